import { foldTable, ligature } from '../text/chars.ts';
import { foldWords } from '../text/words.ts';

/** The words of a text for comparing: offsets and numbers, one number for each folded word. */
export interface Tokens {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly words: Int32Array;
  readonly length: number;
}

/** Numbers for folded words, shared by the texts that are compared. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();

  /** Splits `text` into words; punctuation and space between them do not count. */
  tokenise(text: string): Tokens {
    const starts: number[] = [];
    const ends: number[] = [];
    const words: number[] = [];
    for (let at = 0; at < text.length; ) {
      if (!isLetter(text.charCodeAt(at))) {
        at++;
        continue;
      }
      const start = at;
      while (at < text.length && foldTable[text.charCodeAt(at)] !== 0) at++;
      starts.push(start);
      ends.push(at);
      words.push(this.#number(foldWords(text.slice(start, at))));
    }
    return {
      starts: Int32Array.from(starts),
      ends: Int32Array.from(ends),
      words: Int32Array.from(words),
      length: words.length,
    };
  }

  #number(word: string): number {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.#numbers.size + 1;
      this.#numbers.set(word, number);
    }
    return number;
  }
}

const isLetter = (code: number) => foldTable[code]! >= ligature;

/** Index of the first token that ends after `offset`. */
export function tokenAt({ ends, length }: Tokens, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
