import { daysBetween, type FoundDate, findDates } from '../../text/dates.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { Paragraph } from '../blocks.ts';
import type { Found } from './field.ts';
import { aboutWhat, opensTitle } from './labels.ts';
import { allOf } from './languages/all.ts';
import { type HeadContext, readHeadLine } from './lines.ts';
import { dayOfOccasion, dayOfSpeech } from './occasion.ts';
import { lenient } from './patterns.ts';
import { placeIn, surelyPlace } from './places.ts';

/**
 * Where the head prints no date: the one that ends the title, the day that the first sentences call today, and the date
 * line or label that closes the release. A label «last updated» at the end counts in any case.
 */
export function readLastDates(
  text: string,
  paragraphs: readonly Paragraph[],
  body: number,
  found: Found,
  context: HeadContext,
): void {
  const { monthFirst } = context;
  const field = (paragraph: Span, from: number, span: Span, value: string) => {
    const start = paragraph.start + from + span.start;
    const end = paragraph.start + from + span.end;
    return { start, end, text: text.slice(start, end), value };
  };
  const spanOf = (paragraph: Span, span: Span) => {
    const start = paragraph.start + span.start;
    const end = paragraph.start + span.end;
    return { start, end, text: text.slice(start, end) };
  };
  const from = Math.max(body + 1, paragraphs.length - nearEnd);
  const last = [...closingLines(text, paragraphs.slice(body + 1, from), context), ...paragraphs.slice(from)];
  // «… (21 juin 2011)»: nearer than the days of what the page lists below the release.
  const spoken = found.title && dayOfSpeech(fold(found.title.text).text, monthFirst) !== undefined;
  const inTitle =
    found.title && !spoken && dayAtEnd(text.slice(found.title.start, found.title.end), monthFirst);
  if (found.title && inTitle) found.published ??= field(found.title, 0, inTitle, inTitle.value);
  for (const [index, paragraph] of last.entries()) {
    if (paragraph.end - paragraph.start > 120) continue;
    const line = readHeadLine(text.slice(paragraph.start, paragraph.end), context);
    if (!line.meta) continue;
    // «Date de modification :» above its day.
    const below = line.labels === 'updated' ? last[index + 1] : undefined;
    const day = below && readHeadLine(text.slice(below.start, below.end), context).dates[0];
    if (below && day) found.updated ??= field(below, 0, day, day.value);
    // «IP/25/2485», "Press Release Number: 24-1019".
    if (line.reference) found.reference ??= spanOf(paragraph, line.reference);
    for (const date of line.dates) {
      if (date.label === 'updated') found.updated ??= field(paragraph, 0, date, date.value);
      else {
        found.published ??= field(paragraph, 0, date, date.value);
        const above = last[index - 1];
        if (line.issuer) found.issuer ??= spanOf(paragraph, line.issuer);
        // The day and town below a picture are not its.
        if (!found.published?.value?.startsWith(date.value.slice(0, 10))) continue;
        if (line.place) found.place ??= spanOf(paragraph, line.place);
        else if (above && above.end - above.start <= 60) {
          const words = text.slice(above.start, above.end);
          const place = surelyPlace(words, context.names);
          // "MINISTRY OF FOREIGN AFFAIRS" / "SINGAPORE" names the state.
          if (place && !context.names.is('state', words)) found.place ??= spanOf(above, place);
        }
      }
    }
  }
  placeBeside(text, paragraphs, body, found, context);
  if (!found.published) signedAtEnd(text, paragraphs.slice(-2), found, context);
  if (found.published) return;
  if (found.title) {
    const words = text.slice(found.title.start, found.title.end);
    const date = findDates(words, monthFirst).findLast((d) => !d.value.startsWith('-'));
    if (
      date &&
      dayOfOccasion(words, monthFirst)?.start !== date.start &&
      // «(les 28 et 29 avril 2024)» is when those who declare it met.
      !date.from &&
      (titleDate.test(words.slice(0, date.start)) ||
        ownDay(words.slice(0, date.start)) ||
        // «Synthèse du point-presse du ministère … 7 juin 2018».
        (opensTitle.test(words) &&
          /\p{Ll}\s$/u.test(words.slice(0, date.start)) &&
          !leadsTo.test(words.slice(0, date.start)) &&
          !aboutWhat.test(words))) &&
      /^[)\].\s]*$/.test(words.slice(date.end))
    )
      found.published = field(found.title, 0, date, date.value);
    // «… (Paris, 14.02.25)».
    const place = date && /\(\s?([^(),]{2,40}),\s?(?:le\s)?$/u.exec(words.slice(0, date.start));
    if (place && placeIn(place[1]!, context.names) && /^\)\s*$/.test(words.slice(date.end)))
      found.place ??= spanOf(found.title, {
        start: place.index + place[0].indexOf(place[1]!),
        end: place.index + place[0].indexOf(place[1]!) + place[1]!.length,
      });
  }
  // «République centrafricaine - Intervention du représentant - Conseil de sécurité - 16 mars 2017», below the title.
  for (const paragraph of paragraphs.slice(0, body + 1)) {
    if (paragraph.end - paragraph.start > 240) continue;
    const words = text.slice(paragraph.start, paragraph.end);
    const date = findDates(words, monthFirst).at(-1);
    const ends =
      date && !date.value.startsWith('-') && !date.from && /^[\s)\]]*$/u.test(words.slice(date.end));
    if (ends && /\s[–—-]\s(?:le\s)?$/u.test(words.slice(0, date.start)))
      found.published = field(paragraph, 0, date, date.value);
    if (found.published) return;
  }
  for (const before of [calledToday, adopted])
    for (const paragraph of paragraphs.slice(body, body + 3)) {
      if (found.published) return;
      const words = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 600));
      const date = findDates(words, monthFirst).find(
        (d) => !d.value.startsWith('-') && before.test(words.slice(0, d.start)),
      );
      if (!date) continue;
      // "today (31 October 2024) reviewed the troops": the day of what it tells.
      const stop = words.slice(date.end).search(/[.!?]\s+\p{Lu}/u);
      const sentence = stop < 0 ? words : words.slice(0, date.end + stop);
      const told = before === calledToday && !publishes.test(sentence);
      if (told) found.event ??= field(paragraph, 0, date, date.value);
      else found.published = field(paragraph, 0, date, date.value);
    }
  const { title } = found;
  const dated =
    title &&
    !found.published &&
    !dayOfOccasion(title.text, monthFirst) &&
    datedTitle(text.slice(title.start, title.end), monthFirst);
  if (title && dated) found.published = field(title, 0, dated, dated.value);
}

/** «… Jeanne Quill, Spokesperson for the Secretary-General New York, 4 June 2018» at the end of a paragraph. */
function signedAtEnd(
  text: string,
  last: readonly Paragraph[],
  found: Found,
  { monthFirst, names }: HeadContext,
): void {
  for (const { start, end } of last) {
    const from = Math.max(start, end - 90);
    const words = text.slice(from, end);
    const date = findDates(words, monthFirst).at(-1);
    if (!date || date.from || date.value.startsWith('-') || date.end < words.trimEnd().length) continue;
    const ahead = /(?:\p{Lu}[\p{L}'’-]+\s)?\p{Lu}[\p{L}'’-]+(?=,\s(?:le\s)?$)/u.exec(
      words.slice(0, date.start),
    );
    if (!ahead) continue;
    const town = [ahead[0], ahead[0].split(/\s/u).at(-1)!].find((name) => names.is('place', name));
    if (!town) continue;
    const at = from + ahead.index + ahead[0].length - town.length;
    // A sentence's own «à Paris, le 3 mai 2018» is what it tells of.
    if (/(?<!\p{L})(?:in|at|à|au|en|from|de)\s$/iu.test(text.slice(start, at))) continue;
    found.place ??= { start: at, end: at + town.length, text: town };
    const day = { start: from + date.start, end: from + date.end };
    found.published = { ...day, text: text.slice(day.start, day.end), value: date.value };
  }
}

/** So many lines at the end or right below the text close a release, with what a page prints below it. */
const nearEnd = 8;

/** «Secrétaire Général Strasbourg 9 mai 2018» right below the text, above a longer menu: who, where and when on one line. */
function closingLines(
  text: string,
  paragraphs: readonly Paragraph[],
  context: HeadContext,
): readonly Paragraph[] {
  const prose = paragraphs.findLastIndex(({ start, end }) => end - start > 120);
  return paragraphs.slice(prose + 1, prose + 1 + nearEnd).filter(({ start, end }) => {
    const line = end - start <= 120 ? readHeadLine(text.slice(start, end), context) : undefined;
    return line?.issuer && line.place && line.dates.length > 0;
  });
}

/** The day alone in brackets that a title ends with. */
const dayAtEnd = (title: string, monthFirst: boolean): FoundDate | undefined =>
  findDates(title, monthFirst).find(
    (date) =>
      !date.from &&
      !date.value.startsWith('-') &&
      /\(\s*(?:le\s)?$/u.test(title.slice(0, date.start)) &&
      /^\s*\)\s*$/u.test(title.slice(date.end)),
  );

const leads = allOf(({ dates }) => dates.leads);
const issued = allOf(({ lines }) => lines.issued);
const of = allOf(({ dates }) => dates.of);
const following = allOf(({ lines }) => lines.following);
const calledToday = lenient(
  `(?:(?:${allOf(({ dates }) => dates.today)})[\\s,(]*(?:(?:${leads})\\s)?|^\\(?(?:${issued})\\s(?:[^.;]{0,240}\\s(?:${issued})\\s)?(?:${leads})\\s|(?:${following})(?!\\p{L})[^.;]{0,80}\\s(?:${issued}),?\\s(?:(?:${leads})\\s)?)$`,
);
const ofDay = lenient(`(?<!\\p{L})(?:${of})\\s$`);
/** «Déclarations officielles … du», not «… sur l'attentat du». */
const ownDay = (before: string) => opensTitle.test(before) && ofDay.test(before) && !aboutWhat.test(before);
/** Says that words come out. */
const publishes = lenient(`(?<!\\p{L})(?:${issued}|made|${following})(?!\\p{L})`);
/** «(adoptée par le Comité des Ministres le», "(Adopted on". */
const adopted = lenient(`^\\(?(?:${issued})\\s[^.;:]{0,80}?(?:${leads}|,)?\\s$`);
const ofOccasion = lenient(`^(?:${allOf(({ dates }) => dates.occasions)})\\s(?:${of})\\s$`);
const ofText = lenient(
  `^(?:(?:[\\p{L}-]|')+\\s){0,3}(?:${allOf(({ dates }) => dates.texts)})(?:\\s(?!(?:${allOf(({ author }) => author.about)})(?!\\p{L}))(?:[\\p{L}-]|')+){0,8}\\s(?:${of})\\s$`,
);
const titleDate = lenient(
  `(?:[,(–—:\\n-]\\s*(?:(?:${leads})\\s)?|(?:${allOf(({ dates }) => dates.occasions)})\\s(?:${of})\\s)$`,
);
const leadsTo = lenient(`(?<!\\p{L})(?:${leads}|on the)\\s$`);

/** The date that stands between marks in the title («No: 95, 15 April 2024, …»), as the last resort. */
function datedTitle(words: string, monthFirst: boolean): FoundDate | undefined {
  return findDates(words, monthFirst).find((date) => {
    if (date.from || date.value.startsWith('-')) return false;
    const [before, after] = [words.slice(0, date.start), words.slice(date.end)];
    // «Résolution du Parlement européen du 14 février 2019 sur …»: its subject follows the day.
    if (ofText.test(before) && aboutWhat.exec(after)?.index === 0) return true;
    return (
      (/(?:^|[,(|:–—-])\s*$/u.test(before) ||
        ofOccasion.test(before) ||
        (opensTitle.test(words) && leadsTo.test(before))) &&
      /^\s*(?:$|[.,)|:–—-])/u.test(after)
    );
  });
}

const saidAt = lenient(
  `^(?:${allOf(({ author }) => author.occasions)}|${allOf(({ kinds }) => kinds.bare)})[^,]*,(?:\\s[^,]{2,60},){0,2}\\s(\\p{Lu}(?:[\\p{L} -]|')+)$`,
);

const dated = lenient(`(?:,\\s|\\s)\\(?(?:(?:${leads})\\s)?$`);
const at = allOf(({ places }) => places.at);
const tie = lenient(`(?:(?:(?:^|\\s)(?:${at})|,|\\s[–—-])\\s|\\()(?=\\p{Lu})`, 'gu');
const thenPlace = /^\)?(?:,|\s[–—-])\s(?<place>\p{Lu}(?:[\p{L}' -])+?)(?:,\s\p{Lu}[\p{L}' -]+)?$/u;
/** «Éthiopie – », what a title of the French ministry begins with. */
const topic = /^\p{Lu}[\p{L}'’ -]{2,40}\s[–—-]\s/u;
/** An attack or a crisis, not a meeting: where it was is not where it is told from. */
const befell =
  /(?<!\p{L})(?:attacks?|blasts?|explosions?|bombings?|shootings?|killings?|massacres?|acts? of terror\p{L}*|terrorist acts?|attentats?|attaques?|fusillades?|tueries?|actes? terroristes?|crash|disaster|catastrophe|séisme|earthquake)(?!\p{L})/iu;
const held = lenient(`\\s(?:${allOf(({ places }) => places.held)})\\s`);

/** «…, à Paris le 23 septembre 2014», "… held at NATO Headquarters, Brussels": the place that a title ends with. */
function atEnd(title: string, context: HeadContext): { start: number; text: string } | undefined {
  const whole = title.replace(/[\s.)\]]+$/u, '');
  // «…, 14-15 April 2011, Georgetown, Guyana».
  const dateFirst = findDates(whole, context.monthFirst).at(-1);
  const behind = dateFirst && thenPlace.exec(whole.slice(dateFirst.end))?.groups?.place;
  if (behind && context.names.is('place', behind))
    return { start: dateFirst.end + whole.slice(dateFirst.end).indexOf(behind), text: behind };
  const date = findDates(whole, context.monthFirst).find(({ end }) => end === whole.length);
  const before = date ? whole.slice(0, date.start) : whole;
  if (date ? !dated.test(before) : !held.test(whole)) return undefined;
  const words = date ? before.replace(dated, '') : before;
  // «Déclaration sur la situation au Tigré (8 novembre 2021)» is about it.
  if (
    befell.test(words) ||
    (before.endsWith('(') && opensTitle.test(words.replace(topic, '')) && aboutWhat.test(words))
  )
    return undefined;
  // The last of the ties: «Lettonie – Déplacement de Mme X à Riga».
  // «(Amman, 14-15 janvier 2025)», not "(Vienna 14 May 2021)".
  const parted = before.includes(',', words.length);
  const last = [...words.matchAll(tie)].findLast(([said]) => said !== '(' || parted);
  const place = last && words.slice(last.index + last[0].length);
  return place && context.names.is('place', place) && !context.names.is('state', place)
    ? { start: words.length - place.length, text: place }
    : undefined;
}

/** "Press conference, Canberra"; «1. Israël - Réponse de … (Paris, 11/10/2023)» on the release's day. */
function placeBeside(
  text: string,
  paragraphs: readonly Paragraph[],
  body: number,
  found: Found,
  context: HeadContext,
): void {
  const set = (at: number, name: string) => {
    found.place ??= { start: at, end: at + name.length, text: name };
  };
  const { title } = found;
  const named = title && saidAt.exec(title.text)?.[1];
  if (named && context.names.is('place', named)) set(title.end - named.length, named);
  const venue = title && atEnd(title.text, context);
  if (title && venue) set(title.start + venue.start, venue.text);
  for (const [index, { start, end }] of paragraphs.slice(0, 12).entries()) {
    const words = text.slice(start, Math.min(end, start + 300));
    const rubric = /\((\p{Lu}[\p{L} '’-]{2,30}),\s(?:le\s)?([^()]{6,24})\)\s*$/u.exec(words);
    const inside = rubric ? findDates(rubric[2]!, context.monthFirst)[0] : undefined;
    const day = inside?.from ? undefined : inside?.value;
    if (!rubric || !day || !context.names.is('place', rubric[1]!)) continue;
    const spoken = dayOfSpeech(fold(words).text, context.monthFirst);
    const ofTitle = title && start <= title.start && title.end <= end;
    if (!found.published?.value || found.published.value.startsWith(day) || (ofTitle && spoken))
      set(start + rubric.index + 1, rubric[1]!);
    // «(Bucarest, le 10 mai 2021)» on a line of its own, published on another day: where and when they met.
    else if (rubric.index === 0 && index <= body + 3 && daysBetween(day, found.published.value) > 0) {
      set(start + 1, rubric[1]!);
      const at = start + rubric[0].indexOf(rubric[2]!);
      found.event ??= { start: at, end: at + rubric[2]!.length, text: rubric[2]!, value: day };
    }
    // Above the text, or in its first line, where no other day is printed.
    if (!spoken && index <= body && !day.startsWith('-')) {
      const at = start + rubric.index + rubric[0].indexOf(rubric[2]!);
      found.published ??= { start: at, end: at + rubric[2]!.length, text: rubric[2]!, value: day };
    }
  }
}
