import type { Span } from '../text/span.ts';
import { announced, bareSpeaker, leadsIn } from './announced.ts';
import type { Token } from './clause.ts';
import { openingName } from './nounPhrase.ts';
import { type Attribution, attributionAfter, inverted, type Place } from './sayingsAfter.ts';
import { formsOf, isFiniteVerb, phraseAt, type Saying, sayingOf } from './sayingVerbs.ts';
import { maySpeak } from './speakerWords.ts';
import { isPassive, subjectBefore } from './subject.ts';
import { subjectAfter } from './subjectAfter.ts';
import { isName, isTerm } from './terms.ts';
import { wordsOf } from './wordClasses.ts';

const maxDistance = 40;

/** «X a déclaré que « … »», «X a déclaré : « … »», «Et de préciser : « … »», «La ministre : « … »», "called it “unacceptable”". */
export function attributionBefore(place: Place, words: string): Attribution | undefined {
  const { text, tokens, at, lang } = place;
  const colon = tokens[at - 1]?.key === ':';
  const how = colon ? 'colon' : 'governed';
  // «Selon lui, depuis que Berne a lancé …, « … »»: what the sentence opens with outweighs its verbs.
  const opening =
    !colon && /^(?:selon|d'|according)$/.test(tokens[0]!.key) ? accordingBefore(place) : undefined;
  if (opening) return opening;
  // "Responding to the attack, X made the following statement:": what leads in says nothing itself.
  const answered = colon && leadsIn.test(tokens[0]!.key) ? announced(place) : undefined;
  if (answered?.speaker) return answered;
  for (let verb = at - 1; verb >= Math.max(0, at - maxDistance); verb--) {
    const word = tokens[verb]!;
    if (word.key === ';' || (word.key === ':' && verb < at - 1)) break;
    const phrase = phraseAt(tokens, verb, lang);
    const saying =
      phrase?.saying ??
      (word.kind === 'word' && (!word.capital || verb === 0) ? sayingOf(word.key, lang) : undefined);
    const head = phrase?.verb ?? verb;
    if (!saying || !introduces(place, head, saying) || isReported(tokens, head, lang)) continue;
    // "will continue efforts to “…”": only right before the words does it say them.
    if (
      /^(?:continue|poursuivre)$/.test(saying.lemma) &&
      tokens.slice(verb + 1, at).some((word) => word.kind === 'word')
    )
      continue;
    const naming =
      !colon &&
      /^(?:call|dub|term|label|dire|brand|style)$/.test(saying.lemma) &&
      (verb === at - 1
        ? isName(words.split(/\s+/))
        : // "now calls himself “ambassador.”"
          verb === at - 2 && /^(?:him|her|it|them)sel(?:f|ves)$/.test(tokens[at - 1]!.key));
    const subject =
      invertedAt(tokens, head) ??
      (isPassive(tokens, head, lang)
        ? byPhrase(place, head)
        : saying.kind === 'gerund'
          ? (mainSubject(place, head) ?? mainClause(place, head))
          : (mainSayer(place, head) ?? subjectBefore(text, tokens, head, lang) ?? comparedTo(place, head)));
    // "X issued a statement where it was stated:": who issued it says it.
    const issued = !subject && colon && isPassive(tokens, head, lang) ? announced(place) : undefined;
    if (issued?.speaker) return issued;
    const auxiliary = tokens[head - 1];
    const start =
      subject && 'verbStart' in subject
        ? subject.verbStart
        : auxiliary && wordsOf(lang).auxiliaries.test(auxiliary.key)
          ? auxiliary.start
          : tokens[head]!.start;
    const nearest = subject && ('span' in subject ? subject.span : subject);
    // «a jugé que les tentatives de justifier cette « opération » …»: what cannot speak does not say it.
    const main =
      nearest &&
      (saying.kind === 'infinitive' || saying.noun || saying.lemma === 'faire') &&
      !maySpeak(text, nearest, true)
        ? mainSubject(place, head, true)
        : undefined;
    const speaker = main ?? nearest;
    // "the capacity to respond to … was “put to the test”, the envoy said": of whoever cannot speak it is no verb of saying.
    const doubtful = saying.kind === 'infinitive' && speaker !== undefined && !maySpeak(text, speaker);
    const atEnd = (speaker && !doubtful) || colon ? undefined : attributionAtEnd(place, words);
    if (atEnd?.speaker) return atEnd;
    return {
      ...(speaker && !naming && { speaker }),
      ...(!speaker &&
        /^(?:et|and)$/.test(tokens[0]!.key) &&
        saying.kind === 'infinitive' && { goesOn: true }),
      verb: { start, end: word.end, lemma: saying.lemma },
      how,
      ...(!colon && {
        terms: naming ? ('name' as const) : isTerm(place, verb, saying, words, main !== undefined),
      }),
    };
  }
  if (!colon)
    return (
      accordingBefore(place) ??
      feels(place, words) ??
      quotedPredicate(place, words) ??
      attributionAtEnd(place, words) ??
      mainReport(place, words)
    );
  const led = announced(place) ?? bareSpeaker(place);
  return led?.speaker || led?.goesOn || !/^\p{Lu}.{12,}[.!?…]["”»]?$/su.test(words)
    ? led
    : (doer(place) ?? led);
}

/** "X, director of …, briefed reporters: “…”": whoever the sentence before the colon tells of. */
function doer({ text, tokens, at, lang }: Place): Attribution | undefined {
  let speaker = openingName(tokens.slice(0, at));
  for (let verb = at - 1; verb > 0 && !speaker; verb--) {
    if (tokens[verb]!.kind === 'quote' || tokens[verb]!.key === ';') return undefined;
    if (!isFiniteVerb(tokens, verb, lang) || isPassive(tokens, verb, lang)) continue;
    speaker = subjectBefore(text, tokens, verb, lang)?.span;
  }
  return speaker && maySpeak(text, speaker, true) ? { speaker, how: 'colon' } : undefined;
}

/** «« … », a-t-il indiqué, et « … »»: the pronoun tied to the verb or to its auxiliary. */
function invertedAt(tokens: readonly Token[], verb: number): Span | undefined {
  for (const word of [tokens[verb], tokens[verb - 1]]) {
    const pronoun = word && inverted.exec(word.key)?.[2];
    if (pronoun && pronoun !== 'on') return { start: word.end - pronoun.length, end: word.end };
  }
  return undefined;
}

/** «a ajouté que Berne préciserait sa part « … »»: what somebody would say is itself what is said. */
const isReported = (tokens: readonly Token[], at: number, lang: string): boolean =>
  (lang === 'fr' ? /rai(?:t|ent)$/.test(tokens[at]!.key) : tokens[at - 1]?.key === 'would') &&
  tokens.slice(Math.max(0, at - 12), at).some((word) => /^(?:que|qu'|that)$/.test(word.key));

/** A form that can also be a noun or an adjective counts only where it is the verb. */
function introduces({ tokens, at: quote, lang }: Place, at: number, saying: Saying): boolean {
  const before = tokens[at - 1];
  const words = wordsOf(lang);
  // «en lançant des « … »» is said by nobody, «lançant : « … »» is.
  if (saying.lemma === 'lancer' && tokens.slice(at + 1, quote).some(({ key }) => words.determiners.test(key)))
    return false;
  if (saying.kind === 'gerund') return true;
  // «rappeler que», «plaider pour « … »», but «pour poursuivre sa mission».
  if (saying.kind === 'infinitive' && lang === 'fr')
    return before?.kind === 'word' && (quote - at <= 4 || /^qu[e']/.test(tokens[at + 1]?.key ?? ''));
  if (lang !== 'fr') {
    if (!before) return false;
    if (!saying.noun) return true;
    // "call", "state", "demands": a noun too; the verb has its subject, an auxiliary or an adverb right before it.
    if (tokens[at + 1]?.key === 'of') return false;
    if (
      before.capital ||
      [words.pronouns, words.auxiliaries, words.light, /^(?:to|and|,|who|which|that|q|\))$/].some((set) =>
        set.test(before.key),
      )
    )
      return true;
    if (words.determiners.test(before.key) || words.adverbial.test(before.key)) return false;
    const plural = /s$/.test(before.key);
    return /s$/.test(tokens[at]!.key)
      ? !plural && !/(?:ble|al|ic|ive|ous|ful|ent|ant)$/.test(before.key)
      : plural;
  }
  if (saying.kind === 'finite')
    return !(
      saying.noun &&
      before &&
      (words.determiners.test(before.key) || /^(?:d'|de|en)$/.test(before.key))
    );
  for (let back = at - 1; back >= 0 && back >= at - 7; back--) {
    const key = tokens[back]!.key;
    if (words.auxiliaries.test(key) || /^(?:a|ont|est|s'est)-/.test(key)) return true;
    if (!words.light.test(key) && !/^(?:été|,)$/.test(key)) break;
  }
  // «ont condamné l'attaque et demandé …»: the auxiliary stands once for both.
  return (
    /^(?:et|,|puis)$/.test(before?.key ?? '') &&
    tokens.slice(Math.max(0, at - 60), at).some((word) => /^(?:a|ont|avons|avait|avaient)$/.test(word.key))
  );
}

/** «Comme l'a rappelé la ministre, « … »»: the subject stands after its verb. */
function comparedTo({ text, tokens, at, lang }: Place, verb: number): Span | undefined {
  if (!tokens.slice(Math.max(0, verb - 5), verb).some((word) => /^(?:comme|ainsi)$/.test(word.key)))
    return undefined;
  return subjectAfter(text, tokens.slice(0, at), verb + 1, lang);
}

/** «M. X est « profondément troublé » par …», "X was “horrified” by …": what one feels, in one's own words. */
function feels({ text, tokens, at, lang }: Place, words: string): Attribution | undefined {
  const be = tokens[at - 1];
  if (!be || !/^(?:is|was|are|were|remains?|est|sont|était|étaient|reste|demeure)$/.test(be.key))
    return undefined;
  if (!feeling.test(words)) return undefined;
  const subject = subjectBefore(text, tokens, at - 1, lang)?.span;
  return subject && maySpeak(text, subject) ? { speaker: subject, how: 'governed' } : undefined;
}

const feeling =
  /^(?:(?:very|deeply|profoundly|gravely|extremely|truly|more|très|profondément|vivement|gravement|extrêmement|plus|que|\p{L}+ment|\p{L}+ly)[\s\u00A0]+)*(?:horrified|appalled|shocked|alarmed|concerned|worried|troubled|disturbed|outraged|saddened|dismayed|disgusted|heartbroken|devastated|convinced|confident|proud|grateful|determined|(?:horrifi|atterr|choqu|alarm|préoccup|troubl|indign|boulevers|attrist|constern|révolt|scandalis|déterminé|persuad)ée?s?|inqui(?:et|ète)s?|convaincue?s?|fi(?:er|ère)s?|émue?s?)(?![\p{L}])/iu;

/** "The ministers “strongly opposed” any attempt": the verb itself is in the marks. */
function quotedPredicate({ text, tokens, at, lang }: Place, words: string): Attribution | undefined {
  // «a « fermement » condamné»: the adverb alone is in the marks.
  const verbAfter = tokens[at + 1];
  if (
    /^\p{L}+(?:ment|ly)$/u.test(words) &&
    verbAfter &&
    wordsOf(lang).auxiliaries.test(tokens[at - 1]?.key ?? '')
  ) {
    const saying = sayingOf(verbAfter.key, lang);
    const subject = saying && subjectBefore(text, tokens, at, lang);
    if (subject)
      return {
        speaker: subject.span,
        verb: { start: subject.verbStart, end: verbAfter.end, lemma: saying.lemma },
        how: 'governed',
      };
  }
  if (
    at === 0 ||
    at > 20 ||
    tokens.slice(0, at).some((word, index) => word.kind === 'quote' || isFiniteVerb(tokens, index, lang))
  )
    return undefined;
  const verb = words
    .toLowerCase()
    .split(/[\s\u00A0]+/)
    .slice(0, 3)
    .some((word) => {
      const forms = formsOf(word, lang);
      return forms.includes('finite') || forms.includes('participle');
    });
  const found = verb ? subjectBefore(text, tokens, at, lang) : undefined;
  return found && found.span.end === tokens[at - 1]!.end
    ? { speaker: found.span, how: 'governed' }
    : undefined;
}

/** "He said that the experts will stay and called it “…”": the subject of the verb of saying before what it reports. */
function mainSayer({ text, tokens, lang }: Place, verb: number): Span | undefined {
  let before = verb - 1;
  while (
    before > 0 &&
    (wordsOf(lang).auxiliaries.test(tokens[before]!.key) || wordsOf(lang).light.test(tokens[before]!.key))
  )
    before--;
  if (before < 3 || !/^(?:and|et|but|mais)$/.test(tokens[before]!.key)) return undefined;
  const that = tokens.findIndex((word, at) => at < before && /^(?:that|que|qu')$/.test(word.key));
  for (let at = 1; at < that; at++) {
    if (!isFiniteVerb(tokens, at, lang) || !tokens.slice(at, that).some((word) => sayingOf(word.key, lang)))
      continue;
    const found = subjectBefore(text, tokens, at, lang);
    if (found) return found.span;
  }
  return undefined;
}

/** «X a indiqué que …, mettant en garde contre « … »»: the subject of the sentence's first verb; a person or body before others. */
function mainSubject({ text, tokens, lang }: Place, verb: number, overQuotes = false): Span | undefined {
  let first: Span | undefined;
  for (let at = Math.max(1, verb - 60); at < verb; at++) {
    if (tokens[at]!.kind === 'quote' && !overQuotes) break;
    if (!isFiniteVerb(tokens, at, lang) || inRelative(tokens, at, lang)) continue;
    const found = subjectBefore(text, tokens, at, lang)?.span;
    if (!found) continue;
    if (!overQuotes || maySpeak(text, found, true)) return found;
    first ??= found;
  }
  return first;
}

/** «Face aux manifestations qui ont débuté …»: no verb of the sentence's subject. */
const inRelative = (tokens: readonly Token[], verb: number, lang: string): boolean =>
  lang === 'fr' && tokens[verb - 1]?.key === 'qui';

/** «Mme X a expliqué que …, mais que …, « … »», however far off: what the sentence's first verb reports. */
function mainReport(place: Place, words: string): Attribution | undefined {
  const { text, tokens, at, lang } = place;
  for (let verb = 1; verb < at - maxDistance; verb++) {
    const { key, kind, start, end } = tokens[verb]!;
    if (kind === 'quote' || key === ';') return undefined;
    const saying = sayingOf(key, lang);
    if (!saying || saying.noun || !/^(?:que|qu'|that)$/.test(tokens[verb + 1]?.key ?? '')) continue;
    if (saying.kind !== 'finite' && saying.kind !== 'participle') continue;
    const subject = subjectBefore(text, tokens, verb, lang);
    return subject && maySpeak(text, subject.span, true)
      ? {
          speaker: subject.span,
          verb: { start: Math.min(subject.verbStart, start), end, lemma: saying.lemma },
          how: 'governed',
          terms: isTerm(place, verb, saying, words, true),
        }
      : undefined;
  }
  return undefined;
}

/** "Describing the talks as “frank”, the envoy …": the main clause after it has the subject. */
function mainClause({ text, tokens, at, lang }: Place, verb: number): Span | undefined {
  if (tokens.slice(0, verb).some((word) => word.kind === 'word' && !wordsOf(lang).adverbial.test(word.key)))
    return undefined;
  for (let comma = at + 1; comma < Math.min(tokens.length, at + 60); comma++) {
    if (tokens[comma]!.key !== ',') continue;
    const subject = subjectAfter(text, tokens, comma + 1, lang);
    if (!subject) continue;
    const next = tokens.findIndex((word) => word.start >= subject.end);
    if (next < 0) continue;
    const rest = tokens.slice(next - 1, next + 4).filter((word) => word.key !== ',');
    if (rest.some((_, index) => index > 0 && isFiniteVerb(rest, index, lang))) return subject;
  }
  return undefined;
}

/** "The “very rich” programme is done, the envoy said today": the sentence ends with who says it. */
function attributionAtEnd(place: Place, words: string): Attribution | undefined {
  const { tokens, at } = place;
  for (let comma = at + 2; comma < Math.min(tokens.length - 1, at + 60); comma++) {
    if (tokens[comma]!.key !== ',') continue;
    const found = attributionAfter({ ...place, at: comma }, 'x,');
    if (!found || (found.speaker && !maySpeak(place.text, found.speaker))) continue;
    const none = { describes: false, rejects: false };
    return { ...found, how: 'governed', terms: isTerm(place, at - 1, none, words) };
  }
  return undefined;
}

/** Who says a sentence that closes with its attribution («…, a déclaré l'ambassadeur.»). */
export function sayerAtEnd(text: string, tokens: readonly Token[], lang: string): Span | undefined {
  for (let at = tokens.length - 2; at >= Math.max(1, tokens.length - 14); at--) {
    const found = tokens[at]!.key === ',' ? attributionAfter({ text, tokens, at, lang }, 'x,') : undefined;
    if (found?.speaker && maySpeak(text, found.speaker)) return found.speaker;
  }
  return undefined;
}

function byPhrase({ text, tokens, lang }: Place, verb: number): Span | undefined {
  for (let at = verb + 1; at < Math.min(tokens.length, verb + 14); at++)
    if (/^(?:by|par)$/.test(tokens[at]!.key)) return subjectAfter(text, tokens, at + 1, lang);
  return undefined;
}

/** "In her words, …": the pronoun. */
const ownWords = (tokens: readonly Token[], at: number): Span | undefined =>
  tokens[at]!.key === 'words' &&
  /^(?:his|her|their)$/.test(tokens[at - 1]?.key ?? '') &&
  tokens[at - 2]?.key === 'in'
    ? tokens[at - 1]
    : undefined;

function accordingBefore({ text, tokens, at, lang }: Place): Attribution | undefined {
  for (let back = at - 1; back >= 0; back--) {
    // Further off only where it opens the sentence («Pour M. X, ce qui s'est passé … offre un « bon exemple »»).
    if (back < at - 16) back = 0;
    const key = tokens[back]!.key;
    const next = tokens[back + 1]?.key ?? '';
    if (
      !(
        /^(?:selon|pour)$/.test(key) ||
        (key === 'according' && next === 'to') ||
        (key === 'words' && next === 'of' && tokens[back - 1]?.key === 'the') ||
        (/^(?:mots|termes|paroles)$/.test(key) &&
          /^(?:de|du|des|d')$/.test(next) &&
          /^(?:reprendre|reprenant|selon)$/.test(tokens[back - 2]?.key ?? '')) ||
        (key === "d'" && next === 'après')
      )
    ) {
      const own = ownWords(tokens, back);
      if (own) return { speaker: own, how: 'governed' };
      continue;
    }
    if (key === 'pour' && back > 0 && next !== 'qui') continue;
    // «Même ton de l'Albanie, pour qui « … »».
    if (/^(?:qui|lequel|laquelle|lesquels|lesquelles)$/.test(next)) {
      const subject = subjectBefore(text, tokens, back + 2, lang);
      if (!subject) return undefined;
      const of = tokens.findLastIndex(
        (word, at) => at < back && word.start >= subject.span.start && /^(?:de|du|des|d')$/.test(word.key),
      );
      const start = of < 0 ? subject.span.start : tokens[of + 1]!.start;
      return { speaker: { start, end: subject.span.end }, how: 'governed' };
    }
    const from = back + (/^(?:selon|pour)$/.test(key) ? 1 : 2);
    const pronoun = tokens[from];
    const speaker =
      pronoun &&
      /^(?:eux|elles|lui|elle|them|him|her)$/.test(pronoun.key) &&
      tokens[from + 1]?.kind !== 'word'
        ? { start: pronoun.start, end: pronoun.end }
        : subjectAfter(text, tokens.slice(0, at), from, lang);
    return speaker && { speaker, how: 'governed' };
  }
  return undefined;
}
