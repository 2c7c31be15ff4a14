import type { Mention } from '../../mentions/model.ts';
import { againstWords, breaksRule } from './blame.ts';
import type { SentenceView } from './sentenceView.ts';
import { isPassive, isVerb } from './verbs.ts';

/** «La livraison de missiles par l'Iran constitue une escalade»: the second is said of the first. */
export function equates(view: SentenceView, a: Mention, b: Mention): boolean {
  // "two Rwandan soldiers were killed, and others were abducted"
  if (isPassive(view, view.index(b.start))) return false;
  const between = view.between(a, b);
  // «… estimant qu'il s'agissait d'une violation»
  const is = between.findLastIndex(({ key }) => /^agi(?:t|ssai(?:t|ent)|rait)$/.test(key));
  if (
    is > 0 &&
    between.length < 30 &&
    between.length - is <= 5 &&
    !between.some((word) => /^[;:.?!]$/.test(word.key))
  )
    return true;
  return (
    between.length < 24 &&
    !between.some((word) => /^[;:.?!«»“”]$/.test(word.key) || view.grammar.subordinators.has(word.key)) &&
    between.some((word) =>
      /^(?:constitu|représent|amount|pos(?:e|es|ed|ent|ing)$|remain|demeur|reste|be$|est$|is$|sont$|are$|was$|were$|marqu|mark)/u.test(
        word.key,
      ),
    )
  );
}

/** «L'agression russe, une guerre de choix», «harcèle et intimide»: the same act named again, or two verbs of one clause. */
export function apposed(view: SentenceView, a: Mention, b: Mention): boolean {
  const between = view.between(a, b);
  const comma = between.findLastIndex((word) => word.key === ',');
  if (comma >= 0) {
    const [article, ...rest] = between.slice(comma + 1);
    return (
      /^(?:une?|an?)$/.test(article?.key ?? '') &&
      rest.length < 3 &&
      rest.every((word) => !word.mark && !view.isFunction(word)) &&
      comma < 7 &&
      between
        .slice(0, comma)
        .every((word) => (!word.mark || word.key === "'") && !view.grammar.auxiliaries.has(word.key))
    );
  }
  const [coordinator, ...rest] = between;
  return (
    coordinator !== undefined &&
    view.grammar.coordinators.has(coordinator.key) &&
    isVerb(view, a) &&
    rest.every((word) => view.grammar.auxiliaries.has(word.key) || view.grammar.adverb.test(word.key))
  );
}

/** "massacred families in their homes, and kidnapped children": a second verb of the same subject. */
export function goesOn(view: SentenceView, a: Mention, b: Mention): boolean {
  if (!isVerb(view, a) || view.grammar.that.has('que')) return false;
  const start = view.index(b.start);
  const before = view.words[start - 1];
  if (!/(?:ed|slew|shot|struck|hit)$/.test(view.words[start]?.key ?? '') || !before) return false;
  if (before.key !== ',' && !view.grammar.coordinators.has(before.key)) return false;
  const { auxiliaries, pronouns, relatives, subordinators } = view.grammar;
  return !view
    .between(a, b)
    .some(
      ({ key, mark }) =>
        (mark && !/^[,']$/.test(key)) ||
        [auxiliaries, pronouns, relatives, subordinators].some((words) => words.has(key)),
    );
}

/** «livre des armes, en violation de l'embargo», "in clear violation of": how the act before it is done. */
export function manner(view: SentenceView, threat: Mention): boolean {
  if (!breaksRule(threat.text, threat.entity)) return false;
  let at = view.index(threat.start) - 1;
  while (at >= 0 && !view.isFunction(view.words[at]!) && !view.words[at]!.mark) at--;
  return /^(?:en|in)$/.test(view.words[at]?.key ?? '');
}

/** «Les campagnes que Moscou conduit : sabotages, …»: the second is the first of what the first consists in. */
export function opensList(view: SentenceView, a: Mention, b: Mention): boolean {
  const between = view.between(a, b);
  const colon = between.findLastIndex((word) => word.key === ':');
  return (
    colon >= 0 &&
    between.length < 18 &&
    between.slice(colon + 1).every((word) => !word.mark && !view.grammar.auxiliaries.has(word.key)) &&
    !between.some((word) => /^[;.?!«»“”]$/.test(word.key))
  );
}

/**
 * "hybrid operations by Russia, including arson", «ses activités hostiles, notamment des cyberattaques»: the second is an
 * example of the first; not of issues or matters that were named last.
 */
export function includes(view: SentenceView, a: Mention, b: Mention): boolean {
  const between = view.between(a, b);
  const at = between.findLastIndex(({ key }) =>
    /^(?:including|notamment|compris|such|tels|telles|dont)$/.test(key),
  );
  if (at < 0 || between.length > 22 || between.length - at > 9) return false;
  const { auxiliaries, pronouns, subordinators, coordinators } = view.grammar;
  const stops = ({ key }: { readonly key: string }) =>
    /^[;:.?!()]$/.test(key) ||
    /^(?:issues|matters|challenges|topics|questions|enjeux|sujets|défis)$/.test(key);
  const other = between.slice(0, at).some(({ key }, index, words) => {
    const next = words[index + 1]?.key ?? '';
    return coordinators.has(key) && !/^(?:its|their|ses|leurs)$/.test(next) && !againstWords.has(next);
  });
  return (
    !other &&
    !between.some(
      (word, index) =>
        stops(word) ||
        (index !== at && subordinators.has(word.key)) ||
        (auxiliaries.has(word.key) && word.key !== 'a') ||
        pronouns.has(word.key),
    )
  );
}

/** "spread fear by means of abductions", «affaiblir l'Ukraine au moyen de cyberattaques»: by what the first is done. */
export function meansOf(view: SentenceView, a: Mention, b: Mention): boolean {
  const between = view.between(a, b);
  return (
    isVerb(view, a) &&
    between.length < 14 &&
    between.some(({ key }) => /^(?:means|through|using|via|moyen|travers)$/.test(key)) &&
    !between.some(({ key, mark }) => (mark && key !== "'") || view.grammar.auxiliaries.has(key))
  );
}

/** "hiring petty criminals for sabotage": what those are to do whom somebody recruits. */
export function hiredFor(view: SentenceView, a: Mention, b: Mention): boolean {
  const between = view.between(a, b);
  return (
    between.length < 8 &&
    between.some(({ key }) => /^(?:for|pour|to|à)$/.test(key)) &&
    !between.some(({ key, mark }) => (mark && key !== "'") || view.grammar.auxiliaries.has(key))
  );
}

const attacks =
  /(?:attack|attaque|assault|raid|strike|frappe|bombing|bombardement|shelling|attentat|ambush|embuscade|massacre|incursion|offensive)s?$/iu;
const harms = /^(?:kin|war|ter)\./;

/** "the killing of 64 civilians in a series of attacks": the first was done in the second. */
export function doneIn(view: SentenceView, a: Mention, b: Mention): boolean {
  if (!harms.test(a.entity) || !attacks.test(b.text)) return false;
  const between = view.between(a, b);
  const tie = between.findLastIndex(({ key }) => /^(?:in|during|dans|lors|cours)$/.test(key));
  return (
    tie >= 0 &&
    between.length < 12 &&
    between.length - tie < 6 &&
    !between.some(
      (word) =>
        (word.mark && word.key !== "'") ||
        view.grammar.coordinators.has(word.key) ||
        view.grammar.auxiliaries.has(word.key),
    )
  );
}

/** "attacks during which schoolgirls were abducted", «l'attaque au cours de laquelle …»: the second was done in the first. */
export function duringWhich(view: SentenceView, a: Mention, b: Mention): boolean {
  if (!attacks.test(a.text) || !harms.test(b.entity)) return false;
  const between = view.between(a, b);
  const which = between.findLastIndex(({ key }) =>
    /^(?:which|lesquelles|laquelle|lesquels|lequel|desquelles|desquels|duquel)$/.test(key),
  );
  return (
    which > 0 &&
    /^(?:in|during|at|by|dans|lors|de|cours)$/.test(between[which - 1]!.key) &&
    !between.some(({ key }) => /^[;:.?!«»“”]$/.test(key)) &&
    !between.slice(which).some(({ key }) => /^(?:by|par)$/.test(key))
  );
}

/** Whether a list of examples goes on from one threat to the next, whatever nouns stand between. */
export function listGoesOn(view: SentenceView, a: Mention, b: Mention): boolean {
  const between = view.between(a, b);
  const { auxiliaries, pronouns, coordinators, relatives, subordinators } = view.grammar;
  return (
    between.length < 20 &&
    between.some(({ key }) => key === ',' || coordinators.has(key)) &&
    !between.some(
      ({ key }, index) =>
        /^[;:.?!()«»“”]$/.test(key) ||
        (auxiliaries.has(key) && key !== 'a') ||
        [pronouns, relatives, subordinators].some((words) => words.has(key)) ||
        // "…, and condemned": another verb of the sentence.
        (/..ed$/.test(key) &&
          (between[index - 1]?.key === ',' || coordinators.has(between[index - 1]?.key ?? ''))),
    )
  );
}

/** Whether two threats stand in one list: only commas, coordinators and noun phrases between them. */
export function inOneList(view: SentenceView, a: Mention, b: Mention): boolean {
  const between = view.between(a, b);
  if (between.length === 0 || between.length > 18) return false;
  const { auxiliaries, pronouns, coordinators } = view.grammar;
  return (
    between.some((word) => word.key === ',' || coordinators.has(word.key)) &&
    !between.some(
      (word) =>
        /^[;:.?!()«»“”]$/.test(word.key) ||
        (auxiliaries.has(word.key) && word.key !== 'a') ||
        pronouns.has(word.key) ||
        /^(?:mais|but|pour|to|while|tandis|qui|who|which|que|qu|that)$/.test(word.key),
    )
  );
}
