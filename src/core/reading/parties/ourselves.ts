import type { Release } from '../../release/tree.ts';
import type { Span } from '../../text/span.ts';
import type { PartyFinder } from './parties.ts';

/** "We, the Leaders of the G7, …", «nous, ministres des … de A, de B et de C, …», "we — A, B and C — met". */
const named = /(?<!\p{L})(?:we|nous)(?:,|[\s\u00A0]*[—–-])[\s\u00A0]+(?:the[\s\u00A0]+|les[\s\u00A0]+)?/iu;

/** Nouns that a body's name follows, or that follow it, where its members are meant. */
const those =
  /^(?:(?:the[\s\u00A0]|les[\s\u00A0])?(?:[\p{L}’'-]+[\s\u00A0]+){0,6}?(?:of|from|de la|de l['’]|des|du|de|d['’])[\s\u00A0]*(?:the[\s\u00A0]+|la[\s\u00A0]+|l['’])?)?$/iu;

/**
 * Who a text says that its «nous» are, where it does in one of its first paragraphs: a group, or the grouping that several
 * states and offices make up together. `entity` is absent where they are several without a name; undefined where nothing is said.
 */
export function ourselves(
  text: string,
  release: Release,
  finder: PartyFinder,
): { readonly entity: string | undefined; readonly members: readonly string[] } | undefined {
  const blocks = release.children.filter(
    (child) => child.kind === 'block' && child.role !== 'title' && child.role !== 'dateline',
  );
  for (const block of blocks.slice(0, 4)) {
    const words = text.slice(block.start, Math.min(block.end, block.start + 900));
    const match = named.exec(words);
    if (!match) continue;
    const start = block.start + match.index + match[0].length;
    const apposed = apposition(text, { start, end: block.end }, finder);
    const actors = finder.within(apposed).filter((m) => m.type !== 'place');
    const first = actors[0];
    if (!first || !those.test(text.slice(start, first.start))) continue;
    const grouping = finder.grouping(apposed);
    const members = finder.members(apposed);
    if (grouping) return { entity: grouping, members };
    const several = actors.some(
      (m) => m.type !== 'person' && m.entity !== first.entity && m.start > first.end,
    );
    if (several) return { entity: undefined, members };
    if (/^(?:group|org):/.test(first.entity)) return { entity: first.entity, members: [] };
  }
  return undefined;
}

/** Up to the verb: to the mark that closes what is set beside «nous», past those between the names of a list. */
function apposition(text: string, { start, end }: Span, finder: PartyFinder): Span {
  const actors = finder.within({ start, end: Math.min(end, start + 700) });
  let to = start;
  for (const actor of actors) {
    if (to > start && !between.test(text.slice(to, actor.start))) break;
    to = actor.end;
  }
  return { start, end: Math.max(to, start) };
}

/** What may stand between the names of a list: marks, coordinators, articles, titles. */
const between =
  /^(?:[\s\u00A0,]|(?:and|et|of|the|de|du|des|la|le|les|de la|M\.|Mme|Mr\.?)(?=[\s\u00A0])|(?:de )?l['’]|d['’]|Jr\.?)*$/iu;
