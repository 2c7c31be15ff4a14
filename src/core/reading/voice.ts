import type { Release } from '../release/tree.ts';
import type { PartyFinder } from './parties.ts';

/** A title that says whose words follow: what stands after it is the speaker. */
const statementBy =
  /^\P{L}*(?:(?:joint|press|national|opening|closing|déclaration|communiqué|intervention|allocution|statement|remarks|address)\s+)*(?:statement|remarks|address|intervention|déclaration|communiqué|allocution)\s+(?:conjointe?\s+|commune?\s+)?(?:by|of|from|de la part de|par|de l['’]|de la|des|du|de)\s*(?:the\s+|la\s+|le\s+|les\s+)?(?:(?:permanent\s+)?(?:delegation|mission|representative|délégation|représentation|représentante?)\s+(?:of|de la|de l['’]|du|des|de|d['’])\s*(?:the\s+)?)?(?:(?:porte-parole(?: adjointe?)?|(?:deputy )?spokesperson)\s+(?:of|for|du|de la|de l['’]|des|de)\s*(?:the\s+)?)?/iu;

/** «au nom de l'Union européenne»: the speaker speaks for it. */
const onBehalf = /(?:au nom de(?:s|\s+l['’]|\s+la)?|au nom du|on behalf of(?: the)?)\s*/iu;

/** Who «nous» and "we" are: whom the title names as speaker, else the issuer. Undefined where neither is known. */
export function voiceOf(text: string, release: Release, finder: PartyFinder): string | undefined {
  const title = release.header.title;
  if (!title) return finder.issuer;
  const words = text.slice(title.start, title.end);
  for (const pattern of [onBehalf, statementBy]) {
    const match = pattern.exec(words);
    if (!match) continue;
    const start = title.start + match.index + match[0].length;
    const named = finder.within({ start, end: title.end })[0];
    if (named && named.start === start && named.type !== 'place' && named.sense !== 'adjectival')
      return named.entity;
  }
  return finder.issuer;
}
