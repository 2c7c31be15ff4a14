/** How many cases a property tries: more with COMMUNIQUE_RUNS. COMMUNIQUE_SEED repeats a run that has failed. */
export const cases = (quick: number): { numRuns: number; seed?: number } => ({
  numRuns: Number(process.env.COMMUNIQUE_RUNS) || quick,
  ...(process.env.COMMUNIQUE_SEED && { seed: Number(process.env.COMMUNIQUE_SEED) }),
});
