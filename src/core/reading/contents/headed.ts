import type { Grammar } from '../grammar.ts';
import type { PartyFinder } from '../parties/parties.ts';
import { findGroups } from '../predicates/groups.ts';
import { isPersonal } from '../subjects/subjectPlaces.ts';
import { spanOf, type Word } from '../words.ts';
import type { Aside } from './asides.ts';
import { lastWord } from './saidBeside.ts';

/** So many words may stand before the colon, and so many the least behind it. */
const longest = 12;
const least = 3;

/** «cédera», «répondront», and what is denied: «ne cède pas». */
const future = /^(?:ne|n|\p{L}{2,}r(?:a|ai|ont|ons))$/u;

/** «Le ministre : le Mali n'acceptera pas …», "President Moen in Warsaw: Arland supports …": who says the clause of a title. */
export function headedBy(
  words: readonly Word[],
  lang: string,
  grammar: Grammar,
  finder: PartyFinder,
): Aside | undefined {
  const colon = words.findIndex(({ key }) => key === ':');
  const first = colon + 1;
  const last = lastWord(words);
  if (colon < 1 || colon > longest || last - first < least - 1 || words[first]!.quoted) return undefined;
  // 'The Alliance will …': a quotation in single marks.
  if (/^['‘]$/.test(words[first]!.key)) return undefined;
  const before = finder.within(spanOf(words, 0, colon - 1));
  const opens = before.find(({ start, nested }) => !nested && start <= words[Math.min(1, colon - 1)]!.start);
  if (!opens || (opens.type !== 'person' && opens.type !== 'office')) return undefined;
  const named = before.findLast(({ type }) => type === 'person' || type === 'office')!;
  // "in Warsaw" may stand between.
  const gap = words.slice(0, colon).filter(({ start }) => start >= named.end);
  if (gap.length > 0 && !grammar.prepositions.has(gap[0]!.key)) return undefined;
  const clause = words.slice(first);
  const tells =
    clause.some(
      ({ key, capital }) =>
        grammar.auxiliaries.has(key) ||
        grammar.be.has(key) ||
        isPersonal(key, grammar) ||
        (lang === 'fr' && !capital && future.test(key)),
    ) || findGroups(clause, lang === 'fr' ? 'fr' : 'en').some(({ form }) => form === 'active');
  if (!tells) return undefined;
  return {
    speaker: { start: words[0]!.start, end: named.end },
    verb: { first: colon, last: colon, lemma: '' },
    stance: 'state',
    strength: 1,
    content: { first, last },
  };
}
