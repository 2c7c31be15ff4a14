import { grown } from './wordTable.ts';

/** Numbers an edge of the table. */
const slot = 4;

/** How a node goes on: over edges that are there, over some that will be, or both. */
const edges = 1;
const later = 2;

/** A trie over words, with the phrases that end at its nodes. Node 0 is none. */
export class PhraseTrie {
  /** Edges, a hash table: node, word and gap, node they lead to (0: free). */
  #edges = new Int32Array((1 << 12) * slot);
  #edgeCount = 0;
  /** Per node the first of its phrases, or 0; per node how it goes on. */
  #nodePhrases = new Int32Array(1 << 10);
  #nodeGoesOn = new Uint8Array(1 << 10);
  #nodes = 1;
  /** Linked lists of phrases: the number, and the next one or 0. */
  readonly #listItem: number[] = [0];
  readonly #listNext: number[] = [0];

  /** A node that nothing leads to yet. */
  newNode(): number {
    if (this.#nodes === this.#nodePhrases.length) {
      this.#nodePhrases = grown(this.#nodePhrases);
      this.#nodeGoesOn = grown(this.#nodeGoesOn);
    }
    return this.#nodes++;
  }

  /** The node that `word` after `gap` leads to from `node`, made if there is none. */
  child(node: number, word: number, gap: number): number {
    const known = this.step(node, word, gap);
    if (known !== 0) return known;
    if ((this.#edgeCount + 1) * 2 > this.#edges.length / slot) this.#growEdges();
    const made = this.newNode();
    putEdge(this.#edges, node, word * 8 + gap, made);
    this.#nodeGoesOn[node] = this.#nodeGoesOn[node]! | edges;
    this.#edgeCount++;
    return made;
  }

  /** The node that `word` after `gap` leads to from `node`, or 0. */
  step(node: number, word: number, gap: number): number {
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

  /** The first phrase of a node in the lists, or 0; `phraseAt` and `nextPhrase` read on from there. */
  phrasesOf(node: number): number {
    return this.#nodePhrases[node]!;
  }

  phraseAt(item: number): number {
    return this.#listItem[item]!;
  }

  nextPhrase(item: number): number {
    return this.#listNext[item]!;
  }

  /** Whether any word may follow a node, now or once it has grown. */
  goesOn(node: number): boolean {
    return this.#nodeGoesOn[node] !== 0;
  }

  /** Notes that a node will have edges once a text has led there. */
  waitAt(node: number): void {
    this.#nodeGoesOn[node] = this.#nodeGoesOn[node]! | later;
  }

  /** Whether a node waits for that, which ends with it. */
  awake(node: number): boolean {
    if (this.#nodeGoesOn[node]! < later) return false;
    this.#nodeGoesOn[node] = this.#nodeGoesOn[node]! & ~later;
    return true;
  }

  #growEdges(): void {
    const old = this.#edges;
    this.#edges = new Int32Array(old.length * 2);
    for (let from = 0; from < old.length; from += slot)
      if (old[from + 2] !== 0) putEdge(this.#edges, old[from]!, old[from + 1]!, old[from + 2]!);
  }
}

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
