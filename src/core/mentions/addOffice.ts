import { overlaps, type Span } from '../text/span.ts';
import type { Found } from './found.ts';

/** Adds an office in the place of other readings of its words; one that the lexicon lacks is the document's own. */
export function addOffice(
  doc: Found,
  office: Span & {
    readonly entity: string;
    readonly acting?: boolean;
    readonly alternatives?: readonly string[];
  },
  form: 'title' | 'contextual' = 'title',
): void {
  const { start, end, entity } = office;
  const text = doc.text.slice(start, end);
  doc.mentions = doc.mentions.filter((m) => m.type !== 'office' || !overlaps(m, office));
  doc.add({
    kind: 'actor',
    start,
    end,
    text,
    entity,
    type: 'office',
    form,
    ...(form === 'contextual' && { sense: 'contextual-alias' as const }),
    nested: false,
    ...(office.acting && { acting: true }),
    ...(office.alternatives?.length && { alternatives: office.alternatives }),
  });
  if (!doc.lexicon.actors.has(entity) && !doc.local.has(entity))
    doc.local.set(entity, { id: entity, kind: 'office', label: text.replace(/[\s\u00A0]+/g, ' ') });
}
