/** Appends `item` to the list that `lists` keeps under `key`, a new one where there is none yet. */
export function append<K, V>(lists: Map<K, V[]>, key: K, item: V): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
