import { applyChanges, type TextChange } from '../text/changes.ts';
import { reviseList } from '../yaml/list.ts';
import {
  commentBelow,
  insertion,
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
import { isList, isMapValue, renderFlow, renderPairs, sameValue, type Value } from '../yaml/value.ts';
import { Comments, undented } from './comments.ts';
import {
  type Fields,
  mergeFields,
  type Shape,
  sameFields,
  type Versions,
  withAlternative,
} from './fields.ts';
import { fieldsOf, type ListSite, type RecordFile, type RecordSite } from './file.ts';
import { mergeOrder } from './order.ts';

/** A record of which both sides' versions are kept, to be decided on. */
export interface MergeConflict {
  /** The record; the empty string for the keys of the file itself. */
  readonly id: string;
  /** The keys that both changed; empty where one side deleted what the other changed. */
  readonly keys: readonly string[];
}

export interface Merged {
  readonly text: string;
  readonly conflicts: readonly MergeConflict[];
}

export interface MergeRules {
  readonly shape: Shape;
  readonly settle?: (id: string, key: string, versions: Versions<Value>) => Value | undefined;
  /** Where a record that one side has added stands in what it is about. */
  readonly rank?: (record: RecordSite) => number | undefined;
}

/** What a record becomes. Records that are not mentioned are gone. */
interface Outcome {
  readonly fields: Fields;
  /** Absent where ours stays as it is. */
  readonly change?: true;
}

/**
 * Three files as one: the text of ours with what theirs changed put in its place. Records are matched by id, fields by key;
 * what neither changed stays byte for byte. Where both changed the same, ours stays and theirs is kept under `conflict`.
 */
export function mergeFiles(
  base: RecordFile,
  ours: RecordFile,
  theirs: RecordFile,
  rules: MergeRules,
): Merged {
  if (!ours.root && theirs.root) return new Merge(base, theirs, ours, rules).run();
  return new Merge(base, ours, theirs, rules).run();
}

class Merge {
  readonly #base: RecordFile;
  readonly #ours: RecordFile;
  readonly #theirs: RecordFile;
  readonly #rules: MergeRules;
  readonly #comments: Comments;
  readonly #outcomes = new Map<string, Outcome>();
  readonly #conflicts: MergeConflict[] = [];

  constructor(base: RecordFile, ours: RecordFile, theirs: RecordFile, rules: MergeRules) {
    this.#base = base;
    this.#ours = ours;
    this.#theirs = theirs;
    this.#rules = rules;
    this.#comments = new Comments(base.text, ours.text, theirs.text);
  }

  run(): Merged {
    const ids = new Set([...this.#ours.records.keys(), ...this.#theirs.records.keys()]);
    for (const id of ids) this.#decide(id);
    const { root, text } = this.#ours;
    if (!root) return { text, conflicts: [] };
    const fields = this.#mergeFields('', this.#base.root, root, this.#theirs.root);
    const changes = [
      ...(fields ? this.#rewrite(root, this.#base.root, this.#theirs.root, fields) : []),
      ...this.#list('', root),
    ];
    return { text: this.#close(applyChanges(text, changes)), conflicts: this.#conflicts };
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

  #decide(id: string): void {
    const [base, ours, theirs] = [this.#base, this.#ours, this.#theirs].map((file) =>
      file.records.get(id),
    ) as [RecordSite | undefined, RecordSite | undefined, RecordSite | undefined];
    const fields = (file: RecordFile, record: RecordSite) => fieldsOf(file, record.site);
    if (ours && theirs) {
      if (this.#alike(this.#ours, ours, this.#theirs, theirs)) {
        this.#outcomes.set(id, { fields: new Map() });
        return;
      }
      const merged = this.#mergeFields(id, base?.site, ours.site, theirs.site);
      this.#outcomes.set(id, { fields: merged ?? new Map(), ...(merged && { change: true }) });
      return;
    }
    const [file, record] = ours ? ([this.#ours, ours] as const) : ([this.#theirs, theirs!] as const);
    const now = fields(file, record);
    if (!base) {
      this.#outcomes.set(id, { fields: now });
      return;
    }
    // Deleted on one side: gone, unless the other changed it or what it holds.
    const changed =
      !sameFields(fields(this.#base, base), now, this.#rules.shape) || this.#holdsMore(file, id);
    if (!changed) return;
    this.#conflicts.push({ id, keys: [] });
    this.#outcomes.set(id, { fields: withAlternative(now, { deleted: 'true' }), change: true });
  }

  /** Whether a record that the other side has deleted holds records that stay. */
  #holdsMore(file: RecordFile, id: string): boolean {
    const other = file === this.#ours ? this.#theirs : this.#ours;
    return (file.lists.get(id)?.ids ?? []).some((child) => {
      if (other.records.has(child)) return true;
      const base = this.#base.records.get(child);
      const now = file.records.get(child)!;
      return (
        !base ||
        !sameFields(fieldsOf(this.#base, base.site), fieldsOf(file, now.site), this.#rules.shape) ||
        this.#holdsMore(file, child)
      );
    });
  }

  #mergeFields(
    id: string,
    base: MapSite | undefined,
    ours: MapSite,
    theirs: MapSite | undefined,
  ): Fields | undefined {
    if (!theirs) return undefined;
    const { shape, settle } = this.#rules;
    const { fields, conflicts } = mergeFields(
      {
        base: base && fieldsOf(this.#base, base),
        ours: fieldsOf(this.#ours, ours),
        theirs: fieldsOf(this.#theirs, theirs),
      },
      shape,
      settle && ((key, versions) => settle(id, key, versions)),
    );
    if (conflicts.length > 0) this.#conflicts.push({ id, keys: conflicts });
    return fields;
  }

  /** What turns a map of ours into one that says `fields`. */
  #rewrite(
    ours: MapSite,
    base: MapSite | undefined,
    theirs: MapSite | undefined,
    fields: Fields,
    within = false,
  ): TextChange[] {
    const { eol } = this.#ours;
    const changes: TextChange[] = [];
    const own = (key: string) => !within && (key === 'id' || key === this.#ours.key);
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
      const copied =
        pair && theirs && !ours.flow && !theirs.flow && sameValue(pair.value, value)
          ? this.#comments
              .take(leadOf(theirs, pair), ours.column)
              .replace(/^ *(.*)\n/gm, `$1${eol}${' '.repeat(ours.column)}`) +
            this.#copied(theirs, pair.start, pair.lineEnd, theirs.column, ours.column)
          : renderPair(ours, key, value, eol);
      changes.push(insertPair(ours, before, copied, eol));
    }
    return [...changes, ...removePairs(ours, gone)];
  }

  /** Whether the lines of a pair go on with records, so that nothing can be put after its line. */
  #endsInRecords(pair: PairSite): boolean {
    return pair.key === this.#ours.key;
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
      this.#base.text.slice(base.start, base.lineEnd) === ours.text.slice(pair.start, pair.lineEnd);
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
      return this.#rewrite(inner, base && siteWithin(baseSite, base), siteWithin(theirs, their), parts, true);
    return [isList(value) ? reviseList(ours, pair, value) : replaceValue(ours, pair, value, this.#ours.eol)];
  }

  /** Comments above a pair: those that theirs added come in, those that theirs struck go. */
  #leads(ours: MapSite, pair: PairSite, theirs: MapSite | undefined): TextChange[] {
    if (this.#comments.settled) return [];
    const line = ours.text.lastIndexOf('\n', pair.start - 1) + 1;
    if (line < pair.lead) return [];
    const lead = ours.text.slice(pair.lead, line);
    const their = pairOf(theirs, pair.key);
    const added = their ? this.#comments.take(leadOf(theirs!, their), ours.column) : '';
    const text = this.#comments.kept(lead) + withBreaks(added, this.#ours.eol);
    return text === lead ? [] : [{ start: pair.lead, end: line, text }];
  }

  #copied(theirs: MapSite, start: number, end: number, from: number, to: number): string {
    return withBreaks(reindent(theirs.text.slice(start, end), from, to), this.#ours.eol);
  }

  /** What turns the list of `owner`, which stands in the map `site`, into the merged one. */
  #list(owner: string, site: MapSite): TextChange[] {
    const ours = this.#ours.lists.get(owner)!;
    const theirs = this.#theirs.lists.get(owner);
    const kept = (file: RecordFile, ids: readonly string[] = []) =>
      ids.filter(
        (id) => this.#outcomes.has(id) && !(file === this.#theirs && this.#standsElsewhere(id, owner)),
      );
    const mine = kept(this.#ours, ours.ids);
    const order = mergeOrder(
      this.#base.lists.get(owner)?.ids ?? [],
      mine,
      kept(this.#theirs, theirs?.ids),
      this.#rules.rank &&
        ((id) => this.#rules.rank!((this.#ours.records.get(id) ?? this.#theirs.records.get(id))!)),
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
    let untouched: string | undefined = '';
    for (const id of order) {
      const record = this.#ours.records.get(id);
      const before = ours.ids[ours.ids.indexOf(id) - 1] ?? '';
      const lead = leads.get(id) ?? '';
      // After another record than before a comment might become part of that one's last value.
      parts.push(record && before === untouched ? lead : undented(lead, ours.column));
      const lines = this.#blockRecord(id, ours.column);
      parts.push(endLine(lines, eol));
      untouched = record && lines === this.#bodyOf(this.#ours, record) ? id : undefined;
    }
    let after = leads.get('') ?? '';
    if (theirs?.style === 'block') after += this.#comments.take(trailing(this.#theirs, theirs), ours.column);
    parts.push(withBreaks(after, eol));
    let list = parts.join('');
    // A file that ended without a line break still does.
    if (ours.region.end === text.length && !text.endsWith('\n') && after === '')
      list = list.replace(/\r?\n$/, '');
    const change = { ...ours.region, text: list };
    if (order.length > 0) return text.slice(change.start, change.end) === list ? [] : [change];
    const colon = pairOf(site, this.#ours.key)!.colon;
    return [insertion(colon, ' []'), change];
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
    const before = list.ids[list.ids.indexOf(id) - 1];
    const from = before === undefined ? list.region.start : this.#theirs.records.get(before)!.body.end;
    return this.#theirs.text.slice(from, record.body.start);
  }

  #blockRecord(id: string, column: number): string {
    const ours = this.#ours.records.get(id);
    const outcome = this.#outcomes.get(id)!;
    if (ours) {
      const changed = this.#changed(ours, outcome);
      return changed;
    }
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
      this.#alike(this.#base, base, this.#ours, ours) &&
      this.#styleOf(this.#theirs, theirs) === this.#styleOf(this.#ours, ours)
    ) {
      const [from, to] = [
        this.#theirs.lists.get(theirs.owner)!.column,
        this.#ours.lists.get(ours.owner)!.column,
      ];
      if (this.#styleOf(this.#ours, ours) === 'flow') return this.#bodyOf(this.#theirs, theirs);
      const lines = reindent(this.#bodyOf(this.#theirs, theirs).slice(from), from, to);
      this.#comments.take(lines, 0);
      return withBreaks(' '.repeat(to) + lines, this.#ours.eol);
    }
    const changes = [
      ...(outcome.change ? this.#rewrite(ours.site, base?.site, theirs?.site, outcome.fields) : []),
      ...this.#list(id, ours.site),
    ];
    return applyWithin(this.#ours.text, ours.body, changes);
  }

  #styleOf(file: RecordFile, record: RecordSite): string {
    return file.lists.get(record.owner)!.style;
  }

  #bodyOf(file: RecordFile, { body }: RecordSite): string {
    return file.text.slice(body.start, body.end);
  }

  /** Whether a record is written alike in two files; the last line of a file may lack its break. */
  #alike(a: RecordFile, one: RecordSite, b: RecordFile, other: RecordSite): boolean {
    const words = (file: RecordFile, record: RecordSite) => this.#bodyOf(file, record).replace(/\r?\n$/, '');
    return words(a, one) === words(b, other);
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
        (this.#outcomes.get(child)?.change ?? true) ||
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
      (child) => this.#outcomes.has(child) && !this.#ours.records.has(child),
    );
    return {
      id: pairOf(record.site, 'id')?.value ?? id,
      ...Object.fromEntries(this.#outcomes.get(id)!.fields),
      ...(children.length > 0 && { [this.#theirs.key]: children.map((child) => this.#valueOf(child)) }),
    };
  }

  #flowList(ours: ListSite, order: readonly string[], site: MapSite): TextChange[] {
    const { text, records } = this.#ours;
    const items = order.map((id) => {
      const record = records.get(id);
      return record ? this.#changed(record, this.#outcomes.get(id)!) : renderFlow(this.#valueOf(id));
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

/** A part of a text with changes (offsets of the whole text) applied. */
function applyWithin(
  text: string,
  { start, end }: { start: number; end: number },
  changes: readonly TextChange[],
): string {
  return applyChanges(
    text.slice(start, end),
    changes.map((change) => ({ start: change.start - start, end: change.end - start, text: change.text })),
  );
}

/** The comments that `lines` begins with and `others` has too, and the rest. */
function parted(lines: string, others: string): [string, string] {
  const known = new Set(others.split('\n').map((line) => line.trim()));
  const all = lines.split(/(?<=\n)/);
  const end = all.findIndex((line) => line.trim() === '' || !known.has(line.trim()));
  return end < 0 ? [lines, ''] : [all.slice(0, end).join(''), all.slice(end).join('')];
}

/** The lines above a pair that belong to no other. */
function leadOf(site: MapSite, pair: PairSite): string {
  const line = site.text.lastIndexOf('\n', pair.start - 1) + 1;
  return line < pair.lead ? '' : site.text.slice(pair.lead, line);
}

/** The lines after the last record up to the next that is no comment. */
function trailing(file: RecordFile, list: ListSite): string {
  return /^(?:[ \t]*(?:#.*)?(?:\r?\n|$))*/.exec(file.text.slice(list.region.end))![0];
}

const endLine = (text: string, eol: string) => (text === '' || text.endsWith('\n') ? text : text + eol);
