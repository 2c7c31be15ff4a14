import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { declensions } from './languages/declension.ts';
import { slug } from './states.ts';

// Makes src/knowledge/names-*.yaml: names of states and organisations in further languages, from CLDR (as Node carries it)
// and the tables in languages/. Corrections belong into the tables; a test compares the files with what this makes.
// `node scripts/knowledge/languages.ts`
const here = import.meta.dirname;

/** Language, and its name in English for the file's head. */
const languages: Readonly<Record<string, string>> = { de: 'German', uk: 'Ukrainian' };

/** Where CLDR names a state otherwise than our table, its two letters. */
const regions: Readonly<Record<string, string>> = {
  BRN: 'BN',
  CPV: 'CV',
  COG: 'CG',
  COD: 'CD',
  MMR: 'MM',
  PSE: 'PS',
  VAT: 'VA',
  HKG: 'HK',
  MAC: 'MO',
  MAF: 'MF',
  VIR: 'VI',
  SJM: 'SJ',
  REU: 'RE',
  JEY: 'JE',
  NFK: 'NF',
  CCK: 'CC',
  BES: 'BQ',
};

const lines = (path: string): string[][] =>
  readFileSync(join(here, path), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('|'));

/** Letters alone, so that spelling does not matter. */
const bare = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the |\band\b/g, '')
    .replace(/\bsaint\b/g, 'st')
    .replace(/[^a-z]+/g, '');

/** ISO 3166-1 alpha-2 by alpha-3 for the states of our table, found by their French and English names in CLDR. */
export function regionCodes(): ReadonlyMap<string, string> {
  const fr = new Intl.DisplayNames('fr', { type: 'region', fallback: 'none' });
  const en = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const known = new Map<string, string>();
  for (const code of allRegions()) {
    const french = fr.of(code);
    const english = en.of(code);
    if (french) known.set(`fr ${bare(french)}`, code);
    if (english) known.set(`en ${bare(english)}`, code);
  }
  const codes = new Map<string, string>();
  for (const [iso = '', french = '', english = ''] of lines('states.txt')) {
    const code = regions[iso] ?? known.get(`en ${bare(english)}`) ?? known.get(`fr ${bare(french)}`);
    if (code) codes.set(iso, code);
  }
  return codes;
}

/** Every region code that CLDR has a name for and that no other has replaced. */
export function allRegions(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => names.of(code) && new Intl.Locale(`und-${code}`).region === code);
}

const quote = (text: string) => JSON.stringify(text);
const cell = (text: string | undefined) =>
  (text ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean);

function namesYaml(lang: string, codes: ReadonlyMap<string, string>): string {
  const { name: decline, adjective } = declensions[lang]!;
  const table = new Map(lines(`languages/${lang}.txt`).map((row) => [row[0]!, row]));
  const long = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' });
  const short = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none', style: 'short' });
  const out = [
    '# Made by scripts/knowledge/languages.ts from CLDR and the table of this language beside it: change that.',
    'version: 1',
    `lexicon: {id: names-${lang}, lang: [${lang}], licence: CC0-1.0, title: "Names of states and organisations in ${languages[lang]}", sources: [cldr, communique-languages]}`,
    'sources:',
    '  - {id: cldr, title: "Unicode CLDR 48, names of territories", short: CLDR, url: "https://cldr.unicode.org/", licence: Unicode-3.0, retrieved: 2026-11-25}',
    '  - {id: communique-languages, title: "Communiqué tables of names in further languages, compiled by hand", short: Communiqué, licence: CC0-1.0, retrieved: 2026-11-25}',
    'extend:',
  ];
  const add = (id: string, label: string | undefined, forms: readonly string[]) => {
    if (forms.length === 0) return;
    out.push(`  - id: ${id}`);
    if (label) out.push(`    label: {${lang}: ${quote(label)}}`);
    if (!id.startsWith('state:')) out.push('    sources: [communique-languages]');
    out.push('    forms:', ...new Set(forms));
  };
  const form = (text: string, kind: string) => `      - {text: ${quote(text)}, lang: ${lang}, kind: ${kind}}`;
  const formsOf = ([, names, adjectives, capitals]: readonly string[]) => [
    ...cell(names)
      .filter((name) => !name.startsWith('~'))
      .map((name) => (name.startsWith('!') ? form(name.slice(1), 'acronym') : form(decline(name), 'alias'))),
    ...cell(adjectives).map((stem) => form(adjective(stem), 'demonym-adj')),
    ...cell(capitals).map((name) => form(decline(name), 'capital')),
  ];
  const capitals = new Map(
    lines('states.txt')
      .filter((row) => row[8])
      .map((row) => [row[0], `place:${slug(row[8]!.split(',')[0]!)}`]),
  );
  for (const [iso, code] of codes) {
    const id = `state:${iso}`;
    const own = cell(table.get(id)?.[1]);
    const names = [long.of(code), short.of(code)]
      .map((name) => name?.replace(/ \(.*/u, '').replaceAll(/[’ʼ]/g, "'").replaceAll(' – ', '-'))
      .filter((name) => name !== undefined && !name.includes(',') && !own.includes(`~${name}`));
    add(id, long.of(code), [
      ...names.map((name) => form(decline(name!), 'short')),
      ...formsOf(table.get(id) ?? []),
    ]);
    // The same name stands for the city and for the government that sits there.
    const place = capitals.get(iso);
    const cities = cell(table.get(id)?.[3]);
    if (place)
      add(
        place,
        cities[0],
        cities.map((name) => form(decline(name), 'short')),
      );
  }
  for (const [id, row] of table) {
    const plain = cell(row[1])
      .find((name) => !name.startsWith('!'))
      ?.replace(' / ', ' ');
    if (!id.startsWith('state:')) add(id, plain && /[[(]/.test(plain) ? undefined : plain, formsOf(row));
  }
  return `${out.join('\n')}\n`;
}

/** The files as they should be, by name. */
export function languageFiles(): Readonly<Record<string, string>> {
  const codes = regionCodes();
  return Object.fromEntries(
    Object.keys(languages).map((lang) => [`names-${lang}.yaml`, namesYaml(lang, codes)]),
  );
}

if (import.meta.main)
  for (const [name, text] of Object.entries(languageFiles()))
    writeFileSync(join(here, '../../src/knowledge', name), text);
