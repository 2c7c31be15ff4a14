import { type FoundDate, findDates } from '../../text/dates.ts';
import { allOf } from './languages/all.ts';
import { lenient } from './patterns.ts';

const leads = allOf(({ dates }) => dates.leads);
const of = allOf(({ dates }) => dates.of);
const at = allOf(({ places }) => places.at);
/** «…, à New York le», "at the new building on": where and when. */
const whereAndWhen = lenient(
  `(?:^|[\\s,])(?:${at})\\s(?:[^\\s,;:.()]+\\s){0,8}?[^\\s,;:.()]*\\p{L},?\\s(?:${leads})\\s$`,
);
/** «Compte rendu du Conseil des ministres du». */
const minutesOf = lenient(`^(?:${allOf(({ dates }) => dates.minutes)})(?!\\p{L}).{3,120}\\s(?:${of})\\s$`);

/**
 * The days on which what a title is of took place, where it says so («à New York le 18 septembre 2023», «Compte rendu du
 * Conseil des ministres du 11 mars»): it needn't have been published then.
 */
export const dayOfOccasion = (title: string, monthFirst: boolean): FoundDate | undefined =>
  findDates(title, monthFirst).find(({ start, value }) => {
    const before = title.slice(0, start);
    return !value.startsWith('-') && (whereAndWhen.test(before) || minutesOf.test(before));
  });
