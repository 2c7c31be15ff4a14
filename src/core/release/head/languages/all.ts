import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { HeadWords, Rows } from './model.ts';

/** Every language that brings words of its own: a new one is added here. */
export const languages: readonly HeadWords[] = [en, fr, de];

/** The words of all languages as the alternatives of one pattern, without its brackets. */
export const allOf = (pick: (words: HeadWords) => Rows | string | undefined): string =>
  languages
    .flatMap((words) => pick(words) ?? [])
    .filter((words) => words !== '')
    .join('|');

/** Of languages that bring no words of their own: their names and what they call a press release; how ministries begin. */
export const foreign = {
  furniture: [
    'es|ru|ar|zh|español|русский|українська|العربية|中文|日本語|português|italiano|nederlands',
    'nota de prensa|comunicado de prensa|comunicato stampa|persbericht',
  ],
  heads: [
    'ministerio|ministero|ministério|embajada|ministerstwo|ministerstvo|ministerul|ministarstvo|ministrstvo',
  ],
  /** How the names of ministries end that have their noun last. */
  tails: [
    'bakanlığı|ministeriö|ministeriet|departementet|ministeerium|ministrija|ministerija|minisztérium|ráðuneytið',
  ],
} as const;
