import type { Grammar } from '../grammar.ts';
import type { Word } from '../words.ts';

/** The first word of the auxiliaries before a participle, adverbs and clitics between them; undefined without any. */
export function backToAuxiliary(words: readonly Word[], verb: number, grammar: Grammar): number | undefined {
  let at = verb;
  let first: number | undefined;
  for (let back = at - 1; back >= 0 && back >= at - 8; back--) {
    const key = words[back]!.key;
    // «a en revanche relevé», «a, à cet égard, rappelé»
    // «a en outre été convenu»
    const set = setPhrase(words, back);
    if (set > 0) {
      back -= set - 1;
      continue;
    }
    if (key === ',' && first === undefined) {
      const opens = asideBefore(words, back, grammar);
      if (opens === undefined) return undefined;
      back = opens;
      at = opens;
      continue;
    }
    if (grammar.auxiliaries.has(key)) {
      first = back;
      continue;
    }
    if (first !== undefined) {
      if (
        grammar.adverb.test(key) ||
        /^(?:également|aussi|déjà|donc|ensuite|enfin|ainsi|toutefois|cependant|pas|not|also|already|therefore|then|y)$/.test(
          key,
        )
      )
        continue;
      break;
    }
    if (key === ':') return undefined;
    if (
      !grammar.between.has(key) &&
      !grammar.adverb.test(key) &&
      key !== "'" &&
      !(key === 'and' && grammar.adverb.test(words[back - 1]?.key ?? ''))
    )
      return undefined;
  }
  return first;
}

/** «ont, à de multiples reprises, appelé», "has, on many occasions, called": the comma that opens what ends with the one at `close`. */
function asideBefore(words: readonly Word[], close: number, grammar: Grammar): number | undefined {
  for (let at = close - 1; at > 0 && at > close - 12; at--) {
    const { key, mark } = words[at]!;
    if (key === ',') {
      const aside = words[at + 1]!.key;
      const opens = grammar.prepositions.has(aside) || /^(?:lors|hier|today|yesterday)$/.test(aside);
      return opens && at < close - 1 && grammar.auxiliaries.has(words[at - 1]!.key) ? at : undefined;
    }
    if ((mark && key !== "'") || grammar.auxiliaries.has(key) || grammar.relatives.has(key)) return undefined;
  }
  return undefined;
}

const setPhrases = [
  'en revanche',
  'non seulement',
  'not only',
  'in this regard',
  'in this respect',
  'in this context',
  'at the same time',
  'in particular',
  'in addition',
  "tout d ' abord",
  "d ' abord",
  'avant tout',
  'à nouveau',
  'de nouveau',
  'une nouvelle fois',
  'en particulier',
  'en conclusion',
  'dans le même temps',
  'dans la foulée',
  'également',
  'par ailleurs',
  'en outre',
  'à cet égard',
  'à ce titre',
  'pour sa part',
  'de son côté',
  'quant à lui',
  'quant à elle',
  'quant à eux',
  'quant à elles',
  'pour leur part',
  'de leur côté',
  'lui aussi',
  'elle aussi',
  'avec force',
  'à plusieurs reprises',
  'à cette occasion',
  'à maintes reprises',
  'de concert',
  'au passage',
  'ce matin',
  'sans ambiguïté',
  'sans équivoque',
  'en conséquence',
  'par la suite',
  'du reste',
  'à juste titre',
  'for her part',
  'for their part',
  'en effet',
  'dans ce contexte',
  'once again',
  'so far',
  'thus far',
  "jusqu ' ici",
  "jusqu ' à présent",
  'in turn',
  'for his part',
  'for its part',
  "aujourd ' hui",
  "aujourd ' hui même",
  "d ' une seule voix",
  "d ' une même voix",
  "à l ' unanimité",
  'ce jour',
  'ce soir',
  'cet après-midi',
  'cette semaine',
  'hier soir',
  'à ce propos',
  'à ce sujet',
  'sans réserve',
  'avec la plus grande fermeté',
  'this week',
  'this morning',
  'this afternoon',
  'this evening',
].map((phrase) => phrase.split(' '));

/** How many words of a set phrase between auxiliary and participle end at word `at`; commas around it count. */
export function setPhrase(words: readonly Word[], at: number): number {
  const comma = words[at]!.key === ',' ? 1 : 0;
  const end = at - comma;
  for (const phrase of setPhrases) {
    const start = end - phrase.length + 1;
    if (start <= 0 || !phrase.every((word, index) => words[start + index]!.key === word)) continue;
    return phrase.length + comma + (comma && words[start - 1]!.key === ',' ? 1 : 0);
  }
  return 0;
}

/** Whether a coordinator or comma stands right before, adverbs apart. */
export function sharesBefore(words: readonly Word[], at: number, grammar: Grammar): boolean {
  let back = at - 1;
  while (
    back >= 0 &&
    words[back]!.key !== ',' &&
    (grammar.between.has(words[back]!.key) || grammar.adverb.test(words[back]!.key))
  )
    back--;
  const key = words[back]?.key ?? '';
  return key === ',' || key === ';' || grammar.coordinators.has(key);
}

/** «Le Canada préoccupé par …», "UN experts deeply concerned about …": a headline without a verb; `at` is the word before the adjective. */
export function leavesOutVerb(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const before = words[at];
  // "U.S. concerned about …"
  const letters = before?.key === '.' && words[at - 1]?.capital && words[at - 1]!.key.length === 1;
  if (!before || (before.mark && !letters) || words.at(-1)!.mark) return false;
  if (grammar.determiners.has(before.key) || grammar.prepositions.has(before.key)) return false;
  // "Statement by States concerned about …" tells who they are.
  const others = words.some(
    ({ key }, index) =>
      (grammar.auxiliaries.has(key) && key !== 'a') ||
      (index < at && /^(?:by|from|par|among|for|pour)$/.test(key)),
  );
  return !others && !grammar.coordinators.has(before.key);
}

/** A capital inside a sentence marks a name ("the United States"), not a verb; after a mark a clause may begin. */
export const isNameWord = (words: readonly Word[], at: number): boolean =>
  words[at]!.capital &&
  at > 0 &&
  !/^\d+$/.test(words[at - 1]!.key) &&
  // "(Train, Advise, Assist Command – East)"
  (!words[at - 1]!.mark ||
    (words[at - 1]!.key === ',' && (words[at + 1]?.capital === true || words[at + 1]?.key === ',')));
