import * as vscode from 'vscode';
import type { Analysis, CommuniqueService } from '../core/service.ts';
import { languageId } from './ids.ts';
import type { Reader } from './reader/reader.ts';
import { ownTurn } from './turns.ts';

/**
 * A text longer than this (UTF-16 units) is read in a worker; one that is not is read here in some milliseconds, and is drawn as
 * soon as it is shown.
 */
const readHere = 30_000;

interface State {
  version: number;
  analysis: Analysis;
}

interface Waiting {
  readonly timer: ReturnType<typeof setTimeout>;
  readonly done: Promise<void>;
  readonly finish: () => void;
  /** The version that the worker reads now. */
  reading?: number;
}

type Listener = (document: vscode.TextDocument) => void;

/**
 * The analysis of each open release, one a version, shared by all features. Typing never waits for it: a change
 * only schedules the next reading, later for a text that took longer, and a further change puts it off again. Long texts
 * are read in a worker, and whoever waits for them has a turn of its own to work on them.
 */
export class Analyses implements vscode.Disposable {
  readonly #service: () => CommuniqueService;
  readonly #reader: Reader;
  readonly #states = new Map<string, State>();
  readonly #waiting = new Map<string, Waiting>();
  readonly #cost = new Map<string, number>();
  readonly #listeners = new Set<Listener>();
  readonly #subscriptions: vscode.Disposable;

  constructor(service: () => CommuniqueService, reader: Reader) {
    this.#service = service;
    this.#reader = reader;
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (isRelease(document) && contentChanges.length > 0) this.#schedule(document, this.#delay(document));
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)),
      // A file on the screen that becomes a release by its language mode.
      vscode.workspace.onDidOpenTextDocument(() => this.#readVisible(vscode.window.visibleTextEditors)),
      vscode.window.onDidChangeVisibleTextEditors((editors) => this.#readVisible(editors)),
    );
  }

  /** `listener` is called when a document has an analysis of its present text that it did not have before. */
  onDidChange(listener: Listener): vscode.Disposable {
    this.#listeners.add(listener);
    return new vscode.Disposable(() => this.#listeners.delete(listener));
  }

  /** Reads what is on the screen; the rest is read when it is asked for. */
  start(): void {
    this.#readVisible(vscode.window.visibleTextEditors);
  }

  /** The analysis of the document's present text if there is one already. */
  current(document: vscode.TextDocument): Analysis | undefined {
    const state = this.#states.get(keyOf(document));
    return state?.version === document.version ? state.analysis : undefined;
  }

  /**
   * The last analysis made, perhaps of an earlier text than the present one, while the next is on its way; with none
   * at all the document is read now, or soon if it is long.
   */
  latest(document: vscode.TextDocument): Analysis | undefined {
    const state = this.#states.get(keyOf(document));
    if (state) return state.analysis;
    if (!this.#waiting.has(keyOf(document))) return this.#begin(document);
    return undefined;
  }

  /** The analysis of the document's present text without waiting for a pause: for what a person asked for. */
  async now(document: vscode.TextDocument): Promise<Analysis> {
    for (;;) {
      const analysis = this.current(document) ?? this.#begin(document);
      if (analysis) return analysis;
      await this.#waiting.get(keyOf(document))?.done;
    }
  }

  /**
   * The analysis of the document's present text, once the scheduled reading has been: for what the editor asks by
   * itself while somebody types. `undefined` if cancelled.
   */
  async ready(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<Analysis | undefined> {
    while (!token.isCancellationRequested) {
      const waiting = this.#waiting.get(keyOf(document));
      if (waiting) await waiting.done;
      else if (document.isClosed) return undefined;
      else {
        const analysis = this.current(document) ?? this.#begin(document);
        if (!analysis) continue;
        if (!this.#isLong(document)) return analysis;
        await ownTurn();
        if (!token.isCancellationRequested && this.current(document) === analysis) return analysis;
      }
    }
    return undefined;
  }

  /** Reads every release that has been read before again: the lexicon is another one now. */
  lexiconChanged(): void {
    const known = new Set([...this.#states.keys(), ...this.#waiting.keys()]);
    this.#states.clear();
    for (const document of vscode.workspace.textDocuments)
      if (known.has(keyOf(document))) this.#schedule(document, 0);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const { timer } of this.#waiting.values()) clearTimeout(timer);
  }

  #readVisible(editors: readonly vscode.TextEditor[]): void {
    for (const { document } of editors)
      if (isRelease(document) && !this.current(document) && !this.#waiting.has(keyOf(document)))
        this.#begin(document);
  }

  /** Reads a document here and now or, if it is long, has it read: nothing comes back then. */
  #begin(document: vscode.TextDocument): Analysis | undefined {
    if (!this.#isLong(document)) return this.#read(document);
    if (this.#waiting.get(keyOf(document))?.reading !== document.version) this.#schedule(document, 0);
    return undefined;
  }

  #isLong(document: vscode.TextDocument): boolean {
    return this.#reader.works && document.getText().length > readHere;
  }

  #read(document: vscode.TextDocument): Analysis {
    const { version } = document;
    const began = performance.now();
    const analysis = this.#service().analyse(keyOf(document), version, document.getText());
    this.#keep(document, { version, analysis }, performance.now() - began);
    for (const listener of this.#listeners) listener(document);
    return analysis;
  }

  async #readApart(document: vscode.TextDocument): Promise<void> {
    const key = keyOf(document);
    const { version } = document;
    const text = document.getText();
    const { lexicon } = this.#service();
    const waiting = this.#waiting.get(key);
    if (waiting) waiting.reading = version;
    const began = performance.now();
    const read = await this.#reader.read(key, version, text);
    // Typed on, closed, or other lexicons: the next reading is on its way, or nobody waits.
    if (document.version !== version || document.isClosed || this.#service().lexicon !== lexicon) return;
    if (!read) {
      if (!this.#reader.works) this.#read(document);
      return;
    }
    this.#keep(document, { version, analysis: { text, lexicon, ...read } }, performance.now() - began);
    for (const listener of this.#listeners) {
      await ownTurn();
      if (document.version !== version) return;
      listener(document);
    }
  }

  #keep(document: vscode.TextDocument, state: State, cost: number): void {
    const key = keyOf(document);
    this.#cost.set(key, cost);
    this.#states.set(key, state);
    this.#stopWaiting(key);
  }

  #delay(document: vscode.TextDocument): number {
    const cost = this.#cost.get(keyOf(document)) ?? 0;
    // In a worker it costs a person nothing but the machine's time.
    return this.#isLong(document) ? Math.min(1000, 120 + cost) : Math.min(2000, 120 + 4 * cost);
  }

  #schedule(document: vscode.TextDocument, delay: number): void {
    const key = keyOf(document);
    const previous = this.#waiting.get(key);
    if (previous) clearTimeout(previous.timer);
    const { promise, resolve } = previous
      ? { promise: previous.done, resolve: previous.finish }
      : withResolvers();
    const timer = setTimeout(() => {
      if (document.isClosed) this.#stopWaiting(key);
      else if (this.#isLong(document)) void this.#readApart(document);
      else this.#read(document);
    }, delay);
    this.#waiting.set(key, { timer, done: promise, finish: resolve });
  }

  #stopWaiting(key: string): void {
    const waiting = this.#waiting.get(key);
    if (!waiting) return;
    clearTimeout(waiting.timer);
    this.#waiting.delete(key);
    waiting.finish();
  }

  #forget(document: vscode.TextDocument): void {
    const key = keyOf(document);
    this.#stopWaiting(key);
    if (this.#states.delete(key)) this.#service().forget(key);
    this.#cost.delete(key);
    this.#reader.forget(key);
  }
}

export function isRelease(document: vscode.TextDocument): boolean {
  return document.languageId === languageId;
}

function keyOf(document: vscode.TextDocument): string {
  return document.uri.toString();
}

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
