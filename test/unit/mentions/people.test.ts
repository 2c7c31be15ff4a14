import assert from 'node:assert/strict';
import { actors, all, entities } from './support.ts';

describe('mentions: people', () => {
  it('knows names behind an elision and with a capital particle, whole and alone', () => {
    assert.deepEqual(
      entities(
        'person',
        'Huit blessés – déclaration d’Ida Quillmoen, représentante de la Mission.',
        'Major General Orso Del Kandt spoke first. Major General Del Kandt left.',
      ),
      ['person:ida-quillmoen', 'person:orso-del-kandt', 'person:orso-del-kandt'],
    );
  });

  it('knows surnames that begin with an article', () => {
    assert.deepEqual(
      entities(
        'person',
        'Visite du port',
        'Mme Marine Le Quillec et M. Jean La Moenne, ministre de la Mer, ont parlé. Mme Le Quillec est repartie.',
      ),
      ['person:marine-le-quillec', 'person:jean-la-moenne', 'person:marine-le-quillec'],
    );
  });

  it('knows names with a capital inside, and none in "I’m", in a crest or behind a bent apostrophe', () => {
    assert.deepEqual(
      actors(
        'Prime Minister Crest',
        'Ada ElMarwadi spoke first. Dr. ElMarwadi left. I’m Ken Quill, the chair. The Democratic People´s Republic of Korea was named.',
      ).map((one) => one.replace(/^.* = /, '')),
      ['person:ada-elmarwadi', 'person:ada-elmarwadi', 'person:ken-quill', 'state:PRK'],
    );
  });

  it('knows people by a trade before the name and by what is told of them after it', () => {
    assert.deepEqual(
      actors('Sanctions', 'L’oligarque en fuite Igor Novak et Sofia Nowak, avocate, sont visés.').filter(
        (line) => / = (?:person|state)/.test(line),
      ),
      ['Igor Novak = person:igor-novak', 'Sofia Nowak = person:sofia-nowak'],
    );
    assert.deepEqual(
      actors(
        'Sanctions',
        'The list names Quentin Marlow, who once ran the port of Sofia, and his firm.',
      ).filter((line) => / = person/.test(line)),
      ['Quentin Marlow = person:quentin-marlow'],
    );
  });

  it('knows people whom the text introduces by what they are', () => {
    assert.deepEqual(
      actors(
        'A word on borders',
        'Professor Jana Novakova, Director of the Institute for Border Studies, spoke. Novakova said that trust was needed.',
        '“We agree,” said Anders Holm, a researcher at the same place. Holm thanked Dr. M. Novakova.',
      ).filter((line) => line.includes('person:')),
      [
        'Jana Novakova = person:jana-novakova',
        'Novakova = person:jana-novakova',
        'Anders Holm = person:anders-holm',
        'Holm = person:anders-holm',
        'M. Novakova = person:jana-novakova',
      ],
    );
  });

  it('takes names with «Ould» and a title in them whole, and no name from the small words of a headline', () => {
    assert.deepEqual(
      actors(
        "DÉCLARATION DES MINISTRES DE LA TUNISIE, DE L'ALGÉRIE\nET DE L'ÉGYPTE",
        'S.E.M. Sidi Ould Cheikh Brahim, ministre des Affaires étrangères, a ouvert la séance.',
      ).filter((line) => line.includes('person:')),
      ['Sidi Ould Cheikh Brahim = person:sidi-ould-cheikh-brahim'],
    );
  });

  it('knows who is addressed as Excellency, however that is written', () => {
    for (const words of [
      'Le Président de la République, S.E.M. Noé Quill, a ouvert la séance.',
      'Son Excellence Noé Quill a ouvert la séance.',
      'Le ministre, Son Excellence Monsieur Noé Quill, a ouvert la séance.',
      'H.E. Noé Quill opened the session.',
      'His Excellency Noé Quill opened the session.',
    ])
      assert.ok(actors(words).includes('Noé Quill = person:noe-quill'), words);
  });

  it('knows a speaker by trade, then by name', () => {
    assert.deepEqual(
      actors(
        'Harbour reopened',
        '“The sea has no walls,” explained a retired fisherman, Jan Kosek, “and we live from it.” Kosek left.',
      ),
      ['Jan Kosek = person:jan-kosek', 'Kosek = person:jan-kosek'],
    );
    assert.deepEqual(
      actors(
        'Le port rouvre',
        '« La mer n’a pas de murs », raconte la libraire du quartier, Anna Nowakowa, qui salue la décision.',
      ),
      ['Anna Nowakowa = person:anna-nowakowa'],
    );
  });

  it('knows people by the age that courts and police give', () => {
    assert.deepEqual(
      actors(
        'Two charged',
        'According to the indictment Jan Kosek, 44, and Alan R. Marlowe, 57, of Groton, sold drawings. Marlowe was paid.',
        'Anna Nowakowa, âgée de 39 ans, a été arrêtée. On March 12, 44, nobody was born.',
      ).filter((line) => line.includes('person:')),
      [
        'Jan Kosek = person:jan-kosek',
        'Alan R. Marlowe = person:alan-marlowe',
        'Marlowe = person:alan-marlowe',
        'Anna Nowakowa = person:anna-nowakowa',
      ],
    );
  });

  it('tells a surname with its accent from a people, and finds an Arab one without its article', () => {
    assert.deepEqual(
      actors('Türk alarmed', 'Volker Türk spoke. Türk left. Turks voted.').filter((line) =>
        /T[üu]rk/.test(line),
      ),
      [
        'Türk = person:volker-turk',
        'Volker Türk = person:volker-turk',
        'Türk = person:volker-turk',
        'Turks = state:TUR',
      ],
    );
    assert.deepEqual(
      actors('Entretien', 'Il a reçu M. Abdel Fattah Al-Sissi. Le Président Sissi est parti.').filter(
        (line) => /Sis/.test(line),
      ),
      ['Abdel Fattah Al-Sissi = person:abdel-fattah-al-sisi', 'Sissi = person:abdel-fattah-al-sisi'],
    );
  });

  it('reads lists of excellencies line by line', () => {
    assert.deepEqual(
      actors(
        'Communiqué final',
        'Étaient présents :',
        'S. E. M. Kofi Marc Étienne MENSAH, Président de la République du Ghana\nS.E. Mme Awa DIALLO, Présidente du Libéria\nl’honorable Mary Okoro, ministre de la Justice du Nigéria',
      ),
      [
        'Kofi Marc Étienne MENSAH = person:kofi-marc-etienne-mensah',
        'Président de la République du Ghana = office:gha.president',
        'Awa DIALLO = person:awa-diallo',
        'Présidente du Libéria = office:lbr.president',
        'Mary Okoro = person:mary-okoro',
        'ministre de la Justice du Nigéria = office:nga.justice-minister',
      ],
    );
  });

  it('ends a name where a heading, a possessive or a state goes on', () => {
    assert.deepEqual(actors('Envoy Lindqvist’s Phone Call With Partners', 'Envoy Lindqvist’s visit ended.'), [
      'Lindqvist = person:lindqvist',
      'Lindqvist = person:lindqvist',
    ]);
    assert.deepEqual(
      actors('Rencontre', 'Le président Amadou Sow du Niger et Mme Fatou Ba ont parlé de la Conférence.'),
      [
        'président = office:ner.president',
        'Amadou Sow = person:amadou-sow',
        'Niger = state:NER',
        'Fatou Ba = person:fatou-ba',
      ],
    );
  });

  it('knows who holds an office on the day by the surname alone, not others of that name', () => {
    assert.deepEqual(
      actors('Statement', '14 May 2024', 'Until today Putin escalates. Anna Putin is a baker.'),
      ['Putin = person:vladimir-putin', 'Anna Putin = person:anna-putin'],
    );
  });

  it('knows a name between commas after a title and what it is of', () => {
    assert.deepEqual(
      actors(
        'Point de situation',
        'La coordonnatrice spéciale pour le Liban, Inès Karam, et l’envoyé américain Joel Stern ont parlé. Inès Karam a remercié le général de division Pedro Lima.',
      ),
      [
        'coordonnatrice spéciale pour le Liban = office:un.coordinator-lebanon',
        'Inès Karam = person:ines-karam',
        'américain = state:USA',
        'Joel Stern = person:joel-stern',
        'Inès Karam = person:ines-karam',
        'Pedro Lima = person:pedro-lima',
      ],
    );
  });

  it('knows the full name before the place that introduces it, and joins its parts', () => {
    assert.deepEqual(
      actors(
        'Update',
        'The network relied on Sa’id al-Jabari. It was led by Sa’id al-Jabari, a senior trade official.',
      ),
      ['Sa’id al-Jabari = person:sa-id-al-jabari', 'Sa’id al-Jabari = person:sa-id-al-jabari'],
    );
  });

  it('joins a surname after an honorific with the full name elsewhere', () => {
    assert.deepEqual(
      actors('Inquiry', 'The Ida Holmquist Inquiry reported today. We remember Ms Holmquist.').map((line) =>
        line.split(' = '),
      ),
      [
        ['Ida Holmquist', 'person:ida-holmquist'],
        ['Ms Holmquist', 'person:ida-holmquist'],
      ],
    );
  });

  it('knows former holders by title and surname, and names that begin as names of the lexicon do', () => {
    assert.deepEqual(
      actors(
        'Note',
        '9 June 2025',
        'He recalled what President Rouhani had said. Antonio Brandeis was there, New York too.',
      ),
      [
        'President = office:irn.president',
        'Rouhani = person:hassan-rouhani',
        'Antonio Brandeis = person:antonio-brandeis',
        'New York = place:new-york',
      ],
    );
  });

  it('ends a name before the verb of a heading in capitals', () => {
    for (const verb of ['Delivers Remarks on Ports', 'Issues Statement on Ports', 'Launches a Review'])
      assert.deepEqual(
        actors(`Attorney General Merrick B. Garland ${verb}`, 'The ports are open.').at(-1),
        'Merrick B. Garland = person:merrick-garland',
      );
  });

  it('takes a state’s name after a given name for a surname, there and where its bearer speaks', () => {
    assert.deepEqual(
      actors(
        'Two charged in New Jersey',
        '“We do not rest,” said Deputy Attorney General Lisa O. Monaco. Deputy Attorney General Monaco thanked France.',
        '“They will be found,” Monaco said. Officers of Monaco helped.',
      ).filter((line) => line.includes('Monaco')),
      [
        'Lisa O. Monaco = person:lisa-monaco',
        'Monaco = person:lisa-monaco',
        'Monaco = person:lisa-monaco',
        'Monaco = state:MCO',
      ],
    );
  });

  it('knows names whose family comes first', () => {
    assert.deepEqual(
      actors(
        'A word on trade',
        'The action targets Park Sin Rok and Zhang Meilu. Kim Hyo Il and Lee Sun-ha worked for them; Park Avenue, Han River Bridge and Song Festival Week are closed. Zhang denies it.',
      ),
      [
        'Park Sin Rok = person:park-sin-rok',
        'Zhang Meilu = person:zhang-meilu',
        'Kim Hyo Il = person:kim-hyo-il',
        'Lee Sun-ha = person:lee-sun-ha',
      ],
    );
  });

  it('takes no elided word for a name, and capitals inside one for a part of it', () => {
    assert.deepEqual(
      actors('Un mot', 'S’agissant de l’ordre du jour, Mme Rosemary DiQuillo et Karen Quill MP ont parlé.'),
      ['Rosemary DiQuillo = person:rosemary-diquillo', 'Karen Quill = person:karen-quill'],
    );
    assert.deepEqual(actors('Assistant Director for Ports John C. Quillo Delivers Remarks', 'Thank you.'), [
      'John C. Quillo = person:john-quillo',
    ]);
  });

  it('knows a name by the short one in brackets after it, and no adverb of a headline for a part of one', () => {
    assert.deepEqual(
      actors(
        'Treasury acts',
        'The action targets Selmo Hadan Kalu Mosta (Selmo), a director. Selmo led the work.',
      ).filter((line) => line.includes('person:')),
      [
        'Selmo Hadan Kalu Mosta = person:selmo-hadan-kalu-mosta',
        'Selmo = person:selmo-hadan-kalu-mosta',
        'Selmo = person:selmo-hadan-kalu-mosta',
      ],
    );
    assert.deepEqual(actors('Tarwick Strongly Condemns Attack', 'Minister John Tarwick spoke.'), [
      'Tarwick = person:john-tarwick',
      'John Tarwick = person:john-tarwick',
    ]);
  });

  it('knows the family’s name that stands first', () => {
    assert.deepEqual(
      actors('Talks', 'Foreign Minister Noh Seo-yun of South Korea spoke. Minister Noh called for talks.').at(
        -1,
      ),
      'Noh = person:noh-seo-yun',
    );
  });

  it('takes neither "Justice" nor words of a headline in capitals for names', () => {
    assert.deepEqual(actors('Talks', 'Chief Judge, Justice Amina Bello spoke.'), [
      'Amina Bello = person:amina-bello',
    ]);
    assert.deepEqual(actors('PRESIDENT SHOCKED BY BOMB ATTACKS', 'He spoke.'), []);
  });

  it('takes no past tense of a headline for a part of the name before it', () => {
    for (const verb of ['Highlighted', 'Reiterated', 'Received', 'Held', 'Briefed', 'Travelled'])
      assert.deepEqual(
        actors(`Minister Tarwick ${verb} in Talks`, 'The talks went on.').filter((line) =>
          line.includes('person:'),
        ),
        ['Tarwick = person:tarwick'],
      );
  });

  it('takes a surname of the lexicon for a given name where a longer name begins with it', () => {
    assert.deepEqual(
      entities(
        'person',
        'Call',
        'HE Dr. Mohammed bin Jassim Al Quilleni held a call. Dr. Al Quilleni spoke of the port.',
      ),
      ['person:mohammed-bin-jassim-al-quilleni', 'person:mohammed-bin-jassim-al-quilleni'],
    );
  });

  it('means by a surname whom the text names in full, and not who holds an office elsewhere on the day', () => {
    assert.deepEqual(
      entities(
        'person',
        'Indictment',
        'May 16, 2024',
        'Jörg Lindner, 52, of Hamburg, used front companies. Lindner told a supplier to relabel the goods.',
      ),
      ['person:jorg-lindner', 'person:jorg-lindner'],
    );
  });

  it('begins a name with the given name that no list has', () => {
    assert.deepEqual(
      entities('person', 'Sanctions', 'The order names the broker Quilmoe Salim Qandeel, who moved funds.'),
      ['person:quilmoe-salim-qandeel'],
    );
  });

  it('knows people of the lexicon in the spelling of another language', () => {
    assert.deepEqual(
      entities(
        'person',
        'Entretien',
        'Paris, le 23 mai 2022',
        'M. Viatcheslav Volodine, président de la Douma, a parlé. M. Maksim Rechetnikov, ministre, était là. M. Jean Martinet, directeur, aussi.',
      ),
      ['person:vyacheslav-volodin', 'person:maxim-reshetnikov', 'person:jean-martinet'],
    );
  });

  it('goes by the name without the patronymic, and sees no group in a surname', () => {
    assert.deepEqual(
      entities(
        'person',
        'Talks',
        'President Vladimir Vladimirovich Putin and Sergey Viktorovich Lavrov spoke.',
      ),
      ['person:vladimir-putin', 'person:sergei-lavrov'],
    );
    assert.ok(
      !all('Entretien', 'La ministre, Thérèse Kayikwamba Wagner, a été reçue.').some((one) =>
        one.startsWith('Wagner ='),
      ),
    );
  });

  it('knows those who are freed or led, by the given name alone, also behind an elision', () => {
    assert.deepEqual(
      entities(
        'person',
        'Libération',
        'Elle exige la libération d’Olivier Quillmoen et salue les forces conduites par Sviatlana Moenskaya.',
      ),
      ['person:olivier-quillmoen', 'person:sviatlana-moenskaya'],
    );
  });
});
