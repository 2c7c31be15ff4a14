import assert from 'node:assert/strict';
import { builtinService } from '../support/knowledge.ts';

/** Heads in the lay-out of pages of one kind each, with what they say. */
const layouts: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  [
    `SG/SM/14021-AFR/2301

Secretary-General Condemns Ambush of Relief Convoy in Upper Nile

14 March 2013
Secretary-GeneralSG/SM/14021
AFR/2301
Department of Public Information • News and Media Division • New York

Secretary-General Condemns Ambush of Relief Convoy in Upper Nile


The following statement was issued on 13 March by the Spokesperson for the Secretary-General:


The Secretary-General condemns yesterday's ambush of a relief convoy near Malakal, in which two drivers were killed.`,
    {
      reference: 'SG/SM/14021-AFR/2301',
      title: 'Secretary-General Condemns Ambush of Relief Convoy in Upper Nile',
      published: '2013-03-14',
      place: 'New York',
      issuer: 'Department of Public Information',
    },
  ],
  [
    `SC/11710-AFR/3012

Déclaration à la presse faite par le Conseil de sécurité sur l’attaque contre un convoi au Tchad

4/3/2016
Conseil de sécuritéSC/11710
AFR/3012
Département de l’information • Service des informations et des accréditations • New York

DÉCLARATION À LA PRESSE FAITE PAR LE CONSEIL DE SÉCURITÉ

SUR L’ATTAQUE CONTRE UN CONVOI AU TCHAD


On trouvera ci-après le texte de la déclaration faite aujourd’hui :


Les membres du Conseil de sécurité condamnent l’attaque perpétrée à Bol le 2 mars 2016, dans laquelle trois soldats ont péri.`,
    {
      reference: 'SC/11710-AFR/3012',
      title:
        'Déclaration à la presse faite par le Conseil de sécurité sur l’attaque contre un convoi au Tchad',
      published: '2016-03-04',
      place: 'New York',
      issuer: 'Conseil de sécurité',
      event: '2016-03-02',
    },
  ],
  [
    `PEACE AND SECURITY COUNCIL 512TH MEETING

2015

Date | 18, June 2015
Addis Ababa, Ethiopia

COMMUNIQUÉ

The Peace and Security Council of the African Union (AU), at its 512th meeting held on 18 June 2015, adopted the following decision on the situation in the Gulf of Guinea:

Council,`,
    {
      title: 'PEACE AND SECURITY COUNCIL 512TH MEETING',
      published: '2015-06-18',
      place: 'Addis Ababa',
      issuer: 'PEACE AND SECURITY COUNCIL',
      event: '2015-06-18',
    },
  ],
  [
    `Speech to the Commonwealth Emergency Session

  • Rt Hon Jane Doe
Deputy Prime Minister Foreign Affairs

New Zealand Speech to the Commonwealth Emergency Session on the harbour attack.

11 April 2018
Istanbul, Turkey

Friends,

Let me thank our host country, and all those who travelled here at such short notice after the events of last week in our capital.`,
    { title: 'Speech to the Commonwealth Emergency Session', published: '2018-04-11', place: 'Istanbul' },
  ],
  [
    `Ministry of Foreign Affairs Daily Briefing
12 May 2015 18:10

The armed groups fired again at the bridge, and the observers could not reach the village for the third day in a row.`,
    {
      title: 'Ministry of Foreign Affairs Daily Briefing',
      published: '2015-05-12T18:10',
      issuer: 'Ministry of Foreign Affairs',
    },
  ],
  [
    `Ministry of Foreign Affairs News
Monday, 04 May 2015. PDF Print E-mail
OSCE Chairperson deplores shelling near Mariupol
+ larger fontnormal font- Smaller font
OSCE Chairperson-in-Office and Serbia's Foreign Minister today deplored the shelling along the line of contact during the last few days.`,
    {
      issuer: 'Ministry of Foreign Affairs',
      published: '2015-05-04',
      title: 'OSCE Chairperson deplores shelling near Mariupol',
    },
  ],
  [
    `IAEA Director General's Opening Statement to the Board of Governors

Vienna, Austria

(As prepared for delivery)

Mr Chairperson,

Since my last report inspectors have returned to the site, and I can tell the Board what they found there.`,
    {
      title: "IAEA Director General's Opening Statement to the Board of Governors",
      place: 'Vienna',
      issuer: 'IAEA Director General',
    },
  ],
  [
    `Press Releases: Harbour Security in the Gulf


Media Note

Office of the Spokesperson

Washington, DC

March 14, 2017


Coordinator Jane Doe will lead the U.S. delegation to the maritime security talks in Vienna on March 16.`,
    {
      title: 'Harbour Security in the Gulf',
      issuer: 'Office of the Spokesperson',
      place: 'Washington, DC',
      published: '2017-03-14',
      event: '2017-03-16',
    },
  ],
  [
    `JOINT COMMUNIQUÉ OF THE 51st  ASEAN FOREIGN MINISTERS’ MEETING

SINGAPORE, 2 AUGUST 2018

  1. We, the Foreign Ministers of the Association of Southeast Asian Nations (ASEAN), met on 2 August 2018 in Singapore.`,
    {
      title: 'JOINT COMMUNIQUÉ OF THE 51st  ASEAN FOREIGN MINISTERS’ MEETING',
      published: '2018-08-02',
      place: 'SINGAPORE',
      issuer: 'ASEAN FOREIGN MINISTERS’ MEETING',
      event: '2018-08-02',
    },
  ],
  [
    `Communiqué final du 47e sommet de la CEDEAO (4 juin 2015)

1. La quarante-septième session ordinaire de la Conférence s’est tenue le 4 juin 2015 à Accra, sous la présidence de M. X.`,
    {
      title: 'Communiqué final du 47e sommet de la CEDEAO (4 juin 2015)',
      published: '2015-06-04',
      issuer: 'CEDEAO',
      event: '2015-06-04',
    },
  ],
  [
    `COMMUNIQUÉ

Adopté par le Conseil de paix et de sécurité (CPS) de l'Union africaine (UA) lors de sa 640ème réunion, tenue le 2 décembre 2016, sur le Lac Tchad :

Le Conseil,`,
    { issuer: 'Conseil de paix et de sécurité', event: '2016-12-02' },
  ],
  [
    `Wales Summit Statement

Issued by the Heads of State and Government participating in the meeting of the North Atlantic Council in Riga

  • 05 Sep. 2014 -
  • |
  • Last updated: 06 Sep. 2014 10:00

We, the Heads of State and Government, have gathered in Riga at a pivotal moment.`,
    {
      title: 'Wales Summit Statement',
      published: '2014-09-05',
      updated: '2014-09-06T10:00',
      issuer: 'Heads of State and Government participating in the meeting of the North Atlantic Council',
    },
  ],
  [
    `COMMUNIQUE DE PRESSE AES

COMMUNIQUE DE PRESSE

1. Une réunion ministérielle de la Confédération AES s’est tenue à Niamey les 3 et 4 mars 2025.`,
    { title: 'COMMUNIQUE DE PRESSE AES', issuer: 'AES', event: '2025-03-03/2025-03-04' },
  ],
  [
    `Communiqué Ministère des Affaires Etrangères

MINISTERE DES AFFAIRES ETRANGERES
--------------------------

                                                  Dakar le 3 mars 2015

                         COMMUNIQUE DE PRESSE

En séjour à New York, le Ministre a eu un entretien avec son homologue le 2 mars 2015.`,
    {
      title: 'Communiqué Ministère des Affaires Etrangères',
      issuer: 'MINISTERE DES AFFAIRES ETRANGERES',
      published: '2015-03-03',
      place: 'Dakar',
      event: '2015-03-02',
    },
  ],
  [
    `CONCLUSIONS DU CONSEIL AFFAIRES ETRANGERES , BRUXELLES, 18 MAI 2015

Date:

18/05/2015


CONCLUSIONS DU CONSEIL AFFAIRES ETRANGERES , BRUXELLES, 18 MAI 2015
Piraterie

Le Conseil a discuté de la manière de prolonger l'opération.`,
    {
      title: 'CONCLUSIONS DU CONSEIL AFFAIRES ETRANGERES , BRUXELLES, 18 MAI 2015',
      published: '2015-05-18',
      place: 'BRUXELLES',
      issuer: 'CONSEIL AFFAIRES ETRANGERES',
      event: '2015-05-18',
    },
  ],
  [
    `Déclaration des ministres des Affaires étrangères du Triangle de Weimar (France, Allemagne, Pologne)

Déclaration conjointe des ministres des Affaires étrangères du Triangle de Weimar – (Varsovie, le 12/03/22)

"Alors que la guerre continue, nous, ministres des Affaires étrangères, réunis à Varsovie, le 12 mars 2022, réaffirmons notre soutien."`,
    {
      title:
        'Déclaration des ministres des Affaires étrangères du Triangle de Weimar (France, Allemagne, Pologne)',
      place: 'Varsovie',
      published: '2022-03-12',
      issuer: 'ministres des Affaires étrangères du Triangle de Weimar',
      event: '2022-03-12',
    },
  ],
  [
    `La déclaration suivante a été communiquée, mardi 9 mars 2021, par le Porte-parole de M. António Guterres, Secrétaire général de l’ONU :

Le Secrétaire général suit avec inquiétude la situation au Sénégal.`,
    { published: '2021-03-09' },
  ],
  [
    `Embassy Archives What's New/Press Releases

Foreign Minister's Remarks at the Joint Press Conference with the Foreign Minister of Norway

New Delhi
May 9, 2013

It is a great pleasure to welcome you back to Delhi.`,
    {
      title: "Foreign Minister's Remarks at the Joint Press Conference with the Foreign Minister of Norway",
      place: 'New Delhi',
      published: '2013-05-09',
    },
  ],
  [
    `NATO Secretary General visits Oslo

  • 12 Sep. 2019 -
  • |
  • Last updated: 13 Sep. 2019 15:40

NATO Secretary General Jens Stoltenberg met with Prime Minister Erna Solberg on Thursday (12 September 2019) to discuss deterrence.`,
    {
      title: 'NATO Secretary General visits Oslo',
      published: '2019-09-12',
      updated: '2019-09-13T15:40',
      event: '2019-09-12',
    },
  ],
  [
    `Conseils Affaires générales et Affaires étrangères (Bruxelles, 14 juin 2010)

Le ministre a participé, lundi 14 juin, à la réunion des Conseils Affaires générales et Affaires étrangères.`,
    {
      title: 'Conseils Affaires générales et Affaires étrangères (Bruxelles, 14 juin 2010)',
      published: '2010-06-14',
      place: 'Bruxelles',
      issuer: 'Conseils Affaires générales et Affaires étrangères',
      event: '2010-06-14',
    },
  ],
  [
    `Gymnich : déclaration du haut représentant à la suite de la réunion informelle

Zagreb, 5 March 2020, 05/03/2020 - 19:57, UNIQUE ID: 200305_19
Statements by the HR/VP

Cet après-midi, nous avons tenu une discussion ouverte avec les ministres, qui se poursuivra demain matin.`,
    {
      title: 'Gymnich : déclaration du haut représentant à la suite de la réunion informelle',
      published: '2020-03-05T19:57',
      place: 'Zagreb',
      reference: '200305_19',
      issuer: 'haut représentant',
    },
  ],
  [
    `Chapeau

Afin d’exprimer leur solidarité, les agents de l’UNESCO ont observé une minute de silence.`,
    {},
  ],
  [
    `Position of the Ministry of Foreign Affairs in connection with the terrorist act in Kabul on 31 May 2017

The Ministry condemns today’s terrorist act and expresses its sympathy to the families of the victims.`,
    {
      title:
        'Position of the Ministry of Foreign Affairs in connection with the terrorist act in Kabul on 31 May 2017',
      event: '2017-05-31',
      issuer: 'Ministry of Foreign Affairs',
    },
  ],
  [
    `N°: 288/2013
11 October 2013 [Abuja - Nigeria]

The Commission has learnt with concern of the attack on the mission, and asks that those who did it be brought to justice.

The Commission calls upon the authorities to protect the mission and all who work there.

H.E. Ida MOEN
President of the ECOWAS Commission`,
    {
      reference: 'N°: 288/2013',
      published: '2013-10-11',
      place: 'Abuja',
      issuer: 'President of the ECOWAS Commission',
    },
  ],
  [
    `Treasury closes its port office | U.S. Department of the Treasury

Treasury closes its port office
03-May-2024

The Treasury closed its office in the port on Friday. It will open another one in the city.`,
    {
      title: 'Treasury closes its port office',
      published: '2024-05-03',
      issuer: 'U.S. Department of the Treasury',
    },
  ],
  [
    `PRESS RELEASE

The port is open, says Minister Moen

May 3rd, 2024 | London

The Minister of Foreign Affairs said that the port was open. She called on all to return.`,
    { title: 'The port is open, says Minister Moen', published: '2024-05-03', place: 'London' },
  ],
  [
    `Communiqué officiel

Mise en œuvre de l’accord de paix

Réf. : 2024-067
Niamey, le 3 mai 2024

Le ministre des Affaires étrangères a salué la mise en œuvre de l’accord. Il a appelé les parties à la retenue.`,
    {
      title: 'Mise en œuvre de l’accord de paix',
      reference: '2024-067',
      place: 'Niamey',
      published: '2024-05-03',
    },
  ],
];

describe('the lay-out of heads', () => {
  const service = builtinService();
  for (const [index, [text, expected]] of layouts.entries())
    it(text.split('\n')[0]!.slice(0, 80), () => {
      const { header } = service.analyse(`layout${index}`, 0, text).release;
      assert.deepEqual(
        Object.fromEntries(Object.entries(header).map(([name, field]) => [name, field.value ?? field.text])),
        expected,
      );
    });
});
