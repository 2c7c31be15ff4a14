/**
 * How each UTF-16 unit counts when words are compared. Letters and digits give the code of their base letter in lower
 * case (É, é, e → e), and `+` counts as a letter («OPEP+», «C5+1»); the other values are below.
 */
export const skipped = 1;
export const ligature = 2;
export const separator = 0;

/** Per UTF-16 unit: a folded letter (> 2), or `separator`, `skipped` (marks, soft hyphen), `ligature` (œ, æ). */
export const foldTable = makeTable();

function makeTable(): Uint16Array {
  const table = new Uint16Array(65536);
  const all = Array.from({ length: 65536 }, (_, code) => String.fromCharCode(code)).join('');
  // One search over all units: sixty thousand small ones would be felt at start.
  const fill = (pattern: RegExp, letterOf: (code: number) => number) => {
    for (const { index, 0: run } of all.matchAll(pattern))
      for (let code = index; code < index + run.length; code++) table[code] = letterOf(code);
  };
  fill(/[\p{L}\p{N}+]+/gu, lowerBase);
  fill(/[\uD800-\uDFFF]+/g, (code) => code);
  fill(/[\p{M}\u00AD\u200B\u2060\uFEFF]+/gu, () => skipped);
  fill(/[œŒæÆ]/g, () => ligature);
  return table;
}

function lowerBase(code: number): number {
  // The scripts without case, and what is written without accents.
  if (code >= 0x2e80 && code < 0xa640) return code;
  if (code >= 0xac00 && code < 0xd800) return code;
  const char = String.fromCharCode(code);
  const accented = code < 0x250 || (code >= 0x400 && code < 0x530) || (code >= 0x1e00 && code < 0x2000);
  if (!accented) return char.toLowerCase().charCodeAt(0);
  const base = withoutAccents(char).toLowerCase();
  return base.length > 0 ? base.charCodeAt(0) : code;
}

/** Without accents, whose letters capitals and other systems may lack. Offsets are not kept. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** What stands between two words of a phrase, weakest first; over `gapBreak` no phrase goes on. */
export const gapBreak = 0;
export const gapTight = 1;
export const gapPoint = 2;
export const gapComma = 3;
export const gapQuote = 4;

const space = 1;
const hyphen = 2;
const point = 4;
const comma = 8;
const quote = 16;
const dash = 32;
const breaking = 64;

/** Per UTF-16 unit a bit for each kind of sign; those of a gap are joined with `|` and looked up in `gapOf`. */
export const signTable = makeSigns();

/** The gap that the joined signs make: a comma outweighs spaces, quotation marks outweigh commas. */
export const gapOf = Uint8Array.from({ length: 128 }, (_, signs) => {
  if (signs & breaking) return gapBreak;
  // «OTAN–Ukraine» is written like «OTAN-Ukraine»; a dash among spaces parts the sentence.
  if (signs & dash && signs !== dash) return gapBreak;
  if (signs & quote) return gapQuote;
  if (signs & comma) return gapComma;
  return signs & point ? gapPoint : gapTight;
});

function makeSigns(): Uint8Array {
  const table = new Uint8Array(65536).fill(breaking);
  const set = (chars: string, sign: number) => {
    for (const char of chars) table[char.charCodeAt(0)] = sign;
  };
  set(' \t\n\r\u00A0\u202F\u2007\u2009\u2002\u2003', space);
  set("-\u2010\u2011\u2012'\u2019\u2018\u02BC", hyphen);
  set('.', point);
  set(',()/&', comma);
  set('«»“”„"‹›', quote);
  set('–', dash);
  return table;
}
