import type { Actor, Form, Lexicon, Term } from '../lexicon/model.ts';
import { expandForm, PatternError } from '../lexicon/pattern.ts';
import { foldWords } from '../text/words.ts';
import { Matcher } from './matcher.ts';

/** What a phrase of the dictionary stands for. */
export type Entry =
  | { readonly kind: 'actor'; readonly actor: Actor; readonly form: Form; readonly words: string }
  | {
      readonly kind: 'threat' | 'response';
      readonly term: Term;
      readonly lang: string;
      readonly words: string;
      /** Folded phrases of which one must follow within six words, stretch by stretch. */
      readonly rest: readonly (readonly string[])[];
    }
  /** A phrase that holds a term but means something else. */
  | { readonly kind: 'exclude'; readonly term: Term; readonly lang: string }
  /** Turns the term after it into something opposed. */
  | { readonly kind: 'counter'; readonly lang: string };

export interface Dictionary {
  readonly matcher: Matcher;
  readonly entries: readonly Entry[];
}

/**
 * Compiles the names that are looked for in texts of `language`: an entity's forms in it and in every language (`und`);
 * all of them where it has none in that language. Forms that can't be read were reported by the loader and are left out.
 */
export function compileDictionary(lexicon: Lexicon, language: string): Dictionary {
  const speaks = (lang: string) => lang === language || lang === 'und';
  const spoken = <T>(phrases: Readonly<Record<string, T>> = {}): [string, T][] => {
    const all = Object.entries(phrases);
    return phrases[language] ? all.filter(([lang]) => speaks(lang)) : all;
  };
  const matcher = new Matcher();
  const entries: Entry[] = [];
  const add = (words: string, entry: Entry) => {
    if (matcher.add(words, entries.length)) entries.push(entry);
  };
  for (const actor of lexicon.actors.values()) {
    const own = actor.forms.some(({ lang }) => lang === language);
    for (const form of actor.forms)
      if (!own || speaks(form.lang))
        for (const words of variants(form.text)[0] ?? []) add(words, { kind: 'actor', actor, form, words });
  }
  const counters = new Set<string>();
  for (const [kind, terms] of [
    ['threat', lexicon.threats],
    ['response', lexicon.responses],
  ] as const)
    for (const term of terms.values()) {
      for (const [lang, forms] of spoken(term.forms))
        for (const form of forms) {
          const [first, ...rest] = variants(form);
          const folded = rest.map((stretch) => stretch.map(foldWords));
          for (const words of first ?? []) add(words, { kind, term, lang, words, rest: folded });
        }
      for (const [lang, forms] of spoken(term.exclude))
        for (const form of forms)
          for (const words of variants(form)[0] ?? []) add(words, { kind: 'exclude', term, lang });
      for (const [lang, forms] of spoken(term.counter))
        for (const form of forms)
          for (const words of variants(form)[0] ?? []) {
            // The same counter-phrases stand at many terms; one entry each is enough.
            const key = `${lang} ${words}`;
            if (counters.has(key)) continue;
            counters.add(key);
            add(words, { kind: 'counter', lang });
          }
    }
  return { matcher, entries };
}

function variants(form: string): readonly (readonly string[])[] {
  try {
    return expandForm(form);
  } catch (error) {
    if (error instanceof PatternError) return [];
    throw error;
  }
}
