import type { Span } from '../text/span.ts';
import { common, type Source, spells } from './alike.ts';
import { type Matching, placeOf } from './matching.ts';
import { borderBefore, line, paragraph, sentence } from './slide.ts';

/** A passage of the old text as tokens, and what of it was kept. */
export interface Stretch {
  readonly span: Span;
  readonly first: number;
  readonly last: number;
  /** The first and the last of its tokens that were kept. */
  readonly low: number;
  readonly high: number;
  readonly mine: (i: number) => boolean;
}

/** What has taken the place of lost words goes to the next words that were kept, looked for so many tokens far. */
const reach = 200;

/** The place of a token beside a passage that is in the same block as its token `other`; undefined where it has none. */
export function neighbour(matching: Matching, i: number, other: number): number | undefined {
  const { map, blocks } = matching;
  if (i < 0 || i >= map.length || (blocks?.[i] ?? 0) !== (blocks?.[other] ?? 0)) return undefined;
  const at = placeOf(matching, i);
  return at >= 0 ? at : undefined;
}

/**
 * Where in `b` a passage begins and ends: with what has taken the place of its first or last words, in as many sentences as
 * those were.
 */
export function endsOf(matching: Matching, stretch: Stretch): Span {
  const { a, b } = matching;
  const { first, last, low, high } = stretch;
  const left = first === 0 ? -1 : neighbour(matching, first - 1, low);
  const right = last === a.tokens.length - 1 ? b.tokens.length : neighbour(matching, last + 1, high);
  return {
    start: Math.max(0, startOf(matching, stretch, left)),
    end: Math.min(b.text.length, endOf(matching, stretch, right)),
  };
}

function startOf(matching: Matching, { span, first, low, high, mine }: Stretch, left?: number): number {
  const { a, b, map } = matching;
  const at = (i: number) => placeOf(matching, i);
  const length = span.end - span.start;
  if (low > first) {
    const own = borderBefore(a, first) >= sentence;
    const bound = left ?? (own ? kept(matching, first, -1, low, reach) : Number.NaN);
    if (!Number.isNaN(bound)) {
      const from = replacementStart(matching, first, low, bound + 1, at(low));
      const cut = borderBefore(b, from) >= sentence;
      if (
        (left !== undefined || cut) &&
        replaced(matching, first, low, from, at(low), cut && own ? length : 0)
      )
        return b.tokens.starts[from]!;
    }
  } else if (
    map[low]! < 0 &&
    left !== undefined &&
    left + 1 < at(low) &&
    oneWord(matching, low, left + 1, at(low))
  )
    // A word in another form that has grown a part without space, or was cut in two: the whole of it.
    return b.tokens.starts[left + 1]!;
  // A mark at an end is that of the sentence it stands in now, which need not be the one that the rest is in.
  let word = low;
  while (word < high && !(mine(word) && a.tokens.words[word]! > 0)) word++;
  if (at(word) - at(low) > word - low && inLine(a, low, word)) {
    const from = replacementStart(matching, low, word, at(low), at(word));
    if (from > at(low)) return b.tokens.starts[from]!;
  }
  return edge(matching, low, span.start, 'start');
}

function endOf(matching: Matching, { span, last, low, high, mine }: Stretch, right?: number): number {
  const { a, b, map } = matching;
  const at = (i: number) => placeOf(matching, i);
  const length = span.end - span.start;
  if (high < last) {
    const own = borderBefore(a, last + 1) >= sentence;
    const bound = right ?? (own ? kept(matching, last, 1, high, reach) : Number.NaN);
    if (!Number.isNaN(bound)) {
      const to = replacementEnd(matching, high + 1, last + 1, at(high) + 1, bound);
      const cut = borderBefore(b, to) >= sentence;
      if (
        (right !== undefined || cut) &&
        replaced(matching, high + 1, last + 1, at(high) + 1, to, cut && own ? length : 0)
      )
        return b.tokens.ends[to - 1]!;
    }
  } else if (
    map[high]! < 0 &&
    right !== undefined &&
    right - 1 > at(high) &&
    oneWord(matching, high, at(high), right - 1)
  )
    return b.tokens.ends[right - 1]!;
  let word = high;
  while (word > low && !(mine(word) && a.tokens.words[word]! > 0)) word--;
  if (at(high) - at(word) > high - word && inLine(a, word, high)) {
    const to = replacementEnd(matching, word + 1, high + 1, at(word) + 1, at(high) + 1);
    if (to <= at(high)) return b.tokens.ends[to - 1]!;
  }
  return edge(matching, high, span.end, 'end');
}

/** The place of the next token beyond `i` that was kept, in the block of its token `other`; NaN where there is none. */
function kept(matching: Matching, i: number, by: 1 | -1, other: number, reach: number): number {
  for (let step = 1; step <= reach; step++) {
    const at = neighbour(matching, i + by * step, other);
    if (at !== undefined) return at > placeOf(matching, other) === by > 0 ? at : Number.NaN;
  }
  return Number.NaN;
}

function inLine(source: Source, first: number, last: number): boolean {
  for (let i = first + 1; i <= last; i++) if (borderBefore(source, i) >= line) return false;
  return true;
}

/** Whether no space stands between the tokens from `first` to `last`, or they spell the word `i` all the same. */
function oneWord({ a, b }: Matching, i: number, first: number, last: number): boolean {
  let j = first;
  while (j < last && b.tokens.ends[j] === b.tokens.starts[j + 1]) j++;
  return j === last || spells(a, i, b, first, last);
}

/**
 * Where in `[b0, b1)` that begins which tokens `[a0, a1)` gave way to, before words that were kept: more sentences, or
 * paragraphs, than there were are put in beside the passage.
 */
function replacementStart({ a, b }: Matching, a0: number, a1: number, b0: number, b1: number): number {
  const budget = new Borders();
  for (let i = a0 + 1; i <= a1; i++) budget.add(borderBefore(a, i));
  for (let j = b1; j > b0; j--) if (!budget.take(borderBefore(b, j))) return j;
  return b0;
}

/** The same behind words that were kept: where it ends. */
function replacementEnd({ a, b }: Matching, a0: number, a1: number, b0: number, b1: number): number {
  const budget = new Borders();
  for (let i = a0; i < a1; i++) budget.add(borderBefore(a, i));
  for (let j = b0; j < b1; j++) if (!budget.take(borderBefore(b, j))) return j;
  return b1;
}

/** How many borders of paragraphs and sentences may be crossed: as many as there were. */
class Borders {
  #paragraphs = 0;
  #sentences = 0;

  add(border: number): void {
    if (border >= paragraph) this.#paragraphs++;
    else if (border >= sentence) this.#sentences++;
  }

  take(border: number): boolean {
    if (border < sentence) return true;
    if (border < paragraph && this.#sentences > 0) return this.#sentences-- > 0;
    return this.#paragraphs-- > 0;
  }
}

/**
 * Whether tokens `[a0, a1)` gave way to `[b0, b1)`, which are not so many that they are something else. A sentence of a
 * passage of `length` UTF-16 units may grow by as much as half of it.
 */
function replaced(
  { a, b }: Matching,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
  length: number,
): boolean {
  if (b1 <= b0) return false;
  const before = a.tokens.ends[a1 - 1]! - a.tokens.starts[a0]!;
  const after = b.tokens.ends[b1 - 1]! - b.tokens.starts[b0]!;
  return after <= before * 4 + 24 + length / 2;
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
