import { type Mention, signature } from '../../mentions/model.ts';
import type { Grammar } from '../grammar.ts';
import { oncePer, type Word } from '../words.ts';
import { attributedTo } from './attributed.ts';
import { readAhead, readBefore } from './authors.ts';
import { agents, byWords, done, ofWords } from './blame.ts';
import { readAsked, readBlamed, readPrevented } from './blamed.ts';
import { claimedBy } from './claims.ts';
import { nearestAgent, ownerOf, pointsBack } from './determiners.ts';
import { doerOf } from './doers.ts';
import { readAfter } from './modifiers.ts';
import { readCalled, readMutual } from './mutual.ts';
import { strikesOurs } from './ours.ts';
import { readBeside, readInside } from './owners.ts';
import { isDoneByThreat, readJudged } from './sameAct.ts';
import { type Imputed, type Past, SentenceView } from './sentenceView.ts';
import { listedWith } from './together.ts';
import {
  apposed,
  doneIn,
  duringWhich,
  equates,
  goesOn,
  hiredFor,
  includes,
  inOneList,
  listGoesOn,
  manner,
  meansOf,
  opensList,
} from './twoThreats.ts';
import { isDoing } from './verbForms.ts';
import { continues, isFiniteVerb, isPassive, isVerb, readAsVerb, readObject } from './verbs.ts';
import { readCaptive, readCountry, readDefended, readKilled, readOwned } from './victims.ts';

/** Reads the authors and victims of the threats of one sentence. `threats` and `actors` in order, outermost only. */
export function imputeThreats(
  text: string,
  words: readonly Word[],
  threats: readonly Mention[],
  actors: readonly Mention[],
  grammar: Grammar,
  past: Past = {},
): readonly Imputed[] {
  return oncePer(words, keyOf(text, words, threats, actors, grammar, past), () => {
    // A sentence of more words than are read is a table: what stands beyond them is nobody's.
    const reach = words.at(-1)?.end ?? 0;
    const within = threats.filter((threat) => threat.end <= reach);
    const around = actors.filter((actor) => actor.end <= reach);
    const read = imputeRead(new SentenceView(text, words, within, around, grammar, past));
    return threats.map((_, index) => read[index] ?? { pointsBack: undefined });
  });
}

/** All that the reading of a sentence depends on besides its words, offsets from its start. */
function keyOf(
  text: string,
  words: readonly Word[],
  threats: readonly Mention[],
  actors: readonly Mention[],
  grammar: Grammar,
  { last, aggressors }: Past,
): string {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? start;
  const named = actors.map((actor) => `${aggressors?.has(actor.entity) ?? ''} ${signature(actor, start)}`);
  return [
    `imputed ${grammar.that.has('que')} ${last}`,
    ...threats.map((threat) => signature(threat, start)),
    '',
    ...named,
    // A pattern may look a word or two further.
    text.slice(end, end + 16),
  ].join('\n');
}

function imputeRead(view: SentenceView): Imputed[] {
  const { threats, grammar } = view;
  const { last } = view.past;
  const found = threats.map((threat) => readOne(view, threat));
  const linked = threats.map((threat, index) => index > 0 && inOneList(view, threats[index - 1]!, threat));
  const first = found[0];
  if (first && !first.by && ownerOf(view, threats[0]!) === 'possessive') {
    const named = nearestAgent(view, threats[0]!, undefined);
    if (named ?? last) Object.assign(first, { by: named ?? last, leads: true });
  }
  /** Who does all that a list of examples names: "hybrid operations by Russia, including arson and cyber intrusions". */
  let whole: string | undefined;
  for (let index = 1; index < threats.length; index++) {
    const [prior, threat] = [threats[index - 1]!, threats[index]!];
    const [before, here] = [found[index - 1]!, found[index]!];
    const own = ownerOf(view, threat);
    if (linked[index]) here.listed = true;
    const same =
      here.relative ||
      here.same ||
      continues(view, threat) ||
      manner(view, threat) ||
      equates(view, prior, threat);
    if (same) here.same = true;
    if (!here.by && before.by && (same || opensList(view, prior, threat)))
      Object.assign(here, { by: before.by, ...(!same && { leads: true }) });
    const opensWhole = opensList(view, prior, threat) && before.by !== undefined;
    if (!here.by && before.by && goesOn(view, prior, threat))
      Object.assign(here, { by: before.by, leads: true });
    if (includes(view, prior, threat)) {
      // «apporte un soutien à la guerre de la Russie, notamment en fournissant des drones»: who supports it.
      const helps =
        threats[index - 2]?.entity === 'war.third-party-support' && prior.entity.startsWith('war.');
      whole = (helps ? found[index - 2]! : before).by;
    } else if (meansOf(view, prior, threat) || opensWhole) whole = before.by;
    else if (!listGoesOn(view, prior, threat)) whole = undefined;
    if (whole && !here.by && threat.polarity === undefined && !isVerb(view, threat)) here.by = whole;
    // "recruit teenagers for arson"
    if (!here.by && before.by && prior.entity === 'pol.proxies' && hiredFor(view, prior, threat))
      here.by = before.by;
    if (apposed(view, prior, threat)) {
      if (before.by) here.by ??= before.by;
      if (before.against) here.against ??= before.against;
    }
    if (own === 'possessive' && !here.by) {
      // «Une manœuvre russe pour légitimer son agression»: who was blamed since the last name.
      const since = view.actors.findLast(
        (a) => a.end <= threat.start && a.sense !== 'adjectival' && agents.has(a.type),
      );
      const author = linked[index] || !since || since.end <= prior.start ? before.by : undefined;
      const named = author ?? nearestAgent(view, threat, before.against);
      if (named) Object.assign(here, { by: named, leads: true });
    } else if (
      linked[index] &&
      !isPassive(view, view.index(threat.start)) &&
      before.leads &&
      before.by &&
      !here.by &&
      own === undefined &&
      // "Russia's war against Ukraine, and nuclear provocations": the first is complete.
      !view.between(prior, threat).some(({ key }) => /^(?:against|contre)$/.test(key))
    )
      Object.assign(here, { by: before.by, leads: true });
  }
  for (const [index, one] of found.entries()) {
    const [prior, next] = [index - 1, index + 1];
    if (one.by || one.relative || threats[index]!.polarity !== undefined) continue;
    const whole =
      next < threats.length && doneIn(view, threats[index]!, threats[next]!)
        ? found[next]
        : prior >= 0 && duringWhich(view, threats[prior]!, threats[index]!)
          ? found[prior]
          : undefined;
    if (whole?.by) one.by = whole.by;
  }
  /** Those that have been lent the victim of the threat listed after them. */
  const inherits = new Set<number>();
  for (let index = threats.length - 2; index >= 0; index--) {
    if (isHeld(view, threats[index]!, threats[index + 1]!)) {
      const { by, against } = found[index + 1]!;
      if (by) found[index]!.by ??= by;
      if (against) found[index]!.against ??= against;
    }
    if (!linked[index + 1]) continue;
    const between = view.between(threats[index]!, threats[index + 1]!);
    // "Terrorism, including the threat posed by …": the second is a part of the first.
    if (between.some(({ key }) => /^(?:including|notamment|dont|compris|comme|such)$/.test(key))) continue;
    const here = found[index]!;
    const after = found[index + 1]!;
    // "the occupation of towns by …, and the presence of …": the first has an author of its own.
    const own = between.some(({ key }) => /^(?:par|by)$/.test(key));
    if (!here.by && after.by && after.byReaches && !own && !isComplete(view, threats[index + 1]!))
      Object.assign(here, { by: after.by, byReaches: true });
    // "in attempted murders and in attacks on …": each has a preposition, and a complement, of its own.
    const apart = between.some(
      (word, at) =>
        // «se livraient à l'exploitation de … ou planifiaient des attaques contre …»: another verb.
        (/(?:aient|èrent)$/.test(word.key) && grammar.coordinators.has(between[at - 1]?.key ?? '')) ||
        (grammar.prepositions.has(word.key) && !/^(?:de|d|des|du|of)$/.test(word.key)),
    );
    // «achats de voix, cyberattaques contre la Commission, …»: only the last of a list has a complement that all have.
    const closes =
      inherits.has(index + 1) ||
      between.some(({ key }) => grammar.coordinators.has(key)) ||
      !linked[index + 2];
    if (!apart && closes && !here.against && after.against && after.againstReaches) {
      inherits.add(index);
      Object.assign(here, { against: after.against, againstReaches: true });
    }
  }
  for (const [index, one] of found.entries()) {
    const { by, against } = one;
    const [author, ...authors] = by
      ? listedWith(view, threats[index]!, by).filter((id) => id !== against)
      : [];
    const [victim, ...victims] = against
      ? listedWith(view, threats[index]!, against).filter((id) => id !== author && !authors.includes(id))
      : [];
    if (authors.length > 0) Object.assign(one, { by: author, alsoBy: authors });
    if (victims.length > 0) Object.assign(one, { against: victim, alsoAgainst: victims });
  }
  return found;
}

/** Whether «par», "by" follows, with a participle at most between: somebody does it, named or not. */
function isDoneByOthers(view: SentenceView, threat: Mention): boolean {
  const end = view.index(threat.end);
  const by = view.words.slice(end, end + 6).findIndex(({ key }) => /^(?:par|by)$/.test(key));
  return (
    by >= 0 &&
    view.words
      .slice(end, end + by)
      .every(
        ({ key }) => done.test(key) || view.grammar.adverb.test(key) || view.grammar.auxiliaries.has(key),
      )
  );
}

/** «plusieurs de ces attaques», "some of the attacks". */
function isPartial(view: SentenceView, threat: Mention): boolean {
  const start = view.index(threat.start);
  return view.words
    .slice(Math.max(0, start - 4), start)
    .some(
      ({ key }, index, words) =>
        /^(?:several|some|many|most|one|two|three|plusieurs|certaines|certains|une|deux)$/.test(key) &&
        /^(?:of|de|d)$/.test(words[index + 1]?.key ?? '') &&
        /^(?:these|those|the|ces|l)$/.test(words[index + 2]?.key ?? ''),
    );
}

const isClaimed = (view: SentenceView, threat: Mention): boolean => {
  const end = view.index(threat.end);
  return view.words.slice(end, end + 6).some(({ key }) => /^(?:claimed|revendiquée?s?)$/.test(key));
};

/** «otages détenus par le Hamas»: the participle says who does it. */
function isHeld(view: SentenceView, a: Mention, b: Mention): boolean {
  return (
    view
      .between(a, b)
      .every(({ key }) => view.grammar.adverb.test(key) || /^(?:encore|toujours|still)$/.test(key)) &&
    /(?:é|ée|és|ées|us?|ues?|ed|held|taken)$/.test(view.words[view.index(b.start)]?.key ?? '')
  );
}

/** «le sabotage et le lancement d'un missile par …»: the last has a complement of its own, and its author with it. */
function isComplete(view: SentenceView, threat: Mention): boolean {
  const start = view.index(threat.end);
  const by = view.words.findIndex(({ key }, at) => at >= start && byWords.has(key));
  const owns =
    ofWords.has(view.words[start]?.key ?? '') || /\s(?:de|du|des|of)\s|\sd['’]/iu.test(threat.text);
  return owns && by >= 0 && !done.test(view.words[by - 1]?.key ?? '');
}

function readOne(view: SentenceView, threat: Mention): Imputed {
  const found: Imputed = { pointsBack: pointsBack(view, threat) };
  // A mention that ends a word («États-cyberattaques») begins at none.
  if (!view.words[view.index(threat.start)]) return found;
  readInside(view, threat, found);
  if (!isFiniteVerb(view, threat)) readBeside(view, threat, found);
  if (isVerb(view, threat)) readAsVerb(view, threat, found);
  else {
    readAfter(view, threat, found);
    // Who counters it is its subject, not its author.
    if (threat.polarity !== 'countered' && !isDoing(view, view.index(threat.start)))
      readBefore(view, threat, found);
  }
  // "vessels threatening our waters"
  const first = view.words[view.index(threat.start)]?.key ?? '';
  if (
    !view.grammar.that.has('que') &&
    /^(?:threaten|attack|target|intimidat|destabili[sz]|undermin|occupy|invad|coerc)ing$/.test(first)
  )
    readObject(view, threat, found);
  readDefended(view, threat, found);
  if (!found.by && threat.polarity !== 'countered') {
    // "several of these attacks had been claimed by …": not all.
    const told = isPartial(view, threat)
      ? undefined
      : (attributedTo(view, threat) ?? claimedBy(view, threat));
    if (told) found.told = true;
    const doer = told ?? doerOf(view, threat);
    if (doer) found.by = doer;
  }
  // «les violences commises par des colons»: another than who was blamed before.
  if (!found.by && isDoneByOthers(view, threat)) found.pointsBack = undefined;
  if (!found.by && isDoneByThreat(view, threat)) found.relative = true;
  if (isPartial(view, threat) && isClaimed(view, threat)) delete found.by;
  if (!found.by && !found.relative) readJudged(view, threat, found);
  if (!found.by) readBlamed(view, threat, found);
  if (!found.by) readAsked(view, threat, found);
  if (!found.by) readPrevented(view, threat, found);
  if (!found.by) readAhead(view, threat, found);
  if (!found.by) readMutual(view, threat, found);
  if (!found.by) readCalled(view, threat, found);
  readOwned(view, threat, found);
  readKilled(view, threat, found);
  readCaptive(view, threat, found);
  readCountry(view, threat, found);
  if (!found.against && strikesOurs(view, threat)) found.ours = true;
  if (found.by && found.by === found.against) delete found.against;
  // What nobody did is laid at nobody's door.
  if (threat.polarity === 'negated') delete found.by;
  return found;
}
