import type { TextChange } from '../text/changes.ts';
import {
  breakOf,
  insertPair,
  type MapSite,
  pairOf,
  removePairs,
  renderPair,
  replaceValue,
} from '../yaml/site.ts';
import { isList, isMapValue, type Value } from '../yaml/value.ts';
import { alternativesOf, conflictKey } from './fields.ts';

/**
 * Decides one of the versions that merges have left under `conflict` of a record: `ours` keeps what stands on it, `theirs`
 * puts that version's values there. `delete` where that version is that the record is gone; no changes where there is
 * nothing to decide.
 */
export function decide(
  site: MapSite | undefined,
  side: 'ours' | 'theirs',
  which: number,
): readonly TextChange[] | 'delete' {
  const pair = pairOf(site, conflictKey);
  const alternatives = alternativesOf(pair?.value);
  const chosen = alternatives[which];
  if (!site || !pair || !isMapValue(chosen)) return [];
  if (side === 'theirs' && chosen.deleted === 'true') return 'delete';
  const eol = breakOf(site.text);
  const left = alternatives.filter((_, index) => index !== which);
  const changes: TextChange[] = [];
  const gone = new Set(left.length === 0 ? [pair] : []);
  if (left.length > 0) changes.push(replaceValue(site, pair, left.length === 1 ? left[0]! : left, eol));
  if (side === 'theirs')
    for (const [key, value] of Object.entries(chosen)) {
      if (key === 'removed')
        for (const name of isList(value) ? value : [value]) {
          const there = pairOf(site, String(name));
          if (there) gone.add(there);
        }
      else changes.push(put(site, key, value, eol));
    }
  return [...changes, ...removePairs(site, gone)];
}

/** Gives `key` a value, in its place or before `conflict`. */
function put(site: MapSite, key: string, value: Value, eol: string): TextChange {
  const there = pairOf(site, key);
  if (there) return replaceValue(site, there, value, eol);
  const before = site.pairs[site.pairs.findIndex((pair) => pair.key === conflictKey) - 1];
  return insertPair(site, before, renderPair(site, key, value, eol), eol);
}
