import type { Span } from '../text/span.ts';
import type { Token } from './clause.ts';
import { isFiniteVerb } from './sayingVerbs.ts';
import { wordsOf } from './wordClasses.ts';

export const range = (a: number, b: number) => Array.from({ length: Math.max(0, b - a) }, (_, i) => a + i);

const when = /^(?:today|yesterday|hier|aujourd'hui|here|ici)$/;

/** The words `[from, end)` as a noun phrase, cut before its first verb or quotation; with a name or a determiner. */
export function nounPhrase(
  text: string,
  tokens: readonly Token[],
  from: number,
  end: number,
  lang: string,
): Span | undefined {
  const words = wordsOf(lang);
  if (from >= end || tokens[from]!.kind === 'quote' || isFiniteVerb(tokens, from, lang)) return undefined;
  let stop = from;
  while (stop < end) {
    const word = tokens[stop]!;
    if (word.kind === 'quote' || (stop > from && isFiniteVerb(tokens, stop, lang))) break;
    if (stop > from && words.subordinators.test(word.key)) break;
    stop++;
  }
  // «L'institution garde la main tendue et | soutient»: another verb's words stand between.
  if (/^(?:et|and)$/.test(tokens[stop - 1]?.key ?? '')) {
    stop--;
    for (let at = from + 1; lang === 'fr' && at < stop - 1; at++)
      if (otherPredicate(tokens, at, words)) {
        stop = at;
        break;
      }
  }
  while (
    stop > from &&
    ((tokens[stop - 1]!.kind === 'mark' && tokens[stop - 1]!.key !== ')') ||
      ((words.light.test(tokens[stop - 1]!.key) || when.test(tokens[stop - 1]!.key)) &&
        !tokens[stop - 1]!.capital &&
        stop - 1 > from))
  )
    stop--;
  if (stop <= from) return undefined;
  const span = { start: tokens[from]!.start, end: tokens[stop - 1]!.end };
  return isNounPhrase(text, tokens, from, stop, lang) ? span : undefined;
}

/** A small word that is no preposition, before an article: «garde la main». */
const otherPredicate = (tokens: readonly Token[], at: number, words: ReturnType<typeof wordsOf>): boolean => {
  const { key, kind, capital } = tokens[at]!;
  return (
    kind === 'word' &&
    !capital &&
    key.length > 3 &&
    /(?:e|t|d|ent)$/.test(key) &&
    /^(?:le|la|l'|les|un|une|des|son|sa|ses)$/.test(tokens[at + 1]?.key ?? '') &&
    ![words.light, words.adverbial, words.determiners, words.coordinators, words.ends].some((set) =>
      set.test(key),
    )
  );
};

export function isNounPhrase(
  _text: string,
  tokens: readonly Token[],
  from: number,
  stop: number,
  lang: string,
): boolean {
  const words = wordsOf(lang);
  if (tokens[stop - 1]!.end - tokens[from]!.start > 180) return false;
  if (stop - from === 1 && words.pronouns.test(tokens[from]!.key)) return true;
  if (words.determiners.test(tokens[from]!.key)) return stop - from > 1;
  return (
    range(from, stop).some((at) => tokens[at]!.capital) ||
    (lang !== 'fr' && stop - from <= 4 && /s$/.test(tokens[stop - 1]!.key))
  );
}

/** «, Mme Anna Nowak»: a name alone, as an apposition: its end. */
export function nameOnly(tokens: readonly Token[], from: number, end: number): number | undefined {
  let at = from;
  if (/^(?:m|mm|mme|mr|ms|mrs|dr|sir|dame|h|e)$/.test(tokens[at]?.key ?? '')) at++;
  while (tokens[at]?.key === '.' || /^(?:h|e)$/.test(tokens[at]?.key ?? '')) at++;
  const first = at;
  while (
    at < end &&
    at - first < 5 &&
    (tokens[at]!.capital ||
      (at > first && /^(?:von|van|de|der|du|bin|al|el|della|di)$/.test(tokens[at]!.key)))
  )
    at++;
  const length = at - first;
  return length >= 2 && at === end && !/^(?:the|le|la|l')$/.test(tokens[first]!.key)
    ? tokens[at - 1]!.end
    : undefined;
}
