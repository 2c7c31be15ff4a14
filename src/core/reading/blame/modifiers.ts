import type { Mention } from '../../mentions/model.ts';
import { contains } from '../../text/span.ts';
import {
  againstWords,
  agents,
  belonging,
  byWords,
  done,
  imputed,
  inWords,
  nearby,
  ofWords,
  strikes,
  towardsWords,
} from './blame.ts';
import { ownerOf } from './determiners.ts';
import type { Imputed, SentenceView } from './sentenceView.ts';
import { settle } from './ties.ts';
import { endured, hitting, victimAfter } from './victims.ts';

const moved = /transfer|deport|abduct|withdraw|remov|theft|extort/iu;

/** What follows the phrase: «menées par la Russie contre l'Estonie», "by Russia against Estonia", "that Russia wages". */
export function readAfter(view: SentenceView, threat: Mention, found: Imputed): void {
  const words = view.words;
  let relative = false;
  let plain = 0;
  // "strikes on", «attaques contre»: the phrase ends with its preposition.
  const last = words[view.index(threat.end) - 1]?.key ?? '';
  let tie = againstWords.has(last) || byWords.has(last) ? last : '';
  if (!tie && ofWords.has(last)) tie = 'of';
  // "missile struck"
  if (!tie && hitting.test(last)) tie = 'contre';
  /** The state that has just been named as the author: «l'attaque par la Russie de l'Ukraine» goes on with the victim. */
  let author: Mention | undefined;
  /** How many plain words stood before a coordinator among the victims. */
  let listed: number | undefined;
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
    if (tie !== 'by' && tie !== 'par' && view.inOther(threat, word)) {
      // "the threat that Pyongyang’s missile programme poses to …"
      if (relative && found.by && threat.entity === 'gen.threat') continue;
      break;
    }
    // «Contre les villes et les ports de l'Ukraine»; but not "against cities and Russia’s …".
    if (actor && listed !== undefined && (plain === listed || words[view.index(actor.end)]?.key === "'"))
      break;
    if (actor && tie) {
      // «L'agression de l'Ukraine par la Russie»: who does it follows.
      if (tie === 'of' && found.by === undefined && doneBy(view, actor)) tie = 'contre';
      // "vessels crossing the Red Sea": where.
      const crossed =
        actor.type === 'place' && plain > 0 && /(?:ing|ant)$/.test(view.tieBefore(actor, 0) ?? '');
      if ((!elsewhere && !crossed) || actor.type !== 'place') settle(view, threat, found, actor, tie, plain);
      author = byWords.has(tie) && actor.type === 'state' && found.by === actor.entity ? actor : undefined;
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
      // "that killed three peacekeepers": the object.
      if (relative && killedBefore(view, actor)) found.against ??= actor.entity;
      else if (relative && !found.by && agents.has(actor.type)) {
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
      // «contre l'intégrité territoriale, la souveraineté et l'indépendance de l'Ukraine»
      const noun =
        words[at + (view.grammar.determiners.has(next) ? (words[at + 2]?.key === "'" ? 3 : 2) : 1)];
      if (
        key === ',' &&
        (againstWords.has(tie) || tie === 'contre') &&
        (belonging.test(words[at - 1]!.key) || belonging.test(words[at - 2]!.key)) &&
        belonging.test(noun?.key ?? '')
      )
        continue;
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
    // «En ajoutant que la France …», "adding that": another clause.
    if (
      at > view.index(threat.end) &&
      /^(?:que|qu|that)$/.test(key) &&
      /(?:ant|ing)$/.test(words[at - 1]!.key)
    )
      break;
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
    // «en réaction à l'adoption par le Conseil»: by whom that was done.
    if (byWords.has(key) && elsewhere && plain > 0 && /(?:tion|sion|ment)$/.test(words[at - 1]!.key)) break;
    // "than China": another than who is meant.
    if (key === 'than') break;
    // "On behalf of Beijing", «pour le compte de Minsk»
    if (/^(?:behalf|compte|instigation|behest|direction|solde)$/.test(key)) {
      tie = 'by';
      continue;
    }
    // "against cities across Ukraine", "attacks across Ukraine"
    if (
      /^(?:across|throughout)$/.test(key) &&
      (againstWords.has(tie) || tie === 'contre' || happensIn(threat))
    ) {
      tie ||= 'in';
      continue;
    }
    if (nearby.test(key)) {
      elsewhere = true;
      tie = 'far';
      continue;
    }
    // What is taken "from" somewhere is not done by it, nor by whom help comes from.
    if (key === 'from' && moved.test(threat.text)) break;
    if (key === 'from' && elsewhere) {
      tie = 'far';
      continue;
    }
    // «contre des militants établis sur le sol canadien»: that is where.
    if (
      /^(?:on|upon|sur)$/.test(key) &&
      plain > 0 &&
      (againstWords.has(tie) || tie === 'contre') &&
      !isTerritory(view, at)
    ) {
      elsewhere = true;
      tie = 'far';
    } else if (byWords.has(key) && endured.test(words[at - 1]!.key)) tie = 'contre';
    else if (byWords.has(key) || againstWords.has(key)) tie = key;
    else if (towardsWords.has(key) && !tie && isImputedBefore(view, threat)) tie = 'imputed';
    else if (imputed.test(key)) tie = 'imputed';
    else if (done.test(key)) tie = '';
    else if (/^(?:encontre|égard)$/.test(key)) tie = 'contre';
    else if (ofWords.has(key) && author && at === view.index(author.end) && startsState(view, at + 1))
      tie = 'contre';
    else if (ofWords.has(key)) tie ||= (plain < 3 || (struck && found.by)) && !closed ? 'of' : 'far';
    else if (towardsWords.has(key) && threat.entity === 'gen.threat') tie ||= 'contre';
    else if ((!tie || tie === 'in') && inWords.has(key) && happensIn(threat)) tie = 'in';
    else if (key === 'at' && /^(?:aimed|directed|targeted)$/.test(words[at - 1]!.key)) tie = 'contre';
    else if (tie === 'imputed' || view.grammar.determiners.has(key)) {
      if (/^(?:our|nos|notre)$/.test(key)) ours = true;
    } else if (view.grammar.coordinators.has(key) && adjectivesGoOn(view, threat, at + 1)) continue;
    else if (view.grammar.coordinators.has(key) && (againstWords.has(tie) || tie === 'contre') && plain > 0)
      listed = plain;
    else if (view.grammar.coordinators.has(key)) {
      if (!found.by && !found.against) break;
      if (!byWords.has(words[at + 1]?.key ?? '')) break;
    } else if (view.grammar.prepositions.has(key)) {
      elsewhere = true;
      tie = !ours && (againstWords.has(tie) || tie === 'contre') ? tie : 'far';
    } else if (view.grammar.auxiliaries.has(key) && !relative && !isToldOf(view, at)) break;
    else {
      plain++;
      if (tie === 'of' && plain > 2) tie = belonging.test(key) ? 'of' : 'far';
      if (plain > 14) break;
    }
  }
  // "the war in Sudan": who fights whom is not said.
  const war = threat.entity === 'war.aggression' && /^(?:war|guerre|conflict|conflit)$/i.test(threat.text);
  if (
    found.within &&
    found.within !== found.by &&
    !(war && !found.by && ownerOf(view, threat) !== 'possessive')
  )
    found.against ??= found.within;
  if (found.by && found.againstReaches) found.byReaches = true;
}

/** Acts that strike the state in which they happen: a war, an attack, a coup; not terrorism as such. */
function happensIn({ entity, text }: Mention): boolean {
  return (
    /^war\.(?:aggression|occupation|strikes)$/.test(entity) ||
    (entity === 'ter.terrorism' && /attack|attaque|attentat|bombing/iu.test(text)) ||
    (entity === 'soc.unrest' && /coup|putsch/iu.test(text)) ||
    (entity === 'brd.border-provocation' && /incursion/iu.test(text))
  );
}

/** "was carried out by", «ont été dirigées contre», «a frappé»: the verb whose subject the threat is says who does it to whom. */
function isToldOf(view: SentenceView, from: number): boolean {
  let at = from;
  while (
    at < from + 5 &&
    (view.grammar.auxiliaries.has(view.words[at]?.key ?? '') ||
      view.grammar.adverb.test(view.words[at]?.key ?? ''))
  )
    at++;
  const key = view.words[at]?.key ?? '';
  return done.test(key) || hitting.test(key) || imputed.test(key);
}

/** «sur le territoire saoudien»: whose it is, is struck; but «établis sur le sol …» says where somebody is. */
function isTerritory(view: SentenceView, at: number): boolean {
  return (
    view.words.slice(at + 1, at + 4).some(({ key }) => /^territo/.test(key)) &&
    !/(?:é|ée|és|ées|is|ed)$/.test(view.words[at - 1]?.key ?? '')
  );
}

/** "That killed three …", "that left two … dead": a verb of harm stands right before the name, small words and numbers between. */
function killedBefore(view: SentenceView, actor: Mention): boolean {
  const first = view.index(actor.start);
  return view.words
    .slice(Math.max(0, first - 4), first)
    .some(({ key }) => /^(?:killed|wounded|injured|murdered|left|targeted|hit|struck|tué|blessé)$/.test(key));
}

/** Whether a state stands right after a preposition, articles between. */
function startsState(view: SentenceView, from: number): boolean {
  let at = from;
  while (view.words[at]?.key === "'" || /^(?:la|le|les|l|the)$/.test(view.words[at]?.key ?? '')) at++;
  return view.actors.some((a) => a.start === view.words[at]?.start && a.type === 'state');
}

/** Whether «par», "by" and another agent follow the name, few words between. */
function doneBy(view: SentenceView, actor: Mention): boolean {
  for (let at = view.index(actor.end), step = 0; step < 5; at++, step++) {
    const word = view.words[at];
    if (!word || (word.mark && word.key !== "'") || view.grammar.auxiliaries.has(word.key)) return false;
    if (/^(?:par|by)$/.test(word.key))
      return view.words
        .slice(at + 1, at + 5)
        .some(({ start }) => view.actors.some((a) => a.start === start && agents.has(a.type)));
  }
  return false;
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
