import { applyChanges, applyWithin, type TextChange } from '../text/changes.ts';
import { overlaps } from '../text/span.ts';
import {
  insertion,
  insertPair,
  type MapSite,
  pairOf,
  reindent,
  renderPair,
  replaceValue,
  withBreaks,
} from '../yaml/site.ts';
import { renderFlow, renderPairs, sameValue, type Value } from '../yaml/value.ts';
import { Comments, parted, undented } from './comments.ts';
import type { Fields } from './fields.ts';
import { alike, bodyOf, type ListSite, type RecordFile, type RecordSite } from './file.ts';
import { mergeOrder } from './order.ts';
import { PairWriter } from './pairs.ts';

/** What a record becomes. Records that are not mentioned are gone. */
export interface Outcome {
  readonly fields: Fields;
  /** Absent where ours stays as it is. */
  readonly change?: true;
}

/** Three files and what was decided of their records. */
export interface DecidedMerge {
  readonly base: RecordFile;
  readonly ours: RecordFile;
  readonly theirs: RecordFile;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** What the keys of the file itself come to; undefined where they stay. */
  readonly head: Fields | undefined;
  /** Where a record that one side has added stands in what it is about. */
  readonly rank: ((record: RecordSite) => number | undefined) | undefined;
}

/** The text of ours with what was decided in its place, and every other byte as it was. */
export function writeMerged(merge: DecidedMerge): string {
  return new Writer(merge).text();
}

class Writer {
  readonly #merge: DecidedMerge;
  readonly #base: RecordFile;
  readonly #ours: RecordFile;
  readonly #theirs: RecordFile;
  readonly #comments: Comments;
  readonly #pairs: PairWriter;
  readonly #before = new Map<ListSite, ReadonlyMap<string, string>>();

  constructor(merge: DecidedMerge) {
    this.#merge = merge;
    this.#base = merge.base;
    this.#ours = merge.ours;
    this.#theirs = merge.theirs;
    this.#comments = new Comments(merge.base.text, merge.ours.text, merge.theirs.text);
    this.#pairs = new PairWriter(this.#comments, merge.ours.eol, merge.ours.key);
  }

  text(): string {
    const { root, text } = this.#ours;
    if (!root) return text;
    const { head } = this.#merge;
    const versions = { base: this.#base.root, ours: root, theirs: this.#theirs.root };
    const list = this.#list('', root);
    const pairs = (head ? this.#pairs.rewrite(versions, head) : []).map((change) =>
      // The comments between the list and the next key are both's.
      list.some((other) => overlaps(other, change))
        ? { ...change, text: undented(change.text, root.column) }
        : change,
    );
    const own = list.filter((change) => !pairs.some((other) => overlaps(other, change)));
    return this.#close(applyChanges(text, [...pairs, ...own]));
  }

  /** Comments that theirs has at the end of the file. */
  #close(text: string): string {
    const { text: theirs } = this.#theirs;
    const { eol } = this.#ours;
    const lines = theirs.split(/(?<=\n)/);
    const last = lines.findLastIndex((line) => !/^\s*(?:#|$)/.test(line));
    const added = this.#comments.take(lines.slice(last + 1).join(''), 0);
    return added === '' ? text : endLine(text, eol) + withBreaks(added, eol);
  }

  /** What turns the list of `owner`, which stands in the map `site`, into the merged one. */
  #list(owner: string, site: MapSite): TextChange[] {
    const ours = this.#ours.lists.get(owner);
    if (!ours) return [];
    const { rank } = this.#merge;
    const theirs = this.#theirs.lists.get(owner);
    const kept = (file: RecordFile, ids: readonly string[] = []) =>
      ids.filter(
        (id) => this.#merge.outcomes.has(id) && !(file === this.#theirs && this.#standsElsewhere(id, owner)),
      );
    const mine = kept(this.#ours, ours.ids);
    const order = mergeOrder(
      this.#base.lists.get(owner)?.ids ?? [],
      mine,
      kept(this.#theirs, theirs?.ids),
      rank && ((id) => rank((this.#ours.records.get(id) ?? this.#theirs.records.get(id))!)),
    );
    if (order.length === 0 && ours.ids.length === 0) return [];
    if (ours.style === 'block') return this.#blockList(ours, theirs, order, site);
    if (ours.style === 'flow' || site.flow) return this.#flowList(ours, order, site);
    return this.#newList(order, site);
  }

  /** Whether ours has a record of theirs in the list of another owner: it stays there. */
  #standsElsewhere(id: string, owner: string): boolean {
    const record = this.#ours.records.get(id);
    return record !== undefined && record.owner !== owner;
  }

  #blockList(
    ours: ListSite,
    theirs: ListSite | undefined,
    order: readonly string[],
    site: MapSite,
  ): TextChange[] {
    const { text, eol } = this.#ours;
    const leads = this.#recordLeads(ours, order);
    const parts: string[] = [];
    const before = precedents(ours);
    let untouched: string | undefined = '';
    for (const id of order) {
      const record = this.#ours.records.get(id);
      const lead = leads.get(id) ?? '';
      // After another record than before a comment might become part of that one's last value.
      parts.push(record && before.get(id) === untouched ? lead : undented(lead, ours.column));
      const lines = this.#blockRecord(id, ours.column);
      parts.push(endLine(lines, eol));
      untouched = record && lines === bodyOf(this.#ours, record) ? id : undefined;
    }
    let after = leads.get('') ?? '';
    if (theirs?.style === 'block') after += this.#comments.take(trailing(this.#theirs, theirs), ours.column);
    parts.push(withBreaks(after, eol));
    let list = parts.join('');
    // A file that ended without a line break still does.
    if (ours.region.end === text.length && !text.endsWith('\n') && after === '')
      list = list.replace(/\r?\n$/, '');
    const change = { ...ours.region, text: list };
    if (order.length > 0)
      return [
        ...(text.slice(change.start, change.end) === list ? [] : [change]),
        ...(untouched !== undefined && untouched === ours.ids.at(-1) ? [] : this.#below(ours)),
      ];
    const colon = pairOf(site, this.#ours.key)!.colon;
    return [insertion(colon, ' []'), change];
  }

  /** Comments below the list that stand deeper than it: below another record they might become part of its last value. */
  #below(ours: ListSite): TextChange[] {
    const lines = trailing(this.#ours, ours);
    const text = undented(lines, ours.column);
    const { end } = ours.region;
    return text === lines ? [] : [{ start: end, end: end + lines.length, text }];
  }

  /** The lines above each record of ours, by the record that they end up above; under '' what comes after all. */
  #recordLeads(ours: ListSite, order: readonly string[]): Map<string, string> {
    const { text, records, eol } = this.#ours;
    const leads = new Map<string, string>();
    const staying = new Set(order);
    let at = ours.region.start;
    let pending = '';
    for (const id of ours.ids) {
      const { body } = records.get(id)!;
      const lead = text.slice(at, body.start);
      at = body.end;
      if (staying.has(id)) {
        const added = this.#comments.settled ? '' : this.#comments.take(this.#theirLead(id), ours.column);
        leads.set(id, pending + this.#comments.kept(lead) + withBreaks(added, eol));
        pending = '';
      } else
        pending += this.#comments
          .kept(lead)
          .split(/(?<=\n)/)
          .filter((line) => line.trim() !== '')
          .join('');
    }
    leads.set('', undented(pending, ours.column));
    // A comment of ours that stands above an added record in theirs still stands above it.
    for (const [index, id] of [...order.entries()].reverse()) {
      if (records.has(id)) continue;
      const lead = this.#theirLead(id);
      const below = order[index + 1] ?? '';
      const [own, rest] = parted(leads.get(below) ?? '', lead);
      leads.set(below, rest);
      leads.set(id, own + withBreaks(this.#comments.take(lead, ours.column, true), eol));
    }
    return leads;
  }

  /** The lines above a record of theirs. */
  #theirLead(id: string): string {
    const record = this.#theirs.records.get(id);
    const list = record && this.#theirs.lists.get(record.owner);
    if (!record || list?.style !== 'block') return '';
    let before = this.#before.get(list);
    if (!before) {
      before = precedents(list);
      this.#before.set(list, before);
    }
    const above = this.#theirs.records.get(before.get(id)!);
    const from = above ? above.body.end : list.region.start;
    return this.#theirs.text.slice(from, record.body.start);
  }

  #blockRecord(id: string, column: number): string {
    const ours = this.#ours.records.get(id);
    const outcome = this.#merge.outcomes.get(id)!;
    if (ours) return this.#changed(ours, outcome);
    const record = this.#theirs.records.get(id)!;
    const list = this.#theirs.lists.get(record.owner)!;
    if (list.style !== 'block' || this.#holdsOurs(id)) return this.#rendered(id, column);
    const added = outcome.change ? this.#conflictIn(record, outcome.fields) : [];
    const lines = applyWithin(this.#theirs.text, record.body, added);
    const moved = `${' '.repeat(column)}${reindent(lines.slice(list.column), list.column, column)}`;
    return withBreaks(moved, this.#ours.eol);
  }

  /** A record of ours with what theirs changed in it. */
  #changed(ours: RecordSite, outcome: Outcome): string {
    const { id } = ours;
    const base = this.#base.records.get(id);
    const theirs = this.#theirs.records.get(id);
    const flat = (file: RecordFile, record: RecordSite | undefined) =>
      record !== undefined && (file.lists.get(record.id)?.ids.length ?? 0) === 0;
    // Only theirs touched it: theirs, with comments and all.
    if (
      outcome.change &&
      base &&
      theirs &&
      flat(this.#ours, ours) &&
      flat(this.#theirs, theirs) &&
      alike(this.#base, base, this.#ours, ours) &&
      this.#styleOf(this.#theirs, theirs) === this.#styleOf(this.#ours, ours)
    ) {
      const [from, to] = [
        this.#theirs.lists.get(theirs.owner)!.column,
        this.#ours.lists.get(ours.owner)!.column,
      ];
      if (this.#styleOf(this.#ours, ours) === 'flow') return bodyOf(this.#theirs, theirs);
      const lines = reindent(bodyOf(this.#theirs, theirs).slice(from), from, to);
      this.#comments.take(lines, 0);
      return withBreaks(' '.repeat(to) + lines, this.#ours.eol);
    }
    const changes = [
      ...(outcome.change
        ? this.#pairs.rewrite({ base: base?.site, ours: ours.site, theirs: theirs?.site }, outcome.fields)
        : []),
      ...(this.#ours.lists.has(id) ? this.#list(id, ours.site) : []),
    ];
    return applyWithin(this.#ours.text, ours.body, changes);
  }

  #styleOf(file: RecordFile, record: RecordSite): string {
    return file.lists.get(record.owner)!.style;
  }

  /** What marks a record of theirs as deleted by ours. */
  #conflictIn({ site }: RecordSite, fields: Fields): TextChange[] {
    const value = fields.get('conflict')!;
    const there = pairOf(site, 'conflict');
    if (there)
      return sameValue(there.value, value) ? [] : [replaceValue(site, there, value, this.#theirs.eol)];
    const last = site.pairs.filter((pair) => pair.key !== this.#theirs.key).at(-1);
    return [insertPair(site, last, renderPair(site, 'conflict', value, this.#theirs.eol), this.#theirs.eol)];
  }

  /** Whether a record that ours does not have holds some that ours has elsewhere, or has done away with. */
  #holdsOurs(id: string): boolean {
    return (this.#theirs.lists.get(id)?.ids ?? []).some(
      (child) =>
        this.#ours.records.has(child) ||
        (this.#merge.outcomes.get(child)?.change ?? true) ||
        this.#holdsOurs(child),
    );
  }

  /** A record written anew, for a list of the other style. */
  #rendered(id: string, column: number): string {
    const lines = renderPairs(this.#valueOf(id), column + 2).trimStart();
    return withBreaks(`${' '.repeat(column)}- ${lines}\n`, this.#ours.eol);
  }

  #valueOf(id: string): { readonly [key: string]: Value } {
    const record = this.#theirs.records.get(id)!;
    const children = (this.#theirs.lists.get(id)?.ids ?? []).filter(
      (child) => this.#merge.outcomes.has(child) && !this.#ours.records.has(child),
    );
    return {
      id: pairOf(record.site, 'id')?.value ?? id,
      ...Object.fromEntries(this.#merge.outcomes.get(id)!.fields),
      ...(children.length > 0 && { [this.#theirs.key]: children.map((child) => this.#valueOf(child)) }),
    };
  }

  #flowList(ours: ListSite, order: readonly string[], site: MapSite): TextChange[] {
    const { text, records } = this.#ours;
    const items = order.map((id) => {
      const record = records.get(id);
      return record ? this.#changed(record, this.#merge.outcomes.get(id)!) : renderFlow(this.#valueOf(id));
    });
    if (ours.style !== 'flow') {
      const pair = pairOf(site, this.#ours.key);
      const list = `[${items.join(', ')}]`;
      if (pair) return [{ start: pair.colon, end: pair.end, text: ` ${list}` }];
      return [insertPair(site, site.pairs.at(-1), `${this.#ours.key}: ${list}`, this.#ours.eol)];
    }
    // What stands between two neighbours of ours stays between them.
    const between = (index: number) => {
      const [left, right] = [records.get(order[index]!), records.get(order[index + 1]!)];
      const neighbours = left && right && ours.ids.indexOf(left.id) + 1 === ours.ids.indexOf(right.id);
      return neighbours ? text.slice(left.body.end, right.body.start) : ', ';
    };
    const list = items.map((item, index) => item + (index + 1 < items.length ? between(index) : '')).join('');
    return text.slice(ours.region.start, ours.region.end) === list ? [] : [{ ...ours.region, text: list }];
  }

  /** A first list, where there was none or an empty one. */
  #newList(order: readonly string[], site: MapSite): TextChange[] {
    const { key, eol, text } = this.#ours;
    const column = site.column + 2;
    const leads = this.#recordLeads(
      { style: 'absent', ids: [], column, region: { start: 0, end: 0 } },
      order,
    );
    const list = order
      .map((id) => (leads.get(id) ?? '') + endLine(this.#blockRecord(id, column), eol))
      .join('');
    const pair = pairOf(site, key);
    if (!pair)
      return [insertPair(site, site.pairs.at(-1), `${key}:${eol}${list.replace(/\r?\n$/, '')}`, eol)];
    const changes: TextChange[] =
      pair.end > pair.colon ? [{ start: pair.colon, end: pair.end, text: '' }] : [];
    const next = text.indexOf('\n', pair.lineEnd);
    return [...changes, next < 0 ? insertion(text.length, eol + list) : insertion(next + 1, list)];
  }
}

/** The record that each of a list stands after; the empty string for the first. */
const precedents = ({ ids }: ListSite): ReadonlyMap<string, string> =>
  new Map(ids.map((id, index) => [id, ids[index - 1] ?? '']));

/** The lines after the last record up to the next that is no comment. */
function trailing(file: RecordFile, list: ListSite): string {
  return /^(?:[ \t]*(?:#.*)?(?:\r?\n|$))*/.exec(file.text.slice(list.region.end))![0];
}

const endLine = (text: string, eol: string): string =>
  text === '' || text.endsWith('\n') ? text : text + eol;
