import type { HeadView, Line } from './line.ts';
import { isBodyAlone, isLand, isOfficeAlone } from './names.ts';

/** "Visas" / "Our relationship" / "Business" / "News & events" above the title: entries of a menu, a line each. */
export function inMenu({ lines, names, letterhead, canBeTitle }: HeadView, index: number): boolean {
  const isEntry = (line: Line | undefined) =>
    line !== undefined &&
    line.dates.length === 0 &&
    (line.kind === 'sure' ||
      (!line.meta &&
        line.words.split(/\s+/).length <= 5 &&
        line.words.length <= 45 &&
        !/[.:;,!?]$/.test(line.words)));
  let [from, to] = [index, index];
  while (from > 0 && isEntry(lines[from - 1])) from--;
  while (isEntry(lines[to + 1])) to++;
  const entries = lines.slice(from, to + 1);
  const unknown = entries.filter(({ kind }) => !kind).length;
  const below = lines[to + 1];
  return (
    isEntry(lines[index]) &&
    entries.length >= 5 &&
    unknown >= 3 &&
    below !== undefined &&
    (below.meta ? below.loose || letterhead.hasTitleBelow(to) : canBeTitle(to + 1)) &&
    // In the letterhead of a ministry its offices stand one below the other.
    !entries.some(
      ({ words }) => isLand(words, names) || (words.split(/\s+/).length > 2 && isOfficeAlone(words, names)),
    )
  );
}

/** Whether a line stands above the menu of the site, and a title below that. */
export function aboveMenu({ lines, names, leftovers, canBeTitle }: HeadView, index: number): boolean {
  const near = lines.slice(index + 1, index + 7);
  const menu = near.findIndex((line) => line.menu || (!line.meta && line.words.length > 100));
  if (menu < 0 || !near[menu]!.menu) return false;
  const below = lines.slice(index + 2 + menu, index + 8 + menu);
  const next = below.findIndex((line, at) => !line.meta && !leftovers.has(index + 2 + menu + at));
  const words = below[next]?.words ?? '';
  return (
    words.split(/\s+/).length >= 4 &&
    !/[.:;]$/.test(words) &&
    !isBodyAlone(words, names) &&
    canBeTitle(index + 2 + menu + next)
  );
}
