import type { Block } from '../release/tree.ts';
import { overlaps, type Span } from '../text/span.ts';
import { foldWords } from '../text/words.ts';
import type { Found } from './found.ts';
import { isGivenName, isSurname } from './givenNames.ts';
import { headlineVerbs } from './headlines.ts';
import { isNoName } from './names.ts';

/** Titles with a capital that stand before surnames, besides the words that no name is made of. */
const title =
  /^(?:Taoiseach|Tánaiste|Comrade|Marshal|Chairman|Chairwoman|Speaker|Justice|Congress(?:man|woman)|Archbishop|Rabbi|Imam|Premier|Vice|Patriarch|Métropolite|Metropolitan|Maréchal|Maître)$/u;
/** What goes on after a surname without being part of a name: "the Biden Administration". */
const ofThePerson =
  /^(?:Administration|Government|Cabinet|Doctrine|Regime|Presidency|Plan|Era|Gouvernement|Présidence)$/u;
/** What headlines in capitals go on with after whoever they are about: "President Quill Before …", "Minister Quill Meets …". */
const headlineWord = new RegExp(
  `^(?:Before|After|During|Following|Regarding|Ahead|On|At|In|And|To|With|From|For|By|As|Et|À|Au|Aux|Sur|Lors|Avec|${headlineVerbs}|Call|Statement|Remarks|Readout|Speech|Interview|Today|Will|Is|Has)$`,
  'u',
);
const own = /(?<![\p{L}’'.-])(\p{Lu}[\p{L}’'-]*)[\s\u00A0]+(?:(?:von|van|de|der|al|el|bin)[\s\u00A0]+)*$/u;
const initials = /(?<![\p{L}.])((?:\p{Lu}\.[\s\u00A0-]?){1,4})$/u;
const state = /^(?:U\.\s?[SKN]\.|E\.\s?U\.|U\.\s?S\.\s?A\.)/u;

/** Whether every word of a block may have a capital. */
export const isHeading = ({ role }: Block): boolean =>
  role === 'title' || role === 'heading' || role === 'subtitle';

/** Whether a name goes on after `end` on its line: "Henry Tyroon", "Frank Herbert", but not "the Biden Administration". */
export function nameGoesOn(text: string, end: number): boolean {
  const next = /^[^\S\n](\p{Lu}[\p{L}’'-]*)/u.exec(text.slice(end, end + 28))?.[1];
  return next !== undefined && !ofThePerson.test(next) && !headlineWord.test(next);
}

/**
 * Whether a surname in `span` is part of somebody else's name: «Jean» in «Jean-Yves», "Allen" after "Woody" where the
 * document names a Steve Allen, "Eliot" after "T. S." where it names a George. `name` is the full name of the one whom the
 * surname would stand for.
 */
export function isNamesakes(doc: Found, span: Span, name: string): boolean {
  const left = doc.text.slice(Math.max(doc.block!.bodyStart, span.start - 40), span.start);
  const right = doc.text.slice(span.end, span.end + 28);
  const joined =
    /(\p{Lu}[\p{L}’']*)[-\u2010\u2011]$/u.exec(left)?.[1] ??
    /^[-\u2010\u2011](\p{Lu}[\p{L}’']*)/u.exec(right)?.[1];
  // "the Trump-Putin summit": both are surnames.
  if (joined !== undefined) return !isSurname(doc.lexicon, joined);
  if (/(?<!\p{L})O['’]$/u.test(left)) return true;
  const names = foldWords(name).split(' ');
  const letters = initials.exec(left)?.[1];
  if (letters !== undefined && !state.test(letters) && letters !== 'M. ' && letters !== 'M.\u00A0')
    return names.length > 1 && foldWords(letters)[0] !== names[0]![0];
  const given = own.exec(left)?.[1];
  if (given === undefined) return false;
  if (isGivenName(doc.lexicon, given)) return !names.includes(foldWords(given));
  if (isHeading(doc.block!)) return false;
  // The first word of a sentence has a capital anyway.
  const before = left.slice(0, left.lastIndexOf(given));
  if (/(?:^|[.:;!?…«»“”"(—–-])[\s\u00A0]*$/u.test(before) && before.length < 40) return false;
  const at = span.start - left.length + left.lastIndexOf(given);
  return (
    !isNoName(given) &&
    !title.test(given) &&
    !/['’]s?$/u.test(given) &&
    foldWords(given)[0] !== names[0]![0] &&
    !doc.mentions.some((m) => overlaps(m, { start: at, end: at + given.length }))
  );
}
