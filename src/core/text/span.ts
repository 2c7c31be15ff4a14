/** A stretch of text: 0-based UTF-16 code units of the original text, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the words it covers (`text.slice(start, end)` of the original text). */
export interface TextSpan extends Span {
  readonly text: string;
}

/** Whether `outer` covers all of `inner` (equal spans contain each other). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
