import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CommuniqueApi } from '../../src/extension.ts';
import { read, whenOnDisk as whenFile } from './annotated.ts';
import { at, closeAll, communique, sample, until } from './support.ts';

describe('annotations', () => {
  let api: CommuniqueApi;
  let folder: vscode.Uri;
  let uri: vscode.Uri;
  let sidecar: vscode.Uri;
  let editor: vscode.TextEditor;
  let document: vscode.TextDocument;

  const store = () => api.annotations.store;
  const drawn = () => api.annotations.drawn(uri).map((range) => document.getText(range));
  const words = () =>
    store()
      .all(document)
      .map(({ pieces }) => pieces.map(({ start, end }) => document.getText().slice(start, end)).join(' … '));
  const onDisk = () => read(sidecar);
  const write = (file: vscode.Uri, text: string) =>
    vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));

  const whenOnDisk = (what: string, ready: (text: string) => boolean) => whenFile(sidecar, what, ready);

  function select(...passages: readonly string[]): void {
    editor.selections = passages.map((passage) => {
      const start = at(document, passage);
      return new vscode.Selection(start, document.positionAt(document.offsetAt(start) + passage.length));
    });
  }

  const tag = (codes: readonly string[], note?: string) =>
    vscode.commands.executeCommand<readonly string[] | undefined>('communique.tagPassage', { codes, note });

  before(async () => {
    api = await communique();
    folder = vscode.workspace.workspaceFolders![0]!.uri;
  });

  let count = 0;

  beforeEach(async () => {
    // A file of its own for every test: VS Code keeps closed documents for a while.
    const name = `zz-annotations-${++count}.release`;
    uri = vscode.Uri.joinPath(folder, name);
    sidecar = vscode.Uri.joinPath(folder, `${name}.annotations.yaml`);
    await write(uri, sample);
    document = await vscode.workspace.openTextDocument(uri);
    editor = await vscode.window.showTextDocument(document);
    await store().ready(document);
  });

  afterEach(async () => {
    if (document.isDirty) await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
    for (const file of [sidecar, uri])
      await vscode.workspace.fs.delete(file).then(undefined, () => undefined);
  });

  it('come from a selection, several selections, the mention and the sentence under the caret', async () => {
    select('acts of sabotage against undersea cables');
    await tag(['stance/concern'], 'First.');
    select('met in Oslo', 'its partners');
    await tag(['meeting']);
    const inNato = at(document, 'NATO', 1);
    editor.selection = new vscode.Selection(inNato.translate(0, 2), inNato.translate(0, 2));
    await tag(['org:nato']);
    const inSentence = at(document, 'were a threat');
    editor.selection = new vscode.Selection(inSentence, inSentence);
    await tag(['stance/concern']);
    assert.deepEqual(words(), [
      'met in Oslo',
      'acts of sabotage against undersea cables',
      'its partners',
      'Norway stressed that disinformation campaigns by Russia were a threat to the region.',
      'NATO',
    ]);
    assert.deepEqual([...drawn()].sort(), [...words()].sort());
    const text = await onDisk();
    assert.equal(text.match(/^ {2}- id: [a-z2-9]{8}$/gm)?.length, 5);
    assert.match(text, /note: First\./);
  });

  it('make one of several selections where asked', async () => {
    select('Norway and Estonia', 'experts of NATO');
    await vscode.commands.executeCommand('communique.tagPieces', { codes: ['meeting'] });
    assert.deepEqual(words(), ['Norway and Estonia … experts of NATO']);
    assert.equal(drawn().length, 2);
  });

  it('move with typing before, grow with typing inside, stay with typing after', async () => {
    select('its partners');
    await tag(['meeting']);
    await editor.edit((edit) => edit.insert(at(document, 'its partners'), 'all '));
    assert.deepEqual(words(), ['its partners']);
    await editor.edit((edit) => edit.insert(at(document, 'partners'), 'many '));
    assert.deepEqual(words(), ['its many partners']);
    await editor.edit((edit) =>
      edit.insert(at(document, 'partners').translate(0, 'partners'.length), ' and friends'),
    );
    assert.deepEqual(words(), ['its many partners']);
    await until('drawn', () => drawn()[0] === 'its many partners');
  });

  it('are quoted anew on saving an edit, and as before on saving its undo', async () => {
    select('acts of sabotage against undersea cables');
    await tag(['stance/concern'], 'First.');
    select('its partners');
    await tag(['meeting']);
    const kept = await onDisk();
    await editor.edit((edit) => edit.insert(at(document, 'undersea', 1), 'many '));
    await document.save();
    const edited = await whenOnDisk('the new words', (text) => text.includes('many undersea'));
    assert.notEqual(edited, kept);
    await vscode.commands.executeCommand('undo');
    await until('undone', () => document.getText() === sample);
    await document.save();
    assert.equal(await whenOnDisk('the old words', (text) => !text.includes('many undersea')), kept);
  });

  const command = (name: string, ...args: unknown[]) =>
    vscode.commands.executeCommand(`communique.${name}`, ...args);

  it('are undone and done again one act at a time, the text untouched', async () => {
    select('Norway and Estonia', 'experts of NATO');
    await tag(['meeting'], 'Two at once.');
    const both = await onDisk();
    select('its partners');
    const [id] = (await tag(['stance/support']))!;
    const three = await onDisk();
    await command('annotation.delete', id);
    assert.equal(await onDisk(), both);
    await command('annotation.undo');
    assert.equal(await onDisk(), three);
    await command('annotation.undo');
    assert.equal(await onDisk(), both);
    await command('annotation.undo');
    assert.equal(await onDisk(), '', 'the file goes with the act that made it');
    assert.deepEqual(words(), []);
    await until('nothing drawn', () => drawn().length === 0);
    for (let i = 0; i < 3; i++) await command('annotation.redo');
    assert.equal(await onDisk(), both);
    assert.equal(document.getText(), sample);
    assert.equal(document.isDirty, false);
  });

  it('show what was changed in the file from outside', async () => {
    select('its partners');
    await tag(['meeting']);
    const text = await onDisk();
    await write(
      sidecar,
      text.replace('its partners', 'experts of NATO').replace(/ {6}(prefix|suffix).*\n/g, ''),
    );
    await until('placed anew', () => words()[0] === 'experts of NATO');
    await vscode.workspace.fs.delete(sidecar);
    await until('gone', () => words().length === 0);
  });

  it('stay off while the sidecar does not parse: problems at the place, the file untouched', async () => {
    const broken =
      'communique: 1\nannotations:\n  - id: abcdefgh\n    codes: [meeting\n    target: {exact: x}\n';
    await write(sidecar, broken);
    await until('blocked', () => store().problem(document) !== undefined);
    const problems = await until('diagnostics', () => {
      const list = vscode.languages.getDiagnostics(sidecar);
      return list.length > 0 && list;
    });
    assert.ok(problems.every(({ range }) => range.start.line >= 2));
    select('its partners');
    assert.equal(await tag(['meeting']), undefined);
    assert.equal(await onDisk(), broken);
    await write(sidecar, 'communique: 1\nannotations: []\n');
    await until('mended', () => store().problem(document) === undefined);
    await tag(['meeting']);
    assert.match(await onDisk(), /exact: its partners/);
  });

  it('keep comments and keys that this version does not know', async () => {
    const mine =
      '# Coded by hand.\ncommunique: 1\nproject: baltic\nannotations:\n  # the first\n  - id: abcdefgh\n    codes: [meeting] # sure\n    weight: 3\n    target:\n      exact: its partners\n';
    await write(sidecar, mine);
    await until('read', () => words().length === 1);
    select('experts of NATO');
    await tag(['org:nato']);
    const [placed] = store().all(document);
    await store().update(document, 'abcdefgh', { note: 'Seen.' }, 'Edit note');
    assert.equal(placed!.annotation.codes[0], 'org:nato');
    const text = await onDisk();
    for (const kept of [
      '# Coded by hand.',
      'project: baltic',
      '  # the first',
      '[meeting] # sure',
      'weight: 3',
    ])
      assert.ok(text.includes(kept), kept);
    for (let i = 0; i < 2; i++) await command('annotation.undo');
    assert.equal((await onDisk()).replace(/source:\n {2}sha256: \w+\n/, ''), mine);
  });

  it('are read from the files of several coders', async () => {
    select('its partners');
    await tag(['meeting']);
    const shared = await onDisk();
    const own = uri.with({ path: `${uri.path}.ana.annotations.yaml` });
    await write(own, shared.replace(/id: \w+/, 'id: zzzzzzzz').replace('[meeting]', '[stance/support]'));
    await until('both', () => words().length === 2);
    await vscode.workspace.fs.delete(own);
    await until('one', () => words().length === 1);
  });

  it('are gone to, round the end', async () => {
    select('Norway and Estonia', 'its partners');
    await tag(['meeting']);
    const end = document.positionAt(document.getText().length);
    editor.selection = new vscode.Selection(end, end);
    await command('annotation.next');
    await until('the first', () => document.getText(editor.selection) === 'Norway and Estonia');
    await command('annotation.previous');
    await until('the last', () => document.getText(editor.selection) === 'its partners');
  });
});
