import type { Span } from '../text/span.ts';
import type { TextQuoteSelector } from './model.ts';

/** Context that a reader of the file can place, in UTF-16 units, where less would do. */
const least = 20;
/** Longer context than this on each side helps nobody: the text repeats itself whole. */
const most = 4000;

/**
 * A selector for each piece of a passage (W3C TextQuoteSelector). Prefix and suffix end on word borders and grow, across
 * paragraphs if need be, until the three together stand once in `text`.
 */
export function describePassage(text: string, pieces: readonly Span[]): TextQuoteSelector[] {
  return pieces.map((piece) => describe(text, piece));
}

function describe(text: string, { start, end }: Span): TextQuoteSelector {
  const exact = text.slice(start, end);
  for (let reach = least; ; reach *= 2) {
    const from = wordStart(text, Math.max(0, start - reach), start);
    const to = wordEnd(text, Math.min(text.length, end + reach), end);
    const whole = text.slice(from, to);
    const everything = from === 0 && to === text.length;
    if (everything || reach >= most || occursOnce(text, whole))
      return {
        exact,
        ...(from < start && { prefix: text.slice(from, start) }),
        ...(to > end && { suffix: text.slice(end, to) }),
      };
  }
}

const occursOnce = (text: string, words: string) => text.indexOf(words, text.indexOf(words) + 1) < 0;
const isWord = (char: string | undefined) =>
  char !== undefined && /[\p{L}\p{M}\p{N}\uD800-\uDFFF]/u.test(char);

/** `offset` moved left to where a word begins; not further than a long word. */
function wordStart(text: string, offset: number, limit: number): number {
  let at = offset;
  while (at > 0 && offset - at < 40 && isWord(text[at - 1]) && isWord(text[at])) at--;
  return Math.min(at, limit);
}

function wordEnd(text: string, offset: number, limit: number): number {
  let at = offset;
  while (at < text.length && at - offset < 40 && isWord(text[at - 1]) && isWord(text[at])) at++;
  return Math.max(at, limit);
}
