import { append } from '../lists.ts';
import type { Block, Release } from '../release/tree.ts';
import { firstFrom, overlaps } from '../text/span.ts';
import { toldIn } from './meeting/gatherings.ts';
import { metWhileSpeaking, whoMetIn } from './meeting/participants.ts';
import type { AttributedQuote, Party, Statement } from './model.ts';
import type { Antecedents } from './parties/anaphora.ts';
import type { PartyFinder } from './parties/parties.ts';
import { SentenceReader } from './sentenceReader.ts';

/** Roles whose sentences are the release's own prose; a title may be one («X condamne …»). */
const prose = new Set([
  'title',
  'lede',
  'paragraph',
  'numbered-paragraph',
  'list-item',
  'block-quote',
  'subtitle',
  'dateline',
  'notes',
]);

/**
 * The reported statements of a release: who, verb, stance, content. A verb counts only with a subject that can speak
 * («la situation souligne» is nobody's statement) or where the text says that none is named («il a été rappelé que»).
 */
export function readStatements(
  text: string,
  release: Release,
  finder: PartyFinder,
  antecedents: Antecedents,
  quotes: readonly AttributedQuote[],
): Statement[] {
  const found: Statement[] = [];
  const blocks = release.children.filter((child) => child.kind === 'block');
  const byVerb = quotesByVerb(blocks, quotes);
  const letters = ({ start, end }: Block) =>
    text
      .slice(start, Math.min(end, start + 600))
      .toLowerCase()
      .replace(/[^\p{L}]/gu, '');
  const title = blocks.find(({ role }) => role === 'title');
  // Some pages print the title a second time, in capitals.
  const asTitle = (block: Block): Block =>
    block.role === 'dateline' && title && letters(block) === letters(title)
      ? { ...block, role: 'title' }
      : block;
  let body: Party | undefined;
  for (const [index, block] of blocks.entries()) {
    if (block.role === 'heading' || block.role === 'title') antecedents.forget();
    if (!prose.has(block.role)) continue;
    const lang = block.lang ?? release.lang;
    const reader = new SentenceReader(
      text,
      asTitle(block),
      lang,
      finder,
      antecedents,
      byVerb.get(block) ?? [],
    );
    // «Le Conseil de sécurité,» alone on its line: the subject of the verbs that open the paragraphs after it.
    body = reader.soleSubject() ?? body;
    const items = itemsAfter(blocks, index, text);
    for (const [order, sentence] of block.sentences.entries()) {
      const opensBlock = order === 0 ? body : undefined;
      if (finder.within(sentence).length > 1)
        antecedents.meet(whoMetIn(text, toldIn(text, block, sentence), finder));
      const met = metWhileSpeaking(text, sentence, finder);
      if (met) antecedents.forgetSeveral();
      const before = found.length;
      for (const statement of reader.read(sentence, opensBlock, items)) found.push(statement);
      const speaker = found[before]?.speaker?.entity;
      if (met && speaker) antecedents.meet([{ ...met, entity: speaker }, met]);
    }
    if (block.role === 'title') antecedents.forget();
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The quotations by the block where their verbs stand, which may be another than their own. */
function quotesByVerb(
  blocks: readonly Block[],
  quotes: readonly AttributedQuote[],
): ReadonlyMap<Block, readonly AttributedQuote[]> {
  const found = new Map<Block, AttributedQuote[]>();
  for (const quote of quotes) {
    const place = quote.verb ?? quote.node.outer;
    for (let at = Math.max(0, firstFrom(blocks, place.start) - 1); at < blocks.length; at++) {
      const block = blocks[at]!;
      if (block.start >= place.end) break;
      if (overlaps(place, block)) append(found, block, quote);
    }
  }
  return found;
}

/** What a block that ends with a colon brings in: the list items after it, else the paragraph, where nothing in it is in marks. */
function itemsAfter(blocks: readonly Block[], index: number, text: string): readonly Block[] {
  let end = index + 1;
  while (blocks[end]?.role === 'list-item') end++;
  if (end > index + 1) return blocks.slice(index + 1, end);
  const next = blocks[index + 1];
  const leads = /:[\s\u00A0]*$/.test(text.slice(Math.max(0, blocks[index]!.end - 3), blocks[index]!.end));
  return leads && next && /^(?:paragraph|block-quote)$/.test(next.role) && next.children.length === 0
    ? [next]
    : [];
}
