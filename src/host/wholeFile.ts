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

/** A file's text as an editor would hold it, without byte order mark. Rejects where it can't be read or is not UTF-8. */
export async function readText(uri: vscode.Uri): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(uri));
}
