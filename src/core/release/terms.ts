import type { Token } from './clause.ts';
import type { Place } from './sayings.ts';
import { wordsOf } from './wordClasses.ts';

const definite = /^(?:the|le|la|les|l'|these|those|this|ces|cet|cette|ce|du|des|aux|au|'s)$/;
const possessive = /^(?:its|their|his|her|leur|leurs|sa|son|ses)$/;
const doubted =
  /^(?:so-called|fake|sham|alleged|purported|bogus|self-proclaimed|pretended|prétendue?s?|soi-disant|pseudo|pseudo-\p{L}+|faux|fausses?|intitulée?s?|dénommée?s?|baptisée?s?|entitled|titled|named|dubbed|known|theme|thème|slogan|motto|mot|terme|term|word|expression|titre|title|dite?s?)$/u;

/** Words in marks that the sayer uses rather than says: names, titles, other people's terms. */
export function isTerm(
  { text, tokens, at, lang }: Place,
  verb: number,
  saying: { readonly describes: boolean; readonly rejects: boolean },
  words: string,
): boolean {
  const before = tokens[at - 1]!;
  if (doubted.test(before.key) || (before.key === 'as' && doubted.test(tokens[at - 2]?.key ?? '')))
    return true;
  const list = words.split(/[\s\u00A0\u202F]+/);
  if (isName(list)) return true;
  if (list.length >= 4) return false;
  const between = at - verb - 1;
  if (definite.test(before.key) || (saying.rejects && possessive.test(before.key))) return true;
  // «s'acquitter « intégralement »», "withdraw “immediately”".
  if (list.length === 1 && /(?:ment|ly)$/.test(words)) return false;
  if (before.kind === 'word' && /^(?:un|une|a|an)$/.test(before.key)) return false;
  if (saying.rejects && !saying.describes) return true;
  if (before.capital || (before.kind === 'word' && between > 0 && isNounBeside(tokens, at, lang)))
    return !saying.describes && between > 3;
  return between > 12 && text.length > 0 && !saying.describes && /^\p{L}+$/u.test(words);
}

/** «le programme « Horizon »»: every word that counts has a capital. */
export function isName(list: readonly string[]): boolean {
  const counting = list.filter((word) => word.length > 3 || /^\p{Lu}/u.test(word));
  if (list.length > 10 || /[.!?…,]$/.test(list.at(-1)!)) return false;
  return (
    counting.length > 0 &&
    counting.every((word) => /^[\p{Lu}\d]/u.test(word)) &&
    !(list.length > 1 && counting.length < 2)
  );
}

const isNounBeside = (tokens: readonly Token[], at: number, lang: string) => {
  const word = tokens[at - 1]!;
  const words = wordsOf(lang);
  return (
    !words.adverbial.test(word.key) &&
    !words.light.test(word.key) &&
    !words.determiners.test(word.key) &&
    !words.subordinators.test(word.key) &&
    !words.coordinators.test(word.key)
  );
};
