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

/** How long `act` takes, in milliseconds. */
export function once(act: () => unknown): number {
  const began = performance.now();
  act();
  return performance.now() - began;
}

/**
 * The shortest time of each act in milliseconds: what else the machine does only ever adds to it. The acts take turns, so
 * that they meet the same; in the first rounds, which do not count, the code is compiled.
 */
export function takeTurns(acts: readonly (() => unknown)[], rounds: number): number[] {
  const best = acts.map(() => Number.POSITIVE_INFINITY);
  for (let round = -2; round < rounds; round++)
    for (const [i, act] of acts.entries()) {
      globalThis.gc?.({ type: 'minor' });
      const time = once(act);
      if (round >= 0) best[i] = Math.min(best[i]!, time);
    }
  return best;
}

/** Three significant figures: 0.123 ms, 45.6 ms, 1230 ms. */
export const ms = (time: number) => `${figures(time)} ms`;

export const figures = (value: number) =>
  value >= 1000 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
