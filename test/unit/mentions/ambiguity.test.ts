import assert from 'node:assert/strict';
import { builtinService } from '../support/knowledge.ts';

const service = builtinService();
service.analyse('test:', 0, 'Release');

/**
 * Forms that mean one thing or another by what stands around them. A case: the text; what must be linked in it, as
 * `words = entity`; what must not be, as `words = entity`, `words =` (to nothing at all) or `= entity` (nowhere).
 */
type Case = readonly [text: string, linked: readonly string[], notLinked?: readonly string[]];

const fr = (words: string) => `Réunion\n\n12 septembre 2024\n\n${words}\n`;
const en = (words: string) => `Meeting\n\n12 September 2024\n\n${words}\n`;

const rows: Readonly<Record<string, readonly Case[]>> = {
  'Alliés, alliés; Allies, allies, Allied': [
    [fr('À l’OTAN, les Alliés ont salué ce progrès.'), ['Alliés = group:nato-allies']],
    [
      fr('Le Conseil de l’Atlantique Nord s’est réuni. Plusieurs Alliés ont pris la parole.'),
      ['Alliés = group:nato-allies'],
    ],
    [fr('Le Canada et ses alliés de l’OTAN restent unis.'), [], ['alliés =']],
    [fr('En 1944, les forces des Alliés ont débarqué en Normandie.'), [], ['= group:nato-allies']],
    [en('NATO leaders met. Allies agreed to share more data.'), ['Allies = group:nato-allies']],
    [en('Canada consulted its allies and partners in Asia.'), [], ['allies =']],
    [en('NATO forces patrol Allied airspace day and night.'), ['Allied = org:nato']],
  ],
  'surnames in the names of others': [
    [
      fr('M. Jean-Yves le Drian et Mme Brigitte Martin ont reçu M. Jean Castex. M. Martin était là.'),
      ['Jean-Yves le Drian = person:jean-yves-le-drian'],
      ['= person:michaelle-jean', 'M. Martin = person:brigitte-martin'],
    ],
    [
      en('Steve Allen spoke. A film by Woody Allen was shown, and T. S. Allen sang. Allen left.'),
      ['Steve Allen = person:steve-allen', 'Allen = person:steve-allen'],
      ['Woody Allen = person:steve-allen', 'T. S. Allen = person:steve-allen'],
    ],
    [en('Anna Frank wrote it; in Dune Frank Herbert did not.'), [], ['Herbert =']],
    [
      en('They prepared the Putin-Macron call.'),
      ['Putin = person:vladimir-putin', 'Macron = person:emmanuel-macron'],
    ],
    [en('The novelist Marilyn French wrote to E. M. Forster.'), [], ['French =', 'M. Forster =']],
    [fr('Dominique de Villepin a parlé.'), [], ['= state:DMA']],
    [fr('La Licence publique Générale GNU s’applique.'), [], ['Générale GNU =']],
    [en('Mr. Speaker, General Motors has said so.'), [], ['Mr. Speaker =', 'General Motors =']],
    [en('Most of the Male respondents agreed.'), [], ['Male =']],
    [en('PRESS RELEASE : Joint Air Defense. Minister Air said so.'), [], ['PRESS RELEASE =', 'Air =']],
    [en('Air Marshal Johnny Stringer spoke.'), ['Johnny Stringer = person:johnny-stringer']],
  ],
  'titles shortened later': [
    [
      fr(
        'Le Président de la Commission de l’Union africaine a parlé. Le Président de la Commission a condamné ces actes.',
      ),
      ['Président de la Commission = office:au.commission-chair'],
      ['= office:eu.commission-president'],
    ],
    [
      fr(
        'La Commission européenne a publié un avis. Le Président de la Commission de l’Union africaine l’a lu. La présidente de la Commission aussi.',
      ),
      ['présidente de la Commission = office:eu.commission-president'],
    ],
  ],
  'letters in brackets that abbreviate no body': [
    [
      fr('Le chef du Département fédéral des affaires étrangères (DFAE) a parlé. Le DFAE a publié une note.'),
      ['DFAE = org:che.foreign-ministry'],
    ],
    [
      en(
        'The Automatic Identification System (AIS), Foreign Direct Investment (FDI) and Rules of Procedure (RoP).',
      ),
      [],
      ['AIS =', 'FDI =', 'RoP ='],
    ],
    [fr('L’Intelligence artificielle (IA), le Partenariat public-privé (PPP). L’IA.'), [], ['IA =', 'PPP =']],
    [en('The Lakeside Advisory Council (LAC) met. The LAC will meet again.'), ['LAC = org:lac']],
  ],
  'l’Alliance, l’Organisation, l’Union, le Conseil, la Commission, la Cour, l’Agence': [
    [fr('L’OTAN a tenu un conseil. L’Alliance reste vigilante.'), ['Alliance = org:nato']],
    [fr('L’OTAN a tenu un conseil. L’Alliance historique entre les deux pays est forte.'), []],
    [fr('Une alliance de partis a gagné. L’alliance gouvernera.'), [], ['alliance =']],
    [fr('L’Union européenne a réagi. L’Union fournira des tentes.'), ['Union = org:eu']],
    [fr('L’Union africaine a réagi. L’Union fournira des tentes.'), ['Union = org:au'], ['Union = org:eu']],
    [
      fr('La Commission européenne a publié un avis. La Commission attend une réponse.'),
      ['Commission = org:eu.commission'],
    ],
    [
      fr('La Cour pénale internationale a émis un mandat. La Cour a précisé sa compétence.'),
      ['Cour = org:icc'],
    ],
    [
      fr('L’Agence internationale de l’énergie atomique a inspecté le site. L’Agence y retournera.'),
      ['Agence = org:iaea'],
    ],
    [fr('Le conseil municipal et la cour de l’école ont été rénovés.'), [], ['conseil =', 'cour =']],
    [en('The European Union reacted. The Union will send tents.'), ['Union = org:eu']],
    [en('NATO met on Monday. The Alliance remains vigilant.'), ['Alliance = org:nato']],
    [en('An alliance of parties won. The alliance will govern.'), [], ['alliance =']],
  ],
  'Bruxelles, Brussels': [
    [fr('Les ministres se sont réunis à Bruxelles.'), ['Bruxelles = place:brussels']],
    [en('Ministers will meet in Brussels on Monday.'), ['Brussels = place:brussels']],
    [en('The summit at NATO Headquarters in Brussels ended.'), ['Brussels = place:brussels']],
  ],
  'Moscou, Téhéran, Pékin: government or city': [
    [fr('Moscou doit cesser ses attaques.'), ['Moscou = state:RUS']],
    [
      fr('Le soutien que Téhéran apporte à la guerre de Moscou est condamnable.'),
      ['Téhéran = state:IRN', 'Moscou = state:RUS'],
    ],
    [fr('Pékin a rejeté cette demande.'), ['Pékin = state:CHN']],
    [fr('La conférence s’est tenue à Moscou.'), ['Moscou = place:moscow']],
    [fr('Un avion a atterri à l’aéroport de Téhéran.'), ['Téhéran = place:tehran']],
    [en('Moscow must withdraw its forces.'), ['Moscow = state:RUS']],
    [en('We urge Beijing to release the crew.'), ['Beijing = state:CHN']],
    [en('The envoy spoke in Tehran yesterday.'), ['Tehran = place:tehran']],
  ],
  'cities that are states: Luxembourg, Singapour, Monaco, Djibouti, Koweït, Panama, Mexico': [
    [fr('Le Premier ministre s’est rendu au Luxembourg.'), ['Luxembourg = state:LUX']],
    [fr('Le Conseil s’est réuni à Luxembourg.'), ['Luxembourg = place:luxembourg']],
    [
      fr('Le Mexique a signé ; la cérémonie a eu lieu à Mexico.'),
      ['Mexique = state:MEX', 'Mexico = place:mexico-city'],
    ],
    [fr('Le Koweït et le Panama ont voté pour.'), ['Koweït = state:KWT', 'Panama = state:PAN']],
    [en('Mexico and Panama voted in favour.'), ['Mexico = state:MEX', 'Panama = state:PAN']],
    [en('The talks in Mexico City ended.'), ['Mexico City = place:mexico-city'], ['Mexico = state:MEX']],
    [
      en('Singapore, Monaco and Djibouti joined the statement.'),
      ['Singapore = state:SGP', 'Monaco = state:MCO', 'Djibouti = state:DJI'],
    ],
  ],
  Washington: [
    [
      fr('Washington a annoncé de nouvelles sanctions contre la société et ses dirigeants.'),
      ['Washington = state:USA'],
    ],
    [fr('Le sommet de Washington a réuni trente-deux pays.'), [], ['Washington = state:USA']],
    [
      fr('L’article 5 du traité de Washington s’applique.'),
      [],
      ['Washington = state:USA', 'Washington = place:washington'],
    ],
    [en('Washington has imposed new sanctions on the company.'), ['Washington = state:USA']],
    [
      en('The Washington Treaty was signed in 1949.'),
      [],
      ['Washington = state:USA', 'Washington = place:washington'],
    ],
    [en('They met in Washington, D.C. on Tuesday.'), [], ['Washington = state:USA']],
  ],
  'Georgia, Géorgie': [
    [fr('La Géorgie a choisi la voie européenne.'), ['Géorgie = state:GEO']],
    [en('Georgia must hold free elections.'), ['Georgia = state:GEO']],
    [en('A court in Atlanta, Georgia, opened the trial.'), [], ['Georgia = state:GEO']],
  ],
  'names within names, and common nouns': [
    [
      en('The turkey was served on fine china in a jordan almond box.'),
      [],
      ['turkey =', 'china =', 'jordan ='],
    ],
    [
      en('Turkey, China, Chad and Jordan abstained.'),
      ['Turkey = state:TUR', 'China = state:CHN', 'Chad = state:TCD', 'Jordan = state:JOR'],
    ],
    [
      fr('Le Niger et le Nigeria partagent une frontière ; des soldats nigériens et nigérians la gardent.'),
      ['Niger = state:NER', 'Nigeria = state:NGA', 'nigériens = state:NER', 'nigérians = state:NGA'],
    ],
    [
      fr('La Guinée-Bissau et la Guinée équatoriale ont ratifié le texte.'),
      ['Guinée-Bissau = state:GNB', 'Guinée équatoriale = state:GNQ'],
      ['= state:GIN'],
    ],
    [
      fr('La République démocratique du Congo et la République du Congo négocient.'),
      ['République démocratique du Congo = state:COD', 'République du Congo = state:COG'],
    ],
    [
      fr('La Corée du Nord menace la Corée du Sud.'),
      ['Corée du Nord = state:PRK', 'Corée du Sud = state:KOR'],
    ],
    [
      fr('La Dominique et la République dominicaine sont touchées.'),
      ['Dominique = state:DMA', 'République dominicaine = state:DOM'],
    ],
    [
      fr('L’Irlande du Nord et la Macédoine du Nord ont été citées.'),
      ['Macédoine du Nord = state:MKD'],
      ['= state:IRL'],
    ],
    [
      en('Northern Ireland and North Macedonia were mentioned.'),
      ['North Macedonia = state:MKD'],
      ['= state:IRL'],
    ],
    [
      en('South Sudan and Sudan agreed; Guinea-Bissau did not.'),
      ['South Sudan = state:SSD', 'Sudan = state:SDN', 'Guinea-Bissau = state:GNB'],
      ['= state:GIN'],
    ],
  ],
  'acronyms that are words: US, IT, WHO, UN, ACT, ICE, IS': [
    [
      en('The US and the UN agreed; the WHO will report.'),
      ['US = state:USA', 'UN = org:un', 'WHO = org:who'],
    ],
    [en('Let us act now: who is in? It is on ice.'), [], ['us =', 'act =', 'who =', 'It =', 'ice =', 'is =']],
    [fr('Un accord a été trouvé par un médiateur de l’ONU.'), ['ONU = org:un'], ['Un =', 'un =']],
    [
      en('WHO WILL ACT FOR US IN THIS HOUR?\n\nThe council met.'),
      [],
      ['= org:who', '= state:USA', '= org:nato.act'],
    ],
  ],
  'EU and eu, UE, UA, AIE and AIEA, CIJ and CPI': [
    [fr('Le pays a eu tort. L’UE l’a dit.'), ['UE = org:eu'], ['eu =']],
    [
      fr('L’AIEA et la CPI ont publié leurs rapports, la CIJ le sien.'),
      ['AIEA = org:iaea', 'CPI = org:icc', 'CIJ = org:icj'],
    ],
    [
      fr('L’Union africaine (UA) a dépêché une mission. L’UA attend sa réponse.'),
      ['UA = org:au'],
      ['= state:UKR'],
    ],
    [
      en('The EU and the ICC issued statements; the IAEA did not.'),
      ['EU = org:eu', 'ICC = org:icc', 'IAEA = org:iaea'],
    ],
    [fr('Ce geste a été salué ; ce n’est pas fini.'), [], ['Ce =', 'ce =']],
  ],
  'adjectives, nationals and languages': [
    [
      fr('Les forces russes ont frappé ; les Belges et les Danois ont protesté.'),
      ['russes = state:RUS', 'Belges = state:BEL', 'Danois = state:DNK'],
    ],
    [fr('Le texte a été publié en russe et en français.'), [], ['russe =', 'français =']],
    [fr('Un cours de langue russe est offert.'), [], ['russe =']],
    [
      en('Russian forces struck; the statement was issued in English and Russian.'),
      ['Russian = state:RUS'],
      ['English ='],
    ],
    [en('The Russian-language version will follow.'), [], ['Russian =']],
  ],
  'ambassador: a title before a name, or a post': [
    [fr('L’ambassadeur Petersen a présenté le rapport.'), ['ambassadeur Petersen = person:petersen']],
    [en('Ambassador Petersen presented the report.'), ['Ambassador Petersen = person:petersen']],
    [fr('L’ambassadeur du Danemark auprès de l’OTAN a présenté le rapport.'), [], ['= person:danemark']],
  ],
  'surnames alone': [
    [
      fr('La ministre norvégienne Kari Solberg-Moe a parlé. Solberg-Moe a remercié ses hôtes.'),
      ['Solberg-Moe = person:kari-solberg-moe'],
    ],
    [
      en('Foreign Minister Anna Kowalewska spoke first. Kowalewska thanked her hosts.'),
      ['Kowalewska = person:anna-kowalewska'],
    ],
    [en('A street named Kowalewska was closed.'), [], ['Kowalewska =']],
  ],
  'support: to the victim, or to the aggressor': [
    [
      fr('L’Iran apporte un soutien militaire à la guerre de la Russie contre l’Ukraine.'),
      ['soutien militaire à la guerre = war.third-party-support'],
    ],
    [fr('Nous réaffirmons notre soutien à l’Ukraine.'), [], ['= war.third-party-support']],
    [en('We reaffirm our unwavering support for Ukraine.'), [], ['= war.third-party-support']],
  ],
  sanctions: [
    [fr('Le Conseil a adopté de nouvelles sanctions contre la Russie.'), [], ['sanctions = eco.coercion']],
    [fr('La sanction pénale prévue par le code est de dix ans.'), [], ['sanction pénale =']],
    [en('The Council adopted new sanctions against Russia.'), [], ['sanctions = eco.coercion']],
  ],
  'war in other words': [
    [fr('La guerre d’agression contre l’Ukraine se poursuit.'), ['guerre d’agression = war.aggression']],
    [fr('Depuis la fin de la guerre froide, le monde a changé.'), [], ['= war.aggression']],
    [fr('La Seconde Guerre mondiale a pris fin en 1945.'), [], ['= war.aggression']],
    [fr('L’ordre de l’après-guerre est contesté.'), [], ['= war.aggression']],
    [
      en('Since the end of the Cold War and the Second World War, much has changed.'),
      [],
      ['= war.aggression'],
    ],
    [en('Russia continues its war of aggression against Ukraine.'), ['war of aggression = war.aggression']],
  ],
  'what is countered, prevented or its opposite': [
    [
      fr('Nous renforçons la lutte contre la désinformation.'),
      ['désinformation = inf.disinformation countered'],
    ],
    [
      fr('La défense antimissile et la non-prolifération restent nos priorités.'),
      [],
      ['= wpn.ballistic-missile', '= wpn.proliferation'],
    ],
    [fr('Nous appelons à la désescalade.'), [], ['= war.escalation']],
    [en('We step up the fight against disinformation.'), ['disinformation = inf.disinformation countered']],
    [en('We call for de-escalation and non-proliferation.'), [], ['= war.escalation', '= wpn.proliferation']],
    [en('Missile defence protects our populations.'), [], ['= wpn.ballistic-missile']],
  ],
  'out of the domain': [
    [
      fr('Le club d’escalade organise une sortie ; la sécurité au travail est assurée.'),
      [],
      ['escalade =', '= war.escalation'],
    ],
    [fr('La lutte contre la violence domestique continue.'), [], ['= kin.violence']],
    [en('Domestic violence and workplace safety were discussed.'), [], ['= kin.violence']],
  ],
  'letters of several: AU, CAN, OAS': [
    [en('The AU and the OAS sent observers.'), ['AU = org:au', 'OAS = org:oas']],
    [fr('Le comité se rendra au Canada. Au nom du groupe, merci.'), ['Canada = state:CAN'], ['au =', 'Au =']],
    [
      fr('Le Conseil de l’Atlantique Nord (CAN) s’est réuni. Le CAN se réunira de nouveau.'),
      ['CAN = org:nato.nac'],
      ['CAN = state:CAN'],
    ],
  ],
};

describe('ambiguous forms', () => {
  for (const [row, cases] of Object.entries(rows))
    describe(row, () => {
      for (const [text, linked, notLinked = []] of cases)
        it(text.split('\n\n').slice(2).join(' ').trim(), () => {
          const { mentions } = service.analyse(`test:${text}`, 0, text);
          const all = mentions.all.map(
            (m) => `${m.text} = ${m.entity}${m.polarity === 'countered' ? ' countered' : ''}`,
          );
          for (const wanted of linked)
            assert.ok(all.includes(wanted), `${wanted} is missing in\n${all.join('\n')}`);
          for (const unwanted of notLinked)
            assert.deepEqual(
              all.filter((one) =>
                unwanted.startsWith('=') ? one.endsWith(unwanted) : one.startsWith(unwanted),
              ),
              [],
              `of\n${all.join('\n')}`,
            );
        });
    });
});
