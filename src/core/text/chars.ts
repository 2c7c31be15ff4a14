/**
 * How each UTF-16 unit counts when words are compared. Letters and digits give the code of their base letter in lower
 * case (É, é, e → e); the other values are below.
 */
export const skipped = 1;
export const ligature = 2;
export const separator = 0;

/** Per UTF-16 unit: a folded letter (> 2), or `separator`, `skipped` (marks, soft hyphen), `ligature` (œ, æ). */
export const foldTable = makeTable();

function makeTable(): Uint16Array {
  const table = new Uint16Array(65536);
  const word = /[\p{L}\p{N}]/u;
  const mark = /\p{M}/u;
  for (let code = 0; code < 65536; code++) {
    if (code >= 0xac00 && code <= 0xd7a3) {
      table[code] = code;
      continue;
    }
    const char = String.fromCharCode(code);
    if (mark.test(char) || code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff)
      table[code] = skipped;
    else if (word.test(char)) {
      if (/[œŒæÆ]/.test(char)) table[code] = ligature;
      else if (code < 0x250 || (code >= 0x400 && code < 0x530) || (code >= 0x1e00 && code < 0x2000)) {
        const base = char.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
        table[code] = base.length >= 1 ? base.charCodeAt(0) : code;
      } else table[code] = char.toLowerCase().charCodeAt(0);
    } else if (code >= 0xd800 && code <= 0xdfff) table[code] = code;
  }
  return table;
}

/** What stands between two words. */
export const gapTight = 1;
export const gapPoint = 2;
export const gapComma = 3;
export const gapBreak = 0;

/** Per UTF-16 unit between words: 1 space, hyphen or apostrophe; 2 full stop; 3 comma or bracket; 0 everything else. */
export const gapTable = makeGaps();

function makeGaps(): Uint8Array {
  const table = new Uint8Array(65536);
  for (const char of " \t\n\r\u00A0\u202F\u2007\u2009\u2002\u2003-\u2010\u2011\u2012'\u2019\u2018\u02BC")
    table[char.charCodeAt(0)] = gapTight;
  table['.'.charCodeAt(0)] = gapPoint;
  for (const char of ',()/&') table[char.charCodeAt(0)] = gapComma;
  return table;
}
