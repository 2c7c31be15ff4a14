import assert from 'node:assert/strict';
import { resolveAnnotations } from '../../../src/core/annotations/resolve.ts';
import { found, marked } from './found.ts';

// What the passages of a file tell of each other where there is no old text.

describe('anchoring, by what is known of the old text', () => {
  const duty = (who: string) =>
    `The ${who} shall report to the Secretariat within forty days of the end of each year.\n\n`;
  const opening = 'The ministers met in Bergen to take stock of the agreement on northern ports.\n\n';
  const middle = 'They recalled that reports are public, and that the Secretariat keeps a list of them.\n\n';
  const closing = 'The next meeting will be hosted by Iceland in the second half of the year.\n';
  /** By quote and context, the passages that are marked. */
  const without = (before: string, after: string) => found(before, after, false);

  it('does not put a passage where other words stood around the same ones', () => {
    const marked = (who: string) =>
      duty(who).replace('the Secretariat within forty days', '⟦the Secretariat within forty days⟧');
    const before = `${opening}${marked('harbour masters')}${middle}${marked('coast guards')}${closing}`;
    const after = `${opening}${duty('harbour masters')}${middle}${closing}`;
    assert.deepEqual(without(before, after), ['the Secretariat within forty days', 'orphaned']);
  });

  it('takes what was edited between its neighbours before the same words elsewhere', () => {
    const before = `${opening}⟦They recalled that reports are public⟧, and the list of them is kept. The coast guards shall report ⟦within forty days of the end of each year⟧ to the Secretariat.\n\n⟦${middle.trim()}⟧\n\n${closing}`;
    const after = `${opening}They recalled that reports are public, and the list of them is kept. The coast guards shall report within fifty days of the end of each year to the Secretariat.\n\n${middle}${closing}The coast guards shall report within forty days of the end of each year to the Council.\n`;
    assert.equal(without(before, after)[1], 'within fifty days of the end of each year');
  });

  it('takes the one of several likely places that is between its neighbours', () => {
    const met = (place: string) =>
      `The ministers met in ${place} and agreed that the list of ports stays as it is.\n\n`;
    const before = `${met('Bergen')}⟦${middle.trim()}⟧\n\n${met('Bergen').replace('the list of ports', '⟦the list of ports⟧')}⟦${closing.trim()}⟧\n`;
    const after = `${met('Bergen')}${middle}Whoever had come to Bodø by sea found that the list of ports was too long to be read.\n\nNobody from the harbours of the far south was asked what they thought of that.\n\n${closing}`;
    const { annotations } = marked(before);
    const [, anchor] = resolveAnnotations(after, annotations, {});
    assert.equal(anchor!.pieces[0]?.start, after.lastIndexOf('the list of ports'));
  });

  it('takes a few words between their neighbours only where enough of what stood beside them still does', () => {
    const points = (from: number) =>
      Array.from(
        { length: 12 },
        (_, k) => `Point ${from + k} of the agenda dealt with matter ${(from + k) * 37} in some detail.\n\n`,
      ).join('');
    const text = (words: string) =>
      `${points(1)}⟦The ministers thanked their hosts⟧. ${words}\n\n⟦${middle.trim()}⟧\n\n${points(20)}${closing}`;
    const before = text('Whoever sails there has to ask leave of the ⟦harbour master⟧ before the ice comes.');
    const now = (words: string) => without(before, text(words).replace(/[⟦⟧]/g, ''))[1];
    assert.equal(now('A play of the harbour master was read.'), 'orphaned');
    assert.equal(now('Whoever wants to sail there must ask leave of the harbour master.'), 'harbour master');
  });
});
