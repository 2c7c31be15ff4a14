import type { TextQuoteSelector } from './model.ts';
import { type Tokens, tokensIn } from './tokens.ts';

/** Where each word stands in a text: made once, asked for every quote. */
export class Places {
  readonly tokens: Tokens;
  readonly #text: string;
  readonly #from: Int32Array;
  readonly #list: Int32Array;

  /** `size` is how many different words the vocabulary had when `tokens` were made. */
  constructor(text: string, tokens: Tokens, size: number) {
    this.#text = text;
    this.tokens = tokens;
    const from = new Int32Array(size + 2);
    for (const word of tokens.words) if (word > 0) from[word + 1]!++;
    for (let word = 1; word < from.length; word++) from[word]! += from[word - 1]!;
    this.#from = from;
    const next = from.slice();
    this.#list = new Int32Array(from[size + 1]!);
    for (let i = 0; i < tokens.length; i++) {
      const word = tokens.words[i]!;
      if (word > 0) this.#list[next[word]!++] = i;
    }
  }

  /** Indexes of the tokens that are `word`, in order. */
  of(word: number): Int32Array {
    return word > 0 && word + 1 < this.#from.length
      ? this.#list.subarray(this.#from[word], this.#from[word + 1])
      : new Int32Array(0);
  }

  /** The places of the run `words` of tokens, as indexes of its first; at most `most`. */
  ofRun(words: Tokens, most: number): number[] {
    let rarest = -1;
    for (let i = 0; i < words.length; i++)
      if (
        words.words[i]! > 0 &&
        (rarest < 0 || this.of(words.words[i]!).length < this.of(words.words[rarest]!).length)
      )
        rarest = i;
    const found: number[] = [];
    const fits = (at: number) => {
      if (at < 0 || at + words.length > this.tokens.length) return false;
      for (let i = 0; i < words.length; i++) if (this.tokens.words[at + i] !== words.words[i]) return false;
      return true;
    };
    if (rarest >= 0) {
      for (const place of this.of(words.words[rarest]!))
        if (fits(place - rarest) && found.push(place - rarest) >= most) break;
    } else
      for (let at = 0; words.length > 0 && at < this.tokens.length && found.length < most; at++)
        if (fits(at)) found.push(at);
    return found;
  }

  /**
   * Offsets at which prefix, exact and suffix of a selector stand together, letter for letter; at most two: one more than
   * once is as good as many. `tokens` are those of the three.
   */
  ofWhole({ prefix = '', exact, suffix = '' }: TextQuoteSelector, tokens: Tokens): number[] {
    const whole = prefix + exact + suffix;
    // Its first and its last word may be parts of longer ones.
    const { first, last } = tokensIn(tokens, 0, whole.length);
    let rarest = -1;
    for (let i = first + 1; i < last; i++)
      if (
        tokens.words[i]! > 0 &&
        (rarest < 0 || this.of(tokens.words[i]!).length < this.of(tokens.words[rarest]!).length)
      )
        rarest = i;
    const found: number[] = [];
    if (rarest < 0) {
      for (
        let at = this.#text.indexOf(whole);
        at >= 0 && found.length < 2;
        at = this.#text.indexOf(whole, at + 1)
      )
        found.push(at);
      return found;
    }
    for (const place of this.of(tokens.words[rarest]!)) {
      const at = this.tokens.starts[place]! - tokens.starts[rarest]!;
      if (at >= 0 && this.#text.startsWith(whole, at) && found.push(at) >= 2) break;
    }
    return found;
  }
}
