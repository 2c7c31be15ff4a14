import type { Span } from '../text/span.ts';
import { type Tokens, weightOf } from './tokens.ts';

/** A place for a quote, and what speaks for it. */
export interface Candidate {
  readonly span: Span;
  /** Share of the quote's letters that stand there, 0–1; `same`: all its words and nothing else. */
  readonly kept: number;
  readonly same: boolean;
  /** Share of prefix and suffix that stands beside it, 0–1. */
  readonly before: number;
  readonly after: number;
  readonly score: number;
}

/** A selector in tokens. */
export interface Pattern {
  readonly text: string;
  readonly tokens: Tokens;
  readonly quote: Span;
  /** Indexes of the quote's own tokens. */
  readonly first: number;
  readonly last: number;
}

/** What of a context stands beside a place: share of all of it, and share where words next to the quote count for more. */
export interface Shares {
  readonly all: number;
  readonly near: number;
}

/** At this distance from the quote (UTF-16 units) a word of its context says half as much as next to it. */
const halfWay = 16;

/** What a word of the context is worth that stands there in another form. */
const otherForm = 0.6;

/**
 * Shares of the tokens that are in `map`, or in another form in `alike`; they stand before (-1) or behind (1) the quote.
 */
export function sharesOf(tokens: Tokens, map: Int32Array, direction: -1 | 1, alike?: Int32Array): Shares {
  const total = { all: 0, near: 0 };
  const there = { all: 0, near: 0 };
  const [start, end] = [tokens.starts[0] ?? 0, tokens.ends[tokens.length - 1] ?? 0];
  for (let i = 0; i < tokens.length; i++) {
    const far = direction > 0 ? tokens.starts[i]! - start : end - tokens.ends[i]!;
    const weight = weightOf(tokens, i);
    const nearby = weight / (1 + far / halfWay);
    total.all += weight;
    total.near += nearby;
    const form = map[i]! >= 0 ? 1 : alike && alike[i]! >= 0 ? otherForm : 0;
    there.all += weight * form;
    there.near += nearby * form;
  }
  return total.all === 0
    ? { all: 0.5, near: 0.5 }
    : { all: there.all / total.all, near: there.near / total.near };
}

/** Where the text itself begins or ends beside a quote: as good as a context. */
export const atEdge = (is: boolean): Shares => (is ? { all: 1, near: 1 } : { all: 0.5, near: 0.5 });

export function candidateOf(
  span: Span,
  kept: number,
  same: boolean,
  before: Shares,
  after: Shares,
): Candidate {
  return {
    span,
    kept,
    same,
    before: Math.max(before.all, before.near),
    after: Math.max(after.all, after.near),
    score: kept / 2 + (before.all + after.all) / 4,
  };
}

export type Size = 'few' | 'some' | 'many' | 'sentence';

/** How much a quote says by itself. */
export function sizeOf({ tokens, first, last }: Pattern): Size {
  let words = 0;
  let letters = 0;
  for (let i = first; i <= last; i++)
    if (tokens.words[i]! > 0) {
      words++;
      letters += tokens.ends[i]! - tokens.starts[i]!;
    }
  if (words >= 12 && letters >= 80) return 'sentence';
  return words >= 8 || letters >= 40 ? 'many' : words >= 3 && letters >= 10 ? 'some' : 'few';
}

/** Share of the context on one side that is all that stood there, or nearly. */
const side = 0.85;

/** Whether what stood on one side of a passage still does: its words alone stand wherever they were copied to. */
export const hasSide = ({ before, after }: Pick<Candidate, 'before' | 'after'>): boolean =>
  Math.max(before, after) >= side;

/** Whether the same words in other surroundings are the passage: the fewer they are, the more has to stand around them. */
export function isSame({ before, after, score }: Candidate, size: Size, copies: number): boolean {
  const context = (before + after) / 2;
  const better = Math.max(before, after);
  if (size === 'many' || size === 'sentence') return copies === 1 || context >= 0.2;
  if (size === 'some') return context >= 0.3 || better >= 0.5;
  return score >= 0.85 && (context >= 0.45 || better >= 0.75);
}

/** Whether like words are the passage, edited. */
export function isLike(candidate: Candidate, size: Size): boolean {
  const { kept, before, after } = candidate;
  const context = (before + after) / 2;
  const better = Math.max(before, after);
  if (size === 'sentence' && (kept >= 0.65 || (kept >= 0.55 && better >= 0.4))) return true;
  if (size === 'many' || size === 'sentence')
    return kept >= 0.85 || (kept >= 0.65 && context >= 0.25) || (kept >= 0.45 && context >= 0.5);
  // Where nothing on one side is what it was, a few words like these are others.
  if (size === 'some')
    return (
      Math.min(before, after) >= 0.05 &&
      ((kept >= 0.75 && context >= 0.4 && better >= 0.6) ||
        (kept >= 0.45 && context >= 0.6 && (kept >= 0.5 || hasSide(candidate))))
    );
  return kept >= 0.5 && before >= 0.5 && after >= 0.5 && hasSide(candidate);
}
