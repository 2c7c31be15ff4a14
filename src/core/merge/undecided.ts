import type { Node, YAMLMap } from 'yaml';
import type { Problem } from '../problems.ts';
import { spanOf } from '../yaml/load.ts';
import { isList, isMapValue, readValue, type Value } from '../yaml/value.ts';
import { alternativesOf, conflictKey } from './fields.ts';

const messages = {
  annotation: 'A merge left two versions of annotation {0} ({1}): decide which holds.',
  code: 'A merge left two versions of the code {0} ({1}): decide which holds, and remove the key conflict.',
  file: 'A merge left two versions here ({1}): decide which holds, and remove the key conflict.',
} as const;

/** The problem that a merge has left something to decide on the record `map`; undefined where it has not. */
export function findUndecided(map: YAMLMap, kind: keyof typeof messages, id: string): Problem | undefined {
  const node = map.get(conflictKey, true) as Node | undefined;
  const sides = alternativesOf(readValue(node));
  if (!node || sides.length === 0) return undefined;
  if (!sides.every(isMapValue))
    return {
      ...spanOf(node),
      severity: 'error',
      code: 'wrong-type',
      message:
        'What the other side of a merge has is expected here: keys with their values, or deleted: true.',
      args: [],
    };
  return {
    ...spanOf(node),
    severity: 'warning',
    code: 'merge-undecided',
    message: messages[kind],
    args: [id, sides.map(differing).join('; ')],
  };
}

/** What one side of a conflict is about. */
function differing(side: { readonly [key: string]: Value }): string {
  if (side.deleted === 'true') return 'deleted';
  const removed = side.removed ?? [];
  return [
    ...Object.keys(side).filter((key) => key !== 'removed'),
    ...(isList(removed) ? removed : [removed]),
  ].join(', ');
}
