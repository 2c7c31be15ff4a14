import { codeOf } from '../lexicon/ids.ts';
import type { Block } from '../release/tree.ts';
import { overlaps, type Span } from '../text/span.ts';
import { addBody } from './addBody.ts';
import { addOffice } from './addOffice.ts';
import type { Found } from './found.ts';
import type { Mention } from './model.ts';
import { slugOf } from './names.ts';

const before =
  /(?<![\p{L}-])(?:(?<body>[Dd]élégation|Delegation|D[EÉ]L[EÉ]GATION)|(?<office>[Aa]mbassad(?:eur|rice)|Ambassador|[Cc]heff?e?[\s\u00A0]de[\s\u00A0](?:la[\s\u00A0])?délégation|Head[\s\u00A0]of[\s\u00A0](?:the[\s\u00A0])?Delegation))[\s\u00A0](?:de[\s\u00A0]l['’]|of[\s\u00A0]the[\s\u00A0]|DE[\s\u00A0]L['’]|OF[\s\u00A0]THE[\s\u00A0])$/u;
const after = /^(?:['’]s)?[\s\u00A0](?:(?<body>Delegation)|(?<office>Ambassador))(?!\p{L})/u;
const host =
  /^[\s\u00A0](?:auprès[\s\u00A0](?:de[\s\u00A0](?:la[\s\u00A0]|l['’])?|du[\s\u00A0]|des[\s\u00A0])|(?:to|in|for)[\s\u00A0](?:the[\s\u00A0])?|au[\s\u00A0]|aux[\s\u00A0]|en[\s\u00A0]|à[\s\u00A0](?:la[\s\u00A0]|l['’])?|pour[\s\u00A0](?:la[\s\u00A0]|le[\s\u00A0]|l['’]|les[\s\u00A0]))/iu;

/** «Délégation de l'Union européenne au Burundi», "EU Delegation to Uganda", "the EU Ambassador in Dushanbe". */
export function unionAbroad(doc: Found, block: Block): void {
  doc.block = block;
  for (const union of doc.mentions) {
    if (union.entity !== 'org:eu') continue;
    const left = before.exec(doc.text.slice(Math.max(block.bodyStart, union.start - 40), union.start));
    const right = left ? undefined : after.exec(doc.text.slice(union.end, union.end + 16));
    const noun = left ?? right;
    if (!noun) continue;
    const end = union.end + (right?.[0].length ?? 0);
    const link = host.exec(doc.text.slice(end, end + 24))?.[0];
    const place = link === undefined ? undefined : hostAt(doc, end + link.length);
    if (!place) continue;
    const span: Span = { start: union.start - (left?.[0].length ?? 0), end: place.end };
    if (doc.mentions.some((m) => overlaps(m, span) && (m.start < span.start || m.end > span.end))) continue;
    if (noun.groups!.office) {
      const code = codeOf(stateOf(doc, place) ?? place.entity);
      addOffice(doc, { ...span, entity: `office:eu.ambassador-${code}` });
    } else
      addBody(doc, span, {
        entity: `org:eu.delegation-${hostName(doc, place)}`,
        type: 'body',
        form: 'alias',
      });
  }
}

const hostAt = (doc: Found, start: number): Mention | undefined =>
  doc.mentions.find(
    (m) => m.start === start && (m.type === 'state' || m.type === 'place' || m.type === 'organisation'),
  );

const stateOf = (doc: Found, place: Mention): string | undefined =>
  place.type === 'state' ? place.entity : doc.stateOf(place.entity);

/** `haiti`, `african-union`: the English name of where it is. */
const hostName = (doc: Found, place: Mention): string =>
  slugOf(doc.lexicon.actors.get(stateOf(doc, place) ?? place.entity)?.label.en ?? place.text);
