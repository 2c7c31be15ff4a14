import { findDates } from '../../text/dates.ts';
import { isSmall } from './labels.ts';
import { allOf } from './languages/all.ts';
import { lenient } from './patterns.ts';

/** «Accueil > Salle de presse > Communiqués > …»: the way to the page, the title at its end. */
export const breadcrumbs =
  /^\s*(?:[^<>›»«:]{3,20}:\s)?(?:[>›»]\s)?(?:[^<>›»«.!?:]|\.(?=\w)){1,60}(?:\s[>›»]\s[^<>›»«]{1,200})+$/u;

const rubricWord = `(?:${allOf(({ kinds }) => kinds.rubrics)})`;
const rubric = lenient(`^${rubricWord}(?:[\\s&/|,-]+${rubricWord})+$`);

/** "Media Hub / News", "Search our content", «Toute l'actualité», "FeaturedPress ReleasesStatements" set without blanks. */
export const isRubric = (words: string): boolean =>
  rubric.test(words) || (words.length < 120 && rubric.test(words.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')));

const start = allOf(({ kinds }) => kinds.start);
/** «Page d'accueil > Déclarations», and the menu of a site in one line. */
const menus = lenient(
  `^\\s*(?:(?:(?:\\p{L}|')+\\s){0,3}(?:${start})\\s[>›»/|]\\s.{2,200}|[^.!?:/]{2,60}\\/(?:${allOf(({ kinds }) => kinds.sections)}))$`,
);
/** "Home  Foreign Policy  Consular  Media  Careers": entries set apart by blanks. */
const isMenuRow = (line: string) =>
  !/[.!?]\s*$/u.test(line) && [...line.matchAll(/\S(?:[\s\u00A0]{2,}|\s\|\s)(?=\S)/gu)].length >= 3;

const fromStart = lenient(`^(?:${start})(?:\\s|(?=\\p{Lu}))`);
const entry = lenient(`^(?:${allOf(({ kinds }) => kinds.entries)}|${rubricWord})$`);
/** A line that is an entry of most menus: «Page d'accueil», "Careers". */
export const isEntry = lenient(
  `^(?:${start}|${allOf(({ kinds }) => kinds.entries)}|${allOf(({ kinds }) => kinds.alone)})$`,
);
const tie = lenient(`^(?:${allOf(({ bodies }) => bodies.ties)}|${allOf(({ kinds }) => kinds.rubrics)})$`);
/** "Home Issues & Press Travel & Business Countries Careers About": the same with a single blank, from the first page on. */
function isMenuInWords(line: string): boolean {
  const words = line.trim().split(/\s+/);
  if (words.length < 6 || /[.!?:]$/u.test(line.trim()) || !fromStart.test(line.trim())) return false;
  return (
    words.every((word) => /^[\p{Lu}\d]/u.test(word) || !/\p{L}/u.test(word) || tie.test(word)) &&
    words.slice(1).filter((word) => word.length > 3 && entry.test(word)).length >= 3
  );
}
/** «AccueilFrançaisACTUALITELe Premier ministre …»: the way to the page, set without blanks. */
const joinedPath = /^\s*(?:Accueil|Home)\p{Lu}/u;
/** "A A A", "A- A+": the size of the letters. */
const letterSize = /(?:^|\s)A[+-]?(?:\s+A[+-]?)+(?=\s\p{Lu}|\s*$)(?:(?<=A\s+A\s+A)|(?<=A[+-]))/u;
/** "2. Ministry of Foreign Affairs facebook": the accounts of a publisher. */
const account =
  /^\s*(?:\d+\.|[•*·-])\s.{0,80}(?:facebook|instagram|twitter|youtube|linkedin|flickr|tiktok|telegram|whatsapp|blog)$/iu;
/** "• Jane Doe (Minister’s office) 0429 000 000": whom the press may call. */
const caller = /^\s*[•*·-]\s[^.!?:;]{3,80}\s\(?\+?0[\d\s().-]{7,}$/u;
/** "Contact - Press Office 202-555-0100". */
const contactLine = /^\s*contacts?(?:\s\p{L}+)?\s[-–—]\s.{3,80}\d/iu;
/** «[Logo de la présidence]», "[row][column]": what stands for a picture or a part of the page. */
const inBrackets = /^\s*(?:\[[^[\]]+\]\s*)+$/u;

/** "Frontpage Slideshow | Copyright © …", «© UNESCO/…»: whose a picture or a part of the page is. */
const copyright = /^\s*©|copyright\s?(?:©|\(c\))|\s©\s?\p{Lu}[\p{L}./ -]{1,30}$/iu;
/** «reunion-de-la-commission-politique», "ipu148": the end of a page's address. */
const slug = /^\s*\p{Ll}[\p{Ll}\d]*(?:(?:-[\p{Ll}\d]+){2,}|\d{2,4})\s*$/u;

const cookies =
  /(?<!\p{L})(?:(?:this|our|the) (?:web)?site|we|we.d|nous|ce site|notre site)(?!\p{L}).{0,120}\scookies(?!\p{L})/iu;
/** What a site asks whoever reads it, however long. */
export const asksForCookies = (line: string): boolean =>
  cookies.test(line) || (line.length <= 80 && /(?<!\p{L})cookies?(?!\p{L})/iu.test(line));

/** «— Ministère … (@Handle) 16 juillet 2022»: whose words a page shows beside its own. */
export const isPost = (line: string): boolean => /\(@\w{2,30}\)\s\p{L}*\s?\d/u.test(line);

/** Whether a line is the menu of a site. */
const isMenu = (line: string): boolean => menus.test(line) || isMenuRow(line) || isMenuInWords(line);
/** Whether a line (with no date) is a menu or a tool of the page by how it is set. */
export const isFurniture = (line: string): boolean =>
  isMenu(line) ||
  joinedPath.test(line) ||
  letterSize.test(line) ||
  account.test(line) ||
  caller.test(line) ||
  contactLine.test(line) ||
  inBrackets.test(line) ||
  copyright.test(line) ||
  slug.test(line);

/** «Le 9 janvier» on a line of its own: no title, and no date that one could tell the year of. */
export function yearless(line: string): boolean {
  const [date] = line.length < 40 ? findDates(line) : [];
  return !!date && isSmall(line.slice(0, date.start)) && isSmall(line.slice(date.end));
}

const temperature = /^[\s•-]*-?\d{1,2}(?:[.,]\d)?\s?°?\s?[CF]$/u;

/** How many lines at the top are the weather, its town and the day that somebody looked at the page: "12.1 C" / "Lomé" / "Monday, May 5, 2025". */
export function weatherLines(lines: readonly { readonly words: string }[]): readonly number[] {
  const at = lines.slice(0, 8).findIndex(({ words }) => temperature.test(words));
  if (at < 0) return [];
  const below = [at + 1, at + 2].filter((index) => (lines[index]?.words.length ?? 99) < 40);
  const day = below.find((index) => findDates(lines[index]!.words).length > 0);
  return [at, ...below.filter((index) => day !== undefined && index <= day)];
}
