import assert from 'node:assert/strict';
import { read } from './support.ts';

/** `threat by X against Y` of each raised threat. */
const raised = (...paragraphs: string[]): string[] =>
  read(...paragraphs).reading.threats.map(({ threat, by, alsoBy = [], against, alsoAgainst = [] }) =>
    [threat, [by ?? '–', ...alsoBy].join('+'), [against ?? '–', ...alsoAgainst].join('+')].join(' '),
  );

const check = (cases: readonly (readonly [string, string])[]) => {
  for (const [sentence, expected] of cases)
    it(sentence, () => assert.equal(raised(sentence).join(', '), expected));
};

describe('nobody is blamed for what they only speak of, suffer or put an end to', () => {
  check([
    // What was made, told or known is another thing than the threat it is about.
    [
      'Prime Minister Anthony Albanese made the following statement after the terrorist attack of last night.',
      'ter.terrorism – –',
    ],
    [
      'La présidente Maia Sandu a fait la déclaration suivante à la suite de l’attentat de mardi.',
      'ter.terrorism – –',
    ],
    ['M. António Guterres a fait état d’attaques contre des hôpitaux.', 'war.strikes – –'],
    ['Kenya published information about attacks on its embassies.', 'war.strikes – –'],
    // The last of a list has a complement, and an author, of its own.
    [
      'They deplored the disinformation campaigns and the launch of ballistic missiles by North Korea.',
      'inf.disinformation – –, wpn.ballistic-missile state:PRK –',
    ],
    [
      'They deplored the disinformation and the cyberattacks by North Korea.',
      'inf.disinformation state:PRK –, cyb.malicious-activity state:PRK –',
    ],
    // Who is helped to end it does not do it.
    ['Il faut aider les autorités nigérianes à mettre fin à cette violence.', 'kin.violence – –'],
    ['We will help Nigeria to end the violence.', 'kin.violence – –'],
    [
      'Ils ont condamné les attaques contre les soldats de la MINUSMA, qui ont fait neuf morts, attaques qu’ils ont jugées lâches.',
      'war.strikes – org:un.minusma, war.strikes – –',
    ],
    ['Les attaques contre des villes partout en Ukraine doivent cesser.', 'war.strikes – state:UKR'],
    // Whose sanctions they are.
    ['We hold accountable those who seek to evade U.S. sanctions.', 'eco.sanctions-evasion – –'],
    ['Officials learned more about the Microsoft cyber intrusion.', 'cyb.malicious-activity – org:microsoft'],
    ['We remain vigilant against terrorist threats from Afghanistan.', 'ter.terrorism – –'],
    ['Japan sent a message to its foes that they cannot threaten the country.', 'gen.threat – –'],
    ['They continue to shoot down Ukrainian aircraft.', 'war.strikes – state:UKR'],
    [
      'The leaders of Italy and Spain express their condemnation of Hezbollah and its acts of terrorism.',
      'ter.terrorism org:hezbollah –',
    ],
    [
      'Russia’s attempt to prolong the war with assistance from Belarus is clear.',
      'war.aggression state:RUS –',
    ],
    [
      'L’Iran doit cesser tout soutien à la guerre de la Russie contre l’Ukraine.',
      'war.third-party-support state:IRN state:UKR',
    ],
    [
      'Nous déplorons le soutien militaire que le Bélarus apporte à la Russie.',
      'war.third-party-support state:BLR –',
    ],
  ]);
});

describe('the author of a threat, further away', () => {
  check([
    // Verbs that go on with the subject of the first.
    [
      'Last year, the Taliban overthrew the elected government, locked up journalists and kidnapped aid workers.',
      'soc.unrest org:taliban –, pol.repression org:taliban –, kin.abduction org:taliban –',
    ],
    [
      'The world watched as Hamas fighters massacred families in their homes and kidnapped children.',
      'war.war-crimes org:hamas –, kin.abduction org:hamas –',
    ],
    ['By its unprovoked aggression, Russia is isolating itself.', 'war.aggression state:RUS –'],
    ['Par son agression injustifiée, la Russie s’isole.', 'war.aggression state:RUS –'],
    // What it is done with.
    [
      'These are drones that Russia has been using to attack Ukraine.',
      'wpn.uav state:RUS –, war.strikes state:RUS state:UKR',
    ],
    ['La Russie utilise ces armes pour tuer des civils.', 'kin.violence state:RUS –'],
    // Attempts, claims and the like are their owner's.
    ['We reject Russia’s claims of annexation.', 'war.occupation state:RUS –'],
    ['We reject Russia’s attempts at annexation.', 'war.occupation state:RUS –'],
    [
      'We condemn Russia’s attempt today to annex the territory of Ukraine.',
      'war.occupation state:RUS state:UKR',
    ],
    ['They discussed Russia’s Black Sea grain blockade.', 'eco.food state:RUS –'],
    ['A court charged Wagner with sanctions violations.', 'eco.sanctions-evasion org:wagner –'],
    ['Russia’s actions are a violation of international law.', 'leg.lawfare state:RUS –'],
    ['The Wagner Group’s activities are a threat to the region.', 'gen.threat org:wagner –'],
    [
      'Le Conseil condamne l’emploi d’armes chimiques par la Syrie, estimant qu’il s’agissait d’une violation du droit international.',
      'wpn.cbrn-use state:SYR –, leg.lawfare state:SYR –',
    ],
    [
      'Iran—and its proxies in Yemen—launched an air attack against Israel.',
      'pol.proxies state:IRN –, war.strikes state:IRN state:ISR',
    ],
    [
      'Le G7 condamne le tir par la Russie d’un missile balistique. L’attaque visait Dnipro.',
      'wpn.ballistic-missile state:RUS –, war.strikes state:RUS place:dnipro',
    ],
  ]);
});

describe('several who do or suffer a threat', () => {
  check([
    ['La Chine et la Russie mènent des cyberattaques.', 'cyb.malicious-activity state:CHN+state:RUS –'],
    [
      'We condemn the cyber attacks by Iran against Albania, Greece and Germany.',
      'cyb.malicious-activity state:IRN state:ALB+state:GRC+state:DEU',
    ],
    ['Ils condamnent les attaques contre le Mali et le Niger.', 'war.strikes – state:MLI+state:NER'],
    // Who is named behind it says something else.
    ['We condemn the attacks by Hamas, and Israel has our support.', 'war.strikes org:hamas –'],
    ['We condemn the attack on Ukraine, Russia’s neighbour.', 'war.strikes – state:UKR'],
  ]);
});

describe('those whom a threat strikes, further away', () => {
  check([
    [
      'Ministers condemned the aggression by Russia against the territorial integrity, sovereignty and independence of Ukraine.',
      'war.aggression state:RUS state:UKR',
    ],
    ['We will help Ukraine defend itself from Russian aggression.', 'war.aggression state:RUS state:UKR'],
    ['He underscored Israel’s right to protect its people from rocket attacks.', 'war.strikes – state:ISR'],
    ['They condemned Houthi attacks on vessels crossing the Red Sea.', 'war.strikes org:houthis –'],
    [
      'We will disrupt Iran’s destabilizing activities across the Middle East.',
      'gen.destabilisation state:IRN –',
    ],
    ['They condemned missile attacks against cities across Ukraine.', 'war.strikes – state:UKR'],
    ['They discussed ending the war in Sudan.', 'war.aggression – –'],
    [
      'We condemn the cyber attack by Iran against Albania. Such attacks must stop.',
      'cyb.malicious-activity state:IRN state:ALB, cyb.malicious-activity state:IRN state:ALB',
    ],
  ]);
});
