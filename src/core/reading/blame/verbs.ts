import type { Mention } from '../../mentions/model.ts';
import type { Span } from '../../text/span.ts';
import { ownsBehalf } from './attributed.ts';
import { againstWords, agents, byWords, nearby, ofWords } from './blame.ts';
import { readAfter } from './modifiers.ts';
import type { Imputed, SentenceView } from './sentenceView.ts';
import {
  antecedentOf,
  beforeAside,
  beforeBracket,
  clitics,
  nameEndingAt,
  ownerOfNoun,
  pronoun,
  subjectOf,
} from './subjects.ts';
import { bare, described, going, isPast } from './verbForms.ts';

/** «menace», "threatened", «a attaqué»: the threat as a verb. */
export function isVerb(view: SentenceView, threat: Span): boolean {
  const start = view.index(threat.start);
  const at = beforeAdverbs(view, start);
  const before = view.words[at];
  if (!before || !view.words[start]) return false;
  // "has occupied", «a envahi»: the words of the threat begin with its auxiliary.
  if (view.grammar.auxiliaries.has(view.words[start]!.key) && view.words[start]!.end < threat.end)
    return true;
  if (finite.test(view.words[start]!.key) || isUnder(view, start)) return true;
  // "Hezbollah, which Iran finances, attacked …"
  const edge = beforeAside(view, start);
  if (edge < start - 1 && nameEndingAt(view, edge) && /(?:ed|struck|hit|shot)$/.test(view.words[start]!.key))
    return true;
  // "in response to attacks on shipping": no infinitive ends so.
  if (before.key === 'to' && /[^s]s$/.test(view.words[start]!.key)) return false;
  if (view.grammar.pronouns.has(before.key) || /^(?:qui|who|which|ne|se|to|ceci|cela|ça)$/.test(before.key))
    return true;
  // «le choix de Moscou d'envahir»: an infinitive, where the noun that it hangs on has an owner.
  if (
    /^(?:de|d|'|à)$/.test(before.key) &&
    /^(?!danger|guer)\p{L}{3,}(?:[ei]r|[ao]ître|endre|uire|ettre|ompre|ondre)$/u.test(view.words[start]!.key)
  )
    return view.grammar.that.has('que');
  // «Téhéran leur livre des armes»: whom it is done to stands between.
  if (clitics.test(before.key) && nameEndingAt(view, at - 1)) return true;
  if (view.grammar.auxiliaries.has(before.key) && before.key !== 'a') return !startsNoun(view, start);
  if (before.key === 'a') return view.grammar.that.has('que');
  // "entered its airspace": a verb with its object.
  const second = view.words[start + 1];
  if (
    /ed$/.test(view.words[start]!.key) &&
    second &&
    second.end <= threat.end &&
    view.grammar.determiners.has(second.key)
  )
    return true;
  const next = view.words[view.index(threat.end)];
  if (doneByOwned(view, start)) return true;
  if (!nameEndingAt(view, at) || next === undefined) return false;
  // «Wagner harcèle et intimide …»: no noun stands right after a name in French.
  if (
    view.grammar.that.has('que') &&
    /^(?:harcèle|intimide|terrorise|pilonne|bombarde|menace|attaque|viole|bafoue|sape|déstabilise|attise|aggrave|accélère|sème|manipule|arme|étouffe|réprime|bâillonne|fragilise|perturbe|accroît|étend|enrichit|enfreint|compromet)(?:nt)?$/.test(
      view.words[start]!.key,
    )
  )
    return at === start - 1;
  if (view.grammar.determiners.has(next.key) || next.capital) return true;
  if (isThirdPerson(view, start, at)) return true;
  // "Russia attacked residential areas", not "those of Ukraine abducted by Russia".
  return !view.grammar.that.has('que') && /ed$/.test(view.words[start]!.key) && !byWords.has(next.key);
}

/** "Russia uses energy as a weapon": a verb of harm with its object right after a name, not "Hamas attacks continued". */
function isThirdPerson(view: SentenceView, start: number, name: number): boolean {
  const [verb, object] = [view.words[start]!, view.words[start + 1]];
  return (
    !view.grammar.that.has('que') &&
    name === start - 1 &&
    nameEndingAt(view, name)?.sense !== 'adjectival' &&
    isHarm(verb.key) &&
    object !== undefined &&
    !object.mark &&
    !view.isFunction(object) &&
    !isHarm(object.key) &&
    !going.test(object.key) &&
    !isPast(object.key)
  );
}

/** Whether a word is a verb of harm, in its bare form or in the third person. */
const isHarm = (key: string): boolean =>
  bare.test(key.replace(/s$/, '')) ||
  bare.test(key.replace(/es$/, '')) ||
  /^(?:push|jail|weaponi[sz]e)(?:e?s)?$/.test(key);

/** "Hamas fighters massacred families": a past tense between a noun of somebody's and its object. */
function doneByOwned(view: SentenceView, start: number): boolean {
  const next = view.words[start + 1];
  return (
    !view.grammar.that.has('que') &&
    /(?:ed|slew|shot|struck|hit|burnt)$/.test(view.words[start]!.key) &&
    !described.test(view.words[start]!.key) &&
    next !== undefined &&
    !next.mark &&
    !view.grammar.prepositions.has(next.key) &&
    !view.grammar.auxiliaries.has(next.key) &&
    ownerOfNoun(view, start - 1) !== undefined
  );
}

/** "came under attack" */
const isUnder = (view: SentenceView, start: number): boolean =>
  /^(?:came|comes?|coming)$/.test(view.words[start]!.key) && view.words[start + 1]?.key === 'under';

/** Forms that are no nouns: "exercises on the border only exacerbate tensions". */
const finite =
  /^(?:threaten(?:s|ed)?|undermines?|jeopardi[sz]es?|endangers?|exacerbate[sd]?|destabili[sz]e[sd]?|escalates?|raises?|heightens?|inflames?|violates?|provokes?|foments?|intimidates?|coerces?|weakens?|erodes?|disrupts?)$/;

/** Whether the threat is a finite verb, which no owner stands before. */
export function isFiniteVerb(view: SentenceView, threat: Mention): boolean {
  const start = view.index(threat.start);
  return finite.test(view.words[start]?.key ?? '') && view.words[start - 1]?.key !== 'to';
}

/** «A également attaqué», "also attacked": the word before what only says when or how. */
function beforeAdverbs(view: SentenceView, start: number): number {
  let at = start - 1;
  while (at >= 0 && (view.grammar.adverb.test(view.words[at]!.key) || aside.test(view.words[at]!.key))) at--;
  return beforeBracket(view, at);
}

const aside =
  /^(?:also|again|further|not|never|once|always|then|already|still|today|yesterday|aussi|encore|déjà|toujours|jamais|désormais|ensuite|hier|pas|plus)$/;

/** Before a participle, a passive. */
export const being = /^(?:été|been|être|be|was|were|being|est|sont|is|are)$/;

/** The subject and the object of a threat that is a verb. */
export function readAsVerb(view: SentenceView, threat: Mention, found: Imputed): void {
  const start = view.index(threat.start);
  // "was attacked", not "is seeking to attack": the auxiliary of a passive stands right before.
  const passive =
    isPassive(view, start) ||
    // "UNIFIL came under attack"
    isUnder(view, start) ||
    // "Moldova, threatened by Russia"
    (/ed$/.test(view.words[start]!.key) && view.words[view.index(threat.end)]?.key === 'by') ||
    view.words.slice(start, view.index(threat.end)).some((word) => being.test(word.key));
  const named = subjectOf(view, start);
  if (passive) {
    if (named) found.against ??= named.entity;
    readAfter(view, threat, found);
    return;
  }
  if (named && (agents.has(named.type) || named.sense === 'adjectival')) found.by ??= named.entity;
  else if (!named) found.by ??= meantBy(view, start);
  readObject(view, threat, found);
}

/** Whether the auxiliary of a passive stands before the participle at `start`. */
export function isPassive(view: SentenceView, start: number): boolean {
  return (
    being.test(view.words[beforeAdverbs(view, start)]?.key ?? '') &&
    !/ing$/.test(view.words[start]?.key ?? '')
  );
}

/** "Fired hundreds of drones and missiles towards": with what. */
const thrown = /^(?:drones?|missiles?|rockets?|shells?|uavs?|bombs?|roquettes?|obus|projectiles?)$/;

/** Whom a verb strikes: the name it is followed by, nouns and «de» between. */
export function readObject(view: SentenceView, threat: Mention, found: Imputed): void {
  for (let next = view.index(threat.end), step = 0; step < 10; next++, step++) {
    const word = view.words[next];
    if (!word || (word.mark && word.key !== "'") || view.grammar.auxiliaries.has(word.key)) return;
    // «violent les normes que les États ont approuvées»
    if (/^(?:que|qu|which|who|qui|whom)$/.test(word.key)) return;
    const actor = view.actors.find((a) => a.start === word.start);
    if (actor && ownsBehalf(view, actor)) return;
    if (nearby.test(word.key)) return;
    // "Threatens journalists on British streets": where.
    if ((step > 0 || /\s/.test(threat.text)) && /^(?:on|upon|sur)$/.test(word.key)) return;
    if (thrown.test(word.key)) continue;
    if (view.grammar.coordinators.has(word.key) && thrown.test(view.words[next + 1]?.key ?? '')) continue;
    if (view.inOther(threat, word) || view.grammar.coordinators.has(word.key)) return;
    // Where it happens, when, and to whom something is given: none of these is struck.
    if (
      !actor &&
      view.grammar.prepositions.has(word.key) &&
      !ofWords.has(word.key) &&
      !againstWords.has(word.key) &&
      // "Interfere in the U.S. election"
      !(threat.entity.startsWith('pol.') && /^(?:in|with|dans)$/.test(word.key))
    )
      return;
    if (!actor) continue;
    // Who gets the weapons is not struck.
    if (/^(?:wpn\.transfer|war\.third-party-support)$/.test(threat.entity)) return;
    // "Escalating tension on the Peninsula": where.
    const where =
      actor.type === 'place' &&
      /^(?:on|upon|sur|towards?|vers)$/.test(view.tieBefore(actor, threat.end) ?? '');
    if (where && !/^(?:war\.(?!escalation)|kin|cyb|ter|wpn)/.test(threat.entity)) return;
    if (threat.entity !== 'eco.sanctions-evasion') found.against ??= actor.entity;
    return;
  }
}

/** «Ils ont …», "it has …" before the verb at `verb`, «le choix de Moscou d'envahir», "their ability to threaten". */
export function meantBy(view: SentenceView, verb: number): string | undefined {
  const before = beforeAdverbs(view, verb);
  if (/^(?:à|de|d|to|')$/.test(view.words[before]?.key ?? '')) {
    let at = before - 1;
    if (view.words[before]!.key === "'") at--;
    const owner = nameEndingAt(view, at);
    const tie = owner && view.tieBefore(owner, 0);
    if (owner && agents.has(owner.type) && tie && (ofWords.has(tie) || byWords.has(tie))) return owner.entity;
    const whose = view.words[at - 1]?.key ?? '';
    if (
      /^(?:its|their|sa|son|ses|leur|leurs)$/.test(whose) &&
      /^(?:abilit|capacit|attempt|effort|tentativ|volont|intention)/.test(view.words[at]?.key ?? '')
    )
      return antecedentOf(view, at - 1);
  }
  // "drones that Russia has been using to attack", «utilise ces armes pour tuer»: who uses them.
  if (/^(?:to|pour)$/.test(view.words[before]?.key ?? '')) {
    const user = view.words.findLastIndex(
      ({ key }, index) => index < before && before - index < 12 && using.test(key),
    );
    const owner = user < 0 ? undefined : subjectOf(view, user);
    if (owner && agents.has(owner.type)) return owner.entity;
  }
  let at = verb - 1;
  while (
    at >= 0 &&
    (view.isLight(view.words[at]!) || clitics.test(view.words[at]!.key)) &&
    !pronoun.test(view.words[at]!.key)
  )
    at--;
  return pronoun.test(view.words[at]?.key ?? '') ? antecedentOf(view, at) : undefined;
}

const using = /^(?:us(?:e|es|ed|ing)|employ|emploi|utilis|exploit|weaponi|instrumentalis|recour)/;

/** «…, cherchant à menacer»: a verb whose subject is that of the verb before it. */
export function continues(view: SentenceView, threat: Mention): boolean {
  if (!isVerb(view, threat)) return false;
  const at = beforeAdverbs(view, view.index(threat.start));
  const opening = view.words[at - 1]?.key ?? '';
  return (
    /^(?:à|de|d|to)$/.test(view.words[at]?.key ?? '') &&
    /(?:ant|ing)$/.test(opening) &&
    view.words[at - 2]?.key === ','
  );
}

function startsNoun(view: SentenceView, start: number): boolean {
  return view.grammar.determiners.has(view.words[start - 1]!.key);
}
