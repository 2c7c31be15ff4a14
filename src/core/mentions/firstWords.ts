import type { Form, LexiconLayer, Term } from '../lexicon/model.ts';
import { beginnings, PatternError } from '../lexicon/pattern.ts';
import { foldTable, separator, skipped } from '../text/chars.ts';
import { hashWord } from './matcher.ts';

/** A form as a layer gives it, with the entity whose it is; `form` for actors only. */
export interface LayerForm {
  readonly role: 'actor' | 'forms' | 'exclude' | 'counter';
  readonly kind: 'actor' | 'threat' | 'response';
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly form?: Form;
}

/** All forms of a layer, in an order of its own: their places in it are their numbers. */
export function formsOf(layer: LexiconLayer): readonly LayerForm[] {
  const found: LayerForm[] = [];
  for (const actors of [layer.actors, layer.extend])
    for (const { id, forms = [] } of actors)
      for (const form of forms)
        found.push({ role: 'actor', kind: 'actor', id, text: form.text, lang: form.lang, form });
  for (const [kind, terms] of [
    ['threat', layer.threats],
    ['response', layer.responses],
  ] as const)
    for (const term of terms)
      for (const role of ['forms', 'exclude', 'counter'] as const)
        for (const [lang, forms] of Object.entries(term[role] ?? {}) as [string, Term['forms'][string]][])
          for (const text of forms) found.push({ role, kind, id: term.id, text, lang });
  return found;
}

/**
 * What the phrases of a layer's forms begin with: for each first word its hash (`hashWord`), how many forms can begin with
 * it, and their numbers; one after the other. Forms that can't be read are left out: the loader has reported them.
 */
export function indexFirstWords(layer: LexiconLayer): readonly number[] {
  const byHash = new Map<number, number[]>();
  for (const [number, { text }] of formsOf(layer).entries())
    for (const hash of new Set(startsOf(text).map(hashWord))) {
      const known = byHash.get(hash);
      if (known) known.push(number);
      else byHash.set(hash, [number]);
    }
  return [...byHash].flatMap(([hash, numbers]) => [hash, numbers.length, ...numbers]);
}

function startsOf(form: string): readonly string[] {
  if (!/[[(|~\])]/.test(form)) return [form];
  try {
    return beginnings(form, endsFirstWord);
  } catch (error) {
    if (error instanceof PatternError) return [];
    throw error;
  }
}

/** Whether something stands after the first word, so that no more letters can join it. */
function endsFirstWord(letters: string): boolean {
  let at = 0;
  for (; at < letters.length; at++) {
    const letter = foldTable[letters.charCodeAt(at)]!;
    if (letter !== separator && letter !== skipped) break;
  }
  for (; at < letters.length; at++) if (foldTable[letters.charCodeAt(at)] === separator) return true;
  return false;
}
