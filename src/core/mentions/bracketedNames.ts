import type { Block } from '../release/tree.ts';
import { contains, overlaps } from '../text/span.ts';
import type { Found } from './found.ts';
import { isNoName, personId } from './names.ts';

/** "Director [Jane] Roe", «Jane [Roe]»: what a transcript adds to a name. */
export function bracketedNames(doc: Found, block: Block): void {
  for (const match of doc.matches(addedName, '[')) {
    const start = block.bodyStart + match.index;
    const span = { start, end: start + match[0].length };
    const name = `${match[1] ?? match[3]} ${match[2] ?? match[4]}`;
    if (name.split(' ').some(isNoName)) continue;
    if (doc.mentions.some((m) => overlaps(m, span) && m.type !== 'person' && !contains(span, m))) continue;
    const known = doc.mentions.find((m) => m.type === 'person' && contains(span, m));
    const full = personId(name);
    const entity =
      doc.lexicon.actors.has(full) || !known || !doc.lexicon.actors.has(known.entity) ? full : known.entity;
    if (!doc.lexicon.actors.has(entity)) doc.local.set(entity, { id: entity, kind: 'person', label: name });
    doc.mentions = doc.mentions.filter((m) => !contains(span, m));
    const text = doc.text.slice(span.start, span.end);
    doc.add({ kind: 'actor', ...span, text, entity, type: 'person', form: 'apposition', nested: false });
    doc.name(entity, start);
  }
}
const addedName =
  /(?<![\p{L}\p{N}])(?:\[(\p{Lu}[\p{Ll}’'-]+)\][^\S\n](\p{Lu}[\p{L}’'-]+)|(\p{Lu}[\p{Ll}’'-]+)[^\S\n]\[(\p{Lu}[\p{L}’'-]+)\](?![^\S\n]\p{Lu}))(?![\p{L}\p{N}])/gu;
