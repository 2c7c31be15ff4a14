import assert from 'node:assert/strict';
import { resolveConflict } from '../../../src/core/annotations/conflict.ts';
import {
  insertAnnotation,
  removeAnnotation,
  setSourceHash,
  updateAnnotation,
} from '../../../src/core/annotations/edit.ts';
import { mergeSidecars } from '../../../src/core/annotations/merge.ts';
import { parseSidecar } from '../../../src/core/annotations/sidecar.ts';
import { wordProblem } from '../../../src/core/problems.ts';

const good = 'communique: 1\nannotations:\n  - id: aaaaaaaa\n    codes: [x]\n    target: {exact: words}\n';
/** `good` with keys before `codes`, and `words` otherwise. */
const having = (keys: string) => good.replace('    codes', `    ${keys}\n    codes`);

/** Texts that must not be written to: the code of the first problem, and the words that it stands at. */
const bad: readonly (readonly [name: string, text: string, code: string, at: string])[] = [
  ['a bracket left open', having('note: [1, 2'), 'yaml-syntax', 'c'],
  ['a quote left open', good.replace('words', '"words'), 'yaml-syntax', '"'],
  ['keys that are not in line', good.replace('    codes', '     codes'), 'yaml-syntax', 'a'],
  ['tabs', good.replace('    codes', '\tcodes'), 'yaml-syntax', '\t'],
  ['a key given twice', having('note: a\n    note: b'), 'duplicate-key', 'note'],
  ['a list given twice', `${good}annotations: []\n`, 'duplicate-key', 'annotations'],
  ['an id given twice', `${good}${good.slice(good.indexOf('  - id'))}`, 'duplicate-id', 'aaaaaaaa'],
  ['a list for an id', good.replace('aaaaaaaa', '[a]'), 'wrong-type', '[a]'],
  ['a map for codes', good.replace('[x]', '{x: y}'), 'wrong-type', '{x: y}'],
  ['a word for links', having('links: x'), 'wrong-type', 'x'],
  ['a word for what a merge left', having('conflict: x'), 'wrong-type', 'x'],
  [
    'no id',
    good.replace('id: aaaaaaaa', 'note: n'),
    'missing-key',
    'note: n\n    codes: [x]\n    target: {exact: words}',
  ],
  ['no target', good.replace(/ {4}target.*\n/, ''), 'missing-key', 'id: aaaaaaaa\n    codes: [x]'],
  ['no words in a target', good.replace('exact: words', 'prefix: words'), 'bad-target', '{prefix: words}'],
  ['a word for an annotation', `${good}  - word\n`, 'wrong-type', 'word'],
  [
    'a map for the list',
    good.replace('  - id', '    id'),
    'wrong-type',
    'id: aaaaaaaa\n    codes: [x]\n    target: {exact: words}',
  ],
  ['a list for the file', '- a\n- b\n', 'wrong-type', '- a\n- b'],
  [
    'something else altogether',
    '<html><body>Not found</body></html>\n',
    'wrong-type',
    '<html><body>Not found</body></html>',
  ],
  ['an anchor', good.replace('words', '&a words'), 'yaml-anchor', 'words'],
  [
    'aliases of aliases',
    `x1: &x1 [a, a]\n${Array.from({ length: 40 }, (_, n) => `x${n + 2}: &x${n + 2} [*x${n + 1}, *x${n + 1}]\n`).join('')}${good}`,
    'yaml-anchor',
    '[a, a]',
  ],
  ['a tag', good.replace('words', '!!js/function words'), 'yaml-tag', 'words'],
  ['a list for a key', having('? [a]\n    : b'), 'yaml-key', '[a]'],
  ['two documents', `${good}---\n${good}`, 'multiple-documents', `---\n${good}`],
  ['what follows the end', `${good}...\n${good}`, 'multiple-documents', good],
  ['a newer version', good.replace(': 1', ': 2'), 'newer-version', '2'],
  ['no version', good.replace(': 1', ': one'), 'version', 'one'],
  ['a NUL byte', good.replace('words', 'wo\0rds'), 'control-character', '\0'],
  ['UTF-16 read as UTF-8', [...good].join('\0'), 'control-character', '\0'],
  ['bare carriage returns', good.replaceAll('\n', '\r'), 'bare-return', '\r'],
  ['50 MB', good + '# long\n'.repeat(7_500_000), 'too-large', ''],
  ['brackets without end', `${good}x: ${'['.repeat(5000)}`, 'yaml-syntax', '['],
  [
    'conflict markers',
    good.replace('    codes', '<<<<<<< HEAD\n    codes'),
    'merge-conflict',
    '<<<<<<< HEAD',
  ],
  ['what is left of markers', `${good}=======\n`, 'merge-conflict', '======='],
];

describe('bad sidecars', () => {
  for (const [name, text, code, at] of bad)
    it(`are told at the place and never written to: ${name}`, () => {
      const sidecar = parseSidecar(text);
      const [problem] = sidecar.problems;
      assert.equal(problem?.code, code);
      assert.equal(problem.severity, 'error');
      assert.equal(text.slice(problem.start, problem.end), at);
      assert.match(wordProblem(problem), /^[^{}]{20,}[.!?]$|\{[a-z]+: .*\.$|`/);
      assert.equal(sidecar.writable, false);
      assert.equal(sidecar.text, text);
      const annotation = { id: 'new', codes: [], target: [{ exact: 'x' }] };
      for (const changes of [
        insertAnnotation(sidecar, annotation, 0),
        updateAnnotation(sidecar, 'aaaaaaaa', { note: 'n' }),
        removeAnnotation(sidecar, 'aaaaaaaa'),
        setSourceHash(sidecar, 'a'.repeat(64)),
        resolveConflict(sidecar, 'aaaaaaaa', 'ours'),
        resolveConflict(sidecar, '', 'ours'),
      ])
        assert.deepEqual(changes, []);
      assert.equal(mergeSidecars(good, text, `${good}# more\n`).text, text);
      assert.equal(mergeSidecars(good, `${good}# more\n`, text).text, `${good}# more\n`);
    });

  const odd: readonly (readonly [name: string, text: string, ids: number, warning?: string])[] = [
    ['nothing', '', 0],
    ['comments alone', '# one\n# two\n', 0],
    ['line endings of Windows', good.replaceAll('\n', '\r\n'), 1],
    ['a byte order mark', `\uFEFF${good}`, 1],
    ['a document’s beginning and end', `%YAML 1.2\n---\n${good}...\n`, 1],
    ['JSON', JSON.stringify({ communique: 1, annotations: [{ id: 'a', target: { exact: 'x' } }] }), 1],
    ['no version', good.replace('communique: 1\n', ''), 1, 'version-missing'],
    ['a misspelt list', good.replace('annotations', 'anotations'), 0, 'unknown-key'],
    ['characters lost', good.replace('words', 'w\uFFFDrds'), 1, 'replacement-character'],
    ['a status of no kind', having('status: nice'), 1, 'bad-value'],
    ['a time of no kind', having('created: yesterday'), 1, 'bad-value'],
    ['a hash of no kind', good.replace('annotations', 'source: {sha256: abc}\nannotations'), 1, 'bad-value'],
  ];
  for (const [name, text, ids, warning] of odd)
    it(`are not what can be read: ${name}`, () => {
      const sidecar = parseSidecar(text);
      assert.equal(sidecar.writable, true);
      assert.equal(sidecar.entries.length, ids);
      assert.deepEqual(
        sidecar.problems.map(({ code, severity }) => [code, severity]),
        warning ? [[warning, 'warning']] : [],
      );
    });
});
