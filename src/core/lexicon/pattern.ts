import { foldTable, separator } from '../text/chars.ts';

/**
 * The form notation: `[x]` optional letters, `(a|b)` alternatives, `(…)?` an optional group, `~` a gap of up to six words.
 * A form stands for a set of strings; with a gap, for sequences of such sets.
 */
export class PatternError extends Error {}

/** What `read` makes of a form, or `otherwise` where the form is malformed. */
export function readable<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof PatternError) return otherwise;
    throw error;
  }
}

/** More variants than this are a slip of the pen, not a form. */
const maxVariants = 15_000;

const maxDepth = 50;

type Part = { readonly alternatives: readonly Part[][] } | { readonly letters: string };

/** The strings that `form` stands for, per stretch between gaps. Throws `PatternError` where it is malformed or too wide. */
export function expandForm(form: string): readonly (readonly string[])[] {
  return form.split('~').map((stretch) => {
    const variants = new Set<string>();
    for (const variant of expand(readStretch(stretch))) variants.add(variant.replace(/\s+/g, ' ').trim());
    variants.delete('');
    if (variants.size === 0) throw new PatternError('it stands for no words');
    return [...variants];
  });
}

/**
 * How many strings a form stands for, without writing them out; one that two ways lead to counts twice. Of two forms that
 * match the same words the one that stands for fewer says more about them. Throws `PatternError` where it is malformed.
 */
export function breadthOf(form: string): number {
  const ways = (sequence: readonly Part[]): number =>
    sequence.reduce(
      (product, part) =>
        'letters' in part
          ? product
          : product * part.alternatives.reduce((sum, alternative) => sum + ways(alternative), 0),
      1,
    );
  return form.split('~').reduce((product, stretch) => product * ways(readStretch(stretch)), 1);
}

/** What is left of a form after some of its words; undefined at its end. */
export type Rest = { readonly part: Part; readonly next: Rest } | undefined;

/** A word that can come next in a form, the signs before it, and what is left after it. */
export interface NextWord {
  readonly between: string;
  readonly word: string;
  readonly rest: Rest;
}

/** All of a form up to its first gap. Throws `PatternError` where it is malformed. */
export function beginForm(form: string): Rest {
  const gap = form.indexOf('~');
  return before(readStretch(gap < 0 ? form : form.slice(0, gap)), undefined);
}

/**
 * The words that can come next in a form. So a form can be followed through a text word by word without writing out all
 * that it stands for. A word after which the form may end comes (also) with an undefined `rest`.
 */
export function nextWords(rest: Rest): readonly NextWord[] {
  const found = new Map<string, NextWord>();
  const seen = new Map<Rest, number>();
  const put = (between: string, word: string, left: Rest) => {
    if (!seen.has(left)) seen.set(left, seen.size);
    found.set(`${between}\t${word}\t${seen.get(left)}`, { between, word, rest: left });
    if (found.size > maxVariants) throw tooWide();
  };
  const explore = (left: Rest, between: string, word: string): void => {
    if (!left) {
      if (word !== '') put(between, word, undefined);
      return;
    }
    const { part, next } = left;
    if ('alternatives' in part) {
      for (const sequence of part.alternatives) explore(before(sequence, next), between, word);
      return;
    }
    const run = runLength(part.letters);
    const letters = part.letters.slice(0, run);
    const after = run < part.letters.length ? { part: { letters: part.letters.slice(run) }, next } : next;
    if (!isSeparator(letters, 0)) explore(after, between, word + letters);
    else if (word === '') explore(after, between + letters, word);
    else {
      put(between, word, left);
      if (canEnd(after)) put(between, word, undefined);
    }
  };
  explore(rest, '', '');
  return [...found.values()];
}

/** Whether nothing but signs needs to follow. */
function canEnd(rest: Rest): boolean {
  if (!rest) return true;
  const { part, next } = rest;
  if ('letters' in part)
    return runLength(part.letters) === part.letters.length && isSeparator(part.letters, 0) && canEnd(next);
  return part.alternatives.some((sequence) => canEnd(before(sequence, next)));
}

function before(sequence: readonly Part[], rest: Rest): Rest {
  return sequence.reduceRight<Rest>((next, part) => ({ part, next }), rest);
}

const isSeparator = (letters: string, at: number) => foldTable[letters.charCodeAt(at)] === separator;

/** How many units from the start are all letters, or all none. */
function runLength(letters: string): number {
  let at = 1;
  while (at < letters.length && isSeparator(letters, at) === isSeparator(letters, 0)) at++;
  return at;
}

const tooWide = () => new PatternError(`it stands for more than ${maxVariants} phrases`);

function readStretch(stretch: string): readonly Part[] {
  const reader = { text: stretch, at: 0 };
  const sequence = readSequence(reader, '');
  if (reader.at < stretch.length) throw new PatternError(`“${stretch[reader.at]}” closes nothing`);
  return sequence;
}

function readSequence(reader: { readonly text: string; at: number }, until: string, depth = 0): Part[] {
  if (depth > maxDepth) throw new PatternError('its brackets are nested too deep');
  const parts: Part[] = [];
  let letters = '';
  const flush = () => {
    if (letters) parts.push({ letters });
    letters = '';
  };
  while (reader.at < reader.text.length) {
    const char = reader.text[reader.at]!;
    if (until.includes(char)) break;
    reader.at++;
    if (char === '(' || char === '[') {
      flush();
      const closing = char === '(' ? ')' : ']';
      const alternatives: Part[][] = [];
      for (;;) {
        alternatives.push(readSequence(reader, char === '(' ? `|${closing}` : closing, depth + 1));
        const end = reader.text[reader.at++];
        if (end === undefined) throw new PatternError(`“${char}” is never closed`);
        if (end === closing) break;
      }
      if (char === '[') alternatives.push([]);
      else if (reader.text[reader.at] === '?') {
        reader.at++;
        alternatives.push([]);
      }
      parts.push({ alternatives });
    } else if (char === ')' || char === ']' || char === '|')
      throw new PatternError(`“${char}” closes nothing`);
    else if (char === '?') throw new PatternError('“?” must stand right after “)”');
    else letters += char;
  }
  flush();
  return parts;
}

function expand(sequence: readonly Part[]): string[] {
  let variants = [''];
  for (const part of sequence) {
    if ('letters' in part) {
      variants = variants.map((variant) => variant + part.letters);
      continue;
    }
    const inner = part.alternatives.flatMap(expand);
    if (variants.length * inner.length > maxVariants) throw tooWide();
    variants = variants.flatMap((variant) => inner.map((end) => variant + end));
  }
  return variants;
}
