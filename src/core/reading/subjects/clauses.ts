import type { VerbForm } from '../../release/verbs.ts';
import { afterAddressee, afterAside, afterPlace } from '../contents/contents.ts';
import type { Grammar } from '../grammar.ts';
import type { Group } from '../predicates/group.ts';
import { clitics, isInfinitive } from '../predicates/infinitives.ts';
import type { Word } from '../words.ts';

/** Verbs that ask something of somebody with «de». */
const askingOf = /^(?:exiger|attendre|demander|obtenir|réclamer)$/;

/** Verbs that say something to somebody: a noun phrase may stand between them and their clause. */
const addressing =
  /^(?:inform|tell|assure|notif|remind|warn|advis|reassure|caution|informer|assurer|avertir|prévenir|rappeler|dire|notifier|garantir|répondre)/;

/** English verbs that say something to somebody. */
const conveys =
  /^(?:convey|explain|say|indicate|stress|emphasi[sz]e|signal|report|announce|confirm|underscore|communicate|reiterate|suggest|make clear)$/;

/** Whether «que» or "that" opens a clause right after the verb (times and adverbs apart), or a colon a list. */
export function reportsClause(
  words: readonly Word[],
  from: number,
  grammar: Grammar,
  lemma: string,
): boolean {
  const start =
    words[from]?.key === ','
      ? afterAside(words, from)
      : conveys.test(lemma)
        ? afterAddressee(words, from)
        : afterPlace(words, from);
  for (let at = start; at < Math.min(words.length, start + 10); at++) {
    const word = words[at]!;
    if (grammar.that.has(word.key))
      return !/^(?:ainsi|tel|telle|tels|telles|autre|plus|moins)$/.test(words[at - 1]!.key);
    if (word.key === ':') return true;
    if (/^[.;?!]$/.test(word.key) || grammar.relatives.has(word.key) || word.key === 'to') return false;
    // «condamne l'attaque que …»: what follows the noun is said of it.
    if (at === start && (grammar.determiners.has(word.key) || word.capital) && !addressing.test(lemma)) {
      // «exige de tous qu'ils …», but «discuté de l'aide que …»
      if (!/^(?:de|d)$/.test(word.key) || !askingOf.test(lemma)) return false;
    }
  }
  return false;
}

/** "The minister said Russia had …": English leaves "that" out; French says «affirme avoir …», «dit craindre …». */
export function saysWithout(
  words: readonly Word[],
  at: number,
  form: VerbForm,
  grammar: Grammar,
  lang: 'fr' | 'en',
): boolean {
  if (!form.clause || /^(?:show|demonstrate|prove|attest)$/.test(form.lemma)) return false;
  if (lang === 'fr') {
    let verb = at;
    while (clitics.test(words[verb]?.key ?? '') || /^(?:de|d|vous)$/.test(words[verb]?.key ?? '')) verb++;
    const word = words[verb];
    return word !== undefined && !word.capital && isInfinitive(word.key);
  }
  const next = words[at];
  if (!next || (next.mark && !/^['“"]$/.test(next.key)) || grammar.prepositions.has(next.key)) return false;
  const named = grammar.determiners.has(next.key) || grammar.pronouns.has(next.key) || next.capital;
  if (named && /^(?:say|believe|think|claim|hope|expect)$/.test(form.lemma)) return true;
  // "said countries need to share more": a noun and its verb.
  if (
    form.lemma === 'say' &&
    /^\p{L}{3,}s$/u.test(next.key) &&
    words
      .slice(at + 1, at + 7)
      .some(({ key }) => /^(?:need|want|face|remain|continue|include|included|require|must)$/.test(key))
  )
    return true;
  // "argued the law was clear" against "explained the law": the noun has a verb of its own.
  for (let verb = at + 1; verb < Math.min(words.length, at + 20); verb++) {
    const { key, mark } = words[verb]!;
    if ((mark && key !== "'") || grammar.relatives.has(key)) return false;
    if (grammar.auxiliaries.has(key) && !/^(?:been|being|be|having)$/.test(key)) return true;
  }
  return false;
}

const finiteFr =
  /^(?:constitue|constituent|représente|représentent|doit|doivent|peut|peuvent|viole|violent|menace|menacent|montre|montrent)$/;

/** "While the command has assessed …, this launch …": the comma that closes the clause a sentence opens with; -1 elsewhere. */
export function sideClause(words: readonly Word[], group: Group, subject: number, grammar: Grammar): number {
  // «… – pour laquelle les Alliés expriment leurs condoléances –, …»: up to the dash that closes it.
  const dash = (at: number) => /^[–—]$/.test(words[at]?.key ?? '');
  if (dash(subject - 1) || dash(subject - 2) || dash(subject - 3))
    return words.findIndex((_, at) => at > group.content && dash(at));
  // «Cet acte, qu'il qualifie de barbare, serait …»: up to the comma that closes the relative clause.
  const tie = words[subject - 1]?.key === "'" ? subject - 2 : subject - 1;
  if (/^(?:que|qu|dont|which|whom)$/.test(words[tie]?.key ?? '') && words[tie - 1]?.key === ',') {
    const close = words.findIndex(({ key, quoted }, at) => at > group.content && key === ',' && !quoted);
    const { key } = words[close + 1] ?? { key: '' };
    if (close > 0 && (grammar.auxiliaries.has(key) || finiteFr.test(key))) return close;
  }
  const opens = /^(?:while|although|though|whereas|alors|tandis|bien|si)$/.test(words[0]!.key);
  if (!opens || words.slice(0, subject).some(({ key }) => key === ',')) return -1;
  return words.findIndex(
    ({ key, quoted }, at) =>
      at > group.content + 1 &&
      key === ',' &&
      !quoted &&
      (grammar.determiners.has(words[at + 1]?.key ?? '') || grammar.pronouns.has(words[at + 1]?.key ?? '')) &&
      !words.slice(at + 1).some((word) => grammar.coordinators.has(word.key) && words.indexOf(word) < at + 8),
  );
}
