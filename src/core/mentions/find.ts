import type { Lexicon } from '../lexicon/model.ts';
import type { Names } from '../release/head/names.ts';
import type { Release } from '../release/tree.ts';
import { type Candidates, findCandidates, wholeNames } from './candidates.ts';
import { compileDictionary, type Dictionary } from './dictionary.ts';
import { isFullName } from './givenNames.ts';
import type { Mentions } from './model.ts';
import { resolveMentions } from './resolve.ts';

/** A lexicon ready to be looked for in texts. */
export interface Recogniser {
  readonly lexicon: Lexicon;
  /** What the lexicon says of whole names in texts of a language. */
  readonly names: (lang: string) => Names;
  /**
   * The mentions of `text`, which `release` is the tree of. What `previous` (an earlier version of the same text) knew of
   * blocks with the same words is used again. Never throws.
   */
  find(
    text: string,
    release: Release,
    previous?: { readonly text: string; readonly release: Release; readonly mentions: Mentions },
  ): Mentions;
}

/** Compiles a lexicon; some tens of milliseconds for the built-in one, so it is done once. */
export function compileRecogniser(lexicon: Lexicon): Recogniser {
  const dictionaries = new Map<string, Dictionary>();
  const dictionaryOf = (lang: string) => {
    const key = lexicon.languages.has(lang) ? lang : 'und';
    let dictionary = dictionaries.get(key);
    if (!dictionary) {
      dictionary = compileDictionary(lexicon, key);
      dictionaries.set(key, dictionary);
    }
    return dictionary;
  };
  // The same object for the same language: what is read with it is kept by it.
  const names = new Map<string, Names>();
  /** What was found in the blocks of a text, by the mentions made from it: freed with them. */
  const known = new WeakMap<Mentions, ReadonlyMap<string, Candidates>>();
  return {
    lexicon,
    names(lang) {
      let known = names.get(lang);
      known ??= {
        is: (kind, words) =>
          wholeNames(words, dictionaryOf(lang)).has(kind) ||
          (kind === 'person' && isFullName(lexicon, words)),
        areOne(words, others) {
          const [ids, more] = [words, others].map((name) => wholeNames(name, dictionaryOf(lang)).get('body'));
          return ids !== undefined && more !== undefined && [...ids].some((id) => more.has(id));
        },
      };
      names.set(lang, known);
      return known;
    },
    find(text, release, previous) {
      const earlier = previous && known.get(previous.mentions);
      const blocks = new Map<string, Candidates>();
      const found = [];
      for (const block of release.children) {
        if (block.kind !== 'block') continue;
        const lang = block.lang ?? release.lang;
        const key = `${lang} ${text.slice(block.start, block.end)}`;
        const candidates =
          blocks.get(key) ?? earlier?.get(key) ?? findCandidates(text, block, lang, dictionaryOf(lang));
        blocks.set(key, candidates);
        found.push({ block, lang, candidates });
      }
      const mentions = resolveMentions(text, release, found, lexicon);
      known.set(mentions, blocks);
      return mentions;
    },
  };
}
