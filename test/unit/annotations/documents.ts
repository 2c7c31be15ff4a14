import fc from 'fast-check';
import { applyChanges } from '../../../src/core/annotations/edit.ts';
import type { Annotation, TextChange } from '../../../src/core/annotations/model.ts';
import { describePassage } from '../../../src/core/annotations/selector.ts';
import type { Span } from '../../../src/core/text/span.ts';

// Random documents, passages and edit scripts for the tests of anchoring.

const words = [
  ...['the', 'of', 'and', 'to', 'in', 'a', 'is', 'that'],
  ...[
    'ministers',
    'agreed',
    'condemned',
    'sanctions',
    'vessels',
    'cable',
    'Black Sea',
    'cyber-attack',
    'EU27',
    '2022/07',
  ],
  ...[
    'préoccupés',
    'l’Alliance',
    'États',
    'Maßnahmen',
    'війна',
    'ἀρχή',
    '会議',
    '東京で',
    'ประชุม',
    '🙂',
    '👩🏽‍🚀',
    '«',
    '»',
    '—',
    '§ 4',
  ],
];

/** A text of paragraphs; words repeat, and some paragraphs too. */
export const document = fc
  .array(
    fc.oneof(
      {
        weight: 5,
        arbitrary: fc.array(fc.tuple(fc.constantFrom(...words), fc.nat(30)), { minLength: 3, maxLength: 40 }),
      },
      { weight: 1, arbitrary: fc.constant([]) },
    ),
    { minLength: 2, maxLength: 9 },
  )
  .map((paragraphs) => {
    const made: string[] = [];
    for (const paragraph of paragraphs)
      made.push(
        paragraph.length === 0 && made.length > 0
          ? made[0]!
          : paragraph.map(([word, n]) => (n < 20 ? word : `${word}${n}`)).join(' '),
      );
    return `${made.join('.\n\n')}.\n`;
  });

/** A passage as two shares of the text: where it begins, how long it is. */
export const passage = fc.tuple(fc.nat(9999), fc.nat(9999));

/** The passage of `text` that two numbers stand for: not empty, no space at its ends, no half surrogate pairs. */
export function spanOf(text: string, [at, length]: readonly [number, number]): Span | undefined {
  let start = Math.floor((at / 10000) * text.length);
  let end = Math.min(text.length, start + 1 + Math.floor((length / 10000) ** 3 * 300));
  while (start < end && (/\s/.test(text[start]!) || isLow(text, start))) start++;
  while (end > start && (/\s/.test(text[end - 1]!) || isLow(text, end))) end--;
  return end > start ? { start, end } : undefined;
}

const isLow = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00;

export interface Edit {
  readonly at: number;
  readonly cut: number;
  readonly put: string;
}

export const edits = fc.array(
  fc.record({
    at: fc.nat(9999),
    cut: fc.oneof(fc.constant(0), fc.nat(12), fc.nat(120)),
    put: fc.oneof(
      fc.constant(''),
      fc.constantFrom(...words),
      fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((put) => ` ${put.join(' ')} `),
    ),
  }),
  { maxLength: 6 },
);

/** The changes of `text` that a script of edits stands for, not overlapping, in order. */
export function changesOf(text: string, script: readonly Edit[]): TextChange[] {
  const changes: TextChange[] = [];
  for (const { at, cut, put } of [...script].sort((a, b) => a.at - b.at)) {
    let start = Math.floor((at / 10000) * text.length);
    if (isLow(text, start)) start++;
    if (start < (changes.at(-1)?.end ?? 0)) continue;
    let end = Math.min(text.length, start + cut);
    if (isLow(text, end)) end++;
    changes.push({ start, end, text: put });
  }
  return changes;
}

export const edited = (text: string, changes: readonly TextChange[]): string => applyChanges(text, changes);

export const annotate = (text: string, spans: readonly Span[]): Annotation[] =>
  spans.map((span, index) => ({ id: `id${index}`, codes: [], target: describePassage(text, [span]) }));

/** How often `words` stand in `text`, overlapping places counted. */
export function countOf(text: string, sought: string): number {
  let count = 0;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) count++;
  return count;
}
