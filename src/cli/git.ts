import { execFileSync } from 'node:child_process';
import { basename, dirname, resolve } from 'node:path';
import { sha256Hex } from '../core/annotations/hash.ts';

/** Revisions of one file that are looked at, newest first. */
const mostRevisions = 400;

/**
 * The text of an earlier revision of `path` whose SHA-256 is `sha256`, from the history of the git repository that it lies
 * in, renames followed, all branches. Undefined where there is no such revision, no repository or no git program: then
 * nobody is told, the passages are searched for instead.
 */
export function textFromGit(path: string, sha256: string): string | undefined {
  const folder = dirname(resolve(path));
  const history = git(folder, [
    'log',
    '--all',
    '--follow',
    '--raw',
    '--no-abbrev',
    '--format=',
    `--max-count=${mostRevisions}`,
    '--',
    basename(path),
  ]);
  const blobs = new Set<string>();
  // What is staged and not committed yet comes first.
  const staged = git(folder, ['ls-files', '--stage', '--', basename(path)]);
  for (const [, blob] of `${staged ?? ''}`.matchAll(/^\d+ ([0-9a-f]{40,64}) /gm)) blobs.add(blob!);
  for (const [, before, after] of `${history ?? ''}`.matchAll(
    /^:\d+ \d+ ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) /gm,
  ))
    for (const blob of [after!, before!]) if (!/^0+$/.test(blob)) blobs.add(blob);
  for (const blob of blobs) {
    const bytes = gitBytes(folder, ['cat-file', 'blob', blob]);
    if (!bytes) continue;
    const text = new TextDecoder().decode(bytes);
    if (sha256Hex(text) === sha256) return text;
    // The file as git lays it out on Windows.
    const windows = text.replace(/\r?\n/g, '\r\n');
    if (windows !== text && sha256Hex(windows) === sha256) return windows;
  }
  return undefined;
}

/** A text as git keeps it, such as `HEAD:./name` or the stage `:1:./name` of an unfinished merge; undefined where there is none. */
export const gitText = (folder: string, object: string): string | undefined =>
  git(folder, ['cat-file', 'blob', object]);

/** What git prints as text; undefined where it fails or there is no such program. */
export function git(folder: string, args: readonly string[]): string | undefined {
  const bytes = gitBytes(folder, args);
  return bytes && new TextDecoder().decode(bytes);
}

/** What git prints; undefined where it fails. Programs that a repository's own configuration names are not started. */
function gitBytes(folder: string, args: readonly string[]): Uint8Array | undefined {
  try {
    return execFileSync(
      'git',
      ['-c', 'core.fsmonitor=false', '-c', 'log.showSignature=false', '--no-pager', ...args],
      {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'ignore'],
        env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_LITERAL_PATHSPECS: '1' },
        maxBuffer: 1 << 28,
        windowsHide: true,
      },
    );
  } catch {
    return undefined;
  }
}
