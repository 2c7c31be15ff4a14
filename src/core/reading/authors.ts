import type { Mention } from '../mentions/model.ts';
import { agents, doing, suffers } from './blame.ts';
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
    if (view.grammar.relatives.has(word.key) && verb >= 0 && !suffered) {
      found.relative = true;
      // «la Russie, qui mène …»: the name before the relative is the subject.
      const named = view.actors.findLast(
        (a) => a.end <= word.start && /^[\s,]*$/.test(view.text.slice(a.end, word.start)),
      );
      if (named && agents.has(named.type) && named.sense !== 'adjectival' && !found.by)
        found.by = named.entity;
      return;
    }
    if (view.grammar.subordinators.has(word.key) || view.grammar.relatives.has(word.key)) return;
    if (/^(?:responsible|responsables?|behind|derrière|origine|auteurs?)$/.test(word.key)) verb = at;
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
  let at = start - 1;
  while (at >= 0 && view.grammar.adverb.test(view.words[at]!.key)) at--;
  const before = view.words[at];
  if (!before) return false;
  if (view.grammar.pronouns.has(before.key) || /^(?:qui|who|which|ne|se|to|ceci|cela|ça)$/.test(before.key))
    return true;
  if (view.grammar.auxiliaries.has(before.key) && before.key !== 'a') return !startsNoun(view, start);
  if (before.key === 'a') return view.grammar.that.has('que');
  const next = view.words[view.index(threat.end)];
  return (
    view.actors.some((a) => a.end === before.end && a.sense !== 'adjectival') &&
    next !== undefined &&
    (view.grammar.determiners.has(next.key) || next.capital)
  );
}

export function readAsVerb(view: SentenceView, threat: Mention, found: Imputed): void {
  const start = view.index(threat.start);
  let at = start - 1;
  // "was attacked", not "is seeking to attack": the auxiliary of a passive stands right before.
  while (at >= 0 && view.grammar.adverb.test(view.words[at]!.key)) at--;
  const passive = /^(?:été|been|être|be|was|were|being|est|sont|is|are)$/.test(view.words[at]?.key ?? '');
  while (at >= 0 && view.isLight(view.words[at]!)) at--;
  const subject = at >= 0 ? view.actors.findLast((a) => a.end === view.words[at]!.end) : undefined;
  const named =
    subject && subject.sense !== 'adjectival' && isSubject(view, subject, start) ? subject : undefined;
  if (passive) {
    if (named) found.against ??= named.entity;
    readAfter(view, threat, found);
    return;
  }
  if (named && agents.has(named.type)) found.by ??= named.entity;
  for (let next = view.index(threat.end), step = 0; step < 9; next++, step++) {
    const word = view.words[next];
    if (!word || (word.mark && word.key !== "'") || view.grammar.auxiliaries.has(word.key)) return;
    const actor = view.actors.find((a) => a.start === word.start);
    if (!actor) continue;
    if (threat.entity !== 'eco.sanctions-evasion') found.against ??= actor.entity;
    return;
  }
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
