import type { Grammar } from '../grammar.ts';
import { clitics, isInfinitive } from '../predicates/infinitives.ts';
import type { Word } from '../words.ts';

/** Whether the words from `first` to `last` name somebody who can be asked to do something. */
export type IsParty = (first: number, last: number) => boolean;

/** «et sur», «ainsi que sur», «et, dans l'immédiat, sur» */
function followsCoordinator(words: readonly Word[], at: number, grammar: Grammar): boolean {
  if (addedBefore(words, at)) return true;
  let back = at - 1;
  if (words[back]?.key === ',') {
    back--;
    while (back > at - 7 && words[back]?.key !== ',') back--;
    back--;
  }
  return grammar.coordinators.has(words[back]?.key ?? '');
}

/** «sur …, sur … et sur …», "on … and on …" */
export function repeated(words: readonly Word[], from: number, end: number, grammar: Grammar): number[] {
  const found: number[] = [];
  const tie = words[from - 1]?.key;
  for (let at = from + 2; at < end - 1; at++) {
    if (words[at]!.key !== tie || words[at]!.quoted) continue;
    if (followsCoordinator(words, at, grammar)) {
      found.push(at + 1);
      return found;
    }
    if (words[at - 1]!.key === ',') found.push(at + 1);
  }
  return [];
}

/** One that may be of a list: where it begins, and whether a coordinator stands before it. */
interface Listed {
  readonly start: number;
  readonly joined: boolean;
}

/** Commas alone set something off ("all States, in accordance with …, to cooperate"); in a list the last has its coordinator. */
function upToJoined(found: readonly Listed[]): number[] {
  const last = found.findLastIndex(({ joined }) => joined);
  return found.slice(0, last + 1).map(({ start }) => start);
}

/** What a preposition may stand as in a list: «à la paix, au dialogue et aux urnes», "at …, at … and at …". */
const family = (tie: string): RegExp | undefined =>
  [/^(?:à|au|aux)$/, /^(?:de|d|du|des)$/, /^par$/, /^at$/, /^by$/, /^about$/, /^over$/, /^of$/].find((same) =>
    same.test(tie),
  );

/**
 * «préoccupé par …, par … ainsi que par …», «attachés à …, à … et à …»: what stands besides after the same preposition. What is
 * under a noun («le soutien à X et à Y») goes on with that noun.
 */
export function furtherObjects(
  words: readonly Word[],
  from: number,
  end: number,
  grammar: Grammar,
): number[] {
  const tie = tieBefore(words, from);
  const same = family(tie);
  if (!same) return [];
  const found: Listed[] = [];
  let under = false;
  for (let at = from + 1; at < end; at++) {
    const { key, quoted } = words[at]!;
    if (!same.test(key)) continue;
    const joined = followsCoordinator(words, at, grammar) || addedTo(words, at);
    if (!joined && words[at - 1]!.key !== ',') {
      if (set.test(`${key} ${words[at + 1]?.key}`)) continue;
      under = tie !== 'par';
      continue;
    }
    // «du peuple de Moldavie et de son président», «à la déclaration de X et à celle de Y»
    if (/^(?:son|sa|ses|leurs?|celle|celui|ceux|celles)$/.test(words[at + 1]?.key ?? '')) under = false;
    if (!quoted && !under) found.push({ start: afterTie(words, at), joined });
  }
  return upToJoined(found);
}

/** Prepositions of more than one word; no noun stands under another by them. */
const set = /^(?:au (?:nom|sein|cours|profit|sujet|titre)|à (?:propos|partir|travers|savoir))$/;

/**
 * «convenus de la nécessité d'une trêve et de l'accès aux ports»: what is agreed on besides, where its article is as definite
 * as that of the first and nothing between goes by such a one.
 */
export function furtherAgreed(words: readonly Word[], from: number, end: number, grammar: Grammar): number[] {
  const definite = (at: number) =>
    /^(?:du|des)$/.test(words[at]!.key) ||
    (/^(?:de|d)$/.test(words[at]!.key) && /^(?:la|l|le|les)$/.test(words[at + 1]?.key ?? ''));
  const tie = /^(?:du|des)$/.test(words[from - 1]?.key ?? '')
    ? from - 1
    : from - (words[from - 1]?.key === "'" ? 2 : 1);
  const opens = /^(?:la|l|le|les)$/.test(words[from]?.key ?? '') && words[tie]?.key === 'de';
  if (!opens && !/^(?:du|des)$/.test(words[tie]?.key ?? '')) return [];
  const found: number[] = [];
  for (let at = from + 1; at < end; at++) {
    if (!definite(at) || words[at]!.quoted) continue;
    if (followsCoordinator(words, at, grammar) || addedTo(words, at)) found.push(at + 1);
    else return found;
  }
  return found;
}

/** The preposition right before word `at`, elided or not. */
export const tieBefore = (words: readonly Word[], at: number): string =>
  (words[at - 1]?.key === "'" ? words[at - 2]?.key : words[at - 1]?.key) ?? '';

/** The word after the preposition or conjunction at `at`, elided or not. */
export const afterTie = (words: readonly Word[], at: number): number =>
  at + (words[at + 1]?.key === "'" ? 2 : 1);

/** «ainsi qu'à», at «à» */
export const addedTo = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.key === "'" && words[at - 2]?.key === 'qu' && words[at - 3]?.key === 'ainsi';

/** «ainsi que des», at «des» */
export const addedBefore = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.key === 'que' && words[at - 2]?.key === 'ainsi';

/** «remercié X pour … et pour …», "thanked X for … and for …": each reason why somebody is thanked. */
export function furtherReasons(
  words: readonly Word[],
  from: number,
  end: number,
  grammar: Grammar,
): number[] {
  const first = words.findIndex(({ key }, at) => at > from && at < end && /^(?:pour|for)$/.test(key));
  return first < 0 ? [] : repeated(words, first + 1, end, grammar);
}

/** «remercié X d'avoir suspendu les vols et de s'être engagé»: each thing that somebody is thanked for having done. */
export function thankedFor(words: readonly Word[], from: number, end: number, grammar: Grammar): number[] {
  const found: number[] = [];
  for (let at = from; at < Math.min(end, from + 60); at++) {
    if (!/^(?:de|d)$/.test(words[at]!.key)) continue;
    const start = afterTie(words, at);
    const verb = words[start]?.key === 's' ? start + 2 : start;
    if (!/^(?:avoir|être)$/.test(words[verb]?.key ?? '')) continue;
    if (found.length === 0 ? at <= from + 16 : followsCoordinator(words, at, grammar)) found.push(start);
  }
  return found;
}

/** «discuté des crises dans la région et de l'importance d'agir»: what is talked of besides. */
export function furtherTopics(words: readonly Word[], from: number, end: number, grammar: Grammar): number[] {
  const found: number[] = [];
  for (let at = from + 2; at < end - 2; at++) {
    if (!/^(?:de|d|du|des)$/.test(words[at]!.key)) continue;
    const start = afterTie(words, at);
    // «prend note de la communication …, ainsi que des interventions»
    if (addedBefore(words, at) || addedTo(words, at)) {
      found.push(start);
      continue;
    }
    if (!grammar.coordinators.has(words[at - 1]!.key)) continue;
    if (words.slice(start, start + 4).some(({ key }) => topic.test(key))) found.push(start);
  }
  return found;
}

const topic =
  /^(?:importance|nécessité|situation|moyens|coopération|questions?|suites|perspectives|soutien|rôle|efforts|mise|avenir|possibilité|préparation|préparatifs|relations?|lutte|développements|évolution|enjeux|priorités|crises?|guerre|besoin)$/;

/** «à libérer … et à coopérer …», "to release … and to cooperate …", "for … and for …": what is asked besides, after the same word. */
export function furtherRequests(
  words: readonly Word[],
  from: number,
  end: number,
  grammar: Grammar,
): number[] {
  const french = grammar.that.has('que');
  const tie = tieBefore(words, from);
  // Before the first infinitive nothing is asked yet.
  const opened =
    french || tie === 'for' || tie === 'to'
      ? from
      : words.findIndex(({ key }, at) => at > from && at < end && key === 'to');
  if (opened < 0) return [];
  const asked = french && /^(?:à|au|aux)$/.test(tie);
  const same = french ? (asked ? /^(?:à|au|aux)$/ : /^(?:de|d)$/) : tie === 'for' ? /^for$/ : /^to$/;
  const found: Listed[] = [];
  for (let at = opened + 2; at < end; at++) {
    // «et notamment à»
    const aside = /^(?:notamment|également|aussi|ensuite|surtout)$/.test(words[at - 1]!.key);
    // "and not to"
    const not = !french && words[at - 1]!.key === 'not';
    const before = words[aside || not ? at - 2 : at - 1]!.key;
    if (!same.test(words[at]!.key) || words[at]!.quoted) continue;
    // «de sorte à parvenir … et à ouvrir …»: what it is asked for.
    if (french && /^(?:sorte|manière|façon|afin|vue)$/.test(words[at - 1]!.key)) break;
    // «ainsi qu'à»
    const added = addedTo(words, at);
    const well = before === 'as' && words[at - 2]?.key === 'well' && words[at - 3]?.key === 'as';
    const joined = added || well || grammar.coordinators.has(before);
    if (before !== ',' && !joined) continue;
    const start = afterTie(words, at);
    let verb = start;
    while (french && verb < end && (clitics.test(words[verb]!.key) || grammar.adverb.test(words[verb]!.key)))
      verb++;
    const next = words[verb]!;
    if (
      french
        ? isInfinitive(next.key) || (asked && besideThing(words, from, at, grammar))
        : tie === 'for' || !(next.capital || grammar.determiners.has(next.key))
    )
      found.push({ start: not ? at - 1 : start, joined });
  }
  // "call on all members to urge Russia to halt … and to provide …": asked of those who are to be urged.
  const inner = words
    .slice(opened, found[0]?.start ?? opened)
    .some(
      ({ key }, index) =>
        passesOn.test(key) && /^(?:to|à|de|d|')$/.test(words[opened + index - 1]?.key ?? ''),
    );
  if (inner) return [];
  return upToJoined(found);
}

/** To ask others in one's turn. */
const passesOn = /^(?:urge|ask|press|convince|persuade|encourage|exhorter|convaincre|persuader|inciter)$/;

/** «appelle à un cessez-le-feu au Liban et à la libération …»: a thing that is called for besides, not one more that the first is for. */
function besideThing(words: readonly Word[], from: number, at: number, grammar: Grammar): boolean {
  const noun = (index: number) => {
    let next = /^(?:au|aux)$/.test(words[index]!.key) ? index + 1 : index + 2;
    if (words[next]?.key === "'") next++;
    return words[next];
  };
  const common = (index: number) => {
    const article = words[index + 1]!;
    return (
      (/^(?:au|aux)$/.test(words[index]!.key) || grammar.determiners.has(article.key)) &&
      noun(index)?.capital === false
    );
  };
  if (isInfinitive(words[from]!.key) || !common(at)) return false;
  for (let before = from; before < at; before++)
    if (
      /^(?:à|au|aux)$/.test(words[before]!.key) &&
      !/^(?:,|et|ainsi|conformément|grâce|face|suite|quant|relative?s?|propre)$/.test(
        words[before - 1]!.key,
      ) &&
      common(before)
    )
      return false;
  return true;
}

/**
 * «convenus de … et de …», "agreed to … and to …": what is promised besides, unless an infinitive under the first one has
 * the same word before it («de travailler afin de garantir … et de prévenir …»), which the others may carry on.
 */
export function furtherPromises(
  words: readonly Word[],
  from: number,
  end: number,
  grammar: Grammar,
): number[] {
  const tie = tieBefore(words, from);
  const found = furtherRequests(words, from, end, grammar);
  const first = found[0];
  if (first === undefined) return [];
  if (!grammar.that.has('que')) return found;
  const same = tie === 'à' ? /^à$/ : /^(?:de|d)$/;
  for (let at = from + 1; at < first - 2; at++) {
    if (!same.test(words[at]!.key)) continue;
    const next = words[afterTie(words, at)]!;
    if (isInfinitive(next.key)) return [];
  }
  return found;
}

/**
 * «appelle l'Iran à libérer … et Israël à lever …», "urges Iran to release … and Israel to lift …": where what each further
 * one is asked begins, with those who are asked in English, without them in French.
 */
export function furtherRecipients(
  words: readonly Word[],
  from: number,
  end: number,
  grammar: Grammar,
  isParty: IsParty,
): number[] {
  const french = grammar.that.has('que');
  const found: number[] = [];
  for (let at = from + 2; at < end - 2; at++) {
    // «…, Malte à rappeler ses navires et …»
    if (!/^(?:et|and|ainsi|mais|but|,)$/.test(words[at]!.key) || words[at]!.quoted) continue;
    if (words[at]!.key === ',' && (!french || !words[at + 1]!.capital || words[at + 2]?.key !== 'à'))
      continue;
    // "the Governments of Sudan and South Sudan to assist": the first have not been asked anything yet.
    if (!french && !words.slice(from, at).some(({ key }) => key === 'to')) continue;
    const first = at + 1 + (/^(?:à|au|aux|on|upon)$/.test(words[at + 1]!.key) ? 1 : 0);
    for (let link = first + 1; link < Math.min(end, first + 12); link++) {
      const { key, mark } = words[link]!;
      if ((mark && key !== "'") || grammar.coordinators.has(key) || grammar.relatives.has(key)) break;
      if (grammar.pronouns.has(key) || grammar.subordinators.has(key)) break;
      if (french ? !/^(?:à|de|d)$/.test(key) : key !== 'to') continue;
      const verb = afterTie(words, link);
      const next = words[verb];
      if (
        !next ||
        next.capital ||
        next.mark ||
        (french ? !isInfinitive(next.key) : grammar.determiners.has(next.key))
      )
        continue;
      if (isParty(first, link - 1)) found.push(french ? verb : first);
      break;
    }
  }
  return found;
}
