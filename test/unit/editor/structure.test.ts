import assert from 'node:assert/strict';
import type { Block, BlockRole, Release } from '../../../src/core/release/tree.ts';
import { type Section, sectionsOf } from '../../../src/editor/structure.ts';
import { firstWords } from '../../../src/editor/words.ts';

/** A release of blocks of ten characters each. */
function release(...blocks: readonly (readonly [BlockRole, number?])[]): Release {
  const children = blocks.map(
    ([role, level], i): Block => ({
      kind: 'block',
      role,
      ...(level !== undefined && { level }),
      start: i * 10,
      end: i * 10 + 9,
      bodyStart: i * 10,
      sentences: [],
      children: [],
    }),
  );
  return { kind: 'release', lang: 'en', header: {}, start: 0, end: blocks.length * 10, children };
}

function shape(sections: readonly Section[]): unknown {
  return sections.map((s) => [
    s.block.role,
    s.start,
    s.end,
    ...(s.children.length ? [shape(s.children)] : []),
  ]);
}

describe('sections', () => {
  it('put all under the title and paragraphs under their heading', () => {
    assert.deepEqual(
      shape(
        sectionsOf(
          release(['title'], ['lede'], ['heading', 1], ['paragraph'], ['heading', 1], ['paragraph']),
        ),
      ),
      [
        [
          'title',
          0,
          59,
          [
            ['lede', 10, 19],
            ['heading', 20, 39, [['paragraph', 30, 39]]],
            ['heading', 40, 59, [['paragraph', 50, 59]]],
          ],
        ],
      ],
    );
  });

  it('nest headings by level', () => {
    assert.deepEqual(
      shape(sectionsOf(release(['heading', 1], ['heading', 2], ['paragraph'], ['heading', 1]))),
      [
        ['heading', 0, 29, [['heading', 10, 29, [['paragraph', 20, 29]]]]],
        ['heading', 30, 39],
      ],
    );
  });

  it('keep what stands before a title, and an empty text', () => {
    assert.deepEqual(shape(sectionsOf(release(['dateline'], ['title']))), [
      ['dateline', 0, 9],
      ['title', 10, 19],
    ]);
    assert.deepEqual(sectionsOf(release()), []);
  });
});

describe('first words', () => {
  it('cut at a word and on one line', () => {
    assert.equal(firstWords('one\n  two'), 'one two');
    assert.equal(firstWords('The ministers met today, in Brussels', 24), 'The ministers met today…');
    assert.equal(firstWords('x'.repeat(100), 10), `${'x'.repeat(10)}…`);
    assert.equal(firstWords(''), '');
  });
});
