import assert from 'node:assert/strict';
import {
  applyChanges,
  applyEdit,
  insertAnnotation,
  newSidecar,
  updateAnnotation,
} from '../../src/core/annotations/edit.ts';
import { parseSidecar, type Sidecar } from '../../src/core/annotations/sidecar.ts';
import type { TextChange } from '../../src/core/text/changes.ts';
import { ms, type Subject, takeTurns } from './measure.ts';

const count = 5_000;

export const sidecar: Subject = {
  name: 'Sidecar',
  about: `A sidecar of ${count.toLocaleString('en')} annotations: read whole, as when its release is opened, and one act on it, as when somebody tags a passage.`,
  run() {
    const text = sidecarOf(count);
    const read = parseSidecar(text);
    assert.equal(read.entries.length, count);
    assert.equal(read.problems.length, 0);
    const middle = read.entries[count >> 1]!.annotation;
    const annotation = { ...middle, id: 'new1', codes: ['stance/concern'] };
    const acts: (() => TextChange[])[] = [
      () => insertAnnotation(read, annotation, count >> 1),
      () => updateAnnotation(read, middle.id, { note: 'Another note.' }),
    ];
    for (const act of acts) check(read, act());
    const [parse = 0, insert = 0, update = 0] = takeTurns(
      [() => parseSidecar(text), ...acts.map((act) => () => applyEdit(read, act()))],
      3,
    );
    return [
      { what: `Read whole (${(text.length / 1e6).toFixed(1)} MB)`, measured: ms(parse) },
      {
        what: 'An annotation put in the middle, and what is then known',
        measured: ms(insert),
        goal: { wanted: '< 50 ms', met: insert < 50 },
      },
      {
        what: 'A note changed, and what is then known',
        measured: ms(update),
        goal: { wanted: '< 50 ms', met: update < 50 },
      },
    ];
  },
};

function sidecarOf(annotations: number): string {
  const entries = Array.from(
    { length: annotations },
    (_, i) => `  - id: a${i}
    codes: [stance/concern, gen.hybrid-activity]
    target:
      exact: the sabotage of cable number ${i}
      prefix: "the ministers condemned "
      suffix: ", which they called"
    note: Seen in statement ${i % 17}.
    creator: coder-${i % 3}
    created: 2026-11-23T17:00:00Z
`,
  );
  return `${newSidecar('0'.repeat(64)).replace('annotations: []\n', 'annotations:\n')}${entries.join('')}`;
}

/** What is known after the act is what a fresh reading of the changed text gives. */
function check(read: Sidecar, changes: TextChange[]): void {
  assert.equal(changes.length, 1);
  assert.deepEqual(applyEdit(read, changes), parseSidecar(applyChanges(read.text, changes)));
}
