import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/bundle.ts';
import { launchBrowser } from '../../scripts/host/browser.ts';
import { obtainServer, startServer } from '../../scripts/host/server.ts';
import { parseSidecar } from '../../src/core/annotations/sidecar.ts';
import { temporaryWorkspace } from '../support/hosts.ts';

const pidMark = 'COMMUNIQUE-PID ';
/** Acts after which the extension host is killed, in the middle of the next ones. */
const rounds = [7, 40, 110];

describe('an extension host that is killed while it writes', () => {
  it('leaves no torn sidecar, and nothing lost that it had said was kept', async function () {
    this.timeout(240_000);
    const folder = await temporaryWorkspace();
    const data = await mkdtemp(join(tmpdir(), 'communique-data-'));
    await writeFile(
      join(folder, 'killed.release'),
      Array.from({ length: 400 }, (_, i) => `Clause ${i} binds party ${(i * 7) % 401}.`).join('\n\n'),
    );
    const server = await startServer(obtainServer(console.log), { data, driver: true });
    const browser = await launchBrowser();
    const log = () => readFile(join(folder, 'kept.log'), 'utf8').catch(() => '');
    const ids = async () => (await log()).split('\n').filter(Boolean);
    try {
      for (const acts of rounds) {
        const before = (await ids()).length;
        const page = await (await browser.newContext({ locale: 'en-US' })).newPage();
        const pid = new Promise<number>((resolve) => {
          void page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
            const words = args.join(' ');
            const at = words.indexOf(pidMark);
            if (at >= 0) resolve(Number.parseInt(words.slice(at + pidMark.length), 10));
          });
        });
        await page.exposeFunction('codeAutomationExit', () => undefined);
        const remote = `vscode-remote://127.0.0.1:${server.port}`;
        const payload = JSON.stringify([
          ['extensionDevelopmentPath', `${remote}${root}`],
          ['extensionTestsPath', `${remote}${join(root, 'out/test/writes.js')}`],
        ]);
        await page.goto(
          `${server.url}?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(payload)}`,
        );
        const host = await pid;
        while ((await ids()).length < before + acts) await new Promise((done) => setTimeout(done, 3));
        process.kill(host, 'SIGKILL');
        while (isAlive(host)) await new Promise((done) => setTimeout(done, 10));
        await page.close();
        const kept = await ids();
        const written = parseSidecar(await readFile(join(folder, 'killed.release.annotations.yaml'), 'utf8'));
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
        console.log(`· killed after ${kept.length} acts: ${there.size} annotations there`);
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
