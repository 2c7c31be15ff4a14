import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAll, buildHostTests, root } from '../scripts/bundle.ts';
import { runInHost } from './support/hosts.ts';
import type { Result } from './support/results.ts';

// `npm test`: every step, one closing line. `npm test -- --only unit,ui` takes some of them.

interface Step {
  readonly name: string;
  run(): Promise<Result[]>;
}

const bin = (name: string) => join(root, 'node_modules/.bin', name);

const steps: readonly Step[] = [
  { name: 'types', run: () => tool('types', [bin('tsc'), '--noEmit']) },
  { name: 'lint', run: () => tool('lint', [bin('biome'), 'check', '.']) },
  { name: 'unit', run: () => mocha('test/unit/**/*.test.ts', 20_000) },
  // In a process of its own: after thousands of other tests V8 compiles patterns no longer, and time would tell of that.
  { name: 'hostile', run: () => mocha('test/hostile/**/*.test.ts', 20_000) },
  { name: 'manifest', run: () => mocha('test/manifest/**/*.test.ts', 20_000) },
  { name: 'grammar', run: () => mocha('test/grammar/**/*.test.ts', 20_000) },
  {
    name: 'build',
    run: () => attempt('build', async () => void (await Promise.all([buildAll(), buildHostTests()]))),
  },
  { name: 'integration', run: () => runInHost('node') },
  { name: 'web', run: () => runInHost('browser') },
  { name: 'ui', run: () => mocha('test/ui/**/*.test.ts', 180_000) },
  { name: 'package', run: () => mocha('test/package/**/*.test.ts', 240_000) },
];

const only = process.argv.indexOf('--only');
const wanted = only < 0 ? undefined : new Set((process.argv[only + 1] ?? '').split(','));
const unknown = [...(wanted ?? [])].filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}: ${steps.map((step) => step.name).join(', ')}.`);
  process.exit(2);
}

const all: { readonly step: string; readonly result: Result }[] = [];
const inHost = new Set(['integration', 'web', 'ui', 'package']);
for (const step of steps) {
  // What runs in a host needs what the build makes.
  if (
    wanted &&
    !wanted.has(step.name) &&
    !(step.name === 'build' && [...wanted].some((name) => inHost.has(name)))
  )
    continue;
  const began = performance.now();
  let results: Result[];
  try {
    results = await step.run();
    if (results.length === 0)
      results = [{ title: 'no test ran', state: 'failed', error: 'the step found no test' }];
  } catch (error) {
    results = [
      {
        title: 'the step itself',
        state: 'failed',
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      },
    ];
  }
  const count = (state: Result['state']) => results.filter((result) => result.state === state).length;
  const skipped = count('skipped') ? `, ${count('skipped')} skipped` : '';
  console.log(
    `${step.name.padEnd(12)} ${count('passed')} passed, ${count('failed')} failed${skipped} (${((performance.now() - began) / 1000).toFixed(1)} s)`,
  );
  all.push(...results.map((result) => ({ step: step.name, result })));
}

const failed = all.filter(({ result }) => result.state === 'failed');
for (const { step, result } of failed) console.log(`\n✖ ${step}: ${result.title}\n${result.error ?? ''}`);
for (const { step, result } of all)
  if (result.state === 'skipped') console.log(`skipped: ${step}: ${result.title}`);
console.log(
  `\n${all.filter(({ result }) => result.state === 'passed').length} passed, ${failed.length} failed`,
);
process.exit(failed.length > 0 ? 1 : 0);

/** A program that passes or fails as a whole. */
async function tool(title: string, command: readonly string[]): Promise<Result[]> {
  const { code, output } = await execute(command);
  return [code === 0 ? { title, state: 'passed' } : { title, state: 'failed', error: output }];
}

async function attempt(title: string, act: () => Promise<void>): Promise<Result[]> {
  await act();
  return [{ title, state: 'passed' }];
}

/** A mocha run in a process of its own, straight from TypeScript. */
async function mocha(spec: string, timeout: number): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'communique-results-'));
  const file = join(folder, 'results.json');
  try {
    const { code, output } = await execute([
      process.execPath,
      '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON',
      join(root, 'node_modules/mocha/bin/mocha.js'),
      ...[
        '--no-config',
        '--extension',
        'ts',
        '--timeout',
        String(timeout),
        '--reporter',
        'json',
        '--reporter-option',
        `output=${file}`,
        spec,
      ],
    ]);
    let report: {
      tests: { fullTitle: string; err: { stack?: string; message?: string }; pending?: boolean }[];
      pending: { fullTitle: string }[];
      failures: { fullTitle: string; err: { stack?: string; message?: string } }[];
    };
    try {
      report = JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      throw new Error(`mocha ended with code ${code} and wrote no results:\n${output}`);
    }
    // Lines that tests print for people: figures, and what was skipped for want of a text.
    for (const line of output.split('\n')) if (line.startsWith('· ')) console.log(line);
    const pending = new Set(report.pending.map((test) => test.fullTitle));
    const failures = new Map(report.failures.map((test) => [test.fullTitle, test.err]));
    const results: Result[] = report.tests.map(({ fullTitle: title }) => {
      const error = failures.get(title);
      if (error) return { title, state: 'failed', error: error.stack ?? error.message ?? '' };
      return { title, state: pending.has(title) ? 'skipped' : 'passed' };
    });
    // A hook that fails is no test but counts.
    for (const [title, error] of failures)
      if (!report.tests.some((test) => test.fullTitle === title))
        results.push({ title, state: 'failed', error: error.stack ?? error.message ?? '' });
    return results;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function execute([command, ...args]: readonly string[]): Promise<{
  readonly code: number | null;
  readonly output: string;
}> {
  return new Promise((resolve, reject) => {
    const child = spawn(command!, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0' },
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}
