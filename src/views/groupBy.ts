import { append } from '../core/lists.ts';

/** The items by key, keys in order of their first item. (`Map.groupBy` needs a newer Node than the oldest host has.) */
export function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) append(groups, keyOf(item), item);
  return groups;
}
