import type { Mention } from '../core/mentions/model.ts';
import type { Analysis } from '../core/service.ts';
import type { Span } from '../core/text/span.ts';

/** Whether a caret at `offset` touches the span: also directly behind its last character, as in VS Code. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** The mentions at `offset`, innermost first. */
export function mentionsAt(analysis: Analysis, offset: number): readonly Mention[] {
  const found: Mention[] = [];
  for (const mention of analysis.mentions.all) {
    if (mention.start > offset) break;
    if (touches(mention, offset)) found.push(mention);
  }
  const strictlyIn = found.filter((m) => offset < m.end);
  return (strictlyIn.length > 0 ? strictlyIn : found).sort((a, b) => a.end - a.start - (b.end - b.start));
}

/** The mention that a caret at `offset` means: the longest there, as it is the one drawn. */
export function mentionAt(analysis: Analysis, offset: number): Mention | undefined {
  const found = mentionsAt(analysis, offset);
  return found.findLast((m) => !m.nested) ?? found.at(-1);
}

/** All mentions of one entity, in document order; a name within a longer name of the same entity is no second one. */
export function mentionsOf(analysis: Analysis, entity: string): readonly Mention[] {
  const found: Mention[] = [];
  for (const mention of analysis.mentions.all) {
    if (mention.entity !== entity) continue;
    const last = found.at(-1);
    if (!last || mention.end > last.end) found.push(mention);
  }
  return found;
}

/** The mention that starts after (or before) `offset`, round the end of the text. */
export function neighbour(
  mentions: readonly Mention[],
  offset: number,
  direction: 1 | -1,
): Mention | undefined {
  return direction === 1
    ? (mentions.find((m) => m.start > offset) ?? mentions[0])
    : (mentions.findLast((m) => m.start < offset) ?? mentions.at(-1));
}
