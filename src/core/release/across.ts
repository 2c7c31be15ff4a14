import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { announced } from './announced.ts';
import { agrees, lastReporter, lastSubject, pronounOf } from './antecedents.ts';
import { clausesOf, type Token } from './clause.ts';
import { attributionBefore } from './sayings.ts';
import type { Attribution } from './sayingsAfter.ts';
import { sayerInCapitals } from './shouted.ts';
import { worded } from './speakerWords.ts';
import { Titles } from './titles.ts';
import type { Block, Quote } from './tree.ts';
import { unmarkedQuotes } from './unmarked.ts';

/**
 * Attributes what only the paragraphs around a quotation tell: «X a déclaré :» before it, a name and a title on the line
 * after it, a pronoun whose noun stands in the paragraph before. Returns the blocks with those replaced that change.
 */
export function attributeAcross(text: string, blocks: readonly Block[], lang: string): Block[] {
  const out = unmarkedQuotes(text, blocks, (block) => leadingTo(text, block, lang));
  const titles = new Titles(text, lang);
  for (let index = 0; index < out.length; index++) {
    const block = out[index]!;
    if (block.children.length === 0) continue;
    if (block.role === 'title' || block.role === 'dateline' || block.role === 'subtitle') {
      out[index] = {
        ...block,
        children: block.children.map((quote) => {
          if (quote.speaker && !event.test(quote.speaker.text)) return quote;
          const speaker = quote.mode === 'direct' && authorBefore(text, block, quote);
          return speaker ? { ...quote, speaker } : { ...withoutSpeaker(quote), mode: 'scare' };
        }),
      };
      continue;
    }
    const first = block.children[0]!;
    const opens = opensWithQuote(text, block);
    const before = lastWorded(text, out, index);
    // «…», lit-on dans un communiqué: of whoever the paragraph before told.
    if (first.mode === 'direct' && !first.speaker && !first.continues && first.verb?.lemma === 'lire') {
      const subject = reporterBefore(text, out, index, lang);
      if (subject) out[index] = withFirst(block, { speaker: subject, how: 'after', verb: first.verb }, text);
    }
    if (opens && !first.speaker && (first.mode === 'scare' ? isWhole(text, block) : true)) {
      const lead = before && leadingTo(text, before, lang);
      const said = !lead && isWhole(text, block) ? signedBy(text, out, index) : undefined;
      if (lead) out[index] = withFirst(block, lead, text);
      else if (said) {
        out[index] = withFirst(block, { speaker: said.name, how: 'after' }, text);
        out[said.index] = { ...out[said.index]!, role: 'signature' };
      } else if (goesOnInto(text, block, out[index + 1]))
        out[index] = withFirst(block, { speaker: out[index + 1]!.children[0]!.speaker!, how: 'after' }, text);
      else if (isWhole(text, block) && before && !first.continues) {
        const last = before.children.findLast((quote) => quote.mode === 'direct');
        if (last?.mode === 'direct' && endsWithQuote(text, before))
          out[index] = withFirst(block, 'continues', text);
        else if (!last && first.mode === 'direct' && isProse(before)) {
          const subject = reporterBefore(text, out, index, lang);
          if (subject) out[index] = withFirst(block, { speaker: subject, how: 'after' }, text);
        }
      }
    }
    out[index] = withTitles(text, withAntecedents(text, out, index, lang), titles);
  }
  return out;
}

/** The block before, other than one that is a stray mark only. */
function lastWorded(text: string, blocks: readonly Block[], index: number): Block | undefined {
  const before = blocks[index - 1];
  return before && index > 1 && !/[\p{L}\p{N}]/u.test(text.slice(before.bodyStart, before.end))
    ? blocks[index - 2]
    : before;
}

/** «Déclaration du secrétaire général depuis Pristina : « … »»: whose statement the title says that the words are. */
function authorBefore(text: string, block: Block, { outer }: Quote): Quote['speaker'] {
  const lead = text.slice(block.bodyStart, outer.start);
  const found = statementBy.exec(lead);
  if (!found?.groups?.who) return undefined;
  const start = block.bodyStart + found[0].indexOf(found.groups.who, found.groups.of!.length);
  return { start, end: start + found.groups.who.length, text: found.groups.who };
}

/** What a colon in a title gives the name of: «Conférence : « … »». */
const event =
  /^(?:(?:la|le|les|l['’]|une?|the|an?)[\s\u00A0]*)?(?:\p{L}+[\s\u00A0])?(?:journées?|conférences?|séminaires?|colloques?|ateliers?|table|tables|forums?|sommets?|webinaires?|exposition|campagne|prix|projets?|rapports?|livres?|films?|semaine|programme|initiative|conference|seminar|workshop|panel|event|exhibition|launch|book|report|campaign|award|day|week|webinar|summit|session|debate|débat|réunion|meeting)(?!\p{L})/iu;

const withoutSpeaker = ({ speaker: _, ...quote }: Quote): Quote => quote;

const statementBy =
  /^(?<of>(?:déclaration|discours|allocution|message|propos|intervention|remarks|statement|speech|address)[\s\u00A0](?:à la presse[\s\u00A0])?(?:du[\s\u00A0]|de[\s\u00A0]la[\s\u00A0]|de[\s\u00A0]l['’]|d['’]|de[\s\u00A0]|by[\s\u00A0]|from[\s\u00A0]|of[\s\u00A0])(?:the[\s\u00A0])?)(?<who>\p{L}[^:,;–—]*?)(?:[,\s\u00A0]+(?:depuis|à|au|aux|en|lors|sur|devant|après|avant|on|at|in|to|before|after|from)(?!\p{L})[^:]*)?[\s\u00A0]*:[\s\u00A0]*$/iu;

const isProse = (block: Block) =>
  block.role === 'paragraph' ||
  block.role === 'lede' ||
  block.role === 'numbered-paragraph' ||
  block.role === 'list-item';

/** Only marks stand before the first quotation («> “…”»). */
const opensWithQuote = (text: string, block: Block) =>
  block.children[0] !== undefined &&
  !/[\p{L}\p{N}]/u.test(text.slice(block.bodyStart, block.children[0].outer.start));

/** Nothing but quotations in the block. */
function isWhole(text: string, block: Block): boolean {
  let from = block.bodyStart;
  for (const { outer } of block.children) {
    if (/[\p{L}\p{N}]/u.test(text.slice(from, outer.start))) return false;
    from = outer.end;
  }
  return !/[\p{L}\p{N}]/u.test(text.slice(from, block.end));
}

/** «« A.», then «« B », a dit X» in the next paragraph: no mark closes the first, the second opens again and names who speaks. */
const goesOnInto = (text: string, block: Block, next: Block | undefined) =>
  isWhole(text, block) &&
  block.children.at(-1)!.closed === false &&
  next !== undefined &&
  opensWithQuote(text, next) &&
  next.children[0]!.speaker !== undefined;

function withFirst(block: Block, how: Attribution | 'continues', text: string): Block {
  const children = block.children.map((quote, turn): Quote => {
    if (turn > 0)
      return quote.mode === 'scare' && isWhole(text, block)
        ? { ...quote, mode: 'direct', continues: true }
        : quote;
    if (how === 'continues') return { ...quote, mode: 'direct', continues: true };
    return {
      ...quote,
      mode: 'direct',
      continues: false,
      ...(how.speaker && { speaker: worded(text, how.speaker) }),
      ...(how.verb && { verb: { ...worded(text, how.verb), lemma: how.verb.lemma } }),
    };
  });
  return { ...block, children };
}

/** «Le ministre a fait la déclaration suivante :» at the end of the paragraph before. */
function leadingTo(text: string, block: Block, lang: string): Attribution | undefined {
  if (block.end - block.bodyStart > 2000) return undefined;
  const colon = /:[\s\u00A0]*$/.test(text.slice(Math.max(block.bodyStart, block.end - 3), block.end));
  const all = clausesOf(text, { start: block.bodyStart, end: block.end }, block.children).at(-1);
  if (!all) return undefined;
  // "X issued the following statement in response to …": without a colon where it says that words follow.
  const noun = colon ? -1 : all.findIndex((_, at) => followsHere(all, at));
  if (!colon && noun < 0) return undefined;
  if (!colon) {
    const upTo = all.slice(0, noun + 1);
    return announced({ text, tokens: [...upTo, quoteAt(block.end)], at: upTo.length, lang });
  }
  const tokens = all;
  const found = attributionBefore(
    { text, tokens: [...tokens, quoteAt(block.end)], at: tokens.length, lang },
    '',
  );
  return found?.speaker ? found : undefined;
}

/** A quotation that stands for what the next paragraph says. */
const quoteAt = (end: number): Token => ({
  start: end,
  end,
  key: 'q',
  kind: 'quote',
  capital: false,
  quote: 0,
});

/** "the following statement", «la déclaration suivante»: the noun of what follows stands at `at`, or the word after it. */
const followsHere = (tokens: readonly Token[], at: number): boolean =>
  /^(?:statement|remarks|message|comments?)$/.test(tokens[at]!.key)
    ? tokens[at - 1]?.key === 'following'
    : /^suivante?s?$/.test(tokens[at]!.key) &&
      /^(?:déclaration|message|propos|communiqué|commentaire)$/.test(tokens[at - 1]?.key ?? '');

const signature =
  /^[\s\u00A0]*(?:[-–—―~*•>]+[\s\u00A0]*)?(?<name>(?:(?:M|Mme|Mr|Mrs|Ms|Dr|H\.E|S\.E|Sir|Dame|The|His|Her|Son|Le|La|L['’]|Rt|[Rr]ight|[Tt]rès|[Hh]on(?:ou?rable)?|(?:vice-|contre-)?amiral|(?:(?:lieutenant|major|brigadier)-)?général|(?:lieutenant-)?colonel|commandante?|capitaine|ambassad(?:eur|rice)|ministre|sénat(?:eur|rice)|professeure?)\.?[\s\u00A0]*){0,4}\p{Lu}[\p{L}.'’-]*(?:[\s\u00A0]+(?:\p{Lu}[\p{L}.'’-]*|de|du|des|von|van|der|la|le|of|for|and|et|aux|on|bin|al|el|d['’]\p{Lu}\p{L}+)){1,9})(?:[\s\u00A0]*(?:,|\(|–|-)|[\s\u00A0]*$)/u;

/** The name and title on a line of its own after a quotation (or after the paragraphs that carry it on). */
function signedBy(
  text: string,
  blocks: readonly Block[],
  index: number,
): { readonly name: Span; readonly index: number } | undefined {
  let at = index + 1;
  while (
    at < blocks.length &&
    at < index + 6 &&
    blocks[at]!.children[0]?.outer.start === blocks[at]!.bodyStart &&
    isWhole(text, blocks[at]!)
  )
    at++;
  const block = blocks[at];
  if (!block || block.children.length > 0 || block.end - block.start > 160) return undefined;
  const words = text.slice(block.start, block.end);
  if (/[.!?:;,]$/.test(words)) return undefined;
  const match = signature.exec(words);
  if (!match?.groups?.name) return undefined;
  const dashed = /^[\s\u00A0]*[-–—―~>]/.test(words);
  // Without a dash a title must tell it from a heading.
  if (!dashed && !/[,(]/.test(words)) return undefined;
  const start = block.start + match[0].indexOf(match.groups.name);
  return { name: { start, end: start + match.groups.name.length }, index: at };
}

/** The paragraph's last sentence is a quotation with its attribution: one that follows alone goes on. */
function endsWithQuote(text: string, block: Block): boolean {
  const last = block.children.at(-1)!;
  return !/[.!?]["»”]?[\s\u00A0]+\p{Lu}.{40,}/su.test(text.slice(last.outer.end, block.end));
}

/** Who reported something last, in the paragraphs before a quotation that stands alone. */
function reporterBefore(
  text: string,
  blocks: readonly Block[],
  index: number,
  lang: string,
): Span | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 3) && isProse(blocks[at]!); at--) {
    const subject = sayerInCapitals(text, blocks[at]!) ?? lastReporter(text, blocks[at]!, lang);
    if (!subject) continue;
    const pronoun = pronounOf(text.slice(subject.start, subject.end));
    return pronoun ? namedBefore(text, blocks, at, pronoun, lang) : subject;
  }
  return undefined;
}

/** Pronouns that no noun of their own paragraph explains: the last speaker or subject of the ones before. */
function withAntecedents(text: string, blocks: readonly Block[], index: number, lang: string): Block {
  const block = blocks[index]!;
  const children = block.children.map((quote) => {
    const pronoun = quote.speaker && !quote.antecedent ? pronounOf(quote.speaker.text) : undefined;
    const named = pronoun ? namedBefore(text, blocks, index, pronoun, lang) : undefined;
    return named ? { ...quote, antecedent: { ...named, text: text.slice(named.start, named.end) } } : quote;
  });
  return children.some((quote, turn) => quote !== block.children[turn]) ? { ...block, children } : block;
}

function namedBefore(
  text: string,
  blocks: readonly Block[],
  index: number,
  pronoun: string,
  lang: string,
): Span | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 2); at--) {
    const before = blocks[at]!;
    if (before.role === 'heading' || before.role === 'title') return undefined;
    const fits = (phrase: string) => agrees(pronoun, phrase);
    for (const quote of [...before.children].reverse()) {
      const said = quote.antecedent ?? quote.speaker;
      if (said && fits(fold(said.text).text)) return { start: said.start, end: said.end };
    }
    const subject = lastSubject(text, before, lang, fits);
    if (subject) return subject;
  }
  return undefined;
}

/** «le ministre» by the office that it stands for: «le ministre des Affaires étrangères». */
function withTitles(text: string, block: Block, titles: Titles): Block {
  const children = block.children.map((quote) => {
    const named = quote.antecedent ?? quote.speaker;
    const full = named && titles.full(named.text, named.start);
    return full ? { ...quote, title: { ...full, text: text.slice(full.start, full.end) } } : quote;
  });
  return children.some((quote, turn) => quote !== block.children[turn]) ? { ...block, children } : block;
}
