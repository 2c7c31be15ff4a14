import { foldWords } from '../text/words.ts';
import type { BlockCandidates, Found } from './found.ts';
import { holderBeside, officeHeld } from './holders.ts';
import type { Mention } from './model.ts';
import { isOwn } from './ownOffices.ts';

/**
 * «Le Président de la Commission» after «le Président de la Commission de l'Union africaine»: a title that begins as a longer one
 * before it, and was read as an office of a body that the text does not name, is that one; so is one that may be the office
 * that only this text knows.
 */
export function shortenedTitles(doc: Found, blocks: readonly BlockCandidates[]): void {
  // Each once, those read last at the end: a long text repeats its titles.
  const titles = new Map<string, { readonly words: string; readonly entity: string }>();
  /** Those that the holder named beside them has told: they stay what they are. */
  const held = new Set<string>();
  for (const { block } of blocks) {
    doc.block = block;
    const changed = doc.mentions.map((mention) => {
      if (mention.type !== 'office') return mention;
      const words = foldWords(mention.text);
      const key = `${mention.entity} ${words}`;
      if (isHeldBeside(doc, mention)) held.add(key);
      const known = [...titles.values()];
      const longerOnes = known.filter(
        // «Le Ministre d'État» after «le Ministre d'État, ministre des Affaires étrangères».
        (title) =>
          (title.words.startsWith(`${words} `) || title.words.startsWith(`${words}, `)) &&
          !deputy.test(title.words.slice(words.length + 1)),
      );
      // Of those of several organisations the publisher's own.
      const longer = longerOnes.findLast(({ entity }) => isPublishers(doc, entity)) ?? longerOnes.at(-1);
      const inFull = known.some(
        ({ entity, words: other }) => entity === mention.entity && other.length > words.length,
      );
      if (
        !longer ||
        inFull ||
        longer.entity === mention.entity ||
        besideState(doc, mention) ||
        // "Secretary Quill": the holder tells the office, here or further up.
        held.has(key) ||
        !isStrange(doc, mention.entity, longer.entity)
      ) {
        titles.delete(key);
        titles.set(key, { words, entity: mention.entity });
        return mention;
      }
      return { ...mention, entity: longer.entity, form: 'contextual' as const };
    });
    if (changed.some((mention, index) => mention !== doc.mentions[index])) doc.mentions = changed;
  }
}

/** Whether an office belongs to the organisation that publishes, else to the one named first, or to a body of it. */
function isPublishers(doc: Found, office: string): boolean {
  const root = (doc.issuer ?? doc.principal)?.split('.')[0];
  return root !== undefined && doc.lexicon.actors.get(office)?.partOf?.split('.')[0] === root;
}

/** «La ministre belge»: of the state beside it. */
const besideState = (doc: Found, { end }: Mention): boolean =>
  doc.mentions.some(
    (m) =>
      m.type === 'state' && m.sense === 'adjectival' && /^[\s\u00A0]$/u.test(doc.text.slice(end, m.start)),
  );

/** «le secrétaire général adjoint» is another than «le secrétaire général». */
const deputy = /^(?:adjointe?|deleguee?|suppleante?)(?!\p{L})/u;

/** Whether a person of the lexicon who has held the office is named right after it. */
const isHeldBeside = (doc: Found, { entity, end }: Mention): boolean =>
  officeHeld(doc, holderBeside(doc, end)?.entity, (id) => id === entity) !== undefined;

/** Whether the document speaks of nothing that the office belongs to, or of an office that only it knows instead. */
function isStrange(doc: Found, office: string, instead: string): boolean {
  // A rank that stands for an office of its own nowhere.
  if (/\.minister-of-state$/u.test(office)) return true;
  const owner = doc.lexicon.actors.get(office)?.partOf;
  if (owner === undefined || isOwn(doc, office)) return false;
  return !doc.knows(owner) || (doc.local.has(instead) && !owner.startsWith('state:'));
}
