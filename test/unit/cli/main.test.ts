import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../src/cli/main.ts';
import { builtinKnowledge } from '../support/knowledge.ts';

function call(...argv: string[]) {
  const data: string[] = [];
  const words: string[] = [];
  const code = run(argv, builtinKnowledge, {
    data: (line) => data.push(line),
    words: (line) => words.push(line),
  });
  return { code, data, words: words.join('\n') };
}

describe('command line', () => {
  let folder: string;
  const write = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, content);
    return path;
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'communique-cli-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('says how it is used, and exits with 2 on wrong use', () => {
    assert.equal(call('--help').code, 0);
    for (const argv of [
      [],
      ['nonsense'],
      ['analyze'],
      ['analyze', '--nope', 'x'],
      ['check', '--sidecar', 'x', '.'],
      ['toString', 'x'],
    ]) {
      const { code, words, data } = call(...argv);
      assert.equal(code, 2, argv.join(' '));
      assert.notEqual(words, '');
      assert.deepEqual(data, []);
    }
  });

  it('names a file that is missing or not text, and exits with 2', () => {
    const missing = call('analyze', join(folder, 'none.release'));
    assert.equal(missing.code, 2);
    assert.match(missing.words, /none\.release: no such file/);
    const binary = call('analyze', write('b.release', new Uint8Array([0xff, 0xfe, 0x41])));
    assert.equal(binary.code, 2);
    assert.match(binary.words, /not UTF-8/);
  });

  it('analyses a folder, one JSON object a release, offsets without the byte order mark', () => {
    write('a.release', '\uFEFFRéunion à Vienne\n\n12 septembre 2024\n\nLa France condamne cette attaque.');
    write('sub/b.release.txt', 'Title\n\nCanada met.');
    write('notes.txt', 'no release');
    const { code, data } = call('analyze', folder, '--json');
    assert.equal(code, 0);
    const [a, b] = data.map((line) => JSON.parse(line));
    assert.equal(data.length, 2);
    assert.equal(a.language, 'fr');
    assert.deepEqual(a.header.title, { text: 'Réunion à Vienne', start: 0, end: 16 });
    assert.equal(a.header.published.value, '2024-09-12');
    assert.match(a.sha256, /^[0-9a-f]{64}$/);
    assert.equal(a.mentions.find((m: { entity: string }) => m.entity === 'state:FRA').text, 'France');
    assert.match(b.file, /b\.release\.txt$/);
  });

  it('names those who speak together, and the group they make up', () => {
    const text = (words: string) =>
      JSON.parse(call('analyze', write('t.release', `Titre\n\n${words}\n`), '--json').data[0]!).statements[0]
        .speaker;
    const two = text("La France et l'Allemagne condamnent l'attaque.");
    assert.deepEqual(
      [two.text, two.entity, two.members],
      ["La France et l'Allemagne", 'state:FRA', ['state:FRA', 'state:DEU']],
    );
    const three = text(
      'Les ministres des Affaires étrangères de la France, de la Pologne et de l’Allemagne condamnent l’attaque.',
    );
    assert.equal(three.entity, 'group:weimar');
    assert.deepEqual(three.members, [
      'office:fra.foreign-minister',
      'office:pol.foreign-minister',
      'office:deu.foreign-minister',
    ]);
    assert.equal(text("La France condamne l'attaque.").members, undefined);
  });

  it('uses the workspace lexicon above a release', () => {
    write(
      '.communique/lexicon/mine.yaml',
      'version: 1\nlexicon: {id: mine, lang: [fr], licence: CC0-1.0}\nactors:\n  - id: org:zorg\n    kind: organisation\n    label: {fr: Zorg, en: Zorg}\n    forms: [{text: Zorg, lang: und, kind: short}]\n',
    );
    const { data } = call('analyze', write('deep/er/x.release', 'Titre\n\nLe Zorg a parlé.'), '--json');
    assert.ok(JSON.parse(data[0]!).mentions.some((m: { entity: string }) => m.entity === 'org:zorg'));
  });

  it('resolves annotations and reports the lost one with exit code 1', () => {
    const release = write('r.release', 'Titre\n\nLa France condamne cette attaque contre le port.\n');
    write(
      'r.release.annotations.yaml',
      'communique: 1\nannotations:\n  - id: aaaaaaaa\n    codes: [x]\n    target: {exact: cette attaque}\n  - id: bbbbbbbb\n    codes: [x]\n    target: {exact: une tout autre phrase que personne ne trouve ici}\n',
    );
    const { code, data } = call('resolve', release, '--json');
    assert.equal(code, 1);
    const [found, lost] = data.map((line) => JSON.parse(line));
    assert.deepEqual([found.id, found.status, found.start, found.end], ['aaaaaaaa', 'exact', 26, 39]);
    assert.deepEqual([lost.id, lost.status, lost.start, lost.end], ['bbbbbbbb', 'orphaned', null, null]);
  });

  it('checks a folder and says where each problem stands', () => {
    write('r.release', 'Titre\n\nUn texte.\n');
    write('r.release.annotations.yaml', 'communique: 1\nannotations:\n  - id: [\n');
    const { code, data } = call('check', folder);
    assert.equal(code, 1);
    assert.match(data[0]!, /r\.release\.annotations\.yaml:\d+:\d+: error: /);
    assert.equal(call('check', write('ok/clean.release', 'Titre\n\nUn texte.\n')).code, 0);
  });

  it('checks sidecars against each other, the codebook and git’s merges, and goes on after a file it can not read', () => {
    write('r.release', 'Titre\n\nLa France condamne cette attaque contre le port.\n');
    const entry = (id: string, more = '') =>
      `  - id: ${id}\n    codes: [stance/none]\n    target: {exact: cette attaque}\n${more}`;
    const head = 'communique: 1\nannotations:\n';
    write(
      'r.release.annotations.yaml',
      `${head}${entry('aaaaaaaa', '    links: [{type: repeats, to: zzzzzzzz}]\n')}`,
    );
    write(
      'r.release.coder-1.annotations.yaml',
      `${head}${entry('aaaaaaaa', '    conflict: {note: other}\n')}`,
    );
    const codes = (line: string) => JSON.parse(line);
    const before = call('check', folder, '--json').data.map(codes);
    assert.deepEqual(
      before.map(({ code, severity, line, column }) => [code, severity, line, column]),
      [
        ['unknown-code', 'info', 3, 5],
        ['duplicate-id', 'warning', 3, 5],
        ['unknown-link', 'warning', 3, 5],
        ['merge-undecided', 'warning', 6, 15],
        ['unknown-code', 'info', 3, 5],
        ['duplicate-id', 'warning', 3, 5],
      ],
    );
    write('.communique/codebook.yaml', 'communique: 1\ncodes: [{id: stance/some}]\n');
    write('b.release', new Uint8Array([0x41, 0x0a, 0x42, 0xe9, 0x41]));
    const after = call('check', folder);
    assert.equal(after.code, 2);
    assert.match(after.words, /b\.release:2:2: not UTF-8/);
    assert.match(after.words, /5 files checked, 6 to mend, 1 not readable/);
    assert.equal(after.data.filter((line) => line.includes('warning: The code stance/none')).length, 2);
  });
});
