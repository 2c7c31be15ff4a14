import type { Block, Quote } from '../release/tree.ts';
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

const token = /[\p{L}\p{M}\p{N}\u00AD]+(?:[-\u2010\u2011][\p{L}\p{M}\p{N}\u00AD]+)*|[^\s\u00A0\u202F]/gu;
const letter = /^[\p{L}\p{N}]/u;

/**
 * The words and marks of one sentence, offsets in the original text. Those of quotations count as such, unless the whole
 * block is one that a paragraph before it brings in (`declared`): then it is the text itself.
 */
export function wordsOf(text: string, sentence: Span, block: Block, declared?: Quote): Word[] {
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
    const quoted = block.children.some(
      (q) => q !== declared && q.mode === 'direct' && q.outer.start <= start && end <= q.outer.end,
    );
    words.push({
      start,
      end,
      key: key === '’' || key === '‘' ? "'" : key,
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
