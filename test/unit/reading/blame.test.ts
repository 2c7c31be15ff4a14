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

describe('authors and victims behind brackets, in a list and of what is to end', () => {
  check([
    ['Pavel Drobin (Drobin) attacked Poland.', 'war.strikes person:pavel-drobin state:POL'],
    [
      'We condemn the malicious cyber campaign conducted against Latvian and Slovenian energy operators by Sandworm.',
      'cyb.malicious-activity org:sandworm state:LVA+state:SVN',
    ],
    ['Elle exige que le M23 cesse les hostilités.', 'war.aggression org:m23 –'],
    ['Il a exhorté Israël à lever le blocage de l’aide.', 'eco.food state:ISR –'],
    [
      'Elle demande la libération des otages encore détenus par le Hamas.',
      'kin.abduction org:hamas –, kin.abduction org:hamas –',
    ],
    [
      'The group carried out cyber attacks on Moscow’s behalf against Poland.',
      'cyb.malicious-activity state:RUS state:POL',
    ],
    ['They were accused of bribing voters on Moscow’s behalf.', 'pol.election state:RUS –'],
    [
      'Il a exprimé sa solidarité avec la Moldavie, cible de cyberattaques répétées.',
      'cyb.malicious-activity – state:MDA',
    ],
    [
      'Ils ont abordé les menaces hybrides auxquelles l’Union européenne est confrontée.',
      'gen.hybrid-activity – org:eu',
    ],
    [
      'A relay station on the Polish-Belarusian border was set on fire by a group recruited by the KGB.',
      'kin.arson org:blr.kgb –',
    ],
    // In whose name something is forged, and whose thing suffers, has not done it.
    ['De faux communiqués attribués à la Police nationale d’Haïti circulent.', 'inf.deepfake – –'],
  ]);
});

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
    // A verb right behind a name, and not the acts of whoever bears it.
    ['Russia uses energy as a weapon.', 'eco.energy state:RUS –'],
    ['Iran jails its critics.', 'pol.repression state:IRN –'],
    ['Hezbollah attacks continued.', 'war.strikes org:hezbollah –'],
    // What is done with effort, and what is tried again.
    ['Le Kremlin ne ménage aucun effort pour acheter des voix.', 'pol.election state:RUS –'],
    ['Russia will try again this winter to cripple our hospitals.', 'cyb.malicious-activity state:RUS –'],
    // Whom a service has recruited acts for it.
    ['Des individus recrutés par le FSB ont mené des actes de sabotage.', 'kin.sabotage org:rus.fsb –'],
    // What was done in or during an attack.
    [
      'He condemned the killing of twelve farmers in a series of attacks carried out by Boko Haram.',
      'kin.violence org:boko-haram –, war.strikes org:boko-haram –',
    ],
    [
      'The attacks by Boko Haram, during which ten schoolgirls were abducted, are a disgrace.',
      'war.strikes org:boko-haram –, kin.abduction org:boko-haram –',
    ],
    // Where it is fired at, who is held and where firms sit are no authors.
    ['Il condamne les tirs de roquettes en direction du nord d’Israël.', 'war.strikes – state:ISR'],
    [
      'We ask Belarus to release the Lithuanian lorry drivers arbitrarily detained in Grodno.',
      'kin.abduction state:BLR state:LTU',
    ],
    [
      'Two firms in Hong Kong and the United Arab Emirates that have disguised the origin of oil were listed.',
      'eco.sanctions-evasion – –',
    ],
    // Whom the first verb strikes is not the subject of the second.
    [
      'Belarus has shelled Poland, has jammed signals.',
      'war.strikes state:BLR state:POL, cyb.electronic-interference state:BLR –',
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

describe('the author of a threat that is a verb, other verbs between', () => {
  check([
    [
      'ISIS, whose cells continue to murder villagers, extort farmers and bomb power lines, is a threat to Iraq.',
      'kin.violence org:isis –, pol.coercion org:isis –, kin.infrastructure org:isis –, gen.threat org:isis state:IRQ',
    ],
    [
      'Moscow continued to bomb Ukrainian cities every night and to deport Ukrainian children.',
      'war.war-crimes state:RUS state:UKR',
    ],
    [
      'Heavily armed members of the Gran Grif gang went from house to house, shot people in their beds and set fire to forty homes.',
      'kin.violence org:gran-grif –, kin.arson org:gran-grif –',
    ],
    [
      'Russia wants to divide our societies, undermine elections and weaken support for Ukraine.',
      'soc.polarisation state:RUS –, pol.election state:RUS –, gen.destabilisation state:RUS –',
    ],
    [
      'A Russian fighter jet from Kaliningrad violated Estonian airspace.',
      'brd.airspace-violation state:RUS state:EST',
    ],
    [
      'A unit subordinate to the GRU poisoned a former officer in Salisbury.',
      'kin.assassination org:rus.gru –',
    ],
    ['The Kremlin thought it could bully a small democracy.', 'pol.coercion state:RUS –'],
    [
      '« Moscou coupe le gaz, paie des manifestants et inonde les réseaux sociaux de mensonges », a-t-il fait valoir.',
      'eco.energy state:RUS –, inf.disinformation state:RUS –',
    ],
    [
      'La Russie essaie de diviser les Européens, de saper les élections et d’intimider les électeurs.',
      'soc.polarisation state:RUS –, pol.election state:RUS –, pol.coercion state:RUS –',
    ],
    [
      'Le M23, que soutient le Rwanda, a bombardé Goma et enlevé des humanitaires.',
      'war.strikes org:m23 place:goma, kin.abduction org:m23 –',
    ],
    [
      'La flotte fantôme que la Russie emploie pour contourner les sanctions a été évoquée.',
      'eco.sanctions-evasion state:RUS –, eco.sanctions-evasion state:RUS –',
    ],
  ]);
});

describe('a claim, an attribution or an order names the author', () => {
  check([
    [
      'They publicly attributed to Russian military intelligence the arson attack on a depot and the intrusion into the networks of the port.',
      'kin.arson org:rus.gru –, cyb.malicious-activity org:rus.gru –',
    ],
    [
      'The UK has attributed a campaign of destructive cyber activity against energy companies to Iran’s Islamic Revolutionary Guard Corps.',
      'cyb.malicious-activity org:irn.irgc –',
    ],
    [
      'The ECOWAS Commission condemns these barbaric acts, for which JNIM has claimed responsibility.',
      'war.war-crimes org:jnim –',
    ],
    ['The sabotage uncovered last month had been ordered by Russian services.', 'kin.sabotage state:RUS –'],
    [
      'The explosion was felt in Prague, and the sabotage was the work of Hezbollah operatives.',
      'kin.sabotage org:hezbollah –',
    ],
    ['Carried out by Hamas, the attack killed more than a thousand people.', 'war.strikes org:hamas –'],
    [
      'Le Canada attribue à des auteurs parrainés par la Chine l’intrusion décelée l’automne dernier.',
      'cyb.malicious-activity state:CHN –',
    ],
    [
      'Les autorités géorgiennes mettent en cause la Russie dans le piratage de plusieurs sites publics.',
      'cyb.malicious-activity state:RUS –',
    ],
    ['Revendiquée par les Chabab, cette tuerie a fait vingt morts.', 'kin.violence org:al-shabaab –'],
  ]);
});

describe('a claim of a later sentence names the author of the act told before', () => {
  check([
    [
      'The Council condemned the ambush near Gao. JNIM claimed responsibility for the attack.',
      'war.strikes org:jnim –, war.strikes org:jnim –',
    ],
    [
      'La France condamne l’attaque qui a visé un détachement des forces armées béninoises. Revendiquée par le Groupe de soutien à l’islam et aux musulmans, elle a coûté la vie à vingt soldats.',
      'war.strikes org:jnim org:ben.armed-forces',
    ],
    [
      'The Council condemned attacks on schools. JNIM claimed responsibility for the bombing in Gao.',
      'war.strikes – –, war.strikes org:jnim –',
    ],
  ]);
});

describe('what is said of an act is its author’s', () => {
  check([
    [
      'Russia’s strikes on Danube ports, which threaten food security, must stop.',
      'war.strikes state:RUS place:danube, gen.threat state:RUS –',
    ],
    [
      'The DPRK’s artillery fire into the buffer zones violated the 2018 military agreement.',
      'war.strikes state:PRK –, leg.lawfare state:PRK –',
    ],
    ['Ministers deplored Iran’s tests as a clear violation of international law.', 'leg.lawfare state:IRN –'],
    [
      'La France a qualifié les tirs de la Corée du Nord de violation flagrante du droit international.',
      'leg.lawfare state:PRK –',
    ],
    [
      'La RPDC a procédé à un tir de missile balistique. Ce lancement constitue une violation des résolutions du Conseil de sécurité.',
      'wpn.ballistic-missile state:PRK –, wpn.ballistic-missile state:PRK –, leg.lawfare state:PRK –',
    ],
    ['L’espionnage russe demeure la principale menace.', 'int.espionage state:RUS –, gen.threat state:RUS –'],
  ]);
});

describe('a list of examples has the author of the whole', () => {
  check([
    [
      'They condemned the hybrid operations by Russia and its accomplices, including arson, the cutting of undersea cables and attempts to sway elections.',
      'gen.hybrid-activity state:RUS –, war.third-party-support state:RUS –, kin.arson state:RUS –, kin.infrastructure state:RUS –, pol.election state:RUS –',
    ],
    [
      'Nous condamnons les activités hybrides de la Russie, notamment les actes de sabotage, les cyberattaques et la manipulation de l’information.',
      'gen.hybrid-activity state:RUS –, kin.sabotage state:RUS –, cyb.malicious-activity state:RUS –, inf.fimi state:RUS –',
    ],
    [
      'Ministers discussed Russia’s war against Ukraine and regional issues, including terrorism.',
      'war.aggression state:RUS state:UKR, ter.terrorism – –',
    ],
  ]);
});

describe('from whom, through whom and in whose hands', () => {
  check([
    [
      'They expressed concern about the transfer of arms from North Korea to Russia.',
      'wpn.transfer state:PRK –',
    ],
    ['They spoke of the flow of weapons from Libya to Sudan.', 'wpn.transfer – –'],
    ['Ministers agreed to expose Kremlin propaganda.', 'inf.propaganda state:RUS –'],
    [
      'We condemn the campaign of cyber intrusions conducted by the group known as APT31.',
      'cyb.malicious-activity org:apt31 –',
    ],
    ['Russia bears full responsibility for the airspace violation.', 'brd.airspace-violation state:RUS –'],
    ['The ministers demanded that Belarus free all political prisoners.', 'pol.repression state:BLR –'],
    [
      'Les otages détenus par le Hamas doivent être libérés.',
      'kin.abduction org:hamas –, kin.abduction org:hamas –',
    ],
    [
      'L’UE condamne les tirs de missiles balistiques auxquels la RPDC a procédé.',
      'wpn.ballistic-missile state:PRK –',
    ],
    ['L’Iran continue de livrer à la Russie des drones armés.', 'wpn.uav state:IRN –'],
  ]);
});

describe('whom an act is dealt to', () => {
  check([
    [
      'The Council condemned the ambush laid on 22 May against a supply convoy of MINUSMA.',
      'war.strikes – org:un.minusma',
    ],
    [
      'Les membres ont condamné l’embuscade tendue le 4 juin 2019, près de Gao, à un convoi de la MINUSMA.',
      'war.strikes – org:un.minusma',
    ],
    [
      'La France condamne l’attaque qui a visé, dans la nuit du 11 au 12 mars, un détachement des forces armées béninoises.',
      'war.strikes – org:ben.armed-forces',
    ],
    [
      'Le siège imposé à El Fasher par les Forces de soutien rapide doit être levé.',
      'war.strikes org:rsf place:el-fasher',
    ],
    [
      'La RDC a demandé que le sommet condamne l’agression dont elle est victime.',
      'war.aggression – state:COD',
    ],
    [
      'The ministers deplored an ambush in which two soldiers of MINUSMA were killed.',
      'war.strikes – org:un.minusma',
    ],
    [
      'They discussed Russian interference in the elections in Moldova.',
      'pol.interference state:RUS state:MDA',
    ],
    [
      'Ils ont redit leur soutien à l’Ukraine, confrontée à une intensification des bombardements russes.',
      'war.escalation state:RUS state:UKR',
    ],
    [
      'Estonia invoked Article 4 after three Russian jets entered its airspace.',
      'brd.airspace-violation state:RUS state:EST',
    ],
    ['La ministre ougandaise a dit que les ADF étaient une menace pour son pays.', 'gen.threat – state:UGA'],
  ]);
});

describe('nobody is blamed who tells of it, suffers it or stands beside it', () => {
  check([
    // Whose condemnation, coverage or handling it is stands behind the act.
    ['She welcomed the public condemnation of the attack by President Maia Sandu.', 'war.strikes – –'],
    [
      'La ministre salue la condamnation unanime de l’attaque par la présidente Maia Sandu.',
      'war.strikes – –',
    ],
    ['The handling of the hostage-taking by the Algerian army was criticised.', 'kin.abduction – –'],
    ['The prevention of terrorism by Poland remains a priority.', 'ter.terrorism – –'],
    // … but for what strikes somebody, and for what others answer.
    [
      'They welcomed the condemnation of the invasion of Ukraine by Russia.',
      'war.aggression state:RUS state:UKR',
    ],
    ['In response to the attack by Russia on Ukraine, they met.', 'war.strikes state:RUS state:UKR'],
    [
      'The United Nations has documented the use of torture and sexual violence in detention centres.',
      'war.war-crimes – –, kin.violence – –',
    ],
    [
      'Two Rwandan soldiers were killed, and some sixty others were abducted.',
      'war.troop-deployment state:RWA –, kin.abduction – –',
    ],
    ['Germany did not attribute the cyber attack to Russia.', 'cyb.malicious-activity – –'],
    ['Il a fait part de sa préoccupation devant les violences commises par des colons.', 'kin.violence – –'],
    [
      'The RSF shelled El Fasher. We call on all parties to cease the shelling of towns.',
      'war.strikes – –, war.strikes – –',
    ],
    ['Ils demandent aux États qui leur livrent des armes de cesser.', 'wpn.transfer – –'],
    [
      'La Belgique, dont les ports sont menacés par le sabotage, renforce sa sécurité.',
      'gen.threat – –, kin.sabotage – –',
    ],
    [
      'We condemn the transfer of artillery shells by the DPRK to Russia for use against Ukraine.',
      'wpn.transfer state:PRK –',
    ],
    ['Mozambique’s insurgents beheaded villagers.', 'ter.terrorism – –'],
    ['No one has claimed responsibility for the attack, Mali said.', 'war.strikes – –'],
    [
      'Les violences dans l’est de la RDC, qui ont déplacé des familles, sont une menace.',
      'kin.violence – –, gen.threat – –',
    ],
    // Who condemns, learns of, suffers or counters an act is named behind it as who does it would be.
    ['The sabotage acts condemned by Poland have continued.', 'kin.sabotage – –'],
    ['Les sabotages condamnés par la Pologne et revendiqués par la Russie.', 'kin.sabotage state:RUS –'],
    [
      'Le ministre évoque les tentatives de déstabilisation dénoncées le mois dernier par la présidente Maia Sandu.',
      'gen.destabilisation – –',
    ],
    [
      'Les cyberattaques subies ces derniers mois par la Belgique ont été évoquées.',
      'cyb.malicious-activity – state:BEL',
    ],
    ['Attacks attributed by France to the GRU were discussed.', 'war.strikes org:rus.gru –'],
    ['The cyberattacks that Estonia attributes to Russia go on.', 'cyb.malicious-activity state:RUS –'],
    [
      'They discussed the sabotage condemned by Poland, and the cyberattacks that Estonia attributes to Russia.',
      'kin.sabotage – –, cyb.malicious-activity state:RUS –',
    ],
    [
      'Les cyberattaques que l’Estonie attribue à la Russie continuent.',
      'cyb.malicious-activity state:RUS –',
    ],
    ['The attacks that Kyiv blames on Russia go on.', 'war.strikes state:RUS –'],
    ['The attacks that France reported to the United Nations go on.', 'war.strikes – –'],
    ['The hybrid attacks that Lithuania has recorded go on.', 'gen.hybrid-activity – –'],
    ['Les attaques que la France condamne fermement continuent.', 'war.strikes – –'],
    ['Togo was commended for its new anti-piracy laws.', 'ter.organised-crime – –'],
    [
      'They asked the United States to do more to halt the trafficking of firearms.',
      'ter.organised-crime – –',
    ],
    ['The United States struck back in response to attacks on shipping.', 'brd.maritime-violation – –'],
    [
      'Japan lodged a protest with China over the incursion into its territorial waters.',
      'brd.maritime-violation – state:JPN',
    ],
    ['Norway is involved in investigating sabotage.', 'kin.sabotage – –'],
    ['The United States designated three men for smuggling weapons to Yemen.', 'wpn.transfer – –'],
    ['The EU mission trained soldiers and supported victims of attacks.', 'war.strikes – –'],
    ['The attack killed two soldiers from Ghana.', 'war.strikes – –'],
    [
      'Le Conseil a condamné l’attaque, au cours de laquelle trois Casques bleus ont été tués.',
      'war.strikes – –, kin.violence – org:un.peacekeepers',
    ],
  ]);
});

describe('who is blamed stands apart', () => {
  check([
    // Whom it goes against, or where, stands between the verb and its object.
    [
      'La Russie mène contre la Moldavie une campagne hybride associant cyberattaques et chantage énergétique.',
      'gen.hybrid-activity state:RUS state:MDA, cyb.malicious-activity state:RUS state:MDA, eco.energy state:RUS state:MDA',
    ],
    ['La Russie mène en Moldavie une campagne de désinformation.', 'inf.disinformation state:RUS –'],
    ['Le Hamas s’est rendu coupable de prises d’otages.', 'kin.abduction org:hamas –'],
    [
      'Le mécanisme a établi la responsabilité du régime syrien dans trois attaques au chlore.',
      'wpn.cbrn-use org:syr.government –',
    ],
    [
      'The panel established the responsibility of the GRU for the intrusion into the network.',
      'cyb.malicious-activity org:rus.gru –',
    ],
    ['L’Iran, accusé par Washington d’avoir fourni des drones, dément.', 'wpn.uav state:IRN –'],
  ]);
});

describe('those through whom somebody acts', () => {
  check([
    [
      'Le JNIM a revendiqué l’attaque. Ses combattants continuent de piller des villages et de menacer les écoles.',
      'war.strikes org:jnim –, kin.violence org:jnim –, gen.threat org:jnim –',
    ],
    [
      'Hamas claimed responsibility for the attack. Its fighters continue to kidnap aid workers.',
      'war.strikes org:hamas –, kin.abduction org:hamas –',
    ],
    [
      'Ukraine was attacked by Russia. Its soldiers continue to defend the city against attacks.',
      'war.strikes state:RUS state:UKR, war.strikes – –',
    ],
  ]);
});
