import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import type { CommuniqueApi } from '../../src/extension.ts';

/** Before the extension host's process id on its console. */
export const pidMark = 'COMMUNIQUE-PID ';

/**
 * Runs in an extension host that will be killed: writes annotation after annotation, and notes the id of each that the
 * extension says it has kept, in a file of its own, before it writes the next.
 */
export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension<CommuniqueApi>('communique.communique');
  if (!extension) throw new Error('the extension is not there');
  const { annotations } = await extension.activate();
  const folder = vscode.workspace.workspaceFolders![0]!.uri;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, 'killed.release'));
  await vscode.window.showTextDocument(document);
  await annotations.store.ready(document);
  const log = join(folder.fsPath, 'kept.log');
  console.log(`${pidMark}${process.pid}`);
  const length = document.getText().length;
  for (let i = 0; i < 1000; i++) {
    const start = (i * 37) % (length - 20);
    const [id] = await annotations.store.add(
      document,
      [[{ start, end: start + 12 }]],
      ['stance/concern'],
      `Note ${i}`,
    );
    appendFileSync(log, `${id}\n`);
  }
}
