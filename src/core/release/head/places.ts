import type { Span } from '../../text/span.ts';
import { allOf } from './languages/all.ts';
import { bodyName, type Names } from './names.ts';
import { lenient } from './patterns.ts';

const and = allOf(({ places }) => places.and);
const inner = allOf(({ places }) => places.ties);
const city = `\\p{Lu}[\\p{L}'’.-]*\\p{L}(?:[\\s-](?:(?:${inner})[\\s-]?)?\\p{Lu}[\\p{L}'’-]+){0,3}`;
/** «Paris», "New York", «Villers-Cotterêts / Paris», "VALLETTA/VIENNA", "Washington, D.C."; then a region that is not part of it. */
const places = `${city}(?:\\s?(?:/|${and})\\s?${city}){0,5}(?:,?\\s(?:D\\.C\\.|DC)(?![\\p{L}]))?`;
const region = `(?:,\\s?(?:the\\s)?\\p{Lu}[\\p{L}.-]+(?:\\s(?:\\p{Lu}[\\p{L}.]+|${allOf(({ places }) => places.region)})){0,5}|\\s?\\(\\p{Lu}[^()]{1,30}\\))?`;
/** A pattern for a place, its name in a group of its own; with letters as they are, for `u` and not `i`. */
export const placeSource = `(${places})${region}`;
const placeShape = new RegExp(`^${placeSource}$`, 'u');
const never = lenient(`(?:^|[\\s,-]|')(?:${allOf(({ places }) => places.never)})(?![\\p{L}])`);

/** Between capitals these tie a phrase that is no name of a place. */
const phrase = lenient(`\\s(?:${allOf(({ places }) => places.phrase)})\\s`);
const anded = new RegExp(`\\s?(?:/|(?<!\\p{L})(?:${and})(?!\\p{L}))\\s?`, 'gu');
const several = new RegExp(`^(.+?)\\s?(?:/|\\s(?:${and})\\s)`, 'iu');

const acronym =
  /^(?:NATO|OTAN|OSCE|UN|ONU|EU|UE|IAEA|AIEA|OIF|OPCW|OIAC|ECOWAS|CEDEAO|EEAS|SEAE|AU|UA|UK|US|USA|DFAT|MFA|FCDO|WHO|OMS|IMO|OMI|ICC|CPI|PACE|APCE|MEAE|ASEAN|BRICS|ICRC|CICR|AFET|SPF|OCHA|HCR|UNHCR|UNICEF|FAO|OIM|IOM)$/u;

/** Two or three capitalised words alone may be a person as well; these begin or end names of places. */
const placeWords = lenient(
  `^(?:${allOf(({ places }) => places.begins)}|san|santa|são|sao|los|las|el|abu|addis|buenos|kuala|tel|sri|rio|phnom|hong|mexico|panama|guatemala|kuwait|sharm|nur|ulan)(?![\\p{L}])|(?:${allOf(({ places }) => places.ends)})$`,
);

/** «Palais de l'Élysée», «Château de Bellevue»: houses that statements are dated from. */
const residence = lenient(`^(?:${allOf(({ places }) => places.residence)})$`);
const house = /^\S+\s(?:(?:d[eu]|des|de la)\s|(?:de\s)?[dl]')/iu;

/** Whether words (folded) name the house of a body by its name: «Palais de l'Élysée». */
export const isHouseOfBody = (words: string, names: Names): boolean =>
  residence.test(words) && names.is('body', words.replace(house, ''));

/** Whether words can be the name of a place and nothing else: one or few capitalised words, no title, no body. */
export function placeIn(words: string, names: Names): Span | undefined {
  if (residence.test(words)) return { start: 0, end: words.length };
  // «Berlin, Helsinki, Tallinn, Warsaw».
  const list = words.split(', ');
  if (list.length > 2 && list.every((one) => names.is('place', one)))
    return { start: 0, end: list[0]!.length };
  const match = placeShape.exec(words);
  if (!match?.[1] || words.length > 60) return undefined;
  const name = match[1];
  if (never.test(name.replace(anded, '/')) || never.test(words) || bodyName.test(words)) return undefined;
  // "FlashPress" is a publication.
  if (/\p{Ll}{2}\p{Lu}/u.test(name)) return undefined;
  if ((phrase.test(name) && !names.is('place', name)) || acronym.test(name) || /['’]s(?!\p{L})/iu.test(name))
    return undefined;
  // Three words and more are places only where they are known, or say so.
  const content = name.split(/[\s/-]+/).filter((word) => /^\p{Lu}/u.test(word)).length;
  if (
    content > 2 &&
    !/[/-]/.test(name) &&
    !several.test(name) &&
    !placeWords.test(name) &&
    !/D\.?C\.?$/.test(name) &&
    !names.is('place', name)
  )
    return undefined;
  // «SKOPJE / THE HAGUE», «Paris et Berlin»: the first of several is where it is dated.
  return { start: 0, end: several.exec(name)?.[1]?.length ?? name.length };
}

/** The length of the name of the place that a label is followed by: «Bucarest, palais du Parlement», where its first part is known. */
export function labelledPlace(value: string, names: Names): number {
  const first = value.split(/,\s(?!D\.?C)|\s\(|\s[–—-]\s/u)[0]!;
  return names.is('place', first) ? first.length : value.length;
}

/** The place that a line of its own names: one that is known, one word, or words that only places have. */
export function surelyPlace(words: string, names: Names): Span | undefined {
  const place = placeIn(words, names);
  if (!place || names.is('body', words)) return undefined;
  const name = words.slice(0, place.end);
  return names.is('place', name) || /[/,(]/.test(words) || placeWords.test(words) ? place : undefined;
}

/** "Roosevelt Room", "The South Lawn": where it was said, on a line beside the date. */
export const venueIn = (words: string): Span | undefined =>
  venue.test(words) && words.split(/\s+/).length <= 7 && !bodyName.test(words)
    ? { start: 0, end: words.length }
    : undefined;
const venue = lenient(
  `^(?:the\\s)?(?:\\p{Lu}(?:[\\p{L}.-]|')*\\s){1,6}(?:${allOf(({ places }) => places.venue)})$`,
);
