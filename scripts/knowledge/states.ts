import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { membershipsOf } from './membership.ts';
import { regionCodes } from './regionCodes.ts';

// Makes src/knowledge/states.yaml and places.yaml from the tables beside it: `node scripts/knowledge/states.ts`.
// Corrections belong into the tables; a test compares the files with what this makes of them.
const here = import.meta.dirname;
const knowledge = join(here, '../../src/knowledge');

type Lang = 'fr' | 'en';

/** Names besides short and formal: double, former and short ones. `kind` and case as in the lexicon's format. */
const more: Readonly<Record<string, readonly string[]>> = {
  CYM: ['fr Îles Caïmanes'],
  BFA: ['fr Burkina'],
  ESH: ['fr Sahara marocain'],
  BLR: ['fr Biélorussie', 'en Byelorussia', 'en Belorussia', 'formal:fr République de Biélorussie'],
  BOL: ['en Bolivia (Plurinational State of)'],
  BRN: ['fr Brunéi', 'en Brunei'],
  CAF: ['fr Centrafrique', 'acr:fr RCA', 'acr:en CAR'],
  CHN: ['acr:fr RPC', 'acr:en PRC'],
  CIV: ['en Ivory Coast'],
  BIH: ['fr Bosnie', 'en Bosnia', 'acr:und BiH'],
  COD: [
    'acr:fr RDC',
    'acr:en DRC',
    'fr RD Congo',
    'en DR Congo',
    'en Democratic Republic of Congo',
    'former:und Zaïre',
  ],
  LIE: ['fr Principauté du Liechtenstein'],
  LUX: ['fr Grand-Duché du Luxembourg', 'fr Grand-Duché', 'en Grand Duchy'],
  DNK: ['fr Royaume de Danemark'],
  COG: ['fr Congo-Brazzaville', 'en Congo-Brazzaville', 'en Republic of Congo'],
  CPV: ['fr Cap-Vert', 'en Cape Verde'],
  SWZ: ['former:und Swaziland'],
  ARE: ['acr:fr EAU', 'acr:en UAE', 'fr Émirats', 'en Emirates'],
  GBR: [
    'fr Grande-Bretagne',
    'en Great Britain',
    'en Britain',
    'acr:en UK',
    'acr:en U.K',
    'acr:fr R.-U',
    'en United Kingdom and Northern Ireland',
  ],
  IRN: ['en Islamic Republic'],
  IRQ: ['fr Irak', "formal:fr République d'Irak"],
  KOR: ['fr République de Corée', 'acr:en ROK'],
  LAO: ['en Lao PDR'],
  MDA: ['fr Moldova', 'en Moldavia', 'formal:fr République de Moldavie'],
  MKD: [
    'fr ex-République yougoslave de Macédoine',
    'en former Yugoslav Republic of Macedonia',
    'formal:fr République de Macédoine',
    'formal:en Republic of Macedonia',
  ],
  MMR: ['fr Myanmar', 'en Burma', 'formal:en Union of Myanmar'],
  NGA: ['fr Nigeria'],
  PRK: ['acr:fr RPDC', 'acr:en DPRK'],
  RUS: ['fr Fédération russe', 'seat:fr Kremlin', 'seat:en Kremlin'],
  SLV: ['fr El Salvador'],
  TLS: ['fr Timor oriental', 'en East Timor'],
  MAC: ['und Macau'],
  TUR: ['fr Türkiye', 'fr République de Türkiye', 'en Turkey', 'formal:en Republic of Turkey'],
  USA: [
    'acr:en US',
    'acr:en U.S',
    'acr:en U.S.A',
    'acr:und USA',
    'acr:fr É.-U',
    "fr États-Unis d'Amérique",
    'en America',
    'seat:fr Maison(-| )Blanche',
    'seat:en White House',
  ],
  VAT: [
    'fr Vatican',
    'en Vatican',
    'fr État de la Cité du Vatican',
    'en Vatican City',
    'en Vatican City State',
  ],
  VNM: ['fr Vietnam', 'en Vietnam', 'formal:en Socialist Republic of Vietnam'],
  FRA: ['seat:fr Élysée', 'seat:en Élysée', 'seat:en Elysée', 'seat:fr Matignon'],
  SDN: ['formal:en Republic of Sudan'],
  LBN: ['formal:en Republic of Lebanon'],
  LBY: ['formal:fr Jamahiriya arabe libyenne', 'formal:en Libyan Arab Jamahiriya'],
  SAU: ['acr:en KSA'],
  MHL: ['formal:fr République des Îles Marshall', 'formal:en Republic of the Marshall Islands'],
  KIR: ['formal:fr République de Kiribati', 'formal:en Republic of Kiribati'],
  NRU: ['formal:fr République de Nauru', 'formal:en Republic of Nauru'],
  NPL: [
    'formal:fr République démocratique fédérale du Népal',
    'formal:en Federal Democratic Republic of Nepal',
  ],
  STP: [
    'formal:fr République démocratique de Sao Tomé-et-Principe',
    'formal:en Democratic Republic of São Tomé and Príncipe',
  ],
  TTO: ['formal:fr République de Trinité-et-Tobago', 'formal:en Republic of Trinidad and Tobago'],
  IRL: ["formal:fr République d'Irlande", 'formal:en Republic of Ireland'],
  ISL: ["formal:fr République d'Islande", 'formal:en Republic of Iceland'],
  HUN: ['formal:fr République de Hongrie', 'formal:en Republic of Hungary'],
  MNE: ['formal:fr République du Monténégro', 'formal:en Republic of Montenegro'],
};

/** Cities that bear the name of their state: after a preposition of place (and only then) they are the city. */
const cityStates: Readonly<
  Record<string, { readonly fr: string; readonly en: string; readonly id: string; readonly of?: string }>
> = {
  LUX: { fr: 'Luxembourg', en: 'Luxembourg', id: 'luxembourg' },
  SGP: { fr: 'Singapour', en: 'Singapore', id: 'singapore' },
  MCO: { fr: 'Monaco', en: 'Monaco', id: 'monaco' },
  DJI: { fr: 'Djibouti', en: 'Djibouti', id: 'djibouti' },
  KWT: { fr: 'Koweït', en: 'Kuwait City', id: 'kuwait-city' },
  PAN: { fr: 'Panama', en: 'Panama City', id: 'panama-city' },
  GTM: { fr: 'Guatemala', en: 'Guatemala City', id: 'guatemala-city' },
  SMR: { fr: 'Saint-Marin', en: 'San Marino', id: 'san-marino' },
  // «À Grenade» is the city in Spain, «à la Grenade» the state.
  GRD: { fr: 'Grenade', en: 'Granada', id: 'granada', of: 'ESP' },
};

interface Row {
  readonly iso: string;
  readonly short: Readonly<Record<Lang, string>>;
  readonly formal: Readonly<Record<Lang, string>>;
  readonly adjectives: Readonly<Record<Lang, readonly string[]>>;
  readonly capital: Readonly<Record<Lang, readonly string[]>>;
}

const list = (cell: string | undefined) =>
  (cell ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);

function readTable(name: string): string[][] {
  return readFileSync(join(here, name), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('|'));
}

const rows: readonly Row[] = readTable('states.txt').map(
  ([iso, fr, en, formalFr, formalEn, adjFr, adjEn, capFr, capEn]) => ({
    iso: iso!,
    short: { fr: fr!, en: en! },
    formal: { fr: formalFr ?? '', en: formalEn ?? '' },
    adjectives: { fr: list(adjFr), en: list(adjEn) },
    capital: { fr: list(capFr), en: list(capEn) },
  }),
);

/** An id's last part from a name. */
export const slug = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
const quote = (text: string) => JSON.stringify(text);
const form = (text: string, lang: string, kind: string, rest = '') =>
  `      - {text: ${quote(text)}, lang: ${lang}, kind: ${kind}${rest}}`;

/** Where the short name is another's, who has no entry: Georgia in the United States. */
const namesakes: Readonly<Record<string, string>> = {
  GEO: ', forbids: [{before: ["(Atlanta|Savannah|Augusta|Macon|Athens|Fort Benning|Fort Moore)[,]"]}, {after: ["(Senate|Tech)"]}]',
};

/** Names of capitals and states that are words too, where accents or case are left out: only where the state is spoken of. */
const words: Readonly<Record<string, string>> = {
  Malé: ', requires: [{context: ["state:MDV"]}]',
  CAR: ', requires: [{context: ["state:CAF"]}]',
};

/** Adjectives that two states share: one's unless the text names the other, and not the one. */
const sharedAdjectives: Readonly<Record<string, { readonly with: string; readonly alone: boolean }>> = {
  COD: { with: 'COG', alone: true },
  COG: { with: 'COD', alone: false },
};

/** The conditions of the forms that a state shares with another: a form for each. */
function conditionsOfShared(iso: string): readonly string[] {
  const shared = sharedAdjectives[iso];
  if (!shared) return [''];
  const named = (context: string) => `[{context: ["state:${context}"]}]`;
  return shared.alone
    ? [`, forbids: ${named(shared.with)}`, `, requires: ${named(iso)}`]
    : [`, requires: ${named(iso)}, forbids: ${named(shared.with)}`];
}

/** Forms of a state; a capital letter tells the people from the adjective in French. */
function stateForms(row: Row): string[] {
  const { iso, short, formal, adjectives, capital } = row;
  const lines: string[] = [];
  const city = cityStates[iso];
  for (const lang of ['fr', 'en'] as const) {
    const place =
      city && city[lang] === short[lang]
        ? `, forbids: [{before: [${lang === 'fr' ? 'à' : '"(in|at|near)"'}]}]`
        : (namesakes[iso] ?? '');
    lines.push(form(short[lang], lang, 'short', place));
    if (formal[lang]) lines.push(form(formal[lang], lang, 'formal'));
  }
  if (iso === 'FRA') lines.push(form('Hexagone', 'fr', 'alias'));
  for (const name of more[iso] ?? []) {
    const match = /^(?:(acr|seat|former|formal):)?(fr|en|und) (.+)$/.exec(name)!;
    const kind = match[1] === 'acr' ? 'acronym' : match[1] === 'seat' ? 'seat' : (match[1] ?? 'alias');
    lines.push(form(match[3]!, match[2]!, kind, words[match[3]!]));
  }
  for (const condition of conditionsOfShared(iso)) {
    for (const adjective of adjectives.fr) {
      lines.push(form(adjective, 'fr', 'demonym-adj', condition));
      const noun = adjective[0]!.toUpperCase() + adjective.slice(1);
      lines.push(form(noun, 'fr', 'demonym-noun', `, case: initial-upper${condition}`));
    }
    for (const adjective of adjectives.en)
      lines.push(form(adjective, 'en', 'demonym-adj', `, case: initial-upper${condition}`));
    // «Congo» alone is the smaller one's, of a text that names it.
    if (iso === 'COG')
      lines.push(form('Congo', 'fr', 'alias', condition), form('Congo', 'en', 'alias', condition));
  }
  for (const lang of ['fr', 'en'] as const)
    for (const name of capital[lang]) lines.push(form(name, lang, 'capital', words[name]));
  return lines;
}

function statesYaml(): string {
  const out = [
    '# Made by scripts/knowledge/states.ts from the tables beside it: change those.',
    'version: 1',
    'lexicon: {id: states, lang: [fr, en], licence: CC0-1.0, sources: [communique-states, jorf-2008]}',
    'sources:',
    '  - {id: communique-states, title: "Communiqué table of states (names, inhabitants, capitals, memberships), compiled by hand", short: Communiqué, licence: CC0-1.0, retrieved: 2026-11-23}',
    '  - {id: jorf-2008, title: "Recommandation concernant les noms d’États, d’habitants, de capitales (JORF, 24 September 2008)", short: JORF 2008, licence: official text, retrieved: 2026-11-23}',
    'actors:',
  ];
  const codes = regionCodes();
  for (const row of rows) {
    out.push(
      `  - id: state:${row.iso}`,
      '    kind: state',
      `    label: {fr: ${quote(row.short.fr)}, en: ${quote(row.short.en)}}`,
    );
    if (row.formal.fr) out.push(`    gloss: {fr: ${quote(row.formal.fr)}, en: ${quote(row.formal.en)}}`);
    const iso2 = codes.get(row.iso);
    out.push(`    ids: {iso3: ${row.iso}${iso2 ? `, iso2: ${iso2}` : ''}}`, '    forms:', ...stateForms(row));
    const memberships = membershipsOf(row.iso);
    if (memberships.length > 0) {
      out.push('    memberships:');
      for (const { group, from, to } of memberships)
        out.push(
          `      - {group: ${quote(group)}${from ? `, from: ${quote(from)}` : ''}${to ? `, to: ${quote(to)}` : ''}}`,
        );
    }
  }
  return `${out.join('\n')}\n`;
}

function placesYaml(): string {
  const out = [
    '# Made by scripts/knowledge/states.ts from the tables beside it: change those.',
    'version: 1',
    'lexicon: {id: places, lang: [fr, en], licence: CC0-1.0, sources: [communique-states]}',
    'actors:',
  ];
  const made = new Set<string>();
  const place = (
    id: string,
    fr: readonly string[],
    en: readonly string[],
    state: string | undefined,
    rest: Readonly<Record<Lang, string>> = { fr: '', en: '' },
  ) => {
    if (made.has(id)) return;
    made.add(id);
    out.push(
      `  - id: place:${id}`,
      '    kind: place',
      `    label: {fr: ${quote(fr[0]!)}, en: ${quote(en[0]!)}}`,
    );
    if (state) out.push(`    partOf: state:${state}`);
    out.push(
      '    forms:',
      ...fr.map((name) => form(name, 'fr', 'short', rest.fr)),
      ...en.map((name) => form(name, 'en', 'short', rest.en)),
    );
  };
  const split = (cell: string | undefined) =>
    (cell ?? '')
      .split(';')
      .map((name) => name.trim())
      .filter(Boolean);
  for (const [id, fr, en, state, named] of readTable('places.txt')) {
    const condition = named ? `, requires: [{context: ["state:${named}"]}]` : '';
    place(id!, split(fr), split(en), state || undefined, { fr: condition, en: condition });
  }
  for (const { iso, short, capital } of rows) {
    const city = cityStates[iso];
    if (city)
      place(city.id, [city.fr], [city.en], city.of ?? iso, {
        fr: `, requires: [{before: [à]}]`,
        en: city.en === short.en ? ', requires: [{before: ["(in|at|near)"]}]' : '',
      });
    if ((!city || city.of) && capital.en[0] && capital.fr[0])
      place(slug(capital.en[0]), capital.fr, capital.en, iso, {
        fr: words[capital.fr[0]] ?? '',
        en: words[capital.en[0]] ?? '',
      });
  }
  return `${out.join('\n')}\n`;
}

/** The files as they should be, by name. */
export const files = { 'states.yaml': statesYaml(), 'places.yaml': placesYaml() } as const;

if (import.meta.main)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(knowledge, name), text);
