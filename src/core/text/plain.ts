/**
 * A text as it is read: what typography varies and readers don't see is made the same. No-break and thin spaces are
 * spaces, no-break hyphens hyphens, line ends LF; soft hyphens, byte order marks and other signs without width are gone;
 * accents are one with their letters, apostrophes of typewriters such as others. Quotation marks stay.
 */
export interface PlainText {
  readonly text: string;
  /** The offset in the original text of offset `offset` (UTF-16) of the plain one. */
  original(offset: number): number;
}

/** Where a text loses something: CR before LF, signs without width, and marks, which go into the letter before them. */
const lost = /\r\n|(?:[\u00AD\u200B\u2060\uFEFF]|\p{M})+/gu;
// ` and ´ between letters are apostrophes of an old typewriter.
const varied = /[\u00A0\u2002\u2003\u2007\u2009\u202F\u2010\u2011\r]|(?<=\p{L})[`´](?=\p{L})/gu;

/** Linear; a text that is plain already is given back as it is. Data is read as space (see `withoutData`). */
export function plainText(raw: string): PlainText {
  const text = withoutData(raw);
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
  for (const { index, 0: run } of text.matchAll(lost)) {
    const end = index + run.length;
    const marks = run === '\r\n' ? '\n' : run.replace(widthless, '');
    const alone = marks === '' || marks === '\n' || index === at;
    const start = alone ? index : index - lengthBefore(text, index);
    const found = text.slice(start, end);
    const plain = (text.slice(start, index).replace(varied, sameLength) + marks).normalize('NFC');
    if (plain === found) continue;
    put(text.slice(at, start).replace(varied, sameLength));
    put(plain);
    at = end;
    from.push(length);
    ahead.push(at - length);
  }
  put(text.slice(at).replace(varied, sameLength));
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

/** No word is as long: an embedded picture, a key, a file that is no text. */
const longestRun = 10_000;

/** Spaces, as many, for what is set without any over too long a stretch: patterns that follow words would fill the stack. */
function withoutData(text: string): string {
  const parts: string[] = [];
  let kept = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isSpace(text.charCodeAt(at))) continue;
    if (at - from > longestRun) {
      parts.push(text.slice(kept, from), ' '.repeat(at - from));
      kept = at;
    }
    from = at + 1;
  }
  return kept === 0 ? text : parts.join('') + text.slice(kept);
}

const isSpace = (unit: number) =>
  unit <= 0x20 ||
  unit === 0xa0 ||
  (0x2000 <= unit && unit <= 0x200a) ||
  (0x2028 <= unit && unit <= 0x202f) ||
  unit === 0x3000;

const widthless = /[\u00AD\u200B\u2060\uFEFF]/g;

/** Units of the character before `index`; half of one counts as one. */
const lengthBefore = (text: string, index: number) =>
  /[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(Math.max(0, index - 2), index)) ? 2 : 1;

function sameLength(sign: string): string {
  if (sign === '\r') return '\n';
  if (sign === '`' || sign === '´') return '’';
  return sign === '\u2010' || sign === '\u2011' ? '-' : ' ';
}
