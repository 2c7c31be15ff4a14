import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sha256Hex } from '../../src/core/annotations/hash.ts';
import { AnnotatedRelease, command, run, write } from './annotated.ts';
import { sample, until } from './support.ts';

const passages = {
  sabotage: 'acts of sabotage against undersea cables',
  partners: 'its partners',
  sanctions: 'new sanctions against Russia',
} as const;

/** Another program's edit: one passage changed, one gone, one moved down unchanged. */
const elsewhere = sample
  .replace('acts of sabotage against undersea cables', 'several acts of sabotage against cables')
  .replace(', and it will do so with its partners', '')
  .replace('Cooperation\n', 'Cooperation\n\nThe meeting lasted two days.\n');

describe('annotations whose release was changed by another program', () => {
  let release: AnnotatedRelease;

  afterEach(() => release?.close());

  async function changed(): Promise<void> {
    release = await AnnotatedRelease.open(sample);
    await release.tag(passages.sabotage, 'stance/concern');
    await release.tag(passages.partners, 'meeting');
    await release.tag(passages.sanctions, 'stance/support');
    await write(release.uri, elsewhere);
    await until('read again', () => release.document.getText() === elsewhere);
    await until('looked at', () => release.statuses().includes('edited'));
  }

  const tree = () => release.api.annotations.view.tree.roots;
  const inView = () =>
    until('in the view', () => {
      release.api.annotations.view.refresh();
      return tree()[0]?.id === 'decide:' && tree()[0];
    });

  it('are edited, gone or where they were, shown in the view and in Problems', async () => {
    await changed();
    assert.deepEqual(release.words(), ['acts of sabotage against cables', passages.sanctions, 'orphaned']);
    assert.deepEqual(release.statuses(), ['edited', 'exact', 'orphaned']);
    const group = await inView();
    assert.deepEqual(
      group.children?.map(({ contextValue }) => contextValue),
      ['communique.annotation.edited', 'communique.annotation.orphaned'],
    );
    const [problem, ...others] = await until('a problem', () => {
      const found = release.problems();
      return found.length > 0 && found;
    });
    assert.deepEqual(others, []);
    assert.equal(problem!.code, 'orphaned');
    assert.equal(problem!.severity, vscode.DiagnosticSeverity.Warning);
    assert.match(problem!.message, /its partners/);
    // Where it was: on the line of the quotation.
    assert.match(release.document.lineAt(problem!.range.start.line).text, /Norway will protect/);
    assert.equal(
      (await release.onDisk()).includes('exact: its partners'),
      true,
      'until somebody decides the file says what it said',
    );
  });

  it('are not brought up to the text by saving, only by accepting, which is undone byte for byte', async () => {
    await changed();
    const before = await release.onDisk();
    await release.editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'All '));
    await release.document.save();
    assert.equal(await release.onDisk(), before);
    const id = release.store.all(release.document)[0]!.annotation.id;
    await command('annotation.accept', id);
    assert.match(await release.onDisk(), /exact: acts of sabotage against cables/);
    assert.deepEqual(release.statuses(), ['exact', 'exact', 'orphaned']);
    await command('annotation.undo');
    assert.equal(await release.onDisk(), before);
    assert.deepEqual(release.statuses(), ['edited', 'exact', 'orphaned']);
  });

  it('wait for their own passage when the reader says that it is not this one, and are back with one undo', async () => {
    await changed();
    const before = await release.onDisk();
    const [edited] = release.store.all(release.document);
    await release.store.detach(release.document, edited!.annotation.id);
    assert.deepEqual(release.statuses(), ['exact', 'orphaned', 'orphaned']);
    assert.equal(await release.onDisk(), before);
    await command('annotation.undo');
    assert.deepEqual(release.statuses(), ['edited', 'exact', 'orphaned']);
  });

  it('are reattached, kept as a note or deleted by quick fix, each undone by one undo', async () => {
    await changed();
    const before = await release.onDisk();
    const [problem] = await until('a problem', () => {
      const found = release.problems();
      return found.length > 0 && found;
    });
    const orphan = release.store.all(release.document).at(-1)!.annotation.id;

    release.editor.selection = new vscode.Selection(problem!.range.start, problem!.range.start);
    const offered = await release.actions(problem!.range);
    await run(offered.get('Keep “its partners” as a note on the release'));
    assert.match(await release.onDisk(), /scope: document/);
    await until('no problem', () => release.problems().length === 0);
    release.api.annotations.view.refresh();
    assert.equal(tree().at(-1)!.id, 'notes:');
    await command('annotation.undo');
    assert.equal(await release.onDisk(), before);
    await until('a problem again', () => release.problems().length === 1);

    await run(offered.get('Delete the annotation of “its partners”'));
    assert.equal(release.store.find(release.document, orphan), undefined);
    await command('annotation.undo');
    assert.equal(await release.onDisk(), before);

    release.select('both countries');
    const withSelection = await release.actions(release.editor.selection);
    assert.ok(withSelection.has('Reattach “its partners” to the selection'));
    await command('annotation.reattach', orphan);
    assert.match(await release.onDisk(), /exact: both countries/);
    assert.deepEqual(release.statuses(), ['edited', 'exact', 'exact']);
    await command('annotation.undo');
    assert.equal(await release.onDisk(), before);
    assert.equal(release.statuses().at(-1), 'orphaned');
    await command('annotation.redo');
    assert.match(await release.onDisk(), /exact: both countries/);
  });

  it('record the text that they were checked against once all are decided', async () => {
    await changed();
    const old = sha256Hex(sample);
    assert.ok((await release.onDisk()).includes(old));
    const [edited, , orphan] = release.store.all(release.document).map(({ annotation }) => annotation.id);
    await command('annotation.accept', edited);
    assert.ok((await release.onDisk()).includes(old), 'one is left');
    await command('annotation.delete', orphan);
    assert.ok((await release.onDisk()).includes(sha256Hex(elsewhere)));
  });

  it('are put onto one of several places by choosing among them', async () => {
    const text = 'Report\n\nThe council agreed to act at once.\n\nThe council agreed to act at once.\n';
    release = await AnnotatedRelease.open(text, {
      annotations:
        'communique: 1\nannotations:\n  - id: abcdefgh\n    codes: [meeting]\n    target:\n      exact: agreed to act\n',
    });
    assert.deepEqual(release.statuses(), ['ambiguous']);
    const [problem] = await until('a problem', () => {
      const found = release.problems();
      return found.length > 0 && found;
    });
    assert.equal(problem!.range.start.line, 2, 'at the first of them');
    const action = (await release.actions(problem!.range)).get('Choose the place of “agreed to act”…');
    assert.ok(action?.command);
    const [id] = action.command.arguments as [string];
    // The second of the places, as a script would say it.
    await vscode.commands.executeCommand(action.command.command, id, [1]);
    assert.deepEqual(release.statuses(), ['exact']);
    const { pieces } = release.store.all(release.document)[0]!;
    assert.equal(pieces[0]!.start, text.lastIndexOf('agreed to act'));
    await until('no problem', () => release.problems().length === 0);
  });
});

describe('annotations of a release that was changed while nobody looked', () => {
  let release: AnnotatedRelease;
  let other: AnnotatedRelease | undefined;
  afterEach(async () => {
    await release?.close();
    await other?.close();
  });

  // Words that stand several times: only the old text tells which one it was.
  const old = `Minutes\n\nThe northern group will report in May. It was agreed.\n\nThe southern group will report in June. It was agreed.\n`;
  const now = `Minutes\n\nIn May a report is due. It was agreed by all.\n\nThe southern group will report in June. It was agreed by all.\n`;
  const quotes = `communique: 1\nsource:\n  sha256: ${sha256Hex(old)}\nannotations:\n  - id: abcdefgh\n    codes: [meeting]\n    target:\n      exact: It was agreed\n      prefix: "northern group will report in May. "\n`;

  it('are placed by the text that they were made on, kept from the time it was open', async () => {
    other = await AnnotatedRelease.open(old, { annotations: quotes });
    assert.deepEqual(other.statuses(), ['exact']);
    release = await AnnotatedRelease.open(now, { annotations: quotes });
    const start = now.indexOf('It was agreed');
    await until('placed', () => release.store.all(release.document)[0]?.pieces[0]?.start === start);
  });
});
