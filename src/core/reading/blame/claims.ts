import type { Mention } from '../../mentions/model.ts';
import type { Grammar } from '../grammar.ts';
import { oncePer, type Word } from '../words.ts';
import { authorFrom, goesStraight } from './attributed.ts';
import { agents, byWords, done, imputed } from './blame.ts';
import { SentenceView } from './sentenceView.ts';
import { nameEndingAt } from './subjects.ts';

/**
 * Who has claimed a threat, has ordered it or is said to have done it, where that is told behind it or opens its sentence:
 * "for which JNIM has claimed responsibility", "had been ordered by …", "were the work of …", «Revendiquée par …, cette …».
 */
export function claimedBy(view: SentenceView, threat: Mention): string | undefined {
  return (claimedAfter(view, threat) ?? workOf(view, threat) ?? opening(view, threat))?.entity;
}

/** So many words may stand between a threat and what is told of it. */
const reach = 26;
const claiming = /^(?:claim(?:ed|s|ing)|revendiqu(?:é|ée|és|ées|e|ent|ait|aient))$/;
const bearing = /^(?:bears?|bore|porte|portent)$/;

/** The claimant of a sentence, where it speaks of a claim at all. */
export function claimantIn(
  text: string,
  words: readonly Word[],
  actors: readonly Mention[],
  grammar: Grammar,
): string | undefined {
  const claims = oncePer(words, 'claims', () => words.some(({ key }) => claiming.test(key)));
  if (!claims) return undefined;
  return claimant(new SentenceView(text, words, [], actors, grammar, {}))?.entity;
}

/** Who claims something in a sentence: "A has claimed responsibility", «l'attaque a été revendiquée par A». */
function claimant(view: SentenceView): Mention | undefined {
  const verb = view.words.findIndex(
    ({ key, mark }, at) => !mark && claiming.test(key) && speaksOfDeed(view, at),
  );
  if (verb < 0) return undefined;
  if (isBy(view, verb + 1)) return authorFrom(view, verb + 1, 1);
  const named = subjectOf(view, verb, 0);
  return named && agents.has(named.type) ? named : undefined;
}

/** "claimed responsibility", "was claimed by"; but not "claimed that", "claimed 20 lives". In French the verb is plain. */
function speaksOfDeed(view: SentenceView, verb: number): boolean {
  if (view.grammar.that.has('que')) return true;
  const next = view.words.slice(verb + 1, verb + 4);
  return (
    next.some(({ key }) => /^(?:responsibility|credit)$/.test(key)) ||
    next[0]?.key === 'by' ||
    (/^(?:the|this|that)$/.test(next[0]?.key ?? '') && deed.test(next[1]?.key ?? ''))
  );
}

const deed = /^(?:attacks?|ambush|bombings?|assault|raid|strikes?|killings?|abductions?|shooting)$/;

const isBy = (view: SentenceView, at: number): boolean => /^(?:par|by)$/.test(view.words[at]?.key ?? '');

/** "for which A has claimed responsibility", «que A a revendiquée», «dont A a revendiqué la responsabilité». */
function claimedAfter(view: SentenceView, threat: Mention): Mention | undefined {
  const end = view.index(threat.end);
  const verb = view.words.findIndex(
    ({ key }, at) =>
      at >= end &&
      at - end < 2 * reach &&
      (claiming.test(key) || (bearing.test(key) && isFollowedByCharge(view, at))),
  );
  if (verb < 0 || !goesStraight(view, end, verb)) return undefined;
  if (byWords.has(view.words[verb + 1]?.key ?? '')) return authorFrom(view, verb + 1, 1);
  const french = view.grammar.that.has('que');
  if (!french && !isFollowedByCharge(view, verb)) return undefined;
  const named = subjectOf(view, verb, end);
  if (!named || !agents.has(named.type)) return undefined;
  let opens = view.index(named.start) - 1;
  while (opens >= end && isSmall(view, opens)) opens--;
  return /^(?:which|dont|que|qu)$/.test(view.words[opens]?.key ?? '') ? named : undefined;
}

const isFollowedByCharge = (view: SentenceView, verb: number): boolean =>
  view.words.slice(verb + 1, verb + 4).some(({ key }) => /^respons/.test(key));

/** Articles and nouns of kind before a name: «dont la branche locale de …» is read no further. */
const isSmall = (view: SentenceView, at: number): boolean => {
  const { key } = view.words[at]!;
  return key === "'" || view.grammar.determiners.has(key) || /^(?:group|groupe|militia)$/.test(key);
};

/** The name before a verb, auxiliaries, brackets and a noun of kind between. */
function subjectOf(view: SentenceView, verb: number, from: number): Mention | undefined {
  let at = verb - 1;
  while (at > from && !nameEndingAt(view, at)) {
    const word = view.words[at]!;
    if (word.key === ')') while (at > from && view.words[at]!.key !== '(') at--;
    else if (
      !view.isLight(word) &&
      !/^(?:who|which|qui|militia|gang|group|movement|later|since|locale?)$/.test(word.key)
    )
      return undefined;
    at--;
  }
  return nameEndingAt(view, at);
}

const deeds =
  /^(?:ordered|planned|organi[sz]ed|directed|orchestrated|carried|conducted|committed|perpetrated|launched|commissioned|prepared|masterminded|ordonnée?s?|commanditée?s?|commandée?s?|planifiée?s?|organisée?s?|orchestrée?s?|menée?s?|commise?s?|perpétrée?s?|conduite?s?|dirigée?s?|préparée?s?)$/;

/** "the sabotage uncovered in Poland had been ordered by A", "… were the work of A", «est l'œuvre de A». */
function workOf(view: SentenceView, threat: Mention): Mention | undefined {
  const end = view.index(threat.end);
  for (let at = end; at < view.words.length && at - end < reach; at++) {
    const { key } = view.words[at]!;
    if (/^[;:.«»“”()]$/.test(key) || view.inOther(threat, view.words[at]!)) return undefined;
    const next = view.words[at + 1]?.key ?? '';
    if (/^(?:work|œuvre|oeuvre|doing|fait)$/.test(key) && /^(?:of|de|du|des|d)$/.test(next))
      return view.words
        .slice(Math.max(end, at - 5), at)
        .some((word) => view.grammar.be.has(word.key) || word.key === 'be')
        ? authorFrom(view, at + 1, 1)
        : undefined;
    if (!deeds.test(key)) continue;
    const by = next === 'out' ? at + 2 : at + 1;
    const passive = /^(?:been|was|were|be|being|été)$/.test(view.words[at - 1]?.key ?? '');
    if (byWords.has(view.words[by]?.key ?? '') && passive) return authorFrom(view, by, 1);
  }
  return undefined;
}

/** «Revendiquée par les Chabab, cette tuerie …», "Carried out by Hamas, the attack …": a participle opens the clause. */
function opening(view: SentenceView, threat: Mention): Mention | undefined {
  const start = view.index(threat.start);
  const comma = view.words.findLastIndex(({ key }, at) => at < start && start - at < 6 && key === ',');
  if (comma < 0 || view.words.slice(comma + 1, start).some((word) => isTie(view, word.key))) return undefined;
  for (let at = comma - 2; at >= Math.max(0, comma - 12); at--) {
    const { key, mark } = view.words[at]!;
    if (mark && !/^['()“”"«»]$/.test(key)) return undefined;
    if (key === 'out') continue;
    if (!(claiming.test(key) || done.test(key) || imputed.test(key) || deeds.test(key))) continue;
    const tie = view.words[at + 1]?.key === 'out' ? at + 2 : at + 1;
    if (!isBy(view, tie) && !(imputed.test(key) && /^(?:to|à|au|aux)$/.test(view.words[tie]?.key ?? '')))
      continue;
    if (at > 0 && view.words[at - 1]!.key !== ',') return undefined;
    return authorFrom(view, tie, 1);
  }
  return undefined;
}

const isTie = (view: SentenceView, key: string): boolean =>
  view.grammar.prepositions.has(key) || view.grammar.auxiliaries.has(key) || view.grammar.relatives.has(key);
