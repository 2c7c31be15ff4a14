import type { Span } from '../text/span.ts';
import type { BlockRole } from './tree.ts';

/** A run of lines that belongs together, before its role is known. `start`/`end` exclude white space. */
export interface Paragraph extends Span {
  readonly lines: number;
  /** Blank lines stand before it. */
  readonly apart: boolean;
}

const lineEnd = /\r\n?|\n|\u2028|\u2029/g;
const listMark =
  /^[\s\u00A0]*(?:([•●◦▪‣·∙*–—-])(?=[\s\u00A0])|\(?((?:[ivx]{1,5}|[a-z]|\d{1,2}))\)(?=[\s\u00A0]))[\s\u00A0]*/u;
const numberMark = /^[\s\u00A0]*(?:§[\s\u00A0]*)?(\d{1,3}(?:\.\d{1,2})?)(?:[.)]|[\s\u00A0]?°)[\s\u00A0]+/u;
const separator = /^[\s\u00A0•|*#_=~>\u2013\u2014-]*$/u;

/** Splits a text into paragraphs: at blank lines, and at line ends too unless the lines are wrapped by hand. */
export function findParagraphs(text: string): Paragraph[] {
  const lines: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(lineEnd)) {
    lines.push({ start: from, end: match.index });
    from = match.index + match[0].length;
  }
  lines.push({ start: from, end: text.length });
  const width = wrapWidth(text, lines);
  const wrapped = handWrapped(text, lines);
  const paragraphs: Paragraph[] = [];
  let blank = true;
  let before: Span = { start: 0, end: 0 };
  let open: { start: number; end: number; lines: number; apart: boolean } | undefined;
  for (const [index, line] of lines.entries()) {
    const words = text.slice(line.start, line.end);
    if (separator.test(words)) {
      open = undefined;
      blank = true;
      continue;
    }
    const start = line.start + words.search(/[^\s\u00A0\uFEFF]/u);
    const end = line.start + words.trimEnd().length;
    const joins =
      open &&
      !blank &&
      ((width !== undefined && isFull(text, before, { start, end }, width * 0.8)) ||
        (wrapped.has(index) && goesOn(text, before))) &&
      !opensItem(words) &&
      !sideBySide.test(words) &&
      !sideBySide.test(text.slice(before.start, before.end));
    if (joins && open) {
      open.end = end;
      open.lines++;
    } else {
      open = { start, end, lines: 1, apart: blank };
      paragraphs.push(open);
    }
    before = line;
    blank = false;
  }
  return paragraphs;
}

/** So many blanks part names set side by side, as in letterheads. */
export const columnGap = '\\s{4,}';
/** Between two of them: what is below goes on with one. */
export const sideBySide = new RegExp(`(?<=\\S)${columnGap}(?=\\S)`, 'u');

/** A long line without a sentence's end. */
const goesOn = (text: string, line: Span) =>
  text.slice(line.start, line.end).trim().length >= 60 &&
  /[^.:;!?…»”"\s\u00A0][\s\u00A0]*$/u.test(text.slice(Math.max(line.start, line.end - 8), line.end));

/**
 * Lines of runs that are wrapped here and there, whatever the rest of the text does: some long line of theirs breaks off
 * and the next goes on in lower case. Indices of `lines`.
 */
function handWrapped(text: string, lines: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] = [];
  let broken = false;
  for (let index = 0; index <= lines.length; index++) {
    const line = lines[index];
    if (line && !separator.test(text.slice(line.start, line.end))) {
      const before = lines[index - 1];
      if (run.length > 0 && before && goesOn(text, before))
        // An address under a long line goes on with nothing.
        broken ||= /^[\s\u00A0]*\p{Ll}(?!\S*(?:@|:\/\/|\.\p{Ll}{2,}\/?(?:\s|$)))/u.test(
          text.slice(line.start, Math.min(line.end, line.start + 120)),
        );
      run.push(index);
      continue;
    }
    if (broken) for (const one of run) found.add(one);
    run = [];
    broken = false;
  }
  return found;
}

const opensItem = (words: string) =>
  listMark.test(words) ||
  numberMark.test(words) ||
  // "Seoul, August 27, 2025".
  /^\s*\p{Lu}[\p{L}.' -]{1,30},\s(?:le\s)?(?:\d{1,2}(?:er)?\s\p{L}+\s\d{4}|\p{Lu}\p{L}+\s\d{1,2},\s\d{4})\s*$/u.test(
    words,
  ) ||
  /^\s*(?:(?:>|#{1,6})\s|(?:last |date )?(?:updated?|published|publiée?|mise? à jour|date|from)(?: le| on)?\s?:)/i.test(
    words,
  );

/** The next line's first word would not have fitted on the line: it was broken there by the width, not by the author. */
function isFull(text: string, line: Span, next: Span, width: number): boolean {
  const first = /^\S+/.exec(text.slice(next.start, Math.min(next.end, next.start + 60)))?.[0].length ?? 0;
  const set = text.slice(line.start, line.end).trimEnd();
  // What stands at the right or in the middle is short, however far it reaches.
  return set.length + 1 + first > width && set.trimStart().length > width * 0.75;
}

/**
 * The column at which lines were broken by hand: where most lines that another follows directly are full, and hardly any
 * is longer. Undefined where each line is a paragraph.
 */
function wrapWidth(text: string, lines: readonly Span[]): number | undefined {
  const some = lines
    .slice(0, 2000)
    .filter((line) => !separator.test(text.slice(line.start, Math.min(line.end, line.start + 200))));
  const lengths = some.map((line) => line.end - line.start);
  const long = lengths.filter((length) => length > 120).length;
  if (long * 10 > lengths.length) return undefined;
  const width = Math.max(0, ...lengths.filter((length) => length <= 120));
  if (width < 50) return undefined;
  let followed = 0;
  let broken = 0;
  for (const [index, line] of some.entries()) {
    const next = some[index + 1];
    // Lines that follow directly: no blank one between.
    if (
      !next ||
      lengths[index]! < 40 ||
      /\n\s*\n|\r\s*\r/.test(text.slice(line.end, next.start)) ||
      next.start - line.end > 8
    )
      continue;
    followed++;
    const start = next.start + (/^\s*/.exec(text.slice(next.start, next.start + 40))?.[0].length ?? 0);
    if (
      isFull(text, line, { start, end: next.end }, width * 0.85) &&
      !opensItem(text.slice(next.start, Math.min(next.end, next.start + 40)))
    )
      broken++;
  }
  return followed >= 2 && broken * 2 > followed ? width : undefined;
}

/** The mark before a paragraph's words, if it is a list item or a numbered paragraph. */
export function markOf(
  text: string,
  paragraph: Span,
):
  | { readonly role: 'list-item' | 'numbered-paragraph'; readonly mark: string; readonly length: number }
  | undefined {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 24));
  const number = numberMark.exec(head);
  if (number && !/^(?:\d{1,2}\.){1,2}\d/.test(head))
    return { role: 'numbered-paragraph', mark: number[1]!, length: number[0].length };
  const item = listMark.exec(head);
  if (item && item[0].length < paragraph.end - paragraph.start)
    return { role: 'list-item', mark: (item[1] ?? item[2])!, length: item[0].length };
  return undefined;
}

/** What a release appends: for editors, for more, contacts. The first kind may run on, the second is a line of its own. */
const notesHead =
  /^(?:#{1,6}\s|\*{1,2})?(?:(?:notes? (?:to|for) (?:the )?(?:editors?|media)|notes? aux (?:rédactions?|éditeurs?)|note à l['’]attention|pour (?:en savoir plus|plus d['’]informations?)|(?:for|read) (?:more|further) information|for information media|à l['’]intention des (?:organes d['’]information|médias)|voir aussi|see also|read also|lire aussi|à lire aussi|media contacts?|press contacts?|contacts? presse)(?![\p{L}])|(?:background(?: information| note)?|contexte|contacts?|quick facts|(?:les )?faits en bref|ends|fin|related (?:links|products|documents)|associated links|liens (?:connexes|utiles)|produits connexes|documents?(?: joints?)?|annexe?s?|personnes-ressources|à propos (?:de|du|d['’]).{2,50}|about (?:the )?\p{Lu}.{1,50})(?=[\s*]*(?::|$)))/iu;

/** The role of a body paragraph by its shape and place. */
export function roleOf(
  text: string,
  paragraph: Paragraph,
  before: BlockRole | undefined,
  inNotes: boolean,
  paragraphLanguage: string | undefined,
  language: string,
): BlockRole {
  const words = text.slice(paragraph.start, paragraph.end);
  if (/^(?:\[?\d{1,2}\]|\*{1,3}|[¹²³])[\s\u00A0]/u.test(words) && inNotes) return 'footnote';
  if (/^>[\s\u00A0]/.test(words)) return 'block-quote';
  if (inNotes || notesHead.test(words))
    return isHeadingLike(words) && !/[:@]/.test(words) ? 'heading' : 'notes';
  if (isHeadingLike(words)) {
    if (/^#{1,6}\s/.test(words)) return 'heading';
    // A picture's caption stands alone, often in another language, and says what one sees.
    if (
      (paragraphLanguage && paragraphLanguage !== language) ||
      /^(?:view of|(?:archive|file|handout) (?:photo|picture|image)|photo|image|illustration$|crédit|credit|©|légende|caption|vue )/iu.test(
        words,
      )
    )
      return 'caption';
    // «1 - Espagne - Attentat à Barcelone»: the rubrics of a briefing.
    if (/^(?:\d{1,2}\s?[–—-]\s)?\p{Lu}/u.test(words) && before !== 'list-item') return 'heading';
  }
  return 'paragraph';
}

/** A short line of its own without a sentence's end. */
export function isHeadingLike(words: string): boolean {
  return (
    words.length <= 110 &&
    !/[.!?…;,»”"][\s\u00A0]*$/u.test(words) &&
    !/\n/.test(words) &&
    !/:$/.test(words) &&
    words.split(/\s+/).length <= 16
  );
}

export const opensNotes = (words: string) => notesHead.test(words) && words.length < 60;
