import { foldTable, gapBreak, gapOf, ligature, separator, signTable, skipped } from '../text/chars.ts';
import { PhraseTrie } from './phraseTrie.ts';
import { firstOf, grown, prime, secondLetter, seed, slot, WordTable } from './wordTable.ts';

// What another module exports is fetched anew at every use; the scan uses these for every letter.
const fold = foldTable;
const noLetter = skipped;
const twoLetters = ligature;
const border = separator;
const factor = prime;
const width = slot;

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
  readonly #words = new WordTable();
  readonly #trie = new PhraseTrie();

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
    const place = this.#words.intern(word);
    const { table } = this.#words;
    if (table[place + 2] === 0) table[place + 2] = this.#trie.newNode();
    return table[place + 2]!;
  }

  /** The node that `word` leads to after `node` and the signs `between` them. */
  goOn(node: number, between: string, word: string): number {
    let signs = 0;
    for (let at = 0; at < between.length; at++)
      if (foldTable[between.charCodeAt(at)] === separator) signs |= signTable[between.charCodeAt(at)]!;
    const place = this.#words.intern(word);
    return this.#trie.child(node, this.#words.table[place + 1]!, gapOf[signs]!);
  }

  /** A phrase ends at `node`. Those of one node are found in the order in which they were added. */
  end(node: number, number: number): void {
    this.#trie.end(node, number);
  }

  /** Has the growth begin `group` when a text holds a word of this hash (`hashWord`); one group a hash. */
  beginLater(hash: number, group: number): void {
    this.#words.wait(hash, group);
  }

  /** Has the growth go on from `node` when a text has led there. */
  goOnLater(node: number): void {
    this.#trie.waitAt(node);
  }

  /** All hits in `text` between `start` and `end` (UTF-16), by start, at the same start the longest first. */
  scan(text: string, start = 0, end = text.length): Hit[] {
    const hits: Hit[] = [];
    const words = this.#words;
    const trie = this.#trie;
    let table = words.table;
    let mask = table.length - 1;
    // Walks through the trie that the next word may carry on: node and start of each.
    let walks = 0;
    let nodes = new Int32Array(16);
    let starts = new Int32Array(16);
    let at = start;
    let signs = 0;
    while (at < end) {
      let letter = fold[text.charCodeAt(at)]!;
      if (letter <= noLetter) {
        if (letter === border) signs |= signTable[text.charCodeAt(at)]!;
        at++;
        continue;
      }
      const wordAt = at;
      let hash = seed;
      do {
        if (letter > twoLetters) hash = Math.imul(hash ^ letter, factor);
        else if (letter === twoLetters)
          hash = Math.imul(Math.imul(hash ^ firstOf(text.charCodeAt(at)), factor) ^ secondLetter, factor);
        at++;
        if (at >= end) break;
        letter = fold[text.charCodeAt(at)]!;
      } while (letter !== border);
      const gap = gapOf[signs]!;
      signs = 0;
      if (gap === gapBreak) walks = 0;
      let place = Math.imul(hash, width) & mask;
      while (table[place + 1] !== 0 && table[place] !== hash) place = (place + width) & mask;
      let word = table[place + 1]!;
      if (word === 0 || (walks === 0 && table[place + 2] === 0 && table[place + 3] === 0)) {
        walks = 0;
        continue;
      }
      if (table[place + 3] !== 0) {
        const group = table[place + 3]! - 1;
        table[place + 3] = 0;
        this.#growth?.begin(group);
        table = words.table;
        mask = table.length - 1;
        place = words.find(hash, text, wordAt, at);
      } else if (!words.same(word, text, wordAt, at)) place = words.find(hash, text, wordAt, at);
      word = table[place + 1]!;
      if (word === 0) {
        walks = 0;
        continue;
      }
      let kept = 0;
      for (let i = 0; i < walks; i++) {
        const node = trie.step(nodes[i]!, word, gap);
        if (node === 0) continue;
        const from = starts[i]!;
        if (trie.phrasesOf(node) !== 0) this.#report(hits, node, from, at);
        if (trie.awake(node)) this.#growth?.goOn(node);
        if (!trie.goesOn(node)) continue;
        nodes[kept] = node;
        starts[kept++] = from;
      }
      const root = table[place + 2]!;
      if (root !== 0) {
        if (trie.phrasesOf(root) !== 0) this.#report(hits, root, wordAt, at);
        if (trie.awake(root)) this.#growth?.goOn(root);
        if (trie.goesOn(root)) {
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
      table = words.table;
      mask = table.length - 1;
    }
    return hits;
  }

  /** Hits are found by their ends; each is put before those that begin after it or end earlier. */
  #report(hits: Hit[], node: number, start: number, end: number): void {
    const trie = this.#trie;
    for (let item = trie.phrasesOf(node); item !== 0; item = trie.nextPhrase(item)) {
      const hit = { start, end, phrase: trie.phraseAt(item) };
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
}
