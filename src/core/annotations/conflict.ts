import { isMap } from 'yaml';
import { decide } from '../merge/decide.ts';
import type { TextChange } from '../text/changes.ts';
import { loadYaml } from '../yaml/load.ts';
import { mapSite } from '../yaml/site.ts';
import { removeAnnotation } from './edit.ts';
import { type Sidecar, siteOf } from './sidecar.ts';

/**
 * Decides what a merge has left under `conflict` of the annotation `id`: `ours` keeps what stands on it, `theirs` puts
 * the other side's values there, or deletes it where the other side has. Several merges may each have left a version:
 * `which` counts them from 0, and those not decided stay. For `id` the empty string: keys of the file itself. No changes
 * where there is nothing to decide, or the file is not to be written to.
 */
export function resolveConflict(
  sidecar: Sidecar,
  id: string,
  side: 'ours' | 'theirs',
  which = 0,
): readonly TextChange[] {
  const { root } = id === '' && sidecar.writable ? loadYaml(sidecar.text) : { root: null };
  const changes = decide(isMap(root) ? mapSite(sidecar.text, root, 0) : siteOf(sidecar, id), side, which);
  return changes === 'delete' ? removeAnnotation(sidecar, id) : changes;
}
