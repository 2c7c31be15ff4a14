import { spawnSync } from 'node:child_process';

/** The user `nobody` of most systems. */
const nobody = 65_534;

/**
 * Options for a child process that file modes hold for: root, who may write everywhere, starts it as another user. Undefined,
 * with a line that says so, where that can't be done.
 */
export function asSomebody(): { readonly uid?: number; readonly gid?: number } | undefined {
  const uid = process.getuid?.();
  if (uid === undefined) {
    console.log('· skipped: this system has no file modes');
    return undefined;
  }
  if (uid !== 0) return {};
  const other = { uid: nobody, gid: nobody };
  // The program itself must be there for that user, too.
  const { status } = spawnSync(process.execPath, ['--version'], other);
  if (status === 0) return other;
  console.log('· skipped: root can not start a program as another user here');
  return undefined;
}
