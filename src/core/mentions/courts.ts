import type { Block } from '../release/tree.ts';
import { contains, overlaps } from '../text/span.ts';
import { addBody } from './addBody.ts';
import { type Found, longestProse } from './found.ts';
import { slugOf } from './names.ts';
import { isHeading } from './namesakes.ts';

const kind =
  "(?:City|District|Regional|Crown|County|Municipal|Provincial|Circuit|High|Appeals?|Appellate|Criminal|Civil|Economic|Administrative|Federal|Military|Sessions|Magistrates[’']?|People[’']s|Central|First|Instance|of)";
/** "Tbilisi City Court", "Southwark Crown Court", "Rome Public Prosecutor’s Office". */
const en = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])\\p{Lu}[\\p{L}’'-]+(?:[^\\S\\n](?!${kind}[^\\S\\n])\\p{Lu}[\\p{L}-]+)?(?:(?:[^\\S\\n]${kind}){1,3}[^\\S\\n](?:Court|Tribunal)|[^\\S\\n](?:District[^\\S\\n]|Public[^\\S\\n])?Prosecutor[’']s[^\\S\\n]Office)(?![\\p{L}-])`,
  'gu',
);
/** «tribunal judiciaire de Paris», «cour d'appel de Conakry», «parquet de Bamako». */
const fr =
  /(?<![\p{L}-])(?:[Tt]ribunal(?:[\s\u00A0](?:judiciaire|militaire|correctionnel|criminel|fédéral|régional|municipal|de[\s\u00A0](?:grande|première)[\s\u00A0]instance|de[\s\u00A0]commerce))?|[Cc]our[\s\u00A0]d['’](?:appel|assises)|[Pp]arquet(?:[\s\u00A0]général)?)[\s\u00A0](?:de[\s\u00A0](?:la[\s\u00A0])?|d['’]|du[\s\u00A0])(?=\p{Lu})/gu;

/** Courts and prosecutors of a town, which no lexicon has. */
export function courts(doc: Found, block: Block, lang: string): void {
  doc.block = block;
  if (block.end - block.start > longestProse || isHeading(block) || doc.body.shouted) return;
  if (lang === 'fr')
    for (const match of doc.matches(fr, /(?:ribunal|our[\s\u00A0]d|arquet)/u)) {
      const start = block.bodyStart + match.index;
      const place = doc.mentions.find((m) => m.type === 'place' && m.start === start + match[0].length);
      const town = /^\p{Lu}[\p{L}’'-]+/u.exec(doc.text.slice(start + match[0].length, block.end));
      if (place) put(doc, start, place.end);
      else if (town && !/arquet/u.test(match[0])) put(doc, start, start + match[0].length + town[0].length);
    }
  else
    for (const match of doc.matches(en, /Court|Tribunal|Prosecutor/u)) {
      const start = block.bodyStart + match.index;
      // The town is known, or its court’s name tells that it is one.
      const place = doc.mentions.find((m) => m.start === start && m.end < start + match[0].length);
      if (place?.type === 'place') put(doc, start, start + match[0].length);
    }
}

function put(doc: Found, start: number, end: number): void {
  const span = { start, end };
  if (doc.mentions.some((m) => overlaps(m, span) && (m.type !== 'place' || !contains(span, m)))) return;
  const id = slugOf(doc.text.slice(start, end));
  addBody(doc, span, { entity: `org:${id}`, type: 'organisation', form: 'apposition' });
}
