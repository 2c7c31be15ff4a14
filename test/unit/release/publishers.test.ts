import { type Heads, testHeads } from '../support/heads.ts';

const en =
  'The measures announced here respond to repeated attempts to interfere with elections and to damage undersea cables.\n\nFurther steps will be taken with partners in the coming weeks.';
const fr =
  'Les mesures annoncées ici répondent à des tentatives répétées d’ingérence dans les élections et à des actes de sabotage.\n\nD’autres décisions seront prises avec nos partenaires dans les semaines à venir.';

/** How publishers set the head of a release, and what a reader takes from it. The words are ours. */
const heads: Heads = {
  'who publishes, beside what is no part of the name': [
    [
      `3 mai 2019\n\nGouvernement du Sénégal (Dakar)\n\nPéniche abordée sur le fleuve\n\n${fr}`,
      {
        title: 'Péniche abordée sur le fleuve',
        published: '2019-05-03',
        issuer: 'Gouvernement du Sénégal',
        place: 'Dakar',
      },
    ],
    [
      `State Department Terrorist Designation of a Pirate\n\nMedia Note\n\nOffice of the Spokesperson\n\nWashington, DC\n\nMay 3, 2019\n\n${en}`,
      {
        title: 'State Department Terrorist Designation of a Pirate',
        published: '2019-05-03',
        issuer: 'Office of the Spokesperson',
        place: 'Washington, DC',
      },
    ],
    [
      `Ministers in Oslo: no barge is to be left alone\nRepublic of Estonia - Ministry of Foreign Affairs\n03.05.2019\n\n${en}`,
      {
        title: 'Ministers in Oslo: no barge is to be left alone',
        published: '2019-05-03',
        issuer: 'Republic of Estonia - Ministry of Foreign Affairs',
      },
    ],
    [
      `Péniche abordée sur le fleuve\n\nCommuniqué – Publié le 03.05.2019\n\n${fr}\n\nCommuniqué par le ministère des Affaires étrangères et européennes, de la Défense, de la Coopération et du Commerce extérieur`,
      {
        title: 'Péniche abordée sur le fleuve',
        published: '2019-05-03',
        issuer:
          'ministère des Affaires étrangères et européennes, de la Défense, de la Coopération et du Commerce extérieur',
      },
    ],
    [
      `MINISTRY FOR FOREIGN AFFAIRS\n\nhttps://example.org/english\n\nPress release 117/2019\n\n3 May 2019\n\nBarge boarded on the river\n\n${en}`,
      {
        title: 'Barge boarded on the river',
        published: '2019-05-03',
        issuer: 'MINISTRY FOR FOREIGN AFFAIRS',
        reference: '117/2019',
      },
    ],
    [
      `Barge boarded on the river\n\n3 May 2019\n\n${en}\n\nRiigikogu Press Service\nIda Moen\nPhone: +372 631 0000`,
      { title: 'Barge boarded on the river', published: '2019-05-03', issuer: 'Riigikogu Press Service' },
    ],
    [
      `Péniche abordée sur le fleuve\n\nComité européen pour la prévention des traitements inhumains ou dégradants (CPT) 3 mai 2019 Strasbourg\n\n${fr}`,
      {
        title: 'Péniche abordée sur le fleuve',
        published: '2019-05-03',
        issuer: 'Comité européen pour la prévention des traitements inhumains ou dégradants (CPT)',
        place: 'Strasbourg',
      },
    ],
  ],
  'who publishes, in the title, the dateline or at the foot': [
    [
      `Barge boarded on the river\n\nEast African Community Secretariat, Arusha, Tanzania, 6th February, 2020: ${en}`,
      {
        title: 'Barge boarded on the river',
        published: '2020-02-06',
        issuer: 'East African Community Secretariat',
        place: 'Arusha',
      },
    ],
    [
      `Point de presse du ministère de la Défense\n\n3 mai 2019\n\n${fr}`,
      {
        title: 'Point de presse du ministère de la Défense',
        published: '2019-05-03',
        issuer: 'ministère de la Défense',
      },
    ],
    [
      `Communiqué of the States Parties to MERCOSUR on the barge\n\n3 May 2019\n\n${en}`,
      {
        title: 'Communiqué of the States Parties to MERCOSUR on the barge',
        published: '2019-05-03',
        issuer: 'MERCOSUR',
      },
    ],
    [
      `Péniche : déclaration du haut représentant/vice-président sur le fleuve\n\n3 mai 2019\n\n${fr}`,
      {
        title: 'Péniche : déclaration du haut représentant/vice-président sur le fleuve',
        published: '2019-05-03',
        issuer: 'haut représentant/vice-président',
      },
    ],
    [
      `Barge boarded on the river\n\n3 May 2019\n\n${en}\n\nOffice of the President\nPublic Relations Department`,
      { title: 'Barge boarded on the river', published: '2019-05-03', issuer: 'Office of the President' },
    ],
    [
      `Communiqué on the barge\n\n${en}\n\nDone at Abuja, this 12th day of February 2025`,
      { title: 'Communiqué on the barge', published: '2025-02-12', place: 'Abuja' },
    ],
  ],
  'titles in parts, and what is none': [
    [
      `Four men named for boarding a barge;\nMore named at the lock\n\n3 May 2019\n\n${en}`,
      { title: 'Four men named for boarding a barge;\nMore named at the lock', published: '2019-05-03' },
    ],
    [
      `No: 187, 3 June 2014, Press Release Regarding the Barge (Unofficial Translation)\n\n${en}`,
      { title: 'Press Release Regarding the Barge', reference: 'No: 187', published: '2014-06-03' },
    ],
    [
      `For Immediate Release: June 11, 2009\nContact - DOJ Public Affairs 202-555-0107\n\nFour men named for boarding a barge\n\n${en}`,
      { title: 'Four men named for boarding a barge', published: '2009-06-11' },
    ],
    [
      `COMMUNIQUÉ\nOF THE SUMMIT OF THE SOUTHERN\nAFRICAN DEVELOPMENT COMMUNITY (SADC)\n\n3 May 2019\n\n${en}`,
      {
        title: 'COMMUNIQUÉ\nOF THE SUMMIT OF THE SOUTHERN\nAFRICAN DEVELOPMENT COMMUNITY (SADC)',
        published: '2019-05-03',
        issuer: 'SOUTHERN\nAFRICAN DEVELOPMENT COMMUNITY',
      },
    ],
    [
      `DH/G/58\n\nLA COMMISSION DES DROITS DE L’HOMME ENTAME L’EXAMEN DES CAS DE PÉNICHES\n\n11 avril 1997\n\n${fr}`,
      {
        reference: 'DH/G/58',
        title: 'LA COMMISSION DES DROITS DE L’HOMME ENTAME L’EXAMEN DES CAS DE PÉNICHES',
        published: '1997-04-11',
      },
    ],
    [
      `COMMUNIQUE DE PRESSE / Péniche abordée sur le fleuve\n\n3 mai 2019\n\n${fr}`,
      { title: 'Péniche abordée sur le fleuve', published: '2019-05-03' },
    ],
    [
      `Ida Moen, ministre des Ports, et Noé Quill, président du Comité ©DR\n\nPéniche abordée sur le fleuve\n\n3 mai 2019\n\n${fr}`,
      { title: 'Péniche abordée sur le fleuve', published: '2019-05-03' },
    ],
  ],
  'the White House': [
    [
      `Readout of President Biden’s Call with President Macron of France\n\nMarch 6, 2023\n\nPresident Joseph R. Biden, Jr. spoke today with President Emmanuel Macron of France. ${en}`,
      {
        title: 'Readout of President Biden’s Call with President Macron of France',
        published: '2023-03-06',
      },
    ],
    [
      `Statement from President Joe Biden on the Attack in Istanbul\n\nNovember 14, 2022\n\n${en}`,
      { title: 'Statement from President Joe Biden on the Attack in Istanbul', published: '2022-11-14' },
    ],
    [
      `THE WHITE HOUSE\n\nOffice of the Press Secretary\n\nFOR IMMEDIATE RELEASE\nMarch 6, 2023\n\nReadout of a Call on Shipping\n\n${en}`,
      { title: 'Readout of a Call on Shipping', published: '2023-03-06', issuer: 'WHITE HOUSE' },
    ],
    [
      `Statement by the Press Secretary on the Attack in Istanbul\n\nThe White House\nOffice of the Press Secretary\nFor Immediate Release\n\n${en}`,
      { title: 'Statement by the Press Secretary on the Attack in Istanbul', issuer: 'White House' },
    ],
    [
      `Secretary Blinken’s Call with the Prime Minister of Latvia\n\nOFFICE OF THE SPOKESPERSON\n\nThe below is attributable to the Spokesperson:\n\n${en}`,
      {
        title: 'Secretary Blinken’s Call with the Prime Minister of Latvia',
        issuer: 'OFFICE OF THE SPOKESPERSON',
      },
    ],
    [
      `FACT SHEET: The United States and Partners Act Against Ransomware\n\nOctober 13, 2021\n\n${en}`,
      {
        title: 'FACT SHEET: The United States and Partners Act Against Ransomware',
        published: '2021-10-13',
      },
    ],
    [
      `Remarks by President Biden on the Security of the Baltic Sea\n\nFebruary 17, 2023\n\nRoosevelt Room\n\n4:05 P.M. EST\n\nTHE PRESIDENT: Good afternoon. ${en}`,
      {
        title: 'Remarks by President Biden on the Security of the Baltic Sea',
        published: '2023-02-17',
        place: 'Roosevelt Room',
      },
    ],
    [
      `Remarks by Vice President Harris at a Security Conference\n\nFebruary 18, 2023\n\nHotel Bayerischer Hof\nMunich, Germany\n\n10:14 A.M. CET\n\nTHE VICE PRESIDENT: Thank you. ${en}`,
      {
        title: 'Remarks by Vice President Harris at a Security Conference',
        published: '2023-02-18',
        place: 'Munich',
      },
    ],
    [
      `Background Press Call by Senior Administration Officials on Ransomware\n\nOctober 13, 2021\n\nVia Teleconference\n\n1:03 P.M. EDT\n\nMODERATOR: Thanks, everyone. ${en}`,
      {
        title: 'Background Press Call by Senior Administration Officials on Ransomware',
        published: '2021-10-13',
      },
    ],
    [
      `Joint Statement from the United States and the Republic of Poland\n\nMarch 12, 2024\n\n${en}`,
      {
        title: 'Joint Statement from the United States and the Republic of Poland',
        published: '2024-03-12',
      },
    ],
  ],
  'what pages print around the head': [
    [
      `An official website of the United States government\nARCHIVE 2017-2021: this page is no longer kept up to date\n\nU.S. Department of State\nHome > Press Statements\n\nThe United States Sanctions a Fleet of Tankers\n\nMarch 3, 2020\n\n${en}`,
      {
        title: 'The United States Sanctions a Fleet of Tankers',
        published: '2020-03-03',
        issuer: 'U.S. Department of State',
      },
    ],
    [
      `Skip to main content | Skip to "About government"\nFrançais\n\nPrime Minister of Canada\n\nMark Carney\n\nNews » Readouts\n\nThe Prime Minister meets the President of Latvia\n\nMay 6, 2025\n\n${en}`,
      {
        title: 'The Prime Minister meets the President of Latvia',
        published: '2025-05-06',
        issuer: 'Prime Minister of Canada',
      },
    ],
    [
      `Office of Public Affairs | U.S. Department of Justice\n\nPRESS RELEASE\n\nThree Brokers of Stolen Passwords Charged\n\nMonday, June 3, 2024\n\n${en}`,
      {
        title: 'Three Brokers of Stolen Passwords Charged',
        published: '2024-06-03',
        issuer: 'U.S. Department of Justice',
      },
    ],
    [
      `OSCE  >  Newsroom  >  Press releases\n\nMonitors alarmed by shelling\n\nPublishing date: 8 April 2021\nWhere we are: OSCE Special Monitoring Mission to Ukraine\n\n${en}`,
      {
        title: 'Monitors alarmed by shelling',
        published: '2021-04-08',
        issuer: 'OSCE Special Monitoring Mission to Ukraine',
      },
    ],
    [
      `France Diplomatie :: Ministère de l’Europe et des Affaires étrangères\nAccueil > Dossiers pays\n\nLibye – Entretien de la ministre avec son homologue (15 juillet 2022)\n\nPartager la page\nCopier le lien\n\n${fr}`,
      {
        title: 'Libye – Entretien de la ministre avec son homologue (15 juillet 2022)',
        published: '2022-07-15',
        issuer: 'Ministère de l’Europe et des Affaires étrangères',
      },
    ],
    [
      `COMMUNAUTÉ ÉCONOMIQUE DES ÉTATS DE L’AFRIQUE DE L’OUEST\nECONOMIC COMMUNITY OF WEST AFRICAN STATES\n\nSOMMET SUR LA PIRATERIE\n\nLomé, le 9 janvier 2022\n\n${fr}`,
      {
        title: 'SOMMET SUR LA PIRATERIE',
        published: '2022-01-09',
        place: 'Lomé',
        issuer: 'COMMUNAUTÉ ÉCONOMIQUE DES ÉTATS DE L’AFRIQUE DE L’OUEST',
      },
    ],
    [
      `Organisation pour la sécurité et la coopération en Europe\n\nLe Conseil permanent débat des ports\n\nDate : 21 février 2022   Lieu : Vienne   Produit par : Présidence\n\n${fr}`,
      {
        title: 'Le Conseil permanent débat des ports',
        published: '2022-02-21',
        place: 'Vienne',
        issuer: 'Organisation pour la sécurité et la coopération en Europe',
      },
    ],
    [
      `Le Comité de la cyberdéfense fait le point sur les réseaux\n\n• 22 Jan. 2026 -\n• |\n• Mis à jour le: 23 Jan. 2026 09:47\n\n${fr}`,
      {
        title: 'Le Comité de la cyberdéfense fait le point sur les réseaux',
        published: '2026-01-22',
        updated: '2026-01-23T09:47',
      },
    ],
  ],
  'pages with their rubric and bullets': [
    [
      `• Conseil de l’Union européenne\n• Communiqué de presse\n• 8 octobre 2024 11:18\n\nUn nouveau cadre de sanctions\n\n${fr}`,
      {
        title: 'Un nouveau cadre de sanctions',
        published: '2024-10-08T11:18',
        issuer: 'Conseil de l’Union européenne',
      },
    ],
    [
      `Déclarations Haut-Commissariat aux droits de l’homme\n\nLe Haut-Commissaire appelle au calme\n\n14 avril 2024\n\n${fr}`,
      {
        title: 'Le Haut-Commissaire appelle au calme',
        published: '2024-04-14',
        issuer: 'Haut-Commissariat aux droits de l’homme',
      },
    ],
    [
      `Leaders Condemn the Attack on Shipping\n\nThe White House\n\n${en}`,
      { title: 'Leaders Condemn the Attack on Shipping', issuer: 'White House' },
    ],
  ],
  'a German ministry': [
    [
      `PRESSEMITTEILUNG\nBundesministerium des Innern\nBehörden warnen vor Sabotage an Unterseekabeln\nBerlin, 24. Juli 2024\n\nDie Behörden haben heute vor Angriffen auf die Infrastruktur gewarnt und Maßnahmen angekündigt, die noch in diesem Jahr gelten sollen.`,
      {
        title: 'Behörden warnen vor Sabotage an Unterseekabeln',
        published: '2024-07-24',
        place: 'Berlin',
        issuer: 'Bundesministerium des Innern',
      },
    ],
    [
      `Erklärung der G7 zur Lage im Roten Meer\n\nDatum: 17. Januar 2024\nZuletzt aktualisiert: 18. Januar 2024\n\nDie Mitglieder haben heute die Angriffe auf die Schifffahrt verurteilt und werden ihre Maßnahmen noch in diesem Jahr verstärken.`,
      {
        title: 'Erklärung der G7 zur Lage im Roten Meer',
        published: '2024-01-17',
        updated: '2024-01-18',
        issuer: 'G7',
      },
    ],
  ],
  'persons and offices of states': [
    [
      `Statement by NSC Spokesperson Adrienne Watson on Sanctions\n\nMarch 6, 2023\n\n${en}`,
      { title: 'Statement by NSC Spokesperson Adrienne Watson on Sanctions', published: '2023-03-06' },
    ],
    [
      `Statement by NATO Secretary General Jens Stoltenberg on the Attack\n\n6 March 2023\n\n${en}`,
      {
        title: 'Statement by NATO Secretary General Jens Stoltenberg on the Attack',
        published: '2023-03-06',
        issuer: 'NATO Secretary General',
      },
    ],
    [
      `Déclaration de la France au Conseil de sécurité\n\n6 mars 2023\n\n${fr}`,
      { title: 'Déclaration de la France au Conseil de sécurité', published: '2023-03-06' },
    ],
  ],
  'lines under the title': [
    [
      `Assistant Attorney General Delivers Remarks on an Indictment\n\nWashington, DC\n\nUnited States\n\nRemarks as prepared for delivery\n\nGood morning. ${en}`,
      { title: 'Assistant Attorney General Delivers Remarks on an Indictment', place: 'Washington, DC' },
    ],
    [
      `Attribution of malicious cyber activity\n\n19 July 2021\n\nJoint statement:\n\n• Minister for Home Affairs, the Hon Karen Andrews MP\n• Minister for Foreign Affairs, Senator the Hon Marise Payne\n\n${en}`,
      { title: 'Attribution of malicious cyber activity', published: '2021-07-19' },
    ],
  ],
  'a statement on a statement': [
    [
      `Réponse de l’ambassade au sujet de la déclaration du Conseil de sécurité\n\n18 juillet 2022\n\n${fr}`,
      {
        title: 'Réponse de l’ambassade au sujet de la déclaration du Conseil de sécurité',
        published: '2022-07-18',
      },
    ],
  ],
  'rubrics, and statements from persons under the title': [
    [
      `Justice News\n\nDepartment of Justice\n\nOffice of Public Affairs\n\nMonday, July 19, 2021\n\nFour Nationals Charged\n\n${en}`,
      { title: 'Four Nationals Charged', published: '2021-07-19', issuer: 'Department of Justice' },
    ],
    [
      `Strikes on Missile Sites\n\nStatement from the President\n\nJanuary 11, 2024\n\n${en}`,
      { title: 'Strikes on Missile Sites', published: '2024-01-11' },
    ],
  ],
  'a title whose second line says whose it is': [
    [
      `Statement\n\nby the North Atlantic Council on the ceasefire\n\n  • 27 Sep. 2020 -\n  • |\n  • Last updated: 28 Sep. 2020 10:00\n\n${en}`,
      {
        title: 'Statement',
        published: '2020-09-27',
        updated: '2020-09-28T10:00',
        issuer: 'North Atlantic Council',
      },
    ],
    [
      `Doorstep statement\n\nby NATO Secretary General Mark Rutte\n\n  • 17 Oct. 2024 -\n  • |\n  • Last updated: 17 Oct. 2024 12:03\n\nGood morning. ${en}`,
      {
        title: 'Doorstep statement',
        published: '2024-10-17',
        updated: '2024-10-17T12:03',
        issuer: 'NATO Secretary General',
      },
    ],
  ],
  'a city above the text': [
    [
      `Doha\n\nThe Ministerial Council held its meeting today in Doha and reviewed the security of shipping in the Gulf and beyond it. ${en}`,
      { place: 'Doha' },
    ],
  ],
  'days that are recalled': [
    [
      `Security Council Press Statement on the Anniversary of the Attacks\n\nTwenty years ago the members met after the attacks of 11 September 2001. ${en}`,
      {
        title: 'Security Council Press Statement on the Anniversary of the Attacks',
        issuer: 'Security Council',
        event: '',
      },
    ],
    [
      `Réunion des ambassadeurs\n\n24 février 2025\n\nLe 24 février 2022, les membres se sont réunis d’urgence. ${fr}`,
      { title: 'Réunion des ambassadeurs', published: '2025-02-24', event: '' },
    ],
  ],
  'American departments': [
    [
      `Joint Statement on the Trilateral Meeting in Seoul\n\nMedia Note\n\nOffice of the Spokesperson\n\nSeptember 9, 2024\n\n${en}`,
      {
        title: 'Joint Statement on the Trilateral Meeting in Seoul',
        published: '2024-09-09',
        issuer: 'Office of the Spokesperson',
      },
    ],
    [
      `U.S. Department of State\nOffice of the Spokesperson\nFor Immediate Release\nStatement by the Spokesperson\nJune 4, 2023\nDesignation of Two Networks for Cyber Activity\n\n${en}`,
      {
        title: 'Designation of Two Networks for Cyber Activity',
        published: '2023-06-04',
        issuer: 'U.S. Department of State',
      },
    ],
    [
      `Treasury Targets Operators of the Shadow Fleet\n\nAugust 14, 2024\n\nWASHINGTON — Today, the Department of the Treasury acted. ${en}`,
      {
        title: 'Treasury Targets Operators of the Shadow Fleet',
        published: '2024-08-14',
        place: 'WASHINGTON',
      },
    ],
    [
      `Release\nImmediate Release\nReadout of the Secretary's Meeting With the Lithuanian Minister of National Defence\nMay 23, 2024\n\n${en}`,
      {
        title: "Readout of the Secretary's Meeting With the Lithuanian Minister of National Defence",
        published: '2024-05-23',
      },
    ],
  ],
  NATO: [
    [
      `Statement by the North Atlantic Council on the use of a nerve agent\n\n04 Sep. 2020 -\n\n|\n\nPress Release (2020) 071\n\nIssued on 04 Sep. 2020\n\n|\n\nLast updated: 04 Sep. 2020 16:20\n\n${en}`,
      {
        title: 'Statement by the North Atlantic Council on the use of a nerve agent',
        published: '2020-09-04',
        updated: '2020-09-04T16:20',
        issuer: 'North Atlantic Council',
        reference: '(2020) 071',
      },
    ],
    [
      `Le secrétaire général de l’OTAN en déplacement à Ankara\n\n  • 25 Nov. 2024 -\n  • |\n  • Mis à jour le: 26 Nov. 2024 09:30\n\nCe lundi (25 novembre), le secrétaire général s’est rendu à Ankara. ${fr}`,
      {
        title: 'Le secrétaire général de l’OTAN en déplacement à Ankara',
        published: '2024-11-25',
        updated: '2024-11-26T09:30',
        event: '2024-11-25',
      },
    ],
    [
      `Déclaration du Conseil de l’Atlantique Nord sur les activités hybrides\n\n02 May. 2024 -\n\n${fr}`,
      {
        title: 'Déclaration du Conseil de l’Atlantique Nord sur les activités hybrides',
        published: '2024-05-02',
        issuer: 'Conseil de l’Atlantique Nord',
      },
    ],
    [
      `Déclaration du secrétaire général sur la crise au Soudan\n\nLe 9 août 2023\n\n${fr}`,
      {
        title: 'Déclaration du secrétaire général sur la crise au Soudan',
        published: '2023-08-09',
        issuer: 'secrétaire général',
      },
    ],
  ],
  'a day without a year before the place': [
    [
      `Déclaration commune sur les arrestations\n\nDéclaration\n\nLe 9 janvier – Ottawa (Ontario) – Affaires mondiales Canada\n\n${fr}`,
      {
        title: 'Déclaration commune sur les arrestations',
        place: 'Ottawa',
        issuer: 'Affaires mondiales Canada',
      },
    ],
  ],
  'the European Union': [
    [
      `Georgia: Statement by the High Representative on behalf of the European Union on the law on foreign influence\n\nCouncil of the EU\nStatements and remarks\n15 May 2024 12:15\n\n${en}`,
      {
        title:
          'Georgia: Statement by the High Representative on behalf of the European Union on the law on foreign influence',
        published: '2024-05-15T12:15',
        issuer: 'Council of the EU',
      },
    ],
    [
      `Biélorussie : déclaration du haut représentant, au nom de l’Union européenne, sur la répression\n\nLe 9 août 2023\n\n${fr}`,
      {
        title:
          'Biélorussie : déclaration du haut représentant, au nom de l’Union européenne, sur la répression',
        published: '2023-08-09',
        issuer: 'haut représentant',
      },
    ],
    [
      `Iraq: Statement by the Spokesperson on the drone attack\n08.11.2021\nEEAS Press Team\n\n${en}`,
      {
        title: 'Iraq: Statement by the Spokesperson on the drone attack',
        published: '2021-11-08',
        issuer: 'EEAS',
      },
    ],
    [
      `Council conclusions on the response to hybrid campaigns\n\nCouncil of the EU\nPress release\n21 June 2022 11:00\n\n${en}`,
      {
        title: 'Council conclusions on the response to hybrid campaigns',
        published: '2022-06-21T11:00',
        issuer: 'Council of the EU',
      },
    ],
    [
      `Conseil européen\n\nBruxelles, le 22 mars 2024\n(OR. en)\n\nEUCO 7/24\n\nRéunion du Conseil européen (21 et 22 mars 2024) – Conclusions\n\n${fr}`,
      {
        title: 'Réunion du Conseil européen (21 et 22 mars 2024) – Conclusions',
        published: '2024-03-22',
        place: 'Bruxelles',
        issuer: 'Conseil européen',
        reference: 'EUCO 7/24',
      },
    ],
    [
      `Union européenne - Moldavie - Déclaration du haut représentant au nom de l’Union européenne - Communiqué de presse du Conseil de l’Union européenne (Bruxelles, 04/11/2024)\n\n${fr}`,
      {
        title:
          'Union européenne - Moldavie - Déclaration du haut représentant au nom de l’Union européenne - Communiqué de presse du Conseil de l’Union européenne (Bruxelles, 04/11/2024)',
        published: '2024-11-04',
        place: 'Bruxelles',
        issuer: 'Conseil de l’Union européenne',
      },
    ],
  ],
  'the G7': [
    [
      `G7 Foreign Ministers’ Statement on the Situation in the Red Sea\n\nRome, 14 April 2024\n\nWe, the G7 Foreign Ministers, met today. ${en}`,
      {
        title: 'G7 Foreign Ministers’ Statement on the Situation in the Red Sea',
        published: '2024-04-14',
        place: 'Rome',
        issuer: 'G7 Foreign Ministers',
      },
    ],
    [
      `G7 Leaders' Statement\n\nDecember 6, 2023\n\n1. We, the Leaders of the Group of Seven (G7), met today. ${en}`,
      { title: "G7 Leaders' Statement", published: '2023-12-06', issuer: 'G7 Leaders' },
    ],
    [
      `Déclaration des ministres des Affaires étrangères du G7 sur la liberté de navigation\n\n17 janvier 2024\n\n${fr}`,
      {
        title: 'Déclaration des ministres des Affaires étrangères du G7 sur la liberté de navigation',
        published: '2024-01-17',
        issuer: 'ministres des Affaires étrangères du G7',
      },
    ],
  ],
  'the United Nations': [
    [
      `SC/15632\n18 March 2024\nSecurity Council Press Statement on Attack in Somalia\n\nThe following Security Council press statement was issued today. ${en}`,
      {
        title: 'Security Council Press Statement on Attack in Somalia',
        published: '2024-03-18',
        issuer: 'Security Council',
        reference: 'SC/15632',
      },
    ],
    [
      `Déclaration à la presse du Conseil de sécurité sur l’attentat commis à Kaboul\n\n6 septembre 2023\n\n${fr}`,
      {
        title: 'Déclaration à la presse du Conseil de sécurité sur l’attentat commis à Kaboul',
        published: '2023-09-06',
        issuer: 'Conseil de sécurité',
      },
    ],
    [
      `Statement attributable to the Spokesperson for the Secretary-General – on Sudan\n\nNew York, 12 January 2024\n\n${en}`,
      {
        title: 'Statement attributable to the Spokesperson for the Secretary-General – on Sudan',
        published: '2024-01-12',
        place: 'New York',
        issuer: 'Secretary-General',
      },
    ],
    [
      `Update 219 – IAEA Director General Statement on Situation in Ukraine\n\n44/2024\nVienna, Austria\n30 March 2024\n\n${en}`,
      {
        title: 'Update 219 – IAEA Director General Statement on Situation in Ukraine',
        published: '2024-03-30',
        place: 'Vienna',
        issuer: 'IAEA Director General',
        reference: '44/2024',
      },
    ],
  ],
  'the OSCE': [
    [
      `OSCE Chair-in-Office calls for restraint\n\nVALLETTA, 17 June 2024 – The Chair-in-Office spoke today. ${en}`,
      { title: 'OSCE Chair-in-Office calls for restraint', published: '2024-06-17', place: 'VALLETTA' },
    ],
    [
      `PC.DEL/512/24\n30 May 2024\nENGLISH only\n\nUnited States Mission to the OSCE\n\nStatement on Violations of Airspace\n\n${en}`,
      {
        title: 'Statement on Violations of Airspace',
        published: '2024-05-30',
        issuer: 'United States Mission to the OSCE',
        reference: 'PC.DEL/512/24',
      },
    ],
  ],
  'African organisations': [
    [
      `Communiqué of the Peace and Security Council of the African Union on the situation in Sudan\n\nAddis Ababa, Ethiopia\n20 April 2023\n\n${en}`,
      {
        title: 'Communiqué of the Peace and Security Council of the African Union on the situation in Sudan',
        published: '2023-04-20',
        place: 'Addis Ababa',
        issuer: 'Peace and Security Council of the African Union',
      },
    ],
    [
      `Statement of the Chairperson of the African Union Commission, H.E. Mr. Moussa Faki Mahamat, on the floods in Libya\n\n12 September 2023, Addis Ababa: ${en}`,
      {
        title:
          'Statement of the Chairperson of the African Union Commission, H.E. Mr. Moussa Faki Mahamat, on the floods in Libya',
        published: '2023-09-12',
        place: 'Addis Ababa',
        issuer: 'Chairperson of the African Union Commission',
      },
    ],
    [
      `ECOWAS COMMISSION\n\nPRESS RELEASE\n\nECOWAS CONDEMNS THE ATTACK IN THE LIPTAKO AREA\n\nAbuja, 14 March 2024. ${en}`,
      {
        title: 'ECOWAS CONDEMNS THE ATTACK IN THE LIPTAKO AREA',
        published: '2024-03-14',
        place: 'Abuja',
        issuer: 'ECOWAS COMMISSION',
      },
    ],
    [
      `Communiqué final du Sommet extraordinaire des chefs d’État et de gouvernement\n\nAbuja, République fédérale du Nigéria, le 10 août 2023\n\n${fr}`,
      {
        title: 'Communiqué final du Sommet extraordinaire des chefs d’État et de gouvernement',
        published: '2023-08-10',
        place: 'Abuja',
      },
    ],
  ],
  France: [
    [
      `Publié le 3 juin 2024\n\nEntretien avec le Premier ministre d’Irak\n\nLe Président de la République s’est entretenu ce jour avec son hôte. ${fr}`,
      { title: 'Entretien avec le Premier ministre d’Irak', published: '2024-06-03' },
    ],
    [
      `Niger – Communiqué du ministère de l’Europe et des Affaires étrangères (30 juillet 2023)\n\n${fr}`,
      {
        title: 'Niger – Communiqué du ministère de l’Europe et des Affaires étrangères (30 juillet 2023)',
        published: '2023-07-30',
        issuer: 'ministère de l’Europe et des Affaires étrangères',
      },
    ],
    [
      `Géorgie - Déclaration de la porte-parole du ministère de l’Europe et des Affaires étrangères (Paris, 28/11/2024)\n\n${fr}`,
      {
        title:
          'Géorgie - Déclaration de la porte-parole du ministère de l’Europe et des Affaires étrangères (Paris, 28/11/2024)',
        published: '2024-11-28',
        place: 'Paris',
        issuer: 'ministère de l’Europe et des Affaires étrangères',
      },
    ],
    [
      `Ukraine – Entretien du ministre avec son homologue (Kiev, 9 janvier 2025)\n\n${fr}`,
      {
        title: 'Ukraine – Entretien du ministre avec son homologue (Kiev, 9 janvier 2025)',
        published: '2025-01-09',
        place: 'Kiev',
      },
    ],
    [
      `Déclaration conjointe de la France et de la Pologne\n\n12 février 2024 - Seul le prononcé fait foi\n\n${fr}`,
      { title: 'Déclaration conjointe de la France et de la Pologne', published: '2024-02-12' },
    ],
  ],
  Canada: [
    [
      `Déclaration de la ministre Joly sur l’élection au Venezuela\n\nDe : Affaires mondiales Canada\n\nDéclaration\n\nLe 2 août 2024 – Ottawa (Ontario) – Affaires mondiales Canada\n\n${fr}`,
      {
        title: 'Déclaration de la ministre Joly sur l’élection au Venezuela',
        published: '2024-08-02',
        place: 'Ottawa',
        issuer: 'Affaires mondiales Canada',
      },
    ],
    [
      `Le premier ministre annonce une aide à la Moldavie\n\nOTTAWA, ON, le 9 janv. 2025 /CNW/ - ${fr}\n\nSOURCE Cabinet du Premier ministre du Canada\n\nRenseignements : Cabinet du premier ministre, relations avec les médias`,
      {
        title: 'Le premier ministre annonce une aide à la Moldavie',
        published: '2025-01-09',
        place: 'OTTAWA',
        issuer: 'Cabinet du Premier ministre du Canada',
      },
    ],
    [
      `Statement by the Prime Minister on the anniversary of the invasion\n\nFebruary 24, 2024\n\nOttawa, Ontario\n\n${en}`,
      {
        title: 'Statement by the Prime Minister on the anniversary of the invasion',
        published: '2024-02-24',
        place: 'Ottawa',
      },
    ],
  ],
  'Switzerland, Belgium, Germany': [
    [
      `Le Conseil fédéral décide de nouvelles mesures\n\nBerne, 12.04.2024 — Lors de sa séance, le Conseil fédéral a adopté une ordonnance. ${fr}`,
      { title: 'Le Conseil fédéral décide de nouvelles mesures', published: '2024-04-12', place: 'Berne' },
    ],
    [
      `La Belgique condamne l’attaque contre un convoi humanitaire\nPublié le 17/10/2023 à 11h05\nBruxelles – ${fr}`,
      {
        title: 'La Belgique condamne l’attaque contre un convoi humanitaire',
        published: '2023-10-17T11:05',
        place: 'Bruxelles',
      },
    ],
    [
      `Le ministère fédéral des Affaires étrangères sur l’attaque contre le consulat\n\n07.07.2024 - Communiqué de presse\n\n${fr}`,
      {
        title: 'Le ministère fédéral des Affaires étrangères sur l’attaque contre le consulat',
        published: '2024-07-07',
        issuer: 'ministère fédéral des Affaires étrangères',
      },
    ],
    [
      `Statement by a Federal Foreign Office Spokesperson on the detention of an activist\n12.03.2024 - Press release\n\n${en}`,
      {
        title: 'Statement by a Federal Foreign Office Spokesperson on the detention of an activist',
        published: '2024-03-12',
        issuer: 'Federal Foreign Office',
      },
    ],
  ],
  'the United Kingdom': [
    [
      `Foreign Secretary statement on the sentencing of an opposition leader\n\nThe Foreign Secretary has responded to the sentence.\n\nFrom:\nForeign, Commonwealth & Development Office and The Rt Hon James Cleverly MP\nPublished\n17 April 2023\n\n${en}`,
      {
        title: 'Foreign Secretary statement on the sentencing of an opposition leader',
        published: '2023-04-17',
        issuer: 'Foreign, Commonwealth & Development Office',
      },
    ],
    [
      `News story\n\nNavy shadows Russian warships in the Channel\n\nTwo patrol ships followed the vessels.\n\nFrom: Ministry of Defence\nPublished 12 November 2024\n\n${en}`,
      {
        title: 'Navy shadows Russian warships in the Channel',
        published: '2024-11-12',
        issuer: 'Ministry of Defence',
      },
    ],
    [
      `NCSC and partners warn of attacks on routers\n\nPublished: 5 September 2024\n\nNational Cyber Security Centre\n\n${en}`,
      {
        title: 'NCSC and partners warn of attacks on routers',
        published: '2024-09-05',
        issuer: 'National Cyber Security Centre',
      },
    ],
  ],
  'Asia and the Pacific': [
    [
      `Missile Launch by North Korea (Statement by the Minister for Foreign Affairs of Japan)\n\nOctober 31, 2024\nJapanese\n\n${en}`,
      {
        title: 'Missile Launch by North Korea (Statement by the Minister for Foreign Affairs of Japan)',
        published: '2024-10-31',
      },
    ],
    [
      `Sanctions in response to cyber crime\n\nMedia release\n\nSenator the Hon Penny Wong\nMinister for Foreign Affairs\n\n14 April 2024\n\n${en}`,
      {
        title: 'Sanctions in response to cyber crime',
        published: '2024-04-14',
        issuer: 'Minister for Foreign Affairs',
      },
    ],
  ],
  'Nordic, Baltic, Polish and Ukrainian ministries': [
    [
      `Norway condemns cyber operation\n\nPress release | Published: 12/04/2024 | Ministry of Foreign Affairs\n\n${en}`,
      {
        title: 'Norway condemns cyber operation',
        published: '2024-04-12',
        issuer: 'Ministry of Foreign Affairs',
      },
    ],
    [
      `Ambassador summoned after airspace violation\nPublished 24 February 2024\nStatement from Ministry for Foreign Affairs\n\n${en}`,
      {
        title: 'Ambassador summoned after airspace violation',
        published: '2024-02-24',
        issuer: 'Ministry for Foreign Affairs',
      },
    ],
    [
      `Finland supports new sanctions\n\nMinistry for Foreign Affairs\nPublication date 26.3.2024 10.05\nType: Press release\n\n${en}`,
      {
        title: 'Finland supports new sanctions',
        published: '2024-03-26T10:05',
        issuer: 'Ministry for Foreign Affairs',
      },
    ],
    [
      `Statement of the Polish Ministry of Foreign Affairs on the election in Belarus\n26.01.2025\n\n${en}`,
      {
        title: 'Statement of the Polish Ministry of Foreign Affairs on the election in Belarus',
        published: '2025-01-26',
        issuer: 'Polish Ministry of Foreign Affairs',
      },
    ],
    [
      `Statement of the Ministry of Foreign Affairs of Ukraine on the strike against a hospital\n\n8 July 2024, 16:40\n\n${en}`,
      {
        title: 'Statement of the Ministry of Foreign Affairs of Ukraine on the strike against a hospital',
        published: '2024-07-08T16:40',
        issuer: 'Ministry of Foreign Affairs of Ukraine',
      },
    ],
    [
      `Lithuania’s Foreign Minister meets with the Secretary General of NATO\n\nCreated: 2021.04.13 / Updated: 2021.04.13 18:30\n\nOn 13 April the Minister met with the Secretary General in Brussels. ${en}`,
      {
        title: 'Lithuania’s Foreign Minister meets with the Secretary General of NATO',
        published: '2021-04-13',
        updated: '2021-04-13T18:30',
        event: '2021-04-13',
      },
    ],
  ],
  'pages as they are copied, with what is printed around the release': [
    [
      `En cours au Siège de l’ONU\n\nSC/15999\n\nLe Conseil de sécurité examine la sûreté des câbles sous-marins\n\n12/05/2024\nDépartement de l’information • Service des informations • New York\n\n${fr}`,
      {
        title: 'Le Conseil de sécurité examine la sûreté des câbles sous-marins',
        reference: 'SC/15999',
        published: '2024-05-12',
        place: 'New York',
        issuer: 'Département de l’information',
      },
    ],
    [
      `Aller au contenu principal\n\nFil d’Ariane\n\nAccueil > Salle de presse > Communiqués > Nouvelles mesures contre le sabotage\n\nNouvelles mesures contre le sabotage\n\n3 mai 2024\n\n${fr}`,
      { title: 'Nouvelles mesures contre le sabotage', published: '2024-05-03' },
    ],
    [
      `[Logo de la présidence]\n\nUne voix pour la région\n\nLa coopération contre le sabotage s’étend à trois ports\n\nPhoto du port\n\nLa coopération contre le sabotage s’étend à trois ports\n\n${fr}`,
      { title: 'La coopération contre le sabotage s’étend à trois ports' },
    ],
    [
      `Skip to main content\n\nTrois ports mieux protégés (03/05/2024) [en]\n\n${fr}`,
      { title: 'Trois ports mieux protégés (03/05/2024)', published: '2024-05-03' },
    ],
    [
      `Accueil / Actualités / Communiqués\n\nTrois ports mieux protégés\n\nPublié le 3 mai 2024 à 18h02\n\n${fr}`,
      { title: 'Trois ports mieux protégés', published: '2024-05-03T18:02' },
    ],
    [
      `Ambassadeur   Ambassade   Service consulaire   Dossiers   Contact\n  Page d’accueil > Propos du porte-parole\nConférence de presse du 3 mai 2024 tenue par le porte-parole\n\n2024-05-03 19:05\n\n${fr}`,
      {
        title: 'Conférence de presse du 3 mai 2024 tenue par le porte-parole',
        published: '2024-05-03T19:05',
      },
    ],
    [
      `Porte-parole\nConférence de presse du 3 mai 2024 tenue par le porte-parole du ministère\n (2024-05-03)\n\n${fr}`,
      {
        title: 'Conférence de presse du 3 mai 2024 tenue par le porte-parole du ministère',
        published: '2024-05-03',
      },
    ],
    [
      `Le 9 janvier\n\nLe Conseil suit la situation dans les trois ports\n\n${fr}`,
      { title: 'Le Conseil suit la situation dans les trois ports' },
    ],
    [
      `Three ports better protected\n\nThe Minister spoke today with three port authorities about sabotage.\n\nMay 3, 2024 – Ottawa, Ontario – Global Affairs Canada\n\nThe Minister spoke today with three port authorities about sabotage.\n\n${en}`,
      {
        title: 'Three ports better protected',
        published: '2024-05-03',
        place: 'Ottawa',
        issuer: 'Global Affairs Canada',
      },
    ],
  ],
  'letterheads over several lines': [
    [
      `RÉPUBLIQUE FRANÇAISE\nLiberté\nÉgalité\nFraternité\n\nMINISTÈRE DE L’INTÉRIEUR\n\nCommuniqué de presse\nParis, le 3 mai 2024\n\nLe ministre présente son plan contre les ingérences\n\n${fr}`,
      {
        issuer: 'MINISTÈRE DE L’INTÉRIEUR',
        published: '2024-05-03',
        place: 'Paris',
        title: 'Le ministre présente son plan contre les ingérences',
      },
    ],
    [
      `Communiqué de presse\nPublié le 3 mai 2024\nBruxelles\nCommission européenne – Représentation en France\n\nDe nouvelles règles pour les câbles sous-marins\n\n${fr}`,
      {
        issuer: 'Commission européenne',
        published: '2024-05-03',
        place: 'Bruxelles',
        title: 'De nouvelles règles pour les câbles sous-marins',
      },
    ],
    [
      `MINISTÈRE DE L’EUROPE\nET DES AFFAIRES ÉTRANGÈRES\n\nParis, le 3 mai 2024\n\nLa France condamne le sabotage de câbles\n\n${fr}`,
      {
        issuer: 'MINISTÈRE DE L’EUROPE\nET DES AFFAIRES ÉTRANGÈRES',
        published: '2024-05-03',
        place: 'Paris',
        title: 'La France condamne le sabotage de câbles',
      },
    ],
    [
      `DEPARTMENT OF\nFOREIGN AFFAIRS AND TRADE\n\nMedia Release\n\n3 May 2024\n\nNew sanctions on cyber criminals\n\n${en}`,
      {
        issuer: 'DEPARTMENT OF\nFOREIGN AFFAIRS AND TRADE',
        published: '2024-05-03',
        title: 'New sanctions on cyber criminals',
      },
    ],
    [
      `CONSEIL DE\nL'UNION EUROPÉENNE\n\nBruxelles, le 18 juin 2024\n\n10255/24\n\nNOTE DE TRANSMISSION\nde: la présidence\naux: délégations\nObjet: Conclusions sur la protection des câbles sous-marins\n\n${fr}`,
      {
        issuer: "CONSEIL DE\nL'UNION EUROPÉENNE",
        published: '2024-06-18',
        place: 'Bruxelles',
        reference: '10255/24',
        title: 'Conclusions sur la protection des câbles sous-marins',
      },
    ],
  ],
  'who speaks, and where it is said': [
    [
      `Déclaration du gouvernement sur le sabotage de câbles\n\n${fr}`,
      { title: 'Déclaration du gouvernement sur le sabotage de câbles', issuer: 'gouvernement' },
    ],
    [
      `Statement by the Chief Cabinet Secretary on the Sabotage of Cables\n\n${en}`,
      { title: 'Statement by the Chief Cabinet Secretary on the Sabotage of Cables' },
    ],
    [
      `Déclaration faite par le Conseil de sécurité au sujet de l’attaque contre la Force conjointe\n\n${fr}`,
      {
        title: 'Déclaration faite par le Conseil de sécurité au sujet de l’attaque contre la Force conjointe',
        issuer: 'Conseil de sécurité',
      },
    ],
    [
      `Déclaration concernant les câbles sous-marins\n\npubliée par les ministres des Affaires étrangères des pays de l’OTAN, Bruxelles, le 4 mai 2024\n\n${fr}`,
      {
        title: 'Déclaration concernant les câbles sous-marins',
        issuer: 'ministres des Affaires étrangères des pays de l’OTAN',
        place: 'Bruxelles',
        published: '2024-05-04',
      },
    ],
    [
      `Sabotage de câbles : le Sénégal appelle au calme (ministère des Affaires étrangères)\n\n${fr}`,
      {
        title: 'Sabotage de câbles : le Sénégal appelle au calme (ministère des Affaires étrangères)',
        issuer: 'ministère des Affaires étrangères',
      },
    ],
    [
      `La sûreté des câbles à l’ordre du jour\n\nBerne, Communiqué de presse, 02.05.2024\n\n${fr}`,
      { title: 'La sûreté des câbles à l’ordre du jour', place: 'Berne', published: '2024-05-02' },
    ],
    [
      `DISCOURS\n\nDate:\n3 mai 2024\nLieu:\nBucarest, palais du Parlement\n\n${fr}`,
      { title: 'DISCOURS', place: 'Bucarest', published: '2024-05-03' },
    ],
    [
      `Le ministre évoque la sûreté des câbles\n\n${fr}\n\n(communiqué par la Présidence luxembourgeoise)`,
      { title: 'Le ministre évoque la sûreté des câbles', issuer: 'Présidence luxembourgeoise' },
    ],
    [
      `Le Canada impose de nouvelles sanctions\n\n${fr}\n\nService des relations avec les médias\nAffaires mondiales Canada\n343-203-7700`,
      { title: 'Le Canada impose de nouvelles sanctions', issuer: 'Affaires mondiales Canada' },
    ],
    [
      `Bruxelles, le 6.8.2024\n\nCOM(2024) 940 final\n\nCOMMUNICATION DE LA COMMISSION\n\nDe nouvelles règles pour les câbles sous-marins\n\n${fr}`,
      {
        title: 'COMMUNICATION DE LA COMMISSION',
        reference: 'COM(2024) 940 final',
        place: 'Bruxelles',
        published: '2024-08-06',
      },
    ],
    [
      `Ministers to speak about cables\n\nStart: 08 Nov 2024 17:30 GMT\n\nEnd: 08 Nov 2024 18:30 GMT\n\nThe Hague, the Netherlands, 7 November 2024 – ${en}`,
      { title: 'Ministers to speak about cables', published: '2024-11-07', place: 'The Hague' },
    ],
    [
      `New rules for cables\n\nPublishing date: 3 May 2024\nLocation: Germany\n\nVIENNA, 3 May 2024 – The Representative today welcomed the new rules. ${en}`,
      { title: 'New rules for cables', published: '2024-05-03', place: 'VIENNA' },
    ],
    [
      `Statement on cables\n\n(Brussels, 3 May 2024) The Member States stand together. ${en}`,
      { title: 'Statement on cables', published: '2024-05-03', place: 'Brussels' },
    ],
    [
      `FOR IMMEDIATE RELEASE\nMay 3, 2024\n\nTREASURY TARGETS NETWORK THAT SABOTAGES CABLES\n\nWASHINGTON — ${en}`,
      {
        title: 'TREASURY TARGETS NETWORK THAT SABOTAGES CABLES',
        published: '2024-05-03',
        place: 'WASHINGTON',
      },
    ],
    [
      `Cybersecurity Advisory\n\nTLP:CLEAR\n\nProduct ID: AA24-999A\nMay 3, 2024\n\nA New Way into Port Networks\n\n${en}`,
      { title: 'A New Way into Port Networks', published: '2024-05-03', reference: 'AA24-999A' },
    ],
    [`Press release\n\n${en}\n\nMinistry of Foreign Affairs`, { issuer: 'Ministry of Foreign Affairs' }],
    [
      `No: 47, Regarding the Sabotage of Cables\n\nMay 3, 2024\n\n${en}`,
      {
        title: 'No: 47, Regarding the Sabotage of Cables',
        reference: 'No: 47',
        published: '2024-05-03',
      },
    ],
    [
      `L’Alliance parle de ses câbles\n\nEn visite à Riga ce vendredi 3 mai 2024, le secrétaire général a remercié le pays hôte. ${fr}`,
      { title: 'L’Alliance parle de ses câbles', event: '2024-05-03' },
    ],
    // No year is printed: the one that the text names in which it was that weekday.
    [
      'L’Alliance parle de ses phares\n\nCe vendredi (10 mai), les ministres se sont réunis à Riga pour parler des phares. Ils ont rappelé leurs entretiens de 2023 et les décisions de 2024.',
      { title: 'L’Alliance parle de ses phares', event: '2024-05-10' },
    ],
    [
      'L’Alliance parle de ses phares\n\nCe vendredi (10 mai), les ministres se sont réunis à Riga pour parler des phares. Ils ont rappelé leurs entretiens de 2023.',
      { title: 'L’Alliance parle de ses phares' },
    ],
    [
      'Minister to visit the northern ports\n\nOSLO, May 10, 2024/Nordic Harbour Press (NHP)/ -- The Minister will travel to Bodø for talks on the ice service.',
      { title: 'Minister to visit the northern ports', published: '2024-05-10', place: 'OSLO' },
    ],
    // How long something went on is no date of the release.
    [
      `L’exercice prend fin en Norvège\n\n  • 4 Nov. 2024 - 8 Nov. 2024\n  • |\n  • Mis à jour le: 11 Nov. 2024 15:41\n\n${fr}`,
      {
        title: 'L’exercice prend fin en Norvège',
        event: '2024-11-04/2024-11-08',
        updated: '2024-11-11T15:41',
      },
    ],
    [
      `Déclaration sur les ports\n\nConseil de l'UE\n  • 07/05/2024\n  • 14:05\n  • Communiqué de presse\n  • 170/24\n\n${fr}`,
      {
        title: 'Déclaration sur les ports',
        issuer: "Conseil de l'UE",
        published: '2024-05-07T14:05',
        reference: '170/24',
      },
    ],
    [
      `Brussels, 14/05/2024 - 16:38, UNIQUE ID: 240514_2\nStatements by the Spokesperson\n\nStatement on the ports\n\n${en}`,
      {
        title: 'Statement on the ports',
        place: 'Brussels',
        published: '2024-05-14T16:38',
        reference: '240514_2',
      },
    ],
    [
      `Press Release | May 3, 2024\n\nRS Public Affairs Office\n\nThe Secretary General visits the ports\n\n${en}`,
      {
        title: 'The Secretary General visits the ports',
        published: '2024-05-03',
        issuer: 'RS',
      },
    ],
    // Those who met may be many.
    [
      `Joint statement on lighthouses\n\nNovember 4, 2023\n\nThe members of the group—${Array.from({ length: 60 }, (_, k) => `Harbour ${k}`).join(', ')}—met in Oslo on November 2, 2023 for the third time.`,
      { title: 'Joint statement on lighthouses', published: '2023-11-04', event: '2023-11-02' },
    ],
  ],
  'what a title or the first sentence says of it': [
    [
      `Déclaration de M. Jean Morel, ministre de l’intérieur, sur la protection des ports, à Paris le 23 septembre 2014.\n\n${fr}`,
      {
        title:
          'Déclaration de M. Jean Morel, ministre de l’intérieur, sur la protection des ports, à Paris le 23 septembre 2014.',
        event: '2014-09-23',
        place: 'Paris',
      },
    ],
    [
      `Meeting of the North Atlantic Council at the level of Defence Ministers held at NATO Headquarters, Brussels\n\n19 Aug. 2008\n\nThe North Atlantic Council met in special session. ${en}`,
      {
        title:
          'Meeting of the North Atlantic Council at the level of Defence Ministers held at NATO Headquarters, Brussels',
        published: '2008-08-19',
        place: 'Brussels',
        issuer: 'North Atlantic Council',
      },
    ],
    // Others write of its meetings too.
    [
      `À la réunion du Conseil de sécurité, la France appelle à la retenue\n\n12 mars 2024\n\nLa France a appelé à la retenue. ${fr}`,
      {
        title: 'À la réunion du Conseil de sécurité, la France appelle à la retenue',
        published: '2024-03-12',
      },
    ],
    [
      `Présidence italienne du G7 – Déclaration des ministres des Affaires étrangères (8 novembre 2024)\n\n${fr}`,
      {
        title:
          'Présidence italienne du G7 – Déclaration des ministres des Affaires étrangères (8 novembre 2024)',
        published: '2024-11-08',
        issuer: 'ministres des Affaires étrangères',
      },
    ],
    [
      `Statement on the ports\n\n3 May 2021\n\nThe members of the Security Council issued the following press statement:\n\n${en}`,
      { title: 'Statement on the ports', published: '2021-05-03', issuer: 'Security Council' },
    ],
    [
      `SG/SM/12161\n\nSECRETARY-GENERAL VISITS THE PORTS\n\n1 April 2009\nSecretary-General\n\n${en}`,
      {
        title: 'SECRETARY-GENERAL VISITS THE PORTS',
        published: '2009-04-01',
        reference: 'SG/SM/12161',
        issuer: 'Secretary-General',
      },
    ],
    [
      `Déclaration conjointe sur les ports à l’occasion de la réunion de Paris (les 28 et 29 avril 2024)\n\nNous nous sommes réunis à Paris les 28 et 29 avril 2024. ${fr}`,
      {
        title:
          'Déclaration conjointe sur les ports à l’occasion de la réunion de Paris (les 28 et 29 avril 2024)',
        event: '2024-04-28/2024-04-29',
      },
    ],
    [
      `Union européenne - Le Conseil proroge les sanctions\n\nCommuniqué de presse du Conseil de l’Union européenne (Bruxelles, 14/05/2020)\n\n${fr}`,
      {
        title: 'Union européenne - Le Conseil proroge les sanctions',
        published: '2020-05-14',
        place: 'Bruxelles',
        issuer: 'Conseil de l’Union européenne',
      },
    ],
    [
      `Le secrétaire général rencontre le président\n\n  • 30 May. 2013 - 31 May. 2013\n\nLe vendredi 31 mai 2013 le secrétaire général s’est entretenu avec le président. ${fr}`,
      { title: 'Le secrétaire général rencontre le président', event: '2013-05-31' },
    ],
    [
      `The following Security Council press statement was issued today by the Council President:\n\n${en}`,
      { issuer: 'Security Council' },
    ],
    [
      `Communiqué de presse, 11.10.2023\n\nLors de sa séance du 11 octobre 2023, le Conseil fédéral s’est penché sur les ports. ${fr}`,
      { published: '2023-10-11', event: '2023-10-11' },
    ],
    [
      `Le Conseil adopte des sanctions\n\n28.06.2023\n\nLe 27 juin 2023, le Conseil fédéral a arrêté des sanctions. ${fr}`,
      { title: 'Le Conseil adopte des sanctions', published: '2023-06-28', event: '2023-06-27' },
    ],
    [
      `Le secrétaire général visite les ports\n\nOTAN - Organisation du Traité de l’Atlantique Nord - 16/05/2018 09:05:00\n\n${fr}`,
      {
        title: 'Le secrétaire général visite les ports',
        published: '2018-05-16T09:05',
        issuer: 'OTAN',
      },
    ],
    [
      `Ports - Déclaration du groupe E4 (27 novembre 25)\n\n${fr}`,
      {
        title: 'Ports - Déclaration du groupe E4 (27 novembre 25)',
        published: '2025-11-27',
        issuer: 'groupe E4',
      },
    ],
    [
      // Points of a list without their marks, and no title.
      `measures announced today include sanctions on the agency that ran the ports in its entirety\n\nUK sanctions eleven actors behind the attacks on the ports\n\n${en}`,
      {},
    ],
  ],
};

describe('heads as publishers set them, with the names that are known', () => {
  testHeads(heads);
});
