import { markOf } from '../blocks.ts';
import { authorOfTitle } from './author.ts';
import { opensWithDateline } from './dateline.ts';
import { opensTitle } from './labels.ts';
import { allOf } from './languages/all.ts';
import { type HeadView, hasProseAfter } from './line.ts';
import { isBodyAlone, type Names } from './names.ts';
import { lenient } from './patterns.ts';
import { ownPart, salutation } from './words.ts';

const severalSentences = /[\p{Ll}\d]{2}[.!?]\s+\p{Lu}/u;

/** Whether a line can be the title: no sentence of the text, unless labels follow that close the head. */
export function isTitleLine(
  { text, lines, names, datelines }: Pick<HeadView, 'text' | 'lines' | 'names' | 'datelines'>,
  index: number,
): boolean {
  const line = lines[index]!;
  const { words } = line;
  if (words.length > 400 || salutation.test(words)) return false;
  const colon = /:\s*$/.test(words) && words.split(/\s+/).length >= 9;
  if (ownPart.test(words) || (colon && !isTitleWithColon(lines, names, index))) return false;
  // A point of a list that lost its mark.
  if (/^\p{Ll}{2,}\s/u.test(words) && !words.includes(' | ') && words.split(/\s+/).length > 8) return false;
  // «• Statement of the Ministry …» above "Ministry of …, posted 9 October 2022": an entry of a list of one.
  const below = lines[index + 1];
  const entry = below?.issuer !== undefined && below.dates.length > 0 && words.split(/\s+/).length >= 5;
  if ((markOf(text, line.paragraph) && !entry) || /^[IVX]{1,4}\.\s/.test(words)) return false;
  const close = lines.slice(index + 1, index + 3).findIndex((next) => next.meta && !next.reference);
  const followed = close >= 0 && hasProseAfter(lines, index + 1 + close);
  // «… et de consolidation de la ...»: a title that the page cut short.
  const cut = /\p{L}\s(?:\.{3}|…)$/u.test(words);
  const sentence = !cut && /[.!?…][»”"]?\s*$/.test(words) && words.split(/\s+/).length > 5;
  if (words.length > 260 && sentence && !followed) return false;
  if (!sentence) return true;
  if (opensWithDateline(words, names)) return false;
  // A headline with its full stop, above "OTTAWA – …".
  if (below && words.length <= 200 && !severalSentences.test(words) && opensWithDateline(below.words, names))
    return true;
  // «Déclaration de M. X, ministre …, à Kiev le 30 mai 2022.»
  if (opensTitle.test(words) && !/[\p{Ll}\d]{3}[.!?]\s+\p{Lu}/u.test(words)) return true;
  // «L'Union ouvre des délégations à Vilnius et à Riga.» directly below the date, above a longer paragraph.
  if (
    lines[index - 1]?.dates.length &&
    below?.paragraph.apart &&
    words.length <= 110 &&
    below.words.length >= 150 &&
    !severalSentences.test(words)
  )
    return true;
  return followed
    ? words.length < 260 && !severalSentences.test(words)
    : datelines.size === 0 && words.length <= 120 && /[!?][»”"]?\s*$/.test(words);
}

/** «Déclaration du Conseil de … sur les élections:» above the text. */
function isTitleWithColon(lines: HeadView['lines'], names: Names, index: number): boolean {
  const words = lines[index]!.words.replace(/\s*:\s*$/u, '');
  const below = lines[index + 1];
  if (!below?.paragraph.apart || below.words.length < 25 || markless.test(below.words)) return false;
  if (follows.test(words) || /[.;!?]\s/u.test(words)) return false;
  return opensTitle.test(words) || authorOfTitle(words, names)?.start === 0;
}
/** What an announced list begins with. */
const markless = /^(?:[•*–—-]|\(?[a-z\d]{1,3}[.)])\s/u;
const follows = lenient(
  `(?<!\\p{L})(?:${allOf(({ lines }) => lines.following)}|as follows|ci-(?:après|dessous)|below)(?!\\p{L})`,
);

/** So many words are more than a site's motto. */
const headlines = 8;

/** The first of two lines that are the same, before the text begins; -1 where there are none. */
export function repeatedTitle({
  lines,
  names,
  canBeTitle,
}: Pick<HeadView, 'lines' | 'names' | 'canBeTitle'>): number {
  // "NATO - Official text: Statement by …, 12-Sep.-2008": the title with what the page adds to it.
  const top = lines.slice(0, 6);
  for (const [index, { words }] of top.entries()) {
    // Whose a picture is, and what it shows.
    if (words.startsWith('©')) continue;
    const again = top.slice(index + 1).findIndex(
      (other) =>
        other.words.length < words.length &&
        other.words.split(/\s+/).length >= 5 &&
        // The text may begin with its own first lines, cut short.
        !/[.:;!?][»”"]?$/u.test(other.words) &&
        !isBodyAlone(other.words, names) &&
        words.includes(other.words),
    );
    if (again < 0) continue;
    // Below it is set over several lines.
    const [first, ...others] = lines.slice(index + 1 + again, index + 6 + again);
    const spread = others.some((_, at) =>
      words.endsWith([first!, ...others.slice(0, at + 1)].map((line) => line.words).join(' ')),
    );
    return spread ? index : index + 1 + again;
  }
  const said = lines.slice(0, 12).map(({ words }) => words.toLowerCase());
  const prose = said.findIndex((words) => words.length > 160 && /[.:]$/.test(words));
  return said.slice(0, prose < 0 ? 6 : Math.min(prose, 6)).findIndex((words, index) => {
    const { meta } = lines[index]!;
    const again = said.indexOf(words, index + 1);
    const opens = opensTitle.test(words);
    if (meta || again < 0 || (!opens && /\.$/.test(words)) || words.split(/\s+/).length < 4) return false;
    // A caption may be printed twice below the title.
    const above = lines.slice(0, index).filter((_, at) => canBeTitle(at));
    const headline = above.some(
      (line) => line.words.split(/\s+/).length >= headlines || opensTitle.test(line.words),
    );
    return (
      (opens ||
        above.length === 0 ||
        (!headline && (again > index + 1 || said.includes(words, again + 1)))) &&
      !isBodyAlone(lines[index]!.words, names)
    );
  });
}
