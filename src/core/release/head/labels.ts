/** The words that the head of a release is made of: labels, kinds of release, numbers. All patterns are for folded lines. */
import { weekday } from '../../text/dates.ts';
import { allOf, foreign } from './languages/all.ts';
import type { FieldName } from './languages/model.ts';
import { lenient, wholly } from './patterns.ts';

export type { FieldName } from './languages/model.ts';

const names: readonly FieldName[] = [
  'updated',
  'published',
  'issuer',
  'title',
  'place',
  'reference',
  'other',
];
const fields = names.map((name) => [name, wholly(({ labels }) => labels.fields[name])] as const);
const labels = allOf(({ labels }) => names.flatMap((name) => labels.fields[name]));
const dated = allOf(({ labels }) => [...labels.fields.updated, ...labels.fields.published]);
const leads = allOf(({ labels }) => labels.leads);

/** The field that a label names. */
export const fieldOf = (label: string): FieldName | undefined =>
  fields.find(([, pattern]) => pattern.test(label))?.[0];

/** «Publié le :», "Source: …", "[Date] …": the label and what follows it. */
export const labelled = lenient(
  `^(?:(?<label>${labels})(?:\\s(?:${leads}))?\\s*:|(?<dashed>${allOf(({ labels }) => labels.dashed)})\\s[–—-]\\s|\\[(?<boxed>${labels})\\])\\s*(?<value>.*)$`,
  'isu',
);
/** "Press release from …", «Publié par …»: what leads to it, and who publishes. */
export const releasedBy = lenient(`^(${allOf(({ labels }) => labels.from)})\\s*:?\\s+(\\p{Lu}.{2,80})$`);
export const labelAlone = wholly(({ labels }) => labels.alone);
export const beforeDate = lenient(`(?<!\\p{L})(${dated})(?:\\s(?:${leads}))?[\\s:]*(?:le\\s+)?$`);
/** A label without the word that leads to its value. */
export const withoutThen = (label: string): string => label.replace(lenient(`\\s(?:${leads})$`), '');

/** What pages print beside the release: never a title. */
export const sureKind = wholly(({ kinds }) => [...kinds.furniture, ...foreign.furniture], '\\W*');
/** Words that are a title where nothing better stands. */
export const maybeKind = wholly(({ kinds }) => kinds.bare, '\\s*:?');
/** «Entretien du …», "Remarks by …": how titles begin, also those that end like sentences. */
export const opensTitle = lenient(`^(?:${allOf(({ kinds }) => kinds.opens)})`);
/** "Coast Guard Forum Joint Statement": how titles end. */
export const endsTitle = lenient(`\\s(?:${allOf(({ author }) => author.issued)})$`);
/** What leads to a title's subject: "on", «sur», "regarding". */
export const aboutWhat = lenient(`\\s(?:${allOf(({ author }) => author.about)})(?!\\p{L})`);

const numbered = allOf(({ kinds }) => kinds.numbered);
/** The forms that numbers of releases and documents have, of which one is looked for anywhere in a line. */
const references: readonly string[] = [
  // «Communiqué de presse (2024) 012», "Press Release 12/2024": the kind is no part of its number.
  `(?<=(?:${numbered})\\s+)(?:(?:n[°o]s?\\.?\\s*)?\\(?\\d{4}\\)?\\s*[-/]?\\s*\\d{1,4}(?![\\d/])|n(?:[°o]s?[.:]?|\\.)\\s*\\d{1,4}(?:[/-][\\p{L}\\d.]*[\\p{L}\\d])*|\\d{1,4}\\/\\d{2,4})`,
  // SG/SM/22345, PSC/PR/COMM.1234 (2024), STATEMENT/24/1234.
  '(?<![\\p{L}\\d])(?:[A-Z]{1,8}|COUNTRY_STATEMENT)(?:\\.[A-Z]+|\\([A-Z]+\\)|_\\d+)*\\/(?:[\\p{L}\\d.()-]+\\/)*[\\p{L}\\d.()-]*\\d[\\p{L}\\d()]*(?:[-/]\\d+)*(?:\\s\\(\\d{4}\\))?',
  // P9_TA(2023)0059.
  '(?<![\\p{L}\\d])[PA]\\d{1,2}_TA(?:-PROV)?\\(\\d{4}\\)\\d{3,4}',
  // ICC-CPI-20230317-PR1711.
  '(?<![\\p{L}\\d-])[A-Z]{2,5}(?:-[A-Z]{2,5})*-\\d{6,8}-[A-Z]{1,4}\\d{1,5}(?![\\p{L}\\d-])',
  // PIFS(17)FFMM.06.
  '(?<![\\p{L}\\d])[A-Z]{3,}\\(\\d{2,4}\\)[A-Z]*\\.?\\d{1,4}',
  // PSC/PR/COMM.(CMLXXXI), as the African Union counts.
  '(?<![\\p{L}\\d])[A-Z]{2,}(?:\\/[A-Z]+)+\\.?\\s?\\([IVXLCDM]+\\)',
  '(?<![\\p{L}\\d])(?:IP|MEMO|CM|DC|PR|SC|GA|SG)[\\s-]?(?:\\d{1,4}\\(\\d{4}\\)|\\(?\\d{2,4}\\)?[-/\\s]?\\d{1,5}(?![\\d]))',
  // JOIN(2021) 14 final/2.
  '(?<![\\p{L}\\d])(?:COM|JOIN|SWD|SEC)\\s?\\(\\d{4}\\)\\s?\\d{1,5}(?:\\sfinal(?:\\/\\d)?)?',
  '(?<![\\p{L}\\d])(?:EUCO|ST|JOIN|COM|SWD)\\s\\d{1,5}\\/\\d{2,4}(?!\\d)',
  '(?<![\\p{L}\\d])(?:[A-Z]{1,6}\\/)+n[°o][.:]?\\s?\\d{1,5}',
  // Release Number 20240903 - 01.
  '(?<=(?:release|communiqué)\\s(?:number|no\\.?|n°)\\s?:?\\s?)\\d[\\d/-]*\\d(?:\\s-\\s\\d{1,3}$)?',
  // UNIQUE ID: 180414_2, as the External Action Service numbers.
  '(?<=unique id\\s?:\\s?)\\d[\\d_]{3,}',
  // PR# 2008-304, as NATO's missions number.
  '(?<!\\p{L})PR\\s?#\\s?\\d{2,4}-\\d{1,4}',
  // N. 0456, at the end of its line.
  '(?<!\\p{L})n\\.\\s?\\d{3,6}$',
  // N° 00456/MAE, N° 12 - 28 AE/SG/DICOM, No. 2023/9.
  '(?<!\\p{L})n[°o][.:]?\\s?\\d{1,6}(?:\\s-\\s\\d{1,4}\\s?(?=[A-Z]{2,}\\/)|(?:[/-]|(?<=\\d\\s)(?=[A-Z]{1,8}\\/))[\\p{L}\\d.-]*[\\p{L}\\d])*',
  // 1765-19-10-2020, as the Russian ministry numbers: the day is part of it.
  '^\\W*\\d{1,5}-\\d{2}-\\d{2}-20\\d{2}\\W*$',
  // E-052/25, as the Organization of American States numbers.
  '(?<![\\p{L}\\d/-])[A-Z]-\\d{1,4}\\/\\d{2,4}(?![\\d/])',
  '^\\W*\\(\\d{4}\\)\\s?\\d{1,4}\\W*$',
  // CO EUR 11, CONCL 5: the codes below the number of a document of the Council.
  '^(?:CO EUR|CONCL|CORLX|RELEX|CFSP\\/PESC|CSDP\\/PSDC|COEST|MAMA|COPS|POLGEN|CYBER|JAI|COSI|ECOFIN|ENER|TRANS)\\s\\d{1,4}$',
  // 44/2024, 10255/05, 2024/44 at the end of a line.
  '(?<![\\d/.-])\\d{1,5}\\/(?:19|20)?\\d{2}(?![\\d/])(?=\\s*$)',
  '(?<![\\d/.-])(?:19|20)\\d{2}\\/\\d{1,4}(?![\\d/])(?=\\s*$)',
];
/** «COMMUNIQUÉ N° 41 DU GOUVERNEMENT …», "No: 47, Regarding …": the number that a title begins with. */
export const numberedTitle = lenient(
  `^(?:(?:${numbered})\\s)?(?<number>n[°o]s?[.:]?\\s?\\d{1,6}(?:[/-][\\p{L}\\d.-]*[\\p{L}\\d])*)(?=[\\s,:–—])`,
);
/** A kind of release and its number, and nothing else. */
export const numberedKind = lenient(
  `^(?:${allOf(({ kinds }) => [...kinds.release, ...kinds.bare])})\\s(n[°o]s?[.:]?\\s?\\d[\\p{L}\\d/.-]*)$`,
);
export const referenceShape = lenient(`(?:${references.join('|')})`);

const smallParts = lenient(
  `[\\W\\d_]|(?<!\\p{L})(?:${allOf(({ labels }) => labels.small)}|${weekday}|${dated})(?!\\p{L})`,
  'giu',
);
/** Whether there is nothing in `words` but what stands between the parts of a line without being one. */
export const isSmall = (words: string): boolean => words.replace(smallParts, '') === '';
