import { type FoundDate, findDates } from '../text/dates.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { Paragraph } from './blocks.ts';
import type { Header, HeaderField } from './tree.ts';

/** How many paragraphs at the top can belong to the header. */
const reach = 14;

const updatedLabel =
  /(?:mise? à jour|last updated|updated(?: on)?|actualisé|modifié|dernière mise à jour|modified)[^\p{L}\d]*(?:le|on)?[^\p{L}\d]*$/iu;
const reference =
  /(?:(?:communiqué de presse|press release|déclaration|statement|news release|communiqué)\s+(?:n[°o]\.?\s*)?\(?\d{4}\)?\s*[-/]?\s*\d{1,4}|(?<![\p{L}\d])(?:S|A|PC|SC|GA|IP|STATEMENT|MEMO)\/[\p{L}\d/.]*\d+(?:\s\(\d{4}\))?|(?:réf(?:érence)?|reference|ref)\.?\s*:\s*[\p{L}\d/.-]+|\b\d{1,4}\/\d{2,4}\b(?=\s*$))/iu;
const immediate =
  /^(?:for immediate release|pour diffusion immédiate|embargo|under embargo|sous embargo|news release|press release|communiqué(?: de presse)?|media release|déclaration|statement|press statement|press office|service de presse)\s*:?$/iu;
const issuerLabel = /^(?:from|source|issued by|émis par|publié par|issuer|émetteur|de)\s*:\s*(.+)$/iu;
const bodyName =
  /(?:^|[\s'(])(?:minist(?:ère|ry)|department|conseil|council|commission|commissariat|secrétariat|secretariat|organi[sz]ation|otan|nato|osce|onu|united nations|nations unies|union|european|européen(?:ne)?|white house|maison[- ]blanche|foreign office|affairs|affaires|gouvernement|government|office|agence|agency|g7|g20|présidence|presidency|parlement|parliament|assembly|assemblée|embassy|ambassade|mission|delegation|délégation|cabinet|bureau|élysée|quai d'orsay|francophonie|commonwealth|eeas|seae|global affairs|permanent council|conseil permanent)(?![\p{L}])/iu;

export interface ReadHeader {
  readonly header: Header;
  /** Index of the paragraph that is the title, and of the first paragraph of the body. */
  readonly title: number;
  readonly body: number;
  /** Indices of paragraphs that hold dates, places, labels. */
  readonly datelines: ReadonlySet<number>;
}

/** Reads title, dates, place, issuer and reference from the first paragraphs. */
export function readHeader(text: string, paragraphs: readonly Paragraph[]): ReadHeader {
  const datelines = new Set<number>();
  const found: { -readonly [K in keyof Header]: Header[K] } = {};
  const field = (start: number, end: number, value?: string): HeaderField => ({
    start,
    end,
    text: text.slice(start, end),
    ...(value && { value }),
  });
  let title = -1;
  let body = 0;
  for (let index = 0; index < Math.min(reach, paragraphs.length); index++) {
    const paragraph = paragraphs[index]!;
    const folded = fold(text.slice(paragraph.start, paragraph.end), paragraph.start);
    const words = folded.text;
    const at = (start: number, end: number, value?: string) =>
      field(folded.original(start), folded.original(end - 1) + 1, value);
    const dates =
      words.length < 400
        ? findDates(words).filter((date) => date.value.length >= 10 && !date.value.startsWith('-'))
        : [];
    const meta = isMeta(words, dates);
    if (!meta && title >= 0 && !letterhead(words, index, title)) {
      body = index;
      break;
    }
    body = index + 1;
    const issuer = issuerLabel.exec(words);
    if (issuer && !dates.length) {
      const start = words.length - issuer[1]!.length;
      found.issuer ??= at(start, words.length);
      datelines.add(index);
      continue;
    }
    const ref = reference.exec(words);
    if (ref && (meta || words.length < 60)) found.reference ??= at(ref.index, ref.index + ref[0].length);
    if (meta) {
      datelines.add(index);
      readDates(words, dates, at, found);
      readPlace(words, dates, at, found);
      continue;
    }
    if (immediate.test(words) || (ref && ref[0].length > words.length - 6)) {
      datelines.add(index);
      continue;
    }
    // A letterhead before the title: a body's name on its own, with more to come.
    if (
      title < 0 &&
      letterheadLine(words) &&
      paragraphs[index + 1] &&
      hasTitleAfter(text, paragraphs, index)
    ) {
      found.issuer ??= at(0, words.length);
      datelines.add(index);
      continue;
    }
    if (title < 0 && (isLongSentence(words) || (datelines.size > 0 && isSentence(words)))) {
      // No title is printed: «Communiqué de presse» and a date, then the text.
      body = index;
      break;
    }
    if (title < 0) {
      title = index;
      const hash = /^#+\s+/.exec(words)?.[0].length ?? 0;
      found.title = at(hash, words.length);
      continue;
    }
    datelines.add(index);
  }
  const lede = paragraphs[body];
  if (lede) readDateline(text, lede, found, field);
  readEvent(text, paragraphs.slice(body, body + 3), found, field);
  return { header: found, title, body, datelines };
}

type Found = { -readonly [K in keyof Header]: Header[K] };
type At = (start: number, end: number, value?: string) => HeaderField;

/** A paragraph of dates, labels, places: little remains once they are taken away. */
function isMeta(words: string, dates: readonly FoundDate[]): boolean {
  if (words.length > 240) return false;
  if (dates.length === 0) return false;
  let rest = words;
  for (const date of [...dates].reverse()) rest = rest.slice(0, date.start) + rest.slice(date.end);
  rest = rest
    .replace(reference, '')
    .replace(
      /(?:mise? à jour|last updated|updated|issued on|published|publié|émis|date|posted|le|on|the|for immediate release|news release|press release|communiqué(?: de presse)?|statement|déclaration|les|et|and|à|at|h|cet|cest|utc|gmt)(?![\p{L}])/giu,
      '',
    )
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  return (
    rest.length <= 45 &&
    rest.split(' ').length <= 6 &&
    !/[.!?]\s*$/.test(words.replace(/\.\s*$/, (m) => (dates.at(-1)!.end >= words.length - m.length ? '' : m)))
  );
}

function readDates(words: string, dates: readonly FoundDate[], at: At, found: Found): void {
  for (const date of dates) {
    const before = words.slice(Math.max(0, date.start - 40), date.start);
    if (updatedLabel.test(before)) found.updated ??= at(date.start, date.end, date.value);
    else found.published ??= at(date.start, date.end, date.value);
  }
}

/** «Bruxelles, le 12 mars 2024», "Ottawa, Ontario - March 3, 2024", «12 mai 2024 – Vienne». */
function readPlace(words: string, dates: readonly FoundDate[], at: At, found: Found): void {
  const first = dates[0];
  if (!first) return;
  const before =
    /^[\s•(]*(\p{Lu}[\p{L}'-]+(?:[\s-](?:de|du|des|d'|la|le|\p{Lu}[\p{L}'-]+|[A-Z]{2})){0,3})(?:,\s*\p{Lu}[\p{L}. ]{1,20})?\s*[,–—/-]\s*(?:le|les)?\s*$/u.exec(
      words.slice(0, first.start),
    );
  if (
    before?.[1] &&
    !/^(?:le|les|on|the|date|issued|published|publié|communiqué|press|last|mise?|updated)$/iu.test(
      before[1].split(/\s/)[0]!,
    )
  ) {
    const start = before[0].indexOf(before[1]);
    found.place ??= at(start, start + before[1].length);
    return;
  }
  const after = /^\s*[,–—-]\s*(\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+){0,2})\s*$/u.exec(
    words.slice(first.end),
  );
  if (after?.[1]) {
    const start = first.end + after[0].indexOf(after[1]);
    found.place ??= at(start, start + after[1].length);
  }
}

/** «BRUSSELS, 12 March 2024 – The …», «Paris, le 3 mai 2024 — …», "OTTAWA, Ontario – …" at the head of the first paragraph. */
function readDateline(
  text: string,
  lede: Paragraph,
  found: Found,
  field: (start: number, end: number, value?: string) => HeaderField,
): void {
  const folded = fold(text.slice(lede.start, Math.min(lede.end, lede.start + 160)), lede.start);
  const at = (start: number, end: number, value?: string) =>
    field(folded.original(start), folded.original(end - 1) + 1, value);
  const opening =
    /^\(?(\p{Lu}[\p{L}'.-]+(?:[\s-](?:de|du|la|le|D\.C\.|\p{Lu}[\p{L}'.-]+)){0,3})(?:,\s*\p{Lu}[\p{L}.]+(?:\s\p{Lu}\p{L}+)?)?(?:,\s*|\s+)?(?:\(?(?:le\s+)?([^–—-]{0,40}?)\)?)?\s*(?:\((?:\p{L}+)\)\s*)?[–—-]{1,2}\s+\p{Lu}/u.exec(
      folded.text,
    );
  if (!opening?.[1]) return;
  const dates = findDates(opening[0]).filter((date) => !date.value.startsWith('-'));
  if (dates[0]) found.published ??= at(dates[0].start, dates[0].end, dates[0].value);
  else if (opening[2]?.trim() && !/^[\p{Lu}]/u.test(opening[2])) return;
  const start = opening[0].indexOf(opening[1]);
  found.place ??= at(start, start + opening[1].replace(/,$/, '').length);
}

/** «Ce jeudi (12 septembre)», "On Tuesday, 15 November": the day of the meeting, its year from the header. */
function readEvent(
  text: string,
  lead: readonly Paragraph[],
  found: Found,
  field: (start: number, end: number, value?: string) => HeaderField,
): void {
  const year = found.published?.value?.slice(0, 4);
  for (const paragraph of lead) {
    const folded = fold(
      text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 400)),
      paragraph.start,
    );
    const date = findDates(folded.text).find((d) => d.value.length >= 7);
    if (!date) continue;
    const value = date.value.startsWith('-')
      ? year && `${year}${date.value.slice(1)}`
      : date.value.slice(0, 10);
    if (!value || !/^\d{4}-\d{2}-\d{2}$/.test(value)) continue;
    const meeting =
      /réuni|rencontr|\btenue?\b|entretenu|\bmet\b|convened|\bheld\b|took place|gathered|spoke/iu.test(
        folded.text,
      );
    const opener =
      /(?:ce |this |on )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\s*[,(]?\s*$/iu.exec(
        folded.text.slice(0, date.start),
      );
    if (!opener && !meeting) continue;
    const start = opener ? opener.index : date.start;
    const close = opener?.[0].includes('(') && folded.text[date.end] === ')' ? date.end + 1 : date.end;
    found.event = field(folded.original(start), folded.original(close - 1) + 1, value);
    return;
  }
}

/** After a date line, a whole sentence is the text and no title. */
const isSentence = (words: string) => /[.!?…][»”"]?\s*$/.test(words) && words.split(/\s+/).length > 5;

const isLongSentence = (words: string) =>
  (words.length > 120 && /[.!?]\s*$/.test(words)) || words.length > 400;

function letterheadLine(words: string): boolean {
  return (
    words.length <= 90 &&
    !/[.!?:]$/.test(words) &&
    words.split(/\s+/).length <= 9 &&
    bodyName.test(words) &&
    !/(?<!\p{L})(?:condemn|condamn|meet|met|réuni|annonc|announc|welcom|salu|on|sur|statement|déclaration|réunion|meeting|summit|sommet|readout|imposes?)/iu.test(
      words,
    )
  );
}

/** Another line that can be a title stands before any long paragraph. */
function hasTitleAfter(text: string, paragraphs: readonly Span[], index: number): boolean {
  for (const next of paragraphs.slice(index + 1, index + 5)) {
    const words = text.slice(next.start, Math.min(next.end, next.start + 320));
    if (words.length > 260) return false;
    if (isMeta(fold(words).text, findDates(fold(words).text)) || immediate.test(words)) continue;
    return !/[.]\s*$/.test(words);
  }
  return false;
}

const letterhead = (words: string, index: number, title: number) =>
  index <= title + 2 &&
  (immediate.test(words) || issuerLabel.test(words) || (reference.test(words) && words.length < 60));
