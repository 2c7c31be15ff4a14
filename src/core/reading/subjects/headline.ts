import { verbForms } from '../../release/verbs.ts';
import type { PartyFinder } from '../parties/parties.ts';
import type { Word } from '../words.ts';

/**
 * The words of a title in which all words have capitals («G7 Leaders Condemn …», «LE CONSEIL CONDAMNE …»): its verbs without them, so that they are
 * not taken for names. Other titles are returned as they are.
 */
export function headline(words: readonly Word[], finder: PartyFinder, lang: 'fr' | 'en'): readonly Word[] {
  const last = words.at(-1);
  if (!last) return words;
  const long = words.filter(({ key, mark }) => !mark && key.length > 3);
  if (long.filter(({ capital }) => capital).length < 0.7 * long.length) return words;
  const names = finder.within({ start: words[0]!.start, end: last.end });
  // In a line of capitals alone they tell nothing.
  const shouted = lang === 'fr' && long.every(({ capital }) => capital);
  return words.map((word, at) =>
    word.capital &&
    (shouted || isVerb(word.key, words[at - 1]?.key ?? '', lang, isJoint(words, at))) &&
    !names.some(({ start, end }) => start <= word.start && word.end <= end)
      ? { ...word, capital: false }
      : word,
  );
}

/** A form without ending is a noun but after a plural: "State Department Report", "Leaders Report". */
const isVerb = (key: string, before: string, lang: 'fr' | 'en', joint: boolean): boolean =>
  verbForms(key, lang).some(({ kind }) => kind !== 'infinitive' || joint || /[^s]s$|people$/.test(before));

/** "CISA and FBI Urge …": two who stand before it, at the head of the title. */
const isJoint = (words: readonly Word[], at: number): boolean =>
  at > 2 && at < 7 && words.slice(1, at - 1).some(({ key }) => key === 'and' || key === '&');
