import type { Mention, ResponseTerm } from '../mentions/model.ts';
import { contains, overlaps, type Span, startingNear } from '../text/span.ts';
import { stateOfSpeaker } from './blame/ours.ts';
import type { AttributedQuote, Party, Statement } from './model.ts';
import type { PartyFinder } from './parties/parties.ts';
import { sentenceReach } from './words.ts';

/** How far from the start of its sentence, in UTF-16 units, a subject stands: longer ones are tables or noise. */
const reach = 400;

/** Who does, decides or asks for what a response's phrase names; nobody where the text tells of none. */
export function responder(
  text: string,
  term: ResponseTerm,
  sentence: Span,
  finder: PartyFinder,
  statements: readonly Statement[],
  quoted: AttributedQuote | undefined,
): Party | undefined {
  const near = quoted ? [] : startingNear(statements, term, sentenceReach);
  // «Ils ont condamné …»: whose verb it is.
  const verb = near.find((statement) => statement.speaker && overlaps(statement.verb, term));
  if (verb) return verb.speaker;
  /** Its sentence, or what of it is in the same marks. */
  const clause = { start: Math.max(sentence.start, quoted?.start ?? 0), end: sentence.end };
  /** A sentence that is no table says who does something within so many characters. */
  const from = Math.max(clause.start, term.start - sentenceReach);
  const before = finder.within({ start: from, end: term.start }).at(-1);
  const after = finder.within({ start: term.end, end: Math.min(clause.end, term.end + 120) })[0];
  const behind = after && text.slice(term.end, after.start);
  if (behind && agentBehind.test(behind)) return finder.party(after);
  if (isPassive(text.slice(Math.max(from, term.start - justBefore), term.end))) return undefined;
  if (before && before.type !== 'place') {
    const gap = text.slice(before.end, term.start);
    if (before.sense !== 'adjectival' && light.test(gap)) return finder.party(before);
    if (possessive.test(gap)) return named(before);
  }
  // «l'appui de l'UNESCO», «la solidarité de la France»: whose it is stands after it.
  if (behind && given.test(text.slice(term.start, term.end)) && ownerBehind.test(behind))
    return finder.party(after);
  const said = near.find((statement) => statement.speaker && contains(statement, term));
  if (said) return saidToDo(text, term, said, finder);
  const subject = finder.within({ start: clause.start, end: Math.min(term.start, clause.start + reach) })[0];
  const isSubject =
    subject && subject.type !== 'place' && finder.head({ start: clause.start, end: subject.end });
  if (quoted)
    return isSubject && !otherClause.test(text.slice(subject.end, term.start))
      ? finder.party(subject)
      : quoted.speaker;
  if (isSubject) return finder.party(subject);
  // «Nous», "our": as where the text last said who that is.
  if (subject || !we.test(text.slice(from, term.end))) return undefined;
  return statements.findLast(({ start, speaker }) => start < term.start && we.test(speaker?.text ?? ''))
    ?.speaker;
}

/** Who is named by a mention alone, be it as an owner. */
const named = ({ start, end, text, entity }: Mention): Party => ({ start, end, text, entity });

/** Between who does something and the verb: «a déjà», "has previously". */
const light =
  /^\s+(?:(?:has|have|had|is|are|will|also|today|now|already|again|a|ont|avait|va|également|aussi|déjà|hier|en\s+outre|\p{L}+(?:ly|ment))\s+)*$/u;

/** "Canada's full", "the EU's". */
const possessive = /^['’]s?\s+(?:\p{Ll}+\s+){0,2}$/u;

/** «apporté par le», "provided by", "measures taken by the". */
const agentBehind =
  /^(?:\s+\p{L}+){0,2}(?:\s+\p{L}+(?:ed|en|it|é|ée|és|ées|i|ie|is|ies|ite|ites|u|ue|us|ues)(?:\s+(?:to|for|in|à|aux?|dans|en)(?:\s+(?:l['’])?\p{L}+){1,4})?)?\s+(?:by|par)\s+(?:the\s+|la\s+|le\s+|les\s+|l['’]\s*)?$/u;

/** What is given, and so has a giver: its «de», its "of", names who gives it. */
const given =
  /(?:appui|soutien|aide|assistance|concours|médiation|contribution|solidarité|solidarity|mediation)$/iu;

const ownerBehind = /^\s+(?:de\s+(?:la\s+|l['’]\s*)?|du\s+|des\s+|d['’]\s*|of\s+(?:the\s+)?)$/iu;

const we = /(?<!\p{L})(?:we|our|nous|notre|nos)(?!\p{L})/iu;

/** Somebody else, or another clause, between a subject and what it might do. */
const otherClause =
  /[;:—]|(?<!\p{L})(?:i|we|our|us|je|nous|notre|nos|who|which|that|qui|que|dont|where|où)(?!\p{L})/iu;

/** A passive stands so near to its verb, in UTF-16 units. */
const justBefore = 60;

/** "was sanctioned in 2024", «ont été expulsés»: whoever did it is not its subject. */
const isPassive = (words: string): boolean =>
  !/(?:determined|committed|concerned|alarmed|worried|troubled|prepared|resolved|united|dedicated|engaged|pledged|convinced|déterminée?s?|engagée?s?|résolue?s?|préoccupée?s?|attachée?s?|disposée?s?|mobilisée?s?)$/iu.test(
    words,
  ) &&
  /(?<!\p{L})(?:(?:was|were|been|being|is|are|be)\s+(?:\p{L}+ly\s+)?(?:held|brought|\p{L}+ed)|(?:été|être)\s+(?:\p{L}+ment\s+)?\p{L}+(?:és?|ées?|uits?|uites?))$/iu.test(
    words.replace(/\s+(?:accountable|to\s+(?:account|justice)|en\s+justice)$/iu, ''),
  );

/** What is demanded is done by whoever is asked, what is announced by whoever it is announced of, else by who says so. */
function saidToDo(text: string, term: ResponseTerm, said: Statement, finder: PartyFinder): Party | undefined {
  if (said.verb.stance === 'request') {
    const start =
      said.verb.end + /^(?:\s+(?:on|upon|à|aux?))?/iu.exec(text.slice(said.verb.end, term.start))![0].length;
    const asked = finder.head({ start, end: term.start });
    return asked && finder.party(asked);
  }
  const words = text.slice(said.start, term.start);
  // «la nécessité de traduire en justice», "those responsible must": whoever it may be.
  if (unnamed.test(words)) return undefined;
  const own = ownCountry.exec(words)?.[0];
  const entity = own && said.speaker?.entity && stateOfSpeaker(said.speaker.entity, finder);
  if (entity) return { start: said.start, end: said.start + own.length, text: own, entity };
  const first = finder.within({ start: said.start, end: term.start })[0];
  const announced = !/^(?:condemn|disapprove|accuse|concern|support)$/.test(said.verb.stance ?? '');
  return announced && first && finder.head({ start: said.start, end: first.end })
    ? finder.party(first)
    : said.speaker;
}

const unnamed =
  /^(?:(?:the|la|le|l['’]|les|their|leurs|all|tous)\s*)*(?:(?:need|necessity|importance|urgency|nécessité|besoin|urgence)(?!\p{L})|auteurs|responsables|perpetrators|those|anyone|ceux|quiconque)(?!\p{L})/iu;

const ownCountry = /^(?:son|notre|his|her|their|our)\s+(?:pays|country)(?!\p{L})/iu;
