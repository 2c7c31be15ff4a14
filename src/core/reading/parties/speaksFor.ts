import type { Release } from '../../release/tree.ts';
import { verbForms } from '../../release/verbs.ts';
import type { PartyFinder } from './parties.ts';

/** What is done by saying it, and so by whoever publishes the words. */
const done: ReadonlySet<string> = new Set([
  'condemn',
  'disapprove',
  'concern',
  'request',
  'support',
  'reaffirm',
]);

/** How many paragraphs are looked at. */
const reach = 8;

/**
 * Whose words a release is by what it says: the one state or body that its sentences open with and have condemn, call or
 * welcome in the present («La France condamne …», "The United States calls on …"). Undefined where there is none, or more.
 */
export function speaksFor(text: string, release: Release, finder: PartyFinder): string | undefined {
  const blocks = release.children.filter((child) => child.kind === 'block');
  const found = new Set<string>();
  for (const block of blocks.slice(0, reach)) {
    const lang = (block.lang ?? release.lang) === 'fr' ? 'fr' : 'en';
    for (const sentence of block.sentences) {
      const first = finder.within(sentence)[0];
      if (!first || !/^(?:state|organisation|body)$/.test(first.type)) continue;
      if (first.sense === 'adjectival' || finder.isPossessor(first)) continue;
      if (!/^\P{L}*(?:(?:the|la|le|les)[\s\u00A0]+|l['’])?$/iu.test(text.slice(sentence.start, first.start)))
        continue;
      const after = text.slice(first.end, Math.min(sentence.end, first.end + 60)).toLowerCase();
      if (/^[\s\u00A0]*[,;:(]/.test(after)) continue;
      if (
        after
          .match(/\p{L}+/gu)
          ?.slice(0, 4)
          .some((word) => isPresent(word, lang))
      )
        found.add(first.entity);
    }
  }
  return found.size === 1 ? [...found][0] : undefined;
}

function isPresent(word: string, lang: 'fr' | 'en'): boolean {
  if (lang === 'fr' ? !/(?:e|ent|t|d)$/.test(word) || /(?:ait|aient)$/.test(word) : !/s$/.test(word))
    return false;
  return verbForms(word, lang).some(
    ({ kind, stance, past, future }) =>
      kind === 'finite' && !past && !future && stance !== undefined && done.has(stance),
  );
}
