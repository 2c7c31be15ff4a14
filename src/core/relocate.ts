import type { PlainText } from './text/plain.ts';

/** Keys whose numbers are offsets of the text, in everything that is known of it. */
const offsets = new Set(['start', 'end', 'bodyStart']);

/**
 * A copy of what is known of a plain text with the offsets of the original one; `text` of what has a place is the words
 * that stand there. Things that were one stay one.
 */
export function relocate<T>(known: T, plain: PlainText, original: string): T {
  const copies = new Map<object, unknown>();
  const copy = (value: unknown): unknown => {
    // Maps hold what has no place.
    if (typeof value !== 'object' || value === null || value instanceof Map) return value;
    const before = copies.get(value);
    if (before) return before;
    if (Array.isArray(value)) {
      const list: unknown[] = [];
      copies.set(value, list);
      for (const one of value) list.push(copy(one));
      return list;
    }
    const made: Record<string, unknown> = {};
    copies.set(value, made);
    for (const key in value) {
      const inner = (value as Record<string, unknown>)[key];
      if (typeof inner === 'number') made[key] = offsets.has(key) ? plain.original(inner) : inner;
      else made[key] = typeof inner === 'object' ? copy(inner) : inner;
    }
    const { start, end, text } = made;
    if (typeof start === 'number' && typeof end === 'number' && typeof text === 'string')
      made.text = original.slice(start, end);
    return made;
  };
  return copy(known) as T;
}
