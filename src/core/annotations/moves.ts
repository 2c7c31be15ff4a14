import type { Source } from './alike.ts';
import { align } from './diff.ts';
import { extend } from './extend.ts';
import { type Seed, seedsOf } from './seeds.ts';
import { borderBefore, line, paragraph, sentence } from './slide.ts';
import { moveLines } from './swaps.ts';
import { slice, type Tokens, weightOf, weightOfRun } from './tokens.ts';

/** Runs of words that count as moved: this many tokens, with this many letters. */
const run = 6;
const letters = 24;
/** Pieces of one block may stand this many tokens apart. */
const apart = 60;
/** Sentences that share a run of this many tokens are compared whole; they were moved and edited if they share this much. */
const shortRun = 3;
const alikeEnough = 0.55;
const shareOfSentence = 0.4;
const longestSentence = 300;

/**
 * Blocks that stand elsewhere in `b` than the alignment `map` of the rest says: runs of what is left over on both sides,
 * each once, with what is alike between them. Enters them in `map`; returns for each token of `a` its block, 0 for those
 * in order.
 */
export function findMoves(from: Source, to: Source, map: Int32Array): Int32Array {
  const [a, b] = [from.tokens, to.tokens];
  const blocks = new Int32Array(a.length);
  const taken = new Uint8Array(b.length);
  for (let i = 0; i < a.length; i++) if (map[i]! >= 0) taken[map[i]!] = 1;
  const free: Free = { a: (i) => map[i]! < 0, b: (j) => taken[j] === 0 };
  const seeds = seedsOf(a, 0, a.length, b, 0, b.length, run, freeRuns(map, taken))
    .map((seed) => grown(a, b, seed, free))
    .filter(([i, , length]) => weightOfRun(a, i, length) >= letters)
    .sort((x, y) => y[2] - x[2]);
  const chosen: Seed[] = [];
  for (const [i, j, length] of seeds) {
    // A longer one has taken it, or part of it.
    let from = 0;
    while (from < length && !(free.a(i + from) && free.b(j + from))) from++;
    let to = from;
    while (to < length && free.a(i + to) && free.b(j + to)) to++;
    if (to - from < run) continue;
    for (let k = from; k < to; k++) {
      map[i + k] = j + k;
      taken[j + k] = 1;
    }
    chosen.push([i + from, j + from, to - from]);
  }
  chosen.sort((x, y) => x[0] - y[0]);
  let block = 0;
  let last: Seed | undefined;
  for (const seed of chosen) {
    const [i, j, length] = seed;
    const near =
      last &&
      i - (last[0] + last[2]) <= apart &&
      j >= last[1] + last[2] &&
      j - (last[1] + last[2]) <= apart &&
      unused(free.a, last[0] + last[2], i) &&
      unused(free.b, last[1] + last[2], j);
    if (near && last) {
      const [fromA, fromB] = [last[0] + last[2], last[1] + last[2]];
      enter(from, fromA, i, to, fromB, j, map, taken);
      blocks.fill(block, fromA, i);
    } else block++;
    blocks.fill(block, i, i + length);
    last = seed;
  }
  for (const [index, seed] of chosen.entries()) {
    const own = blocks[seed[0]]!;
    if (index === 0 || blocks[chosen[index - 1]![0]] !== own)
      growOut(from, to, seed, true, map, taken, blocks);
    if (index + 1 === chosen.length || blocks[chosen[index + 1]![0]] !== own)
      growOut(from, to, seed, false, map, taken, blocks);
  }
  // What is left of the sentences that a block begins and ends in may be in it too, edited.
  for (const [i, , length] of chosen) {
    const own = blocks[i]!;
    for (let k = i - 1; k >= 0 && blocks[k] === 0 && free.a(k) && within(from, k + 1); k--) blocks[k] = own;
    for (let k = i + length; k < a.length && blocks[k] === 0 && free.a(k) && within(from, k); k++)
      blocks[k] = own;
  }
  const moved = moveSentences(from, to, map, taken, blocks, free, block);
  moveLines(from, to, map, taken, blocks, moved);
  return blocks;
}

/**
 * Goes on with a block at its end (or, `backward`, before its start): with the rest of the line where that stands there word
 * for word, whatever was made of it before, and with as much of what follows as agrees more than it differs.
 */
function growOut(
  from: Source,
  to: Source,
  [i, j, length]: Seed,
  backward: boolean,
  map: Int32Array,
  taken: Uint8Array,
  blocks: Int32Array,
): void {
  const [a, b] = [from.tokens, to.tokens];
  const own = blocks[i]!;
  const by = backward ? -1 : 1;
  let [x, y] = backward ? [i - 1, j - 1] : [i + length, j + length];
  const border = (source: Source, at: number) => borderBefore(source, backward ? at + 1 : at) >= line;
  const enter = (k: number, l: number) => {
    if (map[k]! >= 0) taken[map[k]!] = 0;
    map[k] = l;
    taken[l] = 1;
    blocks[k] = own;
  };
  const inside = (k: number, l: number) => k >= 0 && k < a.length && l >= 0 && l < b.length;
  // The rest of its line, and lines next to it of which something has no place yet.
  for (let whole = true; whole; ) {
    let [rest, free] = [0, x === (backward ? i - 1 : i + length)];
    for (;;) {
      const [k, l] = [x + by * rest, y + by * rest];
      if (!inside(k, l) || (rest > 0 && border(from, k)) || rest > longestSentence) break;
      if (taken[l] !== 0 || blocks[k] !== 0 || a.words[k] !== b.words[l]) {
        whole = false;
        break;
      }
      if (map[k]! < 0) free = true;
      rest++;
    }
    whole &&= rest > 0 && free && (!inside(x, y + by * rest) || border(to, y + by * rest));
    if (whole) for (; rest > 0; rest--, x += by, y += by) enter(x, y);
  }
  // What follows and is free.
  let [endA, endB] = [x, y];
  while (inside(endA, y) && Math.abs(endA - x) < apart && map[endA]! < 0 && blocks[endA] === 0) endA += by;
  while (inside(x, endB) && Math.abs(endB - y) < apart && taken[endB] === 0) endB += by;
  const pairs = backward
    ? extend(from, endA + 1, x + 1, to, endB + 1, y + 1, true)
    : extend(from, x, endA, to, y, endB, false);
  const equal = pairs.filter(([k, l]) => a.words[k] === b.words[l]);
  if (equal.reduce((sum, [k]) => sum + weightOf(a, k), 0) < letters) return;
  for (const [k, l] of equal) enter(k, l);
  const furthest = equal.reduce((far, [k]) => (backward ? Math.min(far, k) : Math.max(far, k)), x);
  for (let k = x; k !== furthest; k += by) blocks[k] = own;
}

/** For each token of either side how many from it on are free. */
function freeRuns(map: Int32Array, taken: Uint8Array): { a: Int32Array; b: Int32Array } {
  const a = new Int32Array(map.length);
  for (let i = map.length - 1; i >= 0; i--) a[i] = map[i]! < 0 ? 1 + (a[i + 1] ?? 0) : 0;
  const b = new Int32Array(taken.length);
  for (let j = taken.length - 1; j >= 0; j--) b[j] = taken[j] === 0 ? 1 + (b[j + 1] ?? 0) : 0;
  return { a, b };
}

interface Free {
  readonly a: (index: number) => boolean;
  readonly b: (index: number) => boolean;
}

/** Sentences left over on both sides that are alike: moved, and edited. Returns the number of the last block. */
function moveSentences(
  from: Source,
  to: Source,
  map: Int32Array,
  taken: Uint8Array,
  blocks: Int32Array,
  free: Free,
  last: number,
): number {
  const [a, b] = [from.tokens, to.tokens];
  let block = last;
  // A run may begin with the end of one sentence and go on with others.
  for (const [i, j, length] of seedsOf(a, 0, a.length, b, 0, b.length, shortRun, freeRuns(map, taken)))
    for (let at = 0; at < length; ) {
      if (!free.a(i + at) || !free.b(j + at)) {
        at++;
        continue;
      }
      const [a0, a1] = sentenceAt(from, i + at, free.a);
      const [b0, b1] = sentenceAt(to, j + at, free.b);
      at = Math.max(at + 1, a1 - i);
      const inner = sameSentence(from, a0, a1, to, b0, b1);
      if (!inner) continue;
      block++;
      for (let k = 0; k < inner.length; k++) {
        blocks[a0 + k] = block;
        if (inner[k]! < 0) continue;
        map[a0 + k] = b0 + inner[k]!;
        taken[b0 + inner[k]!] = 1;
      }
    }
  return block;
}

/** The alignment of the tokens `[a0, a1)` with `[b0, b1)` where they are one sentence, edited. */
function sameSentence(
  from: Source,
  a0: number,
  a1: number,
  to: Source,
  b0: number,
  b1: number,
): Int32Array | undefined {
  const part = { text: from.text, tokens: slice(from.tokens, a0, a1) };
  const other = { text: to.text, tokens: slice(to.tokens, b0, b1) };
  const inner = align(part, other, true);
  let [first, end] = [-1, -1];
  let shared = 0;
  for (let k = 0; k < inner.length; k++)
    if (inner[k]! >= 0) {
      if (first < 0) first = k;
      end = k;
      shared += weightOf(part.tokens, k);
    }
  if (shared < letters) return undefined;
  const extent =
    weightOfRun(part.tokens, first, end - first + 1) +
    weightOfRun(other.tokens, inner[first]!, inner[end]! - inner[first]! + 1);
  return 2 * shared < alikeEnough * extent || shared < shareOfSentence * weightOfRun(from.tokens, a0, a1 - a0)
    ? undefined
    : inner;
}

/** Whether the token `i` is in the sentence of the one before it. */
function within(source: Source, i: number): boolean {
  const border = borderBefore(source, i);
  return border !== sentence && border !== paragraph;
}

/** The stretch of free tokens around `i`, within its sentence. */
function sentenceAt(source: Source, i: number, free: (index: number) => boolean): [number, number] {
  let from = i;
  while (from > 0 && i - from < longestSentence && free(from - 1) && within(source, from)) from--;
  let to = i + 1;
  while (to < source.tokens.length && to - i < longestSentence && free(to) && within(source, to)) to++;
  return [from, to];
}

/** Aligns what stands between two pieces of a block. */
function enter(
  a: Source,
  a0: number,
  a1: number,
  b: Source,
  b0: number,
  b1: number,
  map: Int32Array,
  taken: Uint8Array,
): void {
  const inner = align(
    { text: a.text, tokens: slice(a.tokens, a0, a1) },
    { text: b.text, tokens: slice(b.tokens, b0, b1) },
  );
  for (let k = 0; k < inner.length; k++)
    if (inner[k]! >= 0) {
      map[a0 + k] = b0 + inner[k]!;
      taken[b0 + inner[k]!] = 1;
    }
}

function grown(a: Tokens, b: Tokens, [i, j, length]: Seed, free: Free): Seed {
  let [start, end] = [0, length];
  while (
    i + start > 0 &&
    j + start > 0 &&
    free.a(i + start - 1) &&
    free.b(j + start - 1) &&
    a.words[i + start - 1] === b.words[j + start - 1]
  )
    start--;
  while (
    i + end < a.length &&
    j + end < b.length &&
    free.a(i + end) &&
    free.b(j + end) &&
    a.words[i + end] === b.words[j + end]
  )
    end++;
  return [i + start, j + start, end - start];
}

function unused(free: (index: number) => boolean, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!free(at)) return false;
  return true;
}
