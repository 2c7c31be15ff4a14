import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Mention } from '../../src/core/mentions/model.ts';
import type { CommuniqueApi } from '../../src/extension.ts';
import type { TreeNode } from '../../src/views/tree.ts';
import { at, closeAll, communique, openRelease, sample, until } from './support.ts';

function all(nodes: readonly TreeNode[]): TreeNode[] {
  return nodes.flatMap((node) => [node, ...all(node.children ?? [])]);
}

describe('views', () => {
  let api: CommuniqueApi;
  let editor: vscode.TextEditor;

  before(async () => {
    api = await communique();
  });

  beforeEach(async () => {
    editor = await openRelease(sample);
    await vscode.commands.executeCommand('communique.meeting.focus');
    await until('the meeting is shown', () => api.meeting.tree.roots.length > 0 && api.meeting.isCurrent());
  });

  afterEach(closeAll);

  it('tell the meeting: when, who spoke, what was raised', () => {
    const { roots } = api.meeting.tree;
    const ids = roots.map((r) => r.id);
    for (const id of ['when', 'sayings', 'threats']) assert.ok(ids.includes(id), `${id} in ${ids}`);
    assert.match(roots.find((r) => r.id === 'when')!.description!, /3 June 2025|3 juin 2025/);
    const lines = all(roots);
    assert.ok(lines.some((n) => n.id === 'speaker:state:NOR'));
    assert.ok(lines.some((n) => n.id === 'threat:kin.sabotage'));
    assert.equal(new Set(lines.map((n) => n.id)).size, lines.length, 'ids are unique');
  });

  it('give every line a label for screen readers and a parent', () => {
    for (const view of [api.meeting, api.entities]) {
      view.refresh();
      for (const { id } of all(view.tree.roots)) {
        const item = view.tree.getTreeItem(id);
        assert.ok(item.accessibilityInformation?.label, id);
        assert.equal(item.id, id);
        const parent = view.tree.getParent(id);
        assert.ok(view.tree.getChildren(parent).includes(id), id);
      }
    }
  });

  it('show a line in the text, focus staying in the view', async () => {
    const quote = all(api.meeting.tree.roots).find((n) => n.label.startsWith('“Norway will'))!;
    await vscode.commands.executeCommand('communique.openNode', 'communique.meeting', quote.id);
    assert.match(editor.document.getText(editor.selection), /^“Norway will protect/);
  });

  it('follow the caret', async () => {
    const inQuote = at(editor.document, 'protect its cables');
    editor.selection = new vscode.Selection(inQuote, inQuote);
    const chosen = await until('the quotation is selected', () => {
      const [id] = api.meeting.view.selection;
      const node = id === undefined ? undefined : api.meeting.tree.node(id);
      return node?.label.startsWith('“Norway will') && node;
    });
    assert.ok(chosen);
  });

  it('keep their lines while the text before them changes', async () => {
    const ids = all(api.meeting.tree.roots).map((n) => n.id);
    let painted = 0;
    const listening = api.meeting.tree.onDidChangeTreeData(() => painted++);
    await editor.edit((edit) => edit.insert(at(editor.document, 'The ministers of'), 'Today. '));
    await until('read again', () => api.meeting.isCurrent());
    listening.dispose();
    assert.deepEqual(
      all(api.meeting.tree.roots).map((n) => n.id),
      ids,
    );
    assert.equal(painted, 0, 'nothing that a reader sees has changed');
  });

  it('list actors and threats with their counts, and step through their mentions', async () => {
    await vscode.commands.executeCommand('communique.entities.focus');
    api.entities.refresh();
    const norway = api.entities.tree.node('entity:state:NOR');
    assert.equal(norway?.children?.length, 3);
    assert.equal(norway?.description, '3');
    const start = at(editor.document, 'Norway');
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('communique.nextMention', norway!.id);
    assert.deepEqual(editor.selection.start, at(editor.document, 'Norway', 1));
  });

  it('find the actor under the caret', async () => {
    const start = at(editor.document, 'Estonia');
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('communique.showEntity');
    await until('Estonia is selected', () => api.entities.view.selection[0] === 'entity:state:EST');
  });

  it('stay with the release while another file is active, and empty when it is closed', async () => {
    const other = await vscode.workspace.openTextDocument({ language: 'yaml', content: '' });
    await vscode.window.showTextDocument(other, { preview: false });
    assert.ok(api.meeting.tree.roots.length > 0);
    await closeAll();
    await until('empty', () => {
      api.meeting.refresh();
      return api.meeting.tree.roots.length === 0;
    });
  });
});

describe('workspace lexicons', () => {
  it('take effect at once, and so does taking them away', async function () {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    if (!folder || !vscode.workspace.fs.isWritableFileSystem(folder.scheme)) return this.skip();
    this.timeout(80_000);
    const api = await communique();
    const { document } = await openRelease('The Blue Cable Forum met in Oslo.');
    // Read in a worker.
    const long = await openRelease('The Blue Cable Forum met in Oslo.\n\n'.repeat(1000));
    const names = async () => {
      const [short, other] = await Promise.all(
        [document, long.document].map(async ({ uri }) => (await api.analysis(uri)).mentions.all),
      );
      const count = (all: readonly Mention[]) => all.filter((m) => m.entity === forum).length;
      assert.ok([0, 1].includes(count(short!)));
      return count(other!) === 1000 * count(short!) ? short!.map(({ entity }) => entity) : [];
    };
    const forum = 'org:blue-cable-forum';
    const file = vscode.Uri.joinPath(folder, '.communique', 'lexicon', 'zz-test.yaml');
    const yaml = `version: 1
lexicon: {id: zz-test, lang: [en], licence: CC0-1.0}
actors:
  - id: org:blue-cable-forum
    kind: organisation
    label: {en: Blue Cable Forum}
    forms:
      - {text: Blue Cable Forum, lang: en, kind: short}
`;
    const eventually = (wanted: boolean) =>
      until(
        `the forum is ${wanted ? '' : 'not '}found`,
        async () => (await names()).includes(forum) === wanted,
        30,
      );
    try {
      assert.ok(!(await names()).includes(forum));
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(yaml));
      await eventually(true);
    } finally {
      await vscode.workspace.fs.delete(file);
    }
    await eventually(false);
    await closeAll();
  });

  it('are checked against each other and the built-in one, as on the command line', async function () {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    if (!folder || !vscode.workspace.fs.isWritableFileSystem(folder.scheme)) return this.skip();
    this.timeout(60_000);
    await communique();
    const file = vscode.Uri.joinPath(folder, '.communique', 'lexicon', 'zz-check.yaml');
    const yaml = `version: 1
lexicon: {id: zz-check, lang: [en], licence: CC0-1.0}
actors:
  - id: org:harbour-forum
    kind: organisation
    label: {en: Harbour Forum}
    partOf: org:of-nobody
    forms:
      - {text: NATO, lang: en, kind: short}
`;
    const codes = () =>
      vscode.languages
        .getDiagnostics(file)
        .map(({ code }) => code)
        .sort();
    try {
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(yaml));
      await until(
        () => `what is wrong is shown: ${codes()}`,
        () => ['contested-form', 'unknown-id'].every((code) => codes().includes(code)),
        50,
      );
    } finally {
      await vscode.workspace.fs.delete(file);
    }
    await until('nothing is left', () => codes().length === 0);
  });
});
