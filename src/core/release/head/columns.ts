import { columnGap, type Paragraph } from '../blocks.ts';

/** A paragraph of the head, or one cell of it where names stand side by side. */
export interface HeadParagraph extends Paragraph {
  /** Of the paragraph that it is, or is a part of. */
  readonly index: number;
}

/** A tab parts what stands side by side too. */
const gap = new RegExp(`${columnGap}|\\s*\\t\\s*`, 'gu');
const longest = 300;

/**
 * The paragraphs at the head as they are read: rows of names side by side («REPUBLIQUE DU CAMEROUN     REPUBLIC OF CAMEROON»
 * above «MINISTERE DE LA DEFENSE     MINISTRY OF DEFENCE») column by column. `single` says that a row is one line after all.
 */
export function inColumns(
  text: string,
  paragraphs: readonly Paragraph[],
  single: (row: Paragraph, cells: readonly Paragraph[]) => boolean,
): HeadParagraph[] {
  const read: HeadParagraph[] = [];
  let rows: HeadParagraph[][] = [];
  const flush = () => {
    const most = Math.max(0, ...rows.map((cells) => cells.length));
    for (let column = 0; column < most; column++) {
      let first = true;
      for (const cells of rows) {
        // A row of fewer cells has its last in the last column.
        const cell = column === most - 1 ? cells.at(-1) : cells.slice(0, -1)[column];
        if (!cell) continue;
        read.push(first && column > 0 ? { ...cell, apart: true } : cell);
        first = false;
      }
    }
    rows = [];
  };
  for (const [index, paragraph] of paragraphs.entries()) {
    const cells = cellsOf(text, paragraph, index);
    if (cells.length > 1 && !single(paragraph, cells)) rows.push(cells);
    else {
      flush();
      read.push({ ...paragraph, index });
    }
  }
  flush();
  return read;
}

function cellsOf(text: string, paragraph: Paragraph, index: number): HeadParagraph[] {
  const { start, end, lines, apart } = paragraph;
  if (lines > 1 || end - start > longest) return [];
  const words = text.slice(start, end);
  const cells: HeadParagraph[] = [];
  let from = 0;
  for (const { index: at, 0: blanks } of [...words.matchAll(gap), { index: words.length, 0: '' }]) {
    if (at > from) cells.push({ start: start + from, end: start + at, lines: 1, apart, index });
    from = at + blanks.length;
  }
  return cells;
}
