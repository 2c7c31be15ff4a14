import type { VerbForm } from '../../release/verbs.ts';
import type { Span } from '../../text/span.ts';
import type { Grammar } from '../grammar.ts';
import type { PartyFinder } from '../parties/parties.ts';
import { expressing } from '../predicates/attitudes.ts';
import { phraseOf } from '../predicates/predicates.ts';
import type { Word } from '../words.ts';
import { findSubject } from './subject.ts';
import { isPersonal } from './subjectPlaces.ts';
import { canSpeak, texts } from './whoSpeaks.ts';

/** Verbs that also do what they say: as participles too often deeds («supporting our partners», "reviewing the file"). */
const deeds: ReadonlySet<string> = new Set(
  'support agree share find judge think consider soutenir appuyer partager convenir engager associer joindre répondre réagir lancer présenter'.split(
    ' ',
  ),
);

/** What is mentioned in passing is said; what is discussed or reviewed is on the agenda. */
const told: ReadonlySet<string> = new Set([
  'évoquer',
  'mentionner',
  'citer',
  'invoquer',
  'mention',
  'cite',
  'evoke',
]);

/** What is talked about with somebody, behind the verb of meeting him: "met the Minister, discussing …". */
const talked = /^(?:discuss|explore|outline|detail|aborder|exposer|détailler|discuter|débattre)$/;

/** Verbs of no stance of their own whose participles report all the same. */
const spoken: ReadonlySet<string> = new Set([
  ...expressing,
  'qualifier',
  'prendre',
  'take',
  'mettre',
  'faire',
  'rendre',
  'pay',
  'look',
  'draw',
  'hold',
  'tenir',
  'point',
  'make',
  'present',
]);

/**
 * Whether the participle at `at` tells what the sentence's subject says beside its main verb: «…, soulignant que …»,
 * "…, calling on …", "while regretting …", "Recalling …, the Council …", "a statement condemning …".
 */
export function isAdjunct(words: readonly Word[], at: number, form: VerbForm, grammar: Grammar): boolean {
  if (
    form.stance
      ? (form.stance === 'mention' && !told.has(form.lemma) && !talked.test(form.lemma)) ||
        deeds.has(form.lemma)
      : !spoken.has(form.lemma)
  )
    return false;
  let back = at - 1;
  while (
    back >= 0 &&
    (grammar.adverb.test(words[back]!.key) || /^(?:also|également|aussi|not)$/.test(words[back]!.key))
  )
    back--;
  // «se félicitant»
  if (words[back]?.key === 'se') back--;
  else if (words[back]?.key === "'" && words[back - 1]?.key === 's') back -= 2;
  // «…, l'exhortant à …»
  else if (/^(?:la|le|les|lui|leur)$/.test(words[back]?.key ?? '') && words[back - 1]?.key === ',') back--;
  else if (words[back]?.key === "'" && words[back - 1]?.key === 'l' && words[back - 2]?.key === ',')
    back -= 2;
  // «tout en vous réaffirmant notre soutien»
  else if (/^(?:vous|leur|lui)$/.test(words[back]?.key ?? '') && words[back - 1]?.key === 'en') back--;
  const key = words[back]?.key ?? ',';
  if (key === ',' || key === ';' || /^(?:while|whilst)$/.test(key) || grammar.coordinators.has(key))
    return true;
  // "…, as well as demanding …", "… before urging …"
  if (!grammar.that.has('que') && form.says) {
    if (key === 'as' && words[back - 1]?.key === 'well' && words[back - 2]?.key === 'as') return true;
    if (/^(?:before|after)$/.test(key)) return true;
  }
  // «tout en saluant», «en soulignant que», not «en s'inclinant»: that is how something is done.
  if (key === 'en')
    return (
      grammar.that.has('que') &&
      (form.says || stresses(words, at, form.lemma) || opens.test(words[back - 1]?.key ?? ''))
    );
  return (
    /^\d+$/.test(key) ||
    (words[back]!.mark && back < 2) ||
    texts.test(key) ||
    /^(?:conference|conférence|letter|lettre|tweet|message|presse)$/.test(key)
  );
}

const opens = /^(?:tout|conclu|conclut|terminé|termine|commencé|commence|poursuivi|ouvert)$/;

/** «mettant l'accent sur», «mettant en évidence», «mettant en garde»: not «mettant en doute». */
const stresses = (words: readonly Word[], at: number, lemma: string): boolean => {
  // «en faisant part de son souhait»
  if (lemma === 'faire') return /^(?:part|état)$/.test(words[at + 1]?.key ?? '');
  if (lemma !== 'mettre') return false;
  const rest = words.slice(at + 1, at + 5).map(({ key }) => key);
  return /^(?:stress|request)$/.test(phraseOf(lemma, rest.join(' '), 'fr')?.stance ?? '');
};

/** Whether to do this is itself to say something: «écrire pour exprimer …», not «se réunir pour examiner …». */
export const tellsPurpose = (form: VerbForm): boolean =>
  form.stance
    ? /^(?:stress|reaffirm|concern|disapprove|condemn|request|support)$/.test(form.stance)
    : expressing.has(form.lemma);

/** Whether nothing but marks, adverbs and numbers stands before word `at` of the sentence. */
export const opensSentence = (words: readonly Word[], at: number, grammar: Grammar): boolean =>
  words
    .slice(0, at)
    .every(
      (word) => (word.mark && word.key !== ',') || grammar.adverb.test(word.key) || /^\d+$/.test(word.key),
    );

/** "ways of strengthening …, supporting … and condemning …": one of several in a list after a preposition. */
export function isListed(words: readonly Word[], from: number, at: number, grammar: Grammar): boolean {
  if (grammar.that.has('que')) return false;
  return words
    .slice(from, at)
    .some(
      (word, index) =>
        /.ing$/.test(word.key) &&
        !word.capital &&
        grammar.prepositions.has(words[from + index - 1]?.key ?? ''),
    );
}

const beside = /^,?[\s\u00A0](?:(?:M|Mme|Mr|Mrs|Ms|Dr)\.?[\s\u00A0])?$/u;

/** The subject that opens a sentence whose main verb reports nothing: "The Council adopted …, calling on …". */
export function leadingSubject(
  words: readonly Word[],
  before: number,
  grammar: Grammar,
  finder: PartyFinder,
): Span | undefined {
  // «Vienne, 23 juillet 2015 – La représentante …»: after the dateline.
  const dash = words.slice(0, Math.min(before, 14)).findIndex((word) => /^[–—]$/.test(word.key));
  let first = dash + 1;
  // «Alors que le président a …, appelant …»
  if (/^(?:alors|tandis)$/.test(words[first]?.key ?? '') && words[first + 1]?.key === 'que') first += 2;
  else if (/^(?:as|while|although)$/.test(words[first]?.key ?? '')) first++;
  for (let turn = 0; turn < 3; turn++) {
    const opening = words[first];
    if (!opening || first >= before) return undefined;
    // A verb closes the subject, whatever noun for speakers stands after it ("had a talk on foreign policy").
    const verb = words.findIndex(
      ({ key, capital }, at) =>
        at > first &&
        !capital &&
        ((grammar.pronouns.has(opening.key) && /^(?:met|visited|received|hosted|held)$/.test(key)) ||
          (key === 'a'
            ? grammar.that.has('que') && /(?:é|i|u|is|it|ert)$/.test(words[at + 1]?.key ?? '')
            : isPersonal(key, grammar))),
    );
    const farthest = Math.min(before - 1, first + 40, verb < 0 ? before : verb - 1);
    const ends = finder.endsWithin({ start: opening.start, end: words[farthest]!.end });
    for (let last = farthest; last >= first; last--) {
      const span = { start: opening.start, end: words[last]!.end };
      if (last > first + 1 && ends.has(span.end) && finder.isList(span)) return span;
      if (last > first + 14) continue;
      if (ends.has(span.end)) {
        const named = finder.within(span).at(-1)!;
        const head = finder.head(span);
        // "Foreign Minister | Ida Moen", «la ministre, | Ida Moen»: a title with its holder.
        const held =
          head?.type === 'office' && named.type === 'person' && beside.test(finder.between(head, named));
        if (head !== named && !held) continue;
      } else if (
        !(last === first && grammar.pronouns.has(opening.key)) &&
        !grammar.speakers.test(words[last]!.key)
      )
        continue;
      if (canSpeak(words.slice(first, last + 1), span, grammar, finder)) return span;
    }
    // «Ce jour, le Conseil …»: what is set off before the subject.
    const comma = commaAfter(words, first);
    if (comma < 0) return undefined;
    first = comma + 1;
  }
  return undefined;
}

/** The next comma that stands in no brackets; -1 where there is none. */
function commaAfter(words: readonly Word[], first: number): number {
  let depth = 0;
  return words.findIndex(({ key }, at) => {
    if (at <= first) return false;
    if (key === '(') depth++;
    if (key === ')') depth--;
    return key === ',' && depth <= 0;
  });
}

/** «La Pologne a convoqué l'ambassadeur et exigé …»: the subject of the deed whose auxiliary the verb at `at` shares. */
export function deedBefore(
  words: readonly Word[],
  at: number,
  grammar: Grammar,
  finder: PartyFinder,
): Span | undefined {
  for (let back = at - 2; back > 0; back--) {
    const { key, mark, quoted } = words[back]!;
    if (quoted || (mark && key !== "'" && key !== ',') || grammar.relatives.has(key)) return undefined;
    if (/^(?:a|ont|avons|avait|avaient)$/.test(key) && /(?:é|i|u|is|it|ert)$/.test(words[back + 1]!.key))
      return findSubject(words, 0, back, grammar, finder);
  }
  return undefined;
}
