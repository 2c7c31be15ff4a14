import assert from 'node:assert/strict';
import { read, readTitled } from './support.ts';

/** `threat by X against Y` of each raised threat. */
function raised(paragraph: string): string[] {
  return read(paragraph).reading.threats.map(({ threat, by, against }) =>
    [threat, by ?? '–', against ?? '–'].join(' '),
  );
}

describe('imputation of threats', () => {
  const cases: readonly (readonly [string, string])[] = [
    [
      'Nous condamnons les cyberattaques de la Russie contre l’Estonie.',
      'cyb.malicious-activity state:RUS state:EST',
    ],
    ['Les actes de sabotage imputés à la Russie se multiplient.', 'kin.sabotage state:RUS –'],
    ['The disinformation campaigns conducted by Belarus must stop.', 'inf.disinformation state:BLR –'],
    ['Lithuania condemned the Belarusian disinformation.', 'inf.disinformation state:BLR –'],
    ['Ministers raised the sabotage of a cable.', 'kin.sabotage – –'],
    // «de» and "of" after an act that strikes name whom it strikes.
    ['Ils ont évoqué les violations de l’espace aérien de l’Estonie.', 'brd.airspace-violation – state:EST'],
    ['Ministers raised the violations of Estonia’s airspace.', 'brd.airspace-violation – state:EST'],
    [
      'Les violations de l’espace aérien de la Pologne par la Russie se multiplient.',
      'brd.airspace-violation state:RUS state:POL',
    ],
    // Texts are breached; they breach nothing.
    ['This launch is a clear violation of Security Council resolutions.', 'leg.lawfare – –'],
    ['Ministers noted Russia’s ongoing campaign of hostile activity.', 'gen.hostile-activity state:RUS –'],
    // Places where a threat stands are not whom it strikes.
    ['La lutte contre le terrorisme continue au Sahel.', 'ter.terrorism – –'],
    [
      'La Moldavie fait l’objet d’attaques hybrides de la part de la Russie.',
      'gen.hybrid-activity state:RUS state:MDA',
    ],
    ['Lithuania was the target of a hybrid attack from Belarus.', 'gen.hybrid-activity state:BLR state:LTU'],
    ['La Russie a attaqué l’Ukraine.', 'war.strikes state:RUS state:UKR'],
    // Verbs: adverbs, auxiliaries of their own, objects, subjects that are nouns of somebody or stand before a relative.
    ['Syria also attacked residential areas of Haifa.', 'war.strikes state:SYR place:haifa'],
    ['This is a region that Türkiye has occupied since 1974.', 'war.occupation state:TUR –'],
    ['Two Chinese aircraft entered its airspace on Monday.', 'brd.airspace-violation state:CHN –'],
    ['Ce sont des forces turques qui menacent la région.', 'gen.threat state:TUR –'],
    ['Ankara leur livre des armes.', 'wpn.transfer state:TUR –'],
    ['The Houthis have attacked ships in the Red Sea.', 'war.strikes org:houthis –'],
    [
      'Kenya raised the case of Somali sailors abducted by Al-Shabaab.',
      'kin.abduction org:al-shabaab state:SOM',
    ],
    // The phrase may end with its preposition; another preposition later says where.
    ['We condemn the Houthi strikes on Israel.', 'war.strikes org:houthis state:ISR'],
    [
      'Nous condamnons les attaques des Houthis contre des navires en mer Rouge.',
      'war.strikes org:houthis –',
    ],
    // A transfer or a deployment "to" somebody is not theirs.
    [
      'Ministers condemned the deployment of troops to Russia by Pyongyang.',
      'war.third-party-support state:PRK –',
    ],
    [
      'Norway urges all States to prevent sanctions evasion and calls on Serbia to help.',
      'eco.sanctions-evasion – –',
    ],
    // Whose the rule is that is breached does not breach it.
    [
      'Ce transfert a eu lieu en violation des résolutions 2216 et 2231 du Conseil de sécurité.',
      'leg.lawfare – –',
    ],
    ['Iran’s so-called “shadow fleet” sails on.', 'eco.sanctions-evasion state:IRN –'],
    // Who is held for it, made responsible, or asked to stop it.
    ['Wagner was sanctioned in 2023 for acts of torture.', 'war.war-crimes org:wagner –'],
    ['Oslo attributed the campaign of cyber espionage to Iran.', 'cyb.espionage state:IRN –'],
    [
      'Le Japon exhorte Pyongyang à libérer les marins et à cesser ses cyberattaques.',
      'cyb.malicious-activity state:PRK –',
    ],
    [
      'Ils condamnent le lancement par Pyongyang d’un missile balistique.',
      'wpn.ballistic-missile state:PRK –',
    ],
    // What somebody chooses or is able to do, has a part in, or does in breach of a rule.
    ['Nous condamnons le choix de la Syrie de menacer ses voisins.', 'gen.threat state:SYR –'],
    ['Sudan plays a role in destabilising the region.', 'gen.destabilisation state:SDN –'],
    ['Members of APT28 who took part in cyber operations were listed.', 'cyb.malicious-activity org:apt28 –'],
    [
      'Ankara leur livre des armes, en violation de l’embargo.',
      'wpn.transfer state:TUR –, wpn.transfer state:TUR –',
    ],
    ['Ministers regret the cyber attacks Belarus is carrying out.', 'cyb.malicious-activity state:BLR –'],
    ['JNIM controls the road. It has abducted two drivers.', 'kin.abduction org:jnim –'],
    [
      'Les attaques perpétrées, dans la nuit du 3 au 4 mai 2021, contre la MINUSMA se multiplient.',
      'war.strikes – org:un.minusma',
    ],
    // Whom it strikes: after verbs of striking and suffering, before «contre» and "in the face of".
    ['Nous condamnons les frappes qui ont touché le Liban.', 'war.strikes – state:LBN'],
    ['Les cyberattaques subies par la Moldavie continuent.', 'cyb.malicious-activity – state:MDA'],
    ['Ils dénoncent le brouillage dont la Finlande est la cible.', 'cyb.electronic-interference – state:FIN'],
    ['L’aide va à l’Albanie, qui fait face à des cyberattaques.', 'cyb.malicious-activity – state:ALB'],
    ['They will help Armenia in the face of Azerbaijani aggression.', 'war.aggression state:AZE state:ARM'],
    [
      'Ils continueront de soutenir l’Ukraine contre la guerre d’agression de la Russie.',
      'war.aggression state:RUS state:UKR',
    ],
    [
      'The arbitrary detention by Iran of Swedish citizens is unacceptable.',
      'kin.abduction state:IRN state:SWE',
    ],
    ['This is escalating tension on the Korean Peninsula.', 'war.escalation – –'],
    ['Les attaques ont visé un camp près de Goma.', 'war.strikes – –'],
    ['Nous pensons aux familles des otages israéliens.', 'kin.abduction – state:ISR'],
    ['Ministers called for Hamas to release all hostages.', 'kin.abduction org:hamas –'],
    ['Kenya continue d’appeler à la libération des otages.', 'kin.abduction – –'],
    ['The patrol met two Chinese vessels threatening Japanese waters.', 'gen.threat state:CHN state:JPN'],
    [
      'Georgia has the right to defend itself against Russian aggression.',
      'war.aggression state:RUS state:GEO',
    ],
    [
      'La Chine mène des cyberattaques, cherchant à menacer Taïwan.',
      'cyb.malicious-activity state:CHN –, gen.threat state:CHN state:TWN',
    ],
    [
      'Nous condamnons la guerre menée par la Russie. L’invasion illégale de la Russie doit cesser.',
      'war.aggression state:RUS –, war.aggression state:RUS –',
    ],
    [
      'Cette guerre est une attaque contre les valeurs que défend l’Irlande.',
      'war.aggression – –, war.strikes – –',
    ],
    // What stands before a comma is not always what «qui» speaks of.
    [
      'La guerre menée par la Russie contre l’Ukraine, qui constitue une violation de la Charte, doit cesser.',
      'war.aggression state:RUS state:UKR, leg.lawfare state:RUS –',
    ],
    ['The crisis in northern Ethiopia, which has threatened its neighbours, goes on.', 'gen.threat – –'],
    [
      'Nous condamnons les campagnes hybrides que Minsk conduit : sabotages, cyberattaques et désinformation.',
      'gen.hybrid-activity state:BLR –, kin.sabotage state:BLR –, cyb.malicious-activity state:BLR –, inf.disinformation state:BLR –',
    ],
    [
      'The Houthis have attacked two ships. They also abducted the crew. Their strikes on Israel go on.',
      'war.strikes org:houthis –, kin.abduction org:houthis –, war.strikes org:houthis state:ISR',
    ],
    [
      'La France condamne les bombardements menés par la Syrie. Ces frappes constituent un crime de guerre.',
      'war.strikes state:SYR –, war.strikes state:SYR –, war.war-crimes state:SYR –',
    ],
    ['Iran continues to threaten Israel.', 'gen.threat state:IRN state:ISR'],
    [
      'La Chine mène des opérations de cyberespionnage contre le Canada.',
      'cyb.espionage state:CHN state:CAN',
    ],
    ['Le GRU est responsable de ces cyberattaques.', 'cyb.malicious-activity org:rus.gru –'],
    ['The attacks on Israel by Iran are unacceptable.', 'war.strikes state:IRN state:ISR'],
    ['La France mène la lutte contre le terrorisme.', 'ter.terrorism – –'],
    ['The Security Council adopted a statement on terrorist attacks.', 'ter.terrorism – –'],
    [
      'Moscow is seeking to undermine Moldovan democratic institutions.',
      'pol.interference state:RUS state:MDA',
    ],
    ['Nous condamnons les attentats de Paris.', 'ter.terrorism – –'],
    ['Nous dénonçons les activités déstabilisatrices de la Russie.', 'gen.destabilisation state:RUS –'],
    [
      'Le Parlement condamne la guerre d’agression injustifiée, non provoquée et illégale de la Russie contre l’Ukraine.',
      'war.aggression state:RUS state:UKR',
    ],
    [
      'La Russie, membre du Conseil de sécurité, poursuit ses actions agressives.',
      'gen.hostile-activity state:RUS –',
    ],
    ['Canada calls on Belarus to end its complicity.', 'war.third-party-support state:BLR –'],
    ['Ministers raised Romanian airspace and deliveries of Iranian missiles.', 'wpn.transfer state:IRN –'],
    // Whom a verb of blame has as its object, and who is held to account.
    ['New measures will hold Iran to account for its hostile acts.', 'gen.hostile-activity state:IRN –'],
    [
      'Ministers condemned Iran for backing the Houthis and for cyber attacks.',
      'war.third-party-support state:IRN –, cyb.malicious-activity state:IRN –',
    ],
    [
      'Ils demandent des comptes à la Russie pour ses violations du droit international.',
      'leg.lawfare state:RUS –',
    ],
    // Another name of the author in brackets or marks.
    [
      'Ministers condemned the Democratic People’s Republic of Korea’s (DPRK) missile test.',
      'wpn.ballistic-missile state:PRK –',
    ],
    // Two verbs of one subject, and an act named again.
    [
      'Nous savons que le groupe Wagner harcèle et intimide les habitants.',
      'pol.coercion org:wagner –, pol.coercion org:wagner –',
    ],
    [
      'Ils dénoncent l’agression russe contre l’Ukraine, une guerre injustifiée.',
      'war.aggression state:RUS state:UKR, war.aggression state:RUS state:UKR',
    ],
    // Whose what is struck is does not strike, nor does who comes along.
    ['U.S. forces conducted strikes on two facilities used by Hezbollah.', 'war.strikes state:USA –'],
    [
      'Nous condamnons l’attaque brutale de la Russie, avec le Bélarus comme complice, contre l’Ukraine.',
      'war.strikes state:RUS state:UKR, war.third-party-support – state:UKR',
    ],
    // Owners past «and», subjects of passives, the state in which it happens, forces that own, verbs that are no nouns.
    ['We condemn Iran’s direct and unprecedented attack against Israel.', 'war.strikes state:IRN state:ISR'],
    ['Iran fired hundreds of drones towards Israel.', 'wpn.uav state:IRN state:ISR'],
    ['Canada condemns the coup in Mali.', 'soc.unrest – state:MLI'],
    ['The Council condemned the terrorist attacks in Kenya.', 'ter.terrorism – state:KEN'],
    ['Switzerland condemned Israel’s air strikes in Iran.', 'war.strikes state:ISR state:IRN'],
    [
      'This conduct by North Korea is a brazen violation of multiple U.N. Security Council resolutions.',
      'leg.lawfare – –',
    ],
    [
      'President Biden said that talks cannot succeed while Russian forces continue their incursions into Ukrainian territory.',
      'brd.border-provocation state:RUS state:UKR',
    ],
    ['Elle condamne la détention du président Mohamed Bazoum.', 'pol.repression – person:mohamed-bazoum'],
    ['Canada condemns Turkey’s illegal operations in Cyprus’s EEZ.', 'leg.lawfare state:TUR state:CYP'],
    [
      'Canada soutient l’Ukraine, qui se défend contre l’agression de la Russie.',
      'war.aggression state:RUS state:UKR',
    ],
    ['Officials attributed the malicious cyber activity to Russia.', 'cyb.malicious-activity state:RUS –'],
    [
      'They condemned Russia’s military intervention into Ukrainian territory.',
      'war.aggression state:RUS state:UKR',
    ],
    ['Iran’s brutal and ongoing repression of women must end.', 'pol.repression state:IRN –'],
    ['Jordan has endured these kinds of cruel attacks.', 'war.strikes – state:JOR'],
    ['Charges were filed over the LockBit global ransomware campaign.', 'cyb.ransomware org:lockbit –'],
    ['Al-Shabaab terrorist attacks killed nine.', 'ter.terrorism org:al-shabaab –'],
    ['China remains the most serious threat to Taiwan.', 'gen.threat state:CHN state:TWN'],
    [
      'Ministers deplored the threat that North Korea’s missile programme poses to Japan.',
      'gen.threat state:PRK state:JPN, wpn.ballistic-missile state:PRK –',
    ],
    [
      'Moscow’s continued and illegal occupation of Georgian regions was raised.',
      'war.occupation state:RUS state:GEO',
    ],
    [
      'The Foreign Secretary condemned attacks by the Houthis on Saudi Arabia.',
      'war.strikes org:houthis state:SAU',
    ],
    ['A Russian missile struck Odesa.', 'war.strikes state:RUS place:odesa'],
    [
      'The statement describes Belarus’s destabilising behaviour towards Lithuania.',
      'gen.destabilisation state:BLR state:LTU',
    ],
    ['Denmark was hit by a wave of cyber attacks.', 'cyb.malicious-activity – state:DNK'],
    ['The attack was carried out by Hezbollah against Israel.', 'war.strikes org:hezbollah state:ISR'],
    ['We condemn the assault on Israel by Hamas.', 'war.strikes org:hamas state:ISR'],
    [
      'The hybrid campaign against Moldova is orchestrated by Russia.',
      'gen.hybrid-activity state:RUS state:MDA',
    ],
    ['La Suisse condamne les frappes aériennes d’Israël en Iran.', 'war.strikes state:ISR state:IRN'],
    ['Les attaques ont été dirigées contre l’Arabie saoudite.', 'war.strikes – state:SAU'],
    ['L’Iran porte la responsabilité de cette attaque.', 'war.strikes state:IRN –'],
    ['Le Canada condamne le coup d’État au Mali.', 'soc.unrest – state:MLI'],
    [
      'La présentation de cette escalade comme une réaction à l’adoption par le Conseil de l’Europe d’une résolution est inacceptable.',
      'war.escalation – –',
    ],
    [
      'Ils dénoncent les attaques qui ont touché des ports sur le territoire saoudien.',
      'war.strikes – state:SAU',
    ],
    ['Une attaque terroriste a frappé la France à Nice.', 'ter.terrorism – state:FRA'],
    ['Cet essai de la Corée du Nord menace la sécurité du Japon.', 'gen.threat state:PRK state:JPN'],
    ['Les attaques terroristes commises au Niger ont fait dix morts.', 'ter.terrorism – state:NER'],
    [
      'Des avions militaires russes ont violé l’espace aérien lituanien.',
      'brd.airspace-violation state:RUS state:LTU',
    ],
    [
      'Les forces russes poursuivent leurs incursions en Géorgie.',
      'brd.border-provocation state:RUS state:GEO',
    ],
    [
      'La Belgique a fait l’objet de cyberattaques attribuées à la Chine.',
      'cyb.malicious-activity state:CHN state:BEL',
    ],
    [
      'Le Luxembourg dénonce les provocations du Bélarus à l’égard de la Pologne.',
      'brd.border-provocation state:BLR state:POL',
    ],
    [
      'La semaine dernière, Pyongyang a procédé à un tir de missile balistique dans la région.',
      'wpn.ballistic-missile state:PRK –',
    ],
    ['L’agression militaire de la Russie en Ukraine continue.', 'war.aggression state:RUS state:UKR'],
    [
      'The large-scale Russian exercises on Ukraine’s borders only exacerbate tensions.',
      'brd.military-posturing state:RUS state:UKR, war.escalation state:RUS –',
    ],
    ['La Chine accroît rapidement son arsenal nucléaire.', 'wpn.proliferation state:CHN –'],
    [
      'La décision de l’Iran d’accroître sa production d’uranium enrichi est grave.',
      'wpn.proliferation state:IRN –',
    ],
    ['Lithuania was a target of Russian sabotage.', 'kin.sabotage state:RUS state:LTU'],
    ['Iran does not pose a threat to Japan.', 'gen.threat – state:JPN'],
    ['Russia is grossly violating international law.', 'leg.lawfare state:RUS –'],
    [
      'Le blocage par la Russie de l’aide à l’Ukraine et son bombardement d’hôpitaux sont des crimes.',
      'war.strikes state:RUS –',
    ],
    // What acts consist in.
    [
      'Allies condemn Russia’s hybrid attacks. These include sabotage and acts of violence.',
      'gen.hybrid-activity state:RUS –, kin.sabotage state:RUS –, kin.violence state:RUS –',
    ],
  ];
  for (const [paragraph, expected] of cases)
    it(paragraph, () => {
      assert.equal(raised(paragraph).join(', '), expected);
    });

  it('lends the two sides of the one war of a release to what is said of it further on', () => {
    const war = (...paragraphs: string[]) =>
      readTitled('Talks on security', ...paragraphs)
        .reading.threats.filter(({ threat }) => threat === 'war.aggression')
        .map(({ by, against }) => `${by ?? '–'} ${against ?? '–'}`);
    const first = 'We condemn Russia’s war of aggression against Ukraine.';
    assert.deepEqual(
      war(first, 'Since the start of the invasion, the Council has met often.').at(-1),
      'state:RUS state:UKR',
    );
    assert.deepEqual(
      war(first, 'Ministers noted the cost of Russia’s aggression.').at(-1),
      'state:RUS state:UKR',
    );
    // Not where a second war is told of, nor of a war elsewhere.
    assert.deepEqual(
      war(first, 'They condemned Rwanda’s aggression against Burundi.', 'The invasion must end.').at(-1),
      '– –',
    );
    assert.deepEqual(war(first, 'They fear the war in the Sahel.').at(-1), '– –');
  });

  it('takes an attack of a later paragraph for the one told of before, where all strike the same', () => {
    const struck = (...paragraphs: string[]) =>
      readTitled('Talks on security', ...paragraphs).reading.threats.map(({ against }) => against ?? '–');
    assert.deepEqual(
      struck(
        'Une attaque a visé un camp de la MINUSMA à Kidal.',
        'Les membres du Conseil ont condamné cette attaque. Rien ne justifie le terrorisme.',
      ),
      ['org:un.minusma', 'org:un.minusma', '–'],
    );
    assert.deepEqual(
      struck(
        'An attack on the ICRC in Kabul has killed a nurse. An attack on UNICEF has killed a driver.',
        'The Council condemned this attack.',
      ),
      ['org:icrc', 'org:un.unicef', '–'],
    );
  });

  it('never blames the one who condemns', () => {
    for (const { by } of read('L’OTAN a condamné les actes de sabotage et les campagnes de désinformation.')
      .reading.threats)
      assert.equal(by, undefined);
  });

  it('never blames the one who publishes, nor who acts against it', () => {
    const { reading } = readTitled(
      'Statement by the Prime Minister of Canada',
      'Canada is imposing sanctions against fifteen entities involved in disinformation. Canada’s malicious cyber activities are a lie of others.',
    );
    assert.deepEqual(
      reading.threats.filter(({ by }) => by === 'state:CAN'),
      [],
    );
    for (const sentence of [
      'The United States is committed to holding the regime accountable for its cyber-attacks.',
      'La Pologne se dit préoccupée par ses cyberattaques.',
      'Norway charges two people with sabotage.',
    ])
      assert.deepEqual(
        raised(sentence).map((line) => line.split(' ')[1]),
        ['–'],
        sentence,
      );
  });

  it('lends an author to what comes after it, and backwards only where it stands for the whole list', () => {
    assert.deepEqual(raised('Ministers raised acts of sabotage and deliveries of Iranian missiles.'), [
      'kin.sabotage – –',
      'wpn.transfer state:IRN –',
    ]);
    assert.deepEqual(
      raised('Ils ont évoqué les actes de sabotage et les cyberattaques imputés à la Russie.'),
      ['kin.sabotage state:RUS –', 'cyb.malicious-activity state:RUS –'],
    );
  });

  it('gives a whole list the author and the victim that stand after it', () => {
    assert.deepEqual(
      raised(
        'Les actes de sabotage et les campagnes de désinformation de la Russie contre l’Estonie continuent.',
      ),
      ['kin.sabotage state:RUS state:EST', 'inf.disinformation state:RUS state:EST'],
    );
    assert.deepEqual(raised('Russia’s war of aggression against Ukraine and its sabotage must stop.'), [
      'war.aggression state:RUS state:UKR',
      'kin.sabotage state:RUS –',
    ]);
  });

  it('says of an act what it amounts to', () => {
    assert.deepEqual(raised('La livraison de missiles par l’Iran constitue une escalade.'), [
      'wpn.transfer state:IRN –',
      'war.escalation state:IRN –',
    ]);
  });

  it('sees a list run together', () => {
    const { threatLists } = read(
      'Ils ont évoqué les actes de sabotage, les cyberattaques et les campagnes de désinformation.',
    ).reading;
    assert.deepEqual(
      threatLists.map(({ mentions }) => mentions.length),
      [3],
    );
  });
});

it('a name that begins inside a word does not hold the reading up', () => {
  assert.match(raised('They spread pro-Russian propaganda.').join(), /^inf\.propaganda /);
});

describe('a sentence without end', () => {
  it('is read in time that grows with its length', () => {
    const clause = 'la Russie mène des cyberattaques contre l’Ukraine et la France condamne le sabotage, ';
    const took = (times: number) => {
      const start = performance.now();
      read(clause.repeat(times));
      return performance.now() - start;
    };
    took(50);
    const short = took(200);
    assert.ok(took(1600) < 8 * 4 * Math.max(short, 20));
  });
});

describe('threats by their context', () => {
  const nodes = (...paragraphs: string[]) => read(...paragraphs).reading.threats.map(({ threat }) => threat);

  it('takes «ces attaques» for what was named last in full', () => {
    assert.deepEqual(nodes('Canada condemns the cyberattacks on the port. These attacks must stop.'), [
      'cyb.malicious-activity',
      'cyb.malicious-activity',
    ]);
    assert.deepEqual(nodes('Un attentat a frappé la gare.', 'Cette attaque est ignoble.'), [
      'ter.terrorism',
      'ter.terrorism',
    ]);
    assert.deepEqual(nodes('Les frappes sur le port continuent. Ces attaques doivent cesser.'), [
      'war.strikes',
      'war.strikes',
    ]);
  });

  it('takes an attack without a kind for what else the text tells of', () => {
    assert.deepEqual(nodes('Attack in Nairobi.', 'We will help our partners to defeat terrorism.'), [
      'ter.terrorism',
      'ter.terrorism',
    ]);
    assert.deepEqual(
      nodes('The attack on an editor was condemned.', 'The persecution of the press must end.'),
      ['kin.violence', 'pol.repression'],
    );
    assert.deepEqual(nodes('L’attaque a visé un marché.', 'La guerre et le terrorisme font rage.'), [
      'war.strikes',
      'war.aggression',
      'ter.terrorism',
    ]);
  });

  it('takes an attack for one of those that the text told of, whatever threats and wars stand between', () => {
    assert.deepEqual(
      nodes(
        'She condemned the arson attack on the newsroom.',
        'Two journalists had received death threats in September.',
        'She welcomed the reactions to the attack.',
      ).at(-1),
      'kin.arson',
    );
    assert.deepEqual(
      nodes(
        'Il a condamné l’incendie criminel qui a visé une rédaction.',
        'Il a salué la condamnation de l’attaque par la présidente Maia Sandu et s’est dit préoccupé par les cyberattaques.',
      ),
      ['kin.arson', 'kin.arson', 'cyb.malicious-activity'],
    );
    assert.deepEqual(
      nodes(
        'Quatre personnes sont responsables de cyberattaques ayant visé des hôpitaux.',
        'Des cyberattaques et des attaques par déni de service ont été constatées, et le Conseil condamne la cybermalveillance dans le cadre de la guerre d’agression.',
        'Il est déterminé à dissuader de nouvelles attaques.',
      ).at(-1),
      'cyb.malicious-activity',
    );
  });

  it('leaves those whom an attack cost their lives to it, also in its relative clause', () => {
    assert.deepEqual(
      raised('They condemned the attack on the convoy, in which two peacekeepers were killed.').length,
      1,
    );
    assert.deepEqual(
      raised('La France condamne l’attaque contre le village, au cours de laquelle des civils ont été tués.')
        .length,
      1,
    );
    assert.deepEqual(raised('In 2016 two men were killed.').length, 1);
    assert.deepEqual(raised('Terrorism, wherever it strikes, remains a threat.').length, 2);
  });

  it('takes «cet essai» and "the test" for the missile or the bomb that was named', () => {
    assert.deepEqual(nodes('La RPDC a tiré un missile balistique. Cet essai a été condamné.'), [
      'wpn.ballistic-missile',
      'wpn.ballistic-missile',
    ]);
    assert.deepEqual(nodes('Pyongyang announced a nuclear test. The test was felt abroad.'), [
      'wpn.proliferation',
      'wpn.proliferation',
    ]);
    assert.deepEqual(nodes('The test of our unity will come in June.'), []);
  });

  it('takes arrests for repression where the text tells of it', () => {
    assert.deepEqual(nodes('The persecution of monks goes on.', 'These arrests must stop.'), [
      'pol.repression',
      'pol.repression',
    ]);
    assert.deepEqual(nodes('Police made two arrests on Monday.'), []);
  });

  it('leaves the title of a body or office alone', () => {
    assert.deepEqual(nodes('Le Bureau de lutte contre le terrorisme a ouvert à Rabat.'), []);
    assert.deepEqual(nodes('The Special Rapporteur on torture visited Tunis.'), []);
    assert.deepEqual(nodes('Déclaration du Conseil de sécurité sur l’attaque de mardi.'), ['war.strikes']);
  });

  it('leaves the words of a name alone', () => {
    const { mentions } = read('L’Organisation des Nations Unies pour l’éducation a publié un rapport.');
    assert.deepEqual(
      mentions.responses.map(({ id }) => id),
      [],
    );
  });
});
