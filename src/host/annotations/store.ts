import * as vscode from 'vscode';
import {
  type AnnotationPatch,
  applyEdit,
  insertAnnotation,
  newId,
  newSidecar,
  removeAnnotation,
  setSourceHash,
  updateAnnotation,
} from '../../core/annotations/edit.ts';
import { sha256Hex } from '../../core/annotations/hash.ts';
import type { AnchorStatus, Annotation, TextChange } from '../../core/annotations/model.ts';
import { resolveAnnotations } from '../../core/annotations/resolve.ts';
import { describePassage } from '../../core/annotations/selector.ts';
import { parseSidecar, type Sidecar } from '../../core/annotations/sidecar.ts';
import { releaseNameFor } from '../../core/annotations/sidecarPath.ts';
import { trackSpans } from '../../core/annotations/track.ts';
import type { Span } from '../../core/text/span.ts';
import { isRelease } from '../analyses.ts';
import { contextKeys, section, settings } from '../ids.ts';
import { History } from './history.ts';
import { SidecarError, type SidecarFile, SidecarFiles } from './sidecarFiles.ts';

/** An annotation of an open release with its place in the text as it is now. */
export interface Placed {
  readonly annotation: Annotation;
  readonly file: vscode.Uri;
  /** Empty where the passage is gone or can't be told. */
  readonly pieces: readonly Span[];
  readonly status: AnchorStatus;
}

interface State {
  readonly document: vscode.TextDocument;
  readonly history: History;
  files: readonly SidecarFile[];
  placed: Placed[];
  /** The text that the places are of. */
  text: string;
  readonly ready: Promise<void>;
  /** How often its sidecars were written: what was read before the last time is not news. */
  written: number;
}

/**
 * The annotations of the open releases. Read once, moved along with every edit, written by acts; each act is told to the
 * release's history, which undoes it.
 */
export class AnnotationStore implements vscode.Disposable {
  readonly #files = new SidecarFiles();
  readonly #states = new Map<string, State>();
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #subscriptions: vscode.Disposable;

  /** Fires after annotations of a release were read, placed anew, changed or moved. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.annotations.{yaml,yml}');
    const reread = (uri: vscode.Uri) => this.#sidecarChanged(uri);
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      watcher,
      watcher.onDidChange(reread),
      watcher.onDidCreate(reread),
      watcher.onDidDelete(reread),
      vscode.workspace.onDidOpenTextDocument((document) => this.#open(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#states.delete(document.uri.toString())),
      vscode.workspace.onDidChangeTextDocument((event) => {
        if (isRelease(event.document)) this.#moved(event);
        else if (event.contentChanges.length > 0 && releaseNameFor(event.document.uri.path) !== undefined)
          this.#sidecarChanged(event.document.uri);
      }),
      vscode.workspace.onDidSaveTextDocument((document) => {
        if (isRelease(document)) void this.#describeAnew(document).catch((error) => this.#unwritten(error));
      }),
      vscode.window.onDidChangeActiveTextEditor(() => this.#tellContext()),
    );
    for (const document of vscode.workspace.textDocuments) this.#open(document);
  }

  /** Resolves when the sidecars of `document` have been read. */
  async ready(document: vscode.TextDocument): Promise<void> {
    await this.#open(document)?.ready;
  }

  /** The annotations of a release in document order; those without a place come last. */
  all(document: vscode.TextDocument): readonly Placed[] {
    return this.#states.get(document.uri.toString())?.placed ?? [];
  }

  find(document: vscode.TextDocument, id: string): Placed | undefined {
    return this.all(document).find(({ annotation }) => annotation.id === id);
  }

  /** The innermost annotation at an offset. */
  at(document: vscode.TextDocument, offset: number): Placed | undefined {
    return this.allAt(document, offset)[0];
  }

  /** Annotations at an offset, innermost first. */
  allAt(document: vscode.TextDocument, offset: number): readonly Placed[] {
    const length = ({ pieces }: Placed) => pieces.reduce((sum, piece) => sum + piece.end - piece.start, 0);
    return this.all(document)
      .filter(({ pieces }) => pieces.some((piece) => piece.start <= offset && offset <= piece.end))
      .sort((a, b) => length(a) - length(b));
  }

  /** Why nothing can be tagged in `document`, in words; undefined where it can. */
  problem(document: vscode.TextDocument): string | undefined {
    if (document.isUntitled)
      return vscode.l10n.t('Save the release first: its annotations are kept in a file beside it.');
    return this.#states.get(document.uri.toString())?.files.find(({ blocked }) => blocked !== undefined)
      ?.blocked;
  }

  sidecars(document: vscode.TextDocument): readonly SidecarFile[] {
    return this.#states.get(document.uri.toString())?.files ?? [];
  }

  /** Adds one annotation a passage; returns their ids. Rejects with a `SidecarError` where that is not possible. */
  async add(
    document: vscode.TextDocument,
    passages: readonly (readonly Span[])[],
    codes: readonly string[],
    note: string | undefined,
    links: Pick<Annotation, 'entity' | 'threat'> = {},
  ): Promise<string[]> {
    const state = await this.#stateForWriting(document);
    const coder = configuration<string>(settings.coder);
    const uri = this.#files.uriFor(document.uri, coder, configuration<boolean>(settings.ownFile));
    const text = document.getText();
    const ids = new Set(state.placed.map(({ annotation }) => annotation.id));
    const made: Annotation[] = passages.map((pieces) => {
      const id = newId(ids);
      ids.add(id);
      return {
        id,
        codes,
        target: describePassage(text, pieces),
        ...(note && { note }),
        ...(coder && { creator: coder }),
        created: now(),
        ...links,
      };
    });
    let created = false;
    const starts = new Map(made.map(({ id }, index) => [id, passages[index]![0]!.start]));
    await state.history.act({
      label: vscode.l10n.t('Tag passage'),
      redo: async () => {
        created = await this.#insert(state, uri, made, starts);
      },
      undo: () =>
        this.#write(state, uri, (sidecar) => {
          const left = made.reduce((now, { id }) => applyEdit(now, removeAnnotation(now, id)), sidecar);
          // A file that this act has made, and that nobody has written to, goes with it.
          return created && left.text === newSidecar(left.sha256 ?? '') ? parseSidecar('') : left;
        }),
    });
    return made.map(({ id }) => id);
  }

  /** Changes keys of an annotation. */
  async update(
    document: vscode.TextDocument,
    id: string,
    patch: AnnotationPatch,
    label: string,
  ): Promise<void> {
    const state = await this.#stateForWriting(document);
    const placed = this.find(document, id);
    if (!placed) throw new SidecarError(vscode.l10n.t('The annotation {0} is no longer there.', id));
    const { annotation, file } = placed;
    const before = Object.fromEntries(
      [...Object.keys(patch), 'modified'].map((key) => [key, annotation[key as keyof Annotation]]),
    ) as AnnotationPatch;
    const after: AnnotationPatch = { ...patch, modified: now() };
    await state.history.act({
      label,
      redo: () =>
        this.#write(state, file, (sidecar) => applyEdit(sidecar, updateAnnotation(sidecar, id, after))),
      undo: () =>
        this.#write(state, file, (sidecar) => applyEdit(sidecar, updateAnnotation(sidecar, id, before))),
    });
  }

  /** Deletes an annotation; undoing it brings back its very bytes. */
  async remove(document: vscode.TextDocument, id: string): Promise<void> {
    const state = await this.#stateForWriting(document);
    const placed = this.find(document, id);
    if (!placed) throw new SidecarError(vscode.l10n.t('The annotation {0} is no longer there.', id));
    const { annotation, file } = placed;
    let lines: string | undefined;
    await state.history.act({
      label: vscode.l10n.t('Delete annotation'),
      redo: () =>
        this.#write(state, file, (sidecar) => {
          const entry = sidecar.entries.find((e) => e.annotation.id === id);
          if (entry && sidecar.list === 'block')
            lines = sidecar.text.slice(entry.lines.start, entry.lines.end);
          return applyEdit(sidecar, removeAnnotation(sidecar, id));
        }),
      undo: () =>
        this.#write(state, file, (sidecar) => {
          const index = this.#indexFor(state, sidecar, new Map(), placed.pieces[0]?.start);
          const next = sidecar.entries[index] ?? undefined;
          const at = next?.lines.start ?? sidecar.entries.at(-1)?.lines.end;
          if (lines !== undefined && at !== undefined && sidecar.list === 'block' && lines.endsWith('\n'))
            return applyEdit(sidecar, [{ start: at, end: at, text: lines }]);
          return applyEdit(sidecar, insertAnnotation(sidecar, annotation, index));
        }),
    });
  }

  async undo(document: vscode.TextDocument): Promise<string | undefined> {
    return (await this.#stateForWriting(document)).history.undo();
  }

  async redo(document: vscode.TextDocument): Promise<string | undefined> {
    return (await this.#stateForWriting(document)).history.redo();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #open(document: vscode.TextDocument): State | undefined {
    if (!isRelease(document)) return undefined;
    const key = document.uri.toString();
    let state = this.#states.get(key);
    if (state?.document === document) return state;
    let finish = () => {};
    const ready = new Promise<void>((resolve) => {
      finish = resolve;
    });
    state = {
      document,
      history: new History(),
      files: [],
      placed: [],
      text: document.getText(),
      ready,
      written: 0,
    };
    this.#states.set(key, state);
    void this.#load(state).finally(finish);
    return state;
  }

  async #load(state: State): Promise<void> {
    if (!state.document.isUntitled) state.files = await this.#files.readAll(state.document.uri);
    this.#place(state);
  }

  /** Finds every annotation in the present text. */
  #place(state: State): void {
    const text = state.document.getText();
    const known = new Map(state.placed.map((placed) => [placed.annotation.id, placed]));
    const same = text === state.text;
    state.text = text;
    state.placed = state.files.flatMap(({ uri, sidecar }) => {
      const annotations = sidecar.entries.map(({ annotation }) => annotation);
      // An annotation whose target has not changed stays where the reader's typing has carried it.
      const settled = (annotation: Annotation) => {
        const before = same ? known.get(annotation.id) : undefined;
        return before &&
          before.pieces.length > 0 &&
          JSON.stringify(before.annotation.target) === JSON.stringify(annotation.target)
          ? before
          : undefined;
      };
      const anchors = new Map(
        resolveAnnotations(
          text,
          annotations.filter((annotation) => !settled(annotation)),
        ).map((anchor) => [anchor.id, anchor]),
      );
      return annotations.map((annotation): Placed => {
        const before = settled(annotation);
        if (before) return { ...before, annotation, file: uri };
        const anchor = anchors.get(annotation.id)!;
        return { annotation, file: uri, pieces: anchor.pieces, status: anchor.status };
      });
    });
    this.#sort(state);
    this.#tell(state);
  }

  #sort(state: State): void {
    const start = ({ pieces }: Placed) => pieces[0]?.start ?? Number.MAX_SAFE_INTEGER;
    state.placed.sort((a, b) => start(a) - start(b));
  }

  #tell(state: State): void {
    this.#changed.fire(state.document);
    this.#tellContext();
  }

  #tellContext(): void {
    const document = vscode.window.activeTextEditor?.document;
    if (document && isRelease(document))
      void vscode.commands.executeCommand(
        'setContext',
        contextKeys.taggingEnabled,
        this.problem(document) === undefined,
      );
  }

  /** Carries the places along with an edit; what the edit has replaced whole is looked for in the new text. */
  #moved({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const state = this.#states.get(document.uri.toString());
    if (!state || contentChanges.length === 0) return;
    const before = state.text;
    const changes: TextChange[] = contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
      start: rangeOffset,
      end: rangeOffset + rangeLength,
      text,
    }));
    state.text = document.getText();
    const lost: Placed[] = [];
    state.placed = state.placed.map((placed) => {
      if (placed.pieces.length === 0) {
        lost.push(placed);
        return placed;
      }
      const pieces = trackSpans(placed.pieces, changes);
      if (pieces.every(({ start, end }) => end > start)) return { ...placed, pieces };
      lost.push(placed);
      return { ...placed, pieces: [], status: 'orphaned' };
    });
    if (lost.length > 0) this.#lookFor(state, lost, before);
    this.#sort(state);
    this.#changed.fire(document);
  }

  #lookFor(state: State, lost: readonly Placed[], before: string): void {
    const described = lost.map(({ annotation, pieces }) =>
      pieces.length > 0 ? { ...annotation, target: describePassage(before, pieces) } : annotation,
    );
    // Typing must not wait: with many lost at once only their very words are looked for.
    const anchors = resolveAnnotations(
      state.text,
      described,
      lost.length > 200 || !lost.some(({ pieces }) => pieces.length > 0) ? {} : { previous: before },
    );
    const found = new Map(
      anchors.filter(({ pieces }) => pieces.length > 0).map((anchor) => [anchor.id, anchor]),
    );
    state.placed = state.placed.map((placed) => {
      const anchor = placed.pieces.length === 0 ? found.get(placed.annotation.id) : undefined;
      return anchor ? { ...placed, pieces: anchor.pieces, status: anchor.status } : placed;
    });
  }

  /** After a save: passages whose own words have changed are quoted anew; all others stay as they are in the file. */
  async #describeAnew(document: vscode.TextDocument): Promise<void> {
    const state = this.#states.get(document.uri.toString());
    if (!state || this.problem(document) !== undefined) return;
    const text = document.getText();
    const edited = state.placed.filter(
      ({ annotation, pieces }) =>
        pieces.length > 0 &&
        pieces.some((piece, index) => text.slice(piece.start, piece.end) !== annotation.target[index]?.exact),
    );
    for (const file of new Set(edited.map((placed) => placed.file.toString()))) {
      const mine = edited.filter((placed) => placed.file.toString() === file);
      await this.#write(state, vscode.Uri.parse(file), (sidecar) =>
        applyEdit(sidecar, [
          ...mine.flatMap(({ annotation, pieces }) =>
            updateAnnotation(sidecar, annotation.id, { target: describePassage(text, pieces) }),
          ),
          ...setSourceHash(sidecar, sha256Hex(text)),
        ]),
      );
    }
  }

  #unwritten(error: unknown): void {
    void vscode.window.showWarningMessage(error instanceof Error ? error.message : String(error));
  }

  async #stateForWriting(document: vscode.TextDocument): Promise<State> {
    const state = this.#open(document);
    await state?.ready;
    const problem = this.problem(document);
    if (!state || problem !== undefined)
      throw new SidecarError(problem ?? vscode.l10n.t('Open a release first.'));
    return state;
  }

  /** Resolves with whether the sidecar is new. */
  async #insert(
    state: State,
    uri: vscode.Uri,
    made: readonly Annotation[],
    starts: ReadonlyMap<string, number>,
  ): Promise<boolean> {
    const hash = sha256Hex(state.document.getText());
    let created = false;
    await this.#write(state, uri, (before) => {
      created = before.text === '';
      // A sidecar that is not there yet begins with the hash of its release.
      const sidecar = before.text === '' ? parseSidecar(newSidecar(hash)) : before;
      const grown = made.reduce(
        (now, annotation) =>
          applyEdit(
            now,
            insertAnnotation(now, annotation, this.#indexFor(state, now, starts, starts.get(annotation.id))),
          ),
        sidecar,
      );
      return applyEdit(grown, setSourceHash(grown, hash));
    });
    return created;
  }

  /** Where an annotation that begins at `start` stands among the entries of a file, which are in document order. */
  #indexFor(
    state: State,
    sidecar: Sidecar,
    made: ReadonlyMap<string, number>,
    start: number | undefined,
  ): number {
    if (start === undefined) return sidecar.entries.length;
    const places = new Map([
      ...state.placed.map(({ annotation, pieces }) => [annotation.id, pieces[0]?.start] as const),
      ...made,
    ]);
    const index = sidecar.entries.findIndex(({ annotation }) => (places.get(annotation.id) ?? -1) > start);
    return index < 0 ? sidecar.entries.length : index;
  }

  async #write(state: State, uri: vscode.Uri, edit: (sidecar: Sidecar) => Sidecar): Promise<void> {
    const key = uri.toString();
    const known = state.files.find((file) => file.uri.toString() === key);
    const after = await this.#files.change(uri, known?.sidecar, edit);
    // What a watcher has read meanwhile gives way to what was written.
    state.written++;
    const there = state.files.some((file) => file.uri.toString() === key);
    if (after.sidecar.text === '') state.files = state.files.filter((file) => file.uri.toString() !== key);
    else if (there) state.files = state.files.map((file) => (file.uri.toString() === key ? after : file));
    else state.files = [...state.files, after];
    this.#place(state);
  }

  /** A sidecar was changed from outside: read again, unless it is what we wrote ourselves. */
  #sidecarChanged(uri: vscode.Uri): void {
    const name = releaseNameFor(uri.path.slice(uri.path.lastIndexOf('/') + 1));
    if (name === undefined) return;
    const state = this.#states.get(vscode.Uri.joinPath(uri, '..', name).toString());
    if (!state) return;
    const { written } = state;
    void this.#files.readAll(state.document.uri).then((files) => {
      if (state.written !== written) {
        this.#sidecarChanged(uri);
        return;
      }
      const same =
        files.length === state.files.length &&
        files.every(
          (file, index) =>
            file.sidecar.text === state.files[index]!.sidecar.text &&
            file.blocked === state.files[index]!.blocked,
        );
      if (same) return;
      state.files = files.map((file) => {
        const known = state.files.find(({ uri: other }) => other.toString() === file.uri.toString());
        return known && known.sidecar.text === file.sidecar.text && known.blocked === file.blocked
          ? known
          : file;
      });
      this.#place(state);
    });
  }
}

function configuration<T>(key: string): T {
  return vscode.workspace.getConfiguration(section).get<T>(key) as T;
}

const now = () => `${new Date().toISOString().slice(0, 19)}Z`;
