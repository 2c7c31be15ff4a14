import assert from 'node:assert/strict';
import { actors } from './support.ts';

/** Who a sentence names, behind a title of its language. */
const cases: readonly (readonly [title: string, sentence: string, named: readonly string[]])[] = [
  // Set phrases and streets.
  ['Remarks', 'A game of Russian roulette, said the envoy, is no plan; nor are Brussels sprouts.', []],
  ['Communiqué', 'Il faut répondre à la procédure prévue au chapitre III du document de Vienne.', []],
  [
    'Remarks',
    'A flight of Malaysia Airlines and one of Air India were late.',
    ['Malaysia Airlines = org:malaysia-airlines'],
  ],
  [
    'Remarks',
    'The Peace and Security Council of the African Union met. Council recalled its statements.',
    ['Peace and Security Council of the African Union = org:au.psc', 'Council = org:au.psc'],
  ],
  [
    'Communiqué',
    'Le président de la commission des affaires étrangères du Sénat a invité la présidente de la Commission.',
    ['présidente de la Commission = office:eu.commission-president'],
  ],
  [
    'Communiqué',
    'Christian MOREL (groupe du centre) a invité ce matin Jean-Christian DUPARC.',
    ['Christian MOREL = person:christian-morel', 'Jean-Christian DUPARC = person:jean-christian-duparc'],
  ],
  [
    'Déclaration du Canada',
    'Le Canada a reçu le vice-premier ministre et ministre de la Défense de la Pologne.',
    [
      'Canada = state:CAN',
      'Canada = state:CAN',
      'vice-premier ministre = office:pol.deputy-prime-minister',
      'ministre de la Défense de la Pologne = office:pol.defence-minister',
    ],
  ],
  ['Remarks', 'Along the Winding Boundary, the Minister said, there is peace.', []],
  ['Remarks', 'The UNHCR chief mourned them.', ['UNHCR chief = office:un.hcr']],
  ['Communiqué', 'Le siège de l’organisation onusienne a fermé.', ['onusienne = org:un']],
  ['Remarks', 'The consulate at 14 Moscow Road will be closed from Monday.', []],
  [
    'Communiqué',
    'Le consulat, situé 12, rue de Madrid, sera fermé ; nul n’y souffre du syndrome de Stockholm.',
    [],
  ],
  ['Communiqué', 'Une rue de Kharkiv a été touchée dans la nuit.', ['Kharkiv = place:kharkiv']],
  // Bodies of states, courts, units.
  [
    'Remarks',
    'The Legislative Assembly of Costa Rica and the Supreme Court of Justice of Honduras met.',
    [
      'Legislative Assembly of Costa Rica = org:cri.parliament',
      'Supreme Court of Justice of Honduras = org:hnd.supreme-court',
    ],
  ],
  [
    'Déclaration de la France',
    'L’Assemblée nationale gabonaise en a débattu avec la France.',
    ['France = state:FRA', 'Assemblée nationale gabonaise = org:gab.parliament', 'France = state:FRA'],
  ],
  ['Remarks', 'A judge of the Tbilisi City Court has left.', ['Tbilisi City Court = org:tbilisi-city-court']],
  [
    'Point de situation',
    'Le 5e régiment d’infanterie a rejoint les autres.',
    ['5e régiment d’infanterie = org:5e-regiment-d-infanterie'],
  ],
  [
    'Update',
    'Troops of 7 Commando Brigade and the 2nd Battalion, The Royal Anglian Regiment trained together.',
    [
      '7 Commando Brigade = org:7-commando-brigade',
      '2nd Battalion, The Royal Anglian Regiment = org:2nd-battalion-the-royal-anglian-regiment',
    ],
  ],
  // The Union abroad.
  [
    'Statement',
    'The EU Delegation to Malawi spoke, and so did the EU Ambassador to Fiji.',
    [
      'EU Delegation to Malawi = org:eu.delegation-malawi',
      'EU Ambassador to Fiji = office:eu.ambassador-fji',
    ],
  ],
  [
    'Déclaration',
    'La délégation de l’Union européenne au Togo salue cette décision.',
    ['délégation de l’Union européenne au Togo = org:eu.delegation-togo'],
  ],
  // Offices.
  [
    'Communiqué',
    'Le haut-commissaire du Ghana a rencontré le premier ministre du Québec.',
    [
      'haut-commissaire du Ghana = office:gha.high-commissioner',
      'premier ministre du Québec = office:can.quebec-prime-minister',
    ],
  ],
  [
    'Remarks',
    'They met the Peruvian Deputy Prime Minister and Foreign Minister in the afternoon.',
    [
      'Peruvian Deputy Prime Minister = office:per.deputy-prime-minister',
      'Foreign Minister = office:per.foreign-minister',
    ],
  ],
  [
    'Communiqué du Gabon',
    'Le ministre de la Communication et Médias du Gabon a parlé.',
    [
      'Gabon = state:GAB',
      'ministre de la Communication et Médias du Gabon = office:gab.communication-minister',
    ],
  ],
  [
    'Communiqué',
    'Les Coréens du Sud ont répondu ; Séoul en informera les autres.',
    ['Coréens du Sud = state:KOR', 'Séoul = state:KOR'],
  ],
  // People to whom something is done.
  ['Déclaration', 'Nous demandons de libérer Ilona Varga.', ['Ilona Varga = person:ilona-varga']],
  [
    'Statement',
    'We call for the immediate release of Ilona Varga and all others.',
    ['Ilona Varga = person:ilona-varga'],
  ],
  // Companies one after the other.
  [
    'Notice',
    'The list has Silver Gate Holdings Limited and Calm Water Shipping on it.',
    [
      'Silver Gate Holdings Limited = org:silver-gate-holdings',
      'Calm Water Shipping = org:calm-water-shipping',
    ],
  ],
];

describe('mentions: actors at large', () => {
  for (const [title, sentence, named] of cases)
    it(sentence, () => {
      assert.deepEqual(actors(title, sentence), named);
    });

  it('takes letters of another tongue in brackets for the body of a state before them', () => {
    assert.deepEqual(
      actors('Statement', 'The Czech Security Information Service (BIS) spoke. The BIS was right.').slice(-2),
      ['BIS = org:cze.bis', 'BIS = org:cze.bis'],
    );
  });

  it('knows whose presidency publishes from a capital of organisations', () => {
    assert.deepEqual(
      actors(
        'Présidence de la République',
        'Communiqué',
        'Paris, le 10 mars 2025',
        'Le Chef de l’État a reçu le roi du Maroc.',
      ).slice(2, 3),
      ['Chef de l’État = office:fra.president'],
    );
  });
});
