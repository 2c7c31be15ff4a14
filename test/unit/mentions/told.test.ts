import assert from 'node:assert/strict';
import { actors, all } from './support.ts';

describe('mentions: what only the rest of the text tells', () => {
  it('knows the ministers of a state that speaks in its own title', () => {
    const found = actors(
      'Joint Media Release - Australia condemns missile test',
      'The Hon Jane Novak MP',
      'Prime Minister',
      'Senator the Hon John Kolar',
      'Minister for Foreign Affairs',
      'Australia categorically condemns the launch.',
    );
    for (const line of [
      'Jane Novak = person:jane-novak',
      'Prime Minister = office:aus.prime-minister',
      'John Kolar = person:john-kolar',
      'Minister for Foreign Affairs = office:aus.foreign-minister',
    ])
      assert.ok(found.includes(line), `${line} in ${found.join('; ')}`);
  });

  it('takes what a transcript adds in brackets for part of a name', () => {
    assert.deepEqual(
      actors('Remarks', 'I am joined today by Deputy Director [Jana] Novakova, and by Piotr [Kowal].').filter(
        (line) => line.includes('person:'),
      ),
      ['[Jana] Novakova = person:jana-novakova', 'Piotr [Kowal] = person:piotr-kowal'],
    );
  });

  it('follows a short name in brackets through the text', () => {
    assert.deepEqual(
      actors(
        'Sanctions on a broker',
        'Today, the office sanctioned Tarek Hamdan Nouri (Tarek), a broker.',
        'Tarek has supplied weapons. By arming militias, Tarek has prolonged the war.',
      ).filter((line) => line.startsWith('Tarek =')),
      Array(3).fill('Tarek = person:tarek-hamdan-nouri'),
    );
  });

  it('knows whose regime, assembly and forces are meant where the text is about one state', () => {
    const found = actors(
      'Statement on Venezuela',
      'We call on Venezuela’s Maduro regime to respect the constitutionally established National Assembly. The regime has refused, and imposed the National Constituent Assembly.',
    );
    for (const line of [
      'regime = org:ven.government',
      'National Assembly = org:ven.assembly',
      'National Constituent Assembly = org:ven.constituent-assembly',
    ])
      assert.ok(found.includes(line), `${line} in ${found.join('; ')}`);
    assert.ok(
      actors('Déclaration', 'Nous saluons les forces armées et la population du Niger.').includes(
        'forces armées = org:ner.armed-forces',
      ),
    );
    // What a state publishes itself means its own, or nobody's that is known.
    const own = actors(
      'Statement by the President on Ukraine',
      'March 3, 2023',
      'The White House',
      'I call on the Senate to pass aid for Ukraine. We thank the armed forces for what they do in Iraq.',
    );
    assert.ok(own.includes('Senate = org:usa.senate'), own.join('; '));
    assert.ok(!own.some((line) => line.startsWith('armed forces')), own.join('; '));
    // Of two states that are named, neither.
    assert.ok(
      !actors('Statement', 'Chile and Peru discussed the role of the National Assembly in peace talks.').some(
        (line) => line.startsWith('National Assembly'),
      ),
    );
  });

  it('takes "the Kingdom" for the kingdom named in full', () => {
    assert.ok(
      actors(
        'Joint statement between the United States and the Kingdom of Saudi Arabia',
        'The ministers stressed the ability of the Kingdom to defend itself.',
      ).includes('Kingdom = state:SAU'),
    );
  });

  it('takes "General Trading" for no rank', () => {
    assert.ok(
      actors('Sanctions', 'The network includes Kelmar General Trading, a front company in the region.').some(
        (line) => line.startsWith('Kelmar General Trading = org:'),
      ),
    );
  });

  it('knows whose ministers and ministries are meant where no state stands beside them', () => {
    for (const [lines, expected] of [
      // The state that condemns, calls and supports; others are told of too.
      [
        [
          'The Ministry summoned the ambassador of Russia',
          'The Ministry of Foreign Affairs handed over a note on Friday.',
          'Slovenia calls on Russia to withdraw from Ukraine.',
        ],
        ['Ministry of Foreign Affairs = org:svn.foreign-ministry'],
      ],
      [
        [
          'Response to the launch by North Korea',
          '1. The launch is a violation of resolutions.',
          '2. Japan considers the launch to be unacceptable. The Foreign Minister protested at once.',
        ],
        ['Foreign Minister = office:jpn.foreign-minister'],
      ],
      // A minister who holds office in one state, beside a title without it.
      [
        [
          'Attack on satellite links',
          '“This attack was reckless”, Foreign Minister Anniken Huitfeldt said. The Ministry of Foreign Affairs has protested to Russia.',
        ],
        ['Ministry of Foreign Affairs = org:nor.foreign-ministry'],
      ],
      // A capital from which others publish too, where a minister speaks first.
      [
        [
          'Réaction à l’attentat en Afghanistan',
          'Bruxelles, le 2 juin 2004 – Le ministre des Affaires étrangères a pris connaissance de l’attentat.',
        ],
        ['ministre des Affaires étrangères = office:bel.foreign-minister'],
      ],
    ] as const) {
      const found = actors(...lines);
      for (const line of expected) assert.ok(found.includes(line), `${line} in ${found.join('; ')}`);
    }
  });

  it('knows no state of two that declare, nor of one that only acts', () => {
    const found = actors(
      'Shots at the border',
      'The Ministry of Foreign Affairs handed over a note. Poland condemns the shots. Estonia condemns them too. Russia will deploy more troops.',
    );
    assert.ok(!found.some((line) => line.startsWith('Ministry')), found.join('; '));
  });

  it('reads letters as those of the body before them where its state is another than theirs', () => {
    assert.deepEqual(
      actors(
        'Meeting on security',
        'He met the heads of the Czech National Security Authority (NSA). The NSA made a report.',
      ).filter((line) => /N/.test(line)),
      ['National Security Authority = org:nsa', 'NSA = org:nsa', 'NSA = org:nsa'],
    );
  });

  it('follows a ministry with a longer name than is known by its letters', () => {
    assert.deepEqual(
      actors(
        'UAE condemns the attack',
        'The Ministry of Foreign Affairs and International Cooperation (MoFAIC) spoke. MoFAIC added more.',
      ).slice(1),
      [
        'Ministry of Foreign Affairs and International Cooperation = org:are.mofa',
        'MoFAIC = org:are.mofa',
        'MoFAIC = org:are.mofa',
      ],
    );
  });

  it('takes an ambassador with where they are posted, and who is named behind it', () => {
    assert.deepEqual(
      actors(
        'Visit',
        'The minister met Ambassador Extraordinary and Plenipotentiary of the Kingdom of Norway to Ukraine Ada Quill.',
      ).filter((line) => /mbassad|person:/.test(line)),
      [
        'Ambassador Extraordinary and Plenipotentiary of the Kingdom of Norway to Ukraine = office:nor.ambassador',
        'Ada Quill = person:ada-quill',
      ],
    );
    assert.deepEqual(
      actors('Visite à la préfecture', 'L’ambassadeur d’Italie en France, Noé Kelmar, a été reçu jeudi.'),
      ['ambassadeur d’Italie en France = office:ita.ambassador', 'Noé Kelmar = person:noe-kelmar'],
    );
  });

  it('knows the office of a title before a surname by what the name was told with', () => {
    assert.deepEqual(
      actors(
        'Talks',
        'Defence Minister of Poland Ada Quill met Foreign Minister of Estonia Noé Kelmar. Minister Quill spoke first. Minister Kelmar agreed.',
      ).filter((line) => line.startsWith('Minister =')),
      ['Minister = office:pol.defence-minister', 'Minister = office:est.foreign-minister'],
    );
  });

  it('takes no adjective of two continents for the United States, nor a name behind «à» for a town', () => {
    assert.deepEqual(actors('Visit', 'Latin American and Central American partners met American troops.'), [
      'Latin American = place:latin-america',
      'Central American = place:central-america',
      'American = state:USA',
    ]);
    assert.deepEqual(
      actors(
        'Visite à la mission',
        'Elle a écrit à Alassane Dramane Ouattara et aux pays latino-américains.',
      ),
      ['latino-américains = place:latin-america'],
    );
  });

  it('knows no prime minister of a state at home that has none', () => {
    const found = actors(
      'South Africa concerned about developments in Sudan',
      'South Africa calls for the immediate release of the Prime Minister.',
    );
    assert.ok(found.includes('Prime Minister = office:sdn.prime-minister'), found.join('; '));
  });

  it('takes a first name cut short for part of a name, and the portfolio in a title for no threat or person', () => {
    assert.deepEqual(actors('Council', 'It was read by Mr. Adamantios Th. Quill and by Mr. Quill.'), [
      'Adamantios Th. Quill = person:adamantios-quill',
      'Mr. Quill = person:adamantios-quill',
    ]);
    assert.deepEqual(
      all(
        'Briefing',
        'Ada Quill, Assistant Secretary of the Treasury for Terrorist Financing and Financial Crimes, spoke.',
      ).filter((line) => /person|ter\./.test(line)),
      ['Ada Quill = person:ada-quill'],
    );
  });
});
