import * as vscode from 'vscode';
import { isRelease } from '../host/analyses.ts';
import type { AnnotationStore } from '../host/annotations/store.ts';
import { colours } from '../host/ids.ts';
import { converter } from '../host/positions.ts';

const colour = (id: string) => new vscode.ThemeColor(id);

/** Boxes around annotated passages: nothing else in a release has a frame, so they are told apart without their colour. */
export class AnnotationDecorations implements vscode.Disposable {
  readonly #store: AnnotationStore;
  readonly #sure = vscode.window.createTextEditorDecorationType({
    backgroundColor: colour(colours.annotationBackground),
    border: '1px solid',
    borderColor: colour(colours.annotationBorder),
    borderRadius: '2px',
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    overviewRulerColor: colour(colours.annotationBorder),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
  });
  readonly #doubtful = vscode.window.createTextEditorDecorationType({
    border: '1px dashed',
    borderColor: colour(colours.annotationDoubtful),
    borderRadius: '2px',
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    overviewRulerColor: colour(colours.annotationDoubtful),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
  });
  readonly #drawn = new Map<string, ReadonlySet<string>>();
  readonly #subscriptions: vscode.Disposable;

  constructor(store: AnnotationStore) {
    this.#store = store;
    this.#subscriptions = vscode.Disposable.from(
      this.#sure,
      this.#doubtful,
      // Ranges move and grow with typing by themselves, as the places do.
      store.onDidRearrange((document) => {
        for (const editor of vscode.window.visibleTextEditors)
          if (editor.document === document) this.#draw(editor);
      }),
      vscode.window.onDidChangeVisibleTextEditors((editors) => {
        for (const editor of editors) this.#draw(editor);
      }),
    );
    for (const editor of vscode.window.visibleTextEditors) this.#draw(editor);
  }

  /** What is drawn in a document, for tests: passages drawn last, where they stand by now. */
  drawn(uri: vscode.Uri): readonly vscode.Range[] {
    const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
    const ids = this.#drawn.get(uri.toString());
    if (!document || !ids) return [];
    const range = converter(document.getText());
    return this.#store
      .all(document)
      .filter(({ annotation }) => ids.has(annotation.id))
      .flatMap(({ pieces }) => pieces.map(range));
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #draw(editor: vscode.TextEditor): void {
    const { document } = editor;
    if (!isRelease(document)) return;
    const all = this.#store.all(document);
    const range = converter(document.getText());
    const sure = all.filter(({ status }) => status !== 'edited').flatMap(({ pieces }) => pieces.map(range));
    const doubtful = all
      .filter(({ status }) => status === 'edited')
      .flatMap(({ pieces }) => pieces.map(range));
    editor.setDecorations(this.#sure, sure);
    editor.setDecorations(this.#doubtful, doubtful);
    this.#drawn.set(
      document.uri.toString(),
      new Set(all.filter(({ pieces }) => pieces.length > 0).map(({ annotation }) => annotation.id)),
    );
  }
}
