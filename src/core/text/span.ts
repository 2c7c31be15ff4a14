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

/** Those of `sorted` (by start) that begin at most `reach` units before `span` or after its end. */
export function startingNear<T extends Span>(sorted: readonly T[], span: Span, reach: number): readonly T[] {
  const first = (from: number): number => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.start < from) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return sorted.slice(first(span.start - reach), first(span.end + reach + 1));
}
