import * as vscode from 'vscode';
import { mergeSidecars } from '../../core/annotations/merge.ts';
import { parseSidecar, type Sidecar } from '../../core/annotations/sidecar.ts';
import { sidecarNamesFor } from '../../core/annotations/sidecarPath.ts';
import { changeBetween } from '../../core/text/changes.ts';
import { rangeOf } from '../positions.ts';
import { readText, replaceFile, withLock } from '../wholeFile.ts';
import { dirtyDocument, messageOf, nameOf, readSidecar, type SidecarFile } from './reading.ts';

/** A sidecar could not be written; the message says what, why and what to do. Nothing was changed. */
export class SidecarError extends Error {}

/** A file that others keep changing between our look at it and our write is given up after so many times. */
const mostTries = 20;

export interface Changed {
  readonly file: SidecarFile;
  /** Others had changed the same annotations: both versions stand in the file. */
  readonly conflicts: boolean;
}

/** Writes sidecars: one write at a time a file, each preceded by a look at what stands there now. */
export class SidecarFiles {
  readonly #queues = new Map<string, Promise<unknown>>();

  /** The uri that new annotations of `release` go to. */
  uriFor(release: vscode.Uri, coder: string, own: boolean): vscode.Uri {
    const names = sidecarNamesFor(nameOf(release));
    return vscode.Uri.joinPath(release, '..', own && coder ? names.forCoder(coder) : names.shared);
  }

  /**
   * Changes a sidecar. `edit` is given what the caller `known`s to stand there and returns what shall stand there, an empty text for no
   * file; what others have written since is merged with it, by annotation and key, in the order of the `release`'s text. Rejects
   * with a `SidecarError` where it can't be written, and has then changed nothing.
   */
  change(
    uri: vscode.Uri,
    known: () => Sidecar | undefined,
    edit: (sidecar: Sidecar) => Sidecar,
    release: () => string,
  ): Promise<Changed> {
    return this.#inTurn(uri, async () => {
      const base = known() ?? parseSidecar('');
      if (!base.writable) throw await this.#refused(uri, base);
      const ours = edit(base);
      if (!ours.writable)
        throw new SidecarError(
          vscode.l10n.t('{0} would not be readable after this change; it was left as it is.', nameOf(uri)),
        );
      for (let i = 0; i < mostTries; i++) {
        const now = await readSidecar(uri, base);
        if (now.blocked !== undefined) throw new SidecarError(now.blocked);
        const { sidecar, conflicts } = merge(base, ours, now.sidecar, release());
        if (sidecar.text === now.sidecar.text) return { file: { uri, sidecar }, conflicts };
        if (await this.#put(uri, now.sidecar.text, sidecar.text))
          return { file: { uri, sidecar }, conflicts };
      }
      throw new SidecarError(
        vscode.l10n.t('{0} is being changed by another program: try again.', nameOf(uri)),
      );
    });
  }

  /** Replaces the whole text of a sidecar, if it still is `before`; false where it is not. Rejects with a `SidecarError`. */
  replace(uri: vscode.Uri, before: string, after: string): Promise<boolean> {
    return this.#inTurn(uri, () => this.#put(uri, before, after));
  }

  /** Unsaved work of the reader in the sidecar stays theirs to save: the change joins it in the editor. */
  async #put(uri: vscode.Uri, before: string, after: string): Promise<boolean> {
    const open = dirtyDocument(uri);
    if (open) {
      if (open.getText() !== before) return false;
      const change = changeBetween(before, after);
      if (!change) return true;
      const edit = new vscode.WorkspaceEdit();
      edit.replace(uri, rangeOf(open, change), change.text);
      // Refused where somebody typed meanwhile.
      return vscode.workspace.applyEdit(edit);
    }
    try {
      if (after !== '') return await replaceFile(uri, after, before);
      if ((await readText(uri)) !== before) return false;
      await vscode.workspace.fs.delete(uri);
      return true;
    } catch (error) {
      throw new SidecarError(vscode.l10n.t('{0} could not be written: {1}', nameOf(uri), messageOf(error)));
    }
  }

  async #refused(uri: vscode.Uri, base: Sidecar): Promise<SidecarError> {
    const { blocked } = await readSidecar(uri, base);
    return new SidecarError(
      blocked ?? vscode.l10n.t('{0} has problems that must be mended first.', nameOf(uri)),
    );
  }

  #inTurn<T>(uri: vscode.Uri, act: () => Promise<T>): Promise<T> {
    const key = uri.toString();
    const before = this.#queues.get(key) ?? Promise.resolve();
    const turn = before.catch(() => undefined).then(() => withLock(uri, act));
    this.#queues.set(key, turn);
    void turn
      .catch(() => undefined)
      .finally(() => {
        if (this.#queues.get(key) === turn) this.#queues.delete(key);
      });
    return turn;
  }
}

function merge(
  base: Sidecar,
  ours: Sidecar,
  theirs: Sidecar,
  release: string,
): { readonly sidecar: Sidecar; readonly conflicts: boolean } {
  if (theirs.text === base.text) return { sidecar: ours, conflicts: false };
  const { text, conflicts } = mergeSidecars(base.text, ours.text, theirs.text, release);
  return { sidecar: parseSidecar(text), conflicts: conflicts.length > 0 };
}
