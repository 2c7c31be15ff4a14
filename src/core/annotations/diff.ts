import type { Tokens } from './tokens.ts';

/** Search for the shortest edit is given up beyond this many differences between two anchors: the words there are others. */
const patience = 1200;

/**
 * For each word of `a` the index of the same word in `b`, or -1: an alignment in order. Words that stand once on either
 * side anchor it (patience diff, B. Cohen), runs between anchors are aligned by Myers' O(ND) algorithm (1986).
 */
export function align(a: Tokens, b: Tokens): Int32Array {
  const map = new Int32Array(a.length).fill(-1);
  const pending: [number, number, number, number][] = [[0, a.length, 0, b.length]];
  for (let range = pending.pop(); range; range = pending.pop()) {
    let [a0, a1, b0, b1] = range;
    while (a0 < a1 && b0 < b1 && a.words[a0] === b.words[b0]) map[a0++] = b0++;
    while (a0 < a1 && b0 < b1 && a.words[a1 - 1] === b.words[b1 - 1]) map[--a1] = --b1;
    if (a0 === a1 || b0 === b1) continue;
    const anchors = uniqueInBoth(a, a0, a1, b, b0, b1);
    if (anchors.length === 0) {
      myers(a, a0, a1, b, b0, b1, map);
      continue;
    }
    let fromA = a0;
    let fromB = b0;
    for (const [i, j] of anchors) {
      map[i] = j;
      pending.push([fromA, i, fromB, j]);
      fromA = i + 1;
      fromB = j + 1;
    }
    pending.push([fromA, a1, fromB, b1]);
  }
  return map;
}

/** Pairs of words that stand once in each range, the longest run of them in order on both sides. */
function uniqueInBoth(
  a: Tokens,
  a0: number,
  a1: number,
  b: Tokens,
  b0: number,
  b1: number,
): [number, number][] {
  const seen = new Map<number, { a: number; b: number }>();
  for (let i = a0; i < a1; i++) {
    const known = seen.get(a.words[i]!);
    if (known) known.a = -1;
    else seen.set(a.words[i]!, { a: i, b: -2 });
  }
  for (let j = b0; j < b1; j++) {
    const known = seen.get(b.words[j]!);
    if (known) known.b = known.b === -2 ? j : -1;
  }
  const pairs: [number, number][] = [];
  for (const { a: i, b: j } of seen.values()) if (i >= 0 && j >= 0) pairs.push([i, j]);
  pairs.sort((x, y) => x[0] - y[0]);
  return longestIncreasing(pairs);
}

function longestIncreasing(pairs: readonly [number, number][]): [number, number][] {
  const tails: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  for (let k = 0; k < pairs.length; k++) {
    const value = pairs[k]![1];
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tails[middle]!]![1] < value) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[k] = tails[low - 1]!;
    tails[low] = k;
  }
  const chain: [number, number][] = [];
  for (let k = tails.at(-1) ?? -1; k >= 0; k = before[k]!) chain.push(pairs[k]!);
  return chain.reverse();
}

function myers(a: Tokens, a0: number, a1: number, b: Tokens, b0: number, b1: number, map: Int32Array): void {
  const n = a1 - a0;
  const m = b1 - b0;
  const limit = Math.min(n + m, patience);
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
