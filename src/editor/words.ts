/** The first words of a text on one line, at most `limit` characters, cut at a word. */
export function firstWords(text: string, limit = 60): string {
  const line = text
    .slice(0, limit * 4)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit);
  const space = cut.lastIndexOf(' ');
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.«“"(]+$/, '')}…`;
}
