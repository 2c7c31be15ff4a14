import assert from 'node:assert/strict';
import { read, readTitled, statements } from './support.ts';

/** Each paragraph with the statements it holds, as `speaker | verb | content`. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  [
    'Norway can announce little. We can confirm that the cable was cut. I would like to start by thanking the crews.',
    ['We | can confirm | the cable was cut', 'I | would like to start by thanking | the crews'],
  ],
  [
    'The port will open on Monday. This is what Foreign Minister Ida Moen said in Oslo.',
    ['person:ida-moen | said | The port will open on Monday'],
  ],
  [
    'The port will open on Monday. This was announced by Foreign Minister Ida Moen on Friday.',
    ['person:ida-moen | was announced | The port will open on Monday'],
  ],
  // Nobody is named, or not as who said it.
  ['The port will open on Monday. This was announced in Oslo.', []],
  [
    'Le port ouvrira lundi. C’est ce qu’a déclaré la ministre Ida Moen à la presse.',
    ['person:ida-moen | a déclaré | Le port ouvrira lundi'],
  ],
  [
    'Le port ouvrira lundi. C’est ce que la Norvège a annoncé vendredi.',
    ['state:NOR | a annoncé | Le port ouvrira lundi'],
  ],
  [
    'Cela veut dire, a expliqué la ministre Ida Moen, que les pays doivent agir.',
    ['person:ida-moen | a expliqué | les pays doivent agir'],
  ],
  [
    'In the words of Foreign Minister Ida Moen, the raid was a crime.',
    ['person:ida-moen | In the words of | the raid was a crime'],
  ],
  ['Norway proposed to the mission to send two boats.', ['state:NOR | proposed | send two boats']],
  [
    'Norway presents its sincere condolences to the families.',
    ['state:NOR | presents | its sincere condolences to the families'],
  ],
  ['Norway presents its new boats to the public.', []],
  ['Norway remains resolute to keep the ports open.', ['state:NOR | remains resolute | keep the ports open']],
  // Behind a past verb a present one goes on with the clause.
  [
    'Estonia reiterated that Norway condemns the raid and supports the crews.',
    ['state:EST | reiterated | Norway condemns the raid and supports the crews'],
  ],
  [
    'La Norvège a rappelé que le Mali salue l’accord et soutient la mission.',
    ['state:NOR | a rappelé | le Mali salue l’accord et soutient la mission'],
  ],
  [
    'Norway stressed that talks were needed and called for a ceasefire.',
    ['state:NOR | stressed | talks were needed', 'state:NOR | called | a ceasefire'],
  ],
  // A charter says nothing to anybody.
  ['La Norvège, selon la Charte des Nations unies, a le droit de fermer ses ports.', []],
  ['Norway conveyed its compassion to the crews.', ['state:NOR | conveyed | its compassion to the crews']],
  // One and the same, whose mission is told.
  [
    'The Special Representative of the Secretary-General and Head of MONUSCO, Ms. Ida Moen, condemned the raid. The Special Representative of the Secretary-General and Head of the United Nations Mission in Kosovo Mr. Noé Quill welcomed the truce.',
    ['person:ida-moen | condemned | the raid', 'person:noe-quill | welcomed | the truce'],
  ],
  [
    'Le Représentant spécial du Secrétaire général et chef de la MONUSCO, M. Noé Quill, condamne le raid.',
    ['person:noe-quill | condamne | le raid'],
  ],
  [
    'Participants expressed their solidarity and support to the towns on the coast at a time when ports stand idle.',
    [
      'group:meeting-participants | expressed | their solidarity and support to the towns on the coast at a time when ports stand idle',
    ],
  ],
  [
    'Norway issued a statement today, denouncing attacks on the press, at a time when editors work in exile.',
    ['state:NOR | denouncing | attacks on the press'],
  ],
  [
    'Almost all of the participating States condemned the raid.',
    ['Almost all of the participating States | condemned | the raid'],
  ],
  [
    'The raid must be met with a firm answer, Ida Moen, head of the mission, said on Friday.',
    ['person:ida-moen | said | The raid must be met with a firm answer'],
  ],
  [
    'Norway is alarmed at the burning of huts, at the loss of boats and at the cutting of cables.',
    [
      'state:NOR | is alarmed | the burning of huts',
      'state:NOR | is alarmed | the loss of boats',
      'state:NOR | is alarmed | the cutting of cables',
    ],
  ],
  [
    'Norway was troubled by the raid carried out by the group and by its partners.',
    ['state:NOR | was troubled | the raid carried out by the group and by its partners'],
  ],
  [
    'Norway holds the mutineers liable for the safety of the crews.',
    ['state:NOR | holds | the mutineers liable for the safety of the crews'],
  ],
  [
    'Norway raised the situation on the coast, where Estonia called for an end to raids.',
    ['state:NOR | raised | the situation on the coast', 'state:EST | called | an end to raids'],
  ],
  [
    'La Norvège a félicité l’Estonie d’avoir rouvert le port et de s’être engagée à le garder.',
    ['state:NOR | a félicité | avoir rouvert le port', 'state:NOR | a félicité | s’être engagée à le garder'],
  ],
  [
    'La Norvège condamne avec la dernière énergie ce crime odieux.',
    ['state:NOR | condamne | ce crime odieux'],
  ],
  ['Estonia and Norway have accused one another.', []],
  ['Le moment est venu de faire cesser ces menaces, comme le Conseil de sécurité l’a exigé.', []],
  [
    'Nous restons pleinement engagés en faveur de la paix. Des soldats sont engagés en Afghanistan.',
    ['Nous | restons pleinement engagés | la paix'],
  ],
  ['Les journalistes sont priés de communiquer avec :', []],
  [
    'Les ministres ont condamné l’attentat, revendiqué par Daech, contre le port.',
    ['Les ministres | ont condamné | l’attentat, revendiqué par Daech, contre le port'],
  ],
  [
    "''Norway condemns the raid. We won't forget it,'' said Ida Moen. Norway condemned the ''cowardly raid'' on the port.",
    ["state:NOR | condemned | the ''cowardly raid'' on the port"],
  ],
  [
    'Norway will never accept the closure. We abhor these raids. Sweden shares the assessment that the port is safe.',
    [
      'state:NOR | will never accept | the closure',
      'We | abhor | these raids',
      'state:SWE | shares the assessment | the port is safe',
    ],
  ],
  [
    'Les Alliés n’accepteront jamais l’annexion du port. Ils ont pris la décision de fermer le détroit.',
    ['Les Alliés | accepteront | l’annexion du port', 'Ils | ont pris la décision | fermer le détroit'],
  ],
  // What is said next, or beside another deed, by the same.
  [
    'Jens Stoltenberg a indiqué que le port est sûr, avant d’expliquer comment la ville le protège.',
    [
      'person:jens-stoltenberg | a indiqué | le port est sûr',
      'person:jens-stoltenberg | expliquer | comment la ville le protège',
    ],
  ],
  [
    'Jens Stoltenberg achève sa visite en mettant en évidence le soutien de ses hôtes.',
    ['person:jens-stoltenberg | mettant en évidence | le soutien de ses hôtes'],
  ],
  [
    '« La Russie menace nos ports. Elle cherche à les fermer », a souligné Jens Stoltenberg, avant de noter qu’il importait d’agir.',
    ['person:jens-stoltenberg | noter | il importait d’agir'],
  ],
  [
    'Jens Stoltenberg a mis l’accent sur l’aide aux ports, ainsi que sur le soutien aux pilotes.',
    [
      'person:jens-stoltenberg | a mis l’accent | l’aide aux ports',
      'person:jens-stoltenberg | a mis l’accent | le soutien aux pilotes',
    ],
  ],
  [
    'The UK’s National Cyber Security Centre said that Iran was behind it.',
    ['org:gbr.ncsc | said | Iran was behind it'],
  ],
  [
    'Norway welcomed the OPCW report into the chlorine attacks.',
    ['state:NOR | welcomed | the OPCW report into the chlorine attacks'],
  ],
  ['The ministers visited the troops (Train, Advise, Assist Command) at the base.', []],
  [
    'The Ministers shared the view that those responsible must answer for it.',
    ['The Ministers | shared the view | those responsible must answer for it'],
  ],
  [
    'I would also like to welcome the addition of new members.',
    ['I | would also like to welcome | the addition of new members'],
  ],
  [
    'Jens Stoltenberg addressed a conference in Oslo on how the Alliance protects its ports.',
    ['person:jens-stoltenberg | addressed a conference in Oslo | how the Alliance protects its ports'],
  ],
  [
    'The meeting was attended by Jens Stoltenberg and Dmytro Kuleba. The G7 Foreign Ministers agreed to help the ports. They also reaffirmed the need for assistance.',
    [
      'office:g7.foreign-ministers | agreed | help the ports',
      'office:g7.foreign-ministers | reaffirmed | the need for assistance',
    ],
  ],
  [
    'Italy condemned the raid. The General Assembly urged restraint. Anne Kelly chairs it. Kelly paid tribute to the crews.',
    [
      'state:ITA | condemned | the raid',
      'The General Assembly | urged | restraint',
      'person:anne-kelly | paid tribute | the crews',
    ],
  ],
  [
    'Ida Moen for the Office of Harbours (OH) said the port was closed.',
    ['Ida Moen for the Office of Harbours | said | the port was closed'],
  ],
  [
    'La ministre norvégienne vient de rappeler la portée de cet accord. La France a jugé inacceptables les incursions.',
    [
      'office:nor.minister | vient de rappeler | la portée de cet accord',
      'state:FRA | a jugé inacceptables | les incursions',
    ],
  ],
  [
    'Nous restons, par ailleurs, déterminés à renforcer la coopération. Nous craignons le pire.',
    ['Nous | restons, par ailleurs, déterminés | renforcer la coopération', 'Nous | craignons | le pire'],
  ],
  [
    'Les navires doivent être mieux protégés, ont noté avec une vive préoccupation la Norvège et l’Estonie.',
    ['state:NOR | ont noté | Les navires doivent être mieux protégés'],
  ],
  [
    'La France a indiqué, en se référant au mandat d’arrêt que la cour a délivré le 3 mai, que le dossier reste ouvert.',
    ['state:FRA | a indiqué | le dossier reste ouvert'],
  ],
  [
    'La France a souligné que la Russie poursuivait son agression et que l’Ukraine avait le droit de se défendre.',
    [
      'state:FRA | a souligné | la Russie poursuivait son agression',
      'state:FRA | a souligné | l’Ukraine avait le droit de se défendre',
    ],
  ],
  [
    'Les ministres se sont dits vivement préoccupés par les cyberattaques contre la Moldavie.',
    ['Les ministres | se sont dits | les cyberattaques contre la Moldavie'],
  ],
  [
    'La réunion a été l’occasion pour les participants de rappeler que la résilience relève de chaque pays.',
    ['group:meeting-participants | rappeler | la résilience relève de chaque pays'],
  ],
  [
    'L’Union européenne condamne fermement ces actes et appelle le Bélarus à y mettre fin.',
    ['org:eu | condamne | ces actes', 'org:eu | appelle | y mettre fin'],
  ],
  [
    'La France demande aux autorités du Bélarus de libérer les prisonniers et exhorte Minsk à respecter ses engagements.',
    ['state:FRA | demande | libérer les prisonniers', 'state:FRA | exhorte | respecter ses engagements'],
  ],
  [
    'La France a rappelé aux États qu’ils doivent protéger les journalistes.',
    ['state:FRA | a rappelé | ils doivent protéger les journalistes'],
  ],
  [
    'La France a en revanche relevé la hausse des actes de sabotage, alors que les réserves baissent.',
    ['state:FRA | a en revanche relevé | la hausse des actes de sabotage'],
  ],
  [
    'La France a proposé un plan de travail : la formation des agents et un fonds commun.',
    ['state:FRA | a proposé | un plan de travail'],
  ],
  [
    'Canada stands in full solidarity with the people of Estonia and offered to train fifty officers.',
    [
      'state:CAN | stands in full solidarity with | the people of Estonia',
      'state:CAN | offered | train fifty officers',
    ],
  ],
  [
    'Canada commended the work of the mission, while regretting that its offices remain closed.',
    ['state:CAN | commended | the work of the mission', 'state:CAN | regretting | its offices remain closed'],
  ],
  [
    'Plusieurs Alliés de l’OTAN ont déjà annoncé l’envoi de navires.',
    ['group:nato-allies | ont déjà annoncé | l’envoi de navires'],
  ],
  [
    'Il a été rappelé que la Charte des Nations Unies s’impose à tous.',
    ['– | a été rappelé | la Charte des Nations Unies s’impose à tous'],
  ],
  [
    'Selon l’OSCE, la situation reste fragile dans la région.',
    ['org:osce | Selon | la situation reste fragile dans la région'],
  ],
  [
    'Canada condemned the attack and called on Iran to release the crew.',
    ['state:CAN | condemned | the attack', 'state:CAN | called | Iran to release the crew'],
  ],
  [
    'Germany underlined that the sanctions would remain in place and that further steps were being prepared.',
    [
      'state:DEU | underlined | the sanctions would remain in place',
      'state:DEU | underlined | further steps were being prepared',
    ],
  ],
  [
    'The ministers expressed deep concern over the build-up of forces, reiterated their support for Ukraine, and discussed energy security.',
    [
      'The ministers | expressed | the build-up of forces',
      'The ministers | reiterated | their support for Ukraine',
      'The ministers | discussed | energy security',
    ],
  ],
  [
    'Poland has repeatedly urged Belarus to reopen the crossing.',
    ['state:POL | has repeatedly urged | Belarus to reopen the crossing'],
  ],
  [
    'It was agreed that the group would meet again in October.',
    ['– | was agreed | the group would meet again in October'],
  ],
  [
    'Nous, les ministres du G7, ainsi que nos partenaires, condamnons avec la plus grande fermeté ce tir de missile.',
    ['group:g7 | condamnons | ce tir de missile'],
  ],
  [
    'L’Union européenne et ses États membres, ainsi que leurs partenaires, condamnent cette cyberattaque.',
    ['org:eu | condamnent | cette cyberattaque'],
  ],
  [
    'Les ministres, qui se sont réunis à Oslo, ont souligné la gravité des faits.',
    ['Les ministres | ont souligné | la gravité des faits'],
  ],
  [
    'La France se joint à l’appel de l’Union africaine pour un retour au calme.',
    ['state:FRA | se joint | l’appel de l’Union africaine pour un retour au calme'],
  ],
  [
    'Les Alliés de l’OTAN ont rendu un hommage appuyé aux soldats tombés.',
    ['group:nato-allies | ont rendu un hommage appuyé | soldats tombés'],
  ],
  [
    'Les frappes sur des hôpitaux peuvent constituer des crimes de guerre, a rappelé la France.',
    ['state:FRA | a rappelé | Les frappes sur des hôpitaux peuvent constituer des crimes de guerre'],
  ],
  [
    'Une vive préoccupation a été exprimée par plusieurs ministres au sujet des câbles.',
    ['plusieurs ministres | a été exprimée | Une vive préoccupation'],
  ],
  [
    'The importance of early warning was underlined.',
    ['– | was underlined | The importance of early warning'],
  ],
  [
    'The sabotage of the cable was condemned by Estonia and Finland.',
    ['state:EST | was condemned | The sabotage of the cable'],
  ],
  [
    'Il a été décidé de créer un groupe de travail sur les câbles.',
    ['– | a été décidé | créer un groupe de travail sur les câbles'],
  ],
  [
    'We, the foreign ministers of Norway, Canada and the United States, condemn this act in the strongest terms.',
    ['office:nor.foreign-minister | condemn | this act'],
  ],
  [
    'Together they expressed concern over the delays and wished the victims a speedy recovery.',
    ['they | expressed | the delays', 'they | wished | the victims a speedy recovery'],
  ],
  [
    'Canada is committed to helping its partners and we call on all States to do the same.',
    ['state:CAN | is committed | helping its partners', 'we | call | all States to do the same'],
  ],
  [
    'The exercise showed a clear improvement, the Estonian Foreign Minister said.',
    ['office:est.foreign-minister | said | The exercise showed a clear improvement'],
  ],
  [
    'Canada continues to call on Iran to release the crew.',
    ['state:CAN | continues to call | Iran to release the crew'],
  ],
  // Participles beside the main verb and before it, and texts that speak for those who adopted them.
  [
    'Canada condemned the attack on the port, stressing that those responsible must answer for it and urging Iran to help.',
    [
      'state:CAN | condemned | the attack on the port',
      'state:CAN | stressing | those responsible must answer for it',
      'state:CAN | urging | Iran to help',
    ],
  ],
  [
    'Déplorant la hausse des actes de sabotage, le Canada a rappelé que les câbles appartiennent à tous.',
    [
      'state:CAN | Déplorant | la hausse des actes de sabotage',
      'state:CAN | a rappelé | les câbles appartiennent à tous',
    ],
  ],
  [
    'L’Union africaine a salué la trêve, tout en regrettant les retards du convoi.',
    ['org:au | a salué | la trêve', 'org:au | regrettant | les retards du convoi'],
  ],
  [
    'The Security Council adopted a declaration calling on all States to protect the cables.',
    ['org:un.sc | calling | all States to protect the cables'],
  ],
  [
    'The joint statement called for an inquiry into the damage.',
    ['The joint statement | called | an inquiry into the damage'],
  ],
  // What the subject does next, or somebody else says meanwhile, is not what it said.
  [
    'Les ministres ont rendu hommage aux équipages de secours et ont tenu une conférence de presse.',
    ['Les ministres | ont rendu hommage | équipages de secours'],
  ],
  [
    'Le Canada a répété qu’il n’enverrait pas de soldats, tandis que la Norvège a proposé d’ouvrir ses ports.',
    ['state:CAN | a répété | il n’enverrait pas de soldats', 'state:NOR | a proposé | ouvrir ses ports'],
  ],
  [
    'Canada reaffirmed its view that the cables belong to all, and that nobody may cut them.',
    [
      'state:CAN | reaffirmed | its view that the cables belong to all',
      'state:CAN | reaffirmed | nobody may cut them',
    ],
  ],
  [
    'La Pologne a convoqué l’ambassadeur et exigé des explications.',
    ['state:POL | exigé | des explications'],
  ],
  // Pieces of a sentence in marks, whole texts in marks, and what is told to whom.
  [
    'Les ministres ont réaffirmé, à cette occasion, “leur détermination à protéger les câbles”.',
    ['Les ministres | ont réaffirmé | “leur détermination à protéger les câbles”'],
  ],
  [
    'La France exprime au Gouvernement et au peuple maliens, son soutien et sa solidarité.',
    ['state:FRA | exprime | son soutien et sa solidarité'],
  ],
  [
    'Le Conseil exige de toutes les parties, en particulier des milices, qu’elles déposent les armes.',
    ['Le Conseil | exige | elles déposent les armes'],
  ],
  [
    'Le Canada rappelle aux entreprises de protéger leurs réseaux.',
    ['state:CAN | rappelle | protéger leurs réseaux'],
  ],
  [
    'Le Conseil a insisté sur l’urgence de l’aide et, dans l’immédiat, sur la réouverture du port.',
    ['Le Conseil | a insisté | l’urgence de l’aide', 'Le Conseil | a insisté | la réouverture du port'],
  ],
  [
    'Canada condemns the raid, which killed three, and it calls on Iran to explain.',
    ['state:CAN | condemns | the raid, which killed three', 'state:CAN | calls | Iran to explain'],
  ],
  [
    'Canada has long been clear that the cable belongs to all.',
    ['state:CAN | has long been clear | the cable belongs to all'],
  ],
  // What is done to say something; names that nothing else is known of.
  [
    'Le Canada se joint à ses alliés pour dénoncer cette activité du renseignement russe.',
    ['state:CAN | dénoncer | cette activité du renseignement russe'],
  ],
  [
    'On 28 June, journalist Anna Kowal was followed. Kowal reported this incident to the police.',
    ['person:anna-kowal | reported | this incident to the police'],
  ],
  [
    'Canada sincerely thanks the community for continuing to express support for Taiwan.',
    ['state:CAN | thanks | the community for continuing to express support for Taiwan'],
  ],
  [
    'Le Canada appelle l’Iran à libérer l’équipage et à coopérer avec l’Agence.',
    ['state:CAN | appelle | libérer l’équipage', 'state:CAN | appelle | coopérer avec l’Agence'],
  ],
  [
    'Canada called for the release of the crew, and for an inquiry.',
    ['state:CAN | called | the release of the crew', 'state:CAN | called | an inquiry'],
  ],
  [
    'Canada urges all States, in accordance with the Charter, to share what they know.',
    ['state:CAN | urges | all States, in accordance with the Charter, to share what they know'],
  ],
  [
    'Canada condemned the attack on the port in a meeting of ministers on Thursday.',
    ['state:CAN | condemned | the attack on the port'],
  ],
  [
    'Pour la France, il constitue une manœuvre de diversion.',
    ['state:FRA | Pour | il constitue une manœuvre de diversion'],
  ],
  [
    'The cables are old, the Prime Minister of Estonia said, adding that repairs had begun.',
    [
      'office:est.prime-minister | said | The cables are old',
      'office:est.prime-minister | adding | repairs had begun',
    ],
  ],
  ['Je le condamne dans les termes les plus fermes.', ['Je | condamne | le']],
  ['Canada condemns it in the most severe terms.', ['state:CAN | condemns | it']],
  [
    'La France exprime sa solidarité avec le Mali et envoie ses condoléances aux familles.',
    [
      'state:FRA | exprime | sa solidarité avec le Mali',
      'state:FRA | envoie | ses condoléances aux familles',
    ],
  ],
  [
    'Canada condemned the raid as an act of aggression and continues to work with its partners.',
    ['state:CAN | condemned | the raid as an act of aggression'],
  ],
  [
    'ENISA, which estimates that ransomware spreads, will publish a study next month.',
    ['org:eu.enisa | estimates | ransomware spreads'],
  ],
  [
    'Norway and Canada, which joined part of the talks, expressed interest in taking part.',
    ['state:NOR | expressed interest in | taking part'],
  ],
  ['Russia claims that it seeks peace, yet the strikes go on.', ['state:RUS | claims | it seeks peace']],
  ['Canada accused Iran of cutting the cable.', ['state:CAN | accused | cutting the cable']],
  // Each is asked something of their own.
  [
    'Le ministre a appelé l’Iran à libérer l’équipage et Israël à lever le blocus.',
    ['Le ministre | a appelé | libérer l’équipage', 'Le ministre | a appelé | lever le blocus'],
  ],
  [
    'Canada urges the Governments of Mali and Niger to reopen the road and the rebels to lay down their arms.',
    [
      'state:CAN | urges | the Governments of Mali and Niger to reopen the road',
      'state:CAN | urges | the rebels to lay down their arms',
    ],
  ],
  [
    'Il convient de rappeler que le traité reste en vigueur.',
    ['– | convient de rappeler | le traité reste en vigueur'],
  ],
  [
    'Des sources militaires ont indiqué que le pont avait été détruit.',
    ['Des sources militaires | ont indiqué | le pont avait été détruit'],
  ],
  [
    'Most delegations supported the text, while some expressed reservations.',
    ['Most delegations | supported | the text', 'some | expressed | reservations'],
  ],
  [
    'La Norvège et le Canada ont, à de multiples reprises, appelé l’Iran à cesser immédiatement et à ouvrir le port.',
    [
      'state:NOR | ont, à de multiples reprises, appelé | cesser immédiatement',
      'state:NOR | ont, à de multiples reprises, appelé | ouvrir le port',
    ],
  ],
  [
    'Le Canada a fait part, mardi, de son choc et de son indignation suite à l’attaque du port.',
    ['state:CAN | a fait | son choc', 'state:CAN | a fait | son indignation suite à l’attaque du port'],
  ],
  [
    'Nous appelons l’Iran à respecter les traités auxquels elle a souscrit et à ouvrir le port.',
    ['Nous | appelons | respecter les traités auxquels elle a souscrit', 'Nous | appelons | ouvrir le port'],
  ],
  [
    'Norway and Canada affirmed a shared understanding that the ice was thin.',
    ['state:NOR | affirmed a shared understanding | the ice was thin'],
  ],
  [
    'It has been verified by the Government of Canada that no sailor was hurt.',
    ['org:can.government | has been verified | no sailor was hurt'],
  ],
  [
    'We express our condolences to the families and we hope for a swift rescue.',
    ['We | express | our condolences to the families', 'we | hope | a swift rescue'],
  ],
  ['Canada called yesterday for an end to the raids.', ['state:CAN | called | an end to the raids']],
  ['Canada has assured all assistance to Mali.', ['state:CAN | has assured | all assistance to Mali']],
  [
    'The Chairperson of the African Union Commission, Ada Quill condemns in the strongest terms the attack on the port.',
    ['person:ada-quill | condemns | the attack on the port'],
  ],
  [
    'Les dirigeants du « Triangle de Weimar » ont souligné leur attachement à la paix.',
    ['group:weimar | ont souligné | leur attachement à la paix'],
  ],
  [
    'Le Canada et la Norvège ont parlé des raids, qu’ils ont qualifiés d’inacceptables.',
    ['state:CAN | ont parlé | raids', 'state:CAN | ont qualifiés | inacceptables'],
  ],
  [
    'Le Canada appelle ceux qui viennent de prendre le port à ouvrir les routes.',
    ['state:CAN | appelle | ouvrir les routes'],
  ],
  [
    'Je souhaite saluer le courage des soldats et remercier nos partenaires pour leur aide.',
    ['Je | souhaite saluer | le courage des soldats', 'Je | remercier | nos partenaires pour leur aide'],
  ],
  [
    'Je condamne cet acte et vous exprime ainsi qu’au peuple malien toute ma solidarité.',
    ['Je | condamne | cet acte', 'Je | exprime | toute ma solidarité'],
  ],
  [
    'Le Canada invite l’Iran à ouvrir le port, de sorte à parvenir à un apaisement et à rétablir la confiance.',
    ['state:CAN | invite | ouvrir le port, de sorte à parvenir à un apaisement et à rétablir la confiance'],
  ],
  [
    'Le Canada a souligné l’importance de la paix en faisant part de son souhait que la trêve tienne.',
    [
      'state:CAN | a souligné | l’importance de la paix',
      'state:CAN | faisant | son souhait que la trêve tienne',
    ],
  ],
  [
    'The Prime Minister of Norway discussed the raids with Ida Moen, Foreign Minister of Canada.',
    ['office:nor.prime-minister | discussed | the raids'],
  ],
  ['Le Canada condamne ce raid, tout comme il l’avait fait en mai.', ['state:CAN | condamne | ce raid']],
  [
    'La Suisse a réitéré sa position dans une déclaration qui suivait le raid.',
    ['state:CHE | a réitéré | sa position'],
  ],
  ['Le Canada ne peut tolérer ces raids.', ['state:CAN | ne peut tolérer | ces raids']],
  ['Les échanges ont porté sur la paix au Mali.', ['– | ont porté | la paix au Mali']],
  [
    'The two sides shared with each other their assessments of the raid.',
    ['The two sides | shared | their assessments of the raid'],
  ],
  [
    'La présidente du Mali condamne cet acte au nom du gouvernement.',
    ['office:mli.president | condamne | cet acte'],
  ],
  [
    'Africa Minister Ada Quill condemns violence in Mali.',
    ['person:ada-quill | condemns | violence in Mali'],
  ],
  [
    'Canada strongly condemns the raid and wholeheartedly shares the grief of the families.',
    ['state:CAN | condemns | the raid', 'state:CAN | shares | the grief of the families'],
  ],
  [
    'Le Canada a porté une attention particulière aux raids et aux menaces.',
    [
      'state:CAN | a porté une attention particulière | raids',
      'state:CAN | a porté une attention particulière | menaces',
    ],
  ],
  [
    'During the conference given by the mayor, Foreign Secretary Ada Quill reported on the condition of the crew.',
    ['person:ada-quill | reported | the condition of the crew'],
  ],
  [
    'Canada drew the Council’s attention to the fact that the ice was thin.',
    ['state:CAN | drew the Council’s attention | the fact that the ice was thin'],
  ],
  [
    'In the view of Canada, the raid highlights the dangers of war.',
    ['state:CAN | In the view of | the raid highlights the dangers of war'],
  ],
  ['Canada shared information about its ports.', ['state:CAN | shared information about | its ports']],
  [
    'Le Canada tient à cette occasion à saluer le courage de l’équipage.',
    ['state:CAN | tient à cette occasion à saluer | le courage de l’équipage'],
  ],
  [
    'Nous tenons aussi à honorer la mémoire des marins.',
    ['Nous | tenons aussi à honorer | la mémoire des marins'],
  ],
  [
    'Canada adheres to the call of the Council for a truce.',
    ['state:CAN | adheres | the call of the Council for a truce'],
  ],
  ['Le Maroc attend une réaction du Conseil.', ['state:MAR | attend | une réaction du Conseil']],
  [
    'Le Canada demande à tous les États, agissant conformément aux obligations que leur impose le droit, de coopérer.',
    ['state:CAN | demande | coopérer'],
  ],
  ['Le Canada s’attend à une action du Conseil.', ['state:CAN | s’attend | une action du Conseil']],
  [
    'Tout en vous réaffirmant notre soutien, nous vous réitérons nos condoléances aux familles.',
    ['nous | réaffirmant | notre soutien', 'nous | réitérons | nos condoléances aux familles'],
  ],
  ['Ukrainian MPs underlined the need for support.', ['state:UKR | underlined | the need for support']],
  [
    'Canada said countries need to share more information.',
    ['state:CAN | said | countries need to share more information'],
  ],
  [
    'Les sénateurs du Mali ont exprimé leur vive condamnation de l’offensive.',
    ['Les sénateurs du Mali | ont exprimé | leur vive condamnation de l’offensive'],
  ],
  ['Canada called for de-escalation.', ['state:CAN | called | de-escalation']],
  ['De nombreux membres ont appuyé le texte.', ['De nombreux membres | ont appuyé | le texte']],
  ['Le Canada affirme avoir réparé le câble.', ['state:CAN | affirme | avoir réparé le câble']],
];

describe('statements', () => {
  for (const [paragraph, expected] of cases)
    it(paragraph, () => {
      assert.deepEqual(statements(paragraph), expected);
    });

  for (const silent of [
    'Ces mesures sont prises lorsque ces mesures sont jugées nécessaires pour la paix.',
    'The agency is mandated to coordinate the rescue of the crew.',
    'Security Council press statement on the attack of the port',
    'Si la fuite se confirme, le port sera fermé.',
    'La situation souligne l’importance de la coopération.',
    'The current crisis underscores the need for unity.',
    'Ces condamnations, souvent annoncées, restent sans effet.',
    'The call will take place on Monday; the note is attached.',
    'Une demande a été déposée auprès du tribunal.',
    // Deeds and plans are no words reported.
    'Canada will support Ukraine with new equipment.',
    'La France engage des travaux sur le port.',
    'The Ministry handed over a strong protest about the flights.',
    'All States must condemn such acts.',
    'L’ambassadeur de Norvège a été rappelé.',
    'Le suspect a été condamné à dix ans de prison.',
    'Russia has committed war crimes.',
    'The Alliance maintains its presence in the region.',
    'The European Union will continue to support a stable region.',
    'Ukraine has shown that it can defend its ports.',
    'Regional developments were also reviewed.',
    'It is clear that the road is long.',
    'Les ministres se réuniront demain pour réaffirmer leur soutien à la mission.',
  ])
    it(`finds nobody’s statement in «${silent}»`, () => {
      assert.deepEqual(statements(silent), []);
    });

  it('orders verbs of one family by how firm they are', () => {
    const strength = (paragraph: string) => read(paragraph).reading.statements[0]?.verb.strength ?? -1;
    const ordered = [
      [
        'La France suggère que le port ferme.',
        'La France a dit que le port ferme.',
        'La France affirme que le port ferme.',
        'La France insiste sur la fermeture du port.',
      ],
      [
        'Canada regrets the delay.',
        'Canada deplores the delay.',
        'Canada condemns the delay.',
        'Canada strongly condemns the delay.',
      ],
      [
        'Canada invites Iran to reply.',
        'Canada encourages Iran to reply.',
        'Canada calls on Iran to reply.',
        'Canada urges Iran to reply.',
        'Canada demands a reply from Iran.',
      ],
    ];
    for (const family of ordered) {
      const found = family.map(strength);
      assert.deepEqual(
        found,
        [...new Set(found)].sort((a, b) => a - b),
        family.join(' '),
      );
    }
  });

  it('knows whose words follow from the title and the office told in full before', () => {
    const speakers = (title: string, ...paragraphs: string[]) =>
      readTitled(title, ...paragraphs).reading.statements.map(({ speaker }) => speaker?.entity);
    assert.deepEqual(speakers('Statement by the Delegation of Canada', 'We condemn this act of sabotage.'), [
      'state:CAN',
    ]);
    assert.deepEqual(
      speakers(
        'Joint Statement by the Foreign Ministers of the G7 on Cables',
        'We condemn this act.',
        'Ministers thanked Canada for its help.',
      ),
      ['office:g7.foreign-ministers', 'office:g7.foreign-ministers'],
    );
    assert.deepEqual(
      speakers(
        'Entretien à Paris',
        'Le ministre des Affaires étrangères de la Norvège s’est rendu à Paris.',
        'Le ministre a condamné cet acte de sabotage.',
      ),
      ['office:nor.foreign-minister'],
    );
  });

  it('leaves the words of a direct quotation to the quotation', () => {
    assert.deepEqual(
      statements('« Nous condamnons cette attaque », a déclaré la porte-parole de l’OTAN.'),
      [],
    );
  });

  it('gives pronouns to whoever spoke last', () => {
    assert.deepEqual(
      statements('Le Canada a condamné l’attaque. Il a appelé la Russie à cesser les frappes.')
        .at(-1)
        ?.split(' | ')[0],
      'state:CAN',
    );
    assert.deepEqual(
      statements('Les Alliés de l’OTAN ont salué cette décision. Ils ont souligné que la menace demeurait.')
        .at(-1)
        ?.split(' | ')[0],
      'group:nato-allies',
    );
  });

  it('leaves what somebody says in marks to the quotations', () => {
    assert.deepEqual(
      statements(
        'La ministre des Affaires étrangères du Canada a fait la déclaration suivante :',
        '« Le Canada condamne cette attaque contre le port.',
        '« Nous demandons à l’Iran de libérer l’équipage. »',
      ),
      [],
    );
  });

  it('makes a record of each item of a list that a verb opens', () => {
    assert.deepEqual(
      statements(
        'Les participants sont convenus :',
        '– de créer un groupe de travail ;',
        '– de se réunir à Accra.',
      ).map((s) => s.split(' | ')[2]),
      ['de créer un groupe de travail', 'de se réunir à Accra'],
    );
  });

  const subjects = (...sentences: string[]) =>
    sentences.flatMap((sentence) => read(sentence).reading.statements.map(({ speaker }) => speaker?.text));

  it('knows people by the last noun of an English phrase, whatever tells which', () => {
    assert.deepEqual(
      subjects(
        'The three national security advisors condemned the missile test.',
        'The export control negotiators condemned the missile test.',
        'The working group condemned the missile test.',
        'The missile test condemned nothing.',
      ),
      ['The three national security advisors', 'The export control negotiators', 'The working group'],
    );
  });

  it('knows people by plural titles in French', () => {
    assert.deepEqual(
      subjects(
        'De hauts responsables ont condamné l’essai.',
        'Les deux premiers ministres ont condamné l’essai.',
        'Les négociateurs ont condamné l’essai.',
      ),
      ['De hauts responsables', 'Les deux premiers ministres', 'Les négociateurs'],
    );
  });

  it('takes what is denied in words, not what is withheld', () => {
    assert.deepEqual(
      subjects(
        'Iran denied any involvement in the attack.',
        'Moscow denies both incursions.',
        'The junta denies medical aid and burns villages.',
        'The generals denied the citizens a vote.',
      ),
      ['Iran', 'Moscow'],
    );
  });

  it('reads past a title that opens with a preposition and past a participle of oneself', () => {
    assert.deepEqual(
      subjects(
        'Under Secretary Moen emphasized the need for patience.',
        'S’exprimant lors d’une conférence qui s’est tenue à Genève, la ministre, Anita Anand, a souligné que l’Organisation était prête à aider.',
      ),
      ['Under Secretary Moen', 'la ministre'],
    );
  });

  it('ends a sentence where no space follows its full stop', () => {
    assert.deepEqual(
      subjects('Le traité est entré en vigueur.Les Alliés ont souligné que la guerre continue.'),
      ['Les Alliés'],
    );
  });

  it('takes a judgement after «Pour X,» for what X thinks, not what is done for X', () => {
    assert.deepEqual(
      subjects(
        'Pour la ministre, cette attaque est une escalade.',
        'Pour l’OTAN, ces activités sont inacceptables.',
        'Pour la ministre, la visite a commencé à Ankara.',
        'Pour la première fois, la réunion est ouverte au public.',
      ),
      ['la ministre', 'l’OTAN'],
    );
  });

  it('takes each thing after a repeated preposition by itself', () => {
    assert.deepEqual(
      statements(
        'Les Alliés demeurent attachés à l’indépendance, à la souveraineté et à l’intégrité territoriale de la Géorgie.',
        'Nous sommes aux côtés du peuple de Moldavie ainsi que de son gouvernement.',
        'Nous sommes préoccupés par le blocus, par les attaques contre les civils et par les pénuries.',
        'La ministre a remercié les médiateurs pour leurs efforts et pour leur patience.',
        'Nous appelons les parties à respecter la trêve, à protéger les civils ainsi qu’à rouvrir le passage.',
        'Le Conseil prend note du rapport de la Commission, ainsi que des interventions du Tchad et du Niger.',
      ),
      [
        'Les Alliés | demeurent attachés | l’indépendance',
        'Les Alliés | demeurent attachés | la souveraineté',
        'Les Alliés | demeurent attachés | l’intégrité territoriale de la Géorgie',
        'Nous | sommes aux côtés | peuple de Moldavie',
        'Nous | sommes aux côtés | son gouvernement',
        'Nous | sommes préoccupés | le blocus',
        'Nous | sommes préoccupés | les attaques contre les civils',
        'Nous | sommes préoccupés | les pénuries',
        'La ministre | a remercié | les médiateurs pour leurs efforts',
        'La ministre | a remercié | leur patience',
        'Nous | appelons | respecter la trêve',
        'Nous | appelons | protéger les civils',
        'Nous | appelons | rouvrir le passage',
        'Le Conseil | prend note | rapport de la Commission',
        'Le Conseil | prend note | interventions du Tchad et du Niger',
      ],
    );
  });

  it('ends what is said before a clause about others', () => {
    assert.deepEqual(
      statements(
        'L’Union européenne dénonce ces actes et tous les acteurs concernés doivent y mettre fin.',
        'Il a demandé aux parties de s’abstenir de toute action ou déclaration susceptible d’aggraver la situation.',
        'Il se félicite de la mise en place d’un comité, chargé de discuter des modalités du retrait.',
      ).map((line) => line.split(' | ').slice(1).join(' | ')),
      [
        'dénonce | ces actes',
        'a demandé | s’abstenir de toute action ou déclaration susceptible d’aggraver la situation',
        'se félicite | la mise en place d’un comité, chargé de discuter des modalités du retrait',
      ],
    );
  });

  it('reads what was talked about in the passive, and passes over what only ties sentences', () => {
    const contents = (...lines: string[]) =>
      statements(...lines).map((line) => line.split(' | ').slice(1).join(' | '));
    assert.deepEqual(
      contents(
        'The need for talks was discussed during the visit.',
        'The ministers condemned therefore the attack. They discussed Haiti.',
      ),
      ['was discussed | The need for talks', 'condemned | the attack', 'discussed | Haiti'],
    );
    assert.deepEqual(
      contents(
        'Les ministres ont évoqué la situation. La situation en Haïti a été abordée.',
        'La Suisse condamne donc ce nouvel essai.',
      ),
      ['ont évoqué | la situation', 'a été abordée | La situation en Haïti', 'condamne | ce nouvel essai'],
    );
  });

  it('reads what was met, called and summoned for, and what a relative clause after a preposition reports', () => {
    assert.deepEqual(
      statements(
        'The Ministry summoned the ambassador to express its concern.',
        'The Council met in Brussels to discuss the situation in Georgia.',
        'The meeting was held to discuss progress.',
        'A call was held, during which the two diplomats condemned the attack.',
      ),
      ['The Ministry | express | its concern', 'the two diplomats | condemned | the attack'],
    );
    assert.deepEqual(
      statements(
        'Le ministère a convoqué l’ambassadeur pour lui signifier sa ferme condamnation.',
        'Un entretien a eu lieu, au cours duquel les ministres ont condamné l’attaque.',
      ),
      ['Le ministère | signifier | sa ferme condamnation', 'les ministres | ont condamné | l’attaque'],
    );
  });

  it('reads a headline that leaves out its verb', () => {
    const title = (words: string) =>
      readTitled(words, 'The talks went on for a day.').reading.statements.map(
        ({ speaker, verb }) => `${speaker?.entity ?? speaker?.text} | ${verb.text}`,
      );
    assert.deepEqual(title('Canada Deeply Concerned by Situation in Venezuela'), [
      'state:CAN | Deeply Concerned',
    ]);
    assert.deepEqual(title('UN experts alarmed by reports of disappearances in Belarus'), [
      'org:un.special-procedures | alarmed',
    ]);
    const french = readTitled(
      'LE SECRÉTAIRE GÉNÉRAL DE L’ONU CONDAMNE L’ATTENTAT DE GAO',
      'Les discussions ont duré une journée et reprendront dans le courant de la semaine.',
    ).reading.statements;
    assert.deepEqual(
      french.map(({ speaker, verb }) => [speaker?.entity, verb.text]),
      [['office:un.sg', 'CONDAMNE']],
    );
    assert.deepEqual(title('Joint statement by States concerned about the situation in Sudan'), []);
  });

  it('reads «quant à lui» inside a verb, and nouns of judgement before «devant»', () => {
    assert.deepEqual(
      statements(
        'Le représentant de la Suisse a, quant à lui, dénoncé une manœuvre.',
        'La conseillère s’est exprimée en faveur d’une médiation.',
        'Le Groupe des Sept demande à la Russie de se retirer.',
        'Le Niger rejette en bloc ces accusations.',
      ).map((line) => line.split(' | ').slice(1).join(' | ')),
      [
        'a, quant à lui, dénoncé | une manœuvre',
        's’est exprimée en faveur | une médiation',
        'demande | se retirer',
        'rejette | ces accusations',
      ],
    );
  });

  it('takes each aim of one will by itself in French, and what a text reports in a relative clause', () => {
    assert.deepEqual(
      statements(
        'Nous réaffirmons notre engagement à protéger les câbles, à partager nos analyses et à nous opposer à la coercition.',
        'La ministre a exprimé sa volonté de poursuivre le dialogue et sa solidarité avec la Moldavie.',
      ),
      [
        'Nous | réaffirmons | notre engagement à protéger les câbles',
        'Nous | réaffirmons | partager nos analyses',
        'Nous | réaffirmons | nous opposer à la coercition',
        'La ministre | a exprimé | sa volonté de poursuivre le dialogue et sa solidarité avec la Moldavie',
      ],
    );
    assert.deepEqual(
      statements(
        'Australia co-sponsored a resolution, which condemns the attacks, kidnappings and threats.',
        'Drawing particular attention to the Convention, the ministers called for restraint.',
      ),
      [
        '– | condemns | the attacks, kidnappings and threats',
        'the ministers | Drawing particular attention | the Convention',
        'the ministers | called | restraint',
      ],
    );
  });

  it('reads "experts say" after a clause, and leaves to those who are to be urged what they are to ask', () => {
    assert.deepEqual(
      statements(
        'Torture should not exist, but reports of the “heinous” crime continue, two UN experts* say, stressing that cases are many.',
        'We call on all States to urge the authorities to halt violations and to provide access.',
        'We call on Iran to release the crew and to return the vessel.',
      ),
      [
        'org:un.special-procedures | say | Torture should not exist, but reports of the “heinous” crime continue',
        'org:un.special-procedures | stressing | cases are many',
        'We | call | all States to urge the authorities to halt violations and to provide access',
        'We | call | Iran to release the crew',
        'We | call | return the vessel',
      ],
    );
  });

  it('takes the subject that a paragraph ends with for that of the points below it', () => {
    const said = (...paragraphs: string[]) =>
      statements(...paragraphs).map((line) => line.split(' | ').slice(0, 2).join(' | '));
    assert.deepEqual(
      said(
        'Taking into account the situation, we the Presidents of Estonia, Latvia and Lithuania, jointly:',
        '• condemn the actions taken there;\n• are concerned for the safety of migrants.',
      ),
      ['group:baltics | condemn', 'group:baltics | are concerned'],
    );
    assert.deepEqual(
      said('Recognising the consensus, we hereby reiterate the following:', 'The attacks are illegal.'),
      [],
    );
  });
});
