import assert from 'node:assert/strict';
import { statements } from './support.ts';

/** Each paragraph with the statements it holds, as `speaker | verb | content`. */
const cases: readonly (readonly [string, readonly string[]])[] = [
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
    ['org:eu | condamne | ces actes', 'org:eu | appelle | le Bélarus à y mettre fin'],
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
];

describe('statements', () => {
  for (const [paragraph, expected] of cases)
    it(paragraph, () => {
      assert.deepEqual(statements(paragraph), expected);
    });

  for (const silent of [
    'La situation souligne l’importance de la coopération.',
    'The current crisis underscores the need for unity.',
    'Ces condamnations, souvent annoncées, restent sans effet.',
    'The call will take place on Monday; the note is attached.',
    'Une demande a été déposée auprès du tribunal.',
  ])
    it(`finds nobody’s statement in «${silent}»`, () => {
      assert.deepEqual(statements(silent), []);
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
});
