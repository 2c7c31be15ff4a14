import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { root } from '../../scripts/bundle.ts';
import type { RunningServer } from '../../scripts/host/server.ts';

const pidMark = 'COMMUNIQUE-PID ';

/** What `test/faults/writes.ts` does in an extension host: it reads this from its workspace. */
export interface Plan {
  readonly acts: number;
  /** A file that is told, a line each, the ids that were kept, or `! ` and why one was not. */
  readonly log: string;
}

/** The release that is written about, in the folder of a plan. */
export const releaseName = 'written.release';

export async function plan(folder: string, { acts, log }: Plan): Promise<void> {
  await writeFile(
    join(folder, releaseName),
    Array.from({ length: 400 }, (_, i) => `Clause ${i} binds party ${(i * 7) % 401}.`).join('\n\n'),
  );
  await writeFile(join(folder, 'plan.json'), JSON.stringify({ acts, log }));
}

/** The lines of a plan's log: ids that were kept, and what went wrong. */
export async function told(log: string): Promise<{ readonly kept: string[]; readonly failures: string[] }> {
  const lines = (await readFile(log, 'utf8').catch(() => '')).split('\n').filter(Boolean);
  return {
    kept: lines.filter((line) => !line.startsWith('! ')),
    failures: lines.filter((line) => line.startsWith('! ')),
  };
}

export interface Writing {
  readonly page: Page;
  /** The process id of the extension host. */
  readonly host: number;
  /** Resolves when the plan is done, with the suite's exit code. */
  readonly done: Promise<number>;
}

/** Opens a window on `folder` whose extension host does what the plan in it says. */
export async function startWriting(
  server: RunningServer,
  browser: Browser,
  folder: string,
): Promise<Writing> {
  const page = await (await browser.newContext({ locale: 'en-US' })).newPage();
  const pid = new Promise<number>((resolve) => {
    void page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
      const words = args.join(' ');
      const at = words.indexOf(pidMark);
      if (at >= 0) resolve(Number.parseInt(words.slice(at + pidMark.length), 10));
    });
  });
  const done = new Promise<number>((resolve) => {
    void page.exposeFunction('codeAutomationExit', (code: number) => resolve(code));
  });
  const remote = `vscode-remote://127.0.0.1:${server.port}`;
  const payload = JSON.stringify([
    ['extensionDevelopmentPath', `${remote}${root}`],
    ['extensionTestsPath', `${remote}${join(root, 'out/test/writes.js')}`],
  ]);
  await page.goto(
    `${server.url}?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(payload)}`,
  );
  return { page, host: await pid, done };
}
