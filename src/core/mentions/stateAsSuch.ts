import type { Block } from '../release/tree.ts';
import type { Found } from './found.ts';

/** Not «un coup d'État», «le Conseil d'État», nor «le chef de l'État», which is an office. */
const before =
  /(?<!(?:chef|cheffe|secret|raison|affaires?)[\s\u00A0]de[\s\u00A0])(?:l['’]|cet[\s\u00A0])([ÉE]tat[\s\u00A0])$/iu;

/** «L'État russe»: the noun belongs to the state's name, which is then no adjective. */
export function stateAsSuch(doc: Found, block: Block, lang: string): void {
  if (lang !== 'fr') return;
  doc.block = block;
  const changed = doc.mentions.map((m) => {
    if (m.type !== 'state' || m.sense !== 'adjectival') return m;
    const noun = before.exec(doc.text.slice(Math.max(block.bodyStart, m.start - 24), m.start))?.[1];
    if (!noun) return m;
    const { sense: _, ...rest } = m;
    const start = m.start - noun.length;
    return { ...rest, start, text: doc.text.slice(start, m.end), form: 'alias' as const };
  });
  if (changed.some((m, at) => m !== doc.mentions[at])) doc.mentions = changed;
}
