import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintLexicons } from '../../../src/core/lexicon/lint.ts';
import { parseLexicon } from '../../../src/core/lexicon/load.ts';
import { wordProblem } from '../../../src/core/problems.ts';

/** `file: code at “first words of the entry”` for lexicons given as YAML by name. */
function lint(texts: Readonly<Record<string, string>>, base: readonly string[] = []): string[] {
  const files = Object.entries(texts).map(([name, text]) => ({ name, ...parseLexicon(text, name) }));
  const problems = lintLexicons(
    files,
    base.map((text) => parseLexicon(text, 'base', true).layer),
  );
  return [...problems].flatMap(([name, list]) =>
    list.map(
      ({ code, start }) => `${name}: ${code} at ${texts[name]!.slice(start, start + 12).split('\n')[0]}`,
    ),
  );
}

const head =
  'version: 1\nlexicon: {id: test, lang: [fr, en], sources: [own]}\nsources: [{id: own, title: Ours}]\n';
const actor = (id: string, rest = '', form = id) =>
  `  - {id: "${id}", kind: organisation, label: {fr: A, en: A}, forms: [{text: "${form}", lang: und, kind: short}]${rest}}\n`;

describe('linter of lexicons', () => {
  it('finds nothing in sound files', () => {
    assert.deepEqual(
      lint({ 'a.yaml': `${head}actors:\n${actor('org:a')}${actor('org:b', ', partOf: "org:a"')}` }),
      [],
    );
  });

  it('ids given by two files', () => {
    assert.deepEqual(
      lint({
        'a.yaml': `${head}actors:\n${actor('org:a')}`,
        'b.yaml': `lexicon: {id: b, sources: [own]}\nactors:\n${actor('org:a')}`,
      }),
      ['b.yaml: duplicate-id at {id: "org:a"'],
    );
  });

  it('references to nothing, and circles', () => {
    assert.deepEqual(
      lint({
        'a.yaml': `${head}actors:\n${actor('org:a', ', partOf: "org:b"')}${actor('org:b', ', partOf: "org:a"')}${actor('org:c', ', memberships: [{group: "group:none"}]')}extend:\n  - {id: "org:none", label: {fr: N}}\n`,
      }).map((line) => line.split(' at ')[0]),
      ['a.yaml: circle', 'a.yaml: circle', 'a.yaml: unknown-id', 'a.yaml: unknown-id'],
    );
  });

  it('a form that two entities claim, unless a rule, the case, the language or the time tells them apart', () => {
    const two = (first: string, second: string) =>
      lint({
        'a.yaml': `${head}actors:\n  - {id: "org:a", kind: organisation, label: {fr: A, en: A}, forms: [${first}]}\n  - {id: "org:b", kind: organisation, label: {fr: B, en: B}, forms: [${second}]}\n`,
      });
    assert.deepEqual(
      two('{text: Council of Elders, lang: en}', '{text: "Council (of|for) Elders", lang: und}'),
      ['a.yaml: contested-form at {text: "Coun'],
    );
    assert.deepEqual(two('{text: Conseil, lang: fr}', '{text: Conseil, lang: en}'), []);
    assert.deepEqual(two('{text: WHO, kind: acronym}', '{text: who, case: exact}'), []);
    assert.deepEqual(two('{text: Conseil, requires: [{before: [le]}]}', '{text: Conseil}'), []);
    assert.deepEqual(two('{text: Conseil, to: 2011}', '{text: Conseil, from: 2011}'), []);
  });

  it('sources that are nowhere, and sources of no use', () => {
    assert.deepEqual(
      lint({
        'a.yaml': `lexicon: {id: a, sources: [gone]}\nsources: [{id: idle, title: Idle}]\nactors:\n${actor('org:a')}`,
      }),
      ['a.yaml: dead-source at {id: idle, t', 'a.yaml: unknown-source at {id: "org:a"'],
    );
  });

  it('two holders of one office at a time; the day of the change belongs to both', () => {
    const holder = (id: string, dates: string) =>
      `  - {id: "person:${id}", kind: person, label: {fr: A, en: A}, forms: [], tenures: [{office: "office:x", ${dates}}]}\n`;
    const offices = (first: string, second: string) =>
      lint({
        'a.yaml': `${head}actors:\n  - {id: "office:x", kind: office, label: {fr: X, en: X}, forms: []}\n${holder('a', first)}${holder('b', second)}`,
      });
    assert.deepEqual(offices('from: 2014, to: 2024-10-01', 'from: 2024-10-01'), []);
    assert.deepEqual(offices('from: 2014', 'from: 2024-10-01, acting: true'), []);
    assert.deepEqual(offices('from: 2014, to: 2024-12', 'from: 2024-10-01'), [
      'a.yaml: overlapping-tenures at {office: "of',
    ]);
  });

  it('labels without a translation', () => {
    assert.deepEqual(
      lint({
        'a.yaml': `${head}actors:\n  - {id: "org:a", kind: organisation, label: {fr: A}, forms: [A]}\n`,
      }),
      ['a.yaml: untranslated at {id: "org:a"'],
    );
  });

  it('a workspace’s lexicon is held against the built-in ones, which it may replace', () => {
    const base = `${head}actors:\n${actor('org:a')}`;
    assert.deepEqual(lint({ 'w.yaml': `${head}actors:\n${actor('org:a')}` }, [base]), []);
    assert.deepEqual(lint({ 'w.yaml': `${head}actors:\n${actor('org:z', '', 'org:a')}` }, [base]), [
      'w.yaml: contested-form at {text: "org:',
    ]);
  });

  it('the built-in knowledge has nothing to mend', function () {
    // All of it is read from YAML, which takes seconds.
    this.timeout(30_000);
    const folder = join(import.meta.dirname, '../../../src/knowledge');
    const files = readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => ({ name, ...parseLexicon(readFileSync(join(folder, name), 'utf8'), name, true) }));
    const found = [...lintLexicons(files)].flatMap(([name, list]) =>
      [...files.find((file) => file.name === name)!.problems, ...list].map(
        (problem) => `${name}: ${wordProblem(problem)}`,
      ),
    );
    assert.deepEqual(found, []);
  });
});
