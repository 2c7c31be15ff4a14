export { until } from '../support/until.ts';

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CommuniqueApi } from '../../src/extension.ts';

export async function communique(): Promise<CommuniqueApi> {
  const extension = vscode.extensions.getExtension<CommuniqueApi>('communique.communique');
  assert.ok(extension, 'the extension is not installed');
  const api = await extension.activate();
  await api.ready;
  return api;
}

/** A release of its own, unsaved, in the active editor: works on any file system, also on none. */
export async function openRelease(content: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: 'release', content });
  return vscode.window.showTextDocument(document, { preview: false });
}

export async function closeAll(): Promise<void> {
  // Unsaved texts would ask: emptied first, they do not.
  for (const document of vscode.workspace.textDocuments.filter((d) => d.isUntitled && d.getText() !== '')) {
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), '');
    await vscode.workspace.applyEdit(edit);
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** The position of the first (or `nth`, from 0) place of `words` in the document. */
export function at(document: vscode.TextDocument, words: string, nth = 0): vscode.Position {
  let offset = -1;
  for (let i = 0; i <= nth; i++) offset = document.getText().indexOf(words, offset + 1);
  assert.ok(offset >= 0, `“${words}” is not in the text`);
  return document.positionAt(offset);
}

/** Written for these tests; the meeting and the minister are made up. */
export const sample = `Ministers meet on undersea cables in Oslo

3 June 2025

The ministers of Norway and Estonia met in Oslo with experts of NATO to discuss acts of sabotage against undersea cables.

“Norway will protect its cables, and it will do so with its partners”, said Foreign Minister Ingrid Solheim.

Cooperation

Norway stressed that disinformation campaigns by Russia were a threat to the region. Estonia announced new sanctions against Russia. NATO will help both countries to counter disinformation.
`;
