import { foldTable, gapBreak, gapOf, ligature, separator, signTable, skipped } from '../text/chars.ts';

/** What a trie grows from while it is used. */
export interface Growth {
  /** Adds the first words (`begin`) of the phrases of `group`, once a text has their first word. */
  begin(group: number): void;
  /** Adds what can follow `node` (`goOn`), once a text has led there. */
  goOn(node: number): void;
}

/** Where a phrase of the dictionary stands; `phrase` is the number given at `add`. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly phrase: number;
}

/**
 * A dictionary of phrases and a scan for all of them in one pass over a text: a trie over words, each word known by the
 * hash of its folded letters. Words are hashed while their letters are read, nothing is copied out of the text, and a
 * word that no phrase begins with costs one look-up. Case and accents are compared by the caller, on hits only.
 *
 * The trie can grow while it is used: phrases wait (`beginLater`, `goOnLater`) until a scan meets the words before. Most
 * of a dictionary never stands in the texts somebody reads, and what waits costs nothing but a number.
 */
export class Matcher {
  readonly #growth: Growth | undefined;
  /** Folded letters of all words one after the other, to tell words of the same hash apart. */
  #letters = new Uint16Array(1 << 12);
  /** Where the letters of word n begin; those of the next word end them. Word 0 is none. */
  #wordStarts = new Int32Array(1 << 10);
  #words = 1;
  #places = 0;
  /**
   * Hash table of the words, `slot` numbers a place: hash; word (0: free, `unread`: known by its hash only); trie node that
   * it begins; group that waits for it, plus one.
   */
  #table = new Int32Array((1 << 14) * slot);
  /** Edges of the trie, a hash table too: node, word and gap, node they lead to (0: free). */
  #edges = new Int32Array((1 << 12) * slot);
  #edgeCount = 0;
  /** Per node the first of its phrases, or 0; per node how it goes on. Node 0 is none. */
  #nodePhrases = new Int32Array(1 << 10);
  #nodeGoesOn = new Uint8Array(1 << 10);
  #nodes = 1;
  /** Linked lists of phrases: the number, and the next one or 0. */
  readonly #listItem: number[] = [0];
  readonly #listNext: number[] = [0];
  /** The folded letters of the word that `#readWord` read. */
  #read: number[] = [];

  constructor(growth?: Growth) {
    this.#growth = growth;
  }

  /** Adds one phrase; returns false where it holds no word. */
  add(phrase: string, number: number): boolean {
    let node = 0;
    let between = 0;
    let at = 0;
    while (at < phrase.length) {
      if (foldTable[phrase.charCodeAt(at)]! <= skipped) {
        at++;
        continue;
      }
      let end = at;
      while (end < phrase.length && foldTable[phrase.charCodeAt(end)] !== separator) end++;
      const word = phrase.slice(at, end);
      node = node === 0 ? this.begin(word) : this.goOn(node, phrase.slice(between, at), word);
      at = end;
      between = end;
    }
    if (node !== 0) this.end(node, number);
    return node !== 0;
  }

  /** The node that `word` begins. */
  begin(word: string): number {
    const place = this.#intern(this.#readWord(word));
    if (this.#table[place + 2] === 0) this.#table[place + 2] = this.#newNode();
    return this.#table[place + 2]!;
  }

  /** The node that `word` leads to after `node` and the signs `between` them. */
  goOn(node: number, between: string, word: string): number {
    let signs = 0;
    for (let at = 0; at < between.length; at++)
      if (foldTable[between.charCodeAt(at)] === separator) signs |= signTable[between.charCodeAt(at)]!;
    const place = this.#intern(this.#readWord(word));
    return this.#child(node, this.#table[place + 1]!, gapOf[signs]!);
  }

  /** A phrase ends at `node`. Those of one node are found in the order in which they were added. */
  end(node: number, number: number): void {
    const made = this.#listItem.length;
    this.#listItem.push(number);
    this.#listNext.push(0);
    let last = this.#nodePhrases[node]!;
    if (last === 0) this.#nodePhrases[node] = made;
    else {
      while (this.#listNext[last] !== 0) last = this.#listNext[last]!;
      this.#listNext[last] = made;
    }
  }

  /** Has the growth begin `group` when a text holds a word of this hash (`hashWord`); one group a hash. */
  beginLater(hash: number, group: number): void {
    if (this.#places * 2 > this.#table.length / slot) this.#growTable();
    const table = this.#table;
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

  /** Has the growth go on from `node` when a text has led there. */
  goOnLater(node: number): void {
    this.#nodeGoesOn[node] = this.#nodeGoesOn[node]! | later;
  }

  /** All hits in `text` between `start` and `end` (UTF-16), by start, at the same start the longest first. */
  scan(text: string, start = 0, end = text.length): Hit[] {
    const hits: Hit[] = [];
    const fold = foldTable;
    let table = this.#table;
    let mask = table.length - 1;
    // Walks through the trie that the next word may carry on: node and start of each.
    let walks = 0;
    let nodes = new Int32Array(16);
    let starts = new Int32Array(16);
    let at = start;
    let signs = 0;
    while (at < end) {
      let letter = fold[text.charCodeAt(at)]!;
      if (letter <= skipped) {
        if (letter === separator) signs |= signTable[text.charCodeAt(at)]!;
        at++;
        continue;
      }
      const wordAt = at;
      let hash = seed;
      do {
        if (letter > ligature) hash = Math.imul(hash ^ letter, prime);
        else if (letter === ligature)
          hash = Math.imul(Math.imul(hash ^ firstOf(text.charCodeAt(at)), prime) ^ secondLetter, prime);
        at++;
        if (at >= end) break;
        letter = fold[text.charCodeAt(at)]!;
      } while (letter !== separator);
      const gap = gapOf[signs]!;
      signs = 0;
      if (gap === gapBreak) walks = 0;
      let place = Math.imul(hash, slot) & mask;
      while (table[place + 1] !== 0 && table[place] !== hash) place = (place + slot) & mask;
      let word = table[place + 1]!;
      if (word === 0 || (walks === 0 && table[place + 2] === 0 && table[place + 3] === 0)) {
        walks = 0;
        continue;
      }
      if (table[place + 3] !== 0) {
        const group = table[place + 3]! - 1;
        table[place + 3] = 0;
        this.#growth?.begin(group);
        table = this.#table;
        mask = table.length - 1;
        place = this.#find(hash, text, wordAt, at);
      } else if (!this.#same(word, text, wordAt, at)) place = this.#find(hash, text, wordAt, at);
      word = table[place + 1]!;
      if (word === 0) {
        walks = 0;
        continue;
      }
      let kept = 0;
      for (let i = 0; i < walks; i++) {
        const node = this.#step(nodes[i]!, word, gap);
        if (node === 0) continue;
        const from = starts[i]!;
        if (this.#nodePhrases[node] !== 0) this.#report(hits, node, from, at);
        if (this.#nodeGoesOn[node]! >= later) this.#grow(node);
        if (this.#nodeGoesOn[node] === 0) continue;
        nodes[kept] = node;
        starts[kept++] = from;
      }
      const root = table[place + 2]!;
      if (root !== 0) {
        if (this.#nodePhrases[root] !== 0) this.#report(hits, root, wordAt, at);
        if (this.#nodeGoesOn[root]! >= later) this.#grow(root);
        if (this.#nodeGoesOn[root] !== 0) {
          if (kept === nodes.length) {
            nodes = grown(nodes);
            starts = grown(starts);
          }
          nodes[kept] = root;
          starts[kept++] = wordAt;
        }
      }
      walks = kept;
      // Growing may have made it larger.
      table = this.#table;
      mask = table.length - 1;
    }
    return hits;
  }

  #grow(node: number): void {
    this.#nodeGoesOn[node] = this.#nodeGoesOn[node]! & ~later;
    this.#growth?.goOn(node);
  }

  /** Hits are found by their ends; each is put before those that begin after it or end earlier. */
  #report(hits: Hit[], node: number, start: number, end: number): void {
    for (let item = this.#nodePhrases[node]!; item !== 0; item = this.#listNext[item]!) {
      const hit = { start, end, phrase: this.#listItem[item]! };
      let at = hits.length;
      hits.push(hit);
      while (at > 0) {
        const before = hits[at - 1]!;
        if (before.start < start || (before.start === start && before.end === end)) break;
        hits[at--] = before;
      }
      hits[at] = hit;
    }
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

  /** Whether the letters of `word` are those of `text` between `from` and `to`. */
  #same(word: number, text: string, from: number, to: number): boolean {
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

  /** The place of the table that holds the word of `text` between `from` and `to`, or the free one where it would be. */
  #find(hash: number, text: string, from: number, to: number): number {
    const table = this.#table;
    const mask = table.length - 1;
    let place = Math.imul(hash, slot) & mask;
    while (
      table[place + 1] !== 0 &&
      !(table[place] === hash && this.#same(table[place + 1]!, text, from, to))
    )
      place = (place + slot) & mask;
    return place;
  }

  /** The place of the word just read, taken into the table if it is new. */
  #intern(hash: number): number {
    if (this.#places * 2 > this.#table.length / slot) this.#growTable();
    const table = this.#table;
    const mask = table.length - 1;
    let place = Math.imul(hash, slot) & mask;
    for (; table[place + 1] !== 0; place = (place + slot) & mask)
      if (table[place] === hash && (table[place + 1] === unread || this.#isRead(table[place + 1]!))) break;
    if (table[place + 1]! > 0) return place;
    if (table[place + 1] === 0) this.#places++;
    const word = this.#words++;
    const from = this.#wordStarts[word]!;
    const to = from + this.#read.length;
    while (to > this.#letters.length) this.#letters = grown(this.#letters);
    if (word + 1 >= this.#wordStarts.length) this.#wordStarts = grown(this.#wordStarts);
    this.#letters.set(this.#read, from);
    this.#wordStarts[word + 1] = to;
    table[place] = hash;
    table[place + 1] = word;
    return place;
  }

  #isRead(word: number): boolean {
    const from = this.#wordStarts[word]!;
    if (this.#wordStarts[word + 1]! - from !== this.#read.length) return false;
    for (let i = 0; i < this.#read.length; i++) if (this.#letters[from + i] !== this.#read[i]) return false;
    return true;
  }

  #growTable(): void {
    const old = this.#table;
    const table = new Int32Array(old.length * 2);
    const mask = table.length - 1;
    for (let from = 0; from < old.length; from += slot) {
      if (old[from + 1] === 0) continue;
      let place = Math.imul(old[from]!, slot) & mask;
      while (table[place + 1] !== 0) place = (place + slot) & mask;
      for (let i = 0; i < slot; i++) table[place + i] = old[from + i]!;
    }
    this.#table = table;
  }

  #newNode(): number {
    if (this.#nodes === this.#nodePhrases.length) {
      this.#nodePhrases = grown(this.#nodePhrases);
      this.#nodeGoesOn = grown(this.#nodeGoesOn);
    }
    return this.#nodes++;
  }

  #child(node: number, word: number, gap: number): number {
    const known = this.#step(node, word, gap);
    if (known !== 0) return known;
    if ((this.#edgeCount + 1) * 2 > this.#edges.length / slot) this.#growEdges();
    const made = this.#newNode();
    putEdge(this.#edges, node, word * 8 + gap, made);
    this.#nodeGoesOn[node] = this.#nodeGoesOn[node]! | edges;
    this.#edgeCount++;
    return made;
  }

  /** The node that `word` after `gap` leads to from `node`, or 0. */
  #step(node: number, word: number, gap: number): number {
    const edges = this.#edges;
    const mask = edges.length - 1;
    const label = word * 8 + gap;
    let place = edgePlace(node, label, mask);
    for (;;) {
      const to = edges[place + 2]!;
      if (to === 0 || (edges[place] === node && edges[place + 1] === label)) return to;
      place = (place + slot) & mask;
    }
  }

  #growEdges(): void {
    const old = this.#edges;
    this.#edges = new Int32Array(old.length * 2);
    for (let from = 0; from < old.length; from += slot)
      if (old[from + 2] !== 0) putEdge(this.#edges, old[from]!, old[from + 1]!, old[from + 2]!);
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

/** Numbers a place of the two hash tables. */
const slot = 4;

/** A word that is known by its hash only. */
const unread = -1;

/** How a node goes on: over edges that are there, over some that will be, or both. */
const edges = 1;
const later = 2;

/** FNV-1a over the letters. */
const seed = 0x811c9dc5 | 0;
const prime = 0x01000193;

/** œ and æ read as two letters. */
const firstOf = (code: number) => (code === 0x153 || code === 0x152 ? 0x6f : 0x61);
const secondLetter = 0x65;

const edgePlace = (node: number, label: number, mask: number) =>
  Math.imul(Math.imul(node, 0x85ebca6b) ^ Math.imul(label, 0x9e3779b1), slot) & mask;

function putEdge(edges: Int32Array, node: number, label: number, to: number): void {
  const mask = edges.length - 1;
  let place = edgePlace(node, label, mask);
  while (edges[place + 2] !== 0) place = (place + slot) & mask;
  edges[place] = node;
  edges[place + 1] = label;
  edges[place + 2] = to;
}

function grown<T extends Int32Array | Uint16Array | Uint8Array>(array: T): T {
  const larger = new (array.constructor as new (length: number) => T)(array.length * 2);
  larger.set(array);
  return larger;
}
