import { isMap, isScalar, type Node, type YAMLMap } from 'yaml';
import type { TextChange } from '../text/changes.ts';
import type { Span } from '../text/span.ts';
import { spanOf } from './load.ts';
import { readValue, renderBlock, renderFlow, type Value } from './value.ts';

/** A pair of a map with its place in the text. */
export interface PairSite {
  readonly key: string;
  readonly node: Node | null;
  /** Where the part of the text begins that the node's own offsets count from. */
  readonly base: number;
  readonly value: Value;
  /** Of a block map: where the lines above it begin that belong to no other pair, comments and blank ones. */
  readonly lead: number;
  /** The first character of the key. */
  readonly start: number;
  /** After the colon, where the value may begin. */
  readonly colon: number;
  /** After the last character of the value. */
  readonly end: number;
  /** Of a block map: after a comment that follows in the same line, before the line break. */
  readonly lineEnd: number;
}

/** A map with its place in the text: pairs can be replaced, added and taken out without touching the others. */
export interface MapSite {
  readonly text: string;
  readonly flow: boolean;
  /** Column of the keys of a block map. */
  readonly column: number;
  readonly span: Span;
  readonly pairs: readonly PairSite[];
}

/** `map` was read from the part of `text` that begins at `base`. */
export function mapSite(text: string, map: YAMLMap, base: number): MapSite {
  const flow = map.flow === true;
  const span = spanOf(map);
  const start = base + span.start;
  return {
    text,
    flow,
    column: columnOf(text, start),
    span: { start, end: base + span.end },
    pairs: pairSites(text, map, base),
  };
}

function pairSites(text: string, map: YAMLMap, base: number): PairSite[] {
  let lead = base + spanOf(map).start;
  return map.items.map(({ key, value }) => {
    const site = pairSite(text, key as Node, value as Node | null, base, lead);
    lead = afterBreak(text, site.lineEnd);
    return site;
  });
}

function pairSite(text: string, key: Node, node: Node | null, base: number, lead: number): PairSite {
  const keySpan = spanOf(key);
  const colon = text.indexOf(':', base + keySpan.end) + 1;
  const end = node ? Math.max(colon, contentEnd(text, colon, base + spanOf(node).end)) : colon;
  return {
    key: isScalar(key) ? String(key.value) : '',
    node,
    base,
    value: readValue(node),
    lead,
    start: base + keySpan.start,
    colon,
    end,
    lineEnd: lineBreak(text, end),
  };
}

export const pairOf = (site: MapSite | undefined, key: string): PairSite | undefined =>
  site?.pairs.find((pair) => pair.key === key);

/** The value of a pair anew; a comment after it stays. */
export function replaceValue(site: MapSite, pair: PairSite, value: Value, eol: string): TextChange {
  const { text } = site;
  const block = site.flow ? undefined : renderBlock(value, site.column);
  // A comment that follows would become part of a literal.
  const commented =
    text.slice(pair.end, pair.lineEnd).trim() !== '' || commentBelow(text, pair.lineEnd, site.column);
  const rendered =
    block === undefined || (commented && block.includes('\n') && JSON.stringify(value).includes('\\n'))
      ? ` ${renderFlow(value)}`
      : withBreaks(block, eol);
  return { start: pair.colon, end: pair.end, text: rendered };
}

/** The comments deeper than `column` that stand from `start` on, with blank lines before and between. */
function deepComments(text: string, start: number, column: number): string {
  let at = start;
  for (let line = start; line < text.length; line = afterBreak(text, line)) {
    const words = text.slice(line, lineBreak(text, line));
    const blanks = /^ */.exec(words)![0].length;
    if (words[blanks] === '#' && blanks > column) at = afterBreak(text, line);
    else if (words.trim() !== '') break;
  }
  return text.slice(start, at);
}

/** Whether a literal that ends at `lineEnd` would take the comment below it in. */
export const commentBelow = (text: string, lineEnd: number, column: number): boolean =>
  deepComments(text, afterBreak(text, lineEnd), column) !== '';

/** Moves the comments that stand from `start` on to `column` where they are deeper, so that no literal above takes them in. */
export function undentBelow(text: string, start: number, column: number): TextChange[] {
  const changes: TextChange[] = [];
  for (const { index } of deepComments(text, start, column).matchAll(/^ +(?=#)/gm)) {
    const line = start + index;
    const blanks = /^ */.exec(text.slice(line))![0].length;
    if (blanks > column) changes.push({ start: line + column, end: line + blanks, text: '' });
  }
  return changes;
}

/** Takes pairs out: their lines, or in a flow map the pairs with their commas. */
export function removePairs(site: MapSite, gone: ReadonlySet<PairSite>): TextChange[] {
  const changes: TextChange[] = [];
  const { text, pairs } = site;
  for (let first = 0; first < pairs.length; first++) {
    if (!gone.has(pairs[first]!)) continue;
    let last = first;
    while (last + 1 < pairs.length && gone.has(pairs[last + 1]!)) last++;
    changes.push(...removeRun(site, first, last));
    first = last;
  }
  return changes.map((change) => ({ ...change, end: Math.min(change.end, text.length) }));
}

/** Takes the pairs from the one at `first` to the one at `last` out. */
function removeRun(site: MapSite, first: number, last: number): TextChange[] {
  const { text, pairs } = site;
  const run = pairs.slice(first, last + 1);
  const next = pairs[last + 1];
  const [head] = run as [PairSite];
  const end = run.at(-1)!.end;
  if (site.flow) {
    if (next) return [{ start: head.start, end: next.start, text: '' }];
    const before = pairs[first - 1];
    return [{ start: before ? before.end : head.start, end, text: '' }];
  }
  const lineStart = (pair: PairSite) => text.lastIndexOf('\n', pair.start - 1) + 1;
  const onDash = text.slice(lineStart(head), head.start).trim() !== '';
  const blank = run.every((pair, index) => {
    const after = run[index + 1] ?? next;
    return after !== undefined && text.slice(pair.end, after.start).trim() === '';
  });
  // The line begins with the dash of a list: the next key takes the place, unless there is a comment between.
  if (onDash && blank && next) return [{ start: head.start, end: next.start, text: '' }];
  return run.map((pair) =>
    onDash && pair === head
      ? { start: pair.start, end: pair.end, text: '' }
      : { start: lineStart(pair), end: afterBreak(text, pair.lineEnd), text: '' },
  );
}

/**
 * Puts the pair `key`, written as `rendered` (key, colon and value; no line break at the end), after `before`, at the
 * beginning where there is none. A block map must have a pair.
 */
export function insertPair(
  site: MapSite,
  before: PairSite | undefined,
  rendered: string,
  eol: string,
): TextChange {
  const { text } = site;
  if (site.flow) {
    if (before) return insertion(before.end, `, ${rendered}`);
    const first = site.pairs[0];
    return insertion(first ? first.start : site.span.start + 1, first ? `${rendered}, ` : rendered);
  }
  const indent = ' '.repeat(site.column);
  if (before) {
    const next = afterBreak(text, before.lineEnd);
    // A comment deeper than the keys goes with what stands before it; below a literal it would become part of that.
    const at = next + deepComments(text, next, site.column).length;
    return insertion(
      at,
      at > 0 && text[at - 1] === '\n' ? `${indent}${rendered}${eol}` : `${eol}${indent}${rendered}`,
    );
  }
  const first = site.pairs[0]!;
  return insertion(first.start, `${rendered}${eol}${indent}`);
}

/** A pair as it is written into `site`. */
export function renderPair(site: MapSite, key: string, value: Value, eol: string): string {
  return site.flow
    ? `${key}: ${renderFlow(value)}`
    : withBreaks(`${key}:${renderBlock(value, site.column)}`, eol);
}

/** `rendered` with the line breaks of the file that it goes to. */
export const withBreaks = (rendered: string, eol: string): string => rendered.replace(/\r?\n/g, eol);

/** The line break that a text uses. */
export const breakOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** Lines that began in column `from` moved to column `to`; the first line is taken to be moved already. */
export function reindent(text: string, from: number, to: number): string {
  if (from === to) return text;
  const [first, ...rest] = text.split('\n');
  const moved = rest.map((line) => {
    if (/^\r?$/.test(line)) return line;
    if (to > from) return ' '.repeat(to - from) + line;
    const blank = /^ */.exec(line)![0].length;
    return line.slice(Math.min(blank, from - to));
  });
  return [first, ...moved].join('\n');
}

export const insertion = (at: number, text: string): TextChange => ({ start: at, end: at, text });
export const columnOf = (text: string, offset: number): number =>
  offset - (text.lastIndexOf('\n', offset - 1) + 1);

/** The offset of the line break (or the end) of the line that `offset` is in. */
export function lineBreak(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  if (at < 0) return text.length;
  return at > offset && text[at - 1] === '\r' ? at - 1 : at;
}

/** The offset after the line break that begins at or after `offset`. */
export function afterBreak(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at + 1;
}

/** The map under `pair`, with its places; undefined where it is something else. */
export const siteWithin = (site: MapSite | undefined, pair: PairSite | undefined): MapSite | undefined =>
  site && isMap(pair?.node) ? mapSite(site.text, pair.node, pair.base) : undefined;

/** The root of a document as a map; undefined where it is something else. */
export const rootMap = (root: Node | null): YAMLMap | undefined => (isMap(root) ? root : undefined);

/** The end of a value's own characters: block scalars and collections take the line breaks after them along. */
function contentEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && /[\r\n\t ]/.test(text[at - 1]!)) at--;
  // Blanks at the end of a block scalar's last line belong to it.
  const rest = lineBreak(text, at);
  return text.slice(at, rest).trim() === '' ? rest : at;
}
