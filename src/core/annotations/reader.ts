import { isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import { findUndecided } from '../merge/undecided.ts';
import type { Problem, Severity } from '../problems.ts';
import { lineEnd } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { spanOf } from '../yaml/load.ts';
import { isTimestamp } from '../yaml/scalar.ts';
import { readValue } from '../yaml/value.ts';
import type {
  Annotation,
  AnnotationConflict,
  AnnotationOrigin,
  AnnotationScope,
  AnnotationStatus,
  TextQuoteSelector,
} from './model.ts';
import type { Sidecar, SidecarEntry } from './sidecar.ts';

const statuses = new Set(['draft', 'reviewed', 'disputed']);
const scopes = new Set(['document']);
const origins = new Set(['manual', 'lexicon', 'import']);
const current = 1;

/** Takes what a sidecar says out of its nodes; what is wrong is told as problems at their places. */
export class SidecarReader {
  readonly problems: Problem[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  sidecar(root: Node | null): Pick<Sidecar, 'sha256' | 'entries' | 'list'> {
    if (!root || (isScalar(root) && root.value === '')) return { entries: [], list: 'absent' };
    if (!isMap(root)) {
      this.#report(
        root,
        'error',
        'wrong-type',
        'A sidecar has the keys communique, source and annotations: this is something else.',
      );
      return { entries: [], list: 'absent' };
    }
    const version = root.get('communique', true) as Node | undefined;
    if (!version)
      this.#report(
        root,
        'warning',
        'version-missing',
        'The line `communique: 1` is missing: this is read as version 1.',
      );
    else if (!isScalar(version) || !/^[1-9]\d*$/.test(String(version.value)))
      this.#report(version, 'error', 'version', 'The version is a whole number: write `communique: 1`.');
    else if (Number(version.value) > current)
      this.#report(
        version,
        'error',
        'newer-version',
        'This file is of version {0}; this program writes version {1}: update Communiqué to tag here.',
        String(version.value),
        String(current),
      );
    const source = root.get('source', true);
    const hash = isMap(source) ? source.get('sha256') : undefined;
    if (source && !isMap(source) && !isEmpty(source))
      this.#report(source as Node, 'error', 'wrong-type', 'Keys with values are expected here.');
    const hashNode = isMap(source) ? (source.get('sha256', true) as Node | undefined) : undefined;
    if (hashNode && !isScalar(hashNode))
      this.#report(hashNode, 'error', 'wrong-type', 'A single value is expected for {0}.', 'sha256');
    else if (hashNode && !isEmpty(hashNode) && !/^[0-9a-f]{64}$/i.test(String(hash)))
      this.#report(
        hashNode,
        'warning',
        'bad-value',
        '“{0}” is no SHA-256 hash (64 digits 0-9 and a-f): the passages will be checked anew.',
        String(hash),
      );
    const sha256 = typeof hash === 'string' && hash !== '' ? { sha256: hash } : {};
    this.#add(findUndecided(root, 'file', ''));
    const list = root.get('annotations', true) as Node | undefined;
    if (list === undefined) {
      for (const { key } of root.items)
        if (isScalar(key) && !['communique', 'source', 'conflict'].includes(String(key.value)))
          this.#report(
            key,
            'warning',
            'unknown-key',
            'This file has no key annotations: {0} may be a misspelling of it.',
            String(key.value),
          );
      return { ...sha256, entries: [], list: 'absent' };
    }
    if (isEmpty(list)) return { ...sha256, entries: [], list: 'empty' };
    if (!isSeq(list)) {
      this.#report(list, 'error', 'wrong-type', 'A list of annotations is expected here.');
      return { ...sha256, entries: [], list: 'absent' };
    }
    if (list.items.length === 0) return { ...sha256, entries: [], list: 'empty' };
    const entries: SidecarEntry[] = [];
    const seen = new Set<string>();
    for (const item of list.items as Node[]) {
      if (!isMap(item)) {
        this.#report(
          item ?? list,
          'error',
          'wrong-type',
          'An annotation has keys of its own (id, codes, target): this is something else.',
        );
        continue;
      }
      const annotation = this.annotation(item);
      if (!annotation) continue;
      if (seen.has(annotation.id))
        this.#report(
          (item.get('id', true) as Node) ?? item,
          'error',
          'duplicate-id',
          'The id {0} is given twice: give one of the annotations a new one.',
          annotation.id,
        );
      seen.add(annotation.id);
      const span = spanOf(item);
      entries.push({ annotation, span, lines: this.#linesOf(span, list.flow === true) });
    }
    return { ...sha256, entries, list: list.flow ? 'flow' : 'block' };
  }

  annotation(map: YAMLMap): Annotation | undefined {
    const id = this.#scalar(map, 'id');
    if (id === undefined || id === '') {
      this.#report(
        map,
        'error',
        'missing-key',
        'This annotation has no id: give it one, eight letters and digits.',
      );
      return undefined;
    }
    const target = this.#targets(map);
    if (!target) return undefined;
    const codes = this.#codes(map);
    const status = this.#choice(map, 'status', statuses) as AnnotationStatus | undefined;
    const origin = this.#choice(map, 'origin', origins) as AnnotationOrigin | undefined;
    const scope = this.#choice(map, 'scope', scopes) as AnnotationScope | undefined;
    const links = this.#links(map);
    this.#add(findUndecided(map, 'annotation', id));
    const conflict = this.#conflict(map);
    for (const key of ['created', 'modified']) this.#time(map, key);
    const read = (key: string) => {
      const value = this.#scalar(map, key);
      return value === undefined ? {} : { [key]: value };
    };
    return {
      id,
      codes,
      target,
      ...(scope && { scope }),
      ...read('note'),
      ...read('creator'),
      ...read('created'),
      ...read('modified'),
      ...(status && { status }),
      ...(origin && { origin }),
      ...read('entity'),
      ...read('threat'),
      ...(links && { links }),
      ...(conflict && { conflict }),
    };
  }

  /** What a merge has left to be decided. */
  #conflict(map: YAMLMap): AnnotationConflict[] | undefined {
    const node = map.get('conflict', true) as Node | undefined;
    if (node === undefined || isEmpty(node)) return undefined;
    const sides = (isSeq(node) ? (node.items as Node[]) : [node]).filter((side) => isMap(side));
    return sides.map((side): AnnotationConflict => {
      const removed = readValue(side.get('removed', true) as Node | undefined);
      const pairs = side.items.filter(
        ({ key }) => !['deleted', 'removed'].includes(String((key as Scalar).value)),
      );
      return {
        deleted: side.get('deleted') === 'true',
        removed: Array.isArray(removed) ? removed.map(String) : removed ? [String(removed)] : [],
        values: Object.fromEntries(
          pairs.map(({ key, value }) => [String((key as Scalar).value), readValue(value as Node)]),
        ),
        annotation: this.#partial(side),
      };
    });
  }

  /** The known keys of one side of a conflict. */
  #partial(map: YAMLMap): Partial<Annotation> {
    const has = (key: string) => map.has(key);
    const links = this.#links(map);
    const target = has('target') ? this.#targets(map) : undefined;
    const status = this.#choice(map, 'status', statuses) as AnnotationStatus | undefined;
    const origin = this.#choice(map, 'origin', origins) as AnnotationOrigin | undefined;
    const scope = this.#choice(map, 'scope', scopes) as AnnotationScope | undefined;
    const plain = ['note', 'creator', 'created', 'modified', 'entity', 'threat'].filter(has);
    return {
      ...(has('codes') && { codes: this.#codes(map) }),
      ...(target && { target }),
      ...Object.fromEntries(plain.map((key) => [key, this.#scalar(map, key)])),
      ...(status && { status }),
      ...(origin && { origin }),
      ...(scope && { scope }),
      ...(links && { links }),
    };
  }

  #codes(map: YAMLMap): string[] {
    const codes = map.get('codes', true) as Node | undefined;
    if (codes === undefined || isEmpty(codes)) return [];
    if (isScalar(codes)) return [String(codes.value)];
    if (isSeq(codes) && codes.items.every((item) => isScalar(item)))
      return codes.items.map((item) => String((item as { value: unknown }).value));
    this.#report(codes, 'error', 'wrong-type', 'A list of codes is expected here.');
    return [];
  }

  #targets(map: YAMLMap): TextQuoteSelector[] | undefined {
    const target = map.get('target', true) as Node | undefined;
    if (target === undefined) {
      this.#report(
        map,
        'error',
        'missing-key',
        'This annotation has no target: say which words it is about (target: {exact: …}).',
      );
      return undefined;
    }
    const items = isSeq(target) ? (target.items as Node[]) : [target];
    const selectors: TextQuoteSelector[] = [];
    for (const item of items) {
      const exact = isMap(item) ? this.#scalar(item, 'exact') : undefined;
      if (!isMap(item) || exact === undefined || exact === '') {
        this.#report(
          item ?? target,
          'error',
          'bad-target',
          'A target quotes the words that it is about: exact, with prefix and suffix.',
        );
        return undefined;
      }
      const prefix = this.#scalar(item, 'prefix');
      const suffix = this.#scalar(item, 'suffix');
      selectors.push({
        exact,
        ...(prefix !== undefined && { prefix }),
        ...(suffix !== undefined && { suffix }),
      });
    }
    if (selectors.length === 0)
      this.#report(
        target,
        'error',
        'bad-target',
        'A target quotes the words that it is about: exact, with prefix and suffix.',
      );
    return selectors.length > 0 ? selectors : undefined;
  }

  #links(map: YAMLMap): { type: string; to: string }[] | undefined {
    const links = map.get('links', true) as Node | undefined;
    if (links === undefined || isEmpty(links)) return undefined;
    if (isSeq(links)) {
      const read = links.items.map((item) =>
        isMap(item)
          ? { type: this.#scalar(item, 'type') ?? '', to: this.#scalar(item, 'to') ?? '' }
          : undefined,
      );
      if (read.every((link) => link?.type && link.to)) return read as { type: string; to: string }[];
    }
    this.#report(links, 'error', 'wrong-type', 'Links are a list of {type: …, to: …}.');
    return undefined;
  }

  #choice(map: YAMLMap, key: string, allowed: ReadonlySet<string>): string | undefined {
    const value = this.#scalar(map, key);
    if (value === undefined || allowed.has(value)) return value;
    this.#report(
      map.get(key, true) as Node,
      'warning',
      'bad-value',
      '“{0}” is not one of {1}.',
      value,
      [...allowed].join(', '),
    );
    return undefined;
  }

  #time(map: YAMLMap, key: string): void {
    const node = map.get(key, true) as Node | undefined;
    if (!isScalar(node) || isEmpty(node) || isTimestamp(String(node.value))) return;
    this.#report(
      node,
      'warning',
      'bad-value',
      '“{0}” is no date and time: write it as 2026-11-23T17:00:00Z.',
      String(node.value),
    );
  }

  #scalar(map: YAMLMap, key: string): string | undefined {
    const node = map.get(key, true) as Node | undefined;
    if (node === undefined) return undefined;
    if (isScalar(node)) return String(node.value);
    this.#report(node, 'error', 'wrong-type', 'A single value is expected for {0}.', key);
    return undefined;
  }

  #linesOf(span: Span, flow: boolean): Span {
    if (flow) return span;
    const start = this.#text.lastIndexOf('\n', span.start - 1) + 1;
    return { start, end: lineEnd(this.#text, span.end) };
  }

  #add(problem: Problem | undefined): void {
    if (problem && this.problems.length < 100) this.problems.push(problem);
  }

  #report(node: Node, severity: Severity, code: string, message: string, ...args: string[]): void {
    if (this.problems.length < 100) this.problems.push({ ...spanOf(node), severity, code, message, args });
  }
}

const isEmpty = (node: unknown): boolean =>
  isScalar(node) &&
  (node.value === '' || node.value === null || node.value === '~' || node.value === 'null') &&
  !(node as { source?: string; type?: string }).type?.startsWith('QUOTE');
