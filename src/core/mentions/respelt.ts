import type { Lexicon } from '../lexicon/model.ts';
import { personId } from './names.ts';

/**
 * What names have in common that languages spell each in its way: «Klimkine» and "Klimkin", «Choïgou» and "Shoigu",
 * "Mohamed" and "Muhammad". The rules are those by which French and English write Cyrillic and Arabic names; no word is
 * meant to be read so.
 */
function sounds(id: string): string {
  return id
    .slice('person:'.length)
    .replace(/m[ou]h?am+[ae]d/g, 'mhmd')
    .replace(/(?<=[a-z]{3})ine(?=-|$)/g, 'in')
    .replace(/(?<=[a-z]{3})eff?(?=-|$)/g, 'ev')
    .replace(/(?<=[a-z]{3})o(?:ff|w)(?=-|$)/g, 'ov')
    .replace(/tch|ch/g, (letters) => (letters === 'tch' ? 'C' : 'S'))
    .replace(/sh/g, 'S')
    .replace(/zh|dj|j/g, 'J')
    .replace(/kh/g, 'h')
    .replace(/gu(?=[ei])|gh/g, 'g')
    .replace(/ks/g, 'x')
    .replace(/ou/g, 'u')
    .replace(/ph/g, 'f')
    .replace(/w/g, 'v')
    .replace(/y/g, 'i')
    .replace(/(.)\1+/g, '$1');
}

/** English "ch" is French «tch». */
const english = (id: string): string => sounds(id.replace(/(?<!t)ch/g, 'tch'));

/** Spellings differ in few first letters, so that what sounds alike is looked for among few: by the first one of those. */
const initials = ['cst', 'jdzg', 'yi', 'wv', 'kh', 'fp', 'uo'];
const initialOf = (id: string): string => {
  const letter = id['person:'.length] ?? '';
  return initials.find((letters) => letters.includes(letter)) ?? letter;
};

type People = ReadonlyMap<string, string | undefined>;
const heard = new WeakMap<Lexicon, Map<string, People>>();

/** The people of the lexicon whose names begin so, by how they sound; undefined where several do. */
function bySound(initial: string, lexicon: Lexicon): People {
  const all = heard.get(lexicon) ?? new Map<string, People>();
  heard.set(lexicon, all);
  const known = all.get(initial);
  if (known) return known;
  const made = new Map<string, string | undefined>();
  all.set(initial, made);
  for (const { id, kind, forms } of lexicon.actors.values()) {
    if (kind !== 'person' || initialOf(id) !== initial) continue;
    const spellings = new Set([id]);
    for (const { text, kind: of } of forms)
      if (of === 'short' && /^[\p{L}’' -]+$/u.test(text)) spellings.add(personId(text));
    for (const spelling of spellings)
      for (const one of new Set([sounds(spelling), english(spelling)]))
        made.set(one, made.has(one) && made.get(one) !== id ? undefined : id);
  }
  return made;
}

/** Whom of the lexicon a full name is another spelling of; undefined where there is none, or more than one. */
export function respelt(name: string, lexicon: Lexicon): string | undefined {
  const id = personId(name);
  if (!id.includes('-') || id.length < 'person:'.length + 10 || lexicon.actors.has(id)) return undefined;
  const known = bySound(initialOf(id), lexicon);
  const found = new Set([known.get(sounds(id)), known.get(english(id))].filter((one) => one !== undefined));
  return found.size === 1 ? [...found][0] : undefined;
}
