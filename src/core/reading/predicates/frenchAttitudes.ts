import { contentAfter } from '../contents/contents.ts';
import type { Grammar } from '../grammar.ts';
import { opensSentence } from '../subjects/adjuncts.ts';
import type { Word } from '../words.ts';
import { attitudeAdjectives } from './attitudes.ts';
import { backToAuxiliary, leavesOutVerb, setPhrase } from './beforeVerb.ts';
import type { Group } from './group.ts';

/** Whether a verb of saying has an adjective of attitude after it, which is then what reports. */
export function announcesAttitude(
  words: readonly Word[],
  at: number,
  lemma: string,
  grammar: Grammar,
): boolean {
  if (!/^(?:dire|déclarer|montrer)$/.test(lemma)) return false;
  let next = at + 1;
  while (grammar.adverb.test(words[next]?.key ?? '') || beforeAttitude.test(words[next]?.key ?? '')) next++;
  return (
    words[next] !== undefined &&
    (attitudeOf(words[next]!.key) !== undefined || (lemma !== 'montrer' && feels(words, next)))
  );
}

/** «s'est dit frappé par …», «se déclare honoré de …»: what somebody says of oneself, by whatever adjective. */
const feels = (words: readonly Word[], at: number): boolean =>
  /(?:é|i|u|eux|ain|ant|tif)(?:e|es|s)?$/.test(words[at]!.key) &&
  /^(?:par|de|d|du|des|que|qu|face)$/.test(words[at + 1]?.key ?? '');

/** Between «se dit» or «est» and the adjective. */
const beforeAttitude =
  /^(?:très|plus|jamais|que|tout|toujours|tous|toutes|également|aussi|été|jour|ce|hier|encore|notamment|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/;

const attitudeOf = (key: string) =>
  attitudeAdjectives.fr.get(key.replace(/e?s?$/, '')) ??
  attitudeAdjectives.fr.get(key.replace(/s$/, '')) ??
  attitudeAdjectives.fr.get(key);

/** «La France est aux côtés de l'Arménie», «nous restons fermement aux côtés du peuple libanais». */
function besideGroup(words: readonly Word[], at: number, grammar: Grammar): Group | undefined {
  // «Les deux dirigeants étaient d'avis que …»
  if (
    words[at]!.key === 'avis' &&
    /^(?:que|qu)$/.test(words[at + 1]?.key ?? '') &&
    grammar.be.has(words[at - 3]?.key ?? '')
  )
    return {
      first: at - 3,
      last: at,
      lemma: "être d'avis",
      content: contentAfter(words, at + 1, 'fr'),
      stance: 'state',
      strength: 1,
      form: 'active',
      bare: false,
    };
  if (words[at]!.key !== 'côtés') return undefined;
  // «reste à ses côtés»
  const theirs =
    /^(?:ses|leurs|vos)$/.test(words[at - 1]?.key ?? '') && words[at - 2]?.key === 'à' ? at - 2 : undefined;
  if (theirs === undefined && words[at - 1]?.key !== 'aux') return undefined;
  if (theirs === undefined && !/^(?:de|d|du|des)$/.test(words[at + 1]?.key ?? '')) return undefined;
  const before = (theirs ?? at - 1) - 1;
  let back = before;
  while (
    grammar.adverb.test(words[back]?.key ?? '') ||
    beforeAttitude.test(words[back]?.key ?? '') ||
    // «demeurons engagés aux côtés de»
    (back === before && /^engagée?s?$/.test(words[back]?.key ?? ''))
  )
    back--;
  if (!grammar.be.has(words[back]?.key ?? '')) return undefined;
  const content = theirs ?? contentAfter(words, at + 1, 'fr');
  const found = { first: back, last: theirs === undefined ? at : before, lemma: 'être aux côtés', content };
  return { ...found, stance: 'support', strength: 3, form: 'active', bare: false };
}

/** «se sont dits profondément préoccupés», «sont convaincus», «se déclare prête». */
export function attitudeGroup(words: readonly Word[], at: number, grammar: Grammar): Group | undefined {
  const beside = besideGroup(words, at, grammar);
  if (beside) return beside;
  const adjective = words[at]!.key;
  const known = attitudeOf(adjective);
  const saysOfItself =
    !known &&
    /^(?:dite?s?|disent|disons|déclarée?s?|déclare|déclarent|déclarons)$/.test(words[at - 1]?.key ?? '') &&
    feels(words, at);
  const meaning = known ?? (saysOfItself ? ({ stance: 'state', strength: 1 } as const) : undefined);
  if (!meaning) return undefined;
  // «plus déterminés que jamais à défendre …»
  const ever = words[at + 1]?.key === 'que' && words[at + 2]?.key === 'jamais' ? 2 : 0;
  // «engagés en faveur de la paix», not «engagés en Afghanistan».
  const favour = words[at + 1]?.key === 'en' && words[at + 2]?.key === 'faveur' ? 2 : 0;
  if (
    /^engagé/.test(adjective) &&
    favour === 0 &&
    !/^(?:à|au|aux|pour|envers)$/.test(words[at + 1]?.key ?? '')
  )
    return undefined;
  if (/^engagé/.test(adjective) && words[at + 1]?.key === 'aux' && words[at + 2]?.key === 'côtés')
    return besideGroup(words, at + 2, grammar);
  let back = at - 1;
  while (back >= 0) {
    const set = setPhrase(words, back);
    if (set === 0 && !grammar.adverb.test(words[back]!.key) && !beforeAttitude.test(words[back]!.key)) break;
    back -= Math.max(1, set);
  }
  // «est choquée et attristée par»: both adjectives hang on one verb.
  if (grammar.coordinators.has(words[back]?.key ?? '') && attitudeOf(words[back - 1]?.key ?? '')) {
    back -= 2;
    while (back >= 0 && grammar.adverb.test(words[back]!.key)) back--;
  }
  const verb = words[back]?.key ?? '';
  // «Se déclarant vivement préoccupé par …, le Comité a …»
  if (/^(?:disant|déclarant|montrant)$/.test(verb) && isReflexive(words, back))
    return {
      first: reflexiveStart(words, back),
      last: back,
      lemma: /^di/.test(verb) ? 'se dire' : /^mon/.test(verb) ? 'se montrer' : 'se déclarer',
      ...meaning,
      content: contentAfter(words, at + 1, 'fr'),
      form: 'gerund',
      bare: false,
    };
  const saying =
    /^(?:dit|dite|dits|dites|disent|disons|déclaré|déclarée|déclarés|déclarées|déclare|déclarent|déclarons|montré|montrée|montrés|montrées|montre|montrent|tient|tiennent|tenons)$/.test(
      verb,
    );
  if (saying) {
    const start = backToAuxiliary(words, back, grammar) ?? back;
    if (!isReflexive(words, start) && words[start - 1]?.key !== 'nous') return undefined;
    return {
      first: isReflexive(words, start) ? reflexiveStart(words, start) : start,
      last: back,
      lemma: /^di/.test(verb)
        ? 'se dire'
        : /^mon/.test(verb)
          ? 'se montrer'
          : /^t/.test(verb)
            ? 'se tenir'
            : 'se déclarer',
      ...meaning,
      content: contentAfter(words, at + 1, 'fr'),
      form: 'active',
      bare: false,
    };
  }
  const attitude = (first: number, form: Group['form'], content: number): Group => ({
    first,
    last: at,
    lemma: `être ${adjective.replace(/e?s?$/, '')}`,
    ...meaning,
    content: contentAfter(words, content, 'fr'),
    form,
    bare: false,
  });
  if (!grammar.be.has(verb) && opensSentence(words, back + 1, grammar))
    return /^(?:par|de|d|du|des|à|au|aux|que|qu|face)$/.test(words[at + 1]?.key ?? '')
      ? attitude(back + 1, 'gerund', at + 1)
      : undefined;
  const headline =
    /^(?:par|de|d|du|des|face)$/.test(words[at + 1]?.key ?? '') && leavesOutVerb(words, back, grammar);
  if (!grammar.be.has(verb) && !headline) return undefined;
  // «reste ouverte au dialogue», not «est ouverte au public».
  if (/^ouvert/.test(adjective) && !/^(?:rest|demeur)/.test(verb)) return undefined;
  // «la situation est préoccupante» is no attitude, but «sommes préoccupés par» is: a complement must follow.
  if (!/^(?:par|de|d|du|des|à|au|aux|que|qu|pour|face|en)$/.test(words[at + 1 + ever]?.key ?? ''))
    return undefined;
  return attitude(headline ? back + 1 : back, 'active', at + 1 + favour + ever);
}

/** Whether «se» or «s'» stands right before word `at`. */
export const isReflexive = (words: readonly Word[], at: number) =>
  words[at - 1]?.key === 'se' || (words[at - 1]?.key === "'" && words[at - 2]?.key === 's');

/** The word of «se» or «s'» before word `at`, or `at` without one. */
export const reflexiveStart = (words: readonly Word[], at: number) =>
  words[at - 1]?.key === 'se' ? at - 1 : words[at - 1]?.key === "'" ? at - 2 : at;
