/** Length of the blocks that are indexed, UTF-16 units. */
const block = 8;
/** So many blocks of the words that are sought are compared: the rarest of them is looked at. */
const samples = 8;
/** Before so many questions searching the text takes less than going through all of it. */
const patience = 150;

/**
 * Tells whether words stand once in a text. Who has many passages asks one of these: after some questions it has the text
 * indexed by its blocks, and answers in time that goes with the words, not with the text.
 */
export class Occurrences {
  readonly #text: string;
  #asked = 0;
  /** By hash of a block: how many there are, and 1 + the number of the last; by number: 1 + that of the one before. */
  #counts: Int32Array | undefined;
  #last = new Int32Array(0);
  #before = new Int32Array(0);
  #mask = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether `words` stand in the text once, at `at`. */
  onlyAt(words: string, at: number): boolean {
    const text = this.#text;
    if (!text.startsWith(words, at)) return false;
    if (words.length < 2 * block || ++this.#asked < patience)
      return text.indexOf(words) === at && text.indexOf(words, at + 1) < 0;
    this.#counts ??= this.#index();
    const counts = this.#counts;
    // Wherever the words stand, the first of their blocks that is one of the text's begins at one of these offsets.
    for (let shift = 0; shift < block; shift++) {
      let [rarest, fewest] = [shift, Number.POSITIVE_INFINITY];
      for (let k = 0; k < samples && shift + (k + 1) * block <= words.length; k++) {
        const count = counts[hashOf(words, shift + k * block) & this.#mask]!;
        if (count < fewest) [rarest, fewest] = [shift + k * block, count];
      }
      let number = this.#last[hashOf(words, rarest) & this.#mask]! - 1;
      for (; number >= 0; number = this.#before[number]! - 1) {
        const place = number * block - rarest;
        if (place !== at && place >= 0 && text.startsWith(words, place)) return false;
      }
    }
    return true;
  }

  #index(): Int32Array {
    const text = this.#text;
    const blocks = Math.floor(text.length / block);
    let size = 1024;
    while (size < blocks * 2) size *= 2;
    this.#mask = size - 1;
    const counts = new Int32Array(size);
    this.#last = new Int32Array(size);
    this.#before = new Int32Array(blocks);
    for (let number = 0; number < blocks; number++) {
      const slot = hashOf(text, number * block) & this.#mask;
      counts[slot]!++;
      this.#before[number] = this.#last[slot]!;
      this.#last[slot] = number + 1;
    }
    return counts;
  }
}

function hashOf(text: string, at: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < block; i++) hash = Math.imul(hash ^ text.charCodeAt(at + i), 0x01000193);
  return hash ^ (hash >>> 15);
}
