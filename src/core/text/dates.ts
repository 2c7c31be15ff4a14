import type { Span } from './span.ts';

/** A date in a text; `value` is ISO 8601: `2024-09-12`, `2024-09-13T14:08`, or `--09-12` where no year is printed. */
export interface FoundDate extends Span {
  readonly value: string;
}

const months: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'january jan janvier janv januar jänner січня',
    'february feb février fevrier févr fevr fév februar лютого',
    'march mar mars märz березня',
    'april apr avril avr квітня',
    'may mai травня',
    'june jun juin juni червня',
    'july jul juillet juil juli липня',
    'august aug août aout серпня',
    'september sep sept septembre вересня',
    'october oct octobre oktober жовтня',
    'november nov novembre листопада',
    'december dec décembre decembre déc dezember грудня',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])),
);

const month = Object.keys(months)
  .sort((a, b) => b.length - a.length)
  .join('|');
const weekday =
  '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim)';
const time =
  '(?:,?\\s+(?:-\\s+)?(?:(?:à|at)\\s+)?(\\d{1,2})\\s?(?::|h)\\s?(\\d{2})?(?:\\s?([ap])\\.?m\\.?)?)?';
const edge = '(?<![\\p{L}\\p{N}/.-])';
const stop = '(?![\\p{L}\\p{N}])';

const shapes: readonly RegExp[] = [
  // 2024-09-12, 2024-09-13T14:08
  new RegExp(
    `${edge}(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})(?:[T ](?<hh>\\d{2}):(?<mm>\\d{2})(?::\\d{2})?Z?)?(?![\\p{L}\\p{N}-])`,
    'giu',
  ),
  // 12 septembre 2024, 1er mars 2024, 12 Sep. 2024 14:08, Thursday 12th of September, 2024
  new RegExp(
    `${edge}(?:${weekday}\\.?,?\\s+)?(?<d>\\d{1,2})(?:er|st|nd|rd|th|\\.)?\\s+(?:of\\s+)?(?<mon>${month})(?!\\p{L})\\.?,?(?:\\s+(?<y>\\d{4})(?!\\d)${named(time)})?`,
    'giu',
  ),
  // September 12, 2024
  new RegExp(
    `${edge}(?:${weekday}\\.?,?\\s+)?(?<mon>${month})(?!\\p{L})\\.?\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+(?<y>\\d{4})(?!\\d)${named(time)})?`,
    'giu',
  ),
  // 12.09.2024, 12/09/2024
  new RegExp(
    `${edge}(?<d>\\d{1,2})(?<sep>[./-])(?<m>\\d{1,2})\\k<sep>(?<y>\\d{4})${stop}${named(time)}`,
    'giu',
  ),
];

function named(pattern: string): string {
  return pattern
    .replace('(\\d{1,2})', '(?<hh>\\d{1,2})')
    .replace('(\\d{2})', '(?<mm>\\d{2})')
    .replace('([ap])', '(?<ap>[ap])');
}

/** All dates of `text` (folded), in order, longest at a place; offsets are of `text`. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const shape of shapes)
    for (const match of text.matchAll(shape)) {
      const value = isoOf(match.groups ?? {});
      if (!value) continue;
      // A weekday abbreviation alone before a number («Mar 12») is no part of the date.
      found.push({
        start: match.index,
        end: match.index + match[0].trimEnd().replace(/[,.]$/, '').length,
        value,
      });
    }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(
    (date, index) =>
      !found
        .slice(0, index)
        .some((other) => other.start <= date.start && date.end <= other.end && other !== date),
  );
}

function isoOf(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  let day = Number(groups.d);
  let monthNumber = groups.mon ? (months[groups.mon.toLowerCase()] ?? 0) : Number(groups.m);
  // 09/25/2024: only the American order makes sense.
  if (groups.sep === '/' && monthNumber > 12 && day <= 12) [day, monthNumber] = [monthNumber, day];
  if (!(day >= 1 && day <= 31 && monthNumber >= 1 && monthNumber <= 12)) return undefined;
  if (groups.y && (Number(groups.y) < 1800 || Number(groups.y) > 2200)) return undefined;
  const two = (n: number) => String(n).padStart(2, '0');
  const date = `${groups.y ?? '-'}-${two(monthNumber)}-${two(day)}`;
  if (!groups.y || groups.hh === undefined) return date;
  const hour = (Number(groups.hh) % (groups.ap ? 12 : 24)) + (groups.ap?.toLowerCase() === 'p' ? 12 : 0);
  return hour < 24 && Number(groups.mm ?? 0) < 60 ? `${date}T${two(hour)}:${groups.mm ?? '00'}` : date;
}
