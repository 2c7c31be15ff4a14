import { foldTable, ligature, separator, skipped } from '../text/chars.ts';

/** Numbers a place of the table. */
export const slot = 4;

/** A word that is known by its hash only. */
const unread = -1;

/** FNV-1a over the letters. */
export const seed = 0x811c9dc5 | 0;
export const prime = 0x01000193;

/** œ and æ read as two letters. */
export const firstOf = (code: number) => (code === 0x153 || code === 0x152 ? 0x6f : 0x61);
export const secondLetter = 0x65;

/** Words known by the hash of their folded letters, in one hash table; the letters tell words of the same hash apart. */
export class WordTable {
  /**
   * Per place `slot` numbers: hash; word (0: free, `unread`: known by its hash only); trie node that it begins; group that
   * waits for it, plus one. Growing makes another one.
   */
  table = new Int32Array((1 << 14) * slot);
  /** Folded letters of all words one after the other. */
  #letters = new Uint16Array(1 << 12);
  /** Where the letters of word n begin; those of the next word end them. Word 0 is none. */
  #wordStarts = new Int32Array(1 << 10);
  #words = 1;
  #places = 0;
  /** The folded letters of the word that `#readWord` read. */
  #read: number[] = [];

  /** The place of `word`, taken into the table if it is new. */
  intern(word: string): number {
    const hash = this.#readWord(word);
    if (this.#places * 2 > this.table.length / slot) this.#growTable();
    const table = this.table;
    const mask = table.length - 1;
    let place = Math.imul(hash, slot) & mask;
    for (; table[place + 1] !== 0; place = (place + slot) & mask)
      if (table[place] === hash && (table[place + 1] === unread || this.#isRead(table[place + 1]!))) break;
    if (table[place + 1]! > 0) return place;
    if (table[place + 1] === 0) this.#places++;
    const number = this.#words++;
    const from = this.#wordStarts[number]!;
    const to = from + this.#read.length;
    while (to > this.#letters.length) this.#letters = grown(this.#letters);
    if (number + 1 >= this.#wordStarts.length) this.#wordStarts = grown(this.#wordStarts);
    this.#letters.set(this.#read, from);
    this.#wordStarts[number + 1] = to;
    table[place] = hash;
    table[place + 1] = number;
    return place;
  }

  /** Has `group` wait for a word of this hash (`hashWord`); one group a hash. */
  wait(hash: number, group: number): void {
    if (this.#places * 2 > this.table.length / slot) this.#growTable();
    const table = this.table;
    const mask = table.length - 1;
    let place = Math.imul(hash, slot) & mask;
    while (table[place + 1] !== 0 && table[place] !== hash) place = (place + slot) & mask;
    if (table[place + 1] === 0) {
      table[place] = hash;
      table[place + 1] = unread;
      this.#places++;
    }
    table[place + 3] = group + 1;
  }

  /** The place of the table that holds the word of `text` between `from` and `to`, or the free one where it would be. */
  find(hash: number, text: string, from: number, to: number): number {
    const table = this.table;
    const mask = table.length - 1;
    let place = Math.imul(hash, slot) & mask;
    while (table[place + 1] !== 0 && !(table[place] === hash && this.same(table[place + 1]!, text, from, to)))
      place = (place + slot) & mask;
    return place;
  }

  /** Whether the letters of `word` are those of `text` between `from` and `to`. */
  same(word: number, text: string, from: number, to: number): boolean {
    if (word === unread) return false;
    const letters = this.#letters;
    const end = this.#wordStarts[word + 1]!;
    let i = this.#wordStarts[word]!;
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      const letter = foldTable[code]!;
      if (letter > ligature) {
        if (i >= end || letters[i++] !== letter) return false;
      } else if (letter === ligature) {
        if (i + 1 >= end || letters[i++] !== firstOf(code) || letters[i++] !== secondLetter) return false;
      }
    }
    return i === end;
  }

  /** Reads the folded letters of `word` into `#read`; returns their hash. */
  #readWord(word: string): number {
    const read: number[] = [];
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      const letter = foldTable[code]!;
      if (letter === ligature) read.push(firstOf(code), secondLetter);
      else if (letter > ligature) read.push(letter);
    }
    this.#read = read;
    let hash = seed;
    for (const letter of read) hash = Math.imul(hash ^ letter, prime);
    return hash;
  }

  #isRead(word: number): boolean {
    const from = this.#wordStarts[word]!;
    if (this.#wordStarts[word + 1]! - from !== this.#read.length) return false;
    for (let i = 0; i < this.#read.length; i++) if (this.#letters[from + i] !== this.#read[i]) return false;
    return true;
  }

  #growTable(): void {
    const old = this.table;
    const table = new Int32Array(old.length * 2);
    const mask = table.length - 1;
    for (let from = 0; from < old.length; from += slot) {
      if (old[from + 1] === 0) continue;
      let place = Math.imul(old[from]!, slot) & mask;
      while (table[place + 1] !== 0) place = (place + slot) & mask;
      for (let i = 0; i < slot; i++) table[place + i] = old[from + i]!;
    }
    this.table = table;
  }
}

/** The hash of the folded letters of the first word of `phrase`, as `scan` splits and reads words. */
export function hashWord(phrase: string): number {
  let hash = seed;
  let begun = false;
  for (let at = 0; at < phrase.length; at++) {
    const code = phrase.charCodeAt(at);
    const letter = foldTable[code]!;
    if (letter === separator && begun) break;
    if (letter <= skipped) continue;
    begun = true;
    if (letter === ligature) hash = Math.imul(Math.imul(hash ^ firstOf(code), prime) ^ secondLetter, prime);
    else hash = Math.imul(hash ^ letter, prime);
  }
  return hash;
}

export function grown<T extends Int32Array | Uint16Array | Uint8Array>(array: T): T {
  const larger = new (array.constructor as new (length: number) => T)(array.length * 2);
  larger.set(array);
  return larger;
}
