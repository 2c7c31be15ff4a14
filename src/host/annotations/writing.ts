import type * as vscode from 'vscode';
import {
  applyEdit,
  insertAnnotation,
  newSidecar,
  setSourceHash,
  updateAnnotation,
} from '../../core/annotations/edit.ts';
import { sha256Hex } from '../../core/annotations/hash.ts';
import type { Annotation } from '../../core/annotations/model.ts';
import { describePassage } from '../../core/annotations/selector.ts';
import { parseSidecar, type Sidecar } from '../../core/annotations/sidecar.ts';
import type { SidecarFiles } from './sidecarFiles.ts';
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

  async write(state: State, uri: vscode.Uri, edit: (sidecar: Sidecar) => Sidecar): Promise<void> {
    const key = uri.toString();
    const known = state.files.find((file) => file.uri.toString() === key);
    const after = await this.#files.change(uri, known?.sidecar, edit);
    // What a watcher has read meanwhile gives way to what was written.
    state.written++;
    const there = state.files.some((file) => file.uri.toString() === key);
    if (after.sidecar.text === '') state.files = state.files.filter((file) => file.uri.toString() !== key);
    else if (there) state.files = state.files.map((file) => (file.uri.toString() === key ? after : file));
    else state.files = [...state.files, after];
    this.#written(state);
  }

  /** Puts new annotations that begin at `starts` (by id) in; resolves with whether the sidecar is new. */
  async insert(
    state: State,
    uri: vscode.Uri,
    made: readonly Annotation[],
    starts: ReadonlyMap<string, number>,
  ): Promise<boolean> {
    const hash = sha256Hex(state.document.getText());
    let created = false;
    await this.write(state, uri, (before) => {
      created = before.text === '';
      // A sidecar that is not there yet begins with the hash of its release.
      const sidecar = before.text === '' ? parseSidecar(newSidecar(hash)) : before;
      const grown = made.reduce(
        (now, annotation) =>
          applyEdit(
            now,
            insertAnnotation(now, annotation, indexFor(state, now, starts.get(annotation.id), starts)),
          ),
        sidecar,
      );
      return applyEdit(grown, setSourceHash(grown, hash));
    });
    return created;
  }

  /** After a save: passages whose own words have changed are quoted anew; all others stay as they are in the file. */
  async describeAnew(state: State): Promise<void> {
    const text = state.document.getText();
    const edited = state.placed.filter(
      ({ annotation, pieces }) =>
        pieces.length > 0 &&
        pieces.some((piece, index) => text.slice(piece.start, piece.end) !== annotation.target[index]?.exact),
    );
    const files = new Map(edited.map(({ file }) => [file.toString(), file]));
    for (const [key, file] of files) {
      const mine = edited.filter((placed) => placed.file.toString() === key);
      await this.write(state, file, (sidecar) =>
        applyEdit(sidecar, [
          ...mine.flatMap(({ annotation, pieces }) =>
            updateAnnotation(sidecar, annotation.id, { target: describePassage(text, pieces) }),
          ),
          ...setSourceHash(sidecar, sha256Hex(text)),
        ]),
      );
    }
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
  const places = new Map([
    ...state.placed.map(({ annotation, pieces }) => [annotation.id, pieces[0]?.start] as const),
    ...made,
  ]);
  const index = sidecar.entries.findIndex(({ annotation }) => (places.get(annotation.id) ?? -1) > start);
  return index < 0 ? sidecar.entries.length : index;
}
