import { append } from '../../../src/core/lists.ts';
import type { Span } from '../../../src/core/text/span.ts';
import type { Alignment } from './alignment.ts';
import { heldBy, knownIn, lettersOf } from './fresh.ts';
import { type Word, wordsOf } from './words.ts';

// Passages of which the new text has two answers, or none that everybody would give: the alignment's is not held against
// anybody.

/** So many characters beside a passage are enough to know it by. */
const around = 12;
/** Words of so many letters are enough by themselves. */
const longEnough = 16;
/** A line of so many letters is. */
const longEnoughLine = 6;
/** So many words in a row are no chance. */
const fewest = 3;
/** So many characters beside a passage are looked at. */
const beyond = 40;

/**
 * Whether a line that a passage is in, or that is in it, was let go of by the alignment and stands, whole, where the new
 * text has something new: lines have changed places.
 */
export function linesElsewhere(
  before: string,
  after: string,
  map: Int32Array,
  { start, end }: Span,
): boolean {
  let known: Uint8Array | undefined;
  let places: Map<string, Span[]> | undefined;
  for (const line of linesOf(before)) {
    if (line.end <= start || line.start >= end) continue;
    const words = squeezed(before.slice(line.start, line.end));
    if (words.length < longEnoughLine || share(before, line, (at) => map[at]! < 0) <= 0.5) continue;
    known ??= knownIn(after, map);
    if (!places) {
      places = new Map();
      for (const other of linesOf(after))
        append(places, squeezed(after.slice(other.start, other.end)), other);
    }
    const old = known;
    if (places.get(words)?.some((other) => share(after, other, (at) => old[at] === 0) > 0.5)) return true;
  }
  return false;
}

function linesOf(text: string): Span[] {
  return [...text.matchAll(/.+/g)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }));
}

/** Share of the letters and digits of a stretch for which something is so. */
function share(text: string, { start, end }: Span, is: (at: number) => boolean): number {
  let [count, all] = [0, 0];
  for (let at = start; at < end; at++) {
    if (!/[\p{L}\p{N}]/u.test(text[at]!)) continue;
    all++;
    if (is(at)) count++;
  }
  return all === 0 ? 0 : count / all;
}

/**
 * Whether the words of a passage that the alignment calls deleted or edited stand somewhere else in the new text (than at
 * `here`), with a little of what stood before or behind them, more often than the old text had them: the sentence was
 * rewritten around them, and there are two answers.
 */
export function standsElsewhere(before: string, after: string, { start, end }: Span, here?: Span): boolean {
  const exact = squeezed(before.slice(start, end));
  const left = squeezed(before.slice(Math.max(0, start - 80), start)).slice(-around);
  const right = squeezed(before.slice(end, end + 80)).slice(0, around);
  const [was, is] = [squeezed(before), squeezed(after)];
  const own = here && squeezed(after.slice(here.start, here.end)).includes(exact) ? 1 : 0;
  return (exact.length >= longEnough ? [exact] : [left + exact, exact + right]).some(
    (words) => words.length >= around && times(is, words) - own > times(was, words) - 1,
  );
}

/** Whether the words of a passage that the alignment let go of as chance stand in its place, between the same neighbours. */
export function standsThere(before: string, after: string, map: Int32Array, { start, end }: Span): boolean {
  let [left, right] = [start - 1, end];
  while (left >= 0 && start - left < beyond && map[left]! < 0) left--;
  while (right < before.length && right - end < beyond && map[right]! < 0) right++;
  const [from, to] = [map[left] ?? -1, map[right] ?? -1];
  if (from < 0 || to <= from || to - from > end - start + 2 * beyond) return false;
  const exact = squeezed(before.slice(start, end));
  if (exact === '') return false;
  const here = { start: from + 1, end: to };
  return (
    squeezed(after.slice(here.start, here.end)).includes(exact) ||
    nearlyWithin(before, after, { start, end }, here) !== undefined
  );
}

/**
 * Whether a passage stands in the new text with all that stood around it: of two copies one is gone, and which of them is
 * anybody's guess.
 */
export function standsWithAll(before: string, after: string, { start, end }: Span): boolean {
  const words = squeezed(before.slice(Math.max(0, start - 2 * beyond), end + 2 * beyond));
  return words.length > 2 * beyond && squeezed(after).includes(words);
}

const figures = /^[\d\s.,:%/–-]*\d[\d\s.,:%/–-]*$/u;

/** Whether a number has taken the place of the number that a passage is, between the same neighbours. */
export function isOtherNumber(before: string, after: string, map: Int32Array, { start, end }: Span): boolean {
  if (!figures.test(before.slice(start, end))) return false;
  let [left, right] = [start - 1, end];
  while (left >= 0 && /\s/.test(before[left]!)) left--;
  while (right < before.length && /\s/.test(before[right]!)) right++;
  const [from, to] = [map[left] ?? -1, map[right] ?? -1];
  return from >= 0 && to > from && figures.test(after.slice(from + 1, to));
}

/** So much of a passage makes what holds it the passage, and what holds it is no longer than this. */
const nearly = 0.8;
const longer = 1.25;

/** Where nearly all the words of a passage stand in order and together within a stretch of the new text. */
export function nearlyWithin(before: string, after: string, passage: Span, within: Span): Span | undefined {
  const own = wordsOf(before, passage);
  const held = heldBy(
    own,
    wordsOf(after, within).map((word) => ({ ...word, apart: 0 })),
  );
  if (!held || held.letters < around || held.letters < lettersOf(own) * nearly) return undefined;
  return lettersOf(wordsOf(after, held.span)) <= lettersOf(own) * longer ? held.span : undefined;
}

/**
 * Whether half of a passage, or of the sentence that it is a part of, stands together in words that are new: it was rewritten
 * too much to be paired with it, and too little to be called gone.
 */
export function isRewritten(before: string, { units, fresh }: Alignment, passage: Span): boolean {
  const half = (words: readonly Word[]) => {
    const held = heldBy(words, fresh);
    return held && held.words >= fewest && held.letters >= around && held.letters * 2 >= lettersOf(words)
      ? held
      : undefined;
  };
  const own = wordsOf(before, passage);
  if (half(own)) return true;
  const unit = units.find(({ start, end }) => start <= passage.start && passage.end <= end);
  const held = unit && half(wordsOf(before, unit));
  if (!held) return false;
  const inside = fresh.filter(({ start, end }) => held.span.start <= start && end <= held.span.end);
  return (heldBy(own, inside)?.letters ?? 0) * 2 >= lettersOf(own);
}

/** Whether new words elsewhere hold more of a passage than its place by the alignment does. */
export function isMoreElsewhere(
  before: string,
  after: string,
  { fresh }: Alignment,
  passage: Span,
  here: Span,
): boolean {
  const own = wordsOf(before, passage);
  const there = heldBy(own, fresh, here);
  if (!there || there.letters < around || there.words < 2) return false;
  const left = wordsOf(after, here).map((word) => ({ ...word, apart: 0 }));
  return there.letters > (heldBy(own, left)?.letters ?? 0);
}

/** Letters without accents, and digits, alone. */
const squeezed = (text: string) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const times = (text: string, words: string) => text.split(words).length - 1;
