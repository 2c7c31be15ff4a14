import type { Span } from '../../text/span.ts';
import type { Grammar } from '../grammar.ts';
import type { PartyFinder } from '../parties/parties.ts';
import { spanOf, type Word } from '../words.ts';
import { candidates, clauseStart, isAdverbial, jointSubject } from './subjectPlaces.ts';
import { canSpeak } from './whoSpeaks.ts';

/**
 * The noun phrase that is the subject of the verb group starting at word `verb`, looking no further back than `from`.
 * Undefined where none stands there or where what stands there cannot speak (a situation, a step).
 */
export function findSubject(
  words: readonly Word[],
  from: number,
  verb: number,
  grammar: Grammar,
  finder: PartyFinder,
): Span | undefined {
  let end = endOfSubject(words, from, verb, grammar);
  // «l'opposition, elle, réclame …», «le ministre, lui, a …»
  if (
    /^(?:lui|elle|eux|elles)$/.test(words[end - 1]?.key ?? '') &&
    words[end - 2]?.key === ',' &&
    words[end]?.key === ',' &&
    end - 2 > from
  )
    end = endOfSubject(words, from, end - 2, grammar);
  // «dont nous saluons le courage», "that we reject": a pronoun beside the verb is its subject.
  const beside = words[end - 1];
  if (beside && end > from && /^(?:nous|we|ils|elles|il|elle|he|she|they|je|j|i)$/.test(beside.key))
    return { start: beside.start, end: beside.end };
  // "X – a, b and c – condemned": what dashes set off is no part of it.
  if (/^[-–—]$/.test(words[end - 1]?.key ?? '')) {
    const opens = words.findLastIndex(({ key }, at) => at < end - 1 && at > from && /^[-–—]$/.test(key));
    if (opens > 0) end = endOfSubject(words, from, opens, grammar);
  }
  for (let skipped = 0; skipped < 3 && end > from; skipped++) {
    // "The Ministry, …, summoned the ambassador, …, and expressed …": who did the one said the other.
    if (grammar.coordinators.has(words[end - 1]!.key)) {
      const set = words[end - 2]?.key === ',';
      const deed = deedIn(words, set ? from : clauseStart(words, from, end, grammar).start, end - 1, grammar);
      if (deed !== undefined) {
        end = endOfSubject(words, from, deed, grammar);
        continue;
      }
    }
    const { start, relative } = clauseStart(words, from, end, grammar);
    if (relative !== undefined) {
      // "…, during which the ministers discussed …", «…, au cours duquel les ministres ont …»
      if (
        grammar.prepositions.has(words[relative - 1]?.key ?? '') ||
        /^(?:(?:du|des|au|aux)quel|où$)/.test(words[relative]!.key)
      ) {
        const span = spanUpTo(words, relative + 1, end);
        if (span && canSpeak(words.slice(relative + 1, end), span, grammar, finder)) return span;
      }
      // «En ce qui concerne X, la Conférence …»: a subject may stand after the clause's comma.
      const comma = words.findLastIndex((word, index) => index < end && index > relative && word.key === ',');
      if (comma > 0 && words[end]?.key !== ',') {
        const first = comma + (grammar.coordinators.has(words[comma + 1]?.key ?? '') ? 2 : 1);
        const span = spanUpTo(words, first, end);
        if (span && canSpeak(words.slice(first, end), span, grammar, finder)) return span;
      }
      // «Dans une allocution à la conférence, qui se tenait à Oslo, le ministre, X, a …»: what opens the sentence is no subject.
      if (words[end]?.key === ',' && isAdverbial(words, [start0(words, from), end], grammar))
        for (let at = relative + 1; at < end; at++) {
          const close = words.findIndex(({ key }, index) => index > at && (key === ',' || index === end));
          if (words[at]!.key !== ',' || close <= at + 1) continue;
          const span = spanUpTo(words, at + 1, close)!;
          if (canSpeak(words.slice(at + 1, close), span, grammar, finder)) return span;
        }
      // «Les ministres, qui se sont réunis hier, ont condamné»: a relative clause between commas stands aside.
      if (!words.slice(end, verb).some((word) => word.key === ',')) return undefined;
      end = relative;
      while (end > from && words[end - 1]!.key !== ',' && grammar.prepositions.has(words[end - 1]!.key))
        end--;
      if (words[end - 1]?.key !== ',') return undefined;
      end--;
      continue;
    }
    const joint = jointSubject(words, start, end, grammar);
    if (joint && finder.members(joint).length > 1) return joint;
    for (const [first, last] of candidates(words, start, end, grammar, from > 0)) {
      const span = spanOf(words, first, last);
      if (canSpeak(words.slice(first, last + 1), span, grammar, finder))
        return nameBeside(words, last, span, finder) ?? span;
    }
    return undefined;
  }
  return undefined;
}

/** «La porte-parole de l'opposition, Mme X, …»: the name tells who it is, where the title does not. */
function nameBeside(words: readonly Word[], last: number, span: Span, finder: PartyFinder): Span | undefined {
  // "His Greek colleague, Ida Moen, …": the adjective names only her state.
  const head = finder.head(span);
  if (words[last + 1]?.key !== ',' || (head && head.sense !== 'adjectival')) return undefined;
  const close = words.findIndex(({ key }, at) => at > last + 1 && key === ',');
  if (close < 0 || close > last + 8) return undefined;
  const name = spanOf(words, last + 2, close - 1);
  return finder.head(name)?.type === 'person' ? name : undefined;
}

/** Pasts of what is done before something is said, in the letters of no ending. */
const did =
  /^(?:met|held|spoke|went|came|gave|sent|took|made|saw|led|left|wrote|chose|sat|flew|laid|brought|began|paid|fought|joined|visited|hosted|welcomed|received|summoned)$/;

/** The first verb of doing between two words, its auxiliary where it has one; undefined behind a relative pronoun. */
export function deedIn(
  words: readonly Word[],
  start: number,
  end: number,
  grammar: Grammar,
): number | undefined {
  const french = grammar.that.has('que');
  for (let at = start + 1; at < end; at++) {
    const { key, capital, quoted } = words[at]!;
    if (quoted || grammar.relatives.has(key)) return undefined;
    const before = words[at - 1]!.key;
    const next = words[at + 1]!;
    if (capital || grammar.determiners.has(before) || grammar.prepositions.has(before)) continue;
    if (grammar.auxiliaries.has(key)) return at;
    if (french) continue;
    if (did.test(key) || (/..ed$/.test(key) && !next.mark && next.key !== 'by')) return at;
  }
  return undefined;
}

/** The first word from `from` on that is no mark. */
const start0 = (words: readonly Word[], from: number): number =>
  Math.max(
    from,
    words.findIndex(({ mark }, at) => at >= from && !mark),
  );

const spanUpTo = (words: readonly Word[], first: number, end: number): Span | undefined =>
  end > first ? spanOf(words, first, end - 1) : undefined;

/** Index after the subject's last word: adverbs, clitics and negations before the verb are not part of it. */
function endOfSubject(words: readonly Word[], from: number, verb: number, grammar: Grammar): number {
  let end = verb;
  while (end > from) {
    const word = words[end - 1]!;
    const light =
      (grammar.between.has(word.key) || (grammar.adverb.test(word.key) && !isName(words, end - 1))) &&
      !grammar.pronouns.has(word.key);
    if (!light && word.key !== ')') break;
    if (word.key === ')') {
      const open = words.slice(from, end).findLastIndex((w) => w.key === '(');
      if (open < 0) break;
      end = from + open;
      continue;
    }
    // «Tous ont convenu»
    if (/^(?:tous|toutes|all|both)$/.test(word.key) && (end - 1 === from || words[end - 2]!.mark)) break;
    // «nous» before the verb is the subject unless another subject stands before it.
    if (word.key === 'nous' && (end - 1 === from || words[end - 2]!.mark || words[end - 2]!.key === 'nous'))
      break;
    end--;
  }
  return end;
}

/** A capital inside a sentence: «Grimly» is a name there. */
const isName = (words: readonly Word[], at: number): boolean =>
  words[at]!.capital && at > 0 && !words[at - 1]!.mark;
