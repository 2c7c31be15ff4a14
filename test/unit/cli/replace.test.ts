import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ReplaceError, replaceFile } from '../../../src/cli/replace.ts';
import { lockNameFor, staleLock } from '../../../src/core/annotations/sidecarPath.ts';
import { asSomebody } from '../../support/somebody.ts';

const script = join(import.meta.dirname, '../../../src/cli/replace.ts');

describe('a file that the command line replaces', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'communique-replace-'));
    path = join(folder, 'x.yaml');
    writeFileSync(path, 'one');
  });
  afterEach(() => {
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true, force: true });
  });

  it('is not written over what another program has written meanwhile', () => {
    assert.throws(() => replaceFile(path, 'other', 'two'), ReplaceError);
    assert.equal(readFileSync(path, 'utf8'), 'one');
    replaceFile(path, 'one', 'two');
    assert.equal(readFileSync(path, 'utf8'), 'two');
    assert.deepEqual(readdirSync(folder), ['x.yaml']);
  });

  it('is written once the editor that locks it has let go, or is long gone', () => {
    const lock = join(folder, lockNameFor('x.yaml'));
    writeFileSync(lock, '');
    // It goes stale in half a second.
    const left = 500;
    const since = (Date.now() - staleLock + left) / 1000;
    utimesSync(lock, since, since);
    const began = Date.now();
    replaceFile(path, 'one', 'two');
    assert.ok(Date.now() - began >= left - 50, `waited ${Date.now() - began} ms`);
    assert.equal(readFileSync(path, 'utf8'), 'two');
    assert.ok(!existsSync(lock));
  });

  it('in a folder that nobody may write to stays as it is, and the reason is told', function () {
    const somebody = asSomebody();
    if (!somebody) return this.skip();
    chmodSync(folder, 0o555);
    chmodSync(path, 0o444);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON',
        '--input-type=module',
        '--eval',
        `import { replaceFile } from ${JSON.stringify(script)};
         try { replaceFile(${JSON.stringify(path)}, 'one', 'two'); } catch (error) { console.log(error.message); }`,
      ],
      { encoding: 'utf8', ...somebody },
    );
    assert.equal(status, 0, stderr);
    assert.match(stdout, /x\.yaml: could not be written \(EACCES.*\); it is as it was/);
    assert.equal(readFileSync(path, 'utf8'), 'one');
    assert.deepEqual(readdirSync(folder), ['x.yaml']);
  });
});
