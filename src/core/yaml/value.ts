import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { inlineScalar, isTimestamp, literalLines } from './scalar.ts';

/** What a node says, apart from how it is written: every scalar a string, nothing the empty string. */
export type Value = string | readonly Value[] | { readonly [key: string]: Value };

export function readValue(node: Node | null | undefined): Value {
  if (isMap(node)) {
    const map: Record<string, Value> = Object.create(null);
    for (const { key, value } of node.items)
      map[isScalar(key) ? String(key.value) : ''] = readValue(value as Node | null);
    return map;
  }
  if (isSeq(node)) return (node.items as Node[]).map(readValue);
  return isScalar(node) ? String(node.value ?? '') : '';
}

/** Whether two values say the same; the order of a map's keys does not count, that of a list does. */
export function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined || typeof a === 'string' || typeof b === 'string') return false;
  if (isList(a) || isList(b))
    return (
      isList(a) && isList(b) && a.length === b.length && a.every((item, index) => sameValue(item, b[index]))
    );
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]))
  );
}

export const isMapValue = (value: Value | undefined): value is { readonly [key: string]: Value } =>
  value !== undefined && typeof value !== 'string' && !isList(value);
export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

/** A list of maps that is no longer than this stays on one line. */
const shortList = 60;

/** What stands after `key:` in a block map whose keys are in `column`; begins with a space or a line break, ends without one. */
export function renderBlock(value: Value, column: number): string {
  if (typeof value === 'string') return renderScalar(value, column);
  const inner = ' '.repeat(column + 2);
  if (isList(value)) {
    const line = renderFlow(value);
    if (value.every((item) => typeof item === 'string') || line.length <= shortList) return ` ${line}`;
    return value
      .map((item) =>
        typeof item === 'string' || isList(item) || Object.keys(item).length === 0
          ? `\n${inner}- ${renderFlow(item)}`
          : `\n${inner}- ${renderPairs(item, column + 4).trimStart()}`,
      )
      .join('');
  }
  return Object.keys(value).length === 0 ? ' {}' : `\n${renderPairs(value, column + 2)}`;
}

/** The lines of a block map whose keys stand in `column`, without a line break at the end. */
export function renderPairs(map: { readonly [key: string]: Value }, column: number): string {
  return Object.entries(map)
    .map(
      ([key, value]) =>
        `${' '.repeat(column)}${inlineScalar(key, true)}:${isMark(key, value) ? ' true' : renderBlock(value, column)}`,
    )
    .join('\n');
}

/** A value on one line, between brackets where it is a list or map. */
export function renderFlow(value: Value): string {
  if (typeof value === 'string') return isTimestamp(value) ? value : inlineScalar(value, true);
  if (isList(value)) return `[${value.map(renderFlow).join(', ')}]`;
  const pairs = Object.entries(value).map(
    ([key, item]) => `${inlineScalar(key, true)}: ${isMark(key, item) ? 'true' : renderFlow(item)}`,
  );
  return pairs.length > 0 ? `{ ${pairs.join(', ')} }` : '{}';
}

/** `deleted: true` is a mark, no words that happen to look like one. */
const isMark = (key: string, value: Value) => key === 'deleted' && value === 'true';

function renderScalar(value: string, column: number): string {
  const literal = literalLines(value);
  if (literal)
    return ` ${literal.header}\n${literal.lines.map((line) => (line ? ' '.repeat(column + 2) + line : '')).join('\n')}`;
  return ` ${isTimestamp(value) ? value : inlineScalar(value, false)}`;
}
