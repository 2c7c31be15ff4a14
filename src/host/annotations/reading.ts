import * as vscode from 'vscode';
import { parseSidecar, type Sidecar } from '../../core/annotations/sidecar.ts';
import { sidecarNamesFor } from '../../core/annotations/sidecarPath.ts';
import { draftOf, readText, recoverFiles } from '../wholeFile.ts';

/** A sidecar as last read. */
export interface SidecarFile {
  readonly uri: vscode.Uri;
  readonly sidecar: Sidecar;
  /** Why it can't be written to, in words; undefined where it can. */
  readonly blocked?: string;
}

/** Bytes of the largest file that is read at all. */
const mostBytes = 32 * 1024 * 1024;

export const nameOf = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);

/**
 * All sidecars that stand beside `release`, the shared one first. `known` spares parsing what has not changed. Never
 * rejects.
 */
export async function readSidecars(
  release: vscode.Uri,
  known: (uri: vscode.Uri) => SidecarFile | undefined = () => undefined,
): Promise<SidecarFile[]> {
  const names = sidecarNamesFor(nameOf(release));
  const folder = vscode.Uri.joinPath(release, '..');
  const list = async () =>
    (await vscode.workspace.fs.readDirectory(folder))
      .map(([name]) => name)
      .filter((name) => names.matches(draftOf(name)?.of ?? name));
  let there: string[];
  try {
    there = await list();
    if (there.some((name) => draftOf(name)) && (await recoverFiles(folder, there))) there = await list();
  } catch {
    return [];
  }
  const found = there
    .filter((name) => !draftOf(name))
    .sort((a, b) => (a === names.shared ? -1 : b === names.shared ? 1 : a < b ? -1 : 1));
  return Promise.all(
    found.map((name) => {
      const uri = vscode.Uri.joinPath(folder, name);
      return readSidecar(uri, known(uri)?.sidecar);
    }),
  );
}

/** Reads one sidecar as it stands in an editor or on disk. `known` spares parsing what has not changed. Never rejects. */
export async function readSidecar(uri: vscode.Uri, known?: Sidecar): Promise<SidecarFile> {
  const name = nameOf(uri);
  const blocked = (reason: string, sidecar = parseSidecar('')): SidecarFile => ({
    uri,
    sidecar,
    blocked: reason,
  });
  try {
    const open = dirtyDocument(uri);
    if (!open) {
      const { type, size, permissions } = await vscode.workspace.fs.stat(uri);
      if (type & vscode.FileType.Directory) return blocked(vscode.l10n.t('{0} is a folder.', name));
      if (size > mostBytes)
        return blocked(
          vscode.l10n.t('{0} is too large to be read ({1} MB).', name, Math.round(size / 1024 / 1024)),
        );
      const text = await readText(uri);
      const sidecar = known?.text === text ? known : parseSidecar(text);
      if (permissions && permissions & vscode.FilePermission.Readonly)
        return blocked(vscode.l10n.t('{0} is read-only.', name), sidecar);
      return checked(uri, sidecar);
    }
    const text = open.getText();
    return checked(uri, known?.text === text ? known : parseSidecar(text));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound')
      return (await isListed(uri))
        ? blocked(vscode.l10n.t('{0} is a link to a file that is not there.', name))
        : { uri, sidecar: parseSidecar('') };
    const reason = error instanceof TypeError ? vscode.l10n.t('it is not UTF-8') : messageOf(error);
    return blocked(vscode.l10n.t('{0} can not be read: {1}', name, reason));
  }
}

/** Whether the folder has the name of what can't be found: a link to nothing. */
async function isListed(uri: vscode.Uri): Promise<boolean> {
  const name = nameOf(uri);
  return vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(uri, '..')).then(
    (entries) => entries.some(([other]) => other === name),
    () => false,
  );
}

function checked(uri: vscode.Uri, sidecar: Sidecar): SidecarFile {
  if (sidecar.writable) return { uri, sidecar };
  const blocked = hasBothSides({ uri, sidecar })
    ? vscode.l10n.t('{0} holds both versions of a git merge.', nameOf(uri))
    : vscode.l10n.t('{0} has problems that must be mended first.', nameOf(uri));
  return { uri, sidecar, blocked };
}

/** Whether git left the two versions of a merge in a sidecar. */
export function hasBothSides({ sidecar }: SidecarFile): boolean {
  return sidecar.problems.some(({ code }) => code === 'merge-conflict');
}

/** The editor's document of a file, where it has edits that are not saved. */
export function dirtyDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find(
    (document) => document.isDirty && !document.isClosed && document.uri.toString() === key,
  );
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
