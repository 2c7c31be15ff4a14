import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/bundle.ts';

// `npm run screenshots`: the UI tests, and what they saw as the README's pictures.

const shown = ['release-light', 'release-dark', 'hover-card'];

const { status } = spawnSync(
  process.execPath,
  [...process.execArgv, join(root, 'test/run.ts'), '--only', 'ui'],
  {
    stdio: 'inherit',
  },
);
if (status !== 0) process.exit(status ?? 1);
const target = join(root, 'media/screenshots');
mkdirSync(target, { recursive: true });
for (const name of shown)
  copyFileSync(join(root, 'out/screenshots', `${name}.png`), join(target, `${name}.png`));
