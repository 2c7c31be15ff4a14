import { isMap } from 'yaml';
import { alternativesOf, conflictKey } from '../merge/fields.ts';
import type { TextChange } from '../text/changes.ts';
import { loadYaml } from '../yaml/load.ts';
import {
  breakOf,
  insertPair,
  type MapSite,
  mapSite,
  pairOf,
  removePairs,
  renderPair,
  replaceValue,
} from '../yaml/site.ts';
import { isList, isMapValue, type Value } from '../yaml/value.ts';
import { removeAnnotation } from './edit.ts';
import { type Sidecar, siteOf } from './sidecar.ts';

/**
 * Decides what a merge has left under `conflict` of the annotation `id`: `ours` keeps what stands on it, `theirs` puts
 * the other side's values there, or deletes it where the other side has. Several merges may each have left a version:
 * `which` counts them from 0, and those not decided stay. For `id` the empty string: keys of the file itself. No changes
 * where there is nothing to decide.
 */
export function resolveConflict(
  sidecar: Sidecar,
  id: string,
  side: 'ours' | 'theirs',
  which = 0,
): TextChange[] {
  const { text } = sidecar;
  const { root } = id === '' && sidecar.writable ? loadYaml(text) : { root: null };
  const site = isMap(root) ? mapSite(text, root, 0) : siteOf(sidecar, id);
  const pair = pairOf(site, conflictKey);
  const alternatives = alternativesOf(pair?.value);
  const chosen = alternatives[which];
  if (!site || !pair || !isMapValue(chosen)) return [];
  if (side === 'theirs' && chosen.deleted === 'true') return removeAnnotation(sidecar, id);
  const eol = breakOf(text);
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
