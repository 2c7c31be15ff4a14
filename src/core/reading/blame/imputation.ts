import { type Mention, signature } from '../../mentions/model.ts';
import type { Grammar } from '../grammar.ts';
import { oncePer, type Word } from '../words.ts';
import { readAhead, readAsked, readBefore, readBlamed } from './authors.ts';
import { agents, byWords, done, ofWords } from './blame.ts';
import { nearestAgent, ownerOf, pointsBack } from './determiners.ts';
import { readAfter } from './modifiers.ts';
import { readBeside, readInside } from './owners.ts';
import { type Imputed, type Past, SentenceView } from './sentenceView.ts';
import { listedWith } from './together.ts';
import { apposed, equates, goesOn, inOneList, manner, opensList } from './twoThreats.ts';
import { continues, isFiniteVerb, isVerb, readAsVerb, readObject } from './verbs.ts';
import { readDefended, readOwned } from './victims.ts';

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
  for (let index = 1; index < threats.length; index++) {
    const [prior, threat] = [threats[index - 1]!, threats[index]!];
    const [before, here] = [found[index - 1]!, found[index]!];
    const own = ownerOf(view, threat);
    if (linked[index]) here.listed = true;
    const same =
      here.relative || continues(view, threat) || manner(view, threat) || equates(view, prior, threat);
    if (same) here.same = true;
    if (!here.by && before.by && (same || opensList(view, prior, threat)))
      Object.assign(here, { by: before.by, ...(!same && { leads: true }) });
    if (!here.by && before.by && goesOn(view, prior, threat))
      Object.assign(here, { by: before.by, leads: true });
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
      before.leads &&
      before.by &&
      !here.by &&
      own === undefined &&
      // "Russia's war against Ukraine, and nuclear provocations": the first is complete.
      !view.between(prior, threat).some(({ key }) => /^(?:against|contre)$/.test(key))
    )
      Object.assign(here, { by: before.by, leads: true });
  }
  for (let index = threats.length - 2; index >= 0; index--) {
    if (!linked[index + 1]) continue;
    const between = view.between(threats[index]!, threats[index + 1]!);
    // "Terrorism, including the threat posed by …": the second is a part of the first.
    if (between.some(({ key }) => /^(?:including|notamment|dont|compris|comme|such)$/.test(key))) continue;
    const here = found[index]!;
    const after = found[index + 1]!;
    if (!here.by && after.by && after.byReaches && !isComplete(view, threats[index + 1]!))
      Object.assign(here, { by: after.by, byReaches: true });
    // "in attempted murders and in attacks on …": each has a preposition, and a complement, of its own.
    const apart = between.some(
      (word) => grammar.prepositions.has(word.key) && !/^(?:de|d|des|du|of)$/.test(word.key),
    );
    if (!apart && !here.against && after.against && after.againstReaches)
      Object.assign(here, { against: after.against, againstReaches: true });
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
    if (threat.polarity !== 'countered') readBefore(view, threat, found);
  }
  // "vessels threatening our waters"
  const first = view.words[view.index(threat.start)]?.key ?? '';
  if (
    !view.grammar.that.has('que') &&
    /^(?:threaten|attack|target|intimidat|destabili[sz]|undermin|occupy|invad|coerc)ing$/.test(first)
  )
    readObject(view, threat, found);
  readDefended(view, threat, found);
  if (!found.by) readBlamed(view, threat, found);
  if (!found.by) readAsked(view, threat, found);
  if (!found.by) readAhead(view, threat, found);
  readOwned(view, threat, found);
  if (found.by && found.by === found.against) delete found.against;
  // What nobody did is laid at nobody's door.
  if (threat.polarity === 'negated') delete found.by;
  return found;
}
