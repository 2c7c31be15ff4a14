import { withoutAccents } from '../../text/chars.ts';
import { endsTitle, opensTitle } from './labels.ts';
import { allOf } from './languages/all.ts';
import type { HeadView } from './line.ts';
import type { WordedLine } from './lines.ts';
import { looksLikeEntry } from './menus.ts';
import { isOfficeAlone } from './names.ts';
import { lenient } from './patterns.ts';
import { midPhrase, ownPart } from './words.ts';

/** A line of so many characters that ends like a sentence is text. */
const prose = 60;
/** What is longer is no title, wherever it ends. */
const long = 400;
/** So much of the text is looked at, in characters. */
const enough = 1500;
/** Below a sentence so many short lines of the next ones are a menu, and the sentence no text. */
const near = 6;
const menu = 4;
/** So many short lines one below the other are entries. */
const entries = 4;

/** So few words are hardly a headline, and may be said again by chance. */
const few = 4;

/** The line that the walk took stands unless it has less than this … */
const weak = 2;
/** … and another so much more; `none`: what a text without a title counts. */
const margin = 2;
const none = 0;
/** Of lines that count hardly less than the one that counts most the first is the title: what stands below tells more of the text. */
const alike = 1.5;

/**
 * What stands above the title, where the line that was `taken` for it (-1: none) is clearly not the title: it says little of
 * what the text says or looks like an entry, and one below it says much more and looks like a headline; or it is the name
 * of the window. Indices of `lines`.
 */
export function linesAbove(
  { lines, names, canBeTitle }: Pick<HeadView, 'lines' | 'names' | 'canBeTitle'>,
  taken: number,
): ReadonlySet<number> | undefined {
  const begins = textBelow(lines);
  if (begins < 2 || taken >= begins) return undefined;
  const line = lines[taken];
  if (line?.title) return undefined;
  const fits = (index: number) => {
    const { words, meta } = lines[index]!;
    return (
      index > taken &&
      !meta &&
      !ownPart.test(words) &&
      !midPhrase.test(words) &&
      canBeTitle(index) &&
      !isOfficeAlone(words, names)
    );
  };
  const below = lines.slice(0, begins).map((_, index) => fits(index));
  let best = line ? below.findIndex((is, index) => is && namesPage(line.words, lines[index]!.words)) : -1;
  if (best < 0) {
    const looks = looksOf(lines, begins);
    const own = looks[taken] ?? { score: none, told: false, entry: true };
    if (own.score >= weak) return undefined;
    // "The crew has not been heard of …" set below a headline of which the text says something too.
    const next = !own.entry && own.told && line!.words.split(/\s+/).length > few ? taken + 1 : -1;
    if (next >= 0) below[next] = false;
    const most = Math.max(...looks.filter((_, index) => below[index]).map(({ score }) => score));
    best = looks.findIndex(
      ({ score, told }, index) =>
        below[index] && (told || own.entry) && score >= own.score + margin && score >= most - alike,
    );
  }
  if (best < 0) return undefined;
  return new Set([...lines.keys()].slice(0, best).filter((index) => !lines[index]!.meta));
}

/** "UN envoy visits Arland | Mission to Arland": the title with the site's name, as of a window, where `title` stands below. */
function namesPage(line: string, title: string): boolean {
  const at = line.length > title.length && title.split(' ').length >= few ? line.indexOf(title) : -1;
  if (at < 0) return false;
  return (
    (at === 0 || /[|:·•»–—-]\s$/u.test(line.slice(0, at))) &&
    (at + title.length === line.length || /^\s?(?:[|·•«–—-]|::)\s/u.test(line.slice(at + title.length)))
  );
}

/** Where the text begins: the first sentence that no menu follows; -1 where there is none. */
function textBelow(lines: readonly WordedLine[]): number {
  return lines.findIndex(
    ({ meta, words }, index) =>
      !meta &&
      (words.length > long || (words.length >= prose && /[.:;][»”"]?\s*$/u.test(words))) &&
      lines.slice(index + 1, index + 1 + near).filter(looksLikeEntry).length < menu,
  );
}

/** What a line before the text looks like. */
interface Look {
  /** How much it looks like its title. */
  readonly score: number;
  /** The text says anything of it. */
  readonly told: boolean;
  /** It stands among others that are as short. */
  readonly entry: boolean;
}

function looksOf(lines: readonly WordedLine[], begins: number): Look[] {
  const text = new Set<string>();
  let length = 0;
  for (const { words } of lines.slice(begins)) {
    for (const stem of stemsOf(words)) text.add(stem);
    length += words.length;
    if (length > enough) break;
  }
  const head = lines.slice(0, begins);
  const plain = head.map(({ words }) => plainly(words));
  const phrases = plain.filter((one) => one.split(' ').length >= few);
  const runs = runsOf(head.map(looksLikeEntry));
  return head.map(({ words }, index) => {
    const count = words.split(/\s+/).length;
    const stems = [...stemsOf(words)];
    const again = stems.filter((stem) => text.has(stem)).length;
    const entry = runs[index]! >= entries;
    // A title tells in short what the text tells.
    let score = again > 0 ? 3 * (again / stems.length) * Math.log1p(again) : -1;
    if (count <= 2) score -= 2.5;
    else if (count <= few) score -= 1.5;
    if (entry) score -= 1.5;
    if (opensTitle.test(words) || endsTitle.test(words)) score += 2;
    if (/[.:;!?]$/.test(words)) score -= 1.5;
    if (lines[index - 1]?.dates.length || lines[index + 1]?.dates.length) score += 1.5;
    // Once more by itself, or at the end of the way to the page, or with the name of the site.
    const own = plain[index]!;
    if (count >= few) {
      const same = phrases.filter((other) => other === own).length;
      if (same > 1) score += 2;
      if (phrases.some((other) => other !== own && other.includes(own))) score += 1.5;
    }
    if (phrases.some((other) => other !== own && own.includes(other))) score -= 1;
    return { score, told: again > 0, entry };
  });
}

/** For each, how many in a row with it are so. */
function runsOf(are: readonly boolean[]): number[] {
  const runs: number[] = [];
  for (let from = 0; from < are.length; ) {
    let to = from + 1;
    while (are[from] && are[to]) to++;
    runs.push(...Array.from({ length: to - from }, () => (are[from] ? to - from : 0)));
    from = to;
  }
  return runs;
}

const plainly = (words: string): string =>
  withoutAccents(words)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .toLowerCase()
    .trim();

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
