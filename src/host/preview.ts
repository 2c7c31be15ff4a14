import * as vscode from 'vscode';
import type { Span } from '../core/text/span.ts';
import { rangeOf } from './positions.ts';

/** Shows places of a document while somebody chooses among them, and then the editor as it was, or the one chosen. */
export class PassagePreview {
  readonly #editor: vscode.TextEditor;
  readonly #selections: readonly vscode.Selection[];
  readonly #visible: vscode.Range | undefined;
  readonly #mark = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.findMatchBackground'),
    border: '1px solid',
    borderColor: new vscode.ThemeColor('editor.findMatchBorder'),
    overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.findMatchForeground'),
  });

  private constructor(editor: vscode.TextEditor) {
    this.#editor = editor;
    this.#selections = editor.selections;
    this.#visible = editor.visibleRanges[0];
  }

  static async open(document: vscode.TextDocument): Promise<PassagePreview> {
    const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
    return new PassagePreview(
      shown ?? (await vscode.window.showTextDocument(document, { preserveFocus: true })),
    );
  }

  show(spans: readonly Span[]): void {
    const ranges = spans.map((span) => rangeOf(this.#editor.document, span));
    this.#editor.setDecorations(this.#mark, ranges);
    if (ranges[0]) this.#editor.revealRange(ranges[0], vscode.TextEditorRevealType.InCenter);
  }

  /** Takes the mark away and leaves the editor where it is. */
  stop(): void {
    this.#mark.dispose();
  }

  /** With `chosen` the caret goes there; without, the editor shows what it showed before. */
  close(chosen?: Span): void {
    this.#mark.dispose();
    if (chosen) {
      const { start } = rangeOf(this.#editor.document, chosen);
      this.#editor.selection = new vscode.Selection(start, start);
    } else {
      this.#editor.selections = this.#selections;
      if (this.#visible) this.#editor.revealRange(this.#visible, vscode.TextEditorRevealType.AtTop);
    }
  }
}
