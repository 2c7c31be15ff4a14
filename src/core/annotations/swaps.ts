import { append } from '../lists.ts';
import type { Source } from './alike.ts';
import { borderBefore, line } from './slide.ts';
import { weightOfRun } from './tokens.ts';

/** A line of fewer letters may be another one that says the same. */
const letters = 6;
/** As far as a line may go, in tokens, counted from what both texts have before it. */
const reach = 200;
const longestLine = 60;

/**
 * Lines that have changed places with their neighbours, as where a list was put in another order: whole lines left over that
 * stand once near where they were, and nowhere else among what is left over there. Enters them in `map` and `taken`, each as
 * a block of its own, from the number after `last` on.
 */
export function moveLines(
  from: Source,
  to: Source,
  map: Int32Array,
  taken: Uint8Array,
  blocks: Int32Array,
  last: number,
): void {
  // Marks that agree by chance with those of the line that stands there now hold nothing.
  const old = linesOf(from, (i) => blocks[i] === 0 && (map[i]! < 0 || from.tokens.words[i]! < 0));
  if (old.length === 0) return;
  const now = new Map<string, [number, number][]>();
  for (const at of linesOf(to, (j) => taken[j] === 0 || to.tokens.words[j]! < 0))
    append(now, keyOf(to, at), at);
  const before = new Map<string, number[]>();
  for (const at of old) {
    const key = keyOf(from, at);
    if (now.has(key)) append(before, key, at[0]);
  }
  const inverse = new Int32Array(taken.length).fill(-1);
  for (let i = 0; i < map.length; i++) if (map[i]! >= 0) inverse[map[i]!] = i;
  let block = last;
  for (const [start, end] of old) {
    const key = keyOf(from, [start, end]);
    const places = now.get(key);
    if (!places || weightOfRun(from.tokens, start, end - start) < letters) continue;
    let known = start - 1;
    while (known >= 0 && start - known <= reach && (map[known]! < 0 || blocks[known] !== 0)) known--;
    const base = known < 0 ? 0 : map[known]! + 1;
    if (known >= 0 && map[known]! < 0) continue;
    const near = places.filter(([at]) => Math.abs(at - base) <= reach && at !== map[start]);
    const others = before.get(key)!.filter((at) => at !== start && Math.abs(at - start) <= reach);
    if (near.length !== 1 || others.length > 0) continue;
    block++;
    for (let i = start, j = near[0]![0]; i < end; i++, j++) {
      if (map[i]! >= 0) {
        taken[map[i]!] = 0;
        inverse[map[i]!] = -1;
      }
      if (inverse[j]! >= 0) map[inverse[j]!] = -1;
      map[i] = j;
      inverse[j] = i;
      taken[j] = 1;
      blocks[i] = block;
    }
  }
}

/** Lines, as `[first, end)` tokens, of which all is free. */
function linesOf(source: Source, free: (index: number) => boolean): [number, number][] {
  const { length } = source.tokens;
  const found: [number, number][] = [];
  for (let i = 0; i < length; ) {
    if (!free(i) || borderBefore(source, i) < line) {
      i++;
      continue;
    }
    const start = i++;
    while (i < length && free(i) && i - start <= longestLine && borderBefore(source, i) < line) i++;
    if (i - start <= longestLine && (i === length || borderBefore(source, i) >= line)) found.push([start, i]);
  }
  return found;
}

const keyOf = ({ tokens }: Source, [start, end]: readonly [number, number]) =>
  tokens.words.subarray(start, end).join(' ');
