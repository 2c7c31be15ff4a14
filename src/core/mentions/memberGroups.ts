import { wholesOf } from '../lexicon/ids.ts';
import type { Lexicon } from '../lexicon/model.ts';
import type { Block } from '../release/tree.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { addBody } from './addBody.ts';
import { type Found, longestProse } from './found.ts';
import { ofState } from './titles.ts';

const members = {
  fr: /(?<![\p{L}-])(?:[ÉEé]tats(?:[\s\u00A0]et[\s\u00A0]gouvernements)?|[Pp]ays)[\s\u00A0][Mm]embres(?![\p{L}-])/gu,
  en: /(?<![\p{L}-])(?:[Mm]ember[\s\u00A0](?:[Ss]tates|countries)|[Mm]embers)(?![\p{L}-])/gu,
} as const;

/** «les pays membres de la CEDEAO», "AU Member States", and «les États membres» of whoever publishes the release. */
export function memberGroups(doc: Found, block: Block, lang: string): void {
  doc.block = block;
  if (block.end - block.start > longestProse) return;
  for (const match of doc.matches(lang === 'fr' ? members.fr : members.en)) {
    const start = block.bodyStart + match.index;
    const span = { start, end: start + match[0].length };
    const rivals = doc.mentions.filter((m) => overlaps(m, span));
    if (rivals.some((m) => m.form !== 'contextual' && contains(m, span))) continue;
    const from = span.end + (ofState(doc.text, span.end) ?? Number.NaN);
    const after = doc.mentions.find((m) => m.start === from && m.entity.startsWith('org:'));
    const before =
      lang === 'fr'
        ? undefined
        : doc.mentions.find(
            (m) =>
              m.entity.startsWith('org:') &&
              /^[\s\u00A0]$/u.test(doc.text.slice(m.end, Math.max(m.end, start))),
          );
    const named = after ?? before;
    const bare = /^(?:États|Etats|Member)[\s\u00A0]/u.test(match[0]);
    const org = named ? named.entity : bare ? (root(doc.issuer, doc.lexicon) ?? doc.principal) : undefined;
    // Of a party or a parliament the members are people.
    const hasStates = named?.type === 'organisation' && !/^org:[a-z]{3}\./.test(named.entity);
    const group = org && groupOf(org, doc.lexicon, hasStates);
    if (!group) continue;
    add(
      doc,
      { start: before && !after ? before.start : start, end: after ? after.end : span.end },
      group,
      named !== undefined,
    );
  }
}

function add(doc: Found, span: Span, entity: string, named: boolean): void {
  doc.mentions = doc.mentions.filter((m) => m.form !== 'contextual' || !contains(span, m));
  addBody(doc, span, { entity, type: 'grouping', form: named ? 'alias' : 'contextual' });
}

/** The organisation that a body belongs to. */
function root(id: string | undefined, lexicon: Lexicon): string | undefined {
  let last: string | undefined;
  for (const whole of wholesOf(id, lexicon)) {
    if (!whole.startsWith('org:')) break;
    last = whole;
  }
  return last;
}

const groups = new WeakMap<Lexicon, Map<string, string>>();

/** The grouping of an organisation's members: the lexicon's, else one of the document's where it is `named`. */
function groupOf(org: string, lexicon: Lexicon, named: boolean): string | undefined {
  let byOrg = groups.get(lexicon);
  if (!byOrg) {
    byOrg = new Map();
    for (const actor of lexicon.actors.values())
      if (actor.kind === 'grouping' && actor.partOf && /member|allies|participating/.test(actor.id))
        byOrg.set(actor.partOf, actor.id);
    groups.set(lexicon, byOrg);
  }
  return byOrg.get(org) ?? (named ? `group:${org.slice('org:'.length)}-member-states` : undefined);
}
