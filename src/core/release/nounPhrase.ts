import { shortRanks } from '../text/ranks.ts';
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

/** Ranks and trades in small letters between an article and a name: «le général de brigade X», «l'ambassadeur X». */
const rank =
  /^(?:général|générale|lieutenant|colonel|capitaine|commandante?|amiral|vice-amiral|contre-amiral|major|brigadier|brigade|division|corps|armée|lieutenant-colonel|lieutenant-général|major-général|brigadier-général|sergent|adjudant|contrôleur|commissaire|inspecteur|principal|divisionnaire|ambassad(?:eur|rice)|docteure?|professeure?|maître|monsieur|madame|général-major|médecin|ambassador|general|professor|doctor|de|d')$/;

/** Where the words that only address whoever is named after them end: «Mme», "Lt. Gen.", «le général de brigade». */
function afterHonours(tokens: readonly Token[], from: number): number {
  let at = from;
  const small = /^(?:le|la|l'|the)$/.test(tokens[at]?.key ?? '') && rank.test(tokens[at + 1]?.key ?? '');
  if (small) at++;
  if (small || rank.test(tokens[at]?.key ?? ''))
    while (at < from + 6 && rank.test(tokens[at]?.key ?? '')) at++;
  while (honour.test(tokens[at]?.key ?? '')) {
    at++;
    if (tokens[at]?.key === '.') at++;
  }
  // "Col. (ret.) X"
  if (tokens[at]?.key === '(' && tokens[at + 1]?.key === 'ret') at += tokens[at + 2]?.key === '.' ? 4 : 3;
  return at;
}

const honour = new RegExp(`^(?:m|mm|mme|mr|ms|mrs|dr|sir|dame|h|e|${shortRanks.toLowerCase()})$`, 'u');
const particle = /^(?:von|van|de|der|den|du|bin|ben|al|el|della|di|da|ter)$/;

/** «, Mme Anna Nowak», «, le général Jan van der Lind»: a name alone, as an apposition: where it ends. */
export function nameOnly(tokens: readonly Token[], from: number, end: number): number | undefined {
  const first = afterHonours(tokens, from);
  let at = first;
  let words = 0;
  while (at < end && words < 5) {
    const { key, capital } = tokens[at]!;
    if (capital || (at > first && particle.test(key))) words++;
    // "Ida M. Moen"
    else if (!(key === '.' && tokens[at - 1]!.key.length === 1 && at > first)) break;
    at++;
  }
  return words >= 2 && at === end && !/^(?:the|le|la|l')$/.test(tokens[first]!.key)
    ? tokens[at - 1]!.end
    : undefined;
}

/** Where a name that begins at `from` and is all there is before the next mark ends; undefined where none does. */
export function nameUpToMark(tokens: readonly Token[], from: number): number | undefined {
  let stop = afterHonours(tokens, from);
  while (
    stop < tokens.length &&
    (tokens[stop]!.kind === 'word' ||
      (tokens[stop]!.key === '.' && tokens[stop - 1]!.key.length === 1 && tokens[stop + 1]?.capital))
  )
    stop++;
  return nameOnly(tokens, from, stop);
}

/** "Adm. Ida J. Moen, commander of …, stopped at …", "For Ida Moen, it was …": the name before the first comma. */
export function openingName(tokens: readonly Token[]): Span | undefined {
  const from = /^(?:for|pour)$/.test(tokens[0]?.key ?? '') ? 1 : 0;
  let to = from;
  while (to < tokens.length && to < from + 12 && (tokens[to]!.capital || tokens[to]!.key === '.')) to++;
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  if (words.length < 2 || tokens[to]?.key !== ',') return undefined;
  // A verb follows once what stands beside the name is closed.
  const closed = tokens.some(
    ({ key }, at) =>
      at > to + 1 &&
      at < to + 30 &&
      key === ',' &&
      tokens[at + 1]?.kind === 'word' &&
      !tokens[at + 1]!.capital,
  );
  if (from === 0 && !closed) return undefined;
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}
