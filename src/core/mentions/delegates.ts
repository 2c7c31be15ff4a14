import type { Block } from '../release/tree.ts';
import { contains, overlaps } from '../text/span.ts';
import { addOffice } from './addOffice.ts';
import type { Found } from './found.ts';
import { officeOf } from './titles.ts';

const delegate =
  /(?<![\p{L}-])((?:[Rr]eprésentante?(?:[\s\u00A0][Pp]ermanente?)?|[Dd]éléguée?|[Aa]mbassad(?:eur|rice)|[Cc]ollègue|[Hh]omologue)[\s\u00A0]+(?:de[\s\u00A0]la[\s\u00A0]|de[\s\u00A0]l['’]|du[\s\u00A0]|des[\s\u00A0]|d['’]|de[\s\u00A0])|(?:(?:[Pp]ermanent[\s\u00A0])?[Rr]epresentative|[Dd]elegate|[Ss]peaker|[Aa]mbassador|[Cc]olleague|[Cc]ounterpart)[\s\u00A0]+(?:of|for|from)[\s\u00A0]+(?:the[\s\u00A0]+)?)$/u;

const reach = 48;

/** «La représentante des États-Unis», "the delegate of Panama", «sa collègue du Royaume-Uni» where the United Nations meet. */
export function delegates(doc: Found, block: Block): void {
  if (!(doc.issuer ?? doc.principal)?.startsWith('org:un')) return;
  doc.block = block;
  for (const state of doc.mentions.filter((m) => m.type === 'state' && m.sense !== 'adjectival')) {
    const words = delegate.exec(
      doc.text.slice(Math.max(block.bodyStart, state.start - reach), state.start),
    )?.[1];
    if (words === undefined) continue;
    const title = { start: state.start - words.length, end: state.end };
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
