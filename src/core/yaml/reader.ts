import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { Problem, Severity } from '../problems.ts';
import type { Span } from '../text/span.ts';
import { spanOf } from './load.ts';

/** More problems than this in one file tell nobody anything new. */
const mostProblems = 200;

/**
 * Takes values out of YAML nodes for a format's own reader: what is of another type than expected is told as a problem at
 * its place and read as missing. Never throws.
 */
export class YamlReader {
  protected readonly problems: Problem[];
  /** Where each entry that `each` read stands. */
  protected readonly places = new Map<object, Span>();

  constructor(problems: Problem[]) {
    this.problems = problems;
  }

  /** The entries of a list (or the one that stands without a list), each from keys of its own. */
  protected each<T extends object>(map: YAMLMap, key: string, read: (map: YAMLMap) => T | undefined): T[] {
    const list = this.node(map, key);
    if (!list || scalar(list) === '') return [];
    if (!isSeq(list) && !isMap(list)) {
      this.report(list, 'error', 'wrong-type', 'A list is expected here.');
      return [];
    }
    const entries: T[] = [];
    for (const item of isMap(list) ? [list] : list.items) {
      if (!isMap(item)) {
        this.report(
          (item as Node) ?? list,
          'error',
          'wrong-type',
          'An entry with keys of its own is expected here.',
        );
        continue;
      }
      const entry = read(item);
      if (entry === undefined) continue;
      this.places.set(entry, spanOf(item));
      entries.push(entry);
    }
    return entries;
  }

  protected keys(map: YAMLMap, known: readonly string[]): void {
    for (const { key } of map.items) {
      const name = String(scalar(key));
      if (!known.includes(name) && key)
        this.report(
          key as Node,
          'warning',
          'unknown-key',
          'The key {0} is not known here and has no effect.',
          name,
        );
    }
  }

  protected oneOf<T extends string>(map: YAMLMap, key: string, allowed: ReadonlySet<T>): T | undefined {
    const value = this.string(map, key);
    if (value === undefined || allowed.has(value as T)) return value as T | undefined;
    this.report(
      this.node(map, key)!,
      'error',
      'bad-value',
      '“{0}” is not one of {1}.',
      value,
      [...allowed].join(', '),
    );
    return undefined;
  }

  protected required(map: YAMLMap, key: string): string | undefined {
    const value = this.string(map, key);
    if (value === undefined && !this.node(map, key))
      this.report(map, 'error', 'missing-key', 'The key {0} is missing here.', key);
    return value;
  }

  protected text(map: YAMLMap, key: string): Readonly<Record<string, string>> | undefined {
    const node = this.node(map, key);
    if (isScalar(node)) return { und: String(node.value) };
    const languages = this.map(map, key);
    return (
      languages &&
      Object.fromEntries(
        languages.items.map(({ key: lang, value }) => [String(scalar(lang)), String(scalar(value) ?? '')]),
      )
    );
  }

  protected strings(map: YAMLMap, key: string): string[] | undefined {
    const node = this.node(map, key);
    if (!node) return undefined;
    if (isScalar(node)) return [String(node.value)];
    if (isSeq(node)) return node.items.map((item) => String(scalar(item) ?? ''));
    this.report(node, 'error', 'wrong-type', 'A list of words is expected here.');
    return undefined;
  }

  protected string(map: YAMLMap, key: string): string | undefined {
    const node = this.node(map, key);
    if (!node) return undefined;
    if (isScalar(node)) return String(node.value);
    this.report(node, 'error', 'wrong-type', 'A single value is expected here.');
    return undefined;
  }

  protected map(map: YAMLMap, key: string): YAMLMap | undefined {
    const node = this.node(map, key);
    if (!node || isMap(node)) return node;
    this.report(node, 'error', 'wrong-type', 'Keys with values are expected here.');
    return undefined;
  }

  protected node(map: YAMLMap, key: string): Node | undefined {
    return (map.get(key, true) as Node | undefined) ?? undefined;
  }

  protected report(node: Node, severity: Severity, code: string, message: string, ...args: string[]): void {
    if (this.problems.length < mostProblems)
      this.problems.push({ ...spanOf(node), severity, code, message, args });
  }
}

/** The value of a scalar node; `undefined` of any other. */
export const scalar = (node: unknown): unknown => (isScalar(node) ? node.value : undefined);
