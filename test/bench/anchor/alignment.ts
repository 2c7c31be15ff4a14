import type { Span } from '../../../src/core/text/span.ts';
import { type FreshWord, freshWords } from './fresh.ts';
import { likeness, trigrams, type Unit, unitsOf } from './units.ts';
import { alignWords } from './words.ts';

/**
 * The measure: for each UTF-16 unit of the old text its place in the new one, or -1. Made without any of the code that is
 * measured: sentences, list items and table rows are matched globally (longest common subsequence weighted by length),
 * those left over by likeness, in place and then anywhere (moved), and the words of each pair, then the characters of each
 * two words, by Gotoh's alignment with affine gaps.
 */
export interface Alignment {
  readonly map: Int32Array;
  /** 1 where the unit stands in another order than its neighbours. */
  readonly moved: Uint8Array;
  /** 1 where little is sure: a sentence is half alike one that stands in its place; units were matched that all stand elsewhere too, without a neighbour that does not: anybody's guess. */
  readonly doubtful: Uint8Array;
  /** Units, or neighbouring ones together, of the old text (from first to last character) and where they are in the new one. */
  readonly pairs: readonly { readonly before: Span; readonly after: Span }[];
  /** Places of the old text that are not all in the new one. */
  readonly changed: readonly Span[];
  /** The units of the old text. */
  readonly units: readonly Span[];
  /** Words of the new text that no word of the old one became. */
  readonly fresh: readonly FreshWord[];
}

/** Units of this likeness are one unit, edited. */
const enoughAlike = 0.4;

interface Group {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

export function alignTexts(before: string, after: string): Alignment {
  const a = unitsOf(before);
  const b = unitsOf(after);
  const map = new Int32Array(before.length).fill(-1);
  const moved = new Uint8Array(before.length);
  const chain = weightedCommon(a, b);
  const usedA = new Uint8Array(a.length);
  const usedB = new Uint8Array(b.length);
  const pairs: { before: Span; after: Span }[] = [];
  const link = ({ a: [a0, a1], b: [b0, b1] }: Group, isMoved: boolean) => {
    usedA.fill(1, a0, a1);
    usedB.fill(1, b0, b1);
    const left = { start: a[a0]!.start, end: a[a1 - 1]!.end };
    const right = { start: b[b0]!.start, end: b[b1 - 1]!.end };
    pairs.push({ before: trimmed(before, left), after: trimmed(after, right) });
    for (const [i, j] of alignWords(before, left, after, right)) {
      map[i] = j;
      if (isMoved) moved[i] = 1;
    }
  };
  const same = (i: number, j: number, isMoved: boolean) => {
    usedA[i] = 1;
    usedB[j] = 1;
    const right = visible(after, b[j]!.start, b[j]!.end);
    for (const [k, at] of visible(before, a[i]!.start, a[i]!.end).entries()) {
      map[at] = right[k]!;
      if (isMoved) moved[at] = 1;
    }
  };
  for (const [i, j] of chain) same(i, j, false);
  // Whole units that went elsewhere come before likeness in place: the same words say more than similar ones.
  for (const [i, j] of onlyOnce(a, usedA, b, usedB)) same(i, j, true);
  const doubtful = doubtfulOf(before.length, a, b, chain);
  let [fromA, fromB] = [0, 0];
  for (const [toA, toB] of [...chain, [a.length, b.length] as const]) {
    for (const group of alike(a, fromA, toA, usedA, b, fromB, toB, usedB)) link(group, false);
    for (const i of halfAlike(a, fromA, toA, usedA, b, fromB, toB)) doubtful.fill(1, a[i]!.start, a[i]!.end);
    [fromA, fromB] = [toA + 1, toB + 1];
  }
  for (const group of alikeAnywhere(a, usedA, b, usedB)) link(group, true);
  const changed = a.filter(({ start, end }) => {
    for (let at = start; at < end; at++) if (map[at]! < 0 && !/\s/.test(before[at]!)) return true;
    return false;
  });
  return { map, moved, doubtful, pairs, changed, units: a, fresh: freshWords(after, map) };
}

function doubtfulOf(
  length: number,
  a: readonly Unit[],
  b: readonly Unit[],
  chain: readonly [number, number][],
): Uint8Array {
  const doubtful = new Uint8Array(length);
  const count = (units: readonly Unit[]) => {
    const counts = new Map<string, number>();
    for (const { key } of units) counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
  };
  const [inA, inB] = [count(a), count(b)];
  // A run of matches whose units all stand elsewhere too.
  for (let k = 0; k < chain.length; ) {
    let to = k + 1;
    while (
      to < chain.length &&
      chain[to]![0] === chain[to - 1]![0] + 1 &&
      chain[to]![1] === chain[to - 1]![1] + 1
    )
      to++;
    const run = chain.slice(k, to);
    const sure = run.some(([i]) => inA.get(a[i]!.key) === 1 && inB.get(a[i]!.key) === 1);
    const atEnds = run[0]![0] === 0 || run.at(-1)![0] === a.length - 1;
    if (!sure && !atEnds) for (const [i] of run) doubtful.fill(1, a[i]!.start, a[i]!.end);
    k = to;
  }
  return doubtful;
}

/** Units left over that share something with what stands in their place, and too little to be paired with it. */
function halfAlike(
  a: readonly Unit[],
  a0: number,
  a1: number,
  usedA: Uint8Array,
  b: readonly Unit[],
  b0: number,
  b1: number,
): number[] {
  const right = range(b0, b1);
  const left = range(a0, a1).filter((i) => !usedA[i]);
  if (left.length * right.length > 250_000) return left;
  const grams = right.map((j) => trigrams(b[j]!.key));
  return left.filter((i) => {
    const own = trigrams(a[i]!.key);
    return grams.some((other) => {
      return likeness(own, other) >= 0.15;
    });
  });
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return {
    start: end - words.trimStart().length,
    end: start + words.trimEnd().length,
  };
}

const visible = (text: string, start: number, end: number): number[] => {
  const found: number[] = [];
  for (let at = start; at < end; at++) if (!/\s/.test(text[at]!)) found.push(at);
  return found;
};

/** The common subsequence of units with the most characters. */
function weightedCommon(a: readonly Unit[], b: readonly Unit[]): [number, number][] {
  const found: [number, number][] = [];
  let head = 0;
  while (head < a.length && head < b.length && a[head]!.key === b[head]!.key) {
    found.push([head, head]);
    head++;
  }
  let [endA, endB] = [a.length, b.length];
  const tail: [number, number][] = [];
  while (endA > head && endB > head && a[endA - 1]!.key === b[endB - 1]!.key) tail.push([--endA, --endB]);
  const n = endA - head;
  const m = endB - head;
  const best = new Float32Array((n + 1) * (m + 1));
  const at = (i: number, j: number) => i * (m + 1) + j;
  // The constant makes one long unit worth more than the same letters in pieces.
  const weight = (i: number, j: number) =>
    a[head + i]!.key === b[head + j]!.key ? a[head + i]!.key.length + 2 + adjacency(i, j) : 0;
  const adjacency = (i: number, j: number) =>
    (a[head + i + 1]?.key === b[head + j + 1]?.key ? 1 : 0) +
    (a[head + i - 1]?.key === b[head + j - 1]?.key ? 1 : 0);
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--) {
      const w = weight(i, j);
      best[at(i, j)] = Math.max(
        best[at(i + 1, j)]!,
        best[at(i, j + 1)]!,
        w > 0 ? w + best[at(i + 1, j + 1)]! : 0,
      );
    }
  for (let i = 0, j = 0; i < n && j < m; ) {
    const w = weight(i, j);
    if (w > 0 && Math.abs(best[at(i, j)]! - (w + best[at(i + 1, j + 1)]!)) < 1e-3)
      found.push([head + i++, head + j++]);
    else if (best[at(i + 1, j)]! >= best[at(i, j + 1)]!) i++;
    else j++;
  }
  return [...found, ...tail.reverse()];
}

/** Equal units that are left over once on each side and long enough not to be chance. */
function onlyOnce(
  a: readonly Unit[],
  usedA: Uint8Array,
  b: readonly Unit[],
  usedB: Uint8Array,
): [number, number][] {
  const count = new Map<string, { a: number[]; b: number[] }>();
  const entry = (key: string) => {
    const known = count.get(key) ?? { a: [], b: [] };
    count.set(key, known);
    return known;
  };
  a.forEach(({ key }, i) => void (usedA[i] || entry(key).a.push(i)));
  b.forEach(({ key }, j) => void (usedB[j] || entry(key).b.push(j)));
  const found: [number, number][] = [];
  for (const [key, { a: left, b: right }] of count)
    if (left.length === 1 && right.length === 1 && key.length >= 16) found.push([left[0]!, right[0]!]);
  return found;
}

/** In a stretch between matched units: pairs in order, by likeness; then what a split or a merged sentence has left over. */
function alike(
  a: readonly Unit[],
  a0: number,
  a1: number,
  usedA: Uint8Array,
  b: readonly Unit[],
  b0: number,
  b1: number,
  usedB: Uint8Array,
): Group[] {
  const left = range(a0, a1).filter((i) => !usedA[i]);
  const right = range(b0, b1).filter((j) => !usedB[j]);
  if (left.length === 0 || right.length === 0 || left.length * right.length > 250_000) return [];
  const gramsA = left.map((i) => trigrams(a[i]!.key));
  const gramsB = right.map((j) => trigrams(b[j]!.key));
  const m = right.length;
  const like = new Float32Array(left.length * m);
  for (let i = 0; i < left.length; i++)
    for (let j = 0; j < m; j++) like[i * m + j] = likeness(gramsA[i]!, gramsB[j]!);
  const best = new Float32Array((left.length + 1) * (m + 1));
  const worth = (i: number, j: number) => {
    const l = like[i * m + j]!;
    return l >= enoughAlike ? l * (a[left[i]!]!.key.length + b[right[j]!]!.key.length) : 0;
  };
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--)
      best[i * (m + 1) + j] = Math.max(
        best[(i + 1) * (m + 1) + j]!,
        best[i * (m + 1) + j + 1]!,
        worth(i, j) > 0 ? worth(i, j) + best[(i + 1) * (m + 1) + j + 1]! : 0,
      );
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < left.length && j < m; ) {
    const w = worth(i, j);
    if (w > 0 && Math.abs(best[i * (m + 1) + j]! - (w + best[(i + 1) * (m + 1) + j + 1]!)) < 1e-2)
      pairs.push([left[i++]!, right[j++]!]);
    else if (best[(i + 1) * (m + 1) + j]! >= best[i * (m + 1) + j + 1]!) i++;
    else j++;
  }
  const groups = pairs.map(([i, j]) => ({
    a: [i, i + 1] as [number, number],
    b: [j, j + 1] as [number, number],
  }));
  const takenA = new Set(pairs.map(([i]) => i));
  const takenB = new Set(pairs.map(([, j]) => j));
  const joined = (units: readonly Unit[], [from, to]: readonly [number, number]) =>
    trigrams(
      units
        .slice(from, to)
        .map(({ key }) => key)
        .join(''),
    );
  for (const group of groups)
    for (const side of ['a', 'b'] as const)
      for (const end of [0, 1] as const)
        for (;;) {
          const unit = end === 0 ? group[side][0] - 1 : group[side][1];
          const free =
            side === 'a'
              ? unit >= a0 && unit < a1 && !usedA[unit] && !takenA.has(unit)
              : unit >= b0 && unit < b1 && !usedB[unit] && !takenB.has(unit);
          if (!free) break;
          const wider = { ...group, [side]: end === 0 ? [unit, group[side][1]] : [group[side][0], unit + 1] };
          const now = likeness(joined(a, group.a), joined(b, group.b));
          if (likeness(joined(a, wider.a), joined(b, wider.b)) < now + 0.02) break;
          (side === 'a' ? takenA : takenB).add(unit);
          group[side][end] = end === 0 ? unit : unit + 1;
        }
  return groups;
}

/** Units left over on both sides that are each other's likest: moved and edited. */
function alikeAnywhere(
  a: readonly Unit[],
  usedA: Uint8Array,
  b: readonly Unit[],
  usedB: Uint8Array,
): Group[] {
  const left = range(0, a.length).filter((i) => !usedA[i] && a[i]!.key.length >= 30);
  const right = range(0, b.length).filter((j) => !usedB[j] && b[j]!.key.length >= 30);
  if (left.length * right.length > 400_000) return [];
  const gramsB = right.map((j) => trigrams(b[j]!.key));
  const bestA = new Map<number, [number, number]>();
  const bestB = new Map<number, [number, number]>();
  for (const i of left) {
    const grams = trigrams(a[i]!.key);
    for (const [k, j] of right.entries()) {
      const l = likeness(grams, gramsB[k]!);
      if (l > (bestA.get(i)?.[1] ?? 0.6)) bestA.set(i, [j, l]);
      if (l > (bestB.get(j)?.[1] ?? 0.6)) bestB.set(j, [i, l]);
    }
  }
  return [...bestA]
    .filter(([i, [j]]) => bestB.get(j)?.[0] === i)
    .map(([i, [j]]) => ({ a: [i, i + 1], b: [j, j + 1] }));
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);
