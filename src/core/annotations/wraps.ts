/** Shorter lines than this (UTF-16 units) are lines of their own. */
const shortest = 40;
/** Longer ones hold a paragraph each. */
const longest = 200;

/**
 * Whether the line break at `at` only wraps a paragraph: its line is full, that is the first word of the next one would have
 * made it longer than the lines beside it, and the next one is no item, heading or row.
 */
export function wraps(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const length = at - start;
  if (length < shortest || length > longest) return false;
  let from = at + 1;
  while (isBlank(text.charCodeAt(from))) from++;
  if (beginsLine.test(text.slice(from, from + 6)) || heading.test(text.slice(start, start + 8))) return false;
  let word = from;
  while (word < text.length && word - from < longest && !isSpace(text.charCodeAt(word))) word++;
  const end = lineEnd(text, at + 1);
  const before = start > 1 ? start - 1 - (text.lastIndexOf('\n', start - 2) + 1) : 0;
  // A line that is longer than this one would be tells that there was room.
  return length + word - at > Math.max(length, before, end - at - 1);
}

/** Marks of items, headings, rows and fences at the start of a line. */
const beginsLine = /^(?:[-*+•–—] |[>#|~]|```|\(?(?:\d{1,3}|[a-z])[.)°] ?)/;
const heading = /^\s*(?:#|\|)/;

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

const isBlank = (code: number) => code === 32 || code === 9;
const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13);
