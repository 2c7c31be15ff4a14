import * as vscode from 'vscode';
import type { Span } from '../core/text/span.ts';

/** The one place where offsets of the core become positions of the editor. */
export function rangeOf(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

/**
 * A converter for many spans of one text: a line table and a search in it, instead of a call into the document for
 * each. `text` must be what the spans point into; line ends are LF, CRLF and CR, as in the editor.
 */
export function converter(text: string): (span: Span) => vscode.Range {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 13 && text.charCodeAt(i + 1) === 10) continue;
    if (c === 10 || c === 13) starts.push(i + 1);
  }
  const position = (offset: number): vscode.Position => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return new vscode.Position(low, offset - starts[low]!);
  };
  return ({ start, end }) => new vscode.Range(position(start), position(end));
}
