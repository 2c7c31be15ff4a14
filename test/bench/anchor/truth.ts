import type { Span } from '../../../src/core/text/span.ts';
import type { Alignment } from './alignment.ts';

/** What became of a passage, by the alignment. `unclear`: too little is left to call it edited, too much to call it deleted. */
export const fates = ['unchanged', 'moved', 'edited', 'deleted', 'unclear'] as const;
export type Fate = (typeof fates)[number];

export interface Truth {
  readonly fate: Fate;
  /** From the first character that is still there to the last. */
  readonly kept?: Span;
  /** The same with what has taken the place of its own first or last characters. */
  readonly replaced?: Span;
  /** The same with the rest of the words that it begins and ends in. */
  readonly words?: Span;
  /** The same with the rest of the sentence, item or row that it begins and ends with, where it began and ended with one. */
  readonly units?: Span;
}

const enough = 0.5;
const nothing = 0.1;
/** So many characters beside a passage are enough to know it by. */
const around = 12;
/** What took the place of its first or last words is not longer than this. */
const farthest = 400;

export function truthOf(
  before: string,
  after: string,
  { map, moved, doubtful, pairs }: Alignment,
  passage: Span,
): Truth {
  if (doubtful.subarray(passage.start, passage.end).includes(1)) return { fate: 'unclear' };
  const inside: number[] = [];
  for (let at = passage.start; at < passage.end; at++) if (!/\s/.test(before[at]!)) inside.push(at);
  const kept = inside.filter((at) => map[at]! >= 0);
  if (kept.length <= inside.length * nothing)
    return { fate: standsElsewhere(before, after, passage) ? 'unclear' : 'deleted' };
  if (kept.length < inside.length * enough) return { fate: 'unclear' };
  const places = kept.map((at) => map[at]!);
  const span = { start: Math.min(...places), end: Math.max(...places) + 1 };
  const movedHere = kept.some((at) => moved[at] === 1);
  const scattered = !places.every((place, index) => index === 0 || place > places[index - 1]!);
  const between = after.slice(span.start, span.end).replace(/\s+/g, '').length;
  if (kept.length === inside.length && between === inside.length && !scattered)
    return { fate: movedHere ? 'moved' : 'unchanged', kept: span, replaced: span };
  // Torn apart: its pieces are in different places, and one span says nothing.
  if (scattered || between > 2 * inside.length + 40) return { fate: 'unclear' };
  if (standsElsewhere(before, after, passage, span)) return { fate: 'unclear' };
  return {
    fate: 'edited',
    kept: span,
    replaced: withReplaced(before, after, map, passage, inside, span),
    words: toWords(before, after, passage, span),
    units: toUnits(pairs, passage, span),
  };
}

/**
 * Whether the words of a passage that the alignment calls deleted or edited stand somewhere else in the new text (than at
 * `here`), with a little of what stood before or behind them, more often than the old text had them: the sentence was
 * rewritten around them, and there are two answers.
 */
function standsElsewhere(before: string, after: string, { start, end }: Span, here?: Span): boolean {
  const exact = squeezed(before.slice(start, end));
  const left = squeezed(before.slice(Math.max(0, start - 80), start)).slice(-around);
  const right = squeezed(before.slice(end, end + 80)).slice(0, around);
  const [was, is] = [squeezed(before), squeezed(after)];
  const own = here && squeezed(after.slice(here.start, here.end)).includes(exact) ? 1 : 0;
  return (exact.length >= 2 * around ? [exact] : [left + exact, exact + right]).some(
    (words) => words.length >= around && times(is, words) - own > times(was, words) - 1,
  );
}

/** Letters and digits alone. */
const squeezed = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const times = (text: string, words: string) => text.split(words).length - 1;

function toWords(before: string, after: string, passage: Span, { start, end }: Span): Span {
  const inWord = (text: string, at: number) =>
    /[\p{L}\p{N}]{2}/u.test(text.slice(Math.max(0, at - 1), at + 1));
  if (!inWord(before, passage.start)) while (inWord(after, start)) start--;
  if (!inWord(before, passage.end)) while (inWord(after, end)) end++;
  return { start, end };
}

function toUnits(pairs: Alignment['pairs'], passage: Span, { start, end }: Span): Span {
  const first = pairs.find((pair) => pair.before.start === passage.start)?.after.start ?? start;
  const last = pairs.find((pair) => pair.before.end === passage.end)?.after.end ?? end;
  return {
    start: first < start && start - first < farthest ? first : start,
    end: last > end && last - end < farthest ? last : end,
  };
}

function withReplaced(
  before: string,
  after: string,
  map: Int32Array,
  passage: Span,
  inside: readonly number[],
  { start, end }: Span,
): Span {
  const visible = (text: string, at: number) => at >= 0 && at < text.length && !/\s/.test(text[at]!);
  const step = (text: string, at: number, by: number) => {
    let to = at + by;
    while (to >= 0 && to < text.length && !visible(text, to)) to += by;
    return to;
  };
  const left = step(before, passage.start, -1);
  if (map[inside[0]!]! < 0 && (left < 0 || map[left]! >= 0)) {
    const from = left < 0 ? -1 : map[left]!;
    if (from < start && start - from < farthest) start = step(after, from, 1);
  }
  const right = step(before, passage.end - 1, 1);
  if (map[inside.at(-1)!]! < 0 && (right >= before.length || map[right]! >= 0)) {
    const to = right >= before.length ? after.length : map[right]!;
    if (to >= end && to - end < farthest) end = step(after, to, -1) + 1;
  }
  return { start, end };
}
