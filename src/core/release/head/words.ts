import { allOf, languages } from './languages/all.ts';
import { lenient } from './patterns.ts';

/** How a speech begins. */
export const salutation = lenient(`^(?:${allOf(({ lines }) => lines.salutation)})(?!\\p{L})`);

/** A line that can't end where it does. */
export const unfinished = lenient(`(?:[,:;–—-]|(?<!\\p{L})(?:${allOf(({ lines }) => lines.unfinished)}))$`);
const carriesOn = new RegExp(
  `^(?:${allOf(({ lines }) => lines.carriesOn)})(?![\\p{L}])`.replaceAll("d'", "d['’]"),
  'u',
);

/** Whether a title goes on in the next line: the first ends, or the second begins, in the middle of a phrase. */
export const runsOn = (before: string, after: string) =>
  !ownPart.test(after) &&
  (unfinished.test(before.trimEnd()) || midPhrase.test(after) || (allCapitals(before) && allCapitals(after)));

/** The same over a blank line: where the phrase can't end, or the line below begins with a small word that ties. */
export const runsOnApart = (before: string, after: string) =>
  !ownPart.test(after) && carriesOn.test(after) && !/[.!?»”"]$/.test(before) && before.length < 160;

/** "issued by the Heads of State …": what tells of the text is no part of its title. */
export const ownPart = lenient(
  // The words of one language: "Communiqué on …" is a title.
  `^(?:${languages.map(({ lines }) => `(?:${lines.issued})\\s(?:${lines.issuedBy})`).join('|')})(?!\\p{L})`,
);

export const allCapitals = (words: string) => /\p{Lu}{4}/u.test(words) && !/\p{Ll}/u.test(words);

/** «Un peuple – Un but – Une foi» below the name of a republic. */
export const motto = /^["«“]?(?:[\p{L}'’]+\s?){1,3}(?:\s?[-–—,;•]\s?(?:[\p{L}'’]+\s?){1,3}){1,2}[.»”"]?$/u;
/** "Antony J. Blinken, Secretary of State". */
export const byline = {
  test: (words: string): boolean => nameFirst.test(words) && ranked.test(words),
};
/** A name in capitals, which "The port is open, says the Minister" has not. */
const nameFirst = /^(?:(?:\p{Lu}[\p{L}.'’-]*|de|del|der|van|von|bin|al|el|du|da)\s){1,4}\p{Lu}[\p{L}'’-]+,/u;
const ranked = lenient(`^[^,]{3,60},\\s(?:[\\p{L}-]+\\s){0,3}(?:${allOf(({ lines }) => lines.rank)})`);

/** A line that goes on with a phrase begun above it. */
export const midPhrase = new RegExp(
  `^(?:\\p{Ll}|(?:${allOf(({ lines }) => lines.capitals)})\\s|D['’]\\p{Lu}{2})`,
  'u',
);

/** What a body's own desk for it is called, behind the body's name: "MARCOM | Public Affairs Office". */
export const pressDesk =
  /[\s\u00A0](?:public affairs|media relations|press|communications|strategic communications)(?:[\s\u00A0](?:office|team|division|directorate|department|section))?$/iu;
/** Who hands out what a body publishes. */
export const pressOffice =
  /^(?:Office of (?:Public Affairs|Communications|the Spokesperson|Media)|(?:Press|Media|Information) (?:Office|Service|Section)|Service (?:de )?(?:presse|communication))/iu;

/** One word that ends like the press service of the body it begins with. */
export const ownPress = /^\p{Lu}{2,}(?:PRESSE?|Presse?)$/u;
