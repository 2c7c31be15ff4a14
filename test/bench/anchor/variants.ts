/** `text` with the lines of its paragraphs broken anew at `width` columns; lists, tables and headings keep their lines. */
export function rewrapped(text: string, width: number): string {
  return text
    .split(/(\n[ \t]*\n+)/)
    .map((block) =>
      /^\s*$/.test(block) || /^[ \t]*(?:[-*+#>|<]|\d+[.)]|\[[^\]]+\]:|```| {4})/m.test(block)
        ? block
        : wrap(block, width),
    )
    .join('');
}

function wrap(block: string, width: number): string {
  let line = '';
  const lines: string[] = [];
  for (const word of block.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

/** A text with one of its paragraphs standing twice, and the same text with one of the two gone. */
export interface Copies {
  readonly before: string;
  readonly after: string;
  /** Offsets of the two copies in `before`; the second of the pair is gone. */
  readonly kept: number;
  readonly gone: number;
  readonly length: number;
}

export function copiesOf(text: string, random: () => number): Copies | undefined {
  const starts = [...text.matchAll(/(?<=\n\n)\S/g)].map(({ index }) => index);
  if (starts.length < 4) return undefined;
  const from = Math.floor(random() * (starts.length - 1));
  const paragraph = text.slice(starts[from], starts[from + 1]);
  if (paragraph.length < 80 || paragraph.length > 3000 || text.split(paragraph).length > 2) return undefined;
  let to = Math.floor(random() * starts.length);
  if (to === from || to === from + 1) to = (from + 3) % starts.length;
  const at = starts[to]!;
  const before = text.slice(0, at) + paragraph + text.slice(at);
  const original = starts[from]! + (at <= starts[from]! ? paragraph.length : 0);
  const [kept, gone] = random() < 0.5 ? [original, at] : [at, original];
  return {
    before,
    after: before.slice(0, gone) + before.slice(gone + paragraph.length),
    kept,
    gone,
    length: paragraph.trimEnd().length,
  };
}
