import * as vscode from 'vscode';

/** What is used of Node where the extension host runs on it and the file is on a disk of its machine. */
interface SystemFiles {
  rename(from: string, to: string): Promise<void>;
  stat(path: string): Promise<{ readonly mode: number }>;
  chmod(path: string, mode: number): Promise<void>;
  realpath(path: string): Promise<string>;
}

/**
 * Writes a file all or nothing: a draft beside it takes its place when it is whole. Rejects with the file system's error,
 * the file then being as it was.
 *
 * `workspace.fs` takes the old file away before it renames the new one (VS Code 1.139). On a disk the system's own rename
 * is used instead, which no reader and no crash can see half done; on other file systems a crash at that very moment
 * leaves the draft alone, which `recoverFile` puts in its place.
 */
export async function replaceFile(uri: vscode.Uri, text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const system = uri.scheme === 'file' ? systemFiles() : undefined;
  // What is linked to is written, the link stays.
  const path = system ? await system.realpath(uri.fsPath).catch(() => uri.fsPath) : undefined;
  const target = path === undefined ? uri : vscode.Uri.file(path);
  if (!system && (await isLink(uri))) {
    await vscode.workspace.fs.writeFile(uri, bytes);
    return;
  }
  const draft = target.with({
    path: `${target.path}.${bytes.length}-${Math.random().toString(36).slice(2, 10)}.tmp`,
  });
  try {
    await vscode.workspace.fs.writeFile(draft, bytes);
    if (system && path !== undefined) {
      const mode = await system.stat(path).then(
        (found) => found.mode,
        () => undefined,
      );
      if (mode !== undefined) await system.chmod(draft.fsPath, mode).catch(() => undefined);
      await system.rename(draft.fsPath, path);
    } else await vscode.workspace.fs.rename(draft, target, { overwrite: true });
  } catch (error) {
    await vscode.workspace.fs.delete(draft).then(undefined, () => undefined);
    throw error;
  }
}

/** The file that a name stands for if it is the name of a draft, and the size that the draft has when it is whole. */
export function draftOf(name: string): { readonly of: string; readonly size: number } | undefined {
  const match = /^(.+)\.(\d+)-[a-z0-9]{1,8}\.tmp$/s.exec(name);
  return match ? { of: match[1]!, size: Number(match[2]) } : undefined;
}

/** A draft younger than this (ms) may be somebody's who is writing now. */
const grace = 60_000;

/**
 * Deals with the drafts `names` in `folder` that writes cut short have left: the newest that is whole becomes the file where the file is
 * not there, the others go. Whether a file came back. Never rejects.
 */
export async function recoverFiles(folder: vscode.Uri, names: readonly string[]): Promise<boolean> {
  const drafts = [];
  for (const name of names) {
    const draft = draftOf(name);
    const uri = vscode.Uri.joinPath(folder, name);
    const stat = draft && (await vscode.workspace.fs.stat(uri).then(undefined, () => undefined));
    if (draft && stat) drafts.push({ ...draft, uri, whole: stat.size === draft.size, mtime: stat.mtime });
  }
  const there = new Set(names);
  let recovered = false;
  for (const { of, uri, whole, mtime } of drafts.sort((a, b) => b.mtime - a.mtime)) {
    try {
      if (whole && !there.has(of)) {
        await vscode.workspace.fs.rename(uri, vscode.Uri.joinPath(folder, of));
        there.add(of);
        recovered = true;
      } else if (Date.now() - mtime > grace) await vscode.workspace.fs.delete(uri);
    } catch {
      // A folder that can't be written to keeps what it has.
    }
  }
  return recovered;
}

/** A file's text as an editor would hold it, without byte order mark. Rejects where it can't be read or is not UTF-8. */
export async function readText(uri: vscode.Uri): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(uri));
}

async function isLink(uri: vscode.Uri): Promise<boolean> {
  const stat = await vscode.workspace.fs.stat(uri).then(undefined, () => undefined);
  return stat !== undefined && (stat.type & vscode.FileType.SymbolicLink) !== 0;
}

/** Node's files, asked of the process itself: the browser's bundle has no such module. */
function systemFiles(): SystemFiles | undefined {
  const host = globalThis as { process?: { getBuiltinModule?(id: string): unknown } };
  return host.process?.getBuiltinModule?.('node:fs/promises') as SystemFiles | undefined;
}
