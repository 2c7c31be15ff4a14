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

/** Index of the first of `sorted` (by start) that begins at or after `from`; their number where none does. */
export function firstFrom(sorted: readonly Pick<Span, 'start'>[], from: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last `most` of `sorted` (by start) that begin before `at`: a text of a megabyte has thousands, and few reach far. */
export function lastBefore<T extends Span>(sorted: readonly T[], at: number, most: number): readonly T[] {
  const end = firstFrom(sorted, at);
  return sorted.slice(Math.max(0, end - most), end);
}

/** Those of `sorted` (by start) that begin at most `reach` units before `span` or after its end. */
export function startingNear<T extends Span>(sorted: readonly T[], span: Span, reach: number): readonly T[] {
  return sorted.slice(firstFrom(sorted, span.start - reach), firstFrom(sorted, span.end + reach + 1));
}

/** Finds the first of `sorted` (by start) that covers a span, in a few steps however many there are. */
export function covering<T extends Span>(sorted: readonly T[]): (inner: Span) => T | undefined {
  // The farthest end so far: the first of them that reaches a place is the first of all that does.
  const reached: Span[] = [];
  let farthest = -1;
  for (const { end } of sorted) {
    farthest = Math.max(farthest, end);
    reached.push({ start: farthest, end: farthest });
  }
  return (inner) => {
    const first = sorted[firstFrom(reached, inner.end)];
    return first && first.start <= inner.start ? first : undefined;
  };
}
