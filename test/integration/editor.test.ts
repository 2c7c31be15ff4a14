import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { CommuniqueService } from '../../src/core/service.ts';
import { type Layer, layerOf, type Style } from '../../src/editor/layers.ts';
import type { CommuniqueApi } from '../../src/extension.ts';
import { Analyses } from '../../src/host/analyses.ts';
import { Reader } from '../../src/host/reader/reader.ts';
import { at, closeAll, communique, openRelease, sample, until } from './support.ts';

describe('reading in the editor', () => {
  let api: CommuniqueApi;
  let document: vscode.TextDocument;
  let editor: vscode.TextEditor;

  const drawn = (style: Style) => api.decorations(document.uri).get(style) ?? [];
  const words = (style: Style) => drawn(style).map((range) => document.getText(range));
  const drawnLayer = (layer: Layer) =>
    [...api.decorations(document.uri)].flatMap(([style, ranges]) => (layerOf(style) === layer ? ranges : []));

  before(async () => {
    api = await communique();
  });

  beforeEach(async () => {
    editor = await openRelease(sample);
    document = editor.document;
    await until('drawn', () => drawn('actors.state').length > 0);
  });

  afterEach(closeAll);

  it('draws actors by kind and threats by group', () => {
    assert.ok(words('actors.state').includes('Norway'));
    assert.ok(words('actors.state').includes('Estonia'));
    assert.ok(words('actors.organisation').includes('NATO'));
    assert.ok(words('threats.force').some((w) => w.includes('sabotage')));
    assert.ok(words('threats.information').some((w) => w.includes('disinformation campaigns')));
    assert.deepEqual(words('quotes.quote').length, 1);
  });

  it('draws the title below a letterhead, over its lines', async () => {
    const letter = await openRelease(
      'MINISTERE DE LA DEFENSE          REPUBLIQUE DU MALI\n\nUne péniche de ravitaillement\nabordée sur le bas fleuve\n\nUne péniche de ravitaillement a été abordée sur le bas fleuve par des hommes en uniforme.\n',
    );
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      letter.document.uri,
    );
    assert.deepEqual([...tokens.data], [2, 0, 29, 0, 0, 1, 0, 25, 0, 0]);
  });

  it('draws a second editor on the same text at once, and again after switching', async () => {
    const before = words('actors.state');
    await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside);
    await openRelease('France and Japan met in Paris.');
    await vscode.window.showTextDocument(document);
    assert.deepEqual(words('actors.state'), before);
  });

  it('has new ranges soon after typing, before and inside a name', async () => {
    const count = drawn('actors.state').length;
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Finland: '));
    await until(
      'Finland is drawn',
      () => drawn('actors.state').length === count + 1 && words('actors.state')[0] === 'Finland',
    );
    const inside = at(document, 'Estonia').translate(0, 3);
    await editor.edit((edit) => edit.insert(inside, 'xx'));
    await until('Estonia is no longer drawn there', () => drawn('actors.state').length === count);
  });

  it('hides and shows each layer', async () => {
    for (const [command, layer] of [
      ['communique.toggleActors', 'actors'],
      ['communique.toggleThreats', 'threats'],
      ['communique.toggleQuotes', 'quotes'],
    ] as const) {
      await vscode.commands.executeCommand(command);
      await until(`${layer} hidden`, () => drawnLayer(layer).length === 0);
      await vscode.commands.executeCommand(command);
      await until(`${layer} shown`, () => drawnLayer(layer).length > 0);
    }
    await vscode.commands.executeCommand('communique.toggleAllLayers');
    await until('all hidden', () => drawnLayer('actors').length + drawnLayer('threats').length === 0);
    await vscode.commands.executeCommand('communique.toggleAllLayers');
    await until('all shown', () => drawnLayer('actors').length > 0 && drawnLayer('quotes').length > 0);
  });

  async function hoverText(position: vscode.Position): Promise<string> {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    return hovers
      .flatMap((h) => h.contents)
      .map((c) => (typeof c === 'string' ? c : c.value))
      .join('\n');
  }

  it('tells who an actor is, with links to its other mentions', async () => {
    const card = await hoverText(at(document, 'Norway'));
    assert.match(card, /\*\*Norway\*\*/);
    assert.match(card, /state:NOR/);
    assert.match(card, /NATO/, 'memberships');
    assert.equal(card.match(/command:communique\.goTo/g)?.length, 2, 'links to the two other mentions');
    assert.match(card, /command:communique\.nextMention/);
  });

  it('tells the place of a threat in the taxonomy', async () => {
    const card = await hoverText(at(document, 'sabotage'));
    assert.match(card, /kin\\?\.sabotage/);
    assert.match(card, /Covert physical action/);
  });

  it('tells who says a quotation', async () => {
    const card = await hoverText(at(document, 'with its partners'));
    assert.match(card, /Solheim/);
  });

  it('tells all of those who say something together', async () => {
    const together = await openRelease(
      'Talks in Oslo\n\n3 June 2025\n\nNorway and Estonia condemned the sabotage of a cable.\n',
    );
    document = together.document;
    assert.match(await hoverText(at(document, 'condemned').translate(0, 2)), /Norway and Estonia/);
  });

  it('takes no Markdown from the document', async () => {
    await editor.edit((edit) =>
      edit.insert(
        at(document, 'Cooperation'),
        'The “[x](command:workbench.action.quit)” of Norway, said Ambassador [y](command:z).\n\n',
      ),
    );
    const card = await hoverText(at(document, 'Norway', 2));
    assert.doesNotMatch(card, /\]\(command:(?!communique\.)/);
  });

  it('gives outline and breadcrumbs', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.equal(symbols.length, 1);
    const [title] = symbols;
    assert.match(title!.name, /^Ministers meet on undersea cables/);
    assert.ok(title!.children.length >= 3);
    const all: vscode.DocumentSymbol[] = [];
    const visit = (symbol: vscode.DocumentSymbol, parent?: vscode.DocumentSymbol) => {
      assert.ok(symbol.range.contains(symbol.selectionRange));
      if (parent) assert.ok(parent.range.contains(symbol.range), `${symbol.name} lies in ${parent.name}`);
      all.push(symbol);
      for (const child of symbol.children) visit(child, symbol);
    };
    visit(title!);
    assert.ok(all.some((s) => s.name.startsWith('“Norway will protect') && /Solheim/.test(s.detail)));
  });

  it('lights up and lists all mentions of an entity', async () => {
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      at(document, 'Norway'),
    );
    assert.deepEqual(
      highlights.map((h) => document.getText(h.range)),
      ['Norway', 'Norway', 'Norway'],
    );
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      at(document, 'Norway'),
    );
    assert.equal(references.filter((r) => r.uri.toString() === document.uri.toString()).length, 3);
  });

  it('expands a selection from word to mention to sentence to paragraph', async () => {
    const [innermost] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [at(document, 'sabotage')],
    );
    const steps: string[] = [];
    for (let s: vscode.SelectionRange | undefined = innermost; s; s = s.parent)
      steps.push(document.getText(s.range));
    assert.equal(steps[0], 'sabotage');
    for (let i = 1; i < steps.length; i++)
      assert.ok(steps[i]!.includes(steps[i - 1]!) && steps[i] !== steps[i - 1]);
    assert.ok(steps.some((s) => s.startsWith('The ministers of Norway') && s.endsWith('cables.')));
  });

  it('goes to the next and the previous mention, round the end', async () => {
    const first = at(document, 'Norway');
    editor.selection = new vscode.Selection(first, first);
    for (const nth of [1, 2, 0]) {
      await vscode.commands.executeCommand('communique.nextMention');
      assert.deepEqual(editor.selection.start, at(document, 'Norway', nth));
      assert.equal(document.getText(editor.selection), 'Norway');
    }
    await vscode.commands.executeCommand('communique.previousMention');
    assert.deepEqual(editor.selection.start, at(document, 'Norway', 2));
  });

  it('registers every command of its manifest', async () => {
    const registered = new Set(await vscode.commands.getCommands(true));
    const { packageJSON } = vscode.extensions.getExtension('communique.communique')!;
    for (const { command } of packageJSON.contributes.commands) assert.ok(registered.has(command), command);
  });

  it('reads files by their endings', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    const scheme = folder?.scheme;
    if (!folder || vscode.workspace.fs.isWritableFileSystem(scheme!) === false) return;
    for (const name of ['zz-a.release', 'zz-a.communique', 'zz-a.release.txt', 'zz-a.release.md']) {
      const uri = vscode.Uri.joinPath(folder, name);
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(sample));
      try {
        assert.equal((await vscode.workspace.openTextDocument(uri)).languageId, 'release', name);
      } finally {
        await vscode.workspace.fs.delete(uri);
      }
    }
  });
});

describe('a long release', () => {
  afterEach(closeAll);
  const long = 'Norway met NATO in Oslo.\n\n'.repeat(2000);

  it('is read in a worker, as its present text', async () => {
    const api = await communique();
    const { document } = await openRelease(long);
    const editor = vscode.window.activeTextEditor!;
    const states = async () =>
      (await api.analysis(document.uri)).mentions.all.filter(({ entity }) => entity === 'state:NOR').length;
    assert.equal(await states(), 2000);
    assert.ok(api.reader.runs);
    const before = states();
    // Typed while it is being read.
    for (let i = 0; i < 5; i++)
      assert.ok(await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Norway spoke. ')));
    await before;
    assert.equal(await states(), 2005);
    assert.equal((await api.analysis(document.uri)).text, document.getText());
  });

  it('is read in the extension host where no worker runs', async () => {
    const { document } = await openRelease(long);
    const reader = new Reader(vscode.Uri.file('/nowhere'), () => '');
    const service = new CommuniqueService([]);
    const analyses = new Analyses(() => service, reader);
    try {
      const { text, release } = await analyses.now(document);
      assert.equal(text, document.getText());
      assert.ok(release.children.length > 2000);
      assert.ok(!reader.works);
      assert.equal(analyses.current(document), await analyses.now(document));
    } finally {
      analyses.dispose();
      reader.dispose();
    }
  });
});

describe('any text at all', () => {
  afterEach(closeAll);

  for (const [name, text] of [
    ['nothing', ''],
    ['blank lines', '\n\n\n'],
    ['control characters', '\u0000\u0001\uFFFD\uFEFF«\u2028'],
    ['one long line', 'Norway and “NATO '.repeat(5000)],
  ] as const)
    it(`is read without an error: ${name}`, async () => {
      const api = await communique();
      const { document } = await openRelease(text);
      const analysis = await api.analysis(document.uri);
      assert.equal(analysis.text, document.getText());
      await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
      await vscode.commands.executeCommand('communique.nextMention');
    });
});
