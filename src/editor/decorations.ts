import * as vscode from 'vscode';
import type { Analysis } from '../core/service.ts';
import { type Analyses, isRelease } from '../host/analyses.ts';
import { settings } from '../host/ids.ts';
import { converter } from '../host/positions.ts';
import { isLayerShown, onSettingChange } from '../host/settings.ts';
import { type Layer, layerOf, type Style, spansByStyle } from './layers.ts';
import { createDecorationTypes } from './styles.ts';

/** Ranges now drawn in one document, by style. */
export type DrawnRanges = ReadonlyMap<Style, readonly vscode.Range[]>;

/**
 * Draws actors, threats and quotations in every visible release. While somebody types VS Code itself moves what is
 * drawn; it is drawn anew only when the next analysis is there, so nothing flashes.
 */
export class Decorations implements vscode.Disposable {
  readonly #analyses: Analyses;
  readonly #types = createDecorationTypes();
  readonly #drawn = new Map<string, DrawnRanges>();
  readonly #current = new WeakMap<vscode.TextEditor, Analysis>();
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
    return this.#drawn.get(uri.toString()) ?? new Map();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #drawDocument(document: vscode.TextDocument): void {
    for (const editor of vscode.window.visibleTextEditors)
      if (editor.document === document) this.#draw(editor);
  }

  #draw(editor: vscode.TextEditor, { anew } = { anew: false }): void {
    const analysis = isRelease(editor.document) ? this.#analyses.current(editor.document) : undefined;
    if (!analysis || (!anew && this.#current.get(editor) === analysis)) return;
    this.#current.set(editor, analysis);
    const shown: Readonly<Record<Layer, boolean>> = {
      actors: isLayerShown('actors'),
      threats: isLayerShown('threats'),
      quotes: isLayerShown('quotes'),
    };
    const spans = spansByStyle(analysis);
    const range = converter(analysis.text);
    const drawn = new Map<Style, readonly vscode.Range[]>();
    for (const [style, type] of this.#types) {
      const ranges = shown[layerOf(style)] ? (spans.get(style) ?? []).map(range) : [];
      editor.setDecorations(type, ranges);
      drawn.set(style, ranges);
    }
    this.#drawn.set(editor.document.uri.toString(), drawn);
    this.#done.fire(editor.document);
  }
}
