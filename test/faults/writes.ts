import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import type { CommuniqueApi } from '../../src/extension.ts';
import type { Plan } from '../support/writing.ts';

/** Before the extension host's process id on its console. */
const pidMark = 'COMMUNIQUE-PID ';

/**
 * Runs in an extension host that something will go wrong for: writes annotation after annotation as the workspace's plan says,
 * and notes the id of each that the extension says it has kept before it writes the next. The first failure ends it.
 */
export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension<CommuniqueApi>('communique.communique');
  if (!extension) throw new Error('the extension is not there');
  const { annotations } = await extension.activate();
  const folder = vscode.workspace.workspaceFolders![0]!.uri;
  const { acts, log }: Plan = JSON.parse(readFileSync(join(folder.fsPath, 'plan.json'), 'utf8'));
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, 'written.release'));
  await vscode.window.showTextDocument(document);
  await annotations.store.ready(document);
  console.log(`${pidMark}${process.pid}`);
  const length = document.getText().length;
  for (let i = 0; i < acts; i++) {
    const start = (i * 37) % (length - 20);
    try {
      const [id] = await annotations.store.add(
        document,
        [[{ start, end: start + 12 }]],
        ['stance/concern'],
        `Note ${i} of ${process.pid}`,
      );
      appendFileSync(log, `${id}\n`);
    } catch (error) {
      appendFileSync(log, `! ${error instanceof Error ? error.message : String(error)}\n`);
      return;
    }
  }
}
