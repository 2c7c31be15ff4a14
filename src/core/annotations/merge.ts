import type { YAMLMap } from 'yaml';
import type { Shape, Versions } from '../merge/fields.ts';
import { type RecordFile, type RecordSite, recordFile } from '../merge/file.ts';
import { mergeFiles } from '../merge/merge.ts';
import { type Format, type MergeResult, mergeMarked, mergeTexts } from '../merge/texts.ts';
import type { Span } from '../text/span.ts';
import { loadYaml } from '../yaml/load.ts';
import { afterBreak, breakOf, type MapSite, mapSite, type PairSite, pairOf, rootMap } from '../yaml/site.ts';
import { isList, isMapValue, sameValue, type Value } from '../yaml/value.ts';
import { entrySite, parseSidecar, type Sidecar, type SidecarEntry } from './sidecar.ts';

/**
 * Three versions of a sidecar as one. Annotations are matched by id, their keys one by one: ours keeps its bytes where
 * theirs changed nothing; codes and links are merged as sets, a deletion holds against what is unchanged. What both changed
 * differently stays as in ours with theirs beside it under `conflict` (`conflict: {deleted: true}` for a deletion), to be
 * decided with `resolveConflict`. An empty or unreadable base counts as no common ancestor: nothing is then deleted. With the text of
 * the `release`, what both added at one place comes in its order, and two quotes of one passage are no conflict.
 */
export function mergeSidecars(base: string, ours: string, theirs: string, release?: string): MergeResult {
  return mergeTexts(base, ours, theirs, read, (common, mine, their) =>
    mergeFiles(common, mine, their, {
      shape,
      settle: (id, key, versions) => {
        if (id === '') return key === 'source' ? mergeSource(versions) : undefined;
        if (key !== 'target' || release === undefined) return undefined;
        return samePlace(release, versions.ours, versions.theirs) ? versions.ours : undefined;
      },
      ...(release !== undefined && {
        rank: ({ site }: RecordSite) => placesOf(release, pairOf(site, 'target')?.value)?.[0],
      }),
    }),
  );
}

/**
 * Merges the versions that git left in one text between its conflict markers; undefined where there are none, or they do
 * not pair up. `base` is the common ancestor where the caller can get it (git keeps it in its index) and the markers do not show it.
 */
export function mergeConflicted(text: string, base = '', release?: string): MergeResult | undefined {
  return mergeMarked(text, base, (...three) => mergeSidecars(...three, release));
}

function read(text: string) {
  const sidecar = parseSidecar(text);
  return {
    problems: sidecar.problems,
    ...(sidecar.writable && { file: recordsOf(sidecar) }),
  };
}

/** A sidecar as a file of records; of a block list only those that somebody asks for are read as YAML. */
function recordsOf(sidecar: Sidecar): RecordFile {
  const { text, entries, list } = sidecar;
  if (list !== 'block') return recordFile(text, 'annotations', rootMap(loadYaml(text).root), idOf);
  const [first, last] = [entries[0]!.lines, entries.at(-1)!.lines];
  const part = (start: number, end: number) => {
    const root = rootMap(loadYaml(text.slice(start, end)).root);
    return root && mapSite(text, root, start);
  };
  const head = part(0, first.start)!;
  const tail = part(last.end, text.length);
  const [top, ...others] = head.pairs as [PairSite, ...PairSite[]];
  const [below, ...rest] = tail?.pairs ?? [];
  const pairs = [{ ...top, lead: 0 }, ...others, ...(below ? [{ ...below, lead: last.end }] : []), ...rest];
  const colon = pairOf(head, 'annotations')!.colon;
  const dash = /^ */.exec(text.slice(first.start))![0].length;
  const region = { start: afterBreak(text, colon), end: last.end };
  return {
    text,
    eol: breakOf(text),
    key: 'annotations',
    root: { ...head, pairs },
    records: new Map(entries.map((entry) => [entry.annotation.id, new LazyRecord(sidecar, entry)])),
    lists: new Map([
      ['', { style: 'block', ids: entries.map(({ annotation }) => annotation.id), column: dash, region }],
    ]),
  };
}

class LazyRecord implements RecordSite {
  readonly id: string;
  readonly owner = '';
  readonly body: Span;
  readonly #sidecar: Sidecar;
  #site: MapSite | undefined;

  constructor(sidecar: Sidecar, { annotation, lines }: SidecarEntry) {
    this.id = annotation.id;
    this.body = lines;
    this.#sidecar = sidecar;
  }

  get site(): MapSite {
    this.#site ??= entrySite(this.#sidecar.text, this.body)!;
    return this.#site;
  }
}

const shape: Shape = {
  sets: new Set(['codes', 'links']),
  maps: new Set(['source']),
  times: new Set(['modified']),
  normal: (key, value) =>
    key === 'codes' && typeof value === 'string'
      ? value === ''
        ? []
        : [value]
      : key === 'target' && !isList(value)
        ? [value]
        : value,
};

/**
 * The recorded hash says which text all passages were checked against. Where the sides name different texts neither holds
 * for all of them: the ancestor's stays, which makes the check due; without one, ours.
 */
function mergeSource({ base, ours, theirs }: Versions<Value>): Value | undefined {
  if (!isMapValue(ours) || !isMapValue(theirs) || sameValue(ours.sha256, theirs.sha256)) return undefined;
  const sha256 = (isMapValue(base) ? base.sha256 : undefined) ?? ours.sha256 ?? theirs.sha256!;
  const rest = (map: Value | undefined) => ({ ...(isMapValue(map) ? map : {}), sha256 });
  const [b, o, t] = [rest(base), rest(ours), rest(theirs)];
  // What else stands there is merged as everything is.
  return sameValue(o, t) || sameValue(b, t) ? o : sameValue(b, o) ? t : undefined;
}

/** Two quotes of one place are no conflict: prefix and suffix are there to find it, and ours do. */
function samePlace(release: string, ours: Value | undefined, theirs: Value | undefined): boolean {
  const [mine, other] = [ours, theirs].map((target) => placesOf(release, target));
  return mine !== undefined && other !== undefined && mine.join() === other.join();
}

/** Where a target stands by its very words, as starts and ends; undefined where it does not, or one piece is at several places. */
function placesOf(release: string, target: Value | undefined): number[] | undefined {
  const places: number[] = [];
  for (const selector of target === undefined ? [] : isList(target) ? target : [target]) {
    if (!isMapValue(selector)) return undefined;
    const { exact, prefix = '', suffix = '' } = selector as Record<string, string>;
    const whole = `${prefix}${exact}${suffix}`;
    const at = release.indexOf(whole);
    if (at < 0 || release.indexOf(whole, at + 1) >= 0) return undefined;
    places.push(at + prefix.length, at + prefix.length + exact!.length);
  }
  return places;
}

const idOf = (map: YAMLMap): string | undefined => {
  const id = map.get('id', true) as { value?: unknown } | undefined;
  return id?.value === undefined ? undefined : String(id.value);
};

/** Sidecars for the merge and the comparison of files. */
export const sidecarFormat: Format = { kind: 'sidecar', read, shape, merge: mergeSidecars };
