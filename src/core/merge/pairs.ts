import type { TextChange } from '../text/changes.ts';
import { reviseList } from '../yaml/list.ts';
import {
  commentBelow,
  insertPair,
  type MapSite,
  type PairSite,
  pairOf,
  reindent,
  removePairs,
  renderPair,
  replaceValue,
  siteWithin,
  withBreaks,
} from '../yaml/site.ts';
import { isList, isMapValue, sameValue, type Value } from '../yaml/value.ts';
import type { Comments } from './comments.ts';
import type { Fields } from './fields.ts';

/** The same map in three files; the text of ours is what is rewritten. */
export interface MapVersions {
  readonly base: MapSite | undefined;
  readonly ours: MapSite;
  readonly theirs: MapSite | undefined;
}

/** Rewrites maps of ours pair by pair, with the very words of theirs where these are what is wanted. */
export class PairWriter {
  readonly #comments: Comments;
  readonly #eol: string;
  /** The key of the lists of records, which are not written here. */
  readonly #listKey: string;

  constructor(comments: Comments, eol: string, listKey: string) {
    this.#comments = comments;
    this.#eol = eol;
    this.#listKey = listKey;
  }

  /** What turns a map of ours into one that says `fields`. */
  rewrite({ base, ours, theirs }: MapVersions, fields: Fields, within = false): TextChange[] {
    const eol = this.#eol;
    const changes: TextChange[] = [];
    const own = (key: string) => !within && (key === 'id' || key === this.#listKey);
    const gone = new Set(ours.pairs.filter(({ key }) => !own(key) && !fields.has(key)));
    for (const pair of ours.pairs) {
      if (!ours.flow) changes.push(...this.#leads(ours, pair, theirs));
      const value = fields.get(pair.key);
      if (own(pair.key) || value === undefined) continue;
      changes.push(...this.#replace(ours, pair, base, theirs, value));
    }
    for (const [key, value] of fields) {
      if (pairOf(ours, key)) continue;
      const index = theirs?.pairs.findIndex((pair) => pair.key === key) ?? -1;
      const before = (index < 0 ? ours.pairs : theirs!.pairs.slice(0, index))
        .map((pair) => pairOf(ours, pair.key))
        .findLast((pair) => pair !== undefined && !gone.has(pair) && !this.#endsInRecords(pair));
      const pair = theirs?.pairs[index];
      const block = pair && theirs && !ours.flow && !theirs.flow;
      const lead = block
        ? this.#comments
            .take(leadOf(theirs, pair), ours.column)
            .replace(/^ *(.*)\n/gm, `$1${eol}${' '.repeat(ours.column)}`)
        : '';
      const written =
        block && sameValue(pair.value, value)
          ? this.#copied(theirs, pair.start, pair.lineEnd, theirs.column, ours.column)
          : renderPair(ours, key, value, eol);
      changes.push(insertPair(ours, before, lead + written, eol));
    }
    return [...changes, ...removePairs(ours, gone)];
  }

  /** Whether the lines of a pair go on with records, so that nothing can be put after its line. */
  #endsInRecords(pair: PairSite): boolean {
    return pair.key === this.#listKey;
  }

  #replace(
    ours: MapSite,
    pair: PairSite,
    baseSite: MapSite | undefined,
    theirs: MapSite | undefined,
    value: Value,
  ): TextChange[] {
    const base = pairOf(baseSite, pair.key);
    const their = pairOf(theirs, pair.key);
    const block = theirs && !ours.flow && !theirs.flow;
    const unwritten =
      base !== undefined &&
      baseSite!.text.slice(base.start, base.lineEnd) === ours.text.slice(pair.start, pair.lineEnd);
    if (sameValue(value, pair.value)) {
      // The same, written otherwise by theirs alone: theirs.
      if (!their || !block || !unwritten || !sameValue(value, their.value)) return [];
      const text = this.#copied(theirs, their.start, their.lineEnd, theirs.column, ours.column);
      return text === ours.text.slice(pair.start, pair.lineEnd)
        ? []
        : [{ start: pair.start, end: pair.lineEnd, text }];
    }
    const commented = ours.text.slice(pair.end, pair.lineEnd).trim() !== '';
    const swallows = their && /\n/.test(theirs!.text.slice(their.start, their.end));
    if (
      their &&
      block &&
      sameValue(value, their.value) &&
      (unwritten || !commented) &&
      !(swallows && commentBelow(ours.text, pair.lineEnd, ours.column))
    )
      return [
        {
          start: pair.start,
          end: pair.lineEnd,
          text: this.#copied(theirs, their.start, their.lineEnd, theirs.column, ours.column),
        },
      ];
    const inner = siteWithin(ours, pair);
    const parts = isMapValue(value) ? new Map(Object.entries(value)) : undefined;
    if (inner && parts && inner.pairs.some(({ key }) => parts.has(key)))
      return this.rewrite(
        { base: siteWithin(baseSite, base), ours: inner, theirs: siteWithin(theirs, their) },
        parts,
        true,
      );
    return [isList(value) ? reviseList(ours, pair, value) : replaceValue(ours, pair, value, this.#eol)];
  }

  /** Comments above a pair: those that theirs added come in, those that theirs struck go. */
  #leads(ours: MapSite, pair: PairSite, theirs: MapSite | undefined): TextChange[] {
    if (this.#comments.settled) return [];
    const line = ours.text.lastIndexOf('\n', pair.start - 1) + 1;
    if (line < pair.lead) return [];
    const lead = ours.text.slice(pair.lead, line);
    const their = pairOf(theirs, pair.key);
    const added = their ? this.#comments.take(leadOf(theirs!, their), ours.column) : '';
    const text = this.#comments.kept(lead) + withBreaks(added, this.#eol);
    return text === lead ? [] : [{ start: pair.lead, end: line, text }];
  }

  #copied(theirs: MapSite, start: number, end: number, from: number, to: number): string {
    return withBreaks(reindent(theirs.text.slice(start, end), from, to), this.#eol);
  }
}

/** The lines above a pair that belong to no other. */
function leadOf(site: MapSite, pair: PairSite): string {
  const line = site.text.lastIndexOf('\n', pair.start - 1) + 1;
  return line < pair.lead ? '' : site.text.slice(pair.lead, line);
}
