import { verbForms } from '../release/verbs.ts';
import type { Span } from '../text/span.ts';
import type { Grammar } from './grammar.ts';
import type { PartyFinder } from './parties.ts';
import type { Word } from './words.ts';

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
      // «En ce qui concerne X, la Conférence …»: a subject may stand after the clause's comma.
      const comma = words.findLastIndex((word, index) => index < end && index > relative && word.key === ',');
      if (comma > 0 && words[end]?.key !== ',') {
        const first = comma + (grammar.coordinators.has(words[comma + 1]?.key ?? '') ? 2 : 1);
        const span = spanOf(words, first, end);
        if (span && canSpeak(words.slice(first, end), span, grammar, finder)) return span;
      }
      // «Dans une allocution à la conférence, qui se tenait à Oslo, le ministre, X, a …»: what opens the sentence is no subject.
      if (words[end]?.key === ',' && isAdverbial(words, [start0(words, from), end], grammar))
        for (let at = relative + 1; at < end; at++) {
          const close = words.findIndex(({ key }, index) => index > at && (key === ',' || index === end));
          if (words[at]!.key !== ',' || close <= at + 1) continue;
          const span = spanOf(words, at + 1, close)!;
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
      const span = { start: words[first]!.start, end: words[last]!.end };
      if (canSpeak(words.slice(first, last + 1), span, grammar, finder))
        return nameBeside(words, last, span, finder) ?? span;
    }
    return undefined;
  }
  return undefined;
}

/** «La porte-parole de l'opposition, Mme X, …»: the name tells who it is, where the title does not. */
function nameBeside(words: readonly Word[], last: number, span: Span, finder: PartyFinder): Span | undefined {
  if (words[last + 1]?.key !== ',' || finder.head(span)) return undefined;
  const close = words.findIndex(({ key }, at) => at > last + 1 && key === ',');
  if (close < 0 || close > last + 8) return undefined;
  const name = { start: words[last + 2]!.start, end: words[close - 1]!.end };
  return finder.head(name)?.type === 'person' ? name : undefined;
}

/** Pasts of what is done before something is said, in the letters of no ending. */
const did =
  /^(?:met|held|spoke|went|came|gave|sent|took|made|saw|led|left|wrote|chose|sat|flew|joined|visited|hosted|welcomed|received|summoned)$/;

/** The first verb of doing between two words, its auxiliary where it has one; undefined behind a relative pronoun. */
function deedIn(words: readonly Word[], start: number, end: number, grammar: Grammar): number | undefined {
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

const spanOf = (words: readonly Word[], first: number, end: number): Span | undefined =>
  end > first ? { start: words[first]!.start, end: words[end - 1]!.end } : undefined;

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

/** Walks back to where the clause begins: a subordinator, a semicolon or colon, a quotation; or the relative it meets. */
function clauseStart(
  words: readonly Word[],
  from: number,
  end: number,
  grammar: Grammar,
): { readonly start: number; readonly relative?: number } {
  for (let at = end - 1; at >= from; at--) {
    const word = words[at]!;
    if (word.quoted || /^[;:»”«“"—–]$/.test(word.key)) return { start: at + 1 };
    // "Joint Media Release - Australia condemns": a hyphen with room after it.
    if (word.key === '-' && (words[at + 1]?.start ?? 0) > word.end) return { start: at + 1 };
    if (addsOn(words, at)) continue;
    const relative = grammar.relatives.has(word.key) && !grammar.that.has(word.key);
    if (relative) return { start: at + 1, relative: at };
    if (grammar.subordinators.has(word.key)) return { start: at + (words[at + 1]?.key === "'" ? 2 : 1) };
    if (grammar.relatives.has(word.key)) return { start: at + 1, relative: at };
  }
  let start = from;
  while (start < end && (words[start]!.mark || grammar.coordinators.has(words[start]!.key))) start++;
  return { start };
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
function jointSubject(
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
  return { start: words[first]!.start, end: words[last]!.end };
}

/** Where the subject may begin, best first: `[first, last]` word indices. */
function* candidates(
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
  if (tail !== undefined && hasInfinitive(words, run[0]![0], tail, grammar)) yield [tail, last[1]];
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

const when =
  /^(?:\d{1,2}(?:st|nd|rd|th|er)?|\d{4}|today|yesterday|hier|aujourd|hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jour|matin|soir|morning|afternoon|evening|week|month|semaine|january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$/;

const hasCoordinator = (words: readonly Word[], [first, last]: [number, number]) =>
  words.slice(first, last + 1).some((word) => word.key === 'et' || word.key === 'and');

/** «Au sujet de …», «Ce jeudi», "In solidarity with …", «Présidée par …»: says when, where, how; not who. */
function isAdverbial(words: readonly Word[], [first]: [number, number], grammar: Grammar): boolean {
  const key = words[first]!.key;
  const next = words[first + 1]?.key ?? '';
  if (grammar.pronouns.has(key)) return false;
  // «S'exprimant lors de …, la ministre a …».
  if (/^(?:s|se)$/.test(key) && /ant$/.test(next === "'" ? (words[first + 2]?.key ?? '') : next)) return true;
  // "Under Secretary Nelson": a title.
  if (key === 'under' && /^secretar(?:y|ies)$/.test(next)) return false;
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
    !/^(?:alliée?s?|députée?s?|déléguée?s?|représentant.*|participant.*|beijing)$/.test(key)
  );
}

const days =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jour|matin|soir|day|week|semaine|mois|month|year|année)$/;

/** A pronoun, somebody named, or a noun for people and bodies that speak in releases. */
export function canSpeak(words: readonly Word[], span: Span, grammar: Grammar, finder: PartyFinder): boolean {
  if (words.length === 0 || words.length > 120) return false;
  const first = words[0]!.key;
  if (words.length === 1) {
    if (grammar.pronouns.has(first)) return true;
  } else if (/^(?:we|nous)$/.test(first) && words[1]!.mark) return true;
  // «Plusieurs d'entre eux», "some of them".
  if (
    /^(?:plusieurs|certains|certaines|quelques-uns|beaucoup|several|some|many|most|all|both|one|neither|none|l|un|une|aucun|aucune)$/.test(
      first,
    ) &&
    /^(?:eux|elles|them|us)$/.test(words.at(-1)!.key)
  )
    return true;
  if (words.length === 1 && words[0]!.capital && finder.isSurname(span)) return true;
  // "Ida Moen for the Office of …": a name with those for whom it speaks.
  const speaksFor = words.findIndex(({ key }) => key === 'for');
  if (
    (speaksFor === 2 || speaksFor === 3) &&
    words.slice(0, speaksFor).every((word) => word.capital && !grammar.determiners.has(word.key)) &&
    /^(?:the|our)$/.test(words[speaksFor + 1]?.key ?? '') &&
    words[speaksFor + 2]?.capital
  )
    return true;
  // "The two also discussed …"
  if (
    words.length === 2 &&
    /^(?:the|les)$/.test(first) &&
    /^(?:two|three|four|deux|trois|quatre)$/.test(words[1]!.key)
  )
    return true;
  if (words.length <= 3 && /^(?:latter|former|intéressée?)$/.test(words.at(-1)!.key)) return true;
  // «La plupart des délégations», «D'autres», "A large majority of members", "Almost all States", "Others".
  if (
    /^(?:(?:la|une|un|an?|the|almost|nearly|presque) )?(?:(?:grande|large|vast|great|overwhelming|écrasante|small|growing|certain) )?(?:all of|all|tous|toutes|each of|none of|plupart|majorité|nombre|number|minority|minorité|autres|others|several|some|many|most|plusieurs|certain(?:e?s))(?: |$)/.test(
      words
        .slice(0, 5)
        .map((word) => word.key)
        .join(' ')
        .replace(/^(?:d|l) ' /, ''),
    ) &&
    (words.length === 1 ||
      (words.length === 3 && words[1]!.mark) ||
      words.some((word) => grammar.speakers.test(word.key)))
  )
    return true;
  if (/^(?:ces|ceux-ci|celles-ci|ce)$/.test(first) && /^derni(?:ers?|ères?)$/.test(words[1]?.key ?? ''))
    return true;
  // «La Défense», «L'Autorité»: a common noun made a name by its capital.
  const last = words.at(-1)!;
  if (words.length <= 3 && last.capital && grammar.determiners.has(first) && last.key.length > 2) return true;
  const head = finder.head(span);
  if (head) {
    if (head.type === 'place' && !head.alternatives) return false;
    // «les forces russes», "Russian aggression": an adjective speaks only through the noun after it.
    if (head.sense !== 'adjectival' && !finder.isPossessor(head)) return true;
  }
  // "The three national security advisors of …": in English what a noun is called stands before it.
  const initial = (at: number) => words[at]!.key === '.' && words[at - 1]?.capital;
  const phrase = words.findIndex(
    ({ key, mark }, at) => (mark && key !== "'" && !initial(at)) || grammar.prepositions.has(key),
  );
  const core = words[(phrase < 0 ? words.length : phrase) - 1];
  if (grammar.headLast && core && phrase < 8 && (grammar.speakers.test(core.key) || texts.test(core.key)))
    return true;
  for (const [at, word] of words.slice(0, 7).entries()) {
    if (grammar.speakers.test(word.key) || texts.test(word.key)) return true;
    if (initial(at)) continue;
    if (word.mark && word.key !== "'" && word.key !== '’') return false;
    const light =
      grammar.determiners.has(word.key) ||
      word.key === "'" ||
      word.key === '’' ||
      /^(?:of|de|d|du|s|two|several)$/.test(word.key) ||
      word.capital ||
      isAdjective(word.key);
    if (!light) return false;
  }
  return false;
}

/** Texts speak for those who adopted them: «le communiqué souligne que …». */
export const texts =
  /^(?:statements?|communiqu[eé]s?|declarations?|resolutions?|reports?|complaints?|indictments?|affidavits?|filings|plainte|accusation|advisory|advisories|déclarations?|résolutions?|rapports?|textes?|investigations?|enquêtes?|findings|evidence|analyses?|analysis|data|données|meetings?|session|réunion|talks|consultations|discussions?|entretiens?|débats|projet|draft)$/;

const isAdjective = (key: string) =>
  /(?:aux|aine?s?|ques?|iens?|iennes?|ais|aises?|ans?|ish|ean|ese|al|ed|ern|ist|ble|ive|ous|ic|national.*|allied|permanent.*|senior|transatlantic|principaux|autres?|recent|récents?|joint|final|latest|new|grand|armed|armée?s?|nouve(?:au|aux|lle|lles)|other|same|mêmes)$/.test(
    key,
  );
