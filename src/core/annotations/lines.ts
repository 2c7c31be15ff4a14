import { append } from '../lists.ts';
import type { Source } from './alike.ts';
import { borderBefore, line } from './slide.ts';

/** Lines that a text has more often than this are boilerplate. */
const often = 4;

/** The lines of two texts by their words: which of the one can only be which of the other. */
export class Lines {
  readonly #a: Source;
  /** For each line, by its words, the tokens that it begins with. */
  readonly #inA: ReadonlyMap<number, readonly number[]>;
  readonly #inB: ReadonlyMap<number, readonly number[]>;

  constructor(a: Source, b: Source) {
    this.#a = a;
    this.#inA = linesOf(a);
    this.#inB = linesOf(b);
  }

  /**
   * Whether in the run of `length` tokens from `i` of the one and `j` of the other there is a whole line that both texts have
   * equally often, a few times at most, and which is the first, second… of its kind in both.
   */
  sure(i: number, j: number, length: number): boolean {
    for (let from = 0; from < length; ) {
      let to = from + 1;
      while (to < length && borderBefore(this.#a, i + to) < line) to++;
      const whole = borderBefore(this.#a, i + from) >= line && borderBefore(this.#a, i + to) >= line;
      if (whole) {
        const key = keyOf(this.#a, i + from, i + to);
        const [here, there] = [this.#inA.get(key) ?? [], this.#inB.get(key) ?? []];
        const rank = here.indexOf(i + from);
        if (here.length <= often && here.length === there.length && rank >= 0 && there[rank] === j + from)
          return true;
      }
      from = to;
    }
    return false;
  }
}

function linesOf(source: Source): Map<number, number[]> {
  const lines = new Map<number, number[]>();
  const { length } = source.tokens;
  for (let from = 0; from < length; ) {
    let to = from + 1;
    while (to < length && borderBefore(source, to) < line) to++;
    append(lines, keyOf(source, from, to), from);
    from = to;
  }
  return lines;
}

/** Hash of the words `[from, to)`. Lines that happen to share it count as one. */
function keyOf({ tokens: { words } }: Source, from: number, to: number): number {
  let hash = 0x2f0b4c47;
  for (let i = from; i < to; i++) {
    hash = Math.imul(hash ^ words[i]!, 0x85ebca6b);
    hash ^= hash >>> 13;
  }
  return hash;
}
