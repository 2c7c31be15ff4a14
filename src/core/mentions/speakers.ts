import { inForce } from '../lexicon/model.ts';
import type { Quote } from '../release/tree.ts';
import { shortRanks } from '../text/ranks.ts';
import { overlaps, type Span } from '../text/span.ts';
import { addOffice } from './addOffice.ts';
import { addPerson } from './addPerson.ts';
import type { BlockCandidates, Found } from './found.ts';
import { isGivenName } from './givenNames.ts';
import { holdersOfSurname } from './holderNamed.ts';
import { honorificsBetween } from './introductions.ts';
import type { Mention } from './model.ts';
import { nameAt, slugOf } from './names.ts';
import { accented } from './surnames.ts';

/**
 * Whoever a quotation is attributed to speaks, known or not: a name that ends the speaker's words is a person, and a title
 * with what it is of («le directeur du Service …», "the head of the National Security Authority") an office that only this
 * document knows.
 */
export function quotedSpeakers(doc: Found, blocks: readonly BlockCandidates[]): void {
  const tried: Tried = { surnames: new Set(), titles: new Map() };
  for (const { block } of blocks) {
    for (const quote of block.children) {
      if (quote.mode !== 'direct') continue;
      for (const span of spokenBy(quote)) {
        doc.block = block.start <= span.start && span.end <= block.end ? block : doc.blockAt(span.start);
        if (doc.block) readSpeaker(doc, span, tried);
      }
    }
  }
}

/** What has been looked for in the text already: a long one has the same speakers many times. */
interface Tried {
  readonly surnames: Set<string>;
  readonly titles: Map<string, boolean>;
}

const spokenBy = ({ speaker, antecedent, title }: Quote): readonly Span[] =>
  [speaker, antecedent, title].filter((span) => span !== undefined);

function readSpeaker(doc: Found, speaker: Span, tried: Tried): void {
  const end = withoutBrackets(doc.text, speaker);
  const name =
    nameEnding(doc, { start: speaker.start, end }) ?? beforeComplement(doc, { start: speaker.start, end });
  const to = name ? name.start : end;
  const rank = name ? rankApart.exec(doc.text.slice(speaker.start, to))?.[0].length : 0;
  const title = titleIn(doc.text, { start: speaker.start, end: to - (rank ?? 0) });
  if (name) {
    const words = title && doc.text.slice(title.start, title.end);
    addPerson(doc, name, { ...(words && { title: words }), speaks: true });
  } else surnameOfHolder(doc, { start: speaker.start, end }, tried);
  if (title && !doc.mentions.some((m) => overlaps(m, title) && isTitled(m.type))) officeOf(doc, title, tried);
}

/** «le commandant de la Force, | le général»: what only addresses the name that follows is none of the title. */
const rankApart =
  /,[\s\u00A0]+(?:(?:le|la|the)[\s\u00A0]+|l['’])?(?:(?!(?:de|du|des|of|for)[\s\u00A0])[\p{L}().-]+[\s\u00A0]*){0,3}$/u;

const isTitled = (type: string): boolean => type === 'office' || type === 'person';

/** "Rep. Anna Nowak (D-MS)": where the words end before what stands in brackets after them. */
function withoutBrackets(text: string, { start, end }: Span): number {
  const bracket = /[\s\u00A0]*\([^()]*\)$/u.exec(text.slice(start, end));
  return bracket && bracket.index > 0 ? start + bracket.index : end;
}

const address = new RegExp(`^(?:(?:${honorificsBetween})[\\s\\u00A0]+)+`, 'u');

/** "Quill said" of whoever holds an office of a body that the text names, where nobody else of that surname holds one. */
function surnameOfHolder(doc: Found, span: Span, tried: Tried): void {
  const words = doc.text.slice(span.start, span.end).replace(address, '');
  if (
    !/^\p{Lu}[\p{L}\p{M}'’-]{2,}$/u.test(words) ||
    doc.mentions.some((m) => overlaps(m, span) && !isOtherWord(m, words))
  )
    return;
  const holders = holdersOfSurname(doc.lexicon, words).filter(({ tenures }) => {
    const tenure = tenures!.find((one) => inForce(one, doc.date));
    const body = tenure && doc.lexicon.actors.get(tenure.office)?.partOf;
    return tenure && (doc.named.has(tenure.office) || (body && doc.knows(body)));
  });
  // Each surname is looked for once in a text.
  if (holders.length === 0 && !tried.surnames.has(words) && !doc.personOfSurname(words))
    namedInFull(doc, span, words);
  tried.surnames.add(words);
  if (holders.length !== 1) return;
  const start = span.end - words.length;
  doc.mentions = doc.mentions.filter((m) => !overlaps(m, span));
  doc.add({
    kind: 'actor',
    start,
    end: span.end,
    text: words,
    entity: holders[0]!.id,
    type: 'person',
    form: 'surname',
    nested: false,
  });
}

/** Türk is no Turk. */
const isOtherWord = ({ type, sense }: Mention, words: string): boolean =>
  type === 'state' && sense === 'adjectival' && accented.test(words);

/** A name in front of a surname, with the letter of another: "Ida ", "Ida M. ". */
const givenName = /(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]+(?:[\s\u00A0]\p{Lu}\.)?[\s\u00A0]$/u;

/** «a dit Quill» of the Ida Quill whom the text names without a title («Ida Quill, Tom Moen and … met»). */
function namedInFull(doc: Found, span: Span, surname: string): void {
  const { block } = doc;
  let from = 0;
  for (let at = doc.text.indexOf(surname); at >= 0; at = doc.text.indexOf(surname, at + 1)) {
    const end = at + surname.length;
    if (end > span.start) break;
    if (/[\p{L}-]/u.test(doc.text[end]!)) continue;
    const given = givenName.exec(doc.text.slice(Math.max(from, at - 60), at));
    if (!given) continue;
    const name = { start: at - given[0].length, end };
    from = end;
    const found = nameAt(doc.text, name.start, name.end);
    doc.block = doc.blockAt(name.start);
    if (!doc.block || found?.end !== name.end || !addPerson(doc, name, {})) continue;
    break;
  }
  doc.block = block;
}

/** A full name that the words end with, alone or after a title; not what something is of («le directeur de Global Witness»). */
function nameEnding(doc: Found, { start, end }: Span): Span | undefined {
  const words = doc.text.slice(start, end);
  let owned = false;
  for (const match of words.matchAll(/(?<![\p{L}\p{M}’'.-])\p{Lu}/gu)) {
    const at = start + match.index;
    const name = nameAt(doc.text, at, end);
    if (name?.end !== end) continue;
    // «l'Organisation … en Europe Noah Frei»: a name does not begin inside another's.
    if (doc.mentions.some((m) => overlaps(m, name) && m.type !== 'person' && m.type !== 'place')) continue;
    const before = doc.text.slice(start, at);
    if (preposition.test(before)) {
      owned = true;
      continue;
    }
    // «le directeur de Global Witness Europe», but "Secretary for Innovation Eva Moen".
    if (owned && !isGivenName(doc.lexicon, /^\S+/u.exec(doc.text.slice(at, end))![0]) && !matter.test(before))
      return undefined;
    return before === '' || titleNoun.test(before) ? name : undefined;
  }
  return undefined;
}

const preposition =
  /(?<!\p{L})(?:the|of|for|from|to|and|de|du|des|la|le|les|et|à|aux?|l['’]|d['’])[\s\u00A0]*$/iu;

/** Words for what somebody is in charge of. */
const matter =
  /(?:[tsx]ion|ment|ity|cy|[ae]nce|ics|airs|logy|rgy|ship|ture|té|tique|vention|nels|res|ons|ies)[\s\u00A0]$/iu;

/** "Special Agent Ida Moen | of the Dallas Field Office": where the words end before what somebody after a title is of. */
function beforeComplement(doc: Found, { start, end }: Span): Span | undefined {
  const of = /(?<=\p{Ll})[\s\u00A0]+(?:of|from|with|de|du|des)[\s\u00A0]/u;
  const words = doc.text.slice(start, end);
  const cut = of.exec(words)?.index;
  const span = cut === undefined ? undefined : { start, end: start + cut };
  return span && nameEnding(doc, span);
}

const nouns =
  `director|directorate|head|chief|commissioner|prosecutor|attorney|coordinator|ambassador|spokes(?:person|man|woman)|representative|envoy|secretary|minister|president|chair(?:man|woman|person)?|governor|mayor|commander|inspector|judge|magistrate|rapporteur|superintendent|administrator|sheriff|marshal|consul|adviser|advisor|counsel|counsellor|officer|agent|analyst|observer|observat(?:eur|rice)|deputy|delegate|leader|member|senator|congress(?:man|woman)|speaker|general|admiral|manager|executive|principal|registrar|auditor|ombudsman|commandant|captain|colonel|lieutenant|sergeant|major|brigadier|chancellor|premier|lawyer|rep\\.|sen\\.|gov\\.|commodore|corporal|specialist|airman|trooper|(?:${shortRanks})\\.|` +
  'direct(?:eur|rice)|chef(?:fe)?|commissaire|procureure?|coord(?:i|onn)nat(?:eur|rice)|coordonnat(?:eur|rice)|ambassad(?:eur|rice)|porte-parole|représentante?|envoyée?|secrétaire|ministre|présidente?|gouverneure?|maire|commandante?|inspect(?:eur|rice)|juge|magistrate?|rapporteure?|administrat(?:eur|rice)|consule?|conseill(?:er|ère)|déléguée?|dirigeante?|responsable|membre|sénat(?:eur|rice)|députée?|général|amiral|colonel|capitaine|préfète?|chanceli(?:er|ère)|vice-présidente?|avocate?|patronne?|patron|numéro deux|bâtonni(?:er|ère)|doyenne?|recteur|rectrice';
/** A noun that offices are called by. */
const titleNoun = new RegExp(`(?<![\\p{L}])(?:${nouns})(?![\\p{L}])`, 'iu');
const article = /^(?:(?:the|an?|le|la|une?|son|sa|his|her|its|their|our|notre|leur)[\s\u00A0]+|l['’])/iu;

/** The title in a speaker's words, with its complement: it names a body or a state, or it is nobody's in particular. */
function titleIn(text: string, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end);
  // One of several («un responsable de …») is no office.
  const lead = article.exec(words)?.[0] ?? '';
  if (/^(?:an?|une?)/iu.test(lead)) return undefined;
  const rest = words.slice(lead.length).replace(/[\s\u00A0,–—-]+$/u, '');
  if (!titleNoun.test(rest) || rest.split(/[\s\u00A0]+/).length > 14) return undefined;
  // What it is of tells whose office it is; a rank or a trade alone is none.
  if (!complement.test(rest) || !/(?<=[\s\u00A0’'(])\p{Lu}/u.test(rest)) return undefined;
  return { start: start + lead.length, end: start + lead.length + rest.length };
}

const complement =
  /(?<=[\p{L}])(?:[\s\u00A0](?:of|for|to|at|in|de|du|des|de la|aux?|à|pour|en)[\s\u00A0]|[\s\u00A0]d['’]|['’]s[\s\u00A0])/u;

/** An office that only this document knows. */
function officeOf(doc: Found, title: Span, tried: Tried): void {
  const words = doc.text.slice(title.start, title.end);
  let named = tried.titles.get(words);
  if (named === undefined) {
    named = isOfNamed(doc, words);
    tried.titles.set(words, named);
  }
  if (named) return;
  const slug = slugOf(words).split('-').slice(0, 10).join('-');
  addOffice(doc, { ...title, entity: `office:${slug}` });
  for (const m of doc.mentions) if (m.start === title.start && m.type === 'office') doc.remember(m);
}

/** «Ida Moen, députée de Laporte»: the words stand beside a name somewhere, and mean whoever has it. */
function isOfNamed(doc: Found, words: string): boolean {
  const people = doc.actors.filter((m) => m.type === 'person');
  for (let at = doc.text.indexOf(words); at >= 0; at = doc.text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const beside = (m: Span) =>
      (m.end < at && /^,[\s\u00A0]*(?:(?:the|la|le)[\s\u00A0]|l['’])?$/iu.test(doc.text.slice(m.end, at))) ||
      (m.start > end && /^,[\s\u00A0]*$/u.test(doc.text.slice(end, m.start)));
    if (people.some((m) => m.start - end < 8 && at - m.end < 8 && beside(m))) return true;
  }
  return false;
}
