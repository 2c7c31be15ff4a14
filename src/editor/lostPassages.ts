import * as vscode from 'vscode';
import { isTwofold, isWaiting } from '../core/annotations/live.ts';
import type { AnnotationLabels } from '../host/annotations/labels.ts';
import { quotedWords, versionWords } from '../host/annotations/passageWords.ts';
import type { AnnotationStore, Placed } from '../host/annotations/store.ts';
import { rangeOf } from '../host/positions.ts';

/** A problem moves with the text by itself; where it is listed follows when typing pauses. */
const pause = 500;

interface Lost {
  readonly placed: Placed;
  readonly diagnostic: vscode.Diagnostic;
}

/**
 * Warnings in the release for annotations that wait for a decision: whose passage is gone or can't be told, where it most
 * likely stood, and those of which a merge has left two versions.
 */
export class LostPassages implements vscode.Disposable {
  readonly #store: AnnotationStore;
  readonly #labels: AnnotationLabels;
  readonly #diagnostics = vscode.languages.createDiagnosticCollection('communique-passages');
  readonly #lost = new Map<string, readonly Lost[]>();
  readonly #timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  readonly #subscriptions: vscode.Disposable;

  constructor(store: AnnotationStore, labels: AnnotationLabels) {
    this.#store = store;
    this.#labels = labels;
    this.#subscriptions = vscode.Disposable.from(
      this.#diagnostics,
      store.onDidChange((document) => this.#show(document)),
      store.onDidShift((document) => this.#later(document)),
      store.onDidClose((document) => this.#forget(document)),
      labels.onDidChange(() => {
        for (const document of vscode.workspace.textDocuments) this.#show(document);
      }),
    );
  }

  in(document: vscode.TextDocument): readonly Lost[] {
    return this.#lost.get(document.uri.toString()) ?? [];
  }

  /** The lost ones that are reported at `range`. */
  at(document: vscode.TextDocument, range: vscode.Range): readonly Lost[] {
    return this.in(document).filter(({ diagnostic }) => diagnostic.range.intersection(range) !== undefined);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const timer of this.#timers.values()) clearTimeout(timer);
  }

  #later(document: vscode.TextDocument): void {
    if (!this.#lost.has(document.uri.toString())) return;
    clearTimeout(this.#timers.get(document));
    this.#timers.set(
      document,
      setTimeout(() => this.#show(document), pause),
    );
  }

  #forget(document: vscode.TextDocument): void {
    clearTimeout(this.#timers.get(document));
    this.#timers.delete(document);
    this.#lost.delete(document.uri.toString());
    this.#diagnostics.delete(document.uri);
  }

  #show(document: vscode.TextDocument): void {
    clearTimeout(this.#timers.get(document));
    this.#timers.delete(document);
    const key = document.uri.toString();
    const lost = this.#store
      .all(document)
      .filter((placed) => isWaiting(placed) && (placed.status !== 'edited' || isTwofold(placed)))
      .map((placed): Lost => ({ placed, diagnostic: this.#diagnostic(document, placed) }));
    if (lost.length === 0 && !this.#lost.has(key)) return;
    if (lost.length > 0) this.#lost.set(key, lost);
    else this.#lost.delete(key);
    this.#diagnostics.set(
      document.uri,
      lost.map(({ diagnostic }) => diagnostic),
    );
  }

  #diagnostic(document: vscode.TextDocument, placed: Placed): vscode.Diagnostic {
    const { annotation, status, pieces } = placed;
    const label = (code: string) => this.#labels.of(code);
    const words = quotedWords(annotation);
    const codes = annotation.codes.map(label).join(', ');
    const twofold = isTwofold(placed);
    const diagnostic = new vscode.Diagnostic(
      pieces[0] ? rangeOf(document, pieces[0]) : this.#nearly(document, annotation.id),
      twofold
        ? vscode.l10n.t(
            'A merge left two versions of an annotation ({0}); {1}',
            codes,
            versionWords(annotation, label),
          )
        : status === 'orphaned'
          ? vscode.l10n.t('The passage of an annotation ({0}) is gone: “{1}”', codes, words)
          : vscode.l10n.t('An annotation ({0}) may mean one of several places: “{1}”', codes, words),
      vscode.DiagnosticSeverity.Warning,
    );
    diagnostic.source = 'Communiqué';
    diagnostic.code = twofold ? 'merge-undecided' : status;
    return diagnostic;
  }

  #nearly(document: vscode.TextDocument, id: string): vscode.Range {
    const at = this.#store.likelyPlace(document, id);
    // A word to hang it on: nothing is drawn under an empty range at the end of a line.
    return (
      document.getWordRangeAtPosition(document.positionAt(at)) ?? rangeOf(document, { start: at, end: at })
    );
  }
}
