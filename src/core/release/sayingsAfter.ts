import type { Span } from '../text/span.ts';
import type { Token } from './clause.ts';
import { formsOf, isFiniteVerb, sayingOf } from './sayingVerbs.ts';
import { isPassive, subjectBefore } from './subject.ts';
import { subjectAfter } from './subjectAfter.ts';
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
  while (/^[,~–—-]$/.test(tokens[from]?.key ?? '')) {
    comma = true;
    from++;
  }
  if (from >= tokens.length) return undefined;
  const sentence = comma || isSentence(words);
  if (isSentence(words) && /^[~–—-]$/.test(tokens[from - 1]!.key)) {
    const name = signature(place, from);
    if (name) return name;
  }
  // "“…” (Ida Moen, High Representative for …)", and nothing after it.
  if (
    isSentence(words) &&
    tokens[from]!.key === '(' &&
    tokens.at(-1)!.key === ')' &&
    tokens[from + 1]!.capital
  ) {
    const name = signature(place, from + 1);
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

/** A verb with its subject behind it: «a-t-il», «précise-t-elle». */
export const inverted = /^(\p{L}+)-(?:t-)?(il|elle|ils|elles|on|je)$/u;

function frenchAfter(
  { text, tokens, lang }: Place,
  start: number,
  sentence: boolean,
): Attribution | undefined {
  let from = start;
  if (/^(?:comme|ainsi)$/.test(tokens[from]?.key ?? '')) from++;
  while (/^(?:s'|se|l'|le|y|en|lui|leur|nous|vous|m'|t')$/.test(tokens[from]?.key ?? '')) from++;
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
    // «a fait observer», «a fait savoir»: the verb is the phrase.
    if (verb > from + 1 && phraseAfter(tokens, verb - 1, tokens[verb - 1]!.key)) verb--;
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

/** "…," he went on. */
const goingOn = (tokens: readonly Token[], at: number) =>
  /^(?:went|goes)$/.test(tokens[at]!.key) && tokens[at + 1]?.key === 'on' && tokens[at + 2]?.kind !== 'word'
    ? { lemma: 'go on', kind: 'finite', noun: false }
    : undefined;

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
    const saying = word.capital ? undefined : (goingOn(tokens, at) ?? sayingOf(word.key, lang));
    if (!saying || saying.kind === 'gerund' || (saying.noun && !isFiniteVerb(tokens, at, lang))) continue;
    const by = tokens[at + 1]?.key === 'by' && isPassive(tokens, at, lang);
    const agent = by ? subjectAfter(text, tokens, at + 2, lang) : undefined;
    if (agent)
      return {
        speaker: agent,
        verb: { start: word.start, end: word.end, lemma: saying.lemma },
        how: 'after',
      };
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
