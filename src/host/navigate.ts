import * as vscode from 'vscode';
import type { Span } from '../core/text/span.ts';
import { rangeOf } from './positions.ts';

/** Shows and selects `span` of the document, in the editor that has it already if there is one. */
export async function goTo(
  document: vscode.TextDocument,
  span: Span,
  options: { readonly preserveFocus?: boolean } = {},
): Promise<void> {
  const shown = vscode.window.visibleTextEditors.find((e) => e.document === document);
  const editor = await vscode.window.showTextDocument(document, {
    viewColumn: shown?.viewColumn,
    preserveFocus: options.preserveFocus ?? false,
    preview: true,
  });
  const range = rangeOf(document, span);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
