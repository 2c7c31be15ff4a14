import type { Span } from '../text/span.ts';
import { isTimestamp } from '../yaml/scalar.ts';
import type { Annotation, TextQuoteSelector } from './model.ts';
import type { SidecarEntry } from './sidecar.ts';

/** Where the entries of a block list stand in a file. */
export interface Outline {
  /** After the line `annotations:`. */
  readonly head: number;
  /** The start of each entry's first line. */
  readonly starts: readonly number[];
  /** After the last entry's lines, comments after it included. */
  readonly tail: number;
  /** Column of the dashes. */
  readonly dash: number;
}

/**
 * Finds the entries of a block list by its dashes: in YAML nothing inside an entry can stand in their column but what
 * belongs to the list. Undefined where the list is not in plain sight.
 */
export function outlineOf(text: string): Outline | undefined {
  const key = /^annotations:[ \t]*(?:#.*)?\r?\n/m.exec(text);
  if (!key) return undefined;
  const head = key.index + key[0].length;
  const first = /(?:[ \t]*(?:#.*)?\r?\n)*( *)- /y;
  first.lastIndex = head;
  const dash = first.exec(text)?.[1]?.length;
  if (dash === undefined) return undefined;
  const starts: number[] = [];
  let at = head;
  for (; at < text.length; at = nextLine(text, at)) {
    let blanks = at;
    while (text[blanks] === ' ') blanks++;
    const sign = text[blanks];
    // Blank lines, comments, and what belongs to an entry.
    if (sign === undefined || sign === '\n' || sign === '\r' || sign === '#') continue;
    if (blanks - at > dash) {
      if (starts.length === 0) return undefined;
      continue;
    }
    if (blanks - at < dash || sign !== '-' || text[blanks + 1] !== ' ') break;
    starts.push(at);
  }
  return starts.length > 0 ? { head, starts, tail: Math.min(at, text.length), dash } : undefined;
}

const nextLine = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
};

/** Keys that hold one value, with those values that need no word to the reader. */
const single: ReadonlyMap<string, (value: string) => boolean> = new Map([
  ['scope', (value: string) => value === 'document'],
  ['note', () => true],
  ['creator', () => true],
  ['created', isTimestamp],
  ['modified', isTimestamp],
  ['status', (value: string) => /^(?:draft|reviewed|disputed)$/.test(value)],
  ['origin', (value: string) => /^(?:manual|lexicon|import)$/.test(value)],
  ['entity', () => true],
  ['threat', () => true],
]);

/**
 * Reads the entry in `lines` if it is written as this program writes entries: a key a line, plain or double-quoted values
 * on one line, literals, codes between brackets. Undefined for anything else, which YAML's parser then reads. The text must
 * not be `isOutOfOrder`.
 */
export function readPlainEntry(text: string, lines: Span, dash: number): SidecarEntry | undefined {
  const cursor = new Cursor(text, lines);
  const column = dash + 2;
  const fields: Record<string, unknown> = {};
  let target: TextQuoteSelector | undefined;
  let codes: readonly string[] | undefined;
  for (let first = true; cursor.more(); first = false) {
    const pair = cursor.key(column, first ? dash : undefined);
    if (!pair || pair in fields) return undefined;
    if (pair === 'codes') {
      if (codes) return undefined;
      codes = cursor.list();
      if (!codes) return undefined;
    } else if (pair === 'target') {
      if (target) return undefined;
      target = selector(cursor, column + 2);
      if (!target) return undefined;
    } else {
      const value = cursor.value(column);
      const fits = pair === 'id' ? value !== '' : single.get(pair)?.(value ?? '');
      if (value === undefined || !fits) return undefined;
      fields[pair] = value;
    }
  }
  if (fields.id === undefined || !target) return undefined;
  const annotation: Record<string, unknown> = { id: fields.id, codes: codes ?? [], target: [target] };
  for (const key of single.keys()) if (fields[key] !== undefined) annotation[key] = fields[key];
  return {
    annotation: annotation as unknown as Annotation,
    span: { start: lines.start + column, end: cursor.end },
    lines: { start: lines.start, end: cursor.lineEnd },
  };
}

/** The quote of a target, a line each for its parts. */
function selector(cursor: Cursor, column: number): TextQuoteSelector | undefined {
  if (!cursor.nothing()) return undefined;
  const parts: Record<string, string> = {};
  while (cursor.more(column)) {
    const key = cursor.key(column);
    if (key === undefined || key in parts || !/^(?:exact|prefix|suffix)$/.test(key)) return undefined;
    const value = cursor.value(column);
    if (value === undefined) return undefined;
    parts[key] = value;
  }
  const { exact, prefix, suffix } = parts;
  if (!exact) return undefined;
  return { exact, ...(prefix !== undefined && { prefix }), ...(suffix !== undefined && { suffix }) };
}

/** Goes through the lines of an entry; whatever it does not take for granted ends the reading. */
class Cursor {
  readonly #text: string;
  readonly #stop: number;
  #at: number;
  /** After the last character of the value read last. */
  end = 0;
  /** After the line break of that value. */
  lineEnd = 0;

  constructor(text: string, lines: Span) {
    this.#text = text;
    this.#at = lines.start;
    this.#stop = lines.end;
  }

  /** Whether another key follows, at `column` or deeper; what is left may be blank lines and comments. */
  more(column = 0): boolean {
    const rest = /(?:[ \t]*(?:#.*)?\r?\n)*[ \t]*(?:#.*)?/y;
    rest.lastIndex = this.#at;
    rest.exec(this.#text);
    if (rest.lastIndex >= this.#stop) return false;
    if (column === 0) return true;
    const blanks = / */y;
    blanks.lastIndex = this.#at;
    return blanks.exec(this.#text)![0].length >= column;
  }

  /** Steps over a key in `column`, after the dash where there is one. */
  key(column: number, dash?: number): string | undefined {
    const pattern = dash === undefined ? /( *)([a-z]+):/y : /( *- )([a-z]+):/y;
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found?.[1]?.length !== column) return undefined;
    this.#at = pattern.lastIndex;
    return found[2];
  }

  /** Steps over the end of a line with nothing on it. */
  nothing(): boolean {
    const pattern = /\r?\n/y;
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text)) return false;
    this.#at = pattern.lastIndex;
    return true;
  }

  list(): readonly string[] | undefined {
    const line = this.#line(codeList);
    if (line === undefined) return undefined;
    const items = line === '' ? [] : line.split(', ');
    return items.some((item) => item.endsWith(':')) ? undefined : items;
  }

  /** One value; `column` is that of its key. */
  value(column: number): string | undefined {
    const plain = this.#line(plainValue);
    if (plain !== undefined) return /^(?:~|null)$/.test(plain) || /: |:$| #/.test(plain) ? undefined : plain;
    const double = this.#line(/ "((?:[^"\\\n\r]|\\["\\ntr]|\\u[\da-fA-F]{4})*)"(?=\r?\n|$)/y);
    if (double !== undefined) {
      if (!double.includes('\\')) return double;
      return double.replace(/\\(?:u(.{4})|(.))/g, (_, code: string | undefined, sign: string) =>
        code === undefined ? (escapes[sign] ?? sign) : String.fromCharCode(Number.parseInt(code, 16)),
      );
    }
    return this.#literal(column);
  }

  #literal(column: number): string | undefined {
    const header = /( \|-?)\r?\n/y;
    header.lastIndex = this.#at;
    const found = header.exec(this.#text);
    if (!found) return undefined;
    this.#at = header.lastIndex;
    const words: string[] = [];
    let indent: number | undefined;
    while (this.#at < this.#stop) {
      const line = /( *)([^\r\n]*)(\r?\n|$)/y;
      line.lastIndex = this.#at;
      const [, blanks, rest, ending] = line.exec(this.#text)!;
      if (rest === '') {
        if (indent === undefined || blanks !== '') return undefined;
        words.push('');
      } else {
        indent ??= blanks!.length;
        if (indent <= column) return undefined;
        if (blanks!.length < indent) break;
        words.push(blanks!.slice(indent) + rest);
        this.end = line.lastIndex - ending!.length;
        this.lineEnd = line.lastIndex;
      }
      this.#at = line.lastIndex;
      if (ending === '') break;
    }
    while (words.at(-1) === '') words.pop();
    if (words.length === 0) return undefined;
    const clipped = found[1] === ' |';
    // The parser counts the line break of a literal to it, one that is stripped too.
    this.end = this.lineEnd;
    return words.join('\n') + (clipped ? '\n' : '');
  }

  /** What `pattern` captures, with the rest of its line stepped over. */
  #line(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (!found) return undefined;
    this.end = pattern.lastIndex;
    const next = this.#text.indexOf('\n', pattern.lastIndex);
    this.#at = next < 0 ? this.#text.length : next + 1;
    this.lineEnd = this.#at;
    return found[1];
  }
}

/** Codes between brackets that need no quotes. */
const codeList =
  / \[((?:[\p{L}\p{N}_][\p{L}\p{N}_./:@+-]*(?:, [\p{L}\p{N}_][\p{L}\p{N}_./:@+-]*)*)?)\](?=\r?\n|$)/uy;
/** A value without quotes that YAML reads as just these characters. */
const plainValue = / ([^\s\-?:,[\]{}#&*!|>'"%@`][^\r\n\t]*(?<! ))(?=\r?\n|$)/y;
const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };
