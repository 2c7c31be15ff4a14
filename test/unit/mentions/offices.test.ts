import assert from 'node:assert/strict';
import { actors, all, entities } from './support.ts';

const french = 'Entretien avec les partenaires';
const english = 'Talks with partners';

describe('mentions: offices', () => {
  it('has no title of another inside that of somebody', () => {
    assert.deepEqual(
      all(
        'Talks',
        'Rishi Sunak and Boris Pistorius spoke. The Polish Prime Minister and the French Minister of Defence spoke.',
      ).filter((one) => /^(?:Prime Minister|Minister of Defence) = /.test(one)),
      [],
    );
  });

  it('has no Council of the Union inside the European Council', () => {
    assert.deepEqual(
      all(
        'European Union',
        'The President of the European Council met the Council of the European Union.',
      ).filter((one) => /^Council = /.test(one)),
      [],
    );
  });

  it('tells two of one title apart by their gender, and of two organisations by which of them publishes', () => {
    assert.deepEqual(
      entities(
        'office',
        french,
        '17 juin 2025',
        'Le ministre des Affaires étrangères de l’Estonie, Margus Tsahkna, a reçu la ministre des Affaires étrangères de la Lettonie, Baiba Braže.',
        'Le ministre a remercié la ministre.',
      ).slice(-2),
      ['office:est.foreign-minister', 'office:lva.foreign-minister'],
    );
    const president = (issuer: string) =>
      entities(
        'office',
        issuer,
        'Étaient là le Président de la Commission de la CEDEAO et le Président de la Commission de l’Union africaine.',
        'La Conférence remercie le Président de la Commission.',
      ).at(-1);
    assert.equal(
      president('Communauté économique des États de l’Afrique de l’Ouest'),
      'office:ecowas.commission-president',
    );
    assert.equal(president('Union africaine'), 'office:au.commission-chair');
  });

  it('reads a secretary of state with a portfolio behind the title as one of the state at home', () => {
    assert.deepEqual(
      entities(
        'office',
        'Affaires mondiales Canada',
        'Le Canada, avec les États-Unis, a annoncé des sanctions.',
        'M. Randeep Sarai, secrétaire d’État (Développement international), a parlé.',
      ),
      ['office:can.state-secretary'],
    );
  });

  it('tells a counterpart by the one named beside', () => {
    assert.deepEqual(
      entities(
        'office',
        french,
        '14 mars 2025',
        'Les participants ont parlé avec leur homologue ukrainien, Andrii Sybiha.',
      ),
      ['office:ukr.foreign-minister'],
    );
  });

  it('tells titles in small letters, cut short or of a counterpart by who has been named', () => {
    const offices = (...lines: string[]) => entities('office', english, ...lines);
    assert.deepEqual(
      offices(
        'Ministry of Foreign Affairs of Estonia',
        'Foreign Minister Margus Tsahkna met with Canada’s Minister of Foreign Affairs Mélanie Joly.',
        '“We agree,” the foreign minister said. The president of a club was there.',
      ),
      ['office:est.foreign-minister', 'office:can.foreign-minister', 'office:est.foreign-minister'],
    );
    assert.deepEqual(
      offices(
        'Minister Kamikawa called Enrique Manalo, Secretary for Foreign Affairs of the Philippines.',
        'Secretary Manalo thanked her.',
      ).slice(-1),
      ['office:phl.foreign-minister'],
    );
    assert.deepEqual(
      offices('The OSCE Representative on Freedom of the Media spoke. The Representative was alarmed.'),
      ['office:osce.rfom', 'office:osce.rfom'],
    );
    assert.deepEqual(
      entities('office', french, '9 novembre 2023', 'Catherine Colonna a reçu son homologue arménien.'),
      ['office:arm.foreign-minister'],
    );
  });

  it('links a bare Foreign Secretary only to a state that has one', () => {
    const offices = (...lines: [string, ...string[]]) =>
      actors(...lines)
        .filter((one) => / = office:/.test(one))
        .map((one) => one.replace(/^.* = /, ''));
    assert.deepEqual(
      offices('Foreign Secretary statement on Sudan', 'The Foreign Secretary condemned the raid.'),
      [],
    );
    assert.deepEqual(
      offices(
        'Statement by Pakistan',
        'Foreign Secretary Ambassador Ida Quill held consultations with Fiji.',
        'The Foreign Secretary underlined the importance of peace.',
      ),
      ['office:pak.foreign-secretary', 'office:pak.foreign-secretary'],
    );
    assert.deepEqual(offices('Update', 'The Philippine Foreign Secretary spoke.'), [
      'office:phl.foreign-minister',
    ]);
  });

  it('knows whose President of the Republic publishes, whomever he speaks with', () => {
    for (const title of [
      'Entretien téléphonique avec M. Joseph Aoun, Président de la République libanaise',
      'Est de la République démocratique du Congo : le Président de la République s’entretient avec ses homologues',
    ])
      assert.deepEqual(
        actors(
          'Présidence de la République',
          title,
          'Le 24 novembre 2025',
          'Le Président de la République a téléphoné ce jour. Le Président Emmanuel Macron a dit l’attachement de la France à la paix.',
        )
          .filter((line) => /^Président de la République =/.test(line) && !/lbn/.test(line))
          .at(-1),
        'Président de la République = office:fra.president',
      );
  });

  it('gives a title known of one state to the state named after the holder', () => {
    assert.deepEqual(
      actors(
        'Readout of the Call',
        'National Security Advisor Jake Sullivan spoke with National Security Advisor Mori Kenta of Japan.',
      ),
      [
        'National Security Advisor = office:usa.national-security-adviser',
        'Jake Sullivan = person:jake-sullivan',
        'National Security Advisor = office:jpn.national-security-adviser',
        'Mori Kenta = person:mori-kenta',
        'Japan = state:JPN',
      ],
    );
  });

  it('makes offices of states that the lexicon has none for', () => {
    assert.deepEqual(
      actors(
        french,
        'Le ministre togolais des Affaires étrangères, Kossi Amegan, a reçu la vice-ministre des Finances du Laos et le président de la République du Bénin.',
      ),
      [
        'ministre togolais des Affaires étrangères = office:tgo.foreign-minister',
        'Kossi Amegan = person:kossi-amegan',
        'vice-ministre des Finances du Laos = office:lao.deputy-finance-minister',
        'président de la République du Bénin = office:ben.president',
      ],
    );
    assert.deepEqual(
      actors(
        english,
        'The Nepalese Minister for Women and Children Asha Thapaliya met Fiji’s Home Affairs Minister and President Tavita of Kiribati.',
      ),
      [
        'Nepalese Minister for Women and Children = office:npl.women-children-minister',
        'Asha Thapaliya = person:asha-thapaliya',
        'Fiji = state:FJI',
        'Home Affairs Minister = office:fji.interior-minister',
        'President = office:kir.president',
        'Tavita = person:tavita',
        'Kiribati = state:KIR',
      ],
    );
  });

  it('reads titles in capitals without accents', () => {
    assert.deepEqual(
      actors('DECLARATION DE LA MINISTRE SUEDOISE DES AFFAIRES ETRANGERES', 'Le texte suit.'),
      ['MINISTRE SUEDOISE DES AFFAIRES ETRANGERES = office:swe.foreign-minister'],
    );
  });

  it('takes a title alone for the office named before, the issuer’s first', () => {
    assert.deepEqual(
      actors(
        'Le secrétaire général de l’OTAN rencontre le secrétaire général de l’ONU',
        'Le secrétaire général a remercié l’ONU.',
      ),
      [
        'secrétaire général de l’OTAN = office:nato.sg',
        'secrétaire général de l’ONU = office:un.sg',
        'secrétaire général = office:nato.sg',
        'ONU = org:un',
      ],
    );
    assert.deepEqual(
      actors(
        english,
        'The Minister of Defence of Estonia spoke first. The Minister underlined that the ministers of other countries agreed.',
      ),
      [
        'Minister of Defence of Estonia = office:est.defence-minister',
        'Minister = office:est.defence-minister',
      ],
    );
  });

  it('lets the holder tell which office a short title means', () => {
    assert.deepEqual(
      actors(
        'Readout',
        '3 June 2025',
        'Secretary Rubio spoke with President Macron. The Secretary thanked him.',
      ),
      [
        'Secretary = office:usa.secretary-of-state',
        'Rubio = person:marco-rubio',
        'President = office:fra.president',
        'Macron = person:emmanuel-macron',
        'Secretary = office:usa.secretary-of-state',
      ],
    );
  });

  it('does not lend a known holder’s office to somebody else', () => {
    assert.deepEqual(
      actors(
        'Readout',
        '3 June 2025',
        'President Trump spoke about trade. President Orsini of the club was there.',
      ),
      [
        'President = office:usa.president',
        'Trump = person:donald-trump',
        'President = office:president',
        'Orsini = person:orsini',
      ],
    );
  });

  it('names the states that share a plural title, and no one office', () => {
    assert.deepEqual(actors(english, 'The foreign ministers of France, Germany and Poland met.'), [
      'France = state:FRA',
      'Germany = state:DEU',
      'Poland = state:POL',
    ]);
  });

  it('prefers the body named after a title to the one the title is known of', () => {
    assert.deepEqual(actors(french, 'Le président de la Commission de la CEDEAO a parlé.'), [
      'président de la Commission de la CEDEAO = office:ecowas.commission-president',
    ]);
  });

  it('asks the state whose office it is of the words «son», "its"', () => {
    assert.deepEqual(actors(french, 'Nous saluons la Moldova et son vice-premier ministre.'), [
      'Moldova = state:MDA',
      'vice-premier ministre = office:mda.deputy-prime-minister',
    ]);
  });

  it('knows the head of a body as its office, and its prosecutors as no generals', () => {
    assert.deepEqual(
      actors(french, 'Le chef de l’ONU a parlé ; les chefs de la diplomatie du Canada et du Japon aussi.'),
      ['chef de l’ONU = office:un.sg', 'Canada = state:CAN', 'Japon = state:JPN'],
    );
    assert.deepEqual(actors(english, 'Georgia’s General Prosecutor was named.'), [
      'Georgia = state:GEO',
      'General Prosecutor = office:geo.attorney-general',
    ]);
  });

  it('does not take an address for an office of the speaker’s state', () => {
    assert.deepEqual(
      actors(
        'UK statement at the Security Council',
        'President, we are concerned. As my Prime Minister said, we stand firm.',
      ),
      ['UK = state:GBR', 'Security Council = org:un.sc', 'Prime Minister = office:gbr.prime-minister'],
    );
  });

  it('knows the high representative alone, man or woman, and the holder by the surname', () => {
    for (const title of ['haut représentant', 'haute représentante', 'Haut Représentant'])
      assert.deepEqual(actors('Un mot', `L’Union européenne a agi. Le ${title} a parlé.`), [
        'Union européenne = org:eu',
        `${title} = office:eu.hrvp`,
      ]);
    assert.deepEqual(actors('Un mot', 'Le haut représentant/vice-président Borrell a parlé.'), [
      'haut représentant/vice-président = office:eu.hrvp',
      'Borrell = person:josep-borrell',
    ]);
  });

  it('makes one office of the ministers of a grouping', () => {
    assert.deepEqual(
      actors(
        'Foreign ministers meet in Manila',
        'The Foreign Ministers of ASEAN met. The Foreign Ministers urged restraint. The GCC Foreign Ministers and the Foreign Ministers of Australia and Japan spoke.',
      ),
      [
        'Manila = place:manila',
        'Foreign Ministers of ASEAN = office:asean.foreign-ministers',
        'Foreign Ministers = office:asean.foreign-ministers',
        'GCC Foreign Ministers = office:gcc.foreign-ministers',
        'Australia = state:AUS',
        'Japan = state:JPN',
      ],
    );
    assert.deepEqual(actors('Nordic Ministers of Defence on cable cuts', 'They spoke.'), [
      'Nordic Ministers of Defence = office:nordics.defence-ministers',
    ]);
    assert.deepEqual(
      actors(
        'Présidence canadienne du G7 – Déclaration des ministres des Affaires étrangères',
        'Les ministres ont condamné ce tir avec les ministres de la Défense de la Ligue arabe.',
      ),
      [
        'canadienne = state:CAN',
        'G7 = group:g7',
        'ministres des Affaires étrangères = office:g7.foreign-ministers',
        'ministres = office:g7.foreign-ministers',
        'ministres de la Défense de la Ligue arabe = office:arab-league.defence-ministers',
      ],
    );
  });

  it('gives a title to the state or body named right after it', () => {
    assert.deepEqual(actors(english, 'They met the Minister for Europe and Foreign Affairs of Albania.'), [
      'Minister for Europe and Foreign Affairs of Albania = office:alb.foreign-minister',
    ]);
    assert.deepEqual(actors(english, 'The President of the African Union spoke.'), [
      'President of the African Union = office:au.chair',
    ]);
  });

  it('takes the Secretary-General of a title for the only one that the text names', () => {
    assert.deepEqual(
      actors(
        'Secretary-General on the attack in Kano',
        'Commonwealth Secretary-General Patricia Scotland met experts of the United Nations and the Commonwealth.',
      )[0],
      'Secretary-General = office:commonwealth.sg',
    );
    assert.deepEqual(
      actors(
        'SECRETARY-GENERAL SHOCKED BY BOMB ATTACKS IN KANDAHAR',
        'This was issued by the Spokesperson for UN Secretary-General Ban Ki-moon.',
      ),
      [
        'SECRETARY-GENERAL = office:un.sg',
        'KANDAHAR = place:kandahar',
        'Spokesperson = office:un.sg-spokesperson',
        'UN Secretary-General = office:un.sg',
        'Ban Ki-moon = person:ban-ki-moon',
      ],
    );
  });

  it('gives a minister without a state that of the other offices the person is known to have held', () => {
    assert.deepEqual(actors(french, 'M. Bernard Cazeneuve, ministre de l’intérieur, a réuni les préfets.'), [
      'Bernard Cazeneuve = person:bernard-cazeneuve',
      'ministre de l’intérieur = office:fra.interior-minister',
    ]);
  });

  it('tells an office that several have by its holder, its full title or the mission that the text names', () => {
    assert.deepEqual(
      entities(
        'office',
        'Attaque d’un convoi',
        'La MINUSMA déplore l’attaque d’un convoi. Le Représentant spécial du Secrétaire général a salué les soldats. Le RSSG a quitté la salle.',
      ),
      ['office:un.srsg-mali', 'office:un.srsg-mali'],
    );
    // Of two missions neither is meant rather than the other.
    assert.deepEqual(
      entities(
        'office',
        'Note',
        'UNMISS and UNSMIL met. The Special Representative of the Secretary-General spoke.',
      ),
      ['office:un.srsg'],
    );
  });

  it('is of the body that its last word stands for in the text', () => {
    assert.deepEqual(
      entities(
        'office',
        'ECONOMIC COMMUNITY OF WEST AFRICAN STATES',
        'The Commission of the Economic Community of West African States (ECOWAS) deplores the attack in Benin. “We stand with Benin,” said Mr. Quill, President of the Commission.',
      ),
      ['office:ecowas.commission-president'],
    );
  });

  it('is that of the state beside it, with the portfolio that the text tells', () => {
    assert.deepEqual(
      entities(
        'office',
        'Visite à Luxembourg',
        'Le ministre de la Défense du Luxembourg, Noé Quill, a reçu deux collègues. La ministre belge Ida Moen a parlé. Le ministre néerlandais a remercié son hôte.',
      ),
      ['office:lux.defence-minister', 'office:bel.defence-minister', 'office:nld.defence-minister'],
    );
  });

  it('«son homologue» is the other of two who hold such an office', () => {
    assert.deepEqual(
      entities(
        'office',
        'Visite à Chisinau',
        'Le ministre des Affaires étrangères du Luxembourg, Noé Quill, a été reçu par le ministre des Affaires étrangères de la Moldavie, Jan Moen. Le ministre Quill a assuré son homologue de la solidarité de son pays.',
      ),
      [
        'office:lux.foreign-minister',
        'office:mda.foreign-minister',
        'office:lux.foreign-minister',
        'office:mda.foreign-minister',
      ],
    );
  });
});
