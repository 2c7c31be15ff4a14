import { isAlias, isCollection, isNode, isScalar, type Node, parseDocument } from 'yaml';
import { findConflictMarker } from '../merge/markers.ts';
import type { Problem } from '../problems.ts';
import type { Span } from '../text/span.ts';

/** Longest text that is parsed, in UTF-16 code units; anything longer is not one of ours. */
export const maxLength = 16 * 1024 * 1024;
const maxProblems = 20;

const messages: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'YAML does not take tabs as indentation: put spaces here.',
  MULTIPLE_DOCS:
    'There is more than one YAML document in this file: remove the line `---` and what follows it.',
  RESOURCE_EXHAUSTION: 'Brackets are nested too deeply here to be read: is this the right file?',
};

/**
 * Parses one YAML document whose scalars are all strings. Never throws and expands no alias. `root` is there, as far as it
 * could be read, beside the problems found; after any of severity `error` the file must not be written to.
 */
export function loadYaml(text: string): { root: Node | null; problems: Problem[] } {
  const refused = refusal(text);
  if (refused) return { root: null, problems: [refused] };
  const problems: Problem[] = [];
  try {
    // `failsafe` reads every scalar as a string; the parser's own check of keys takes quadratic time.
    const doc = parseDocument(text, {
      schema: 'failsafe',
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'error',
    });
    for (const { code, message, pos } of doc.errors.slice(0, maxProblems)) {
      const known = messages[code];
      problems.push({
        ...clamp(pos, text.length),
        severity: 'error',
        code: code === 'MULTIPLE_DOCS' ? 'multiple-documents' : 'yaml-syntax',
        message: known ?? 'This is not valid YAML: {0}. Mend it here.',
        args: known ? [] : [message.replace(/\.$/, '')],
      });
    }
    if (doc.contents && problems.length === 0) inspect(doc.contents, problems);
    return { root: doc.contents, problems };
  } catch {
    const message = 'This file can not be read as YAML: it is damaged, or nested too deeply.';
    return {
      root: null,
      problems: [{ start: 0, end: 0, severity: 'error', code: 'yaml-syntax', message, args: [] }],
    };
  }
}

function refusal(text: string): Problem | undefined {
  if (text.length > maxLength)
    return {
      start: 0,
      end: 0,
      severity: 'error',
      code: 'too-large',
      message: 'This file is too large to be read ({0} MB, at most {1}): split it.',
      args: [Math.ceil(text.length / 1024 / 1024), maxLength / 1024 / 1024],
    };
  const mark = findConflictMarker(text);
  if (mark)
    return {
      ...mark,
      severity: 'error',
      code: 'merge-conflict',
      message:
        'Git left both versions of a merge here: merge them with “communique merge”, or keep what is right and remove the lines `<<<<<<<`, `=======` and `>>>>>>>`.',
      args: [],
    };
  return undefined;
}

/** What is valid YAML but not safe to read and splice here: anchors, aliases, keys given twice, tags. */
function inspect(root: Node, problems: Problem[]): void {
  const report = (
    node: Node,
    severity: Problem['severity'],
    code: string,
    message: string,
    ...args: string[]
  ) => {
    if (problems.length < maxProblems) problems.push({ ...spanOf(node), severity, code, message, args });
  };
  const pending: Node[] = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (isAlias(node) || node.anchor !== undefined)
      report(
        node,
        'error',
        'yaml-anchor',
        'YAML anchors (`&name`) and aliases (`*name`) are not read here: write the value out.',
      );
    if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:'))
      report(node, 'error', 'yaml-tag', 'The tag {0} has no meaning here: remove it.', node.tag);
    if (!isCollection(node)) continue;
    const seen = new Set<string>();
    for (const item of node.items) {
      if (isNode(item)) {
        pending.push(item);
        continue;
      }
      const { key, value } = item as { key: unknown; value: unknown };
      if (isNode(key)) {
        if (isScalar(key)) {
          const name = String(key.value);
          if (seen.has(name))
            report(key, 'error', 'duplicate-key', 'The key {0} is given twice: keep one of them.', name);
          seen.add(name);
        } else report(key, 'error', 'yaml-key', 'A key must be a plain word: mend it here.');
        pending.push(key);
      }
      if (isNode(value)) pending.push(value);
    }
  }
  problems.sort((a, b) => a.start - b.start);
}

/** Where a node's content stands: without the comments and line breaks after it. */
export function spanOf(node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}

function clamp([start, end]: [number, number], length: number): Span {
  const from = Math.min(start, length);
  return { start: from, end: Math.max(from, Math.min(end, length)) };
}
