import * as vscode from 'vscode';
import type { Text } from '../core/lexicon/model.ts';
import { settings } from './ids.ts';
import { setting } from './settings.ts';

/** The language in which names and definitions of actors and threats are shown. */
export function labelLanguage(): string {
  const chosen = setting<string>(settings.labelLanguage);
  if (chosen === 'fr' || chosen === 'en') return chosen;
  return vscode.env.language.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

/** The text in the reader's language, else in English, French or whichever there is. */
export function inLabelLanguage(text: Text | undefined): string | undefined {
  if (!text) return undefined;
  const words = text[labelLanguage()] ?? text.und ?? text.en ?? text.fr ?? Object.values(text)[0];
  // Data is typed with the keyboard's apostrophe, shown with the printer's.
  return words?.replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
}

/** «A, B et C», "A, B and C". */
export function listInWords(names: readonly string[]): string {
  return new Intl.ListFormat(labelLanguage() === 'fr' ? 'fr' : 'en-GB').format(names);
}

/** `2024-09-12`, `2024-09-13T14:08` or `2024-09-12/2024-09-13` in words; whatever is no ISO date is shown as it is. */
export function dateInWords(iso: string): string {
  const [from, to] = iso.split('/').map((day) => new Date(`${day}T00:00Z`));
  if (to && !Number.isNaN(+from!) && !Number.isNaN(+to))
    return new Intl.DateTimeFormat(labelLanguage() === 'fr' ? 'fr' : 'en-GB', {
      timeZone: 'UTC',
      dateStyle: 'long',
    }).formatRange(from!, to);
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?/.exec(iso);
  if (!parts) return iso;
  const [, year, month, day, hour, minute] = parts.map(Number);
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (parts[2]) options.month = 'long';
  if (parts[3]) options.day = 'numeric';
  if (parts[4]) Object.assign(options, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const date = new Date(
    Date.UTC(year!, (parts[2] ? month! : 1) - 1, parts[3] ? day! : 1, hour || 0, minute || 0),
  );
  const french = labelLanguage() === 'fr';
  const words = new Intl.DateTimeFormat(french ? 'fr' : 'en-GB', options).format(date);
  return french ? words.replace(/^1(?= \p{L})/u, '1er') : words;
}

/** As `dateInWords`, with the article that a day takes in French: «le 12 septembre 2024», «septembre 2024». */
export function onDateInWords(iso: string): string {
  const day = labelLanguage() === 'fr' && /^\d{4}-\d{2}-\d{2}/.test(iso);
  return `${day ? 'le ' : ''}${dateInWords(iso)}`;
}
