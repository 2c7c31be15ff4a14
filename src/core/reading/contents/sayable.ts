import { expressing } from '../predicates/attitudes.ts';
import type { Group } from '../predicates/group.ts';
import type { Word } from '../words.ts';

/** Whether words can be what is said: two at least; what is refused, asked or promised may be one («de-escalation»). */
export function says(words: readonly Word[], { stance, lemma }: Group): boolean {
  const spoken = words.filter((word) => !word.mark);
  // "have accused one another": of what, nobody tells.
  if (spoken.length === 2 && /^(?:one another|each other)$/.test(`${spoken[0]!.key} ${spoken[1]!.key}`))
    return false;
  // "where it was stated, among others:"
  if (
    /^(?:among others?|among other things|inter alia|entre autres)$/.test(
      spoken.map(({ key }) => key).join(' '),
    )
  )
    return false;
  // «sont priés de communiquer avec :»: whom, stands below.
  if (spoken.length === 2 && /^(?:avec|with|at)$/.test(spoken[1]!.key)) return false;
  // "align themselves with this statement": nothing is told of what it says.
  if (
    spoken.length < 4 &&
    /^(?:(?:this|the)(?: present)?|cette|la(?: présente)?) (?:statement|declaration|déclaration|intervention)$/.test(
      spoken.map(({ key }) => key).join(' '),
    )
  )
    return false;
  if (spoken.length !== 1) return spoken.length > 1;
  // "discussed Ukraine"
  if (stance === 'mention' && spoken[0]!.capital) return /^\p{L}{3,}$/u.test(spoken[0]!.key);
  return (
    (oneWord.has(stance) || expressing.has(lemma) || lemma.includes(' ')) &&
    (!spoken[0]!.capital || standsWith.test(lemma)) &&
    /^(?:it|\p{L}[\p{L}-]{2,})$/u.test(spoken[0]!.key)
  );
}

/** By whose side somebody stands may be one name. */
const standsWith = /^(?:stand|tenir|être) (?:.* )?(?:with|by|alongside|behind|beside|côtés|solidaire)/;

const oneWord: ReadonlySet<Group['stance']> = new Set([
  'request',
  'disapprove',
  'condemn',
  'announce',
  'accuse',
]);
