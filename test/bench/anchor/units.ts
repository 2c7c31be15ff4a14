import type { Span } from '../../../src/core/text/span.ts';

/** A sentence, a list item, a heading or a table row, with its characters that are not space. */
export interface Unit extends Span {
  readonly key: string;
}

const ownLine = /^\s*(?:[-*+•#>|<]|\d+[.)]\s|\(?[a-z]\)\s|\[[^\]]+\]:|```)/;
/** Not behind the full stop of one letter, or before a number or a small letter: «article L. 3312-5». */
const sentenceEnd =
  /(?:[!?…]["'»”’)\]*_`]*(?=\s)|(?<!(?<!\p{L})\p{L})\.["'»”’)\]*_`]*(?=\s+[^\p{Ll}\p{Nd}\s]|\s*$)|[。！？][」』”]*)/gu;

/** Cuts a text so that line breaks inside a paragraph do not matter. */
export function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  const add = (start: number, end: number) => {
    const key = text.slice(start, end).replace(/\s+/g, '');
    if (key !== '') units.push({ start, end, key });
  };
  let from = 0;
  let fenced = false;
  const flush = (to: number) => {
    let at = from;
    for (const match of text.slice(from, to).matchAll(sentenceEnd)) {
      const end = from + match.index + match[0].length;
      add(at, end);
      at = end;
    }
    add(at, to);
    from = to;
  };
  for (let line = 0; line < text.length; ) {
    const next = text.indexOf('\n', line) < 0 ? text.length : text.indexOf('\n', line) + 1;
    const words = text.slice(line, next);
    if (words.trim() === '' || ownLine.test(words) || fenced) flush(line);
    if (/^\s*```/.test(words)) fenced = !fenced;
    if (/^\s*(?:#|\|)/.test(words)) flush(next);
    line = next;
  }
  flush(text.length);
  return units;
}

/** Likeness 0–1 of two strings: shared trigrams (Dice). */
export function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  let total = 0;
  for (const [gram, count] of a) {
    total += count;
    shared += Math.min(count, b.get(gram) ?? 0);
  }
  for (const count of b.values()) total += count;
  return total === 0 ? 0 : (2 * shared) / total;
}

export function trigrams(key: string): Map<string, number> {
  const grams = new Map<string, number>();
  const padded = `\0${key}\0`;
  for (let i = 0; i + 3 <= padded.length; i++) {
    const gram = padded.slice(i, i + 3);
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return grams;
}
