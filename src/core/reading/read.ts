import type { Lexicon } from '../lexicon/model.ts';
import type { Mentions } from '../mentions/model.ts';
import { type Node, type Quote, type Release, walk } from '../release/tree.ts';
import { contains, firstFrom, type Span } from '../text/span.ts';
import { raiseThreats } from './blame/threats.ts';
import { toldIn } from './meeting/gatherings.ts';
import { readMeeting } from './meeting/meeting.ts';
import { whoMetIn } from './meeting/participants.ts';
import type { AttributedQuote, Party, Reading } from './model.ts';
import { Antecedents } from './parties/anaphora.ts';
import { holdersNamed, withHolder } from './parties/holders.ts';
import { PartyFinder } from './parties/parties.ts';
import { readResponses } from './responses.ts';
import { readStatements } from './statements.ts';
import { Voices } from './voices.ts';

/**
 * Reads a parsed release with its mentions as an analyst would: who said what, which threats were raised and laid at
 * whose door, what is done about them, and the meeting itself. `lexicon` tells by which nouns bodies are called («la
 * mission»). Never throws; offsets are of the release's text.
 */
export function readRelease(text: string, release: Release, mentions: Mentions, lexicon?: Lexicon): Reading {
  const finder = new PartyFinder(text, release, mentions, lexicon);
  const voices = new Voices(text, release, finder);
  const antecedents = new Antecedents(finder, voices);
  const quotes = attributeQuotes(text, release, antecedents, finder, voices);
  const statements = readStatements(text, release, finder, new Antecedents(finder, voices), quotes);
  // «… révèle « l'ampleur » des activités, a déclaré X»: what is in marks there is said by whoever says the whole.
  const attributed = quotes.map((quote) => {
    const whole =
      quote.speaker && !quote.speaker.entity
        ? statements.find((one) => one.speaker?.entity && contains(one, quote))
        : undefined;
    return whole?.speaker ? { ...quote, speaker: whole.speaker } : quote;
  });
  const { threats, lists } = raiseThreats(text, release, mentions, finder, statements, attributed);
  const responses = readResponses(text, release, mentions, finder, statements, attributed);
  const holders = holdersNamed(text, mentions, release, lexicon);
  const spoken = <T extends { readonly speaker?: Party }>(one: T): T =>
    one.speaker ? { ...one, speaker: withHolder(one.speaker, holders) } : one;
  return {
    quotes: attributed.map(spoken),
    statements: statements.map(spoken),
    responses: responses.map((one) => (one.by ? { ...one, by: withHolder(one.by, holders) } : one)),
    threats: threats.map((one) => (one.saidBy ? { ...one, saidBy: withHolder(one.saidBy, holders) } : one)),
    threatLists: lists,
    meeting: readMeeting(text, release, finder),
  };
}

/** Each quotation with its speaker as a party; one that carries on another has the speaker of that other. */
function attributeQuotes(
  text: string,
  release: Release,
  antecedents: Antecedents,
  finder: PartyFinder,
  voices: Voices,
): readonly AttributedQuote[] {
  const quotes: AttributedQuote[] = [];
  let last: Party | undefined;
  const sentences = release.children.flatMap((block) =>
    block.kind === 'block'
      ? block.sentences.map((sentence) => ({ block, sentence, start: sentence.start }))
      : [],
  );
  walk(release, (node, parents) => {
    if (node.kind !== 'quote') return undefined;
    // "“…,” the two ministers said": those of whom it was told last that they met.
    if (node.speaker && several.test(node.speaker.text))
      for (const { block, sentence } of sentences.slice(0, firstFrom(sentences, node.start)).slice(-12))
        antecedents.meet(whoMetIn(text, toldIn(text, block, sentence), finder));
    const speaker: Party | undefined =
      speakerOf(node, text, antecedents, finder) ??
      (node.continues ? last : undefined) ??
      authorOf(node, parents, text, voices);
    if (speaker && node.depth === 0) last = speaker;
    quotes.push({
      start: node.start,
      end: node.end,
      node,
      ...(speaker && { speaker }),
      ...(node.verb && { verb: node.verb }),
    });
    return undefined;
  });
  return quotes;
}

const several =
  /^(?:they|ils|elles|both|(?:both|the|les)[\s\u00A0](?:(?:two|three|deux|trois)[\s\u00A0])?(?:leaders|ministers|presidents|dirigeante?s|ministres|présidents))$/iu;

/** "Statement by X", then paragraphs in marks that nobody is named for: whose text it is. */
function authorOf(quote: Quote, parents: readonly Node[], text: string, voices: Voices): Party | undefined {
  const block = parents.findLast((node) => node.kind === 'block');
  const { person } = voices.at(quote.start);
  if (!person || quote.mode !== 'direct' || quote.depth > 0 || block?.kind !== 'block') return undefined;
  // A dateline may stand before the first of them.
  const before = text.slice(block.bodyStart, quote.outer.start);
  const whole = /(?:^|[–—:-])[\s\u00A0]*$/u.test(before) && before.length < 80;
  return whole ? { ...person, anaphor: true } : undefined;
}

const withoutAntecedent = ({ antecedent: _, ...quote }: Quote): Quote => quote;

/** "said X, the Minister of …, | and her counterpart, Y, after the talks": those who speak with whoever the marks told of. */
function companyOf(quote: Quote, speaker: Span, text: string, finder: PartyFinder): Span {
  const verb = quote.verb && quote.verb.start >= speaker.end ? quote.verb.start : undefined;
  const whole = finder.withCompany(speaker, verb ?? speaker.end + 400);
  const next = text.slice(whole.end, whole.end + 40);
  // «…, a dit X, et Y a répondu»: another clause.
  return verb !== undefined || closing.test(next) ? whole : speaker;
}

const closing =
  /^[\s\u00A0]*(?:$|[,.;:)»”"\n]|(?:in|at|on|after|during|following|ahead|today|yesterday|as|when|while|à|au|aux|en|lors|après|dans|devant|pendant|ce|hier|jeudi|lundi|mardi|mercredi|vendredi|samedi|dimanche)(?!\p{L}))/iu;

/** «Ada Quill, chef de la délégation a dit»: the name before a title that no comma closes. */
function apposedName({ start }: Span, text: string, finder: PartyFinder): string | undefined {
  if (!/^\p{Ll}/u.test(text.slice(start, start + 1))) return undefined;
  const name = nameBefore.exec(text.slice(Math.max(0, start - 60), start))?.groups?.name;
  // The pattern ends with the comma and one blank.
  const end = start - 2;
  const entity = name && finder.party({ start: end - name.length, end }).entity;
  return entity?.startsWith('person:') ? entity : undefined;
}

const nameBefore =
  /(?:^|[\s\u00A0])(?<name>\p{Lu}[\p{L}'’-]+(?:[\s\u00A0](?:\p{Lu}[\p{L}'’-]+|de|van|von|le|la|el|al)){1,4}),[\s\u00A0]$/u;

function speakerOf(
  quote: Quote,
  text: string,
  antecedents: Antecedents,
  finder: PartyFinder,
): Party | undefined {
  if (!quote.speaker) return undefined;
  const { start, end } = quote.antecedent ? quote.speaker : companyOf(quote, quote.speaker, text, finder);
  const words = text.slice(start, end);
  // "Russia refused. “…”, he said": a person's pronoun stands for none but a person.
  const named = quote.antecedent && finder.party(quote.antecedent).entity;
  if (named && /^s?he$/iu.test(words) && !/^(?:person|office):/.test(named))
    return speakerOf(withoutAntecedent(quote), text, antecedents, finder);
  // The words themselves, the name beside a title in them, whom a pronoun or a bare title stands for.
  const said = quote.antecedent ? undefined : antecedents.party({ start, end }, text);
  const entity = finder.speaking(
    said?.entity ??
      apposedName(quote.speaker, text, finder) ??
      [quote.speaker, quote.antecedent, quote.title]
        .flatMap((span) => (span ? [finder.party(span).entity ?? finder.longer(span)?.entity] : []))
        .find((found) => found !== undefined) ??
      (quote.antecedent &&
        (antecedents.party(quote.antecedent, text).entity ?? antecedents.party(quote.speaker, text).entity)),
  );
  const speaker: Party = {
    ...(said ?? { text: words, start, end }),
    ...(quote.antecedent && { anaphor: true as const }),
    ...(entity && { entity }),
  };
  antecedents.remember(entity && quote.antecedent ? { ...quote.antecedent, entity } : speaker);
  return speaker;
}
