import { alignRange } from './diff.ts';
import { cleanUp } from './islands.ts';
import { type Seed, seedsOf } from './seeds.ts';
import { slice, type Tokens, weightOfRun } from './tokens.ts';

/** Runs of words that count as moved: this many tokens, with this many letters. */
const run = 6;
const letters = 24;
/** Pieces of one block may stand this many tokens apart. */
const apart = 60;

/**
 * Blocks that stand elsewhere in `b` than the alignment `map` of the rest says: runs of what is left over on both sides,
 * each once, with what is alike between them. Enters them in `map`; returns for each token of `a` its block, 0 for those
 * in order.
 */
export function findMoves(a: Tokens, b: Tokens, map: Int32Array): Int32Array {
  const blocks = new Int32Array(a.length);
  const taken = new Uint8Array(b.length);
  for (let i = 0; i < a.length; i++) if (map[i]! >= 0) taken[map[i]!] = 1;
  const free = { a: (i: number) => map[i]! < 0, b: (j: number) => taken[j] === 0 };
  const seeds = seedsOf(a, 0, a.length, b, 0, b.length, run, free)
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
      fill(a, fromA, i, b, fromB, j, map, taken);
      blocks.fill(block, fromA, i);
    } else block++;
    blocks.fill(block, i, i + length);
    last = seed;
  }
  return blocks;
}

function fill(
  a: Tokens,
  a0: number,
  a1: number,
  b: Tokens,
  b0: number,
  b1: number,
  map: Int32Array,
  taken: Uint8Array,
): void {
  const part = slice(a, a0, a1);
  const inner = new Int32Array(a1 - a0).fill(-1);
  alignRange(part, 0, part.length, slice(b, b0, b1), 0, b1 - b0, inner);
  cleanUp(part, slice(b, b0, b1), inner);
  for (let k = 0; k < inner.length; k++)
    if (inner[k]! >= 0) {
      map[a0 + k] = b0 + inner[k]!;
      taken[b0 + inner[k]!] = 1;
    }
}

function grown(
  a: Tokens,
  b: Tokens,
  [i, j, length]: Seed,
  free: { readonly a: (index: number) => boolean; readonly b: (index: number) => boolean },
): Seed {
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
