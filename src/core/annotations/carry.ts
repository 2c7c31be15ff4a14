import type { Span } from '../text/span.ts';
import { common, type Source } from './alike.ts';
import { borderBefore } from './slide.ts';
import { tokensIn, weightOf } from './tokens.ts';

/** An alignment of the tokens of two texts. */
export interface Matching {
  readonly a: Source;
  readonly b: Source;
  /** For each token of `a` the index of the equal token of `b`, or -1. */
  readonly map: Int32Array;
  /** The same for words that are alike. */
  readonly near: Int32Array;
  /** For each token of `a` the moved block that it is in, 0 for those in order. */
  readonly blocks?: Int32Array;
}

export interface Carried {
  /** Where the passage is in `b`; undefined where nothing of it is. */
  readonly span?: Span;
  /** Share of its letters that are still there, 0–1. */
  readonly kept: number;
  /** Whether its words are all there and nothing is between them. */
  readonly whole: boolean;
  readonly moved: boolean;
  /** Whether what stood beside it on either side still does: it is in its place. */
  readonly enclosed: boolean;
}

const gone: Carried = { kept: 0, whole: false, moved: false, enclosed: false };

/** Fewer letters than this at an end of a passage may be there by chance. */
const some = 3;

/**
 * Carries a passage of `a` over to `b`. What stands in place of its first or last words belongs to it if their
 * replacement began or ended at its border; what was put in beside it does not.
 */
export function carry(matching: Matching, span: Span): Carried {
  const { a, b, map, near, blocks } = matching;
  const { first, last } = tokensIn(a.tokens, span.start, span.end);
  if (first > last) return gone;
  const at = (i: number) => (map[i]! >= 0 ? map[i]! : near[i]!);
  // Of a word that the passage only touches, its own letters count.
  const own = (i: number) => {
    const from = a.tokens.starts[i]!;
    return [Math.max(0, span.start - from), Math.min(a.tokens.ends[i]!, span.end) - from] as const;
  };
  const size = (i: number) => {
    const [from, to] = own(i);
    return a.tokens.words[i]! > 0 ? to - from : weightOf(a.tokens, i);
  };
  const worth = (i: number) => {
    if (map[i]! >= 0) return size(i);
    if (near[i]! < 0) return 0;
    const [from, to] = own(i);
    const { head, tail } = common(a, i, b, near[i]!);
    const rest = a.tokens.ends[i]! - a.tokens.starts[i]! - tail;
    return Math.max(0, Math.min(to, head) - from) + Math.max(0, to - Math.max(from, rest));
  };
  let total = 0;
  let all = 0;
  const byBlock = new Map<number, number>();
  for (let i = first; i <= last; i++) {
    total += size(i);
    if (at(i) < 0) continue;
    all += worth(i);
    const block = blocks?.[i] ?? 0;
    byBlock.set(block, (byBlock.get(block) ?? 0) + worth(i));
  }
  if (all === 0) return gone;
  // Torn apart between blocks: the part that holds the most of it.
  const [block, weight] = [...byBlock].reduce((best, entry) => (entry[1] > best[1] ? entry : best));
  const together = byBlock.size > 1 && staysTogether(matching, first, last);
  const mine = (i: number) => at(i) >= 0 && (together || (blocks?.[i] ?? 0) === block);
  let low = first;
  while (!mine(low)) low++;
  let high = last;
  while (!mine(high)) high--;
  const outside = (i: number, other: number) =>
    i >= 0 && i < map.length && at(i) >= 0 && (blocks?.[i] ?? 0) === (blocks?.[other] ?? 0)
      ? at(i)
      : undefined;
  // At an end where the words are the same inside and outside nothing is there by chance.
  const run = (from: number, by: 1 | -1) => {
    let weight = size(from);
    for (let i = from + by; i >= first && i <= last && at(i) === at(i - by) + by; i += by) weight += size(i);
    return weight;
  };
  const held = {
    low: low === first && outside(first - 1, low) === at(low) - 1 && run(low, 1) >= some,
    high: high === last && outside(last + 1, high) === at(high) + 1 && run(high, -1) >= some,
  };
  [low, high] = trimmed(matching, low, high, held, mine, worth);
  let start = edge(matching, low, span.start, 'start');
  let end = edge(matching, high, span.end, 'end');
  // A mark at an end is that of the sentence it stands in now, which need not be the one that the rest is in.
  const isWord = (i: number) => mine(i) && a.tokens.words[i]! > 0;
  let firstWord = low;
  while (firstWord < high && !isWord(firstWord)) firstWord++;
  let lastWord = high;
  while (lastWord > low && !isWord(lastWord)) lastWord--;
  if (at(firstWord) - at(low) > firstWord - low) {
    const from = replacementStart(matching, low, firstWord, at(low), at(firstWord));
    if (from > at(low)) start = b.tokens.starts[from]!;
  }
  if (at(high) - at(lastWord) > high - lastWord) {
    const to = replacementEnd(matching, lastWord + 1, high + 1, at(lastWord) + 1, at(high) + 1);
    if (to <= at(high)) end = b.tokens.ends[to - 1]!;
  }
  if (low > first) {
    const left = first === 0 ? -1 : outside(first - 1, low);
    if (left !== undefined) {
      const from = replacementStart(matching, first, low, left + 1, at(low));
      if (replaced(matching, first, low, from, at(low))) start = b.tokens.starts[from]!;
    }
  }
  if (high < last) {
    const right = last === map.length - 1 ? b.tokens.length : outside(last + 1, high);
    if (right !== undefined) {
      const to = replacementEnd(matching, high + 1, last + 1, at(high) + 1, right);
      if (replaced(matching, high + 1, last + 1, at(high) + 1, to)) end = b.tokens.ends[to - 1]!;
    }
  }
  // A word in another form that has grown a part without space: the whole of it.
  if (low === first && map[low]! < 0) {
    const left = first === 0 ? -1 : outside(first - 1, low);
    if (left !== undefined && left + 1 < at(low) && glued(b, left + 1, at(low)))
      start = b.tokens.starts[left + 1]!;
  }
  if (high === last && map[high]! < 0) {
    const right = last === map.length - 1 ? b.tokens.length : outside(last + 1, high);
    if (right !== undefined && right - 1 > at(high) && glued(b, at(high), right - 1))
      end = b.tokens.ends[right - 1]!;
  }
  start = Math.max(0, start);
  end = Math.min(b.text.length, end);
  // A part of a word of which only other parts are left.
  if (end <= start) return gone;
  let whole = low === first && high === last && at(high) - at(low) === last - first;
  for (let i = first; whole && i <= last; i++) whole = map[i]! >= 0 && mine(i);
  const before = first === 0 || (outside(first - 1, low) ?? b.tokens.length) < at(low);
  const behind = last === map.length - 1 || (outside(last + 1, high) ?? -1) > at(high);
  return {
    span: { start, end },
    kept: (together ? all : weight) / total,
    whole,
    moved: block !== 0,
    enclosed: before && behind,
  };
}

/** Whether the tokens `first` to `last`, of several blocks, stand in order and close to each other in `b` all the same. */
function staysTogether({ a, b, map, near }: Matching, first: number, last: number): boolean {
  let [low, high] = [-1, -1];
  for (let i = first; i <= last; i++) {
    const at = map[i]! >= 0 ? map[i]! : near[i]!;
    if (at < 0) continue;
    if (at <= high) return false;
    if (low < 0) low = at;
    high = at;
  }
  const length = a.tokens.ends[last]! - a.tokens.starts[first]!;
  return b.tokens.ends[high]! - b.tokens.starts[low]! <= length * 1.5 + 40;
}

/** Whether no space stands between the tokens from `first` to `last`. */
function glued({ tokens }: Source, first: number, last: number): boolean {
  for (let j = first; j < last; j++) if (tokens.ends[j] !== tokens.starts[j + 1]) return false;
  return true;
}

/** Few words far from the rest are left behind where that makes what remains denser. */
function trimmed(
  { a, b, map, near }: Matching,
  low: number,
  high: number,
  held: { readonly low: boolean; readonly high: boolean },
  mine: (i: number) => boolean,
  worth: (i: number) => number,
): [number, number] {
  const at = (i: number) => (map[i]! >= 0 ? map[i]! : near[i]!);
  const extent = (from: number, to: number) => b.tokens.ends[at(to)]! - b.tokens.starts[at(from)]!;
  let inside = 0;
  for (let i = low; i <= high; i++) if (mine(i)) inside += worth(i);
  const length = a.tokens.ends[high]! - a.tokens.starts[low]!;
  for (;;) {
    const whole = extent(low, high);
    // As long as before, or nearly: nothing far away in it.
    if (whole <= length * 1.5 + 20 || low >= high) return [low, high];
    let [best, gain] = [undefined as [number, number, number] | undefined, 0];
    let lost = 0;
    for (let i = low; !held.low && i < high && lost + worth(i) <= inside * 0.2; ) {
      lost += mine(i) ? worth(i) : 0;
      i++;
      while (i < high && !mine(i)) i++;
      const saved = whole - extent(i, high);
      if (saved > whole * 0.4 && saved > gain) [best, gain] = [[i, high, lost], saved];
    }
    lost = 0;
    for (let i = high; !held.high && i > low && lost + worth(i) <= inside * 0.2; ) {
      lost += mine(i) ? worth(i) : 0;
      i--;
      while (i > low && !mine(i)) i--;
      const saved = whole - extent(low, i);
      if (saved > whole * 0.4 && saved > gain) [best, gain] = [[low, i, lost], saved];
    }
    if (!best) return [low, high];
    inside -= best[2];
    [low, high] = [best[0], best[1]];
  }
}

/** Where sentences, lines and paragraphs begin. */
const sentence = 2;

/**
 * Where in `[b0, b1)` that begins which tokens `[a0, a1)` gave way to, before words that were kept: more sentences than
 * there were are put in beside the passage.
 */
function replacementStart({ a, b }: Matching, a0: number, a1: number, b0: number, b1: number): number {
  let more = 1;
  for (let i = a0 + 1; i <= a1; i++) if (borderBefore(a, i) >= sentence) more++;
  for (let j = b1; j > b0; j--) if (borderBefore(b, j) >= sentence && --more === 0) return j;
  return b0;
}

/** The same behind words that were kept: where it ends. */
function replacementEnd({ a, b }: Matching, a0: number, a1: number, b0: number, b1: number): number {
  let more = 1;
  for (let i = a0; i < a1; i++) if (borderBefore(a, i) >= sentence) more++;
  for (let j = b0; j < b1; j++) if (borderBefore(b, j) >= sentence && --more === 0) return j;
  return b1;
}

/** Whether tokens `[a0, a1)` gave way to `[b0, b1)`, which are not so many that they are something else. */
function replaced({ a, b }: Matching, a0: number, a1: number, b0: number, b1: number): boolean {
  if (b1 <= b0) return false;
  const before = a.tokens.ends[a1 - 1]! - a.tokens.starts[a0]!;
  const after = b.tokens.ends[b1 - 1]! - b.tokens.starts[b0]!;
  return after <= before * 4 + 24;
}

/** The offset in `b` of an offset in or at the border of the token `i` of `a`. */
function edge({ a, b, map, near }: Matching, i: number, offset: number, side: 'start' | 'end'): number {
  const equal = map[i]! >= 0;
  const j = equal ? map[i]! : near[i]!;
  const [from, to] = [a.tokens.starts[i]!, a.tokens.ends[i]!];
  const [start, end] = [b.tokens.starts[j]!, b.tokens.ends[j]!];
  // At or outside the token's own border; space at the ends of a passage comes along where it is the same.
  if (side === 'start' && offset <= from) {
    const lead = a.text.slice(offset, from);
    return lead !== '' && lead.trim() === '' && b.text.slice(start - lead.length, start) === lead
      ? start - lead.length
      : start;
  }
  if (side === 'end' && offset >= to) {
    const tail = a.text.slice(to, offset);
    return tail !== '' && tail.trim() === '' && b.text.slice(end, end + tail.length) === tail
      ? end + tail.length
      : end;
  }
  // Inside the word: by what the two forms have in common.
  if (equal && to - from === end - start) return start + (offset - from);
  const { head, tail } = common(a, i, b, j);
  if (offset - from <= head) return start + (offset - from);
  if (to - offset <= tail) return end - (to - offset);
  return side === 'start' ? start + head : end - tail;
}
