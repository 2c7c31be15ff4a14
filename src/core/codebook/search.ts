import Fuse from 'fuse.js';
import { foldWords } from '../text/words.ts';

/** Something a passage can be tagged with. */
export interface Choice {
  /** A code's path, a threat's or an actor's id. */
  readonly id: string;
  readonly kind: 'code' | 'threat' | 'actor';
  /** Labels in every language, names and forms: all are searched. */
  readonly names: readonly string[];
}

interface Row {
  readonly choice: Choice;
  readonly folded: readonly string[];
  readonly order: number;
}

/** Fuse ranks no more than this many: what comes after nobody reads. */
const ranked = 100;

/**
 * Finds codes, threats and actors by what somebody types: accents and slips forgiven, any language, recent ones first. An
 * index of letter triples narrows tens of thousands of names to those worth ranking before fuse.js ranks them.
 */
export class ChoiceSearch {
  readonly #rows: readonly Row[];
  /** Per triple the last of its places in `#places`, or 0. */
  readonly #last = new Int32Array(triples);
  /** Two numbers a place: a row, and the place before of the same triple. */
  #places = new Int32Array(1 << 16);
  #used = 2;
  /** Scratch: how many triples of what was typed a row has. */
  readonly #counts: Uint16Array;

  constructor(choices: readonly Choice[]) {
    this.#rows = choices.map((choice, order) => ({
      choice,
      folded: [...new Set([choice.id, ...choice.names].map(foldWords))],
      order,
    }));
    this.#counts = new Uint16Array(this.#rows.length);
    for (const [index, { folded }] of this.#rows.entries())
      for (const name of folded) eachTriple(name, (triple) => this.#put(triple, index));
  }

  /** The best `limit` choices for `typed`, best first; with nothing typed the recent ones, then codes in their order. */
  find(typed: string, recent: readonly string[] = [], limit = 60): Choice[] {
    const query = foldWords(typed).trim();
    const recency = new Map(recent.map((id, index) => [id, index]));
    const byRecency = (row: Row) => recency.get(row.choice.id) ?? Number.POSITIVE_INFINITY;
    if (query === '')
      return [...this.#rows]
        .sort(
          (a, b) =>
            compare(byRecency(a), byRecency(b)) ||
            kindOrder[a.choice.kind] - kindOrder[b.choice.kind] ||
            a.order - b.order,
        )
        .slice(0, limit)
        .map(({ choice }) => choice);
    const wanted = new Set<number>();
    eachTriple(query, (triple) => wanted.add(triple));
    const candidates = this.#narrow(query).map((row) => ({ row, near: nearest(row.folded, wanted) }));
    const fuse = new Fuse(candidates, {
      keys: ['near'],
      includeScore: true,
      threshold: 0.4,
      ignoreLocation: true,
      minMatchCharLength: 1,
    });
    return fuse
      .search(query)
      .map(({ item: { row: item }, score = 1 }) => ({
        item,
        score: score - bonus(item, query) - (recency.has(item.choice.id) ? 0.1 : 0),
      }))
      .sort(
        (a, b) =>
          a.score - b.score ||
          kindOrder[a.item.choice.kind] - kindOrder[b.item.choice.kind] ||
          a.item.order - b.item.order,
      )
      .slice(0, limit)
      .map(({ item }) => item.choice);
  }

  #put(triple: number, row: number): void {
    const last = this.#last[triple]!;
    if (last !== 0 && this.#places[last] === row) return;
    if (this.#used === this.#places.length) {
      const larger = new Int32Array(this.#places.length * 2);
      larger.set(this.#places);
      this.#places = larger;
    }
    this.#places[this.#used] = row;
    this.#places[this.#used + 1] = last;
    this.#last[triple] = this.#used;
    this.#used += 2;
  }

  /** The rows that share most letter triples with what was typed. */
  #narrow(query: string): Row[] {
    if (this.#rows.length <= ranked) return [...this.#rows];
    const counts = this.#counts;
    const touched: number[] = [];
    let wanted = 0;
    eachTriple(query, (triple) => {
      wanted++;
      for (let place = this.#last[triple]!; place !== 0; place = this.#places[place + 1]!) {
        const row = this.#places[place]!;
        if (counts[row] === 0) touched.push(row);
        counts[row]!++;
      }
    });
    const least = Math.max(1, Math.floor(wanted * 0.34));
    const byCount: number[][] = Array.from({ length: wanted + 1 }, () => []);
    for (const row of touched) {
      const count = counts[row]!;
      counts[row] = 0;
      if (count >= least) byCount[Math.min(count, wanted)]!.push(row);
    }
    const best: number[] = [];
    // A typed array is sorted without a call for each pair: behind one letter it holds tens of thousands.
    for (let count = wanted; count > 0 && best.length < ranked; count--)
      best.push(
        ...Int32Array.from(byCount[count]!)
          .sort()
          .subarray(0, ranked - best.length),
      );
    return best.map((row) => this.#rows[row]!);
  }
}

const kindOrder = { code: 0, threat: 1, actor: 2 } as const;

const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);

/** Of a row's names those that share at least half as many triples with what was typed as the best does: fuse.js reads no others. */
function nearest(names: readonly string[], wanted: ReadonlySet<number>): readonly string[] {
  if (names.length < 3) return names;
  const shared = names.map((name) => {
    const found = new Set<number>();
    eachTriple(name, (triple) => {
      if (wanted.has(triple)) found.add(triple);
    });
    return found.size;
  });
  const most = Math.max(...shared);
  return names.filter((_, at) => shared[at]! * 2 >= most);
}

/** A name that begins with what was typed, or has a word that does, comes before one that only holds the letters. */
function bonus({ folded }: Row, query: string): number {
  if (folded.includes(query)) return 0.6;
  if (folded.some((name) => name.startsWith(query))) return 0.4;
  return folded.some((name) => name.includes(` ${query}`) || name.includes(`/${query}`)) ? 0.3 : 0;
}

/** As many triples as are told apart: seven bits a letter, enough for Latin ones; others may share a number. */
const triples = 1 << 21;

/** The triples of a name's words, each word with a space before it; of its first letter alone too. */
function eachTriple(name: string, visit: (triple: number) => void): void {
  let first = 32;
  let second = 32;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (isBreak(code)) {
      first = 32;
      second = 32;
      continue;
    }
    // Two spaces before a word's first letter stand for its beginning with that.
    visit(((first & 127) << 14) | ((second & 127) << 7) | (code & 127));
    first = second;
    second = code;
  }
}

/** Space, `'`, `-`, `.`, `/`, `:` and `_` part words. */
const isBreak = (code: number) =>
  code === 32 || code === 39 || (code >= 45 && code <= 47) || code === 58 || code === 95;
