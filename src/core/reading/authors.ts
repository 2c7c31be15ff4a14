import type { Mention } from '../mentions/model.ts';
import { againstWords, agents, byWords, doing, ofWords, suffers } from './blame.ts';
import { readAfter } from './modifiers.ts';
import type { Imputed, SentenceView } from './sentenceView.ts';

/** The subject before the phrase: «la Russie mène des cyberattaques», «la Moldavie fait l'objet d'attaques». */
export function readBefore(view: SentenceView, threat: Mention, found: Imputed): void {
  const words = view.words;
  const start = view.index(threat.start);
  let verb = -1;
  let suffered = false;
  for (let at = start - 1; at >= Math.max(0, start - 16); at--) {
    const word = words[at]!;
    if (word.quoted !== words[start]?.quoted || /^[;:.«»“”()]$/.test(word.key)) return;
    const actor = view.actors.findLast((a) => a.end === word.end);
    if (actor) {
      // «le lancement par Pyongyang d'un missile»: whose act the object belongs to.
      if (verb < 0 && byWords.has(view.tieBefore(actor, 0) ?? '') && opensWithOf(view, actor, start)) {
        if (agents.has(actor.type)) found.by ??= actor.entity;
        return;
      }
      const subject = verb >= 0 && isSubject(view, actor, verb);
      if (subject && suffered) found.against ??= actor.entity;
      else if (subject && agents.has(actor.type) && !found.by) {
        found.by = actor.entity;
        found.leads = true;
      }
      if (verb >= 0 || actor.sense !== 'adjectival') return;
      // A name may begin inside a word («pro-Russian»): the scan must go on leftwards all the same.
      at = Math.min(at, view.index(actor.start));
      continue;
    }
    if (verb >= 0 && pronoun.test(word.key)) {
      if (suffered) return;
      found.by ??= view.last;
      return;
    }
    if (view.grammar.relatives.has(word.key) && verb >= 0 && suffered) {
      // «les autorités arméniennes, qui font face à …».
      const named = view.actors.findLast(
        (a) => a.end <= word.start && /^[\s,]*$/.test(view.text.slice(a.end, word.start)),
      );
      if (named) found.against ??= named.entity;
      return;
    }
    if (view.grammar.relatives.has(word.key) && verb >= 0) {
      found.relative = true;
      // «la Russie, qui mène …»: the name before the relative is the subject.
      const named = view.actors.findLast(
        (a) => a.end <= word.start && /^[\s,]*$/.test(view.text.slice(a.end, word.start)),
      );
      // «la guerre contre l'Ukraine, qui constitue une violation»: the war does.
      const equal = /^(?:constitu|représent|amount|mark|marqu)/.test(view.words[verb]!.key);
      if (named && agents.has(named.type) && named.sense !== 'adjectival' && !found.by && !equal)
        found.by = named.entity;
      return;
    }
    if (view.grammar.subordinators.has(word.key) || view.grammar.relatives.has(word.key)) return;
    if (
      /^(?:responsible|responsibility|responsabilité|responsables?|behind|derrière|origine|auteurs?)$/.test(
        word.key,
      )
    )
      verb = at;
    else if (
      held.test(word.key) &&
      words.slice(at + 1, Math.min(at + 5, start)).some(({ key }) => /^(?:for|over|of|pour)$/.test(key))
    )
      verb = at;
    else if (suffers.test(word.key)) {
      verb = at;
      suffered = true;
    } else if (doing.test(word.key) && couldBeVerb(view, at)) {
      if (!suffered) verb = at;
    } else if (verb >= 0 && view.grammar.coordinators.has(word.key) && !suffered) {
      // «La Chine a mené des manœuvres et utilisé la coercition»: the subject that opens the sentence.
      const opening = view.actors[0];
      if (!found.by && opening && opensSentence(view, opening) && doesAfter(view, opening)) {
        found.by = opening.entity;
        found.leads = true;
      }
      return;
    } else if (verb >= 0 && !view.isLight(word)) return;
  }
}

/** «menace», "threatened", «a attaqué»: the threat as a verb. */
export function isVerb(view: SentenceView, threat: Mention): boolean {
  const start = view.index(threat.start);
  const at = beforeAdverbs(view, start);
  const before = view.words[at];
  if (!before) return false;
  // "has occupied", «a envahi»: the words of the threat begin with its auxiliary.
  if (view.grammar.auxiliaries.has(view.words[start]!.key) && view.words[start]!.end < threat.end)
    return true;
  if (/^(?:threaten(?:s|ed)?|undermines?|jeopardi[sz]es?|endangers?)$/.test(view.words[start]!.key))
    return true;
  if (view.grammar.pronouns.has(before.key) || /^(?:qui|who|which|ne|se|to|ceci|cela|ça)$/.test(before.key))
    return true;
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
  if (!nameEndingAt(view, at) || next === undefined) return false;
  if (view.grammar.determiners.has(next.key) || next.capital) return true;
  // "Russia attacked residential areas", not "those of Ukraine abducted by Russia".
  return !view.grammar.that.has('que') && /ed$/.test(view.words[start]!.key) && !byWords.has(next.key);
}

const clitics = /^(?:leur|lui|nous|vous)$/;

/** «A également attaqué», "also attacked": the word before what only says when or how. */
function beforeAdverbs(view: SentenceView, start: number): number {
  let at = start - 1;
  while (at >= 0 && (view.grammar.adverb.test(view.words[at]!.key) || aside.test(view.words[at]!.key))) at--;
  return at;
}

const aside =
  /^(?:also|again|further|not|never|once|always|then|already|still|today|yesterday|aussi|encore|déjà|toujours|jamais|désormais|ensuite|hier|pas|plus)$/;

/** The actor whose name ends with the word at `at`, an adjective apart. */
function nameEndingAt(view: SentenceView, at: number): Mention | undefined {
  const word = view.words[at];
  return word && view.actors.findLast((a) => a.end === word.end && a.sense !== 'adjectival');
}

const being = /^(?:été|been|être|be|was|were|being|est|sont|is|are)$/;

export function readAsVerb(view: SentenceView, threat: Mention, found: Imputed): void {
  const start = view.index(threat.start);
  // "was attacked", not "is seeking to attack": the auxiliary of a passive stands right before.
  const passive =
    being.test(view.words[beforeAdverbs(view, start)]?.key ?? '') ||
    view.words.slice(start, view.index(threat.end)).some((word) => being.test(word.key));
  const named = subjectOf(view, start);
  if (passive) {
    if (named) found.against ??= named.entity;
    readAfter(view, threat, found);
    return;
  }
  if (named && (agents.has(named.type) || named.sense === 'adjectival')) found.by ??= named.entity;
  else if (!named && spokenOf(view, start)) found.by ??= view.last;
  for (let next = view.index(threat.end), step = 0; step < 9; next++, step++) {
    const word = view.words[next];
    if (!word || (word.mark && word.key !== "'") || view.grammar.auxiliaries.has(word.key)) return;
    const actor = view.actors.find((a) => a.start === word.start);
    if (view.inOther(threat, word) || view.grammar.coordinators.has(word.key)) return;
    // Where it happens, when, and to whom something is given: none of these is struck.
    if (
      !actor &&
      view.grammar.prepositions.has(word.key) &&
      !ofWords.has(word.key) &&
      !againstWords.has(word.key)
    )
      return;
    if (!actor) continue;
    if (threat.entity !== 'eco.sanctions-evasion') found.against ??= actor.entity;
    return;
  }
}

/** «Ils ont …», "it has …" before the verb at `verb`: whoever was blamed last. */
function spokenOf(view: SentenceView, verb: number): boolean {
  let at = verb - 1;
  while (
    at >= 0 &&
    (view.isLight(view.words[at]!) || clitics.test(view.words[at]!.key)) &&
    !pronoun.test(view.words[at]!.key)
  )
    at--;
  return pronoun.test(view.words[at]?.key ?? '');
}

const pronoun = /^(?:ils?|elles?|it|they)$/;

/** «exhorte Minsk à cesser toute complicité», "urges Iran to halt": the one asked to stop it. */
export function readAsked(view: SentenceView, threat: Mention, found: Imputed): void {
  const start = view.index(threat.start);
  let stop = -1;
  for (let at = start - 1; at >= Math.max(0, start - 30); at--) {
    const word = view.words[at]!;
    if (/^[;:.«»“”()]$/.test(word.key)) return;
    if (stop < 0) {
      if (view.inOther(threat, word)) return;
      if (
        /^(?:cesse[rz]?|arrêter|stop|end|halt|cease|abandonner|abandon)$/.test(word.key) ||
        (word.key === 'fin' && view.words[at - 1]?.key === 'mettre')
      )
        stop = at;
      else if (start - at > 6) return;
      continue;
    }
    const asked = view.actors.findLast((a) => a.end === word.end && a.sense !== 'adjectival');
    if (!asked || !/^(?:à|to|de|d)$/.test(view.words[at + 1]?.key ?? '')) continue;
    if (agents.has(asked.type)) found.by = asked.entity;
    return;
  }
}

/** Who does what the verb at `verb` says: «la Russie a …», «des forces russes qui …», "three Russian jets have …". */
function subjectOf(view: SentenceView, verb: number): Mention | undefined {
  let at = verb - 1;
  while (at >= 0 && (view.isLight(view.words[at]!) || clitics.test(view.words[at]!.key))) at--;
  const last = view.words[at];
  if (!last) return undefined;
  if (/^(?:qui|who|which|that)$/.test(last.key)) {
    const antecedent = view.words[at - 1]?.key === ',' ? at - 2 : at - 1;
    const named = view.actors.findLast((a) => a.end === view.words[antecedent]?.end);
    // "the crisis in northern Ethiopia, which has …": the crisis.
    if (named && standsElsewhere(view, named)) return undefined;
    return named ?? ownerOfNoun(view, antecedent);
  }
  const subject = view.actors.findLast((a) => a.end === last.end);
  if (subject) return isSubject(view, subject, verb) ? subject : undefined;
  return ownerOfNoun(view, at);
}

/** Whether a preposition other than «par» and «de» governs a name, adjectives between. */
function standsElsewhere(view: SentenceView, actor: Mention): boolean {
  for (let at = view.index(actor.start) - 1, step = 0; at >= 0 && step < 3; at--, step++) {
    const { key, mark } = view.words[at]!;
    if (view.grammar.prepositions.has(key)) return !byWords.has(key) && !ofWords.has(key);
    if (mark && key !== "'") return false;
    if (view.isFunction(view.words[at]!) && !view.grammar.determiners.has(key)) return false;
  }
  return false;
}

/** "Russian jets", "Chinese government vessels": whose the noun that ends at `last` is, where it opens its clause. */
function ownerOfNoun(view: SentenceView, last: number): Mention | undefined {
  if (view.grammar.that.has('que')) return undefined;
  for (let at = last; at > last - 3 && at >= 0; at--) {
    const word = view.words[at]!;
    const owner = view.actors.findLast((a) => a.end === word.end);
    if (owner) {
      const tie = view.tieBefore(owner, 0);
      return at < last &&
        (tie === undefined || !view.grammar.prepositions.has(tie) || /^(?:after|since|before)$/.test(tie))
        ? owner
        : undefined;
    }
    if (word.mark || view.isFunction(word)) return undefined;
  }
  return undefined;
}

/** Whether an actor stands right before the verb, auxiliaries between, and opens its clause. */
function isSubject(view: SentenceView, actor: Mention, verb: number): boolean {
  if (actor.sense === 'adjectival') return false;
  const between = view.words.slice(view.index(actor.end), verb);
  if (between.some((word) => word.key === "'" && word.start === actor.end)) return false;
  if (!between.every((word) => view.isLight(word))) return false;
  const tie = view.tieBefore(actor, 0);
  return tie === undefined || !view.grammar.prepositions.has(tie) || /^(?:since|as)$/.test(tie);
}

/** "sanctioned for", «inculpé pour»: the author is its subject. */
const held =
  /^(?:sanctioned|listed|designated|charged|indicted|convicted|accused|sanctionn|inscrit|inculp|condamné|accusé|soupçonné|poursuivi)/;

/** Whether only «d'un», "of a" stand between an actor and the word at `until`. */
function opensWithOf(view: SentenceView, actor: Mention, until: number): boolean {
  const between = view.words.slice(view.index(actor.end), until);
  return (
    ofWords.has(between[0]?.key ?? '') &&
    between.every(
      (word) => ofWords.has(word.key) || view.grammar.determiners.has(word.key) || word.key === "'",
    )
  );
}

function couldBeVerb(view: SentenceView, at: number): boolean {
  const before = view.words[at - 1];
  if (!before) return false;
  return (
    !view.grammar.determiners.has(before.key) &&
    !(view.grammar.prepositions.has(before.key) && !/^(?:à|de|d|to)$/.test(before.key))
  );
}

function startsNoun(view: SentenceView, start: number): boolean {
  return view.grammar.determiners.has(view.words[start - 1]!.key);
}

function opensSentence(view: SentenceView, actor: Mention): boolean {
  if (!agents.has(actor.type) || actor.sense === 'adjectival') return false;
  return view.words
    .slice(0, view.index(actor.start))
    .every((word) => view.grammar.determiners.has(word.key) || word.key === "'");
}

/** Whether the verb after a name is one of doing. */
function doesAfter(view: SentenceView, actor: Mention): boolean {
  const verb = view.words
    .slice(view.index(actor.end))
    .find(
      (word) =>
        !view.grammar.auxiliaries.has(word.key) &&
        !view.grammar.between.has(word.key) &&
        !view.grammar.adverb.test(word.key),
    );
  return verb !== undefined && doing.test(verb.key);
}
