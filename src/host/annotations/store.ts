import * as vscode from 'vscode';
import type { AnnotationPatch } from '../../core/annotations/edit.ts';
import { mergeConflicted } from '../../core/annotations/merge.ts';
import type { Annotation } from '../../core/annotations/model.ts';
import type { Span } from '../../core/text/span.ts';
import { settings } from '../ids.ts';
import { baseInGit } from '../oldTexts/git.ts';
import { setting } from '../settings.ts';
import { attaching, changing, deciding, detaching, removing, tagging } from './acts.ts';
import { OpenReleases } from './openReleases.ts';
import { SidecarError } from './sidecarFiles.ts';
import type { State } from './state.ts';

export type { Placed } from './state.ts';

/** The annotations of the open releases, and what can be done to them: each act is told to the release's history, which undoes it. */
export class AnnotationStore extends OpenReleases {
  /** Adds one annotation a passage; returns their ids. Rejects with a `SidecarError` where that is not possible. */
  async add(
    document: vscode.TextDocument,
    passages: readonly (readonly Span[])[],
    codes: readonly string[],
    note: string | undefined,
    links: Pick<Annotation, 'entity' | 'threat'> = {},
  ): Promise<string[]> {
    const state = await this.#stateForWriting(document);
    const coder = setting<string>(settings.coder);
    const uri = this.files.uriFor(document.uri, coder, setting<boolean>(settings.ownFile));
    const { act, ids } = tagging(this.writer, state, uri, passages, {
      codes,
      ...(note && { note }),
      ...(coder && { creator: coder }),
      ...links,
    });
    await state.history.act(act);
    return ids;
  }

  /** Changes keys of an annotation. */
  async update(
    document: vscode.TextDocument,
    id: string,
    patch: AnnotationPatch,
    label: string,
  ): Promise<void> {
    const state = await this.#stateForWriting(document);
    await state.history.act(changing(this.writer, state, id, patch, label));
  }

  /** Puts an annotation onto a passage. */
  async attach(
    document: vscode.TextDocument,
    id: string,
    pieces: readonly Span[],
    label: string,
  ): Promise<void> {
    const state = await this.#stateForWriting(document);
    await state.history.act(attaching(this.writer, state, id, pieces, label, () => this.tell(state)));
  }

  /** Deletes an annotation; undoing it brings back its very bytes. */
  async remove(document: vscode.TextDocument, id: string): Promise<void> {
    const state = await this.#stateForWriting(document);
    await state.history.act(removing(this.writer, state, id, () => this.tell(state)));
  }

  /** Decides between two versions that a merge has left: `ours` stands on the annotation, `theirs` beside it. */
  async decide(document: vscode.TextDocument, id: string, side: 'ours' | 'theirs', which = 0): Promise<void> {
    const state = await this.#stateForWriting(document);
    await state.history.act(deciding(this.writer, state, id, side, which));
  }

  /**
   * Merges the versions that git left in a sidecar between its marks; resolves with whether anything is left to decide between.
   * Rejects with a `SidecarError` where they can't be merged.
   */
  async mergeSides(document: vscode.TextDocument, uri: vscode.Uri): Promise<boolean> {
    const state = await this.opened(document);
    const before = state.file(uri)?.sidecar.text ?? '';
    const base = await baseInGit(uri);
    const merged = mergeConflicted(before, base, state.text);
    if (!merged || merged.refused)
      throw new SidecarError(vscode.l10n.t('The two versions can not be told apart: mend the file by hand.'));
    const put = async (from: string, to: string) => {
      if (!(await this.files.replace(state.where(uri), from, to)))
        throw new SidecarError(vscode.l10n.t('The file has changed since.'));
      await this.rereadState(state);
    };
    await state.history.act({
      label: vscode.l10n.t('Merge both sides'),
      redo: () => put(before, merged.text),
      undo: () => put(merged.text, before),
    });
    return merged.conflicts.length > 0;
  }

  /** Says that an annotation is not about the passage it was found at: from then on it waits for its own. */
  async detach(document: vscode.TextDocument, id: string): Promise<void> {
    const state = await this.#stateForWriting(document);
    await state.history.act(detaching(state, this.rejections, id, () => this.tell(state)));
  }

  async undo(document: vscode.TextDocument): Promise<string | undefined> {
    return (await this.opened(document)).history.undo();
  }

  async redo(document: vscode.TextDocument): Promise<string | undefined> {
    return (await this.opened(document)).history.redo();
  }

  async #stateForWriting(document: vscode.TextDocument): Promise<State> {
    const state = await this.opened(document);
    const problem = this.problem(document);
    if (problem !== undefined) throw new SidecarError(problem);
    return state;
  }
}
