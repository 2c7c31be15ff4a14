import assert from 'node:assert/strict';
import fc from 'fast-check';
import { differences } from '../../../src/core/annotations/differences.ts';

describe('differences', () => {
  it('are runs of words that came, went or were replaced', () => {
    assert.deepEqual(
      differences('pledged two patrol ships for the route', 'pledged three ships for the polar route'),
      [
        { gone: 'two patrol', come: 'three' },
        { gone: '', come: 'polar' },
      ],
    );
    assert.deepEqual(differences('one  line', 'one\nline'), []);
    assert.deepEqual(differences('', 'new words'), [{ gone: '', come: 'new words' }]);
  });

  it('say all that is not shared, and nothing of equal texts', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', 'dd'), { maxLength: 30 })
      .map((words) => words.join(' '));
    const count = (words: string) => words.split(' ').filter(Boolean).length;
    fc.assert(
      fc.property(text, text, (before, now) => {
        const all = differences(before, now);
        assert.deepEqual(differences(before, before), []);
        assert.equal(all.length === 0, before === now);
        const gone = all.reduce((sum, one) => sum + count(one.gone), 0);
        const come = all.reduce((sum, one) => sum + count(one.come), 0);
        assert.equal(count(before) - gone, count(now) - come);
      }),
    );
  });
});
