import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Occurrences } from '../../../src/core/annotations/occurrences.ts';
import { describePassage, longestUsual } from '../../../src/core/annotations/selector.ts';
import type { Span } from '../../../src/core/text/span.ts';
import { cases } from '../support/cases.ts';
import { countOf, document, passage, spanOf } from './documents.ts';

const describeOne = (text: string, span: Span) => {
  const { prefix = '', exact, suffix = '' } = describePassage(text, [span])[0]!;
  return { prefix, exact, suffix, whole: prefix + exact + suffix };
};
const inWord = (text: string, at: number) => /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));

describe('selectors', () => {
  it('quote the passage with context that makes the three parts unique, at word borders', () => {
    fc.assert(
      fc.property(document, passage, (text, where) => {
        const span = spanOf(text, where);
        fc.pre(span !== undefined);
        const { prefix, exact, suffix, whole } = describeOne(text, span!);
        assert.equal(exact, text.slice(span!.start, span!.end));
        assert.equal(text.slice(span!.start - prefix.length, span!.start), prefix);
        assert.equal(text.slice(span!.end, span!.end + suffix.length), suffix);
        assert.equal(countOf(text, whole), 1);
        const from = span!.start - prefix.length;
        const to = span!.end + suffix.length;
        assert.ok(!/^[a-z]$/i.test(text[from - 1] ?? '') || !inWord(text, from), 'prefix begins at a word');
        assert.ok(!/^[a-z]$/i.test(text[to] ?? '') || !inWord(text, to), 'suffix ends at a word');
      }),
      cases(400),
    );
  });

  it('hold no more than the usual context where that is enough', () => {
    const text = `${'Alpha beta gamma delta. '.repeat(3)}\n\nThe envoy left for Riga. ${'One two three four. '.repeat(5)}`;
    const start = text.indexOf('envoy');
    const { prefix, suffix } = describeOne(text, { start, end: start + 5 });
    assert.ok(prefix.length + suffix.length < 2 * longestUsual);
    assert.match(suffix, /^ left for Riga\./);
  });

  it('are the same whether or not an index tells what is unique', () => {
    fc.assert(
      fc.property(document, passage, (text, where) => {
        const span = spanOf(text, where);
        fc.pre(span !== undefined);
        const known = new Occurrences(text);
        // It makes its index when it is asked often.
        for (let k = 0; k < 200; k++) known.onlyAt(text, 0);
        assert.deepEqual(describePassage(text, [span!], known), describePassage(text, [span!]));
        const word = text.slice(span!.start, span!.end);
        for (const words of [text, word, text.slice(span!.start, span!.start + 20)])
          for (const at of [0, span!.start])
            assert.equal(
              known.onlyAt(words, at),
              text.startsWith(words, at) && countOf(text, words) === 1 && words !== '',
            );
      }),
      cases(400),
    );
  });

  const paragraph =
    'The parties confirm that they will exchange notes on incidents at sea within thirty days of each meeting.';

  it('grow across paragraphs until copies of whole paragraphs are told apart, and no further', () => {
    const text = ['First annex.', paragraph, paragraph, 'Second annex.', paragraph, paragraph, 'End.'].join(
      '\n\n',
    );
    for (let copy = text.indexOf(paragraph); copy >= 0; copy = text.indexOf(paragraph, copy + 1)) {
      const start = copy + paragraph.indexOf('incidents');
      const { prefix, exact, suffix, whole } = describeOne(text, { start, end: start + 9 });
      assert.equal(countOf(text, whole), 1);
      // A word less on the longer side, and it stands twice.
      const shorter =
        prefix.length > suffix.length
          ? prefix.replace(/^\s*\S+\s+/, '') + exact + suffix
          : prefix + exact + suffix.replace(/\s+\S+\s*$/, '');
      if (Math.max(prefix.length, suffix.length) > longestUsual)
        assert.equal(countOf(text, shorter), 2, whole);
    }
  });

  it('keep the usual context where only far more would be unique', () => {
    const text = `One. ${`${paragraph}\n\n`.repeat(200)}`;
    const start = text.indexOf('incidents', 10_000);
    const { prefix, suffix } = describeOne(text, { start, end: start + 9 });
    assert.ok(prefix.length <= longestUsual && suffix.length <= longestUsual);
  });

  it('stop at the ends of the text, and do not cut a character in two', () => {
    const text = '🙂🙂 Réunion 🙂🙂';
    assert.deepEqual(describePassage(text, [{ start: 0, end: text.length }]), [{ exact: text }]);
    const [first] = describePassage(`${'🙂'.repeat(60)} Genève`, [{ start: 121, end: 127 }]);
    assert.match(first!.prefix!, /^(?:🙂)+ $/u);
  });
});
