import { grammarOf } from '../grammar.ts';
import { oncePer, type Word } from '../words.ts';
import { englishGroup } from './englishGroups.ts';
import { frenchGroup } from './frenchGroups.ts';
import type { Group } from './group.ts';

/** All predicates of a sentence that report something, in order; those inside direct quotations are not the reporter's. */
export function findGroups(words: readonly Word[], lang: string): readonly Group[] {
  return oncePer(words, lang, () => readGroups(words, lang));
}

function readGroups(words: readonly Word[], lang: string): Group[] {
  const grammar = grammarOf(lang);
  const found: Group[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word.quoted || word.mark) continue;
    const group = lang === 'fr' ? frenchGroup(words, at, grammar) : englishGroup(words, at, grammar);
    if (!group) continue;
    found.push(group);
    at = Math.max(at, group.last);
  }
  return found;
}
