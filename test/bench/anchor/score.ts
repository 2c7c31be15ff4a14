import type { Span } from '../../../src/core/text/span.ts';
import { type Fate, fates, type Truth } from './truth.ts';

/** Where a method put a passage: a span, or said to be ambiguous or gone. */
export type Answer = Span | 'ambiguous' | 'orphaned';
export const outcomes = ['right', 'partly', 'wrong', 'ambiguous', 'orphaned'] as const;
export type Outcome = (typeof outcomes)[number];

/** Counts of one method, by what became of the passage. */
export type Counts = Record<Fate, Record<Outcome, number>>;

export function emptyCounts(): Counts {
  return Object.fromEntries(
    fates.map((fate) => [fate, Object.fromEntries(outcomes.map((outcome) => [outcome, 0]))]),
  ) as Counts;
}

/**
 * Right: intersection over union with the alignment's span at least 0.8. Wrong: nothing of it, or a place for what is gone.
 * Where what stood at a border was replaced, whether the replacement belongs to the passage is convention: each border
 * may be where the passage's own letters end, or its replacement, or the word that they
 * are in, or the sentence, where the passage began or ended with one, or between these.
 * The words of the passage, where they or nearly all of them stand together, are right too.
 */
export function outcomeOf(truth: Truth, answer: Answer): Outcome {
  if (typeof answer === 'string') return answer;
  if (!truth.kept || !truth.replaced) return 'wrong';
  const { kept, replaced, words = kept, units = kept } = truth;
  const spans = [kept, replaced, words, units];
  const first = Math.min(...spans.map(({ start }) => start));
  const last = Math.max(...spans.map(({ end }) => end));
  // The answer's own borders, as far as they are in what is convention.
  const start = Math.min(Math.max(answer.start, first), kept.start);
  const end = Math.max(Math.min(answer.end, last), kept.end);
  const likeness = Math.max(overlap({ start, end }, answer), truth.whole ? overlap(truth.whole, answer) : 0);
  return likeness >= 0.8 ? 'right' : likeness > 0 ? 'partly' : 'wrong';
}

function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** The goal table: a line a method. */
export function tableOf(rows: ReadonlyMap<string, Counts>): string {
  const head = [
    '',
    'unchanged right/wrong',
    'moved right/wrong',
    'edited right/partly/wrong',
    'deleted, put anywhere',
    'ambiguous',
  ];
  const lines = [...rows].map(([name, counts]) => {
    const share = (fate: Fate, outcome: Outcome) => {
      const total = totalOf(counts, fate);
      return total === 0 ? '-' : ((100 * counts[fate][outcome]) / total).toFixed(outcome === 'right' ? 1 : 2);
    };
    const all = fates.reduce((sum, fate) => sum + totalOf(counts, fate), 0);
    const ambiguous = fates.reduce((sum, fate) => sum + counts[fate].ambiguous, 0);
    return [
      name,
      `${share('unchanged', 'right')} / ${share('unchanged', 'wrong')} %`,
      `${share('moved', 'right')} / ${share('moved', 'wrong')} %`,
      `${share('edited', 'right')} / ${share('edited', 'partly')} / ${share('edited', 'wrong')} %`,
      `${share('deleted', 'wrong')} %`,
      all === 0 ? '-' : `${((100 * ambiguous) / all).toFixed(1)} %`,
    ];
  });
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => line[column]!.length)));
  return [head, ...lines]
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export const totalOf = (counts: Counts, fate: Fate): number =>
  outcomes.reduce((sum, outcome) => sum + counts[fate][outcome], 0);
