import { isAlias, isCollection, isNode, isPair, isScalar, type Node, type Pair, parseDocument } from 'yaml';
import { findConflictMarker } from '../merge/markers.ts';
import type { Problem } from '../problems.ts';
import type { Span } from '../text/span.ts';

/** Longest text that is parsed, in UTF-16 code units; anything longer is not one of ours. */
export const maxLength = 16 * 1024 * 1024;
const maxProblems = 20;

const tooDeep = 'Brackets are nested too deeply here to be read: is this the right file?';

const messages: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'YAML does not take tabs as indentation: put spaces here.',
  MULTIPLE_DOCS:
    'There is more than one YAML document in this file: remove the line `---` or `...` and what follows it.',
  RESOURCE_EXHAUSTION: tooDeep,
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
    const doc = withoutStacks(() =>
      parseDocument(text, {
        schema: 'failsafe',
        prettyErrors: false,
        uniqueKeys: false,
        logLevel: 'error',
      }),
    );
    // What comes of nesting too deep tells nothing more.
    const deep = doc.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
    for (const { code, message, pos } of deep ? [deep] : doc.errors.slice(0, maxProblems)) {
      const known = messages[code];
      // A quote that nobody closes runs on to the end: it is the opening one that wants a look.
      const open = message.startsWith('Missing closing ') ? lastScalar(doc.contents) : undefined;
      problems.push({
        ...clamp(open ? [open.start, open.start + 1] : pos, text.length),
        severity: 'error',
        code: code === 'MULTIPLE_DOCS' ? 'multiple-documents' : 'yaml-syntax',
        message: known ?? 'This is not valid YAML: {0}. Mend it here.',
        args: known ? [] : [message.replace(/\.$/, '')],
      });
    }
    if (doc.contents && problems.length === 0) inspect(doc.contents, problems);
    problems.push(...lostCharacter(text));
    return { root: doc.contents, problems };
  } catch {
    const message = 'This file can not be read as YAML: it is damaged, or nested too deeply.';
    return {
      root: null,
      problems: [{ start: 0, end: 0, severity: 'error', code: 'yaml-syntax', message, args: [] }],
    };
  }
}

/** Whether `loadYaml` has something to say of the characters of a text alone. */
export const isOutOfOrder = (text: string): boolean =>
  refusal(text) !== undefined || lostCharacter(text).length > 0;

/** What makes a text no YAML of ours, told before anything is parsed. */
function refusal(text: string): Problem | undefined {
  const refuse = (
    { start, end }: Span,
    code: string,
    message: string,
    ...args: (string | number)[]
  ): Problem => ({ start, end, severity: 'error', code, message, args });
  if (text.length > maxLength)
    return refuse(
      { start: 0, end: 0 },
      'too-large',
      'This file is too large to be read ({0} MB, at most {1}): split it.',
      Math.ceil(text.length / 1024 / 1024),
      maxLength / 1024 / 1024,
    );
  const mark = findConflictMarker(text);
  if (mark)
    return refuse(
      mark,
      'merge-conflict',
      'Git left both versions of a merge here: merge them with “communique merge”, or keep what is right and remove the lines `<<<<<<<`, `=======` and `>>>>>>>`.',
    );
  const control = unprintable.exec(text);
  if (control)
    return refuse(
      { start: control.index, end: control.index + 1 },
      'control-character',
      'A control character (U+{0}) stands here, which no text file has: remove it, or save the file anew as UTF-8.',
      control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0'),
    );
  const nested = /(?:[[{]\s*){100}/.exec(text);
  if (nested)
    return refuse(
      {
        start: nested.index + nested[0].trimEnd().length - 1,
        end: nested.index + nested[0].trimEnd().length,
      },
      'yaml-syntax',
      tooDeep,
    );
  const bare = /\r(?!\n)/.exec(text);
  if (bare)
    return refuse(
      { start: bare.index, end: bare.index + 1 },
      'bare-return',
      'This line ends with a carriage return alone, as on old Macs: change the line endings to LF or CRLF.',
    );
  return undefined;
}

/** What YAML 1.2 forbids in any text (section 5.1). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unprintable = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/;

/** Tags that say what a node is anyway. */
const plainTags = new Set(['str', 'map', 'seq'].map((name) => 'tag:yaml.org,2002:'.concat(name)));

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
    if (node.tag !== undefined && !plainTags.has(node.tag))
      report(node, 'error', 'yaml-tag', 'The tag {0} has no meaning here: remove it.', node.tag);
    if (!isCollection(node)) continue;
    const seen = new Set<string>();
    const below: Node[] = [];
    for (const item of node.items) {
      if (isNode(item)) {
        below.push(item);
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
        below.push(key);
      }
      if (isNode(value)) below.push(value);
    }
    // In the order of the document: the first problems are the ones to tell.
    for (const child of below.reverse()) pending.push(child);
  }
  problems.sort((a, b) => a.start - b.start);
}

/** A warning for the first character that was lost when the text was decoded. */
function lostCharacter(text: string): Problem[] {
  const start = text.indexOf('\uFFFD');
  if (start < 0) return [];
  return [
    {
      start,
      end: start + 1,
      severity: 'warning',
      code: 'replacement-character',
      message:
        'Characters were lost here when the text was decoded: reopen the file with its own encoding and save it as UTF-8.',
      args: [],
    },
  ];
}

/** Runs `act` with errors that record no stack: the parser makes thousands, deep down, of which only places are wanted. */
function withoutStacks<T>(act: () => T): T {
  const { stackTraceLimit } = Error;
  try {
    Error.stackTraceLimit = 0;
    return act();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Where the last scalar of a document stands. */
function lastScalar(root: Node | null): Span | undefined {
  let node = root;
  while (isCollection(node)) {
    const item = node.items.at(-1);
    node = (isPair(item) ? (item.value ?? item.key) : item) as Node | null;
  }
  return node?.range ? spanOf(node) : undefined;
}

/** Where a node's content stands: without the comments and line breaks after it. */
export function spanOf(node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  let last: Node = node;
  // The parser counts comments below a block collection to it.
  while (isCollection(last) && !last.flow && last.items.length > 0) {
    const item = last.items.at(-1) as Node | Pair<Node, Node | null>;
    const inner = isPair(item) ? (item.value ?? item.key) : item;
    if (!inner?.range) return { start, end };
    last = inner;
  }
  return { start, end: last === node ? end : last.range![1] };
}

function clamp([start, end]: [number, number], length: number): Span {
  const from = Math.min(start, length);
  return { start: from, end: Math.max(from, Math.min(end, length)) };
}
