import type { Span } from '../text/span.ts';
import type { Mention } from './model.ts';

/** Verbs by which an act is told that another noun names. */
const itsEffect = new RegExp(
  `^(?:(?:a|ont|avait|avaient|has|have|had)[\\s\\u00A0]+)?(?:\\p{L}+[\\s\\u00A0]+)?(?:${[
    'killed|killing|struck|hit|hits|hitting|targeted|targets|targeting|injured|destroyed|destroying|damaged|damaging|sank',
    'tu(?:é|ée|és|ant|ent)|frapp(?:ée?s?|e|ent)|vis(?:ée?s?|ant|(?:e|ent)(?![\\s\\u00A0]à))|touch(?:ée?s?|ant|e|ent)|cibl(?:ée?s?|ant|e|ent)|atteint|détruit|endommagé|percuté',
    '(?:pris|prenant|prennent|prenaient)(?:[\\s\\u00A0]pour[\\s\\u00A0]cible)?',
  ].join('|')})(?:[\\s\\u00A0][^.;]*)?$`,
  'iu',
);

/** Those that tell what an act puts at risk: no deed of their own. */
const endangers =
  /^(?:endanger(?:s|ed|ing)?|jeopardi[sz](?:e|es|ed|ing)|put(?:s|ting)?|plac(?:e|es|ed|ing)|met(?:tent|tant)?|mis(?:es?)?|mettre)(?![\p{L}-])/iu;

/** What stands between an act and a verb that only tells of it: nothing but an auxiliary, or a relative clause's beginning. */
const itsVerb =
  /^(?:[\s\u00A0]+(?:(?:a|ont|ayant|avait|avaient|has|have|having|had)[\s\u00A0]+)?|(?:[\s\u00A0]+(?!(?:and|et|or|ou|but|mais)[\s\u00A0])[\p{L}\p{N}’'-]+){0,7}?,?[\s\u00A0]+(?:which|that|qui)[\s\u00A0]+(?:(?:a|ont|avait|avaient|has|have|had)[\s\u00A0]+)?(?:[\p{L}’'-]+[\s\u00A0]+){0,4}?)$/iu;

/** "In which two were killed", «au cours de laquelle des civils ont été tués»: whom an act cost their lives. */
const inIt =
  /[\s\u00A0](?:in|during|as a result of)[\s\u00A0]which[\s\u00A0]|[\s\u00A0](?:au cours|lors)[\s\u00A0](?:duquel|de laquelle|des?quel(?:le)?s)[\s\u00A0]|[\s\u00A0]dans l(?:equel|aquelle|esquel(?:le)?s)[\s\u00A0]/iu;
const casualties =
  /(?:^|(?<!\p{L})(?:were|was|been|été|furent)[\s\u00A0](?:\p{L}+[\s\u00A0])?)(?:killed|wounded|injured|murdered|tuée?s?|blessée?s?|assassinée?s?)$/iu;
/** How far behind the act its relative clause may tell of them, in UTF-16 units. */
const farBehind = 240;

/** "Targeting civilians" right after an attack, or after what it is an attack of. */
const itsParticiple = /(?:ing|ant|prenant[\s\u00A0]pour[\s\u00A0]cible)(?![\p{L}-])/iu;
const nearBy = /^(?:[\s\u00A0]+(?!(?:and|et|or|ou|but|mais)[\s\u00A0])[\p{L}\p{N}’'-]+){0,5}?,?[\s\u00A0]+$/u;

/** "The attack killed two soldiers", «des cyberattaques ont frappé le port», "strikes which hit a school": what the act did that has just been named; `actors`: those named around. */
export function isEffect(text: string, previous: Mention, span: Span, actors: readonly Span[]): boolean {
  if (previous.end >= span.start || span.start - previous.end > farBehind) return false;
  const words = text.slice(span.start, span.end);
  const gap = text.slice(previous.end, span.start);
  // Victims who are named are told of by the verb.
  const relative = casualties.test(words) && isAct(previous) ? inIt.exec(gap) : null;
  if (relative && !/[.;:!?\n]/u.test(gap)) {
    const from = previous.end + relative.index;
    if (!actors.some((actor) => actor.start > from && actor.end <= span.end)) return true;
  }
  if (gap.length > 90) return false;
  // A weapon is no act: what it hit is told by the verb.
  if (previous.entity.startsWith('wpn.') && !/^(?:killed|tu)/iu.test(words)) return false;
  if (itsEffect.test(words))
    return itsVerb.test(gap) || (itsParticiple.test(words) && nearBy.test(gap) && isAct(previous));
  return (
    endangers.test(words) &&
    !/^(?:gen\.|war\.troop)/u.test(previous.entity) &&
    (itsVerb.test(gap) || nearBy.test(gap))
  );
}

const isAct = ({ text }: Mention): boolean =>
  /(?<!\p{L})(?:att(?:aque|ack|entat)s?|strikes?|frappes?|assaults?|tirs?|bombings?|raids?|incidents?|campa(?:ign|gne)s?|bombardements?|shelling|incursions?|fire)(?!\p{L})/iu.test(
    text,
  );
