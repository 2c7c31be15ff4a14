import type { Span } from '../text/span.ts';
import type { BlockCandidates, Found } from './found.ts';
import type { Mention } from './model.ts';
import { personId } from './names.ts';

/** «la Force expéditionnaire conjointe (JEF)»: the letters in brackets stand for the name before them from there on. */
export function introducedAcronyms(doc: Found, blocks: readonly BlockCandidates[]): void {
  const known = new Map<string, Mention>();
  for (const { block } of blocks) {
    doc.block = block;
    for (const match of doc.text.slice(block.bodyStart, block.end).matchAll(introduced)) {
      const letters = match[1]!;
      const open = block.bodyStart + match.index;
      const start = open + match[0].indexOf(letters);
      const span = { start, end: start + letters.length };
      const named = doc.mentions.find(
        (m) => m.type !== 'person' && m.end <= open && /^[\s\u00A0]*$/.test(doc.text.slice(m.end, open)),
      );
      const own = doc.mentions.find((m) => m.start === span.start && m.end === span.end);
      // A known acronym stays what it is, unless the name before it is known too or the letters are that name's.
      if (own && named && named.entity !== own.entity && !isShortFor(letters, named.text)) continue;
      if (own && !named) continue;
      if (named && !own && !isKnownAs(doc, named.entity, letters) && !isShortFor(letters, named.text))
        continue;
      const long = named ? undefined : longForm(doc.text, block.bodyStart, open, letters);
      if (!named && !long) continue;
      const made = named ?? organisation(doc, long!, letters);
      known.set(letters, doc.put({ ...made, ...span, text: letters, form: 'acronym', nested: false }));
    }
  }
  if (known.size === 0) return;
  const any = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${[...known.keys()].join('|')})(?![\\p{L}\\p{N}-])`, 'gu');
  for (const { block } of blocks) {
    doc.block = block;
    for (const match of doc.text.slice(block.bodyStart, block.end).matchAll(any)) {
      const { entity, type } = known.get(match[0])!;
      const start = block.bodyStart + match.index;
      doc.put({
        kind: 'actor',
        start,
        end: start + match[0].length,
        text: match[0],
        entity,
        type,
        form: 'acronym',
        nested: false,
      });
    }
  }
}
function organisation(doc: Found, long: Span, letters: string): Mention {
  const label = doc.text.slice(long.start, long.end).replace(/[\s\u00A0]+/g, ' ');
  const id = `org:${personId(letters).slice('person:'.length)}`;
  const entity = doc.lexicon.actors.has(id) ? `${id}-${personId(label).slice('person:'.length)}` : id;
  doc.local.set(entity, { id: entity, kind: 'organisation', label });
  const mention: Mention = {
    kind: 'actor',
    ...long,
    text: doc.text.slice(long.start, long.end),
    entity,
    type: 'organisation',
    form: 'apposition',
    nested: false,
  };
  doc.add(mention);
  return mention;
}
/** Letters in brackets after a name: «(JEF)», (the “CRI”). */
const introduced = /\((?:the |l['’]|“|«\s?)?(\p{Lu}[\p{Lu}\p{N}-]{1,9})(?:”|\s?»)?\)/gu;
/** The capitalised words right before a bracket whose initials are its letters. */
function longForm(text: string, from: number, open: number, letters: string): Span | undefined {
  const words = text.slice(Math.max(from, open - 120), open).trimEnd();
  const offset = open - text.slice(Math.max(from, open - 120), open).length;
  const match =
    /(?:\p{Lu}[\p{L}'’-]*(?:[\s\u00A0]+|$)(?:(?:of|the|for|and|on|de|des|du|la|le|les|et|pour|d['’]|l['’]|à|en|sur)[\s\u00A0]*)*){2,}$/u.exec(
      `${words} `,
    );
  if (!match) return undefined;
  const initials = (match[0].match(/\p{Lu}/gu) ?? []).join('').normalize('NFD').replace(/\p{M}/gu, '');
  const wanted = letters.replace(/[^\p{Lu}]/gu, '');
  const at = initials.lastIndexOf(wanted[0] ?? ' ');
  if (wanted.length < 2 || at < 0 || ![...wanted].every((letter) => initials.includes(letter)))
    return undefined;
  const start = offset + match.index;
  const article =
    /^(?:(?:The|Le|La|Les|At|In|On|After|Before|For|Du|De la|Des|Au|With|By)[\s\u00A0]+|L['’])+/u.exec(
      match[0],
    )?.[0].length ?? 0;
  return { start: start + article, end: start + match[0].trimEnd().length };
}

/** Whether the letters begin words (or parts) of the name, in order, the first of them among its first words. */
function isShortFor(letters: string, name: string): boolean {
  const wanted = plain(letters).replace(/[^A-Z]/g, '');
  const words = plain(name)
    .split(/[^A-Z0-9]+/)
    .filter(Boolean);
  let at = 0;
  for (const [index, word] of words.entries()) {
    if (at === 0 && index > 2) return false;
    // Two letters of one word, as in «UNICEF», count where the first begins it.
    if (word[0] === wanted[at]) {
      at++;
      if (at < wanted.length && word[1] === wanted[at] && words[index + 1]?.[0] !== wanted[at]) at++;
    }
  }
  return at === wanted.length && at > 1;
}

const plain = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();

/** Whether the lexicon knows the entity by these letters, in any language. */
const isKnownAs = (doc: Found, entity: string, letters: string): boolean =>
  doc.lexicon.actors.get(entity)?.forms.some((form) => plain(form.text) === plain(letters)) === true;
