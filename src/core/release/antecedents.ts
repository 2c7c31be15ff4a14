import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { clausesOf, type Token } from './clause.ts';
import { bodyName } from './head/names.ts';
import { openingName } from './nounPhrase.ts';
import { sayerAtEnd } from './sayings.ts';
import type { Attribution } from './sayingsAfter.ts';
import { isFiniteVerb, sayingOf } from './sayingVerbs.ts';
import { maySpeak } from './speakerWords.ts';
import { subjectBefore } from './subject.ts';

/** The subjects of a sentence, that of a verb of saying first («…, the Director General said today»). */
export function subjectsOf(text: string, tokens: readonly Token[], lang: string): Span[] {
  const found: { span: Span; says: boolean }[] = [];
  for (let at = 1; at < Math.min(tokens.length, 80) && found.length < 4; at++) {
    if (!isFiniteVerb(tokens, at, lang)) continue;
    const subject = subjectBefore(text, tokens, at, lang);
    const says = sayingOf(tokens[at]!.key, lang) !== undefined;
    if (subject && !found.some(({ span }) => span.start === subject.span.start))
      found.push({ span: subject.span, says });
  }
  return [...found.filter(({ says }) => says), ...found.filter(({ says }) => !says)].map(({ span }) => span);
}

/** Who says at its end what a sentence tells («…, a dit X»), then its subjects; where no verb is known, what it opens with. */
function sayerAndSubjects(text: string, tokens: readonly Token[], lang: string): Span[] {
  const last = sayerAtEnd(text, tokens, lang);
  const found = [...(last ? [last] : []), ...subjectsOf(text, tokens, lang)];
  const named = openingName(tokens);
  if (found.length > 0 || named) return [...found, ...(named ? [named] : [])];
  const opening = openingTitle(text, tokens, lang);
  return opening ? [opening] : [];
}

/** "The Special Representative for Haiti, Ida Moen, remains …": the title before the first comma. */
function openingTitle(text: string, tokens: readonly Token[], lang: string): Span | undefined {
  const comma = tokens.findIndex(({ key }, at) => at < 20 && key === ',');
  if (comma < 2 || !/^(?:the|le|la|l')$/.test(tokens[0]!.key)) return undefined;
  const span = { start: tokens[0]!.start, end: tokens[comma - 1]!.end };
  const hasVerb = tokens.slice(0, comma).some((_, at) => isFiniteVerb(tokens, at, lang));
  return !hasVerb && office.test(text.slice(span.start, span.end)) ? span : undefined;
}

const personal =
  /^(?:he|she|they|him|her|his|them|their|il|elle|ils|elles|lui|eux|celui-ci|celle-ci|ceux-ci|celles-ci|ce dernier|cette dernière|ces derniers)$/;

/** The pronoun that a speaker's words are, folded; undefined for all others. */
export function pronounOf(words: string): string | undefined {
  const folded = fold(words).text.toLowerCase();
  return personal.test(folded) ? folded : undefined;
}

/** Whom a pronoun stands for: the last speaker or subject before it that agrees with it in number and gender. */
export function antecedentOf(
  text: string,
  sentences: readonly (readonly Token[])[],
  order: number,
  speaker: Span,
  found: readonly (Attribution | undefined)[],
  lang: string,
): Span | undefined {
  const pronoun = pronounOf(text.slice(speaker.start, speaker.end));
  if (!pronoun) return undefined;
  for (let at = order; at >= Math.max(0, order - 4); at--) {
    const tokens = sentences[at]!;
    if (tokens.length > 400) return undefined;
    const spoken = tokens
      .filter((word) => word.kind === 'quote')
      .flatMap((word) => found[word.quote]?.speaker ?? [])
      .filter((span) => span.end <= speaker.start)
      .reverse();
    // "The minister was in Riga, where he …": the subject of its own sentence, further left.
    const told =
      at < order
        ? sayerAndSubjects(text, tokens, lang)
        : subjectsOf(text, tokens, lang).filter((span) => span.end <= speaker.start - 8);
    const fits = [...spoken, ...told].find(
      (span) =>
        agrees(pronoun, fold(text.slice(span.start, span.end)).text) &&
        // «La journée a été ponctuée … Elle a souligné»
        (!/^(?:il|elle)$/.test(pronoun) ||
          /.\p{Lu}/su.test(text.slice(span.start, span.end)) ||
          maySpeak(text, span, true)),
    );
    if (fits) return fits;
  }
  return undefined;
}

/** The last subject of a block that `accepts` takes, looking back over at most three sentences; pronouns are none. */
export function lastSubject(
  text: string,
  block: {
    readonly bodyStart: number;
    readonly end: number;
    readonly children: readonly { readonly outer: Span }[];
  },
  lang: string,
  accepts: (phrase: string) => boolean = () => true,
): Span | undefined {
  const start = Math.max(block.bodyStart, block.end - 4000);
  const quotes = block.children.filter((quote) => quote.outer.start >= start);
  const sentences = clausesOf(text, { start, end: block.end }, quotes);
  for (const tokens of sentences.slice(-3).reverse()) {
    const subject = sayerAndSubjects(text, tokens, lang).find((span) => {
      const phrase = text.slice(span.start, span.end);
      return !pronounOf(phrase) && accepts(fold(phrase).text);
    });
    if (subject) return subject;
  }
  return undefined;
}

/** The subject of the last sentence of a block that reports something; a pronoun too. */
export function lastReporter(
  text: string,
  block: {
    readonly bodyStart: number;
    readonly end: number;
    readonly children: readonly { readonly outer: Span }[];
  },
  lang: string,
): Span | undefined {
  const start = Math.max(block.bodyStart, block.end - 4000);
  const quotes = block.children.filter((quote) => quote.outer.start >= start);
  for (const tokens of clausesOf(text, { start, end: block.end }, quotes).reverse()) {
    const sayer = sayerAtEnd(text, tokens, lang);
    if (sayer) return sayer;
    for (let at = 1; at < Math.min(tokens.length, 80); at++) {
      const says = isFiniteVerb(tokens, at, lang)
        ? tokens
            .slice(at, at + 4)
            .some((word) => word.kind === 'word' && sayingOf(word.key, lang) !== undefined)
        : false;
      const subject = says ? subjectBefore(text, tokens, at, lang) : undefined;
      if (subject) return subject.span;
    }
  }
  return undefined;
}

const office =
  /minister|secretary|president|chair|spokes|ambassador|representative|director|envoy|commissioner|chief|chancellor|king|queen|pope|general(?!\p{L})|admiral|head(?!\p{L})|leader|adviser|advisor|premier|prosecutor|congress(?:wo)?man|senator|governor|mayor|delegate|lawmaker|official|officer|judge|t[áa]naiste|taoiseach|commander|colonel|captain|lieutenant|sergeant|commodore|inspector|superintendent|detective|sheriff|coordinator|rapporteur|attorney|counsel|professor|expert|inspecteur|commandant|capitaine|directeur|directrice/iu;

const name =
  /^(?!(?:[Tt]he|[Aa]n?|[Aa]ny|some|no|every|this|that|all|its|their|both)\s)(?:\p{Lu}[\p{L}'-]+$|.*\s\p{Lu})/u;

/** "The Chair and Foreign Minister Ida Moen": one person, with the only name at the end. */
const twoOffices =
  /^(?:(?:[Tt]he|[Ll]e|[Ll]a)\s|[Ll]')?(?:[\p{L}-]+\s){0,6}(?:Chair(?:man|woman|person)?(?:-in-Office)?|Minister|Secretary|Vice-President|President|Representative|Commissioner|Coordinator|[Mm]inistre|[Pp]résidente?)\s(?:and|et)\s(?:\p{L}[\p{L}-]*\s){0,4}(?:Minister|Secretary|President|Representative|Commissioner|Chair|[Mm]inistre)(?:\s\p{Lu}[\p{L}'-]+){2,3}$/u;

/** "Deputy Advisor for Cyber and Emerging Technologies Ida Moen": what one person is in charge of. */
function isPortfolio(phrase: string): boolean {
  const [, head, rest] =
    /^(.*?)[\s\u00A0](?:for|of|de|des|du|à|aux)[\s\u00A0].*?[\s\u00A0](?:and|et)[\s\u00A0](.*)$/su.exec(
      phrase,
    ) ?? [];
  return head !== undefined && office.test(head) && !/s$/u.test(head) && !office.test(rest!);
}

/** Whether a noun phrase can be what a pronoun stands for. */
export function agrees(pronoun: string, phrase: string): boolean {
  if (personal.test(phrase.toLowerCase())) return false;
  const plural =
    /^(?:les|des|ces|nos|leurs|plusieurs|these|those|several|both|all|many|two|three|deux|trois)\s/iu.test(
      phrase,
    ) ||
    (/\p{L}\s(?:et|and)\s(?:l'|la |le |the )?\p{Lu}/u.test(phrase) &&
      !twoOffices.test(phrase) &&
      !isPortfolio(phrase)) ||
    /^(?:participants|delegates|delegations|experts|délégués|délégations)$/iu.test(phrase) ||
    /^(?:the\s)?(?:\p{L}+\s)*(?:ministers|leaders|allies|members|states|countries|presidents|sides|parties)$/iu.test(
      phrase,
    );
  const many = /^(?:they|them|their|ils|elles|eux|ceux-ci|celles-ci|ces derniers)$/.test(pronoun);
  if (many !== plural) return false;
  if (many) return true;
  if (/^(?:he|she|him|his|her)$/.test(pronoun)) {
    // A person is an office or a name; a capital that only begins the sentence is none.
    if (!office.test(phrase) && (!name.test(phrase) || bodyName.test(phrase))) return false;
    return !(/^(?:he|him|his)$/.test(pronoun) ? /^(?:Ms|Mrs|Mme|Queen|Dame)\b/ : /^(?:Mr|M|King|Sir)\b/).test(
      phrase,
    );
  }
  return !(
    /^(?:il|lui|celui-ci|ce dernier)$/.test(pronoun)
      ? /^(?:la|une|cette|mme|sa)\s/i
      : /^(?:le|un|ce|m\.|son)\s/i
  ).test(phrase);
}
