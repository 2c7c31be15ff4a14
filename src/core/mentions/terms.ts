import { contains, overlaps } from '../text/span.ts';
import type { BlockCandidates, Found } from './found.ts';
import type { Mention, ResponseTerm } from './model.ts';
import { polarityOf } from './polarity.ts';

export function threatMentions(doc: Found, blocks: readonly BlockCandidates[]): Mention[] {
  const threats: Mention[] = [];
  const year = doc.date ? Number(doc.date.slice(0, 4)) : undefined;
  for (const { block, candidates } of blocks) {
    doc.block = block;
    for (const { start, end, kind, term, countered } of candidates.terms) {
      if (kind !== 'threat') continue;
      const span = { start: start + block.start, end: end + block.start };
      if (span.start < block.bodyStart) continue;
      const rivals = threats.slice(-12).filter((t) => overlaps(t, span));
      // Inside a longer one it is nested, unless it says the same with fewer words.
      if (
        rivals.length > 0 &&
        !rivals.some((r) => contains(r, span) && r.end - r.start > span.end - span.start)
      )
        continue;
      if (rivals.some((r) => r.entity === term.id)) continue;
      // A word of a name («Conseil … lutte contre le terrorisme» in a body's title) is no threat raised.
      if (doc.mentions.some((m) => contains(m, span) && m.end - m.start > span.end - span.start)) continue;
      const polarity = countered ? 'countered' : polarityOf(doc.text, span.start, span.end, year);
      threats.push({
        kind: 'threat',
        ...span,
        text: doc.text.slice(span.start, span.end),
        entity: term.id,
        type: 'threat',
        form: 'term',
        nested: false,
        ...(polarity && { polarity }),
      });
    }
  }
  return threats;
}

/** The phrases of the response taxonomy, the longest only. */
export function responseTerms(doc: Found, blocks: readonly BlockCandidates[]): ResponseTerm[] {
  const found: ResponseTerm[] = [];
  for (const { block, candidates } of blocks)
    for (const { start, end, kind, term } of candidates.terms) {
      if (kind !== 'response') continue;
      const span = { start: start + block.start, end: end + block.start };
      if (span.start < block.bodyStart || found.slice(-6).some((other) => overlaps(other, span))) continue;
      found.push({ ...span, text: doc.text.slice(span.start, span.end), id: term.id });
    }
  return found;
}
