import * as vscode from 'vscode';
import { follow, sameTarget } from '../../core/annotations/live.ts';
import { releaseNameFor } from '../../core/annotations/sidecarPath.ts';
import { likelyPlace } from '../../core/annotations/where.ts';
import type { Span } from '../../core/text/span.ts';
import { isRelease } from '../analyses.ts';
import { contextKeys } from '../ids.ts';
import type { OldTexts } from '../oldTexts/oldTexts.ts';
import { ownTurn } from '../turns.ts';
import { readText } from '../wholeFile.ts';
import { candidatesOf, needsOldText, place, placeFrom } from './anchoring.ts';
import { hasBothSides, readSidecars, type SidecarFile } from './reading.ts';
import type { Rejections } from './rejections.ts';
import { Renames } from './renames.ts';
import { SidecarError, SidecarFiles } from './sidecarFiles.ts';
import { type Placed, State } from './state.ts';
import { SidecarWriter } from './writing.ts';

/** Time for the editor to finish saving (ms). */
const afterSaving = 20;

/** The annotations of the open releases: read once, moved along with every edit, read again when somebody else has written them. */
export class OpenReleases implements vscode.Disposable {
  protected readonly files = new SidecarFiles();
  readonly #oldTexts: OldTexts;
  protected readonly rejections: Rejections;
  protected readonly writer = new SidecarWriter(this.files, (state) => this.#place(state));
  readonly #states = new Map<string, State>();
  readonly #renames = new Renames();
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #closed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #rearranged = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #shifted = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #subscriptions: vscode.Disposable;

  /** Fires after annotations of a release were read, placed anew or changed, or their words were. */
  readonly onDidChange = this.#changed.event;
  /** Fires, before that, where passages were found, lost, put elsewhere or cut into: what an editor does not follow by itself. */
  readonly onDidRearrange = this.#rearranged.event;
  /** Fires after an edit that moved them along and changed nothing else. */
  readonly onDidShift = this.#shifted.event;
  /** Fires after a release was closed. */
  readonly onDidClose = this.#closed.event;

  /** Where texts that annotations were made on are found again, and what was said not to be their passage. */
  constructor(oldTexts: OldTexts, rejections: Rejections) {
    this.#oldTexts = oldTexts;
    this.rejections = rejections;
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.annotations.{yaml,yml}');
    const reread = (uri: vscode.Uri) => this.#sidecarChanged(uri);
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#shifted,
      this.#rearranged,
      this.#closed,
      watcher,
      watcher.onDidChange(reread),
      watcher.onDidCreate(reread),
      watcher.onDidDelete(reread),
      vscode.workspace.onDidOpenTextDocument((document) => this.#open(document)),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (this.#states.delete(document.uri.toString())) this.#closed.fire(document);
      }),
      vscode.workspace.onDidChangeTextDocument((event) => {
        if (isRelease(event.document)) this.#moved(event);
        else if (event.contentChanges.length > 0 && releaseNameFor(event.document.uri.path) !== undefined)
          this.#sidecarChanged(event.document.uri);
      }),
      vscode.workspace.onDidSaveTextDocument((document) => {
        if (isRelease(document)) void this.#saved(document).catch((error) => this.#unwritten(error));
      }),
      vscode.workspace.onWillRenameFiles(({ files }) => this.#renames.begin(files, this.#states.values())),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const document of this.#renames.end(files)) this.#open(document);
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
    return this.#states.get(document.uri.toString())?.byId.get(id);
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
    if (vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) === false)
      return vscode.l10n.t('Nothing can be written where this release is.');
    return this.#states.get(document.uri.toString())?.files.find(({ blocked }) => blocked !== undefined)
      ?.blocked;
  }

  /** Why the last change of the annotations was not kept, in words; undefined where it was. */
  failure(document: vscode.TextDocument): string | undefined {
    return this.#states.get(document.uri.toString())?.failure;
  }

  /** Where a passage without a place most likely stood: an offset. */
  likelyPlace(document: vscode.TextDocument, id: string): number {
    const state = this.#states.get(document.uri.toString());
    const file = state?.byId.get(id)?.file;
    const entries = (file && state?.file(file)?.sidecar.entries) ?? [];
    const all = entries.flatMap(({ annotation }) => state?.byId.get(annotation.id) ?? []);
    const index = all.findIndex(({ annotation }) => annotation.id === id);
    return state && index >= 0 ? likelyPlace(state.text, all, index) : 0;
  }

  /** The places that each piece of an annotation's passage may mean. */
  async candidates(document: vscode.TextDocument, id: string): Promise<readonly (readonly Span[])[]> {
    const state = this.#states.get(document.uri.toString());
    const placed = state?.byId.get(id);
    return state && placed ? candidatesOf(state, placed) : [];
  }

  sidecars(document: vscode.TextDocument): readonly SidecarFile[] {
    return this.#states.get(document.uri.toString())?.files ?? [];
  }

  /** The open release that a sidecar belongs to, and the sidecar as last read. */
  ofSidecar(
    uri: vscode.Uri,
  ): { readonly document: vscode.TextDocument; readonly file: SidecarFile } | undefined {
    for (const state of this.#states.values()) {
      const file = state.file(uri);
      if (file) return { document: state.document, file };
    }
    return undefined;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #open(document: vscode.TextDocument): State | undefined {
    if (!isRelease(document)) return undefined;
    const key = document.uri.toString();
    const known = this.#states.get(key);
    const load = (state: State) => this.#load(state);
    const renamed = this.#renames.take(document, load);
    if (!renamed && known?.document === document) return known;
    const state = renamed ?? new State(document, load);
    this.#states.set(key, state);
    return state;
  }

  async #load(state: State): Promise<void> {
    if (!state.document.isUntitled) state.files = await readSidecars(state.document.uri);
    // Parsing thousands of entries and finding their passages are long enough each.
    if (state.files.some(({ sidecar }) => sidecar.entries.length > 500)) await ownTurn();
    this.#place(state);
  }

  #place(state: State): void {
    place(state);
    state.placed = this.rejections.applied(state.text, state.placed);
    this.tell(state);
    if (state.files.some(({ sidecar }) => sidecar.sha256 === state.hash))
      this.#oldTexts.keep(state.text, state.hash);
    for (const file of state.files) void this.#placeByOldText(state, file);
  }

  /** What the quotes alone do not find as it was is placed by the text that they were made on, once that is there. */
  async #placeByOldText(state: State, file: SidecarFile): Promise<void> {
    const hash = file.sidecar.sha256;
    if (hash === undefined || !needsOldText(state, file)) return;
    // Nobody waits for it: what is found until then is shown, and can be worked with.
    const sought = state.old.get(hash) ?? this.#oldTexts.find(state.document.uri, hash);
    state.old.set(hash, sought);
    state.seeking++;
    const previous = await sought;
    state.seeking--;
    if (state.seeking === 0 && state.due) void this.#quoteLate(state);
    const still = state.file(file.uri);
    if (previous === undefined || still?.sidecar.sha256 !== hash) return;
    if (!placeFrom(state, still, previous)) return;
    state.placed = this.rejections.applied(state.text, state.placed);
    this.tell(state);
  }

  protected tell(state: State): void {
    this.#rearranged.fire(state.document);
    this.#changed.fire(state.document);
    this.#tellContext();
  }

  #tellContext(): void {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !isRelease(document)) return;
    const set = (key: string, value: boolean) =>
      void vscode.commands.executeCommand('setContext', key, value);
    set(contextKeys.taggingEnabled, this.problem(document) === undefined);
    set(contextKeys.sidesToMerge, this.sidecars(document).some(hasBothSides));
  }

  /** Carries the places along with an edit. */
  #moved({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
    const state = this.#states.get(document.uri.toString());
    if (!state || contentChanges.length === 0) return;
    const before = state.text;
    state.text = document.getText();
    state.trail.remember(before, state.placed);
    const changes = contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
      start: rangeOffset,
      end: rangeOffset + rangeLength,
      text,
    }));
    const old = state.placed;
    const { placed, effect } = follow(old, before, state.text, changes);
    const back = reason === undefined ? undefined : state.trail.recall(state.text, placed);
    state.placed = back ?? placed;
    if (effect === 'places' || back) this.tell(state);
    else (effect === 'words' ? this.#changed : this.#shifted).fire(document);
    // VS Code may tell of the first edit before it tells that the document has unsaved edits.
    if (effect !== 'shifted' && !back && !document.isDirty)
      void this.#markIfOutside(state, follow(old, before, state.text, changes, true).placed);
  }

  /** A text that is now what stands on disk was read again after another program had written it: somebody has to look. */
  async #markIfOutside(state: State, outside: readonly Placed[]): Promise<void> {
    const { text, document, saves } = state;
    const onDisk = await readText(document.uri).catch(() => undefined);
    // The reader's own edits that were saved meanwhile stand on disk, too.
    if (onDisk !== text || state.text !== text || document.isDirty || state.saves !== saves) return;
    const edited = new Map(
      outside.filter(({ status }) => status === 'edited').map((one) => [one.annotation.id, one]),
    );
    const before = state.placed;
    state.placed = before.map((placed) => {
      const one = edited.get(placed.annotation.id);
      return one && placed.pieces.length > 0 && sameTarget(one.annotation, placed.annotation)
        ? { ...placed, status: 'edited' }
        : placed;
    });
    if (edited.size > 0) this.tell(state);
  }

  async #saved(document: vscode.TextDocument): Promise<void> {
    const state = this.#states.get(document.uri.toString());
    if (!state) return;
    state.saves++;
    // Whoever has saved is answered first.
    await new Promise((done) => setTimeout(done, afterSaving));
    if (this.problem(document) === undefined) await this.writer.requote(state);
  }

  async #quoteLate(state: State): Promise<void> {
    state.due = false;
    // After the places have been taken from the old text.
    await Promise.resolve();
    if (!state.document.isDirty) await this.writer.requote(state).catch((error) => this.#unwritten(error));
  }

  #unwritten(error: unknown): void {
    void vscode.window.showWarningMessage(error instanceof Error ? error.message : String(error));
  }

  protected async opened(document: vscode.TextDocument): Promise<State> {
    const state = this.#open(document);
    await state?.ready;
    if (!state) throw new SidecarError(vscode.l10n.t('Open a release first.'));
    return state;
  }

  /** A sidecar was changed from outside: read again, unless it is what we wrote ourselves. */
  #sidecarChanged(uri: vscode.Uri): void {
    const name = releaseNameFor(uri.path.slice(uri.path.lastIndexOf('/') + 1));
    if (name === undefined) return;
    const state = this.#states.get(vscode.Uri.joinPath(uri, '..', name).toString());
    if (!state) return;
    void this.rereadState(state);
  }

  /** Looks at the sidecars of a release again. */
  async reread(document: vscode.TextDocument): Promise<void> {
    await this.rereadState(await this.opened(document));
  }

  protected async rereadState(state: State): Promise<void> {
    const { written } = state;
    const files = await readSidecars(state.document.uri, (uri) => state.file(uri));
    if (state.written !== written) return this.rereadState(state);
    const same =
      files.length === state.files.length &&
      files.every(
        (file, index) =>
          file.sidecar.text === state.files[index]!.sidecar.text &&
          file.blocked === state.files[index]!.blocked,
      );
    if (same) return;
    state.files = files.map((file) => {
      const known = state.file(file.uri);
      return known && known.sidecar.text === file.sidecar.text && known.blocked === file.blocked
        ? known
        : file;
    });
    this.#place(state);
  }
}
