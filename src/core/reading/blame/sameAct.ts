import type { Mention } from '../../mentions/model.ts';
import { agents, byWords, ofWords } from './blame.ts';
import { beforeGroup } from './doers.ts';
import type { Imputed, SentenceView } from './sentenceView.ts';
import { beforeComma, nameEndingAt, relative, standsElsewhere } from './subjects.ts';
import { isDoing } from './verbForms.ts';
import { isVerb } from './verbs.ts';

/** So many words may stand between an act and what is said of it. */
const reach = 14;

/**
 * Whether a threat that is a verb says what the threat before it does: "Russia's strikes on ports, which threaten …", "the
 * DPRK's artillery fire into the buffer zones had violated …". A name right before the verb is another subject.
 */
export function isDoneByThreat(view: SentenceView, threat: Mention): boolean {
  const start = view.index(threat.start);
  if (!isVerb(view, threat) && !isDoing(view, start)) return false;
  let at = beforeGroup(view, start - 1);
  if (relative.test(view.words[at]?.key ?? '')) {
    at = beforeComma(view, at);
    const named = nameEndingAt(view, at);
    if (named && agents.has(named.type) && !standsElsewhere(view, named)) return false;
  }
  for (const until = Math.max(0, at - reach); at >= until; at--) {
    const { key, mark, end } = view.words[at]!;
    const act = view.threats.find((other) => other.end === end && other.end <= threat.start);
    // «des terroristes qui attaquent»: those are no act.
    if (act) return !act.entity.startsWith('ter.');
    if (mark && key !== "'") return false;
    if (view.grammar.auxiliaries.has(key) && key !== 'a') return false;
    if (view.grammar.relatives.has(key) || view.grammar.subordinators.has(key)) return false;
    // "oil carried by the tanker X, which …": the tanker.
    if (byWords.has(key) && at < start - 4) return false;
  }
  return false;
}

/** Verbs that say of an act what it is. */
const judging =
  /^(?:condemn(?:s|ed|ing)?|denounc\p{L}+|deplor\p{L}+|describ(?:es?|ed|ing)|call(?:s|ed|ing)?|regard(?:s|ed|ing)?|consider(?:s|ed|ing)?|view(?:s|ed)?|brand(?:s|ed|ing)?|label(?:s|led|ed|ling)?|characteri[sz]\p{L}+|qualifi\p{L}*|condamn\p{L}*|dénonc\p{L}*|considèr\p{L}*|considér\p{L}*|juge\p{L}*|décri\p{L}*)$/u;
/** Verbs by which an act is something. */
const being =
  /^(?:constitut(?:es?|ed|ing)|constitu(?:e|ent|ait|aient|é)|represent(?:s|ed)?|représent(?:e|ent|ait|aient)|amount(?:s|ed)?|is|are|was|were|est|sont|était|étaient|mark(?:s|ed)?|marqu(?:e|ent))$/;

/** Acts that a release calls a violation or a provocation without naming them as a threat. */
const acts =
  /^(?:launch(?:es|ing)?|firings?|tests?|actions?|acts?|moves?|incursions?|manoeuvres?|manœuvres?|maneuvers?|exercises?|overflights?|flights?|lancements?|tirs?|essais?|actes?|agissements|survols?|exercices?)$/;

/**
 * «Condemned North Korea's launches as a breach», «a qualifié ces tirs de violation», «Ce lancement constitue une
 * violation»: the author of the act that is judged so, or where it points back, of what was told before.
 */
export function readJudged(view: SentenceView, threat: Mention, found: Imputed): void {
  const start = view.index(threat.start);
  let at = start - 1;
  while (at > start - 5 && at > 0 && isDescription(view, at) && !endsAct(view, at)) at--;
  const tie = view.words[at]?.key ?? '';
  // "Amounts to"
  if (tie === 'to') at--;
  const copula = being.test(view.words[at]?.key ?? '');
  // "Called the launches by Pyongyang a threat"
  if (endsAct(view, at)) {
    if (!/^(?:an?|une?)$/.test(view.words[at + 1]?.key ?? '')) return;
    at++;
  } else if (!copula && !/^(?:as|comme|de|d)$/.test(tie)) return;
  const act = view.words.findLastIndex(
    ({ key }, index) => index < at && at - index < reach && acts.test(key),
  );
  if (act < 1 || !isOneClause(view, act, at)) return;
  let first = act;
  while (
    first > 0 &&
    first > act - 5 &&
    !view.words[first - 1]!.mark &&
    !view.grammar.prepositions.has(view.words[first - 1]!.key) &&
    !judging.test(view.words[first - 1]!.key)
  )
    first--;
  // «de» and "as" follow a judgement, a copula its subject.
  if (!copula && !view.words.slice(Math.max(0, act - 8), act).some(({ key }) => judging.test(key))) return;
  if (view.threats.some((other) => other !== threat && within(view, other, first, at))) {
    found.same = true;
    return;
  }
  const owner = view.actors.find((a) => agents.has(a.type) && isOwner(view, a, act)) ?? undefined;
  if (owner) found.by = owner.entity;
  else if (
    /^(?:this|these|such|the|ce|cet|cette|ces|le|la|les|l)$/.test(
      view.words[determinerBefore(view, act)]?.key ?? '',
    )
  )
    found.pointsBack = 'these';
}

const endsAct = (view: SentenceView, at: number): boolean =>
  acts.test(view.words[at]?.key ?? '') || nameEndingAt(view, at) !== undefined;

const isDescription = (view: SentenceView, at: number): boolean => {
  const { key, mark } = view.words[at]!;
  return (
    !mark &&
    (/^(?:an?|the|une?|la)$/.test(key) || !view.isFunction(view.words[at]!)) &&
    !judging.test(key) &&
    !being.test(key) &&
    key !== 'comme'
  );
};

/** Whether no verb stands between an act and the word that judges it. */
function isOneClause(view: SentenceView, from: number, to: number): boolean {
  // "the launch, which came down west of Hokkaido, as a violation"
  const aside =
    view.words[from + 1]?.key === ',' && view.grammar.relatives.has(view.words[from + 2]?.key ?? '');
  const closing = aside ? view.words.findLastIndex(({ key }, at) => at < to && key === ',') : from;
  if (aside && closing < from + 3) return false;
  return view.words
    .slice(closing + 1, to)
    .every(
      ({ key, mark }) =>
        (!mark || key === "'") &&
        !view.grammar.auxiliaries.has(key) &&
        !view.grammar.subordinators.has(key) &&
        !view.grammar.relatives.has(key),
    );
}

const within = (view: SentenceView, other: Mention, first: number, last: number): boolean =>
  other.start >= view.words[first]!.start && other.end <= view.words[last]!.start;

/** "North Korea's launches", "the launches by North Korea", «les tirs de la RPDC»: whose the act at `act` is. */
function isOwner(view: SentenceView, actor: Mention, act: number): boolean {
  const [first, end] = [view.index(actor.start), view.index(actor.end)];
  if (end <= act) {
    if (view.grammar.that.has('que') || act - end > 4) return false;
    const possessive = view.words[end]?.key === "'";
    return possessive || actor.sense === 'adjectival';
  }
  // «les essais iraniens»
  if (actor.sense === 'adjectival') return view.grammar.that.has('que') && first === act + 1;
  const tie = view.tieBefore(actor, view.words[act]!.start) ?? '';
  return first - act < 8 && (byWords.has(tie) || (ofWords.has(tie) && first - act < 4));
}

function determinerBefore(view: SentenceView, act: number): number {
  let at = act - 1;
  while (at > 0 && act - at < 4 && !view.isFunction(view.words[at]!) && !view.words[at]!.mark) at--;
  return view.words[at]?.key === "'" ? at - 1 : at;
}
