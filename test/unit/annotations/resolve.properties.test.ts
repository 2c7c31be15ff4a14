import assert from 'node:assert/strict';
import fc from 'fast-check';
import { resolveAnnotations } from '../../../src/core/annotations/resolve.ts';
import { trackSpans } from '../../../src/core/annotations/track.ts';
import type { Span } from '../../../src/core/text/span.ts';
import { cases } from '../support/cases.ts';
import { annotate, changesOf, countOf, document, edited, edits, passage, spanOf } from './documents.ts';

const passages = fc.array(passage, { minLength: 1, maxLength: 8 });

function spansOf(text: string, where: readonly (readonly [number, number])[]): Span[] {
  return where.flatMap((one) => spanOf(text, one) ?? []).sort((a, b) => a.start - b.start || a.end - b.end);
}

describe('anchoring, any texts and edits', () => {
  for (const how of ['with the old text', 'by quote and context'] as const) {
    const resolve = (after: string, annotations: ReturnType<typeof annotate>, before: string) =>
      resolveAnnotations(after, annotations, how === 'with the old text' ? { previous: before } : {});

    it(`${how}: answers once for each, in bounds, and the same when asked again`, () => {
      fc.assert(
        fc.property(document, passages, edits, (before, where, script) => {
          const annotations = annotate(before, spansOf(before, where));
          const after = edited(before, changesOf(before, script));
          const anchors = resolve(after, annotations, before);
          assert.deepEqual(
            anchors.map(({ id }) => id),
            annotations.map(({ id }) => id),
          );
          for (const { pieces, status, confidence, candidates } of anchors) {
            assert.equal(pieces.length === 0, status === 'ambiguous' || status === 'orphaned');
            assert.ok(confidence >= 0 && confidence <= 1);
            for (const { start, end } of [...pieces, ...(candidates ?? [])])
              assert.ok(
                0 <= start && start < end && end <= after.length,
                `${start}–${end} of ${after.length}`,
              );
          }
          assert.deepEqual(resolve(after, annotations, before), anchors);
        }),
        cases(200),
      );
    });

    it(`${how}: an unchanged text leaves everything exact where it was`, () => {
      fc.assert(
        fc.property(document, passages, (text, where) => {
          const spans = spansOf(text, where);
          const anchors = resolve(text, annotate(text, spans), text);
          assert.deepEqual(
            anchors.map(({ status, pieces }) => ({ status, pieces })),
            spans.map((span) => ({ status: 'exact', pieces: [span] })),
          );
        }),
        cases(200),
      );
    });

    it(`${how}: a passage whose whole selector still stands once is exact there`, () => {
      fc.assert(
        fc.property(document, passages, edits, (before, where, script) => {
          const spans = spansOf(before, where);
          const annotations = annotate(before, spans);
          const changes = changesOf(before, script);
          const after = edited(before, changes);
          const tracked = trackSpans(spans, changes);
          for (const [index, { pieces, status }] of resolve(after, annotations, before).entries()) {
            const { prefix = '', exact, suffix = '' } = annotations[index]!.target[0]!;
            const span = spans[index]!;
            const far = changes.every(
              (change) => change.end < span.start - prefix.length || change.start > span.end + suffix.length,
            );
            if (!far || countOf(after, prefix + exact + suffix) !== 1) continue;
            assert.equal(status, 'exact');
            assert.deepEqual(pieces, [tracked[index]]);
          }
        }),
        cases(300),
      );
    });

    it(`${how}: a passage that was cut out is put nowhere, unless its words stand elsewhere`, () => {
      fc.assert(
        fc.property(document, passage, fc.nat(60), (before, where, more) => {
          const span = spanOf(before, where);
          fc.pre(span !== undefined && span.end - span.start >= 12);
          const annotations = annotate(before, [span!]);
          const start = Math.max(0, span!.start - more);
          const after = before.slice(0, start) + before.slice(Math.min(before.length, span!.end + more));
          fc.pre(!sharesWords(after, before.slice(span!.start, span!.end)));
          const [anchor] = resolve(after, annotations, before);
          assert.equal(anchor!.status, 'orphaned', JSON.stringify(anchor));
        }),
        cases(300),
      );
    });

    it(`${how}: line breaks and spaces put differently change no word`, () => {
      fc.assert(
        fc.property(document, passages, fc.nat(40), (before, where, width) => {
          const spans = spansOf(before, where);
          const annotations = annotate(before, spans);
          let column = 0;
          const after = before.replace(/ /g, () => (++column % (width + 2) === 0 ? '\n' : ' '));
          for (const [index, { pieces }] of resolve(after, annotations, before).entries()) {
            const words = (text: string) => text.replace(/\s+/g, ' ');
            if (how === 'with the old text') assert.deepEqual(pieces, [spans[index]]);
            else if (pieces[0])
              assert.equal(
                words(after.slice(pieces[0].start, pieces[0].end)),
                words(annotations[index]!.target[0]!.exact),
              );
          }
        }),
        cases(200),
      );
    });
  }

  it('live: passages that no edit reaches keep their words and move by what came and went before them', () => {
    fc.assert(
      fc.property(document, passages, edits, (before, where, script) => {
        const spans = spansOf(before, where);
        const changes = changesOf(before, script);
        const after = edited(before, changes);
        for (const [index, now] of trackSpans(spans, changes).entries()) {
          const { start, end } = spans[index]!;
          assert.ok(0 <= now.start && now.start <= now.end && now.end <= after.length);
          if (changes.some((change) => change.start < end && change.end > start)) continue;
          const shift = changes
            .filter((change) => change.end <= start)
            .reduce((sum, change) => sum + change.text.length - (change.end - change.start), 0);
          assert.deepEqual(now, { start: start + shift, end: end + shift });
          assert.equal(after.slice(now.start, now.end), before.slice(start, end));
        }
      }),
      cases(300),
    );
  });

  it('live and with the old text: the same place for what no edit is near', () => {
    fc.assert(
      fc.property(document, passages, edits, (before, where, script) => {
        const spans = spansOf(before, where);
        const changes = changesOf(before, script);
        const after = edited(before, changes);
        const tracked = trackSpans(spans, changes);
        const anchors = resolveAnnotations(after, annotate(before, spans), { previous: before });
        for (const [index, { start, end }] of spans.entries()) {
          // Its own words and sixty characters around it are untouched, and stand once in each text.
          const around = before.slice(Math.max(0, start - 60), end + 60);
          const near = changes.some((change) => change.start <= end + 60 && change.end >= start - 60);
          if (near || countOf(before, around) !== 1 || countOf(after, around) !== 1) continue;
          assert.deepEqual(anchors[index]!.pieces, [tracked[index]]);
        }
      }),
      cases(300),
    );
  });
});

/** Whether three characters in a row of `passage`, space aside, stand in `text`, or a sign of a script in which one says something. */
function sharesWords(text: string, passage: string): boolean {
  const squeeze = (words: string) => words.toLowerCase().replace(/\s+/g, '');
  const [all, words] = [squeeze(text), squeeze(passage)];
  for (let at = 0; at < words.length; at++) {
    if (at + 3 <= words.length && all.includes(words.slice(at, at + 3))) return true;
    if (/[^\s\p{P}\p{N}\p{Script=Latin}]/u.test(words[at]!) && all.includes(words[at]!)) return true;
  }
  return false;
}
