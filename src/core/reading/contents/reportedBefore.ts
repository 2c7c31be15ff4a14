import { verbForms } from '../../release/verbs.ts';
import type { Grammar } from '../grammar.ts';
import type { PartyFinder } from '../parties/parties.ts';
import { canSpeak } from '../subjects/whoSpeaks.ts';
import { spanOf, type Word } from '../words.ts';
import type { Aside } from './asides.ts';
import { lastWord } from './saidBeside.ts';

/** Who said what the sentence before tells: an {@link Aside} without its content. */
type Retold = Omit<Aside, 'content'>;

/** How many words the name of whoever said it may have. */
const longest = 24;

/**
 * "This is what the President said in Warsaw.", "This was announced by the minister.", «C'est ce qu'a déclaré le
 * ministre.»: a sentence that says whose words the one before it reports.
 */
export function retoldBy(
  words: readonly Word[],
  lang: 'fr' | 'en',
  grammar: Grammar,
  finder: PartyFinder,
): Retold | undefined {
  const opening = opensWith(words, lang);
  if (opening === 0) return undefined;
  const by = lang === 'fr' ? 'par' : 'by';
  const passive = !/^(?:what|que|qu)$/.test(words[opening - 1]?.key ?? '') && words[opening - 1]?.key !== "'";
  for (let at = opening; at < Math.min(words.length - 1, opening + longest); at++) {
    const form = verbForms(words[at]!.key, lang).find(
      ({ says, stance, kind }) => says && stance && /^(?:finite|participle)$/.test(kind),
    );
    if (!form?.stance) {
      if (passive && !grammar.adverb.test(words[at]!.key) && at > opening) return undefined;
      continue;
    }
    // Behind «par», between "what" and the verb, behind a verb that stands first.
    const helped = grammar.auxiliaries.has(words[at - 1]!.key) ? at - 1 : at;
    const before = helped > opening;
    if (passive && words[at + 1]?.key !== by) return undefined;
    const from = passive ? at + 2 : before ? opening : at + 1;
    const to = before && !passive ? helped - 1 : endOfName(words, from, grammar);
    const speaker = spanOf(words, from, Math.max(from, to));
    if (to < from || !canSpeak(words.slice(from, to + 1), speaker, grammar, finder)) return undefined;
    return {
      speaker,
      verb: { first: helped, last: at, lemma: form.lemma },
      stance: form.stance,
      strength: form.strength ?? 1,
    };
  }
  return undefined;
}

/** The number of words of "This is what", "This was", «C'est ce que», «Cela a été» at the start; 0 where the sentence opens otherwise. */
function opensWith(words: readonly Word[], lang: 'fr' | 'en'): number {
  const keys = words
    .slice(0, 8)
    .map(({ key }) => key)
    .join(' ');
  const match = (lang === 'fr' ? french : english).exec(keys);
  return match ? match[0].trim().split(' ').length : 0;
}
const english = /^(?:th(?:is|at) (?:is|was) what|th(?:is|ese|at) (?:was|were|has been|had been)) /;
const french = /^(?:c ' est ce qu(?:e|i|) (?:' )?|cela a été |ces propos ont été )/;

/** The last word of a name: before where or when it was said. */
function endOfName(words: readonly Word[], from: number, grammar: Grammar): number {
  for (let at = from + 1; at < words.length; at++) {
    const { key, mark } = words[at]!;
    const ends = mark || times.test(key) || (grammar.prepositions.has(key) && !tied.test(key));
    if (ends) return at - 1;
  }
  return lastWord(words);
}
const tied = /^(?:of|for|de|d|du|des)$/;
const times = /^(?:today|yesterday|aujourd|hier|this|ce|on|during|while|when|after|lors|who|qui)$/;
