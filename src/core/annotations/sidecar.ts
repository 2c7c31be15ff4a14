import { isMap, isSeq, type Node } from 'yaml';
import type { Problem } from '../problems.ts';
import { lineEnd } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { isOutOfOrder, loadYaml, spanOf } from '../yaml/load.ts';
import { type MapSite, mapSite } from '../yaml/site.ts';
import type { Annotation } from './model.ts';
import { outlineOf, readPlainEntry } from './plain.ts';
import { SidecarReader } from './reader.ts';

/** One annotation of a sidecar with its place there. */
export interface SidecarEntry {
  readonly annotation: Annotation;
  /** The entry's keys and values, from its first key on. */
  readonly span: Span;
  /** The lines of the entry, from the start of the line with its dash to after the line break of its last. */
  readonly lines: Span;
}

export type ListStyle = 'block' | 'flow' | 'empty' | 'absent';

/** A sidecar as read. Immutable; spans are offsets of `text`. */
export interface Sidecar {
  readonly text: string;
  /** Hash of the release that the selectors were last checked against. */
  readonly sha256?: string;
  readonly entries: readonly SidecarEntry[];
  readonly problems: readonly Problem[];
  /** False after a problem that makes writing unsafe: the file is then left as it is. */
  readonly writable: boolean;
  readonly list: ListStyle;
}

/**
 * Reads a sidecar. Never throws: what is wrong is told as problems at their places; after one of severity `error` the
 * sidecar is not `writable`. An empty text is a sidecar without annotations.
 */
export function parseSidecar(text: string): Sidecar {
  return readByEntries(text) ?? readWhole(text).sidecar;
}

/** The sidecar together with the root that it was read from. */
export function readWhole(text: string): { readonly sidecar: Sidecar; readonly root: Node | null } {
  const { root, problems } = loadYaml(text);
  const reader = new SidecarReader(text);
  const read = reader.sidecar(root);
  // What YAML is broken in one place says nothing true of others.
  const found = problems.some(({ code }) => code === 'yaml-syntax')
    ? problems
    : [...problems, ...reader.problems];
  const writable = !found.some((problem) => problem.severity === 'error');
  return { sidecar: { ...read, text, problems: found, writable }, root };
}

/**
 * Reads a block list entry by entry: most are written as this program writes them, which is read a hundred times faster
 * than YAML. Undefined where anything is out of the ordinary: the whole file is read then.
 */
function readByEntries(text: string): Sidecar | undefined {
  if (isOutOfOrder(text)) return undefined;
  const outline = outlineOf(text);
  if (!outline) return undefined;
  const { head, tail, starts, dash } = outline;
  // The list itself left out, the rest of the file is read as usual.
  const { sidecar: rest } = readWhole(text.slice(0, head) + text.slice(tail));
  if (rest.list !== 'empty' || rest.problems.length > 0) return undefined;
  const entries: SidecarEntry[] = [];
  const ids = new Set<string>();
  for (const [index, start] of starts.entries()) {
    const lines = { start, end: starts[index + 1] ?? tail };
    const entry = readPlainEntry(text, lines, dash) ?? parseEntry(text, lines, true);
    if (!entry || ids.has(entry.annotation.id)) return undefined;
    ids.add(entry.annotation.id);
    entries.push(entry);
  }
  return { ...rest, text, entries, list: 'block' };
}

/**
 * Reads the single entry in `lines` of `text` (a block list item, comments after it left out); undefined where it is none,
 * or something is wrong with it; if `strict`, also where there is something to warn of.
 */
export function parseEntry(text: string, lines: Span, strict = false): SidecarEntry | undefined {
  const { root, problems } = loadYaml(text.slice(lines.start, lines.end));
  if (!isSeq(root) || root.items.length !== 1 || problems.length > 0) return undefined;
  const item = root.items[0];
  if (!isMap(item)) return undefined;
  const reader = new SidecarReader(text);
  const annotation = reader.annotation(item);
  if (!annotation || reader.problems.some(({ severity }) => strict || severity === 'error')) return undefined;
  const { start, end } = spanOf(item);
  const span = { start: start + lines.start, end: end + lines.start };
  return { annotation, span, lines: { start: lines.start, end: lineEnd(text, span.end) } };
}

/** The annotation `id` with the places of its keys; undefined where there is none, or the file is not to be written to. */
export function siteOf({ text, entries, list, writable }: Sidecar, id: string): MapSite | undefined {
  const entry = writable ? entries.find(({ annotation }) => annotation.id === id) : undefined;
  if (!entry) return undefined;
  return entrySite(text, list === 'flow' ? entry.span : entry.lines);
}

/** The places of the keys of the entry in a part of a text: a map, or an item of a block list. */
export function entrySite(text: string, { start, end }: Span): MapSite | undefined {
  const { root } = loadYaml(text.slice(start, end));
  const map = isSeq(root) ? root.items[0] : root;
  return isMap(map) ? mapSite(text, map, start) : undefined;
}
