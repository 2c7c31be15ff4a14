/**
 * Lines of comments that stand alone, followed through a merge: what one side wrote or struck in the text of the other.
 * They are told by their words, wherever they stand: a comment above a deleted record stays where its side has kept it.
 */
export class Comments {
  readonly #added: Set<string>;
  readonly #struck: Set<string>;

  constructor(base: string, ours: string, theirs: string) {
    const [b, o, t] = [base, ours, theirs].map(commentLines) as [Set<string>, Set<string>, Set<string>];
    this.#added = new Set([...t].filter((line) => !b.has(line) && !o.has(line)));
    this.#struck = new Set([...b].filter((line) => o.has(line) && !t.has(line)));
  }

  /** Whether the other side changed no comment. */
  get settled(): boolean {
    return this.#added.size === 0 && this.#struck.size === 0;
  }

  /** Lines of ours without what the other side struck. */
  kept(lines: string): string {
    if (this.#struck.size === 0) return lines;
    return split(lines)
      .filter((line) => !this.#struck.has(line.trim()))
      .join('');
  }

  /**
   * The comments among `lines` that the other side added, each given out once, as lines that begin in `column`: deeper
   * they might become part of a literal above. With `blank`, blank lines too.
   */
  take(lines: string, column: number, blank = false): string {
    const taken = split(lines).flatMap((line) => {
      const words = line.trim();
      if (words === '') return blank && line !== '' ? ['\n'] : [];
      return this.#added.delete(words) ? [`${' '.repeat(column)}${words}\n`] : [];
    });
    return taken.join('');
  }
}

/** Lines of comments that stand deeper than `column` moved there. */
export function undented(lines: string, column: number): string {
  return lines.replace(/^[ \t]+(?=#)/gm, (blank) => blank.slice(0, column));
}

/** The comments that `lines` begins with and `others` has too, and the rest. */
export function parted(lines: string, others: string): [string, string] {
  const known = new Set(others.split('\n').map((line) => line.trim()));
  const all = split(lines);
  const end = all.findIndex((line) => line.trim() === '' || !known.has(line.trim()));
  return end < 0 ? [lines, ''] : [all.slice(0, end).join(''), all.slice(end).join('')];
}

const split = (lines: string): string[] => lines.split(/(?<=\n)/);

function commentLines(text: string): Set<string> {
  return new Set([...text.matchAll(/^[ \t]*(#.*?)[ \t\r]*$/gm)].map((match) => match[1]!));
}
