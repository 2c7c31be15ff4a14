import type { Span } from '../text/span.ts';
import { common, type Source } from './alike.ts';
import { endsOf, neighbour } from './ends.ts';
import { type Matching, placeOf } from './matching.ts';
import { borderBefore, line, sentence } from './slide.ts';
import { tokensIn, weightOf } from './tokens.ts';

export interface Carried {
  /** Where the passage is in `b`; undefined where nothing of it is. */
  readonly span?: Span;
  /** Share of its letters that are still there, 0–1. */
  readonly kept: number;
  /** Whether its words are all there and nothing is between them. */
  readonly whole: boolean;
  readonly moved: boolean;
}

const gone: Carried = { kept: 0, whole: false, moved: false };

/** Fewer letters than this at an end of a passage may be there by chance. */
const some = 3;

/** So much of a passage has to be there for it to be whole in another order. */
const most = 0.8;

/**
 * Carries a passage of `a` over to `b`. What stands in place of its first or last words belongs to it if their
 * replacement began or ended at its border; what was put in beside it does not.
 */
export function carry(matching: Matching, span: Span): Carried {
  const { a, b, map, near, blocks } = matching;
  const { first, last } = tokensIn(a.tokens, span.start, span.end);
  if (first > last) return gone;
  const at = (i: number) => placeOf(matching, i);
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
  const shuffled =
    byBlock.size > 1 && !together && all >= most * total ? stretchOf(matching, first, last) : undefined;
  if (shuffled) return { span: shuffled, kept: all / total, whole: false, moved: true };
  const mine = (i: number) => at(i) >= 0 && (together || (blocks?.[i] ?? 0) === block);
  let low = first;
  while (!mine(low)) low++;
  let high = last;
  while (!mine(high)) high--;
  // At an end where the words are the same inside and outside, or a whole line is, nothing is there by chance.
  const holds = (from: number, by: 1 | -1) => {
    let weight = size(from);
    let whole = false;
    for (let i = from + by; ; i += by) {
      whole ||= borderBefore(a, by > 0 ? i : i + 1) >= line;
      if (i < first || i > last || at(i) !== at(i - by) + by) return whole || weight >= some;
      weight += size(i);
    }
  };
  // Nor is it where a passage begins and ends with a sentence and is still no more of them than it was.
  const sentences =
    borderBefore(a, first) >= sentence &&
    borderBefore(a, last + 1) >= sentence &&
    borderBefore(b, at(high) + 1) >= sentence &&
    borders(b, at(low), at(high)) <= borders(a, first, last);
  const held = {
    low: low === first && neighbour(matching, first - 1, low) === at(low) - 1 && (sentences || holds(low, 1)),
    high:
      high === last && neighbour(matching, last + 1, high) === at(high) + 1 && (sentences || holds(high, -1)),
  };
  [low, high] = trimmed(matching, low, high, held, mine, worth);
  const { start, end } = endsOf(matching, { span, first, last, low, high, mine });
  // A part of a word of which only other parts are left.
  if (end <= start) return gone;
  let whole = low === first && high === last && at(high) - at(low) === last - first;
  for (let i = first; whole && i <= last; i++) whole = map[i]! >= 0 && mine(i);
  return {
    span: { start, end },
    kept: (together ? all : weight) / total,
    whole,
    moved: block !== 0,
  };
}

/** How many sentences and lines begin behind the token `first`, up to the token `last`. */
function borders(source: Source, first: number, last: number): number {
  let count = 0;
  for (let i = first + 1; i <= last; i++) if (borderBefore(source, i) >= sentence) count++;
  return count;
}

/** Whether the tokens `first` to `last`, of several blocks, stand in order and close to each other in `b` all the same. */
function staysTogether(matching: Matching, first: number, last: number): boolean {
  const { a, b } = matching;
  let [low, high] = [-1, -1];
  for (let i = first; i <= last; i++) {
    const at = placeOf(matching, i);
    if (at < 0) continue;
    if (at <= high) return false;
    if (low < 0) low = at;
    high = at;
  }
  const length = a.tokens.ends[last]! - a.tokens.starts[first]!;
  return b.tokens.ends[high]! - b.tokens.starts[low]! <= length * 1.5 + 40;
}

/** Where the tokens `first` to `last` stand in `b` in whatever order; undefined where much else is between them. */
function stretchOf(matching: Matching, first: number, last: number): Span | undefined {
  const { a, b } = matching;
  let [low, high] = [b.tokens.length, -1];
  for (let i = first; i <= last; i++) {
    const at = placeOf(matching, i);
    if (at < 0) continue;
    low = Math.min(low, at);
    high = Math.max(high, at);
  }
  // A mark of an item inside is none at the ends of a passage that begins and ends with words.
  if (a.tokens.words[first]! > 0) while (low < high && b.tokens.words[low]! < 0) low++;
  if (a.tokens.words[last]! > 0) while (high > low && b.tokens.words[high]! < 0) high--;
  const span = { start: b.tokens.starts[low]!, end: b.tokens.ends[high]! };
  const length = a.tokens.ends[last]! - a.tokens.starts[first]!;
  return span.end - span.start <= length * 1.2 + 10 ? span : undefined;
}

/** Few words far from the rest are left behind where that makes what remains denser. */
function trimmed(
  matching: Matching,
  low: number,
  high: number,
  held: { readonly low: boolean; readonly high: boolean },
  mine: (i: number) => boolean,
  worth: (i: number) => number,
): [number, number] {
  const { a, b } = matching;
  const at = (i: number) => placeOf(matching, i);
  const extent = (from: number, to: number) => b.tokens.ends[at(to)]! - b.tokens.starts[at(from)]!;
  let inside = 0;
  for (let i = low; i <= high; i++) if (mine(i)) inside += worth(i);
  const length = a.tokens.ends[high]! - a.tokens.starts[low]!;
  for (;;) {
    const whole = extent(low, high);
    // As long as before, or nearly: nothing far away in it.
    if (whole <= length * 1.5 + 20 || low >= high) return [low, high];
    let [best, gain] = [undefined as [number, number, number] | undefined, 0];
    // What goes with it that is not far costs more than it saves.
    const enough = (saved: number, dropped: number) => saved > whole * 0.4 && saved - 4 * dropped > gain;
    let lost = 0;
    for (let i = low; !held.low && i < high && lost + worth(i) <= inside * 0.2; ) {
      lost += mine(i) ? worth(i) : 0;
      i++;
      while (i < high && !mine(i)) i++;
      const saved = whole - extent(i, high);
      const dropped = a.tokens.ends[i - 1]! - a.tokens.starts[low]!;
      if (enough(saved, dropped)) [best, gain] = [[i, high, lost], saved - 4 * dropped];
    }
    lost = 0;
    for (let i = high; !held.high && i > low && lost + worth(i) <= inside * 0.2; ) {
      lost += mine(i) ? worth(i) : 0;
      i--;
      while (i > low && !mine(i)) i--;
      const saved = whole - extent(low, i);
      const dropped = a.tokens.ends[high]! - a.tokens.starts[i + 1]!;
      if (enough(saved, dropped)) [best, gain] = [[low, i, lost], saved - 4 * dropped];
    }
    if (!best) return [low, high];
    inside -= best[2];
    [low, high] = [best[0], best[1]];
  }
}
