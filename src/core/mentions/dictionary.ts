import type { Actor, Form, Lexicon, LexiconLayer, Term } from '../lexicon/model.ts';
import { expandForm, PatternError } from '../lexicon/pattern.ts';
import { foldWords } from '../text/words.ts';
import { formsOf, indexFirstWords, type LayerForm } from './firstWords.ts';
import { hashWord, Matcher } from './matcher.ts';

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
 * Makes the names that are looked for in texts of `language` ready: an entity's forms in it and in every language (`und`);
 * all of them where it has none in that language. The forms stand for a hundred thousand phrases, of which a text holds a
 * few: a form is only read when a text has a word that it can begin with. Forms that can't be read were reported by the
 * loader and are left out.
 */
export function compileDictionary(lexicon: Lexicon, language: string): Dictionary {
  const entries: Entry[] = [];
  const counters = new Set<string>();
  const waiting: { readonly forms: () => readonly LayerForm[]; readonly numbers: readonly number[] }[][] = [];
  const hashes: number[] = [];
  const matcher = new Matcher((group) => {
    for (const { forms, numbers } of waiting[group]!)
      for (const number of numbers) {
        const form = forms()[number]!;
        const entryOf = entryMaker(lexicon, form, language);
        if (!entryOf) continue;
        const [first = [], ...rest] = variants(form.text);
        const folded = rest.map((stretch) => stretch.map(foldWords));
        for (const words of first) {
          if (hashWord(words) !== hashes[group]) continue;
          if (form.role === 'counter') {
            // The same counter-phrases stand at many terms; one entry each is enough.
            const key = `${form.lang} ${words}`;
            if (counters.has(key)) continue;
            counters.add(key);
          }
          if (matcher.add(words, entries.length)) entries.push(entryOf(words, folded));
        }
      }
  });
  const groups = new Map<number, number>();
  for (const layer of lexicon.layers) {
    const index = firstWordsOf(layer);
    const forms = once(() => formsOf(layer));
    for (let at = 0; at < index.length; at += 2 + index[at + 1]!) {
      const hash = index[at]!;
      let group = groups.get(hash);
      if (group === undefined) {
        group = waiting.length;
        groups.set(hash, group);
        waiting.push([]);
        hashes.push(hash);
        matcher.addLater(hash, group);
      }
      waiting[group]!.push({ forms, numbers: index.slice(at + 2, at + 2 + index[at + 1]!) });
    }
  }
  return { matcher, entries };
}

type EntryMaker = (words: string, rest: readonly (readonly string[])[]) => Entry;

/** How the entries of a form are made, if texts of `language` want it and no later layer took it or its entity away. */
function entryMaker(
  lexicon: Lexicon,
  { role, kind, id, lang, text, form }: LayerForm,
  language: string,
): EntryMaker | undefined {
  const speaks = lang === language || lang === 'und';
  if (kind === 'actor') {
    const actor = lexicon.actors.get(id);
    if (!form || !actor?.forms.includes(form)) return undefined;
    if (!speaks && actor.forms.some((other) => other.lang === language)) return undefined;
    return (words) => ({ kind, actor, form, words });
  }
  const term = (kind === 'threat' ? lexicon.threats : lexicon.responses).get(id);
  const phrases = role === 'actor' ? undefined : term?.[role];
  if (!term || !phrases?.[lang]?.includes(text) || (!speaks && phrases[language])) return undefined;
  if (role === 'exclude') return () => ({ kind: role, term, lang });
  if (role === 'counter') return () => ({ kind: role, lang });
  return (words, rest) => ({ kind, term, lang, words, rest });
}

/** Indices of layers that came without one. */
const indices = new WeakMap<LexiconLayer, readonly number[]>();

function firstWordsOf(layer: LexiconLayer): readonly number[] {
  const known = layer.firstWords ?? indices.get(layer);
  if (known) return known;
  const made = indexFirstWords(layer);
  indices.set(layer, made);
  return made;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function variants(form: string): readonly (readonly string[])[] {
  try {
    return expandForm(form);
  } catch (error) {
    if (error instanceof PatternError) return [];
    throw error;
  }
}
