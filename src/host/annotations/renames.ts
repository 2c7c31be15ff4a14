import * as vscode from 'vscode';
import { releaseNameFor } from '../../core/annotations/sidecarPath.ts';
import { besideAs } from './companions.ts';
import { nameOf } from './reading.ts';
import type { State } from './state.ts';

interface Rename {
  readonly state: State;
  readonly from: vscode.Uri;
  readonly to: vscode.Uri;
}

type Renamed = readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[];

/**
 * Open releases that are renamed or moved: for VS Code one document is closed and another opened, in no certain order with the
 * renaming itself; to the reader it is the same release.
 */
export class Renames {
  /** By the new name; those that come to nothing are replaced by the next of that name. */
  readonly #begun = new Map<string, Rename>();
  readonly #done = new Map<string, Rename>();

  /** VS Code is about to rename `files`. */
  begin(files: Renamed, open: Iterable<State>): void {
    for (const state of open) {
      const from = state.document.uri;
      for (const file of files) {
        const to = movedBy(file, from);
        if (to) this.#begun.set(to.toString(), { state, from, to });
      }
    }
  }

  /** It has: the documents under new names that are open already. */
  end(files: Renamed): vscode.TextDocument[] {
    for (const [key, rename] of this.#begun)
      if (files.some((file) => movedBy(file, rename.from)?.toString() === key)) {
        this.#begun.delete(key);
        this.#done.set(key, rename);
      }
    return vscode.workspace.textDocuments.filter(
      (document) => !document.isClosed && this.#done.has(document.uri.toString()),
    );
  }

  /** The state of the release that is `document` by now, which is told so; undefined where it had no other name. */
  take(document: vscode.TextDocument, load: (state: State) => Promise<void>): State | undefined {
    const key = document.uri.toString();
    const rename = this.#done.get(key);
    if (!rename) return undefined;
    this.#done.delete(key);
    const { state, from, to } = rename;
    state.rename(document, (uri) => (isBeside(uri, from) ? besideAs(uri, from, to) : uri), load);
    return state;
  }
}

/** Where a file goes that is renamed, or whose folder is; undefined where it stays. */
function movedBy({ oldUri, newUri }: Renamed[number], uri: vscode.Uri): vscode.Uri | undefined {
  if (uri.path !== oldUri.path && !uri.path.startsWith(`${oldUri.path}/`)) return undefined;
  return newUri.with({ path: newUri.path + uri.path.slice(oldUri.path.length) });
}

/** Whether a file is a sidecar of `release`. */
function isBeside(uri: vscode.Uri, release: vscode.Uri): boolean {
  return (
    vscode.Uri.joinPath(uri, '..').path === vscode.Uri.joinPath(release, '..').path &&
    releaseNameFor(nameOf(uri)) === nameOf(release)
  );
}
