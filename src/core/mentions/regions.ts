import { codeOf } from '../lexicon/ids.ts';
import type { Span } from '../text/span.ts';
import type { Found } from './found.ts';
import { ofState } from './titles.ts';

/** Parts of states that have governments of their own. */
const regions: ReadonlySet<string> = new Set(
  'quebec ontario alberta british-columbia manitoba saskatchewan nova-scotia new-brunswick newfoundland nunavut yukon scotland wales northern-ireland catalonia flanders wallonia bavaria saxony iraqi-kurdistan puntland jubaland california texas florida'
    .split(' ')
    .map((id) => `place:${id}`),
);

/** «gouvernement du Québec», "Quebec’s government", "the Alberta government": the region, and what belongs together. */
export function regionBeside(
  doc: Found,
  head: Span,
): { readonly place: string; readonly span: Span } | undefined {
  const of = head.end + (ofState(doc.text, head.end) ?? Number.NaN);
  // «de la Région du Kurdistan»
  const area = /^(?:[Rr]égion|[Pp]rovince|[Ss]tate)[\s\u00A0](?:du|de|de l['’]|d['’]|of)[\s\u00A0]?/u.exec(
    doc.text.slice(of, of + 20),
  )?.[0];
  const starts = [of, of + (area?.length ?? 0)];
  const after = doc.mentions.find((m) => starts.includes(m.start) && regions.has(m.entity));
  if (after) return { place: after.entity, span: { start: head.start, end: after.end } };
  const before = doc.mentions.find(
    (m) =>
      m.end < head.start &&
      regions.has(m.entity) &&
      /^(?:['’]s)?[\s\u00A0](?:[Rr]egion(?:al)?[\s\u00A0])?$/u.test(doc.text.slice(m.end, head.start)),
  );
  if (!before) return undefined;
  const apart = /^['’]/u.test(doc.text.slice(before.end));
  return { place: before.entity, span: { start: apart ? head.start : before.start, end: head.end } };
}

/** «premier ministre du Québec», "Kurdistan Region Prime Minister": the office, by the state and the part of it. */
export function officeOfRegion(
  doc: Found,
  title: Span & { readonly role: string },
): (Span & { readonly entity: string }) | undefined {
  if (!/^(?:vice-)?president$|minister$/.test(title.role)) return undefined;
  const region = regionBeside(doc, title);
  const state = region && doc.lexicon.actors.get(region.place)?.partOf;
  if (!region || !state?.startsWith('state:')) return undefined;
  const name = region.place.replace('place:', '').replace('iraqi-kurdistan', 'krg');
  return { ...region.span, entity: `office:${codeOf(state)}.${name}-${title.role}` };
}
