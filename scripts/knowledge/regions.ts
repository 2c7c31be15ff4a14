import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseLexicon } from '../../src/core/lexicon/load.ts';
import type { LexiconLayer } from '../../src/core/lexicon/model.ts';
import { regionCodes } from './regionCodes.ts';
import { slug } from './states.ts';
import { key, namesOf, townsThought } from './towns.ts';

// Makes src/knowledge/regions.yaml, the first-level regions of states, from CLDR's names of subdivisions:
// `node scripts/knowledge/regions.ts`. Of which states, and which regions, is here and in regions.txt, and so are the
// names in French and other spellings. What the other files of src/knowledge name is left out, but for towns.yaml, which
// is made after this one; a test compares.
const here = import.meta.dirname;
const knowledge = join(here, '../../src/knowledge');

/** States of which all regions are taken that regions.txt does not leave out; of others only those that it has. */
const whole = new Set(
  (
    'DZ AO BJ BW BF BI CM CF TD CG CD CI DJ EG GQ ER SZ ET GA GH GN GW KE KM LS LR LY MG MW ML MR MZ NA NE NG RW SN SL SO ' +
    'ZA SS SD TZ TG TN ZM ZW BH IR IQ IL JO KW LB OM PS QA SA SY TR AE YE UA RU BY MD GE AM AZ KZ KG TJ TM UZ AF PK IN ' +
    'LK NP MM PH CN TW KR KP HT CO VE BA ME RS US CA AU DE BR MX CH AT BE'
  ).split(' '),
);

/** What kind of region it is, behind its name. */
const kindOfRegion = / (?:Region|Province|Okrug|Krai|County|District|Division|City)$/;

interface Form {
  readonly lang: string;
  readonly text: string;
  /** Only where the text names the state. */
  readonly conditional: boolean;
}

interface Table {
  /** By two letters of the state: regions, as `key` has their names. */
  readonly out: ReadonlyMap<string, ReadonlySet<string>>;
  readonly only: ReadonlyMap<string, ReadonlySet<string>>;
  /** By two letters of the state and CLDR's name, as `key` has it. */
  readonly spelled: ReadonlyMap<string, readonly Form[]>;
}

function readTable(): Table {
  const out = new Map<string, Set<string>>();
  const only = new Map<string, Set<string>>();
  const spelled = new Map<string, Form[]>();
  for (const line of readFileSync(join(here, 'regions.txt'), 'utf8').split('\n')) {
    if (!line || line.startsWith('#')) continue;
    const list = /^(\w\w) ([-+]) ?(.*)$/.exec(line);
    if (list) {
      (list[2] === '-' ? out : only).set(list[1]!, new Set(list[3]!.split(';').map(key)));
      continue;
    }
    const [country, name, forms] = line.split('|');
    spelled.set(
      `${country} ${key(name!)}`,
      forms!.split(';').map((form) => {
        const [, lang, text, conditional] = /^(?:(fr|en) )?(.+?)( @)?$/.exec(form.trim())!;
        return { lang: lang ?? 'und', text: text!, conditional: conditional !== undefined };
      }),
    );
  }
  return { out, only, spelled };
}

/** Regions as CLDR names them: two letters of the state, and the name without footnote marks. */
function readRegions(): readonly { readonly country: string; readonly name: string }[] {
  const file = createRequire(import.meta.url)('cldr-subdivisions-full/subdivisions/en/en.json');
  const names: Readonly<Record<string, string>> = file.subdivisions.localeDisplayNames.subdivisions;
  return Object.entries(names).map(([code, name]) => ({
    country: code.slice(0, 2).toUpperCase(),
    name: name.replace(/[²†].*$/, '').trim(),
  }));
}

/** What the table says of regions that CLDR has not. */
export function unknownRegions(): readonly string[] {
  const { out, only, spelled } = readTable();
  const known = new Set(readRegions().map(({ country, name }) => `${country} ${key(name)}`));
  const listed = [...out, ...only].flatMap(([country, names]) =>
    [...names].map((name) => `${country} ${name}`),
  );
  return [...listed, ...spelled.keys()].filter((name) => !known.has(name));
}

/** The forms of a region that the table has no line for. */
const formsOf = (name: string): readonly Form[] => {
  const plain = name.replace(kindOfRegion, '').replaceAll('’', "'").replaceAll('–', '-');
  // Accents do not matter to who reads the text; a letter without a dot is another.
  return [...new Set([plain, plain.replaceAll('ı', 'i')])].map((text) => ({
    lang: 'und',
    text,
    conditional: false,
  }));
};

/** The file as it should be, beside the other layers of the built-in knowledge. */
export function regionsYaml(layers: readonly LexiconLayer[]): string {
  const { out, only, spelled } = readTable();
  const { ids, names } = namesOf(layers.filter(({ id }) => id !== 'regions' && id !== 'towns'));
  const iso3 = new Map([...regionCodes()].map(([three, two]) => [two, three]));
  const towns = townsThought();
  const regions = readRegions();
  const states = new Map<string, Set<string>>();
  for (const { country, name } of regions) {
    const those = states.get(key(name));
    if (those) those.add(country);
    else states.set(key(name), new Set([country]));
  }
  const lines: { readonly state: string; readonly id: string; readonly text: string }[] = [];
  for (const { country, name } of regions) {
    const state = iso3.get(country);
    const own = spelled.get(`${country} ${key(name)}`);
    if (!state) continue;
    if (!own) {
      if (only.has(country) ? !only.get(country)!.has(key(name)) : !whole.has(country)) continue;
      if (out.get(country)?.has(key(name))) continue;
      // Called like its town, whose entry serves for both; of several states; too short.
      if (
        towns.has(`${country} ${key(name.replace(kindOfRegion, ''))}`) ||
        states.get(key(name))!.size > 1 ||
        key(name).length < 4
      )
        continue;
    }
    const forms = (own ?? formsOf(name)).filter(({ text }) => !names.has(key(text)));
    const label = (lang: string) =>
      (forms.find((form) => form.lang === lang || form.lang === 'und') ?? forms[0])?.text;
    const id = `place:${slug((label('en') ?? '').replaceAll("'", ''))}`;
    if (forms.length === 0 || ids.has(id)) continue;
    ids.add(id);
    for (const { text } of forms) names.add(key(text));
    const written = forms.map(
      ({ lang, text, conditional }) =>
        `{text: ${JSON.stringify(text)}, lang: ${lang}, kind: short${conditional ? `, requires: [{context: ["state:${state}"]}]` : ''}}`,
    );
    const [fr, en] = [JSON.stringify(label('fr')), JSON.stringify(label('en'))];
    lines.push({
      state,
      id,
      text: `  - {id: ${id}, kind: place, label: {fr: ${fr}, en: ${en}}, partOf: state:${state}, forms: [${written.join(', ')}]}`,
    });
  }
  const order = new Intl.Collator('en').compare;
  lines.sort((a, b) => order(a.state, b.state) || order(a.id, b.id));
  return `# Made by scripts/knowledge/regions.ts from Unicode CLDR (https://cldr.unicode.org/, Unicode-3.0): change that, or regions.txt beside it.
version: 1
lexicon: {id: regions, lang: [fr, en], licence: Unicode-3.0, sources: [cldr-subdivisions]}
sources:
  - {id: cldr-subdivisions, title: "Unicode CLDR 48, names of subdivisions of states; in French compiled by hand", short: CLDR, url: "https://cldr.unicode.org/", licence: Unicode-3.0, retrieved: 2026-11-26}
actors:
${lines.map(({ text }) => text).join('\n')}
`;
}

if (import.meta.main) {
  const layers = readdirSync(knowledge)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => parseLexicon(readFileSync(join(knowledge, name), 'utf8'), name, true).layer);
  writeFileSync(join(knowledge, 'regions.yaml'), regionsYaml(layers));
}
