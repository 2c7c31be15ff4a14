import type { Span } from '../text/span.ts';
import type { Token } from './clause.ts';
import { isFiniteVerb } from './sayingVerbs.ts';
import { days, wordsOf } from './wordClasses.ts';

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
  const span =
    (relative ? relativeTo(text, tokens, start - 1, lang) : undefined) ??
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
  if (tokens[from - 1]?.key === '.' && /^(?:m|mm|mr|ms|mrs|dr|gen|lt)$/.test(tokens[from - 2]?.key ?? ''))
    from -= 2;
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
      nameOnly(tokens, a, segment[1]) !== undefined
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

const range = (a: number, b: number) => Array.from({ length: Math.max(0, b - a) }, (_, i) => a + i);

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
    end - at <= 5
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
  if (lang === 'fr' && tokens[at]!.capital && /^(?:à|au|aux|en|dans|devant|par)$/.test(next)) return true;
  // «Joly a souligné», "Bryant said": a capital that is all the subject there is, is a name.
  if (/(?:ment|ly|ant|ing)$/.test(key))
    return !(tokens[at]!.capital && end - at === 1) && !tokens[at + 1]?.capital;
  // «Réunis à Paris, …», "held on 24 May, …": a participle opens a phrase of its own.
  const participle =
    lang === 'fr' ? /(?:ée?s?|unie?s?|ise?s?)$/ : /^(?:\p{L}{3,}ed|held|given|made|taken|led)$/u;
  return (
    participle.test(key) &&
    (!tokens[at]!.capital || lang === 'fr') &&
    !tokens[at + 1]?.capital &&
    !noParticiple.test(key)
  );
}

const noParticiple =
  /^(?:alliée?s?|députée?s?|déléguée?s?|comités?|sociétés?|autorités?|pays|états-unis|united|allied)$/;

const when = /^(?:today|yesterday|hier|aujourd'hui|here|ici)$/;

/** The words `[from, end)` as a noun phrase, cut before its first verb or quotation; with a name or a determiner. */
function nounPhrase(
  text: string,
  tokens: readonly Token[],
  from: number,
  end: number,
  lang: string,
): Span | undefined {
  const words = wordsOf(lang);
  if (from >= end || tokens[from]!.kind === 'quote' || isFiniteVerb(tokens, from, lang)) return undefined;
  let stop = from;
  while (stop < end) {
    const word = tokens[stop]!;
    if (word.kind === 'quote' || (stop > from && isFiniteVerb(tokens, stop, lang))) break;
    if (stop > from && words.subordinators.test(word.key)) break;
    stop++;
  }
  // «L'institution garde la main tendue et | soutient»: another verb's words stand between.
  if (/^(?:et|and)$/.test(tokens[stop - 1]?.key ?? '')) {
    stop--;
    for (let at = from + 1; lang === 'fr' && at < stop - 1; at++)
      if (otherPredicate(tokens, at, words)) {
        stop = at;
        break;
      }
  }
  while (
    stop > from &&
    ((tokens[stop - 1]!.kind === 'mark' && tokens[stop - 1]!.key !== ')') ||
      ((words.light.test(tokens[stop - 1]!.key) || when.test(tokens[stop - 1]!.key)) &&
        !tokens[stop - 1]!.capital &&
        stop - 1 > from))
  )
    stop--;
  if (stop <= from) return undefined;
  const span = { start: tokens[from]!.start, end: tokens[stop - 1]!.end };
  return isNounPhrase(text, tokens, from, stop, lang) ? span : undefined;
}

/** A small word that is no preposition, before an article: «garde la main». */
const otherPredicate = (tokens: readonly Token[], at: number, words: ReturnType<typeof wordsOf>): boolean => {
  const { key, kind, capital } = tokens[at]!;
  return (
    kind === 'word' &&
    !capital &&
    key.length > 3 &&
    /(?:e|t|d|ent)$/.test(key) &&
    /^(?:le|la|l'|les|un|une|des|son|sa|ses)$/.test(tokens[at + 1]?.key ?? '') &&
    ![words.light, words.adverbial, words.determiners, words.coordinators, words.ends].some((set) =>
      set.test(key),
    )
  );
};

function isNounPhrase(
  _text: string,
  tokens: readonly Token[],
  from: number,
  stop: number,
  lang: string,
): boolean {
  const words = wordsOf(lang);
  if (tokens[stop - 1]!.end - tokens[from]!.start > 180) return false;
  if (stop - from === 1 && words.pronouns.test(tokens[from]!.key)) return true;
  if (words.determiners.test(tokens[from]!.key)) return stop - from > 1;
  return (
    range(from, stop).some((at) => tokens[at]!.capital) ||
    (lang !== 'fr' && stop - from <= 4 && /s$/.test(tokens[stop - 1]!.key))
  );
}

/** «, Mme Anna Nowak»: a name alone, as an apposition: its end. */
function nameOnly(tokens: readonly Token[], from: number, end: number): number | undefined {
  let at = from;
  if (/^(?:m|mm|mme|mr|ms|mrs|dr|sir|dame|h|e)$/.test(tokens[at]?.key ?? '')) at++;
  while (tokens[at]?.key === '.' || /^(?:h|e)$/.test(tokens[at]?.key ?? '')) at++;
  const first = at;
  while (
    at < end &&
    at - first < 5 &&
    (tokens[at]!.capital ||
      (at > first && /^(?:von|van|de|der|du|bin|al|el|della|di)$/.test(tokens[at]!.key)))
  )
    at++;
  const length = at - first;
  return length >= 2 && at === end && !/^(?:the|le|la|l')$/.test(tokens[first]!.key)
    ? tokens[at - 1]!.end
    : undefined;
}

/** The noun phrase that begins at `from`, after a verb: up to a mark or an adverbial; with the name that stands beside a title. */
export function subjectAfter(
  text: string,
  tokens: readonly Token[],
  from: number,
  lang: string,
): Span | undefined {
  const words = wordsOf(lang);
  let at = skipAdverbials(tokens, from, lang);
  const first = at;
  for (; at < tokens.length; at++) {
    const word = tokens[at]!;
    if (word.kind === 'quote') break;
    if (word.kind === 'mark') {
      // «M. Ladsous», "U.S. Secretary", «Lt. Gen.», "(SACEUR)" stay; commas, stops, brackets end it.
      if (
        word.key === '.' &&
        tokens[at - 1]!.end === word.start &&
        tokens[at - 1]!.end - tokens[at - 1]!.start <= 4 &&
        tokens[at + 1]?.capital
      )
        continue;
      if (/^[-/&'’]$/.test(word.key)) continue;
      break;
    }
    if (at > first && !word.capital && words.ends.test(word.key)) break;
    // «le ministre à l'issue de …», «X à Bruxelles», but «la représentante permanente à Genève».
    if (at > first && /^(?:à|au|aux|en|to)$/.test(word.key)) {
      const noun = tokens[at + (/^(?:l'|la|le|une?)$/.test(tokens[at + 1]?.key ?? '') ? 2 : 1)]?.key ?? '';
      if (occasion.test(noun) || (tokens[at - 1]!.capital && tokens[at + 1]?.key !== "l'")) break;
    }
    if (at > first && word.key === 'pour' && !/^(?:la|le|les|l')$/.test(tokens[at + 1]?.key ?? '')) break;
    if (at > first && !word.capital && isFiniteVerb(tokens, at, lang)) break;
  }
  if (at === first || !isNounPhrase(text, tokens, first, at, lang)) return undefined;
  if (tokens[at]?.key === ',') {
    let stop = at + 1;
    if (tokens[stop]?.kind === 'word' && tokens[stop + 1]?.capital) stop++;
    while (stop < tokens.length && (tokens[stop]!.capital || tokens[stop]!.key === '.')) stop++;
    while (stop > at + 1 && tokens[stop - 1]!.key === '.') stop--;
    const title = words.determiners.test(tokens[first]!.key);
    const name = title ? nameOnly(tokens, at + 1, stop) : undefined;
    if (name !== undefined) return { start: tokens[first]!.start, end: name };
  }
  return { start: tokens[first]!.start, end: tokens[at - 1]!.end };
}

const occasion =
  /^(?:issue|occasion|suite|fin|veille|tribune|presse|télévision|radio|clôture|sortie|ouverture|antenne|arrivée|marge|conclusion|conférence|réponse|visite|présence|cours|terme|sortir|sujet|micro|journal|lendemain|reporters|journalistes|médias|début)$/;

/** «a déclaré, ce matin, le …», «a déclaré jeudi à Bruxelles le …»: when and where, between verb and subject. */
function skipAdverbials(tokens: readonly Token[], from: number, lang: string): number {
  let at = from;
  for (let turn = 0; turn < 4; turn++) {
    const key = tokens[at]?.key ?? '';
    if (key === ',') {
      const close = tokens.findIndex((word, index) => index > at && index < at + 10 && word.key === ',');
      if (close < 0) return at;
      at = close + 1;
    } else if (
      new RegExp(
        `^(?:${days}|hier|aujourd'hui|également|aussi|notamment|today|yesterday|\\p{L}+ment)$`,
        'u',
      ).test(key)
    ) {
      at++;
      while (
        /^\d|^(?:er|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|matin|soir|dernier)$/.test(
          tokens[at]?.key ?? '',
        )
      )
        at++;
    } else if (
      /^(?:ce|cet|cette)$/.test(key) &&
      /^(?:matin|jour|soir|après-midi|semaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/.test(
        tokens[at + 1]?.key ?? '',
      )
    )
      at += 2;
    else if (lang === 'fr' && /^(?:à|en)$/.test(key) && tokens[at + 1]?.capital) {
      at++;
      while (tokens[at]?.capital) at++;
    } else if (lang === 'fr' && /^(?:via|sur|dans|lors|à|au|aux|devant|par|en)$/.test(key)) {
      const next = tokens.findIndex(
        (word, index) =>
          index > at + 1 &&
          index < at + 16 &&
          (/^(?:m|mme|mm)$/.test(word.key) ||
            (/^(?:le|la|l'|les)$/.test(word.key) && sayer.test(tokens[index + 1]?.key ?? '')) ||
            word.kind !== 'word'),
      );
      if (next < 0 || tokens[next]!.kind !== 'word') return at;
      return next;
    } else return at;
  }
  return at;
}

const sayer =
  /^(?:ministres?|présidente?|premier|première|chef|cheffe|porte-parole|secrétaire|haut|haute|représentante?|directeur|directrice|ambassadeur|ambassadrice|commissaire|chancelier|chancelière|envoyée?|vice-présidente?|ministère|communiqué|gouvernement|agence|mission|organisation|conseil|comité|commission|ambassade|général|amiral|procureure?|gouverneure?|maire|préfète?|sénateur|sénatrice|députée?|responsable|diplomate|experte?|coordinat(?:eur|rice)|coordonnat(?:eur|rice)|rapporteure?|expertes?|source|texte|groupe|parti|minister|president|prime|foreign|spokes(?:person|man|woman)|secretary|representative|director|ambassador|commissioner|chancellor|envoy|ministry|statement|communiqué|government|agency|mission|organi[sz]ation|council|committee|embassy|general|admiral|prosecutor|governor|mayor|senator|chair|chairman|chairperson|official|officials|diplomat|expert|experts|coordinator|rapporteur|group|police|army|military|chief|head)$/;

/** Whether a noun phrase may be somebody: it begins with a name or with a noun for those who speak. */
export function maySpeak(text: string, span: Span): boolean {
  const words = text
    .slice(span.start, span.end)
    .replace(/^(?:the|an?|les?|la|une?|son|sa|leur|his|her|its|their)[\s\u00A0]+|^l['’]/iu, '');
  // "senior administration official": the noun that the phrase is built on, before what it is of.
  const own = words
    .split(/[\s\u00A0](?:of|for|from|on|in|at|to|de|du|des|pour|sur|à|aux?)[\s\u00A0]|[\s\u00A0]d['’]/iu)[0]!
    .split(/[\s\u00A0]+/);
  return (
    /^\p{Lu}/u.test(words) ||
    own.some((word) => sayer.test(word.toLowerCase())) ||
    words.split(/[\s\u00A0]/).length === 1
  );
}

/** Whether the verb at `verb` is done to its subject («a été qualifié de», "was described as"). */
export function isPassive(tokens: readonly Token[], verb: number, lang: string): boolean {
  const back = tokens.slice(Math.max(0, verb - 4), verb).map((word) => word.key);
  return lang === 'fr'
    ? back.includes('été')
    : back.some((key) => /^(?:is|are|was|were|been|being)$/.test(key)) && !/ing$/.test(tokens[verb]!.key);
}

const honorific =
  /^(?:(?:the |l'|his |her |son |le |la )?(?:(?:right |rt |très )?hon(?:ou?rable)?\.?|excellency|excellence)[\s,]*(?:(?:m|mme|mr|mrs|ms|dr)\.?\s)?|(?:h\.?e|s\.?e|rt hon)\.?\s(?:(?:m|mme|mr|mrs|ms|dr|amb)\.?\s)?)(?=\p{Lu})/iu;

/** A speaker's words: without the honours before a name («L'honorable», "H.E. Mr."). */
export function worded(
  text: string,
  span: Span,
): { readonly start: number; readonly end: number; readonly text: string } {
  const words = text.slice(span.start, span.end);
  const match = honorific.exec(words.replace(/[’]/g, "'").replace(/[\u00A0\u202F]/g, ' '));
  const start = span.start + (match && /^\p{Lu}/u.test(words.slice(match[0].length)) ? match[0].length : 0);
  return { start, end: span.end, text: text.slice(start, span.end) };
}
