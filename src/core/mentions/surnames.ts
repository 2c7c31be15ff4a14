import { overlaps } from '../text/span.ts';
import type { BlockCandidates, Found } from './found.ts';
import { surnameOf } from './names.ts';

/** After their full name, people of this document go by their surname. */
export function surnamesAlone(doc: Found, blocks: readonly BlockCandidates[]): void {
  const people = doc.actors.filter((m) => m.type === 'person' && m.form !== 'surname' && /\s/.test(m.text));
  const done = new Set<string>();
  for (const person of people) {
    const surname = surnameOf(person.text);
    if (done.has(surname) || surname.length < 2) continue;
    done.add(surname);
    for (const { block } of blocks) {
      doc.block = block;
      const words = doc.text.slice(block.bodyStart, block.end);
      for (let at = words.indexOf(surname); at >= 0; at = words.indexOf(surname, at + 1)) {
        const start = block.bodyStart + at;
        const span = { start, end: start + surname.length };
        const inWord =
          /[\p{L}\p{N}]/u.test(doc.text[start - 1] ?? ' ') || /[\p{L}\p{N}]/u.test(doc.text[span.end] ?? ' ');
        if (
          inWord ||
          doc.mentions.some((m) => overlaps(m, span) && (m.type !== 'person' || m.form !== 'surname'))
        )
          continue;
        doc.add({
          kind: 'actor',
          ...span,
          text: surname,
          entity: person.entity,
          type: 'person',
          form: 'surname',
          nested: false,
        });
      }
    }
  }
}
