import { foldTable } from '../text/chars.ts';
import { extend } from './extend.ts';
import { type Tokens, weightOf, weightOfRun } from './tokens.ts';

/** A tokenised text: what stands at its tokens can be compared letter by letter. */
export interface Source {
  readonly text: string;
  readonly tokens: Tokens;
}

/** What two words have in common at their beginning and at their end, UTF-16 units. */
export interface Common {
  readonly head: number;
  readonly tail: number;
  /** Share of the longer word, 0–1. */
  readonly share: number;
}

/** Changes of more words than this are not looked into word by word. */
const mostCells = 10_000;

export function common(a: Source, i: number, b: Source, j: number): Common {
  const [from, to] = [a.tokens.starts[i]!, a.tokens.ends[i]!];
  const [start, end] = [b.tokens.starts[j]!, b.tokens.ends[j]!];
  const least = Math.min(to - from, end - start);
  const same = (at: number, other: number) => {
    const folded = foldTable[a.text.charCodeAt(at)]!;
    return folded === foldTable[b.text.charCodeAt(other)] && (folded > 2 || a.text[at] === b.text[other]);
  };
  let head = 0;
  while (head < least && same(from + head, start + head)) head++;
  let tail = 0;
  while (tail < least - head && same(to - 1 - tail, end - 1 - tail)) tail++;
  return { head, tail, share: (head + tail) / Math.max(to - from, end - start) };
}

/** A number that another one has replaced: they may have no digit in common. Longer ones are names of something. */
const otherNumber = 0.5;
const longestNumber = 4;
const longestMark = 2;

/**
 * Half of a word, and three letters of it, make it the same word in another form, and a number may have become any other;
 * 1 for the same word or mark.
 */
export function alike(a: Source, i: number, b: Source, j: number): number {
  if (a.tokens.words[i] === b.tokens.words[j]) return 1;
  if (a.tokens.words[i]! < 0 || b.tokens.words[j]! < 0) return 0;
  const { head, tail, share } = common(a, i, b, j);
  if (head + tail >= 3 && share >= 0.5) return share;
  return isNumber(a, i) && isNumber(b, j) ? otherNumber : 0;
}

/** Digits, and what makes them an ordinal or an item's mark: 12, 3rd, 1er, 5°. */
function isNumber({ text, tokens }: Source, i: number): boolean {
  const [start, end] = [tokens.starts[i]!, tokens.ends[i]!];
  let at = start;
  while (at < end && text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39) at++;
  return at > start && at - start <= longestNumber && end - at <= longestMark;
}

/** Whether the words among the tokens `[first, last]` of `b` spell the word `i` of `a` together: cyber-attack, cyberattack. */
export function spells(a: Source, i: number, b: Source, first: number, last: number): boolean {
  let at = a.tokens.starts[i]!;
  const end = a.tokens.ends[i]!;
  for (let j = first; j <= last; j++) {
    if (b.tokens.words[j]! < 0) continue;
    for (let other = b.tokens.starts[j]!; other < b.tokens.ends[j]!; other++, at++)
      if (at >= end || foldTable[a.text.charCodeAt(at)] !== foldTable[b.text.charCodeAt(other)]) return false;
  }
  return at === end;
}

/** A stretch that shares less of its letters than this with what replaced it is another one: what agrees in it is chance. */
const related = 0.35;

/**
 * Where words were replaced in place, the pairs that are one word in two forms (inflected, corrected, renamed in part):
 * for each token of `a` the index of its like in `b`, or -1. Equal words between them, which a larger change on either
 * side had let go, come back to `map`, the alignment of equal tokens. `blocks` says which tokens belong together.
 */
export function pairAlike(a: Source, b: Source, map: Int32Array, blocks: Int32Array | undefined): Int32Array {
  const near = new Int32Array(map.length).fill(-1);
  const taken = new Uint8Array(b.tokens.length);
  for (const j of map) if (j >= 0) taken[j] = 1;
  const blockOf = (i: number) => (i < 0 || i >= map.length ? undefined : (blocks?.[i] ?? 0));
  for (let i = 0; i < map.length; ) {
    if (map[i]! >= 0) {
      i++;
      continue;
    }
    const from = i;
    while (i < map.length && map[i]! < 0 && blockOf(i) === blockOf(from)) i++;
    // Only what is near the border stands for words at an end of a text or of a block.
    const most = Math.ceil((i - from) * 1.5) + 2;
    const block = blockOf(from);
    const after = blockOf(from - 1) === block ? map[from - 1]! : -1;
    const before = i < map.length && blockOf(i) === block ? map[i]! : -1;
    let [start, end] = [after + 1, before];
    const open = after < 0 || before < 0;
    if (after >= 0 && before < 0)
      for (end = start; end < b.tokens.length && end - start < most && taken[end] === 0; ) end++;
    else if (after < 0 && before >= 0)
      for (start = end; start > 0 && end - start < most && taken[start - 1] === 0; ) start--;
    if (after < 0 && before < 0) {
      if (from > 0 || i < map.length) continue;
      end = b.tokens.length;
    }
    if (end <= start) continue;
    const enter = (pairs: readonly (readonly [number, number])[]) => {
      for (const [x, y] of pairs) (a.tokens.words[x] === b.tokens.words[y] ? map : near)[x] = y;
    };
    const pairs = open ? undefined : pairRange(a, from, i, b, start, end);
    if (pairs) {
      enter(pairs);
      continue;
    }
    // Too large or too different as a whole: what still agrees next to its borders.
    let [first, other] = [from, start];
    if (after >= 0) {
      const forward = extend(a, from, i, b, start, end, false);
      enter(forward);
      for (const [x, y] of forward) [first, other] = [Math.max(first, x + 1), Math.max(other, y + 1)];
    }
    if (before >= 0) enter(extend(a, first, i, b, other, end, true));
  }
  return near;
}

/** The pairs of a whole change; undefined where it is too large, or its two sides have too little in common. */
function pairRange(
  a: Source,
  a0: number,
  a1: number,
  b: Source,
  b0: number,
  b1: number,
): [number, number][] | undefined {
  const n = a1 - a0;
  const m = b1 - b0;
  if (n * m > mostCells) return undefined;
  const width = m + 1;
  const best = new Float64Array((n + 1) * width);
  const worth = new Float64Array(n * m);
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--) {
      const share = alike(a, a0 + i, b, b0 + j);
      // Words that follow each other on both sides are worth a little more than the same words apart.
      const next = i + 1 < n && j + 1 < m && worth[(i + 1) * m + j + 1]! > 0 ? 0.5 : 0;
      worth[i * m + j] = share === 0 ? 0 : share * weightOf(a.tokens, a0 + i) + next;
      best[i * width + j] = Math.max(
        best[(i + 1) * width + j]!,
        best[i * width + j + 1]!,
        worth[i * m + j]! > 0 ? worth[i * m + j]! + best[(i + 1) * width + j + 1]! : 0,
      );
    }
  if (best[0]! < related * Math.max(weightOfRun(a.tokens, a0, n), weightOfRun(b.tokens, b0, m)))
    return undefined;
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < n && j < m; ) {
    const w = worth[i * m + j]!;
    if (w > 0 && best[i * width + j] === w + best[(i + 1) * width + j + 1]!) pairs.push([a0 + i++, b0 + j++]);
    else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}
