import * as vscode from 'vscode';

/**
 * Writes a file all or nothing: a new one beside it takes its place when it is whole. Rejects with the file system's
 * error, the file then being as it was.
 */
export async function replaceFile(uri: vscode.Uri, text: string): Promise<void> {
  const draft = uri.with({ path: `${uri.path}.${Math.random().toString(36).slice(2, 10)}.tmp` });
  try {
    await vscode.workspace.fs.writeFile(draft, new TextEncoder().encode(text));
    await vscode.workspace.fs.rename(draft, uri, { overwrite: true });
  } catch (error) {
    await vscode.workspace.fs.delete(draft).then(undefined, () => undefined);
    throw error;
  }
}
