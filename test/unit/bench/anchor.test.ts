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

  it('leaves out what a rewritten sentence still says, and what only changed case', () => {
    const rule = 'Ships that carry dangerous goods wait outside of the port for a pilot.';
    const text = (sentence: string) => `${paragraphs[0]}\n\n${sentence}\n\n${paragraphs[3]}\n`;
    const fateOf = (old: string, now: string, words: string) => {
      const start = text(old).indexOf(words);
      return truthOf(text(old), text(now), alignTexts(text(old), text(now)), {
        start,
        end: start + words.length,
      }).fate;
    };
    const longer = `Nobody knows why, but in winter and in heavy seas, by an order of the harbour master of last year that was never published anywhere, ships that carry dangerous goods now wait outside for the tide or until the coast guard comes.`;
    assert.equal(fateOf(rule, longer, rule), 'unclear');
    assert.equal(fateOf(rule, longer, 'wait outside'), 'unclear');
    assert.equal(fateOf(rule, 'The fee for berths was lowered.', rule), 'deleted');
    assert.equal(fateOf('À SAVOIR', 'A savoir', 'À SAVOIR'), 'unclear');
  });

  it('leaves out lines that changed places', () => {
    const list = (items: readonly string[]) =>
      `${paragraphs[0]}\n\n${items.map((item) => `* ${item}\n`).join('')}`;
    const old = list(['ferries', 'lighthouses', 'harbours']);
    const now = list(['ferries', 'harbours', 'lighthouses']);
    const fates = ['lighthouses', 'harbours'].map((words) => {
      const start = old.indexOf(words);
      return truthOf(old, now, alignTexts(old, now), { start, end: start + words.length }).fate;
    });
    assert.ok(!fates.includes('deleted') && !fates.includes('edited'), fates.join());
  });

  it('takes any border for right between the words of a passage and what took the place of its last', () => {
    const truth = { fate: 'edited', kept: { start: 10, end: 20 }, replaced: { start: 10, end: 40 } } as const;
    assert.equal(outcomeOf(truth, { start: 10, end: 30 }), 'right');
    assert.equal(outcomeOf(truth, { start: 10, end: 60 }), 'partly');
    assert.equal(outcomeOf({ ...truth, whole: { start: 30, end: 40 } }, { start: 30, end: 40 }), 'right');
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
