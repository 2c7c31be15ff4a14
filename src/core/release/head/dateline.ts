import { findDates } from '../../text/dates.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { Paragraph } from '../blocks.ts';
import type { Found } from './field.ts';
import { allOf } from './languages/all.ts';
import type { HeadContext } from './lines.ts';
import { bodyName, isBodyAlone, type Names } from './names.ts';
import { placeIn, placeSource } from './places.ts';
import { ownPress } from './words.ts';

/** «Vilnius, le», «Vilnius — Le»: the words before a day, small or with a capital. */
const leads = allOf(({ dates }) => dates.leads)
  .split('|')
  .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)])
  .join('|');
const prefix = new RegExp(
  `^[([*_\\s]*(?:[ÀA]\\s)?(?:${placeSource}(?:\\s\\([\\p{L}\\s.-]{2,30}\\)|\\s[–-]\\s\\p{Lu}[\\p{L}-]{3,20})?)?[\\s,(–—:-]*(?:(?:${leads})\\s+)?$`,
  'u',
);
const suffix =
  /^\)?\s*(?=["«“])|^\)?\s*(?:\([\p{L}\s.,'’-]{2,70}\)|\/[\p{L}\s().&-]{2,48}\/|\p{Lu}{2,6}(?=\s[–—-])|\s?\/\s?\p{Lu}{2,10}(?=\s?[:–—-]))?[*_]*\s*(?:[–—:.-]|\.\s[–—-])+[*_]*\s*(?=[\p{Lu}"«“(’'\d])|^\)?,\s*(\p{Lu}[\p{L}' -]{2,30}?)\s*(?:[–—:-]|--)+\s*(?=[\p{Lu}"«“])/u;
const between = new RegExp(
  `^\\s*(?:[,|–—-]|\\()\\s*${placeSource}\\)?\\s*(?:[–—:.-]|--)\\s*(?=[\\p{Lu}"«“])`,
  'u',
);
const bare = new RegExp(
  `^[(*_\\s]*${placeSource}\\)?[*_]*(?:\\s*\\([\\p{L}\\s.]{2,40}\\))?(?:\\s+[–—-]{1,2}|\\s?[–—]|\\s?--)[*_]*\\s*(?=[\\p{Lu}"«“])`,
  'u',
);

/** "UNITED NATIONS, New York – The …" */
const atHeadquarters =
  /^UNITED NATIONS,\s(New York|Geneva|Vienna|Nairobi)(?:\s+[–—-]{1,2})\s*(?=[\p{Lu}"«“])/u;

const seat = /(?:headquarters|siège)$/iu;
const service = /\s(?:information|press) service$/iu;

/** "RAMSTEIN AIR BASE". */
const base = /\s(?:air base|air force base|naval (?:base|station)|barracks|camp)$/iu;

/** «Le», "From": what leads to a day. */
const article = new RegExp(
  `^(?:${allOf(({ dates }) => dates.leads)}|${allOf(({ dates }) => dates.openings)})$`,
  'iu',
);

/** "Ottawa, Ontario (STL.News) Global Affairs Canada – The minister …": who publishes stands behind an agency. */
const ofAgency = new RegExp(
  `^${placeSource}\\s\\([^()]{2,40}\\)\\s(?<body>\\p{Lu}[^–—()]{2,60}?)\\s[–—-]{1,2}\\s(?=[\\p{Lu}"«“])`,
  'u',
);

const colon = new RegExp(`^${placeSource}(?:\\s?:|\\.)\\s+(?=[\\p{Lu}"«“])`, 'u');

/** "(CARICOM Secretariat, Turkeyen, Greater Georgetown, Guyana | 11 September 2020)": who publishes, and where. */
function inBrackets(
  words: string,
  names: Names,
): { readonly issuer: Span; readonly place?: Span; readonly end: number } | undefined {
  const inside = /^\((\p{Lu}[^()]{10,140})\)\s/u.exec(words);
  if (!inside) return undefined;
  const parts = [...inside[1]!.matchAll(/[^,|]+/gu)].map(({ index, 0: part }) => {
    const start = index + 1 + /^\s*/.exec(part)![0].length;
    return { start, end: start + part.trim().length, said: part.trim() };
  });
  const [issuer, ...rest] = parts;
  if (!issuer || rest.length === 0 || !isBodyAlone(issuer.said, names)) return undefined;
  const city = rest.findLast(({ said }) => {
    const name = said.replace(/^Greater\s/u, '');
    return names.is('place', name) && !names.is('state', name);
  });
  const place = city && { start: city.end - city.said.replace(/^Greater\s/u, '').length, end: city.end };
  return { issuer, ...(place && { place }), end: inside[0].length };
}

/** "Harbour League Secretariat, Arusha, Tanzania, 6th February, 2020: The …": who publishes, and where, before the day. */
function bodyFirst(
  words: string,
  date: Span,
  names: Names,
): { readonly issuer: Span; readonly place: Span } | undefined {
  if (date.start > 140 || !/^\s?[:–—-]\s/u.test(words.slice(date.end))) return undefined;
  const lead =
    /^(?<body>\p{Lu}[^,:;.–—]{5,80}),\s(?<town>\p{Lu}[\p{L}'’ -]{1,30})(?:,\s\p{Lu}[\p{L}'’ -]{2,40})?,\s$/u.exec(
      words.slice(0, date.start),
    )?.groups;
  if (!lead || !isBodyAlone(lead.body!, names) || !names.is('place', lead.town!)) return undefined;
  const start = lead.body!.length + 2;
  return { issuer: { start: 0, end: lead.body!.length }, place: { start, end: start + lead.town!.length } };
}

/** «BRUSSELS, 12 March 2024 – The …», «(Paris, le 3 mai 2024) — …», "16 August 2023, Addis Ababa: The …", "OTTAWA, Ontario – …" at the head of the first paragraph. */
export function readDateline(text: string, lede: Paragraph, found: Found, context: HeadContext): boolean {
  const { monthFirst, names } = context;
  const folded = fold(text.slice(lede.start, Math.min(lede.end, lede.start + 200)), lede.start);
  const words = folded.text;
  const at = (span: Span, value?: string) => {
    const start = folded.original(span.start);
    const end = folded.original(span.end - 1) + 1;
    return { start, end, text: text.slice(start, end), ...(value && { value }) };
  };
  // «Genève (CICR) – …»: who publishes.
  const agency = (lead: string) => {
    const named = /\(([^()]{2,70})\)/u.exec(lead) ?? /^\s?\/\s?(\p{Lu}{2,10})\s?[:–—-]/u.exec(lead);
    // "(UN Headquarters)" is where, "(UN Information Service)" who.
    if (!named || seat.test(named[1]!)) return;
    const own = ownPress.test(named[1]!) || (service.test(named[1]!) && isBodyAlone(named[1]!, names));
    if (!own && !names.is('body', named[1]!)) return;
    const start = words.indexOf(lead) + named.index + 1;
    found.issuer ??= at({ start, end: start + named[1]!.length });
  };
  const bracketed = inBrackets(words, names);
  if (bracketed) {
    found.issuer ??= at(bracketed.issuer);
    if (bracketed.place) found.place ??= at(bracketed.place);
    const day = findDates(words.slice(0, bracketed.end), monthFirst)[0];
    if (day && !day.value.startsWith('-')) found.published ??= at(day, day.value);
    return true;
  }
  const date = findDates(words, monthFirst)[0];
  const published = date && !date.value.startsWith('-') ? bodyFirst(words, date, names) : undefined;
  if (published) {
    found.issuer ??= at(published.issuer);
    found.place ??= at(published.place);
    found.published ??= at(date!, date!.value);
    return true;
  }
  // «16 déc, 2016Le Président …»: no blank between.
  if (date?.start === 0 && !date.value.startsWith('-') && /^\p{Lu}\p{L}*\s/u.test(words.slice(date.end))) {
    found.published ??= at(date, date.value);
    return true;
  }
  const before = date && date.start < 90 ? prefix.exec(words.slice(0, date.start)) : null;
  if (date && before) {
    const rest = words.slice(date.end);
    // «Le 9 janvier – Ottawa»: an article is no place.
    const lead = before[1] && !article.test(before[1]) ? before[1] : undefined;
    const place = lead ? placeIn(lead, names) : undefined;
    const beside = between.exec(rest);
    // "3 May 2024, Vilnius. The …", where the place is known.
    const after = beside && /\.\s*$/.test(beside[0]) && !names.is('place', beside[1]!) ? null : beside;
    // «À Paris, le 3 mai 2024, X a …» is a sentence.
    const ends =
      suffix.exec(rest) ?? (place && !/^[ÀA]\s/u.test(words) && /^,\s+(?=\p{Lu}\p{Ll}*\s)/u.exec(rest));
    // "(Brussels, 3 May 2024) The Member States …".
    const closes = place && /^[([]/.test(before[0]) && /^[)\]]\s+(?=[\p{Lu}"«“])/u.test(rest);
    // "(2017-10-12) The Heads of Missions …".
    const alone = !lead && before[0] === '(' && !date.value.startsWith('-') && /^\)\s+(?=\p{Lu})/u.test(rest);
    if ((after || ends || closes || alone) && (place || !lead)) {
      if (ends) agency(ends[0]);
      if (!date.value.startsWith('-')) found.published ??= at(date, date.value);
      if (place) {
        const start = before[0].indexOf(lead!);
        // «Location: Ukraine» says what it is about.
        if (found.place && names.is('state', found.place.text)) found.place = undefined;
        found.place ??= at({ start, end: start + place.end });
      } else if (after?.[1] && placeIn(after[1], names)) {
        const start = date.end + after[0].indexOf(after[1]);
        found.place ??= at({ start, end: start + after[1].length });
        const whose = date.end + after[0].length;
        if (names.is('body', words.slice(whose).trim()))
          found.issuer ??= at({ start: whose, end: whose + words.slice(whose).trim().length });
      }
      return true;
    }
  }
  const opening = opensWithPlace(words, names);
  if (!opening?.[1]) return false;
  // «MER ROUGE – Opération EUNAVFOR ASPIDES» heads a section.
  if (words.length < 70 && !/\p{Ll}/u.test(opening[1]) && !/[.:!?»”"]\s*$/u.test(words)) return false;
  agency(opening[0]);
  const body = opening.groups?.body;
  if (body) found.issuer ??= at({ start: words.indexOf(body), end: words.indexOf(body) + body.length });
  const start = opening[0].indexOf(opening[1]);
  if (found.place && names.is('state', found.place.text)) found.place = undefined;
  // "SHAPE, Belgium – …": who publishes, and where.
  const land = /^,\s(\p{Lu}[\p{L} -]+)/u.exec(opening[0].slice(start + opening[1].length))?.[1]?.trim();
  if (land && names.is('state', land) && names.is('body', opening[1]) && !names.is('place', opening[1])) {
    found.issuer ??= at({ start, end: start + opening[1].length });
    const from = opening[0].indexOf(land, start + opening[1].length);
    found.place ??= at({ start: from, end: from + land.length });
  }
  found.place ??= at({ start, end: start + (placeIn(opening[1], names)?.end ?? opening[1].length) });
  return true;
}

/** Whether a line (folded) begins as the first paragraph of a text with its dateline does. */
export function opensWithDateline(words: string, names: Names): boolean {
  const date = findDates(words.slice(0, 200))[0];
  const before = date && date.start < 90 ? prefix.exec(words.slice(0, date.start)) : null;
  if (date && before?.[1])
    return suffix.test(words.slice(date.end)) && placeIn(before[1], names) !== undefined;
  return opensWithPlace(words, names) !== undefined;
}

/** "OTTAWA, Ontario – The …"; "Washington, DC: The …", "Vilnius. The …" where the place is known. */
function opensWithPlace(words: string, names: Names): RegExpExecArray | undefined {
  const opening = atHeadquarters.exec(words) ?? bare.exec(words);
  // «Ukraine – Entretien du ministre …» says what it is about.
  if (opening?.[1] && names.is('state', opening[1]) && !names.is('place', opening[1])) return undefined;
  // "(News Agency) – …": words that nobody knows may be whose text it is.
  const enclosed = opening?.[1] && words.startsWith('(') && /\s/.test(opening[1]);
  if (opening?.[1] && enclosed && !names.is('place', opening[1])) return undefined;
  if (opening?.[1] && !bodyName.test(opening[1]) && (placeIn(opening[1], names) || base.test(opening[1])))
    return opening;
  const byAgency = ofAgency.exec(words);
  if (byAgency?.groups && names.is('body', byAgency.groups.body!) && placeIn(byAgency[1]!, names))
    return byAgency;
  const known = colon.exec(words);
  return known?.[1] && names.is('place', known[1].replace(/,?\sD\.?C\.?$/, '')) ? known : undefined;
}
