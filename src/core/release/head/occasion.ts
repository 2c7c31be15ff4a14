import { type FoundDate, findDates } from '../../text/dates.ts';
import { aboutWhat } from './labels.ts';
import { allOf } from './languages/all.ts';
import { lenient } from './patterns.ts';

const leads = allOf(({ dates }) => dates.leads);
const of = allOf(({ dates }) => dates.of);
const at = allOf(({ places }) => places.at);
/** «…, à New York le», "at the new building on": where and when. */
const whereAndWhen = lenient(
  `(?:^|[\\s,])(?:${at})\\s(?:[^\\s,;:.()]+\\s){0,8}?[^\\s,;:.()]*\\p{L},?\\s(?:${leads})\\s$`,
);
/** «…, tenue le», "… held in Arusha, Tanzania,": when those who meet did. */
const heldOn = lenient(`(?<!\\p{L})(?:${allOf(({ places }) => places.held)})(?:,?\\s[^.;:()]{0,80}?)?,?\\s$`);
/** «Compte rendu du Conseil des ministres du». */
const minutesOf = lenient(`^(?:${allOf(({ dates }) => dates.minutes)})(?!\\p{L}).{3,120}\\s(?:${of})\\s$`);

/** "PM call with President Moen:", "Meeting with …,", «Entretien avec …,»: whom somebody met that day. */
const metWith = lenient(
  `^(?:\\p{L}+\\s){0,4}(?:${allOf(({ dates }) => dates.meetings)})\\s.{3,120}(?:[:,]|\\s[–—-])\\s(?:${leads})?\\s?$`,
);

/** What is said at an hour and in a place: «Discours», "Press Conference"; its opening, or that of a part after a dash. */
const speech = `(?:^|[:–—|]\\s|\\s-\\s|'s?\\s(?:\\p{L}+\\s){0,2}|^\\p{L}+\\s)(?:${allOf(({ dates }) => dates.said)})(?!\\p{L})`;
/** «Conférence de presse du», "Regular Press Conference on". */
const speechOf = lenient(`${speech}(?:\\s[\\p{L}-]+)?\\s(?:${of})\\s$`);
/** «Allocution de M. X, Moscou,», «Discours de … (Paris, le»: a day set apart at the end of its title. */
const speechApart = lenient(
  `${speech}.{0,400}?(?:[,(–—|]|\\s-)\\s?(?:\\p{Lu}(?:[\\p{L} -]|'){2,40},\\s)?(?:(?:${leads})\\s)?$`,
);
const speechAt = lenient(`${speech}(?<rest>.{0,200})\\s(?:${leads})\\s$`);

/** Whether a title (folded or not) is that of what somebody said. */
export const isSpeech = (title: string): boolean => opensSpeech.test(title);
const opensSpeech = lenient(speech);

/** The day on which what the title (folded) is the words of was said: «Discours de … (Québec, 18 octobre 2008)». */
export const dayOfSpeech = (title: string, monthFirst: boolean): FoundDate | undefined =>
  findDates(title, monthFirst).findLast(({ start, end, value, from }) => {
    if (value.startsWith('-') || from) return false;
    const before = title.slice(0, start);
    if (speechOf.test(before)) return true;
    if (!/^[\s.)\]]*(?:(?:at|à)\s[\dh:.]+\s*)?$/u.test(title.slice(end))) return false;
    if (speechApart.test(before)) return true;
    const rest = speechAt.exec(before)?.groups?.rest;
    return rest !== undefined && !aboutWhat.test(rest);
  });

/**
 * The days on which what a title is of took place, where it says so («à New York le 18 septembre 2023», «Compte rendu du
 * Conseil des ministres du 11 mars»): it needn't have been published then.
 */
export const dayOfOccasion = (title: string, monthFirst: boolean): FoundDate | undefined =>
  dayOfSpeech(title, monthFirst) ??
  findDates(title, monthFirst).find(({ start, value }) => {
    const before = title.slice(0, start);
    return (
      !value.startsWith('-') &&
      [whereAndWhen, heldOn, minutesOf, metWith].some((pattern) => pattern.test(before))
    );
  });
