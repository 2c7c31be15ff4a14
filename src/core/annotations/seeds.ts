import type { Tokens } from './tokens.ts';

/** A run of `length` tokens that is the same in both texts: its index in the old one, in the new one. */
export type Seed = [a: number, b: number, length: number];

/** Hash of the `k` tokens from `at` on. */
function gram(words: Int32Array, at: number, k: number): number {
  let hash = 0x2f0b4c47;
  for (let i = 0; i < k; i++) {
    hash = Math.imul(hash ^ words[at + i]!, 0x85ebca6b);
    hash ^= hash >>> 13;
  }
  return hash;
}

/**
 * Runs of at least `k` tokens that stand once in each of the ranges, in the order of `a`; neighbouring ones joined. A
 * single token (`k` = 1) must be a word. `free` says for each token how many from it on may be used; all where it is absent.
 */
export function seedsOf(
  a: Tokens,
  a0: number,
  a1: number,
  b: Tokens,
  b0: number,
  b1: number,
  k: number,
  free?: { readonly a: Int32Array; readonly b: Int32Array },
): Seed[] {
  if (a1 - a0 < k || b1 - b0 < k) return [];
  let count = a1 - a0;
  if (free) {
    count = 0;
    for (let i = a0; i + k <= a1; i++) if (free.a[i]! >= k) count++;
    if (count === 0) return [];
  }
  // Open addressing: a slot holds the place in `a` (-2: more than one) and in `b` (-1: none yet, -2: more than one).
  let size = 8;
  while (size < count * 2) size *= 2;
  const mask = size - 1;
  const inA = new Int32Array(size).fill(-1);
  const inB = new Int32Array(size).fill(-1);
  const hashes = new Int32Array(size);
  const same = (x: Tokens, at: number, y: Tokens, other: number) => {
    for (let i = 0; i < k; i++) if (x.words[at + i] !== y.words[other + i]) return false;
    return true;
  };
  const sample = new Int32Array(size);
  for (let i = a0; i + k <= a1; i++) {
    if ((k === 1 && a.words[i]! < 0) || (free && free.a[i]! < k)) continue;
    const hash = gram(a.words, i, k);
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      if (inA[slot] === -1) {
        inA[slot] = sample[slot] = i;
        hashes[slot] = hash;
        break;
      }
      if (hashes[slot] === hash && same(a, i, a, sample[slot]!)) {
        inA[slot] = -2;
        break;
      }
    }
  }
  for (let j = b0; j + k <= b1; j++) {
    if ((k === 1 && b.words[j]! < 0) || (free && free.b[j]! < k)) continue;
    const hash = gram(b.words, j, k);
    for (let slot = hash & mask; inA[slot] !== -1; slot = (slot + 1) & mask)
      if (hashes[slot] === hash && same(b, j, a, sample[slot]!)) {
        inB[slot] = inB[slot] === -1 ? j : -2;
        break;
      }
  }
  const pairs: [number, number][] = [];
  for (let slot = 0; slot < size; slot++)
    if (inA[slot]! >= 0 && inB[slot]! >= 0) pairs.push([inA[slot]!, inB[slot]!]);
  pairs.sort((x, y) => x[0] - y[0]);
  const seeds: Seed[] = [];
  for (const [i, j] of pairs) {
    const last = seeds.at(-1);
    if (last && i - last[0] === j - last[1] && i <= last[0] + last[2]) last[2] = i + k - last[0];
    else seeds.push([i, j, k]);
  }
  return seeds;
}

/** The heaviest run of seeds that is in order on both sides, cut where two of them overlap. */
export function chainOf(seeds: readonly Seed[]): Seed[] {
  if (seeds.length < 2) return [...seeds];
  // Best weight of a chain that ends at a place of `b` before a given rank: a Fenwick tree of maxima.
  const order = seeds.map((_, index) => index).sort((x, y) => seeds[x]![1] - seeds[y]![1]);
  const rank = new Int32Array(seeds.length);
  order.forEach((index, position) => {
    rank[index] = position + 1;
  });
  const tree = new Int32Array(seeds.length + 1).fill(-1);
  const weight = new Float64Array(seeds.length);
  const before = new Int32Array(seeds.length).fill(-1);
  let best = 0;
  for (let index = 0; index < seeds.length; index++) {
    let from = -1;
    for (let at = rank[index]! - 1; at > 0; at -= at & -at) {
      const candidate = tree[at]!;
      if (candidate >= 0 && (from < 0 || weight[candidate]! > weight[from]!)) from = candidate;
    }
    weight[index] = seeds[index]![2] + (from < 0 ? 0 : weight[from]!);
    before[index] = from;
    for (let at = rank[index]!; at <= seeds.length; at += at & -at)
      if (tree[at]! < 0 || weight[tree[at]!]! < weight[index]!) tree[at] = index;
    if (weight[index]! > weight[best]!) best = index;
  }
  const chain: Seed[] = [];
  for (let index = best; index >= 0; index = before[index]!) chain.push(seeds[index]!);
  chain.reverse();
  const cut: Seed[] = [];
  for (const [a, b, length] of chain) {
    const last = cut.at(-1);
    const skip = last ? Math.max(0, last[0] + last[2] - a, last[1] + last[2] - b) : 0;
    if (skip < length) cut.push([a + skip, b + skip, length - skip]);
  }
  return cut;
}
