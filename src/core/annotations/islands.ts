import type { Source } from './alike.ts';
import { Lines } from './lines.ts';
import { Repeats } from './repeats.ts';
import { type Tokens, weightOf } from './tokens.ts';

interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
  readonly weight: number;
}

/** Agreement of fewer letters than this between two larger changes is chance. */
const little = 12;
/** So many tokens that gave way to as many others leave what is between them in its place. */
const oneForOne = 3;

/**
 * Lets go of tokens that agree by chance: short runs between two changes that are larger than they, as in the «semantic
 * cleanup» of N. Fraser's diff-match-patch (written anew). Whole lines that can't be mistaken, and what stands between
 * words that were replaced one for one, are no chance. `map` is in order; it is changed in place. `open`: both are parts
 * of longer texts, and that they end alike says nothing.
 */
export function cleanUp(from: Source, to: Source, map: Int32Array, open: boolean): void {
  const [a, b] = [from.tokens, to.tokens];
  let lines: Lines | undefined;
  const runs: Run[] = [];
  for (let i = 0; i < map.length; ) {
    if (map[i]! < 0) {
      i++;
      continue;
    }
    const from = i;
    let weight = 0;
    do weight += weightOf(a, i++);
    while (i < map.length && map[i] === map[i - 1]! + 1);
    runs.push({ a: from, b: map[from]!, length: i - from, weight });
  }
  const sumA = sums(a);
  const sumB = sums(b);
  const kept: Run[] = [];
  const gap = (before: Run | undefined, after: Run | undefined) =>
    Math.max(
      open && !(before && after) ? little : 0,
      sumA[after ? after.a : a.length]! - sumA[before ? before.a + before.length : 0]!,
      sumB[after ? after.b : b.length]! - sumB[before ? before.b + before.length : 0]!,
    );
  let repeats: readonly [Repeats, Repeats] | undefined;
  const repeated = (run: Run) => {
    repeats ??= [new Repeats(a), new Repeats(b)];
    return repeats.some((text) => text.repeats(a.words, run.a, run.length));
  };
  const inPlace = (left: Run | undefined, right: Run | undefined) => {
    const count = (right ? right.a : a.length) - (left ? left.a + left.length : 0);
    return count <= oneForOne && count === (right ? right.b : b.length) - (left ? left.b + left.length : 0);
  };
  for (let index = 0; index < runs.length; index++) {
    kept.push(runs[index]!);
    const after = runs[index + 1];
    // One that goes makes the change before it larger: the one before that is asked again.
    for (let run = kept.at(-1); run; run = kept.at(-1)) {
      const left = gap(kept.at(-2), run);
      const right = gap(run, after);
      const smaller = Math.min(left, right);
      const chance =
        run.weight <= smaller &&
        left > 0 &&
        right > 0 &&
        (run.weight < little || run.weight * 5 < smaller || repeated(run));
      if (!chance || (inPlace(kept.at(-2), run) && inPlace(run, after))) break;
      lines ??= new Lines(from, to);
      if (lines.sure(run.a, run.b, run.length)) break;
      kept.pop();
      map.fill(-1, run.a, run.a + run.length);
    }
  }
}

function sums(tokens: Tokens): Float64Array {
  const sum = new Float64Array(tokens.length + 1);
  for (let i = 0; i < tokens.length; i++) sum[i + 1] = sum[i]! + weightOf(tokens, i);
  return sum;
}
