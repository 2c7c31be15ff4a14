import * as vscode from 'vscode';
import type { Span } from '../core/text/span.ts';

/** The place that a link of a hover card hands to a command. */
export interface Place extends Span {
  readonly document: vscode.TextDocument;
  readonly entity?: string;
}

/**
 * Reads `[uri, start, end, entity?]` as links hold it; `undefined` for anything else, and for documents that are not
 * open: a link never opens what the reader has not opened.
 */
export function placeFrom(args: readonly unknown[]): Place | undefined {
  const [uri, start, end, entity] = args;
  if (typeof uri !== 'string' || typeof start !== 'number' || typeof end !== 'number') return undefined;
  const document = vscode.workspace.textDocuments.find((d) => d.uri.toString() === uri);
  return document && { document, start, end, ...(typeof entity === 'string' && { entity }) };
}
