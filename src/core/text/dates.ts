import type { Span } from './span.ts';

/** A date in a text; `value` is ISO 8601: `2024-09-12`, `2024-09-13T14:08`, or `--09-12` where no year is printed. */
export interface FoundDate extends Span {
  readonly value: string;
  /** The first day of a range («27 novembre - 1er décembre 2023»), in the same form. */
  readonly from?: string;
}

/** Also of languages whose texts are not read: pages print their dates in the language of the site. */
const months: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'january jan janvier janv januar jänner січня januari enero gennaio janeiro stycznia ianuarie ocak ledna января tammikuuta',
    'february feb février fevrier févr fevr fév februar лютого februari febrero febbraio fevereiro lutego februarie şubat února февраля helmikuuta',
    'march mar mars märz березня maart marzo março marca martie mart března марта maaliskuuta marts',
    'april apr avril avr квітня abril aprile kwietnia aprilie nisan dubna апреля huhtikuuta',
    'may mai травня mei mayo maggio maio maja maj mayıs května мая toukokuuta',
    'june jun juin juni червня junio giugno junho czerwca iunie haziran června июня kesäkuuta',
    'july jul juillet juil juli липня julio luglio julho lipca iulie temmuz července июля heinäkuuta',
    'august aug août aout серпня augustus augusti agosto sierpnia ağustos srpna августа elokuuta',
    'september sep sept septembre вересня septiembre settembre setembro września septembrie eylül září сентября syyskuuta',
    'october oct octobre oktober жовтня octubre ottobre outubro października octombrie ekim října октября lokakuuta',
    'november nov novembre листопада noviembre novembro listopada noiembrie kasım listopadu ноября marraskuuta',
    'december dec décembre decembre déc dezember грудня diciembre dicembre dezembro grudnia decembrie aralık prosince декабря joulukuuta',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])),
);

/** The months and the days of the week in full, as patterns. */
export const monthNames = {
  en: 'january|february|march|april|may|june|july|august|september|october|november|december',
  fr: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
};
export const dayNames = {
  en: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  fr: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
};

const month = Object.keys(months)
  .sort((a, b) => b.length - a.length)
  .join('|');
/** The names of weekdays and their short forms, as one pattern. */
export const weekday = `(?:${dayNames.fr}|${dayNames.en}|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim)`;
/** The hour may be set directly behind the year: «20 octobre 201714:55». */
const time =
  '(?:(?:[.,]?\\s+(?:[-|/]\\s*)?(?:(?:à|at)\\s+)?|(?<=\\d{4})(?=\\d{2}:\\d{2}))(\\d{1,2})\\s?(?::|h)\\s?(\\d{2})?(?::\\d{2}(?!\\d))?(?:\\s?([ap])\\.?m\\.?)?)?';
const edge = '(?<![\\p{L}\\p{N}/.-])';
const stop = '(?![\\p{L}\\p{N}])';
/** Where no blank parts it from the word before, the whole of a stamp tells: «Affaires mondiales05 févr, 2023, 11:00». */
const joined =
  '(?<=\\p{Ll})(?=(?:\\d{2}\\s\\p{L}{3,9}\\.?|\\p{L}{3,9}\\.?\\s\\d{2}),\\s\\d{4},\\s\\d{1,2}:\\d{2})';
const stamped = `(?:${edge}|${joined})`;

const weekdays = [
  'sunday sun sonntag dimanche dim zondag domingo domenica',
  'monday mon montag lundi lun maandag lunes lunedì',
  'tuesday tue dienstag mardi mar dinsdag martes martedì',
  'wednesday wed mittwoch mercredi mer woensdag miércoles mercoledì',
  'thursday thu donnerstag jeudi jeu donderdag jueves giovedì',
  'friday fri freitag vendredi ven vrijdag viernes venerdì',
  'saturday sat samstag samedi sam zaterdag sábado sabato',
].map((names) => names.split(' '));

const anyWeekday = new RegExp(`(?<!\\p{L})${weekday}(?!\\p{L})`, 'iu');

/**
 * The one of the years that `text` names in which `day` (`--07-09`) is the weekday that `phrase` names; undefined where it
 * names none, or where no such year or more than one does.
 */
export function yearOfWeekday(phrase: string, day: string, text: string): string | undefined {
  const name = anyWeekday.exec(phrase)?.[0].toLowerCase();
  const number = weekdays.findIndex((names) => names.includes(name ?? ''));
  if (number < 0) return undefined;
  const years = new Set([...text.matchAll(/(?<![\d.,/-])(?:19|20)\d\d(?![\d/])/g)].map(([year]) => year));
  const fitting = [...years].filter(
    (year) => new Date(`${year}${day.slice(1)}T00:00Z`).getUTCDay() === number,
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/**
 * The day that the name of a file tells (`2017-07-29-….release`, `statement_20221011.txt`), of a path or URI its last part;
 * undefined where it tells none or more than one.
 */
export function dayInName(path: string): string | undefined {
  const name = path.replace(/[?#].*$/s, '').replace(/^.*[/\\]/s, '');
  const days = [
    ...name.matchAll(/(?<!\d)((?:19|20)\d\d)([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/g),
  ].map(([, year, , month, day]) => `${year}-${month}-${day}`);
  // There is no 31 June.
  const told = new Set(days.filter((day) => JSON.stringify(new Date(`${day}T00:00Z`)).includes(day)));
  return told.size === 1 ? [...told][0] : undefined;
}

/** «10-11 July», «les 9 et 10 juillet», «jeudi 3 au samedi 5 mai»: the first day of a range; the date is its last. */
const fromDay = `(?:(?<from>\\d{1,2})(?:er|st|nd|rd|th)?(?:,\\s\\d{1,2})?\\s*(?:[-–—/&]|et|and|au|to|à)\\s*(?:(?:le|the)\\s)?(?:${weekday}\\s)?)?`;

const shapes: readonly RegExp[] = [
  // 2024-09-12, 2024-09-13T14:08, 2024/09/12, 2023/11/19 - 09:41
  new RegExp(
    `${edge}(?<y>\\d{4})(?<dash>[-/.])(?<m>\\d{1,2})\\k<dash>(?<d>\\d{1,2})(?:(?:T|,?\\s(?:[-|]\\s)?)(?<hh>\\d{2}):(?<mm>\\d{2})(?::\\d{2})?(?:\\.\\d+)?Z?)?(?![\\p{L}\\p{N}-])`,
    'giu',
  ),
  // 12 septembre 2024, 1er mars 2024, (27 novembre 25), 12 Sep. 2024 14:08, 21-Nov-2019, Thursday 12th of September, 2024, 10-11 July 2024
  new RegExp(
    `${stamped}(?:${weekday}\\.?,?\\s+)?${fromDay}(?<d>\\d{1,2})(?:\\s?er|ᵉʳ|º|st|nd|rd|th|[.,])?(?:\\s+|[-/])(?:(?:(?:day\\s+)?of|de)\\s+)?(?<mon>${month})(?!\\p{L})\\.?,?(?:(?:\\s+(?:de\\s+)?|[-/])(?:(?<y>\\d{4})(?!\\d(?!\\d:\\d{2}))${named(time)}|(?<yy>\\d{2})(?=\\))))?`,
    'giu',
  ),
  // September 12, 2024; July 9-11, 2024
  new RegExp(
    `${stamped}(?:${weekday}\\.?,?\\s+)?(?<mon>${month})(?!\\p{L})\\.?\\s+${fromDay}(?<d>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+(?<y>\\d{4})(?!\\d)${named(time)})?`,
    'giu',
  ),
  // 12.09.2024, 12/09/2024, 12.9.2024 10.05 as the Finnish write
  new RegExp(
    `${edge}(?<d>\\d{1,2})(?<sep>[./-]|\\.\\s)(?<m>\\d{1,2})\\k<sep>(?<y>\\d{4})${stop}${named(time).replace(':|h', ':|h|\\.(?=\\d{2}(?!\\d))')}`,
    'giu',
  ),
  // 2021 06 16, as Lithuanians write.
  /(?<![\p{L}\d/.-])(?<y>20\d{2})\s(?<m>[01]\d)\s(?<d>[0-3]\d)(?![\p{L}\d]|\s\d)/gu,
  // 7 V 2014, as the Polish write.
  /(?<![\p{L}\p{N}/.,-])(?<d>\d{1,2})[ .](?<roman>X|I[XV]|VI{0,3}|I{1,3}|XI{1,2})[ .](?<y>(?:19|20)\d{2})(?![\p{L}\p{N}])/gu,
  // 14.02.25, 08/29/16, as French ministries and the Council of Europe write
  /(?<![\p{L}\p{N}/.,-])(?<d>\d{1,2})(?<sep>[./])(?<m>\d{2})\k<sep>(?<yy>\d{2})(?![./-]?[\p{L}\p{N}])/giu,
];

function named(pattern: string): string {
  return pattern
    .replace('(\\d{1,2})', '(?<hh>\\d{1,2})')
    .replace('(\\d{2})', '(?<mm>\\d{2})')
    .replace('([ap])', '(?<ap>[ap])');
}

/**
 * All dates of `text` (folded), in order, longest at a place; offsets are of `text`. Of a range the value is its last day.
 * `monthFirst`: 09/12/2024 is the twelfth of September.
 */
export function findDates(text: string, monthFirst = false): FoundDate[] {
  const found: FoundDate[] = [];
  for (const shape of shapes)
    for (const match of text.matchAll(shape)) {
      const value = isoOf(match.groups ?? {}, monthFirst);
      if (!value) continue;
      const apart = match.groups?.from ? twoDays(text, match) : 0;
      const from =
        match.groups?.from && !apart && isoOf({ ...match.groups, d: match.groups.from }, monthFirst);
      found.push({
        start: match.index + apart,
        end: match.index + match[0].trimEnd().replace(/[,.]$/, '').length,
        value,
        ...(from && { from }),
      });
    }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  // Only the last one kept can cover the next: they are in order, and none kept overlaps another.
  const kept: FoundDate[] = [];
  for (const date of found) if (date.end > (kept.at(-1)?.end ?? -1)) kept.push(date);
  return withRanges(text, kept);
}

/** «réunis le 6 et le 15 mars»: no range, unless one day follows the other or «entre» leads; where the second begins, 0 for a range. */
function twoDays(text: string, match: RegExpMatchArray): number {
  const tie = /\s(?:et|and)\s(?:le|the)\s/iu.exec(match[0]);
  const { from, d } = match.groups!;
  if (!tie || Number(d) - Number(from) === 1) return 0;
  const between = /(?<!\p{L})(?:entre|between)\s(?:(?:le|the)\s)?$/iu.test(text.slice(0, match.index));
  return between ? 0 : tie.index + tie[0].length;
}

/** «27 novembre», "–", «1er décembre 2023» as one range. */
function withRanges(text: string, dates: readonly FoundDate[]): FoundDate[] {
  const found: FoundDate[] = [];
  for (const date of dates) {
    const before = found.at(-1);
    const between = before ? text.slice(before.end, date.start) : '';
    const from =
      before &&
      !before.from &&
      firstDay(before, date, upTo.test(between) ? most : nextTo.test(between) ? 1 : 0);
    if (from) found[found.length - 1] = { start: before.start, end: date.end, value: date.value, from };
    else found.push(date);
  }
  return found;
}

const upTo = /^\.?\s*(?:[-–—]|to|through|until|till|au|bis)\s*$/iu;

/** «30 septembre et le 1er octobre»: of two days one after the other. */
const nextTo = /^\s(?:et|and|und)\s(?:(?:le|the|am)\s)?$/iu;
/** A range of days is no longer than two months. */
const most = 62;

/** The value of `first` where the range from it to `last` has so many days at the most; its year from `last`. */
function firstDay({ value }: FoundDate, last: FoundDate, limit: number): string | undefined {
  if (limit === 0 || last.from || value.length > 10 || last.value.length > 10) return undefined;
  const [lastYear, month, day] = partsOf(last.value);
  const [year, firstMonth, firstDay] = partsOf(value);
  if (!lastYear && (year || firstMonth * 31 + firstDay >= month * 31 + day)) return undefined;
  if (!lastYear) return limit < most ? undefined : value;
  const own = year || (firstMonth > month ? lastYear - 1 : lastYear);
  const from = `${own}${value.slice(-6)}`;
  const days = daysBetween(from, last.value);
  // «30 juin 2008 - 30 juin 2008»: how long it went on, be it one day.
  return (days > 0 || (days === 0 && year > 0 && limit === most)) && days <= limit ? from : undefined;
}

/** Days from one ISO date to a later one; less than 0 where that is earlier. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Year (0 where none is printed), month and day. */
const partsOf = (value: string) => {
  const [day, month, year] = value.split('-').reverse().map(Number);
  return [year ?? 0, month ?? 0, day ?? 0] as const;
};

/** Whether a text writes the month first: what its dates in words, its time zones and its names of places say. */
export function writesMonthFirst(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const said = saidAgain(sample);
  if (said !== undefined) return said;
  const count = (pattern: RegExp) => (sample.match(pattern) ?? []).length;
  const american =
    count(new RegExp(`(?<!\\d\\s)(?<!\\p{L})(?:${month})\\.?\\s\\d{1,2}(?:,\\s\\d{4}|(?!\\d))`, 'giu')) +
    count(
      /(?<!\p{L})(?:E[SD]?T|P[SD]T)(?!\p{L})|Washington, D\.?C|White House|U\.S\. (?:Department|Secretary)|Office of the Spokesperson/gu,
    );
  const other = count(new RegExp(`\\d{1,2}(?:er|th|st|nd|rd)?\\s(?:${month})(?!\\p{L})`, 'giu'));
  return american > other;
}

/** Whether days in figures are the ones in words if the month is read first: «01/09/2026» above «Paris, 9 janvier 2026»; undefined where nothing tells. */
function saidAgain(text: string): boolean | undefined {
  const figures = [...text.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})(?![\d/])/g)].filter(
    ([, first, second]) => first !== second && Number(first) <= 12 && Number(second) <= 12,
  );
  if (figures.length === 0) return undefined;
  const words = new Set(
    shapes
      .slice(1, 3)
      .flatMap((shape) => [...text.matchAll(shape)].map(({ groups }) => isoOf(groups!, false)?.slice(0, 10))),
  );
  const [european, american] = [false, true].map((monthFirst) =>
    figures.some(([, d, m, y]) => words.has(isoOf({ d, m, y, sep: '/' }, monthFirst))),
  );
  return european === american ? undefined : american;
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

function isoOf(
  groups: Readonly<Record<string, string | undefined>>,
  monthFirst: boolean,
): string | undefined {
  let day = Number(groups.d);
  let monthNumber = groups.mon
    ? (months[groups.mon.toLowerCase()] ?? 0)
    : groups.roman
      ? romans.indexOf(groups.roman) + 1
      : Number(groups.m);
  // 09/25/2024: only the American order makes sense.
  if (groups.sep === '/' && (monthFirst ? day <= 12 : monthNumber > 12 && day <= 12))
    [day, monthNumber] = [monthNumber, day];
  if (!(day >= 1 && day <= 31 && monthNumber >= 1 && monthNumber <= 12)) return undefined;
  const year = groups.yy ? `${Number(groups.yy) < 70 ? 20 : 19}${groups.yy}` : groups.y;
  if (year && (Number(year) < 1800 || Number(year) > 2200)) return undefined;
  const two = (n: number) => String(n).padStart(2, '0');
  const date = `${year ?? '-'}-${two(monthNumber)}-${two(day)}`;
  if (!year || groups.hh === undefined) return date;
  const hour = (Number(groups.hh) % (groups.ap ? 12 : 24)) + (groups.ap?.toLowerCase() === 'p' ? 12 : 0);
  return hour < 24 && Number(groups.mm ?? 0) < 60 ? `${date}T${two(hour)}:${groups.mm ?? '00'}` : date;
}
