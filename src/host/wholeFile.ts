import * as vscode from 'vscode';
import { lockNameFor, staleLock } from '../core/annotations/sidecarPath.ts';
import { isOnDisk, type SystemFiles, systemFiles } from './systemFiles.ts';

const mark = [0xef, 0xbb, 0xbf] as const;

/**
 * Writes a file all or nothing: a draft beside it takes its place when it is whole. With `still` the file must hold that text at
 * that moment (an empty text: not be there); otherwise nothing is written and the result is false. A byte order mark, the
 * file's mode and a link to it stay. Rejects with the file system's error, the file then being as it was.
 *
 * `workspace.fs` takes the old file away before it renames the new one (VS Code 1.139). On a disk the system's own rename
 * is used instead, which no reader and no crash can see half done; on other file systems a crash at that very moment leaves
 * the draft alone, which `recoverFiles` puts in its place.
 */
export async function replaceFile(uri: vscode.Uri, text: string, still?: string): Promise<boolean> {
  const system = isOnDisk(uri) ? systemFiles() : undefined;
  if (!system)
    return replace(uri, text, still, async (draft) => {
      await vscode.workspace.fs.rename(draft, uri, { overwrite: true });
    });
  // What is linked to is written, the link stays.
  const path = await system.realpath(uri.fsPath).catch(() => uri.fsPath);
  return replace(vscode.Uri.file(path), text, still, async (draft) => {
    const mode = await system.stat(path).then(
      (found) => found.mode,
      () => undefined,
    );
    if (mode !== undefined) await system.chmod(draft.fsPath, mode).catch(() => undefined);
    await system.rename(draft.fsPath, path);
  });
}

async function replace(
  uri: vscode.Uri,
  text: string,
  still: string | undefined,
  put: (draft: vscode.Uri) => Promise<void>,
): Promise<boolean> {
  const { fs } = vscode.workspace;
  const before = await fs.readFile(uri).then(undefined, () => undefined);
  if (still !== undefined && decode(before ?? new Uint8Array()) !== still) return false;
  const marked = before !== undefined && mark.every((byte, index) => before[index] === byte);
  const bytes = new TextEncoder().encode(marked ? `\uFEFF${text}` : text);
  if (await isLink(uri)) {
    // Where only VS Code can write, a link would become a file.
    await fs.writeFile(uri, bytes);
    return true;
  }
  const random = Math.random().toString(36).slice(2, 10);
  const draft = vscode.Uri.joinPath(uri, '..', `.${nameOf(uri)}.${bytes.length}-${random}.tmp`);
  try {
    await fs.writeFile(draft, bytes);
    // On a full disk VS Code (1.139) writes what fits and says nothing.
    const { size } = await fs.stat(draft);
    if (size !== bytes.length)
      throw new Error(
        vscode.l10n.t('only {0} of {1} bytes were written: is the disk full?', size, bytes.length),
      );
    await put(draft);
    return true;
  } catch (error) {
    await fs.delete(draft).then(undefined, () => undefined);
    throw error;
  }
}

/** The file that a name stands for if it is the name of a draft, and the size that the draft has when it is whole. */
export function draftOf(name: string): { readonly of: string; readonly size: number } | undefined {
  const match = /^\.(.+)\.(\d+)-[a-z0-9]{1,8}\.tmp$/s.exec(name);
  return match ? { of: match[1]!, size: Number(match[2]) } : undefined;
}

/** A draft younger than this (ms) may be somebody's who is writing now. */
const grace = 60_000;

/**
 * Deals with the drafts among `names` in `folder`, which writes cut short have left: the newest that is whole becomes the file
 * where the file is not there, the others go in time. Whether a file came back. Never rejects.
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

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const nameOf = (uri: vscode.Uri) => uri.path.slice(uri.path.lastIndexOf('/') + 1);

async function isLink(uri: vscode.Uri): Promise<boolean> {
  const stat = await vscode.workspace.fs.stat(uri).then(undefined, () => undefined);
  return stat !== undefined && (stat.type & vscode.FileType.SymbolicLink) !== 0;
}

/**
 * Does something to a file while neither another window nor our command line does: under a lock beside it, where the file is on a disk. Elsewhere
 * only `still` of `replaceFile` guards it.
 */
export async function withLock<T>(uri: vscode.Uri, act: () => Promise<T>): Promise<T> {
  const system = isOnDisk(uri) ? systemFiles() : undefined;
  if (!system) return act();
  const lock = vscode.Uri.joinPath(uri, '..', lockNameFor(nameOf(uri))).fsPath;
  if (!(await lockUp(system, lock))) return act();
  try {
    return await act();
  } finally {
    await system.rm(lock, { force: true });
  }
}

/** False where the folder takes no lock: what is to be done there will say why. */
async function lockUp(system: SystemFiles, lock: string): Promise<boolean> {
  for (;;) {
    try {
      await (await system.open(lock, 'wx')).close();
      return true;
    } catch (error) {
      if ((error as { code?: string }).code !== 'EEXIST') return false;
      const since = await system.stat(lock).then(
        ({ mtimeMs }) => Date.now() - mtimeMs,
        () => 0,
      );
      if (since > staleLock) await system.rm(lock, { force: true });
      else await new Promise((done) => setTimeout(done, 5 + Math.random() * 15));
    }
  }
}
