import type { Span } from '../text/span.ts';
import type { Token } from './clause.ts';
import { isNounPhrase, nameUpToMark } from './nounPhrase.ts';
import { isFiniteVerb } from './sayingVerbs.ts';
import { sayer } from './speakerWords.ts';
import { days, wordsOf } from './wordClasses.ts';

/** The noun phrase that begins at `from`, after a verb: up to a mark or an adverbial; with the name that stands beside a title. */
export function subjectAfter(
  text: string,
  tokens: readonly Token[],
  from: number,
  lang: string,
): Span | undefined {
  const words = wordsOf(lang);
  let at = skipAdverbials(tokens, from, lang);
  const first = at;
  for (; at < tokens.length; at++) {
    const word = tokens[at]!;
    if (word.kind === 'quote') break;
    if (word.kind === 'mark') {
      // «M. Ladsous», "U.S. Secretary", «Lt. Gen.», "(SACEUR)" stay; commas, stops, brackets end it.
      if (
        word.key === '.' &&
        tokens[at - 1]!.end === word.start &&
        tokens[at - 1]!.end - tokens[at - 1]!.start <= 4 &&
        // "Sgt. 1st Class X"
        (tokens[at + 1]?.capital || /^1st$/.test(tokens[at + 1]?.key ?? ''))
      )
        continue;
      if (/^[-/&'’]$/.test(word.key)) continue;
      break;
    }
    // «le Président en exercice»
    if (word.key === 'en' && /^(?:exercice|chef|titre|fonctions?)$/.test(tokens[at + 1]?.key ?? '')) continue;
    // "Special Agent in Charge X"
    if (word.key === 'in' && tokens[at + 1]?.key === 'charge') continue;
    if (at > first && !word.capital && words.ends.test(word.key)) break;
    // «le ministre à l'issue de …», «X à Bruxelles», but «la représentante permanente à Genève».
    if (at > first && /^(?:à|au|aux|en|to)$/.test(word.key)) {
      if (isOccasion(tokens, at) || (tokens[at - 1]!.capital && tokens[at + 1]?.key !== "l'")) break;
    }
    if (at > first && word.key === 'pour' && !/^(?:la|le|les|l')$/.test(tokens[at + 1]?.key ?? '')) break;
    if (at > first && !word.capital && isFiniteVerb(tokens, at, lang)) break;
  }
  if (at === first || !isNounPhrase(text, tokens, first, at, lang)) return undefined;
  if (words.determiners.test(tokens[first]!.key)) {
    const name = nameBeside(tokens, at, lang);
    if (name !== undefined) return { start: tokens[first]!.start, end: name };
  }
  return { start: tokens[first]!.start, end: tokens[at - 1]!.end };
}

/** «la coordonnatrice chargée des opérations | dans les provinces, Ida van Moen»: the name that a title's comma leads to. */
function nameBeside(tokens: readonly Token[], from: number, lang: string): number | undefined {
  for (let at = from; at < Math.min(tokens.length, from + 20); at++) {
    const { key, kind } = tokens[at]!;
    if (key === ',') return nameUpToMark(tokens, at + 1);
    if (
      (kind !== 'word' && !/^[-/&'’]$/.test(key)) ||
      /^(?:qui|que|dont|où|who|which|that|after|before|when|during|with|lors|devant|après|avant|avec|\p{L}+ant)$/u.test(
        key,
      ) ||
      // «le Secrétaire général à l'issue de …, Ida van Moen»: whom it was with.
      (/^(?:à|au|aux|en|to)$/.test(key) && isOccasion(tokens, at)) ||
      isFiniteVerb(tokens, at, lang)
    )
      return undefined;
  }
  return undefined;
}

/** «à l'issue de», «au terme de»: when and where somebody speaks. */
const isOccasion = (tokens: readonly Token[], at: number): boolean =>
  occasion.test(tokens[at + (/^(?:l'|la|le|une?)$/.test(tokens[at + 1]?.key ?? '') ? 2 : 1)]?.key ?? '');

const occasion =
  /^(?:issue|occasion|suite|fin|veille|tribune|presse|télévision|radio|clôture|sortie|ouverture|antenne|arrivée|marge|conclusion|conférence|réponse|visite|présence|cours|terme|sortir|sujet|micro|journal|lendemain|reporters|journalistes|médias|début)$/;

/** «pour sa part», «de son côté», "for her part": beside a speaker. */
const asides: readonly (readonly string[])[] = [
  'pour sa part',
  'pour leur part',
  'de son côté',
  'de leur côté',
  'à son tour',
  'à leur tour',
  'quant à lui',
  'quant à elle',
  'en substance',
  'en conclusion',
  'par ailleurs',
  'en outre',
].map((words) => words.split(' '));

const adverbial = new RegExp(
  `^(?:${days}|hier|aujourd'hui|également|aussi|notamment|today|yesterday|\\p{L}+ment)$`,
  'u',
);

/** «a déclaré, ce matin, le …», «a déclaré jeudi à Bruxelles le …»: when and where, between verb and subject. */
function skipAdverbials(tokens: readonly Token[], from: number, lang: string): number {
  let at = from;
  for (let turn = 0; turn < 4; turn++) {
    const key = tokens[at]?.key ?? '';
    const aside = asides.find((words) => words.every((word, index) => word === tokens[at + index]?.key));
    if (key === ',') {
      const close = tokens.findIndex((word, index) => index > at && index < at + 10 && word.key === ',');
      if (close < 0) return at;
      at = close + 1;
    } else if (aside) at += aside.length;
    else if (adverbial.test(key)) {
      at++;
      while (
        /^\d|^(?:er|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|matin|soir|dernier)$/.test(
          tokens[at]?.key ?? '',
        )
      )
        at++;
    } else if (
      /^(?:ce|cet|cette)$/.test(key) &&
      /^(?:matin|jour|soir|après-midi|semaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/.test(
        tokens[at + 1]?.key ?? '',
      )
    )
      at += 2;
    else if (lang === 'fr' && /^(?:à|en)$/.test(key) && tokens[at + 1]?.capital) {
      at++;
      while (tokens[at]?.capital) at++;
    } else if (lang === 'fr' && /^(?:via|sur|dans|lors|à|au|aux|devant|par|en)$/.test(key)) {
      const next = tokens.findIndex(
        (word, index) =>
          index > at + 1 &&
          index < at + 16 &&
          (/^(?:m|mme|mm)$/.test(word.key) ||
            (/^(?:le|la|l'|les)$/.test(word.key) && sayer.test(tokens[index + 1]?.key ?? '')) ||
            word.kind !== 'word'),
      );
      if (next < 0 || tokens[next]!.kind !== 'word') return at;
      return next;
    } else return at;
  }
  return at;
}
