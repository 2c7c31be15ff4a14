import { verbForms } from '../../release/verbs.ts';
import { dayNames, monthNames } from '../../text/dates.ts';
import type { Span } from '../../text/span.ts';
import type { Grammar } from '../grammar.ts';
import { spanOf, type Word } from '../words.ts';

/** Walks back to where the clause begins: a subordinator, a semicolon or colon, a quotation; or the relative it meets. */
export function clauseStart(
  words: readonly Word[],
  from: number,
  end: number,
  grammar: Grammar,
): { readonly start: number; readonly relative?: number } {
  for (let at = end - 1; at >= from; at--) {
    const word = words[at]!;
    // «Les dirigeants du « Triangle de Weimar » ont …»: a name in marks.
    const named = nameInMarks(words, at);
    if (named > from) {
      at = named;
      continue;
    }
    if (word.quoted || /^[;:»”«“"—–]$/.test(word.key)) return { start: at + 1 };
    // "Joint Media Release - Australia condemns": a hyphen with room after it.
    if (word.key === '-' && (words[at + 1]?.start ?? 0) > word.end) return { start: at + 1 };
    if (addsOn(words, at)) continue;
    // "the evidence gathered so far"
    if (word.key === 'so' && /^(?:far|long|much|many)$/.test(words[at + 1]?.key ?? '')) continue;
    const relative = grammar.relatives.has(word.key) && !grammar.that.has(word.key);
    if (relative) return { start: at + 1, relative: at };
    if (grammar.subordinators.has(word.key)) return { start: at + (words[at + 1]?.key === "'" ? 2 : 1) };
    if (grammar.relatives.has(word.key)) return { start: at + 1, relative: at };
  }
  let start = from;
  while (start < end && (words[start]!.mark || grammar.coordinators.has(words[start]!.key))) start++;
  return { start };
}

/** Where the marks open that close at word `at` around a few words that nobody says, behind a noun or preposition; -1 elsewhere. */
function nameInMarks(words: readonly Word[], at: number): number {
  if (!/^[»”]$/.test(words[at]!.key) || words[at]!.quoted) return -1;
  const open = words.findLastIndex(({ key }, index) => index < at && index > at - 7 && /^[«“]$/.test(key));
  return open > 0 && !words[open - 1]!.mark && words[open + 1]!.capital ? open : -1;
}

/** «ainsi que», «de même que», "as well as" add to a list and open no clause. */
export function addsOn(words: readonly Word[], at: number): boolean {
  const key = words[at]!.key;
  const before = words[at - 1]?.key ?? '';
  if (key === 'que' || key === 'qu') return /^(?:ainsi|même|tant|autant)$/.test(before);
  return key === 'as' && (before === 'well' || words[at + 1]?.key === 'well');
}

/** Whether a word can only be a verb that has a subject. */
export const isPersonal = (key: string, grammar: Grammar): boolean =>
  (grammar.auxiliaries.has(key) && key !== 'a') ||
  /^(?:peut|peuvent|doit|doivent|pourrai(?:t|ent)|devrai(?:t|ent)|va|vont|mène(?:nt)?)$/.test(key) ||
  verbForms(key, grammar.that.has('que') ? 'fr' : 'en').some(
    (form) => form.kind === 'finite' && !form.noun && !form.past,
  );

/** The words between commas before `end`: `[first, last]` word indices. */
function segmentsOf(words: readonly Word[], start: number, end: number): [number, number][] {
  const segments: [number, number][] = [];
  let first = start;
  let depth = 0;
  for (let at = start; at <= end; at++) {
    const key = words[at]?.key;
    if (key === '(') depth++;
    if (key === ')') depth--;
    if (at === end || (key === ',' && depth <= 0)) {
      if (at > first) segments.push([first, at - 1]);
      first = at + 1;
    }
  }
  return segments;
}

/** "The Secretary General, X, and the President of Y, Z, stressed": a list whose names and titles stand between commas. */
export function jointSubject(
  words: readonly Word[],
  start: number,
  end: number,
  grammar: Grammar,
): Span | undefined {
  const segments = segmentsOf(words, start, end);
  const leading = segments.findIndex((segment) => !isAdverbial(words, segment, grammar));
  const run = leading < 0 ? [] : segments.slice(leading);
  if (run.length < 2 || !run.some((segment) => hasCoordinator(words, segment))) return undefined;
  const inside = run.slice(1).some((segment) => isAdverbial(words, segment, grammar));
  const [first, last] = [run[0]![0], run.at(-1)![1]];
  // "…, said X, and Y agreed": a verb, not a name, comes first.
  if (!words[first]!.capital && !grammar.determiners.has(words[first]!.key)) return undefined;
  if (inside || words.slice(first, last + 1).some(({ key }) => isPersonal(key, grammar))) return undefined;
  return spanOf(words, first, last);
}

/** Where the subject may begin, best first: `[first, last]` word indices. */
export function* candidates(
  words: readonly Word[],
  start: number,
  end: number,
  grammar: Grammar,
  after: boolean,
): Generator<[number, number]> {
  const segments = segmentsOf(words, start, end);
  if (segments.length === 0) return;
  // "Together they", «Ce jour, nous»: the pronoun is the subject, whatever stands before it.
  const nearest = segments.at(-1)![1];
  if (grammar.pronouns.has(words[nearest]!.key) && words[end]?.key !== ',' && nearest > segments.at(-1)![0])
    yield [nearest, nearest];
  for (const segment of segments) segment[0] = afterWhen(words, segment, grammar);
  const opens = (segment: [number, number]) => !isAdverbial(words, segment, grammar);
  const leading = segments.findIndex(opens);
  if (leading < 0) return;
  const last = segments.at(-1)!;
  const closedByComma =
    words[end]?.key === ',' || (words[end - 1]?.key === ',' ? true : words[last[1] + 1]?.key === ',');
  // «Boris Ruge, secrétaire général délégué, a déclaré»: an apposition; the name comes first.
  if (closedByComma) yield [segments[leading]![0], segments[leading]![1]];
  // «X, Y et Z»: all of them; after that each later start.
  const run = segments.slice(leading);
  // «à renforcer son aide et nous appelons»: what stands before the coordinator is another clause.
  const tail = tailStart(words, run[0]![0], last[1], grammar);
  // «X, Y, était en visite et le secrétaire général a …»: behind a verb the coordinator opens a clause.
  const verbBefore =
    tail !== undefined &&
    words.slice(run[0]![0], tail).some((word) => grammar.be.has(word.key) && !word.capital);
  if (tail !== undefined && (verbBefore || hasInfinitive(words, run[0]![0], tail, grammar)))
    yield [tail, last[1]];
  // «l'aide que le Canada apporte au pays, et le président a …»: after a verb the coordinator opens a clause.
  const joined = words[last[0]]!;
  if (
    run.length > 1 &&
    grammar.coordinators.has(joined.key) &&
    (after || words.slice(run[0]![0], last[0]).some((word) => isPersonal(word.key, grammar)))
  )
    yield [last[0] + 1, last[1]];
  if (run.length === 1 || /^(?:et|and)$/.test(words[last[0]]!.key) || hasCoordinator(words, last))
    yield [run[0]![0], last[1]];
  for (let i = segments.length - 1; i > leading; i--)
    if (opens(segments[i]!)) yield [segments[i]![0], last[1]];
  yield [run[0]![0], last[1]];
  if (tail !== undefined) yield [tail, last[1]];
}

/** The word after the last coordinator, where a new subject may stand. */
function tailStart(
  words: readonly Word[],
  first: number,
  last: number,
  grammar: Grammar,
): number | undefined {
  for (let at = last - 1; at > first; at--)
    if (grammar.coordinators.has(words[at]!.key)) {
      const next = words[at + 1]!;
      return grammar.pronouns.has(next.key) || grammar.determiners.has(next.key) || next.capital
        ? at + 1
        : undefined;
    }
  return undefined;
}

/** "to prevent", «à cesser», «de poursuivre»: the words before `end` have a verb of their own. */
function hasInfinitive(words: readonly Word[], first: number, end: number, grammar: Grammar): boolean {
  for (let at = first; at < end - 1; at++) {
    const next = words[at + 1]!;
    if (next.capital || next.mark || grammar.determiners.has(next.key)) continue;
    if (words[at]!.key === 'to') return true;
    if (/^(?:à|de|d|pour)$/.test(words[at]!.key) && /(?:er|ir|re)$/.test(next.key)) return true;
  }
  return false;
}

/** "Together the three leaders", "On 19 October the UK", «Ce jour la France»: the first word after what says when, without a comma. */
function afterWhen(words: readonly Word[], [first, last]: [number, number], grammar: Grammar): number {
  let at = first;
  if (/^(?:on|in|le|ce|cette|this|last|en)$/.test(words[at]!.key)) at++;
  if (at > first && words[at]?.key === 'the') at++;
  const from = at;
  while (at <= last && when.test(words[at]!.key)) at++;
  if (at === from && /^(?:together|ensemble)$/.test(words[at]!.key)) at++;
  if (at === from || at > last) return first;
  const next = words[at]!;
  return grammar.determiners.has(next.key) || next.capital ? at : first;
}

const when = new RegExp(
  `^(?:\\d{1,2}(?:st|nd|rd|th|er)?|\\d{4}|today|yesterday|hier|aujourd|hui|${dayNames.fr}|${dayNames.en}|jour|matin|soir|morning|afternoon|evening|week|month|semaine|${monthNames.en}|${monthNames.fr})$`,
);

const hasCoordinator = (words: readonly Word[], [first, last]: [number, number]) =>
  words.slice(first, last + 1).some((word) => word.key === 'et' || word.key === 'and');

/** «Au sujet de …», «Ce jeudi», "In solidarity with …", «Présidée par …»: says when, where, how; not who. */
export function isAdverbial(words: readonly Word[], [first]: [number, number], grammar: Grammar): boolean {
  const key = words[first]!.key;
  const next = words[first + 1]?.key ?? '';
  if (grammar.pronouns.has(key)) return false;
  // «S'exprimant lors de …, la ministre a …».
  if (/^(?:s|se)$/.test(key) && /ant$/.test(next === "'" ? (words[first + 2]?.key ?? '') : next)) return true;
  // "Under Secretary Nelson": a title.
  if (key === 'under' && /^secretar(?:y|ies)$/.test(next)) return false;
  // "Acting Secretary Nelson", "Acting Foreign Minister …"
  if (key === 'acting' && words[first + 1]?.capital) return false;
  // «Des sources militaires»: an article.
  if (key === 'des') return false;
  // «De nombreux participants», «D'autres»
  if (
    /^(?:de|d)$/.test(key) &&
    /^(?:nombreux|nombreuses|autres|hauts|hautes)$/.test(next === "'" ? (words[first + 2]?.key ?? '') : next)
  )
    return false;
  if (grammar.prepositions.has(key) || grammar.adverb.test(key)) return true;
  if (/^(?:ce|cette|this|le|on)$/.test(key) && days.test(next)) return true;
  if (
    days.test(key) ||
    /^(?:aujourd|today|yesterday|hier|entre-temps|meanwhile|hier|ainsi|also|however|toutefois|cependant|par|together|moreover|furthermore|additionally|finally|enfin|second|first|third|next|earlier|later|recently|ensemble|tout|there|here)$/.test(
      key,
    )
  )
    return true;
  return (
    /(?:ée?s?|ant|ing)$/.test(key) &&
    !grammar.speakers.test(key) &&
    !/^(?:alliée?s?|députée?s?|déléguée?s?|représentant.*|participant.*|lieutenant|assistant|adjutant|commandant|adjudant|beijing|nanjing|boeing)$/.test(
      key,
    ) &&
    // «Le gouvernement et Beijing», "… and Goring": a name inside the sentence.
    !(words[first]!.capital && first > 0 && !words[first - 1]!.mark)
  );
}

const days =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jour|matin|soir|day|week|semaine|mois|month|year|année)$/;
