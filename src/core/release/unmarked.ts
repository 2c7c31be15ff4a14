import type { Span } from '../text/span.ts';
import type { Attribution } from './sayingsAfter.ts';
import { worded } from './speakerWords.ts';
import type { Block, Quote } from './tree.ts';

/**
 * Block quotations without marks, as some sites print them: «La ministre a déclaré :» alone in a paragraph, and what she
 * said in those below, set in or not. `leadOf` tells whose words follow a block. Blocks that change are replaced.
 */
export function unmarkedQuotes(
  text: string,
  blocks: readonly Block[],
  leadOf: (block: Block) => Attribution | undefined,
): Block[] {
  const out = [...blocks];
  /** Whether the release itself speaks of «nous» so far: then that tells no quotation. */
  let ours = false;
  let ledeSeen = false;
  for (let index = 0; index < out.length; index++) {
    const block = out[index]!;
    if (!isProse(block)) continue;
    // «Le porte-parole a déclaré ce jour :» above all of the text: a release in its own words.
    const lead = ledeSeen && endsInColon(text, block) ? leadOf(block) : undefined;
    ledeSeen = true;
    if (!lead?.speaker || !lead.verb || !says.test(lead.verb.lemma) || isStatement(text, block)) {
      ours ||= block.children.length === 0 && firstPerson.test(text.slice(block.bodyStart, block.end));
      continue;
    }
    const last = lastSaid(text, out, index, ours);
    for (let at = index + 1; at <= last; at++)
      out[at] = asQuote(text, out[at]!, at === index + 1 ? lead : undefined);
    index = Math.max(index, last);
  }
  return out;
}

/** Verbs that words in direct speech follow, not a list of what was agreed. */
const says = /^(?:say|add|comment|state|dire|déclarer|ajouter|commenter)$/;

/** «… a fait la déclaration suivante :»: a text that is printed whole. */
const isStatement = (text: string, { bodyStart, end }: Block) =>
  /(?<!\p{L})(?:statement|remarks|following|déclaration|suivante?s?|communiqué)(?!\p{L})/iu.test(
    text.slice(Math.max(bodyStart, end - 200), end),
  );

/** "US journalists" are not us. */
const firstPerson = {
  test: (words: string): boolean => ours.test(words) || /(?<![\p{L}'’])[Uu]s(?![\p{L}'’])/u.test(words),
};
const ours = /(?<![\p{L}'’])(?:we|our|ours|i|my|me|nous|notre|nos|je|j['’]\p{L}+|mon|ma|mes)(?![\p{L}'’])/iu;

const isProse = ({ role }: Block) => role === 'paragraph' || role === 'lede' || role === 'block-quote';

const endsInColon = (text: string, block: Block) =>
  /:[\s\u00A0]*$/.test(text.slice(Math.max(block.bodyStart, block.end - 3), block.end));

/** The last block of what is said after the block at `index`; `index` itself where nothing is. */
function lastSaid(text: string, blocks: readonly Block[], index: number, ours: boolean): number {
  const first = blocks[index + 1];
  if (!first || !canBeSaid(text, first)) return index;
  const set = setIn(text, first);
  if (set && set !== setIn(text, blocks[index]!)) {
    let last = index + 1;
    while (blocks[last + 1] && canBeSaid(text, blocks[last + 1]!) && setIn(text, blocks[last + 1]!) === set)
      last++;
    return last;
  }
  let last = index + 1;
  if (ours) return last;
  for (let at = last + 1; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (!canBeSaid(text, block)) break;
    if (firstPerson.test(text.slice(block.bodyStart, block.end))) last = at;
  }
  return last;
}

/** A paragraph of whole sentences that holds no words in marks which somebody else says, and leads to none. */
const canBeSaid = (text: string, block: Block): boolean =>
  isProse(block) &&
  /[.!?…][\s\u00A0]*$/u.test(text.slice(block.bodyStart, block.end)) &&
  !block.children.some((quote) => quote.mode === 'direct' || quote.outer.start === block.bodyStart);

/** How a paragraph is set in: blanks or the mark of a block quotation before it. */
function setIn(text: string, { start, role }: Block): string {
  if (role === 'block-quote') return '>';
  const line = text.slice(Math.max(0, start - 40), start);
  return /(?<=^|[\n\r\u2028\u2029])[\t \u00A0]*$/u.exec(line)?.[0] ?? '';
}

function asQuote(text: string, block: Block, lead: Attribution | undefined): Block {
  const mark = /^(?:>[\s\u00A0]*)*/u.exec(text.slice(block.bodyStart, block.end))![0].length;
  const span: Span = { start: block.bodyStart + mark, end: block.end };
  const quote: Quote = {
    kind: 'quote',
    ...span,
    outer: span,
    depth: 0,
    closed: true,
    mode: 'direct',
    continues: !lead,
    ...(lead?.speaker && { speaker: worded(text, lead.speaker) }),
    ...(lead?.verb && { verb: { ...worded(text, lead.verb), lemma: lead.verb.lemma } }),
    children: block.children.map(nested),
  };
  return { ...block, children: [quote] };
}

const nested = (quote: Quote): Quote => ({
  ...quote,
  depth: quote.depth + 1,
  children: quote.children.map(nested),
});
