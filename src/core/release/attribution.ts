import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { RawQuote } from './quotes.ts';
import type { Quote, SpeakerSpan, VerbSpan } from './tree.ts';
import { verbForms } from './verbs.ts';

/** Makes a block's raw quotations into quotations with mode, speaker and verb. */
export function attribute(
  text: string,
  block: Span,
  raw: readonly RawQuote[],
  lang: string,
  openBefore: boolean,
): Quote[] {
  const finished: Quote[] = [];
  for (const [index, quote] of raw.entries()) {
    const before = raw[index - 1];
    const after = raw[index + 1];
    const left = { start: before ? before.outer.end : block.start, end: quote.outer.start };
    const right = { start: quote.outer.end, end: after ? after.outer.start : block.end };
    const found = speakerAfter(text, right, lang) ?? speakerBefore(text, left, lang);
    const previous = finished.at(-1);
    const words = text.slice(quote.start, quote.end);
    const gap = text.slice(left.start, left.end);
    // «« … », a dit X. « … »»: the words go on; so does a paragraph that opens with a mark while the last one was open.
    const continues =
      !found &&
      ((previous?.mode === 'direct' &&
        (previous.speaker !== undefined || previous.continues) &&
        (isSentence(words) || /[,:–—]\s*$/.test(gap)) &&
        gap.length < 200 &&
        startsSentence(text, quote)) ||
        (index === 0 && openBefore && /^\s*$/.test(text.slice(block.start, quote.outer.start))));
    const direct =
      found !== undefined ||
      continues ||
      (isSentence(words) && startsSentence(text, quote) && words.length > 30);
    finished.push(make(quote, direct, continues, found));
  }
  return finished;
}

function make(raw: RawQuote, direct: boolean, continues: boolean, found: Attribution | undefined): Quote {
  return {
    kind: 'quote',
    start: raw.start,
    end: raw.end,
    outer: raw.outer,
    depth: raw.depth,
    closed: raw.closed,
    mode: direct ? 'direct' : 'scare',
    continues,
    ...(found?.speaker && { speaker: found.speaker }),
    ...(found?.verb && { verb: found.verb }),
    children: raw.children.map((child) => make(child, false, false, undefined)),
  };
}

interface Attribution {
  readonly speaker?: SpeakerSpan;
  readonly verb?: VerbSpan;
}

const isSentence = (words: string) => words.split(/\s+/).length >= 5 || /[.!?…]$/.test(words);
const startsSentence = (text: string, quote: RawQuote) =>
  /^\p{Lu}|^[\d[(…]/u.test(text.slice(quote.start, quote.start + 1)) ||
  /[:,]\s*$/.test(text.slice(Math.max(0, quote.outer.start - 3), quote.outer.start));

const frenchAfter =
  /^[\s,.–—-]*(?:(?:a|ont|avait|avaient)[ -](?:t-)?(?:(il|elle|ils|elles|on)[ -])?(?:(?:ainsi|également|aussi|notamment|encore|en outre|par ailleurs|déjà|ensuite)\s)?(?:tenu à\s)?(\p{L}+)|(\p{L}+?)(?:-t)?(?:-(il|elle|ils|elles|on))?)(?=[\s,.;:)]|$)/u;

/** «…», a déclaré l'ambassadeur Ruge; "…," said the Minister; "…," the Minister said. */
function speakerAfter(text: string, span: Span, lang: string): Attribution | undefined {
  const folded = fold(text.slice(span.start, Math.min(span.end, span.start + 260)), span.start);
  const clause = folded.text.split(/\n/)[0]!;
  const at = (start: number, end: number) => spanOf(text, folded, start, end);
  if (lang === 'fr') {
    const match = frenchAfter.exec(clause);
    const form = match && says((match[2] ?? match[3] ?? '').toLowerCase(), 'fr');
    if (!match || !form) return selonAfter(clause, at);
    const lead = /^[\s,.–—-]*/.exec(clause)![0].length;
    const pronoun = match[1] ?? match[4];
    const verbEnd = match[0].length;
    if (pronoun) {
      const where = clause.indexOf(pronoun, lead);
      return { speaker: at(where, where + pronoun.length), verb: { ...at(lead, verbEnd), lemma: form } };
    }
    const speaker = nounPhrase(clause, verbEnd);
    return speaker && { speaker: at(speaker[0], speaker[1]), verb: { ...at(lead, verbEnd), lemma: form } };
  }
  const inverted = /^[\s,.–—-]*(\p{L}+)\s+/u.exec(clause);
  const form = inverted && says(inverted[1]!.toLowerCase(), 'en');
  if (inverted && form) {
    const lead = clause.indexOf(inverted[1]!);
    const speaker = nounPhrase(clause, inverted[0].length);
    if (speaker)
      return {
        speaker: at(speaker[0], speaker[1]),
        verb: { ...at(lead, lead + inverted[1]!.length), lemma: form },
      };
  }
  const straight = saidAfterName(clause);
  if (straight)
    return {
      speaker: at(straight.start, straight.end),
      verb: { ...at(straight.verb, straight.verbEnd), lemma: straight.lemma },
    };
  return selonAfter(clause, at);
}

/** "the Estonian Foreign Minister said after the meeting": the first verb of saying, with a name or pronoun before it. */
function saidAfterName(clause: string) {
  const lead = /^[\s,–—-]*/.exec(clause)![0].length;
  const stop = /[.;:!?«»“”"]/.exec(clause.slice(lead));
  const part = clause.slice(0, stop ? lead + stop.index + 1 : clause.length);
  for (const word of part.slice(lead).matchAll(/\p{L}+/gu)) {
    const lemma = word.index > 0 ? says(word[0].toLowerCase(), 'en') : undefined;
    if (!lemma) continue;
    const name = part
      .slice(lead, lead + word.index)
      .replace(/(?:\s+(?:has|have|had|also|then|further|later|\p{L}+ly))*\s*,?\s*$/u, '');
    if (!/^(?:he|she|they|it|we|I|(?:the|an?|our)\s.+|\p{Lu}.*)$/u.test(name) || name.length > 140)
      return undefined;
    return {
      start: lead,
      end: lead + name.length,
      verb: lead + word.index,
      verbEnd: lead + word.index + word[0].length,
      lemma,
    };
  }
  return undefined;
}

function selonAfter(
  clause: string,
  at: (start: number, end: number) => SpeakerSpan,
): Attribution | undefined {
  const match = /^[\s,]*(selon|d'après|according to|in the words of)\s+/iu.exec(clause);
  const speaker = match && nounPhrase(clause, match[0].length);
  return speaker ? { speaker: at(speaker[0], speaker[1]) } : undefined;
}

/** «X a déclaré que « … »», «X a déclaré : « … »», «Et de préciser : « … »». */
function speakerBefore(text: string, span: Span, lang: string): Attribution | undefined {
  const from = Math.max(span.start, span.end - 320);
  const folded = fold(text.slice(from, span.end), from);
  // Only the sentence that leads into the quotation.
  const all = folded.text;
  const cut = Math.max(
    all.lastIndexOf('. '),
    all.lastIndexOf('\n'),
    all.lastIndexOf('! '),
    all.lastIndexOf('? '),
    all.lastIndexOf('; '),
  );
  const offset = cut < 0 ? 0 : cut + 1;
  const clause = all.slice(offset);
  const at = (start: number, end: number) => spanOf(text, folded, offset + start, offset + end);
  const colon = /:\s*$/.test(clause);
  const words = [...clause.matchAll(/\p{L}+/gu)];
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]!;
    const key = word[0].toLowerCase();
    const form = says(key, lang === 'fr' ? 'fr' : 'en');
    if (!form) continue;
    const tail = clause.slice(word.index + word[0].length);
    if (
      !colon &&
      !/^\s*(?:(?:que|qu'|that|as|comme|par|de|d'|,)\s*)*(?:(?:les|la|le|l'|une?|des|the|an?)\s*)?$/iu.test(
        tail,
      )
    ) {
      if (tail.length > 40 || !/(?:que|qu'|that)\s*$/iu.test(tail)) return undefined;
    }
    if (colon && tail.length > 160) return undefined;
    const { subjectEnd, verbStart } = beforeVerb(words, i, lang);
    const subject = clause.slice(0, subjectEnd);
    const lead =
      /^(?:[\s,]*(?:(?:lors|au cours|à l'issue|au sujet|dans|pendant|après|during|after|in|at|on|speaking|s'exprimant|à)\b[^,]*,\s*))?[\s,]*(?:et|and|mais|but)?\s*/iu.exec(
        subject,
      )![0].length;
    const verb = { ...at(verbStart, word.index + word[0].length), lemma: form };
    const name = subject.slice(lead).trimEnd().replace(/,$/, '');
    if (!name || /^(?:de|d')$/iu.test(name)) return { verb };
    if (name.length > 160) return undefined;
    return { speaker: at(lead, lead + name.length), verb };
  }
  const selon = /(?:^|,\s*)(?:selon|d'après|pour|according to)\s+([^,:]{3,80})[,:]\s*$/iu.exec(clause);
  if (selon?.[1]) {
    const start = selon.index + selon[0].indexOf(selon[1]);
    return { speaker: at(start, start + selon[1].length) };
  }
  // «La ministre : « … »»
  const bare = !colon ? null : /^\s*(\p{Lu}[^.:;]{2,60}?)\s*:\s*$/u.exec(clause);
  if (bare?.[1] && bare[1].split(/\s+/).length <= 6) {
    const start = clause.indexOf(bare[1]);
    return { speaker: at(start, start + bare[1].length) };
  }
  return undefined;
}

function beforeVerb(words: readonly RegExpExecArray[], index: number, lang: string) {
  const light =
    lang === 'fr'
      ? /^(?:a|ont|avait|avaient|est|sont|s|se|également|aussi|ainsi|notamment|encore|en|outre|y|ne|pas|par|ailleurs|tenu|à|tient|déjà|ensuite|clairement|fermement|\p{L}+ment)$/iu
      : /^(?:has|have|had|also|then|further|again|is|was|later|recently|\p{L}+ly)$/iu;
  let first = index;
  while (first > 0 && light.test(words[first - 1]![0])) first--;
  const start = words[first]!.index;
  return { subjectEnd: start, verbStart: start };
}

/** A noun phrase from `from`: up to a full stop, a quotation, a verb of another clause or a comma that no apposition follows. */
function nounPhrase(clause: string, from: number): [number, number] | undefined {
  const lead = /^\s*/.exec(clause.slice(from))![0].length;
  const start = from + lead;
  const rest = clause.slice(start);
  const stop =
    /(?<!\b(?:M|MM|Mme|Dr|Mr|Mrs|Ms|St|Jr|[A-Z]))\.(?:\s|$)|[;:!?«»“”"()\n]|,|\s(?:lors|à l'issue|à l'occasion|au cours|devant|après|dans|pendant|avant|ajoutant|soulignant|précisant|in a|in an|at a|at the|during|after|following|as|adding|on|ahead|before|when|while|who|qui|en marge|today|yesterday|this|hier|aujourd'hui|ce|jeudi|lundi|mardi|mercredi|vendredi|samedi|dimanche)\s/u.exec(
      rest,
    );
  let end = stop ? stop.index : rest.length;
  // «…, a déclaré Anna Nowak, ministre de …»: the title after the comma says who speaks, the name is enough.
  end = rest.slice(0, end).trimEnd().length;
  const name = rest.slice(0, end);
  if (!name || end > 140 || !/\p{L}/u.test(name)) return undefined;
  if (
    !/\p{Lu}/u.test(name) &&
    !/^(?:l'|le |la |les |un |une |des |the |a |an |our |notre |son |sa )/iu.test(name) &&
    !/^(?:he|she|they|we|il|elle|ils|elles)$/iu.test(name)
  )
    return undefined;
  return [start, start + end];
}

function says(key: string, lang: 'fr' | 'en'): string | undefined {
  return verbForms(key, lang).find((form) => form.says && form.kind !== 'gerund')?.lemma;
}

function spanOf(
  text: string,
  folded: { original(offset: number): number },
  start: number,
  end: number,
): SpeakerSpan {
  const a = folded.original(start);
  const b = end > start ? folded.original(end - 1) + 1 : a;
  return { start: a, end: b, text: text.slice(a, b) };
}
