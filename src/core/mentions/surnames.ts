import { literal } from '../text/literal.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { BlockCandidates, Found } from './found.ts';
import type { Mention } from './model.ts';
import { isNoName, surnameOf } from './names.ts';
import { isHeading, isNamesakes, nameGoesOn } from './namesakes.ts';

/** After their full name, people of this document go by their surname. */
export function surnamesAlone(doc: Found, blocks: readonly BlockCandidates[]): void {
  const people = doc.actors.filter((m) => m.type === 'person' && m.form !== 'surname' && /\s/.test(m.text));
  fullNames(doc, blocks, people);
  givenNamesBefore(doc, blocks);
  const done = new Set<string>();
  const called = [...doc.called].map(([name, entity]) => ({ text: name, entity }));
  // "Inspector Gibson", then "Gibson": by the surname from the first, unless it is a word of the text besides.
  const titled = doc.actors
    .filter((m) => m.type === 'person' && /^(?:apposition|surname)$/.test(m.form))
    // "Colonel Boget": the rank is part of it.
    .map(({ text, entity }) => ({ text: ranked.exec(text)?.[1] ?? text, entity }))
    .filter(({ text }) => !/\s/.test(text) && !isWordToo(doc.text, text));
  for (const person of [...called, ...people, ...titled]) {
    const surname = surnameOf(person.text);
    if (done.has(surname) || !/\p{L}{2}/u.test(surname) || isNoName(surname)) continue;
    done.add(surname);
    for (const block of doc.blocksWith([surname])) {
      doc.block = block;
      const { words } = doc.body;
      for (let at = words.indexOf(surname); at >= 0; at = words.indexOf(surname, at + 1)) {
        const start = block.bodyStart + at;
        const span = { start, end: start + surname.length };
        const inWord =
          /[\p{L}\p{N}]/u.test(doc.text[start - 1] ?? ' ') || /[\p{L}\p{N}]/u.test(doc.text[span.end] ?? ' ');
        if (
          inWord ||
          isNamesakes(doc, span, person.text) ||
          // «Commandant Bouan», a ship or not, is read as a whole.
          doc.mentions.some((m) => m.entity === person.entity && m.start < span.start && span.end <= m.end) ||
          (!isHeading(block) && nameGoesOn(doc.text, span.end) && !isNoName(wordAt(doc.text, span.end))) ||
          doc.mentions.some(
            (m) =>
              overlaps(m, span) &&
              (m.type !== 'person' || m.form !== 'surname') &&
              !(
                m.type === 'state' &&
                (speaks(doc, m) || (m.sense === 'adjectival' && accented.test(surname)))
              ),
          )
        )
          continue;
        // Somebody of the surname whom the text has named in full is meant, and not one whom only the lexicon has.
        const other = doc.mentions.find(
          (m) => m.type === 'person' && overlaps(m, span) && m.entity !== person.entity,
        );
        const before = doc.named.get(person.entity)?.some((place) => place < start);
        if (other && !(before && isStrange(doc, other))) continue;
        doc.mentions = doc.mentions.filter((m) => m !== other && (m.type !== 'state' || !overlaps(m, span)));
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

/** Of the lexicon, and nowhere named in full or by an office. */
const isStrange = (doc: Found, { entity, start }: Mention): boolean =>
  doc.lexicon.actors.has(entity) &&
  !doc.named.has(entity) &&
  !doc.mentions.some((m) => m.type === 'office' && /^[\s\u00A0]$/u.test(doc.text.slice(m.end, start)));

const ranked = /^\p{Lu}?\p{Ll}+[\s\u00A0](\p{Lu}\p{Ll}[\p{L}’'-]+)$/u;

const isWordToo = (text: string, name: string): boolean =>
  new RegExp(`(?<![\\p{L}’'-])${literal(name.toLowerCase())}(?![\\p{L}-])`, 'u').test(text);

/** Türk is no Turk. */
export const accented = /[^\p{ASCII}'’-]/u;

/** "Monaco said", "Deputy Secretary Monaco": of a Monaco whom the text names, not of the state. */
const speaks = (doc: Found, { start, end }: Span): boolean =>
  /^[\s\u00A0]+(?:said|says|stated|added|told|explained|noted|continued|concluded|a[\s\u00A0]+(?:dit|déclaré|ajouté|indiqué|précisé))(?!\p{L})/u.test(
    doc.text.slice(end, end + 16),
  ) || doc.mentions.some((m) => m.type === 'office' && /^[\s\u00A0]$/u.test(doc.text.slice(m.end, start)));

const wordAt = (text: string, at: number) => /^[\s\u00A0]*([\p{L}-]*)/u.exec(text.slice(at, at + 28))![1]!;

const plainName = (words: string) => words.replace(/[\s\u00A0]+/g, ' ').replace(/’/g, "'");

/** «Mme Sturgess» is the Dawn Sturgess named elsewhere. */
function givenNamesBefore(doc: Found, blocks: readonly BlockCandidates[]): void {
  const single = new Map<string, string>();
  for (const [id, { kind, label }] of doc.local)
    if (kind === 'person' && /^\p{Lu}[\p{L}’'-]{2,}$/u.test(label)) single.set(label, id);
  if (single.size === 0) return;
  const names = [...single.keys()];
  const any = new RegExp(
    `(?<![\\p{L}\\p{N}-])(\\p{Lu}[\\p{Ll}-]+)[\\s\\u00A0]+(${names.join('|')})(?![\\p{L}\\p{N}-])`,
    'gu',
  );
  for (const { match, ...span } of doc.matchesOf(names, any, blocks))
    if (!isNoName(match[1]!) && !doc.mentions.some((m) => overlaps(m, span) && m.type !== 'person'))
      replaceBy(doc, { ...span, text: match[0], entity: single.get(match[2]!)! });
}

/** Whoever is introduced somewhere is known by the full name everywhere, before it too. */
function fullNames(doc: Found, blocks: readonly BlockCandidates[], people: readonly Mention[]): void {
  const byName = new Map<string, string>();
  for (const { text, entity } of people)
    if (!doc.lexicon.actors.has(entity)) byName.set(plainName(text), entity);
  if (byName.size === 0) return;
  const names = [...byName.keys()];
  const any = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${[...names]
      .sort((a, b) => b.length - a.length)
      .map((name) => literal(name).replace(/ /g, '[\\s\\u00A0]+').replace(/['’]/g, "['’]"))
      .join('|')})(?![\\p{L}\\p{N}-])`,
    'gu',
  );
  for (const { match, ...span } of doc.matchesOf(names, any, blocks))
    if (!doc.mentions.some((m) => overlaps(m, span) && !(m.type === 'person' && m.form === 'surname')))
      replaceBy(doc, { ...span, text: match[0], entity: byName.get(plainName(match[0]))! });
}

/** Adds a person in the place of what the same words were taken for. */
function replaceBy(doc: Found, person: Pick<Mention, 'start' | 'end' | 'text' | 'entity'>): void {
  doc.mentions = doc.mentions.filter((m) => !overlaps(m, person));
  doc.add({ kind: 'actor', ...person, type: 'person', form: 'short', nested: false });
}

/** «Faki» and «Mahamat» side by side are one mention of Faki Mahamat. */
export function joinNames(text: string, mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    if (
      last?.type === 'person' &&
      mention.entity === last.entity &&
      /^[\s\u00A0-]$/u.test(text.slice(last.end, mention.start))
    )
      joined[joined.length - 1] = { ...last, end: mention.end, text: text.slice(last.start, mention.end) };
    else joined.push(mention);
  }
  return joined;
}
