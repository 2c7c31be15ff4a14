import * as vscode from 'vscode';
import { applyEdit, insertAnnotation, newSidecar, setSourceHash } from '../../core/annotations/edit.ts';
import { sameTarget } from '../../core/annotations/live.ts';
import type { Annotation } from '../../core/annotations/model.ts';
import { isSettled, requote, seal } from '../../core/annotations/seal.ts';
import { parseSidecar, type Sidecar } from '../../core/annotations/sidecar.ts';
import { messageOf } from './reading.ts';
import type { Changed, SidecarFiles } from './sidecarFiles.ts';
import type { State } from './state.ts';

/** Writes what acts change into the sidecars of a release, and takes over what stands there afterwards. */
export class SidecarWriter {
  readonly #files: SidecarFiles;
  readonly #written: (state: State) => void;

  /** `written` is called after each write, with the state's files as they are then. */
  constructor(files: SidecarFiles, written: (state: State) => void) {
    this.#files = files;
    this.#written = written;
  }

  /** Annotations that `edit` quotes anew and that are `still` where they were keep their place, wherever typing carries it meanwhile. */
  async write(
    state: State,
    file: vscode.Uri,
    edit: (sidecar: Sidecar) => Sidecar,
    still: (id: string) => boolean = () => false,
  ): Promise<void> {
    // An act may be undone after its release was renamed.
    const uri = state.where(file);
    const key = uri.toString();
    let changed: Changed;
    let ours: Sidecar | undefined;
    try {
      changed = await this.#files.change(
        uri,
        () => state.file(uri)?.sidecar,
        (sidecar) => {
          ours = edit(sidecar);
          return ours;
        },
        () => state.text,
      );
    } catch (error) {
      state.failure = messageOf(error);
      this.#written(state);
      throw error;
    }
    state.failure = undefined;
    const after = changed.file;
    // What a watcher has read meanwhile gives way to what was written.
    state.written++;
    const there = state.file(uri) !== undefined;
    if (after.sidecar.text === '') state.files = state.files.filter((file) => file.uri.toString() !== key);
    else if (there) state.files = state.files.map((file) => (file.uri.toString() === key ? after : file));
    else state.files = [...state.files, after];
    if (ours) this.#requoted(state, ours, after.sidecar, still);
    this.#written(state);
    if (changed.conflicts)
      void vscode.window.showWarningMessage(
        vscode.l10n.t(
          'Somebody else had changed the same annotation meanwhile: both versions are kept, to be decided on.',
        ),
      );
  }

  /** Tells the state of new quotes that stand in the file as we wrote them: their places are the same. */
  #requoted(state: State, ours: Sidecar, now: Sidecar, still: (id: string) => boolean): void {
    const wanted = new Map(ours.entries.map(({ annotation }) => [annotation.id, annotation]));
    const fresh = now.entries
      .map(({ annotation }) => annotation)
      .filter((annotation) => {
        const { id } = annotation;
        const known = state.byId.get(id);
        const own = wanted.get(id);
        return (
          still(id) &&
          known !== undefined &&
          known.pieces.length > 0 &&
          !sameTarget(known.annotation, annotation) &&
          own !== undefined &&
          sameTarget(own, annotation)
        );
      });
    if (fresh.length === 0) return;
    const byId = new Map(fresh.map((annotation) => [annotation.id, annotation]));
    state.placed = state.placed.map((one) => {
      const annotation = byId.get(one.annotation.id);
      return annotation ? { ...one, annotation, status: 'exact' } : one;
    });
  }

  /**
   * Writes an act that settles the annotations `fresh` (their quotes are of the present text). If that leaves none to decide
   * on, the file is recorded as checked against the text. Resolves with the hash that stood there before.
   */
  async settle(
    state: State,
    uri: vscode.Uri,
    fresh: readonly string[],
    edit: (sidecar: Sidecar) => Sidecar,
  ): Promise<string | undefined> {
    const { text } = state;
    let before: string | undefined;
    const settled = new Set(fresh);
    await this.write(
      state,
      uri,
      (sidecar) => {
        before = sidecar.sha256;
        const after = edit(sidecar);
        // Somebody who typed on meanwhile is not held up: the next act records it.
        if (state.text !== text || state.seeking > 0) return after;
        const options = { fresh: settled, before: state.checked };
        return applyEdit(after, seal(after, state.byId, text, state.hash, options));
      },
      (id) => !settled.has(id),
    );
    return before;
  }

  /** Takes an act back, and with it the hash that it had replaced. */
  unsettle(
    state: State,
    uri: vscode.Uri,
    hash: string | undefined,
    edit: (sidecar: Sidecar) => Sidecar,
  ): Promise<void> {
    return this.write(state, uri, (sidecar) => {
      const after = edit(sidecar);
      return hash === undefined || after.text === '' ? after : applyEdit(after, setSourceHash(after, hash));
    });
  }

  /** Puts new annotations that begin at `starts` (by id) in; resolves with what the file was before. */
  async insert(
    state: State,
    uri: vscode.Uri,
    made: readonly Annotation[],
    starts: ReadonlyMap<string, number>,
  ): Promise<{ readonly created: boolean; readonly hash: string | undefined }> {
    let created = false;
    const hash = await this.settle(
      state,
      uri,
      made.map(({ id }) => id),
      (before) => {
        created = before.text === '';
        // A sidecar that is not there yet begins with the hash of its release.
        const sidecar = created ? parseSidecar(newSidecar(state.hash)) : before;
        return made.reduce(
          (now, annotation) =>
            applyEdit(
              now,
              insertAnnotation(now, annotation, indexFor(state, now, starts.get(annotation.id), starts)),
            ),
          sidecar,
        );
      },
    );
    return { created, hash };
  }

  /** After a save: what the files' quotes would not find in the text any more is quoted anew; all else stays as it is there. */
  async requote(state: State): Promise<void> {
    const { text, checked } = state;
    state.due = state.seeking > 0;
    if (state.due) return;
    const changes = (sidecar: Sidecar) =>
      state.text === text ? requote(sidecar, state.byId, text, checked) : [];
    for (const { uri, sidecar } of state.files) {
      const found = changes(sidecar);
      if (found.length === 0) continue;
      await this.write(
        state,
        uri,
        (now) => {
          const quotes = now === sidecar && state.text === text ? found : changes(now);
          const settled = quotes.length > 0 && isSettled(now, state.byId);
          return applyEdit(now, [...quotes, ...(settled ? setSourceHash(now, state.hash) : [])]);
        },
        () => true,
      );
    }
    // Who typed on meanwhile saves again.
    if (state.text === text) state.checked = text;
  }
}

/**
 * Where an annotation that begins at `start` stands among the entries of a file, which are in document order. `made` has
 * the beginnings of those that are new.
 */
export function indexFor(
  state: State,
  sidecar: Sidecar,
  start: number | undefined,
  made: ReadonlyMap<string, number> = new Map(),
): number {
  if (start === undefined) return sidecar.entries.length;
  const index = sidecar.entries.findIndex(
    ({ annotation: { id } }) => (made.get(id) ?? state.byId.get(id)?.pieces[0]?.start ?? -1) > start,
  );
  return index < 0 ? sidecar.entries.length : index;
}
