import assert from 'node:assert/strict';
import { read } from './support.ts';

/** `threat by X against Y` of each raised threat, all of those who are listed. */
function raised(...paragraphs: string[]): string[] {
  return read(...paragraphs).reading.threats.map(({ threat, by, alsoBy, against, alsoAgainst }) =>
    [
      threat,
      [by ?? '–', ...(alsoBy ?? [])].join('+'),
      [against ?? '–', ...(alsoAgainst ?? [])].join('+'),
    ].join(' '),
  );
}

/** Name of a group, sentence, what is read of it. */
const groups: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'who lets, tells or uses is no author': [
    ['Serbia continues to let ransomware gangs operate from its ports.', 'cyb.ransomware – –'],
    ['Survivors at the Sudanese border recounted abductions.', 'kin.abduction – –'],
    ['Italian officials recounted cyberattacks.', 'cyb.malicious-activity – –'],
    [
      'China sought to interfere in the Czech elections by means of the group called APT31.',
      'pol.interference state:CHN state:CZE',
    ],
    ['La frégate a détruit deux drones venus du Yémen.', 'wpn.uav – –'],
    [
      'Nous appelons les autorités serbes à mettre un terme aux agissements des groupes armés qui y opèrent.',
      'gen.hostile-activity – –',
    ],
    [
      'In March the Netherlands attributed distributed denial of service attacks on Polish banks to the GRU.',
      'cyb.ddos org:rus.gru state:POL',
    ],
  ],
  'a relative clause whose subject is the act': [
    [
      'Leaders recalled the ransomware attack that crippled the Government of Vanuatu last year.',
      'cyb.ransomware – org:vut.government',
    ],
    [
      'Nous condamnons la cyberattaque qui a paralysé, au mois de juin, le gouvernement de Vanuatu.',
      'cyb.malicious-activity – org:vut.government',
    ],
    [
      'La campagne d’espionnage qui a eu pour cible, dès 2021, le Parlement européen inquiète.',
      'int.espionage – org:eu.parliament',
    ],
    [
      'Les campagnes de désinformation qui ont pour cible la Moldavie se multiplient.',
      'inf.disinformation – state:MDA',
    ],
    [
      'L’attentat lâche qui a été commis le 3 mai à Kidal contre la MINUSMA est un crime.',
      'ter.terrorism – org:un.minusma',
    ],
    [
      'L’instrumentalisation des migrants à laquelle se livre le Bélarus doit cesser.',
      'mig.instrumentalisation state:BLR –',
    ],
    [
      'Il a évoqué la guerre d’agression que la Russie livre à l’Ukraine.',
      'war.aggression state:RUS state:UKR',
    ],
    [
      'Il a évoqué le rôle de l’Iran, qui arme les Houthis, et les attaques que ces derniers ont lancées contre des navires.',
      'war.strikes org:houthis –',
    ],
    [
      'Ils ont parlé avec le Hezbollah, qui demeure une menace pour Israël.',
      'gen.threat org:hezbollah state:ISR',
    ],
  ],
  owners: [
    [
      'Latvia noted that Russia had used shells supplied by Tehran in its war against Ukraine.',
      'war.aggression state:RUS state:UKR',
    ],
    [
      'France met Italy. Iran supports militias in Iraq and Lebanon; its agents plan murders.',
      'kin.violence state:IRN –',
    ],
    [
      'We condemn the decision of the Hong Kong authorities to issue bounties against activists.',
      'pol.repression org:hkg.government –',
    ],
    ['Un inconnu est tenu pour responsable de plusieurs attaques.', 'war.strikes – –'],
    ['Le Hamas est tenu pour responsable de plusieurs attaques.', 'war.strikes org:hamas –'],
    [
      'Estonia said that China was almost certainly the author of this cyberattack.',
      'cyb.malicious-activity state:CHN –',
    ],
    ['Il faut empêcher l’Iran de se doter de l’arme nucléaire.', 'wpn.proliferation state:IRN –'],
    ['The two agreed to keep Iran from acquiring a nuclear weapon.', 'wpn.proliferation state:IRN –'],
    ['Pyongyang doit résoudre sans délai la question des enlèvements.', 'kin.abduction state:PRK –'],
    ['They urged Pyongyang to refrain from further provocations.', 'brd.border-provocation state:PRK –'],
    [
      'Les échanges de tirs entre le Hezbollah et Israël exposent les civils.',
      'war.strikes org:hezbollah+state:ISR –',
    ],
  ],
  lists: [
    [
      'Il a dénoncé la campagne hybride que la Russie mène contre les Alliés : sabotages, cyberattaques contre des hôpitaux et désinformation.',
      'gen.hybrid-activity state:RUS –',
      'kin.sabotage state:RUS –',
      'cyb.malicious-activity state:RUS –',
      'inf.disinformation state:RUS –',
    ],
    [
      'We deplore the disinformation campaigns directed at Italy, Malta and other partners.',
      'inf.disinformation – state:ITA+state:MLT',
    ],
  ],
  'whom it strikes': [
    [
      'Les cyberattaques qui ont frappé, à partir du mois de mai, l’administration albanaise inquiètent.',
      'cyb.malicious-activity – state:ALB',
    ],
    [
      'L’Albanie a évoqué les cyberattaques visant les institutions du pays.',
      'cyb.malicious-activity – state:ALB',
    ],
    [
      'La Lettonie a condamné les cyberattaques dirigées contre ses institutions démocratiques.',
      'cyb.malicious-activity – state:LVA',
    ],
    [
      'La France aidera la Grèce en cas d’agression armée contre son territoire.',
      'war.aggression – state:GRC',
    ],
    [
      'La MONUSCO s’est dite préoccupée par le brouillage du signal GPS de ses véhicules.',
      'cyb.electronic-interference – org:un.monusco',
    ],
    [
      'Nous condamnons les menaces proférées contre le directeur général, Rafael Grossi.',
      'gen.threat – office:iaea.dg',
    ],
    ['Les actions de déstabilisation en Moldavie se multiplient.', 'gen.destabilisation – state:MDA'],
    [
      'La Lituanie, qui a été pendant plusieurs mois la cible d’une cyberattaque, a réagi.',
      'cyb.malicious-activity – state:LTU',
    ],
    ['A patrol of UNIFIL came under small-arms fire.', 'war.strikes – org:un.unifil'],
    ['Le déploiement de mercenaires étrangers sur le sol malien inquiète.', 'war.troop-deployment – –'],
    [
      'We deplore the use of water cannon by the China Coast Guard and other vessels against Philippine crews.',
      'brd.maritime-violation org:chn.coast-guard state:PHL',
    ],
    ['Iran arms the Houthis.', 'war.third-party-support state:IRN –'],
    ['Il a exigé la libération de Jacques Paris, otage d’État.', 'kin.abduction – person:jacques-paris'],
  ],
  'what other acts, sentences and names have of their own': [
    [
      'The EU condemns the occupation of towns in North and South Kivu by the M23 and the presence of Rwandan troops.',
      'war.occupation org:m23 –',
      'war.troop-deployment state:RWA –',
    ],
    [
      'Les campagnes d’hameçonnage d’APT35 ainsi que les intrusions dans les réseaux inquiètent.',
      'cyb.malicious-activity org:apt35 –',
      'cyb.malicious-activity – –',
    ],
    [
      'Ministers stated that the strikes carried out by Israel on Tehran were grave and that the missile attack on Doha was not.',
      'war.strikes – place:doha',
    ],
    [
      'The attacks in Beni were discussed. Several of these attacks had been claimed by ISIL.',
      'war.strikes – –',
      'war.strikes – –',
    ],
    [
      'Il a dénoncé les achats de voix, les cyberattaques contre la Moldavie, les financements occultes.',
      'pol.election – –',
      'cyb.malicious-activity – state:MDA',
      'pol.corruption – –',
    ],
    [
      'Les campagnes de désinformation contre les partenaires de l’OTAN se multiplient.',
      'inf.disinformation – –',
    ],
    [
      'Prime Minister Michal said that attempts to intimidate his country would fail.',
      'pol.coercion – state:EST',
    ],
    [
      'Ministers discussed the DPRK’s cyber activities, which pay for the regime’s nuclear weapons programme.',
      'wpn.proliferation state:PRK –',
    ],
    ['A leader of the FDLR is listed for the recruitment of children.', 'war.war-crimes org:fdlr –'],
    ['The United States designated Gran Grif as a terrorist organisation.', 'ter.terrorism org:gran-grif –'],
    ['Il a évoqué le Front Al-Nosra, groupe terroriste.', 'ter.terrorism org:hts –'],
    ['We condemn the drones that Russia fires at Ukrainian cities.', 'wpn.uav state:RUS state:UKR'],
    [
      'Ils ont condamné l’attaque terroriste dont le camp de la MINUSMA à Kidal, dans le nord du pays, à quelques kilomètres de la frontière avec le Niger, a été la cible.',
      'ter.terrorism – org:un.minusma',
    ],
    [
      'La Lituanie a relevé des actes de cybermalveillance provenant de Chine et dirigés contre ses institutions.',
      'cyb.malicious-activity state:CHN state:LTU',
    ],
    [
      'Officials attributed the arson to the GRU. The same unit attacked a hospital in Prague.',
      'kin.arson org:rus.gru –',
      'war.strikes org:rus.gru –',
    ],
  ],
};

describe('threats and their owners', () => {
  for (const [group, cases] of Object.entries(groups))
    describe(group, () => {
      for (const [sentence, ...expected] of cases)
        it(sentence, () => assert.deepEqual(raised(sentence).slice(-expected.length), expected));
    });
  it('takes «the launch» for the one of the paragraph before', () => {
    assert.deepEqual(
      raised(
        'Ministers spoke after the launch of a ballistic missile by North Korea.',
        'They condemned the launch, which ended near Hokkaido, as a flagrant violation of Security Council resolutions.',
      ),
      ['wpn.ballistic-missile state:PRK –', 'wpn.ballistic-missile state:PRK –', 'leg.lawfare state:PRK –'],
    );
  });
});
