import type { Span } from '../../text/span.ts';
import { briefs } from '../contents/recipients.ts';
import type { Grammar } from '../grammar.ts';
import type { PartyFinder } from '../parties/parties.ts';
import { attitudeNouns } from '../predicates/attitudes.ts';
import type { Group } from '../predicates/group.ts';
import { spanOf, type Word } from '../words.ts';
import { addsOn } from './subjectPlaces.ts';
import { canSpeak } from './whoSpeaks.ts';

/** «L'attaque a été condamnée par les ministres»: what is said of, first and last word, and who says it where named. */
export interface Passive {
  readonly first: number;
  readonly last: number;
  readonly agent?: Span;
}

/** Stances that a passive reports; «adopté», "decided" tell of acts. */
const reporting = new Set(['stress', 'reaffirm', 'concern', 'condemn', 'disapprove', 'support']);

/** «La situation en Haïti a été évoquée», "The need for talks was discussed". */
export const talkedAbout = /^(?:discuss|évoquer|aborder|discuter|débattre)$/;

/** Reads a passive group whose subject stands between word `from` and the group; undefined where it reports nothing. */
export function readPassive(
  words: readonly Word[],
  group: Group,
  from: number,
  lang: 'fr' | 'en',
  grammar: Grammar,
  finder: PartyFinder,
): Passive | undefined {
  // «doit être condamnée»: what ought to be.
  if (/^(?:être|be)$/.test(words[group.first]!.key)) return undefined;
  let last = group.first - 1;
  while (last >= from && (grammar.adverb.test(words[last]!.key) || /^(?:n|ne|')$/.test(words[last]!.key)))
    last--;
  let first = last + 1;
  for (let at = last; at >= from; at--) {
    const word = words[at]!;
    if (word.quoted || (word.mark && word.key !== "'")) break;
    if (grammar.relatives.has(word.key) && !addsOn(words, at)) return undefined;
    if (grammar.subordinators.has(word.key) && !addsOn(words, at)) break;
    // «… et plusieurs pistes ont été évoquées»: behind what another verb reports, a clause of its own.
    if (from > 0 && grammar.coordinators.has(word.key) && grammar.determiners.has(words[at + 1]?.key ?? ''))
      break;
    first = at;
  }
  while (first <= last && grammar.coordinators.has(words[first]!.key)) first++;
  const subject = words.slice(first, last + 1);
  if (subject.length < 2 || subject.length > 60) return undefined;
  if (!grammar.determiners.has(subject[0]!.key) && !attitude(subject, lang)) return undefined;
  // «… m'inquiètent», «… nous préoccupent»
  const told = words[group.first]!;
  const agent = /^(?:m|me|nous)$/.test(told.key) ? told : agentAfter(words, group, grammar, finder);
  const expressed = group.stance === 'announce' || group.stance === 'state' ? attitude(subject, lang) : true;
  if (
    !reporting.has(group.stance) &&
    !talkedAbout.test(group.lemma) &&
    !(expressed && attitude(subject, lang))
  )
    return undefined;
  // «L'ambassadeur a été rappelé», «le suspect a été condamné à …»: done to somebody, not said of something.
  const spoken = { start: subject[0]!.start, end: subject.at(-1)!.end };
  if (
    !agent &&
    (canSpeak(subject, spoken, grammar, finder) ||
      (/^(?:à|to)$/.test(words[group.last + 1]?.key ?? '') &&
        // «ont été évoquées à cet égard»
        !/^(?:cet|cette|ce|this)$/.test(words[group.last + 2]?.key ?? '')))
  )
    return undefined;
  return { first, last, ...(agent && { agent }) };
}

const attitude = (subject: readonly Word[], lang: 'fr' | 'en') =>
  subject.slice(0, 6).some((word) => attitudeNouns[lang].has(word.key));

function agentAfter(
  words: readonly Word[],
  group: Group,
  grammar: Grammar,
  finder: PartyFinder,
): Span | undefined {
  let at = group.last + 1;
  while (at < words.length && grammar.adverb.test(words[at]!.key)) at++;
  if (!/^(?:par|by)$/.test(words[at]?.key ?? '')) return undefined;
  const first = at + 1;
  let last = first - 1;
  for (let next = first; next < Math.min(words.length, first + 24); next++) {
    const word = words[next]!;
    if ((word.mark && word.key !== "'") || grammar.relatives.has(word.key)) break;
    if (/^(?:lors|pendant|dans|en|à|au|in|at|during|on|when|as|pour|for|qui)$/.test(word.key)) break;
    last = next;
  }
  if (last < first) return undefined;
  const span = spanOf(words, first, last);
  return canSpeak(words.slice(first, last + 1), span, grammar, finder) ? span : undefined;
}

/** "was invited to the Ministry", «ont été invités à la réunion»: whom one asks to come is asked nothing else. */
export const asksThere = (words: readonly Word[], tie: number): boolean =>
  words[tie]!.key === 'to'
    ? /^(?:the|a|an|its|his|her|their|our|this)$/.test(words[tie + 1]?.key ?? '')
    : words
        .slice(tie + 1, tie + 4)
        .some(({ key }) =>
          /^(?:réunion|cérémonie|sommet|conférence|ministère|siège|dîner|table|rencontre|session)$/.test(key),
        );

/** "was briefed by X on …": where X begins and where the word stands that what is told hangs on. */
export function briefed(
  words: readonly Word[],
  { lemma, last }: Group,
  lang: 'fr' | 'en',
): { readonly by: number; readonly link: number } | undefined {
  if (!briefs.test(lemma) && lemma !== 'informer') return undefined;
  const tie = lang === 'fr' ? /^(?:de|du|des|sur)$/ : /^(?:on|about|of)$/;
  const by = words.findIndex(({ key }, at) => at > last && at < last + 4 && /^(?:by|par)$/.test(key));
  if (by < 0) return undefined;
  const link = words.findIndex(
    ({ key }, at) =>
      at > by + 1 &&
      at < by + 40 &&
      tie.test(key) &&
      // "the Minister of Defence on": what the name goes on with.
      !(key !== 'on' && key !== 'about' && key !== 'sur' && words[at + 1]?.capital),
  );
  return link < 0 ? undefined : { by: by + 1, link };
}
