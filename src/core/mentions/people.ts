import type { Block } from '../release/tree.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { type Found, longestProse } from './found.ts';
import { honorific, looseTitle, nameAt, personId, surnameAt, surnameOf } from './names.ts';

/** What the text says of a person where it gives the name. */
interface Facts {
  readonly office?: string;
  readonly title?: string;
  readonly acting?: boolean | undefined;
}

/** People whom the text itself introduces: by office, title, rank or an apposition. */
export function introducedPeople(doc: Found, block: Block, lang: string): void {
  doc.block = block;
  if (block.end - block.start > longestProse) return;
  const offices = doc.mentions.filter((m) => m.type === 'office');
  for (const office of offices) {
    const gap =
      /^[\s\u00A0]*,?[\s\u00A0]+(?:(?:M\.|Mme|Mr\.?|Ms\.?|Mrs\.?|Dr\.?|Sir|Dame|S\.E\.|H\.E\.)[\s\u00A0]+)?/u.exec(
        doc.text.slice(office.end, office.end + 24),
      );
    const name = gap && nameAt(doc.text, office.end + gap[0].length, block.end);
    if (
      name &&
      !(
        gap[0].includes(',') &&
        !isApposed(doc.text, name.end) &&
        lang === 'en' &&
        office.start === block.start
      )
    )
      person(doc, name, { office: office.entity, title: office.text, acting: office.acting });
    // «Anna Nowak, ministre de …»
    const lead = /([\p{Lu}][^,.;:()«»“”]{3,60}),[\s\u00A0]+(?:(?:le|la|l['’]|the)[\s\u00A0]*)?$/u.exec(
      doc.text.slice(Math.max(block.bodyStart, office.start - 80), office.start),
    );
    if (lead?.[1])
      nameEndingAt(doc, office.start - lead[0].length, lead[1], block, {
        office: office.entity,
        title: office.text,
      });
  }
  const part = doc.text.slice(block.bodyStart, block.end);
  for (const match of part.matchAll(looseTitle)) {
    const at = block.bodyStart + match.index + match[0].length;
    const title = block.bodyStart + match.index;
    if (lang === 'en' && !/^\p{Lu}/u.test(match[1]!)) {
      if (!/(?:spokes|envoy|adviser|ambassador)/i.test(match[1]!)) continue;
    }
    if (doc.mentions.some((m) => m.type === 'office' && overlaps(m, { start: title, end: at }))) continue;
    const name = nameAt(doc.text, at, block.end);
    if (name) person(doc, name, { title: match[1]! });
  }
  for (const match of part.matchAll(honorific)) {
    const at = block.bodyStart + match.index + match[0].length;
    if (
      /^\p{Ll}/u.test(match[1]!) &&
      !/^(?:ambass|gén|général|amiral|colonel|command|m\.|mme)/i.test(match[1]!)
    )
      continue;
    const name = nameAt(doc.text, at, block.end);
    if (name) {
      person(doc, name, { title: match[1]! });
      continue;
    }
    const single = surnameAt(doc.text, at, block.end);
    if (!single) continue;
    const words = doc.text.slice(single.start, single.end);
    const known = doc.personOfSurname(words);
    const entity = known ?? personId(words);
    const start = block.bodyStart + match.index;
    if (known === undefined && doc.mentions.some((m) => overlaps(m, single))) continue;
    if (known === undefined)
      doc.local.set(entity, { id: entity, kind: 'person', label: words, title: match[1]! });
    doc.add({
      kind: 'actor',
      start,
      end: single.end,
      text: doc.text.slice(start, single.end),
      entity,
      type: 'person',
      form: 'surname',
      nested: false,
    });
  }
}

function nameEndingAt(doc: Found, start: number, words: string, block: Block, facts: Facts): void {
  for (let at = 0; at < words.length; at++) {
    if (at > 0 && !/[\s\u00A0]/.test(words[at - 1]!)) continue;
    const name = nameAt(doc.text, start + at, block.end);
    if (name && name.end === start + words.length) {
      person(doc, name, facts);
      return;
    }
  }
}

function person(doc: Found, name: Span, { office, title, acting }: Facts): void {
  if (
    doc.mentions.some(
      (m) =>
        overlaps(m, name) &&
        m.type !== 'person' &&
        !(contains(name, m) && m.sense === undefined && m.type === 'place'),
    )
  )
    return;
  const words = doc.text.slice(name.start, name.end).replace(/[\s\u00A0]+/g, ' ');
  if (doc.mentions.some((m) => m.type === 'person' && contains(m, name))) return;
  const known = doc.mentions.find((m) => m.type === 'person' && contains(name, m));
  const entity = known && surnameOf(words) !== known.text ? known.entity : personId(words);
  if (!doc.lexicon.actors.has(entity))
    doc.local.set(entity, {
      id: entity,
      kind: 'person',
      label: words,
      ...(title && { title: title.replace(/[\s\u00A0]+/g, ' ') }),
      ...(office && { office }),
    });
  doc.add({
    kind: 'actor',
    start: name.start,
    end: name.end,
    text: doc.text.slice(name.start, name.end),
    entity,
    type: 'person',
    form: doc.lexicon.actors.has(entity) ? 'short' : 'apposition',
    nested: false,
    ...(acting && { acting: true }),
  });
  doc.name(entity, name.start);
}

const isApposed = (text: string, end: number) => /^[\s\u00A0]*[,.;:)]/.test(text.slice(end, end + 3));
