import type { Span } from '../text/span.ts';
import { antecedentOf, subjectsOf } from './antecedents.ts';
import { clausesOf, type Token } from './clause.ts';
import type { RawQuote } from './quotes.ts';
import { attributionBefore, sayerAtEnd } from './sayings.ts';
import { type Attribution, attributionAfter, isSentence } from './sayingsAfter.ts';
import { isFiniteVerb, sayingOf } from './sayingVerbs.ts';
import { maySpeak, worded } from './speakerWords.ts';
import { subjectBefore } from './subject.ts';
import { isTitled } from './terms.ts';
import type { Quote } from './tree.ts';

/** Makes a block's raw quotations into quotations with mode, speaker and verb. */
export function attribute(
  text: string,
  block: Span,
  raw: readonly RawQuote[],
  lang: string,
  openBefore: boolean,
): Quote[] {
  if (raw.length === 0) return [];
  const sentences = clausesOf(text, block, raw);
  const found: (Attribution | undefined)[] = raw.map(() => undefined);
  const wordsOf = (index: number) => text.slice(raw[index]!.start, raw[index]!.end);
  const made: Quote[] = [];
  for (const [order, tokens] of sentences.entries()) {
    const places = tokens.flatMap((word, at) => (word.kind === 'quote' ? [{ text, tokens, at, lang }] : []));
    for (const place of places) {
      const index = place.tokens[place.at]!.quote;
      found[index] = attributionAfter(place, wordsOf(index)) ?? attributionBefore(place, wordsOf(index));
    }
    shareAlong(tokens, places, found);
    const alone = tokens.every((word) => word.kind !== 'word');
    const afterQuote = sentences[order - 1]?.some((word) => word.kind === 'quote') === true;
    for (const [turn, { at }] of places.entries()) {
      const index = tokens[at]!.quote;
      const quote = raw[index]!;
      const words = wordsOf(index);
      // «« …, a dit la ministre. … », a-t-elle ajouté»: named within, by a pronoun behind.
      const named = isPronounBehind(text, found[index]) ? sayerInside(text, quote, words, lang) : undefined;
      const own =
        named ?? fragmentOf(found[index], tokens, places, found) ?? sayerInside(text, quote, words, lang);
      const attribution = own && withSayerOf(own, places.slice(0, turn), tokens, found, text);
      const before = made.at(-1);
      const carriesOn =
        !attribution?.speaker &&
        ((turn === 0 && order === 0 && openBefore && at === 0) ||
          (alone && before?.mode === 'direct' && (turn > 0 || afterQuote)) ||
          (turn > 0 && attribution !== undefined && !attribution.terms && before?.mode === 'direct') ||
          attribution?.goesOn === true ||
          // "“…,” he added; “…”"
          (turn > 0 && !attribution && before?.mode === 'direct' && tokens[at - 1]!.key === ';') ||
          (attribution?.how === 'colon' && attribution.verb !== undefined));
      const direct =
        carriesOn ||
        (attribution !== undefined && !attribution.terms) ||
        ((alone || afterDateline(tokens, at, lang)) && isSentence(words)) ||
        (at === 0 && isSpeech(words)) ||
        (attribution === undefined && isPassage(tokens, at, words));
      let speaker = attribution?.terms ? undefined : attribution?.speaker;
      if (direct && !speaker && !carriesOn && alone) speaker = reporter(text, sentences, order, found, lang);
      // «L'agence s'incline devant « la mémoire de … »»: whoever the sentence is about.
      if (direct && !speaker && !carriesOn && !attribution && at > 0)
        speaker =
          subjectsOf(text, tokens.slice(0, at), lang).find(({ start, end }) =>
            /[\s\u00A0’']/u.test(text.slice(start, end)),
          ) ?? sayerAfter(text, tokens, at, lang);
      const antecedent = speaker && antecedentOf(text, sentences, order, speaker, found, lang);
      made.push(
        quoteOf(text, quote, direct, carriesOn, {
          ...(direct && speaker && { speaker }),
          ...(direct && attribution?.verb && { verb: attribution.verb }),
          ...(direct && antecedent && { antecedent }),
        }),
      );
    }
  }
  return made;
}

/**
 * «a souligné que ces gens sont des « complices » qui « se cachent mal »»: beside words that the verb governs, others in
 * marks under the same verb are said by the same, unless they are a name.
 */
function fragmentOf(
  own: Attribution | undefined,
  tokens: readonly Token[],
  places: readonly { readonly at: number }[],
  found: readonly (Attribution | undefined)[],
): Attribution | undefined {
  if (own?.terms !== 'word' || !own.verb) return own;
  const verb = own.verb.start;
  const beside = places.some(({ at }) => {
    const other = found[tokens[at]!.quote];
    return other?.how === 'governed' && !other.terms && other.verb?.start === verb;
  });
  return beside ? { ...own, terms: undefined } : own;
}

/** "“…”, said the minister, adding that “…”": of whoever is named behind the verb before, not of what the sentence is about. */
function withSayerOf(
  own: Attribution,
  before: readonly { readonly at: number }[],
  tokens: readonly Token[],
  found: readonly (Attribution | undefined)[],
  text: string,
): Attribution {
  const { verb } = own;
  if (!verb || own.terms || !/(?:ing|ant)$/u.test(text.slice(verb.start, verb.end))) return own;
  const sayer = before
    .map(({ at }) => ({ end: tokens[at]!.end, said: found[tokens[at]!.quote] }))
    .findLast(({ end, said }) => said?.verb && said.speaker && said.speaker.start > end)?.said?.speaker;
  return sayer && sayer.end <= verb.start ? { ...own, speaker: sayer } : own;
}

const isPronounBehind = (text: string, said: Attribution | undefined): boolean =>
  said?.how === 'after' &&
  said.speaker !== undefined &&
  /^(?:ils?|elles?)$/u.test(text.slice(said.speaker.start, said.speaker.end));

/** «« La frontière, a déclaré la ministre, est calme. »»: French puts the attribution inside the marks. */
function sayerInside(text: string, quote: RawQuote, words: string, lang: string): Attribution | undefined {
  if (lang !== 'fr' || !isSentence(words) || quote.end - quote.start > 1500) return undefined;
  for (const tokens of clausesOf(text, quote, quote.children)) {
    for (let at = 1; at < tokens.length - 2; at++) {
      if (tokens[at]!.key !== ',') continue;
      const found = attributionAfter({ text, tokens, at, lang }, 'x,');
      const { speaker, verb } = found ?? {};
      if (!speaker || !verb || !maySpeak(text, speaker)) continue;
      const next = tokens.findIndex((word) => word.start >= Math.max(speaker.end, verb.end));
      if (next < 0 || /^[,.]$/.test(tokens[next]!.key) || saysWhen(tokens, next, lang)) return found;
    }
  }
  return undefined;
}

/** «à l'issue de son entretien avec …», up to the next comma or stop: no other verb goes on with what is said. */
function saysWhen(tokens: readonly Token[], from: number, lang: string): boolean {
  if (
    !/^(?:à|au|aux|lors|après|en|depuis|devant|avant|ce|cet|cette|hier|aujourd'hui)$/.test(tokens[from]!.key)
  )
    return false;
  const stop = tokens.findIndex(({ key }, at) => at > from && /^[,.]$/.test(key));
  const end = stop < 0 ? tokens.length : stop;
  for (let at = from; at < end; at++) if (isFiniteVerb(tokens, at, lang)) return false;
  return end - from < 24;
}

function quoteOf(
  text: string,
  raw: RawQuote,
  direct: boolean,
  continues: boolean,
  said: { readonly speaker?: Span; readonly verb?: Attribution['verb']; readonly antecedent?: Span },
): Quote {
  return {
    kind: 'quote',
    start: raw.start,
    end: raw.end,
    outer: raw.outer,
    depth: raw.depth,
    closed: raw.closed,
    mode: direct ? 'direct' : 'scare',
    continues,
    ...(said.speaker && { speaker: worded(text, said.speaker) }),
    ...(said.antecedent && { antecedent: worded(text, said.antecedent) }),
    ...(said.verb && { verb: { ...worded(text, said.verb), lemma: said.verb.lemma } }),
    children: raw.children.map((child) => quoteOf(text, child, false, false, {})),
  };
}

/** «« A » et « B », a dit X»: what is tied to an attributed quotation by a few words is said by the same. */
function shareAlong(
  tokens: readonly Token[],
  places: readonly { readonly at: number }[],
  found: (Attribution | undefined)[],
): void {
  for (let turn = places.length - 2; turn >= 0; turn--) {
    const here = places[turn]!.at;
    const next = places[turn + 1]!.at;
    const after = found[tokens[next]!.quote];
    const own = found[tokens[here]!.quote];
    if (after?.how !== 'after' || (own && !own.terms) || next - here > 6) continue;
    if (tokens.slice(here + 1, next).some((word) => /^[;:]$/.test(word.key))) continue;
    found[tokens[here]!.quote] = { ...(after.speaker && { speaker: after.speaker }), how: 'after' };
  }
}

/** «NEW YORK (2 March 2018) – “…”»: nothing but place and day before the words. */
const afterDateline = (tokens: readonly Token[], at: number, lang: string): boolean =>
  at > 0 &&
  at <= 14 &&
  /^[–—-]$/.test(tokens[at - 1]!.key) &&
  !tokens.slice(0, at).some((word, index) => word.kind === 'quote' || isFiniteVerb(tokens, index, lang));

/** «Face à …, « pour diviser les Alliés », M. X a déclaré que …»: the main clause after what opens the sentence. */
function sayerAfter(text: string, tokens: readonly Token[], at: number, lang: string): Span | undefined {
  for (let verb = at + 2; verb < Math.min(tokens.length, at + 40); verb++) {
    if (tokens[verb]!.kind === 'quote') return undefined;
    if (!isFiniteVerb(tokens, verb, lang)) continue;
    const says = tokens.slice(verb, verb + 4).some((word) => sayingOf(word.key, lang) !== undefined);
    const subject = says ? subjectBefore(text, tokens, verb, lang)?.span : undefined;
    return subject && subject.start > tokens[at]!.end && maySpeak(text, subject) ? subject : undefined;
  }
  return undefined;
}

/** Long enough and with a verb: words that somebody said, whoever that was. */
const isSpeech = (words: string) =>
  words.split(/\s+/).length >= 8 &&
  /(?<!\p{L})(?:we|i|is|are|was|were|will|must|has|have|nous|je|est|sont|doit|doivent|sera|seront|ont|avons|devons|continuerons)(?!\p{L})/iu.test(
    words,
  );

/** A passage taken over word for word: too long for a term, and not announced as a title. */
const isPassage = (tokens: readonly Token[], at: number, words: string) =>
  words.split(/\s+/).length >= 8 && !isTitled(tokens, at, words);

/** A sentence that reports and has a subject, before a quotation that stands alone: its subject speaks. */
function reporter(
  text: string,
  sentences: readonly (readonly Token[])[],
  order: number,
  found: readonly (Attribution | undefined)[],
  lang: string,
): Span | undefined {
  const tokens = sentences[order - 1];
  if (!tokens) return undefined;
  const said = tokens.findLast((word) => word.kind === 'quote' && found[word.quote]?.speaker);
  if (said) return found[said.quote]!.speaker;
  const sayer = sayerAtEnd(text, tokens, lang);
  if (sayer) return sayer;
  const reports = tokens.some(
    (word, at) =>
      word.kind === 'word' && (sayingOf(word.key, lang) !== undefined || announcing.test(word.key)) && at > 0,
  );
  return reports ? subjectsOf(text, tokens, lang)[0] : undefined;
}

const announcing =
  /^(?:call|calls|appeal|statement|warning|message|appel|déclaration|message|avertissement)$/;
