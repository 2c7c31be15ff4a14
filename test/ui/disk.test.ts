import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../scripts/host/browser.ts';
import { obtainServer, type RunningServer, startServer } from '../../scripts/host/server.ts';
import { parseSidecar, type Sidecar } from '../../src/core/annotations/sidecar.ts';
import { asSomebody } from '../support/somebody.ts';
import { plan, releaseName, startWriting, told } from '../support/writing.ts';

const sidecarName = `${releaseName}.annotations.yaml`;

describe('annotations on a real disk', () => {
  let browser: Browser;
  let server: RunningServer | undefined;
  let base: string;
  let folder: string;
  let log: string;

  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());
  beforeEach(async () => {
    base = await mkdtemp(join(tmpdir(), 'communique-disk-'));
    // Others may look into it: see the folder that is read-only.
    await chmod(base, 0o755);
    folder = join(base, 'work');
    log = join(base, 'kept.log');
    await mkdir(folder);
    await mkdir(join(base, 'data'));
    await writeFile(log, '');
  });
  afterEach(async () => {
    await server?.stop();
    server = undefined;
    await rm(base, { recursive: true, force: true, maxRetries: 5 });
  });

  const start = async (as?: { readonly uid?: number; readonly gid?: number }) => {
    server = await startServer(obtainServer(console.log), {
      data: join(base, 'data'),
      driver: true,
      ...(as && { as }),
    });
    return server;
  };
  const sidecar = async (): Promise<Sidecar> =>
    parseSidecar(await readFile(join(folder, sidecarName), 'utf8'));
  const leftovers = async () => (await readdir(folder)).filter((name) => /\.(?:tmp|lock)$/.test(name));

  it('that two windows write at once are all there', async function () {
    this.timeout(180_000);
    const acts = 40;
    await plan(folder, { acts, log });
    const running = await start();
    const windows = await Promise.all([0, 1].map(() => startWriting(running, browser, folder)));
    assert.notEqual(windows[0]!.host, windows[1]!.host, 'two extension hosts');
    await Promise.all(windows.map(({ done }) => done));
    const { kept, failures } = await told(log);
    assert.deepEqual(failures, []);
    assert.equal(kept.length, 2 * acts);
    const { entries, problems } = await sidecar();
    assert.deepEqual(problems, []);
    assert.deepEqual(entries.map(({ annotation }) => annotation.id).sort(), kept.sort());
    assert.deepEqual(await leftovers(), []);
    for (const { page } of windows) await page.close();
  });

  it('in a folder that nobody may write to stay as they are, and the reader is told', async function () {
    this.timeout(120_000);
    const somebody = asSomebody();
    if (!somebody) return this.skip();
    await plan(folder, { acts: 1, log });
    const text = 'communique: 1\nannotations:\n  - {id: aaaaaaaa, codes: [a], target: {exact: Clause 3}}\n';
    await writeFile(join(folder, sidecarName), text);
    const { uid, gid } = somebody;
    if (uid !== undefined && gid !== undefined)
      for (const path of [log, join(base, 'data')]) await chown(path, uid, gid);
    await chmod(folder, 0o555);
    try {
      const { page, done } = await startWriting(await start(somebody), browser, folder);
      await done;
      const { kept, failures } = await told(log);
      assert.deepEqual(kept, []);
      assert.match(failures.join(), /could not be written|read-only/);
      assert.equal(await readFile(join(folder, sidecarName), 'utf8'), text);
      assert.deepEqual(await leftovers(), []);
      console.log(`· read-only folder: ${failures.join()}`);
      await page.close();
    } finally {
      await chmod(folder, 0o755);
    }
  });

  it('on one that is full stay whole, and the reader is told', async function () {
    this.timeout(180_000);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]);
    if (mounted.status !== 0) {
      console.log('· skipped: no small disk can be mounted here');
      return this.skip();
    }
    try {
      await plan(folder, { acts: 1000, log });
      const { page, done } = await startWriting(await start(), browser, folder);
      await done;
      const { kept, failures } = await told(log);
      assert.match(failures.join(), /could not be written/);
      const { entries, problems } = await sidecar();
      assert.deepEqual(problems, []);
      assert.deepEqual(entries.map(({ annotation }) => annotation.id).sort(), kept.sort());
      assert.deepEqual(await leftovers(), []);
      console.log(`· full disk after ${kept.length} acts: ${failures.join()}`);
      await page.close();
    } finally {
      await server?.stop();
      server = undefined;
      spawnSync('umount', [folder]);
    }
  });
});
