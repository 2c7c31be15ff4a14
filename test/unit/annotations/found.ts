import assert from 'node:assert/strict';
import type { Annotation } from '../../../src/core/annotations/model.ts';
import { resolveAnnotations } from '../../../src/core/annotations/resolve.ts';
import { describePassage } from '../../../src/core/annotations/selector.ts';

/** Annotations of the words between ⟦ and ⟧, and the text without these marks. */
export function marked(source: string): { text: string; annotations: Annotation[] } {
  let text = '';
  const spans: { start: number; end: number }[] = [];
  for (const part of source.split(/([⟦⟧])/)) {
    if (part === '⟦') spans.push({ start: text.length, end: -1 });
    else if (part === '⟧') spans.findLast(({ end }) => end < 0)!.end = text.length;
    else text += part;
  }
  return {
    text,
    annotations: spans.map((span, index) => ({
      id: `p${index}`,
      codes: [],
      target: describePassage(text, [span]),
    })),
  };
}

/** What each passage marked in `before` is in `after`: its words, or its status. */
export function found(before: string, after: string, old: boolean): string[] {
  const { text, annotations } = marked(before);
  return resolveAnnotations(after, annotations, old ? { previous: text } : {}).map(({ pieces, status }) =>
    pieces[0] ? after.slice(pieces[0].start, pieces[0].end) : status,
  );
}

export function both(before: string, after: string, expected: readonly string[]): void {
  assert.deepEqual(found(before, after, true), expected, 'with the old text');
  assert.deepEqual(found(before, after, false), expected, 'by quote and context');
}
