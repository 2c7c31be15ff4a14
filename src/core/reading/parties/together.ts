import { wholesOf } from '../../lexicon/ids.ts';
import type { Lexicon } from '../../lexicon/model.ts';
import { append } from '../../lists.ts';

const known = new WeakMap<Lexicon, ReadonlyMap<string, string | undefined>>();

/**
 * The one grouping whose present members are exactly the states of `ids`, by themselves or by their offices
 * («le Président de la République française, le Président de la Pologne et le Chancelier de l'Allemagne»: the Weimar
 * Triangle). Undefined where there is none or more than one, or where somebody else is named too; people beside their
 * offices do not count.
 */
export function groupingOf(ids: readonly string[], lexicon: Lexicon | undefined): string | undefined {
  if (!lexicon) return undefined;
  const states = new Set<string>();
  for (const entity of ids) {
    if (entity.startsWith('person:')) continue;
    const office = entity.startsWith('office:');
    const state = office
      ? [...wholesOf(entity, lexicon)].find((whole) => whole.startsWith('state:'))
      : entity;
    if (!state?.startsWith('state:')) return undefined;
    states.add(state);
  }
  return states.size > 1 ? groupings(lexicon).get(keyOf(states)) : undefined;
}

const keyOf = (states: Iterable<string>): string => [...states].sort().join(' ');

/** Groupings by their members; undefined for members that two of them share. */
function groupings(lexicon: Lexicon): ReadonlyMap<string, string | undefined> {
  let found = known.get(lexicon);
  if (!found) {
    const members = new Map<string, string[]>();
    for (const { id, kind, memberships } of lexicon.actors.values()) {
      if (kind !== 'state') continue;
      for (const { group, status, to } of memberships ?? []) {
        if (!group.startsWith('group:') || to !== undefined || (status ?? 'member') !== 'member') continue;
        append(members, group, id);
      }
    }
    const byMembers = new Map<string, string | undefined>();
    for (const [group, list] of members) {
      const key = keyOf(new Set(list));
      byMembers.set(key, byMembers.has(key) ? undefined : group);
    }
    found = byMembers;
    known.set(lexicon, found);
  }
  return found;
}
