import { verbForms } from '../../release/verbs.ts';
import { monthNames } from '../../text/dates.ts';
import type { Span } from '../../text/span.ts';
import type { Grammar } from '../grammar.ts';
import { isPersonal } from '../subjects/subjectPlaces.ts';
import type { Word } from '../words.ts';
import { contentAfter } from './contents.ts';

/** The last word that is no mark, a closing bracket or quotation mark apart. */
export const lastWord = (words: readonly Word[]): number => {
  let end = words.length - 1;
  while (end > 0 && words[end]!.mark && !/^[)»”"]$/.test(words[end]!.key)) end--;
  return end;
};

interface Said {
  readonly first: number;
  readonly verb: number;
  readonly speaker: { readonly first: number; readonly last: number };
  /** Glued to its verb: «ont-ils», «précise-t-elle». */
  readonly pronoun?: Span;
  /** «s'est alarmée la Commissaire» */
  readonly reflexive?: boolean;
  /** The speaker stands after the verb. */
  readonly inverted?: boolean;
}

/** The pronoun glued to its verb. */
export const inverted = /-(?:t-)?(?:il|elle|ils|elles|on)$/;

/** «a souligné la ministre», «ont-ils ajouté» at word `at`. */
export function frenchSaid(words: readonly Word[], at: number): Said | undefined {
  const word = words[at]!;
  const pronoun = inverted.exec(word.key);
  if (pronoun) {
    const glued = { start: word.end - pronoun[0].replace(/^-(?:t-)?/, '').length, end: word.end };
    const speaker = { first: at, last: at };
    if (!/^(?:a|ont|avait|avaient)-/.test(word.key)) return { first: at, verb: at, speaker, pronoun: glued };
    let verb = at + 1;
    while (
      /^(?:également|aussi|encore|ainsi|notamment|par|ailleurs|en|outre|.*ment)$/.test(words[verb]?.key ?? '')
    )
      verb++;
    return words[verb] && { first: at, verb, speaker, pronoun: glued };
  }
  let verb = at;
  // «s'est inquiétée la Commissaire», «se félicite le ministre»
  const reflexive = word.key === 'se' || (word.key === 's' && words[at + 1]?.key === "'");
  if (reflexive) verb += word.key === 'se' ? 1 : 2;
  if (reflexive && /^(?:est|sont|était|étaient)$/.test(words[verb]?.key ?? '')) verb++;
  if (/^(?:a|ont|avait|avaient)$/.test(word.key)) {
    verb++;
    while (/^(?:également|aussi|encore|ainsi|notamment|.*ment)$/.test(words[verb]?.key ?? '')) verb++;
  }
  // «Ivar Moen, dit « le Loup »»: what he is called.
  if (verb === at && /^dite?s?$/.test(word.key) && /^[«“"]$/.test(words[at + 1]?.key ?? '')) return undefined;
  // «l'attentat, revendiqué par le groupe, …»: told of the noun before.
  if (
    verb === at &&
    words[at + 1]?.key === 'par' &&
    !verbForms(word.key, 'fr').some(({ kind }) => kind === 'finite')
  )
    return undefined;
  // «…, qui refuse de partir, a écrit au Conseil»: to whom, not who.
  if (words[verb]?.key === 'écrit' && /^(?:à|au|aux)$/.test(words[verb + 1]?.key ?? '')) return undefined;
  // «…, ont noté avec une vive préoccupation l'Organisation …», «…, a indiqué jeudi dans un communiqué, le porte-parole …»
  let from = contentAfter(words, verb + 1, 'fr');
  if (/^(?:dans|lors|devant|au|à)$/.test(words[from]?.key ?? '')) {
    const close = words.findIndex(({ key }, index) => index > from && key === ',');
    if (close > 0 && close < from + 9) from = close + 1;
  }
  const first = words[from - 1]?.key === "'" && from - 2 > verb ? from - 2 : from;
  const last = nounEnd(words, first);
  return last === undefined ? undefined : { first: at, verb, speaker: { first, last }, reflexive };
}

/** "said the minister", "the minister said" at word `at`. */
export function englishSaid(words: readonly Word[], at: number, grammar: Grammar): Said | undefined {
  const says = (index: number) =>
    verbForms(words[index]?.key ?? '', 'en').some((form) => form.says && form.kind === 'finite');
  if (says(at)) {
    const last = nounEnd(words, at + 1);
    return last === undefined ||
      (at > 0 && isClause(words.slice(at + 1, last + 1), words.slice(0, at), grammar))
      ? undefined
      : { first: at, verb: at, speaker: { first: at + 1, last }, inverted: true };
  }
  const beside = apposed(words, at);
  if (
    beside !== undefined &&
    says(beside) &&
    /^(?:[.,;]|in|at|during|after|today|on|\p{L}+day)$/u.test(words[beside + 1]?.key ?? '.')
  )
    return { first: beside, verb: beside, speaker: { first: at, last: beside - 2 } };
  // "…, the Prime Minister said.": the verb closes the sentence.
  for (let verb = at + 1; verb < Math.min(words.length, at + 16); verb++) {
    // "Rafael M. Grossi said": the stop of an initial.
    if (words[verb]!.key === '.' && honour.test(words[verb - 1]!.key) && words[verb + 1]?.capital) continue;
    if (words[verb]!.mark && !/^['*]$/.test(words[verb]!.key)) return undefined;
    // "…, UN experts say"
    if (!says(verb) && !/^(?:say|warn|add|argue|believe)$/.test(words[verb]!.key)) continue;
    const next = words[verb + 1];
    // "…, X condemns in the strongest terms the attack"
    if (
      next?.key === 'in' &&
      /^(?:strong|the (?:strong|most ))/.test(`${words[verb + 2]?.key} ${words[verb + 3]?.key} `)
    )
      return undefined;
    // "the minister called on all parties"
    if (/^call/.test(words[verb]!.key) && next?.key === 'on') return undefined;
    const told = /^(?:told|informed)$/.test(words[verb]!.key) && words.length - verb < 12;
    if (next && !told && !/^[.,;]$/.test(next.key) && !/^(?:in|at|during|after|today|on)$/.test(next.key))
      return undefined;
    // "…, the Secretary reported on the victims"
    if (
      next?.key === 'on' &&
      !/^(?:\d|.*day$|behalf)/.test(words[verb + 2]?.key ?? '') &&
      !months.test(words[verb + 2]?.key ?? '')
    )
      return undefined;
    let first = verb;
    while (
      first > at &&
      (grammar.auxiliaries.has(words[first - 1]!.key) || grammar.adverb.test(words[first - 1]!.key))
    )
      first--;
    return first === at ? undefined : { first, verb, speaker: { first: at, last: first - 1 } };
  }
  return undefined;
}

/** "The minister, Ida Moen, said the talks had failed": what follows has a verb of its own, and nobody is named by it. */
const isClause = (words: readonly Word[], before: readonly Word[], grammar: Grammar): boolean => {
  const told = (key: string) => isPersonal(key, grammar) || /^\p{L}{2,}ed$/u.test(key);
  const past = !before.some(({ key, capital }) => !capital && told(key));
  const verb = words.findIndex(
    ({ key, capital }, at) =>
      at > 0 &&
      !capital &&
      (isPersonal(key, grammar) || (past && told(key) && !grammar.determiners.has(words[at - 1]!.key))),
  );
  return verb > 0 && !words.slice(0, verb).some(({ key }) => key === ',' || grammar.relatives.has(key));
};

/** "…, Ida Moen, the head of the mission, said": the word after the comma that closes what is told of the name. */
function apposed(words: readonly Word[], at: number): number | undefined {
  let end = at;
  while (words[end]?.capital || (words[end]?.key === '.' && words[end - 1]?.key.length === 1)) end++;
  if (end - at < 2 || words[end]?.key !== ',') return undefined;
  const close = words.findIndex(({ key }, index) => index > end && /^[,;:]$/.test(key));
  return close > end + 1 && close < end + 20 && words[close]!.key === ',' ? close + 1 : undefined;
}

const months = new RegExp(`^(?:${monthNames.en})$`);

const honour = /^(?:m|mm|mme|mmes|mr|mrs|ms|dr|gen|gén|col|lt|sen|rep|gov|prof|\p{L})$/u;

/** The last word of a name or title that closes its sentence or ends at a comma; undefined where more follows. */
function nounEnd(words: readonly Word[], from: number): number | undefined {
  for (let at = from; at < Math.min(words.length, from + 24); at++) {
    const key = words[at]!.key;
    // «M. Türk», "Gen. Frei": the stop of an honour.
    if (key === '.' && honour.test(words[at - 1]!.key) && words[at + 1]?.capital) continue;
    if (/^[.,;!?]$/.test(key)) return at > from ? at - 1 : undefined;
    if (/^(?:que|qu|that|:)$/.test(key)) return undefined;
    if (at > from + 1 && /^(?:lors|dans|devant|à|in|at|during|after)$/.test(key)) return at - 1;
  }
  return words.length - from < 24 && words.length > from ? lastWord(words) : undefined;
}
