import { foldTable, gapBreak, gapTable, gapTight, ligature, skipped } from '../text/chars.ts';

/** Where a phrase of the dictionary stands; `phrase` is the number given at `add`. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly phrase: number;
}

/**
 * A dictionary of phrases and a scan for all of them in one pass over a text: a trie over words, each word known by the
 * number of its folded letters. Words are hashed while their letters are read, nothing is copied out of the text, and
 * a word that no phrase begins with costs one look-up. Case and accents are compared by the caller, on hits only.
 */
export class Matcher {
  /** Folded letters of all words one after the other, to tell words of the same hash apart. */
  #letters = new Uint16Array(1 << 16);
  #lettersUsed = 0;
  #wordStart: number[] = [0];
  #wordHash: number[] = [0];
  #table = new Int32Array(1 << 12);
  /** Edge of the trie: (node, word, gap) → node; open addressing. */
  #edgeKeys = new Float64Array(1 << 14);
  #edgeNodes = new Int32Array(1 << 14);
  #edges = 0;
  #root = new Int32Array(1 << 10);
  #phrases: (number[] | undefined)[] = [undefined];
  /** Scratch: letters of the word being read. */
  readonly #buffer = new Uint16Array(256);

  /** Adds one phrase; returns false where it holds no word. */
  add(phrase: string, number: number): boolean {
    let node = 0;
    let gap = gapTight;
    let at = 0;
    let words = 0;
    while (at < phrase.length) {
      const code = phrase.charCodeAt(at);
      if (foldTable[code]! <= skipped && foldTable[code] !== ligature) {
        if (words > 0 && foldTable[code] !== skipped) gap = worse(gap, gapTable[code]!);
        at++;
        continue;
      }
      const [end, length, hash] = this.#readWord(phrase, at);
      const word = this.#intern(length, hash);
      node = node === 0 && words === 0 ? this.#rootChild(word) : this.#child(node, word, gap);
      words++;
      gap = gapTight;
      at = end;
    }
    if (words === 0) return false;
    const list = this.#phrases[node];
    if (list) list.push(number);
    else this.#phrases[node] = [number];
    return true;
  }

  /** All hits in `text` between `start` and `end` (UTF-16), by start and then length. */
  scan(text: string, start = 0, end = text.length): Hit[] {
    const hits: Hit[] = [];
    const fold = foldTable;
    const gaps = gapTable;
    const table = this.#table;
    const mask = table.length - 1;
    const wordHash = this.#wordHash;
    const buffer = this.#buffer;
    // Active walks through the trie: node and start, two arrays used in turn.
    let nodes: number[] = [];
    let starts: number[] = [];
    let at = start;
    let gap = gapTight;
    while (at < end) {
      let code = text.charCodeAt(at);
      let letter = fold[code]!;
      if (letter <= skipped) {
        if (letter === 0) gap = worse(gap, gaps[code]!);
        at++;
        continue;
      }
      const wordAt = at;
      let hash = 0x811c9dc5;
      let length = 0;
      for (;;) {
        if (letter > ligature) {
          hash = Math.imul(hash ^ letter, 0x01000193);
          if (length < 255) buffer[length++] = letter;
        } else if (letter === ligature) {
          const first = code === 0x153 || code === 0x152 ? 111 : 97;
          hash = Math.imul(Math.imul(hash ^ first, 0x01000193) ^ 101, 0x01000193);
          if (length < 254) {
            buffer[length++] = first;
            buffer[length++] = 101;
          }
        } else if (letter === 0) break;
        at++;
        if (at >= end) break;
        code = text.charCodeAt(at);
        letter = fold[code]!;
      }
      let word = 0;
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const candidate = table[slot]!;
        if (candidate === 0) break;
        if (wordHash[candidate] === hash && this.#same(candidate, length)) {
          word = candidate;
          break;
        }
      }
      if (word === 0) {
        if (nodes.length > 0) {
          nodes = [];
          starts = [];
        }
        gap = gapTight;
        continue;
      }
      const nextNodes: number[] = [];
      const nextStarts: number[] = [];
      if (gap !== gapBreak)
        for (let i = 0; i < nodes.length; i++) {
          const node = this.#find(nodes[i]!, word, gap);
          if (node === 0) continue;
          nextNodes.push(node);
          nextStarts.push(starts[i]!);
          const list = this.#phrases[node];
          if (list) for (const phrase of list) hits.push({ start: starts[i]!, end: at, phrase });
        }
      const child = this.#root[word] ?? 0;
      if (child !== 0) {
        nextNodes.push(child);
        nextStarts.push(wordAt);
        const list = this.#phrases[child];
        if (list) for (const phrase of list) hits.push({ start: wordAt, end: at, phrase });
      }
      nodes = nextNodes;
      starts = nextStarts;
      gap = gapTight;
    }
    return hits.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  #readWord(text: string, from: number): [end: number, length: number, hash: number] {
    let hash = 0x811c9dc5;
    let length = 0;
    let at = from;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const letter = foldTable[code]!;
      if (letter === 0) break;
      if (letter === skipped) continue;
      const letters = letter === ligature ? [code === 0x153 || code === 0x152 ? 111 : 97, 101] : [letter];
      for (const one of letters) {
        hash = Math.imul(hash ^ one, 0x01000193);
        if (length < 255) this.#buffer[length++] = one;
      }
    }
    return [at, length, hash];
  }

  #same(word: number, length: number): boolean {
    const from = this.#wordStart[word]!;
    const to = this.#wordStart[word + 1]!;
    if (to - from !== length) return false;
    for (let i = 0; i < length; i++) if (this.#letters[from + i] !== this.#buffer[i]) return false;
    return true;
  }

  #intern(length: number, hash: number): number {
    let mask = this.#table.length - 1;
    let slot = hash & mask;
    for (; this.#table[slot] !== 0; slot = (slot + 1) & mask) {
      const candidate = this.#table[slot]!;
      if (this.#wordHash[candidate] === hash && this.#same(candidate, length)) return candidate;
    }
    const word = this.#wordHash.length;
    if (this.#lettersUsed + length > this.#letters.length) {
      const larger = new Uint16Array(this.#letters.length * 2);
      larger.set(this.#letters);
      this.#letters = larger;
    }
    this.#wordStart[word] = this.#lettersUsed;
    this.#letters.set(this.#buffer.subarray(0, length), this.#lettersUsed);
    this.#lettersUsed += length;
    this.#wordStart[word + 1] = this.#lettersUsed;
    this.#wordHash.push(hash);
    this.#table[slot] = word;
    if (this.#wordHash.length * 2 > this.#table.length) {
      const larger = new Int32Array(this.#table.length * 2);
      mask = larger.length - 1;
      for (let known = 1; known < this.#wordHash.length; known++) {
        let free = this.#wordHash[known]! & mask;
        while (larger[free] !== 0) free = (free + 1) & mask;
        larger[free] = known;
      }
      this.#table = larger;
    }
    return word;
  }

  #rootChild(word: number): number {
    if (word >= this.#root.length) {
      const larger = new Int32Array(Math.max(this.#root.length * 2, word + 1));
      larger.set(this.#root);
      this.#root = larger;
    }
    if (this.#root[word] === 0) this.#root[word] = this.#newNode();
    return this.#root[word]!;
  }

  #newNode(): number {
    this.#phrases.push(undefined);
    return this.#phrases.length - 1;
  }

  #child(node: number, word: number, gap: number): number {
    const known = this.#find(node, word, gap);
    if (known !== 0) return known;
    if ((this.#edges + 1) * 2 > this.#edgeKeys.length) this.#growEdges();
    const made = this.#newNode();
    this.#put(edgeKey(node, word, gap), made);
    this.#edges++;
    return made;
  }

  #find(node: number, word: number, gap: number): number {
    const key = edgeKey(node, word, gap);
    const mask = this.#edgeKeys.length - 1;
    for (let slot = slotOf(key, mask); ; slot = (slot + 1) & mask) {
      const known = this.#edgeKeys[slot]!;
      if (known === key) return this.#edgeNodes[slot]!;
      if (known === 0) return 0;
    }
  }

  #put(key: number, node: number): void {
    const mask = this.#edgeKeys.length - 1;
    let slot = slotOf(key, mask);
    while (this.#edgeKeys[slot] !== 0) slot = (slot + 1) & mask;
    this.#edgeKeys[slot] = key;
    this.#edgeNodes[slot] = node;
  }

  #growEdges(): void {
    const keys = this.#edgeKeys;
    const nodes = this.#edgeNodes;
    this.#edgeKeys = new Float64Array(keys.length * 2);
    this.#edgeNodes = new Int32Array(keys.length * 2);
    for (let i = 0; i < keys.length; i++) if (keys[i] !== 0) this.#put(keys[i]!, nodes[i]!);
  }
}

/** Exact in a double: node and word stay below 2^24. */
const edgeKey = (node: number, word: number, gap: number) => (node * 4 + gap) * 0x1000000 + word;

const slotOf = (key: number, mask: number) =>
  (Math.imul((key % 0x1000000) | 0, 0x9e3779b1) ^ Math.imul((key / 0x1000000) | 0, 0x85ebca6b)) & mask;

/** A gap counts as its strongest sign: a comma outweighs spaces, what belongs between no two words outweighs all. */
function worse(gap: number, next: number): number {
  if (gap === gapBreak || next === gapBreak) return gapBreak;
  return Math.max(gap, next);
}
