import type { Mention } from '../../mentions/model.ts';
import { agents, ofWords } from './blame.ts';
import type { SentenceView } from './sentenceView.ts';
import { ownedBy } from './subjects.ts';

/**
 * Whom a verb of attribution names as the author of a threat that stands further away: "attributed to the GRU the arson
 * attack on …", «impute l'intrusion découverte dans … à APT28», «met en cause la Russie dans le piratage».
 */
export function attributedTo(view: SentenceView, threat: Mention): string | undefined {
  return (
    attributedBefore(view, threat) ??
    attributedAfter(view, threat) ??
    accusedIn(view, threat) ??
    responsibleFor(view, threat) ??
    behalfOf(view, threat)
  )?.entity;
}

/** «la responsabilité du régime syrien dans trois attaques», "the responsibility of the GRU for the intrusion". */
function responsibleFor(view: SentenceView, threat: Mention): Mention | undefined {
  const start = view.index(threat.start);
  const noun = view.words.findLastIndex(
    ({ key }, at) =>
      at < start &&
      start - at < 14 &&
      /^(?:responsabilité|responsibility|role|rôle|involvement|implication)$/.test(key),
  );
  if (noun < 0 || isDenied(view, noun) || !goesStraight(view, noun, start)) return undefined;
  if (!ofWords.has(view.words[noun + 1]?.key ?? '')) return undefined;
  const named = view.actors.findLast((a) => a.start > view.words[noun]!.end && a.end <= threat.start);
  const tie = named && view.words[view.index(named.end)]?.key;
  return named && agents.has(named.type) && /^(?:dans|pour|for|in)$/.test(tie ?? '') ? named : undefined;
}

/** "spreading lies on Moscow's behalf": for whom it is done. */
function behalfOf(view: SentenceView, threat: Mention): Mention | undefined {
  const end = view.index(threat.end);
  const noun = view.words.findIndex(({ key }, at) => at >= end && at - end < 12 && key === 'behalf');
  if (noun < 0 || !goesStraight(view, end, noun)) return undefined;
  const owner = view.actors.findLast((a) => a.end <= view.words[noun]!.start);
  const named = owner && ownsBehalf(view, owner) ? owner : undefined;
  return named && agents.has(named.type) ? named : undefined;
}

/** "On Moscow's behalf": whether that is what the actor's possessive leads to. */
export const ownsBehalf = (view: SentenceView, actor: Mention): boolean =>
  /^['’]s?[\s\u00A0]behalf(?!\p{L})/u.test(view.text.slice(actor.end, actor.end + 10));

const attributing = /^(?:attribu(?!tes?$|tab)|attributes$|imput|ascrib|blam(?:ed|es|ing)?$)/;
/** So many words may stand between the verb, the threat and the one it is laid at the door of. */
const reach = 26;

/** "attributed to A the attack", «attribue à des auteurs parrainés par A l'intrusion», "attributed the attack on B to A". */
function attributedBefore(view: SentenceView, threat: Mention): Mention | undefined {
  const start = view.index(threat.start);
  const verb = view.words.findLastIndex(
    ({ key, mark }, at) => at < start && start - at <= reach && !mark && attributing.test(key),
  );
  if (verb < 0 || !goesStraight(view, verb + 1, start) || isDenied(view, verb)) return undefined;
  // «le vol attribué à Lazarus, finance des armes»: what was attributed stands before the participle.
  if (view.threats.some((other) => other.end <= view.words[verb]!.start && isParticiple(view, other, verb)))
    return undefined;
  const first = authorFrom(view, verb + 1, Math.min(3, start - verb - 1));
  if (first && first.end <= threat.start) return first;
  if (first) return undefined;
  // "to A" behind the threat and what it struck; of several such the first.
  for (let at = view.index(threat.end); at < view.words.length && at - start < 2 * reach; at++) {
    const { key } = view.words[at]!;
    if (/^[;:.«»“”]$/.test(key) || view.grammar.subordinators.has(key)) return undefined;
    if (!to.test(key)) continue;
    const author = authorFrom(view, at, 1);
    if (author) return author;
  }
  return undefined;
}

/** Whether the verb is a participle that speaks of a threat before it: no finite auxiliary or name right before the verb. */
function isParticiple(view: SentenceView, threat: Mention, verb: number): boolean {
  const between = view.words.slice(view.index(threat.end), verb);
  return (
    between.length < 8 &&
    between.every(
      (word) =>
        !word.mark && !view.grammar.auxiliaries.has(word.key) && !view.grammar.relatives.has(word.key),
    )
  );
}

/** "the attack on …, attributed to A", «que le ministre impute à A», "the attack was publicly blamed on A". */
function attributedAfter(view: SentenceView, threat: Mention): Mention | undefined {
  const end = view.index(threat.end);
  const verb = view.words.findIndex(
    ({ key, mark }, at) => at >= end && at - end < reach && !mark && attributing.test(key),
  );
  if (verb < 0 || isDenied(view, verb) || !goesStraight(view, end, verb)) return undefined;
  if (isForged(view, verb)) return undefined;
  // «…, and the cyberattacks that Estonia attributes to Russia»: those alone.
  const relative = view.words.findLastIndex(
    ({ key }, at) => at >= end && at < verb && /^(?:that|que|qu)$/.test(key),
  );
  if (relative > end && view.threats.some((other) => other !== threat && view.index(other.end) === relative))
    return undefined;
  return authorFrom(view, verb + 1, 3);
}

/** «de faux communiqués attribués à la police»: those in whose name something is forged have not done it. */
export const isForged = (view: SentenceView, verb: number): boolean =>
  view.words
    .slice(Math.max(0, verb - 5), verb)
    .some(
      ({ key }, index, near) =>
        /^(?:faux|fausses?|fake|forged|bogus)$/.test(key) && forgeable.test(near[index + 1]?.key ?? ''),
    );

const forgeable =
  /^(?:communiqués?|documents?|courriers?|lettres?|déclarations?|messages?|notes?|statements?|letters?|orders?|releases?|quotes|citations?)$/;

/** «mettent en cause la Russie dans le piratage»: the one blamed stands between. */
function accusedIn(view: SentenceView, threat: Mention): Mention | undefined {
  const start = view.index(threat.start);
  const cause = view.words.findLastIndex(
    ({ key }, at) => at < start && start - at < 14 && key === 'cause' && view.words[at - 1]?.key === 'en',
  );
  if (cause < 2 || !/^m(?:et|is|ett)/.test(view.words[cause - 2]!.key)) return undefined;
  if (!goesStraight(view, cause, start)) return undefined;
  const named = view.actors.find((a) => a.start > view.words[cause]!.end && a.end <= threat.start);
  const tie = named && view.words[view.index(named.end)]?.key;
  return named && agents.has(named.type) && /^(?:dans|pour|après)$/.test(tie ?? '') ? named : undefined;
}

const to = /^(?:to|on|à|au|aux)$/;
const tied = /^(?:to|on|à|au|aux|by|par|of|de|du|des|d)$/;

/** The first agent behind a preposition that stands among the `most` words from `from` on, few nouns before it. */
export function authorFrom(view: SentenceView, from: number, most: number): Mention | undefined {
  let tie = from;
  while (tie < from + most && view.words[tie] && !tied.test(view.words[tie]!.key)) tie++;
  if (tie >= from + most) return undefined;
  for (let at = tie + 1; at < tie + 9 && at < view.words.length; at++) {
    const word = view.words[at]!;
    if (word.mark && !/^['“”"«»-]$/.test(word.key)) return undefined;
    const named = view.actors.filter((a) => a.start === word.start).sort((a, b) => b.end - a.end)[0];
    if (!named) {
      if (view.grammar.auxiliaries.has(word.key) || view.threats.some((t) => t.start === word.start))
        return undefined;
      continue;
    }
    // "Iran's Islamic Revolutionary Guard Corps": the body, not whose it is.
    const one = ownedBy(view, named) ?? named;
    return agents.has(one.type) ? one : undefined;
  }
  return undefined;
}

/** Whether nothing between two words begins another clause. */
export function goesStraight(view: SentenceView, from: number, to: number): boolean {
  return !view.words
    .slice(from, to)
    .some(
      ({ key }) =>
        /^[;:.!?«»“”]$/.test(key) ||
        /^(?:if|when|while|although|because|but|si|lorsque|mais|tandis|parce)$/.test(key),
    );
}

/** "did not attribute", «n'attribue pas», "attributes no". */
export const isDenied = (view: SentenceView, verb: number): boolean =>
  view.words
    .slice(Math.max(0, verb - 4), verb + 2)
    .some(({ key }) => /^(?:not|never|cannot|pas|jamais|nor|sans|without|no|aucun|aucune)$/.test(key));
