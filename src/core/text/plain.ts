/**
 * A text as it is read: what typography varies and readers don't see is made the same. No-break and thin spaces are
 * spaces, no-break hyphens hyphens, line ends LF; soft hyphens, byte order marks and other signs without width are gone;
 * accents are one with their letters. Apostrophes and quotation marks stay.
 */
export interface PlainText {
  readonly text: string;
  /** The offset in the original text of offset `offset` (UTF-16) of the plain one. */
  original(offset: number): number;
}

const joined = /\r\n|[\u00AD\u200B\u2060\uFEFF]+|[^\p{M}\u00AD\u200B\u2060\uFEFF](?:\u00AD*\p{M})+/gu;
const alone = /[\u00A0\u2002\u2003\u2007\u2009\u202F\u2010\u2011\r]/g;

/** Linear; a text that is plain already is given back as it is. */
export function plainText(text: string): PlainText {
  /** From these offsets of the plain text on, the original one is ahead by so much. */
  const from: number[] = [];
  const ahead: number[] = [];
  const parts: string[] = [];
  let length = 0;
  let at = 0;
  const put = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  for (const { index, 0: found } of text.matchAll(joined)) {
    const plain = found === '\r\n' ? '\n' : withoutSigns(found);
    if (plain === found) continue;
    put(text.slice(at, index).replace(alone, sameLength));
    put(plain);
    at = index + found.length;
    from.push(length);
    ahead.push(at - length);
  }
  put(text.slice(at).replace(alone, sameLength));
  return {
    text: parts.join(''),
    original(offset) {
      let low = 0;
      let high = from.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (from[middle]! <= offset) low = middle + 1;
        else high = middle;
      }
      return low === 0 ? offset : offset + ahead[low - 1]!;
    },
  };
}

const withoutSigns = (letters: string) => letters.replace(/[\u00AD\u200B\u2060\uFEFF]/g, '').normalize('NFC');

function sameLength(sign: string): string {
  if (sign === '\r') return '\n';
  return sign === '\u2010' || sign === '\u2011' ? '-' : ' ';
}
