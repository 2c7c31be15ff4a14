import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { goldFolder, textOf } from '../../evaluate/gold.ts';
import { readMarks, readWhom, writeMarks } from '../../evaluate/marks.ts';

describe('labels written inside a text', () => {
  it('become labels with the offsets of the text without them', () => {
    const { text, labels } = readMarks(
      'La {a:state:RUS Russie} {v nie} {s:state:RUS toute {t:pol.interference/pol.election?;negated ingérence}}.',
    );
    assert.equal(text, 'La Russie nie toute ingérence.');
    assert.deepEqual(labels.actors, [{ start: 3, end: 9, entity: 'state:RUS' }]);
    assert.deepEqual(labels.threats, [
      {
        start: 20,
        end: 29,
        node: 'pol.interference',
        alt: ['pol.election'],
        tier: 'optional',
        polarity: 'negated',
      },
    ]);
    assert.deepEqual(labels.statements, [
      { start: 14, end: 29, by: 'state:RUS', verb: { start: 10, end: 13 } },
    ]);
  });

  it('say whom a threat is laid at the door of, against whom it goes and who responds', () => {
    const { labels } = readMarks(
      '{t:war.strikes;countered;by=org:a/state:A,state:B?;against=- raids} {r:resp.condemn?;by=org:c condemned}',
    );
    assert.deepEqual(labels.threats, [
      {
        start: 0,
        end: 5,
        node: 'war.strikes',
        polarity: 'countered',
        by: 'org:a/state:A,state:B?',
        against: '-',
      },
    ]);
    assert.deepEqual(labels.responses, [
      { start: 6, end: 15, kind: 'resp.condemn', tier: 'optional', by: 'org:c' },
    ]);
    assert.deepEqual(readWhom('org:a/state:A,state:B?'), [
      { ids: ['org:a', 'state:A'] },
      { ids: ['state:B'], doubtful: true },
    ]);
    assert.deepEqual(readWhom('-'), []);
  });

  it('a verb after its quotations is theirs, one of the sentence before is not', () => {
    const { labels } = readMarks('A {v said} {s:- b}. “{q:x c},” {w added} X, “{q:x d}.”');
    assert.deepEqual(
      [...labels.statements, ...labels.quotes].map(({ verb }) => verb?.start),
      [2, 15, undefined],
    );
    // A heading ends where its paragraph does, unless a colon follows.
    assert.equal(readMarks('A {v condemns} b\n\n“{q:x c}”').labels.quotes[0]?.verb, undefined);
    assert.equal(readMarks('A {v said}:\n\n“{q:x c}”').labels.quotes[0]?.verb?.start, 2);
    // A title’s full stop ends no sentence.
    assert.equal(readMarks('Il {v dit}, selon M. Borel, {s:- que b}.').labels.statements[0]?.verb?.start, 3);
  });

  for (const [source, message] of [
    ['a\nb {a:x c', /\{a:x is not closed/],
    ['a\nb }', /line 2, column 3/],
    ['{b:x c}', /unknown code b:x/],
    ['{a:x }', /without words/],
    ['{a:x}', /a mark is/],
    ['a {t:x;contered b}', /line 1, column 3: t:x;contered can't say contered/],
    ['{a:x;by=org:y b}', /can't say by=org:y/],
    ['{r:x;against=org:y b}', /can't say against=org:y/],
    ['{t:x;by=org:y,,org:z b}', /org:y,,org:z: ID\/OTHER/],
    ['{t:x;by=nobody b}', /nobody: ID\/OTHER/],
  ] as const)
    it(`says where a mark is wrong: ${JSON.stringify(source)}`, () => {
      assert.throws(() => readMarks(source), message);
    });

  it('are the same after writing and reading again', () => {
    for (const file of readdirSync(goldFolder)) {
      const gold = JSON.parse(readFileSync(join(goldFolder, file), 'utf8'));
      const text = textOf(gold.text);
      if (text === undefined) continue;
      const { marked, crossing } = writeMarks(text, gold);
      assert.deepEqual(crossing, [], file);
      const again = readMarks(marked);
      assert.equal(again.text, text, file);
      for (const kind of ['actors', 'threats', 'quotes', 'statements', 'responses', 'header'] as const)
        if (gold[kind]) assert.deepEqual(again.labels[kind], gold[kind], `${file}: ${kind}`);
    }
  });

  it('keep every text without braces', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const plain = text.replace(/[{}]/g, '');
        assert.deepEqual(readMarks(plain).text, plain);
      }),
    );
  });
});
