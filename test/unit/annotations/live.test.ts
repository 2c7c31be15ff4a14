import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyChanges, insertAnnotation, newSidecar } from '../../../src/core/annotations/edit.ts';
import { follow, type Live, Trail } from '../../../src/core/annotations/live.ts';
import type { Annotation, TextChange } from '../../../src/core/annotations/model.ts';
import { resolveAnnotations } from '../../../src/core/annotations/resolve.ts';
import { isSettled, requote, seal } from '../../../src/core/annotations/seal.ts';
import { describePassage } from '../../../src/core/annotations/selector.ts';
import { parseSidecar } from '../../../src/core/annotations/sidecar.ts';
import { likelyPlace } from '../../../src/core/annotations/where.ts';
import { cases } from '../support/cases.ts';

const text = `The council met in Oslo on Tuesday to review the guarding of cables.

Norway pledged two patrol ships for the northern route. Estonia pledged divers and one tug.

The chair thanked both countries and closed the meeting at noon.
`;

function live(of: string, ...passages: readonly string[]): Live[] {
  return passages.map((words, index) => {
    const start = of.indexOf(words);
    assert.ok(start >= 0, words);
    const pieces = [{ start, end: start + words.length }];
    const annotation: Annotation = { id: `id${index}`, codes: [], target: describePassage(of, pieces) };
    return { annotation, pieces, status: 'exact' };
  });
}

const replace = (of: string, words: string, by: string): TextChange => {
  const start = of.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length, text: by };
};

const wordsOf = (now: string, placed: readonly Live[]) =>
  placed.map(({ pieces, status }) =>
    pieces.length === 0 ? status : pieces.map(({ start, end }) => now.slice(start, end)).join(' … '),
  );

function edit(before: string, placed: readonly Live[], changes: readonly TextChange[], outside = false) {
  const after = applyChanges(before, changes);
  return { after, ...follow(placed, before, after, changes, outside) };
}

describe('annotations while somebody edits', () => {
  const passages = ['two patrol ships', 'Estonia pledged divers and one tug', 'closed the meeting'];

  it('keep to their words when a paragraph is pasted over itself with a word changed', () => {
    const paragraph = text.split('\n\n')[1]!;
    const pasted = paragraph.replace('northern', 'polar').replace('divers', 'six divers');
    const { after, placed } = edit(text, live(text, ...passages), [replace(text, paragraph, pasted)]);
    assert.deepEqual(wordsOf(after, placed), [
      'two patrol ships',
      'Estonia pledged six divers and one tug',
      'closed the meeting',
    ]);
    assert.ok(
      placed.every(({ status }) => status !== 'edited'),
      'the reader need not look at own edits',
    );
  });

  it('are edited where another program has changed their words', () => {
    const paragraph = text.split('\n\n')[1]!;
    const pasted = paragraph.replace('divers', 'six divers').replace('two patrol', 'three patrol');
    const { placed } = edit(text, live(text, ...passages), [replace(text, paragraph, pasted)], true);
    assert.deepEqual(
      placed.map(({ status }) => status),
      ['edited', 'edited', 'exact'],
    );
  });

  it('go with a paragraph that is moved in one step, and with one that is cut and pasted', () => {
    const paragraph = `${text.split('\n\n')[1]!}\n\n`;
    const cut = replace(text, paragraph, '');
    const moved = edit(text, live(text, ...passages), [
      cut,
      { start: text.length, end: text.length, text: `\n${paragraph.trim()}\n` },
    ]);
    assert.deepEqual(wordsOf(moved.after, moved.placed), passages);
    const gone = edit(text, live(text, ...passages), [cut]);
    assert.deepEqual(wordsOf(gone.after, gone.placed), ['orphaned', 'orphaned', passages[2]]);
    const back = edit(gone.after, gone.placed, [{ start: 0, end: 0, text: paragraph }]);
    assert.deepEqual(wordsOf(back.after, back.placed), passages);
  });

  it('are gone with their copy of a paragraph that stands twice', () => {
    const paragraph = text.split('\n\n')[1]!;
    const twice = `${text}\n${paragraph}\n`;
    const second = twice.lastIndexOf(paragraph);
    const start = twice.lastIndexOf('two patrol ships');
    const pieces = [{ start, end: start + 16 }];
    const one: Live = {
      annotation: { id: 'a', codes: [], target: describePassage(twice, pieces) },
      pieces,
      status: 'exact',
    };
    const { after, placed } = edit(twice, [one], [{ start: second, end: twice.length, text: '' }]);
    assert.deepEqual(wordsOf(after, placed), ['orphaned']);
    assert.equal(likelyPlace(after, placed, 0), second);
  });

  it('keep what is left of their words when an edit cuts into them', () => {
    const { after, placed } = edit(text, live(text, 'two patrol ships'), [replace(text, 'pledged two', 'x')]);
    assert.deepEqual(wordsOf(after, placed), ['patrol ships']);
  });

  it('are only shifted by typing elsewhere, and that is told', () => {
    const before = edit(text, live(text, ...passages), [{ start: 4, end: 4, text: 'small ' }]);
    assert.equal(before.effect, 'shifted');
    assert.deepEqual(wordsOf(before.after, before.placed), passages);
    const inside = edit(text, live(text, ...passages), [replace(text, 'patrol', 'old patrol')]);
    assert.equal(inside.effect, 'words');
    const across = edit(text, live(text, ...passages), [replace(text, 'pledged two', '')]);
    assert.equal(across.effect, 'places');
  });

  const word = fc.constantFrom('alpha', 'beta', 'gamma', 'delta', 'the', 'of', 'ships', 'cables');
  const document = fc
    .array(fc.tuple(word, fc.nat(400)), { minLength: 12, maxLength: 60 })
    .map((words) => words.map(([w, n], i) => `${w}${n}${i % 9 === 8 ? '.\n\n' : ' '}`).join(''));
  const script = fc.array(
    fc.record({ at: fc.nat(1000), length: fc.nat(40), text: fc.oneof(fc.constant(''), word, fc.string()) }),
    { minLength: 1, maxLength: 8 },
  );

  it('have places inside the text with words of their own, whatever is edited, and the very same after undoing all', () => {
    fc.assert(
      fc.property(
        document,
        fc.array(fc.nat(1000), { minLength: 1, maxLength: 6 }),
        script,
        (doc, at, edits) => {
          const placed = at.map((n, index): Live => {
            const start = n % (doc.length - 8);
            const pieces = [{ start, end: start + 8 }];
            return {
              annotation: { id: `id${index}`, codes: [], target: describePassage(doc, pieces) },
              pieces,
              status: 'exact',
            };
          });
          const trail = new Trail<Live>();
          const texts = [doc];
          const steps: (readonly Live[])[] = [placed];
          for (const { at: from, length, text: put } of edits) {
            const before = texts.at(-1)!;
            const start = from % (before.length + 1);
            const change = { start, end: Math.min(before.length, start + length), text: put };
            trail.remember(before, steps.at(-1)!);
            const { after, placed: now } = edit(before, steps.at(-1)!, [change]);
            for (const [i, { pieces, status }] of now.entries()) {
              assert.equal(pieces.length === 0, status === 'orphaned' || status === 'ambiguous');
              for (const piece of pieces)
                assert.ok(0 <= piece.start && piece.start < piece.end && piece.end <= after.length);
              const old = steps.at(-1)![i]!.pieces[0];
              if (old && (change.end <= old.start || change.start >= old.end))
                assert.equal(
                  after.slice(pieces[0]!.start, pieces[0]!.end),
                  before.slice(old.start, old.end),
                  'an edit elsewhere changes no passage',
                );
            }
            texts.push(after);
            steps.push(now);
          }
          const last = steps.at(-1)!;
          const back = trail.recall(doc, last)!;
          assert.deepEqual(
            back.map(({ pieces, status }) => ({ pieces, status })),
            placed.map(({ pieces, status }) => ({ pieces, status })),
          );
        },
      ),
      cases(300),
    );
  });

  it('are found by the file alone after it was brought up to the edited text', () => {
    fc.assert(
      fc.property(
        document,
        fc.array(fc.nat(1000), { minLength: 1, maxLength: 6 }),
        script,
        (doc, at, edits) => {
          let placed: readonly Live[] = at.map((n, index): Live => {
            const start = n % (doc.length - 8);
            const pieces = [{ start, end: start + 8 }];
            return {
              annotation: { id: `id${index}`, codes: [], target: describePassage(doc, pieces) },
              pieces,
              status: 'exact',
            };
          });
          const sidecar = placed.reduce(
            (now, { annotation }) =>
              parseSidecar(applyChanges(now.text, insertAnnotation(now, annotation, now.entries.length))),
            parseSidecar(newSidecar('0'.repeat(64))),
          );
          let now = doc;
          for (const { at: from, length, text: put } of edits) {
            const start = from % (now.length + 1);
            const after = edit(now, placed, [
              { start, end: Math.min(now.length, start + length), text: put.replace(/\s+/g, ' ') },
            ]);
            now = after.after;
            placed = after.placed;
          }
          const places = new Map(placed.map((one) => [one.annotation.id, one]));
          const written = parseSidecar(applyChanges(sidecar.text, requote(sidecar, places, now, doc)));
          assert.ok(written.writable, written.text);
          for (const anchor of resolveAnnotations(
            now,
            written.entries.map((entry) => entry.annotation),
          )) {
            const { pieces } = places.get(anchor.id)!;
            if (pieces.length > 0) assert.deepEqual(anchor.pieces, pieces);
          }
          const sealed = seal(sidecar, places, now, 'f'.repeat(64), { before: doc });
          assert.equal(sealed.length > 0, isSettled(sidecar, places));
        },
      ),
      cases(300),
    );
  });
});
