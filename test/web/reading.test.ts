import * as vscode from 'vscode';
import type { CommuniqueApi } from '../../src/extension.ts';

/** There is no node:assert in a worker. */
function equal(actual: unknown, expected: unknown): void {
  if (actual !== expected) throw new Error(`${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`);
}

describe('in the web extension host', () => {
  it('runs in a worker, without Node', () => {
    equal(typeof (globalThis as { WorkerGlobalScope?: unknown }).WorkerGlobalScope, 'function');
  });

  it('reads a release and answers hovers and outline', async () => {
    const extension = vscode.extensions.getExtension<CommuniqueApi>('communique.communique');
    if (!extension) throw new Error('the extension is not there');
    const api = await extension.activate();
    await api.ready;
    const document = await vscode.workspace.openTextDocument({
      language: 'release',
      content:
        'Réunion à Vienne\n\n12 septembre 2024\n\nLes Alliés ont condamné les cyberattaques. L’OTAN répondra.\n',
    });
    await vscode.window.showTextDocument(document);
    const { mentions, release } = await api.analysis(document.uri);
    equal(release.header.published?.value, '2024-09-12');
    equal(
      mentions.all.some(({ entity }) => entity === 'org:nato'),
      true,
    );
    equal(
      mentions.all.some(({ entity }) => entity === 'cyb.malicious-activity'),
      true,
    );
    const position = document.positionAt(document.getText().indexOf('OTAN') + 1);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    equal(hovers.length > 0, true);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    equal(symbols.length > 0, true);
  });

  it('reads a long release in a worker', async () => {
    const extension = vscode.extensions.getExtension<CommuniqueApi>('communique.communique');
    if (!extension) throw new Error('the extension is not there');
    const api = await extension.activate();
    const content = `Réunion à Vienne\n\n12 septembre 2024\n\n${'L’OTAN a condamné les cyberattaques.\n\n'.repeat(1000)}`;
    const document = await vscode.workspace.openTextDocument({ language: 'release', content });
    const { mentions } = await api.analysis(document.uri);
    equal(mentions.all.filter(({ entity }) => entity === 'org:nato').length, 1000);
    equal(api.reader.runs, true);
  });
});
