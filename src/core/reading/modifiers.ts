import type { Mention } from '../mentions/model.ts';
import { contains } from '../text/span.ts';
import {
  againstWords,
  agents,
  belonging,
  breaksRule,
  byWords,
  done,
  imputed,
  inWords,
  ofWords,
  strikes,
  towardsWords,
} from './blame.ts';
import type { Imputed, SentenceView } from './sentenceView.ts';
import { endured, hitting, victimAfter } from './victims.ts';

/** Rules and texts are what is breached, not who breaches: "violation of Security Council resolutions". */
const ruled =
  /(?<!\p{L})(?:r[ée]solutions?|chart|convention|trait|treat|droits? |law|embargo|mandat|sanctions|accord|agreement|obligation|ceasefire|cessez)/iu;

/** «activités russes», "Russia’s shadow fleet", «attaques contre les Casques bleus»: actors inside the phrase. */
export function readInside(view: SentenceView, threat: Mention, found: Imputed): void {
  for (const actor of view.actors) {
    if (!contains(threat, actor)) continue;
    if (ruled.test(view.text.slice(threat.start, actor.start))) continue;
    if (/^war\.third/.test(threat.entity) && actor.start > threat.start) continue;
    const before = view.words[view.index(actor.start) - 1];
    const tie = before && before.start >= threat.start ? view.tieBefore(actor, threat.start) : undefined;
    if (tie && againstWords.has(tie)) found.against ??= actor.entity;
    // "deployment of troops to Russia", «présence de mercenaires au Mali»: where to, not whose.
    else if (tie && (towardsWords.has(tie) || inWords.has(tie))) continue;
    else if (actor.start > threat.start && strikes(threat.text, threat.entity))
      found.against ??= actor.entity;
    else if (agents.has(actor.type)) {
      found.by ??= actor.entity;
      found.leads = true;
    }
  }
}

const carrying =
  /^(?:campaigns?|attempts?|acts?|waves?|patterns?|efforts?|series|use|threats?|polic(?:y|ies)|strateg(?:y|ies)|practices?|plans?|continuation|escalation)$/;

const weapon =
  /^(?:missiles?|drones?|rockets?|air|artillery|ground|naval|cyber|uavs?|ballistic|nuclear|hybrid)$/;

/** «activités hybrides russes», "Russian aggression", "Russia’s reckless actions", "Houthi attacks". */
export function readBeside(view: SentenceView, threat: Mention, found: Imputed): void {
  const set = (actor: Mention, owner: boolean) => {
    // "Estonian airspace violation", «violations de l'espace aérien estonien»; but "Russia’s airspace violations".
    if (belonging.test(owner ? (/\S+$/.exec(threat.text)?.[0] ?? '') : threat.text))
      found.against ??= actor.entity;
    else if (suffered(view, threat, actor) || held.test(threat.text)) found.against ??= actor.entity;
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
            (actor.type !== 'state' || /^(?:\p{Lu}\.?){2,}$/u.test(actor.text))))
      )
        set(actor, possessor);
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
    if (
      /^(?:of|to)$/.test(word.key) &&
      carrying.test(view.words[at - 1]?.key ?? '') &&
      threat.polarity !== 'countered'
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
  for (let next = view.index(threat.end), step = 0; step < 4; next++, step++) {
    const word = view.words[next];
    if (!word || word.mark || view.isFunction(word)) break;
    const actor = view.actors.find((a) => a.start === word.start && a.sense === 'adjectival');
    if (!actor) continue;
    // «soutien à l'effort de guerre russe»: the war is theirs, not the support.
    if (view.grammar.that.has('que') && !/^war\.third/.test(threat.entity)) set(actor, false);
    break;
  }
}

/** «les otages israéliens»: those to whom it is done. */
const held = /otage|hostage|prisonni|prisoner|détenu(?:e?s)?$|detainee/i;

/** "Japanese citizens abducted by …": the participle says what was done to them. */
function suffered(view: SentenceView, threat: Mention, actor: Mention): boolean {
  const between = view.words.slice(view.index(actor.end), view.index(threat.start));
  const first = view.words[view.index(threat.start)]?.key ?? '';
  return /(?:ed|held|struck|hit)$/.test(first) && between.some((word) => !word.mark && word.key !== 's');
}

const moved = /transfer|deport|abduct|withdraw|remov|theft|extort/iu;

/** What follows the phrase: «menées par la Russie contre l'Estonie», "by Russia against Estonia", "that Russia wages". */
export function readAfter(view: SentenceView, threat: Mention, found: Imputed): void {
  const words = view.words;
  let relative = false;
  let plain = 0;
  // "strikes on", «attaques contre»: the phrase ends with its preposition.
  const last = words[view.index(threat.end) - 1]?.key ?? '';
  let tie = againstWords.has(last) || byWords.has(last) ? last : '';
  let ours = false;
  /** Another preposition than «contre» has been passed: what follows says where. */
  let elsewhere = false;
  // «attaques contre les Casques bleus de la MINUSMA»: the phrase is complete, «de» speaks of its last name.
  const struck = strikes(threat.text, threat.entity);
  const closed = view.actors.some((a) => contains(threat, a) && a.end === threat.end);
  for (let at = view.index(threat.end); at < Math.min(words.length, view.index(threat.end) + 40); at++) {
    const word = words[at]!;
    const { key } = word;
    const actor = view.actors.find((a) => a.start <= word.start && word.end <= a.end);
    if (tie !== 'by' && tie !== 'par' && view.inOther(threat, word)) break;
    if (actor && tie) {
      if (!elsewhere || actor.type !== 'place') settle(view, threat, found, actor, tie, plain);
      at = view.index(actor.end) - 1;
      // «de la Russie et de ses relais contre …»: a list of authors or victims goes on.
      tie = '';
      plain = 3;
      continue;
    }
    if (actor) {
      // "the support Belarus is providing": a relative clause without its pronoun.
      const bare =
        at === view.index(threat.end) &&
        actor.sense !== 'adjectival' &&
        view.grammar.auxiliaries.has(words[view.index(actor.end)]?.key ?? '');
      if (bare) relative = true;
      // «que la Russie mène», "that Moscow has launched": the subject of the relative clause.
      if (relative && !found.by && agents.has(actor.type)) {
        found.by = actor.entity;
        found.byReaches = true;
      }
      at = view.index(actor.end) - 1;
      continue;
    }
    if (key === '(') {
      while (at < words.length - 1 && words[at]!.key !== ')') at++;
      continue;
    }
    if (key === ',' || key === "'") {
      const next = words[at + 1]?.key ?? '';
      // «perpétrées, dans la nuit du 29 au 30 septembre, contre …»
      const resumed = key === ',' ? resumesAt(view, at + 1) : -1;
      if (resumed >= 0) {
        at = resumed;
        continue;
      }
      const goesOn = key === ',' && adjectivesGoOn(view, threat, at + 1);
      // Adjectives in a list put no other noun between.
      if (goesOn) plain = Math.min(plain, 0) - 3;
      if (
        key === ',' &&
        !done.test(next) &&
        !imputed.test(next) &&
        !/^(?:contre|against|visant|ciblant|targeting)$/.test(next) &&
        !goesOn
      )
        break;
      continue;
    }
    // «Menées par le "groupe"»
    if (/^[“”"«»]$/.test(key) && tie && view.actors.some((a) => a.start === words[at + 1]?.start)) continue;
    if (word.mark) break;
    // "Strikes on two facilities used by …": whose the facilities are.
    if (
      byWords.has(key) &&
      plain > 0 &&
      (elsewhere || againstWords.has(tie) || tie === 'contre') &&
      /(?:ed|é|ée|és|ées)$/.test(words[at - 1]!.key) &&
      !done.test(words[at - 1]!.key)
    ) {
      tie = 'far';
      elsewhere = true;
      continue;
    }
    if (/^(?:que|qu|that|which)$/.test(key)) {
      // «contre les valeurs que défend l'Union»: it speaks of the values.
      relative = !(plain > 0 && (againstWords.has(tie) || tie === 'contre'));
      tie = '';
      continue;
    }
    if (key === 'dont') {
      const victim = victimAfter(view, at + 1);
      if (victim) found.against ??= victim.entity;
      break;
    }
    // «qui ont frappé la Pologne», "which struck Kyiv", «visent aussi bien Chisinau».
    if (key === 'qui' || key === 'who') {
      while (view.grammar.auxiliaries.has(words[at + 1]?.key ?? '')) at++;
      if (!hitting.test(words[at + 1]?.key ?? '')) break;
      continue;
    }
    if (hitting.test(key) && !byWords.has(words[at + 1]?.key ?? '')) {
      tie = 'contre';
      continue;
    }
    if (nearby.test(key)) {
      elsewhere = true;
      tie = 'far';
      continue;
    }
    // What is taken "from" somewhere is not done by it.
    if (key === 'from' && moved.test(threat.text)) break;
    // «contre des militants établis sur le sol canadien»: that is where.
    if (/^(?:on|upon|sur)$/.test(key) && plain > 0 && (againstWords.has(tie) || tie === 'contre')) {
      elsewhere = true;
      tie = 'far';
    } else if (byWords.has(key) && endured.test(words[at - 1]!.key)) tie = 'contre';
    else if (byWords.has(key) || againstWords.has(key)) tie = key;
    else if (towardsWords.has(key) && !tie && isImputedBefore(view, threat)) tie = 'imputed';
    else if (imputed.test(key)) tie = 'imputed';
    else if (done.test(key)) tie = '';
    else if (/^(?:encontre|égard)$/.test(key)) tie = 'contre';
    else if (ofWords.has(key)) tie ||= (plain < 3 || (struck && found.by)) && !closed ? 'of' : 'far';
    else if (towardsWords.has(key) && threat.entity === 'gen.threat') tie ||= 'contre';
    else if (inWords.has(key) && /^war\.(?:aggression|occupation)$/.test(threat.entity)) tie ||= 'in';
    else if (key === 'at' && /^(?:aimed|directed|targeted)$/.test(words[at - 1]!.key)) tie = 'contre';
    else if (tie === 'imputed' || view.grammar.determiners.has(key)) {
      if (/^(?:our|nos|notre)$/.test(key)) ours = true;
    } else if (view.grammar.coordinators.has(key) && adjectivesGoOn(view, threat, at + 1)) continue;
    else if (view.grammar.coordinators.has(key)) {
      if (!found.by && !found.against) break;
      if (!byWords.has(words[at + 1]?.key ?? '')) break;
    } else if (view.grammar.prepositions.has(key)) {
      elsewhere = true;
      tie = !ours && (againstWords.has(tie) || tie === 'contre') ? tie : 'far';
    } else if (view.grammar.auxiliaries.has(key) && !relative) break;
    else {
      plain++;
      if (tie === 'of' && plain > 2) tie = belonging.test(key) ? 'of' : 'far';
      if (plain > 14) break;
    }
  }
  if (found.by && found.againstReaches) found.byReaches = true;
}

/** The comma that ends an aside about time or place, where «contre», «par» go on after it; else -1. */
function resumesAt(view: SentenceView, from: number): number {
  if (!view.grammar.prepositions.has(view.words[from]?.key ?? '') && view.words[from]?.key !== 'le')
    return -1;
  for (let at = from + 1; at < Math.min(view.words.length - 1, from + 12); at++) {
    const word = view.words[at]!;
    if (word.key === ',') return /^(?:contre|against|par|by)$/.test(view.words[at + 1]!.key) ? at : -1;
    if ((word.mark && word.key !== "'") || view.grammar.auxiliaries.has(word.key)) return -1;
    // «Avec le Bélarus comme complice»: who comes along neither does nor suffers it.
    if (
      !/^(?:avec|with|alongside)$/.test(view.words[from]!.key) &&
      view.actors.some((a) => a.start <= word.start && word.end <= a.end && a.type !== 'place')
    )
      return -1;
  }
  return -1;
}

const nearby = /^(?:près|proche|near|outside|around|autour|aux abords)$/;

/** "attributed a campaign of sabotage to …", «impute ces attaques à …». */
function isImputedBefore(view: SentenceView, threat: Mention): boolean {
  const start = view.index(threat.start);
  return view.words
    .slice(Math.max(0, start - 12), start)
    .some((word) => /^(?:attribu|imput|ascrib)/.test(word.key) && !word.mark);
}

/** «guerre injustifiée, non provoquée et illégale de la Russie»: only adjectives up to the next preposition of a party. */
function adjectivesGoOn(view: SentenceView, threat: Mention, from: number): boolean {
  // English ones stand before their noun.
  if (!view.grammar.that.has('que') || /^(?:y|près)$/.test(view.words[from]?.key ?? '')) return false;
  for (let at = from; at < Math.min(view.words.length, from + 6); at++) {
    const word = view.words[at]!;
    if (at > from && (ofWords.has(word.key) || byWords.has(word.key) || againstWords.has(word.key)))
      return true;
    if (/^(?:et|and|non|,)$/.test(word.key)) continue;
    if (word.mark || view.isFunction(word) || view.inOther(threat, word)) return false;
  }
  return false;
}

function settle(
  view: SentenceView,
  threat: Mention,
  found: Imputed,
  actor: Mention,
  tie: string,
  plain: number,
): void {
  if (againstWords.has(tie) || tie === 'contre') {
    // "tension on the Peninsula", "toward the sea": where, unless a strike.
    const where = /^(?:on|upon|sur|toward|towards|vers)$/.test(tie) && actor.type === 'place';
    if (where && !/^(?:war\.(?:strikes|aggression|war-crimes)|kin|cyb|ter)/.test(threat.entity)) return;
    found.against ??= actor.entity;
    found.againstReaches = true;
  } else if (tie === 'in') {
    if (actor.type === 'state' && actor.entity !== found.by) found.against ??= actor.entity;
  } else if (tie === 'of') {
    const between = view.text.slice(threat.end, actor.start);
    const next = view.words[view.index(actor.end)];
    if (breaksRule(threat.text, threat.entity) && ruled.test(threat.text)) return;
    if (ruled.test(between) || (next && ruled.test(next.key) && !next.mark)) return;
    // «l'invasion de la Russie»: an aggressor's own, where the release has said who that is.
    const own = threat.entity.startsWith('war.') && view.past.aggressors?.has(actor.entity);
    if ((strikes(threat.text, threat.entity) && !own) || belonging.test(between))
      found.against ??= actor.entity;
    // «les attentats de Paris»: a place, not an author.
    else if (actor.sense === 'metonym' && /^(?:ter\.|kin\.|war\.strikes)/.test(threat.entity)) return;
    else if (plain < 3 && agents.has(actor.type) && actor.sense !== 'adjectival') found.by ??= actor.entity;
  } else if (
    (byWords.has(tie) || tie === 'imputed') &&
    (agents.has(actor.type) || actor.sense === 'adjectival') &&
    // «violation de l'embargo décidé par le Conseil»: whose the rule is.
    !(breaksRule(threat.text, threat.entity) && ruled.test(view.text.slice(threat.start, actor.start)))
  ) {
    found.by ??= actor.entity;
    found.byReaches = true;
  }
}
