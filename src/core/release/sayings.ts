import type { Span } from '../text/span.ts';
import { announced, bareSpeaker } from './announced.ts';
import type { Token } from './clause.ts';
import { formsOf, isFiniteVerb, phraseAt, type Saying, sayingOf } from './sayingVerbs.ts';
import { isPassive, maySpeak, subjectAfter, subjectBefore } from './subject.ts';
import { isName, isTerm } from './terms.ts';
import { wordsOf } from './wordClasses.ts';

/** Who says a quotation and by which verb, and how the text ties the two together. */
export interface Attribution {
  readonly speaker?: Span;
  readonly verb?: Span & { readonly lemma: string };
  readonly how: 'after' | 'colon' | 'governed';
  /**
   * The governing verb only names or rejects what stands in marks: a `name` (“called “AUKUS””), or a `word` that may be
   * somebody else's ("condemned the “vote”").
   */
  readonly terms?: 'name' | 'word' | undefined;
  /** «Et d'ajouter, « … »»: whoever spoke before. */
  readonly goesOn?: boolean;
}

/** One sentence with its quotations, read for the attribution of the one at word `at`. */
export interface Place {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly lang: string;
}

/** «…», a déclaré l'ambassadeur; «…», a-t-elle ajouté; "…," said the Minister; "…," the Minister said; «…», selon X. */
export function attributionAfter(place: Place, words: string): Attribution | undefined {
  const { tokens, at } = place;
  let from = at + 1;
  let comma = /[,.!?…]$/.test(words);
  while (/^[,–—-]$/.test(tokens[from]?.key ?? '')) {
    comma = true;
    from++;
  }
  if (from >= tokens.length) return undefined;
  const sentence = comma || isSentence(words);
  if (isSentence(words) && /^[–—-]$/.test(tokens[from - 1]!.key)) {
    const name = signature(place, from);
    if (name) return name;
  }
  const according = accordingTo(place, from);
  if (according) return according;
  return place.lang === 'fr' ? frenchAfter(place, from, sentence) : englishAfter(place, from, comma);
}

/** "“…” – Mélanie Joly, Minister of Foreign Affairs": a name after a dash, with nothing but a title to follow. */
function signature({ text, tokens, lang }: Place, from: number): Attribution | undefined {
  if (
    !tokens[from]!.capital ||
    tokens.slice(from, from + 40).some((_, at) => isFiniteVerb(tokens, from + at, lang))
  )
    return undefined;
  const speaker = subjectAfter(text, tokens, from, lang);
  return speaker && { speaker, how: 'after' };
}

export const isSentence = (words: string) => words.split(/\s+/).length >= 5 || /[.!?…]$/.test(words);

function accordingTo({ text, tokens, lang }: Place, from: number): Attribution | undefined {
  const keys = tokens.slice(from, from + 6).map((word) => word.key);
  const phrase = keys.join(' ');
  const match =
    /^(?:selon|d' après|d'après|according to|in the words of|pour reprendre les (?:mots|termes) (?:de|du)|aux termes (?:de|du)|dixit)(?= |$)/.exec(
      phrase,
    );
  if (!match) return undefined;
  const speaker = subjectAfter(text, tokens, from + match[0].split(' ').length, lang);
  return speaker && { speaker, how: 'after' };
}

const inverted = /^(\p{L}+)-(?:t-)?(il|elle|ils|elles|on|je)$/u;

function frenchAfter(
  { text, tokens, lang }: Place,
  start: number,
  sentence: boolean,
): Attribution | undefined {
  let from = start;
  if (/^(?:comme|ainsi)$/.test(tokens[from]?.key ?? '')) from++;
  while (/^(?:s'|se|l'|le|y|en)$/.test(tokens[from]?.key ?? '')) from++;
  const first = tokens[from];
  if (first?.kind !== 'word') return undefined;
  const ask = inverted.exec(first.key);
  const auxiliary = wordsOf('fr').auxiliaries.test(ask?.[1] ?? first.key);
  let verb = from;
  if (auxiliary) {
    // «a, de son côté, de nouveau déclaré».
    const participle = tokens.findIndex(
      (word, index) => index > from && index < from + 9 && sayingOf(word.key, 'fr') !== undefined,
    );
    verb = participle > from && tokens.slice(from + 1, participle).every(isLoose) ? participle : from + 1;
  }
  const head = tokens[verb];
  if (!head) return undefined;
  const key = ask && verb === from ? ask[1]! : head.key;
  const phrase = phraseAfter(tokens, verb, key);
  const saying =
    phrase ??
    sayingOf(key, 'fr') ??
    (/^(?:li[ts]?|lire|peut)$/.test(key) && ask ? { lemma: 'lire' } : undefined);
  if (ask) {
    // Whatever the verb, «a-t-il laissé entendre»: after a quotation the pronoun is whoever says it.
    if (!saying && (!sentence || ask[2] === 'on')) return undefined;
    const begin = first.start + first.key.lastIndexOf('-') + 1;
    return {
      ...(ask[2] !== 'on' && { speaker: { start: begin, end: first.end } }),
      verb: { start: tokens[start]!.start, end: phrase?.end ?? head.end, lemma: saying?.lemma ?? key },
      how: 'after',
    };
  }
  if (!sentence) return undefined;
  const wants = auxiliary ? 'participle' : 'finite';
  const lemma =
    phrase?.lemma ??
    (saying && formsOf(key, 'fr').includes(wants) ? saying.lemma : otherVerb(tokens, verb, auxiliary));
  const speaker = lemma && subjectAfter(text, tokens, (phrase?.last ?? verb) + 1, lang);
  return speaker
    ? {
        speaker,
        verb: { start: tokens[from]!.start, end: phrase?.end ?? head.end, lemma: lemma! },
        how: 'after',
      }
    : undefined;
}

/** What may stand between an auxiliary and its participle. */
const isLoose = (word: Token): boolean => !word.capital && (word.kind === 'word' || word.key === ',');

/** «met en garde», «fait valoir» after a quotation. */
function phraseAfter(
  tokens: readonly Token[],
  verb: number,
  key: string,
): { readonly lemma: string; readonly last: number; readonly end: number } | undefined {
  const next = tokens[verb + 1]?.key ?? '';
  const lemma =
    /^(?:met|mettent|mettait|mis)$/.test(key) && next === 'en' && tokens[verb + 2]?.key === 'garde';
  if (lemma) return { lemma: 'mettre en garde', last: verb + 2, end: tokens[verb + 2]!.end };
  return /^(?:fait|font|faisait)$/.test(key) && /^(?:valoir|savoir|remarquer|observer)$/.test(next)
    ? { lemma: `faire ${next}`, last: verb + 1, end: tokens[verb + 1]!.end }
    : undefined;
}

/**
 * «…», a défendu la ministre; «…», martèle M. X: between a quotation that is a sentence and a subject stands a verb of
 * saying, whichever it is. Its lemma as far as the ending tells.
 */
function otherVerb(tokens: readonly Token[], verb: number, auxiliary: boolean): string | undefined {
  const word = tokens[verb]!;
  if (word.kind !== 'word' || word.capital || !/^[,–—-]$/.test(tokens[verb - (auxiliary ? 2 : 1)]?.key ?? ''))
    return undefined;
  const words = wordsOf('fr');
  if (
    [
      words.light,
      words.adverbial,
      words.ends,
      words.subordinators,
      words.coordinators,
      words.determiners,
    ].some((set) => set.test(word.key))
  )
    return undefined;
  const next = tokens[verb + 1];
  if (!next || !(next.capital || /^(?:le|la|l'|les|m|mme|son|sa)$/.test(next.key))) return undefined;
  if (auxiliary) return /(?:é|i|u|is|it)$/.test(word.key) ? word.key.replace(/é$/, 'er') : undefined;
  return /^\p{L}{2,}[^\W\d_](?:e|it|rt|et)$/u.test(word.key) ? word.key.replace(/e$/, 'er') : undefined;
}

function englishAfter({ text, tokens, lang }: Place, from: number, comma: boolean): Attribution | undefined {
  const first = tokens[from]!;
  if (first.kind !== 'word') return undefined;
  const inverse = first.capital ? undefined : sayingOf(first.key, lang);
  if (inverse?.kind === 'finite' || (inverse && inverse.kind !== 'gerund')) {
    const speaker = subjectAfter(text, tokens, from + 1, lang);
    if (speaker)
      return { speaker, verb: { start: first.start, end: first.end, lemma: inverse.lemma }, how: 'after' };
  }
  if (!comma) return undefined;
  const as = first.key === 'as' ? from + 1 : from;
  for (let at = as + 1; at < tokens.length; at++) {
    const word = tokens[at]!;
    if (
      word.kind === 'quote' ||
      /^[;:!?«»“”"]$/.test(word.key) ||
      (word.key === '.' && tokens[at + 1] === undefined)
    )
      return undefined;
    const saying = word.capital ? undefined : sayingOf(word.key, lang);
    if (!saying || saying.kind === 'gerund' || (saying.noun && !isFiniteVerb(tokens, at, lang))) continue;
    const found = subjectBefore(text, tokens.slice(as), at - as, lang);
    if (!found || found.span.start !== tokens[as]!.start) return undefined;
    return {
      speaker: found.span,
      verb: { start: word.start, end: word.end, lemma: saying.lemma },
      how: 'after',
    };
  }
  return undefined;
}

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
  for (let verb = at - 1; verb >= Math.max(0, at - maxDistance); verb--) {
    const word = tokens[verb]!;
    if (word.key === ';' || (word.key === ':' && verb < at - 1)) break;
    const phrase = lang === 'fr' ? phraseAt(tokens, verb) : undefined;
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
      verb === at - 1 &&
      !colon &&
      /^(?:call|dub|term|label|dire|brand)$/.test(saying.lemma) &&
      isName(words.split(/\s+/));
    const subject =
      invertedAt(tokens, head) ??
      (isPassive(tokens, head, lang)
        ? byPhrase(place, head)
        : saying.kind === 'gerund'
          ? (mainSubject(place, head) ?? mainClause(place, head))
          : (mainSayer(place, head) ?? subjectBefore(text, tokens, head, lang) ?? comparedTo(place, head)));
    const auxiliary = tokens[head - 1];
    const start =
      subject && 'verbStart' in subject
        ? subject.verbStart
        : auxiliary && wordsOf(lang).auxiliaries.test(auxiliary.key)
          ? auxiliary.start
          : tokens[head]!.start;
    const speaker = subject && ('span' in subject ? subject.span : subject);
    const atEnd = speaker || colon ? undefined : attributionAtEnd(place, words);
    if (atEnd?.speaker) return atEnd;
    return {
      ...(speaker && !naming && { speaker }),
      ...(!speaker &&
        /^(?:et|and)$/.test(tokens[0]!.key) &&
        saying.kind === 'infinitive' && { goesOn: true }),
      verb: { start, end: word.end, lemma: saying.lemma },
      how,
      ...(!colon && { terms: naming ? ('name' as const) : isTerm(place, verb, saying, words) }),
    };
  }
  if (!colon)
    return accordingBefore(place) ?? quotedPredicate(place, words) ?? attributionAtEnd(place, words);
  return announced(place) ?? bareSpeaker(place);
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
  if (before < 3 || !/^(?:and|et)$/.test(tokens[before]!.key)) return undefined;
  const that = tokens.findIndex((word, at) => at < before && /^(?:that|que|qu')$/.test(word.key));
  for (let at = 1; at < that; at++) {
    if (!isFiniteVerb(tokens, at, lang) || !tokens.slice(at, that).some((word) => sayingOf(word.key, lang)))
      continue;
    const found = subjectBefore(text, tokens, at, lang);
    if (found) return found.span;
  }
  return undefined;
}

/** «X a indiqué que …, mettant en garde contre « … »»: the subject of the sentence's first verb. */
function mainSubject({ text, tokens, lang }: Place, verb: number): Span | undefined {
  for (let at = Math.max(1, verb - 60); at < verb; at++) {
    if (tokens[at]!.kind === 'quote') return undefined;
    if (!isFiniteVerb(tokens, at, lang)) continue;
    const found = subjectBefore(text, tokens, at, lang);
    if (found) return found.span;
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
        (key === "d'" && next === 'après')
      )
    )
      continue;
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
