import type { Token } from './clause.ts';
import type { Place } from './sayingsAfter.ts';

const definite = /^(?:the|le|la|les|l'|these|those|this|ces|cet|cette|ce|du|des|aux|au|'s)$/;
const possessive = /^(?:its|their|his|her|leur|leurs|sa|son|ses)$/;
const doubted =
  /^(?:so-called|fake|sham|alleged|purported|bogus|self-proclaimed|pretended|prétendue?s?|soi-disant|lesdite?s|ledit|ladite|lesdits|pseudo|pseudo-\p{L}+|faux|fausses?|intitulée?s?|dénommée?s?|baptisée?s?|entitled|titled|named|dubbed|known|theme|thème|slogan|motto|mot|terme|term|word|expression|titre|title)$/u;

/** Words in marks that the sayer uses rather than says: names, titles, other people's terms; `others` where these are told of. */
export function isTerm(
  place: Place,
  verb: number,
  saying: { readonly describes: boolean; readonly rejects: boolean },
  words: string,
  others = false,
): 'name' | 'word' | undefined {
  const { tokens, at } = place;
  const before = tokens[at - 1];
  // «le groupe dit « X »», but «s'est dit « inquiet »», «se dit « inquiet »».
  if (isCalled(tokens, at - 1)) return 'name';
  // «les processus dits « X » et « Y »»
  if (
    /^(?:et|and|ou|or|,)$/.test(before?.key ?? '') &&
    tokens[at - 2]?.kind === 'quote' &&
    isCalled(tokens, at - 3)
  )
    return 'name';
  if (doubted.test(before?.key ?? '') || (before?.key === 'as' && doubted.test(tokens[at - 2]?.key ?? '')))
    return 'name';
  const list = words.split(/[\s\u00A0\u202F]+/);
  // «le mécanisme de « snapback »», "a policy of “maximum pressure”": that is what it is called.
  if (/^(?:de|d'|of)$/.test(before?.key ?? '') && list.length < 4 && called.test(tokens[at - 2]?.key ?? ''))
    return 'name';
  if (isName(list) || isPlanned(before, words, list)) return 'name';
  return list.length < 4 && before && (others || isDoubtful(place, verb, saying, words, list))
    ? 'word'
    : undefined;
}

/** «dit», «dites» that tells what something is called: no verb of what somebody said. */
const isCalled = (tokens: readonly Token[], at: number): boolean =>
  /^dite?s?$/.test(tokens[at]?.key ?? '') &&
  !/^(?:a|ont|est|sont|avait|avaient|suis|sommes|se|nous)$/.test(tokens[at - 1]?.key ?? '');

const called =
  /^(?:mécanisme|procédure|processus|programme|dispositif|concept|notion|doctrine|système|statut|principe|mechanism|procedure|process|policy|program(?:me)?|concept|notion|doctrine|system|status|principle)$/;

/** Whether one to three words may be somebody else's than the sayer's. */
function isDoubtful(
  { tokens, at, lang }: Place,
  verb: number,
  saying: { readonly describes: boolean; readonly rejects: boolean },
  words: string,
  list: readonly string[],
): boolean {
  const before = tokens[at - 1]!;
  // "has condemned the “vicious and cowardly” attack": whoever condemns a thing judges it so.
  if (saying.rejects && judges(list) && tokens[at + 1]?.kind === 'word' && !tokens[at + 1]!.capital)
    return false;
  // «a évoqué les « événements atroces »»: two words with a judgement are the sayer's, unless the verb rejects them.
  if (
    saying.rejects
      ? definite.test(before.key) || possessive.test(before.key)
      : definite.test(before.key) && list.length < 2
  )
    return true;
  // «s'acquitter « intégralement »», "withdraw “immediately”".
  if (list.length === 1 && /(?:ment|ly)$/.test(words)) return false;
  // «a évoqué une « provocation »», but «soutient l'idée de créer un « mur »».
  if (/^(?:un|une|a|an|de|d'|of)$/.test(before.key))
    return !saying.describes && (at - verb > 12 || makes.test(tokens[at - 2]?.key ?? ''));
  // «a regretté « un retard »»: the article is the sayer's own.
  if (/^(?:une?|des|les?|la|l['’].*|d['’].*|an?|the)$/iu.test(list[0]!) && list.length > 1) return false;
  if (/^[ld]['’]/iu.test(list[0]!)) return false;
  // "dismissed the claims as “fairy tales”": what they are called is the sayer's own word.
  // «a condamné les attaques « lâches et barbares »»: what stands after its noun in French is the sayer's judgement.
  if (saying.rejects && !saying.describes) return lang !== 'fr' && !/^(?:as|comme|d'être)$/.test(before.key);
  return list.length === 1 && at - verb > 12 && !saying.describes;
}

const judgement =
  /(?:[^n]able|ible|ous|ful|less|cowardly|evil|brutal|fatal|criminal|immoral|illegal|barbari[ct]|horrific|sickening|appalling|shocking|despicable|unprovoked|unjustified|odieu(?:x|ses?)|abjecte?s?|ignobles?|lâches?|barbares?|infondée?s?)$/u;

/** Whether words are adjectives by which somebody judges, and nothing else. */
const judges = (list: readonly string[]): boolean =>
  list.every((word) => /^(?:and|et)$/.test(word) || judgement.test(word.replace(/,$/, '')));

/** «de créer un « mur »»: what is made has that name. */
const makes =
  /^(?:créer|lancer|bâtir|construire|établir|instaurer|mettre|create|creating|build|building|launch|launching|establish|establishing|set|form|forming)$/;

/** «le programme « Horizon »»: every word that counts has a capital. */
export function isName(list: readonly string[]): boolean {
  // “AUKUS.”: American usage puts the sentence's stop inside.
  if (list.length <= 3) list = [...list.slice(0, -1), list.at(-1)!.replace(/[.,]$/, '')];
  const counting = list.filter(
    (word) =>
      (word.length > 3 && !/^(?:with|from|into|upon|pour|avec|dans|entre)$/.test(word)) ||
      /^\p{Lu}/u.test(word),
  );
  // “Blocking Property of Certain Persons Undermining Peace.”: so many capitals in a row are a title, the stop the sentence's.
  const long = counting.length > 4 && counting.every((word) => /^\p{Lu}\p{L}*\p{Ll}/u.test(word));
  if (list.length > 30 || /[.!?…,]$/.test(list.at(-1)!.replace(long ? /[.,]$/ : '', ''))) return false;
  return (
    counting.length > 0 &&
    counting.every((word) => /^[\p{Lu}\d]/u.test(word)) &&
    !(list.length > 1 && counting.length < 2)
  );
}

/** «le plan « Résilience et relance »»: a capital in the middle of a sentence, after a noun, and no verb. */
const isPlanned = (before: Token | undefined, words: string, list: readonly string[]) =>
  before?.kind === 'word' &&
  (before.key.length > 3 || definite.test(before.key)) &&
  list.length <= 8 &&
  /^\p{Lu}/u.test(words) &&
  !/[.!?…,]$/.test(words) &&
  !/^(?:que|that|dire|comme|said|says)$/.test(before.key) &&
  !/(?<!\p{L})(?:we|i|is|are|was|will|must|has|have|nous|je|est|sont|doit|doivent|sera|ont|avons)(?!\p{L})/iu.test(
    words,
  );

/** «intitulé « … »», "under the theme “…”", or words with capitals as titles have them. */
export const isTitled = (tokens: readonly Token[], at: number, words: string) =>
  doubted.test(tokens[at - 1]?.key ?? '') || isName(words.split(/\s+/));
