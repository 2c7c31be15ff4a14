import type { Span } from '../text/span.ts';
import type { Pattern } from './candidates.ts';
import { type Tokens, tokenAt, tokensIn } from './tokens.ts';

/**
 * Stretches of a text that stood in the old one to the letter: the quotes that are found whole, with their contexts. They
 * tell what a passage there would have had around it, and so where it can't have been: the quotes of a file have all been
 * found together in one text.
 */
export class Settled {
  readonly #tokens: Tokens;
  /** In order of their starts. */
  readonly #stretches: readonly Span[];
  /** For each the furthest end of those up to it. */
  readonly #reach: Int32Array;

  constructor(tokens: Tokens, stretches: readonly Span[]) {
    this.#tokens = tokens;
    this.#stretches = [...stretches].sort((a, b) => a.start - b.start || a.end - b.end);
    this.#reach = new Int32Array(stretches.length);
    let furthest = 0;
    for (const [index, { end }] of this.#stretches.entries()) {
      furthest = Math.max(furthest, end);
      this.#reach[index] = furthest;
    }
  }

  /**
   * Whether a passage whose words stand at `span` can't have been there: a stretch that reaches into it has other words than
   * its context around them. Nothing is said of words that were changed: the stretch may have been quoted after that.
   */
  contradicts(pattern: Pattern, span: Span): boolean {
    const here = tokensIn(this.#tokens, span.start, span.end);
    for (const stretch of this.#meeting(span)) {
      const inside = this.#within(stretch);
      const touches = inside.first <= here.last && here.first <= inside.last;
      if (touches && this.#differs(pattern, here.first, inside)) return true;
    }
    return false;
  }

  *#meeting({ start, end }: Span): Generator<Span> {
    let [low, high] = [0, this.#stretches.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#stretches[middle]!.start < end) low = middle + 1;
      else high = middle;
    }
    for (let index = low - 1; index >= 0 && this.#reach[index]! > start; index--)
      if (this.#stretches[index]!.end > start) yield this.#stretches[index]!;
  }

  /** The tokens that are all in a stretch. */
  #within({ start, end }: Span): { first: number; last: number } {
    const { starts, ends } = this.#tokens;
    let first = tokenAt(this.#tokens, start);
    if (first < starts.length && starts[first]! < start) first++;
    let last = tokenAt(this.#tokens, end) - 1;
    while (last >= 0 && ends[last]! > end) last--;
    return { first, last };
  }

  /** Whether the quote, put on the tokens from `at` on, has another word somewhere in the stretch, around it or in it. */
  #differs({ tokens, first }: Pattern, at: number, stretch: { first: number; last: number }): boolean {
    // Its outermost words may be cut.
    for (let i = 1; i + 1 < tokens.length; i++) {
      const there = at + i - first;
      if (there >= stretch.first && there <= stretch.last && tokens.words[i] !== this.#tokens.words[there])
        return true;
    }
    return false;
  }
}
