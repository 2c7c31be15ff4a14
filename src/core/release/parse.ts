import { detectLanguage, sampled } from '../text/language.ts';
import { findSentences } from '../text/sentences.ts';
import { overlaps, type Span } from '../text/span.ts';
import { attributeAcross } from './across.ts';
import { attribute } from './attribution.ts';
import { findParagraphs, isHeadingLike, markOf, opensNotes, type Paragraph, roleOf } from './blocks.ts';
import { dashedQuotes } from './dashed.ts';
import { readHeader } from './head/header.ts';
import { type Names, noNames } from './head/names.ts';
import { type Inside, insideOf, keepInside } from './inside.ts';
import { findQuotes, type RawQuote, runsOver } from './quotes.ts';
import type { Blank, Block, BlockRole, Quote, Release } from './tree.ts';

/**
 * Reads `text` into the tree of a release. Linear in its length, never throws: anything that is no release comes out as
 * paragraphs. Blocks whose words `previous` already knew are not read again. `namesOf` a language are known to be names of
 * bodies and places at the head; `filed` is the day under which it was kept.
 */
export function parseRelease(
  text: string,
  previous?: { readonly text: string; readonly release: Release },
  namesOf: (lang: string) => Names = () => noNames,
  filed?: string,
): Release {
  const paragraphs = findParagraphs(text);
  const lang =
    previous && text.slice(0, sampled) === previous.text.slice(0, sampled)
      ? previous.release.lang
      : (detectLanguage(text) ?? detectLanguage(text, 1) ?? 'und');
  const { header, title, body, datelines, titleParts, subtitles } = readHeader(
    text,
    paragraphs,
    namesOf(lang),
    filed,
  );
  const known = rememberBlocks(previous, lang);
  const blocks: Block[] = [];
  let inNotes = false;
  let ledeSeen = false;
  // The mark of a quotation that a paragraph begins in the middle of; `+` where the one before was left open.
  let state = '';
  let runs = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const words = text.slice(paragraph.start, paragraph.end);
    const own =
      words.length < 400 ? (known?.get(`=${words}`) ?? { own: detectLanguage(words, 2) }).own : undefined;
    let role: BlockRole;
    let mark: ReturnType<typeof markOf>;
    if (index === title || titleParts.has(index)) role = 'title';
    else if (datelines.has(index)) role = 'dateline';
    else if (subtitles.has(index)) role = 'subtitle';
    else {
      mark = markOf(text, paragraph);
      const shaped = roleOf(text, paragraph, blocks.at(-1)?.role, inNotes, own, lang);
      role = mark && !inNotes ? mark.role : shaped;
      if (!mark && index === body && index === title + 1 && isHeadingLike(words) && words.length > 40)
        role = 'subtitle';
      if (role === 'paragraph' && !ledeSeen) role = 'lede';
      if (role === 'lede' || role === 'numbered-paragraph') ledeSeen = true;
      if (opensNotes(words)) inNotes = true;
      if (/^[\s\u00A0]*(?:-?\s?30\s?-|#\s?#\s?#)/.test(words)) role = 'notes';
    }
    const bodyStart = paragraph.start + (mark?.length ?? 0);
    const language = own && own !== lang && role === 'caption' ? own : undefined;
    const inside: Inside = known?.get(keyOf(words, mark?.length ?? 0, state)) ?? {
      ...readInside(text, paragraph, bodyStart, lang, state),
      own,
    };
    const quotes = inside.quotes.map((quote) => shift(quote, paragraph.start));
    const block: Block = {
      kind: 'block',
      role,
      start: paragraph.start,
      end: paragraph.end,
      bodyStart,
      ...(role === 'heading' && { level: levelOf(words) }),
      ...(mark && (role === 'list-item' || role === 'numbered-paragraph') && { mark: mark.mark }),
      ...(language && { lang: language }),
      sentences: inside.sentences.map(({ start, end }) => ({
        start: start + paragraph.start,
        end: end + paragraph.start,
      })),
      children: quotes,
    };
    blocks.push(block);
    keepInside(block, inside, state);
    const last = quotes.at(-1);
    if (last?.closed === false && last.outer.end === paragraph.end) {
      const opener =
        state.length === 1 && state !== '+' && quotes.length === 1 ? state : text[last.outer.start]!;
      runs = runs > 1 ? runs - 1 : runsOver(opener, wordsFrom(text, paragraphs, index + 1));
      state = runs > 0 ? opener : '+';
    } else [state, runs] = ['', 0];
  }
  const attributed = attributeAcross(text, blocks, lang);
  for (const [index, block] of attributed.entries()) {
    const read = block === blocks[index] ? undefined : insideOf(blocks[index]!);
    if (read) keepInside(block, read.inside, read.state);
  }
  return {
    kind: 'release',
    start: 0,
    end: text.length,
    lang,
    header,
    ...(filed && { filed }),
    children: withBlanks(attributed, text.length),
  };
}

function readInside(
  text: string,
  paragraph: Paragraph,
  bodyStart: number,
  lang: string,
  state: string,
): Omit<Inside, 'own'> {
  const quotes = attribute(
    text,
    { start: bodyStart, end: paragraph.end },
    withDashed(
      findQuotes(text, bodyStart, paragraph.end, state === '+' ? '' : state),
      dashedQuotes(text, bodyStart, paragraph.end),
    ),
    lang,
    state !== '',
  );
  const sentences = findSentences(text, bodyStart, paragraph.end);
  return {
    sentences: sentences.map(({ start, end }) => ({
      start: start - paragraph.start,
      end: end - paragraph.start,
    })),
    quotes: quotes.map((quote) => shift(quote, -paragraph.start)),
  };
}

/** Quotations in marks, and those between dashes that none of them stands across. */
const withDashed = (marked: readonly RawQuote[], dashed: readonly RawQuote[]): readonly RawQuote[] =>
  dashed.length === 0
    ? marked
    : [...marked, ...dashed.filter((one) => !marked.some((other) => overlaps(one.outer, other.outer)))].sort(
        (a, b) => a.start - b.start,
      );

function* wordsFrom(text: string, paragraphs: readonly Paragraph[], index: number): Generator<string> {
  for (let at = index; at < paragraphs.length; at++)
    yield text.slice(paragraphs[at]!.start, Math.min(paragraphs[at]!.end, paragraphs[at]!.start + 5000));
}

/** What the blocks of an earlier version were read as, by their words, and by all that it depends on. */
function rememberBlocks(
  previous: { readonly text: string; readonly release: Release } | undefined,
  lang: string,
): Map<string, Inside> | undefined {
  if (!previous || previous.release.lang !== lang) return undefined;
  const known = new Map<string, Inside>();
  for (const block of previous.release.children) {
    if (block.kind !== 'block') continue;
    const read = insideOf(block);
    if (!read) continue;
    const words = previous.text.slice(block.start, block.end);
    known.set(`=${words}`, read.inside);
    known.set(keyOf(words, block.bodyStart - block.start, read.state), read.inside);
  }
  return known;
}

const keyOf = (words: string, mark: number, state: string) => `${mark}${state || '-'}${words}`;

function shift(quote: Quote, by: number): Quote {
  if (by === 0) return quote;
  const move = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
  return {
    ...move(quote),
    outer: move(quote.outer),
    ...(quote.speaker && { speaker: move(quote.speaker) }),
    ...(quote.antecedent && { antecedent: move(quote.antecedent) }),
    ...(quote.title && { title: move(quote.title) }),
    ...(quote.verb && { verb: move(quote.verb) }),
    children: quote.children.map((child) => shift(child, by)),
  };
}

const levelOf = (words: string) => /^#{2,6}/.exec(words)?.[0].length ?? 1;

function withBlanks(blocks: readonly Block[], length: number): (Block | Blank)[] {
  const children: (Block | Blank)[] = [];
  let at = 0;
  for (const block of blocks) {
    if (block.start > at) children.push({ kind: 'blank', start: at, end: block.start });
    children.push(block);
    at = block.end;
  }
  if (at < length) children.push({ kind: 'blank', start: at, end: length });
  return children;
}
