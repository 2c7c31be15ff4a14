import { isMap, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Span } from '../text/span.ts';
import { spanOf } from '../yaml/load.ts';
import { afterBreak, breakOf, columnOf, lineBreak, type MapSite, mapSite, pairOf } from '../yaml/site.ts';
import type { Value } from '../yaml/value.ts';
import type { Fields } from './fields.ts';

/** A record of a file: an annotation, a code. Read when somebody asks for its fields. */
export interface RecordSite {
  readonly id: string;
  /** The record in whose list it stands; the empty string for the list of the file. */
  readonly owner: string;
  /** Its lines in a block list, else the map alone. */
  readonly body: Span;
  readonly site: MapSite;
}

/** A list of records with its place in the text. */
export interface ListSite {
  readonly style: 'block' | 'flow' | 'empty' | 'absent';
  readonly ids: readonly string[];
  /** Column of the dashes of a block list. */
  readonly column: number;
  /** From where the lines above the first record begin to the end of the last. */
  readonly region: Span;
}

/** A file that is a map with a list of records, each with an id of its own; records may hold such lists again. */
export interface RecordFile {
  readonly text: string;
  readonly eol: string;
  /** The key of the lists: `annotations`, `codes`. */
  readonly key: string;
  /** Undefined for a file that says nothing. */
  readonly root: MapSite | undefined;
  readonly records: ReadonlyMap<string, RecordSite>;
  /** By owner. */
  readonly lists: ReadonlyMap<string, ListSite>;
}

/** What a record says, apart from its id and the records it holds. */
export function fieldsOf(file: RecordFile, site: MapSite): Fields {
  return new Map<string, Value>(
    site.pairs.filter(({ key }) => key !== 'id' && key !== file.key).map(({ key, value }) => [key, value]),
  );
}

/** The lines (or the words between brackets) of a record. */
export const bodyOf = (file: RecordFile, { body }: RecordSite): string =>
  file.text.slice(body.start, body.end);

/** Whether a record is written alike in two files; the last line of a file may lack its break. */
export function alike(a: RecordFile, one: RecordSite, b: RecordFile, other: RecordSite): boolean {
  const words = (file: RecordFile, record: RecordSite) => bodyOf(file, record).replace(/\r?\n$/, '');
  return words(a, one) === words(b, other);
}

/**
 * The file that `text` is; `idOf` names a record by its map and the record that holds it. The text must have been read
 * without an error.
 */
export function recordFile(
  text: string,
  key: string,
  root: YAMLMap | undefined,
  idOf: (map: YAMLMap, owner: string) => string | undefined,
): RecordFile {
  const records = new Map<string, RecordSite>();
  const lists = new Map<string, ListSite>();
  const read = (owner: string, site: MapSite) => {
    const pair = pairOf(site, key);
    const items = isSeq(pair?.node) ? (pair.node.items as Node[]).filter(isMap) : [];
    if (!pair || items.length === 0) {
      lists.set(owner, {
        style: pair ? 'empty' : 'absent',
        ids: [],
        column: 0,
        region: { start: 0, end: 0 },
      });
      return;
    }
    const list = pair.node as YAMLSeq;
    const block = !list.flow;
    const ids: string[] = [];
    let column = 0;
    let region: Span = { start: afterBreak(text, pair.colon), end: 0 };
    for (const map of items) {
      const span = spanOf(map);
      const id = idOf(map, owner);
      if (id === undefined) continue;
      const body = block ? linesOf(text, span) : span;
      if (ids.length === 0) {
        column = columnOf(text, body.start) + /^ */.exec(text.slice(body.start))![0].length;
        if (!block) region = { start: body.start, end: 0 };
      }
      region = { start: region.start, end: body.end };
      const record = { id, owner, body, site: mapSite(text, map, 0) };
      ids.push(id);
      records.set(id, record);
      read(id, record.site);
    }
    lists.set(owner, { style: block ? 'block' : 'flow', ids, column, region });
  };
  const site = root && withHead(mapSite(text, root, 0));
  if (site) read('', site);
  else lists.set('', { style: 'absent', ids: [], column: 0, region: { start: 0, end: 0 } });
  return { text, eol: breakOf(text), key, root: site, records, lists };
}

/** The lines above the first key of a file are that key's. */
function withHead(site: MapSite): MapSite {
  const [first, ...rest] = site.pairs;
  return first ? { ...site, pairs: [{ ...first, lead: 0 }, ...rest] } : site;
}

/** The whole lines that an item of a block list takes. */
function linesOf(text: string, { start, end }: Span): Span {
  let last = end;
  while (last > start && /[\r\n]/.test(text[last - 1]!)) last--;
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: afterBreak(text, lineBreak(text, last)) };
}
