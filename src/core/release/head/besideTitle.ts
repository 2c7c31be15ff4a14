import type { Span } from '../../text/span.ts';
import { markOf } from '../blocks.ts';
import type { HeaderField } from '../tree.ts';
import { opensWithDateline } from './dateline.ts';
import type { Found } from './field.ts';
import { letterheadBelow } from './letterhead.ts';
import { type HeadView, hasProseAfter, type Line } from './line.ts';
import { isBodyAlone, isMinisters, isNamed, isOfficeAlone, isTitleOfOffice } from './names.ts';
import { isSpeech } from './occasion.ts';
import { lenient } from './patterns.ts';
import { aboveClock, clock } from './placeLines.ts';
import { surelyPlace, venueIn } from './places.ts';
import { endOfTitleAgain } from './titleAgain.ts';
import { salutation } from './words.ts';

/** What stands above the clock where nobody met in one place. */
const remote = /^(?:via|by|aboard|en route)\s|^(?:tele|video)\p{L}+$/iu;

const spokesperson = lenient(
  `^(?:(?:acting|deputy|principal|assistant|department|ministry)\\s)*spokes(?:person|man|woman)$`,
);

/** A name and whose spokesperson that is, and nothing else. */
const ownSpokesperson =
  /^(?:\p{Lu}[\p{L}.'’-]*,?\s){2,5}(?:(?:\p{Lu}[\p{L}.'’-]*|of|the|for)\s){0,8}(?:spokes(?:person|man|woman)|Spokes(?:person|man|woman))$/u;

/** The head as far as it is read when the walk has passed the title. */
export interface Beside extends Pick<HeadView, 'text' | 'lines' | 'names' | 'datelines'> {
  readonly found: Found;
  readonly titleParts: ReadonlySet<number>;
  readonly subtitles: Set<number>;
  readonly title: number;
  /** Offices that have a line beside the date. */
  readonly offices: HeaderField[];
  body: number;
  /** Takes a line as one of dates, labels and the like. */
  meta(index: number): void;
  field(line: Line, span: Span, value?: string): HeaderField;
}

/** Between title and text: places and issuers beside a date, and standfirsts and bylines that labels follow. */
export function besideTitle(head: Beside, index: number, line: Line): boolean {
  const { text, lines, names, found } = head;
  if (head.titleParts.has(index)) return true;
  const { words } = line;
  if (index <= endOfTitleAgain(lines, head.title, found.title?.text ?? '')) {
    // "Secretary-GeneralSG/SM/14021": the rubric, with the number of the release.
    const office = words.replace(/(?<=\p{Ll})\p{Lu}{2,}\/\S*\d$/u, '');
    if (office !== words && isTitleOfOffice(office, names))
      head.offices.push(head.field(line, { start: 0, end: office.length }));
    else if (isBodyAlone(words, names)) found.issuer ??= head.field(line, { start: 0, end: words.length });
    head.meta(index);
    return true;
  }
  const marked = markOf(text, line.paragraph) !== undefined;
  const ministers = isMinisters(marked ? unmarked(words) : words, names);
  if (salutation.test(words) || (marked && !ministers)) return false;
  const ahead = lines.slice(index + 1, index + 5);
  const close = ahead.findIndex(
    (other, at) => closesHead(head, other) && hasProseAfter(lines, index + 1 + at),
  );
  const near = head.datelines.has(index - 1) || lines[index + 1]?.meta === true;
  // "Ada Quill" / "Department Spokesperson": the body that is spoken for.
  if (spokesperson.test(words) && isNamed(unmarked(lines[index - 1]!.words), names)) {
    found.issuer ??= head.field(line, { start: 0, end: words.length });
    head.meta(index);
    return true;
  }
  // "Ada Quill Deputy Spokesperson" above the place and the date.
  if (ownSpokesperson.test(words) && lines[index + 1] && head.subtitles.size < 4) {
    head.subtitles.add(index);
    head.body = index + 1;
    return true;
  }
  if (ministers) {
    // "Secretary-General": the rubric beside the date, or the office under its minister's name.
    const above = lines[index - 1]!;
    if (isTitleOfOffice(words, names) && (above.dates.length > 0 || isNamed(unmarked(above.words), names)))
      head.offices.push(head.field(line, { start: 0, end: words.length }));
    head.subtitles.add(index);
    head.body = index + 1;
    return true;
  }
  if (aboveClock(lines, index)) {
    const place = surelyPlace(words, names) ?? { start: 0, end: words.length };
    if (!remote.test(words) && clock.test(lines[index + 1]?.words ?? ''))
      found.place ??= head.field(line, place);
    head.meta(index);
    return true;
  }
  // "Washington, DC" and "United States" under the title, no date with them.
  const above = found.place && lines[index - 1]?.words.startsWith(found.place.text);
  if (above && head.datelines.has(index - 1) && names.is('state', words)) {
    head.meta(index);
    return true;
  }
  const city = index === head.title + 1 && /[,(]/.test(words) ? surelyPlace(words, names) : undefined;
  if (city && !found.place && names.is('place', words.split(/,|\s\(/)[0]!)) {
    found.place = head.field(line, city);
    head.meta(index);
    return true;
  }
  if (words.length <= 150 && !/[.:!?,]$/.test(words.replace(/D\.C\.$/u, 'DC'))) {
    // "to the Permanent Council, Vienna" above the date.
    const city = /^.{3,60},\s(\p{Lu}[\p{L}\s'’-]+)$/u.exec(words)?.[1];
    if (
      city &&
      lines[index + 1]?.dates.length &&
      names.is('place', city) &&
      !names.is('place', words.split(',')[0]!)
    )
      found.place ??= head.field(line, { start: words.length - city.length, end: words.length });
    const place =
      near || close >= 0 ? (surelyPlace(words, names) ?? (near ? venueIn(words) : undefined)) : undefined;
    if (place && !found.place && (near || /[,(]/.test(words))) {
      found.place = head.field(line, place);
      head.meta(index);
      return true;
    }
    const next = lines[index + 1];
    const own = index === head.title + 1 && next && !next.meta && next.words.length > 60;
    const below =
      letterheadBelow(lines, names, head.title, index) ||
      // "U.S. Department of State" between the title and what a page says of itself.
      (index <= head.title + 3 &&
        words.includes(' ') &&
        names.is('body', words) &&
        !isSpeech(found.title?.text ?? ''));
    if (
      below ||
      (!found.issuer && ((near && isBodyAlone(words, names)) || (own && isOfficeAlone(words, names))))
    ) {
      found.issuer ??= head.field(line, { start: 0, end: words.length });
      head.meta(index);
      return true;
    }
  }
  const between = ahead.slice(0, Math.max(0, close));
  if (
    close < 0 ||
    words.length > 320 ||
    between.some((other) => other.words.length > 320 || markOf(text, other.paragraph))
  )
    return false;
  if (head.subtitles.size >= 4 || opensWithDateline(words, names)) return false;
  head.subtitles.add(index);
  head.body = index + 1;
  return true;
}

/** A label or a date after the title: what stands before it is still the head. */
function closesHead({ found }: Beside, line: Line): boolean {
  if (!line.meta) return false;
  if (line.dates.length > 0)
    return !found.published || (line.dates[0]!.label !== undefined && !found.updated);
  return line.labels !== undefined && line.labels !== 'other'
    ? true
    : line.issuer !== undefined && !found.issuer;
}

/** Without the mark of a list. */
const unmarked = (words: string): string => words.replace(/^\W+/u, '');
