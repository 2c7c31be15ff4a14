import { daysBetween, type FoundDate, findDates, weekday, yearOfWeekday } from '../../text/dates.ts';
import { type Folded, fold } from '../../text/fold.ts';
import { findSentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { Found } from './field.ts';
import { allOf } from './languages/all.ts';
import { dayOfOccasion, dayOfSpeech } from './occasion.ts';
import { lenient } from './patterns.ts';

/** So many days before or after the release lies what it is about; what it recalls or announces may lie farther. */
const reach = 60;
/** An act is told of within so many. */
const reachOfActs = 31;
/** A day that nothing more is known of is no longer ago. */
const lately = 14;
/** A day that the first sentence names is of what it tells where it is no longer ago. */
const justNow = 4;
/** So many characters behind a day may say that it is recalled. */
const near = 60;

/**
 * The days of the meeting, visit or act that a release is about («Ce jeudi (12 septembre)», "On Tuesday, 15 November", «l'attentat
 * commis le 16 août»), from its standfirst and first paragraphs, else from its title. Years come from the header, else from
 * the day it was filed under or those that the text names in which it was that weekday.
 */
export function readEvent(
  text: string,
  title: Span | undefined,
  lead: readonly Span[],
  body: number,
  found: Found,
  monthFirst: boolean,
  filed?: string,
): void {
  if (found.event) return;
  const reader = new EventReader(text, found, monthFirst, filed);
  // What is said at a press conference tells of other days.
  const spoken = title && reader.spoken(fold(text.slice(title.start, title.end), title.start));
  if (spoken) {
    found.event = spoken;
    return;
  }
  for (const [order, { start, end }] of lead.entries()) {
    const paragraph = fold(text.slice(start, Math.min(end, start + 1000)), start);
    // A day on a line of its own tells nothing.
    const [alone] = end - start < 50 ? findDates(paragraph.text, monthFirst) : [];
    if (alone && order > 0 && paragraph.text.length - (alone.end - alone.start) < 16) continue;
    // What is told first; a rubric, "the following statement:" and what has no day tell nothing of it yet.
    const prose = lead
      .slice(body, order)
      .map((one) => text.slice(one.start, one.end))
      .filter((words) => words.length > 60 && !/:\s*$/.test(words));
    const front = prose.length < 2 && !prose.some((words) => today.test(words) && tellsOfMeeting.test(words));
    const told = reader.inParagraph(paragraph, front);
    if (told) {
      found.event = told;
      return;
    }
  }
  const event =
    reader.said ??
    (title && reader.inTitle(fold(text.slice(title.start, title.end), title.start))) ??
    reader.only();
  if (event) found.event = event;
}

/** "On Tuesday, ": how far into its sentence a day still opens it, in UTF-16 units. */
const opening = 16;

class EventReader {
  /** The day that the release says it was issued on: its event where no other is told. */
  said: Found['event'];
  /** A day of the first paragraphs of which nothing more is known; null where there are several. */
  #only: { readonly folded: Folded; readonly date: FoundDate; readonly value: string } | null | undefined;
  readonly #text: string;
  readonly #published: Found['published'];
  readonly #monthFirst: boolean;
  readonly #filed: string | undefined;

  constructor(text: string, { published }: Found, monthFirst: boolean, filed: string | undefined) {
    this.#text = text;
    this.#published = published;
    this.#monthFirst = monthFirst;
    this.#filed = filed;
  }

  inParagraph(folded: Folded, front: boolean): Found['event'] {
    const words = folded.text;
    const sentences = findSentences(words, 0, words.length);
    for (const date of findDates(words, this.#monthFirst)) {
      const days = this.#daysOf(date, folded);
      if (!days) continue;
      const sentence = sentences.find(({ end }) => end > date.start) ?? { start: 0, end: words.length };
      const before = words.slice(0, date.start);
      const after = words.slice(date.end);
      if (afterwards.test(before)) continue;
      // «Chisinau, 14 June 2007 – …», once more below the date line.
      if (
        days.last === this.#day &&
        before.length < 60 &&
        (dash.test(after) ||
          (before === '' && thenPlace.test(after)) ||
          (behindPlace.test(before) && after.startsWith('. ')))
      )
        continue;
      const told = words.slice(sentence.start, sentence.end);
      const ahead = words.slice(Math.min(sentence.start, date.start), date.start);
      const toCome = this.#day !== undefined && days.last > this.#day;
      // "met today to prepare for the July 11-12 summit".
      if ((toCome || !this.#day) && comes.test(ahead)) continue;
      const opener = weekdayBefore.exec(before);
      // "issued today (14 November) on the attack of 12 November"
      const calledToday = opener ? null : todayBefore.exec(before);
      if (calledToday) {
        this.said ??= this.#field(folded, date, days.value, calledToday);
        continue;
      }
      // «ce vendredi 9 septembre 2016»: the weekday belongs to the date.
      const withWeekday = beginsWeekday.test(words.slice(date.start));
      if (opener || (withWeekday && thisBefore.test(before)))
        return this.#field(folded, date, days.value, opener ?? undefined);
      // "is in Arland for a visit from 26 to 28 January 2019"
      if (front && date.from && lasts.test(ahead) && !recalls.test(told))
        return this.#field(folded, date, days.value);
      if (recalls.test(words.slice(sentence.start, Math.min(date.end + near, sentence.end)))) continue;
      // «l'assemblée qui s'est tenue à Abidjan le 12 juillet dernier»
      if (/^\s(?:dernier|passé|last)(?!\p{L})/iu.test(after) && /\s(?:qui|which|that)\s/iu.test(told))
        continue;
      if (
        tellsOfMeeting.test(told) ||
        ((toCome || !this.#day) &&
          (will.test(ahead) || (date.start - sentence.start < opening && will.test(told)))) ||
        (front && this.#tellsOf(before, after, { ...days, toCome, withWeekday, first: sentence.start < 60 }))
      )
        return this.#field(folded, date, days.value);
      const ago = this.#day === undefined ? -1 : daysBetween(days.last, this.#day);
      if (front && ago > 0 && ago <= lately && !printed.test(before))
        this.#only = this.#only === undefined ? { folded, date, value: days.value } : null;
    }
    return undefined;
  }

  /** The only day that the first paragraph names, if it lies shortly before the release. */
  only(): Found['event'] {
    return this.#only ? this.#field(this.#only.folded, this.#only.date, this.#only.value) : undefined;
  }

  /** «Discours de … (Québec, 18 octobre 2008)». */
  spoken(folded: Folded): Found['event'] {
    const date = dayOfSpeech(folded.text, this.#monthFirst);
    return date && this.#daysOf(date, folded) && this.#field(folded, date, intervalOf(date));
  }

  /** "… Missile Launch on February 12, 2017". */
  inTitle(folded: Folded): Found['event'] {
    const occasion = dayOfOccasion(folded.text, this.#monthFirst);
    if (occasion && !this.#day) return this.#field(folded, occasion, intervalOf(occasion));
    if (recalls.test(folded.text)) return undefined;
    for (const date of findDates(folded.text, this.#monthFirst)) {
      const days = this.#daysOf(date, folded);
      if (days && (this.#day || date.from || actsBefore.test(folded.text.slice(0, date.start))))
        return this.#field(folded, date, days.value);
    }
    return undefined;
  }

  /** Whether a day of the first paragraph is the one of what it tells, by the words beside it. */
  #tellsOf(
    before: string,
    after: string,
    days: {
      readonly value: string;
      readonly last: string;
      readonly toCome: boolean;
      readonly withWeekday: boolean;
      readonly first: boolean;
    },
  ): boolean {
    // «une mission du 12 au 20 avril»
    if (days.toCome) return days.value.includes('/') || days.withWeekday;
    const ago = this.#day === undefined ? 0 : daysBetween(days.last, this.#day);
    if (ago > reachOfActs) return false;
    return (
      days.withWeekday ||
      (days.first && ago <= justNow && this.#day !== undefined && !printed.test(before)) ||
      // «Le 28 juin 2023, le Conseil fédéral a adopté …», "On the evening of June 4, 2024, …".
      (opensWithDay.test(before) && after.startsWith(',')) ||
      // «l'attentat commis à Ber le», «a confirmé, le», "On 6 November gunmen attacked …".
      actsBefore.test(before) ||
      done.test(before) ||
      (opensClause.test(before) && actsAfter.test(after))
    );
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
    const near = this.#day ?? this.#filed;
    if (!near) {
      const named = yearOfWeekday(phrase, day, this.#text);
      return named && `${named}${day.slice(1)}`;
    }
    // «le 10 janvier» in a release of December is next year's.
    const year = Number(near.slice(0, 4));
    const distance = (one: string) => Math.abs(daysBetween(one, near));
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

/** «Ce jeudi (», "On Tuesday, ", «en date du ». */
const weekdayBefore = lenient(
  `(?:en date du |(?:(?:ce|${allOf(({ dates }) => dates.leads)}) )?${weekday}\\s*[,(]?\\s*)$`,
);
const today = lenient(`(?<!\\p{L})(?:${allOf(({ dates }) => dates.today)})(?!\\p{L})`);
/** "today (", «aujourd'hui (». */
export const todayBefore = lenient(`(?<!\\p{L})(?:${allOf(({ dates }) => dates.today)})\\s\\($`);
/** At the start of a paragraph, or after its dateline: «Le», "1. From", "On the evening of". */
const opensWithDay = lenient(
  `(?:^|[.!?]\\s|^.{3,40}\\s[–—-]\\s)(?:\\d{1,2}\\.\\s|["«“]\\s?)?(?:${allOf(({ dates }) => dates.openings)})(?:\\s\\p{L}+){0,4}\\s$`,
);
/** "was issued on". */
const printed = lenient(
  `(?<!\\p{L})(?:${allOf(({ lines }) => lines.issued)}),?\\s(?:(?:${allOf(({ dates }) => dates.leads)})\\s)?$`,
);
/** «/CNW Telbec/ –», "(HCR) –". */
const dash = /^\)?\s*(?:\([^()]{2,40}\)\s*|\/[^/]{2,40}\/\s*)?[–—:-]/;
/** "THE HAGUE, " before it. */
const behindPlace = /^\(?\p{Lu}[\p{L}' .()-]{1,40},\s(?:le\s)?$/u;
/** ", Addis Ababa: ", behind the day that the text begins with. */
const thenPlace = /^,\s\p{Lu}[\p{L}' -]{2,30}\s?[:–—-]\s/u;
const opensClause = lenient(`(?:^|[.,;–—]\\s)(?:${allOf(({ dates }) => dates.leads)}|les)\\s$`);
const done = lenient(
  `(?<!\\p{L})(?!(?:${allOf(({ lines }) => lines.issued)})(?!\\p{L}))(?:${allOf(({ dates }) => dates.acted)}),?\\s(?:(?:${allOf(({ dates }) => dates.leads)})\\s)?$`,
);
const beginsWeekday = lenient(`^${weekday}(?!\\p{L})`);
const thisBefore = /(?<!\p{L})ce\s$/iu;
/** What goes on for days, right before them. */
const lasts = lenient(
  `(?<!\\p{L})(?:${allOf(({ author }) => author.gatherings)}|visite?|exercises?|exercices?|tour|trip|déplacement)(?!\\p{L})[^.;:]{0,50}$`,
);
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
const actsBefore = lenient(`(?<!\\p{L})(?:${acts})(?!\\p{L})[^.;:]{0,160}$`);
const actsAfter = lenient(`^[^.;:]{0,120}?(?<!\\p{L})(?:${acts})(?!\\p{L})`);
