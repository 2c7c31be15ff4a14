import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { loadYaml, spanOf } from '../yaml/load.ts';
import { inlineScalar, isTimestamp, literalLines } from '../yaml/scalar.ts';
import type { Annotation, TextChange, TextQuoteSelector } from './model.ts';
import { lineEnd, parseEntry, parseSidecar, type Sidecar, type SidecarEntry } from './sidecar.ts';

/** Keys in the order in which they are written. */
const order = [
  'id',
  'codes',
  'target',
  'scope',
  'note',
  'creator',
  'created',
  'modified',
  'status',
  'origin',
  'entity',
  'threat',
  'links',
] as const;
type Key = (typeof order)[number];

/** What an act changes of an annotation; a key set to undefined is removed. */
export type AnnotationPatch = { readonly [K in Exclude<Key, 'id'>]?: Annotation[K] | undefined };

/** A file for a release that has no annotations yet. */
export function newSidecar(sha256: string): string {
  return `communique: 1\nsource:\n  sha256: ${sha256}\nannotations: []\n`;
}

/** A short random id that is not among `existing`. Letters and digits that are not mistaken for each other. */
export function newId(existing: Iterable<string>): string {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
  const taken = new Set(existing);
  for (;;) {
    const bytes = globalThis.crypto.getRandomValues(new Uint8Array(8));
    // A letter first: all digits would be a number in YAML.
    const id = Array.from(bytes, (byte, i) => alphabet[byte % (i === 0 ? 23 : alphabet.length)]).join('');
    if (!taken.has(id)) return id;
  }
}

/** Puts `annotation` before the entry at `index` (at the end for `entries.length`). */
export function insertAnnotation(sidecar: Sidecar, annotation: Annotation, index: number): TextChange[] {
  const { text, entries, list } = sidecar;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  if (list === 'flow') {
    const flow = flowEntry(annotation);
    const next = entries[index];
    const last = entries.at(-1)!;
    return [next ? at(next.span.start, `${flow}, `) : at(last.span.end, `, ${flow}`)];
  }
  const dash = list === 'block' ? dashColumn(text, entries[0]!) : 2;
  const rendered = blockEntry(annotation, dash).replace(/\n/g, eol);
  const next = entries[index];
  if (next) return [at(next.lines.start, rendered)];
  const last = entries.at(-1);
  if (last) return [at(last.lines.end, (endsLine(text, last.lines.end) ? '' : eol) + rendered)];
  if (list === 'empty') {
    // `annotations: []` or `annotations:`: what stands for nothing makes room.
    const { start, end } = listValue(text)!;
    const rest = lineEnd(text, end);
    const head = text.slice(start, end).trim()
      ? { start: trimBack(text, start), end }
      : { start, end: start };
    const changes: TextChange[] = head.end > head.start ? [{ ...head, text: '' }] : [];
    return [...changes, at(rest, (endsLine(text, rest) ? '' : eol) + rendered)];
  }
  const head = text.trim() === '' || !/^communique\s*:/m.test(text) ? `communique: 1${eol}` : '';
  return [
    at(
      text.length,
      `${text === '' || endsLine(text, text.length) ? '' : eol}${head}annotations:${eol}${rendered}`,
    ),
  ];
}

/** Changes, adds or removes keys of the annotation `id`. Keys it does not name stay byte for byte. Empty where there is no such id. */
export function updateAnnotation(sidecar: Sidecar, id: string, patch: AnnotationPatch): TextChange[] {
  const entry = sidecar.entries.find(({ annotation }) => annotation.id === id);
  if (!entry) return [];
  const { text } = sidecar;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const { map, base } = nodeOf(text, entry, sidecar.list === 'flow');
  const changes: TextChange[] = [];
  const flow = map.flow === true;
  const column = columnOf(text, base + spanOf(map).start);
  for (const key of order) {
    if (key === 'id' || !(key in patch)) continue;
    const value = patch[key];
    const index = map.items.findIndex((pair) => isScalar(pair.key) && pair.key.value === key);
    const pair = map.items[index] as Pair<Node, Node | null> | undefined;
    if (value === undefined || (Array.isArray(value) && value.length === 0 && key === 'links')) {
      if (pair) changes.push(removal(text, map, index, base, flow));
      continue;
    }
    const rendered = flow ? ` ${flowValue(key, value)}` : blockValue(key, value, column).replace(/\n/g, eol);
    if (pair) {
      const start = base + pair.key.range![1];
      const colon = text.indexOf(':', start) + 1;
      const end = pair.value ? base + spanOf(pair.value).end : colon;
      changes.push({ start: colon, end: Math.max(colon, contentEnd(text, colon, end)), text: rendered });
      continue;
    }
    const before = map.items.findLastIndex(
      (item) =>
        isScalar(item.key) &&
        order.indexOf(String(item.key.value) as Key) >= 0 &&
        order.indexOf(String(item.key.value) as Key) < order.indexOf(key),
    );
    const anchor = (map.items[Math.max(before, 0)] as Pair<Node, Node | null>) ?? undefined;
    const end = base + (anchor.value ? spanOf(anchor.value).end : anchor.key.range![1] + 1);
    if (flow) changes.push(at(end, `, ${key}:${rendered}`));
    else {
      const next = lineEnd(
        text,
        Math.max(base + anchor.key.range![1], contentEnd(text, base + anchor.key.range![1], end)),
      );
      changes.push(
        at(next, `${endsLine(text, next) ? '' : eol}${' '.repeat(column)}${key}:${rendered}${eol}`),
      );
    }
  }
  return mergeInsertions(changes);
}

/** Takes the annotation `id` out, with its lines; comments around it stay. */
export function removeAnnotation(sidecar: Sidecar, id: string): TextChange[] {
  const index = sidecar.entries.findIndex(({ annotation }) => annotation.id === id);
  const entry = sidecar.entries[index];
  if (!entry) return [];
  const { text, entries, list } = sidecar;
  if (list === 'flow') {
    const next = entries[index + 1];
    const before = entries[index - 1];
    if (next) return [{ start: entry.span.start, end: next.span.start, text: '' }];
    return [{ start: before ? before.span.end : entry.span.start, end: entry.span.end, text: '' }];
  }
  const changes: TextChange[] = [{ ...entry.lines, text: '' }];
  if (entries.length === 1) {
    const colon = listColon(text, entry.lines.start);
    if (colon !== undefined) changes.unshift(at(colon, ' []'));
  }
  return changes;
}

/** Records the hash of the text that the selectors were checked against. */
export function setSourceHash(sidecar: Sidecar, sha256: string): TextChange[] {
  if (sidecar.sha256 === sha256) return [];
  const { text } = sidecar;
  // In the head that we write ourselves it is found without reading the whole file.
  const head = text.slice(0, sidecar.entries[0]?.lines.start ?? text.length);
  const line = /^source:[ \t]*\r?\n[ \t]+sha256:[ \t]*/m.exec(head);
  if (line && sidecar.sha256 && head.startsWith(sidecar.sha256, line.index + line[0].length)) {
    const start = line.index + line[0].length;
    return [{ start, end: start + sidecar.sha256.length, text: sha256 }];
  }
  const { root } = loadYaml(text);
  if (!isMap(root)) return [];
  const source = root.get('source', true);
  if (isMap(source)) {
    const hash = source.get('sha256', true) as Node | undefined;
    if (hash) return [{ ...spanOf(hash), text: sha256 }];
    const first = spanOf(source);
    return [
      at(first.start, source.flow ? '' : `sha256: ${sha256}\n${' '.repeat(columnOf(text, first.start))}`),
    ].filter((change) => change.text);
  }
  const list = root.items.find((pair) => isScalar(pair.key) && pair.key.value === 'annotations') as
    | Pair<Node>
    | undefined;
  return source || !list ? [] : [at(spanOf(list.key).start, `source:\n  sha256: ${sha256}\n`)];
}

/** `text` with `changes` (offsets of `text`, not overlapping, in any order) applied. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  let result = text;
  for (const change of [...changes].sort((a, b) => b.start - a.start || b.end - a.end))
    result = result.slice(0, change.start) + change.text + result.slice(change.end);
  return result;
}

/**
 * The sidecar after `changes` (offsets of its text, not overlapping, in any order), with only the touched entries and the
 * head read again; any other change, or one that comes out unreadable, has the whole file read.
 */
export function applyEdit(sidecar: Sidecar, changes: readonly TextChange[]): Sidecar {
  // From the last to the first: what stands before a change keeps its offsets.
  return [...changes].sort((a, b) => b.start - a.start || b.end - a.end).reduce(applyOne, sidecar);
}

function applyOne(sidecar: Sidecar, change: TextChange): Sidecar {
  const text = sidecar.text.slice(0, change.start) + change.text + sidecar.text.slice(change.end);
  if (sidecar.list !== 'block' || !sidecar.writable || sidecar.problems.length > 0) return parseSidecar(text);
  const { entries } = sidecar;
  const shift = change.text.length - (change.end - change.start);
  const move = (entry: SidecarEntry): SidecarEntry => ({
    annotation: entry.annotation,
    span: { start: entry.span.start + shift, end: entry.span.end + shift },
    lines: { start: entry.lines.start + shift, end: entry.lines.end + shift },
  });
  const insertion = change.start === change.end;
  const inside = entries.findIndex(
    ({ lines }) =>
      lines.start <= change.start &&
      change.end <= lines.end &&
      change.start < lines.end &&
      !(insertion && change.start === lines.start),
  );
  if (inside >= 0) {
    const entry = entries[inside]!;
    const whole = change.start === entry.lines.start && change.end === entry.lines.end;
    if (whole && change.text === '' && entries.length > 1)
      return {
        ...sidecar,
        text,
        entries: [...entries.slice(0, inside), ...entries.slice(inside + 1).map(move)],
      };
    const read = parseEntry(text, { start: entry.lines.start, end: entry.lines.end + shift });
    return read?.annotation.id === entry.annotation.id
      ? {
          ...sidecar,
          text,
          entries: [...entries.slice(0, inside), read, ...entries.slice(inside + 1).map(move)],
        }
      : parseSidecar(text);
  }
  const next = entries.findIndex(({ lines }) => lines.start >= change.end);
  const index = next < 0 ? entries.length : next;
  // A whole entry put between two others.
  if (
    insertion &&
    (entries[index]?.lines.start === change.start || entries[index - 1]?.lines.end === change.start) &&
    !/^\r?\n/.test(change.text)
  ) {
    const read = parseEntry(text, { start: change.start, end: change.start + change.text.length });
    if (!read || entries.some(({ annotation }) => annotation.id === read.annotation.id))
      return parseSidecar(text);
    return {
      ...sidecar,
      text,
      entries: [...entries.slice(0, index), read, ...entries.slice(index).map(move)],
    };
  }
  if (index === 0) {
    const moved = entries.map(move);
    const head = parseSidecar(text.slice(0, moved[0]!.lines.start));
    if (head.list === 'empty' && head.problems.length === 0)
      return { ...head, text, entries: moved, list: 'block' };
  }
  return parseSidecar(text);
}

const at = (offset: number, text: string): TextChange => ({ start: offset, end: offset, text });
const endsLine = (text: string, offset: number) => offset === 0 || text[offset - 1] === '\n';
const columnOf = (text: string, offset: number) => offset - (text.lastIndexOf('\n', offset - 1) + 1);

function trimBack(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text[at - 1] === ' ') at--;
  return at;
}

/** The end of a value's own characters: block scalars take the line breaks after them along. */
function contentEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && /[\r\n\t ]/.test(text[at - 1]!)) at--;
  return at;
}

/** Insertions at one place become one, in the order of the keys. */
function mergeInsertions(changes: readonly TextChange[]): TextChange[] {
  const merged: TextChange[] = [];
  for (const change of changes) {
    const same =
      change.start === change.end
        ? merged.findIndex((other) => other.start === change.start && other.end === change.end)
        : -1;
    if (same >= 0) merged[same] = { ...merged[same]!, text: merged[same]!.text + change.text };
    else merged.push(change);
  }
  return merged;
}

function dashColumn(text: string, entry: SidecarEntry): number {
  return /^[ ]*/.exec(text.slice(entry.lines.start))![0].length;
}

function nodeOf(
  text: string,
  entry: SidecarEntry,
  flow: boolean,
): { readonly map: YAMLMap; readonly base: number } {
  const from = flow ? entry.span : entry.lines;
  const { root } = loadYaml(text.slice(from.start, from.end));
  const item = isSeq(root) ? root.items[0] : root;
  if (!isMap(item)) throw new Error('an entry that was read is no map');
  return { map: item, base: from.start };
}

/** Takes a pair out: its lines, or in a flow map the pair with its comma. */
function removal(text: string, map: YAMLMap, index: number, base: number, flow: boolean): TextChange {
  const pair = map.items[index] as Pair<Node, Node | null>;
  const start = base + spanOf(pair.key).start;
  const end = base + (pair.value ? spanOf(pair.value).end : pair.key.range![1] + 1);
  if (!flow) {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    return { start: lineStart, end: lineEnd(text, contentEnd(text, start, end)), text: '' };
  }
  const next = map.items[index + 1] as Pair<Node> | undefined;
  if (next) return { start, end: base + spanOf(next.key).start, text: '' };
  const before = map.items[index - 1] as Pair<Node, Node | null>;
  return { start: base + (before.value ? spanOf(before.value).end : before.key.range![1]), end, text: '' };
}

/** Where the value of `annotations:` stands; an absent one is the place after the colon. */
function listValue(text: string): { readonly start: number; readonly end: number } | undefined {
  const { root } = loadYaml(text);
  if (!isMap(root)) return undefined;
  const pair = root.items.find((item) => isScalar(item.key) && item.key.value === 'annotations') as
    | Pair<Node, Node | null>
    | undefined;
  if (!pair) return undefined;
  const colon = text.indexOf(':', pair.key.range![1]) + 1;
  const span = pair.value ? spanOf(pair.value) : { start: colon, end: colon };
  return span.end > span.start ? span : { start: colon, end: colon };
}

function listColon(text: string, before: number): number | undefined {
  const head = text.slice(0, before);
  const match = [...head.matchAll(/^annotations[ \t]*:/gm)].at(-1);
  return match ? match.index + match[0].length : undefined;
}

function blockEntry(annotation: Annotation, dash: number): string {
  const column = dash + 2;
  const lines: string[] = [];
  for (const key of order) {
    const value = annotation[key];
    if (value === undefined) continue;
    lines.push(
      `${lines.length === 0 ? `${' '.repeat(dash)}- ` : ' '.repeat(column)}${key}:${blockValue(key, value, column)}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

/** What stands after `key:` in a block map whose keys are in `column`. */
function blockValue(key: Key, value: unknown, column: number): string {
  if (key === 'target') {
    const selectors = value as readonly TextQuoteSelector[];
    const fields = (selector: TextQuoteSelector, indent: number, first: string) =>
      (['exact', 'prefix', 'suffix'] as const)
        .filter((name) => selector[name] !== undefined)
        .map(
          (name, index) =>
            `\n${index === 0 ? first : ' '.repeat(indent)}${name}:${scalar(selector[name]!, indent)}`,
        )
        .join('');
    if (selectors.length === 1) return fields(selectors[0]!, column + 2, ' '.repeat(column + 2));
    return selectors.map((selector) => fields(selector, column + 4, `${' '.repeat(column + 2)}- `)).join('');
  }
  if (Array.isArray(value)) return ` ${flowValue(key, value)}`;
  return scalar(String(value), column);
}

function scalar(value: string, column: number): string {
  const literal = literalLines(value);
  if (literal)
    return ` ${literal.header}\n${literal.lines.map((line) => (line ? ' '.repeat(column + 2) + line : '')).join('\n')}`;
  return ` ${isTimestamp(value) ? value : inlineScalar(value, false)}`;
}

function flowEntry(annotation: Annotation): string {
  const pairs = order
    .filter((key) => annotation[key] !== undefined)
    .map((key) => `${key}: ${flowValue(key, annotation[key])}`);
  return `{ ${pairs.join(', ')} }`;
}

function flowValue(key: Key, value: unknown): string {
  if (key === 'target') {
    const selectors = (value as readonly TextQuoteSelector[]).map(flowMap);
    return selectors.length === 1 ? selectors[0]! : `[${selectors.join(', ')}]`;
  }
  if (key === 'links')
    return `[${(value as readonly { type: string; to: string }[]).map(flowMap).join(', ')}]`;
  if (Array.isArray(value)) return `[${value.map((item) => inlineScalar(String(item), true)).join(', ')}]`;
  return isTimestamp(String(value)) ? String(value) : inlineScalar(String(value), true);
}

function flowMap(map: object): string {
  const pairs = Object.entries(map).filter(([, value]) => value !== undefined);
  return `{ ${pairs.map(([name, value]) => `${name}: ${inlineScalar(String(value), true)}`).join(', ')} }`;
}
