import assert from 'node:assert/strict';
import { alignTexts } from '../../bench/anchor/alignment.ts';
import { outcomeOf } from '../../bench/anchor/score.ts';
import { truthOf } from '../../bench/anchor/truth.ts';
import { copiesOf, rewrapped } from '../../bench/anchor/variants.ts';

// The measure of the anchoring benchmark: what it calls unchanged, edited, moved and deleted.

describe('the measure of anchoring', () => {
  const paragraphs = [
    'The ministers met in Bergen on 3 March and reviewed the safety of the northern ports.',
    'They condemned the jamming of navigation signals, which endangers civil aviation in the region.',
    'They agreed to share all reports of incidents within two days of receiving them.',
    'The next meeting will be hosted by Iceland in the second half of the year.',
  ];
  const before = `${paragraphs.join('\n\n')}\n`;
  const fate = (after: string, words: string) => {
    const start = before.indexOf(words);
    const truth = truthOf(before, after, alignTexts(before, after), { start, end: start + words.length });
    return [truth.fate, truth.kept && after.slice(truth.kept.start, truth.kept.end)];
  };

  it('tells what became of a passage', () => {
    const edited = before.replace('within two days', 'within one day');
    assert.deepEqual(fate(edited, 'jamming of navigation signals'), [
      'unchanged',
      'jamming of navigation signals',
    ]);
    assert.deepEqual(fate(edited, 'share all reports of incidents within two days')[0], 'edited');
    const moved = `${[paragraphs[0], paragraphs[2], paragraphs[3], paragraphs[1]].join('\n\n')}\n`;
    assert.deepEqual(fate(moved, 'jamming of navigation'), ['moved', 'jamming of navigation']);
    const gone = `${[paragraphs[0], paragraphs[2], paragraphs[3]].join('\n\n')}\n`;
    assert.deepEqual(fate(gone, 'jamming of navigation'), ['deleted', undefined]);
    assert.deepEqual(fate(rewrapped(before, 30), 'northern ports')[0], 'unchanged');
  });

  it('aligns words, not the letters that two words have in common', () => {
    const other = before.replace('within two days', 'within a week');
    assert.deepEqual(fate(other, 'two days'), ['deleted', undefined]);
    assert.deepEqual(fate(before.replace('reviewed', 'reviews'), 'reviewed the'), [
      'edited',
      'review' + 's the',
    ]);
  });

  it('leaves out what the rewritten text says a second time', () => {
    const again = before
      .replace(
        'They condemned the jamming of navigation signals, which',
        'Attacks of that kind, which nobody wants,',
      )
      .replace('The next meeting', 'They condemned the jamming of navigation signals. The next meeting');
    assert.equal(fate(again, 'condemned the jamming of navigation signals')[0], 'unclear');
  });

  it('calls right what overlaps by four fifths, and any place for what is gone wrong', () => {
    const truth = { fate: 'edited', kept: { start: 10, end: 20 }, replaced: { start: 10, end: 30 } } as const;
    assert.equal(outcomeOf(truth, { start: 10, end: 21 }), 'right');
    assert.equal(outcomeOf(truth, { start: 10, end: 29 }), 'right');
    assert.equal(outcomeOf(truth, { start: 5, end: 14 }), 'partly');
    assert.equal(outcomeOf(truth, { start: 30, end: 40 }), 'wrong');
    assert.equal(outcomeOf({ fate: 'deleted' }, { start: 0, end: 4 }), 'wrong');
    assert.equal(outcomeOf({ fate: 'deleted' }, 'orphaned'), 'orphaned');
  });

  it('takes one of two copies away', () => {
    const copies = copiesOf(`${before}\n${paragraphs[0]!.replace('Bergen', 'Tromsø')}\n\nEnd.\n`, () => 0.4)!;
    const { before: twice, after, kept, gone, length } = copies;
    const paragraph = twice.slice(kept, kept + length);
    assert.equal(twice.slice(gone, gone + length), paragraph);
    assert.equal(twice.split(paragraph).length, 3);
    assert.equal(after.split(paragraph).length, 2);
  });
});
