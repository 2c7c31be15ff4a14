import { spawn, spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll, root } from './bundle.ts';
import { obtainServer, startServer } from './host/server.ts';

// `npm start`: builds, then opens the sample workspace with the extension. `--no-open` only prints the address.
const open = !process.argv.includes('--no-open');
const samples = join(root, 'samples');
/** What is open at first: a release with annotations. */
const first = join(samples, '2025-06-03-joint-statement-undersea-infrastructure.release');
const say = (words: string) => console.log(words);

say('Building …');
await buildAll();
const desktop = process.env.COMMUNIQUE_CODE ?? onPath('code');
if (desktop && open) {
  say(`Opening ${samples} in ${desktop}`);
  const { status } = spawnSync(
    desktop,
    ['--new-window', `--extensionDevelopmentPath=${root}`, samples, first],
    {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
  process.exit(status ?? 1);
}
await serve();

async function serve(): Promise<void> {
  const data = join(root, '.vscode-test/start');
  const extensions = join(data, 'extensions');
  const link = join(extensions, 'communique.communique-development');
  mkdirSync(extensions, { recursive: true });
  // The checkout itself is the installed extension: a rebuild and a reload of the page show a change.
  if (!existsSync(link) || !lstatSync(link).isSymbolicLink()) {
    rmSync(link, { recursive: true, force: true });
    symlinkSync(root, link, 'junction');
  }
  rmSync(join(extensions, 'extensions.json'), { force: true });
  const server = await startServer(obtainServer(say), { data });
  const file = `vscode-remote://${new URL(server.url).host}${encodeURI(slashes(first))}`;
  const address = `${server.url}?folder=${encodeURIComponent(slashes(samples))}&payload=${encodeURIComponent(
    JSON.stringify([['openFile', file]]),
  )}`;
  say(`\nCommuniqué is at ${address}\nPress Ctrl+C to stop.`);
  if (open) openInBrowser(address);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, async () => {
      await server.stop();
      process.exit(0);
    });
}

function openInBrowser(address: string): void {
  const [command, args] =
    process.platform === 'darwin'
      ? ['open', [address]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '', address]]
        : ['xdg-open', [address]];
  const child = spawn(command as string, args as string[], { stdio: 'ignore', detached: true });
  child.once('error', () => say('No browser could be opened: open the address yourself.'));
  child.unref();
}

function onPath(command: string): string | undefined {
  const { status } = spawnSync(process.platform === 'win32' ? 'where' : 'which', [command], {
    stdio: 'ignore',
  });
  return status === 0 ? command : undefined;
}

/** A path as it stands in a URI. */
function slashes(path: string): string {
  return process.platform === 'win32' ? `/${path.replace(/\\/g, '/')}` : path;
}
