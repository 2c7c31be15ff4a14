import type { HeaderField } from '../tree.ts';
import { languages } from './languages/all.ts';
import type { HeadView } from './line.ts';
import { isGovernment, isLand, isOfficeAlone } from './names.ts';
import { lenient } from './patterns.ts';

/** For each language the kinds of bodies within others, from the top. */
const within = languages.map(({ bodies }) =>
  bodies.within.map((kind) => lenient(`(?<!\\p{L})(?:${kind})(?!\\p{L})`)),
);
/** How far down a body stands by what kind of body it is, -1 where that says nothing. */
const rankOf = (words: string) =>
  Math.max(...within.map((kinds) => kinds.findIndex((kind) => kind.test(words))));

/** «COMMISSION DES AFFAIRES ÉTRANGÈRES» below «SÉNAT», «MINISTERE DE LA DEFENSE» below «PRESIDENCE»: the body within the one above. */
export function isNarrower(
  { lines, names, datelines }: Pick<HeadView, 'lines' | 'names' | 'datelines'>,
  wide: HeaderField,
  index: number,
  words: string,
): boolean {
  if (!isOfficeAlone(words, names)) return false;
  const from = lines.findIndex(({ paragraph }) => paragraph.start >= wide.end);
  const between = [...lines.keys()].slice(from, index);
  if (names.areOne(wide.text, words)) return false;
  // Of two ministries neither is the other's, and one name may be printed in two languages.
  const known = !names.is('body', wide.text) && names.is('body', words) && !isGovernment(words);
  return (
    (known || rankOf(words) > (isGovernment(wide.text) ? -1 : rankOf(wide.text))) &&
    between.every((at) => datelines.has(at) || isLand(lines[at]!.words, names))
  );
}
