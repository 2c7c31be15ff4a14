import { type FoundDate, findDates } from '../../text/dates.ts';
import type { Span } from '../../text/span.ts';
import { composite, labelBefore } from './composite.ts';
import { asksForCookies, breadcrumbs, isFurniture, isPost, isRubric, yearless } from './furniture.ts';
import {
  type FieldName,
  fieldOf,
  labelAlone,
  labelled,
  maybeKind,
  numberedKind,
  referenceShape,
  releasedBy,
  sureKind,
  withoutThen,
} from './labels.ts';
import { allOf } from './languages/all.ts';
import {
  isBodyAlone,
  isMinistryAlone,
  isNamed,
  isOfficeAlone,
  isTitleOfOffice,
  type Names,
} from './names.ts';
import { lenient } from './patterns.ts';
import { labelledPlace } from './places.ts';

/** What the release as a whole tells about how its head is to be read. */
export interface HeadContext {
  readonly monthFirst: boolean;
  readonly names: Names;
}

/** What a line at the head of a release says beside its words. Offsets are of the folded line. */
export interface HeadLine {
  /** Nothing but dates, labels, kinds of release, numbers, names of places and of issuers. */
  readonly meta: boolean;
  readonly dates: readonly (FoundDate & { readonly label?: FieldName })[];
  readonly issuer?: Span;
  readonly place?: Span;
  readonly title?: Span;
  readonly reference?: Span;
  /** A label that stands alone: the next line is its value. */
  readonly labels?: FieldName;
  /** «Communiqué de presse», "For immediate release": never a title. `maybe`: a title where nothing better stands. */
  readonly kind?: 'sure' | 'maybe';
  /** Its field stands behind a label. */
  readonly labelled?: true;
  /** Beside the date stand words of which nothing is known. */
  readonly loose?: true;
}

/** With its words, folded. */
export interface WordedLine extends HeadLine {
  readonly words: string;
}

/** So many lines are kept: those of the heads that somebody has open. */
const kept = 500;
const memories = new WeakMap<Names, Map<string, HeadLine>>();

/** Reads one line (folded) of the head; once while the same names are known, for typing elsewhere changes nothing in it. */
export function readHeadLine(line: string, context: HeadContext): HeadLine {
  let memory = memories.get(context.names);
  if (!memory || memory.size >= kept) {
    memory = new Map();
    memories.set(context.names, memory);
  }
  const key = `${context.monthFirst} ${line}`;
  const known = memory.get(key);
  if (known) return known;
  const read = readLine(line, context);
  if (line.length <= 400) memory.set(key, read);
  return read;
}

/** "News article24 February 2022Directorate-General": what a page sets in cells may lose its blanks. */
const gluedKind = /^\p{Lu}[\p{L} ]{2,30}?\p{Ll}(?=\p{Lu}|\d)/u;
const seam = /(?<=\p{Ll}|\d)(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\d)/gu;

/** The line with blanks between its cells, read, where it begins with the kind of release and no blank behind it. */
function readGlued(line: string, context: HeadContext): HeadLine | undefined {
  const kind = gluedKind.exec(line)?.[0];
  if (!kind || line.length > 200 || !sureKind.test(kind)) return undefined;
  const seams = [...line.matchAll(seam)].map(({ index }) => index);
  // «Communiqué de presseUIP»: capitals alone show no seam.
  if (seams.length === 0) return undefined;
  const parted = line.replace(seam, ' | ');
  const read = readLine(parted, context);
  if (!read.meta) return undefined;
  // «Secrétaire généralSG/SM/12»: the rubric that the file is kept under; who publishes stands below.
  const { issuer } = read;
  const rubric = issuer && isTitleOfOffice(parted.slice(issuer.start, issuer.end), context.names);
  const back = (offset: number) =>
    offset - 3 * seams.filter((index, count) => offset >= index + 3 * (count + 1)).length;
  const move = <T extends Span>(span: T): T => ({ ...span, start: back(span.start), end: back(span.end) });
  const { issuer: _, ...others } = read;
  return moved(rubric ? others : read, move);
}

/** «Union interparlementaire UIP Logo-top»: what a page says instead of a picture. */
const logo = /(?:\s?\p{Lu}{2,8})?\s[Ll]ogo(?:[\s-]\p{Ll}{2,10})?\s*$/u;

function readBesideLogo(line: string, context: HeadContext): HeadLine {
  const start = /^\s*/u.exec(line)![0].length;
  const read = readLine(line, context);
  return !read.meta && isBodyAlone(line.slice(start), context.names)
    ? { meta: true, dates: [], kind: 'sure', issuer: { start, end: line.length } }
    : read;
}

/** The fields of a line that are places in it, besides dates. */
const spans = ['issuer', 'place', 'title', 'reference'] as const;

/** What a line says, with its places moved. */
function moved(line: HeadLine, move: <T extends Span>(span: T) => T): Mutable {
  const made: Mutable = { ...line, dates: line.dates.map(move) };
  for (const name of spans) if (line[name]) made[name] = move(line[name]);
  return made;
}

function readLine(line: string, context: HeadContext): HeadLine {
  if (asksForCookies(line)) return { meta: true, dates: [], kind: 'sure' };
  if (line.length > 400) return { meta: false, dates: [] };
  const glued = readGlued(line, context);
  if (glued) return glued;
  const pictured = logo.exec(line)?.index;
  if (pictured) return readBesideLogo(line.slice(0, pictured), context);
  const lead = /^[\s•●*_>|–—-]*/u.exec(line)![0].length;
  const words = line.slice(lead).replace(/[\s*_|]+$/u, '');
  const dates = findDates(line, context.monthFirst).filter((date) => !date.value.startsWith('-'));
  // "MIN", "AG": what is left of a page's menu, or who drew the text up.
  if (/^\p{Lu}{1,3}$/u.test(words) && !isBodyAlone(words, context.names) && !context.names.is('state', words))
    return { meta: true, dates: [], kind: 'sure' };
  if (isPost(words)) return { meta: true, dates: [], kind: 'sure' };
  const path = breadcrumbs.test(line) && line.split(/\s[>›»]\s/u)[0]!.trim();
  if (path && context.names.is('body', path)) {
    const start = line.indexOf(path);
    return { meta: true, dates: [], kind: 'sure', issuer: { start, end: start + path.length } };
  }
  if (path || (dates.length === 0 && isFurniture(line))) return { meta: true, dates: [], kind: 'sure' };
  if (dates.length === 0 && yearless(line)) return { meta: true, dates: [] };
  const several = line.length < 240 && readLabels(line, context);
  if (several) return several;
  const ofLabel = labelled.exec(words.replace(/[*_]{1,2}/g, (m) => ' '.repeat(m.length)).trimStart())?.groups;
  const label = ofLabel && (ofLabel.label ?? ofLabel.dashed ?? ofLabel.boxed)!;
  const name = label && fieldOf(label);
  if (name) {
    const read = labelledLine(line, name, ofLabel.value!, dates, context.names);
    // "No: 161": the label is as much of the number as in "No 161".
    const start = line.indexOf(label);
    return read.reference && /^n[°o]?\.?$/iu.test(label) && start >= 0
      ? { ...read, reference: { start, end: read.reference.end } }
      : read;
  }
  // "(Communicated by the Prime Minister's Media Adviser)".
  const communicated = communicatedBy.exec(words)?.groups?.who;
  if (communicated) return labelledLine(line, 'issuer', communicated, dates, context.names);
  const sectioned = bodyAndSections(words, context.names);
  if (sectioned)
    return { meta: true, dates: [], kind: 'sure', issuer: { start: lead, end: lead + sectioned } };
  const by = releasedBy.exec(words);
  if (by && dates.length === 0 && isBodyAlone(by[2]!, context.names) && !isPerson(by[2]!))
    return labelledLine(line, 'issuer', by[2]!, dates, context.names);
  if (labelAlone.test(words)) {
    const alone = fieldOf(withoutThen(words));
    if (alone) return { meta: true, dates: [], labels: alone };
  }
  const site = onSite.exec(words)?.[1];
  if (site && (context.names.is('body', site) || isMinistryAlone(site, context.names))) {
    const start = line.lastIndexOf(site);
    return { meta: true, dates: [], kind: 'sure', issuer: { start, end: start + site.length } };
  }
  if (/^\d{1,2}[:.h]\d{2}$/u.test(words)) return { meta: true, dates: [] };
  const kinds = words.replace(/^\((.*)\)$/u, '$1').split(/\s\/\s|\s?:\s/u);
  if (
    sureKind.test(words) ||
    kinds.every((one) => sureKind.test(one) || (kinds.length > 1 && /^\d{4}$/.test(one)))
  ) {
    // «Département de l'information • Service … • New York»
    const city = /\s[•·|]\s(\p{Lu}[\p{L}\s'’-]+)$/u.exec(words)?.[1];
    if (!city || !context.names.is('place', city)) return { meta: true, dates: [], kind: 'sure' };
    const start = line.lastIndexOf(city);
    const body = words.split(/\s[•·|]\s/u)[0]!;
    return {
      meta: true,
      dates: [],
      kind: 'sure',
      place: { start, end: start + city.length },
      ...(context.names.is('body', body) && { issuer: { start: lead, end: lead + body.length } }),
    };
  }
  // «News and Press Release   Ukraine»: what it is beside what it is about.
  const cells = words.split(/\s{3,}/);
  if (
    cells.length > 1 &&
    sureKind.test(cells[0]!) &&
    cells
      .slice(1)
      .every((one) => sureKind.test(one) || context.names.is('state', one) || context.names.is('place', one))
  )
    return { meta: true, dates: [], kind: 'sure' };
  if (maybeKind.test(words)) return { meta: true, dates: [], kind: 'maybe' };
  // «COMMUNIQUE OFFICIEL N° 0187/FARDC/EMG»: all the title there is where none follows.
  const number =
    numberedKind.test(words) && (referenceShape.exec(words) ?? numberedKind.exec(words)!.slice(1))[0];
  if (number) {
    const start = line.lastIndexOf(number);
    return { meta: true, dates: [], kind: 'maybe', reference: { start, end: start + number.length } };
  }
  const twice = bodyTwice(words, context.names);
  if (twice) {
    const start = line.indexOf(twice);
    return { meta: true, dates: [], kind: 'sure', issuer: { start, end: start + twice.length } };
  }
  // "03-May-2024" is a date, "05-may" an entry of an archive.
  if (dates.length === 0 && isRubric(words)) return { meta: true, dates: [], kind: 'sure' };
  return composite(line, dates, context.names);
}

/** «Le Gouvernement … Informations et actualités du Gouvernement …»: the title of a site that names its body twice. */
function bodyTwice(words: string, names: Names): string | undefined {
  const said = words.replace(/^(?:the|les?|la|l')\s?/iu, '');
  if (said.length > 200 || /[.!?]$/.test(said)) return undefined;
  const ends = [...said.matchAll(/\s(?=\p{Lu})/gu)].slice(0, 12).map(({ index }) => index);
  const name = ends.map((end) => said.slice(0, end)).findLast((one) => said.includes(one, one.length));
  return name?.includes(' ') && isOfficeAlone(name, names) ? name : undefined;
}

const rank = lenient(
  `(?<!\\p{L})(?:${allOf(({ author }) => author.head)}|${allOf(({ bodies }) => bodies.offices)})\\s`,
  'giu',
);
/** "by NATO Secretary General Mark Rutte": a name after the office. */
const isPerson = (words: string) =>
  [...words.matchAll(rank)].some(({ index, 0: title }) => /^\p{Lu}/u.test(words.slice(index + title.length)));
const communicatedBy = /^\(communicated by (?:the )?(?<who>\p{Lu}[^()]{3,80})\)$/iu;

/** "Ministry of Foreign Affairs Press service Statements": the length of the name of a body before the sections of its site. */
function bodyAndSections(words: string, names: Names): number | undefined {
  const ends = [...words.slice(0, 120).matchAll(/\s(?=\p{Lu})/gu)].map(({ index }) => index).reverse();
  return ends.find(
    (end) =>
      isRubric(words.slice(end + 1)) &&
      !/^affairs(?!\p{L})/iu.test(words.slice(end + 1)) &&
      words.slice(0, end).includes(' ') &&
      isMinistryAlone(words.slice(0, end), names),
  );
}
const onSite = lenient(`^(?:${allOf(({ kinds }) => kinds.site)})\\s?(.{3,90})$`);

const anyLabel = /^\s*\p{Lu}[\p{L}\s'’-]{2,30}\s?:\s/u;

/** Fields are parted by bars, dots and blanks, and by a slash or a dash where a label follows: «Direction : … / Publié le : …». */
const sideBySide = /(?:[^|•\s]|\s(?!\s(?!:)|[/–—-]\s\p{Lu}[\p{L}\s'’]{2,30}\s?:\s))+/gu;

/** "Date: 27/02/2024 | Source: Ministry of …", «Date : 21 février   Lieu : Vienne»: fields side by side. */
function readLabels(line: string, context: HeadContext): HeadLine | undefined {
  const parts = [...line.matchAll(sideBySide)];
  if (parts.length < 2 || !parts.some(([part]) => labelled.test(part.trim()))) return undefined;
  const read = parts.map((part) => {
    const at = part.index + /^[\s/–—-]*/u.exec(part[0])![0].length;
    return { at, line: readHeadLine(part[0].replace(/^[\s/–—-]+|\s+$/gu, ''), context) };
  });
  // Beside two labels that are known, one more is as much of the head.
  const known = read.filter(({ line: { meta } }) => meta).length;
  if (!read.every(({ line: { meta } }, at) => meta || (known > 1 && anyLabel.test(parts[at]![0]))))
    return undefined;
  const made: Mutable = { meta: true, dates: [] };
  for (const { at, line: one } of read) {
    const own = moved(one, (span) => ({ ...span, start: span.start + at, end: span.end + at }));
    made.dates = [...made.dates, ...own.dates];
    for (const name of spans) made[name] ??= own[name];
  }
  return made;
}

type Mutable = { -readonly [K in keyof HeadLine]: HeadLine[K] };

function labelledLine(
  line: string,
  name: FieldName,
  value: string,
  dates: readonly FoundDate[],
  names: Names,
): HeadLine {
  const start = value ? line.lastIndexOf(value.trimEnd().replace(/[\s*_]+$/u, '')) : line.length;
  const end = start + value.trim().replace(/[\s*_]+$/u, '').length;
  if (!value.trim()) return { meta: true, dates: [], labels: name };
  if (name === 'published' || name === 'updated')
    return dates.length > 0
      ? { meta: true, dates: dates.map((date) => ({ ...date, label: labelBefore(line, date) ?? name })) }
      : { meta: false, dates: [] };
  // "Release No: NR-218-17 June 12, 2017"
  const [dated] = dates;
  if (
    name === 'reference' &&
    dated &&
    /^\s*$/u.test(line.slice(dated.end)) &&
    /\d[^\d\s]*\s+$/u.test(line.slice(start, dated.start))
  )
    return {
      meta: true,
      dates: dates.slice(0, 1),
      reference: { start, end: start + line.slice(start, dated.start).replace(/[\s,;]+$/u, '').length },
    };
  if (name === 'reference' && (dates.length > 0 || end - start > 50 || /\d,\s\p{L}/u.test(value)))
    return { meta: false, dates: [] };
  // «Auteur : La Rédaction»: nobody who publishes.
  const desk =
    name === 'issuer' &&
    /^(?:la\s|the\s)?(?:rédaction|redaction|editors?|editorial team|web\s?master|webmestre|admin(?:istrator|istrateur)?|équipe web|web team)$/iu.test(
      value.trim(),
    );
  if (name === 'other' || desk) return { meta: true, dates: [] };
  return {
    meta: true,
    dates: [],
    labelled: true,
    [name]: {
      start,
      end: start + valueLength(name, line.slice(start, end), names),
    },
  };
}

/** How much of what follows a label is the value of its field. */
export const valueLength = (name: FieldName, value: string, names: Names): number =>
  name === 'issuer'
    ? firstIssuer(value, names).length
    : name === 'place'
      ? labelledPlace(value, names)
      : value.length;

const anded = new RegExp(`,?\\s(?:${allOf(({ places }) => places.and)})\\s|,\\s`, 'gu');

/** "… Development Office and The Rt Hon …", "Ministry for Foreign Affairs, Ministry of Defence": the first of several issuers. */
export function firstIssuer(value: string, names: Names): string {
  if (names.is('body', value)) return value;
  const cuts = [...value.matchAll(anded)];
  // "Prime Minister's Office, 10 Downing Street and …": as far as a name reaches that is known.
  const known = cuts.findLast(
    ({ index, 0: tie }) =>
      names.is('body', value.slice(0, index)) &&
      isNamed(value.slice(index + tie.length).split(anded)[0]!, names),
  );
  if (known) return value.slice(0, known.index);
  for (const cut of cuts) {
    const left = value.slice(0, cut.index);
    const right = value.slice(cut.index + cut[0].length);
    const next = right.split(anded)[0]!;
    if (isNamed(next, names)) return left;
    const another = [right, next].some(
      (one) =>
        isOfficeAlone(one, names) ||
        names.is('office', one) ||
        (/^(?:la |le |l')\p{L}/u.test(one) && isOfficeAlone(one.replace(/^(?:la |le |l')/u, ''), names)),
    );
    if (isBodyAlone(left.slice(0, 1).toUpperCase() + left.slice(1), names) && another) return left;
  }
  return value;
}
