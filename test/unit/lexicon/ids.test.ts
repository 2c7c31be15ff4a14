import assert from 'node:assert/strict';
import { wholesOf } from '../../../src/core/lexicon/ids.ts';
import type { Lexicon } from '../../../src/core/lexicon/model.ts';

describe('what an entity is part of', () => {
  const lexicon = {
    actors: new Map([
      ['org:a', { partOf: 'org:b' }],
      ['org:b', { partOf: 'org:a' }],
      ['org:c', { partOf: 'state:FRA' }],
    ]),
  } as unknown as Lexicon;

  it('is told step by step, each once, also where a lexicon goes round in a circle', () => {
    assert.deepEqual([...wholesOf('org:c', lexicon)], ['org:c', 'state:FRA']);
    assert.deepEqual([...wholesOf('org:a', lexicon)], ['org:a', 'org:b']);
    assert.deepEqual([...wholesOf(undefined, lexicon)], []);
  });
});
