import assert from 'node:assert/strict';
import { actors, entities } from './support.ts';

describe('mentions: people of the lexicon and their offices', () => {
  it('knows a family name that stands first and in capitals', () => {
    assert.deepEqual(actors('Talks', 'Foreign Minister MOTEGI Toshimitsu met Mr. HAYASHI Yoshimasa.'), [
      'Foreign Minister = office:jpn.foreign-minister',
      'MOTEGI Toshimitsu = person:toshimitsu-motegi',
      'HAYASHI Yoshimasa = person:yoshimasa-hayashi',
    ]);
  });

  it('knows commanders by rank and surname', () => {
    assert.deepEqual(entities('person', 'Sudan', 'They call on General al-Burhan and General Dagalo.'), [
      'person:abdel-fattah-al-burhan',
      'person:mohamed-hamdan-dagalo',
    ]);
  });

  it('takes a longer given name for another person', () => {
    assert.deepEqual(
      actors('Charges', 'Park Jin Sol, a programmer, was charged. Park Jin Sol fled.').filter((line) =>
        line.includes('person:'),
      ),
      ['Park Jin Sol = person:park-jin-sol', 'Park Jin Sol = person:park-jin-sol'],
    );
  });

  it('takes no war for a person', () => {
    assert.deepEqual(
      actors('History', 'It was the worst winter since World War II, Minister Anna Nowak said.').filter(
        (line) => line.includes('person:'),
      ),
      ['Anna Nowak = person:anna-nowak'],
    );
  });

  it('gives an office after a known name to its holder', () => {
    assert.deepEqual(
      actors(
        'La France et ses voisins',
        'Jean Asselborn, ministre des Affaires étrangères et européennes, a salué la mémoire des victimes.',
      ).slice(1),
      [
        'Jean Asselborn = person:jean-asselborn',
        'ministre des Affaires étrangères et européennes = office:lux.foreign-minister',
      ],
    );
  });

  it('gives two offices of one minister to the same state, two people theirs', () => {
    assert.deepEqual(
      actors(
        'Visite au Kenya',
        'Le Vice-Premier ministre et ministre des Affaires étrangères Didier Reynders arrive.',
      ).slice(1),
      [
        'Vice-Premier ministre = office:bel.deputy-prime-minister',
        'ministre des Affaires étrangères = office:bel.foreign-minister',
        'Didier Reynders = person:didier-reynders',
      ],
    );
    assert.ok(
      !actors('Call', 'The Prime Minister and President Zelenskyy spoke.').some((line) =>
        line.includes('office:ukr.prime-minister'),
      ),
    );
  });

  it('knows a secretary by the holder, with a comma and by the surname alone, in the title too', () => {
    assert.deepEqual(
      actors(
        'NATO Secretary General meets Secretary Mattis',
        'The NATO Secretary General welcomed U.S. Secretary of Defense, James Mattis. Secretary Mattis left.',
      ).filter((line) => line.startsWith('Secretary =')),
      ['Secretary = office:usa.secretary-of-defense', 'Secretary = office:usa.secretary-of-defense'],
    );
  });

  it('knows peers by surname and place', () => {
    assert.deepEqual(
      actors('Visit', 'Baroness Quill of Wexcombe opened the school. Lord Ahmad of Wimbledon spoke.'),
      ['Baroness Quill of Wexcombe = person:quill', 'Lord Ahmad of Wimbledon = person:tariq-ahmad'],
    );
  });

  it('reads a secretary general in small letters once one was named', () => {
    assert.deepEqual(
      actors(
        'Meeting',
        'NATO Secretary General Jens Stoltenberg arrived. “It works,” the secretary general said.',
      ).slice(-1),
      ['secretary general = office:nato.sg'],
    );
    assert.deepEqual(actors('Club', 'The choir met, the secretary general said.'), []);
  });

  it('knows who signs above a post, and who a byline names', () => {
    assert.deepEqual(
      actors('Harbour reopened', 'The port is open.', 'Zelda Quillon', 'Spokesperson for Harbours').filter(
        (line) => line.includes('person:'),
      ),
      ['Zelda Quillon = person:zelda-quillon'],
    );
    assert.deepEqual(actors('Harbour reopened', 'By Zelda Quillon DoD News'), [
      'Zelda Quillon = person:zelda-quillon',
    ]);
  });
});

describe('mentions: two Congos', () => {
  it('means the one that the text names by what they share', () => {
    assert.deepEqual(
      actors(
        'Élection en République du Congo',
        'Le peuple congolais a voté. Le gouvernement du Congo a compté les voix.',
      ).filter((line) => !line.startsWith('peuple')),
      [
        'République du Congo = state:COG',
        'congolais = state:COG',
        'gouvernement du Congo = org:cog.government',
      ].filter((line) => line),
    );
  });

  it('means the larger one where both or neither are named', () => {
    assert.deepEqual(actors('Élection', 'Le gouvernement congolais a compté les voix.'), [
      'gouvernement congolais = org:cod.government',
    ]);
    assert.deepEqual(
      actors(
        'Frontière',
        'La République démocratique du Congo et la République du Congo. L’armée congolaise patrouille.',
      ).slice(-1),
      ['armée congolaise = org:cod.armed-forces'],
    );
  });
});

describe('mentions: forces of states', () => {
  it('takes the state for one where forces are called its own, and a service by its name', () => {
    assert.deepEqual(
      actors(
        'Report',
        'Eritrean forces left. Norway’s security forces stayed; the Syrian Arab Air Force flew.',
      ),
      ['Eritrean = state:ERI', 'Norway = state:NOR', 'Syrian Arab Air Force = org:syr.air-force'],
    );
    assert.deepEqual(
      actors('Bilan', 'Les forces de sécurité afghanes et les forces des États-Unis ont tenu.'),
      ['afghanes = state:AFG', 'États-Unis = state:USA'],
    );
  });

  it('leaves forces that only stand somewhere, and forces of nobody', () => {
    assert.deepEqual(
      actors('Appel', 'Qu’ils retirent leurs forces de l’Islande. Les forces obscures restent.'),
      ['Islande = state:ISL'],
    );
  });
});

describe('mentions: people who held several offices', () => {
  it('means the office that an undated text has named', () => {
    assert.deepEqual(
      actors(
        'Visite',
        'La ministre de la Défense du Canada, Anita Anand, arrive. La ministre Anand repart.',
      ).slice(-2),
      ['ministre = office:can.defence-minister', 'Anand = person:anita-anand'],
    );
  });
});

describe('mentions: governments of federations', () => {
  it('takes the adjective into the name', () => {
    assert.deepEqual(actors('Budget', 'Le gouvernement fédéral autrichien vote.'), [
      'gouvernement fédéral autrichien = org:aut.government',
    ]);
  });
});
