import type { Span } from '../text/span.ts';
import type { TextChange } from './model.ts';

/**
 * Spans after an edit. `changes` are of the old text, as in VS Code's contentChanges: not overlapping, in any order. What
 * is typed at the borders of a span stays outside, what is typed inside makes it grow, what is cut from either side trims
 * it; a span whose words are all deleted comes out empty where they stood.
 */
export function trackSpans(spans: readonly Span[], changes: readonly TextChange[]): Span[] {
  const sorted = [...changes].sort((a, b) => a.start - b.start || a.end - b.end);
  return spans.map((span) => trackSpan(span, sorted));
}

function trackSpan(span: Span, changes: readonly TextChange[]): Span {
  let { start, end } = span;
  let shiftStart = 0;
  let shiftEnd = 0;
  for (const change of changes) {
    const delta = change.text.length - (change.end - change.start);
    if (change.end <= span.start) {
      // Also typing right before the first word.
      shiftStart += delta;
      shiftEnd += delta;
    } else if (change.start >= span.end) {
      break;
    } else if (change.start <= span.start && change.end >= span.end) {
      // All of it replaced: nothing is left of the passage.
      const at =
        change.start +
        shiftStart +
        (change.start === span.start && change.end === span.end ? 0 : change.text.length);
      return { start: at, end: at };
    } else if (change.start < span.start) {
      // Its first words cut away.
      start = change.end;
      shiftStart += delta;
      shiftEnd += delta;
    } else if (change.end > span.end) {
      // Its last words cut away.
      end = change.start;
    } else {
      shiftEnd += delta;
    }
  }
  return { start: start + shiftStart, end: Math.max(start + shiftStart, end + shiftEnd) };
}
