import { Occurrences } from '../../../src/core/annotations/occurrences.ts';
import { resolveAnnotations } from '../../../src/core/annotations/resolve.ts';
import { describePassage } from '../../../src/core/annotations/selector.ts';
import { passagesOf } from './passages.ts';
import { randomFrom } from './random.ts';

export interface Speed {
  readonly characters: number;
  readonly annotations: number;
  readonly edits: number;
  /** Milliseconds of processor time, the middle of three runs. */
  readonly withOld: number;
  readonly without: number;
  readonly describing: number;
}

/** Time to place 5,000 annotations anew after edits from outside, on a text of a million characters made of `texts`. */
export function measureSpeed(texts: readonly string[], length = 1_000_000, count = 5000, edits = 400): Speed {
  const random = randomFrom(5000);
  let before = '';
  const different = [...new Set(texts)];
  for (let k = 0; before.length < length && k < different.length; k++) before += `${different[k]}\n\n`;
  before = before.slice(0, length);
  let after = before;
  for (let k = 0; k < edits; k++) {
    const at = Math.floor(random() * after.length);
    const cut = random() < 0.5 ? Math.floor(random() * 200) : 0;
    const from = Math.floor(random() * before.length);
    after =
      after.slice(0, at) + before.slice(from, from + Math.floor(random() * 120)) + after.slice(at + cut);
  }
  const spans = passagesOf(before, [], count * 2, random).slice(0, count);
  const known = new Occurrences(before);
  const started = performance.now();
  const annotations = spans.map((span, index) => ({
    id: `p${index}`,
    codes: [],
    target: describePassage(before, [span], known),
  }));
  const describing = performance.now() - started;
  const middle = (run: () => void) =>
    [0, 1, 2]
      .map(() => {
        // Not of the clock: other programs run at the same time.
        const began = process.cpuUsage();
        run();
        const { user, system } = process.cpuUsage(began);
        return (user + system) / 1000;
      })
      .sort((a, b) => a - b)[1]!;
  return {
    characters: before.length,
    annotations: annotations.length,
    edits,
    withOld: middle(() => resolveAnnotations(after, annotations, { previous: before })),
    without: middle(() => resolveAnnotations(after, annotations)),
    describing,
  };
}
