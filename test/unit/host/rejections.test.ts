import assert from 'node:assert/strict';
import type { Live } from '../../../src/core/annotations/live.ts';
import { describePassage } from '../../../src/core/annotations/selector.ts';
import { Rejections } from '../../../src/host/annotations/rejections.ts';

/** A memory as VS Code gives one to an extension. */
function memory() {
  const kept = new Map<string, unknown>();
  return {
    keys: () => [...kept.keys()],
    get: <T>(key: string, other?: T) => (kept.get(key) as T | undefined) ?? other,
    update: async (key: string, value: unknown) => void kept.set(key, structuredClone(value)),
  };
}

describe('passages that the reader has said are not the ones', () => {
  const before = 'The envoys met in Bergen on Monday.\n\nThey left on Friday.\n';
  const text = before.replace('met in Bergen', 'dined in Bergen');
  const words = (of: string, quote: string) => {
    const start = of.indexOf(quote);
    return { start, end: start + quote.length };
  };
  const live = (id: string, now: string): Live => ({
    annotation: {
      id,
      codes: ['a'],
      target: describePassage(before, [words(before, 'envoys met in Bergen')]),
    },
    pieces: [words(text, now)],
    status: 'edited',
  });
  const one = live('one', 'envoys dined in Bergen');

  it('stay so in another session, until other words stand there or the annotation is put elsewhere', async () => {
    const kept = memory();
    await new Rejections(kept).add(text, one);
    const later = new Rejections(kept);
    const [off, other] = later.applied(text, [one, live('two', 'envoys dined in Bergen')]);
    assert.equal(off!.status, 'orphaned');
    assert.deepEqual(off!.pieces, []);
    assert.equal(off!.gone!.at, one.pieces[0]!.start);
    assert.equal(other!.status, 'edited', 'of another annotation nothing was said');
    const again = text.replace('dined', 'stayed');
    const there = { ...one, pieces: [words(again, 'envoys stayed in Bergen')] };
    assert.deepEqual(later.applied(again, [there]), [there]);
    const put = { ...one, annotation: { ...one.annotation, target: describePassage(text, one.pieces) } };
    assert.deepEqual(later.applied(text, [put]), [put]);
  });

  it('are taken back by undoing, and are no more than a thousand', async () => {
    const kept = memory();
    const rejections = new Rejections(kept);
    await rejections.add(text, one);
    await rejections.remove(text, one);
    assert.deepEqual(rejections.applied(text, [one]), [one]);
    await rejections.add(text, one);
    for (let k = 0; k < 1000; k++) await rejections.add(text, live(`n${k}`, 'envoys dined in Bergen'));
    assert.deepEqual(rejections.applied(text, [one]), [one]);
    assert.equal(rejections.applied(text, [live('n0', 'envoys dined in Bergen')])[0]!.status, 'orphaned');
  });
});
