import type { Block } from '../release/tree.ts';
import { contains, overlaps } from '../text/span.ts';
import { addOffice } from './addOffice.ts';
import type { Found } from './found.ts';
import { officeOf, ofState } from './titles.ts';

const delegate =
  /(?<![\p{L}-])(?:[Rr]eprésentante?(?:[\s\u00A0][Pp]ermanente?)?|[Dd]éléguée?|[Aa]mbassad(?:eur|rice)|[Cc]ollègue|[Hh]omologue|(?:[Pp]ermanent[\s\u00A0])?[Rr]epresentative|[Dd]elegate|[Ss]peaker|[Aa]mbassador|[Cc]olleague|[Cc]ounterpart)(?![\p{L}-])/gu;
const sentBy = /^[\s\u00A0]+(?:for|from)[\s\u00A0]+(?:the[\s\u00A0]+)?/u;

/** «La représentante des États-Unis», "the delegate of Panama", «sa collègue du Royaume-Uni» where the United Nations meet. */
export function delegates(doc: Found, block: Block): void {
  if (!(doc.issuer ?? doc.principal)?.startsWith('org:un')) return;
  doc.block = block;
  for (const match of doc.matches(delegate)) {
    const start = block.bodyStart + match.index;
    const end = start + match[0].length;
    const from =
      end + (ofState(doc.text, end) ?? sentBy.exec(doc.text.slice(end, end + 12))?.[0].length ?? Number.NaN);
    const state = doc.mentions.find(
      (m) => m.start === from && m.type === 'state' && m.sense !== 'adjectival',
    );
    if (!state) continue;
    const title = { start, end: state.end };
    const taken = doc.mentions.some(
      (m) =>
        overlaps(m, title) &&
        (m.type === 'office'
          ? m.form !== 'contextual' && !/(?:permanent-representative|ambassador)$/u.test(m.entity)
          : contains(m, title)),
    );
    if (!taken) addOffice(doc, { ...title, entity: officeOf(state.entity, 'un-ambassador', doc.lexicon) });
  }
}
