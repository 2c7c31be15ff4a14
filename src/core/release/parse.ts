import { detectLanguage } from '../text/language.ts';
import { findSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { attributeAcross } from './across.ts';
import { attribute } from './attribution.ts';
import { findParagraphs, isHeadingLike, markOf, opensNotes, type Paragraph, roleOf } from './blocks.ts';
import { readHeader } from './header.ts';
import { findQuotes } from './quotes.ts';
import type { Blank, Block, BlockRole, Quote, Release } from './tree.ts';

/** What is known of a block's words alone, whatever stands around it; offsets from the block's start. */
interface Inside {
  readonly sentences: readonly Span[];
  readonly quotes: readonly Quote[];
}

/**
 * Reads `text` into the tree of a release. Linear in its length, never throws: anything that is no release comes out as
 * paragraphs. Blocks whose words `previous` already knew are not read again.
 */
export function parseRelease(
  text: string,
  previous?: { readonly text: string; readonly release: Release },
): Release {
  const paragraphs = findParagraphs(text);
  const lang = detectLanguage(text) ?? detectLanguage(text, 1) ?? 'und';
  const { header, title, body, datelines, titleParts, subtitles } = readHeader(text, paragraphs);
  const known = rememberBlocks(previous, lang);
  const blocks: Block[] = [];
  let inNotes = false;
  let ledeSeen = false;
  let open = false;
  for (const [index, paragraph] of paragraphs.entries()) {
    const words = text.slice(paragraph.start, paragraph.end);
    const own = words.length < 400 ? detectLanguage(words, 2) : undefined;
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
    const inside: Inside =
      known?.get(keyOf(words, mark?.length ?? 0, open)) ?? readInside(text, paragraph, bodyStart, lang, open);
    const quotes = inside.quotes.map((quote) => shift(quote, paragraph.start));
    open = quotes.at(-1)?.closed === false && quotes.at(-1)?.outer.end === paragraph.end;
    blocks.push({
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
    });
  }
  const attributed = attributeAcross(text, blocks, lang);
  for (const [index, block] of attributed.entries())
    if (block !== blocks[index]) alone.set(block, blocks[index]!);
  return {
    kind: 'release',
    start: 0,
    end: text.length,
    lang,
    header,
    children: withBlanks(attributed, text.length),
  };
}

function readInside(
  text: string,
  paragraph: Paragraph,
  bodyStart: number,
  lang: string,
  open: boolean,
): Inside {
  const quotes = attribute(
    text,
    { start: bodyStart, end: paragraph.end },
    findQuotes(text, bodyStart, paragraph.end),
    lang,
    open,
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

/** Blocks as their own words tell them, by those that the blocks around changed. */
const alone = new WeakMap<Block, Block>();

function rememberBlocks(
  previous: { readonly text: string; readonly release: Release } | undefined,
  lang: string,
): Map<string, Inside> | undefined {
  if (!previous || previous.release.lang !== lang) return undefined;
  const known = new Map<string, Inside>();
  let open = false;
  for (const block of previous.release.children) {
    if (block.kind !== 'block') continue;
    const words = previous.text.slice(block.start, block.end);
    known.set(keyOf(words, block.bodyStart - block.start, open), {
      sentences: block.sentences.map(({ start, end }) => ({
        start: start - block.start,
        end: end - block.start,
      })),
      quotes: (alone.get(block) ?? block).children.map((quote) => shift(quote, -block.start)),
    });
    open = block.children.at(-1)?.closed === false && block.children.at(-1)?.outer.end === block.end;
  }
  return known;
}

const keyOf = (words: string, mark: number, open: boolean) => `${mark}${open ? '+' : '-'}${words}`;

function shift(quote: Quote, by: number): Quote {
  if (by === 0) return quote;
  const move = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
  return {
    ...move(quote),
    outer: move(quote.outer),
    ...(quote.speaker && { speaker: move(quote.speaker) }),
    ...(quote.antecedent && { antecedent: move(quote.antecedent) }),
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
