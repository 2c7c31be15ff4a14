import { findDates, weekday, yearOfWeekday } from '../../text/dates.ts';
import { fold } from '../../text/fold.ts';
import type { Paragraph } from '../blocks.ts';
import type { Found } from './field.ts';
import { allOf } from './languages/all.ts';
import { lenient } from './patterns.ts';

/**
 * «Ce jeudi (12 septembre)», "On Tuesday, 15 November": the day of the meeting, its year from the header, else the one of
 * those that the text names in which it was that weekday.
 */
export function readEvent(text: string, lead: readonly Paragraph[], found: Found, monthFirst: boolean): void {
  if (found.event) return;
  const year = found.published?.value?.slice(0, 4);
  for (const [order, paragraph] of lead.entries()) {
    const folded = fold(
      text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 1000)),
      paragraph.start,
    );
    for (const date of findDates(folded.text, monthFirst)) {
      const printed = date.value.slice(0, 10);
      const named = () =>
        yearOfWeekday(folded.text.slice(Math.max(0, date.start - 16), date.end), printed, text);
      const inYear = (day: string) => (day.startsWith('-') ? `${year ?? named() ?? ''}${day.slice(1)}` : day);
      const day = inYear(printed);
      if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) continue;
      const value = intervalOf({ ...(date.from && { from: inYear(date.from) }), value: day });
      // Long before the release: what it recalls, not what it is about.
      if (found.published?.value && daysBetween(day, found.published.value) > 60) continue;
      const before = folded.text.slice(0, date.start);
      if (afterwards.test(before)) continue;
      // The sentence that the date stands in tells of a meeting.
      const from = before.search(/[.!?]\s+\p{Lu}[^.!?]*$/u) + 1;
      const stop = /[.!?]\s+\p{Lu}/u.exec(folded.text.slice(date.end));
      const sentence = folded.text.slice(from, stop ? date.end + stop.index : folded.text.length);
      // "met today to prepare for the July 11-12 summit".
      const published = found.published?.value?.slice(0, 10);
      if ((!published || day > published) && ahead.test(folded.text.slice(from, date.start))) continue;
      const meeting = tellsOfMeeting.test(sentence) && !recalls.test(sentence);
      // «ce vendredi 9 septembre 2016»: the weekday belongs to the date.
      const thisDay = beginsWeekday.test(folded.text.slice(date.start)) && thisBefore.test(before);
      const opener = weekdayBefore.exec(before);
      // «Le 28 juin 2023, le Conseil fédéral a adopté …»: the release opens with the day of what it tells.
      const first =
        order === 0 &&
        !date.value.startsWith('-') &&
        opensWithDay.test(before) &&
        folded.text[date.end] === ',';
      if (!opener && !thisDay && !meeting && !(first && !recalls.test(sentence))) continue;
      const start = opener ? opener.index : date.start;
      const close = opener?.[0].includes('(') && folded.text[date.end] === ')' ? date.end + 1 : date.end;
      const at = folded.original(start);
      const to = folded.original(close - 1) + 1;
      found.event = { start: at, end: to, text: text.slice(at, to), value };
      return;
    }
  }
}

/** An ISO 8601 interval of days, `2024-04-28/2024-04-29`; of one day its date. */
export function intervalOf({ from, value }: { readonly from?: string; readonly value: string }): string {
  const to = value.slice(0, 10);
  return from && from < to ? `${from}/${to}` : to;
}

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** «Ce jeudi (», "On Tuesday, ", «en date du ». */
const weekdayBefore = lenient(
  `(?:en date du |(?:(?:ce|${allOf(({ dates }) => dates.leads)}) )?${weekday}\\s*[,(]?\\s*)$`,
);
const opensWithDay = lenient(`^(?:${allOf(({ dates }) => dates.leads)}|les)\\s$`);
const beginsWeekday = lenient(`^${weekday}(?!\\p{L})`);
const thisBefore = /(?<!\p{L})ce\s$/iu;
/** "Following her September 6 visit": what went before. */
const afterwards = lenient(`(?<!\\p{L})(?:${allOf(({ dates }) => dates.after)})\\s(?:\\p{L}+\\s){0,3}$`);
/** "twenty years ago", «depuis le …», «l'anniversaire». */
const recalls = lenient(`(?<!\\p{L})(?:${allOf(({ dates }) => dates.recalls)})(?!\\p{L})`);
const ahead = lenient(`(?<!\\p{L})(?:${allOf(({ dates }) => dates.ahead)})(?!\\p{L})`);
const tellsOfMeeting = lenient(
  `(?:${allOf(({ dates }) => dates.meets)})|(?<!\\p{L})(?:${allOf(({ dates }) => dates.met)})(?!\\p{L})`,
);
