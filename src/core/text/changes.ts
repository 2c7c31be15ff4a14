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

/**
 * `changes` of `text` without what they put back unchanged at their ends: a whole paragraph pasted over itself with one
 * word changed is a change of that word. Changes that change nothing are left out.
 */
export function trimChanges(text: string, changes: readonly TextChange[]): TextChange[] {
  return changes.flatMap((change) => {
    let { start, end } = change;
    let from = 0;
    let to = change.text.length;
    while (start < end && from < to && text[start] === change.text[from]) {
      start++;
      from++;
    }
    while (end > start && to > from && text[end - 1] === change.text[to - 1]) {
      end--;
      to--;
    }
    return start === end && from === to ? [] : [{ start, end, text: change.text.slice(from, to) }];
  });
}

/** The one change that makes `after` of `before`: everything between what both begin and end with. Undefined where they are equal. */
export function changeBetween(before: string, after: string): TextChange | undefined {
  return trimChanges(before, [{ start: 0, end: before.length, text: after }])[0];
}

/** A part of a text with changes (offsets of the whole text) applied. */
export function applyWithin(text: string, { start, end }: Span, changes: readonly TextChange[]): string {
  return applyChanges(
    text.slice(start, end),
    changes.map((change) => ({ start: change.start - start, end: change.end - start, text: change.text })),
  );
}
