import type { Folded } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { Header, HeaderField } from '../tree.ts';

/** The fields found so far. */
export type Found = { -readonly [K in keyof Header]: Header[K] };

/** The field at `span` of the folded line, with its words as printed. */
export function fieldAt(text: string, folded: Folded, span: Span, value?: string): HeaderField {
  const start = folded.original(span.start);
  const end = folded.original(span.end - 1) + 1;
  return { start, end, text: text.slice(start, end), ...(value && { value }) };
}
