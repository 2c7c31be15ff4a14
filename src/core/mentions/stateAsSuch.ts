import type { Block } from '../release/tree.ts';
import type { Found } from './found.ts';
import type { Mention } from './model.ts';

/** Not «un coup d'État», «le Conseil d'État», nor «le chef de l'État», which is an office. */
const before =
  /(?<!(?:chef|cheffe|secret|raison|affaires?)[\s\u00A0]de[\s\u00A0])(?:l['’]|cet[\s\u00A0])([ÉE]tat[\s\u00A0])$/iu;

const forces =
  /^[\s\u00A0](?:(?:security|military|ground|naval|air|special|occupation|occupying)[\s\u00A0])?(?:forces|troops|soldiers|warships|warplanes)(?!\p{L})/u;

/** «L'État russe»: the noun belongs to the state's name, which is then no adjective; in "U.S. forces" the name is one. */
export function stateAsSuch(doc: Found, block: Block, lang: string): void {
  doc.block = block;
  const changed = doc.mentions.map((m): Mention => {
    if (m.type !== 'state') return m;
    if (lang !== 'fr')
      return m.sense === undefined && forces.test(doc.text.slice(m.end, m.end + 40))
        ? { ...m, sense: 'adjectival' }
        : m;
    if (m.sense !== 'adjectival') return m;
    const noun = before.exec(doc.text.slice(Math.max(block.bodyStart, m.start - 24), m.start))?.[1];
    if (!noun) return m;
    const { sense: _, ...rest } = m;
    const start = m.start - noun.length;
    return { ...rest, start, text: doc.text.slice(start, m.end), form: 'alias' as const };
  });
  if (changed.some((m, at) => m !== doc.mentions[at])) doc.mentions = changed;
}
