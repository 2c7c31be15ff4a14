import { alike, type Source } from './alike.ts';
import { weightOf } from './tokens.ts';

/** Tokens on either side that are looked at beyond a border. */
const reach = 60;
/** What a letter costs that is passed over, in letters that agree. */
const cost = 0.25;

/**
 * Carries an alignment on from a border that is sure into a change, as far as more agrees than is passed over: pairs of
 * tokens, `[a, b]`, in no order. Forward from the tokens `a0`, `b0`, or backward from before `a1`, `b1`.
 */
export function extend(
  a: Source,
  a0: number,
  a1: number,
  b: Source,
  b0: number,
  b1: number,
  backward: boolean,
): [number, number][] {
  const n = Math.min(a1 - a0, reach);
  const m = Math.min(b1 - b0, reach);
  const width = m + 1;
  const indexA = (i: number) => (backward ? a1 - i : a0 + i - 1);
  const indexB = (j: number) => (backward ? b1 - j : b0 + j - 1);
  const score = new Float64Array((n + 1) * width);
  // 1: the token of `a` is passed over, 2: that of `b`, 3: they are a pair.
  const step = new Uint8Array((n + 1) * width);
  let [best, bestI, bestJ] = [0, 0, 0];
  for (let i = 0; i <= n; i++)
    for (let j = 0; j <= m; j++) {
      if (i === 0 && j === 0) continue;
      const at = i * width + j;
      let now = Number.NEGATIVE_INFINITY;
      if (i > 0) {
        now = score[at - width]! - cost * weightOf(a.tokens, indexA(i));
        step[at] = 1;
      }
      if (j > 0) {
        const passed = score[at - 1]! - cost * weightOf(b.tokens, indexB(j));
        if (passed > now) [now, step[at]] = [passed, 2];
      }
      if (i > 0 && j > 0) {
        const share = alike(a, indexA(i), b, indexB(j));
        const paired = score[at - width - 1]! + share * weightOf(a.tokens, indexA(i));
        if (share > 0 && paired >= now) [now, step[at]] = [paired, 3];
      }
      score[at] = now;
      if (now > best) [best, bestI, bestJ] = [now, i, j];
    }
  const pairs: [number, number][] = [];
  for (let [i, j] = [bestI, bestJ]; i > 0 || j > 0; ) {
    const how = step[i * width + j]!;
    if (how === 3) pairs.push([indexA(i), indexB(j)]);
    if (how !== 2) i--;
    if (how !== 1) j--;
  }
  return pairs;
}
