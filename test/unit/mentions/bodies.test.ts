import assert from 'node:assert/strict';
import { actors } from './support.ts';

describe('mentions: bodies of states', () => {
  it('makes them of any state’s name or adjective', () => {
    assert.deepEqual(
      actors(
        'Point de situation',
        'Les autorités togolaises, le gouvernement du Laos et la Banque centrale du Brésil ont répondu au ministère namibien de la Défense.',
      ).slice(0, 3),
      [
        'autorités togolaises = org:tgo.government',
        'gouvernement du Laos = org:lao.government',
        'Banque centrale du Brésil = org:bra.central-bank',
      ],
    );
    assert.deepEqual(
      actors(
        'Update',
        'Latvia’s MFA, the Fijian Parliament and the Bhutanese authorities replied to the parliament.',
      ),
      [
        'Latvia = state:LVA',
        'MFA = org:lva.foreign-ministry',
        'Fijian Parliament = org:fji.parliament',
        'Bhutanese authorities = org:btn.government',
      ],
    );
  });

  it('takes the office of a president for a body, whatever the state’s name in full', () => {
    assert.deepEqual(
      actors(
        'Update',
        'The Office of the President of the Republic of Fiji and the Chancellery of the Prime Minister of Bhutan replied.',
      ),
      [
        'Office of the President of the Republic of Fiji = org:fji.presidency',
        'Chancellery of the Prime Minister of Bhutan = org:btn.prime-ministers-office',
      ],
    );
    assert.deepEqual(actors('Point de situation', 'La présidence de la République du Togo a répondu.'), [
      'présidence de la République du Togo = org:tgo.presidency',
    ]);
  });

  it('lets a full name stand where a shorter one ends inside it', () => {
    assert.deepEqual(
      actors('Rencontre avec l’OTAN', 'Les pays de l’Alliance des États du Sahel ont écrit.'),
      ['OTAN = org:nato', 'Alliance des États du Sahel = org:aes'],
    );
  });

  it('takes letters in brackets for the name they abbreviate only', () => {
    assert.deepEqual(
      actors(
        'Partnership',
        'After the Nordic-Baltic (NB8) meeting the Institute for Sea Studies (ISS) spoke. The ISS and NB8 agreed.',
      ),
      [
        'NB8 = group:nb8',
        'Institute for Sea Studies = org:iss',
        'ISS = org:iss',
        'ISS = org:iss',
        'NB8 = group:nb8',
      ],
    );
  });

  it('takes a ministry without a state for that of the state that publishes', () => {
    assert.deepEqual(
      actors(
        'Statement by Finland',
        'The Ministry of Foreign Affairs summoned the envoy. The finance ministry did not.',
      ),
      ['Finland = state:FIN', 'Ministry of Foreign Affairs = org:fin.foreign-ministry'],
    );
    assert.deepEqual(actors('Update', 'The Ministry of Foreign Affairs summoned the envoy.'), []);
  });

  it('takes what a head of state calls hers for her state’s', () => {
    assert.deepEqual(
      actors(
        'Statement by President Joe Biden',
        'My administration will act, and I have ordered our Armed Forces to help. The U.S. military moved aircraft.',
      ).slice(2),
      [
        'administration = org:usa.government',
        'Armed Forces = org:usa.armed-forces',
        'U.S. military = org:usa.armed-forces',
      ],
    );
    assert.deepEqual(actors('Joint statement of the ministers', 'Our armed forces train together.'), []);
  });

  it('makes ministries of any portfolio, embassies and prosecutors', () => {
    assert.deepEqual(
      actors(
        'Point de situation',
        'Le ministère ukrainien de la Transformation numérique, l’ambassade de Suisse à Paris et le parquet fédéral belge ont répondu.',
      ),
      [
        'ministère ukrainien de la Transformation numérique = org:ukr.digital-ministry',
        'ambassade de Suisse à Paris = org:che.embassy-fra',
        'parquet fédéral belge = org:bel.prosecutor',
      ],
    );
    assert.deepEqual(
      actors(
        'Update',
        'The Ministry of Energy of Ghana, the Government and the people of Nepal and the regime in Minsk were named.',
      ),
      [
        'Ministry of Energy of Ghana = org:gha.energy-ministry',
        'Government = org:npl.government',
        'Nepal = state:NPL',
        'regime in Minsk = org:blr.government',
      ],
    );
  });

  it('takes the publisher that a line names without a state for that of the title’s or dateline’s state', () => {
    assert.deepEqual(
      actors(
        'MINISTRY OF FOREIGN AFFAIRS\n\nStatement on the attack at sea',
        'SINGAPORE, 24 September 2018 – The Ministry of Foreign Affairs condemns the attack.',
      ).at(-1),
      'Ministry of Foreign Affairs = org:sgp.foreign-ministry',
    );
  });

  it('knows the Secretary-General of what the United Nations publish', () => {
    assert.ok(
      actors(
        'Statement attributable to the Spokesperson for the Secretary-General – on the talks',
        'The Secretary-General welcomes the talks.',
      ).includes('Secretary-General = office:un.sg'),
    );
  });

  it('has the noun of a name stand for a body named by its letters', () => {
    assert.deepEqual(actors('Attaque', 'La MINUSCA condamne l’attaque. La Mission a répondu.'), [
      'MINUSCA = org:un.minusca',
      'Mission = org:un.minusca',
    ]);
  });

  it('has whoever is at the head of a ministry be its minister', () => {
    assert.deepEqual(
      actors('Suisse', 'Le chef du DFAE a parlé.').at(-1),
      'chef du DFAE = office:che.foreign-minister',
    );
  });

  it('knows a government by who heads it', () => {
    const governments = (...text: string[]) => actors(...text).filter((line) => line.includes('.government'));
    assert.deepEqual(
      governments(
        'A word on ports',
        'The Biden administration acted. The Administration’s resolve is firm, and the Administration of Justice Act stands. Maduro’s regime failed, the Assad regime fell, and the government of Viktor Orbán waits. The Biden-Harris Administration left.',
      ),
      [
        'Biden administration = org:usa.government',
        'Administration = org:usa.government',
        'regime = org:ven.government',
        'Assad regime = org:syr.government',
        'government of Viktor Orbán = org:hun.government',
        'Biden-Harris Administration = org:usa.government',
      ],
    );
    assert.deepEqual(
      governments(
        'Un mot sur les ports',
        'L’administration Trump et le régime de Bachar al-Assad ont réagi ; le gouvernement Trudeau attend. L’administration du port ferme.',
      ),
      [
        'administration Trump = org:usa.government',
        'régime de Bachar al-Assad = org:syr.government',
        'gouvernement Trudeau = org:can.government',
      ],
    );
  });

  it('knows companies and bodies that no lexicon has by what their names end in', () => {
    const bodies = (text: string) => actors('A word on trade', text).filter((line) => line.includes('org:'));
    assert.deepEqual(
      bodies(
        'The sanctions target Northwind Shipping LLC, Kelmar Trading Co., Ltd. and the Selmat Expo Joint Venture. Kelmar State University and the Northwind Institute of Technology are not listed.',
      ),
      [
        'Northwind Shipping LLC = org:northwind-shipping',
        'Kelmar Trading Co., Ltd. = org:kelmar-trading',
        'Selmat Expo Joint Venture = org:selmat-expo-joint-venture',
        'Kelmar State University = org:kelmar-state-university',
        'Northwind Institute of Technology = org:northwind-institute-of-technology',
      ],
    );
    assert.deepEqual(
      bodies(
        'JSC Selmat and OOO Kelmar Plant were hit; Combined Task Force 199 and Task Force Kelmar sailed.',
      ),
      [
        'JSC Selmat = org:jsc-selmat',
        'OOO Kelmar Plant = org:ooo-kelmar-plant',
        'Combined Task Force 199 = org:combined-task-force-199',
        'Task Force Kelmar = org:task-force-kelmar',
      ],
    );
    assert.deepEqual(
      bodies(
        'The Central Bank acted, the Company closed, and a Development Bank, a Private Foundation and the Russian Bank of old did so too.',
      ),
      [],
    );
  });

  it('knows the governments of regions', () => {
    assert.deepEqual(
      actors('Un mot', 'Le Gouvernement du Québec et le gouvernement de l’Ontario ont réagi.'),
      [
        'Gouvernement du Québec = org:quebec.government',
        'gouvernement de l’Ontario = org:ontario.government',
      ],
    );
    assert.deepEqual(actors('A word', 'Scotland’s government and the Alberta government met at sea.'), [
      'Scotland = place:scotland',
      'government = org:scotland.government',
      'Alberta government = org:alberta.government',
    ]);
  });

  it('takes a body for that of the state or organisation that the text is of', () => {
    assert.deepEqual(
      actors(
        'Communiqué du Conseil de paix et de sécurité de l’Union africaine',
        'Il salue l’appui de l’Union européenne. La Commission fera rapport.',
      ).at(-1),
      'Commission = org:au.commission',
    );
    assert.deepEqual(
      actors(
        'Talks by telephone',
        'South Korea convened its National Security Council and spoke with the United States.',
      ),
      ['South Korea = state:KOR', 'National Security Council = org:kor.nsc', 'United States = state:USA'],
    );
  });

  it('knows national societies of the Red Cross, and the state alone where forces are called its own', () => {
    assert.deepEqual(
      actors(
        'Aid arrives',
        'The Sudanese Red Crescent and the Red Cross of Nepal met Myanmar security forces.',
      ),
      [
        'Sudanese Red Crescent = org:sdn.red-crescent',
        'Red Cross of Nepal = org:npl.red-cross',
        'Myanmar = state:MMR',
      ],
    );
    assert.deepEqual(actors('Aide', 'Le Croissant-Rouge arabe syrien a reçu l’aide.'), [
      'Croissant-Rouge arabe syrien = org:syr.red-crescent',
    ]);
  });

  it('knows a body by some of its words in brackets after its name', () => {
    assert.deepEqual(
      actors(
        'A warning',
        'The Canadian Centre for Cyber Security (Cyber Centre) warned. The Cyber Centre acted.',
      ),
      [
        'Canadian Centre for Cyber Security = org:can.cccs',
        'Cyber Centre = org:can.cccs',
        'Cyber Centre = org:can.cccs',
      ],
    );
  });
});
