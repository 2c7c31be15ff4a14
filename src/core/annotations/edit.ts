import { isMap } from 'yaml';
import type { TextChange } from '../text/changes.ts';
import { loadYaml } from '../yaml/load.ts';
import {
  afterBreak,
  breakOf,
  insertion,
  insertPair,
  type MapSite,
  mapSite,
  type PairSite,
  pairOf,
  removePairs,
  renderPair,
  replaceValue,
  undentBelow,
  withBreaks,
} from '../yaml/site.ts';
import { renderFlow, renderPairs, type Value } from '../yaml/value.ts';
import type { Annotation } from './model.ts';
import { type Sidecar, siteOf } from './sidecar.ts';

export { applyChanges } from '../text/changes.ts';
export { applyEdit } from './apply.ts';

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
  'conflict',
] as const;
type Key = (typeof order)[number];

/** What an act changes of an annotation; a key set to undefined is removed. */
export type AnnotationPatch = { readonly [K in Exclude<Key, 'id' | 'conflict'>]?: Annotation[K] | undefined };

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

/** Puts `annotation` before the entry at `index` (at the end for `entries.length`). No changes where the file is not to be written to. */
export function insertAnnotation(sidecar: Sidecar, annotation: Annotation, index: number): TextChange[] {
  if (!sidecar.writable) return [];
  const { text, entries, list } = sidecar;
  const eol = breakOf(text);
  const next = entries[index];
  const last = entries.at(-1);
  if (list === 'flow') {
    const flow = renderFlow(recordOf(annotation));
    return [next ? insertion(next.span.start, `${flow}, `) : insertion(last!.span.end, `, ${flow}`)];
  }
  const dash = list === 'block' ? /^ */.exec(text.slice(entries[0]!.lines.start))![0].length : 2;
  const pairs = renderPairs(recordOf(annotation), dash + 2).trimStart();
  const rendered = withBreaks(`${' '.repeat(dash)}- ${pairs}\n`, eol);
  if (next) return [insertion(next.lines.start, rendered)];
  if (last)
    return [appended(text, last.lines.end, rendered, eol), ...undentBelow(text, last.lines.end, dash)];
  const root = rootOf(text);
  if (!root) {
    const head = `communique: 1${eol}annotations:${eol}${rendered}`;
    return [appended(text, text.length, head, eol)];
  }
  const pair = pairOf(root, 'annotations');
  if (root.flow) {
    const value = [recordOf(annotation)];
    return pair
      ? [replaceValue(root, pair, value, eol)]
      : [insertPair(root, root.pairs.at(-1), renderPair(root, 'annotations', value, eol), eol)];
  }
  if (!pair) {
    const head = pairOf(root, 'communique') ? '' : `communique: 1${eol}`;
    return [appended(text, text.length, `${head}annotations:${eol}${rendered}`, eol)];
  }
  // `annotations: []` or `annotations:`: what stands for nothing makes room.
  const room = pair.end > pair.colon ? [{ start: pair.colon, end: pair.end, text: '' }] : [];
  return [...room, appended(text, afterBreak(text, pair.lineEnd), rendered, eol)];
}

/**
 * Changes, adds or removes keys of the annotation `id`. Keys it does not name stay byte for byte. Empty where there is no
 * such id, or the file is not to be written to.
 */
export function updateAnnotation(sidecar: Sidecar, id: string, patch: AnnotationPatch): TextChange[] {
  const site = siteOf(sidecar, id);
  if (!site) return [];
  const eol = breakOf(sidecar.text);
  const changes: TextChange[] = [];
  const gone = new Set<PairSite>();
  const values = new Map<Key, Value>();
  for (const key of order) {
    if (key === 'id' || key === 'conflict' || !(key in patch)) continue;
    const value = patch[key];
    const pair = pairOf(site, key);
    if (value !== undefined && !(key === 'links' && value.length === 0)) values.set(key, plain(key, value));
    else if (pair) gone.add(pair);
  }
  for (const [key, value] of values) {
    const pair = pairOf(site, key);
    if (pair) {
      changes.push(replaceValue(site, pair, value, eol));
      continue;
    }
    const before = site.pairs.findLast((other) => {
      const rank = order.indexOf(other.key as Key);
      return rank >= 0 && rank < order.indexOf(key) && !gone.has(other);
    });
    changes.push(insertPair(site, before, renderPair(site, key, value, eol), eol));
  }
  return [...changes, ...removePairs(site, gone)];
}

/** Takes the annotation `id` out, with its lines; comments around it stay. Empty as `updateAnnotation`. */
export function removeAnnotation(sidecar: Sidecar, id: string): TextChange[] {
  const index = sidecar.entries.findIndex(({ annotation }) => annotation.id === id);
  const entry = sidecar.entries[index];
  if (!entry || !sidecar.writable) return [];
  const { text, entries, list } = sidecar;
  if (list === 'flow') {
    const next = entries[index + 1];
    const before = entries[index - 1];
    if (next) return [{ start: entry.span.start, end: next.span.start, text: '' }];
    return [{ start: before ? before.span.end : entry.span.start, end: entry.span.end, text: '' }];
  }
  const { start, end } = entry.lines;
  const dash = /^ */.exec(text.slice(start))![0].length;
  const changes: TextChange[] = [{ start, end, text: '' }, ...undentBelow(text, end, dash)];
  const colon = entries.length === 1 ? pairOf(rootOf(text), 'annotations')?.colon : undefined;
  if (colon !== undefined) changes.unshift(insertion(colon, ' []'));
  return changes;
}

/** Records the hash of the text that the selectors were checked against. */
export function setSourceHash(sidecar: Sidecar, sha256: string): TextChange[] {
  if (sidecar.sha256 === sha256 || !sidecar.writable) return [];
  const { text } = sidecar;
  // In the head that we write ourselves it is found without reading the whole file.
  const head = text.slice(0, sidecar.entries[0]?.lines.start ?? text.length);
  const line = /^source:[ \t]*\r?\n[ \t]+sha256:[ \t]*/m.exec(head);
  if (line && sidecar.sha256 && head.startsWith(sidecar.sha256, line.index + line[0].length)) {
    const start = line.index + line[0].length;
    return [{ start, end: start + sidecar.sha256.length, text: sha256 }];
  }
  const root = rootOf(text);
  if (!root) return [];
  const eol = breakOf(text);
  const source = pairOf(root, 'source');
  if (!source)
    return [insertPair(root, pairOf(root, 'communique'), renderPair(root, 'source', { sha256 }, eol), eol)];
  if (!isMap(source.node)) return [replaceValue(root, source, { sha256 }, eol)];
  const site = mapSite(text, source.node, 0);
  const hash = pairOf(site, 'sha256');
  if (hash) return [replaceValue(site, hash, sha256, eol)];
  return [insertPair(site, undefined, renderPair(site, 'sha256', sha256, eol), eol)];
}

/** `lines` at the start of a line, which a last line without a break has to get first. */
function appended(text: string, at: number, lines: string, eol: string): TextChange {
  return insertion(at, (at === 0 || text[at - 1] === '\n' ? '' : eol) + lines);
}

function rootOf(text: string): MapSite | undefined {
  const { root } = loadYaml(text);
  return isMap(root) ? mapSite(text, root, 0) : undefined;
}

/** An annotation as it is written: its keys in order. */
function recordOf(annotation: Annotation): { readonly [key: string]: Value } {
  const record: Record<string, Value> = {};
  for (const key of order) if (annotation[key] !== undefined) record[key] = plain(key, annotation[key]);
  return record;
}

/** A value as it is written: one piece of a target or one conflict is no list. */
function plain(key: Key, value: unknown): Value {
  if (key === 'conflict') {
    const sides = (value as NonNullable<Annotation['conflict']>).map(({ deleted, removed, values }) => ({
      ...(deleted && { deleted: 'true' }),
      ...values,
      ...(removed.length > 0 && { removed }),
    }));
    return sides.length === 1 ? sides[0]! : sides;
  }
  if (key === 'target') {
    const pieces = (value as Annotation['target']).map(({ exact, prefix, suffix }) => ({
      exact,
      ...(prefix !== undefined && { prefix }),
      ...(suffix !== undefined && { suffix }),
    }));
    return pieces.length === 1 ? pieces[0]! : pieces;
  }
  if (key === 'links')
    return (value as NonNullable<Annotation['links']>).map(({ type, to }) => ({ type, to }));
  return Array.isArray(value) ? value.map(String) : String(value);
}
