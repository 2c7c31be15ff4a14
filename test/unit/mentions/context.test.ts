import assert from 'node:assert/strict';
import { actors, all } from './support.ts';

describe('mentions: what stands around', () => {
  it('takes letters for the forces of the state that the text names', () => {
    const police = (...lines: string[]) => actors('Update', ...lines).filter((one) => one.startsWith('AFP'));
    assert.deepEqual(police('Australia was briefed by the AFP.'), ['AFP = org:aus.afp']);
    assert.deepEqual(police('In the Philippines the AFP were called.'), ['AFP = org:phl.armed-forces']);
    assert.deepEqual(police('The AFP reported it.'), ['AFP = org:afp']);
    // Any state may have its «forces de défense et de sécurité».
    assert.deepEqual(actors('Burkina Faso : point', 'Les FDS ont tenu bon.'), ['Burkina Faso = state:BFA']);
  });

  it('reads a name that was handed on by the day of the text', () => {
    const mission = (year: number) =>
      actors(`Kinshasa, 3 March ${year}`, 'The UN Mission in the Democratic Republic of the Congo was hit.');
    assert.match(mission(2005).join(), /Congo = org:un\.monuc$/);
    assert.match(mission(2025).join(), /Congo = org:un\.monusco$/);
  });

  it('finds long French names of bodies in small letters', () => {
    assert.deepEqual(
      actors('Note', "L'agence nationale de la sécurité des systèmes d'information a tranché."),
      ["agence nationale de la sécurité des systèmes d'information = org:fra.anssi"],
    );
  });

  it('takes a body’s noun alone for the body named before', () => {
    assert.deepEqual(
      actors(
        'Rapport',
        'La Cour internationale de Justice et le Comité international de la Croix-Rouge ont répondu. La Cour a ajouté un mot ; le Comité présidentiel de fête et le comité local se taisent.',
      ),
      [
        'Cour internationale de Justice = org:icj',
        'Comité international de la Croix-Rouge = org:icrc',
        'Cour = org:icj',
      ],
    );
  });

  it('names the office of a body by its title', () => {
    assert.deepEqual(
      actors(
        'Update',
        'OSCE Parliamentary Assembly President Ida Moen and the President of the International Court of Justice spoke.',
      ),
      [
        'OSCE Parliamentary Assembly President = office:osce.pa-president',
        'Ida Moen = person:ida-moen',
        'President of the International Court of Justice = office:icj.president',
      ],
    );
  });

  it('keeps deputies apart from those they serve', () => {
    assert.deepEqual(
      actors('Update', 'U.S. Under Secretary of State for Political Affairs Dana R. Quill spoke.'),
      [
        'U.S. Under Secretary of State for Political Affairs = office:usa.under-secretary-political-affairs',
        'Dana R. Quill = person:dana-quill',
      ],
    );
  });

  it('finds in the place the state of a title before an unknown name', () => {
    assert.deepEqual(
      actors('Déplacement', 'À Vientiane, le Premier ministre Samir Haddad a remercié ses hôtes.'),
      [
        'Vientiane = place:vientiane',
        'Premier ministre = office:lao.prime-minister',
        'Samir Haddad = person:samir-haddad',
      ],
    );
  });

  it('reads both halves of compound adjectives', () => {
    assert.deepEqual(
      actors('Visite', 'Le conseil franco-allemand et le dialogue israélo-palestinien avancent.'),
      ['franco = state:FRA', 'allemand = state:DEU', 'israélo = state:ISR', 'palestinien = state:PSE'],
    );
  });

  it('does not take part of a treaty’s, a person’s or an adjective’s words for a state or its forces', () => {
    assert.deepEqual(
      actors(
        'Update',
        'The Helsinki Final Act and the Charter of Paris bind Russia’s military planners. Michael Jordan left. Jordan stays.',
      ),
      ['Russia = state:RUS', 'Michael Jordan = person:michael-jordan', 'Jordan = state:JOR'],
    );
  });

  it('takes coordinated capitals for governments where they act', () => {
    assert.deepEqual(actors('Update', 'Paris and Berlin called on Tehran to stop. They met in Paris.'), [
      'Paris = state:FRA',
      'Berlin = state:DEU',
      'Tehran = state:IRN',
      'Paris = place:paris',
    ]);
  });

  it('reads letters in brackets after words in small letters, not after plans or kinds of things', () => {
    assert.deepEqual(
      actors(
        'Point',
        'La Force de protection des côtes (FPC) suit le Plan de gestion des eaux (PGE). La FPC remercie le Réseau des ports sûrs (RPS).',
      ),
      [
        'Force de protection des côtes = org:fpc',
        'FPC = org:fpc',
        'FPC = org:fpc',
        'Réseau des ports sûrs = org:rps',
        'RPS = org:rps',
      ],
    );
  });

  it('knows the members of an organisation by its name, or as those of whoever publishes', () => {
    assert.deepEqual(
      actors(
        'Déclaration de la Commission européenne',
        'Les pays membres de la CEDEAO ont répondu aux États membres, et les États membres de l’Union africaine aussi.',
      ),
      [
        'Commission européenne = org:eu.commission',
        'pays membres de la CEDEAO = group:ecowas-member-states',
        'États membres = group:eu-member-states',
        'États membres de l’Union africaine = group:au-member-states',
      ],
    );
  });

  it('takes money for no state, and the members for those of the organisation that the text is of', () => {
    assert.deepEqual(
      actors(
        'Economic Community of West African States',
        'The Authority thanked the US for US $ 20 million and the Member States for US$5 million.',
        'The Conference of Heads of State of the G5 Sahel met. The Conference thanked Mali.',
      ),
      [
        'Economic Community of West African States = org:ecowas',
        'Authority = org:ecowas.authority',
        'US = state:USA',
        'Member States = group:ecowas-member-states',
        'Conference of Heads of State of the G5 Sahel = org:g5-sahel.conference',
        'Conference = org:g5-sahel.conference',
        'Mali = state:MLI',
      ],
    );
  });

  it('knows a government by what only governments have and do, where its capital is named', () => {
    assert.deepEqual(
      actors(
        'Déclaration de l’Union européenne',
        'Les promesses de Minsk, qui a rejeté l’offre, ne suffisent pas. L’UE appelle le M23 à partir et Kigali à retirer ses troupes.',
        'La volonté de Paris et de Rome demeure ; les ministres sont à Berlin et se réuniront à Vienne.',
        'Ils ont répondu aux notes que leur a adressées Kiev.',
      )
        .filter((line) => / = (?:state|place)/.test(line))
        .map((line) => line.replace(/.* = /, '')),
      ['state:BLR', 'state:RWA', 'state:FRA', 'state:ITA', 'place:berlin', 'place:vienna', 'state:UKR'],
    );
  });

  it('takes a ship’s name for no city', () => {
    assert.deepEqual(
      actors('Escale', 'Le NCSM Montréal et la frégate Toulouse ont quitté Manille.').map((line) =>
        line.replace(/ = .*/, ''),
      ),
      ['Manille'],
    );
    assert.deepEqual(actors('Escort', 'ESPS Navarra and FGS Brandenburg escorted the convoy to Mombasa.'), [
      'Mombasa = place:mombasa',
    ]);
  });

  it('knows regions of states, by what either language calls them', () => {
    assert.deepEqual(
      actors(
        'Tournée',
        'Elle visite l’Alibori, le Wadi Fira, l’Ouham Pendé, le Nord-Darfour et la Basse-Silésie.',
      ),
      [
        'Alibori = place:alibori',
        'Wadi Fira = place:wadi-fira',
        'Ouham Pendé = place:ouham-pende',
        'Nord-Darfour = place:north-darfur',
        'Basse-Silésie = place:lower-silesia',
      ],
    );
    assert.deepEqual(actors('Tour', 'She visits Central Equatoria, South Australia and Lower Silesia.'), [
      'Central Equatoria = place:central-equatoria',
      'South Australia = place:south-australia',
      'Lower Silesia = place:lower-silesia',
    ]);
  });

  it('takes a region’s name that is others’ too for it only where its state is spoken of', () => {
    const of = (text: string) => actors('Attaque', text).filter((line) => / = place:/.test(line));
    assert.deepEqual(of('Le Burkina Faso déplore une attaque dans le Soum.'), ['Soum = place:soum']);
    assert.deepEqual(of('Mme Anne Soum déplore une attaque.'), []);
  });

  it('takes what a page prints beside its text for no mention, and a label for no body', () => {
    assert.deepEqual(
      actors(
        'OSCE meets',
        'English | French | Ukrainian',
        'Organization: Secretariat   Place: Vienna',
        'The OSCE met Facebook, which French and Ukrainian users know.',
        'Share on Facebook (opens in new tab)',
      ).filter((line) => !/place:/.test(line)),
      [
        'OSCE = org:osce',
        'OSCE = org:osce',
        'Facebook = org:meta',
        'French = state:FRA',
        'Ukrainian = state:UKR',
      ],
    );
  });

  it('knows whose body it is by a relative, and a transition by the title', () => {
    assert.deepEqual(
      actors(
        'Déclaration de l’Union européenne sur le Mali',
        'Le Canada soutient la Tchéquie, dont le ministère des Affaires étrangères a été visé, et écoute les autorités de transition.',
      ).slice(2),
      [
        'Canada = state:CAN',
        'Tchéquie = state:CZE',
        'ministère des Affaires étrangères = org:cze.foreign-ministry',
        'autorités de transition = org:mli.government',
      ],
    );
  });

  it('takes a language for no state', () => {
    assert.deepEqual(
      actors(
        'Langues',
        'Le français est une langue de débat pour les locuteurs de français. Le contingent français part.',
      ),
      ['français = state:FRA'],
    );
  });

  it('reads what an organisation publishes from a capital as about that state', () => {
    assert.deepEqual(
      actors(
        'Visit ends',
        'TALLINN, 7 May 2025 – The President met the envoy.',
        'The Prime Minister did too.',
      ),
      [
        'TALLINN = place:tallinn',
        'President = office:est.president',
        'Prime Minister = office:est.prime-minister',
      ],
    );
  });
});

it('a language is not the state whose adjective it goes by', () => {
  assert.deepEqual(
    actors(
      'Titre du communiqué',
      'Le français est une langue de débat. L’ukrainien est enseigné aux locuteurs de russe, qui parlent aussi le polonais.',
      'Les experts français et la délégation du côté russe ont salué le géant polonais de l’énergie. Le russe Gazprom a renoncé.',
    ),
    [
      'français = state:FRA',
      'russe = state:RUS',
      'polonais = state:POL',
      'russe = state:RUS',
      'Gazprom = org:gazprom',
    ],
  );
});

it('a river, lake, sea, valley or port is not the state in its name', () => {
  const ofState = (line: string) => line.includes('= state:');
  assert.deepEqual(
    actors(
      'Titre du communiqué',
      'Les experts du bassin du lac Tchad et du delta du Niger se sont réunis à Port-Soudan avec ceux du Tchad. La mer d’Oman et le fleuve Sénégal ont été évoqués.',
    ).filter(ofState),
    ['Tchad = state:TCD'],
  );
  assert.deepEqual(
    actors(
      'Press release',
      'Experts from the Lake Chad Basin, the Niger Delta and Niger met in Port Sudan. The Jordan Valley was mentioned.',
    ).filter(ofState),
    ['Niger = state:NER'],
  );

  it('finds no other body’s name in the beginning of a longer one', () => {
    const inAll = (words: string) => all('Rapport', words).filter((line) => line.includes('org:'));
    assert.deepEqual(inAll('L’Agence internationale de l’énergie atomique a répondu.'), [
      'Agence internationale de l’énergie atomique = org:iaea',
    ]);
    assert.deepEqual(inAll('L’Agence internationale de l’énergie a répondu.'), [
      'Agence internationale de l’énergie = org:iea',
    ]);
  });

  it('takes a bare title for that of the organisation whose body is named first', () => {
    assert.ok(
      actors(
        'Déclaration du secrétaire général sur la crise au Soudan',
        'Le Conseil de l’Atlantique Nord s’est réuni ce vendredi. La force agit sous un mandat de l’ONU.',
      ).includes('secrétaire général = office:nato.sg'),
    );
  });

  it('reads the two Koreas, the State and the coalition as the text tells', () => {
    assert.deepEqual(
      actors(
        'On the missile',
        'North Korea fired at South Korea. The North must stop. Snow fell in the North Sea.',
      ),
      [
        'North Korea = state:PRK',
        'South Korea = state:KOR',
        'North = state:PRK',
        'North Sea = place:north-sea',
      ],
    );
    assert.deepEqual(actors('Une attaque', 'L’État russe a agi après un coup d’État malien.'), [
      'État russe = state:RUS',
      'malien = state:MLI',
    ]);
    assert.deepEqual(actors('Des frappes', 'La coalition internationale a frappé Daech en Irak.'), [
      'coalition internationale = group:global-coalition-daesh',
      'Daech = org:isis',
      'Irak = state:IRQ',
    ]);
  });

  it('takes a capital before what happened in it for the city', () => {
    assert.deepEqual(actors('Minister condemns Kabul attack', 'He spoke.'), ['Kabul = place:kabul']);
  });
});
