import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { withLock } from './lock.ts';

/** Something else has written the file meanwhile, or it can't be written: nothing has changed. */
export class ReplaceError extends Error {}

/**
 * Writes `text` to the file at `path`, all of it or nothing: to a file beside it that then takes its place. A byte order
 * mark and the file's mode stay; a link stays a link. Waits for an editor that
 * writes it. Throws a `ReplaceError` if the file no longer holds `before`, or can't be written.
 */
export function replaceFile(path: string, before: string, text: string): void {
  withLock(path, () => replaceUnlocked(path, before, text));
}

function replaceUnlocked(path: string, before: string, text: string): void {
  let beside: string | undefined;
  try {
    const target = realpathSync(path);
    const now = readFileSync(target, 'utf8');
    const mark = now.startsWith('\uFEFF') ? '\uFEFF' : '';
    if (now.slice(mark.length) !== before)
      throw new ReplaceError(`${path}: was changed meanwhile by another program; run the command again`);
    const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    const file = openSync(temporary, 'wx', statSync(target).mode & 0o777);
    beside = temporary;
    try {
      writeFileSync(file, mark + text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, target);
  } catch (error) {
    if (beside !== undefined) rmSync(beside, { force: true });
    if (error instanceof ReplaceError) throw error;
    throw new ReplaceError(`${path}: could not be written (${(error as Error).message}); it is as it was`);
  }
}
