import type { Block } from '../release/tree.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { addBody } from './addBody.ts';
import { type Found, longestProse } from './found.ts';
import type { Mention } from './model.ts';
import { slugOf } from './names.ts';
import { isHeading } from './namesakes.ts';

/** What companies' names end in, as they are registered. */
const registered =
  'Inc|Incorporated|L\\.L\\.C\\.|Public[\\s\\u00A0]Company|Ltd|Limited|LLC|LLP|Corp|Corporation|Co|Company|GmbH|AG|PLC|plc|JSC|OJSC|PJSC|CJSC|OOO|FZE|FZCO|FZC|DMCC|Pte|Pty|S\\.A\\.|SA|SAS|SARL|S\\.p\\.A\\.|SpA|B\\.V\\.|BV|N\\.V\\.|Oy|AB';
const legal = `${registered}|Holdings?|Joint[\\s\\u00A0]Venture|Consortium`;
const formsLast = new RegExp(`(?:,?[\\s\\u00A0]+(?:${registered})\\.?)+$`, 'u');
/** Nouns that a capitalised name ends in where it is a body's: what it does or is. */
const nouns =
  'Bank|University|Institute|Foundation|Association|Academy|Polytechnic|Laboratory|Observatory|Industries|Technologies|Airlines|Airways|Shipping|Enterprises?|Entertainment|Pictures|Brigades?|Battalion|Regiment|Caucus|Newspaper|Broadcasting|Television|Hospital|Militia|Syndicate|Cartel|Trading|Petroleum|Mining|Steel|Electronics|Shipyard|Refinery|Telecom|Communications|Semiconductors?|Aerospace|Logistics|Petrochemical|Group|Gang|Party|Army|Movement|Front|League';
/** "Guangzhou-based" says where the one named next is. */
const word = "(?:\\p{Lu}\\p{L}{0,2}\\.|\\p{Lu}(?![\\p{L}’'-]*-based)[\\p{L}\\p{N}’'&-]*)";
const link = '(?:of|for|and|&|de|du|des|la|et|al-|el-)';
const name = `(?:\\d{1,3}(?:st|nd|rd|th)[^\\S\\n]+)?${word}(?:[^\\S\\n]+(?:${link}[^\\S\\n]+)?${word}){0,6}?`;
const companies = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])${name}(?:,?[^\\S\\n]+(?:${legal})(?![\\p{L}\\p{N}])\\.?)+`,
  'gu',
);
const bodies = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])${name}[^\\S\\n]+(?:${nouns})(?![\\p{L}\\p{N}-])(?:[^\\S\\n]+(?:of|for)[^\\S\\n]+(?:the[^\\S\\n]+)?${word}(?:[^\\S\\n]+(?:and[^\\S\\n]+)?${word})*)?(?![^\\S\\n]+\\p{Lu})`,
  'gu',
);
/** What each of them has: most texts have none of either, and to look for names takes long. */
const anyLegal = new RegExp(`[^\\S\\n](?:${legal})(?![\\p{L}\\p{N}])`, 'u');
const anyNoun = new RegExp(`[^\\S\\n](?:${nouns})(?![\\p{L}\\p{N}-])`, 'u');
const formsFirst = 'JSC|OOO|PAO|ZAO|OAO|FGUP|LLC|PT|PLC';
const anyFormFirst = new RegExp(formsFirst);
/** "JSC Integral", "OOO Vostok": what some put before the name. */
const legalFirst = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])(?:(?:[OPC]|Z)?${formsFirst})[^\\S\\n]+(?:\\d+[^\\S\\n]+)?[“"«]?${word}(?:[^\\S\\n]+${word}){0,4}[”"»]?(?![\\p{L}\\p{N}])`,
  'gu',
);
const taskForces =
  /(?<![\p{L}\p{N}’'-])(?:(?:Combined|Joint|Maritime|International|National|Interagency|Naval)[^\S\n]+)*Task[^\S\n]Force(?:[^\S\n]+(?:\d+|\p{Lu}[\p{L}-]+)(?:[^\S\n]\p{Lu}[\p{L}-]+)?)(?![\p{L}\p{N}])/gu;
/** Capitalised words that make no name of what follows: a bank of a state is not called "Russian Bank". */
const noName =
  /^(?:The|A|An|General|This|That|These|Those|Our|Its|His|Her|Their|In|On|At|By|For|From|With|To|Of|And|But|As|Any|All|Each|Every|No|New|Former|Le|La|Les|Un|Une|Cette|Ce|Ces|Central|National|State|World|Private|Public|Local|Foreign|Commercial|Investment|Development|Technical|Federal|Regional|International|Military|Nuclear|Defen[cs]e|Space|Global|Digital|Security|Strategic|Joint|Research|Medical|Health|Naval|Air|Police|Drug|Working|Contact|Expert|Experts|Steering|Support|Study|Core|Task|Action|Advisory|Drafting|Parliamentary|Third|Contracting|Requesting|Other|Ruling|Opposition|Political|Armed|Salvation|Home|Eastern|Western|Northern|Southern|United|Popular|Liberation|Resistance|Major|Little|Big|Champions|Premier|Arab|Cold|Warm|Red|Second|First)$/u;

/** Companies and bodies that no lexicon has, by what their names end in: "Northwind Shipping LLC", "Kelmar State University". */
export function unknownBodies(doc: Found, block: Block): void {
  doc.block = block;
  if (block.end - block.start > longestProse || isHeading(block)) return;
  // Where every word has a capital, none is told by it.
  if (doc.body.shouted) return;
  for (const match of doc.matches(companies, anyLegal)) add(doc, block, match, 'company');
  for (const match of doc.matches(bodies, anyNoun)) add(doc, block, match, 'organisation');
  for (const match of doc.matches(legalFirst, anyFormFirst)) addNamed(doc, block, match, 'company');
  for (const match of doc.matches(taskForces, 'Task')) addNamed(doc, block, match, 'organisation');
}

function addNamed(doc: Found, block: Block, match: RegExpExecArray, type: 'company' | 'organisation'): void {
  const start = block.bodyStart + match.index;
  const span = { start, end: start + match[0].replace(/\.$/, '').length };
  if (
    !doc.mentions.some(
      (m) => overlaps(m, span) && (!contains(span, m) || m.end === span.end || m.type === 'person'),
    )
  )
    put(doc, span, type);
}

function add(doc: Found, block: Block, match: RegExpExecArray, type: 'company' | 'organisation'): void {
  const words = [...match[0].matchAll(/[^\s\u00A0]+/gu)];
  // "The", "In" and other words that begin a sentence are no part of it.
  const first = words.findIndex(
    ({ 0: one }) =>
      !/^(?:The|A|An|This|In|On|At|By|For|From|With|To|And|But|As|Le|La|Les|Un|Une)$/u.test(one),
  );
  if (first < 0) return;
  const from = block.bodyStart + match.index;
  // "of Bandar Abbas for Kelmar Industries": the place is none of the name.
  // "Kelmar Limited and Northwind Shipping": two.
  const place = doc.mentions.find(
    (m) =>
      m.start === from + words[first]!.index &&
      (m.type === 'place' ||
        m.type === 'state' ||
        (m.type === 'company' && m.end < from + match[0].length - 1)),
  );
  const link =
    place &&
    /^[\s\u00A0](?:for|and|of)[\s\u00A0](?=\p{Lu})/u.exec(doc.text.slice(place.end, place.end + 6))?.[0];
  const start = place && link ? place.end + link.length : from + words[first]!.index;
  const proper = words
    .slice(first, -1)
    .filter(({ 0: one, index }) => from + index >= start && /^\p{Lu}/u.test(one) && !noName.test(one));
  const bare = match[0].slice(start - from).replace(/(?<!S\.[Ap]|L\.C|B\.V|N\.V|Inc|Ltd|Corp|Co)\.$/u, '');
  const span: Span = { start, end: start + bare.length };
  const rivals = doc.mentions.filter((m) => overlaps(m, span));
  // "General" before "Trading" is no rank.
  const inner = rivals.filter((m) => contains(span, m) && (m.end < span.end || isRanked(m)));
  if (inner.length < rivals.length) return;
  // "Ukraine’s Foundation", "the Russian Bank": of a state, with nothing of its own.
  const own = proper.filter(
    ({ 0: one, index }) =>
      !/['’]s$/u.test(one) && !inner.some((m) => m.start <= from + index && from + index < m.end),
  );
  if (own.length === 0 && !(proper.length > 0 && inner.every((m) => m.type === 'place'))) return;
  if (inner.some((m) => (m.type === 'person' && !isRanked(m)) || m.type === 'office')) return;
  doc.mentions = doc.mentions.filter((m) => !(inner.includes(m) && isRanked(m)));
  put(doc, span, type);
}

const isRanked = (m: Mention) => m.type === 'person' && /^General[\s\u00A0]/u.test(m.text);

function put(doc: Found, span: Span, type: 'company' | 'organisation'): void {
  const words = doc.text.slice(span.start, span.end);
  // What it is registered as is none of its id: texts leave it out further on.
  const short = type === 'company' ? words.replace(formsLast, '') : words;
  const id = slugOf(/[\s\u00A0]/u.test(short) ? short : words);
  addBody(doc, span, { entity: `org:${id}`, type, form: 'apposition' });
}
