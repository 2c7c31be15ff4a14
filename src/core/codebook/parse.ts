import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { conflictKey } from '../merge/fields.ts';
import { findUndecided } from '../merge/undecided.ts';
import type { Problem, Severity } from '../problems.ts';
import { loadYaml, spanOf } from '../yaml/load.ts';
import { type Code, type Codebook, codePath } from './model.ts';

const path = /^[\p{L}\p{N}_][\p{L}\p{N}_.-]*(?:\/[\p{L}\p{N}_][\p{L}\p{N}_.-]*)*$/u;
const colour = /^(?:#(?:[0-9a-f]{3}|[0-9a-f]{6})|[a-z]+(?:\.[a-zA-Z]+)*)$/i;
const known = new Set([
  'id',
  'label',
  'definition',
  'include',
  'exclude',
  'examples',
  'colour',
  'shortcut',
  'codes',
  conflictKey,
]);

/** Reads a codebook. Never throws: what can't be read is left out and told as a problem at its place. */
export function parseCodebook(text: string): {
  readonly codebook: Codebook;
  readonly problems: readonly Problem[];
} {
  const { root, problems } = loadYaml(text);
  const codes: Code[] = [];
  const report = (node: Node, severity: Severity, code: string, message: string, ...args: string[]) => {
    if (problems.length < 100) problems.push({ ...spanOf(node), severity, code, message, args });
  };
  if (!root || (isScalar(root) && root.value === '')) return { codebook: { codes }, problems };
  if (!isMap(root)) {
    report(
      root,
      'error',
      'wrong-type',
      'A codebook has the keys communique, title and codes: this is something else.',
    );
    return { codebook: { codes }, problems };
  }
  const version = root.get('communique', true) as Node | undefined;
  if (version && (!isScalar(version) || String(version.value) !== '1'))
    report(
      version,
      'error',
      'newer-version',
      'This codebook is of another version than 1: update Communiqué to use it.',
    );
  const ids = new Set<string>();
  const shortcuts = new Map<string, string>();
  const words = (map: YAMLMap, key: string): Record<string, string> | undefined => {
    const node = map.get(key, true) as Node | undefined;
    if (!node) return undefined;
    if (isScalar(node)) return { und: String(node.value) };
    if (isMap(node))
      return Object.fromEntries(
        node.items.map((pair) => [
          String((pair.key as { value?: unknown }).value),
          isScalar(pair.value) ? String(pair.value.value) : '',
        ]),
      );
    report(node, 'error', 'wrong-type', 'Words, or words per language ({fr: …, en: …}), are expected here.');
    return undefined;
  };
  const read = (map: YAMLMap, parent: string) => {
    const idNode = map.get('id', true) as Node | undefined;
    if (!isScalar(idNode) || idNode.value === '') {
      report(
        idNode ?? map,
        'error',
        'missing-key',
        'This code has no id: give it one, as stance/condemnation.',
      );
      return;
    }
    const own = String(idNode.value);
    const id = codePath(own, parent);
    if (!path.test(id)) {
      report(
        idNode,
        'error',
        'bad-id',
        '“{0}” is no id of a code: write words with slashes between, as stance/condemnation.',
        id,
      );
      return;
    }
    if (ids.has(id))
      report(idNode, 'error', 'duplicate-id', 'The code {0} stands twice: the first one counts.', id);
    for (const { key } of map.items)
      if (isScalar(key) && !known.has(String(key.value)))
        report(
          key,
          'warning',
          'unknown-key',
          'The key {0} is not known here and has no effect.',
          String(key.value),
        );
    const single = (name: string) => {
      const node = map.get(name, true) as Node | undefined;
      if (!node) return undefined;
      if (isScalar(node)) return String(node.value);
      report(node, 'error', 'wrong-type', 'A single value is expected for {0}.', name);
      return undefined;
    };
    let tint = single('colour');
    if (tint !== undefined && !colour.test(tint)) {
      report(
        map.get('colour', true) as Node,
        'warning',
        'bad-colour',
        '“{0}” is no colour: write #b5651d or a theme colour.',
        tint,
      );
      tint = undefined;
    }
    let shortcut = single('shortcut');
    if (shortcut !== undefined && !/^[\p{L}\p{N}]$/u.test(shortcut)) {
      report(
        map.get('shortcut', true) as Node,
        'warning',
        'bad-shortcut',
        'A shortcut is one letter or digit.',
      );
      shortcut = undefined;
    }
    if (shortcut !== undefined) {
      const taken = shortcuts.get(shortcut);
      if (taken)
        report(
          map.get('shortcut', true) as Node,
          'warning',
          'duplicate-shortcut',
          'The shortcut {0} belongs to {1} already.',
          shortcut,
          taken,
        );
      else shortcuts.set(shortcut, id);
    }
    const undecided = findUndecided(map, 'code', id);
    if (undecided) problems.push(undecided);
    const examples = map.get('examples', true) as Node | undefined;
    const label = words(map, 'label');
    const definition = words(map, 'definition');
    const include = words(map, 'include');
    const exclude = words(map, 'exclude');
    if (!ids.has(id))
      codes.push({
        id,
        label: label ?? { und: id.split('/').at(-1)! },
        ...(definition && { definition }),
        ...(include && { include }),
        ...(exclude && { exclude }),
        ...(isSeq(examples) && {
          examples: examples.items.map((item) => String((item as { value?: unknown }).value ?? '')),
        }),
        ...(tint !== undefined && { colour: tint }),
        ...(shortcut !== undefined && { shortcut }),
        span: spanOf(map),
      });
    ids.add(id);
    each(map, id);
  };
  const each = (map: YAMLMap, parent: string) => {
    const list = map.get('codes', true) as Node | undefined;
    if (!list || (isScalar(list) && list.value === '')) return;
    if (!isSeq(list)) {
      report(list, 'error', 'wrong-type', 'A list of codes is expected here.');
      return;
    }
    for (const item of list.items as Node[]) {
      if (isMap(item)) read(item, parent);
      else
        report(
          item ?? list,
          'error',
          'wrong-type',
          'A code has keys of its own (id, label): this is something else.',
        );
    }
  };
  const undecided = findUndecided(root, 'file', '');
  if (undecided) problems.push(undecided);
  each(root, '');
  const title = words(root, 'title');
  return {
    codebook: { ...(title && { title }), codes },
    problems: problems.sort((a, b) => a.start - b.start),
  };
}
