import { type FoundDate, findDates } from '../text/dates.ts';
import type { Span } from '../text/span.ts';

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
}

export type FieldName = 'published' | 'updated' | 'issuer' | 'title' | 'place' | 'reference' | 'other';

const labels: readonly (readonly [FieldName, string])[] = [
  [
    'updated',
    'last updated|last modified|last update|updated|modified|derni[èe]re mise [àa] jour|derni[èe]re modification|mise? [àa] jour|modifié|actualisé',
  ],
  [
    'published',
    'date of publication|publication date|publishing date|release date|date issued|date de publication|date de parution|published|publication|publié|publiée|posted|released|issued|delivered|prononcée?|paru|mise? en ligne|diffusé|émis|date',
  ],
  [
    'issuer',
    'from|source|communiqué par|press release from|issued by|published by|released by|issuer|author|organi[sz]ation|department|institution|de|émetteur|émis par|publié par|diffusé par|auteur|expéditeur',
  ],
  ['title', 'subject|title|headline|re|objet|sujet|titre'],
  ['place', 'location|place|venue|lieu|ville|city'],
  ['reference', 'reference|ref|référence|réf|document|doc|press release no|numéro|n°|no'],
  [
    'other',
    'to|cc|bcc|intervenante?s?|intervenant\\(s\\)|circonstances?|speakers?|à|content type|type|topics?|tags?|keywords?|mots-clés|th[èe]mes?|language|langue|original|distribution|category|catégorie|where we are|what we do|countries|pays|region|embargo|sections?|rubrique|delivered by|share|partager|related|format|contacts?|press contacts?|media contacts?|contact presse|tel|tél|phone|email|distr.',
  ],
];
const labelOf: ReadonlyMap<string, FieldName> = new Map(
  labels.flatMap(([name, words]) =>
    expand(words).map((word): [string, FieldName] => [word.replaceAll('\\', ''), name]),
  ),
);
const labelWords = labels.map(([, words]) => words).join('|');
const labelled = new RegExp(`^(${labelWords})(?:\\s(?:on|le))?\\s*:\\s*(.*)$`, 'isu');
const releasedBy = /^(press release from|issued by|released by|communiqué par)\s+(\p{Lu}.{2,80})$/iu;
const labelAlone = /^(?:published|updated|last updated|from|date|publié le|publié|mis à jour le|location)$/iu;
const beforeDate = new RegExp(
  `(?<!\\p{L})(${labels[0]![1]}|${labels[1]![1]})(?:\\s(?:on|le|du))?[\\s:]*(?:le\\s+)?$`,
  'iu',
);

/** The pattern with every accent optional: capitals are often printed without. */
function unaccented(pattern: RegExp): RegExp {
  const source = pattern.source
    .replace(/\[ée\]/g, 'é')
    .replace(/é/g, '[eé]')
    .replace(/è/g, '[eè]')
    .replace(/ê/g, '[eê]');
  return new RegExp(source, pattern.flags);
}

const sureKind = unaccented(
  /^(?:for immediate release|pour (?:diffusion|publication) immédiate|embargo.{0,40}|under embargo.{0,40}|sous embargo.{0,40}|(?:press|news|media) (?:release|note|advisory)s?(?: no\.?)?|communiqués? de presse|communiqué|press|news|newsroom|press room|briefing room|media cent(?:re|er)|statements and releases|press office|service de presse|salle de presse|actualités?|statements? and remarks|check against delivery|seul le prononcé fait foi|["“]?as (?:delivered|prepared)(?: .{0,80})?["”]?|tel que prononcé|archived?(?: content)?|unclassified|(?:official|original)(?: text)?|en|fr|english|français|provisional|draft|\d+(?:st|nd|rd|th|e|è?me|ère)? (?:plenary )?(?:meeting|session|séance|réunion)(?:\s[–-].{1,20})?)\W*$/iu,
);
const maybeKind = unaccented(
  /^(?:(?:joint |press |official |presidential |ministerial |leaders['’]? |final )*(?:statement|declaration|communiqu[ée]|remarks|speech|readout|fact sheet|press conference|message|conclusions|news article|announcement|interview|transcript)|(?:déclaration|communiqué|compte[- ]rendu|discours|allocution|intervention|conférence de presse|message|conclusions|point de presse|entretien|relevé de conclusions)(?: (?:conjointe?|commune?|finale?|présidentielle|à la presse|ministérielle?))*)\s*:?$/iu,
);

export const isSureKind = (words: string) => sureKind.test(words);

const referenceShape =
  /(?:(?:communiqué de presse|press release|déclaration|statement|news release|media release|communiqué)\s+(?:n[°o]s?\.?\s*)?\(?\d{4}\)?\s*[-/]?\s*\d{1,4}|(?:communiqué(?: de presse)?|press release|news release|statement|déclaration)\s+(?:n[°o]s?\.?\s*)\d{1,4}(?:[/-]\d{2,4})?|(?<![\p{L}\d])(?:[A-Z]{1,6}|STATEMENT|PRESS)(?:\.[A-Z]+|\([A-Z]+\))*\/(?:[\p{L}\d.()-]+\/)*[\p{L}\d.()-]*\d[\p{L}\d()]*(?:[-/]\d+)*(?:\s\(\d{4}\))?|(?<![\p{L}\d])(?:IP|MEMO|CM|DC|PR|SC|GA|SG)[\s-]?\(?\d{2,4}\)?[-/\s]?\d{1,5}(?![\d])|(?<!\p{L})n[°o]\.?\s?\d{1,4}(?:[/-]\d{2,4})|^\W*n[°o]\.?\s?\d{1,5}\W*$|(?<![\d/.-])\d{1,4}\/(?:19|20)?\d{2}(?![\d/])(?=\s*$)|(?<![\d/.-])(?:19|20)\d{2}\/\d{1,4}(?![\d/])(?=\s*$))/iu;

export const bodyName = unaccented(
  /(?:^|[\s'(])(?:minist(?:ère|ry)|department|conseil|council|commission|commissariat|secrétariat|secretariat|organi[sz]ation|otan|nato|osce|onu|united nations|nations unies|union|european|européen(?:ne)?|white house|maison[- ]blanche|foreign office|affairs|affaires|gouvernement|government|office|agence|agency|g7|g20|présidence|presidency|parlement|parliament|assembly|assemblée|embassy|ambassade|mission|delegation|délégation|cabinet|bureau|élysée|quai d'orsay|francophonie|commonwealth|eeas|seae|global affairs|permanent council|conseil permanent|treasury|communaut[ée]|community|ligue|league|court?|tribunal|spf|forum|matignon|mfa|iaea|aiea|ecowas|cedeao|press team)(?![\p{L}])/iu,
);

/** A body's name with nothing of a title about it. */
export function isBodyAlone(words: string): boolean {
  return (
    words.length <= 90 &&
    /^[\p{Lu}\d]/u.test(words) &&
    // «Doorstop, Parliament House, Canberra» is no body's name.
    (bodyName.test(words.split(',')[0]!) || words.includes('&')) &&
    !/[.!?]$|:|\d|\s[–—]\s/.test(words.replace(/G(?:7|8|20)/g, '')) &&
    !/(?<!\p{L})(?:to|has|have|as|by|with|against|after|before|calls?|says?|hosts?|discuss\p{L}*|visits?|appelle|demande|rend|a|ont)(?!\p{L})/u.test(
      words,
    ) &&
    words.split(/\s+/).length <= 9 &&
    bodyName.test(words) &&
    !/(?<!\p{L})(?:condemn|condamn|meet|met|réuni|annonc|announc|welcom|salu|on|sur|statement|déclaration|communiqué|réunion|meeting|summit|sommet|readout|remarks|results?|call|entretien|visite?|adopts?|imposes?)/iu.test(
      words,
    )
  );
}

const city =
  "\\p{Lu}[\\p{L}'’.-]*\\p{L}(?:[\\s-](?:(?:de|du|des|d'|la|le|les|sur|en)[\\s-]?)?\\p{Lu}[\\p{L}'’-]+){0,3}";
/** «Paris», "New York", «Villers-Cotterêts / Paris», "VALLETTA/VIENNA", "Washington, D.C."; then a region that is not part of it. */
const places = `${city}(?:\\s?(?:/|et|and|&)\\s?${city}){0,2}(?:,?\\s(?:D\\.C\\.|DC)(?![\\p{L}]))?`;
const region =
  '(?:,\\s?\\p{Lu}[\\p{L}.]+(?:\\s(?:\\p{Lu}[\\p{L}.]+|fédérale?|démocratique|populaire|islamique|unie?s?|de|du|des|of|the)){0,5}|\\s?\\(\\p{Lu}[^()]{1,30}\\))?';
export const placeSource = `(${places})${region}`;
const placeShape = new RegExp(`^${placeSource}$`, 'u');
const noPlace =
  /(?:^|[\s,'’-])(?:prononcée?|press|news|release|statement|communiqué|communique|remarks|speech|date|issued|published|publié|updated|last|mise?|on|note|media|readout|summit|sommet|meeting|réunion|conférence|conference|déclaration|declaration|spokes\p{L}+|porte-parole|secretary|secrétaire|ministers?|ministre|ambassad\p{L}+|president|président\p{L}*|director|directeur|representative|représentante?|commissioner|envoy|chair\p{L}*|hr|vp|mr|ms|mrs|mme|dr|today|quotes?|citations?|joint|background|introduction|updated?|team|service|group|groupe|bank|palace|building|room|hall|allies|article|question|answer|note|and|et)(?![\p{L}])/iu;

const acronym =
  /^(?:NATO|OTAN|OSCE|UN|ONU|EU|UE|IAEA|AIEA|OIF|OPCW|OIAC|ECOWAS|CEDEAO|EEAS|SEAE|AU|UA|UK|US|USA|DFAT|MFA|FCDO|WHO|OMS|IMO|OMI|ICC|CPI|PACE|APCE|MEAE|ASEAN|BRICS|ICRC|CICR|AFET|SPF|OCHA|HCR|UNHCR|UNICEF|FAO|OIM|IOM)$/u;

/** Whether words can be the name of a place and nothing else: one or few capitalised words, no title, no body. */
export function placeIn(words: string): Span | undefined {
  const match = placeShape.exec(words);
  if (!match?.[1] || words.length > 60) return undefined;
  const name = match[1];
  if (
    noPlace.test(name.replace(/\s?(?:\/|et|and|&)\s?/g, '/')) ||
    noPlace.test(words) ||
    bodyName.test(words)
  )
    return undefined;
  if (acronym.test(name)) return undefined;
  // «SKOPJE / THE HAGUE», «Paris et Berlin»: the first of several is where it is dated.
  const several = /^(.+?)\s?(?:\/|\s(?:et|and|&)\s)/u.exec(name);
  return { start: 0, end: several ? several[1]!.length : name.length };
}

/** Two or three capitalised words alone may be a person as well; these begin or end names of places. */
const placeWords =
  /^(?:new|san|santa|são|sao|saint|st|the|la|le|los|las|el|abu|addis|buenos|cape|kuala|port|tel|sri|rio|phnom|hong|mexico|panama|guatemala|kuwait|sharm|nur|ulan|lake|fort|camp|charm)(?![\p{L}])|(?:city|ville|town|island|palace)$/iu;
export const surelyPlace = (words: string) => {
  const place = placeIn(words);
  return place &&
    (words.slice(0, place.end).split(/[\s/]+/).length === 1 || /[/,(]/.test(words) || placeWords.test(words))
    ? place
    : undefined;
};

/** Reads one line (folded) of the head. */
export function readHeadLine(line: string, monthFirst: boolean): HeadLine {
  if (line.length > 400) return { meta: false, dates: [] };
  const lead = /^[\s•*_>|–—-]*/u.exec(line)![0].length;
  const words = line.slice(lead).replace(/[\s*_]+$/u, '');
  const dates = findDates(line, monthFirst).filter((date) => !date.value.startsWith('-'));
  const ofLabel = labelled.exec(words.replace(/[*_]{1,2}/g, (m) => ' '.repeat(m.length)).trimStart());
  if (ofLabel) {
    const name = labelOf.get(ofLabel[1]!.toLowerCase());
    if (name) return labelledLine(line, name, ofLabel[2]!, dates);
  }
  const by = releasedBy.exec(words);
  if (by && dates.length === 0) return labelledLine(line, 'issuer', by[2]!, dates);
  if (labelAlone.test(words)) {
    const name = labelOf.get(words.toLowerCase().replace(/\s(?:le|on)$/, ''));
    if (name) return { meta: true, dates: [], labels: name };
  }
  if (sureKind.test(words.replace(/^\((.*)\)$/u, '$1'))) return { meta: true, dates: [], kind: 'sure' };
  if (maybeKind.test(words)) return { meta: true, dates: [], kind: 'maybe' };
  return composite(line, dates);
}

function labelledLine(line: string, name: FieldName, value: string, dates: readonly FoundDate[]): HeadLine {
  const start = value ? line.lastIndexOf(value.trimEnd().replace(/[\s*_]+$/u, '')) : line.length;
  const end = start + value.trim().replace(/[\s*_]+$/u, '').length;
  if (!value.trim()) return { meta: true, dates: [], labels: name };
  if (name === 'published' || name === 'updated')
    return dates.length > 0
      ? { meta: true, dates: dates.map((date) => ({ ...date, label: labelBefore(line, date) ?? name })) }
      : { meta: false, dates: [] };
  if (name === 'reference' && (dates.length > 0 || end - start > 50)) return { meta: false, dates: [] };
  if (name === 'other') return { meta: true, dates: [] };
  // "… Development Office and National Cyber Security Centre": the first of several issuers.
  const several =
    name === 'issuer' &&
    /^(.*(?:office|ministry|department|centre|center|council|treasury|agency|commission|ministère|gouvernement|government))\s(?:and|et)\s\p{Lu}/iu.exec(
      line.slice(start, end),
    );
  return { meta: true, dates: [], [name]: { start, end: several ? start + several[1]!.length : end } };
}

const labelBefore = (line: string, date: Span): FieldName | undefined => {
  const found = beforeDate.exec(line.slice(Math.max(0, date.start - 40), date.start));
  return found ? labelOf.get(found[1]!.toLowerCase()) : undefined;
};

const separators = /\s+[–—-]+(?=\s|$)|(?<=[\d)])\s?[–—-]+\s|[|•·\t*_]+|\s{3,}|;\s/gu;

/** A line of several things: «12 mars 2024 - Ottawa (Ontario) - Affaires mondiales Canada», "06/10/2022 10:57 | Press release |". */
function composite(line: string, found: readonly FoundDate[]): HeadLine {
  const dates = found.map((date) => {
    const label = labelBefore(line, date);
    return { ...date, ...(label && { label }) };
  });
  const issued =
    /(?:issued|published|released|émis|publié|diffusé)e?\s(?:by|par)\s(?:the\s)?(.{3,60}?)\s(?:on|le)\s*$/iu.exec(
      line.slice(0, dates[0]?.start ?? 0),
    );
  if (issued && line.length - dates[0]!.end < 4) {
    const start = issued.index + issued[0].indexOf(issued[1]!);
    return { meta: true, dates, issuer: { start, end: start + issued[1]!.length } };
  }
  const reference = referenceShape.exec(mask(line, dates));
  const span = reference ? { start: reference.index, end: reference.index + reference[0].length } : undefined;
  const masked = mask(line, span ? [...dates, span] : dates);
  let rest = 0;
  let words = 0;
  let place: Span | undefined;
  let issuer: Span | undefined;
  let named: Span | undefined;
  let kind: HeadLine['kind'];
  for (const part of partsOf(masked)) {
    const said = masked.slice(part.start, part.end);
    if (small.test(said)) continue;
    if (sureKind.test(said) || maybeKind.test(said)) {
      kind = 'sure';
      continue;
    }
    const where = placeIn(said);
    const beside = /^[^\p{L}\d]*(?:le|les|den|on)?[^\p{L}\d]*$/iu;
    if (
      where &&
      !place &&
      dates.some(
        (date) =>
          beside.test(line.slice(part.end, date.start)) || beside.test(line.slice(date.end, part.start)),
      )
    ) {
      place = { start: part.start, end: part.start + where.end };
      continue;
    }
    if ((dates.length > 0 || span) && !issuer && isBodyAlone(said)) {
      issuer = part;
      continue;
    }
    if (/^\p{Lu}[\p{L}&' -]*$/u.test(said)) named = part;
    rest += said.length;
    words += said.split(/\s+/).length;
  }
  const ends = /[.!?]\s*$/.test(line) && (dates.at(-1)?.end ?? 0) < line.trimEnd().length - 2;
  const meta =
    (dates.length > 0 && line.length <= 240 && rest <= 26 && words <= 3 && !(ends && rest > 12)) ||
    (span !== undefined && rest + words <= 6) ||
    (kind !== undefined && (rest === 0 || (kind === 'sure' && rest <= 26 && words <= 3)));
  if (!meta) return { meta: false, dates: [], ...(span && line.length < 60 && { reference: span }) };
  return {
    meta,
    dates,
    ...(place && { place }),
    // «News article – Europol»: what is left beside the kind is who issues it.
    ...(issuer ? { issuer } : kind && named && named.end - named.start === rest && { issuer: named }),
    ...(span && { reference: span }),
    ...(kind && dates.length === 0 && { kind }),
  };
}

const small =
  /^(?:[\W\d_]|(?<!\p{L})(?:le|les|den|on|the|at|à|a|and|et|of|du|h|am|pm|cet|cest|utc|gmt|e[sd]t|et|local time|heure locale|heure de paris|for immediate release|dated|en date du|press release|issued|no|n°|time|last updated|updated|published|publié|mise? à jour|modifié|posted|date)(?!\p{L}))*$/iu;

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
    // «Bruxelles, le», «(Genève, le», "On": what leads to a date is not part of the name before it.
    const lead = /^[\s,:.(/–—-]*/u.exec(said)![0].length;
    const kept = said
      .slice(lead)
      .replace(
        /(?:[\s,:.(/–—-]|(?<![\p{L}])(?:le|les|den|on|the|posted|published|publié|issued|updated))+$/iu,
        '',
      );
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

function expand(words: string): string[] {
  return words.split('|').flatMap((word) => {
    const forms = (at: string): string[] => {
      const set = /\[(\p{L}+)\]/u.exec(at);
      if (set) return [...set[1]!].flatMap((letter) => forms(at.replace(set[0], letter)));
      const optional = /(\p{L})\?/u.exec(at);
      if (optional)
        return [...forms(at.replace(optional[0], '')), ...forms(at.replace(optional[0], optional[1]!))];
      return [at];
    };
    return forms(word);
  });
}
