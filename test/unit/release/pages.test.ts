import { en, fr, title, titre } from '../support/barge.ts';
import { type Heads, testHeads } from '../support/heads.ts';

/** Heads as whole pages are copied, with what stands around the release. The words are ours. */
const pages: Heads = {
  'what the text does not take up is no title': [
    [`Skip navigation\n\n${title}\n\n3 May 2019\n\n${en}`, { title, published: '2019-05-03' }],
    [`The voice of the harbour towns\n\n${title}\n\n3 May 2019\n\n${en}`, { title, published: '2019-05-03' }],
    [`Toujours à votre écoute\n\n${titre}\n\n3 mai 2019\n\n${fr}`, { title: titre, published: '2019-05-03' }],
    // A short title above one that says more of the text stays where it says something of it too.
    [
      `Barge boarded on the river\nThe crew of seven has not been heard of since Friday night\n\n3 May 2019\n\n${en}`,
      { title: 'Barge boarded on the river', published: '2019-05-03' },
    ],
    // Nothing below says more.
    [
      `Words without an echo\n\n3 May 2019\n\n${en}`,
      { title: 'Words without an echo', published: '2019-05-03' },
    ],
    // The first line of a title of two.
    [
      `Solemn appeal in view of the\nboarding of a supply barge on the lower river\n\n3 May 2019\n\n${en}`,
      {
        title: 'Solemn appeal in view of the\nboarding of a supply barge on the lower river',
        published: '2019-05-03',
      },
    ],
  ],
  'the title is chosen by how the lines of the head look, whatever they say': [
    // Entries that nobody knows, and an announcement.
    [
      `Mooring permits\nTow paths\nLock tolls\nFor boatmen\nAsk a pilot\nRead the new harbour almanac\n\n${title}\n3 May 2019\n\n${en}`,
      { title, published: '2019-05-03' },
    ],
    [
      `Bons d’amarrage\nChemins de halage\nPéages\nLes bateliers\nÀ lire : le nouvel almanach du port\n${titre}\n3 mai 2019\n\n${fr}`,
      { title: titre, published: '2019-05-03' },
    ],
    // A sentence above a menu is no text.
    [
      `Please update your browser to see the pages of the harbour as they should be.\nMooring permits\nTow paths\nLock tolls\nAsk a pilot\n\n${title}\n3 May 2019\n\n${en}`,
      { title, published: '2019-05-03' },
    ],
    // The name of the window.
    [
      `${title} | River Harbour Board\nTow paths\nLock tolls\nFor boatmen\nAsk a pilot\nTides\nFloods\n\n${title}\n3 May 2019\n\n${en}`,
      { title, published: '2019-05-03' },
    ],
    // A subtitle that says more does not outdo the title.
    [
      `Anger in the harbour towns over the barge\nThe crew of seven has not been heard of since Friday night\n\n3 May 2019\n\n${en}`,
      { title: 'Anger in the harbour towns over the barge', published: '2019-05-03' },
    ],
  ],
  'menus, ways and banners': [
    [`Home  Policy  Consular  Media  Careers\n\n${title}\n\n${en}`, { title }],
    [`Canada.ca > Affaires mondiales Canada\n\n${titre}\n\n${fr}`, { title: titre }],
    [`Vous êtes ici : Accueil / Action / Actualités\n\n${titre}\n\n${fr}`, { title: titre }],
    [`An official website of the harbour towns\n\n${title}\n\n${en}`, { title }],
    [`Imprimer cette page | Envoyer à un ami\n\n${titre}\n\n${fr}`, { title: titre }],
    [`NATO - Official text: ${title}, 3-May-2019\n\n${title}\n\n${en}`, { title }],
  ],
  'other scripts': [
    [`جمهورية القمر المتحدة\n\n${titre}\n\n${fr}`, { title: titre }],
    [
      'Баржу з борошном захоплено на нижній річці\n\n12 березня 2024\n\nБаржу з борошном захопили на нижній річці люди у формі, про її команду з семи осіб досі нічого не відомо.',
      { title: 'Баржу з борошном захоплено на нижній річці', published: '2024-03-12' },
    ],
  ],
  'names side by side': [
    [
      `REPUBLIQUE DU BENIN                    REPUBLIC OF BENIN\nFraternité - Justice - Travail         Fraternity - Justice - Labour\n-----------                            -----------\nMINISTERE DES AFFAIRES ETRANGERES      MINISTRY OF FOREIGN AFFAIRS\n-----------\nDIRECTION DE LA COMMUNICATION\n\nCOMMUNIQUE DE PRESSE\n\n${titre}\n\n${fr}`,
      { title: titre, issuer: 'MINISTERE DES AFFAIRES ETRANGERES' },
    ],
    [
      `MINISTERE DE LA DEFENSE NATIONALE      BURKINA FASO\nETAT-MAJOR GENERAL DES ARMEES          Ouagadougou, le 3 mai 2019\n\n${titre}\n\n${fr}`,
      {
        title: titre,
        issuer: 'ETAT-MAJOR GENERAL DES ARMEES',
        place: 'Ouagadougou',
        published: '2019-05-03',
      },
    ],
  ],
  'the narrower of two bodies': [
    [
      `Press Information Bureau\nGovernment of India\nMinistry of Defence\n3-May-2019 17:05 IST\n${title}\n${en}`,
      { title, issuer: 'Ministry of Defence', published: '2019-05-03T17:05' },
    ],
    // Below a ministry, its press office is no body of its own.
    [
      `MINISTRY OF INTERNAL AFFAIRS OF GEORGIA\nInformation-Analytical Department\n\n3 May 2019\n\n${title}\n\n${en}`,
      { title, issuer: 'MINISTRY OF INTERNAL AFFAIRS OF GEORGIA', published: '2019-05-03' },
    ],
    [
      `PRESIDENCE DE LA REPUBLIQUE\n\nCOMMUNIQUE DU GOUVERNEMENT DU MALI SUR LA PENICHE ABORDEE\n\n${fr}`,
      {
        title: 'COMMUNIQUE DU GOUVERNEMENT DU MALI SUR LA PENICHE ABORDEE',
        issuer: 'GOUVERNEMENT DU MALI',
      },
    ],
  ],
  'whom the first sentence tells of needn’t publish': [
    [
      `${title}\n\n3 May 2019\n\nThe Department of Foreign Affairs (DFA) today handed a note to two embassies about the supply barge. ${en}`,
      { title, published: '2019-05-03' },
    ],
    [
      `${titre}\n\nLe Ministère de la Défense informe l’opinion que la péniche de ravitaillement a été abordée. ${fr}`,
      { title: titre },
    ],
    // Whoever is told of publishes nothing.
    [
      `${titre}\n\nLe GRU est à l’origine de l’acte commis sur le bas fleuve contre la péniche. ${fr}`,
      { title: titre },
    ],
    [
      `${title}\n\nThe GRU has boarded a supply barge on the lower river, and nobody knows why. ${en}`,
      { title },
    ],
  ],
  'a grouping with one voice': [
    [
      `Nordic-Baltic Eight (NB8) Joint Statement on the supply barge\n\n3 May 2019\n\n${en}`,
      {
        title: 'Nordic-Baltic Eight (NB8) Joint Statement on the supply barge',
        published: '2019-05-03',
        issuer: 'Nordic-Baltic Eight',
      },
    ],
  ],
  'a day with its place in brackets at the end of a title': [
    [
      `Meeting on the supply barge (Vienna 14 May 2021)\n\n${en}`,
      { title: 'Meeting on the supply barge (Vienna 14 May 2021)', published: '2021-05-14' },
    ],
  ],
  'a label that says which day it came out, after the day of the meeting': [
    [
      `AFRICAN UNION\n\n14 MARCH 2024\n\nCommuniqué on the supply barge on the lower river\n\nPosted on 18 March 2024\n\n${en}`,
      {
        issuer: 'AFRICAN UNION',
        published: '2024-03-18',
        title: 'Communiqué on the supply barge on the lower river',
      },
    ],
  ],
  'labels parted by a slash, and a section that is called after a sea': [
    [
      `Point sur la barge de ravitaillement\n\nDirection : Ministère de l’Intérieur / Publié le : 22 mars 2024\n\nPartager la page\n\nMER ROUGE – Opération KELMAR\n\n${fr}`,
      {
        title: 'Point sur la barge de ravitaillement',
        issuer: 'Ministère de l’Intérieur',
        published: '2024-03-22',
      },
    ],
  ],
  'what a page is, beside the state that it is about': [
    [
      `OCHA   Services   Search\n\nNews and Press Release   Ukraine\n\n${title}\n\n3 May 2019\n\n${en}`,
      { title, published: '2019-05-03', issuer: 'OCHA' },
    ],
  ],
  'a body that is a part of another': [
    [
      `National Cyber Security Centre\na part of GCHQ\n\n${title}\n\n3 May 2019\n\n${en}`,
      { title, published: '2019-05-03', issuer: 'National Cyber Security Centre' },
    ],
  ],
  'the only day of the first paragraph': [
    [
      `${title}\n\n3 May 2019\n\nNothing has been heard since 1 May of the supply barge on the lower river, nor of its crew.`,
      { title, published: '2019-05-03', event: '' },
    ],
    [
      `${title}\n\n3 May 2019\n\nThe owners lost sight of the supply barge on the lower river in the fog of 1 May.`,
      { title, published: '2019-05-03', event: '2019-05-01' },
    ],
  ],
  'a number before the day': [
    [
      `${title}\n\n03.05.2019\n\nNo: 20, 3 May 2019\n\n${en}`,
      { title, published: '2019-05-03', reference: 'No: 20' },
    ],
  ],
  'what agencies and sites print around it': [
    [
      `There were 1,211 press releases posted in the last 24 hours and 350,001 in the last 365 days.\n\n${title}\n\n3 May 2019\n\n${en}`,
      { title, published: '2019-05-03' },
    ],
    [`Fait partie du dossier : La France dans le monde\n\n${fr}`, {}],
    [
      `${fr}\n\nDistribué par APO Group pour Republic of Niger – Ministry of Foreign Affairs and Cooperation.`,
      { issuer: 'Ministry of Foreign Affairs and Cooperation' },
    ],
  ],
  'two bodies that share a line, a title that is cut short': [
    [
      `Exercice en mer du Nord\nLe 3 mai 2019 – Gênes, Italie – Défense nationale/Forces armées canadiennes\n${fr}`,
      {
        title: 'Exercice en mer du Nord',
        published: '2019-05-03',
        place: 'Gênes',
        issuer: 'Défense nationale',
      },
    ],
    [
      `Résolution sur la liberté de la navigation et sur la sûreté des ...\n\nPubliée le 3 mai 2019\n\n${fr}`,
      {
        title: 'Résolution sur la liberté de la navigation et sur la sûreté des ...',
        published: '2019-05-03',
      },
    ],
  ],
  'whose statement it is': [
    [
      `Joint statement by the Heads of Government of Denmark, Norway and Sweden\n\n3 May 2019\n\n${en}`,
      {
        title: 'Joint statement by the Heads of Government of Denmark, Norway and Sweden',
        published: '2019-05-03',
      },
    ],
    [
      `Nuclear Suppliers Group Plenary Meeting Public Statement\n\n3 May 2019\n\n${en}`,
      {
        title: 'Nuclear Suppliers Group Plenary Meeting Public Statement',
        published: '2019-05-03',
        issuer: 'Nuclear Suppliers Group',
      },
    ],
    [
      `Communiqué adopted at the Meeting of the Ministers for Foreign Affairs of the Central European Initiative\n\n3 May 2019\n\n${en}`,
      {
        title:
          'Communiqué adopted at the Meeting of the Ministers for Foreign Affairs of the Central European Initiative',
        published: '2019-05-03',
        issuer: 'Central European Initiative',
      },
    ],
    // A title above its own standfirst, and no letterhead.
    [
      `Press release\n\nAUKUS Defence Ministerial Joint Statement\n\nJoint statement on AUKUS from the three defence ministers\n\n${en}`,
      { title: 'AUKUS Defence Ministerial Joint Statement' },
    ],
  ],
  'cells set without blanks, and who may be called': [
    [
      `DéclarationsMinistère de la Défense\n${title}\n3 mai 2019\n\n${fr}`,
      { title, published: '2019-05-03', issuer: 'Ministère de la Défense' },
    ],
    [
      `News article3 May 2019Directorate-General for Trade\n\n${title}\n\n${en}`,
      { title, published: '2019-05-03', issuer: 'Directorate-General for Trade' },
    ],
    [
      `${title}\n\nRelease details\n\nMedia contact\n  • Jane Doe (Minister Doe’s office) 0429 000 000\n\nRelease content\n\n3 May 2019\n\n${en}`,
      { title, published: '2019-05-03' },
    ],
  ],
  'days of ceremonies and of visits by invitation': [
    [
      `Captain Smith took command of the task force at a ceremony in Bahrain on 28 August 2019. ${en}`,
      { event: '2019-08-28' },
    ],
    [
      `${title}\n\nSur invitation de son homologue croate, le ministre s’est rendu à Zagreb pour une visite de travail les 17 et 18 octobre 2024. ${fr}`,
      { title, event: '2024-10-17/2024-10-18' },
    ],
  ],
};

describe('heads of whole pages', () => {
  testHeads(pages);
});
