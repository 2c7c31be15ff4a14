import assert from 'node:assert/strict';
import { read, readTitled, statements } from './support.ts';

/** Each paragraph with the statements it holds, as `speaker | verb | content`. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  // Words of saying that say nothing by what follows them.
  ['Norway called on the naval base in Bergen.', []],
  ['The minister asked not to be named.', []],
  ['The envoy of Norway was invited to the Ministry yesterday.', []],
  ['L’attaque relève du sabotage, et la Norvège expose les civils à des représailles.', []],
  ['Deux navires ont été loués par la Norvège.', []],
  ['La coalition née en 2023 à Oslo a pour chef Ivar Moen, dit « Ivar Moen ».', []],
  ['Norway aligns itself with this statement.', []],
  [
    'The envoy was asked whether the ship was armed, and was told that the port would stay closed.',
    ['– | was asked | whether the ship was armed', '– | was told | the port would stay closed'],
  ],
  // Where contents begin and end.
  ['La Norvège condamne le raid et décrète un deuil national.', ['state:NOR | condamne | le raid']],
  [
    'La Norvège met en garde contre les rumeurs dont le but est de saper la confiance.',
    ['state:NOR | met en garde contre | les rumeurs dont le but est de saper la confiance'],
  ],
  [
    'Norway recognises that the safety of Oslo and that of Bergen cannot be told apart.',
    ['state:NOR | recognises | the safety of Oslo and that of Bergen cannot be told apart'],
  ],
  [
    'Citizens are advised to stay at home and not to spread rumours.',
    ['– | are advised | stay at home', '– | are advised | not to spread rumours'],
  ],
  [
    'La Norvège a fait part à son homologue finlandais de la solidarité de la population.',
    ['state:NOR | a fait | la solidarité de la population'],
  ],
  [
    'Both sides looked forward to meeting again at the summit in Oslo.',
    ['Both sides | looked forward | meeting again at the summit in Oslo'],
  ],
  // More ways to say something.
  [
    'La Norvège a des raisons de croire que le navire a coupé le câble.',
    ['state:NOR | a des raisons de croire | le navire a coupé le câble'],
  ],
  [
    'Norway has reason to believe that the ship cut the cable.',
    ['state:NOR | has reason to believe | the ship cut the cable'],
  ],
  ['La Norvège veut que les marins soient libérés.', ['state:NOR | veut | les marins soient libérés']],
  [
    'Aussi la Norvège exhorte-t-elle la Russie à libérer les marins.',
    ['state:NOR | exhorte-t-elle | libérer les marins'],
  ],
  [
    'The evidence gathered so far by the Norwegian Navy indicates that the ship cut the cable.',
    ['The evidence gathered so far by the Norwegian Navy | indicates | the ship cut the cable'],
  ],
  [
    'Norwegian officers briefed them on the port and warned that the ice was thin.',
    ['state:NOR | briefed | the port', 'state:NOR | warned | the ice was thin'],
  ],
  [
    'As the Prime Minister of Norway, Ida Moen, stressed after the council, the port stays open.',
    ['person:ida-moen | stressed | the port stays open'],
  ],
  ['Comme la Norvège l’a demandé lundi, les soldats ont quitté le port.', []],
];

/** The speakers of all statements, by entity. */
const speakers = (title: string, ...paragraphs: string[]) =>
  readTitled(title, ...paragraphs).reading.statements.map(({ speaker }) => speaker?.entity);

describe('reading: communiqués', () => {
  for (const [paragraph, expected] of cases)
    it(paragraph, () => assert.deepEqual(statements(paragraph), expected));

  it('takes an organ and those who sit in it for the body whose communiqué it is', () => {
    assert.deepEqual(
      speakers(
        'Communiqué final de la deuxième session ordinaire de la Conférence des chefs d’État et de gouvernement de la CEDEAO',
        'Les Chefs d’État saluent l’accord. Ils condamnent le raid.',
        'La Conférence rejette toute ingérence. Elle déplore la mort des marins.',
      ).map((entity) => entity?.startsWith('org:ecowas')),
      [true, true, true, true],
    );
  });

  it('reads a resolution as the words of the body that adopted it', () => {
    assert.deepEqual(
      speakers(
        'Talks on security',
        'L’Union africaine a condamné le raid. La résolution constate que le port est fermé.',
      ),
      ['org:au', 'org:au'],
    );
  });

  it('counts those who met by their names, not their titles or where they were', () => {
    const { statements } = read(
      'Mr. Ivar Moen, Foreign Minister of Norway, who is visiting Drumlin, Germany, held a telephone call with Ida Lund, Foreign Minister of Denmark, and Nils Berg, Foreign Minister of Sweden. The three Ministers condemned the raid.',
    ).reading;
    assert.deepEqual(statements.at(-1)?.speaker?.members, [
      'person:ivar-moen',
      'person:ida-lund',
      'person:nils-berg',
    ]);
  });

  it('takes no title of a document for words that somebody said, nor what a speaker presides over for him', () => {
    const quotes = (...paragraphs: string[]) =>
      read(...paragraphs)
        .reading.quotes.filter(({ node }) => node.mode === 'direct')
        .map(({ speaker }) => speaker?.entity);
    assert.deepEqual(
      quotes(
        'The action is taken pursuant to Executive Order 14098, “Blocking Property of Certain Persons Undermining Peace.”',
      ),
      [],
    );
    assert.deepEqual(
      quotes(
        'La Norvège, qui préside le Comité ce mois-ci, a appelé à une trêve, « seule issue pour les marins ».',
      ),
      ['state:NOR'],
    );
  });
});
