import type { Mention, Mentions, ResponseTerm } from '../mentions/model.ts';
import { onceFor } from '../release/inside.ts';
import type { Release } from '../release/tree.ts';
import { contains, covering, overlaps, startingNear } from '../text/span.ts';
import type { AttributedQuote, Response, Statement } from './model.ts';
import type { PartyFinder } from './parties/parties.ts';
import { responder } from './responder.ts';
import { responseSpan } from './responseSpans.ts';

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
        const by = responder(text, term, sentence, finder, statements, quoteAround(term));
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
  /^resp\.(?:support|coordinate|deterrence|legal)$/.test(term.id) &&
  startingNear(threats, term, threatReach).some(
    (threat) =>
      overlaps(threat, term) && !threat.polarity && /^(?:war\.|wpn\.|pol\.|brd\.)/.test(threat.entity),
  );

/** No threat's phrase is longer, in UTF-16 units. */
const threatReach = 300;

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
