import assert from 'node:assert/strict';
import { builtinService } from '../support/knowledge.ts';

const en =
  'The measures announced here respond to repeated attempts to interfere with elections and to damage undersea cables.';
const fr =
  'Les mesures annoncées ici répondent à des tentatives répétées d’ingérence dans les élections et à des sabotages.';

/** Heads with ministers, members and units of a body, and what a reader takes from them. The words are ours. */
const heads: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  [
    `The Hon Jane Doe MP\n\nDeputy Prime Minister\n\nMinister for Defence\n\nSenator the Hon John Roe\n\nMinister for Foreign Affairs\n\nAustralia imposes cyber sanctions\n\n23 January 2024\n\n${en}`,
    { title: 'Australia imposes cyber sanctions', published: '2024-01-23' },
  ],
  [
    `Australia imposes cyber sanctions\n\nThe Hon Jane Doe MP\n\nPrime Minister\n\nSenator the Hon John Roe\n\nMinister for Foreign Affairs\n\nThe Hon Richard Moe MP\n\nMinister for Defence\n\n23 January 2024\n\n${en}`,
    { title: 'Australia imposes cyber sanctions', published: '2024-01-23' },
  ],
  [
    `Hon Jane Doe\nMinister of Foreign Affairs\n\n24 February 2023\n\nMEDIA STATEMENT\n\nFurther sanctions on Russia\n\n${en}\n\nSource: New Zealand Government`,
    { title: 'Further sanctions on Russia', published: '2023-02-24', issuer: 'New Zealand Government' },
  ],
  [
    `Press release\n\nCall with the President of Moldova\n\nFrom:\nPrime Minister's Office, 10 Downing Street and The Rt Hon Jane Doe MP\nPublished 24 February 2023\n\n${en}`,
    {
      title: 'Call with the President of Moldova',
      published: '2023-02-24',
      issuer: "Prime Minister's Office, 10 Downing Street",
    },
  ],
  [
    `U.S. DEPARTMENT OF THE TREASURY\n\nPress Release: FOR IMMEDIATE RELEASE\nSeptember 14, 2022\n\nTreasury Designates Cyber Actors\n\n${en}`,
    {
      title: 'Treasury Designates Cyber Actors',
      published: '2022-09-14',
      issuer: 'U.S. DEPARTMENT OF THE TREASURY',
    },
  ],
  [
    `Joint statement by the members of the European Council on Ukraine\n\n24 February 2023\n\n${en}`,
    {
      title: 'Joint statement by the members of the European Council on Ukraine',
      published: '2023-02-24',
      issuer: 'European Council',
    },
  ],
  [
    `Council of the EU\n\nPress release\n\n22 October 2020\n12:05\n\nCyber-attacks: two individuals sanctioned\n\n${en}`,
    {
      title: 'Cyber-attacks: two individuals sanctioned',
      published: '2020-10-22T12:05',
      issuer: 'Council of the EU',
    },
  ],
  [
    `Ministry of Foreign Affairs\nRepublic of China (Taiwan)\n\nMinistry condemns military drills\n\nDate：2022/08/04\n\n${en}`,
    {
      title: 'Ministry condemns military drills',
      published: '2022-08-04',
      issuer: 'Ministry of Foreign Affairs',
    },
  ],
  [
    `Conseil de sécurité : déclaration à la presse sur l’attaque contre la MINUSMA\n\n6 juin 2022\n\n${fr}`,
    {
      title: 'Conseil de sécurité : déclaration à la presse sur l’attaque contre la MINUSMA',
      published: '2022-06-06',
      issuer: 'Conseil de sécurité',
    },
  ],
  [
    `La Commission d’enquête sur le Burundi dénonce des violences\n\n4 septembre 2018\n\nGENÈVE – ${fr}`,
    {
      title: 'La Commission d’enquête sur le Burundi dénonce des violences',
      published: '2018-09-04',
      place: 'GENÈVE',
    },
  ],
  [
    `Attaque contre l’ambassade de France à Ouagadougou\n\n1er octobre 2022\n\n${fr}`,
    { title: 'Attaque contre l’ambassade de France à Ouagadougou', published: '2022-10-01' },
  ],
  [
    `Le Conseil fédéral condamne une cyberattaque\n\nBerne, 03.05.2024 - ${fr}\n\nAuteur\n\nConseil fédéral\n\nhttps://www.admin.ch`,
    {
      title: 'Le Conseil fédéral condamne une cyberattaque',
      published: '2024-05-03',
      place: 'Berne',
      issuer: 'Conseil fédéral',
    },
  ],
  [
    `Communiqué du Conseil des ministres du mercredi 6 mars 2024\n\n${fr}`,
    {
      title: 'Communiqué du Conseil des ministres du mercredi 6 mars 2024',
      published: '2024-03-06',
      issuer: 'Conseil des ministres',
    },
  ],
];

describe('a head with ministers, members or units of a body', () => {
  const service = builtinService();
  for (const [text, expected] of heads)
    it(text.split(/\n+/).slice(0, 2).join(' | ').slice(0, 90), () => {
      const { header } = service.analyse(text, 0, text).release;
      const read = Object.entries(header).map(([name, field]) => [name, field.value ?? field.text]);
      assert.deepEqual(Object.fromEntries(read.filter(([name]) => name !== 'event')), expected);
    });

  it('knows the days that somebody travels in', () => {
    const text = `Readout of a visit\n\nSeptember 8, 2014\n\nFollowing her September 6 visit to Yemen, the adviser travelled to Jordan from September 7 – 8 to consult with allies.`;
    const { event } = service.analyse(text, 0, text).release.header;
    assert.equal(event?.value, '2014-09-07/2014-09-08');
    assert.equal(event?.text, 'September 7 – 8');
  });
});
