import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expandForm, PatternError } from '../../src/core/lexicon/pattern.ts';
import { detectLanguage } from '../../src/core/text/language.ts';
import { builtinKnowledge } from '../unit/support/knowledge.ts';

const root = join(import.meta.dirname, '../..');

/** A release of about `size` UTF-16 units: our own samples and fixtures of one language, one after the other. */
export function releaseOf(size: number, lang: 'fr' | 'en'): string {
  const texts = ['samples', 'test/fixtures/releases']
    .flatMap((folder) =>
      readdirSync(join(root, folder))
        .filter((name) => name.endsWith('.release'))
        .sort()
        .map((name) => readFileSync(join(root, folder, name), 'utf8')),
    )
    .filter((text) => detectLanguage(text) === lang);
  const parts: string[] = [];
  let length = 0;
  for (let round = 0; length < size; round++)
    for (const text of texts) {
      // Every round with numbers of its own, so that no two paragraphs of a long text are the same by accident of ours.
      const part = `${text.replace(/(?<=[.;:,»] )(?=\p{L})/gu, () => (round === 0 ? '' : `(${round}) `)).trimEnd()}\n\n`;
      parts.push(part);
      length += part.length;
    }
  const whole = parts.join('').slice(0, size);
  return `${whole.slice(0, whole.lastIndexOf(' '))}\n`;
}

/** The first `count` different phrases that the built-in knowledge's forms stand for, spread over all entities. */
export function phrasesOf(count: number): string[] {
  const lists = builtinKnowledge().flatMap(({ actors, threats, responses }) => [
    ...actors.map(({ forms }) => forms.map(({ text }) => text)),
    ...[...threats, ...responses].map(({ forms }) => Object.values(forms).flat()),
  ]);
  const variants = lists.map((forms) => forms.flatMap(phrases));
  const found = new Set<string>();
  for (let i = 0; found.size < count && variants.some((list) => i < list.length); i++)
    for (const list of variants) {
      const phrase = list[i];
      if (phrase !== undefined && found.size < count) found.add(phrase);
    }
  return [...found];
}

function phrases(form: string): readonly string[] {
  try {
    return expandForm(form)[0] ?? [];
  } catch (error) {
    if (error instanceof PatternError) return [];
    throw error;
  }
}
