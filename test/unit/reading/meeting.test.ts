import assert from 'node:assert/strict';
import { read, readTitled } from './support.ts';

describe('meeting', () => {
  it('reads chair, place, date and participants in French', () => {
    const { meeting } = read(
      'Présidée par la secrétaire générale de l’OSCE, la réunion s’est tenue à Vienne.',
      'La France et l’Allemagne se sont réunies avec des représentants de l’Union européenne pour parler de la Russie.',
    ).reading;
    assert.equal(meeting.date, '2024-09-12');
    assert.equal(meeting.place?.entity, 'place:vienna');
    assert.equal(meeting.chair?.entity, 'office:osce.sg');
  });

  it('takes those who met for participants, not what they talked of', () => {
    const { meeting } = read(
      'Canada and Poland met today in Ottawa with the European Commission to discuss the war in Ukraine.',
    ).reading;
    assert.deepEqual(
      meeting.participants.map((party) => party.entity),
      ['state:CAN', 'state:POL', 'org:eu.commission'],
    );
    assert.equal(meeting.place?.entity, 'place:ottawa');
  });

  const participants = (...paragraphs: string[]) =>
    read(...paragraphs).reading.meeting.participants.map((party) => party.entity ?? party.text);

  it('lists an office and its holder once, by the holder, and no state that only says of where', () => {
    assert.deepEqual(
      participants(
        'President Joe Biden and Ukraine’s President, Volodymyr Zelenskyy, met in Geneva with Ursula von der Leyen, President of the European Commission.',
      ),
      ['person:joe-biden', 'person:volodymyr-zelenskyy', 'person:ursula-von-der-leyen'],
    );
  });

  it('takes the listed members for participants, not the group whose members they are', () => {
    assert.deepEqual(
      participants(
        'The members of the International Counter Ransomware Initiative (CRI) – Chile, Ghana, Peru, and the European Union – met in Vienna.',
      ),
      ['state:CHL', 'state:GHA', 'state:PER', 'org:eu'],
    );
  });

  it('takes both sides where the first line names one only', () => {
    assert.deepEqual(
      participants(
        'Entretien téléphonique avec Volodymyr Zelensky, Président de l’Ukraine',
        'La présidente de la Suisse s’est entretenue ce jour avec Volodymyr Zelensky.',
      ),
      ['person:volodymyr-zelenskyy', 'office:che.president'],
    );
    assert.deepEqual(participants('Poland’s Foreign Minister meets with the Secretary General of NATO'), [
      'office:pol.foreign-minister',
      'office:nato.sg',
    ]);
  });

  it('takes whom a person met, and not those with whom there is solidarity', () => {
    assert.deepEqual(
      participants(
        'La France et l’Italie, réunies à Rome, ont adopté une déclaration de solidarité avec le Liban.',
      ),
      ['state:FRA', 'state:ITA'],
    );
    assert.deepEqual(
      participants('Ursula von der Leyen a rencontré António Guterres pour parler du Soudan.'),
      ['person:ursula-von-der-leyen', 'person:antonio-guterres'],
    );
  });

  it('adds those of whom a later sentence tells that they were there; the body that sat is no participant', () => {
    assert.deepEqual(
      participants(
        'The North Atlantic Council met today with Finland to discuss the damage to cables.',
        'The European Union took part in the discussion.',
      ),
      ['state:FIN', 'org:eu'],
    );
  });

  it('finds the chair in a relative clause', () => {
    const { meeting } = read(
      'Les Alliés se sont réunis au siège de l’OTAN.',
      'La secrétaire générale déléguée de l’OTAN, qui présidait la réunion, a rappelé les faits.',
    ).reading;
    assert.equal(meeting.chair?.entity, 'office:nato.dsg');
  });

  it('is not the one that it prepares, and a person’s organisation did not take part', () => {
    const { meeting } = read(
      'Chancellor Olaf Scholz spoke today with Secretary General Jens Stoltenberg of the North Atlantic Treaty Organization (NATO) to prepare for the October 9-11, 2024 summit in Oslo.',
    ).reading;
    assert.equal(meeting.date, '2024-09-12');
    assert.equal(meeting.place, undefined);
    assert.deepEqual(
      meeting.participants.map(({ entity }) => entity),
      ['person:olaf-scholz', 'person:jens-stoltenberg'],
    );
  });

  it('is where an act was done that the first sentence tells of: a town, else a state', () => {
    for (const [sentence, place] of [
      ['La France condamne le coup d’État survenu au Burkina Faso.', 'state:BFA'],
      ['Poland welcomes the end of the hostage crisis in Kandahar, Afghanistan.', 'place:kandahar'],
      ['At the conference of speakers in Oslo, the envoy called for talks.', 'place:oslo'],
      // Another time, another place: last year's meeting, a call from a shelter.
      ['The ministers held talks in Paris and recalled the summit held last year in Oslo.', 'place:paris'],
      [
        'Lors de leur réunion à Vienne, les ministres ont entendu leur homologue, qui parlait depuis un abri à Kiev.',
        'place:vienna',
      ],
      ['In Berlin today, a spokesperson condemned the attack in Kabul.', 'place:berlin'],
      ['The director was in Vilnius on a working visit.', 'place:vilnius'],
      ['Le conseil a conclu les travaux de sa session aujourd’hui, à Athènes.', 'place:athens'],
      ['L’Union tiendra sa prochaine assemblée à Genève.', 'place:geneva'],
      [
        'Lors du Conseil qui se tient aujourd’hui à Bruxelles, le ministre a invoqué le traité.',
        'place:brussels',
      ],
      ['The European Union welcomes the elections in Ukraine.', 'state:UKR'],
      ['The European Union stands by Ukraine.', undefined],
    ] as const)
      assert.equal(read(sentence).reading.meeting.place?.entity, place, sentence);
  });

  it('reads lists of participants', () => {
    const { meeting } = read('Participants in the call included the Netherlands, Spain and NATO.').reading;
    assert.deepEqual(
      meeting.participants.map((party) => party.entity),
      ['state:NLD', 'state:ESP', 'org:nato'],
    );
  });

  describe('tells who took part by who', () => {
    const told: readonly (readonly [sentence: string, participants: string])[] = [
      [
        'Also joining Chancellor Scholz by video were President Macron of France and Prime Minister Kishida of Japan.',
        'olaf-scholz emmanuel-macron fumio-kishida',
      ],
      ['Also on the call were Poland, Romania and the European Commission.', 'POL ROU eu.commission'],
      ['In attendance were the foreign ministers of France and Germany.', 'FRA DEU'],
      [
        'Secretary of State Antony Blinken hosted Canada and Mexico for a trilateral meeting.',
        'antony-blinken CAN MEX',
      ],
      ['Antony Blinken welcomed Annalena Baerbock to Washington today.', 'antony-blinken annalena-baerbock'],
      [
        'Jens Stoltenberg received Emmanuel Macron at NATO Headquarters on Monday.',
        'jens-stoltenberg emmanuel-macron',
      ],
      ['Emmanuel Macron a reçu Olaf Scholz à Paris.', 'emmanuel-macron olaf-scholz'],
      ['La réunion a rassemblé la France, l’Allemagne et la Pologne.', 'FRA DEU POL'],
      ['Étaient présents la France, l’Allemagne et l’OTAN.', 'FRA DEU nato'],
      [
        'La visioconférence, à laquelle participaient le Canada et le Japon, portait sur l’Ukraine.',
        'CAN JPN',
      ],
      ['Ont participé à la réunion la Suède, la Finlande et l’Estonie.', 'SWE FIN EST'],
      ['The talks brought together Armenia and Azerbaijan.', 'ARM AZE'],
      [
        'Antony Blinken spoke by phone with Annalena Baerbock about Ukraine.',
        'antony-blinken annalena-baerbock',
      ],
      ['Antony Blinken called Annalena Baerbock to discuss Ukraine.', 'antony-blinken annalena-baerbock'],
      ['Antony Blinken called on Russia to withdraw.', ''],
      ['Antony Blinken called for talks with Iran.', ''],
      ['The United States received a letter from Iran.', ''],
      ['The United States welcomed the decision of Finland to join NATO.', ''],
      ['Canada welcomed Finland to NATO.', ''],
      ['Emmanuel Macron a eu un entretien avec Volodymyr Zelensky.', 'emmanuel-macron volodymyr-zelenskyy'],
      [
        'Antony Blinken visited Kyiv, where he met Volodymyr Zelenskyy.',
        'antony-blinken volodymyr-zelenskyy',
      ],
      [
        'Antony Blinken traveled to Kyiv to meet with Volodymyr Zelenskyy.',
        'antony-blinken volodymyr-zelenskyy',
      ],
      [
        'Emmanuel Macron s’est rendu à Kyiv, où il a rencontré Volodymyr Zelensky.',
        'emmanuel-macron volodymyr-zelenskyy',
      ],
      ['La réunion, présidée par la France, a réuni le Bénin, le Togo et l’Union africaine.', 'BEN TGO au'],
      ['Canada, France and Germany held consultations in Brussels with Japan on Iran.', 'CAN FRA DEU JPN'],
      ['The meeting was attended by Norway, Iceland and the European Union.', 'NOR ISL eu'],
      ['The meeting was co-chaired by Norway and Iceland and attended by Poland.', 'POL'],
      ['La réunion s’est tenue en présence de la Suisse et de l’ONU.', 'CHE un'],
      [
        'Antony Blinken and Annalena Baerbock discussed Iran in a call today.',
        'antony-blinken annalena-baerbock',
      ],
      [
        'Lors d’un entretien téléphonique, Emmanuel Macron et Volodymyr Zelensky ont évoqué l’Iran.',
        'emmanuel-macron volodymyr-zelenskyy',
      ],
      ['Canada hosted a videoconference today with Poland and Estonia to discuss Russia.', 'CAN POL EST'],
      ['France convened a meeting of the Security Council on Syria.', 'FRA'],
      ['Canada was joined by France and Japan at the meeting.', 'CAN FRA JPN'],
      ['In the margins of the OSCE meeting, Canada held talks with Japan.', 'CAN JPN'],
      ['At 9:00 p.m. Japan time Canada held talks with France.', 'CAN FRA'],
      ['France, Germany and Italy, joined by Spain, met in Rome.', 'FRA DEU ITA ESP'],
      [
        'The foreign ministers of France and Italy met in Paris at the invitation of the French Foreign Minister.',
        'FRA ITA',
      ],
      [
        'Antony Blinken met today with his UK counterpart, Secretary of State for Foreign Affairs, David Lammy.',
        'antony-blinken david-lammy',
      ],
      [
        'In a candid meeting held on the margins of the summit in Geneva, Antony Blinken and Annalena Baerbock reviewed the war in Sudan.',
        'antony-blinken annalena-baerbock',
      ],
      ['A new attack by Iran would be met with a firm answer.', ''],
      [
        'Today in Geneva, Switzerland at the annual summit, Chancellor Olaf Scholz of Germany, President Yoon Suk Yeol of the Republic of Korea (ROK), and President Emmanuel Macron of France opened an exhibition.',
        'olaf-scholz yoon-suk-yeol emmanuel-macron',
      ],
      ['Notes by the interpreter on President Macron’s Talks with G7 Leaders', 'emmanuel-macron g7'],
      [
        'Antony Blinken met on Friday with Wei Fenghe, Minister of National Defense of the People’s Republic of China (PRC), at a forum in Lugano, Switzerland.',
        'antony-blinken wei-fenghe',
      ],
      [
        'In Italy tomorrow, Chancellor Scholz will meet with G7 leaders and Antonio Guterres to open the talks.',
        'olaf-scholz g7 antonio-guterres',
      ],
      ['Emmanuel Macron visited NATO and met with Jens Stoltenberg.', 'emmanuel-macron jens-stoltenberg'],
    ];
    for (const [sentence, expected] of told)
      it(sentence, () => {
        const made = participants(sentence).map((id) => id.slice(id.indexOf(':') + 1));
        assert.equal(made.join(' '), expected);
      });
  });

  it('is not where the attack in the title was', () => {
    const { meeting } = readTitled(
      'Après les attentats à Paris, un appel à la solidarité',
      'Ceci est un résumé des propos tenus lors de la conférence de presse du 17 novembre 2015 au Palais des Nations à Genève.',
    ).reading;
    assert.equal(meeting.place?.entity, 'place:geneva');
  });

  it('is where the first sentence tells of a visit, not a part of it, nor where those who came are at home', () => {
    const place = (...lines: string[]) =>
      readTitled(lines[0]!, lines.slice(1).join('\n\n')).reading.meeting.place?.entity;
    assert.equal(
      place(
        'Secretary General commends Latvia',
        'NATO Secretary General Jens Stoltenberg praised Latvia during a visit to Riga on Tuesday. He met Prime Minister Māris Kučinskis, before joining the soldiers at a base in Tapa.',
      ),
      'place:riga',
    );
    assert.equal(
      place(
        'Officials discuss hybrid threats',
        'Officials met to discuss hybrid threats. Experts from the European Commission in Brussels took part.',
      ),
      undefined,
    );
    assert.equal(
      place(
        'Two states set up a joint taskforce',
        'Two states agreed to go after smugglers of engines. At a meeting in Sofia, both ministers approved the plan.',
      ),
      'place:sofia',
    );
  });
});
