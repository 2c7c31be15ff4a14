declare module 'ahocorasick' {
  /** Places of words as pairs: offset of the last unit, the words that end there. */
  export default class AhoCorasick {
    constructor(words: readonly string[]);
    search(text: string): readonly (readonly [last: number, words: readonly string[]])[];
  }
}
