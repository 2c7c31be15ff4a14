import { foldTable, ligature, skipped } from '../text/chars.ts';

/** The words and marks of a text for comparing: offsets and numbers, one number for each folded word. Space does not count. */
export interface Tokens {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Positive for words, negative for punctuation marks. */
  readonly words: Int32Array;
  readonly length: number;
}

/** Numbers for folded words, shared by the texts that are compared. A word is known by two hashes of its letters. */
export class Vocabulary {
  #slots = new Int32Array(1 << 12);
  #first = new Int32Array(1 << 11);
  #second = new Int32Array(1 << 11);
  #size = 0;

  /** How many different words there are; their numbers are 1 … size. */
  get size(): number {
    return this.#size;
  }

  /**
   * Splits `text` into words, characters of scripts that are written without spaces, and single punctuation marks. Marks
   * of one kind (quotation marks, dashes, apostrophes) are the same.
   */
  tokenise(text: string): Tokens {
    let room = Math.max(16, Math.ceil(text.length / 3));
    let starts = new Int32Array(room);
    let ends = new Int32Array(room);
    let words = new Int32Array(room);
    let length = 0;
    const wider = (array: Int32Array) => {
      const grown = new Int32Array(room);
      grown.set(array);
      return grown;
    };
    const size = text.length;
    for (let at = 0; at < size; ) {
      const code = text.charCodeAt(at);
      const folded = foldTable[code]!;
      if (folded === skipped || (folded === 0 && isSpace(code))) {
        at++;
        continue;
      }
      if (length === room) {
        room *= 2;
        starts = wider(starts);
        ends = wider(ends);
        words = wider(words);
      }
      starts[length] = at;
      if (folded === 0) {
        words[length] = -plainMark(code);
        at++;
      } else {
        let first = 0x811c9dc5;
        let second = 0x1b873593;
        const alone = standsAlone(code);
        do {
          const unit = text.charCodeAt(at);
          const letter = foldTable[unit]!;
          if (letter === 0 || (letter !== skipped && standsAlone(unit) && !alone)) break;
          // œ and æ are two letters each.
          const pair = letter === ligature ? (unit === 0x153 || unit === 0x152 ? 0x6f65 : 0x6165) : letter;
          if (letter !== skipped) {
            if (letter === ligature) {
              first = Math.imul(first ^ (pair >> 8), 0x01000193);
              second = Math.imul(second ^ (pair >> 8), 0x5bd1e995) + 0x9747b28c;
            }
            first = Math.imul(first ^ (letter === ligature ? pair & 255 : pair), 0x01000193);
            second = Math.imul(second ^ (letter === ligature ? pair & 255 : pair), 0x5bd1e995) + 0x9747b28c;
          }
          at++;
          if (alone) {
            if (unit >= 0xd800 && unit < 0xdc00 && isLow(text.charCodeAt(at))) continue;
            while (at < size && foldTable[text.charCodeAt(at)] === skipped) at++;
            break;
          }
        } while (at < size);
        words[length] = this.#number(first | 0, second | 0);
      }
      ends[length++] = at;
    }
    return {
      starts: starts.subarray(0, length),
      ends: ends.subarray(0, length),
      words: words.subarray(0, length),
      length,
    };
  }

  #number(first: number, second: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = (first ^ (second >>> 7)) & mask; ; slot = (slot + 1) & mask) {
      const known = this.#slots[slot]!;
      if (known === 0) {
        if (this.#size >= this.#first.length - 1) {
          this.#grow();
          return this.#number(first, second);
        }
        this.#slots[slot] = ++this.#size;
        this.#first[this.#size] = first;
        this.#second[this.#size] = second;
        return this.#size;
      }
      if (this.#first[known] === first && this.#second[known] === second) return known;
    }
  }

  #grow(): void {
    const double = (array: Int32Array) => {
      const grown = new Int32Array(array.length * 2);
      grown.set(array);
      return grown;
    };
    this.#first = double(this.#first);
    this.#second = double(this.#second);
    this.#slots = new Int32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let number = 1; number <= this.#size; number++) {
      let slot = (this.#first[number]! ^ (this.#second[number]! >>> 7)) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number;
    }
  }
}

const isLow = (code: number) => code >= 0xdc00 && code < 0xe000;

/** Characters that are words of their own: scripts without spaces between words, and what is above the basic plane. */
function standsAlone(code: number): boolean {
  return (
    code >= 0x0e00 &&
    (code < 0x0f00 ||
      (code >= 0x1000 && code < 0x10a0) ||
      (code >= 0x1780 && code < 0x1800) ||
      (code >= 0x3040 && code < 0x3100) ||
      (code >= 0x3400 && code < 0xa000) ||
      (code >= 0xd800 && code < 0xe000) ||
      (code >= 0xf900 && code < 0xfb00))
  );
}

export function isSpace(code: number): boolean {
  return (
    code <= 32 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0x85 ||
    code === 0x1680
  );
}

function plainMark(code: number): number {
  if ((code >= 0x201c && code <= 0x201f) || code === 0xab || code === 0xbb) return 0x22;
  if ((code >= 0x2018 && code <= 0x201b) || code === 0x2bc) return 0x27;
  if (code >= 0x2010 && code <= 0x2015) return 0x2d;
  return code;
}

/** How much a token says: its letters; a punctuation mark hardly anything. */
export function weightOf({ starts, ends, words }: Tokens, index: number): number {
  return words[index]! > 0 ? ends[index]! - starts[index]! : 0.25;
}

/** The weight of `length` tokens from `from` on. */
export function weightOfRun(tokens: Tokens, from: number, length: number): number {
  let weight = 0;
  for (let at = from; at < from + length; at++) weight += weightOf(tokens, at);
  return weight;
}

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

/** The tokens that `[start, end)` touches, as indexes; `last` below `first` where there are none. */
export function tokensIn(tokens: Tokens, start: number, end: number): { first: number; last: number } {
  const first = tokenAt(tokens, start);
  let last = tokenAt(tokens, Math.max(start, end - 1));
  if (last >= tokens.length || tokens.starts[last]! >= end) last--;
  return { first, last };
}

/** Tokens `[from, to)`, with their offsets in the whole text. */
export function slice(tokens: Tokens, from: number, to: number): Tokens {
  return {
    starts: tokens.starts.subarray(from, to),
    ends: tokens.ends.subarray(from, to),
    words: tokens.words.subarray(from, to),
    length: to - from,
  };
}
