import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;

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

/** The rows of a table, cell by cell. */
export const lines = (path: string): string[][] =>
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
