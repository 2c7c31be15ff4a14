import { withoutAccents } from '../../text/chars.ts';
import { opensTitle } from './labels.ts';
import { allOf } from './languages/all.ts';
import type { WordedLine } from './lines.ts';
import { lenient } from './patterns.ts';
import { ownPart, runsOn } from './words.ts';

/** A line of so many characters that ends like a sentence is text. */
const prose = 60;
/** So few words may be in the text by chance. */
const few = 3;
/** So many words make a title of what says anything of it. */
const many = 6;
/** So much of the text is looked at, in characters. */
const enough = 1500;
/** So many words of a title at the least are said again in the text, and this share of those that say something. */
const least = 2;
const share = 0.2;
/** What stands above it says hardly anything that the text does. */
const slight = 0.25;

/**
 * The lines above the title whose words the text does not take up, while it does those of a line below: what a page prints
 * around its releases («Skip navigation», "A Government Agency Website", «Note de presse»). A title tells in short what the
 * text tells. Indices of `lines`.
 */
export function leftovers(lines: readonly WordedLine[]): ReadonlySet<number> {
  const found = new Set<number>();
  const begins = lines.findIndex(
    ({ meta, words }) => !meta && words.length >= prose && /[.:;][»”"]?\s*$/u.test(words),
  );
  if (begins < 2) return found;
  const told = new Set<string>();
  let length = 0;
  for (const { words } of lines.slice(begins)) {
    for (const stem of stemsOf(words)) told.add(stem);
    length += words.length;
    if (length > enough) break;
  }
  const said = lines.slice(0, begins).map((line, index) => {
    if (line.meta) return undefined;
    const next = lines[index + 1];
    // Two lines of one title.
    const whole =
      next && !next.meta && runsOn(line.words, next.words) ? `${line.words} ${next.words}` : line.words;
    const stems = [...stemsOf(whole)];
    const again = stems.filter((stem) => told.has(stem)).length;
    return {
      own: ownPart.test(line.words),
      again,
      share: stems.length === 0 ? 0 : again / stems.length,
      words: line.words.split(/\s+/).length,
    };
  });
  for (const [index, one] of said.entries()) {
    if (!one || opensTitle.test(lines[index]!.words)) continue;
    // "Skip navigation": one of two words may stand there by chance.
    const chance = one.again <= 1 && one.words <= few;
    if (one.share > slight && !chance) continue;
    if (one.again > 0 && one.words >= many) continue;
    const better = said
      .slice(index + 1)
      .some(
        (other) =>
          other !== undefined &&
          !other.own &&
          other.words >= 4 &&
          other.again >= least &&
          other.share >= share &&
          other.again > one.again + (chance ? 1 : 0),
      );
    if (better) found.add(index);
  }
  return found;
}

const rubric = lenient(
  `^(?:${allOf(({ kinds }) => kinds.rubrics)}|${allOf(({ author }) => author.issued)})$`,
);

/** The beginnings of the words that say something. */
function stemsOf(words: string): Set<string> {
  const stems = new Set<string>();
  for (const [word] of withoutAccents(words)
    .toLowerCase()
    .matchAll(/\p{L}{4,}/gu))
    if (!rubric.test(word)) stems.add(word.slice(0, 5));
  return stems;
}
