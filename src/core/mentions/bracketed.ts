import { literal } from '../text/literal.ts';
import type { BlockCandidates, Found } from './found.ts';
import type { Mention } from './model.ts';

/** The mention that stands right before the bracket at `open`, of those that `fits`. */
export const namedBefore = (
  doc: Found,
  open: number,
  fits: (mention: Mention) => boolean,
): Mention | undefined =>
  doc.mentions.find((m) => fits(m) && m.end <= open && /^[\s\u00A0]*$/u.test(doc.text.slice(m.end, open)));

/** Puts what names introduced in brackets stand for wherever the text has them. */
export function putThroughout(
  doc: Found,
  blocks: readonly BlockCandidates[],
  known: ReadonlyMap<string, Mention>,
  form: 'acronym' | 'alias',
): void {
  if (known.size === 0) return;
  const names = [...known.keys()];
  const any = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${names.map(literal).join('|')})(?![\\p{L}\\p{N}-])`, 'gu');
  for (const { match, ...span } of doc.matchesOf(names, any, blocks)) {
    const { entity, type } = known.get(match[0])!;
    doc.put({ kind: 'actor', ...span, text: match[0], entity, type, form, nested: false });
  }
}
