import type { BlockCandidates, Found } from './found.ts';
import { isNoName, personId, surnameOf } from './names.ts';

/**
 * "Minister Moen Condemns …", then "Ida Moen": somebody whom the text first calls by the surname alone, and once in full,
 * is one person with the full name's id; where several have the surname each stays as found.
 */
export function inFull(doc: Found, blocks: readonly BlockCandidates[]): void {
  const single = new Map<string, string>();
  for (const [id, { kind, label }] of doc.local)
    if (kind === 'person' && /^\p{Lu}[\p{L}’'-]+$/u.test(label)) single.set(id, label);
  if (single.size === 0) return;
  const people = doc.actors.filter((m) => m.type === 'person');
  const renamed = new Map<string, string>();
  for (const [id, surname] of single) {
    const full = new Map<string, string>();
    for (const { entity, text } of people) {
      const words = text.split(/[\s\u00A0]+/);
      const named =
        words.length > 1 &&
        (words.at(-1) === surname || surnameOf(text) === surname) &&
        !words.some((word) => isTitle(word));
      if (named) full.set(entity === id ? personId(text) : entity, text);
    }
    const [found] = full;
    if (!found || full.size > 1 || found[0] === id) continue;
    renamed.set(id, found[0]);
    const known = doc.local.get(id)!;
    if (!doc.lexicon.actors.has(found[0]) && !doc.local.has(found[0]))
      doc.local.set(found[0], { ...known, id: found[0], label: found[1].replace(/[\s\u00A0]+/g, ' ') });
    doc.local.delete(id);
  }
  if (renamed.size === 0) return;
  for (const { block } of blocks) {
    doc.block = block;
    doc.mentions = doc.mentions.map((m) => {
      const entity = renamed.get(m.entity);
      return entity === undefined ? m : { ...m, entity };
    });
  }
}

const isTitle = (word: string): boolean =>
  isNoName(word.replace(/\.$/, '')) ||
  /^M\.?$/.test(word) ||
  (/^\p{Ll}{4,}/u.test(word) && !/^(?:della|dos)$/.test(word));
