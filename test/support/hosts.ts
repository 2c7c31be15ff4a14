import { createReadStream, existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../scripts/bundle.ts';
import { launchBrowser } from '../../scripts/host/browser.ts';
import { obtainServer, startServer } from '../../scripts/host/server.ts';
import { type Result, resultMark } from './results.ts';

/** How long a suite in an extension host may take. */
const patience = 300_000;

/** Runs the suite out/test/index.js in an extension host on Node, or out/test/web.js in the web worker host. */
export async function runInHost(kind: 'node' | 'browser'): Promise<Result[]> {
  const folder = await temporaryWorkspace();
  const data = await mkdtemp(join(tmpdir(), 'communique-data-'));
  const server = await startServer(obtainServer(console.log), { data, driver: true });
  const browser = await launchBrowser();
  const files = kind === 'browser' ? await serveFolder(root) : undefined;
  const results: Result[] = [];
  const noise: string[] = [];
  const figures = new Set<string>();
  try {
    const page = await (
      await browser.newContext({ locale: 'en-US', viewport: { width: 1400, height: 900 } })
    ).newPage();
    const ended = new Promise<number>((resolve, reject) => {
      const timer = setTimeout(
        () =>
          reject(
            new Error(`the suite did not end within ${patience / 1000} s\n${noise.slice(-20).join('\n')}`),
          ),
        patience,
      );
      page.exposeFunction('codeAutomationExit', (code: number) => {
        clearTimeout(timer);
        resolve(code);
      });
    });
    const hear = (words: string) => {
      const at = words.indexOf(resultMark);
      // Lines for people: figures.
      if (words.startsWith('· ')) figures.add(words);
      else if (at < 0) noise.push(words.slice(0, 400));
      else results.push(JSON.parse(words.slice(at + resultMark.length)));
    };
    await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) =>
      hear(args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ')),
    );
    if (kind === 'browser' && files) {
      await useWebHost(page, server.url, files.port);
      page.on('console', (message) => hear(message.text()));
      await page.goto(`${server.url}?folder=${encodeURIComponent(folder)}`);
    } else {
      const remote = `vscode-remote://127.0.0.1:${server.port}`;
      const payload = JSON.stringify([
        ['extensionDevelopmentPath', `${remote}${root}`],
        ['extensionTestsPath', `${remote}${join(root, 'out/test/index.js')}`],
      ]);
      await page.goto(
        `${server.url}?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(payload)}`,
      );
    }
    const code = await ended;
    for (const line of figures) console.log(line);
    if (code !== 0 && !results.some((result) => result.state === 'failed'))
      throw new Error(`the extension host ended with code ${code}\n${noise.slice(-20).join('\n')}`);
    return dedupe(results);
  } finally {
    await browser.close();
    await server.stop();
    files?.server.close();
    await rm(folder, { recursive: true, force: true });
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The console of a worker reaches us on two ways. */
const dedupe = (results: readonly Result[]) => [
  ...new Map(results.map((result) => [result.title, result])).values(),
];

/** Tells the workbench to run the extension and its suite from `port` in the web extension host. */
async function useWebHost(page: Page, url: string, port: number): Promise<void> {
  await page.route(
    (address) => address.href.startsWith(url) && address.pathname === '/',
    async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers() };
      delete headers['content-security-policy'];
      const extension = { scheme: 'http', authority: `127.0.0.1:${port}`, path: '/' };
      const body = (await response.text()).replace(
        /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/,
        (_, start: string, settings: string) => {
          const configuration = JSON.parse(settings.replace(/&quot;/g, '"').replace(/&amp;/g, '&'));
          configuration.additionalBuiltinExtensions = [extension];
          configuration.developmentOptions = {
            extensions: [extension],
            extensionTestsPath: { ...extension, path: '/out/test/web.js' },
          };
          return `${start}${JSON.stringify(configuration).replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`;
        },
      );
      await route.fulfill({ status: response.status(), headers, body });
    },
  );
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.css': 'text/css',
  '.md': 'text/markdown',
};

/** Serves a folder on the loopback interface, for any origin. */
function serveFolder(folder: string): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer((request, response) => {
    const path = normalize(
      join(folder, decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)),
    );
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (!path.startsWith(folder) || !existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
    createReadStream(path)
      .on('error', () => response.writeHead(404).end())
      .pipe(response);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({ server, port: typeof address === 'object' && address ? address.port : 0 });
    });
  });
}

/** A copy of the sample workspace that a test may write to. */
export async function temporaryWorkspace(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'communique-workspace-'));
  await cp(join(root, 'samples'), folder, { recursive: true });
  return folder;
}
