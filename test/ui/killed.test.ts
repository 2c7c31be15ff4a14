import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../../scripts/host/browser.ts';
import { obtainServer, startServer } from '../../scripts/host/server.ts';
import { parseSidecar } from '../../src/core/annotations/sidecar.ts';
import { temporaryWorkspace } from '../support/hosts.ts';
import { until } from '../support/until.ts';
import { plan, releaseName, startWriting, told } from '../support/writing.ts';

/** Acts after which the extension host is killed, in the middle of the next ones: the last time half-way through a thousand. */
const rounds = [7, 40, 500];

describe('an extension host that is killed while it writes', () => {
  it('leaves no torn sidecar, and nothing lost that it had said was kept', async function () {
    this.timeout(240_000);
    const folder = await temporaryWorkspace();
    const data = await mkdtemp(join(tmpdir(), 'communique-data-'));
    const log = join(folder, 'kept.log');
    await plan(folder, { acts: 1000, log });
    const server = await startServer(obtainServer(console.log), { data, driver: true });
    const browser = await launchBrowser();
    const ids = async () => (await told(log)).kept;
    try {
      for (const acts of rounds) {
        const began = performance.now();
        const before = (await ids()).length;
        const { page, host } = await startWriting(server, browser, folder);
        const enough = async () => (await ids()).length >= before + acts;
        // Asked often, so that the kill comes in the midst of writing.
        await until(`${acts} acts told`, enough, 200, 3);
        process.kill(host, 'SIGKILL');
        await until('the host is dead', () => !isAlive(host), 30, 10);
        await page.close();
        const kept = await ids();
        const written = parseSidecar(await readFile(join(folder, `${releaseName}.annotations.yaml`), 'utf8'));
        assert.ok(written.writable, 'it parses');
        assert.deepEqual(written.problems, []);
        const there = new Set(written.entries.map(({ annotation }) => annotation.id));
        assert.deepEqual(
          kept.filter((id) => !there.has(id)),
          [],
          'all that were kept are there',
        );
        // Of each round the last act may have been written and not yet been told of.
        assert.ok(
          there.size - kept.length <= rounds.indexOf(acts) + 1,
          `${there.size} there, ${kept.length} told`,
        );
        console.log(
          `· killed after ${acts} acts, ${kept.length} in all: ${there.size} annotations there, ${Math.round((performance.now() - began) / 1000)} s`,
        );
      }
      const left = (await readdir(folder)).filter((name) => /\.tmp$/.test(name));
      assert.ok(left.length <= rounds.length, left.join());
    } finally {
      await browser.close();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
      await rm(data, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
