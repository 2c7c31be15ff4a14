import * as vscode from 'vscode';
import { sha256Hex } from '../../src/core/annotations/hash.ts';
import type { CommuniqueApi } from '../../src/extension.ts';
import { MemoryFiles } from '../integration/memoryFiles.ts';
import { until } from '../support/until.ts';

const old = `Minutes\n\nThe northern group will report in May. It was agreed.\n\nThe southern group will report in June. It was agreed.\n`;
const now = `Minutes\n\nIn May a report is due. It was agreed by all.\n\nThe southern group will report in June. It was agreed by all.\n`;
const quotes = `communique: 1\nsource:\n  sha256: ${sha256Hex(old)}\nannotations:\n  - id: abcdefgh\n    codes: [meeting]\n    target:\n      exact: It was agreed\n      prefix: "northern group will report in May. "\n`;

/** There is no node:assert in a worker. */
function assert(condition: unknown, words: string): asserts condition {
  if (!condition) throw new Error(words);
}

describe('annotations in the web extension host', () => {
  const registered = vscode.workspace.registerFileSystemProvider('zzweb', new MemoryFiles());
  after(() => registered.dispose());

  async function open(name: string, text: string): Promise<vscode.TextDocument> {
    const uri = vscode.Uri.from({ scheme: 'zzweb', path: `/${name}` });
    const put = (file: vscode.Uri, words: string) =>
      vscode.workspace.fs.writeFile(file, new TextEncoder().encode(words));
    await put(uri, text);
    await put(uri.with({ path: `${uri.path}.annotations.yaml` }), quotes);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    return document;
  }

  it('are placed by a kept copy of the text that they were made on, and written', async () => {
    const extension = vscode.extensions.getExtension<CommuniqueApi>('communique.communique');
    assert(extension, 'the extension is not there');
    const { store } = (await extension.activate()).annotations;
    const first = await open('old.release', old);
    await store.ready(first);
    assert(store.all(first)[0]?.status === 'exact', 'found where it was made');
    const second = await open('new.release', now);
    await store.ready(second);
    const start = now.indexOf('It was agreed');
    const found = () => store.all(second)[0]?.pieces[0]?.start === start;
    await until(() => JSON.stringify(store.all(second)), found, 10);
    assert(store.all(second)[0]?.pieces[0]?.start === start, JSON.stringify(store.all(second)));
    await store.update(second, 'abcdefgh', { note: 'Seen.' }, 'Edit note');
    const uri = second.uri.with({ path: `${second.uri.path}.annotations.yaml` });
    const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    assert(written.includes('note: Seen.'), written);
  });
});
