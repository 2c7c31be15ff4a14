import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundles, root } from '../../scripts/bundle.ts';
import { type Line, ms, type Subject } from './measure.ts';
import { releaseOf } from './texts.ts';

const starts = 7;

export const activation: Subject = {
  name: 'Activation',
  about:
    `The packed bundle in a new process, with a stand-in for VS Code that shows a release of 5 KB; the best of ${starts} ` +
    'starts, in processor time, which other programs disturb least. The knowledge alone is measured the same way: from ' +
    'the text in a bundle to a dictionary ready to be looked up.',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'communique-bench-'));
    try {
      const [packed, desktop] = bundles(true);
      const extension = join(folder, 'node/extension.cjs');
      const knowledge = join(folder, 'node/knowledge.cjs');
      await build({ ...packed, outfile: join(folder, 'knowledge.txt') });
      await build({ ...desktop, outfile: extension });
      await build({ ...desktop, entryPoints: ['test/bench/child/knowledge.ts'], outfile: knowledge });
      const release = join(folder, 'a.release');
      writeFileSync(release, releaseOf(5_000, 'fr'));
      return lines(
        best(() => child<Start>('activate.ts', extension, release)),
        best(() => child<Load>('loadKnowledge.ts', knowledge)),
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

interface Start {
  readonly load: number;
  readonly activate: number;
  readonly draw: number;
  readonly cpu: number;
}

interface Load {
  readonly wall: number;
  readonly cpu: number;
}

function lines(start: Start, load: Load): Line[] {
  const share = load.cpu / start.cpu;
  return [
    {
      what: 'From nothing to a release read and drawn',
      measured: `${ms(start.cpu)} (by the clock: bundle ${ms(start.load)}, activate ${ms(start.activate)}, release ${ms(start.draw)})`,
    },
    {
      what: 'Loading the knowledge',
      measured: `${ms(load.cpu)} (by the clock ${ms(load.wall)})`,
      goal: { wanted: 'milliseconds, not hundreds', met: load.cpu < 100 },
    },
    {
      what: 'Its share of activation',
      measured: `${(share * 100).toFixed(1)} %`,
      goal: { wanted: '< 20 %', met: share < 0.2 },
    },
  ];
}

function best<T extends { readonly cpu: number }>(measure: () => T): T {
  return Array.from({ length: starts }, measure).reduce((a, b) => (b.cpu < a.cpu ? b : a));
}

function child<T>(script: string, ...args: readonly string[]): T {
  const file = join(import.meta.dirname, 'child', script);
  const flags = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON'];
  return JSON.parse(
    execFileSync(process.execPath, [...flags, file, ...args], { cwd: root, encoding: 'utf8' }),
  );
}
