import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { root } from '../bundle.ts';

/** The npm package that ships VS Code's own web server (4.139.1 is VS Code 1.139.1). */
const version = '4.139.1';
const cache = join(root, '.vscode-test', `server-${version}`);
const server = join(cache, 'node_modules/code-server/lib/vscode');
const complete = join(cache, 'complete');

/** Obtains VS Code's server edition once; says what it does. Throws with npm's own words where that fails. */
export function obtainServer(say: (words: string) => void): string {
  const main = join(server, 'out/server-main.js');
  if (existsSync(complete)) return main;
  say(`Fetching VS Code's server edition (${version}) into .vscode-test/, once …`);
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, 'package.json'), '{"private":true}\n');
  // Without its install scripts: they want a compiler for modules that are not needed here.
  npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', `code-server@${version}`], cache);
  say('Installing its dependencies …');
  npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], server);
  writeFileSync(complete, '');
  say('VS Code is ready.');
  return main;
}

function npm(args: readonly string[], cwd: string): void {
  const { status, stderr, error } = spawnSync('npm', args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error(
      `npm ${args[0]} failed in ${cwd}: ${error?.message ?? stderr.trim().split('\n').slice(-5).join('\n')}`,
    );
}

export interface ServerOptions {
  /** Holds settings, state and extensions. */
  readonly data: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Lets a page run test suites in the extension host. */
  readonly driver?: boolean;
  /** Asks whether a workspace is trusted, as the desktop does. */
  readonly trust?: boolean;
  /** A packed extension to install first. */
  readonly vsix?: string;
  /** The user that it runs as, where that is another; `data` must be theirs. */
  readonly as?: { readonly uid?: number; readonly gid?: number };
}

export interface RunningServer {
  readonly port: number;
  readonly url: string;
  stop(): Promise<void>;
}

/** What every window starts with here: no welcome pages, nothing that wants the network. */
const quiet = {
  'workbench.startupEditor': 'none',
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.commandCenter.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
  'window.commandCenter': false,
};

/** Starts the server on a free port of the loopback interface and waits until it listens. */
export async function startServer(
  main: string,
  { data, settings, driver = false, trust = false, vsix, as = {} }: ServerOptions,
): Promise<RunningServer> {
  mkdirSync(join(data, 'Machine'), { recursive: true });
  writeFileSync(join(data, 'Machine/settings.json'), JSON.stringify({ ...quiet, ...settings }, undefined, 2));
  const folders = [
    '--server-data-dir',
    data,
    '--user-data-dir',
    data,
    '--extensions-dir',
    join(data, 'extensions'),
  ];
  if (vsix) install(main, vsix, folders);
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [
      main,
      ...[
        '--host',
        '127.0.0.1',
        '--port',
        String(port),
        '--without-connection-token',
        '--accept-server-license-terms',
      ],
      '--disable-telemetry',
      ...folders,
      ...(driver ? ['--enable-smoke-test-driver'] : []),
      ...(trust ? [] : ['--disable-workspace-trust']),
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      ...as,
      ...(as.uid !== undefined && { env: { ...process.env, HOME: data } }),
    },
  );
  await listening(child);
  return { port, url: `http://127.0.0.1:${port}/`, stop: () => stopTree(child) };
}

function install(main: string, vsix: string, folders: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [main, ...folders, '--accept-server-license-terms', '--install-extension', vsix],
    { encoding: 'utf8' },
  );
  if (status !== 0 || !/successfully installed/.test(stdout))
    throw new Error(`${vsix} could not be installed:\n${stdout}${stderr}`);
}

function listening(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk;
      if (/Extension host agent listening|Web UI available/.test(said)) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`VS Code's server ended with code ${code}:\n${said.trim()}`)),
    );
  });
}

/** Ends the server with the extension hosts that it has started. */
function stopTree(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.pid === undefined) {
      resolve();
      return;
    }
    child.once('exit', () => resolve());
    try {
      if (process.platform === 'win32') child.kill();
      else process.kill(-child.pid, 'SIGTERM');
    } catch {
      resolve();
    }
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
