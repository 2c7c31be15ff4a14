import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

describe('lock file', () => {
  it('names the optional packages of every platform', () => {
    // One that npm could not find when the lock was written is left out, and then `npm ci` refuses the lock.
    const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8'));
    const packages: Record<string, { optionalDependencies?: Record<string, string> }> = lock.packages;
    const paths = Object.keys(packages);
    const missing = paths.flatMap((path) =>
      Object.keys(packages[path]!.optionalDependencies ?? {}).filter(
        (name) => !paths.some((other) => other.endsWith(`node_modules/${name}`)),
      ),
    );
    assert.deepEqual(missing, []);
  });
});
