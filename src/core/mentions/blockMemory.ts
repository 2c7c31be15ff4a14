import type { Candidates } from './candidates.ts';

/** The words of a block's body with what has been looked for in them, kept from one version of the text to the next. */
export class BlockMemory {
  /** Length of the mark before the block's body. */
  readonly mark: number;
  /** The body: a copy, for matches hold on to what they were found in, which would be the whole text. */
  readonly words: string;
  readonly #matches = new Map<RegExp, readonly RegExpExecArray[]>();
  #capitalised: ReadonlySet<string> | undefined;
  #shouted: boolean | undefined;

  constructor(mark: number, words: string) {
    this.mark = mark;
    this.words = ` ${words}`.slice(1);
  }

  /**
   * Where a global pattern matches, offsets from the body's start. Where the words have no `clue`, which is quickly seen,
   * the pattern matches nowhere.
   */
  matches(pattern: RegExp, clue?: string | RegExp): readonly RegExpExecArray[] {
    let known = this.#matches.get(pattern);
    if (!known) {
      const { words } = this;
      const possible =
        clue === undefined || (typeof clue === 'string' ? words.includes(clue) : clue.test(words));
      known = possible ? allMatches(pattern, words) : [];
      this.#matches.set(pattern, known);
    }
    return known;
  }

  /** Whether all of it is in capitals. */
  get shouted(): boolean {
    this.#shouted ??= this.words === this.words.toUpperCase();
    return this.#shouted;
  }

  /** The different words with a capital, each a whole run of letters and digits. */
  get capitalised(): ReadonlySet<string> {
    this.#capitalised ??= new Set(this.words.match(capitalised));
    return this.#capitalised;
  }
}

const capitalised = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*/gu;
const runs = /[\p{L}\p{N}]+/gu;

/** The word of a name by which blocks are known to hold it, borders of words around it; undefined where it has no capital. */
export const capitalIn = (name: string): string | undefined =>
  name.match(runs)?.findLast((run) => /^\p{Lu}/u.test(run));

const remembered = new WeakMap<Candidates, BlockMemory>();

/** The memory of a block by what its words allow (`candidates`), made anew where another mark stands before its body. */
export function memoryOf(candidates: Candidates, mark: number, wordsOf: () => string): BlockMemory {
  const known = remembered.get(candidates);
  if (known?.mark === mark) return known;
  const memory = new BlockMemory(mark, wordsOf());
  remembered.set(candidates, memory);
  return memory;
}

/** What `matchAll` gives, without the copy of the pattern that it makes for each of thousands of blocks. */
function allMatches(pattern: RegExp, words: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += (words.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}
