import { foldTable } from '../text/chars.ts';
import type { Span } from '../text/span.ts';
import type { TextQuoteSelector } from './model.ts';
import type { Occurrences } from './occurrences.ts';

/** Context on each side where less would do, UTF-16 units: enough for a reader, and to know the place again after edits. */
const least = 32;
/** Words longer than this are cut. */
const longestWord = 40;
/** Context on each side of a passage whose paragraph stands more than once, as far as the usual context sees of it: longer than any other, which tells that it does. */
const repeated = 80;
/** Context is longer than this only where the text repeats itself. */
export const usualContext = least + longestWord;
/** Context is longer than this only where it takes as much to be unique. */
export const longestUsual = repeated + longestWord;
/** Longer context than this on a side is not written. */
const most = 4000;

/**
 * A selector for each piece of a passage (W3C TextQuoteSelector). Prefix and suffix begin and end on word borders and
 * hold some 32 UTF-16 units each, fewer at the ends of the text. Where the passage and what of that stands in its own
 * paragraph is there more than once in `text`, they hold 80, and grow further, across paragraphs if need be, by as little as
 * makes the three parts together unique. A text that repeats the same 4,000
 * units on both sides of a passage makes that impossible in any length that a person would want in a file: the selector then
 * keeps the usual context, and the passage is ambiguous unless the old text or its neighbours tell its place. Whoever
 * describes many passages of one text gives what knows where its words stand, `known`; else the text is searched each time.
 */
export function describePassage(
  text: string,
  pieces: readonly Span[],
  known?: Occurrences,
): TextQuoteSelector[] {
  return pieces.map((piece) => describe(text, piece, known));
}

function describe(text: string, { start, end }: Span, known: Occurrences | undefined): TextQuoteSelector {
  const left = (reach: number) => wordStart(text, Math.max(0, start - reach), start);
  const right = (reach: number) => wordEnd(text, Math.min(text.length, end + reach), end);
  const unique = (before: number, after: number) => occursOnce(text, left(before), right(after), known);
  const alone = occursOnce(
    text,
    Math.max(left(least), stretchStart(text, start)),
    Math.min(right(least), stretchEnd(text, end)),
    known,
  );
  const floor = alone ? least : repeated;
  let [before, after] = [floor, floor];
  if (!alone && !unique(floor, floor)) {
    let reach = floor;
    do reach *= 2;
    while (reach < most && !unique(reach, reach));
    if (unique(reach, reach)) {
      // Both sides as far as it takes, then each drawn in as far as it may.
      const both = fewest(floor, reach, (r) => unique(r, r));
      after = fewest(floor, both, (r) => unique(both, r));
      before = fewest(floor, both, (r) => unique(r, after));
    }
  }
  const [from, to] = [left(before), right(after)];
  return {
    exact: text.slice(start, end),
    ...(from < start && { prefix: text.slice(from, start) }),
    ...(to > end && { suffix: text.slice(end, to) }),
  };
}

/** Where the paragraph, list item or table row begins that `offset` is in: not at a line that goes on the one before it. */
function stretchStart(text: string, offset: number): number {
  let at = text.lastIndexOf('\n', offset - 1);
  while (at > 0 && offset - at < 2 * repeated && goesOn(text, at)) at = text.lastIndexOf('\n', at - 1);
  return at + 1;
}

function stretchEnd(text: string, offset: number): number {
  let at = text.indexOf('\n', offset);
  while (at >= 0 && at - offset < 2 * repeated && goesOn(text, at)) at = text.indexOf('\n', at + 1);
  return at < 0 ? text.length : at;
}

/** Whether the line break at `at` only wraps a paragraph: no mark ends the line before it or begins the one behind it. */
function goesOn(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isBlank(text, before)) before--;
  let after = at + 1;
  while (after < text.length && isBlank(text, after)) after++;
  return isLetter(text, before) && isLetter(text, after);
}

const isBlank = (text: string, at: number) => text[at] === ' ' || text[at] === '\t' || text[at] === '\r';
const isLetter = (text: string, at: number) => /[\p{L},]/u.test(text[at] ?? '');

/** The smallest number in `[low, high]` that will do; `high` does. */
function fewest(low: number, high: number, does: (reach: number) => boolean): number {
  while (low < high) {
    const middle = (low + high) >> 1;
    if (does(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}

/** Whether `[from, to)`, without space at its ends, stands once in `text`: space alone tells no places apart. */
function occursOnce(text: string, from: number, to: number, known: Occurrences | undefined): boolean {
  const words = text.slice(from, to).trim();
  if (known && words !== '') return known.onlyAt(words, from + text.slice(from, to).indexOf(words));
  const first = text.indexOf(words);
  return first >= from && text.indexOf(words, first + 1) < 0;
}

const isWord = (text: string, at: number) =>
  at >= 0 && at < text.length && foldTable[text.charCodeAt(at)] !== 0;
const inWord = (text: string, at: number) => isWord(text, at - 1) && isWord(text, at);
const inPair = (text: string, at: number) =>
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;

/** `offset` moved left to where a word begins; not further than a long word. */
function wordStart(text: string, offset: number, limit: number): number {
  let at = offset;
  while (at > 0 && offset - at < longestWord && inWord(text, at)) at--;
  if (inPair(text, at)) at--;
  return Math.min(at, limit);
}

function wordEnd(text: string, offset: number, limit: number): number {
  let at = offset;
  while (at < text.length && at - offset < longestWord && inWord(text, at)) at++;
  if (inPair(text, at)) at++;
  return Math.max(at, limit);
}
