/**
 * A text with what typography varies made the same: no-break spaces are spaces, ’ is ', a colon of full width is one, soft
 * hyphens and byte order marks are gone, accents are composed. `original(i)` gives the offset in the original text of
 * offset `i` in the folded one.
 */
export interface Folded {
  readonly text: string;
  original(offset: number): number;
}

const oneToOne = /[\u00A0\u202F\u2007\u2009’‘ʼ：]/gu;
const changesLength = /[\u00AD\uFEFF\u200B\u2060]|\p{M}/u;

/** Folds `text`, whose first unit has offset `base` in the original. Linear; most texts need no map at all. */
export function fold(text: string, base = 0): Folded {
  if (!changesLength.test(text)) return { text: simple(text), original: (offset) => base + offset };
  const map: number[] = [];
  let out = '';
  // A base letter and the marks after it compose together; everything else stays alone.
  for (const match of text.matchAll(
    /[\u00AD\uFEFF\u200B\u2060]+|[^\p{M}\u00AD\uFEFF\u200B\u2060](?:[\u00AD]*\p{M})*|\p{M}+/gsu,
  )) {
    if (/^[\u00AD\uFEFF\u200B\u2060]/.test(match[0])) continue;
    const folded = simple(match[0].replace(/\u00AD/g, '').normalize('NFC'));
    for (let i = 0; i < folded.length; i++) map.push(match.index + Math.min(i, match[0].length - 1));
    out += folded;
  }
  map.push(text.length);
  return { text: out, original: (offset) => base + (map[Math.min(offset, map.length - 1)] ?? text.length) };
}

const simple = (text: string) =>
  text.replace(oneToOne, (c) => (c === '：' ? ':' : /[’‘ʼ]/.test(c) ? "'" : ' '));

/** The same with every run of blanks as one, for words that are compared with patterns. */
export function squeezed(folded: Folded): Folded {
  if (!/\s{2}/.test(folded.text)) return folded;
  const map: number[] = [];
  let out = '';
  for (const [index, letter] of [...folded.text.matchAll(/\s+|\S/g)].map(
    (match) => [match.index, match[0]] as const,
  )) {
    map.push(index);
    out += /^\s/.test(letter) ? ' ' : letter;
  }
  map.push(folded.text.length);
  return { text: out, original: (offset) => folded.original(map[Math.min(offset, map.length - 1)]!) };
}
