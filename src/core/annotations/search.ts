import type { Span } from '../text/span.ts';
import { pairAlike } from './alike.ts';
import {
  atEdge,
  type Candidate,
  candidateOf,
  isLike,
  isSame,
  type Pattern,
  type Shares,
  type Size,
  sharesOf,
  sizeOf,
} from './candidates.ts';
import { carry } from './carry.ts';
import { align } from './diff.ts';
import type { TextQuoteSelector } from './model.ts';
import { Places } from './places.ts';
import { longestUsual, usualContext } from './selector.ts';
import type { Settled } from './settled.ts';
import { isSpace, slice, type Tokens, tokensIn, type Vocabulary, weightOf } from './tokens.ts';
import { votesFor } from './votes.ts';

export interface Found {
  /** `whole`: prefix, exact and suffix stand together, letter for letter. */
  readonly whole: readonly Span[];
  /** Best first: those that are good enough to be the passage. */
  readonly good: readonly Candidate[];
  /** Best first: those that are not. */
  readonly weak: readonly Candidate[];
  /** How often the very words of the quote stand in the text. */
  readonly copies: number;
  /** How much the quote says by itself. */
  readonly size: Size;
  /** The text repeats itself around the quote, and what told the copies apart is not there any more. */
  readonly undecidable: boolean;
}

/** Candidates whose scores are this near to each other can't be told apart. */
export const margin = 0.06;
/** Copies of the very words may be nearer to each other. */
export const marginOfCopies = 0.02;

const nothing: Found = { whole: [], good: [], weak: [], copies: 0, size: 'few', undecidable: false };

/** More places than this of the same words are not looked at one by one. */
const mostCopies = 3000;
/** Places that are compared closely. */
const closely = 6;
/** As many as are looked at in a part of the text. */
const few = 3;
/** So much is a place better whose surroundings are the same to the letter, this many UTF-16 units on either side. */
const toTheLetter = 0.1;
const nextTo = 400;
/** So many words of a context are aligned. */
const longestSide = 40;
/** So many words may have come between a passage and the rest of its context. */
const nearby = 12;
/** So many words of that rest are compared. */
const beyond = 16;
/** Share of a context that tells a place whatever other places there are. */
const enclosedEnough = 0.8;

/** Searches one text by quote and context: exactly, then for the same words in other surroundings, then for like words. */
export class Searcher {
  readonly text: string;
  readonly tokens: Tokens;
  readonly #vocabulary: Vocabulary;
  #places: Places | undefined;

  constructor(text: string, tokens: Tokens, vocabulary: Vocabulary) {
    this.text = text;
    this.tokens = tokens;
    this.#vocabulary = vocabulary;
  }

  get places(): Places {
    this.#places ??= new Places(this.text, this.tokens, this.#vocabulary.size);
    return this.#places;
  }

  /** Spans of `exact` where the whole selector stands letter for letter: one, or as many as two where it stands more often. */
  whole(selector: TextQuoteSelector): Span[] {
    const { places } = this;
    const tokens = this.#vocabulary.tokenise(wordsOf(selector));
    const lead = selector.prefix?.length ?? 0;
    return places
      .ofWhole(selector, tokens)
      .map((at) => ({ start: at + lead, end: at + lead + selector.exact.length }));
  }

  /** `settled` tells which stretches of the text stood in the old one. */
  find(selector: TextQuoteSelector, settled?: Settled): Found {
    const { prefix = '', exact, suffix = '' } = selector;
    const { places } = this;
    const pattern = this.#patternOf(selector);
    const { tokens } = pattern;
    const whole = places
      .ofWhole(selector, tokens)
      .map((at) => ({ start: at + prefix.length, end: at + prefix.length + exact.length }));
    if (whole.length === 1 || pattern.first > pattern.last) return { ...nothing, whole };
    const size = sizeOf(pattern);
    const only = whole.length === 0 ? this.#onlyWhole(pattern, settled) : undefined;
    if (only) return { ...nothing, good: [only], copies: 1, size };
    const run = slice(tokens, pattern.first, pattern.last + 1);
    const copies: number[] = [];
    const impossible: number[] = [];
    for (const at of places.ofRun(run, mostCopies))
      (settled?.contradicts(pattern, this.#spanOf(pattern, at)) ? impossible : copies).push(at);
    const candidates = this.#copies(pattern, copies);
    const [other] = this.#copies(pattern, impossible);
    const grown = Math.max(prefix.length, suffix.length) > usualContext;
    const undecidable = grown && candidates.length > 0 && this.#undecidable(pattern, candidates[0]!);
    const lines = isLine(pattern.text, pattern.quote)
      ? candidates.filter(({ span }) => isLine(this.text, span))
      : [];
    const good = candidates.filter(
      (candidate) =>
        isSame(candidate, size, copies.length + impossible.length) ||
        (size !== 'few' && lines.length === 1 && lines[0] === candidate),
    );
    const [best] = good;
    // The very words elsewhere may be a copy, and the passage, edited, where its context is.
    const enough = whole.length > 1 || (best && (best.before + best.after) / 2 >= 0.6);
    const like = enough
      ? []
      : this.#alike(pattern).filter((one) => !candidates.some((other) => meet(one, other)));
    // Of a passage of parts of words nothing may be left where the words are shorter.
    const all = [...candidates, ...like]
      .filter(({ span }) => span.start < span.end)
      .sort((a, b) => b.score - a.score);
    const chosen = all.filter(
      (one) => (one.same ? good.includes(one) : isLike(one, size)) && (!other || outdoes(one, other)),
    );
    return {
      whole,
      good: chosen,
      weak: all.filter((one) => !chosen.includes(one)),
      copies: copies.length + impossible.length,
      size,
      undecidable,
    };
  }

  /** The likeliest place between the offsets `from` and `to`, if there is one such and not several. */
  between(selector: TextQuoteSelector, from: number, to: number, settled?: Settled): Candidate | undefined {
    const pattern = this.#patternOf(selector);
    if (pattern.first > pattern.last) return undefined;
    const within = tokensIn(this.tokens, from, to + selector.exact.length);
    const found = this.#alike(pattern, votesFor(pattern.tokens, this.places, few, within)).filter(
      (one) =>
        one.span.start >= from &&
        one.span.start <= to &&
        one.span.start < one.span.end &&
        !(one.same && settled?.contradicts(pattern, one.span)),
    );
    const [best, second] = found;
    return best && (!second || best.score - second.score >= margin) ? best : undefined;
  }

  #patternOf(selector: TextQuoteSelector): Pattern {
    const { prefix = '', exact } = selector;
    const text = wordsOf(selector);
    const tokens = this.#vocabulary.tokenise(text);
    const quote = { start: prefix.length, end: prefix.length + exact.length };
    return { text, tokens, quote, ...tokensIn(tokens, quote.start, quote.end) };
  }

  /** Where prefix, exact and suffix stand together word for word, if they do once: spaces, capitals or marks may be others. */
  #onlyWhole(pattern: Pattern, settled: Settled | undefined): Candidate | undefined {
    const [at, second] = this.places.ofRun(pattern.tokens, 2);
    if (at === undefined || second !== undefined) return undefined;
    const here = at + pattern.first;
    if (settled?.contradicts(pattern, this.#spanOf(pattern, here))) return undefined;
    return this.#copies(pattern, [here])[0];
  }

  /** The same words elsewhere, compared by what stands around them. */
  #copies(pattern: Pattern, copies: readonly number[]): Candidate[] {
    const { tokens, first, last } = pattern;
    const touching = (at: number) => {
      let weight = 0;
      for (let k = 1; k <= first && tokens.words[first - k] === this.tokens.words[at - k]; k++)
        weight += weightOf(tokens, first - k);
      const end = at + last - first;
      for (let k = 1; last + k < tokens.length && tokens.words[last + k] === this.tokens.words[end + k]; k++)
        weight += weightOf(tokens, last + k);
      return weight;
    };
    const exact = pattern.text.slice(pattern.quote.start, pattern.quote.end);
    let chosen = copies;
    if (copies.length > closely) {
      // Those whose neighbours are the same, and those where the rarer words of the context are near.
      const voted = votesFor(pattern.tokens, this.places, closely);
      const nearest = (at: number) => Math.min(...voted.map((begin) => Math.abs(at - first - begin)), 1e9);
      const ranked = copies.map((at) => ({ at, weight: touching(at), far: nearest(at) }));
      const near = ranked.filter(({ far }) => far <= 12 + tokens.length / 4);
      chosen = [
        ...new Set(
          [
            ...ranked.sort((x, y) => y.weight - x.weight).slice(0, closely),
            ...near.sort((x, y) => x.far - y.far).slice(0, closely),
          ].map(({ at }) => at),
        ),
      ];
    }
    return chosen
      .map((at) => {
        const span = this.#spanOf(pattern, at);
        const candidate = candidateOf(
          span,
          1,
          true,
          this.#side(pattern, 0, first, at, -1),
          this.#side(pattern, last + 1, tokens.length, at + last - first + 1, 1),
        );
        const letters = this.#touching(pattern, span) + (this.text.startsWith(exact, span.start) ? 1 : 0);
        return { ...candidate, score: candidate.score + toTheLetter * letters };
      })
      .sort((a, b) => b.score - a.score || a.span.start - b.span.start);
  }

  /** How far the letters and marks right beside the quote are the same, 0–1; how the text is set in lines does not count. */
  #touching({ text, quote }: Pattern, { start, end }: Span): number {
    const most = (length: number) => Math.min(nextTo, length);
    const [left, right] = [most(quote.start), most(text.length - quote.end)];
    if (left + right === 0) return 0;
    const before = sameLetters(text, quote.start - 1, this.text, start - 1, -1, left);
    const after = sameLetters(text, quote.end, this.text, end, 1, right);
    return (before + after) / (left + right);
  }

  /** The quote's own span where its tokens begin with the token `at`. */
  #spanOf({ tokens, quote, first, last }: Pattern, at: number): Span {
    const end = at + last - first;
    const lead = quote.start - tokens.starts[first]!;
    const tail = tokens.ends[last]! - quote.end;
    // Space or half words at its ends.
    return {
      start: Math.max(0, this.tokens.starts[at]! + lead),
      end: Math.min(this.text.length, this.tokens.ends[end]! - tail),
    };
  }

  /** What of the tokens `[from, to)` of the pattern stands beside the token `at`, on the given side of it. */
  #side({ text, tokens }: Pattern, from: number, to: number, at: number, direction: 1 | -1): Shares {
    if (from === to) return atEdge(direction < 0 ? at === 0 : at === this.tokens.length);
    // Long contexts are those of text that repeats itself: what is far is compared to the letter.
    if (to - from > longestSide)
      [from, to] = direction < 0 ? [to - longestSide, to] : [from, from + longestSide];
    const reach = Math.ceil((to - from) * 1.5) + 8;
    const [low, high] =
      direction < 0
        ? [Math.max(0, at - reach), at]
        : [Math.min(at, this.tokens.length), Math.min(this.tokens.length, at + reach)];
    const part = slice(tokens, from, to);
    const window = slice(this.tokens, low, high);
    return sharesOf(part, align({ text, tokens: part }, { text: this.text, tokens: window }), direction);
  }

  /**
   * Whether what told copies of the passage apart is gone. The same words stand next to every copy, so they say nothing
   * here: on one side at least what is beyond the first difference has to go on as it did.
   */
  #undecidable({ text, tokens, quote, first, last }: Pattern, { span }: Candidate): boolean {
    const here = tokensIn(this.tokens, span.start, span.end);
    let differs = false;
    for (const side of [-1, 1] as const) {
      const length = side < 0 ? first : tokens.length - 1 - last;
      const from = side < 0 ? first : last;
      const at = side < 0 ? here.first : here.last;
      let same = 0;
      while (
        same < length &&
        tokens.words[from + side * (same + 1)] === this.tokens.words[at + side * (same + 1)]
      )
        same++;
      if (same === length) {
        // Longer than it had to be for any other reason: its outermost words were what made it unique.
        const letters = side < 0 ? quote.start : text.length - quote.end;
        if (letters > longestUsual) return false;
        continue;
      }
      differs = true;
      const rest = Math.min(length - same, beyond);
      const reach = rest + nearby;
      const [part, window] =
        side < 0
          ? [
              slice(tokens, first - same - rest, first - same),
              slice(this.tokens, Math.max(0, at - same - reach), Math.max(0, at - same)),
            ]
          : [
              slice(tokens, last + 1 + same, last + 1 + same + rest),
              slice(this.tokens, at + 1 + same, Math.min(this.tokens.length, at + 1 + same + reach)),
            ];
      if (shareBetween(text, part, this.text, window) >= 0.5) return false;
    }
    return differs;
  }

  /** Where like words stand: windows around places where rare words of quote and context meet, aligned word by word. */
  #alike(pattern: Pattern, begins = votesFor(pattern.tokens, this.places, closely)): Candidate[] {
    const { text, tokens, first, last, quote } = pattern;
    const slack = Math.max(12, Math.ceil(tokens.length * 0.4));
    const found: Candidate[] = [];
    for (const begin of begins) {
      const low = Math.max(0, begin - slack);
      const high = Math.min(this.tokens.length, begin + tokens.length + slack);
      const window = slice(this.tokens, low, high);
      const a = { text, tokens };
      const b = { text: this.text, tokens: window };
      const map = align(a, b, true);
      const near = pairAlike(a, b, map, undefined);
      const { span, kept, whole } = carry({ a, b, map, near }, quote);
      if (!span || kept < 0.25) continue;
      if (found.some((other) => other.span.start < span.end && span.start < other.span.end)) continue;
      const before =
        first === 0
          ? atEdge(low === 0)
          : sharesOf(slice(tokens, 0, first), map.subarray(0, first), -1, near.subarray(0, first));
      const after =
        last + 1 === tokens.length
          ? atEdge(high === this.tokens.length)
          : sharesOf(
              slice(tokens, last + 1, tokens.length),
              map.subarray(last + 1),
              1,
              near.subarray(last + 1),
            );
      found.push(candidateOf(span, kept, whole, before, after));
    }
    return found.sort((a, b) => b.score - a.score);
  }
}

/**
 * Whether a place speaks for itself though there is a likely one that the passage can't have been in: words like these stand
 * in several places, and this may be another of them.
 */
const outdoes = (one: Candidate, { score }: Candidate) =>
  one.score - score >= marginOfCopies || (!one.same && (one.before + one.after) / 2 >= enclosedEnough);

const meet = ({ span: a }: Candidate, { span: b }: Candidate) => a.start < b.end && b.start < a.end;

const wordsOf = ({ prefix = '', exact, suffix = '' }: TextQuoteSelector) => prefix + exact + suffix;

const beforeLine = /(?:^|\n)[ \t]*(?:[#>*•–—-]+[ \t]+|\d{1,3}[.)][ \t]+)*$/;
const behindLine = /^[ \t]*(?:\r?\n|$)/;

/** Whether a span is a line of its own, but for the mark of a heading or an item. */
const isLine = (text: string, { start, end }: Span) =>
  beforeLine.test(text.slice(Math.max(0, start - 16), start)) && behindLine.test(text.slice(end, end + 16));

/** How many UTF-16 units of `text` from `at` on, `most` at the most, are those of `other` from `there` on but for space. */
function sameLetters(
  text: string,
  at: number,
  other: string,
  there: number,
  by: 1 | -1,
  most: number,
): number {
  let length = 0;
  for (let [i, j] = [at, there]; length < most; i += by, j += by) {
    while (length < most && isSpace(text.charCodeAt(i))) {
      i += by;
      length++;
    }
    while (isSpace(other.charCodeAt(j))) j += by;
    if (length === most || text[i] === undefined || text[i] !== other[j]) break;
    length++;
  }
  return length;
}

/** Share of `part` of one text that stands in order in `window` of another. */
function shareBetween(text: string, part: Tokens, other: string, window: Tokens): number {
  return sharesOf(part, align({ text, tokens: part }, { text: other, tokens: window }), 1).all;
}
