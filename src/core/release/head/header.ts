import { daysBetween, findDates, writesMonthFirst } from '../../text/dates.ts';
import { fold, squeezed } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { markOf, type Paragraph } from '../blocks.ts';
import type { Header, HeaderField } from '../tree.ts';
import {
  authorOfFollowing,
  authorOfIssued,
  authorOfTitle,
  bodyOfTitle,
  communiqueOf,
  metBody,
} from './author.ts';
import { linesAbove } from './choice.ts';
import { readLastDates } from './closing.ts';
import { type HeadParagraph, inColumns } from './columns.ts';
import { readDateline } from './dateline.ts';
import { readEvent, todayBefore } from './event.ts';
import { fieldAt } from './field.ts';
import { readFooter } from './footer.ts';
import { weatherLines, yearless } from './furniture.ts';
import { opensTitle } from './labels.ts';
import type { Line } from './line.ts';
import { type HeadContext, readHeadLine } from './lines.ts';
import { shortLines, topMenu } from './menus.ts';
import { isBodyAlone, isGovernment, type Names, noNames } from './names.ts';
import { dayOfSpeech } from './occasion.ts';
import { isHouseOfBody } from './places.ts';
import { Head } from './walk.ts';
import { midPhrase, pressDesk } from './words.ts';

/** More lines than these above the first sentence are captions. */
const captions = 2;
/** How many paragraphs at the top can belong to the header. */
const reach = 24;

export interface ReadHeader {
  readonly header: Header;
  /** Index of the paragraph that is the title, and of the first paragraph of the body. */
  readonly title: number;
  readonly body: number;
  /** Indices of paragraphs that hold dates, places, labels. */
  readonly datelines: ReadonlySet<number>;
  /** Indices of paragraphs that carry on the title: its second line. */
  readonly titleParts: ReadonlySet<number>;
  /** Indices of what stands between title and body and is no label: standfirst, byline. */
  readonly subtitles: ReadonlySet<number>;
}

/** Reads title, dates, place, issuer and reference from the first paragraphs; `filed` is the day in the name of the file. */
export function readHeader(
  text: string,
  paragraphs: readonly Paragraph[],
  names: Names = noNames,
  filed?: string,
): ReadHeader {
  const monthFirst = writesMonthFirst(text);
  const context: HeadContext = { monthFirst, names };
  // A line that is wrapped by hand is one all the same.
  const foldedOf = ({ start, end }: Span, most = 500) =>
    fold(text.slice(start, Math.min(end, start + most)).replace(/[\r\n]/g, ' '), start);
  const top = inColumns(
    text,
    paragraphs.slice(0, Math.max(reach, shortLines(text, paragraphs) + 14)),
    (row, cells) => {
      const whole = readHeadLine(foldedOf(row).text, context);
      // «Mis à jour: 18-Jun-2003     OTAN Communiqués de presse»: who publishes stands beside the label.
      return (
        whole.meta &&
        (whole.issuer !== undefined ||
          !cells.some((cell) => readHeadLine(foldedOf(cell).text, context).issuer))
      );
    },
  );
  const lines = top.map((paragraph): Line => {
    const folded = foldedOf(paragraph);
    return { ...readHeadLine(folded.text, context), paragraph, folded, words: folded.text };
  });
  for (const at of [...weatherLines(lines), ...topMenu(lines)]) {
    const { paragraph, folded, words } = lines[at]!;
    lines[at] = { meta: true, dates: [], kind: 'sure', paragraph, folded, words };
  }
  const head = readHead(text, lines, names);
  const { title, body, datelines, titleParts, subtitles } = inParagraphs(head, top, paragraphs.length);
  // A caption or standfirst may stand before the paragraph that opens with the dateline.
  for (const paragraph of paragraphs.slice(body, body + 5))
    if (readDateline(text, paragraph, head.found, context)) break;
  // «Palais de l'Élysée, le …» tells who publishes, and no town.
  const { place } = head.found;
  if (place && isHouseOfBody(fold(place.text).text, names)) {
    head.found.issuer ??= place;
    delete head.found.place;
  }
  const site = siteOfPage(text, lines, head.found, names);
  if (site) head.found.issuer = site;
  readLastDates(text, paragraphs, body, head.found, context);
  if (!head.found.published && filed)
    head.found.published = dayWithoutYear(
      text,
      lines.slice(0, Math.max(head.body, head.title + 1) + 1),
      filed,
      names,
    );
  if (head.meeting) head.found.published ??= head.meeting;
  // «Le gouvernement luxembourgeois» above, «Communiqué par le ministère …» below: the ministry.
  const wide = head.found.issuer;
  if (wide && wide === head.guessed && isGovernment(wide.text)) delete head.found.issuer;
  readFooter(text, paragraphs.slice(Math.max(body + 1, paragraphs.length - 6)), head.found, context);
  // «Gouvernement du Québec,» at the foot says no more than above.
  if (wide && head.found.issuer?.text.replace(/,$/, '') === wide.text) head.found.issuer = wide;
  const printed = wide ?? head.office;
  if (printed) head.found.issuer ??= printed;
  // «COMMUNIQUÉ DU CONSEIL NATIONAL DE SÉCURITÉ» below «PRÉSIDENCE»: whose statement it is, not on whose paper.
  if (head.found.title && head.guessed && head.found.issuer === head.guessed) {
    const words = foldedOf(head.found.title, 2000);
    const own = bodyOfTitle(words.text, names);
    // What leaders of several states say is still on the paper of the one that prints it, but for its presidency's.
    // "OAS General Secretariat" below "Organization of American States" is a part of what is printed.
    const said = own ? words.text.slice(own.start, own.end).split(' ') : [];
    const grouping = [said[0], said.at(-1)].find((word) => word && names.is('grouping', word));
    const shared = grouping && !head.guessed.text.includes(grouping);
    if (own && !shared && !names.areOne(head.guessed.text, said[0]!))
      head.found.issuer = fieldAt(text, words, own);
  }
  // Nowhere printed by itself: who adopted it, whose statement the title says it is, or the line below it.
  const wordsOf = (index: number, start = paragraphs[index]!.start) => {
    const { end } = index === title && head.found.title ? head.found.title : paragraphs[index]!;
    return squeezed(foldedOf({ start, end }, 2000));
  };
  for (const index of title < 0 ? subtitles : [...subtitles, title]) {
    const words = wordsOf(index);
    const issued = head.found.issuer ? undefined : authorOfIssued(words.text, names);
    if (issued) head.found.issuer = fieldAt(text, words, issued);
  }
  for (const index of [title, ...subtitles]) {
    if (head.found.issuer || index < 0) continue;
    const { start, end } = paragraphs[index]!;
    // "by the North Atlantic Council" under "Statement" goes on with the title.
    const carriesOn = index === title + 1 && midPhrase.test(text.slice(start, end));
    const whole = wordsOf(index, carriesOn ? paragraphs[title]!.start : start);
    const author = authorOfTitle(whole.text, names);
    if (author) head.found.issuer = fieldAt(text, whole, author);
  }
  const lede = paragraphs[body];
  if (lede && !head.found.issuer) {
    const first = foldedOf(lede, 400);
    // «Déclaration de la porte-parole du ministère …» between the title and the text.
    const heading = opensTitle.test(first.text) && !/[.:;!?]\s*$/u.test(first.text);
    const follows =
      authorOfIssued(first.text, names) ??
      authorOfFollowing(first.text, names) ??
      (heading && lede.end - lede.start < 160 ? authorOfTitle(first.text, names) : undefined);
    if (follows) head.found.issuer = fieldAt(text, first, follows);
    else if (head.found.title) {
      const words = foldedOf(head.found.title, 2000);
      const met = metBody(words.text, first.text, names);
      if (met) head.found.issuer = fieldAt(text, words, met);
    }
  }
  // «…, indique un communiqué du ministère des Affaires étrangères.»
  for (const paragraph of paragraphs.slice(Math.min(title + 1, body), body + 2)) {
    const folded = foldedOf(paragraph, 600);
    const own = communiqueOf(folded.text, names);
    if (own) head.found.issuer ??= fieldAt(text, folded, own);
  }
  if (head.found.issuer) {
    const seat = head.found.place ? undefined : seatBeside(head.found.issuer, names);
    if (seat) head.found.place = seat;
    head.found.issuer = nameAlone(head.found.issuer, names);
  }
  const standfirst = [...subtitles].sort((a, b) => a - b).map((index) => paragraphs[index]!);
  // What stands below pictures tells nothing.
  const around = paragraphs.slice(body, body + 8);
  const first = around.findIndex(
    ({ start, end }) => end - start > 100 || /[.:;!?»”"]$/.test(text.slice(start, end)),
  );
  const pictured = around
    .slice(0, Math.max(0, first))
    .some((paragraph) => readHeadLine(foldedOf(paragraph).text, context).kind === 'sure');
  const told = pictured || first > captions ? around.slice(first) : around;
  // Points in short may stand above the first paragraph.
  const prose = told.filter((paragraph) => markOf(text, paragraph)?.role !== 'list-item');
  const lead = [...standfirst, ...(prose.length > 0 ? prose : told).slice(0, 3)];
  readEvent(text, head.found.title, lead, standfirst.length, head.found, monthFirst, filed);
  if (head.range) head.found.event ??= head.range;
  // «Entretien avec … (15 juillet 2025)»: the only day that is printed.
  const titled = head.found.title && foldedOf(head.found.title, 400);
  const spoken = titled && dayOfSpeech(titled.text, monthFirst);
  const inTitle = titled && !spoken && /\(([^()]+)\)$/u.exec(titled.text)?.[1];
  const [day] = inTitle ? findDates(inTitle, monthFirst) : [];
  if (titled && inTitle && day && !head.found.published && !day.from && !day.value.startsWith('-')) {
    const from = titled.text.length - 1 - inTitle.length;
    head.found.published = fieldAt(text, titled, { start: from + day.start, end: from + day.end }, day.value);
  }
  return {
    header: head.found,
    title,
    body,
    datelines,
    titleParts,
    subtitles,
  };
}

/** "TITLE | Department of the Treasury" above the title: the page's name, and whose page it is; undefined where the issuer is known. */
function siteOfPage(
  text: string,
  lines: readonly Line[],
  { title, issuer }: Header,
  names: Names,
): HeaderField | undefined {
  if (!title) return undefined;
  const said = fold(title.text.replace(/\s+/gu, ' ')).text;
  for (const { words, folded } of lines) {
    if (
      words.length <= said.length ||
      !words.startsWith(said) ||
      (issuer && issuer.text.length < words.length - 2)
    )
      continue;
    const tail = /^\s(?:[-–—|·•»]|::)\s(?:.{2,80}\s[-–—|·•»]\s)?(?<name>[^-–—|·•»]{2,90})$/u.exec(
      words.slice(said.length),
    )?.groups?.name;
    if (!tail || !(names.is('body', tail) || isBodyAlone(tail, names))) continue;
    return fieldAt(text, folded, { start: words.length - tail.length, end: words.length });
  }
  return undefined;
}

/** "November 28" on a line of the head: the day that the release was filed under, but for a day or two, gives it its year. */
function dayWithoutYear(
  text: string,
  lines: readonly Line[],
  filed: string,
  names: Names,
): HeaderField | undefined {
  for (const { words, folded } of lines) {
    const date = findDates(words)[0];
    if (!date?.value.startsWith('-')) continue;
    // "November 28 - Oslo - Ministry of Foreign Affairs"
    const cells = words.length < 90 ? words.split(/\s[–—|•-]\s/u) : [];
    // "Monday, January 18, Vilnius – The President …", where the text begins.
    const lead = /^(.{6,60}?)\s(?:[–—-]\s|[–—](?=\p{Lu}))/u.exec(words)?.[1] ?? '';
    const [day] = findDates(lead);
    const town = day ? `${lead.slice(0, day.start)}${lead.slice(day.end)}`.replace(/^,\s|,\s$/gu, '') : lead;
    const own =
      cells.some((one) => yearless(one)) ||
      (town !== lead && names.is('place', town)) ||
      todayBefore.test(words.slice(0, date.start));
    if (!own) continue;
    const value = `${filed.slice(0, 4)}${date.value.slice(1)}`;
    if (Math.abs(daysBetween(value, filed)) <= slack) return fieldAt(text, folded, date, value);
  }
  return undefined;
}
/** So many days may lie between a release and its filing. */
const slack = 2;

/** "African Union (Addis Ababa)": the town beside who publishes. */
function seatBeside({ end, text }: HeaderField, names: Names): HeaderField | undefined {
  const town = /^.{2,80}?\s\(([^()]{3,30})\)$/u.exec(text)?.[1];
  if (!town || !names.is('place', town) || names.is('body', text)) return undefined;
  return { start: end - 1 - town.length, end: end - 1, text: town };
}

/** The name of who publishes without what is printed beside it. */
function nameAlone(issuer: HeaderField, names: Names): HeaderField {
  const part = ({ start, text }: HeaderField, from: number, to: number): HeaderField => ({
    start: start + from,
    end: start + to,
    text: text.slice(from, to),
  });
  // "President of the Republic President of the Republic": a logo's words and its link's.
  const twice = /^(.{6,80})\s+\1$/u.exec(issuer.text);
  let name = twice ? part(issuer, 0, twice[1]!.length) : issuer;
  const seat = seatBeside(name, names);
  if (seat) name = part(name, 0, seat.start - name.start - 2);
  // "MARCOM Public Affairs Office" publishes for MARCOM; "Source: ASEAN Secretariat News".
  for (const desk of [pressDesk, /\s(?:news|newsroom)$/iu]) {
    const at = desk.exec(name.text)?.index;
    if (at && names.is('body', name.text.slice(0, at))) name = part(name, 0, at);
  }
  // «La Maison Blanche» is printed, «Maison Blanche» is its name.
  const article = /^(?:the|le|la|les)\s+|^l['’]/iu.exec(name.text)?.[0].length;
  if (article && names.is('body', name.text.slice(article))) name = part(name, article, name.text.length);
  return name;
}

/** What the lines of the head are; where what was taken for the title is clearly none, read again below that. */
function readHead(text: string, lines: readonly Line[], names: Names): Head {
  const head = new Head(text, lines, names);
  head.read();
  const above = linesAbove(head, head.title);
  if (!above) return head;
  const below = new Head(text, lines, names, above);
  below.read();
  return below.title < 0 ? head : below;
}

/** What the lines of the head are, told of the paragraphs that they are in. */
function inParagraphs(
  head: Pick<Head, 'title' | 'body' | 'datelines' | 'titleParts' | 'subtitles'>,
  top: readonly HeadParagraph[],
  count: number,
) {
  const index = (line: number) => top[line]?.index ?? Math.min(count, (top.at(-1)?.index ?? -1) + 1);
  const all = (lines: ReadonlySet<number>): ReadonlySet<number> => new Set([...lines].map(index));
  return {
    title: head.title < 0 ? -1 : index(head.title),
    body: index(head.body),
    datelines: all(head.datelines),
    titleParts: all(head.titleParts),
    subtitles: all(head.subtitles),
  };
}
