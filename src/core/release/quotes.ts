import type { Span } from '../text/span.ts';

/** A stretch in quotation marks before it is known who says it. */
export interface RawQuote extends Span {
  readonly outer: Span;
  readonly closed: boolean;
  readonly depth: number;
  readonly children: RawQuote[];
}

/** The marks that close each opening one. Keyboards mix straight and curly; Swedish, Danish and German have their own. */
const closers: Readonly<Record<string, string>> = {
  '«': '»',
  '»': '«',
  '“': '”"',
  '„': '“”"',
  '”': '”"',
  '"': '"”',
  '‹': '›',
  '‘': '’',
  "'": "'",
};

interface Open {
  readonly mark: string;
  readonly at: number;
  /** Where the words begin. */
  readonly inner: number;
  readonly children: RawQuote[];
}

const space = /[\s\u00A0\u202F]/;
const isWord = (char: string) => /[\p{L}\p{N}]/u.test(char);

/**
 * Quotations of one block, nested ones inside; a missing closing mark ends with the block. `inside`: the mark of a
 * quotation that the block begins in the middle of.
 */
export function findQuotes(text: string, start: number, end: number, inside = ''): RawQuote[] {
  const top: RawQuote[] = [];
  const open: Open[] = inside ? [{ mark: inside, at: start, inner: start, children: [] }] : [];
  const close = (at: number, closed: boolean, width = 1) => {
    const last = open.pop()!;
    let a = last.inner;
    let b = at;
    while (a < b && space.test(text[a]!)) a++;
    while (b > a && space.test(text[b - 1]!)) b--;
    if (b <= a) return;
    const outer = { start: last.at, end: closed ? at + width : at };
    (open.at(-1)?.children ?? top).push({
      start: a,
      end: b,
      outer,
      closed,
      depth: open.length,
      children: last.children,
    });
  };
  const part = text.slice(start, end);
  // Two apostrophes are one straight mark, as typists without it make it.
  for (const match of part.matchAll(/''|[«»“”„‹›"‘’']/g)) {
    const at = start + match.index;
    const { length } = match[0];
    const mark = length > 1 ? '"' : match[0];
    const before = at > start ? text[at - 1]! : ' ';
    const after = at + length < end ? text[at + length]! : ' ';
    if (mark === '‘' || mark === '’' || mark === "'") {
      single(text, end, at, mark, open, close);
      continue;
    }
    const fits = open.findLastIndex((o) => closers[o.mark]!.includes(mark));
    // After a space and before a word a mark opens, the other way round it closes; «"» and Swedish «”» are told by that alone.
    const looksOpening = (space.test(before) || /[([/'’—–-]/.test(before)) && !space.test(after);
    const looksClosing = !space.test(before);
    let closes = fits >= 0;
    // «" très préoccupée "»: set apart on both sides as French sets its own marks, straight ones open and close in turn.
    if (mark === '"' && space.test(before) && space.test(after)) {
      if (fits >= 0) {
        while (open.length > fits + 1) close(at, false);
        close(at, true, length);
      } else if (closesLater(text, at + length, end))
        open.push({ mark, at, inner: at + length, children: [] });
      continue;
    }
    if (mark === '“' || mark === '"' || mark === '”')
      closes =
        fits >= 0 &&
        !(
          looksOpening &&
          mark !== '”' &&
          (mark === '“' ||
            open[fits]!.mark !== mark ||
            (isWord(after) && closesTwice(text, at + length, end)))
        );
    if (mark === '“' && fits < 0 && open.at(-1)?.mark === '“' && looksClosing && !isWord(after)) {
      close(at, true);
      continue;
    }
    if (closes) {
      while (open.length > fits + 1) close(at, false);
      close(at, true, length);
    } else if (open.length === 0 && top.length === 0 && opensUnmarked(text, start, at, end)) {
      // The words up to here are said, though no mark opens them.
      open.push({ mark, at: start, inner: start, children: [] });
      close(at, true, length);
    } else if (mark === '»' || mark === '”' || mark === '"' ? looksOpening : mark !== '›') {
      if (open.length < 6) open.push({ mark, at, inner: at + length, children: [] });
    }
  }
  // A straight mark without partner is inches, minutes or a slip, unless a whole paragraph stands after it, or it was led to.
  while (open.length > 0) {
    const last = open.at(-1)!;
    const leads =
      last.mark === '"' &&
      end - last.at > 20 &&
      (!/\S/.test(text.slice(start, last.at)) ||
        (end - last.at > 40 && /[:,–—-][\s\u00A0]*$/.test(text.slice(start, last.at))));
    if (/["'»”]/.test(last.mark) && !leads && last.inner > last.at) {
      const { children } = open.pop()!;
      (open.at(-1)?.children ?? top).push(...children);
    } else close(end, false);
  }
  return top.sort((a, b) => a.start - b.start);
}

/** "The border is calm,” the envoy said.": the first mark of a block closes, and who says it follows. */
const opensUnmarked = (text: string, start: number, at: number, end: number): boolean =>
  at - start > 20 &&
  at - start < 1500 &&
  /^\p{Lu}/u.test(text.slice(start, start + 2)) &&
  /[,?!]$/.test(text.slice(start, at)) &&
  text[at] === '”' &&
  /^[\s\u00A0]+(?:(?:said|says|added|told)[\s\u00A0]|[^.;:!?“”"\n]{0,80}[\s\u00A0](?:said|says|added|told|noted|stressed|stated|explained|pointed out)(?!\p{L}))/u.test(
    text.slice(at + 1, Math.min(end, at + 120)),
  );

/** "There is no "second army", he said" in straight marks alone: the next two both close, this one's and the one's around it. */
const closesTwice = (text: string, from: number, end: number): boolean =>
  /^[^"\n]{1,80}(?<=[^\s\u00A0(])"(?!\p{L})[^"\n]{0,600}(?<=[^\s\u00A0(])"(?!\p{L})/u.test(
    text.slice(from, Math.min(end, from + 700)),
  );

/** Whether a straight mark that stands apart is met by another one before the block ends. */
const closesLater = (text: string, from: number, end: number): boolean =>
  /^[^"]+\s"(?=[\s\u00A0,.;:)]|$)/u.test(text.slice(from, Math.min(end, from + 1500)));

/** Single marks are apostrophes far more often: they open only before a word and with a fitting close in reach. */
function single(
  text: string,
  end: number,
  at: number,
  mark: string,
  open: Open[],
  close: (at: number, closed: boolean) => void,
): void {
  const before = text[at - 1] ?? ' ';
  const after = at + 1 < end ? text[at + 1]! : ' ';
  const inside = open.at(-1)?.mark;
  if ((mark === '’' && inside === '‘') || (mark === "'" && inside === "'")) {
    if (isWord(after)) return;
    if (mark === "'" && !/[,.!?…]/.test(before)) return;
    // "the ministers’ meeting": a later one that closes after punctuation is the better one.
    if (isWord(before) && space.test(after) && punctuatedClose.test(untilNext(text, at + 1, end))) return;
    close(at, true);
    return;
  }
  if (mark === '’' || isWord(before) || !/[\p{L}\d]/u.test(after)) return;
  const rest = untilNext(text, at + 1, end);
  if (mark === '‘' ? /’(?!\p{L})/u.test(rest) : straightClose.test(rest))
    open.push({ mark, at, inner: at + 1, children: [] });
}

const punctuatedClose = /[,.!?…]’(?!\p{L})/u;
const straightClose = /^[^']{12,}(?:\p{L}'\p{L}[^']*)*[,.!?…]'(?=[\s\u00A0,.;:)]|$)/u;
const untilNext = (text: string, from: number, end: number) => {
  const part = text.slice(from, Math.min(end, from + 600));
  const next = part.indexOf('‘');
  return next < 0 ? part : part.slice(0, next);
};

/**
 * How many of the `later` paragraphs carry on a quotation left open with `mark`: those up to the one that holds a closing
 * mark before any opening one. None where they open anew, or where nothing closes within ten.
 */
export function runsOver(mark: string, later: Iterable<string>): number {
  let count = 0;
  for (const words of later) {
    if (++count > 10) return 0;
    const first = /[«»“”„"]/.exec(words);
    if (!first) continue;
    const before = words[first.index - 1] ?? ' ';
    // «… de paix. "»: set apart, but nothing follows.
    const apart = space.test(before) && /\S/.test(words.slice(first.index + 1));
    return closers[mark]?.includes(first[0]) && (first[0] === '»' || !apart) ? count : 0;
  }
  return 0;
}
