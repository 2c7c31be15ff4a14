import type { Span } from '../../text/span.ts';
import type { HeadView, Line } from './line.ts';
import { surelyPlace, venueIn } from './places.ts';

/** «Addis Ababa, Ethiopia» beside the date, above the title; `known`: its place is found already. */
export function placeAbove(
  { lines, names, letterhead, datelines }: HeadView,
  index: number,
  known: boolean,
): { readonly place?: Span } | undefined {
  const line = lines[index]!;
  const [town, where, ...rest] = line.words.split(', ');
  const dated = (at: number) => (lines[at]?.dates.length ?? 0) > 0;
  const next = lines[index + 1];
  if (next && !next.meta && next.words.length > 100 && /[.!?]$/.test(next.words)) {
    // «Doha», «New York, État de New York» above the text: no title is a city and nothing else.
    const city = names.is('place', line.words)
      ? { start: 0, end: line.words.length }
      : names.is('place', town!) && surelyPlace(line.words, names);
    return city && !known ? { place: city } : undefined;
  }
  // "Palace Hotel" above its town, beside the date.
  if (venueIn(line.words) && dated(index - 1) && names.is('place', next?.words.split(', ')[0] ?? '')) {
    return {};
  }
  // "State House, Abuja".
  if (
    where &&
    rest.length === 0 &&
    venueIn(town!) &&
    names.is('place', where) &&
    letterhead.headGoesOn(index)
  ) {
    return { place: { start: line.words.length - where.length, end: line.words.length } };
  }
  // «New York, État de New York».
  const isTown = names.is('place', town!) && !names.is('state', line.words);
  const beside = isTown
    ? datelines.has(index - 1) || lines[index + 1]?.meta
    : dated(index - 1) || dated(index + 1);
  // "(Crawford, Texas)".
  const inner = /^\(([^()]+)\)$/u.exec(line.words)?.[1];
  const found = beside ? surelyPlace(inner ?? line.words, names) : undefined;
  const place = found && inner ? { start: found.start + 1, end: found.end + 1 } : found;
  if (!place || known || (!/[,(]/.test(line.words) && !letterhead.hasTitleBelow(index))) return undefined;
  return { place };
}

/** "10:14 A.M. CET": when it was said. */
export const clock = /^\(?\d{1,2}[:.h]\d{2}\s?(?:[ap]\.?m\.?)?(?:\s\(?\p{Lu}{2,5}\)?|\slocal time)?\)?$/iu;

/** "Willard Hotel", "Washington, D.C." above "6:06 P.M. EST": where it was said, the nearest line to the clock. */
export function aboveClock(lines: readonly Line[], index: number): boolean {
  const words = lines[index]?.words ?? '';
  if (clock.test(words)) return true;
  const at = lines.slice(index + 1, index + 4).findIndex((line) => clock.test(line.words));
  return (
    at >= 0 &&
    lines
      .slice(index, index + 1 + at)
      .every((line) => line.words.length <= 60 && !/[.:!?]$/.test(line.words.replace(/D\.C\.$/, 'DC')))
  );
}
