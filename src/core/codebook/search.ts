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
const ranked = 400;

/**
 * Finds codes, threats and actors by what somebody types: accents and slips forgiven, any language, recent ones first. An
 * index of letter triples narrows tens of thousands of names to those worth ranking before fuse.js ranks them.
 */
export class ChoiceSearch {
  readonly #rows: readonly Row[];
  readonly #triples = new Map<string, number[]>();

  constructor(choices: readonly Choice[]) {
    this.#rows = choices.map((choice, order) => ({
      choice,
      folded: [...new Set([choice.id, ...choice.names].map(foldWords))],
      order,
    }));
    for (const [index, { folded }] of this.#rows.entries()) {
      const own = new Set(folded.flatMap(triples));
      for (const triple of own) {
        const list = this.#triples.get(triple);
        if (list) list.push(index);
        else this.#triples.set(triple, [index]);
      }
    }
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
    const candidates = this.#narrow(query);
    const fuse = new Fuse(candidates, {
      keys: ['folded'],
      includeScore: true,
      threshold: 0.4,
      ignoreLocation: true,
      minMatchCharLength: 1,
    });
    return fuse
      .search(query)
      .map(({ item, score = 1 }) => ({
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

  /** The rows that share most letter triples with what was typed. */
  #narrow(query: string): Row[] {
    if (this.#rows.length <= ranked) return [...this.#rows];
    const wanted = triples(query);
    if (query.replace(/\s/g, '').length < 3) {
      const found: Row[] = [];
      for (const row of this.#rows) {
        if (
          row.folded.some(
            (name) =>
              name.startsWith(query) ||
              name.includes(` ${query}`) ||
              name.includes(`/${query}`) ||
              name.includes(`:${query}`),
          )
        )
          found.push(row);
        if (found.length >= ranked) break;
      }
      return found;
    }
    const hits = new Map<number, number>();
    for (const triple of wanted)
      for (const index of this.#triples.get(triple) ?? []) hits.set(index, (hits.get(index) ?? 0) + 1);
    const least = Math.max(1, Math.floor(wanted.length * 0.34));
    return [...hits]
      .filter(([, count]) => count >= least)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, ranked)
      .map(([index]) => this.#rows[index]!);
  }
}

const kindOrder = { code: 0, threat: 1, actor: 2 } as const;

const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);

/** A name that begins with what was typed, or has a word that does, comes before one that only holds the letters. */
function bonus({ folded }: Row, query: string): number {
  if (folded.includes(query)) return 0.6;
  if (folded.some((name) => name.startsWith(query))) return 0.4;
  return folded.some((name) => name.includes(` ${query}`) || name.includes(`/${query}`)) ? 0.3 : 0;
}

function triples(name: string): string[] {
  const found: string[] = [];
  for (const word of name.split(/[\s/.:_'-]+/)) {
    const padded = ` ${word}`;
    for (let i = 0; i + 3 <= padded.length; i++) found.push(padded.slice(i, i + 3));
  }
  return found;
}
