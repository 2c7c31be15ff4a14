import { contains } from '../text/span.ts';
import type { Reading } from './choose.ts';
import type { Found } from './found.ts';

/** The printed issuer, else the one body that «we» are, else the body whose letterhead the first lines are. */
export function findIssuer(doc: Found, readings: readonly Reading[]): string | undefined {
  const bodies = readings.filter((r) => ['organisation', 'body', 'grouping'].includes(r.actor.kind));
  const printed = doc.release.header.issuer;
  const longest = (inside: readonly Reading[]) =>
    [...inside].sort((a, b) => b.end - b.start - (a.end - a.start))[0]?.actor.id;
  if (printed) {
    const named = longest(bodies.filter((r) => contains(printed, r)));
    if (named) return named;
    const state = readings.find((r) => contains(printed, r) && r.actor.kind === 'state');
    if (state) return state.actor.id;
  }
  for (const block of doc.release.children) {
    if (block.kind !== 'block' || block.role === 'title' || block.role === 'dateline') continue;
    const words = doc.text.slice(block.bodyStart, Math.min(block.end, block.bodyStart + 160));
    const we =
      /^(?:We|Nous),?[\s\u00A0]+(?:the|les)?[^,.]{0,60}?(?:of|de|du|des|leaders|ministers|members|membres|ministres|dirigeants)[^,.]*/iu.exec(
        words,
      );
    if (we)
      return longest(
        bodies.filter((r) => r.start >= block.bodyStart && r.end <= block.bodyStart + we[0].length + 1),
      );
  }
  return undefined;
}
