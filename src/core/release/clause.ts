import { fold } from '../text/fold.ts';
import { shortRanks } from '../text/ranks.ts';
import type { Span } from '../text/span.ts';

/** A word, a mark or a whole quotation of a paragraph; offsets in the original text. */
export interface Token extends Span {
  /** Lower case, folded; `q` for a quotation. */
  readonly key: string;
  readonly kind: 'word' | 'mark' | 'quote';
  readonly capital: boolean;
  /** Index of the quotation among those of the paragraph. */
  readonly quote: number;
}

const token =
  /aujourd'hui|[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)*(?:'(?=\p{L}{2})|'(?![\p{L}\p{N}])(?<=\p{L}'))?|(?<=\p{L})'s(?!\p{L})|[^\s]/gu;
const abbreviations = new RegExp(
  `^(?:m|mm|mme|mmes|mlle|dr|pr|st|ste|mgr|mr|mrs|ms|prof|hon|rep|sen|gov|sr|jr|ret|u\\.s|no|art|${shortRanks.toLowerCase()}|\\p{L})$`,
  'u',
);
/** Before a number only: "on Nov. 12", «le 3 janv. 2025». */
const months = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|janv|févr|avr|juil|déc)$/;

/** The sentences of a paragraph as tokens, its quotations whole: what stands around them tells who speaks. */
export function clausesOf(text: string, block: Span, quotes: readonly { readonly outer: Span }[]): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  const flush = () => {
    if (current.length > 0) sentences.push(current);
    current = [];
  };
  let from = block.start;
  for (let index = 0; index <= quotes.length; index++) {
    const quote = quotes[index];
    const to = quote ? quote.outer.start : block.end;
    for (const word of tokens(text, from, to)) {
      if (endsSentence(text, current, word)) flush();
      current.push(word);
    }
    if (!quote) break;
    const { start, end } = quote.outer;
    if (/^[.!?…]$/.test(current.at(-1)?.key ?? '') && !isAbbreviated(text, current)) flush();
    else if (current.at(-1)?.kind === 'quote' && closesInside(text, current.at(-1)!)) flush();
    current.push({ start, end, key: 'q', kind: 'quote', capital: false, quote: index });
    from = end;
  }
  flush();
  return sentences;
}

function* tokens(text: string, from: number, to: number): Generator<Token> {
  if (from >= to) return;
  const folded = fold(text.slice(from, to), from);
  for (const match of folded.text.matchAll(token)) {
    const start = folded.original(match.index);
    const end = folded.original(match.index + match[0].length - 1) + 1;
    const word = /[\p{L}\p{N}]/u.test(match[0]);
    yield {
      start,
      end,
      key: match[0].toLowerCase(),
      kind: word ? 'word' : 'mark',
      capital: /^\p{Lu}/u.test(match[0]),
      quote: -1,
    };
  }
}

/** A full stop before a capital; and a quotation that ends as a sentence before one («… act.” The Minister then left»). */
function endsSentence(text: string, before: readonly Token[], next: Token): boolean {
  const last = before.at(-1);
  if (!last) return false;
  if (/^[!?…]$/.test(last.key)) return next.capital;
  if (last.key === '.')
    return /^\d/.test(next.key)
      ? !isAbbreviated(text, before) && !months.test(before.at(-2)?.key ?? '')
      : next.capital && !isAbbreviated(text, before);
  return last.kind === 'quote' && next.capital && closesInside(text, last);
}

const closesInside = (text: string, quote: Token) =>
  /[.!?…]['’»”"\s\u00A0\u202F]*$/u.test(text.slice(Math.max(quote.start, quote.end - 6), quote.end));

function isAbbreviated(text: string, before: readonly Token[]): boolean {
  const word = before.at(-2);
  return (
    before.at(-1)?.key === '.' &&
    word?.kind === 'word' &&
    word.end === before.at(-1)!.start &&
    abbreviations.test(word.key) &&
    !(word.key.length === 1 && !/\p{Lu}/u.test(text[word.start]!))
  );
}
