import { append } from '../lists.ts';

/**
 * The order of the records of a merged list. `ours` and `theirs` are what is kept of each side, in its order; the side that
 * moved records about gives the order (ours where both did), what only the other has stands after the record that it
 * follows there. Where both sides added at one place, `rank` (a position in the release) decides; without it ours come
 * first.
 */
export function mergeOrder(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
  rank: (id: string) => number | undefined = () => undefined,
): string[] {
  // Each side against the base, also by what the other deleted: merging what came out once more must change nothing.
  const theyMoved = !hasMoved(base, ours) && hasMoved(base, theirs);
  const [frame, other] = theyMoved ? [theirs, ours] : [ours, theirs];
  const inFrame = new Set(frame);
  // What only the other side has, by the record that it follows.
  const following = new Map<string | undefined, string[]>();
  let anchor: string | undefined;
  for (const id of other) {
    if (inFrame.has(id)) anchor = id;
    else append(following, anchor, id);
  }
  const inOther = new Set(other);
  const result: string[] = [];
  let own: string[] = [];
  let from: string | undefined;
  const flush = () => {
    const run = following.get(from) ?? [];
    result.push(...(theyMoved ? interleave(run, own, rank) : interleave(own, run, rank)));
    own = [];
  };
  for (const id of frame) {
    if (inOther.has(id)) {
      flush();
      result.push(id);
      from = id;
    } else own.push(id);
  }
  flush();
  return result;
}

/** Whether the records that a side has kept stand in another order there. */
function hasMoved(base: readonly string[], side: readonly string[]): boolean {
  const inBase = new Set(base);
  const inSide = new Set(side);
  const stood = base.filter((id) => inSide.has(id));
  return side.filter((id) => inBase.has(id)).some((id, index) => id !== stood[index]);
}

/** Two runs as one, by rank where all have one. */
function interleave(
  first: readonly string[],
  second: readonly string[],
  rank: (id: string) => number | undefined,
): string[] {
  if (first.length === 0 || second.length === 0) return [...first, ...second];
  const ranks = new Map([...first, ...second].map((id) => [id, rank(id)]));
  if ([...ranks.values()].includes(undefined)) return [...first, ...second];
  const result: string[] = [];
  let at = 0;
  for (const id of first) {
    while (at < second.length && ranks.get(second[at]!)! < ranks.get(id)!) result.push(second[at++]!);
    result.push(id);
  }
  return [...result, ...second.slice(at)];
}
