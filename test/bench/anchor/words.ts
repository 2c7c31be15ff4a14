import type { Span } from '../../../src/core/text/span.ts';
import { alignCharacters } from './characters.ts';

/** Cells of one table at most; longer pairs are aligned by their equal ends only. */
const mostCells = 6_000_000;
/** Opening a gap costs as much as two letters are worth: a word of four or fewer between two changes is chance. */
const open = -2;
const extend = -0.02;
/** Words of this likeness (Dice over pairs of letters) are one word in two forms. */
const oneWord = 0.5;

export interface Word extends Span {
  readonly folded: string;
  /** What it is worth: its letters. */
  readonly weight: number;
}

/** Letters and digits in a row; in scripts without spaces, and of marks, each by itself. */
const words =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{M}_])+|\S/gu;

export function wordsOf(text: string, { start, end }: Span): Word[] {
  return [...text.slice(start, end).matchAll(words)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
    folded: word.toLowerCase(),
    weight: /[\p{L}\p{N}]/u.test(word) ? word.length : 0.5,
  }));
}

/**
 * Aligns the words of `left` in `before` with those of `right` in `after`: global alignment with affine gaps (O. Gotoh,
 * 1982), a pair of equal words worth its letters, one of two forms of a word so much less; then the characters of each pair.
 * Returns pairs of offsets, in order. Words, not characters, are what an editor changes: letters that two different words
 * have in common say nothing.
 */
export function alignWords(before: string, left: Span, after: string, right: Span): [number, number][] {
  const a = wordsOf(before, left);
  const b = wordsOf(after, right);
  const pairs: [Word, Word][] = [];
  let head = 0;
  while (head < a.length && head < b.length && a[head]!.folded === b[head]!.folded)
    pairs.push([a[head]!, b[head++]!]);
  let [endA, endB] = [a.length, b.length];
  while (endA > head && endB > head && a[endA - 1]!.folded === b[endB - 1]!.folded)
    pairs.push([a[--endA]!, b[--endB]!]);
  if (endA > head && endB > head && (endA - head) * (endB - head) <= mostCells)
    pairs.push(...gotoh(a.slice(head, endA), b.slice(head, endB)));
  return pairs
    .sort(([x], [y]) => x.start - y.start)
    .flatMap(([x, y]) => alignCharacters(before, range(x), after, range(y)));
}

const range = ({ start, end }: Span) => Array.from({ length: end - start }, (_, k) => start + k);

function likeness(a: Word, b: Word): number {
  if (a.folded === b.folded) return 1;
  if (a.weight < 3 || b.weight < 3) return 0;
  const grams = new Map<string, number>();
  for (let i = 0; i + 2 <= a.folded.length; i++) {
    const gram = a.folded.slice(i, i + 2);
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  let shared = 0;
  for (let i = 0; i + 2 <= b.folded.length; i++) {
    const left = grams.get(b.folded.slice(i, i + 2)) ?? 0;
    if (left === 0) continue;
    grams.set(b.folded.slice(i, i + 2), left - 1);
    shared++;
  }
  const dice = (2 * shared) / (a.folded.length + b.folded.length - 2);
  return dice >= oneWord ? dice : 0;
}

function gotoh(a: readonly Word[], b: readonly Word[]): [Word, Word][] {
  const [n, m] = [a.length, b.length];
  const width = m + 1;
  const known = new Map<string, number>();
  const worth = (i: number, j: number) => {
    if (a[i]!.folded === b[j]!.folded) return a[i]!.weight;
    const key = `${a[i]!.folded} ${b[j]!.folded}`;
    let like = known.get(key);
    if (like === undefined) {
      like = likeness(a[i]!, b[j]!);
      known.set(key, like);
    }
    return like * Math.min(a[i]!.weight, b[j]!.weight);
  };
  // States: 0 after a pair, 1 in a gap of b (a deleted), 2 in a gap of a (b inserted). From the ends backwards; `step` has
  // two bits for each state: 0 a pair, 1 a word of a passed over, 2 one of b.
  const M = new Float64Array(width);
  const D = new Float64Array(width);
  const I = new Float64Array(width);
  const step = new Uint8Array((n + 1) * width);
  for (let i = n; i >= 0; i--) {
    let diagonal = 0;
    for (let j = m; j >= 0; j--) {
      const below = D[j]!;
      const corner = diagonal;
      diagonal = M[j]!;
      if (i === n && j === m) {
        M[j] = D[j] = I[j] = 0;
        continue;
      }
      const value = i < n && j < m ? worth(i, j) : 0;
      const pair = value > 0 ? value + corner : Number.NEGATIVE_INFINITY;
      const del = i < n ? extend * a[i]!.weight + below : Number.NEGATIVE_INFINITY;
      const ins = j < m ? extend * b[j]!.weight + I[j + 1]! : Number.NEGATIVE_INFINITY;
      let steps = 0;
      for (const [state, s, d, t] of [
        [0, pair, open + del, open + ins],
        [1, pair, del, open + ins],
        [2, pair, open + del, ins],
      ] as const) {
        const best = Math.max(s, d, t);
        (state === 0 ? M : state === 1 ? D : I)[j] = best;
        steps |= (best === s ? 0 : best === d ? 1 : 2) << (2 * state);
      }
      step[i * width + j] = steps;
    }
  }
  const pairs: [Word, Word][] = [];
  for (let i = 0, j = 0, state = 0; i < n || j < m; ) {
    const how = (step[i * width + j]! >> (2 * state)) & 3;
    if (how === 0) pairs.push([a[i++]!, b[j++]!]);
    else if (how === 1) i++;
    else j++;
    state = how;
  }
  return pairs;
}
