import assert from 'node:assert/strict';
import { actors, all } from './support.ts';

describe('mentions: places that no lexicon has', () => {
  it('knows them by the noun for what they are, by where they lie and by a preposition, and their names further on', () => {
    assert.deepEqual(
      actors(
        'Attaque de Kelmara',
        'Le village de Kelmara, dans la province du Wadi Zonga, a été attaqué ; des blessés sont soignés à Tolfou.',
        'Une patrouille était près d’Ozimba. Kelmara est vide.',
      ),
      [
        'Kelmara = place:kelmara',
        'Kelmara = place:kelmara',
        'Wadi Zonga = place:wadi-zonga',
        'Tolfou = place:tolfou',
        'Ozimba = place:ozimba',
        'Kelmara = place:kelmara',
      ],
    );
    assert.deepEqual(
      actors(
        'Update',
        'Shells fell on Zelmary Township and on the village of Kolm Brode. Two people died at Brodowice, Poland, and one in Ostelby.',
      ),
      [
        'Kolm Brode = place:kolm-brode',
        'Brodowice = place:brodowice',
        'Poland = state:POL',
        'Ostelby = place:ostelby',
      ],
    );
  });

  it('knows what is named beside a place', () => {
    assert.deepEqual(
      actors('Update', 'Goods were sold in Dubai and Kelmaru. They left from Dubai to Zelbany at night.'),
      ['Dubai = place:dubai', 'Kelmaru = place:kelmaru', 'Dubai = place:dubai', 'Zelbany = place:zelbany'],
    );
  });

  it('takes no languages, companies that act, words in small letters or things for places', () => {
    assert.deepEqual(
      actors(
        'Update',
        'The text is available in Zelmarian. Confidence in Kelmarbank fell after Kelmarbank have confirmed the breach.',
        'Those who live in Harmony know that harmony is hard. The figures are in Annex 2 and in Phase Three.',
      ),
      [],
    );
  });
});

describe('mentions: bodies that a noun with a capital names', () => {
  it('takes them for those of the letterhead’s state', () => {
    assert.deepEqual(
      actors(
        'RÉPUBLIQUE DU TCHAD\nUnité – Travail – Progrès\n\nCOMMUNIQUÉ DE PRESSE',
        'Attaque à la frontière',
        'Le Gouvernement condamne cette attaque. L’État-Major Général des Armées et la Gendarmerie sont sur place. Le gouvernement togolais a exprimé sa solidarité.',
      ).slice(1),
      [
        'Gouvernement = org:tcd.government',
        'État-Major Général des Armées = org:tcd.general-staff',
        'Gendarmerie = org:tcd.gendarmerie',
        'gouvernement togolais = org:tgo.government',
      ],
    );
  });

  it('takes them for the last one named where nobody is at home', () => {
    assert.deepEqual(
      actors(
        'African Union: statement on Togo',
        'The Union thanks the Government and the people of Togo. It calls on the Government to hold talks.',
      ),
      [
        'African Union = org:au',
        'Togo = state:TGO',
        'Union = org:au',
        'Government = org:tgo.government',
        'Togo = state:TGO',
        'Government = org:tgo.government',
      ],
    );
  });

  it('takes a summit that acts for the organisation whose heads meet', () => {
    assert.deepEqual(
      actors(
        'Communiqué of the Extraordinary SADC Summit',
        '3. Summit also commended the mediator. The Summit approved the mission. Leaders spoke at the Summit.',
      ),
      ['SADC = org:sadc', 'Summit = org:sadc', 'Summit = org:sadc'],
    );
  });

  it('reads long portfolios in capitals, and a rank before them', () => {
    assert.deepEqual(
      actors(
        'Rencontre',
        'Le Ministre d’Etat, Ministre des Affaires Etrangères, de l’Intégration Africaine et des Togolais de l’Extérieur du Togo a reçu le chef d’état-major général des Forces armées béninoises.',
      ),
      [
        'Ministre d’Etat, Ministre des Affaires Etrangères, de l’Intégration Africaine et des Togolais de l’Extérieur du Togo = office:tgo.foreign-minister',
        'chef d’état-major général des Forces armées béninoises = office:ben.chief-of-defence',
      ],
    );
  });
});

describe('mentions: whose release it is, and what is none of its actors', () => {
  it('takes a ministry for that of the state whose office the person at the head holds', () => {
    assert.deepEqual(
      actors(
        'Navy follows Russian ship through the Strait\n\nFrom:\nMinistry of Defence and The Rt Hon John Healey MP\nPublished\n14 August 2025',
        'The Ministry of Defence said that the ship had left.',
      ).filter((one) => /Ministry/.test(one)),
      ['Ministry of Defence = org:gbr.mod', 'Ministry of Defence = org:gbr.mod'],
    );
  });

  it('takes it for that of the state whose address the page has', () => {
    assert.deepEqual(
      actors(
        'gov.ie\n\nPress release\n\nMinister condemns attack on patrol\n\nFrom: Department of Foreign Affairs and Trade\nPublished on: 6 December 2025',
        'The patrol was attacked near the border at night, and two of its members were hurt.',
      ).filter((one) => /Department/.test(one)),
      ['Department of Foreign Affairs and Trade = org:irl.foreign-ministry'],
    );
  });

  it('knows people who are named with more names than the lexicon has', () => {
    assert.deepEqual(
      actors(
        'Talks',
        '3 May 2024',
        'H.E. João Manuel Gonçalves Lourenço and President Yoweri Kaguta Museveni met.',
      ).map((one) => one.replace(/^.* = /, '')),
      ['person:joao-lourenco', 'office:uga.president', 'person:yoweri-museveni'],
    );
  });

  it('takes no listed languages, addresses and places below a title for actors', () => {
    assert.deepEqual(
      actors(
        'Update\n\nJapanese | Text Size  S  M  L',
        'The page is on GOV.UK in Romanian, Russian and Gagauz.',
      ),
      [],
    );
    assert.deepEqual(
      actors(
        'Statement on the sanctions\n\nJohn Quill\nDepartment Spokesperson\nWashington, DC',
        'It is over.',
      ).filter((one) => /Washington/.test(one)),
      ['Washington, DC = place:washington'],
    );
  });

  it('knows regions by their adjectives', () => {
    assert.deepEqual(
      actors(
        'On the region',
        'African partners met Nordic and Baltic ministers on the Transnistrian question.',
      ),
      [
        'African = place:africa',
        'Nordic = group:nordics',
        'Baltic = group:baltics',
        'Transnistrian = place:transnistria',
      ],
    );
    assert.deepEqual(
      actors(
        'Sur la région',
        'Les crises sahéliennes touchent nos partenaires ouest-africains et le ciel balte, selon les ministres.',
      ),
      ['sahéliennes = place:sahel', 'ouest-africains = place:west-africa', 'balte = group:baltics'],
    );
    assert.deepEqual(actors('On cables', 'The Nordic-Baltic ministers (NB8) spoke of the Baltic Sea.'), [
      'Nordic-Baltic = group:nb8',
      'NB8 = group:nb8',
      'Baltic Sea = place:baltic-sea',
    ]);
  });
});

describe('mentions: names within names of places', () => {
  it('knows the state that a region is part of, and no shorter name of the same state', () => {
    assert.deepEqual(
      all('Attaques', 'L’attaque a eu lieu dans l’Extrême-Nord du Cameroun. Le Burkina Faso l’a condamnée.'),
      [
        'Extrême-Nord du Cameroun = place:far-north-cameroon',
        'Cameroun = state:CMR',
        'Burkina Faso = state:BFA',
      ],
    );
  });
});
