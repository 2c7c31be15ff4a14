/** One line of the table: what was measured, and the goal where there is one. */
export interface Line {
  readonly what: string;
  readonly measured: string;
  /** What was wanted, in words, and whether the measured value is that. */
  readonly goal?: { readonly wanted: string; readonly met: boolean };
}

/** A subject of `npm run bench`: its lines, made in the order they are printed. */
export interface Subject {
  readonly name: string;
  /** What is compared with what, and how: a sentence or two. */
  readonly about: string;
  run(): Promise<readonly Line[]> | readonly Line[];
}

/**
 * The processor time that `act` takes, in milliseconds: that of the clock but for what other programs take. Repeated until
 * there is enough of it, as some systems count in steps.
 */
export function timeOf(act: () => unknown, enough = 30): number {
  const before = process.threadCpuUsage();
  for (let times = 1; ; times++) {
    act();
    const { user, system } = process.threadCpuUsage(before);
    if (user + system >= enough * 1000) return (user + system) / 1000 / times;
  }
}

/**
 * The shortest time of each act in milliseconds: what else the machine does only ever adds to it. The acts take turns, so
 * that they meet the same; in the first round, which does not count, the code is compiled.
 */
export function takeTurns(acts: readonly (() => unknown)[], rounds: number): number[] {
  const best = acts.map(() => Number.POSITIVE_INFINITY);
  for (let round = -1; round < rounds; round++)
    for (const [i, act] of acts.entries()) {
      globalThis.gc?.({ type: 'minor' });
      const time = timeOf(act);
      if (round >= 0) best[i] = Math.min(best[i]!, time);
    }
  return best;
}

/** Three significant figures: 0.123 ms, 45.6 ms, 1230 ms. */
export const ms = (time: number) => `${figures(time)} ms`;

export const figures = (value: number) =>
  value >= 1000 ? value.toFixed(0) : String(Number(value.toPrecision(3)));

export function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
