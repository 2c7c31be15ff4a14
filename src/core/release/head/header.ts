import { writesMonthFirst } from '../../text/dates.ts';
import { fold } from '../../text/fold.ts';
import { markOf, type Paragraph } from '../blocks.ts';
import type { Header } from '../tree.ts';
import { authorOfFollowing, authorOfIssued, authorOfTitle, communiqueOf, metBody } from './author.ts';
import { readFooter, readLastDates } from './closing.ts';
import { readDateline } from './dateline.ts';
import { readEvent } from './event.ts';
import { fieldAt } from './field.ts';
import { type HeadContext, readHeadLine } from './lines.ts';
import { type Names, noNames } from './names.ts';
import { Head, type Line } from './walk.ts';
import { midPhrase } from './words.ts';

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

/** Reads title, dates, place, issuer and reference from the first paragraphs. */
export function readHeader(
  text: string,
  paragraphs: readonly Paragraph[],
  names: Names = noNames,
): ReadHeader {
  const monthFirst = writesMonthFirst(text);
  const context: HeadContext = { monthFirst, names };
  const lines = paragraphs.slice(0, reach).map((paragraph): Line => {
    const folded = fold(
      text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 500)),
      paragraph.start,
    );
    return { ...readHeadLine(folded.text, context), paragraph, folded, words: folded.text };
  });
  const head = new Head(text, lines, names);
  head.read();
  // A caption or standfirst may stand before the paragraph that opens with the dateline.
  for (const paragraph of paragraphs.slice(head.body, head.body + 3))
    if (readDateline(text, paragraph, head.found, context)) break;
  readLastDates(text, paragraphs, head.body, head.found, context);
  if (head.meeting) head.found.published ??= head.meeting;
  readFooter(text, paragraphs.slice(Math.max(head.body + 1, paragraphs.length - 6)), head.found, context);
  if (head.office) head.found.issuer ??= head.office;
  // Nowhere printed by itself: whose statement the title says it is, or the line below it.
  for (const index of [head.title, ...head.subtitles]) {
    if (head.found.issuer || index < 0) continue;
    const { end } = index === head.title && head.found.title ? head.found.title : paragraphs[index]!;
    const from = (start: number) => fold(text.slice(start, end), start);
    const line = from(paragraphs[index]!.start);
    const issued = authorOfIssued(line.text, names);
    if (issued) {
      head.found.issuer = fieldAt(text, line, issued);
      continue;
    }
    // "by the North Atlantic Council" under "Statement" goes on with the title.
    const carriesOn = index === head.title + 1 && midPhrase.test(text.slice(paragraphs[index]!.start, end));
    const title = carriesOn ? from(paragraphs[head.title]!.start) : line;
    const author = authorOfTitle(title.text, names);
    if (author) head.found.issuer = fieldAt(text, title, author);
  }
  const lede = paragraphs[head.body];
  if (lede && !head.found.issuer) {
    const first = fold(text.slice(lede.start, Math.min(lede.end, lede.start + 400)), lede.start);
    const follows = authorOfIssued(first.text, names) ?? authorOfFollowing(first.text, names);
    if (follows) head.found.issuer = fieldAt(text, first, follows);
    else if (head.found.title) {
      const { start, end } = head.found.title;
      const title = fold(text.slice(start, end), start);
      const met = metBody(title.text, first.text, names);
      if (met) head.found.issuer = fieldAt(text, title, met);
    }
  }
  // «…, indique un communiqué du ministère des Affaires étrangères.»
  for (const paragraph of paragraphs.slice(Math.min(head.title + 1, head.body), head.body + 2)) {
    const folded = fold(
      text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 600)),
      paragraph.start,
    );
    const own = communiqueOf(folded.text, names);
    if (own) head.found.issuer ??= fieldAt(text, folded, own);
  }
  const standfirst = [...head.subtitles].sort((a, b) => a - b).map((index) => paragraphs[index]!);
  // Points in short may stand above the first paragraph.
  const told = paragraphs.slice(head.body, head.body + 8);
  const prose = told.filter((paragraph) => markOf(text, paragraph)?.role !== 'list-item');
  const lead = [...standfirst, ...(prose.length > 0 ? prose : told).slice(0, 3)];
  readEvent(text, head.found.title, lead, standfirst.length, head.found, monthFirst);
  if (head.range) head.found.event ??= head.range;
  return {
    header: head.found,
    title: head.title,
    body: head.body,
    datelines: head.datelines,
    titleParts: head.titleParts,
    subtitles: head.subtitles,
  };
}
