import { daysBetween, type FoundDate, findDates } from '../../text/dates.ts';
import { fold, squeezed } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { Paragraph } from '../blocks.ts';
import { bodyOfTitle, headsBody } from './author.ts';
import type { Found } from './field.ts';
import { aboutWhat, opensTitle } from './labels.ts';
import { allOf } from './languages/all.ts';
import { firstIssuer, type HeadContext, readHeadLine } from './lines.ts';
import { beginsBody, isBodyAlone, isMinistryAlone, isMinistryWithin, isOfficeAlone } from './names.ts';
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

const publishedBy = lenient(
  `^\\(?(?:(?:communiqué|${issued})\\s(?:${allOf(({ author }) => author.by)})(?:\\s?:)?(?:\\s|(?<='))|source\\s)(?=\\p{L}.{3,140}$)`,
);

/** What an agency says of the release that it hands on. */
const onBehalf =
  /^(?:distributed|issued|released|provided|distribué|diffusé) (?:by|par) .{2,60}? (?:on behalf of|for|pour(?: le compte d[eu])?|au nom d[eu])(?: the| la| l')?\s?(\p{Lu}[^.|]{3,110}?)\.?(?:\s?télécharger le logo|download logo)?$/iu;

/** Who signs for whom: a name and "Spokesperson for". */
const signedFor =
  /^\p{Lu}[^,;:]{3,60},\s(?:(?:head|chief|acting|deputy|official)\s)*(?:spokes(?:person|man|woman)|porte-parole)\s(?:for|of|du|de\sla|de\sl')\s?(?:the\s)?(\p{Lu}[^,;:.]{2,80})$/iu;

/** "Foreign Ministry Spokesperson", «Porte-parole du ministère de la Défense», and nothing else. */
const spokesperson =
  /^(?:(?:the|l[ea])\s)?(?:(?<before>\p{Lu}[^,;:.]{1,60}?)(?:['’]s)?\s(?:press\s)?spokes(?:person|man|woman)|(?:spokes(?:person|man|woman)|porte-parole)\s(?:(?:of|for)\s(?:the\s)?|du\s|de\sla\s|de\sl['’])(?<after>[^,;:.]{2,80}))$/iu;

/** "H.E. Ida MOEN", «Noé Quill». */
const nameOfSigner =
  /^(?:(?:H\.?E|S\.?E|Dr|Mr|Mrs|Ms|M|Mme|Amb|Gen)\.?\s){0,2}(?:\p{Lu}[\p{L}'’-]*\.?\s){1,4}\p{Lu}[\p{L}'’-]+,?$/u;

const aboutBody = lenient(`^(?:${allOf(({ lines }) => lines.aboutUs)})(?:\\s|(?<='))(.{2,80}?)\\s?:?$`);

/** "The Riigikogu Press Service", the last line. */
const pressService =
  /^(?:\p{Lu}[\p{L}'’-]*\s){1,6}(?:[Pp]ress|[Ii]nformation) (?:[Ss]ervice|[Oo]ffice|[Cc]ent(?:re|er))$/u;

/** "Press Service of the Office of the President". */
const serviceOf =
  /^(?:The\s)?(?:Press|Information) (?:[Ss]ervice|[Oo]ffice|[Dd]epartment) of (?:the )?\p{Lu}[^.:;]{3,60}$/u;

/** "10 Main Street", «Rue de la Loi 16»: where a publisher sits. */
const address = /^(?:\d{1,5}\b.{0,60}\p{L}|(?:rue|avenue|boulevard|place|quai|p\.?\s?o\.? box|b\.?p\.?)\s)/iu;
/** "Public Relations Department": who answers for the publisher above. */
const desk =
  /^(?:(?:public (?:relations|affairs)|press|communications?|media|information) (?:and \p{L}+ )?(?:department|office|service|section|unit)|service (?:de )?(?:presse|communication)|(?:direction|cellule|bureau|service) de (?:la )?(?:communication|presse)(?: et [\p{L} ]{4,40})?)$/iu;
/** «… – Direction générale de la communication», behind the name of the publisher that it is part of. */
const department =
  /\s[–—-]\s(?:direction|service|département|bureau|office|department|directorate|division|unit)(?:\s[\p{L}’'-]+){1,6}$/iu;
/** "media@example.org", «Tél. : +41 58 …», "343-203-7700". */
const contact = /^(?:[\p{L}-]+\.?\s?:?\s)?(?:\S+@\S+\.\p{L}{2,}|\+?[\d(][\d\s(),/+.-]{6,})$/u;

/** The publisher's name at the foot, above the place or the date: «MINISTRY OF FOREIGN AFFAIRS / SINGAPORE / 24 SEPTEMBER 2018». */
export function readFooter(
  text: string,
  foot: readonly Paragraph[],
  found: Found,
  context: HeadContext,
): void {
  const setIssuer = (start: number, length: number) => {
    found.issuer = { start, end: start + length, text: text.slice(start, start + length) };
  };
  const titled = () =>
    found.title !== undefined &&
    bodyOfTitle(squeezed(fold(found.title.text)).text, context.names) !== undefined;
  for (const [index, { start, end }] of foot.entries()) {
    if (found.issuer) return;
    const below = foot[index + 1];
    // «Abuja,» / «Ministry of Foreign Affairs,» / «12th March, 2019.»
    const signed = text.slice(start, end).replace(/,\s*$/u, '');
    if (
      below &&
      signed.length < end - start &&
      signed.length <= 90 &&
      isOfficeAlone(fold(signed).text, context.names) &&
      readHeadLine(fold(text.slice(below.start, below.end)).text, context).dates.length > 0
    ) {
      setIssuer(start, signed.length);
      const above = index > 0 ? foot[index - 1] : undefined;
      const town = above && text.slice(above.start, above.end).replace(/,\s*$/u, '');
      if (above && town && context.names.is('place', town))
        found.place ??= { start: above.start, end: above.start + town.length, text: town };
      continue;
    }
    const words = fold(text.slice(start, end)).text;
    const name = below && fold(text.slice(below.start, below.end)).text;
    const named = end - start <= 160 ? readHeadLine(words, context) : undefined;
    // «Auteur» above «Conseil fédéral», «Éditeur :» above the name and what stands below it.
    const [first = ''] = name?.split('\n') ?? [];
    if (named?.labels === 'issuer' && below && isBodyAlone(first, context.names)) {
      setIssuer(below.start, first.length);
      continue;
    }
    if (!named || /[,;:]\s*$/u.test(text.slice(start, end))) continue;
    // «SPF Affaires étrangères» / «Service Presse» / «+32 2 …», lines of one paragraph.
    const [head = '', second] = words.split('\n');
    if (
      second !== undefined &&
      (desk.test(second) || contact.test(second)) &&
      (context.names.is('body', head) || isOfficeAlone(head, context.names))
    ) {
      setIssuer(start, head.length);
      continue;
    }
    // «À propos du CICR» above what every release of its says of it.
    const about = aboutBody.exec(words)?.[1];
    if (about && context.names.is('body', about)) {
      setIssuer(start + words.indexOf(about), about.length);
      continue;
    }
    // «© Ministère des Affaires étrangères – Dernière modification : …».
    const owner = /^(?:©|copyright)\s?(?:\d{4}\s)?([^–—|•:\d]{3,90}?)(?:\s(?:[–—|•-]|\d{4}).*|\.)?$/iu.exec(
      words,
    )?.[1];
    if (owner && (context.names.is('body', owner) || isMinistryAlone(owner, context.names))) {
      setIssuer(start + words.indexOf(owner), owner.length);
      continue;
    }
    // "H.E. Ida Moen" above "President of the Commission of the Union": the head of a body, who signs for it, but where the
    // title says whose it is.
    const signs = index > 0 ? text.slice(foot[index - 1]!.start, foot[index - 1]!.end).trim() : '';
    if (
      nameOfSigner.test(signs) &&
      !context.names.is('body', signs) &&
      headsBody(words.trim(), context.names) &&
      words.length <= 90 &&
      !titled()
    ) {
      setIssuer(start, words.trimEnd().length);
      continue;
    }
    // "Mr Noé Quill, Spokesperson for DIRCO".
    const spokenFor = signedFor.exec(words)?.[1];
    if (spokenFor && (context.names.is('body', spokenFor) || isBodyAlone(spokenFor, context.names))) {
      setIssuer(start + words.lastIndexOf(spokenFor), spokenFor.length);
      continue;
    }
    // "MFA Spokesman", «Porte-parole du ministère de la Défense».
    const { before, after } = spokesperson.exec(words.trim())?.groups ?? {};
    const voiced = before ?? after;
    if (voiced && isBodyAlone(voiced[0]!.toUpperCase() + voiced.slice(1), context.names)) {
      setIssuer(start + (before ? words.indexOf(voiced) : words.lastIndexOf(voiced)), voiced.length);
      continue;
    }
    // "Distributed by APO Group on behalf of Ministry of Foreign Affairs - Kenya.", «… pour Republic of Niger – Ministry of …»
    const behalf = onBehalf
      .exec(words)?.[1]
      ?.split(/\s[–—-]\s/u)
      .find((one) => isOfficeAlone(one, context.names) || isBodyAlone(one, context.names));
    if (behalf) {
      setIssuer(start + words.indexOf(behalf), behalf.length);
      continue;
    }
    // «(Communiqué par le ministère d'État)», «SOURCE Cabinet du Premier ministre».
    const by = publishedBy.exec(words);
    const said = by && words.slice(by[0].length).replace(department, '');
    const own = said && firstIssuer(said.replace(/\)$|\s\/\s.*$/gu, ''), context.names);
    if (
      own &&
      (isMinistryWithin(own, context.names) ||
        context.names.is('body', own) ||
        // «Communiqué par le Service information et presse».
        (/^\p{Lu}/u.test(own) && beginsBody(own) && own.split(' ').length <= 8) ||
        (/^source/i.test(words) && isBodyAlone(own, context.names)))
    ) {
      setIssuer(start + by[0].length, own.length);
      continue;
    }
    // «Source – Swedish Government».
    const source = named.labelled && named.issuer;
    if (
      source &&
      // «Source : Onep.»
      (/^\p{Lu}[\p{L}-]{1,20}$/u.test(words.slice(source.start, source.end).replace(/\.$/, '')) ||
        isBodyAlone(words.slice(source.start, source.end), context.names))
    ) {
      setIssuer(start + source.start, source.end - source.start);
      continue;
    }
    // «Organisation internationale de la Francophonie (OIF)», the last line or above a number to call.
    const last = words.replace(department, '').replace(/\s\(\p{Lu}{2,8}\)$|\s[–—-]$/u, '');
    // … or of whoever answers.
    const next = foot[index + 2];
    const called =
      !!name &&
      (contact.test(name) ||
        (nameOfSigner.test(name) && !!next && contact.test(text.slice(next.start, next.end).trim())));
    if (
      ((!name || contact.test(name) || address.test(name)) && context.names.is('body', last)) ||
      (name && desk.test(name) && isOfficeAlone(last, context.names)) ||
      (!name && isMinistryAlone(last, context.names)) ||
      ((!name || called) && pressService.test(last)) ||
      // «Press Information Department (PID)» above its numbers.
      (name && last !== words && contact.test(name) && isBodyAlone(last, context.names))
    ) {
      setIssuer(start, last.length);
      continue;
    }
    if (!below || below.end - below.start > 80) continue;
    const line = readHeadLine(name!, context);
    if (!isOfficeAlone(words, context.names) && !serviceOf.test(words)) continue;
    if ((line.meta && line.dates.length > 0) || surelyPlace(name!, context.names))
      setIssuer(start, end - start);
  }
}
