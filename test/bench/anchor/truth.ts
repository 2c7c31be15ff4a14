import { literal } from '../../../src/core/text/literal.ts';
import type { Span } from '../../../src/core/text/span.ts';
import type { Alignment } from './alignment.ts';
import {
  isMoreElsewhere,
  isOtherNumber,
  isRewritten,
  linesElsewhere,
  nearlyWithin,
  standsElsewhere,
  standsThere,
  standsWithAll,
} from './elsewhere.ts';

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
  /** The words of the passage, where they, or nearly all of them, stand together within its replacement. */
  readonly whole?: Span | undefined;
  /** The same with the rest of the sentence, item or row that it begins and ends with, where it began and ended with one. */
  readonly units?: Span;
}

const enough = 0.5;
const nothing = 0.1;
/** So many characters beside a passage are enough to know it by. */
const around = 12;
/** So many characters beside a border of it may have been replaced together with it. */
const beyond = 40;
/** So few letters at an end may be there by chance. */
const stray = 3;
/** What took the place of its first or last words is not longer than this. */
const farthest = 400;

export function truthOf(before: string, after: string, alignment: Alignment, passage: Span): Truth {
  const { map, moved, doubtful, pairs } = alignment;
  if (linesElsewhere(before, after, map, passage)) return { fate: 'unclear' };
  if (doubtful.subarray(passage.start, passage.end).includes(1)) return { fate: 'unclear' };
  const inside: number[] = [];
  for (let at = passage.start; at < passage.end; at++) if (!/\s/.test(before[at]!)) inside.push(at);
  const kept = inside.filter((at) => map[at]! >= 0);
  if (kept.length <= inside.length * nothing)
    return {
      fate:
        standsElsewhere(before, after, passage) ||
        standsThere(before, after, map, passage) ||
        standsWithAll(before, after, passage) ||
        isOtherNumber(before, after, map, passage) ||
        isRewritten(before, alignment, passage)
          ? 'unclear'
          : 'deleted',
    };
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
  if (isMoreElsewhere(before, after, alignment, passage, span)) return { fate: 'unclear' };
  const replaced = withReplaced(before, after, map, passage, inside, span);
  return {
    fate: 'edited',
    kept: withoutStray(after, places, span),
    replaced,
    words: toWords(before, after, passage, span),
    whole: wholeWithin(before, after, passage, {
      start: Math.max(0, replaced.start - around),
      end: replaced.end + around,
    }),
    units: toUnits(pairs, passage, span),
  };
}

/** Where the words of a passage stand, once, between two offsets, or nearly all of them; space does not count. */
function wholeWithin(before: string, after: string, { start, end }: Span, { start: from, end: to }: Span) {
  const words = before.slice(start, end).split(/\s+/).map(literal).join('\\s+');
  const [first, second] = [...after.slice(from, to).matchAll(new RegExp(words, 'g'))];
  return first && !second && first[0].length >= around
    ? { start: from + first.index, end: from + first.index + first[0].length }
    : nearlyWithin(
        before,
        after,
        { start, end },
        { start: Math.max(0, from), end: Math.min(after.length, to) },
      );
}

/** Leaves out a letter or a mark at an end that far more than that was put in beside: an item's number, a stop. */
function withoutStray(after: string, places: readonly number[], { start, end }: Span): Span {
  const few = (run: readonly number[]) =>
    run.filter((at) => /[\p{L}\p{N}]/u.test(after[at]!)).length <= stray;
  const far = (from: number, to: number) => after.slice(from + 1, to).replace(/\s+/g, '').length >= beyond;
  const first = places.findIndex((place, index) => index > 0 && far(places[index - 1]!, place));
  const last = places.findLastIndex((place, index) => index > 0 && far(places[index - 1]!, place));
  return {
    start: first > 0 && few(places.slice(0, first)) ? places[first]! : start,
    end: last > 0 && few(places.slice(last)) ? places[last - 1]! + 1 : end,
  };
}

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
  // What stood beside it may have been replaced together with its border.
  const beside = (at: number, by: number) => {
    let to = step(before, at, by);
    for (let k = 1; k < beyond && to >= 0 && to < before.length && map[to]! < 0; k++)
      to = step(before, to, by);
    return to;
  };
  const left = beside(passage.start, -1);
  if (map[inside[0]!]! < 0 && (left < 0 || map[left]! >= 0)) {
    const from = left < 0 ? -1 : map[left]!;
    if (from < start && start - from < farthest) start = step(after, from, 1);
  }
  const right = beside(passage.end - 1, 1);
  if (map[inside.at(-1)!]! < 0 && (right >= before.length || map[right]! >= 0)) {
    const to = right >= before.length ? after.length : map[right]!;
    if (to >= end && to - end < farthest) end = step(after, to, -1) + 1;
  }
  return { start, end };
}
