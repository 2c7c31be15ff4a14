import type { Source } from './alike.ts';
import { type Matching, placeOf } from './matching.ts';
import { borderBefore, sentence } from './slide.ts';
import { weightOf } from './tokens.ts';

/** So many words say little by themselves. */
const few = 2;
/** Tokens on either side that are looked at, and how far from its place one may be. */
const beside = 12;
const near = 2 * beside;
/** At this many tokens from the passage one counts half. */
const halfWay = 4;
const longestSentence = 100;
/** Share of the neighbours and likeness of the sentences, together, under which the words are there by chance. */
const enough = 0.8;
/** Share of the neighbours on a side that are most of them. */
const most = 0.6;

/**
 * Whether on either side of tokens `[first, last]` of `a` most of what stood next to them still does: they are in their
 * place, whatever has become of them.
 */
export function isSurrounded(matching: Matching, first: number, last: number): boolean {
  const [before, after] = sidesOf(matching, first, last);
  return Math.min(before, after) >= most;
}

/**
 * Whether a word or two, tokens `[first, last]` of `a`, stand in `b` without anything that stood around them: hardly any of
 * their neighbours is there, and the sentence is another one.
 */
export function isStray(matching: Matching, first: number, last: number): boolean {
  const { a, b } = matching;
  let words = 0;
  for (let i = first; i <= last; i++) if (a.tokens.words[i]! > 0) words++;
  if (words > few) return false;
  const [before, after] = sidesOf(matching, first, last);
  const around = (before + after) / 2;
  if (around >= enough) return false;
  const [from, to] = sentenceOf(a, first, last);
  const [start, end] = sentenceOf(b, placeOf(matching, first), placeOf(matching, last));
  let kept = 0;
  let all = 0;
  for (let i = from; i <= to; i++) {
    const weight = weightOf(a.tokens, i);
    const at = placeOf(matching, i);
    all += weight;
    if (at >= start && at <= end) kept += weight;
  }
  for (let j = start; j <= end; j++) all += weightOf(b.tokens, j);
  return around + (2 * kept) / all < enough;
}

/** What of the neighbours before and behind the tokens is there, 0–1. */
function sidesOf(matching: Matching, first: number, last: number): [number, number] {
  let [low, high] = [first, last];
  while (low < last && placeOf(matching, low) < 0) low++;
  while (high > first && placeOf(matching, high) < 0) high--;
  return [
    neighbours(matching, first - 1, placeOf(matching, low), -1),
    neighbours(matching, last + 1, placeOf(matching, high), 1),
  ];
}

/** Share of the tokens from `from` on that stand on the same side of the token `place`, the nearer ones counting for more. */
function neighbours(matching: Matching, from: number, place: number, by: 1 | -1): number {
  const { tokens } = matching.a;
  let [there, all] = [0, 0];
  for (let k = 0, i = from; k < beside && i >= 0 && i < tokens.length; k++, i += by) {
    const weight = weightOf(tokens, i) / (1 + k / halfWay);
    const distance = (placeOf(matching, i) - place) * by;
    all += weight;
    if (placeOf(matching, i) >= 0 && distance > 0 && distance < near) there += weight;
  }
  return all === 0 ? 1 : there / all;
}

/** The first and the last token of the sentence, or sentences, that `[first, last]` are in. */
function sentenceOf(source: Source, first: number, last: number): [number, number] {
  let from = first;
  while (from > 0 && first - from < longestSentence && borderBefore(source, from) < sentence) from--;
  let to = last;
  while (
    to + 1 < source.tokens.length &&
    to - last < longestSentence &&
    borderBefore(source, to + 1) < sentence
  )
    to++;
  return [from, to];
}
