/** The first words of a text on one line, at most `limit` characters, cut at a word. */
export function firstWords(text: string, limit = 60): string {
  const line = text
    .slice(0, limit * 4)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= limit) return line;
  const space = line.lastIndexOf(' ', limit);
  return `${line.slice(0, space > limit / 2 ? space : limit).replace(/[\s,;:.«“"(]+$/, '')}…`;
}
