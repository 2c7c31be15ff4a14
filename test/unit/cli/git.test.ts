import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { run as runHere } from '../../../src/cli/main.ts';
import { parseSidecar } from '../../../src/core/annotations/sidecar.ts';

const root = join(import.meta.dirname, '../../..');
const hasGit = spawnSync('git', ['--version']).status === 0;
const name = 'texts/press (1).release.annotations.yaml';
const book = '.communique/codebook.yaml';

const entry = (id: string, exact: string, note = '') =>
  `  - id: ${id}\n    codes: [stance/concern]\n    target:\n      exact: ${exact}\n${note && `    note: ${note}\n`}`;
const sidecar = (...entries: string[]) =>
  `# one press release\ncommunique: 1\nsource:\n  sha256: ${'a'.repeat(64)}\nannotations:\n${entries.join('')}`;
const first = entry('aaaaaaaa', 'deeply concerned', 'Old.');
const second = entry('bbbbbbbb', 'our support');

describe('command line, with git', function () {
  this.timeout(60_000);
  let folder: string;
  let environment: NodeJS.ProcessEnv;
  /** The program as it is installed, in one file: git starts it for every merge. */
  let program: string;
  before(async function () {
    if (!hasGit) {
      console.log('· no git program here: the tests with git are skipped');
      this.skip();
    }
    program = join(mkdtempSync(join(tmpdir(), 'communique-bin-')), "communique's.js");
    await build({
      absWorkingDir: root,
      entryPoints: ['src/cli/bin.ts'],
      outfile: program,
      bundle: true,
      format: 'cjs',
      platform: 'node',
      logLevel: 'error',
      // What these commands do needs no knowledge of actors and threats.
      plugins: [
        {
          name: 'no knowledge',
          setup: (builder) => {
            builder.onResolve({ filter: /^communique:knowledge$/ }, ({ path }) => ({
              path,
              namespace: 'none',
            }));
            builder.onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: '', loader: 'text' }));
          },
        },
      ],
    });
  });
  after(() => program && rmSync(dirname(program), { recursive: true, force: true }));
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'communique git-'));
    // Nobody's own configuration of git plays a part.
    environment = {
      ...process.env,
      HOME: folder,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: join(folder, 'no-such-config'),
      GIT_AUTHOR_NAME: 'coder',
      GIT_AUTHOR_EMAIL: 'coder@example.org',
      GIT_COMMITTER_NAME: 'coder',
      GIT_COMMITTER_EMAIL: 'coder@example.org',
      GIT_EDITOR: 'true',
    };
    git('init', '-q', '-b', 'main');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const run = (command: string, args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: folder,
      env: environment,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  const git = (...args: string[]) => run('git', args);
  const communique = (...args: string[]) => run(process.execPath, [program, ...args]);
  const check = (path: string) => {
    const data: string[] = [];
    const code = runHere(['check', join(folder, path)], () => [], {
      data: (line) => data.push(line),
      words: () => undefined,
    });
    return { code, data: data.join('\n') };
  };
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const read = (path = name) => readFileSync(join(folder, path), 'utf8');
  const commit = (text: string, path = name) => {
    write(path, text);
    git('add', '-A');
    assert.equal(git('commit', '-q', '-m', 'work').status, 0);
  };
  /** Two branches from one commit, each with its version; main is checked out. */
  const branches = (base: string, ours: string, theirs: string, path = name) => {
    commit(base, path);
    git('checkout', '-q', '-b', 'other');
    commit(theirs, path);
    git('checkout', '-q', 'main');
    commit(ours, path);
  };

  it('is set up once and for all, and keeps what is there', () => {
    write('.gitattributes', '*.png binary\n*.annotations.yaml merge=union');
    const once = communique('git-setup', folder);
    assert.equal(once.status, 0, once.stderr);
    assert.match(once.stderr, /merge=union already, which stays/);
    const lines = read('.gitattributes');
    assert.match(
      lines,
      /^\*\.png binary\n\*\.annotations\.yaml merge=union\n\*\.annotations\.yaml diff=communique\n/,
    );
    assert.match(lines, /^\*\*\/\.communique\/codebook\.yaml merge=communique diff=communique$/m);
    const config = read('.git/config');
    mkdirSync(join(folder, 'deep/er'), { recursive: true });
    const twice = communique('git-setup', join(folder, 'deep/er'));
    assert.equal(twice.status, 0);
    assert.match(twice.stderr, /is set already/);
    assert.equal(read('.gitattributes'), lines);
    assert.equal(read('.git/config'), config);
    const nowhere = communique('git-setup', tmpdir());
    assert.equal(nowhere.status, 2);
    assert.match(nowhere.stderr, /no git repository/);
  });

  it('merges two branches that touch one sidecar', () => {
    communique('git-setup');
    const third = entry('cccccccc', 'ours');
    const fourth = entry('dddddddd', 'theirs');
    branches(
      sidecar(first, second),
      sidecar(first.replace('Old.', 'New.'), second, third),
      sidecar(first.replace('[stance/concern]', '[stance/concern, gen.hybrid-activity]'), second, fourth),
    );
    const merged = git('merge', '-q', '--no-edit', 'other');
    assert.equal(merged.status, 0, merged.stdout + merged.stderr);
    assert.equal(git('status', '--porcelain').stdout, '');
    assert.equal(
      read(),
      sidecar(
        first.replace('Old.', 'New.').replace('[stance/concern]', '[stance/concern, gen.hybrid-activity]'),
        second,
        third,
        fourth,
      ),
    );
  });

  it('leaves what both changed as git’s conflict, readable and side by side', () => {
    communique('git-setup');
    branches(
      sidecar(first, second),
      sidecar(first.replace('Old.', 'Ours.')),
      sidecar(first.replace('Old.', 'Theirs.'), second.replace('our support', 'our full support')),
    );
    const merged = git('merge', '--no-edit', 'other');
    assert.equal(merged.status, 1);
    assert.match(merged.stderr, /annotations\.yaml:\d+:\d+: warning: A merge left two versions/);
    assert.match(git('status', '--porcelain').stdout, /^UU /m);
    const { problems, writable, entries } = parseSidecar(read());
    assert.equal(writable, true);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['merge-undecided', 'merge-undecided'],
    );
    assert.deepEqual(
      entries.map(({ annotation }) => [
        annotation.note ?? annotation.target[0]!.exact,
        annotation.conflict?.length,
      ]),
      [
        ['Ours.', 1],
        ['our full support', 1],
      ],
    );
    assert.equal(check(name).code, 1);
  });

  it('rebases', () => {
    communique('git-setup');
    branches(
      sidecar(first),
      sidecar(first, second),
      sidecar(entry('cccccccc', 'before'), first.replace('Old.', 'New.')),
    );
    const rebased = git('rebase', '-q', 'other');
    assert.equal(rebased.status, 0, rebased.stderr);
    assert.equal(read(), sidecar(entry('cccccccc', 'before'), first.replace('Old.', 'New.'), second));
  });

  it('merges codebooks', () => {
    communique('git-setup');
    const codes = (...labels: string[]) =>
      `communique: 1\ncodes:\n${labels.map((label) => `  - id: ${label.toLowerCase()}\n    label: ${label}\n`).join('')}`;
    branches(codes('A'), codes('A', 'B'), codes('A', 'C'), book);
    assert.equal(git('merge', '-q', '--no-edit', 'other').status, 0);
    assert.equal(read(book), codes('A', 'B', 'C'));
  });

  it('leaves git’s own markers where a version can not be read', () => {
    communique('git-setup');
    branches(sidecar(first), sidecar(first.replace('Old.', '[')), sidecar(first.replace('Old.', 'Theirs.')));
    const merged = git('merge', '--no-edit', 'other');
    assert.equal(merged.status, 1);
    assert.match(merged.stderr, /can not be read/);
    assert.match(read(), /^<{7} ours\n {4}note: \[\n\|{7}[\s\S]*^={7}\n {4}note: Theirs\.\n>{7} theirs$/m);
  });

  it('merges the markers that git left without it, with the ancestor from git', () => {
    branches(
      sidecar(first, second),
      sidecar(first.replace('Old.', 'Ours.')),
      sidecar(first.replace('exact: deeply', 'exact: very deeply'), second),
    );
    assert.equal(git('merge', '--no-edit', 'other').status, 1);
    assert.match(read(), /<{7}/);
    const checked = check(name);
    assert.equal(checked.code, 1);
    assert.match(checked.data, /:\d+:1: error: Git left both versions of a merge here/);
    const merged = communique('merge', name);
    assert.equal(merged.status, 0, merged.stderr);
    assert.equal(
      read(),
      sidecar(first.replace('Old.', 'Ours.').replace('exact: deeply', 'exact: very deeply')),
    );
    assert.equal(communique('merge', name).status, 0);
  });

  it('shows annotations in git diff, and tells what changed in words', () => {
    communique('git-setup');
    commit(sidecar(first, second));
    write(
      name,
      sidecar(
        first.replace('Old.', 'New.').replace('codes: [stance/concern]', 'codes: [stance/support]'),
        entry('cccccccc', 'a new passage').replace('    target', '    creator: coder-1\n    target'),
      ).replaceAll('a'.repeat(64), 'b'.repeat(64)),
    );
    const shown = git('diff', '-U0', '--', name).stdout;
    assert.match(shown, /^-aaaaaaaa {2}stance\/concern$/m);
    assert.match(shown, /^\+aaaaaaaa {2}stance\/support$/m);
    assert.match(shown, /^\+ {2}“a new passage”$/m);
    assert.doesNotMatch(shown, /sha256|bbbbbbbbb/);
    const told = communique('diff', `HEAD:${name}`, name);
    assert.equal(told.status, 0, told.stderr);
    assert.deepEqual(told.stdout.trimEnd().split('\n'), [
      '1 recoded, 1 note edited, 1 passage added by coder-1, 1 passage deleted',
      '~ aaaaaaaa  “deeply concerned”  codes: +stance/support -stance/concern; note: Old. → New.',
      '+ cccccccc  stance/concern  “a new passage”  (coder-1)',
      '- bbbbbbbb  stance/concern  “our support”',
    ]);
    const rows = communique('diff', '--json', `HEAD:${name}`, name).stdout.trimEnd().split('\n');
    assert.deepEqual(
      rows.map((row) => [JSON.parse(row).id, JSON.parse(row).change]),
      [
        ['aaaaaaaa', 'changed'],
        ['cccccccc', 'added'],
        ['bbbbbbbb', 'deleted'],
      ],
    );
    assert.equal(communique('diff', name, name).stdout, 'nothing changed\n');
  });
});
