import type { Mention } from '../../mentions/model.ts';
import { agents } from './blame.ts';
import type { SentenceView } from './sentenceView.ts';
import { servesAt } from './serving.ts';
import {
  antecedentOf,
  beforeAside,
  beforeBracket,
  beforeComma,
  nameEndingAt,
  ownerOfNoun,
  pronoun,
  ranks,
  relative,
  saysThat,
  standsElsewhere,
} from './subjects.ts';
import { effort, going, isDoing, isPurpose, isWhen, previousVerb } from './verbForms.ts';
import { being, meantBy } from './verbs.ts';

/**
 * Who does what the verb says that a threat begins with, where verbs of trying or going on, or other verbs of the same
 * subject, stand between: "ISIS, whose cells continue to murder villagers, extort farmers and bomb power lines". Undefined
 * where the threat is no verb, is passive, or its clause opens with somebody who is not named.
 */
export function doerOf(view: SentenceView, threat: Mention): string | undefined {
  const start = view.index(threat.start);
  if (!view.words[start]) return undefined;
  // «Daech, dont les cellules», "Hamas, whose attacks": the threat is what somebody has.
  const owner = whose(view, start);
  if (owner) return owner.entity;
  // «la flotte que la Russie emploie pour contourner les sanctions»
  if (isPurpose(view, start)) return meantBy(view, start);
  // «ont été tués»
  const passive = view.words
    .slice(start, view.index(threat.end))
    .some(({ key }) => being.test(key) || key === 'under');
  return !passive && isDoing(view, start) ? doerAt(view, start) : undefined;
}

/** Who does what the verb at `verb` says. */
export function doerAt(view: SentenceView, verb: number): string | undefined {
  let at = verb - 1;
  for (let verbs = 0; verbs < mostVerbs && at >= 0; verbs++) {
    at = beforeGroup(view, at);
    at = beforeAside(view, at + 1);
    const word = view.words[at];
    if (!word) return undefined;
    const subject = subjectAt(view, at);
    if (subject !== undefined) return subject === nobody ? undefined : subject;
    // Another verb of the same subject stands before it.
    if (word.key !== ',' && !view.grammar.coordinators.has(word.key)) return undefined;
    at = previousVerb(view, at);
    if (at < 0) return undefined;
    at--;
  }
  return undefined;
}

const mostVerbs = 6;
const nobody = '';

/** Steps back over what stands between a verb and its subject: auxiliaries, adverbs, clitics, verbs of trying. */
export function beforeGroup(view: SentenceView, from: number): number {
  let at = beforeEffort(view, from);
  while (at >= 0) {
    const { key, mark } = view.words[at]!;
    if (nameEndingAt(view, at) || pronoun.test(key) || relative.test(key)) break;
    const small =
      !mark &&
      (view.grammar.auxiliaries.has(key) ||
        view.grammar.adverb.test(key) ||
        (view.grammar.between.has(key) && !view.grammar.determiners.has(key)) ||
        /^(?:to|à|de|d|also|then|later|again|thereby|even|se|s|ne|n|pas|encore)$/.test(key) ||
        going.test(key));
    // "for years", "this winter"
    if (/^(?:years|months|decades|ans|mois)$/.test(key)) at -= 2;
    // "Pavel Drobin (Drobin) laundered"
    else if (beforeBracket(view, at) < at) at = beforeBracket(view, at) + 1;
    else if (isWhen(view, at)) at -= 1;
    else if (!small && key !== "'") break;
    at--;
  }
  return at;
}

/** Steps back over "is sparing no effort to", «ne ménage aucun effort pour», as far as who spares none. */
function beforeEffort(view: SentenceView, from: number): number {
  const tie =
    /^(?:to|pour)$/.test(view.words[from]?.key ?? '') && effort.test(view.words[from - 1]?.key ?? '');
  if (!tie) return from;
  let at = from - 2;
  while (
    at > from - 5 &&
    (view.grammar.determiners.has(view.words[at]?.key ?? '') || sparing.test(view.words[at]?.key ?? ''))
  )
    at--;
  return at;
}

const sparing =
  /^(?:no|every|aucun|all|spar(?:e|es|ed|ing)|mak(?:e|es|ing)|made|do(?:es|ing)?|did|ménage(?:nt)?|ménageait|fait|font|multiplie(?:nt)?)$/;

/** The entity that ends at a word and is the subject of the verb after it; `nobody` for one that is not named. */
function subjectAt(view: SentenceView, at: number): string | undefined {
  const { key } = view.words[at]!;
  if (pronoun.test(key)) return thinkerBefore(view, at) ?? antecedentOf(view, at) ?? nobody;
  if (relative.test(key)) {
    // "said that attempts to intimidate …": who says so does not do it.
    if (saysThat(view, at)) return nobody;
    const before = beforeComma(view, at);
    const named = nameEndingAt(view, before);
    if (named && !standsElsewhere(view, named) && agents.has(named.type)) return named.entity;
    return agent(ownerOfNoun(view, before)) ?? nobody;
  }
  const named = nameEndingAt(view, at);
  if (named) return subjectOr(view, named, at);
  // "The same unit hacked …", «ce groupe»: whoever was blamed last.
  const [before, first] = [view.words[at - 1]?.key ?? '', view.words[at - 2]?.key ?? ''];
  if (/^(?:units?|group|groupe|unité|gang|militia|milice)$/.test(key) && at < 4) {
    const same = /^(?:same|même)$/.test(before) && /^(?:the|this|le|la|ce|cette)$/.test(first);
    if (same || /^(?:this|that|ce|cette)$/.test(before)) return view.past.last ?? nobody;
  }
  const owner = agent(ownerOfNoun(view, at)) ?? whose(view, at + 1)?.entity;
  if (owner) return owner;
  // «Ses combattants continuent d'enlever …», "its fighters"
  if (ranks.test(key) && /^(?:ses|leurs|its|their)$/.test(view.words[at - 1]?.key ?? ''))
    return antecedentOf(view, at - 1) ?? nobody;
  // "members of the Gran Grif gang"
  const kind = kinds.test(key) ? nameEndingAt(view, at - 1) : undefined;
  return kind ? subjectOr(view, kind, at) : crewOf(view, at);
}

const agent = (named: Mention | undefined): string | undefined =>
  named && agents.has(named.type) ? named.entity : undefined;

const kinds =
  /^(?:gangs?|groups?|militias?|movement|regime|forces|army|fighters|militants|unit|network|coalition)$/;

/** A name where it opens its clause or is the whole that "members of", «des éléments de», "a unit of" are of. */
function subjectOr(view: SentenceView, named: Mention, last: number): string {
  if (!agents.has(named.type)) return crewOf(view, last) ?? nobody;
  let at = view.index(named.start) - 1;
  while (at >= 0 && (view.words[at]!.key === "'" || view.grammar.determiners.has(view.words[at]!.key))) {
    if (/^(?:de|d)$/.test(view.words[at]!.key)) break;
    at--;
  }
  const before = view.words[at]?.key ?? '';
  // "a unit subordinate to the GRU", «des pirates agissant pour Pékin»
  if (servesAt(view, at)) return named.entity;
  if (/^(?:of|de|du|des|d)$/.test(before)) {
    const noun = view.words[at - 1]?.key ?? '';
    const opens = !standsElsewhere(view, { ...named, start: view.words[at - 1]?.start ?? 0 });
    return (ranks.test(noun) || /^(?:units?|gangs?|unité|éléments)$/.test(noun)) && opens
      ? named.entity
      : nobody;
  }
  if (!view.grammar.prepositions.has(before) || /^(?:since|as|after|before)$/.test(before))
    return named.entity;
  return crewOf(view, last) ?? nobody;
}

/** "ISIS, whose cells", «Daech, dont les cellules»: whose the noun is that the word at `until` follows. */
function whose(view: SentenceView, until: number): Mention | undefined {
  for (let at = until - 1; at >= Math.max(1, until - 4); at--) {
    const { key, mark } = view.words[at]!;
    if ((mark && key !== "'") || view.grammar.auxiliaries.has(key)) return undefined;
    if (!/^(?:whose|dont)$/.test(key)) continue;
    // «l'attaque dont la MINUSMA a été la cible»
    if (key === 'dont' && nameEndingAt(view, until - 1)) return undefined;
    const named = nameEndingAt(view, beforeComma(view, at));
    return named && agents.has(named.type) ? named : undefined;
  }
  return undefined;
}

/** Those and that through which a state acts, where a complement may follow: "a Chinese vessel with bow number 3302". */
const crews =
  /^(?:vessels?|ships?|boats?|aircraft|planes?|jets?|helicopters?|drones?|soldiers|troops|officers|agents|hackers|operatives|police|forces|units?)$/;

/** Whose vessel, aircraft or men open the clause that goes on after the word at `last`, with prepositions between. */
function crewOf(view: SentenceView, last: number): string | undefined {
  if (view.grammar.that.has('que')) return undefined;
  let behind = false;
  for (let at = last; at >= Math.max(1, last - 7); at--) {
    const word = view.words[at]!;
    if (word.mark || view.grammar.auxiliaries.has(word.key) || view.grammar.relatives.has(word.key))
      return undefined;
    if (/^(?:with|of|from|near|off)$/.test(word.key)) behind = true;
    else if (behind && crews.test(word.key)) return agent(ownerOfNoun(view, at));
  }
  return undefined;
}

const thinking =
  /^(?:thought|thinks?|believ(?:e|es|ed)|claim(?:s|ed)|imagin(?:e|es|ed)|pens(?:e|ait)|cro(?:it|yait)|sait|knows?|knew|estim(?:e|ait))$/;

/** "The Kremlin thought it could …": who thinks so. */
function thinkerBefore(view: SentenceView, at: number): string | undefined {
  let verb = at - 1;
  if (/^(?:that|que|qu|')$/.test(view.words[verb]?.key ?? '')) verb--;
  if (!thinking.test(view.words[verb]?.key ?? '')) return undefined;
  const named = nameEndingAt(view, verb - 1);
  return named && agents.has(named.type) ? subjectOr(view, named, verb - 1) || undefined : undefined;
}
