import { alike, type Source } from './alike.ts';
import { borderBefore, sentence } from './slide.ts';

/** How many tokens may stand between a change and the end of its sentence. */
const reach = 40;
/** How many tokens beside a place are compared. */
const beside = 4;

/** Tokens `[from, to)` of a text that gave way to others. */
interface Part {
  readonly source: Source;
  readonly from: number;
  readonly to: number;
}

/**
 * Where words of a sentence were replaced and whole sentences put in or taken out beside it, what remains of the sentence may
 * stand twice: in it, and at the far end of what was put in («until [31 July] 2020.», «until [31 May 2020. It applies from 1
 * April] 2020.»). It is the nearer one, so that what was put in begins and ends with a sentence. `map` is in order; it is
 * changed in place.
 */
export function closeGaps(a: Source, b: Source, map: Int32Array): void {
  for (let i = 0; i < map.length; i++) {
    if (map[i]! >= 0) continue;
    const first = i;
    while (i < map.length && map[i]! < 0) i++;
    const lost = { source: a, from: first, to: i };
    const added = {
      source: b,
      from: first === 0 ? 0 : map[first - 1]! + 1,
      to: i === map.length ? b.tokens.length : map[i]!,
    };
    if (added.from >= added.to) continue;
    if (i < map.length) close(map, lost, added, 1);
    if (first > 0) close(map, lost, added, -1);
  }
}

/** The words behind a gap to the end of their sentence, or (`by` -1) those before it to its start. */
function close(map: Int32Array, lost: Part, added: Part, by: 1 | -1): void {
  const [x, y] = [edge(lost, by), edge(added, by)];
  const border = (source: Source, last: number) => borderBefore(source, by > 0 ? last + 1 : last) >= sentence;
  let length = 1;
  while (
    length < reach &&
    map[x + by * length] === y + by * length &&
    !border(lost.source, x + by * (length - 1))
  )
    length++;
  const end = by * (length - 1);
  if (!border(lost.source, x + end) || !border(added.source, y + end)) return;
  const sentences = (part: Part) => {
    let count = 0;
    for (let i = part.from; i < part.to; i++) if (border(part.source, i)) count++;
    return count;
  };
  const more = sentences(added) - sentences(lost);
  if (more === 0) return;
  const [long, short] = more > 0 ? [added, lost] : [lost, added];
  const { words } = long.source.tokens;
  const far = edge(long, by);
  // As many sentences as there were, and then the rest of this one.
  let budget = sentences(short);
  for (let at = edge(long, -by as 1 | -1) + by; at !== far; at += by) {
    if (!border(long.source, at) || budget-- > 0) continue;
    at -= end;
    let same = 0;
    while (same < length && words[at + by * same] === words[far + by * same]) same++;
    if (same < length || at < long.from || at >= long.to) return;
    if (likeness(short, long, at, by) < likeness(short, long, far, by)) return;
    for (let k = 0; k !== end + by; k += by)
      if (more > 0) map[x + k] = at + k;
      else {
        map[x + k] = -1;
        map[at + k] = y + k;
      }
    return;
  }
}

const size = ({ from, to }: Part) => to - from;
/** The token next to a part, behind it or before it. */
const edge = ({ from, to }: Part, by: 1 | -1) => (by > 0 ? to : from - 1);

/** How much the words of `short` next to its border are like those next to the token `at`. */
function likeness(short: Part, long: Part, at: number, by: 1 | -1): number {
  let sum = 0;
  for (let k = 1; k <= Math.min(beside, size(short)); k++) {
    const other = at - by * k;
    if (other >= long.from && other < long.to)
      sum += alike(short.source, edge(short, by) - by * k, long.source, other);
  }
  return sum;
}
