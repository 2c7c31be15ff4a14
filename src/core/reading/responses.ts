import type { Mention, Mentions, ResponseTerm } from '../mentions/model.ts';
import { onceFor } from '../release/inside.ts';
import type { Release } from '../release/tree.ts';
import { contains, covering, overlaps, type Span, startingNear } from '../text/span.ts';
import type { AttributedQuote, Party, Response, Statement } from './model.ts';
import type { PartyFinder } from './parties/parties.ts';
import { responseSpan } from './responseSpans.ts';
import { sentenceReach } from './words.ts';

/**
 * How firm the words before a response make it, on the commitment scale: 0 description, 1 reaffirmed, 2 carried on,
 * 3 intended, 4 decided or announced, 5 done. The last sign before the response counts.
 */
const firmness: readonly (readonly [RegExp, number])[] = [
  [/(?:réaffirm|réitér|rappel|reaffirm|reiterat|recall)/giu, 1],
  [/(?:continu|poursuiv|maint(?:ien|enir)|keep|remain|sustain)/giu, 2],
  [
    /(?:intend|plan(?:s|ned)? to|aim|seek|work(?:ing)? (?:to|towards)|compte|entend|souhait|propos|envisag|prêts? à|ready to)/giu,
    3,
  ],
  [
    /(?:\bwill\b|\bshall\b|agree|decid|commit|pledg|undertak|resolve|announc|décid|conven|s['’]engag|annonc|(?<=\p{L})(?:rons|ront)(?!\p{L}))/giu,
    4,
  ],
  [
    /(?:(?:have|has) (?:\p{L}+ )?(?:imposed|adopted|approved|established|launched|agreed|taken|provided)|adopted|imposed|approved|(?:ont|a|avons) (?:\p{L}+ )?(?:adopté|imposé|approuvé|pris|mis en place|lancé|créé))/giu,
    5,
  ],
];

/** How far back, in UTF-16 units, a sentence says who does something and how firmly: longer ones are tables or noise. */
const reach = 400;

/** What is or will be done about it: the phrases of the response taxonomy with whose they are and how firm. */
export function readResponses(
  text: string,
  release: Release,
  mentions: Mentions,
  finder: PartyFinder,
  statements: readonly Statement[],
  quotes: readonly AttributedQuote[],
): readonly Response[] {
  const found: Response[] = [];
  const threats = mentions.all.filter(({ kind }) => kind === 'threat');
  const quoteAround = covering(quotes);
  let next = 0;
  for (const block of release.children) {
    if (block.kind !== 'block') continue;
    for (const sentence of block.sentences) {
      while (next < mentions.responses.length && mentions.responses[next]!.start < sentence.end) {
        const term = mentions.responses[next++]!;
        if (!contains(sentence, term) || isThreat(term, threats)) continue;
        const span = responseSpan(text, term, sentence, finder.within(term));
        const from = Math.max(sentence.start, term.end - reach);
        const by = doer(text, term, sentence, finder, statements, quoteAround);
        found.push({
          ...span,
          text: text.slice(span.start, span.end),
          kind: term.id,
          strength: onceFor(block, `firm ${from - block.start} ${term.end - block.start}`, () =>
            strengthOf(text.slice(from, term.end)),
          ),
          ...(by && { by }),
        });
      }
    }
  }
  return found;
}

/** «le soutien que Téhéran apporte à la guerre», "arbitrary arrests": words of a threat, which is no response to it. */
const isThreat = (term: ResponseTerm, threats: readonly Mention[]): boolean =>
  /^resp\.(?:support|deterrence|legal)$/.test(term.id) &&
  startingNear(threats, term, threatReach).some(
    (threat) =>
      overlaps(threat, term) && !threat.polarity && /^(?:war\.|wpn\.|pol\.|brd\.)/.test(threat.entity),
  );

/** No threat's phrase is longer, in UTF-16 units. */
const threatReach = 300;

function doer(
  text: string,
  term: Span,
  sentence: Span,
  finder: PartyFinder,
  statements: readonly Statement[],
  quoteAround: (span: Span) => AttributedQuote | undefined,
): Party | undefined {
  const quoted = quoteAround(term);
  if (quoted) return quoted.speaker;
  const near = startingNear(statements, term, sentenceReach);
  // «Ils ont condamné …»: whose verb it is; «… de soutenir le pays»: whoever says so.
  const verb = near.find((statement) => statement.speaker && overlaps(statement.verb, term));
  if (verb) return verb.speaker;
  /** A sentence that is no table says who does something within so many characters. */
  const from = Math.max(sentence.start, term.start - sentenceReach);
  const beside = finder.within({ start: from, end: term.start }).at(-1);
  if (
    beside &&
    beside.sense !== 'adjectival' &&
    beside.type !== 'place' &&
    light.test(text.slice(beside.end, term.start))
  )
    return finder.party(beside);
  // «l'appui de l'UNESCO»: whose it is stands after it.
  const owner = finder.within({ start: term.end, end: Math.min(sentence.end, term.end + 120) })[0];
  if (
    owner &&
    given.test(text.slice(term.start, term.end)) &&
    /^\s+(?:de\s+(?:la\s+|l['’]\s*)?|du\s+|des\s+|d['’]\s*)$/iu.test(text.slice(term.end, owner.start))
  )
    return finder.party(owner);
  if (passive.test(text.slice(Math.max(from, term.start - justBefore), term.end))) return undefined;
  const said = near.find((statement) => statement.speaker && contains(statement, term));
  if (said) return saidToDo(term, said, finder);
  const subject = finder.within({
    start: sentence.start,
    end: Math.min(term.start, sentence.start + reach),
  })[0];
  if (subject && subject.type !== 'place' && finder.head({ start: sentence.start, end: subject.end }))
    return finder.party(subject);
  // «Nous», "our": as where the text last said who that is.
  if (subject || !we.test(text.slice(from, term.end))) return undefined;
  return statements.findLast(({ start, speaker }) => start < term.start && we.test(speaker?.text ?? ''))
    ?.speaker;
}

/** Between who does something and the verb: «a déjà», "has previously". */
const light =
  /^\s+(?:(?:has|have|had|is|will|also|today|now|already|again|a|ont|avait|va|également|aussi|déjà|hier|en\s+outre|\p{L}+(?:ly|ment))\s+)*$/u;

/** What is given, and so has a giver: its «de» names who gives it. */
const given = /(?:appui|soutien|aide|assistance|concours|médiation|contribution)$/iu;

const we = /(?<!\p{L})(?:we|our|nous|notre|nos)(?!\p{L})/iu;

/** A passive stands so near to its verb, in UTF-16 units. */
const justBefore = 60;
/** "was sanctioned in 2024", «ont été expulsés»: whoever did it is not its subject. */
const passive = /(?:\b(?:was|were|been|being|is|are)|\bété)\s+(?:\p{L}+ly\s+)?\p{L}+(?:ed|és?|ées?)$/iu;

/** What is demanded is done by whoever is asked, what is announced by whoever it is announced of, else by who says so. */
function saidToDo(term: Span, said: Statement, finder: PartyFinder): Party | undefined {
  if (said.verb.stance === 'request') {
    const asked = finder.within({ start: said.verb.end, end: term.start })[0];
    return asked && finder.party(asked);
  }
  const first = finder.within({ start: said.start, end: term.start })[0];
  const announced = !/^(?:condemn|disapprove|accuse|concern|support)$/.test(said.verb.stance ?? '');
  return announced && first && finder.head({ start: said.start, end: first.end })
    ? finder.party(first)
    : said.speaker;
}

function strengthOf(before: string): number {
  let at = -1;
  let strength = 0;
  for (const [sign, value] of firmness)
    for (const match of before.matchAll(sign))
      if (match.index > at || (match.index === at && value > strength)) {
        at = match.index;
        strength = value;
      }
  return strength;
}
