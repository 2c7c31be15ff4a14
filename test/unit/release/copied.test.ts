import assert from 'node:assert/strict';
import { en, fr, title, titre } from '../support/barge.ts';
import { type Heads, testHeads } from '../support/heads.ts';
import { builtinService } from '../support/knowledge.ts';

/** Beginnings copied from a site with what its template prints around them. The words are ours. */
const copied: Heads = {
  'days, places and publishers as sites set them': [
    // The year of a day in American order is no postcode.
    [
      `IMMEDIATE RELEASE\n\n${title}\n\nRelease No: NR-207-17\nJune 4, 2017 PRINT | E-MAIL\n${en}`,
      { title, reference: 'NR-207-17', published: '2017-06-04' },
    ],
    [
      `${titre}\n\nMise à jour  : 16/06/2021 - Direction : DICOD\n\n${fr}`,
      { title: titre, updated: '2021-06-16', issuer: 'DICOD' },
    ],
    [`${titre}\n\nGenève / Damas / Sana'a / Bamako – ${fr}`, { title: titre, place: 'Genève' }],
    [
      `${title}\n\nPress Statement\n\nMary Novak\nDepartment Spokesperson\n\nWashington, DC\n\nJune 17, 2017\n\n${en}`,
      { title, issuer: 'Department Spokesperson', place: 'Washington, DC', published: '2017-06-17' },
    ],
    [`${titre}\n16 déc, 2016${fr}`, { title: titre, published: '2016-12-16' }],
    [
      `${titre}\n\n${fr}\n\nSecrétaire Général Strasbourg 9 mai 2018\n  • Diminuer la taille du texte\n  • Augmenter la taille du texte\n  • Imprimer la page\nAgenda\nNous suivre\nGaleries photos\ngalleries link\nFacebook\n@coe sur twitter`,
      { title: titre, issuer: 'Secrétaire Général', place: 'Strasbourg', published: '2018-05-09' },
    ],
    [
      `Statement by the Spokesperson of the Ministry of Foreign Affairs on the barge\n\n3 May 2019\n\n${en}`,
      {
        title: 'Statement by the Spokesperson of the Ministry of Foreign Affairs on the barge',
        published: '2019-05-03',
        issuer: 'Ministry of Foreign Affairs',
      },
    ],
    [
      `Le Secrétaire général condamne l’attaque d’une péniche sur le bas fleuve\n| |||\nDépartement de l’information • Service des informations et des accréditations • New York |\nLE SECRÉTAIRE GÉNÉRAL CONDAMNE L’ATTAQUE D’UNE PÉNICHE SUR LE BAS FLEUVE\n\n${fr}`,
      {
        title: 'Le Secrétaire général condamne l’attaque d’une péniche sur le bas fleuve',
        issuer: 'Département de l’information',
        place: 'New York',
      },
    ],
    [
      `${title}\n\n3 May 2019\n\n${en}\n\nMr Noé Quill, Spokesperson for the Ministry of Transport\n`,
      { title, published: '2019-05-03', issuer: 'Ministry of Transport' },
    ],
    // An address below a long line is no sign of lines that are broken by hand.
    [
      `${titre}\n${fr.split('\n')[0]}\nAda Quill, attachée de presse chargée de l’aide humanitaire et de la gestion des crises au siège\nada.quill@example.org\n`,
      { title: titre },
    ],
    [
      `Statement attributable to the Spokesperson for the Secretary-General on the barge\n\n3 May 2019\n\n${en}`,
      {
        title: 'Statement attributable to the Spokesperson for the Secretary-General on the barge',
        published: '2019-05-03',
        issuer: 'Secretary-General',
      },
    ],
    [`JOIN OUR EMAIL LIST\n\n${title}\n\n3 May 2019\n\n${en}`, { title, published: '2019-05-03' }],
  ],
  'what sites say of themselves': [
    [
      `Official websites use .gov\nA .gov website belongs to an official government organization in the United States.\nSecure .gov websites use HTTPS\nA lock ( ) or https:// means you’ve safely connected to the .gov website.\n\n${title}\n\n${en}`,
      { title },
    ],
    [
      `We use some essential cookies to make this website work.\nAccept additional cookies\n\n${title}\n\n${en}`,
      { title },
    ],
    [`Accès rapide :\n\n${titre}\n\n${fr}`, { title: titre }],
    [
      `Communiqué de presse | Publié le 2 juillet 2025\n\n${titre}\n\n${fr}`,
      { title: titre, published: '2025-07-02' },
    ],
    [
      `${titre}\n\n5 décembre 2025  |  Disponible également en English, Português\n\n${fr}`,
      { title: titre, published: '2025-12-05' },
    ],
    [`06 nov 2025 -14:25\n\n${titre}\n\n${fr}`, { title: titre, published: '2025-11-06T14:25' }],
    [`Search for:\n\n${title}\n\n${en}`, { title }],
    [`Category Archives: Statements of the harbour\n\n${title}\n\n${en}`, { title }],
    [`Share on Facebook\n\n${title}\n\nDownload logo\n\n${en}`, { title }],
    [
      `${title}\n\nA barge on the lower river (file photo).\n\n3 May 2019\n\n${en}`,
      { title, published: '2019-05-03' },
    ],
  ],
  'menus without marks': [
    [`Home Issues & Press Travel & Business Education Careers About Video\n\n${title}\n\n${en}`, { title }],
    [`FeaturedPress ReleasesStatements and Declarations\n\n${title}\n\n${en}`, { title }],
    [`AccueilFrançaisACTUALITE${titre}\n\n${titre}\n\n${fr}`, { title: titre }],
    [
      `ACCESSIBILITY A A A A The River in the Heart of the Plain\n\n3 May 2019\n\n${en}`,
      { published: '2019-05-03' },
    ],
    [
      `Menu\n\nVisas\n\nOur Harbour\n\nBusiness\n\nCulture & Sport\n\nNews & Events\n\n${title}\n\n${en}`,
      { title },
    ],
    // A short title is no menu.
    [`Welcome\n\nNews\n\nBarge boarded on the river\n\n${en}`, { title: 'Barge boarded on the river' }],
    [
      `More bread for more camps\nHome | About us | Members | Media\n\n${title}\n\n3 May 2019\n\n${en}`,
      { title, published: '2019-05-03' },
    ],
  ],
  'days on which the page was looked at': [
    [`12.1 C\nBruxelles\nmercredi, novembre 5, 2025\n\n${titre}\n\n${fr}`, { title: titre }],
    [
      `Thursday, November 26, 2026\n\nAbout us | Contact | Sitemap\n\n${title}\n\n3 May 2019\n\n${en}`,
      { title, published: '2019-05-03' },
    ],
    [`Thursday, May 2, 2019\n\n${title}\n\n${en}`, { title, published: '2019-05-02' }],
  ],
  'titles with a colon': [
    [
      `Statement by the Council of Elders on the barge that was boarded near the lower lock:\n\n${en}`,
      {
        title: 'Statement by the Council of Elders on the barge that was boarded near the lower lock',
        issuer: 'Council of Elders',
      },
    ],
    [
      `${title}\n\nThe masters of all barges on the lower river issued the following statement:\n\n${en}`,
      { title },
    ],
  ],
  'days on which something was said': [
    [
      `Discours de M. Paul Lantier, maître du port (Dakar, 3 mai 2019)\n\n${fr}`,
      {
        title: 'Discours de M. Paul Lantier, maître du port (Dakar, 3 mai 2019)',
        place: 'Dakar',
        event: '2019-05-03',
      },
    ],
    [
      `Harbour Spokesperson Ada Quill's Regular Press Conference on May 3, 2019\n\n2019-05-04 09:30\n\nOn May 7 and 8 the barges will be counted. ${en}`,
      {
        title: "Harbour Spokesperson Ada Quill's Regular Press Conference on May 3, 2019",
        published: '2019-05-04T09:30',
        event: '2019-05-03',
      },
    ],
    // What is published on its day goes on to be.
    [
      `Bulletin d’actualités du 3 mai 2019\n\nSommaire\n\n${fr}`,
      { title: 'Bulletin d’actualités du 3 mai 2019', published: '2019-05-03' },
    ],
    [
      `Intervention du maître du port\nConseil de sécurité – 3 mai 2019\n\n${fr}`,
      { title: 'Intervention du maître du port', published: '2019-05-03' },
    ],
    [
      `Prononcé le 4 mai 2019 - Paule Lantier\n\nIntervention de Mme Paule Lantier, sur les péniches, à Dakar le 3 mai 2019.\n\n${fr}`,
      {
        published: '2019-05-04',
        title: 'Intervention de Mme Paule Lantier, sur les péniches, à Dakar le 3 mai 2019.',
        place: 'Dakar',
        event: '2019-05-03',
      },
    ],
  ],
  'days of the page and in other languages': [
    [`4/11/2025 09:10:46\nPrint | Close\n\n${title}\n\n${en}`, { title }],
    [
      `Czwartek, 27 listopada, 2025 | 10:38:11 AM EST\n\n${title}\n\n3 maja, 2019\n\n${en}`,
      { title, published: '2019-05-03' },
    ],
    [
      `05/03/2019 | Press release\n\nDiscours de M. Paul Lantier (Dakar, 3 mai 2019)\n\n${fr}`,
      {
        published: '2019-05-03',
        title: 'Discours de M. Paul Lantier (Dakar, 3 mai 2019)',
        place: 'Dakar',
        event: '2019-05-03',
      },
    ],
  ],
  'long menus': [
    [
      `Skip to main content (Press Enter).\nHome\nSearch\nAbout us\nLocks\nBarges of the upper river\nOffice of the Harbour Master\n${'More of the river\nSailors\nFlags\nMaps\n'.repeat(8)}IMMEDIATE RELEASE\n${title} after all these days\nMay 3, 2019\n${en}`,
      { title: `${title} after all these days`, published: '2019-05-03' },
    ],
    [
      `Dans cet espace vous pouvez\n\n- soit chercher une péniche\n\n- soit sélectionner un jour\n\nPoint de presse du 3 mai 2019\n\n${fr}`,
      { title: 'Point de presse du 3 mai 2019', published: '2019-05-03' },
    ],
  ],
  'bodies beside titles': [
    [
      `${title}\n\nOffice of the Spokesperson\nWashington, DC\nMay 3, 2019\n\n${en}`,
      { title, issuer: 'Office of the Spokesperson', place: 'Washington, DC', published: '2019-05-03' },
    ],
    [
      `MFA Spokesperson's Comments on the barge\n\n3 May 2019\n\n${en}`,
      { title: "MFA Spokesperson's Comments on the barge", published: '2019-05-03', issuer: 'MFA' },
    ],
    [
      `Commission européenne - Fiche d’information\n\n${titre}\n\nBruxelles, le 3 mai 2019\n\n${fr}`,
      { issuer: 'Commission européenne', title: titre, place: 'Bruxelles', published: '2019-05-03' },
    ],
    [
      `Press release 3 May 2019 from Ministry for Foreign Affairs\n\n${title}\n\n${en}`,
      { published: '2019-05-03', issuer: 'Ministry for Foreign Affairs', title },
    ],
    [
      `${title}\n\n${en}\n\nDistributed by River Group on behalf of Ministry of Foreign Affairs - Kenya.`,
      { title, issuer: 'Ministry of Foreign Affairs' },
    ],
    [
      `${title}\n\n${en}\n\nAbuja,\nMinistry of Foreign Affairs,\n3rd May, 2019.`,
      { title, published: '2019-05-03', issuer: 'Ministry of Foreign Affairs', place: 'Abuja' },
    ],
    [
      `${titre}\nM. PAUL LANTIER\nREPRESENTANT PERMANENT DU FLEUVE\nAUPRES DES NATIONS UNIES\nDakar, le 3 mai 2019\n\n${fr}`,
      { place: 'Dakar', published: '2019-05-03', title: titre },
    ],
  ],
  'places beside dates': [
    [`3/05/2019 Session\n\n${title}\n\n${en}`, { published: '2019-05-03', title }],
    [
      `Press conference, Australian High Commission, London\n\n${en}`,
      { title: 'Press conference, Australian High Commission, London', place: 'London' },
    ],
    [
      `Appartient à Conseil des ministres du 3 mai 2019\n${titre}\n\n${fr}`,
      { title: titre, event: '2019-05-03' },
    ],
  ],
  'whole numbers': [
    [
      `COMMUNIQUE DE PRESSE N° 012/MDN/2019\n\n${titre}\n\n${fr}`,
      { title: titre, reference: 'N° 012/MDN/2019' },
    ],
  ],
  numbers: [
    [`1765-03-05-2019\n\n${titre}\n\n${fr}`, { title: titre, reference: '1765-03-05-2019' }],
    [`Release Number 20190503 - 01\n\n${title}\n\n${en}`, { title, reference: '20190503 - 01' }],
    [`N° 12 - 28 AE/SG/DICOM\n\nCOMMUNIQUE\n\n${fr}`, { reference: 'N° 12 - 28 AE/SG/DICOM' }],
    [`${title}\n\nE-052/19\n3 May 2019\n\n${en}`, { title, reference: 'E-052/19', published: '2019-05-03' }],
    [`ICC-CPI-20190503-PR1711\n\n${title}\n\n${en}`, { title, reference: 'ICC-CPI-20190503-PR1711' }],
    [
      `${titre}\n\n3 mai 2019\n\n${fr}\n\nIP/19/2485`,
      { title: titre, published: '2019-05-03', reference: 'IP/19/2485' },
    ],
  ],
  'stamps set without blanks': [
    [`3 mai 201914:55\n\n${titre}\n\n${fr}`, { title: titre, published: '2019-05-03T14:55' }],
    [
      `${titre}\n\nNouvelles fournies par\n\nCabinet du Premier ministre03 mai, 2019, 11:00 ET\n\n${fr}`,
      { title: titre, issuer: 'Cabinet du Premier ministre', published: '2019-05-03T11:00' },
    ],
  ],
  'who publishes': [
    [
      `Ulkoministeriö / Utrikesministeriet\n\n${title}\n\n${en}`,
      { title, issuer: 'Ulkoministeriö / Utrikesministeriet' },
    ],
    [
      `${title}\n\nTürkiye Cumhuriyeti Dışişleri Bakanlığı 03.05.2019\n\n${en}`,
      { title, issuer: 'Türkiye Cumhuriyeti Dışişleri Bakanlığı', published: '2019-05-03' },
    ],
    [
      `${title}\n\n3 May 2019\nAfrican Union (Addis Ababa)\n\n${en}`,
      { title, issuer: 'African Union', published: '2019-05-03', place: 'Addis Ababa' },
    ],
    [
      `${title}\n\nGovernment Communications Department\n\n${title}\n\n${en}`,
      { title, issuer: 'Government Communications Department' },
    ],
    [
      `${titre}\n\n${fr}\n\nÀ propos du CICR\n\nLe CICR porte assistance aux bateliers.`,
      { title: titre, issuer: 'CICR' },
    ],
    [
      `${titre}\n\n${fr}\n\nCommuniqué par le Service information et presse`,
      { title: titre, issuer: 'Service information et presse' },
    ],
    [
      `${titre}\n\n${fr}\n\n© Ministère de l’Europe et des Affaires étrangères – Dernière modification : 03/05/2019`,
      { title: titre, issuer: 'Ministère de l’Europe et des Affaires étrangères', updated: '2019-05-03' },
    ],
    [
      `${title}\n\n${en}\n\nFor more information, contact:\n\nPress Information Department (PID)\n\nTel: +92-51-9252323, +92-51-9252324`,
      { title, issuer: 'Press Information Department' },
    ],
    [
      `Déclaration du sommet du fleuve publiée par les chefs d’État et de gouvernement participant à la réunion du Conseil de l’Atlantique Nord\n\n3 mai 2019\n\n${fr}`,
      {
        title:
          'Déclaration du sommet du fleuve publiée par les chefs d’État et de gouvernement participant à la réunion du Conseil de l’Atlantique Nord',
        issuer: 'Conseil de l’Atlantique Nord',
        published: '2019-05-03',
      },
    ],
    // The title tells of somebody at a council, and names none that publishes.
    [
      `Jean-Noël Barrot au Conseil « Affaires étrangères »\n\n3 mai 2019\n\n${fr}`,
      { title: 'Jean-Noël Barrot au Conseil « Affaires étrangères »', published: '2019-05-03' },
    ],
  ],
  'days and places of what the title tells': [
    [
      `Audition de Mme Jeanne Morel, ministre des transports, sur les péniches, au Sénat le 3 mai 2019.\n\nTexte intégral\n\n${fr}`,
      {
        title:
          'Audition de Mme Jeanne Morel, ministre des transports, sur les péniches, au Sénat le 3 mai 2019.',
        event: '2019-05-03',
      },
    ],
    [
      `Congrès mondial des bateliers (New York, 22-28 septembre 2013)\n\n${fr}`,
      {
        title: 'Congrès mondial des bateliers (New York, 22-28 septembre 2013)',
        place: 'New York',
        event: '2013-09-22/2013-09-28',
      },
    ],
    [
      `Point de presse du 3 mai 2019 : péniches, farine\n\n${fr}`,
      { title: 'Point de presse du 3 mai 2019 : péniches, farine', published: '2019-05-03' },
    ],
    [
      `Fog on the lower river, bargees say.\n\nOttawa, Ontario (River.News) Global Affairs Canada – The crew of a barge has not been heard of since Friday.`,
      { title: 'Fog on the lower river, bargees say.', place: 'Ottawa', issuer: 'Global Affairs Canada' },
    ],
    [
      `OTTAWA, ON, le 3 mai 2019 /CNW/ - Cabinet du Premier ministre\n\n${fr}`,
      { place: 'OTTAWA', published: '2019-05-03', issuer: 'Cabinet du Premier ministre' },
    ],
    [
      `${title}\n\nPort of Spain, May 3, 2019 – ${en}`,
      { title, place: 'Port of Spain', published: '2019-05-03' },
    ],
    [
      `${title}\n\n03.05.2019 15:12:40 EEST | Press release\n\n${en}`,
      { title, published: '2019-05-03T15:12' },
    ],
    // A state below its ministry is no place.
    [
      `${title}\n\n${en}\n\nMINISTRY OF FOREIGN AFFAIRS\n\nSINGAPORE\n\n3 MAY 2019`,
      { title, issuer: 'MINISTRY OF FOREIGN AFFAIRS', published: '2019-05-03' },
    ],
  ],
  'who publishes, by its house, at the foot or in the title': [
    [
      `${title}\n\n03.05.2019 15:12:40 CET | News from the Ministry of Foreign Affairs of Denmark | News\n\n${en}`,
      { title, published: '2019-05-03T15:12', issuer: 'Ministry of Foreign Affairs of Denmark' },
    ],
    [
      `${titre}\n\n03.05.2019 Par Jeanne Morel, Noé Quill\n\n${fr}`,
      { title: titre, published: '2019-05-03' },
    ],
    [
      `${titre}\n\nBerne, 03.05.2019 - ${fr}\n\nEditeur:\n\nDépartement fédéral des affaires étrangères\nInternet: www.example.org`,
      {
        title: titre,
        place: 'Berne',
        published: '2019-05-03',
        issuer: 'Département fédéral des affaires étrangères',
      },
    ],
    // What will be on a day that opens its sentence.
    [
      `${title}\n\n3 May 2019\n\nOn 19 May, the minister will welcome colleagues from Germany to talk of barges.\n\n${en}`,
      { title, published: '2019-05-03', event: '2019-05-19' },
    ],
    // Those whom somebody sends, in capitals; a session that prints its communiqué below.
    [
      `DELEGATION OF THE EUROPEAN UNION TO UGANDA\n\n${title}\n\nKampala, 3 May 2019 - ${en}`,
      {
        title,
        issuer: 'DELEGATION OF THE EUROPEAN UNION TO UGANDA',
        place: 'Kampala',
        published: '2019-05-03',
      },
    ],
    [
      `HIGH COMMISSION OF CANADA TO GHANA\n\n${title}\n\n3 May 2019\n\n${en}`,
      { title, issuer: 'HIGH COMMISSION OF CANADA TO GHANA', published: '2019-05-03' },
    ],
    [
      `52ND ORDINARY SESSION OF THE ECOWAS AUTHORITY OF HEADS OF STATE AND GOVERNMENT\n\n3 May 2019\n\nFINAL COMMUNIQUE\n\nThe ECOWAS Authority of Heads of State and Government met to talk of barges.\n\n${en}`,
      {
        title: '52ND ORDINARY SESSION OF THE ECOWAS AUTHORITY OF HEADS OF STATE AND GOVERNMENT',
        issuer: 'ECOWAS AUTHORITY OF HEADS OF STATE AND GOVERNMENT',
        published: '2019-05-03',
      },
    ],
    // A house by whose name its body goes is no town.
    [
      `${titre}\n\nPalais de l’Élysée, le vendredi 3 mai 2019\n\n${fr}`,
      { title: titre, issuer: 'Palais de l’Élysée', published: '2019-05-03' },
    ],
    [
      `${title}\n\nOslo, 03.05.2019 - ${en}\n\nPublisher\n\nThe Federal Council\n\nhttps://www.admin.ch`,
      { title, place: 'Oslo', published: '2019-05-03', issuer: 'Federal Council' },
    ],
    [
      `${title}\n\n3 May 2019\n\n${en}\n\nForeign Ministry Spokesperson`,
      { title, published: '2019-05-03', issuer: 'Foreign Ministry' },
    ],
    // Who heads it signs what the title says is its own.
    [
      `STATEMENT BY THE ECOWAS COMMISSION ON THE BARGE\n\n3 May 2019\n\n${en}\n\nH.E. Ada QUILL\nPresident of the ECOWAS Commission`,
      {
        title: 'STATEMENT BY THE ECOWAS COMMISSION ON THE BARGE',
        published: '2019-05-03',
        issuer: 'ECOWAS COMMISSION',
      },
    ],
    // A state's long name ends the title; alone it would be no title.
    [
      `Visit to the Republic of the Marshall Islands\n\nMedia release\n\n3 May 2019\n\n${en}`,
      { title: 'Visit to the Republic of the Marshall Islands', published: '2019-05-03' },
    ],
    [
      `Communiqué du Gouvernement de la République du Mali suite à l’attaque contre la barge\n\n${fr}`,
      {
        title: 'Communiqué du Gouvernement de la République du Mali suite à l’attaque contre la barge',
        issuer: 'Gouvernement de la République du Mali',
      },
    ],
    // A person who acts for whoever heads a body.
    [
      `Press Statement of Special Representative of OSCE Chairperson-in-Office Quill on the barge\n\n3 May 2019\n\n${en}`,
      {
        title: 'Press Statement of Special Representative of OSCE Chairperson-in-Office Quill on the barge',
        published: '2019-05-03',
      },
    ],
    [
      `Résolution du Parlement européen du 3 mai 2019 sur les barges\n\n${fr}`,
      {
        title: 'Résolution du Parlement européen du 3 mai 2019 sur les barges',
        issuer: 'Parlement européen',
        published: '2019-05-03',
      },
    ],
  ],
};

describe('heads copied from sites', () => {
  const service = builtinService();
  testHeads(copied);

  it('is at home with those who send, not with those to whom', () => {
    const homeOf = (head: string) =>
      service.analyse('sent', head.length, `${head}\n\n${title}\n\n3 May 2019\n\n${en}`).mentions.home;
    assert.equal(homeOf('Permanent Mission of Japan to the United Nations'), 'state:JPN');
    assert.equal(homeOf('PERMANENT DELEGATION OF FRANCE TO NATO'), 'state:FRA');
  });

  it('places what happened in the town that the first sentences name', () => {
    let count = 0;
    const placeOf = (text: string) => {
      const { place } = service.analyse(`town${count++}`, 0, text).reading.meeting;
      return place?.entity;
    };
    assert.equal(
      placeOf(
        `${title}\n\nThe members condemned the attack at a market in the city of Davao on 2 September.`,
      ),
      'place:davao',
    );
    assert.equal(
      placeOf(
        `${title}\n\n4 June 2019\n\nNobody was hurt.\n\nThe paper was signed in Tunis on Monday 3 June by two ministers.`,
      ),
      'place:tunis',
    );
    // A sea is no venue; whom somebody received was there too.
    assert.equal(
      placeOf(
        `Talks on cables in the Baltic Sea\n\n3 May 2019\n\nForeign Minister Frans Timmermans today received his Georgian counterpart, Maia Panjikidze, in The Hague.`,
      ),
      'place:the-hague',
    );
    // The first of the towns in which somebody was received.
    assert.equal(
      placeOf(
        `Visite de la ministre\n\nLa ministre a effectué une visite de travail en Lituanie et en Lettonie.\n\nÀ Vilnius, elle a été reçue par le président de la République de Lituanie.\n\nÀ Riga, elle s’est entretenue avec son homologue.`,
      ),
      'place:vilnius',
    );
    assert.equal(
      placeOf(
        `${title}\n\nOn Wednesday, 5 June 2019, the NATO Secretary General will receive the Prime Minister of Montenegro and two of his ministers at NATO Headquarters, in Brussels.`,
      ),
      'place:brussels',
    );
    assert.equal(
      placeOf(`${title}\n\nAttacks on barges in Europe have become more frequent of late.`),
      undefined,
    );
  });
});
