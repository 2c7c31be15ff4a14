import { sureKind } from '../release/head/labels.ts';
import { fold } from '../text/fold.ts';
import type { Mention } from './model.ts';

/** «English | French | Ukrainian»: what a page can be read in. */
const languages = /^\W*(?:\p{L}+\W+){0,8}(?:English|French|Français|Anglais|Francais)(?:\W+\p{L}+){0,8}\W*$/u;
const share =
  /^\W*(?:share|tweet|follow|partager|partagez|suivre|suivez|print|imprimer|e-?mail|retrouvez)(?!\p{L})[^.!?]{0,90}$/iu;

/** Names in lines of a page that are none of its text: "Share on Facebook", the languages that it can be read in. */
export function offFurniture(text: string, mentions: readonly Mention[]): Mention[] {
  return mentions.filter((m) => {
    const isLanguage = m.sense === 'adjectival' || m.form.startsWith('demonym');
    if (m.type !== 'company' && m.type !== 'media' && !isLanguage) return true;
    const start = text.lastIndexOf('\n', m.start - 1) + 1;
    const stop = text.indexOf('\n', m.end);
    const end = stop < 0 ? text.length : stop;
    if (end - start > 120) return true;
    const line = text.slice(start, end).trim();
    return isLanguage ? !isMenuOfLanguages(line) : !(share.test(line) || sureKind.test(fold(line).text));
  });
}

/** Nothing but names of languages, a menu's marks between them. */
const isMenuOfLanguages = (line: string): boolean =>
  /^\p{L}+$/u.test(line) ||
  (/[|/•·,]|\s{2,}/u.test(line) && !/[.!?;:]/u.test(line) && languages.test(line) && everyOne(line));

const everyOne = (line: string): boolean =>
  line.split(/[|/•·,]|\s{2,}/u).every((one) => /^\W*\p{L}+\W*$/u.test(one));
