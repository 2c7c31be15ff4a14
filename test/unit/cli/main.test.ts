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
});
