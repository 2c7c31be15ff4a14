import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textFromGit } from '../../../src/cli/git.ts';
import { run } from '../../../src/cli/main.ts';
import { sha256Hex } from '../../../src/core/annotations/hash.ts';
import { describePassage } from '../../../src/core/annotations/selector.ts';

const before = `Joint statement

The ministers met in Bergen on 3 March to review the safety of the northern ports.

They condemned the jamming of navigation signals, which endangers civil aviation.

They agreed to share reports of incidents within two days.
`;
// The second paragraph moves to the end, the third is edited.
const after = `Joint statement

The ministers met in Bergen on 3 March to review the safety of the northern ports.

They agreed to share all reports of incidents within one day.

They condemned the jamming of navigation signals, which endangers civil aviation.
`;

function call(...argv: string[]) {
  const data: string[] = [];
  const words: string[] = [];
  const code = run(argv, () => [], { data: (line) => data.push(line), words: (line) => words.push(line) });
  return { code, data, words: words.join('\n') };
}

describe('communique reanchor and resolve, with old texts from git', () => {
  let folder: string;
  const write = (name: string, content: string) => {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, content);
    return path;
  };
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'core.autocrlf=false', ...args],
      { cwd: folder, stdio: 'pipe' },
    );
  /** A sidecar with one annotation for each of `passages`, made on `text`, with comments of a person in it. */
  const sidecar = (text: string, ...passages: string[]) => {
    const entries = passages.map((words, index) => {
      const start = text.indexOf(words);
      assert.ok(start >= 0, words);
      const [selector] = describePassage(text, [{ start, end: start + words.length }]);
      const { exact, prefix, suffix } = selector!;
      return `  # number ${index}\n  - id: passage${index}\n    codes: [a, b]   # two\n    target:\n      exact: ${JSON.stringify(exact)}\n      prefix: ${JSON.stringify(prefix)}\n      suffix: ${JSON.stringify(suffix)}\n    mine: kept\n`;
    });
    return `# by hand\ncommunique: 1\nsource:\n  sha256: ${sha256Hex(text)}\nannotations:\n${entries.join('')}`;
  };
  const passages = [
    'northern ports',
    'They condemned the jamming of navigation signals',
    'reports of incidents within two days',
  ];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'communique-reanchor-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('finds the old text by its hash: committed, staged, under another name, with other line ends', () => {
    git('init', '-q');
    const path = write('a.release', before);
    assert.equal(textFromGit(path, sha256Hex(before)), undefined, 'not in git yet');
    git('add', '.');
    assert.equal(textFromGit(path, sha256Hex(before)), before);
    git('commit', '-qm', 'one');
    write('a.release', after);
    git('commit', '-qam', 'two');
    git('mv', 'a.release', 'b.release');
    git('commit', '-qm', 'three');
    const renamed = join(folder, 'b.release');
    assert.equal(textFromGit(renamed, sha256Hex(before)), before);
    const windows = before.replace(/\n/g, '\r\n');
    assert.equal(textFromGit(renamed, sha256Hex(windows)), windows);
    assert.equal(textFromGit(renamed, '0'.repeat(64)), undefined);
  });

  it('resolves with the old text from git, and without git all the same', () => {
    const path = write('r.release', before);
    write('r.release.annotations.yaml', sidecar(before, ...passages));
    const statuses = () =>
      call('resolve', path, '--json').data.map((line) => {
        const { status, start, end } = JSON.parse(line);
        return [status, after.slice(start, end)];
      });
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'one');
    writeFileSync(path, after);
    const found = [
      ['exact', 'northern ports'],
      ['moved', 'They condemned the jamming of navigation signals'],
      ['edited', 'reports of incidents within one day'],
    ];
    assert.deepEqual(statuses()[1], found[1]);
    assert.deepEqual(statuses()[2], found[2]);
    rmSync(join(folder, '.git'), { recursive: true });
    assert.deepEqual(statuses()[1], found[1]);
    assert.deepEqual(statuses()[2], found[2]);
  });

  it('shows a table to people', () => {
    const path = write('r.release', before);
    write('r.release.annotations.yaml', sidecar(before, ...passages));
    const { code, data } = call('resolve', path);
    assert.equal(code, 0);
    assert.match(data[0]!, /^place +status +annotation +confidence +passage$/);
    assert.match(data[1]!, /r\.release:3:\d+ +exact +passage0 +1 +northern ports$/);
  });

  it('brings the sidecars of a folder up to their releases, and leaves all else byte for byte', () => {
    write('sub/r.release', before);
    const made = sidecar(before, ...passages);
    const path = write('sub/r.release.annotations.yaml', `\uFEFF${made}`);
    const same = write('same.release', before);
    const untouched = write('same.release.annotations.yaml', sidecar(before, passages[0]!));
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'one');
    write('sub/r.release', after);
    const dry = call('reanchor', folder, '--dry-run');
    assert.equal(readFileSync(path, 'utf8'), `\uFEFF${made}`);
    assert.match(dry.data.join('\n'), /r\.release\.annotations\.yaml +\d+ +\d+ +\d+ +0 +0 +to write/);
    const { code, data } = call('reanchor', folder, '--accept', '--json');
    assert.equal(code, 0);
    const rows = data.map((line) => JSON.parse(line));
    assert.deepEqual(
      rows.map(({ result, oldText }) => [result, oldText]),
      [
        ['unchanged', false],
        ['written', true],
      ],
    );
    const written = readFileSync(path, 'utf8');
    assert.ok(written.startsWith('\uFEFF# by hand\ncommunique: 1\nsource:\n  sha256: '));
    assert.ok(written.includes(sha256Hex(after)));
    assert.match(written, /exact: "?reports of incidents within one day/);
    // All but what stands in the selectors, and the hash.
    const plain = (text: string) => text.replace(/^ {6}.*\n|^ +sha256:.*\n|^\n/gm, '');
    assert.equal(plain(written), plain(`\uFEFF${made}`));
    assert.equal(readFileSync(untouched, 'utf8'), sidecar(before, passages[0]!));
    assert.equal(readFileSync(same, 'utf8'), before);
    assert.deepEqual(readdirSync(join(folder, 'sub')).sort(), ['r.release', 'r.release.annotations.yaml']);
    // A second time there is nothing to do.
    assert.match(call('reanchor', folder).words, /2 sidecars, 0 written/);
  });

  it('keeps what is gone, and the hash of the text that it was made on, and says so', () => {
    write('r.release', before);
    const path = write('r.release.annotations.yaml', sidecar(before, ...passages));
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'one');
    write('r.release', after.replace(/They condemned.*\n/, ''));
    const { code, words, data } = call('reanchor', path);
    assert.equal(code, 1);
    assert.match(
      words,
      /r\.release\.annotations\.yaml:\d+:\d+: warning: The passage of passage1 is not in the release any more/,
    );
    assert.match(data.join('\n'), / 1 +written$/m);
    const written = readFileSync(path, 'utf8');
    assert.ok(written.includes(sha256Hex(before)));
    assert.ok(written.includes('They condemned the jamming of navigation signals'));
    assert.match(written, /within two days/);
  });

  it('quotes anew what has moved, and leaves what was edited to be looked at', () => {
    write('r.release', before);
    const path = write('r.release.annotations.yaml', sidecar(before, ...passages));
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'one');
    const release = write('r.release', after);
    const { code, words } = call('reanchor', path);
    assert.equal(code, 0);
    assert.match(words, /1 sidecar, 1 written; edited, to be looked at: 1$/);
    const written = readFileSync(path, 'utf8');
    assert.ok(written.includes(sha256Hex(before)));
    assert.match(written, /exact: "?reports of incidents within two days/);
    const statuses = () => call('resolve', release, '--json').data.map((line) => JSON.parse(line).status);
    assert.equal(statuses()[2], 'edited');
    assert.match(call('reanchor', path).words, /1 sidecar, 0 written; edited, to be looked at: 1$/);
    assert.match(call('reanchor', path, '--accept').words, /1 sidecar, 1 written; edited, accepted: 1$/);
    assert.deepEqual(statuses(), ['exact', 'exact', 'exact']);
    assert.ok(readFileSync(path, 'utf8').includes(sha256Hex(after)));
  });

  it('never writes a sidecar that it can’t read whole, and goes on with the others', () => {
    write('a.release', after);
    const broken = `${sidecar(before, ...passages)}  - id: [\n`;
    const bad = write('a.release.annotations.yaml', broken);
    write('b.release', after);
    const good = write('b.release.annotations.yaml', sidecar(before, passages[2]!));
    write('c.release', after);
    const lonely = write('d.release.annotations.yaml', sidecar(before, passages[2]!));
    const { code, data, words } = call('reanchor', folder, '--accept');
    assert.equal(code, 1);
    assert.equal(readFileSync(bad, 'utf8'), broken);
    assert.match(words, /a\.release\.annotations\.yaml:\d+:\d+: error: /);
    assert.match(data.join('\n'), /a\.release\.annotations\.yaml.*unreadable/);
    assert.match(readFileSync(good, 'utf8'), /within one day/);
    assert.match(data.join('\n'), /d\.release\.annotations\.yaml.*no release/);
    assert.equal(readFileSync(lonely, 'utf8'), sidecar(before, passages[2]!));
    assert.equal(call('reanchor', '-').code, 2);
    assert.equal(call('resolve', '--dry-run', good).code, 2);
  });
});
