import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

// `npm run test:nightly`: the property tests with many cases (COMMUNIQUE_RUNS, 10,000 where it is not set). A failure
// prints its seed; COMMUNIQUE_SEED=… repeats it.

const root = join(import.meta.dirname, '..');
const { status } = spawnSync(
  process.execPath,
  [
    '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON',
    join(root, 'node_modules/mocha/bin/mocha.js'),
    ...['--no-config', '--extension', 'ts', '--timeout', '0'],
    'test/unit/{annotations,codebook,release,text,lexicon}/**/*.test.ts',
    ...process.argv.slice(2),
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, COMMUNIQUE_RUNS: process.env.COMMUNIQUE_RUNS ?? '10000' },
  },
);
process.exitCode = status ?? 1;
