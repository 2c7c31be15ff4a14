import { shortRanks } from '../text/ranks.ts';
import type { Span } from '../text/span.ts';
import type { Token } from './clause.ts';
import { nameOnly, nounPhrase, range } from './nounPhrase.ts';
import { formsOf, isFiniteVerb } from './sayingVerbs.ts';
import { days, wordsOf } from './wordClasses.ts';

/** Shortened words before a name. */
const honour = new RegExp(`^(?:m|mm|mr|ms|mrs|dr|${shortRanks.toLowerCase()})$`, 'u');

/** How many words back a subject may begin: longer sentences are tables or noise. */
const reach = 150;

/** The subject of the verb at `verb`: the noun phrase before it in its clause, adverbials and appositions left out. */
export function subjectBefore(
  text: string,
  tokens: readonly Token[],
  verb: number,
  lang: string,
): { readonly span: Span; readonly verbStart: number } | undefined {
  const words = wordsOf(lang);
  let first = verb;
  while (first > 0) {
    const before = tokens[first - 1]!;
    if (before.kind !== 'word' || before.capital) break;
    if (words.pronouns.test(before.key)) break;
    if (!words.light.test(before.key) && !words.auxiliaries.test(before.key)) break;
    // «le» is a clitic only after a subject; an article otherwise.
    first--;
  }
  let start = first;
  while (start > Math.max(0, first - reach)) {
    const before = tokens[start - 1]!;
    if (/^[;:]$/.test(before.key) || (/^[—–-]$/.test(before.key) && start - 1 > 0)) break;
    if (words.subordinators.test(before.key) && !(before.key === 'that' && tokens[start - 2]?.key === 'so'))
      break;
    start--;
  }
  const relative = start === first && /^(?:qui|who|which)$/.test(tokens[start - 1]?.key ?? '');
  // «La Chine, qui préside le Conseil, a appelé …»: the noun before a relative clause between commas.
  const aside =
    /^(?:qui|who|which)$/.test(tokens[start - 1]?.key ?? '') &&
    tokens[start - 2]?.key === ',' &&
    tokens[first - 1]?.key === ',';
  const span =
    (relative || aside ? relativeTo(text, tokens, start - 1, lang) : undefined) ??
    pick(
      text,
      tokens,
      start,
      first,
      lang,
      start > 0 && words.subordinators.test(tokens[start - 1]!.key) && !isCleft(tokens, start - 1),
    ) ??
    (start > 0 ? pick(text, tokens, Math.max(0, first - reach), first, lang) : undefined);
  return span && { span, verbStart: tokens[first]!.start };
}

/** "It was then that the Council, in its report, called …", «C'est ainsi que …»: what follows is the main clause. */
function isCleft(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:that|que|qu')$/.test(tokens[at]!.key)) return false;
  for (let back = at - 2; back >= Math.max(0, at - 12); back--)
    if (/^(?:it|c')$/.test(tokens[back]!.key)) return /^(?:is|was|est|était)$/.test(tokens[back + 1]!.key);
  return false;
}

/** «…, M. X, qui a dénoncé»: the noun phrase that a relative pronoun at `at` stands for. */
function relativeTo(text: string, tokens: readonly Token[], at: number, lang: string): Span | undefined {
  const end = tokens[at - 1]?.key === ',' ? at - 1 : at;
  let from = end;
  while (
    from > Math.max(0, end - 12) &&
    tokens[from - 1]!.kind === 'word' &&
    !/^(?:par|by|avec|with|à|to)$/.test(tokens[from - 1]!.key)
  )
    from--;
  // «M.», «Mme»: the stop after an honour does not end the name.
  if (tokens[from - 1]?.key === '.' && honour.test(tokens[from - 2]?.key ?? '')) from -= 2;
  return from < end ? nounPhrase(text, tokens, from, end, lang) : undefined;
}

function pick(
  text: string,
  tokens: readonly Token[],
  start: number,
  end: number,
  lang: string,
  subordinate = false,
): Span | undefined {
  const words = wordsOf(lang);
  const segments: [number, number][] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at <= end; at++) {
    const key = tokens[at]?.key;
    if (key === '(') depth++;
    if (key === ')') depth--;
    if (at === end || (key === ',' && depth <= 0)) {
      if (at > from) segments.push([from, at]);
      from = at + 1;
    }
  }
  const closedByComma = tokens[end - 1]?.key === ',';
  const hasVerb = ([a, b]: [number, number]) => range(a, b).some((at) => isFiniteVerb(tokens, at, lang));
  const lastSegment = segments.at(-1);
  if (!lastSegment) return undefined;
  // «…, et le ministre a ajouté»: a clause of its own after another.
  if (
    segments.length > 1 &&
    words.coordinators.test(tokens[lastSegment[0]]!.key) &&
    segments.slice(0, -1).some(hasVerb)
  ) {
    const own = nounPhrase(text, tokens, lastSegment[0] + 1, lastSegment[1], lang);
    if (own) return own;
  }
  // "None of them, he insisted, “…”": the pronoun right before the verb.
  if (
    segments.length > 1 &&
    lastSegment[1] - lastSegment[0] === 1 &&
    words.pronouns.test(tokens[lastSegment[0]]!.key)
  )
    return { start: tokens[lastSegment[0]]!.start, end: tokens[lastSegment[0]]!.end };
  for (const [index, segment] of segments.entries()) {
    let a = segment[0];
    // «Sur le moment où la Belgique s'engagera, la ministre …»: what a subordinator opens ends at the comma.
    if (subordinate && index === 0 && segments.length > 1) continue;
    if (index === segments.length - 1 && /^(?:as|comme)$/.test(tokens[a]!.key)) a++;
    while (a < segment[1] && (words.coordinators.test(tokens[a]!.key) || /^[(«"“*•-]$/.test(tokens[a]!.key)))
      a++;
    // "Today Rep. X released": the day stands before the subject, without a comma.
    if (/^(?:today|yesterday|hier|aujourd'hui)$/.test(tokens[a]!.key) && a + 1 < segment[1]) a++;
    if (a >= segment[1] || isAdverbial(tokens, a, segment[1], lang)) continue;
    // «Lors de la réunion présidée par le ministre, Sergueï Lavrov, le secrétaire général a …»: a name beside the adverbial.
    const opener = segments[index - 1];
    if (
      opener &&
      index < segments.length - 1 &&
      isAdverbial(tokens, opener[0], opener[1], lang) &&
      nameOnly(tokens, a, segment[1]) !== undefined &&
      // «Lors de la réunion, Ida Moen, ministre de …, a»: a title without an article is of the name before it.
      !(closedByComma && !words.determiners.test(tokens[segments[index + 1]![0]]!.key))
    )
      continue;
    // «Lors de la présentation de son rapport, Tenir 2030, la ministre a …»: so does whatever else stands there.
    if (
      opener &&
      index < segments.length - 1 &&
      !closedByComma &&
      isAdverbial(tokens, opener[0], opener[1], lang) &&
      words.determiners.test(tokens[lastSegment[0]]!.key) &&
      !words.determiners.test(tokens[a]!.key)
    )
      continue;
    const rest = segments.slice(index + 1);
    const list =
      !closedByComma &&
      rest.length > 0 &&
      !hasVerb([a, end]) &&
      range(...rest.at(-1)!).some((at) => /^(?:et|and)$/.test(tokens[at]!.key));
    const stop = list ? rest.at(-1)![1] : segment[1];
    const found = nounPhrase(text, tokens, a, stop, lang);
    if (!found) continue;
    const name = rest[0] && !list ? nameOnly(tokens, rest[0][0], rest[0][1]) : undefined;
    return name && found.end === tokens[segment[1] - 1]!.end ? { start: found.start, end: name } : found;
  }
  return undefined;
}

function isAdverbial(tokens: readonly Token[], at: number, end: number, lang: string): boolean {
  const words = wordsOf(lang);
  const key = tokens[at]!.key;
  if (words.pronouns.test(key)) return false;
  if (words.adverbial.test(key)) return true;
  const next = tokens[at + 1]?.key ?? '';
  if (
    new RegExp(
      `^(?:${days}|jour|matin|soir|après-midi|semaine|morning|week|afternoon|evening|month|day)$`,
    ).test(next) &&
    (end - at <= 5 || tokens[at + 2]?.key === '(')
  )
    return true;
  // «Quatre jours après l'attaque, …», "Two weeks after …".
  if (
    /^(?:\d+|une?|deux|trois|quatre|cinq|six|dix|quelques|plusieurs|a|an|one|two|three|four|five|six|ten|some|several|few)$/.test(
      key,
    ) &&
    /^(?:minutes?|heures?|jours?|semaines?|mois|ans?|années?|hours?|days?|weeks?|months?|years?)$/.test(next)
  )
    return true;
  // «De son côté, …», «La veille, …», "The following day, …".
  if (
    lang === 'fr'
      ? (/^(?:de|d')$/.test(key) &&
          /^(?:son|leur|même|fait|plus|retour|nouveau|autre|abord|ailleurs)$/.test(next)) ||
        (/^(?:la|le)$/.test(key) && /^(?:veille|lendemain|surlendemain)$/.test(next)) ||
        (/^(?:le|la|ce)$/.test(key) &&
          /^(?:jour|soir|matin|semaine|année|mois)$/.test(tokens[at + 2]?.key ?? '') &&
          /^(?:même|dernière?)$/.test(next))
      : key === 'the' &&
        /^(?:day|week|evening|morning|month|year)$/.test(tokens[at + 2]?.key ?? '') &&
        /^(?:next|same|following|previous)$/.test(next)
  )
    return true;
  if (lang === 'fr' && tokens[at]!.capital && /^(?:à|au|aux|en|dans|devant|par)$/.test(next)) return true;
  // «Joly a souligné», "Bryant said": a capital that is all the subject there is, is a name.
  if (/(?:ment|ly|ant|ing)$/.test(key))
    return (
      !(tokens[at]!.capital && end - at === 1) &&
      (!tokens[at + 1]?.capital || formsOf(key, lang).includes('gerund'))
    );
  // «Réunis à Paris, …», "held on 24 May, …": a participle opens a phrase of its own.
  const participle =
    lang === 'fr'
      ? /(?:ée?s?|unie?s?|ise?s?|^(?:reç|ven|reven|attend|entend|él|rend|ten|souten|conn)ue?s?|^(?:ouvert|fait|conduit|contraint|joint)e?s?|^(?:accueill|suiv|part|sort)ie?s?)$/
      : /^(?:\p{L}{3,}ed|held|given|made|taken|led)$/u;
  return (
    participle.test(key) &&
    (!tokens[at]!.capital || lang === 'fr') &&
    !tokens[at + 1]?.capital &&
    !noParticiple.test(key)
  );
}

const noParticiple =
  /^(?:alliée?s?|députée?s?|déléguée?s?|comités?|sociétés?|autorités?|pays|états-unis|united|allied)$/;

/** Whether the verb at `verb` is done to its subject («a été qualifié de», "was described as"). */
export function isPassive(tokens: readonly Token[], verb: number, lang: string): boolean {
  const near = tokens.slice(Math.max(0, verb - 4), verb).map((word) => word.key);
  // "that staff are safe but said …": the other clause's.
  const back = near.slice(near.findLastIndex((key) => /^(?:and|but|et|mais)$/.test(key)) + 1);
  return lang === 'fr'
    ? back.includes('été')
    : back.some((key) => /^(?:is|are|was|were|been|being)$/.test(key)) && !/ing$/.test(tokens[verb]!.key);
}
