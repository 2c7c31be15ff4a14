import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  beginForm,
  expandForm,
  nextWords,
  PatternError,
  type Rest,
} from '../../../src/core/lexicon/pattern.ts';

/** All that a form stands for, followed word by word. */
function follow(form: string): string[] {
  const found = new Set<string>();
  const step = (rest: Rest, words: string) => {
    for (const { between, word, rest: left } of nextWords(rest)) {
      if (left) step(left, words + between + word);
      else found.add((words + between + word).replace(/\s+/g, ' ').trim());
    }
  };
  step(beginForm(form), '');
  return [...found].sort();
}

describe('form notation', () => {
  it('stands for optional letters, alternatives and groups', () => {
    assert.deepEqual(expandForm('allié[e][s]'), [['alliées', 'alliée', 'alliés', 'allié']]);
    assert.deepEqual(expandForm('(ministre|ministère) (de la )?Défense'), [
      ['ministre de la Défense', 'ministre Défense', 'ministère de la Défense', 'ministère Défense'],
    ]);
    assert.deepEqual(expandForm('guerre ~ contre (l’|la )Ukraine'), [
      ['guerre'],
      ['contre l’Ukraine', 'contre la Ukraine'],
    ]);
  });

  for (const form of [
    '(a',
    'a)',
    'a]',
    '[a',
    'a|b',
    '()',
    '',
    '~',
    'a?',
    '(a)??',
    'a(|)',
    `${'(a|b)'.repeat(20)}`,
  ])
    it(`says what is wrong with “${form.slice(0, 20)}”`, () => {
      if (form === 'a(|)') assert.deepEqual(expandForm(form), [['a']]);
      else assert.throws(() => expandForm(form), PatternError);
    });

  it('bears any text and any depth without another error', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '(', ')', '[', ']', '|', '?', '~', '’', 'é'),
      maxLength: 40,
    });
    const tolerant = (act: () => unknown) => {
      try {
        act();
      } catch (error) {
        assert.ok(error instanceof PatternError, String(error));
      }
    };
    fc.assert(
      fc.property(letters, (form) => {
        tolerant(() => expandForm(form));
        tolerant(() => nextWords(beginForm(form)));
      }),
    );
    for (const deep of [
      '('.repeat(200_000),
      `${'('.repeat(50_000)}a${')'.repeat(50_000)}`,
      '[a'.repeat(100_000),
    ])
      tolerant(() => expandForm(deep));
  });

  it('is followed word by word to all that it stands for', () => {
    for (const form of [
      '(ministre|ministère) (de la |des )?(Défense|Armées)',
      "(L'|la )?(É|E)tat[s]-Uni[s]",
      "ingérence[s] (électorale[s]|dans (les |l')(élection[s]|processus (électoral|électoraux)))",
      'a( b( c)?)?',
      'haut[e][s] ( )représentant',
      'C5+1',
    ])
      assert.deepEqual(follow(form), [...expandForm(form)[0]!].sort(), form);
  });
});
