import { type FoundDate, findDates, weekday, yearOfWeekday } from '../../text/dates.ts';
import { type Folded, fold } from '../../text/fold.ts';
import { findSentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { Found } from './field.ts';
import { allOf } from './languages/all.ts';
import { lenient } from './patterns.ts';

/** So many days before or after the release lies what it is about; what it recalls or announces may lie farther. */
const reach = 60;
/** An act is told of within so many. */
const reachOfActs = 31;

/**
 * The days of the meeting, visit or act that a release is about («Ce jeudi (12 septembre)», "On Tuesday, 15 November", «l'attentat
 * commis le 16 août»), from its standfirst and first paragraphs, else from its title. Years come from the header, else from
 * those that the text names in which it was that weekday.
 */
export function readEvent(
  text: string,
  title: Span | undefined,
  lead: readonly Span[],
  body: number,
  found: Found,
  monthFirst: boolean,
): void {
  if (found.event) return;
  const reader = new EventReader(text, found, monthFirst);
  for (const [order, { start, end }] of lead.entries()) {
    const paragraph = fold(text.slice(start, Math.min(end, start + 1000)), start);
    found.event = reader.inParagraph(paragraph, order === body);
    if (found.event) return;
  }
  if (title) found.event = reader.inTitle(fold(text.slice(title.start, title.end), title.start));
  if (!found.event) delete found.event;
}

class EventReader {
  readonly #text: string;
  readonly #published: Found['published'];
  readonly #monthFirst: boolean;

  constructor(text: string, { published }: Found, monthFirst: boolean) {
    this.#text = text;
    this.#published = published;
    this.#monthFirst = monthFirst;
  }

  inParagraph(folded: Folded, opens: boolean): Found['event'] {
    const words = folded.text;
    const sentences = findSentences(words, 0, words.length);
    for (const date of findDates(words, this.#monthFirst)) {
      const days = this.#daysOf(date, folded);
      if (!days) continue;
      const sentence = sentences.find(({ end }) => end > date.start) ?? { start: 0, end: words.length };
      const before = words.slice(0, date.start);
      if (afterwards.test(before)) continue;
      const told = words.slice(sentence.start, sentence.end);
      const ahead = words.slice(Math.min(sentence.start, date.start), date.start);
      const toCome = !this.#day || days.last > this.#day;
      // "met today to prepare for the July 11-12 summit".
      if (toCome && comes.test(ahead)) continue;
      const opener = weekdayBefore.exec(before);
      // «ce vendredi 9 septembre 2016»: the weekday belongs to the date.
      const thisDay = beginsWeekday.test(words.slice(date.start)) && thisBefore.test(before);
      if (opener || thisDay) return this.#field(folded, date, days.value, opener ?? undefined);
      if (recalls.test(told)) continue;
      // «Le 28 juin 2023, le Conseil fédéral a adopté …»: the release opens with the day of what it tells.
      const first =
        opens && !date.value.startsWith('-') && opensWithDay.test(before) && words[date.end] === ',';
      if (
        tellsOfMeeting.test(told) ||
        first ||
        (toCome && will.test(ahead)) ||
        this.#acted(words, date, days.last)
      )
        return this.#field(folded, date, days.value);
    }
    return undefined;
  }

  /** "… Missile Launch on February 12, 2017", where the release has a day of its own. */
  inTitle(folded: Folded): Found['event'] {
    if (!this.#day || recalls.test(folded.text)) return undefined;
    for (const date of findDates(folded.text, this.#monthFirst)) {
      const days = this.#daysOf(date, folded);
      if (days) return this.#field(folded, date, days.value);
    }
    return undefined;
  }

  /** «l'attentat commis à Ber le», "On 6 November gunmen attacked …". */
  #acted(words: string, date: FoundDate, day: string): boolean {
    if (this.#day && (day > this.#day || daysBetween(day, this.#day) > reachOfActs)) return false;
    const before = words.slice(0, date.start);
    return actsBefore.test(before) || (opensClause.test(before) && actsAfter.test(words.slice(date.end)));
  }

  get #day(): string | undefined {
    return this.#published?.value?.slice(0, 10);
  }

  /** The days of a date as the value of a field; undefined where its year is not known, or it is the release's own. */
  #daysOf(date: FoundDate, folded: Folded): { readonly value: string; readonly last: string } | undefined {
    const start = folded.original(date.start);
    const published = this.#published;
    if (published && start < published.end && folded.original(date.end - 1) >= published.start)
      return undefined;
    const printed = date.value.slice(0, 10);
    const last = this.#inYear(printed, folded.text.slice(Math.max(0, date.start - 16), date.end));
    if (!last) return undefined;
    // Long before the release: what it recalls, not what it is about.
    if (this.#day && daysBetween(last, this.#day) > reach) return undefined;
    const from = date.from?.startsWith('-') ? `${last.slice(0, 4)}${date.from.slice(1)}` : date.from;
    return { value: intervalOf({ ...(from && { from }), value: last }), last };
  }

  #inYear(day: string, phrase: string): string | undefined {
    if (!day.startsWith('-')) return day;
    const year = Number(this.#day?.slice(0, 4));
    if (!year) {
      const named = yearOfWeekday(phrase, day, this.#text);
      return named && `${named}${day.slice(1)}`;
    }
    // «le 10 janvier» in a release of December is next year's.
    const distance = (one: string) => Math.abs(daysBetween(one, this.#day!));
    return [year, year + 1, year - 1]
      .map((one) => `${one}${day.slice(1)}`)
      .reduce((best, one) => (distance(one) < distance(best) ? one : best));
  }

  #field(folded: Folded, date: FoundDate, value: string, opener?: RegExpExecArray): Found['event'] {
    const close = opener?.[0].includes('(') && folded.text[date.end] === ')' ? date.end + 1 : date.end;
    const start = folded.original(opener ? opener.index : date.start);
    const end = folded.original(close - 1) + 1;
    return { start, end, text: this.#text.slice(start, end), value };
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
/** At the start of a paragraph, or after its dateline. */
const opensWithDay = lenient(`(?:^|\\s[–—-]\\s)(?:${allOf(({ dates }) => dates.leads)}|les)\\s$`);
const opensClause = lenient(`(?:^|[.,;–—]\\s)(?:${allOf(({ dates }) => dates.leads)}|les)\\s$`);
const beginsWeekday = lenient(`^${weekday}(?!\\p{L})`);
const thisBefore = /(?<!\p{L})ce\s$/iu;
/** "Following her September 6 visit": what went before. */
const afterwards = lenient(`(?<!\\p{L})(?:${allOf(({ dates }) => dates.after)})\\s(?:\\p{L}+\\s){0,3}$`);
/** "twenty years ago", «depuis le …», «l'anniversaire». */
const recalls = lenient(`(?<!\\p{L})(?:${allOf(({ dates }) => dates.recalls)})(?!\\p{L})`);
const comes = lenient(`(?<!\\p{L})(?:${allOf(({ dates }) => dates.ahead)})(?!\\p{L})`);
const tellsOfMeeting = lenient(
  `(?:${allOf(({ dates }) => dates.meets)})|(?<!\\p{L})(?:${allOf(({ dates }) => dates.met)})(?!\\p{L})`,
);
const will = lenient(`(?<!\\p{L})(?:${allOf(({ dates }) => dates.will)})(?!\\p{L})`);
const acts = allOf(({ dates }) => dates.acts);
const actsBefore = lenient(`(?<!\\p{L})(?:${acts})(?!\\p{L})[^.;:]{0,60}$`);
const actsAfter = lenient(`^[^.;:]{0,120}?(?<!\\p{L})(?:${acts})(?!\\p{L})`);
