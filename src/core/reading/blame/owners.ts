import type { Mention } from '../../mentions/model.ts';
import { contains } from '../../text/span.ts';
import {
  againstWords,
  agents,
  belonging,
  breaksRule,
  byWords,
  inWords,
  ofWords,
  ruled,
  sham,
  strikes,
  towardsWords,
} from './blame.ts';
import type { Imputed, SentenceView } from './sentenceView.ts';
import { others } from './subjects.ts';
import { isVerb } from './verbs.ts';

/** «activités russes», "Russia’s shadow fleet", «attaques contre les Casques bleus»: actors inside the phrase. */
export function readInside(view: SentenceView, threat: Mention, found: Imputed): void {
  for (const actor of view.actors) {
    if (!contains(threat, actor)) continue;
    if (ruled.test(view.text.slice(threat.start, actor.start))) continue;
    // "Violation of Security Council resolutions": whose the rule is.
    if (actor.start > threat.start && breaksRule(threat.text, threat.entity) && ruled.test(threat.text))
      continue;
    if (/^(?:war\.third|eco\.sanctions)/.test(threat.entity) && actor.start > threat.start) continue;
    const before = view.words[view.index(actor.start) - 1];
    const tie = before && before.start >= threat.start ? view.tieBefore(actor, threat.start) : undefined;
    const next = view.words[view.index(actor.end)];
    if (tie && againstWords.has(tie)) found.against ??= actor.entity;
    // "The erosion of Hong Kong’s autonomy": whose it is, is struck.
    else if (tie && ofWords.has(tie) && next?.key === "'" && next.end <= threat.end)
      found.against ??= actor.entity;
    else if (tie && byWords.has(tie) && agents.has(actor.type)) found.by ??= actor.entity;
    // "drones straying into Polish airspace"
    else if (tie && threat.entity.startsWith('brd.') && /^(?:in|into|over|dans)$/.test(tie))
      found.against ??= actor.entity;
    // "deployment of troops to Russia", «présence de mercenaires au Mali»: where to, not whose.
    else if (tie && (towardsWords.has(tie) || inWords.has(tie))) continue;
    else if (actor.start > threat.start && strikes(threat.text, threat.entity))
      found.against ??= actor.entity;
    // "Provide Iran with weapons": who gets them.
    else if (actor.start > threat.start && giving.test(threat.text)) continue;
    // "shoot down Ukrainian aircraft"
    else if (actor.start > threat.start && isVerb(view, threat)) found.against ??= actor.entity;
    else if (agents.has(actor.type)) {
      found.by ??= actor.entity;
      // «Les campagnes de A, ainsi que les intrusions»: the first has its own complement.
      if (!(tie && ofWords.has(tie) && view.grammar.that.has('que'))) found.leads = true;
    }
  }
}

const giving = /^(?:provid|suppl(?:y|ies|ied)|arm|equip|giv|send|fournir|équip)/iu;

/** Ends an adjective, where a comma between two of them parts nothing. */
const adjective = /(?:ed|al|ful|less|ous|ive|able|ible|ic|ing|ary|ent|ant|scale)$/;

const shortAdjective =
  /^(?:direct|brutal|illegal|savage|fierce|harsh|vile|unjust|corrupt|grave|severe|cruel|reckless|unlawful|broad|wide|deep|dangerous|extreme|repeated|persistent)$/;

/** Whether a noun of doing hangs before the preposition at `at`: "attempts today to annex". */
function isCarried(view: SentenceView, at: number): boolean {
  let noun = at - 1;
  while (/^(?:today|yesterday|again|now)$/.test(view.words[noun]?.key ?? '')) noun--;
  return carrying.test(view.words[noun]?.key ?? '');
}

const pursuing =
  /^(?:prolong|continue|pursue|wage|escalate|intensify|sustain|expand|launch|justify|fund|finance)$/;

const hacked = /^cyb\./;

const carrying =
  /^(?:campaigns?|claims?|attempts?|acts?|waves?|patterns?|efforts?|series|use|threats?|polic(?:y|ies)|strateg(?:y|ies)|practices?|plans?|continuation|escalation)$/;

const carryingFrench =
  /^(?:programmes?|campagnes?|tentatives?|opérations?|politiques?|stratégies?|actes?|séries?|vagues?|usage|emploi|recours)$/;

const weapon =
  /^(?:missiles?|drones?|rockets?|air|artillery|ground|naval|cyber|uavs?|ballistic|nuclear|hybrid)$/;

/** «activités hybrides russes», "Russian aggression", "Russia’s reckless actions", "Houthi attacks". */
export function readBeside(view: SentenceView, threat: Mention, found: Imputed): void {
  const set = (actor: Mention, owner: boolean) => {
    // "Estonian airspace violation", «violations de l'espace aérien estonien»; but "Russia’s airspace violations".
    if (
      !sham.test(threat.text) &&
      // "three Russian jets entered its airspace"
      !/(?:^|\s)(?:its|their|son|sa|leurs?)\s/iu.test(threat.text) &&
      // "Russian drones straying into Polish airspace": another's is struck.
      !(owner === false && view.actors.some((other) => other !== actor && contains(threat, other))) &&
      // «le blocage d'un navire commercial sud-coréen»: the words of the threat may end before the noun.
      belonging.test(
        owner
          ? (/\S+$/.exec(threat.text)?.[0] ?? '')
          : view.text.slice(threat.start, Math.max(threat.end, actor.start)),
      )
    )
      found.against ??= actor.entity;
    else if (
      suffered(view, threat, actor) ||
      held.test(threat.text) ||
      // "the Microsoft intrusion"
      (!owner && hacked.test(threat.entity) && /^(?:company|media)$/.test(actor.type))
    )
      found.against ??= actor.entity;
    else if (agents.has(actor.type) || actor.sense === 'adjectival') {
      found.by ??= actor.entity;
      found.leads = true;
    }
  };
  let at = view.index(threat.start) - 1;
  for (let step = 0; at >= 0 && step < 8; at--, step++) {
    const word = view.words[at]!;
    const actor = view.actors.findLast((a) => a.start <= word.start && word.end <= a.end);
    if (actor) {
      const next = view.words[view.index(actor.end)];
      const possessor = next?.key === "'" && next.start === actor.end && next.end <= threat.start;
      const adjacent = view.index(actor.end) === view.index(threat.start);
      const french = view.grammar.that.has('que');
      if (
        !french &&
        (possessor ||
          actor.sense === 'adjectival' ||
          // "DPRK missile launches": letters for a state stand like an adjective.
          (adjacent &&
            actor.type !== 'place' &&
            (actor.type !== 'state' ||
              /^(?:\p{Lu}\.?){2,}$/u.test(actor.text) ||
              // "Kremlin propaganda"; but "the Paris attacks".
              (actor.sense === 'metonym' && !/^(?:ter|kin|war|soc)\./.test(threat.entity)))) ||
          // "the LockBit global ransomware campaign"
          /^(?:cyber-actor|armed-group)$/.test(actor.type))
      )
        set(actor, possessor);
      // "Russia’s Black Sea blockade": where.
      else if (!french && adjacent && actor.type === 'place' && actor.sense !== 'adjectival') {
        at = view.index(actor.start);
        continue;
      }
      break;
    }
    // "Italian officials reported attacks": a verb of telling or suffering has the act as its object.
    if (!view.grammar.that.has('que') && telling.test(word.key)) break;
    // "Mozambique's insurgents beheaded villagers": they do not act for it.
    if (others.test(word.key) && hasObject(view, threat)) break;
    // "the regime's weapons programmes"
    if (
      /^(?:regime|junta)$/.test(word.key) &&
      view.words[at + 1]?.key === "'" &&
      view.words[at - 1]?.key === 'the'
    ) {
      const states = new Set(
        view.actors.filter((a) => a.end <= word.start && a.type === 'state').map(({ entity }) => entity),
      );
      const [state] = states;
      if (states.size === 1) Object.assign(found, { by: found.by ?? state, leads: true });
      break;
    }
    if (word.key === "'" || word.key === 's') continue;
    // "The Republic of Korea's (ROK) …": another name of the same.
    if (word.key === ')') {
      while (at > 0 && view.words[at]!.key !== '(') at--;
      continue;
    }
    // "Russia’s so-called “shadow fleet”"
    if (/^[“"«]$/.test(word.key)) continue;
    // "Russia's ongoing campaign of hostile activity", "Russia's attempts to sow chaos"
    if (/^(?:of|to|at)$/.test(word.key) && threat.polarity !== 'countered' && isCarried(view, at)) continue;
    // "Russia’s attempt to prolong the war"
    if (
      view.grammar.determiners.has(word.key) &&
      view.words[at - 2]?.key === 'to' &&
      pursuing.test(view.words[at - 1]!.key) &&
      isCarried(view, at - 2)
    ) {
      at--;
      continue;
    }
    // "Russia’s premeditated, unprovoked war"
    if (word.key === ',' && step > 0 && adjective.test(view.words[at - 1]?.key ?? '')) continue;
    // "Iran’s direct and unprecedented attack"
    if (
      /^(?:and|but)$/.test(word.key) &&
      (adjective.test(view.words[at - 1]?.key ?? '') || shortAdjective.test(view.words[at - 1]?.key ?? ''))
    )
      continue;
    // "The Houthis’ missile and drone attacks"
    if (
      view.grammar.coordinators.has(word.key) &&
      weapon.test(view.words[at - 1]?.key ?? '') &&
      weapon.test(view.words[at + 1]?.key ?? '')
    )
      continue;
    if (
      word.mark ||
      view.grammar.determiners.has(word.key) ||
      view.grammar.prepositions.has(word.key) ||
      view.grammar.coordinators.has(word.key) ||
      view.grammar.auxiliaries.has(word.key)
    )
      break;
  }
  const before = view.index(threat.start) - 1;
  const of = view.words[before]?.key === "'" ? before - 1 : before;
  // «le programme iranien de drones»
  const maker =
    view.grammar.that.has('que') && /^(?:de|d)$/.test(view.words[of]?.key ?? '')
      ? view.actors.find((a) => a.end === view.words[of - 1]?.end && a.sense === 'adjectival')
      : undefined;
  if (maker && carryingFrench.test(view.words[view.index(maker.start) - 1]?.key ?? '')) set(maker, false);
  for (let next = view.index(threat.end), step = 0; step < 4; next++, step++) {
    const word = view.words[next];
    if (!word || word.mark || view.isFunction(word)) break;
    const actor = view.actors.find((a) => a.start === word.start && a.sense === 'adjectival');
    if (!actor) continue;
    // "all arbitrarily detained British nationals"
    if (captive.test(threat.text) && people.test(view.words[view.index(actor.end)]?.key ?? ''))
      found.against ??= actor.entity;
    // «soutien à l'effort de guerre russe»: the war is theirs, not the support.
    if (view.grammar.that.has('que') && !/^war\.third/.test(threat.entity)) set(actor, false);
    break;
  }
}

const telling =
  /^(?:describ(?:es?|ed)|recount(?:s|ed)?|reported|told|said|condemn(?:s|ed)?|denounc(?:es?|ed)|deplor(?:es?|ed)|attribut(?:es?|ed)|detect(?:s|ed)|discover(?:s|ed)|uncover(?:s|ed)|suffer(?:s|ed)?|endure[sd]?|feared|fac(?:es|ed)|witness(?:es|ed)?|document(?:s|ed)|investigat(?:es?|ed)|thwart(?:s|ed)|foil(?:s|ed)|repel(?:s|led)|prevent(?:s|ed)|discuss(?:es|ed)|raised|noted|observed|recall(?:s|ed)|mention(?:s|ed)|survived)$/;

const captive = /(?:detained|abducted|kidnapped|imprisoned|jailed|held)$/i;
const people = /^(?:nationals?|citizens?|journalists?|soldiers?|sailors|children|civilians|hostages)$/;

/** «les otages israéliens»: those to whom it is done. */
const held = /(?<!\p{L})otage|hostage|prisonni|prisoner|détenu(?:e?s)?$|detainee/iu;

/** "Japanese citizens abducted by …": the participle says what was done to them. */
function suffered(view: SentenceView, threat: Mention, actor: Mention): boolean {
  const between = view.between(actor, threat);
  // "arbitrarily detained"
  let at = view.index(threat.start);
  while (view.grammar.adverb.test(view.words[at]?.key ?? '') && view.words[at + 1]) at++;
  const first = view.words[at]?.key ?? '';
  return (
    /(?:ed|held|struck|hit)$/.test(first) &&
    between.some((word) => !word.mark && word.key !== 's') &&
    !isVerb(view, threat)
  );
}

/** Whether the threat is a past tense before its object. */
function hasObject(view: SentenceView, threat: Mention): boolean {
  const next = view.words[view.index(threat.end)];
  return (
    /ed$/.test(view.words[view.index(threat.start)]?.key ?? '') &&
    next !== undefined &&
    !next.mark &&
    !view.grammar.prepositions.has(next.key)
  );
}
