import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  mergeCodebooks,
  mergeConflictedCodebook,
  resolveCodeConflict,
} from '../../../src/core/codebook/merge.ts';
import { parseCodebook } from '../../../src/core/codebook/parse.ts';
import { applyChanges } from '../../../src/core/text/changes.ts';
import { cases } from '../support/cases.ts';

const base = `# ours
communique: 1
title: {fr: Positions, en: Positions}
codes:
  - id: stance
    label: {fr: Position, en: Stance}
    # the two that matter
    codes:
      - id: concern
        label: {fr: Préoccupation, en: Concern}
        definition:
          fr: Une inquiétude.   # short
          en: A worry.
        examples: [we worry]
      - id: support
        label: Support
  - id: response
    label: Response
`;
const codes = (text: string) => {
  const { codebook, problems } = parseCodebook(text);
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
    text,
  );
  return codebook.codes;
};
const ids = (text: string) => codes(text).map(({ id }) => id);

describe('merging codebooks', () => {
  it('merges codes by path, words by language, examples as a set', () => {
    const { text, conflicts } = mergeCodebooks(
      base,
      base
        .replace('en: A worry.', 'en: A worry without blame.')
        .replace('[we worry]', '[we worry, alarmed]')
        .replace(
          '      - id: support',
          '      - id: condemnation\n        label: Condemnation\n      - id: support',
        ),
      base
        .replace('fr: Une inquiétude.   # short', 'fr: Une inquiétude sans reproche.   # long')
        .replace('[we worry]', '[préoccupés, we worry]')
        .concat('  - id: framing\n    label: Framing\n'),
    );
    assert.deepEqual(conflicts, []);
    assert.equal(
      text,
      base
        .replace('en: A worry.', 'en: A worry without blame.')
        .replace('fr: Une inquiétude.   # short', 'fr: Une inquiétude sans reproche.   # long')
        .replace('[we worry]', '[préoccupés, we worry, alarmed]')
        .replace(
          '      - id: support',
          '      - id: condemnation\n        label: Condemnation\n      - id: support',
        )
        .concat('  - id: framing\n    label: Framing\n'),
    );
  });

  it('keeps what both changed side by side, and a code below a deleted one', () => {
    const ours = base.replace('en: A worry.', 'en: Mine.').replace('label: Response', 'label: Answer');
    const theirs = base
      .replace('en: A worry.', 'en: Yours.')
      .replace(/ {2}- id: response\n {4}label: Response\n/, '');
    const { text, conflicts } = mergeCodebooks(base, ours, theirs);
    assert.deepEqual(conflicts, [
      { id: 'stance/concern', keys: ['definition'] },
      { id: 'response', keys: [] },
    ]);
    assert.deepEqual(
      parseCodebook(text).problems.map(({ code }) => code),
      ['merge-undecided', 'merge-undecided'],
    );
    const decided = (id: string, side: 'ours' | 'theirs', from = text) =>
      applyChanges(from, resolveCodeConflict(from, id, side));
    const mine = decided('response', 'ours', decided('stance/concern', 'ours'));
    assert.equal(mine, ours);
    const theirs_ = decided('response', 'theirs', decided('stance/concern', 'theirs'));
    assert.deepEqual(ids(theirs_), ids(theirs));
    assert.deepEqual(codes(theirs_)[1]?.definition, codes(theirs)[1]?.definition);

    const grown = base.replace(
      '        label: Support\n',
      '        label: Support\n      - id: thanks\n        label: Thanks\n',
    );
    const gone = base.replace(/ {2}- id: stance\n(?: {4}.*\n)*/, '');
    const kept = mergeCodebooks(base, grown, gone);
    assert.deepEqual(kept.conflicts, [{ id: 'stance', keys: [] }]);
    assert.ok(ids(kept.text).includes('stance/thanks'));
    const back = mergeCodebooks(base, gone, grown);
    assert.deepEqual(back.conflicts, [{ id: 'stance', keys: [] }]);
    assert.ok(ids(back.text).includes('stance/thanks'));
  });

  it('refuses what can not be read, and takes git’s markers apart', () => {
    assert.equal(
      mergeCodebooks(base, base.replace('id: response', 'id: stance'), `${base}\n`).refused?.side,
      'ours',
    );
    const marked = base.replace(
      '    label: Response\n',
      '<<<<<<< HEAD\n    label: Answer\n=======\n    label: Reply\n>>>>>>> b\n',
    );
    assert.deepEqual(mergeConflictedCodebook(marked, base)?.conflicts, [{ id: 'response', keys: ['label'] }]);
    assert.equal(mergeConflictedCodebook(base), undefined);
  });

  it('takes their order where they moved a code that ours deleted, and does so once', () => {
    const file = (...list: string[]) =>
      `communique: 1\ncodes:\n${list.map((code) => `  - id: ${code[0]}\n    label: ${code.slice(1) || 'A'}\n`).join('')}`;
    const [from, ours, theirs] = [file('d', 'c'), file('b', 'c'), file('c', 'b', 'dB')];
    const { text } = mergeCodebooks(from, ours, theirs);
    assert.deepEqual(ids(text), ['c', 'b', 'd']);
    assert.equal(mergeCodebooks(from, text, theirs).text, text);
  });

  interface Tree {
    readonly label: string;
    readonly codes: Readonly<Record<string, Tree>>;
  }
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.record({
      label: fc.constantFrom('A', 'B', 'C'),
      codes: fc.oneof(
        { maxDepth: 2 },
        fc.constant({}),
        fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), tie('tree'), {
          maxKeys: 3,
          noNullPrototype: true,
        }),
      ),
    }),
  }));
  const lines = (codes: Tree['codes'], column: number): string =>
    Object.entries(codes)
      .map(([id, { label, codes }]) => {
        const below =
          Object.keys(codes).length > 0 ? `${' '.repeat(column + 2)}codes:\n${lines(codes, column + 4)}` : '';
        return `${' '.repeat(column)}- id: ${id}\n${' '.repeat(column + 2)}label: ${label}\n${below}`;
      })
      .join('');
  const write = ({ codes }: Tree) =>
    `communique: 1\ncodes:${Object.keys(codes).length ? '' : ' []'}\n${lines(codes, 2)}`;

  it('loses no code, whatever the trees', () => {
    fc.assert(
      fc.property(tree, tree, tree, (b, o, t) => {
        const [base, ours, theirs] = [write(b), write(o), write(t)];
        const labels = (text: string) => new Map(codes(text).map(({ id, label }) => [id, label.und]));
        const [was, mine, their] = [labels(base), labels(ours), labels(theirs)];
        const { text, refused } = mergeCodebooks(base, ours, theirs);
        assert.equal(refused, undefined);
        const now = labels(text);
        for (const id of new Set([...mine.keys(), ...their.keys()])) {
          const [w, x, y] = [was.get(id), mine.get(id), their.get(id)];
          if (x !== undefined && y !== undefined) assert.equal(now.get(id), w === x ? y : x, id);
          else if (w === undefined || w !== (x ?? y)) assert.equal(now.get(id), x ?? y, id);
        }
        for (const id of now.keys()) assert.ok(mine.has(id) || their.has(id), id);
        assert.equal(mergeCodebooks(base, text, theirs).text, text);
      }),
      cases(150),
    );
  });
});
