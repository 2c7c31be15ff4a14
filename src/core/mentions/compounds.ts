import { overlaps } from '../text/span.ts';
import { type BlockCandidates, type Found, longestProse } from './found.ts';

/** First halves of compound adjectives in French and English: «franco-allemand», "Sino-Russian". */
const halves: Readonly<Record<string, string>> = {
  franco: 'FRA',
  russo: 'RUS',
  germano: 'DEU',
  sino: 'CHN',
  anglo: 'GBR',
  britanno: 'GBR',
  américano: 'USA',
  americano: 'USA',
  italo: 'ITA',
  hispano: 'ESP',
  luso: 'PRT',
  nippo: 'JPN',
  turco: 'TUR',
  gréco: 'GRC',
  greco: 'GRC',
  israélo: 'ISR',
  israelo: 'ISR',
  palestino: 'PSE',
  irano: 'IRN',
  irako: 'IRQ',
  syro: 'SYR',
  libano: 'LBN',
  égypto: 'EGY',
  saoudo: 'SAU',
  indo: 'IND',
  pakistano: 'PAK',
  afghano: 'AFG',
  polono: 'POL',
  ukraino: 'UKR',
  lituano: 'LTU',
  serbo: 'SRB',
  croato: 'HRV',
  bulgaro: 'BGR',
  roumano: 'ROU',
  hungaro: 'HUN',
  austro: 'AUT',
  belgo: 'BEL',
  néerlando: 'NLD',
  dano: 'DNK',
  suédo: 'SWE',
  finno: 'FIN',
  arméno: 'ARM',
  azerbaïdjano: 'AZE',
  géorgo: 'GEO',
  kazakho: 'KAZ',
  coréano: 'KOR',
  vietnamo: 'VNM',
  algéro: 'DZA',
  maroco: 'MAR',
  tuniso: 'TUN',
  libyo: 'LBY',
  maliano: 'MLI',
  tchado: 'TCD',
  soudano: 'SDN',
  éthiopo: 'ETH',
  congolo: 'COD',
  rwando: 'RWA',
  ivoiro: 'CIV',
  sénégalo: 'SEN',
  nigéro: 'NER',
  canado: 'CAN',
  cubano: 'CUB',
  mexicano: 'MEX',
};

const compound = new RegExp(
  `(?<![\\p{L}-])(${Object.keys(halves).join('|')})(?=[-\\u2010\\u2011][\\p{L}]{3})`,
  'giu',
);

/** All first halves end so. */
const half = /[oO][-\u2010\u2011]/;

/** The state in the first half of a compound adjective whose second half is one of a state. */
export function compoundAdjectives(doc: Found, { block }: BlockCandidates): void {
  doc.block = block;
  if (block.end - block.start > longestProse) return;
  for (const match of doc.matches(compound, half)) {
    const start = block.bodyStart + match.index;
    const span = { start, end: start + match[1]!.length };
    const entity = `state:${halves[match[1]!.toLowerCase()]}`;
    const second = doc.mentions.find((m) => m.start === span.end + 1 && m.sense === 'adjectival');
    if (!second) continue;
    if (doc.mentions.some((m) => overlaps(m, span)) || !doc.lexicon.actors.has(entity)) continue;
    doc.add({
      kind: 'actor',
      ...span,
      text: match[1]!,
      entity,
      type: 'state',
      form: 'demonym-adj',
      sense: 'adjectival',
      nested: false,
    });
  }
}
