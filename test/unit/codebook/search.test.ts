import assert from 'node:assert/strict';
import { type Choice, ChoiceSearch } from '../../../src/core/codebook/search.ts';

const choices: readonly Choice[] = [
  { id: 'stance/concern', kind: 'code', names: ['Préoccupation', 'Concern'] },
  { id: 'stance/condemnation', kind: 'code', names: ['Condamnation', 'Condemnation'] },
  { id: 'inf.disinformation', kind: 'threat', names: ['désinformation', 'disinformation'] },
  { id: 'state:RUS', kind: 'actor', names: ['Russie', 'Russia', 'Fédération de Russie', 'Росія'] },
  { id: 'state:PRK', kind: 'actor', names: ['Corée du Nord', 'North Korea', 'nord-coréen'] },
];
const first = (search: ChoiceSearch, typed: string, recent: readonly string[] = []) =>
  search.find(typed, recent)[0]?.id;

/** Names enough that they have to be narrowed first. */
const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'lé', 'mor', 'nat', 'pin', 'ros', 'tal', 'ver'];
const many: readonly Choice[] = [
  ...choices,
  ...Array.from({ length: 6000 }, (_, i): Choice => {
    const word = (n: number) =>
      syllables[n % 12]! + syllables[Math.floor(n / 12) % 12]! + syllables[Math.floor(n / 144) % 12]!;
    return {
      id: `org:x${i}`,
      kind: 'actor',
      names: [`Conseil ${word(i)} du ${word(i * 7 + 3)}`, `${word(i)} Council ${i}`],
    };
  }),
];

describe('search of codes, threats and actors', () => {
  for (const [name, list] of [
    ['few', choices],
    ['thousands', many],
  ] as const)
    describe(`among ${name}`, () => {
      const search = new ChoiceSearch(list);
      it('forgives accents, case and slips, in every language', () => {
        assert.equal(first(search, 'preoccupation'), 'stance/concern');
        assert.equal(first(search, 'CONCERN'), 'stance/concern');
        assert.equal(first(search, 'desinformaton'), 'inf.disinformation');
        assert.equal(first(search, 'federation de rusie'), 'state:RUS');
        assert.equal(first(search, 'росія'), 'state:RUS');
        assert.equal(first(search, 'coreen'), 'state:PRK');
        assert.equal(first(search, 'state:PRK'), 'state:PRK');
      });

      it('finds words by how they begin, from the first letter on', () => {
        for (const typed of ['r', 'ru', 'rus', 'russ', 'russi'])
          assert.ok(
            search.find(typed).some(({ names }) => names.some((n) => n.toLowerCase().includes(typed))),
            typed,
          );
        assert.equal(first(search, 'russ'), 'state:RUS');
        assert.equal(first(search, 'koré'), 'state:PRK');
      });

      it('puts recent ones first where nothing is typed, then codes in their order', () => {
        const ids = search.find('', ['state:PRK', 'inf.disinformation']).map(({ id }) => id);
        assert.deepEqual(ids.slice(0, 4), [
          'state:PRK',
          'inf.disinformation',
          'stance/concern',
          'stance/condemnation',
        ]);
      });

      it('finds nothing for what is nowhere, and bears anything', () => {
        for (const typed of ['qqqqqqqq', '\0', '🇫🇷', '(', "'", ' - ', 'a'.repeat(500), '\uD800'])
          assert.ok(Array.isArray(search.find(typed)), typed);
        assert.deepEqual(search.find('qqqqqqqq'), []);
      });
    });

  it('finds each of thousands by its own name, and with a letter left out', () => {
    const search = new ChoiceSearch(many);
    for (let i = 5; i < many.length; i += 613) {
      const { id, names } = many[i]!;
      assert.equal(first(search, names[1]!), id);
      const slip = names[0]!.slice(0, 9) + names[0]!.slice(10);
      assert.ok(
        search
          .find(slip)
          .slice(0, 10)
          .some((choice) => choice.id === id),
        slip,
      );
    }
  });
});
