import type { Tokens } from './tokens.ts';

/** A run of words that are all more frequent than this is taken to repeat itself. */
const often = 500;

/** Where each word and mark of a text stands: asked how often a run of them does. */
export class Repeats {
  readonly #words: Int32Array;
  readonly #lowest: number;
  readonly #from: Int32Array;
  readonly #places: Int32Array;

  constructor({ words, length }: Tokens) {
    let [low, high] = [0, 0];
    for (let i = 0; i < length; i++) {
      if (words[i]! < low) low = words[i]!;
      if (words[i]! > high) high = words[i]!;
    }
    const from = new Int32Array(high - low + 2);
    for (let i = 0; i < length; i++) from[words[i]! - low + 1]!++;
    for (let word = 1; word < from.length; word++) from[word]! += from[word - 1]!;
    const next = from.slice();
    const places = new Int32Array(length);
    for (let i = 0; i < length; i++) places[next[words[i]! - low]!++] = i;
    this.#words = words;
    this.#lowest = low;
    this.#from = from;
    this.#places = places;
  }

  /** Whether the `length` tokens of `run` from `at` on stand in the text more than once. */
  repeats(run: Int32Array, at: number, length: number): boolean {
    let [rarest, fewest] = [at, Number.POSITIVE_INFINITY];
    for (let i = at; i < at + length; i++) {
      const word = run[i]! - this.#lowest;
      const count = word < 0 || word + 1 >= this.#from.length ? 0 : this.#from[word + 1]! - this.#from[word]!;
      if (count < fewest) [rarest, fewest] = [i, count];
    }
    if (fewest < 2) return false;
    const word = run[rarest]! - this.#lowest;
    if (fewest > often) return true;
    let found = 0;
    for (let p = this.#from[word]!; p < this.#from[word + 1]!; p++) {
      const start = this.#places[p]! - (rarest - at);
      let same = 0;
      while (same < length && this.#words[start + same] === run[at + same]) same++;
      if (same === length && ++found > 1) return true;
    }
    return false;
  }
}
