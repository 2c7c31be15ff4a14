import type { YAMLMap } from 'yaml';
import type { Shape, Versions } from '../merge/fields.ts';
import { type RecordSite, recordFile } from '../merge/file.ts';
import { mergeFiles } from '../merge/merge.ts';
import { type Format, type MergeResult, mergeMarked, mergeTexts } from '../merge/texts.ts';
import { pairOf, rootMap } from '../yaml/site.ts';
import { isList, isMapValue, sameValue, type Value } from '../yaml/value.ts';
import { readSidecar } from './sidecar.ts';

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
  const { sidecar, root } = readSidecar(text);
  return {
    problems: sidecar.problems,
    ...(sidecar.writable && { file: recordFile(text, 'annotations', rootMap(root), idOf) }),
  };
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
