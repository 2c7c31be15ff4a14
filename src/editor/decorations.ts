import * as vscode from 'vscode';
import type { Analysis } from '../core/service.ts';
import type { Span } from '../core/text/span.ts';
import { type Analyses, isRelease } from '../host/analyses.ts';
import { contextKeys, settings } from '../host/ids.ts';
import { converter } from '../host/positions.ts';
import { isLayerShown, onSettingChange } from '../host/settings.ts';
import { type Layer, layerOf, type Style, spansByStyle } from './layers.ts';
import { createDecorationTypes } from './styles.ts';
import { Untouched } from './untouched.ts';

/** Ranges now drawn in one document, by style. */
export type DrawnRanges = ReadonlyMap<Style, readonly vscode.Range[]>;

type Spans = ReadonlyMap<Style, readonly Span[]>;

/** What an editor shows. */
interface Shown {
  readonly analysis: Analysis;
  readonly spans: Spans;
  readonly untouched: Untouched;
  /** The window has drawn it. Typing that it tells of before may have come first: then nobody knows where all of it is. */
  state: 'sent' | 'drawn' | 'unsure';
}

/**
 * Draws actors, threats and quotations in every visible release. While somebody types VS Code itself moves what is
 * drawn; it is drawn anew only when the next analysis is there, so nothing flashes, and only those styles that then differ:
 * a window takes its time for thousands of ranges.
 */
export class Decorations implements vscode.Disposable {
  readonly #analyses: Analyses;
  readonly #types = createDecorationTypes();
  readonly #shown = new WeakMap<vscode.TextEditor, Shown>();
  readonly #drawn = new Map<string, Shown>();
  readonly #done = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #subscriptions: vscode.Disposable;

  /** Fires when the present text of a release has been read and all of it that is known is drawn. */
  readonly onDidDraw = this.#done.event;

  constructor(analyses: Analyses) {
    this.#analyses = analyses;
    this.#subscriptions = vscode.Disposable.from(
      this.#done,
      ...this.#types.values(),
      analyses.onDidChange((document) => this.#drawDocument(document)),
      vscode.workspace.onDidChangeTextDocument((event) => this.#edited(event)),
      vscode.window.onDidChangeVisibleTextEditors((editors) => {
        for (const editor of editors) this.#draw(editor);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.#drawn.delete(document.uri.toString())),
      onSettingChange([settings.actors, settings.threats, settings.quotes], () => {
        for (const editor of vscode.window.visibleTextEditors) this.#draw(editor, { anew: true });
      }),
    );
    for (const editor of vscode.window.visibleTextEditors) this.#draw(editor);
  }

  /** What is drawn in the document `uri` (as of its last analysis), for tests. */
  drawn(uri: vscode.Uri): DrawnRanges {
    const shown = this.#drawn.get(uri.toString());
    if (!shown) return new Map();
    const range = converter(shown.analysis.text);
    return new Map([...shown.spans].map(([style, spans]) => [style, spans.map(range)]));
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #edited({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const changes = contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
      start: rangeOffset,
      end: rangeOffset + rangeLength,
      text,
    }));
    for (const editor of vscode.window.visibleTextEditors) {
      const shown = editor.document === document ? this.#shown.get(editor) : undefined;
      if (!shown) continue;
      if (shown.state === 'sent' && changes.length > 0) shown.state = 'unsure';
      shown.untouched.edit(changes);
    }
  }

  #drawDocument(document: vscode.TextDocument): void {
    for (const editor of vscode.window.visibleTextEditors)
      if (editor.document === document) this.#draw(editor);
  }

  #draw(editor: vscode.TextEditor, { anew } = { anew: false }): void {
    const analysis = isRelease(editor.document) ? this.#analyses.current(editor.document) : undefined;
    const before = this.#shown.get(editor);
    if (!analysis || (!anew && before?.analysis === analysis)) return;
    const layers: Readonly<Record<Layer, boolean>> = {
      actors: isLayerShown('actors'),
      threats: isLayerShown('threats'),
      quotes: isLayerShown('quotes'),
    };
    const found = spansByStyle(analysis);
    const spans = new Map<Style, readonly Span[]>();
    const range = converter(analysis.text);
    for (const [style, type] of this.#types) {
      const wanted = layers[layerOf(style)] ? (found.get(style) ?? []) : [];
      spans.set(style, wanted);
      const known = !anew && before?.state === 'drawn' ? before : undefined;
      if (!known?.untouched.holds(known.spans.get(style) ?? [], wanted, analysis.text.length))
        editor.setDecorations(type, wanted.map(range));
    }
    const untouched = new Untouched(analysis.text.length);
    const shown: Shown = { analysis, spans, untouched, state: 'sent' };
    this.#shown.set(editor, shown);
    void confirm(shown);
    this.#drawn.set(editor.document.uri.toString(), shown);
    this.#done.fire(editor.document);
  }
}

/** The window answers in the order that it was told: by then it has drawn. */
async function confirm(shown: Shown): Promise<void> {
  await vscode.commands.executeCommand('setContext', contextKeys.drawn, true);
  if (shown.state === 'sent') shown.state = 'drawn';
}
