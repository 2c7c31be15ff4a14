import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { declensions } from './languages/declension.ts';
import { lines, regionCodes } from './regionCodes.ts';
import { slug } from './states.ts';

// Makes src/knowledge/names-*.yaml: names of states and organisations in further languages, from CLDR (as Node carries it)
// and the tables in languages/. Corrections belong into the tables; a test compares the files with what this makes.
// `node scripts/knowledge/languages.ts`
const here = import.meta.dirname;

/** Language, and its name in English for the file's head. */
const languages: Readonly<Record<string, string>> = { de: 'German', uk: 'Ukrainian' };

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
