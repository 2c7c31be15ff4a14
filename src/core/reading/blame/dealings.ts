import type { Mention } from '../../mentions/model.ts';
import { laying, ofWords } from './blame.ts';
import type { SentenceView } from './sentenceView.ts';

/** What is said, learnt or done about an act by others than its authors. */
export const judging =
  /^(?:condemned|denounced|deplored|deprecated|reported|documented|recorded|verified|investigated|discussed|mentioned|cited|described|sanctioned|prevented|foiled|thwarted|intercepted|repelled|detected|observed|noted|recalled|rejected|critici[sz]ed|feared|confirmed|identified|revealed|uncovered|exposed|seen|witnessed|averted|(?:condamn|dénonc|déplor|signal|rapport|document|recens|constat|vérifi|évoqu|mentionn|cit|sanctionn|déjou|intercept|repouss|détect|observ|relev|rappel|rejet|critiqu|redout|confirm|identifi|révél|stigmatis|fustig|réprouv|contr|empêch|évit)ée?s?|décrite?s?)$/u;
/** What others than its authors do about an act, as nouns that have it as their object: «la condamnation de l'attaque par …». */
const dealtWith =
  /^(?:condemnations?|denunciations?|reporting|descriptions?|documentation|coverage|accounts?|investigations?|denials?|attributions?|exposure|disclosure|detections?|prevention|suppression|handling|treatment|rejections?|repudiation|characteri[sz]ations?|discussions?|assessments?|analys[ei]s|interceptions?|dismantling|prosecutions?|monitoring|mentions?|verification|confirmations?|condamnations?|dénonciations?|signalements?|récits?|démentis?|dénégations?|révélations?|détection|prévention|gestion|traitement|rejets?|qualification|évocation|couverture|examens?|évaluations?|analyses?|démantèlement|surveillance|constat(?:ation)?s?|vérifications?)$/u;

/** Whether an act is the object of such a noun, so that "by" behind it names who condemns it. */
export function isDealtWith(view: SentenceView, threat: Mention): boolean {
  const { words } = view;
  let at = view.index(threat.start) - 1;
  for (let steps = 0; steps < 4 && at > 0 && !ofWords.has(words[at]!.key); steps++) at--;
  if (!ofWords.has(words[at]?.key ?? '')) return false;
  // «la condamnation unanime et ferme des frappes»
  const before = (count: number) => words[at - count]?.key ?? '';
  return (
    dealtWith.test(before(1)) ||
    (dealtWith.test(before(2)) && !view.grammar.coordinators.has(before(1))) ||
    (dealtWith.test(before(4)) && view.grammar.coordinators.has(before(2)))
  );
}

/** Finite verbs of those who condemn, learn of or suffer what a relative clause is about. */
const telling =
  /^(?:condemn|denounc|deplor|report|document|record|verif|investigat|describ|consider|regard|call(?:s|ed)$|foil|thwart|intercept|repel|detect|observ|note[sd]?$|reject|fear|uncover|expos|see[sn]?$|saw$|witness|avert|suffer|fac(?:e|es|ed|ing)$|condamn|dénonc|déplor|signal|recens|constat|vérifi|évoqu|qualifi|consid|jug|estim|déjou|intercept|repouss|détect|observ|relev|rejett|craign|redout|connai|subi|affront|combat|endur)/u;

/** «que la France condamne», "that Estonia attributes to": the subject of the relative clause is no author. */
export function toldOf(view: SentenceView, actor: Mention): string | undefined {
  let at = view.index(actor.end);
  while (
    view.words[at] &&
    (view.grammar.auxiliaries.has(view.words[at]!.key) || view.grammar.adverb.test(view.words[at]!.key))
  )
    at++;
  const key = view.words[at]?.key ?? '';
  return telling.test(key) || laying.test(key) ? key : undefined;
}
