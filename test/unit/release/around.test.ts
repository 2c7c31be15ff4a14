import { en, fr, title, titre } from '../support/barge.ts';
import { type Heads, testHeads } from '../support/heads.ts';

/** What stands around a release and is no part of it, and what of it says who, where and when. The words are ours. */
const heads: Heads = {
  'banners, slugs and notices': [
    [
      `President Ida Quillová\n\n${title}\n\n\nMonday, 3 May 2019, Vilnius – ${en}`,
      { title, place: 'Vilnius', published: '2019-05-03' },
    ],
    [
      `peniche-abordee-sur-le-bas-fleuve\n\n${titre}\n\n3 mai 2019\n\n${fr}`,
      { title: titre, published: '2019-05-03' },
    ],
    [`${titre}\n\nqdx148\n\n3 mai 2019\n\n${fr}`, { title: titre, published: '2019-05-03' }],
    [
      `To serve you well, our site keeps small files called cookies, which your browser may refuse.\n\n${title}\n\n3 May 2019\n\n${en}`,
      { title, published: '2019-05-03' },
    ],
    [
      `Skip to content Skip to left sidebar Skip to footer\n\n${title}\n\n3 May 2019\n\n${en}`,
      { title, published: '2019-05-03' },
    ],
    [`Print Friendly, PDF & Email\n\n${title}\n\n3 May 2019\n\n${en}`, { title, published: '2019-05-03' }],
    [`MIN\n\n${en}`, {}],
    [
      `Slides | Copyright © 2010 River Software Ltd.\n\n${title}\n\n3 May 2019\n\n${en}`,
      { title, published: '2019-05-03' },
    ],
    [
      `${title}\n\n© 2019 River/Quill www.river.example\n\n3 May 2019\n\n${en}`,
      { title, published: '2019-05-03' },
    ],
    [
      `${title}\n\n© River/QuillThe flag at half mast\n\nThe flag of the harbour at half mast\n\nThe flag of the harbour at half mast\n\nThe flag of the harbour at half mast\n\n3 May 2019\n\n${en}`,
      { title, published: '2019-05-03' },
    ],
    [`${title}\n\nStatements\n\n3 May 2019\n\n${en}`, { title, published: '2019-05-03' }],
    // A message that a page shows says neither day nor publisher.
    [`${titre}\n\n${fr}\n\n— Ministère de la Défense (@Defense) May 3, 2019`, { title: titre }],
  ],
  'titles that end like sentences, or are entries': [
    [
      `Commission européenne\n\nCommuniqué de presse\n\nBruxelles, le 3 mai 2019\n\nL’Union ouvre deux bureaux sur le fleuve.\n\n${fr.replace('\n\n', ' ')}`,
      {
        title: 'L’Union ouvre deux bureaux sur le fleuve.',
        issuer: 'Commission européenne',
        place: 'Bruxelles',
        published: '2019-05-03',
      },
    ],
    [
      `  • Українською\n  • ${title}\n    Ministry of Defence of Ukraine, posted 3 May 2019 13:40\n\n    ${en}`,
      { title, issuer: 'Ministry of Defence of Ukraine', published: '2019-05-03T13:40' },
    ],
    [
      `A Safe and Prosperous River for All.\n\nTop Slides\n\nCommuniqué of the Chairperson of the AU Commission on the barge.\n\nCommuniqué of the Chairperson of the AU Commission on the barge.\n\n3 May 2019\n\n${en}`,
      {
        title: 'Communiqué of the Chairperson of the AU Commission on the barge.',
        issuer: 'Chairperson of the AU Commission',
        published: '2019-05-03',
      },
    ],
    [
      `CONFÉRENCE DE PRESSE DU PRÉSIDENT DU COMITÉ DU FLEUVE ET DES PORTS\n\nCONFÉRENCE DE PRESSE DU PRÉSIDENT DU COMITÉ\nDU FLEUVE ET DES PORTS\n\n${fr}`,
      { title: 'CONFÉRENCE DE PRESSE DU PRÉSIDENT DU COMITÉ DU FLEUVE ET DES PORTS' },
    ],
    [
      `MFA statement\n\n3 May 2019\n\n${en}`,
      { title: 'MFA statement', issuer: 'MFA', published: '2019-05-03' },
    ],
  ],
  'who publishes, by its own service or at the foot': [
    [
      `3.05.2019 - UNESCOPRESS\n\n${titre}\n\n${fr}`,
      { title: titre, issuer: 'UNESCOPRESS', published: '2019-05-03' },
    ],
    [
      `${title}\n\nNouakchott, Mauritania, Friday, May 3, 2019 (MFAPress) — ${en}`,
      { title, issuer: 'MFAPress', place: 'Nouakchott', published: '2019-05-03' },
    ],
    [`${title}\n\n${en}\n\nThe Riigikogu Press Service`, { title, issuer: 'The Riigikogu Press Service' }],
    [
      `${title}\n\n(Communicated by the Prime Minister's Media Adviser)\n\n${en}`,
      { title, issuer: "Prime Minister's Media Adviser" },
    ],
    [
      `${title}\n\n05/03/2019 - 10:16\nInformation prepared by\nMedia Relations Section\n\n${en}`,
      { title, issuer: 'Media Relations Section', published: '2019-03-05T10:16' },
    ],
    [
      `Ministry of Foreign Affairs Press service Statements\nWednesday, 3 May 2017. PDF Print E-mail\n${title}\n\n${en}`,
      { title, issuer: 'Ministry of Foreign Affairs', published: '2017-05-03' },
    ],
    [
      `Ministère des Affaires étrangères Logo-top\n${titre}\n\n3 mai 2019\n\n${fr}`,
      { title: titre, issuer: 'Ministère des Affaires étrangères', published: '2019-05-03' },
    ],
    [
      `${titre}\n\n3 mai 2019\n\nLe Commandement de l’armée – Direction de l’Orientation a publié le communiqué suivant :\n\n${fr}`,
      {
        title: titre,
        issuer: 'Commandement de l’armée – Direction de l’Orientation',
        published: '2019-05-03',
      },
    ],
    [
      `${titre}\n\n${fr}\n\nCommuniqué par le ministère de la Défense, Direction de la défense et l’état-major de l’armée`,
      { title: titre, issuer: 'ministère de la Défense' },
    ],
    [
      `Date:\nPlace:\nKYIV\nSource:\nOSCE Chairpersonship, OSCE Secretary General\n\n${title}\n\n${en}`,
      { title, issuer: 'OSCE Chairpersonship', place: 'KYIV' },
    ],
  ],
  'whose statement a title says it is': [
    [
      `Press Statement on the Supply Barge by Security Council President\n\n3 May 2019\n\n${en}`,
      {
        title: 'Press Statement on the Supply Barge by Security Council President',
        issuer: 'Security Council President',
        published: '2019-05-03',
      },
    ],
    [
      `Declaration by the Presidency on behalf of the European Union on the barge\n\n3 May 2019\n\n${en}`,
      {
        title: 'Declaration by the Presidency on behalf of the European Union on the barge',
        issuer: 'Presidency',
        published: '2019-05-03',
      },
    ],
    [
      `Statement from CISA Director Quill on the Barge\n\n3 May 2019\n\n${en}`,
      {
        title: 'Statement from CISA Director Quill on the Barge',
        issuer: 'CISA Director',
        published: '2019-05-03',
      },
    ],
    // What one body drew up another adopts.
    [
      `L’Assemblée adopte deux résolutions présentées par la Commission juridique\n\n3 mai 2019\n\n${fr}`,
      {
        title: 'L’Assemblée adopte deux résolutions présentées par la Commission juridique',
        published: '2019-05-03',
      },
    ],
  ],
  'a country and a day are a title': [
    [`Soudan (30 mai 2023)\n\nPartager\n\n${fr}`, { title: 'Soudan (30 mai 2023)', published: '2023-05-30' }],
    [
      `Soudan – Attentat de Khartoum (30 mai 2023)\n\nDéclaration du porte-parole du ministère de l’Europe et des Affaires étrangères\n\n${fr}`,
      {
        title: 'Soudan – Attentat de Khartoum (30 mai 2023)',
        published: '2023-05-30',
        issuer: 'ministère de l’Europe et des Affaires étrangères',
      },
    ],
  ],
  'the days and the town of those who met are no day of publishing': [
    [
      `Joint Communiqué on the Third Session of the Joint Commission held in Accra, Ghana, 24 March 2022\n\n${en}`,
      {
        title:
          'Joint Communiqué on the Third Session of the Joint Commission held in Accra, Ghana, 24 March 2022',
        event: '2022-03-24',
      },
    ],
    [
      `Lettonie – Déplacement de Mme Ida Quill à Riga (17-18 janvier 2019)\n\n${fr}`,
      {
        title: 'Lettonie – Déplacement de Mme Ida Quill à Riga (17-18 janvier 2019)',
        place: 'Riga',
        event: '2019-01-17/2019-01-18',
      },
    ],
    [
      `Jordanie – Déplacement de Mme Ida Quill (Amman, 14-15 janvier 2019)\n\n${fr}`,
      {
        title: 'Jordanie – Déplacement de Mme Ida Quill (Amman, 14-15 janvier 2019)',
        place: 'Amman',
        event: '2019-01-14/2019-01-15',
      },
    ],
    [
      `Conseil des ministres de la Mer du 24 avril 2023 : conclusions\n\n${fr}`,
      { title: 'Conseil des ministres de la Mer du 24 avril 2023 : conclusions', event: '2023-04-24' },
    ],
  ],
  'a department below is part of who publishes': [
    [
      `${title}\n\n3 mai 2019\n\n${fr}\n\nSPF Chancellerie du Premier ministre - Direction générale Communication externe`,
      { title, published: '2019-05-03', issuer: 'SPF Chancellerie du Premier ministre' },
    ],
    [
      `${title}\n\n3 mai 2019\n\n${fr}\n\nPublié par SPF Chancellerie du Premier ministre - Direction générale Communication externe`,
      { title, published: '2019-05-03', issuer: 'SPF Chancellerie du Premier ministre' },
    ],
  ],
  'who is greeted, and who is only printed': [
    [
      `${title}\n\n3 May 2019\n\nChairperson of the Harbour Council, Ambassador Ida Quill,\n\nExcellencies,\n\n${en}`,
      { title, published: '2019-05-03' },
    ],
    [`${title}\n\nSHAPE, Belgium – ${en}`, { title, issuer: 'SHAPE', place: 'Belgium' }],
    [
      `${title}\n\n3 May 2019\n\nThe Army Command – Directorate of Orientation issued the following statement:\n\n${en}`,
      { title, issuer: 'Army Command – Directorate of Orientation', published: '2019-05-03' },
    ],
    // A sentence that a page prints twice stands below its headline.
    [
      `Ministarstvo vanjskih i europskih poslova\n\nPress release on the supply barge\n\nThe Ministry received with sadness the news about the supply barge on the lower river\n\nThe Ministry received with sadness the news about the supply barge on the lower river\n\n${en}`,
      { title: 'Press release on the supply barge', issuer: 'Ministarstvo vanjskih i europskih poslova' },
    ],
  ],
  'what kind of page it is, and what it asks': [
    [
      `Statement from Ida Quill\n\n${title}\n\nThe ministers met today, 3 May 2019, in Riga. They made the following joint statement.\n\n${en}`,
      { title, event: '2019-05-03' },
    ],
    [
      `Cookie consent by River Software\n\n${title}\n\n3 May 2019\n\n${en}`,
      { title, published: '2019-05-03' },
    ],
    [`${title}\n\nQUILL AIR BASE, Germany – ${en}`, { title, place: 'QUILL AIR BASE' }],
  ],
  'titles printed twice': [
    [
      `BARGE BOARDED ON THE LOWER RIVER AND ITS CREW OF SEVEN MISSING\n\nBARGE BOARDED\n\nON THE LOWER RIVER AND ITS\n\nCREW OF SEVEN MISSING\n\n${en}`,
      { title: 'BARGE BOARDED ON THE LOWER RIVER AND ITS CREW OF SEVEN MISSING' },
    ],
    [
      `${titre}\n\n3 mai 2019\n\n©Direction du fleuve Ida Quill avec la capitaine du port\nIda Quill avec la capitaine du port\n\n${fr}`,
      { title: titre, published: '2019-05-03' },
    ],
  ],
  'datelines in other shapes': [
    [
      `${titre}\n\nLe 3 mai 2019 – Washington, États-Unis – Affaires mondiales Canada\n\n${fr}`,
      { title: titre, published: '2019-05-03', place: 'Washington', issuer: 'Affaires mondiales Canada' },
    ],
    [
      `${title}\n\nOskar Quill Barracks, Dublin, 3rd May 2019.\n\n${en}`,
      { title, published: '2019-05-03', place: 'Dublin' },
    ],
    [
      `${title}\n\n${en}\n\nPress Service of the Office of the President\nTallinn, May 3, 2019`,
      {
        title,
        published: '2019-05-03',
        place: 'Tallinn',
        issuer: 'Press Service of the Office of the President',
      },
    ],
    [
      `${title}\n\nThe Minister is in Riga for his first visit from 26 to 28 January 2019. ${en}`,
      { title, event: '2019-01-26/2019-01-28' },
    ],
    [
      `${titre}\nBruxelles, 3 mai 2019/OEACP: ${fr}`,
      { title: titre, issuer: 'OEACP', place: 'Bruxelles', published: '2019-05-03' },
    ],
    // Words in brackets that nobody knows may be an agency's name.
    [`${titre}\n\n(Fleuve Officiel) - ${fr}`, { title: titre }],
    // "(UN Headquarters)" is no publisher.
    [
      `3 May 2019\n\n${title}\n\nNEW YORK, 3 May (UN Headquarters) -- ${en}`,
      { title, place: 'NEW YORK', published: '2019-05-03' },
    ],
    [
      `${title}\n\n${en}  Jeanne Quill, Spokesperson for the Harbour New York, 3 May 2019`,
      { title, place: 'New York', published: '2019-05-03' },
    ],
    // A range is no day of publication, and «Du» no place.
    [
      `${titre}\nDu 16 au 20 mars 2014, Genève accueillera la 130e assemblée du fleuve, où viendront cent délégations.`,
      { title: titre, event: '2014-03-16/2014-03-20' },
    ],
    [`${title}\n\n30 Jun. 2008 - 30 Jun. 2008\n\n${en}`, { title, event: '2008-06-30' }],
    [
      `Joint declaration of the harbour towns\n\n1 June 2021\n\n(Bucharest, 10 May 2021)\n\n${en}`,
      {
        title: 'Joint declaration of the harbour towns',
        published: '2021-06-01',
        event: '2021-05-10',
        place: 'Bucharest',
      },
    ],
    [
      `PM call with President Quill: 3 May 2019\n\nThe Prime Minister spoke to President Quill about the barge this morning.\n\n${en}`,
      { title: 'PM call with President Quill: 3 May 2019', event: '2019-05-03' },
    ],
  ],
};

describe('what stands around a release', () => {
  testHeads(heads);
});
