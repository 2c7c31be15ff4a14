import type { Span } from '../text/span.ts';

/** A stretch in quotation marks before it is known who says it. */
export interface RawQuote extends Span {
  readonly outer: Span;
  readonly closed: boolean;
  readonly depth: number;
  readonly children: RawQuote[];
}

const closers: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”',
  '„': '“”',
  '‹': '›',
  '"': '"',
  '‘': '’',
};

/** Quotations of one block, nested ones inside; a missing closing mark ends with the block. */
export function findQuotes(text: string, start: number, end: number): RawQuote[] {
  const top: RawQuote[] = [];
  const open: { mark: string; at: number; children: RawQuote[] }[] = [];
  const close = (at: number, closed: boolean) => {
    const last = open.pop()!;
    const after = closed ? at + 1 : at;
    let a = last.at + 1;
    let b = at;
    while (a < b && /[\s\u00A0\u202F]/.test(text[a]!)) a++;
    while (b > a && /[\s\u00A0\u202F]/.test(text[b - 1]!)) b--;
    if (b <= a) return;
    const quote: RawQuote = {
      start: a,
      end: b,
      outer: { start: last.at, end: after },
      closed,
      depth: open.length,
      children: last.children,
    };
    (open.at(-1)?.children ?? top).push(quote);
  };
  for (const match of text.slice(start, end).matchAll(/[«»“”„‹›"‘’]/g)) {
    const at = start + match.index;
    const mark = match[0];
    const last = open.at(-1);
    if (mark === '‘' || mark === '’') {
      const before = text[at - 1] ?? ' ';
      const after = text[at + 1] ?? ' ';
      if (
        mark === '‘' &&
        !/\p{L}/u.test(before) &&
        /[\p{L}\d]/u.test(after) &&
        closesSingle(text, at + 1, end)
      )
        open.push({ mark, at, children: [] });
      else if (mark === '’' && last?.mark === '‘' && !/\p{L}/u.test(after)) close(at, true);
      continue;
    }
    // «»» or a closing mark of another kind inside: only the mark that fits closes.
    const fits = open.findLastIndex((o) => closers[o.mark]!.includes(mark));
    const opens = mark in closers && !(mark === '"' && fits >= 0) && !(mark === '“' && last?.mark === '„');
    if (opens) {
      // A paragraph of a long quotation repeats the mark; it does not nest in itself without text between.
      if (open.length < 6) open.push({ mark, at, children: [] });
    } else if (fits >= 0) {
      while (open.length > fits + 1) close(at, false);
      close(at, true);
    }
  }
  // A straight mark without partner is inches, minutes or a slip.
  while (open.length > 0) {
    if (open.at(-1)!.mark === '"') {
      const { children } = open.pop()!;
      (open.at(-1)?.children ?? top).push(...children);
    } else close(end, false);
  }
  return top.sort((a, b) => a.start - b.start);
}

function closesSingle(text: string, from: number, end: number): boolean {
  const part = text.slice(from, Math.min(end, from + 600));
  return /’(?![\p{L}])/u.test(part);
}
