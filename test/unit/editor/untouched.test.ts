import assert from 'node:assert/strict';
import fc from 'fast-check';
import { trackSpans } from '../../../src/core/annotations/track.ts';
import { Untouched } from '../../../src/editor/untouched.ts';
import { cases } from '../support/cases.ts';

const insert = (at: number, text: string) => ({ start: at, end: at, text });

describe('what was drawn and not touched since', () => {
  const drawn = [
    { start: 2, end: 5 },
    { start: 10, end: 14 },
  ];

  it('is where it was, moved by what was typed between', () => {
    const untouched = new Untouched(20);
    assert.ok(untouched.holds(drawn, drawn, 20));
    untouched.edit([insert(7, 'xyz')]);
    assert.ok(untouched.holds(drawn, [drawn[0]!, { start: 13, end: 17 }], 23));
    assert.ok(!untouched.holds(drawn, drawn, 23), 'it moved');
    assert.ok(!untouched.holds(drawn, [drawn[0]!], 23), 'one is gone');
    assert.ok(!untouched.holds(drawn, [drawn[0]!, { start: 13, end: 17 }], 24), 'somebody else changed it');
  });

  it('was touched by typing at its edge, and by what was cut and put back', () => {
    const typed = new Untouched(20);
    typed.edit([insert(5, 'x')]);
    assert.ok(!typed.holds(drawn, [drawn[0]!, { start: 11, end: 15 }], 21));
    const cut = new Untouched(20);
    cut.edit([{ start: 9, end: 16, text: '' }]);
    cut.edit([insert(9, 'the same')]);
    assert.ok(!cut.holds(drawn, [drawn[0]!, { start: 11, end: 15 }], 21));
  });

  it('is where an editor has it after any edits', () => {
    const edit = fc.record({ at: fc.nat(60), cut: fc.nat(6), put: fc.nat(6) });
    fc.assert(
      fc.property(
        fc.array(fc.record({ start: fc.nat(50), length: fc.integer({ min: 1, max: 6 }) }), { maxLength: 6 }),
        fc.array(edit, { maxLength: 5 }),
        (places, edits) => {
          const spans = places
            .map(({ start, length }) => ({ start, end: start + length }))
            .sort((a, b) => a.start - b.start || a.end - b.end);
          let length = 60;
          let now = spans;
          const untouched = new Untouched(length);
          for (const { at, cut, put } of edits) {
            const start = Math.min(at, length);
            const change = { start, end: Math.min(length, start + cut), text: 'x'.repeat(put) };
            untouched.edit([change]);
            now = trackSpans(now, [change]);
            length += put - (change.end - start);
          }
          for (const one of spans) {
            const index = spans.indexOf(one);
            // Wherever it says so for a place, the editor has it there, too.
            for (let shift = -30; shift <= 30; shift++) {
              const wanted = { start: one.start + shift, end: one.end + shift };
              if (untouched.holds([one], [wanted], length)) assert.deepEqual(now[index], wanted);
            }
          }
        },
      ),
      cases(300),
    );
  });
});
