import { type FoundDate, findDates } from '../../text/dates.ts';
import type { Span } from '../../text/span.ts';
import {
  beforeDate,
  type FieldName,
  fieldOf,
  isSmall,
  maybeKind,
  numberedTitle,
  referenceShape,
  sureKind,
} from './labels.ts';
import { allOf } from './languages/all.ts';
import type { HeadLine } from './lines.ts';
import { isBodyAlone, isMinistryAlone, isOfficeAlone, isTitleOfOffice, type Names } from './names.ts';
import { lenient } from './patterns.ts';
import { placeIn } from './places.ts';
import { allCapitals, ownPress, pressOffice } from './words.ts';

/** The field of the label that stands before a date. */
export const labelBefore = (line: string, date: Span): FieldName | undefined => {
  const found = beforeDate.exec(line.slice(Math.max(0, date.start - 40), date.start));
  return found ? fieldOf(found[1]!) : undefined;
};

const pageTools =
  /(?<=\d)(?:\s+\|?\s*(?:print|e-?mail|share|tweet|pdf|imprimer|partager|envoyer)(?!\p{L}))+$/giu;
const separators = /\s+[–—-]+(?=\s|$)|(?<=[\d)])\s?[–—-]+\s|[|•●·\t*_]+|\s{3,}|;\s/gu;

/** A line of several things: «12 mars 2024 - Ottawa (Ontario) - Affaires mondiales Canada», "06/10/2022 10:57 | Press release |". */
export function composite(line: string, found: readonly FoundDate[], names: Names): HeadLine {
  const dates = found.map((date) => {
    const label = labelBefore(line, date);
    return { ...date, ...(label && { label }) };
  });
  const issued = issuedOn.exec(line.slice(0, dates[0]?.start ?? 0))?.groups;
  // «publiée par le Conseil réuni à Varna les 14 et 15 octobre»: when it met.
  if (issued && gathered.test(issued.all!)) return { meta: false, dates: [] };
  // «Communiqué de presse | Publié le …»: nobody is called so.
  if (issued && !/[|•]|^(?:la )?presse(?!\p{L})/iu.test(issued.who!) && line.length - dates[0]!.end < 4) {
    const start = line.indexOf(issued.who!);
    const where = issued.where ? placeIn(issued.where, names) : undefined;
    const end = start + (issued.where && !where ? issued.all! : issued.who!).length;
    const at = end + line.slice(end).indexOf(issued.where ?? '');
    return {
      meta: true,
      dates,
      issuer: { start, end },
      ...(where && { place: { start: at, end: at + where.end } }),
    };
  }
  if (dates.length === 1) {
    const before = line.slice(0, dates[0]!.start);
    const after = line.slice(dates[0]!.end);
    // «Soudan (30 mai 2023)», «Soudan – Reprise des combats (30 mai 2023)»: what it is about, titles of the French ministry.
    const about = /^\W*(?<state>\p{Lu}[\p{L} '’-]+?)(?:\s[–—-]\s(?<what>[^()]{4,120}))?\s\($/u.exec(
      before,
    )?.groups;
    if (
      about &&
      names.is('state', about.state!) &&
      /^\)\W*$/u.test(after) &&
      !(
        about.what &&
        (sureKind.test(about.what) || names.is('place', about.what) || names.is('body', about.what))
      )
    )
      return { meta: false, dates: [] };
    // "Quill Barracks, Dublin, 7th November 2013."
    const venue = line.length <= 100 && /^\W*$/u.test(after) ? venueAndTown.exec(before) : null;
    const town = venue?.groups?.town;
    if (town && names.is('place', town)) {
      const start = line.indexOf(town, venue[0].indexOf(',') + 1);
      return { meta: true, dates, place: { start, end: start + town.length } };
    }
  }
  const reference = referenceShape.exec(mask(line, dates));
  const span = reference ? { start: reference.index, end: reference.index + reference[0].length } : undefined;
  const extra = [
    // «Berne, Communiqué de presse, 02.12.2011».
    ...line.matchAll(kindBetween),
    // "June 4, 2017 PRINT | E-MAIL".
    ...line.matchAll(pageTools),
    ...line.matchAll(
      /(?:also |également |aussi )?(?:disponible|available)(?: également| aussi| also)? (?:en|in) [^|]+$|(?:distr\.?|original)\s?:\s?\p{L}+|,\s(?:posted|published|issued|publié)\s(?:at|à)\s\d{1,2}\s?[:h]\s?\d{2}(?:\s\p{Lu}{2,4})?/giu,
    ),
  ].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  // "SWEDEN, November 22 - Press release from …".
  // "November 28 - Ottawa, Canada - Global Affairs Canada".
  const yearless = findDates(line).filter(
    ({ value, start, end }) =>
      value.startsWith('-') &&
      (/^[^,|–—-]{2,40},\s$/.test(line.slice(0, start)) ||
        (start === 0 && /^\s[–—|-]\s/u.test(line.slice(end)))),
  );
  // «COMMUNIQUÉ N° 068 DU GOUVERNEMENT»: whose it is makes a title of the line.
  const numbered = dates.length === 0 ? numberedTitle.exec(line) : null;
  if (numbered && byNext.test(line.slice(numbered[0].length)))
    return { meta: false, dates: [], ...(span && { reference: span }) };
  const masked = mask(line, [...dates, ...yearless, ...extra, ...(span ? [span] : [])]);
  let rest = 0;
  let words = 0;
  let place: Span | undefined;
  let issuer: Span | undefined;
  let named: Span | undefined;
  let kind: HeadLine['kind'];
  let maybe = false;
  const listed = /^\s*[•●·*–-]\s/u.test(line);
  const isKind = (said: string) => sureKind.test(said) || maybeKind.test(said);
  const parts = [...partsOf(masked)].filter((part) => {
    const said = masked.slice(part.start, part.end);
    return isKind(said) || !isSmall(said);
  });
  for (const part of parts) {
    const said = masked.slice(part.start, part.end);
    if (isKind(said)) {
      kind = 'sure';
      maybe ||= !sureKind.test(said);
      continue;
    }
    // "By U.S. Embassy Niamey | 2 minute read | August 9, 2023".
    const by = dates.length > 0 && (parts.length > 1 || dates[0]!.start === 0) ? byline.exec(said) : null;
    if (by) {
      const start = part.start + by[0].length - by[1]!.length;
      if (!issuer && isBodyAlone(by[1]!, names)) issuer = { start, end: part.end };
      continue;
    }
    if (parts.length > 1 && pressOffice.test(said)) {
      kind = 'sure';
      continue;
    }
    // "UNESCOPRESS", "MFAPress": a body's own service.
    if (!issuer && dates.length > 0 && ownPress.test(said)) {
      issuer = part;
      continue;
    }
    const label = /^\s?:/u.test(line.slice(part.end));
    const where =
      label || (names.is('body', said) && !names.is('place', said)) ? undefined : placeIn(said, names);
    const dated = [...dates, ...yearless].some(
      (date) =>
        (part.end <= date.start && beside.test(line.slice(part.end, date.start))) ||
        (date.end <= part.start && beside.test(line.slice(date.end, part.start))),
    );
    // «Prononcé le 3 mai 2022 - Jeanne Martel»: who spoke.
    const spoke =
      dates.some(({ label }) => label) &&
      /^\p{Lu}\p{Ll}+(?:\s\p{Lu}[\p{L}-]+){1,2}$/u.test(said) &&
      !names.is('place', said);
    if (
      where &&
      !place &&
      !spoke &&
      (dated ||
        (extra.length > 0 && names.is('place', said.slice(0, where.end))) ||
        (parts.length > 1 && isCity(said.slice(0, where.end), names)))
    ) {
      place = { start: part.start, end: part.start + where.end };
      continue;
    }
    // «Secrétaire Générale Strasbourg 25 janvier 2024».
    const both = !place && !issuer && dated ? nameAndPlace(said, names) : undefined;
    if (both) {
      issuer = { start: part.start, end: part.start + both };
      place = { start: part.start + both + 1, end: part.end };
      continue;
    }
    // "Press release 12 March 2019 from Ministry for …".
    const handed = !issuer && dates.length > 0 ? from.exec(said)?.[0].length : undefined;
    if (handed && isBodyAlone(said.slice(handed), names)) {
      issuer = { start: part.start + handed, end: part.end };
      continue;
    }
    if (
      (dates.length > 0 || span || extra.length > 0 || parts.length > 1 || listed) &&
      !issuer &&
      isBodyAlone(said, names)
    ) {
      issuer = part;
      continue;
    }
    // «Défense nationale/Forces armées canadiennes»: the first of two.
    const shared = /^[^/]+\/[^/]+$/u.test(said) && said.split('/').find((one) => isBodyAlone(one, names));
    if (!issuer && dates.length > 0 && shared) {
      const start = part.start + said.indexOf(shared);
      issuer = { start, end: start + shared.length };
      continue;
    }
    // "Monday, 12 June 2023 Republic of Djibouti".
    if (!place && dated && parts.length === 1 && names.is('state', said)) {
      place = part;
      continue;
    }
    // «REPUBLIQUE DU BURUNDI            Bujumbura, le 23/01/2017».
    if (dates.length > 0 && parts.length > 1 && names.is('state', said)) continue;
    // "Secretary General  6 May 2011  Strasbourg".
    if (!issuer && dates.length > 0 && parts.length > 1 && headOf.test(said)) {
      issuer = part;
      continue;
    }
    // «OTAN - Organisation du Traité de l'Atlantique Nord»: the name once more.
    if (issuer && names.is('body', said)) continue;
    const own = !issuer && ownKind(said, names);
    // «Niger – Communiqué du ministère … (30 juillet 2023)»: a subject before it makes a title of the line.
    if (own && own.start > 0 && rest > 0) return { meta: false, dates: [] };
    if (own) {
      kind = 'sure';
      issuer = { start: part.start + own.start, end: part.start + own.end };
      continue;
    }
    // «2 January 2024 11:19 RUSSIA'S AGGRESSION»: the section of a site beside the date.
    if (dates[0]?.start === 0 && parts.length === 1 && allCapitals(said)) continue;
    // "Friday, July 8, 2022, 8:14 p.m. Hilton Bali Resort".
    if (
      !place &&
      parts.length === 1 &&
      dates[0]?.value.includes('T') &&
      part.start >= dates[0].end &&
      /^(?:\p{Lu}[\p{L}'’-]+\s?){2,4}$/u.test(said)
    ) {
      place = part;
      continue;
    }
    if (/^\p{Lu}[\p{L}&'-]*$/u.test(said)) named = part;
    rest += said.length;
    words += said.split(/\s+/).length;
  }
  const ends = /[.!?]\s*$/.test(line) && (dates.at(-1)?.end ?? 0) < line.trimEnd().length - 2;
  const meta =
    (dates.length > 0 && line.length <= 240 && rest <= 26 && words <= 3 && !(ends && rest > 12)) ||
    (span !== undefined && rest + words <= 6) ||
    (kind !== undefined && (rest === 0 || (kind === 'sure' && rest <= 26 && words <= 3))) ||
    (extra.length > 0 && rest === 0) ||
    // "Press Releases AFET Plenary session 23-01-2025 - 12:34".
    (dates.length > 0 && line.length <= 120 && startsWithKind.test(line) && !ends) ||
    // "Edited News, Press Conferences | OHCHR": where on a site it stands.
    (issuer !== undefined && words <= 5 && /[|>]/.test(line) && ofSite.test(line)) ||
    // «• Conseil de l'Union européenne».
    (listed && issuer !== undefined && rest === 0) ||
    // «General Secretariat - Riyadh».
    (issuer !== undefined && place !== undefined && rest === 0);
  if (!meta) return { meta: false, dates: [], ...(span && line.length < 60 && { reference: span }) };
  return {
    meta,
    dates,
    ...(place && { place }),
    // «News article – Europol»: what is left beside the kind is who issues it.
    ...(issuer
      ? { issuer: unopened(line, issuer) }
      : kind && named && named.end - named.start === rest && { issuer: named }),
    ...(span && { reference: span }),
    ...(kind && dates.length === 0 ? { kind } : maybe && { kind: 'maybe' as const }),
    // «Communiqué du Conseil des ministres du 6 mars»: all the title there may be.
    ...(dates.length > 0 &&
      // «OTTAWA, le 24 avril 2022 /CNW/ - Cabinet du Premier ministre» is a dateline and nothing else.
      (rest > 12 || (issuer && !place && (kind || inBrackets.test(line)))) && { loose: true as const }),
    // «COMMUNIQUE DE LA PRESIDENCE DE LA REPUBLIQUE», «Communiqué de l'Élysée - Conseil de défense».
    ...(dates.length === 0 &&
      kind &&
      issuer &&
      (parts.length === 1 || (parts.length === 2 && rest > 5)) &&
      ofIssuer.test(line) && { loose: true as const }),
  };
}

/** «Conseil de l'Union européenne (Bruxelles, 14/05/2020)»: without a bracket that closes after it. */
function unopened(line: string, { start, end }: Span): Span {
  const name = line.slice(start, end);
  const open = name.lastIndexOf('(');
  return open > 0 && !name.includes(')', open)
    ? { start, end: start + name.slice(0, open).trimEnd().length }
    : { start, end };
}

/** The length of the name of a body or office that the name of a place follows, to the end of the words. */
function nameAndPlace(words: string, names: Names): number | undefined {
  for (const cut of words.matchAll(/\s(?=\p{Lu})/gu)) {
    const name = words.slice(0, cut.index);
    if (!names.is('place', words.slice(cut.index + 1))) continue;
    if (isTitleOfOffice(name, names) || isOfficeAlone(name, names)) return cut.index;
  }
  return undefined;
}

const isCity = (name: string, names: Names) => names.is('place', name) && !names.is('state', name);

const leads = allOf(({ dates }) => dates.leads);
const issued = allOf(({ lines }) => lines.issued);
const by = `(?:${allOf(({ author }) => author.by)})(?:\\s|(?<='))`;
const byNext = lenient(`^\\s${by}`);
const release = allOf(({ kinds }) => kinds.release);
const kindBetween = lenient(`(?<=,\\s)(?:${release})(?=,)`, 'giu');
const sections = allOf(({ kinds }) => kinds.sections);
const newsroom = allOf(({ kinds }) => kinds.newsroom);
/** "issued by … on", «publiée par les ministres …, Bruxelles, le», before the date. */
const issuedOn = lenient(
  `(?:${issued})\\s${by}(?<all>(?<who>.{3,90}?)(?:,\\s(?<where>\\p{Lu}[^,]{2,40}))?)(?:\\s|,\\s)(?:${leads})\\s*$`,
);
const gathered = lenient(
  `\\s(?:${allOf(({ places }) => places.held)}|${allOf(({ bodies }) => bodies.sittings)})(?!\\p{L})`,
);
const byline = /^(?:(?:posted|posté|publié|écrit|written)\s)?(?:by|par|von)\s(\p{Lu}.{2,60})$/iu;
/** A house by its name, its town, and the day to come: the words before a date. */
const venueAndTown =
  /^\W*(?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}.'’-]*,\s(?<town>\p{Lu}[\p{L} '’-]{2,30}),\s(?:le\s|on\s)?$/u;
const beside = lenient(`^[^\\p{L}\\d]*(?:${leads})?[^\\p{L}\\d]*$`);
/** «Conseil Affaires étrangères (Bruxelles, 14 juin 2010)». */
const inBrackets = /\p{L}\s\([^()]*\d{4}\)$/u;
const from = lenient(`^(?:${allOf(({ labels }) => labels.from)})\\s(?:the\\s)?`);
const ofIssuer = lenient(`^\\s*(?:${allOf(({ author }) => author.issued)})\\s${by}`);
const headOf = lenient(`^(?:${allOf(({ author }) => author.sole)})$`);
const startsWithKind = lenient(`^(?:${allOf(({ kinds }) => kinds.menu)})\\s`);
const ofSite = lenient(`(?<!\\p{L})(?:${sections}|${newsroom}|media|presse)(?!\\p{L})`);
const beforeRelease = lenient(`^(.{2,60}?)\\s(?:${release})$`);
const afterRelease = lenient(
  `^(?:${release})(?:\\s${by}|\\s?:\\s)(\\p{L}.{2,90}?)(?:\\s(?:${allOf(({ dates }) => dates.of)}))?$`,
);
const beforeNews = lenient(`^(.{2,40}?)\\s(?:${newsroom})$`);
const afterSection = lenient(`^(?:${sections})\\s(.{2,80})$`);

/** "ECOWAS Press Release", «Communiqué de presse du Ministère …»: the body that a kind of release is of. */
function ownKind(words: string, names: Names): Span | undefined {
  const before = beforeRelease.exec(words)?.[1];
  // "Frontex News".
  const news = beforeNews.exec(words)?.[1];
  if (news && (names.is('body', news) || isMinistryAlone(news, names))) return { start: 0, end: news.length };
  const section = afterSection.exec(words)?.[1];
  if (section && isBodyAlone(section, names))
    return { start: words.length - section.length, end: words.length };
  const body = before ?? afterRelease.exec(words)?.[1];
  if (!body || !(isBodyAlone(body, names) || /^(?:MFA|MAE|M[Oo]D|\p{Lu}{4,})$/u.test(body))) return undefined;
  const start = before ? 0 : words.lastIndexOf(body);
  return { start, end: start + body.length };
}

/** «Bruxelles, le», «(Genève, le», "Done at": what leads to a place or a date is not part of the name beside it. */
const leading = lenient(`^[\\s,:.(/[–—-]*(?:(?:${allOf(({ dates }) => dates.done)})\\s)?`);
const trailing = lenient(`(?:[\\s,:.(/\\]–—-]|(?<!\\p{L})(?:${leads}|${issued}|posted|updated))+$`);

/** Dates and references become separators of the parts between them. */
function mask(line: string, spans: readonly Span[]): string {
  let out = line;
  for (const { start, end } of spans)
    out = `${out.slice(0, start)}${'|'.repeat(end - start)}${out.slice(end)}`;
  return out;
}

function* partsOf(line: string): Generator<Span> {
  let from = 0;
  const cuts = [...line.matchAll(separators)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
  }));
  for (const cut of [...cuts, { at: line.length, end: line.length }]) {
    const said = line.slice(from, cut.at);
    const lead = leading.exec(said)![0].length;
    const words = said.slice(lead).trimEnd();
    // «Communiqué» alone is a kind, not what leads to a date.
    const kept = maybeKind.test(words) ? words : words.replace(trailing, '');
    if (kept)
      yield {
        start: from + lead,
        end:
          from +
          lead +
          (kept.includes('(') && said[lead + kept.length] === ')' ? kept.length + 1 : kept.length),
      };
    from = cut.end;
  }
}
