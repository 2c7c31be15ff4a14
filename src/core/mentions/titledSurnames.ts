import { literal } from '../text/literal.ts';
import { overlaps } from '../text/span.ts';
import { addOffice } from './addOffice.ts';
import type { BlockCandidates, Found } from './found.ts';
import { type Head, headOf, headOfOffice } from './heads.ts';
import type { Mention } from './model.ts';
import { titleBefore } from './officesInContext.ts';

/** "Minister Quill" after "Foreign Minister Ada Quill": the office that the name was told with, in a text that names several. */
export function titledSurnames(doc: Found, blocks: readonly BlockCandidates[]): void {
  /** The offices told in full, once somebody is looked for: a long text names thousands. */
  let offices: readonly Mention[] | undefined;
  for (const { block } of blocks) {
    doc.block = block;
    for (const m of doc.mentions) {
      if (m.type !== 'person' || /[\s\u00A0]/u.test(m.text)) continue;
      const before = titleBefore.exec(doc.text.slice(Math.max(block.bodyStart, m.start - 40), m.start));
      const head = before && headOf(before[1]!);
      if (!before || !head) continue;
      const start = m.start - before[0].length;
      const title = { start, end: start + before[1]!.length };
      if (doc.mentions.some((other) => overlaps(other, title))) continue;
      offices ??= doc.actors.filter(({ type, form }) => type === 'office' && form !== 'contextual');
      const entity = toldWith(doc.text, offices, start, m.text, head);
      if (entity) addOffice(doc, { ...title, entity }, 'contextual');
    }
  }
}

/** The office with this head that a name, whole or not, stood behind before. */
function toldWith(
  text: string,
  offices: readonly Mention[],
  before: number,
  surname: string,
  head: Head,
): string | undefined {
  const behind = new RegExp(
    `^,?[\\s\\u00A0]+(?:\\p{Lu}[\\p{L}.'’-]*[\\s\\u00A0]+){0,3}${literal(surname)}(?!\\p{L})`,
    'u',
  );
  // "Enrique Manalo, Secretary for Foreign Affairs".
  const ahead = new RegExp(
    `(?<!\\p{L})${literal(surname)}(?:[\\s\\u00A0]\\([^()]*\\))?,[\\s\\u00A0](?:the[\\s\\u00A0])?$`,
    'iu',
  );
  return offices.find(
    (m) =>
      m.end < before &&
      (headOfOffice(m.entity) === head ||
        headOf(m.text) === head ||
        (head === 'minister' && m.entity.endsWith('minister'))) &&
      (behind.test(text.slice(m.end, m.end + 80)) ||
        ahead.test(text.slice(Math.max(0, m.start - 60), m.start))),
  )?.entity;
}
