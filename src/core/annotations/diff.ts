import type { Source } from './alike.ts';
import { closeGaps } from './gaps.ts';
import { cleanUp } from './islands.ts';
import { chainOf, seedsOf } from './seeds.ts';
import { slideToBorders } from './slide.ts';
import type { Tokens } from './tokens.ts';

/** Lengths of the runs of words that anchor the alignment, tried one after the other: a long run that stands once is sure. */
const levels = [8, 3, 1] as const;
/** Stretches of so few tokens (their product) need no anchors. */
const small = 150;
/** The shortest edit between two anchors is given up beyond this many steps: the words there are others. */
const patience = 20_000_000;

/**
 * For each token of `a` the index of the same token in `b`, or -1: an alignment in order, in about linear time. Runs of
 * tokens that stand once on either side anchor it (as in patience diff, B. Cohen, with runs for lines; the heaviest
 * chain of them), what is between two anchors is aligned by Myers' O(ND) algorithm (1986), tokens that agree by chance
 * between two changes are let go, and changes begin at borders of the text where they may. `open` for parts of longer texts
 * whose ends need not belong together.
 */
export function align(a: Source, b: Source, open = false): Int32Array {
  const map = new Int32Array(a.tokens.length).fill(-1);
  alignRange(a.tokens, 0, a.tokens.length, b.tokens, 0, b.tokens.length, map);
  cleanUp(a, b, map, open);
  slideToBorders(a, b, map);
  closeGaps(a, b, map);
  return map;
}

function alignRange(
  a: Tokens,
  fromA: number,
  toA: number,
  b: Tokens,
  fromB: number,
  toB: number,
  map: Int32Array,
): void {
  const pending: [number, number, number, number, number][] = [[fromA, toA, fromB, toB, 0]];
  for (let range = pending.pop(); range; range = pending.pop()) {
    let [a0, a1, b0, b1, level] = range;
    while (a0 < a1 && b0 < b1 && a.words[a0] === b.words[b0]) map[a0++] = b0++;
    while (a0 < a1 && b0 < b1 && a.words[a1 - 1] === b.words[b1 - 1]) map[--a1] = --b1;
    if (a0 === a1 || b0 === b1) continue;
    // Anchors of one length are looked for twice: what stands once may only show between two others.
    let chain: [number, number, number][] = [];
    if ((a1 - a0) * (b1 - b0) <= small) level = levels.length * 2;
    for (; level < levels.length * 2 && chain.length === 0; level++)
      chain = chainOf(seedsOf(a, a0, a1, b, b0, b1, levels[level >> 1]!));
    if (chain.length === 0) {
      myers(a, a0, a1, b, b0, b1, map);
      continue;
    }
    for (const [i, j, length] of chain) {
      for (let k = 0; k < length; k++) map[i + k] = j + k;
      pending.push([a0, i, b0, j, level]);
      a0 = i + length;
      b0 = j + length;
    }
    pending.push([a0, a1, b0, b1, level]);
  }
}

function myers(a: Tokens, a0: number, a1: number, b: Tokens, b0: number, b1: number, map: Int32Array): void {
  const n = a1 - a0;
  const m = b1 - b0;
  const limit = Math.min(n + m, 2000, Math.max(64, Math.floor(patience / (n + m))));
  const offset = limit + 1;
  const furthest = new Int32Array(2 * limit + 3);
  const trace: Int32Array[] = [];
  for (let d = 0; d <= limit; d++) {
    trace.push(furthest.slice(offset - d - 1, offset + d + 2));
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && furthest[offset + k - 1]! < furthest[offset + k + 1]!);
      let x = down ? furthest[offset + k + 1]! : furthest[offset + k - 1]! + 1;
      while (x < n && x - k < m && x - k >= 0 && a.words[a0 + x] === b.words[b0 + x - k]) x++;
      furthest[offset + k] = x;
      if (x >= n && x - k >= m) {
        walkBack(trace, d, n, m, a0, b0, map);
        return;
      }
    }
  }
}

function walkBack(
  trace: readonly Int32Array[],
  depth: number,
  n: number,
  m: number,
  a0: number,
  b0: number,
  map: Int32Array,
): void {
  let x = n;
  let y = m;
  for (let d = depth; d >= 0; d--) {
    // trace[d] holds diagonals -d-1 … d+1 as they were before round d.
    const row = trace[d]!;
    const at = (k: number) => row[k + d + 1]!;
    const k = x - y;
    const down = k === -d || (k !== d && at(k - 1) < at(k + 1));
    const fromK = down ? k + 1 : k - 1;
    const fromX = d === 0 ? 0 : at(fromK);
    const fromY = d === 0 ? 0 : fromX - fromK;
    const startX = d === 0 ? 0 : down ? fromX : fromX + 1;
    while (x > startX && y > 0) map[a0 + --x] = b0 + --y;
    x = fromX;
    y = fromY;
  }
}
