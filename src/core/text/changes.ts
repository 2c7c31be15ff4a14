import type { Span } from './span.ts';

/** A replacement in a text: `[start, end)` of the old text becomes `text`. */
export interface TextChange extends Span {
  readonly text: string;
}

/** `text` with `changes` (offsets of `text`, not overlapping, in any order) applied; insertions at one place in their order. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  const sorted = [...changes].sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let at = 0;
  for (const change of sorted) {
    parts.push(text.slice(at, change.start), change.text);
    at = Math.max(at, change.end);
  }
  parts.push(text.slice(at));
  return parts.join('');
}
