import { onceFor } from '../release/inside.ts';
import type { Block } from '../release/tree.ts';
import type { Span } from '../text/span.ts';

/** A word or a mark of a sentence. */
export interface Word extends Span {
  /** Lower case, composed, without soft hyphens; elided parts («l», «qu», «s») are words of their own. */
  readonly key: string;
  readonly mark: boolean;
  /** Inside the marks of a direct quotation: somebody else's words, no place for the reporter's verbs. */
  readonly quoted: boolean;
  /** Begins with a capital. */
  readonly capital: boolean;
}

/** From the first character of word `first` to the end of word `last`. */
export const spanOf = (words: readonly Word[], first: number, last: number): Span => ({
  start: words[first]!.start,
  end: words[last]!.end,
});

const token =
  /\d{1,2}:\d{2}(?![\d:])\p{L}*|[\p{L}\p{M}\p{N}\u00AD]+(?:[-\u2010\u2011][\p{L}\p{M}\p{N}\u00AD]+)*|''|[^\s\u00A0\u202F]/gu;
/** Marks that typists set differently. */
const straight: Readonly<Record<string, string>> = { '’': "'", '‘': "'", "''": '"' };
const letter = /^[\p{L}\p{N}]/u;

/** The words of a sentence where its block stood last, and the predicates that they make (`oncePer`). */
interface Kept {
  readonly words: readonly Word[];
  readonly start: number;
  readonly made: Map<string, unknown>;
}

const keptOf = new WeakMap<readonly Word[], Kept>();

/**
 * The words and marks of one sentence, offsets in the original text. Those of quotations count as such.
 */
export function wordsOf(text: string, sentence: Span, block: Block): readonly Word[] {
  const marks = block.children.filter((q) => q.mode === 'direct').map(({ outer }) => outer);
  const from = block.start;
  const slot = onceFor<{ kept?: Kept }>(
    block,
    `words ${[sentence, ...marks].map(({ start, end }) => `${start - from} ${end - from}`)}`,
    () => ({}),
  );
  let kept = slot.kept;
  if (kept?.start !== from) {
    const by = from - (kept?.start ?? 0);
    const words =
      kept?.words.map((word) => ({ ...word, start: word.start + by, end: word.end + by })) ??
      read(text, sentence, marks);
    kept = { words, start: from, made: kept?.made ?? new Map() };
    slot.kept = kept;
    keptOf.set(words, kept);
  }
  return kept.words;
}

/** `make()`, done once for the words of a sentence, wherever they stand: it may hold no offsets. */
export function oncePer<T>(words: readonly Word[], key: string, make: () => T): T {
  const made = keptOf.get(words)?.made;
  if (!made) return make();
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as T;
}

function read(text: string, sentence: Span, marks: readonly Span[]): Word[] {
  const words: Word[] = [];
  token.lastIndex = sentence.start;
  for (let match = token.exec(text); match && match.index < sentence.end; match = token.exec(text)) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    const key = raw
      .replace(/\u00AD/g, '')
      .normalize('NFC')
      .toLowerCase();
    const quoted = marks.some((outer) => outer.start <= start && end <= outer.end);
    words.push({
      start,
      end,
      key: straight[key] ?? key,
      mark: !letter.test(key),
      quoted,
      capital: /^\p{Lu}/u.test(raw),
    });
    if (words.length >= maxWords) break;
  }
  return words;
}

/** Farther apart than this, no two things of one sentence stand that is read. */
export const sentenceReach = 8000;

/** Longer "sentences" are tables or noise: reading them further would only cost time. */
const maxWords = 600;
