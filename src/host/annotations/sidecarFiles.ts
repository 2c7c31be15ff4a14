import * as vscode from 'vscode';
import { parseSidecar, type Sidecar } from '../../core/annotations/sidecar.ts';
import { sidecarNamesFor } from '../../core/annotations/sidecarPath.ts';
import { rangeOf } from '../positions.ts';
import { draftOf, readText, recoverFiles, replaceFile } from '../wholeFile.ts';

/** A sidecar could not be written; the message says what, why and what to do. Nothing was changed. */
export class SidecarError extends Error {}

/** A sidecar as last read. */
export interface SidecarFile {
  readonly uri: vscode.Uri;
  readonly sidecar: Sidecar;
  /** Why it can't be written to, in words; undefined where it can. */
  readonly blocked?: string;
}

const nameOf = (uri: vscode.Uri) => uri.path.slice(uri.path.lastIndexOf('/') + 1);

/** Reads and writes sidecars: one write at a time a file, each preceded by a look at what stands there now. */
export class SidecarFiles {
  readonly #queues = new Map<string, Promise<unknown>>();

  /** The uri that new annotations of `release` go to. */
  uriFor(release: vscode.Uri, coder: string, own: boolean): vscode.Uri {
    const names = sidecarNamesFor(nameOf(release));
    return vscode.Uri.joinPath(release, '..', own && coder ? names.forCoder(coder) : names.shared);
  }

  /** All sidecars that stand beside `release`, the shared one first. */
  async readAll(release: vscode.Uri): Promise<SidecarFile[]> {
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
    return Promise.all(found.map((name) => this.read(vscode.Uri.joinPath(folder, name))));
  }

  /** Reads one sidecar as it stands in an editor or on disk. Never throws. */
  async read(uri: vscode.Uri, known?: Sidecar): Promise<SidecarFile> {
    try {
      const text = await textOf(uri);
      const sidecar = known?.text === text ? known : parseSidecar(text);
      return sidecar.writable
        ? { uri, sidecar }
        : {
            uri,
            sidecar,
            blocked: vscode.l10n.t('{0} has problems that must be mended first.', nameOf(uri)),
          };
    } catch (error) {
      const reason =
        error instanceof vscode.FileSystemError && error.code === 'FileNotFound'
          ? undefined
          : String(error instanceof Error ? error.message : error);
      const sidecar = parseSidecar('');
      return reason === undefined
        ? { uri, sidecar }
        : { uri, sidecar, blocked: vscode.l10n.t('{0} can not be read: {1}', nameOf(uri), reason) };
    }
  }

  /**
   * Changes a sidecar: `edit` is given what stands there at that moment and returns what shall stand there, an
   * empty text for no file. Resolves with the file as it is afterwards; rejects with a `SidecarError` where it can't be written, and has then changed nothing.
   */
  change(
    uri: vscode.Uri,
    known: Sidecar | undefined,
    edit: (sidecar: Sidecar) => Sidecar,
  ): Promise<SidecarFile> {
    const key = uri.toString();
    const before = this.#queues.get(key) ?? Promise.resolve();
    const act = before.catch(() => undefined).then(() => this.#change(uri, known, edit));
    this.#queues.set(key, act);
    void act
      .catch(() => undefined)
      .finally(() => {
        if (this.#queues.get(key) === act) this.#queues.delete(key);
      });
    return act;
  }

  async #change(
    uri: vscode.Uri,
    known: Sidecar | undefined,
    edit: (sidecar: Sidecar) => Sidecar,
  ): Promise<SidecarFile> {
    const file = await this.read(uri, known);
    if (file.blocked !== undefined) throw new SidecarError(file.blocked);
    const after = edit(file.sidecar);
    if (after.text === file.sidecar.text) return file;
    // What would not read back is not written.
    if (!after.writable)
      throw new SidecarError(
        vscode.l10n.t('{0} would not be readable after this change; it was left as it is.', nameOf(uri)),
      );
    const open = vscode.workspace.textDocuments.find(
      (document) => document.uri.toString() === uri.toString() && !document.isClosed,
    );
    if (open?.isDirty) await applyToDocument(open, after.text);
    else {
      try {
        if (after.text === '') await vscode.workspace.fs.delete(uri);
        else await replaceFile(uri, after.text);
      } catch (error) {
        throw new SidecarError(
          vscode.l10n.t(
            '{0} could not be written: {1}',
            nameOf(uri),
            error instanceof Error ? error.message : String(error),
          ),
        );
      }
    }
    return { uri, sidecar: after };
  }
}

/** The text of a file as it stands in an editor with unsaved changes, else on disk. */
async function textOf(uri: vscode.Uri): Promise<string> {
  const open = vscode.workspace.textDocuments.find(
    (document) => document.uri.toString() === uri.toString() && document.isDirty,
  );
  if (open) return open.getText();
  return readText(uri);
}

/** Unsaved work of the reader in the sidecar stays theirs to save: the change joins it in the editor. */
async function applyToDocument(document: vscode.TextDocument, after: string): Promise<void> {
  const before = document.getText();
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < most - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const edit = new vscode.WorkspaceEdit();
  edit.replace(
    document.uri,
    rangeOf(document, { start, end: before.length - tail }),
    after.slice(start, after.length - tail),
  );
  if (!(await vscode.workspace.applyEdit(edit)))
    throw new SidecarError(vscode.l10n.t('{0} could not be changed in its editor.', nameOf(document.uri)));
}
