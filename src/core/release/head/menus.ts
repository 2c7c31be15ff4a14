import type { Span } from '../../text/span.ts';
import { isEntry } from './furniture.ts';
import type { HeadView, Line } from './line.ts';
import { isLand, isOfficeAlone } from './names.ts';

/** A line as short as the entries of menus are, of whatever kind. */
export const looksLikeEntry = ({ words, dates }: Pick<Line, 'words' | 'dates'>): boolean =>
  dates.length === 0 && words.length <= 45 && words.split(/\s+/).length <= 5 && !/[.:;!?]$/.test(words);

/** "Visas" / "Our relationship" / "Business" / "News & events" above the title: entries of a menu, a line each. */
export function inMenu({ lines, names, letterhead, canBeTitle }: HeadView, index: number): boolean {
  const fits = (line: Line | undefined) =>
    line !== undefined &&
    line.dates.length === 0 &&
    (line.kind === 'sure' || (!line.meta && looksLikeEntry(line) && !line.words.endsWith(',')));
  let [from, to] = [index, index];
  while (from > 0 && fits(lines[from - 1])) from--;
  while (fits(lines[to + 1])) to++;
  const entries = lines.slice(from, to + 1);
  const unknown = entries.filter(({ kind }) => !kind).length;
  const below = lines[to + 1];
  return (
    fits(lines[index]) &&
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

/** So many entries at the least make a menu, and so many of them at the least are known as such. */
const least = 8;
const known = 2;
/** So many lines at the top may be sentences to those who can't see the page. */
const first = 3;

/**
 * The menu at the top, an entry a line: short lines down to the first longer one, of which a site's usual ones tell what the
 * others are. Indices of `lines`.
 */
export function topMenu(lines: readonly Line[]): readonly number[] {
  const end = lines.findIndex(
    ({ words, dates, kind }, index) =>
      !(kind === 'sure' && index < first) &&
      (dates.length > 0 ||
        words.length > 60 ||
        words.split(/\s+/).length > 8 ||
        /[.!?:;,]$/.test(words.replace(/\.{3}$/, ''))),
  );
  // What the text or a date follows may be the title, and what it is of the line above that.
  const below = lines[end];
  const titled = below !== undefined && (below.dates.length > 0 || below.words.length > 120) ? 2 : 0;
  const count = end - titled;
  if (count < least) return [];
  const entries = lines.slice(0, count);
  if (entries.filter(({ words }) => isEntry.test(words)).length < known) return [];
  return entries.map((_, index) => index);
}

/** How many lines at the top are as short as those of a menu, at the most. */
const longest = 160;
export function shortLines(text: string, paragraphs: readonly Span[]): number {
  const end = paragraphs
    .slice(0, longest)
    .findIndex(
      (one, index) =>
        index >= first && (one.end - one.start > 60 || /[.!?:;,]$/.test(text.slice(one.start, one.end))),
    );
  return end < 0 ? 0 : end;
}
