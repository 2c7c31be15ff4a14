import type { Polarity } from './model.ts';
import { after, before } from './surroundings.ts';

/** Small words that may stand between a counter-phrase and its threat. */
export const lightWords =
  /^[\s']*(?:(?:les|le|la|l|des|du|de|d|un|une|toute|toutes|tous|tout|the|a|an|any|all|such|these|this|ces|cette|ce|our|their|nos|leurs|forms? of|formes? de|acts? of|actes? de|future|further|new|nouvelles?|autres?|other|potential|eventuelles?|growing|russian|russes?|foreign|cyber|hybrid|against|of|contre)[\s']+)*$/u;

const negated =
  /(?:^|[^\p{L}])(?:no|not|without|never|nor|sans|aucune?|ni|jamais|pas de|pas d'|absence (?:of|de|d'))\s*(?:(?:any|la|le|les|une?|moindre)\s+)*$/u;
const hypothetical =
  /(?:^|[^\p{L}])(?:any|toute?|tous|toutes|potential|possible|eventuel(?:le)?s?|risk of|risks of|risque d(?:e|'|es)|risques d(?:e|')|likelihood of|should|would|could|might|future|further|en cas d(?:e|')|in the event of|in case of)\s*(?:(?:new|nouvelle|other|autre|further|la|le|une?|an?)\s+)*$/u;

/** What the words around a threat make of it, counter-phrases apart. */
export function polarityOf(text: string, start: number, end: number): Polarity | undefined {
  const left = before(text, start, 40);
  if (negated.test(left)) return 'negated';
  if (hypothetical.test(left)) return 'hypothetical';
  const right = after(text, end, 30);
  return /^\s+(?:de|du|of|in|en|from)\s+(?:1[89]\d\d|20[01]\d)(?!\d)/u.test(right) &&
    !/^\s+(?:de|of) (?:202\d)/u.test(right)
    ? 'historical'
    : undefined;
}

const frenchHead = /^([\p{L}-]+)([\s\u00A0]+(?:de[\s\u00A0]+|d['’]))/u;
const englishHead = /^([\p{L}-]+)([\s\u00A0]+of[\s\u00A0]+)/u;

/**
 * «actes de sabotage et de violence»: after a mention of the form head + «de» + noun, the further nouns of the list with
 * the phrases that they stand for («actes de violence») for the dictionary to judge. Offsets of `text`.
 */
export function* sharedHeads(
  text: string,
  start: number,
  end: number,
  limit: number,
): Generator<{ readonly start: number; readonly end: number; readonly phrase: string }> {
  const words = text.slice(start, end);
  const french = frenchHead.exec(words);
  const english = french ? null : englishHead.exec(words);
  const head = french ?? english;
  if (!head) return;
  let at = end;
  const next = french
    ? /^(?:[\s\u00A0]*,[\s\u00A0]*|[\s\u00A0]+(?:et|ou|ainsi[\s\u00A0]+que)[\s\u00A0]+)(?:(?:et|ou)[\s\u00A0]+)?(?:de[\s\u00A0]+|d['’])([\p{L}-]+(?:[\s\u00A0]+[\p{L}-]+)?)/u
    : /^(?:[\s\u00A0]*,[\s\u00A0]*|[\s\u00A0]+(?:and|or)[\s\u00A0]+)(?:(?:and|or)[\s\u00A0]+)?(?:of[\s\u00A0]+)?([\p{L}-]+(?:[\s\u00A0]+[\p{L}-]+)?)/u;
  for (;;) {
    const match = next.exec(text.slice(at, Math.min(limit, at + 80)));
    if (!match?.[1]) return;
    const two = match[1];
    const one = two.split(/[\s\u00A0]/)[0]!;
    const nounAt = at + match[0].length - two.length;
    for (const noun of two === one ? [one] : [two, one])
      yield { start: nounAt, end: nounAt + noun.length, phrase: `${head[1]}${head[2]}${noun}` };
    at = nounAt + one.length;
  }
}
