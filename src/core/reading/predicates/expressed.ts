import { contentAfter } from '../contents/contents.ts';
import type { Grammar } from '../grammar.ts';
import type { Stance } from '../model.ts';
import type { Word } from '../words.ts';
import { attitudeNouns } from './attitudes.ts';

/** «sa vive préoccupation», "deep and growing concern": the noun within a short reach of the verb. */
export function attitudeNoun(
  words: readonly Word[],
  from: number,
  lang: 'fr' | 'en',
  grammar: Grammar,
  reach = 9,
) {
  for (let at = from; at < Math.min(words.length, from + reach); at++) {
    const word = words[at]!;
    const meaning = attitudeNouns[lang].get(word.key);
    if (meaning) return { ...meaning, noun: at };
    const initial = word.key === '.' && words[at - 1]!.key.length === 1;
    if (word.mark && word.key !== "'" && word.key !== ',' && !initial) return undefined;
    if (grammar.that.has(word.key) || grammar.relatives.has(word.key)) return undefined;
  }
  return undefined;
}

/** "offers military and technical support": a deed, unless it is one's own that is offered. */
export const gives = (
  words: readonly Word[],
  lemma: string,
  from: number,
  { noun, stance }: { readonly noun: number; readonly stance: Stance },
): boolean =>
  /^(?:offer|extend|lend|apporter)$/.test(lemma) &&
  stance === 'support' &&
  /^(?:support|soutien|appui)$/.test(words[noun]!.key) &&
  !words
    .slice(from, noun)
    .some(({ key }) =>
      /^(?:its|our|their|his|her|my|full|every|any|all|strong|unwavering|son|leur|notre|mon|tout|plein)$/.test(
        key,
      ),
    );

/** What one doubts is not said of that alone. */
export const doubts = /^(?:doute|réserve|crainte|doubt|reservation|scepticism|skepticism)s?$/;

const about = {
  fr: /^(?:face|quant|devant|concernant|sur|suite|vis-à-vis|contre|envers)$/,
  en: /^(?:about|over|at|regarding|concerning|with|on|against)$/,
};

/**
 * «exprimé sa vive préoccupation face à l'escalade», "expressed regret over the decision": the first word of what is worried
 * about, regretted or condemned after that noun; undefined where the noun is all that is said.
 */
export function objectOf(
  words: readonly Word[],
  noun: number,
  stance: Stance,
  lang: 'fr' | 'en',
): number | undefined {
  if (!/^(?:concern|condemn|disapprove)$/.test(stance)) return undefined;
  let at = noun + 1;
  // "regret and firm denunciation of"
  for (let next = at + 1; /^(?:et|and)$/.test(words[at]?.key ?? '') && next < at + 5; next++)
    if (attitudeNouns[lang].has(words[next]?.key ?? '')) at = next + 1;
  const tie = words[at]?.key ?? '';
  const named = /^(?:au|à)$/.test(tie) && /^(?:sujet|propos|égard)$/.test(words[at + 1]?.key ?? '');
  const far = /^(?:à)$/.test(tie) && words[at + 1]?.key === 'l' && words[at + 3]?.key === 'égard';
  if (!named && !far && !about[lang].test(tie)) return undefined;
  const apart = /^(?:face|quant|suite|devant|envers|vis-à-vis)$/.test(tie);
  return contentAfter(words, named ? at + 2 : far ? at + 4 : apart ? at + 1 : at, lang);
}

/**
 * «exprime au peuple malien sa compassion»: what is expressed, its possessive first, after those it is expressed to; «fait part
 * à son homologue de la solidarité …»: after the «de» before its noun.
 */
export function afterTold(
  words: readonly Word[],
  from: number,
  lang: 'fr' | 'en',
  noun: number,
): number | undefined {
  if (!/^(?:à|au|aux|to)$/.test(words[from]?.key ?? '')) return undefined;
  for (let at = from + 1; at < Math.min(words.length, from + 24); at++)
    if (
      /^(?:sa|son|ses|leurs?|notre|nos|ma|mon|mes|toute?|its|his|her|their|our)$/.test(words[at]!.key) &&
      words.slice(at + 1, at + 5).some(({ key }) => attitudeNouns[lang].has(key))
    )
      return at;
  if (words[from - 1]?.key !== 'part') return undefined;
  for (let at = noun - 1; at > Math.max(from + 1, noun - 5); at--)
    if (/^(?:de|d|du|des)$/.test(words[at]!.key)) return at + (words[at + 1]!.key === "'" ? 2 : 1);
  return undefined;
}
