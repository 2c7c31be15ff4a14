import type { Span } from '../../../src/core/text/span.ts';
import { type Word, wordsOf } from './words.ts';

/** A word of the new text that no word of the old one became. */
export interface FreshWord extends Word {
  /** Letters between the last such word and this one. */
  readonly apart: number;
}

/** What of some words stands together in new words: how many letters and words, and from the first to the last of them. */
export interface Held {
  readonly letters: number;
  readonly words: number;
  readonly span: Span;
}

/** What a letter costs that is passed over, in letters that agree: of the words that are sought, of those they stand in. */
const lost = 0.25;
const between = 0.5;

/** 1 for each letter of `after` that one of the old text became. */
export function knownIn(after: string, map: Int32Array): Uint8Array {
  const known = new Uint8Array(after.length);
  for (const at of map) if (at >= 0) known[at] = 1;
  return known;
}

/** The new words of `after`, given the place in it of each letter of the old text (-1: none). */
export function freshWords(after: string, map: Int32Array): FreshWord[] {
  const known = knownIn(after, map);
  const fresh: FreshWord[] = [];
  let apart = 0;
  for (const word of wordsOf(after, { start: 0, end: after.length })) {
    let old = 0;
    for (let at = word.start; at < word.end; at++) old += known[at]!;
    if (old * 2 < word.end - word.start) {
      fresh.push({ ...word, apart });
      apart = 0;
    } else apart += word.weight;
  }
  return fresh;
}

/**
 * Where the most of `sought` stands in order and together in new words, outside of `not`: the best local alignment of whole
 * words (T. Smith, M. Waterman, 1981).
 */
export function heldBy(sought: readonly Word[], fresh: readonly FreshWord[], not?: Span): Held | undefined {
  // For each number of words of `sought`, as far as the new word before: the score of the best alignment that ends there,
  // the letters and the words in it, and where it begins.
  const n = sought.length;
  const score = new Float64Array(n + 1);
  const letters = new Float64Array(n + 1);
  const count = new Int32Array(n + 1);
  const begins = new Int32Array(n + 1);
  let best: Held | undefined;
  let most = 0;
  for (const word of fresh) {
    const usable = !(not && word.start < not.end && not.start < word.end);
    for (let i = 1; i <= n; i++) score[i] = Math.max(0, score[i]! - between * word.apart);
    // From the last to the first: what stands before `i` is still that of the new word before, on its own terms.
    for (let i = n; i >= 1; i--) {
      const { folded, weight } = sought[i - 1]!;
      const from = score[i - 1]! > 0 ? i - 1 : 0;
      const value = (from === 0 ? 0 : score[from]!) + weight;
      score[i] = Math.max(0, score[i]! - between * word.weight);
      if (!usable || folded !== word.folded || value <= score[i]!) continue;
      const isWord = weight >= 1;
      score[i] = value;
      letters[i] = (from === 0 ? 0 : letters[from]!) + (isWord ? weight : 0);
      count[i] = (from === 0 ? 0 : count[from]!) + (isWord ? 1 : 0);
      begins[i] = from === 0 ? word.start : begins[from]!;
      if (value > most) {
        most = value;
        best = { letters: letters[i]!, words: count[i]!, span: { start: begins[i]!, end: word.end } };
      }
    }
    for (let i = 1; i <= n; i++) {
      const passed = score[i - 1]! - lost * sought[i - 1]!.weight;
      if (passed <= score[i]!) continue;
      score[i] = passed;
      letters[i] = letters[i - 1]!;
      count[i] = count[i - 1]!;
      begins[i] = begins[i - 1]!;
    }
  }
  return best;
}

export const lettersOf = (words: readonly Word[]): number =>
  words.reduce((sum, { weight }) => sum + (weight >= 1 ? weight : 0), 0);
