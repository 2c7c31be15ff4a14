import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sha256Hex } from '../../src/core/annotations/hash.ts';
import { AnnotatedRelease } from './annotated.ts';
import { until } from './support.ts';

const clauses = 7000;
const annotated = 5000;
const words = 'the parties met in the port and agreed to watch over cables, ships, depots and roads together';

/** A megabyte of numbered clauses. */
const text = `Report on clauses\n\n${Array.from({ length: clauses }, (_, i) => `Clause ${i}: ${words} until day ${i}.`).join('\n\n')}\n`;

const sidecar = `communique: 1
source:
  sha256: ${sha256Hex(text)}
annotations:
${Array.from(
  { length: annotated },
  (_, i) => `  - id: a${String(i).padStart(7, 'x')}
    codes: [stance/concern]
    target:
      exact: "Clause ${i}: the parties met"
      suffix: " in the port"
`,
).join('')}`;

const edits = 25;

interface Times {
  readonly typed: number;
  readonly saved: number;
}

/** How long the hand waits (ms): for a letter typed before all passages and one inside a passage (median), for saving. */
async function work(annotations: string | undefined): Promise<Times> {
  let release: AnnotatedRelease | undefined;
  try {
    release = await AnnotatedRelease.open(text, annotations === undefined ? {} : { annotations });
    const { editor, document, store } = release;
    const found = annotations === undefined ? 0 : annotated;
    await patiently('all placed', () => store.all(document).length === found);
    if (found > 0) assert.ok(store.all(document).every(({ status }) => status === 'exact'));
    const took: number[] = [];
    for (let i = 0; i < edits; i++) {
      // By turns at the top of the text and inside the words of a passage in its middle.
      const inside = document.positionAt(document.getText().indexOf('use 2500:'));
      const position = i % 2 === 0 ? new vscode.Position(0, 0) : inside;
      const began = performance.now();
      assert.ok(await editor.edit((edit) => edit.insert(position, 'x'), quiet));
      took.push(performance.now() - began);
    }
    const began = performance.now();
    // False where VS Code has just saved by itself, as it does in a browser.
    await document.save();
    assert.equal(document.isDirty, false);
    const saved = performance.now() - began;
    if (found > 0) {
      const passage = await patiently('quoted anew', () =>
        store.all(document).find(({ annotation }) => annotation.target[0]!.exact.includes('Claxxxx')),
      );
      const [{ start, end }] = passage.pieces as [{ start: number; end: number }];
      assert.match(document.getText().slice(start, end), /^Clax+use 2500: the parties met$/);
      assert.equal(store.all(document).filter(({ status }) => status === 'exact').length, annotated);
    }
    return { typed: took.sort((a, b) => a - b)[edits >> 1]!, saved };
  } finally {
    await release?.close();
  }
}

/** Reading a megabyte takes its time where other programs run, too. */
const patiently = <T>(what: string, check: () => T | undefined | false): Promise<T> => until(what, check, 30);

const quiet = { undoStopBefore: false, undoStopAfter: false };

describe('5,000 annotations on a megabyte', () => {
  it('hold up neither typing nor saving', async function () {
    this.timeout(120_000);
    const without = await work(undefined);
    const many = await work(sidecar);
    const figures = (['typed', 'saved'] as const).map(
      (what) => `${what} ${many[what].toFixed(1)} ms, without ${without[what].toFixed(1)} ms`,
    );
    console.log(`· 5,000 annotations on 1 MB: ${figures.join('; ')}`);
    // Twice the time, and what nobody feels on top: other programs run here, too.
    for (const what of ['typed', 'saved'] as const)
      assert.ok(many[what] <= 2 * without[what] + 60, figures.join('; '));
  });
});
