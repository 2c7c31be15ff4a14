import * as vscode from 'vscode';
import type { Analysis, CommuniqueService } from '../core/service.ts';
import { languageId } from './ids.ts';

/** A text longer than this (UTF-16 units) is read only after the editor has drawn it. */
const readAtOnce = 300_000;

interface State {
  version: number;
  analysis: Analysis;
}

interface Waiting {
  readonly timer: ReturnType<typeof setTimeout>;
  readonly done: Promise<void>;
  readonly finish: () => void;
}

/**
 * The analysis of each open release, one a version, shared by all features. Typing never waits for it: a change
 * only schedules the next reading, later for a text that took longer, and a further change puts it off again.
 */
export class Analyses implements vscode.Disposable {
  readonly #service: () => CommuniqueService;
  readonly #states = new Map<string, State>();
  readonly #waiting = new Map<string, Waiting>();
  readonly #cost = new Map<string, number>();
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #subscriptions: vscode.Disposable;

  /** Fires when a document has an analysis of its present text that it did not have before. */
  readonly onDidChange = this.#changed.event;

  constructor(service: () => CommuniqueService) {
    this.#service = service;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (isRelease(document) && contentChanges.length > 0) this.#schedule(document, this.#delay(document));
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)),
      // A file on the screen that becomes a release by its language mode.
      vscode.workspace.onDidOpenTextDocument(() => this.#readVisible(vscode.window.visibleTextEditors)),
      vscode.window.onDidChangeVisibleTextEditors((editors) => this.#readVisible(editors)),
    );
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
   * at all the document is read now.
   */
  latest(document: vscode.TextDocument): Analysis | undefined {
    const state = this.#states.get(keyOf(document));
    if (state) return state.analysis;
    return this.#waiting.has(keyOf(document)) ? undefined : this.#read(document);
  }

  /** The analysis of the document's present text, read here and now if need be: for what a person asked for. */
  now(document: vscode.TextDocument): Analysis {
    return this.current(document) ?? this.#read(document);
  }

  /**
   * The analysis of the document's present text, once the scheduled reading has been: for what the editor asks by
   * itself while somebody types. `undefined` if cancelled.
   */
  async ready(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<Analysis | undefined> {
    while (!token.isCancellationRequested) {
      const waiting = this.#waiting.get(keyOf(document));
      if (!waiting) return document.isClosed ? undefined : this.now(document);
      await waiting.done;
    }
    return undefined;
  }

  /** Reads every release that has been read before again: the lexicon is another one now. */
  lexiconChanged(): void {
    const known = new Set(this.#states.keys());
    this.#states.clear();
    for (const document of vscode.workspace.textDocuments)
      if (known.has(keyOf(document))) this.#schedule(document, 0);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const { timer } of this.#waiting.values()) clearTimeout(timer);
  }

  #readVisible(editors: readonly vscode.TextEditor[]): void {
    for (const { document } of editors) {
      if (!isRelease(document) || this.current(document) || this.#waiting.has(keyOf(document))) continue;
      if (document.getText().length <= readAtOnce) this.#read(document);
      else this.#schedule(document, 0);
    }
  }

  #read(document: vscode.TextDocument): Analysis {
    const key = keyOf(document);
    this.#stopWaiting(key);
    const { version } = document;
    const began = performance.now();
    const analysis = this.#service().analyse(key, version, document.getText());
    this.#cost.set(key, performance.now() - began);
    this.#states.set(key, { version, analysis });
    this.#changed.fire(document);
    return analysis;
  }

  #delay(document: vscode.TextDocument): number {
    return Math.min(2000, 120 + 4 * (this.#cost.get(keyOf(document)) ?? 0));
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
