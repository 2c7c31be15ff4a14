import type { Span } from '../text/span.ts';
import type { Found } from './found.ts';
import type { Mention } from './model.ts';

/** Adds a body, company or grouping; one that the lexicon lacks is the document's own, by the words that stand there. */
export function addBody(
  doc: Found,
  span: Span,
  body: Pick<Mention, 'entity' | 'form' | 'alternatives'> & {
    readonly type: 'body' | 'company' | 'grouping' | 'organisation';
  },
): void {
  const text = doc.text.slice(span.start, span.end);
  const { entity, type, form } = body;
  if (!doc.lexicon.actors.has(entity) && !doc.local.has(entity))
    doc.local.set(entity, { id: entity, kind: type, label: text.replace(/[\s\u00A0]+/g, ' ') });
  doc.add({
    kind: 'actor',
    start: span.start,
    end: span.end,
    text,
    ...body,
    ...(form === 'contextual' && { sense: 'contextual-alias' as const }),
    nested: false,
  });
}
