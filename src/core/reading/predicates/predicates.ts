import { append } from '../../lists.ts';
import type { Stance } from '../model.ts';
import type { Predicate } from './attitudes.ts';
import { englishPhrases } from './englishPhrases.ts';
import { frenchPhrases } from './frenchPhrases.ts';

/**
 * A predicate of several words that the verb alone does not give: after the verb's lemma the words that follow, by single
 * spaces. Where the pattern has a group, the group is what is said («tient [la Russie] pour responsable»).
 */
export type Phrase = readonly [lemma: string, rest: RegExp, stance: Stance, strength: number];

function byVerb(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const phrase of phrases) append(found, phrase[0], phrase);
  return found;
}

const phrasesOf = { fr: byVerb(frenchPhrases), en: byVerb(englishPhrases) };

export interface PhraseFound extends Predicate {
  /** The words of the phrase after its verb. */
  readonly words: readonly string[];
  /** What is said stands inside the phrase. */
  readonly object: boolean;
}

/** The phrase that a verb makes with the words after it (`rest`, by single spaces); undefined where it makes none. */
export function phraseOf(lemma: string, rest: string, lang: 'fr' | 'en'): PhraseFound | undefined {
  for (const [, pattern, stance, strength] of phrasesOf[lang].get(lemma) ?? []) {
    const match = pattern.exec(rest);
    if (match) return { stance, strength, words: match[0].split(' '), object: match[1] !== undefined };
  }
  return undefined;
}

/** Adverbs and phrases that make a stance firmer or milder by the given step. */
export const degrees: readonly (readonly [RegExp, number])[] = [
  [
    /(?<!\p{L})(?:avec la plus grande (?:fermeté|vigueur)|dans les termes les plus (?:fermes|vigoureux)|in the strongest(?: possible)? terms|unequivocally|sans équivoque)(?!\p{L})/iu,
    1,
  ],
  [/(?<!\p{L})(?:gravement|gravely|grave|extrêmement|extremely)(?!\p{L})/iu, 1],
  [
    /(?<!\p{L})(?:fermement|vigoureusement|strongly|firmly|profondément|deeply|deep|vivement|vive|profonde|sérieusement|seriously|serious|vehemently|resolutely)(?!\p{L})/iu,
    0.5,
  ],
];
