import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { lockNameFor, staleLock } from '../core/annotations/sidecarPath.ts';

/** Does something to the file at `path` while no editor of ours does: under the lock beside it that editors take, too. */
export function withLock<T>(path: string, act: () => T): T {
  const lock = join(dirname(path), lockNameFor(basename(path)));
  if (!lockUp(lock)) return act();
  try {
    return act();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** False where the folder takes no lock: what is to be done there will say why. */
function lockUp(lock: string): boolean {
  for (;;) {
    try {
      closeSync(openSync(lock, 'wx'));
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
      const since = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      if (since > staleLock) rmSync(lock, { force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5 + Math.random() * 15);
    }
  }
}
