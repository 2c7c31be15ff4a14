import search from 'approx-string-match';
import { diff_match_patch as DiffMatchPatch } from 'diff-match-patch';
import type { TextQuoteSelector } from '../../../src/core/annotations/model.ts';
import type { Span } from '../../../src/core/text/span.ts';

/** What Hypothesis keeps around a quote, UTF-16 units. */
const around = 32;

export function contextOf(text: string, { start, end }: Span): Required<TextQuoteSelector> {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - around), start),
    suffix: text.slice(end, end + around),
  };
}

/**
 * Approximate matching with the weights that Hypothesis has published (quote 50, prefix 20, suffix 20, position 2):
 * the quote with at most half of its characters (256 at most) changed, the best sum of the four.
 */
export function approximateMatch(
  text: string,
  quote: Required<TextQuoteSelector>,
  hint: number,
): Span | undefined {
  const { exact, prefix, suffix } = quote;
  const matches = matchesOf(text, exact, Math.min(256, Math.floor(exact.length / 2)));
  let best: { span: Span; score: number } | undefined;
  for (const { start, end, errors } of matches) {
    const quoteScore = 1 - errors / exact.length;
    const before = prefix ? likeness(text.slice(Math.max(0, start - prefix.length), start), prefix) : 1;
    const after = suffix ? likeness(text.slice(end, end + suffix.length), suffix) : 1;
    const position = 1 - Math.abs(start - hint) / text.length;
    const score = (50 * quoteScore + 20 * before + 20 * after + 2 * position) / 92;
    if (!best || score > best.score) best = { span: { start, end }, score };
  }
  return best?.span;
}

function matchesOf(text: string, exact: string, maxErrors: number) {
  const found: { start: number; end: number; errors: number }[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    found.push({ start: at, end: at + exact.length, errors: 0 });
  return found.length > 0 ? found : search(text, exact, maxErrors);
}

function likeness(text: string, wanted: string): number {
  if (text === '') return 0;
  const [best] = matchesOf(text, wanted, wanted.length);
  return best ? 1 - best.errors / wanted.length : 0;
}

/** diff-match-patch's bitap: the first 32 characters near where the passage was, then its last 32. */
export function bitapMatch(text: string, exact: string, hint: number): Span | undefined {
  const dmp = new DiffMatchPatch();
  dmp.Match_Distance = Math.max(1000, text.length);
  const head = exact.slice(0, 32);
  const start = dmp.match_main(text, head, hint);
  if (start < 0) return undefined;
  if (exact.length <= 32) return { start, end: Math.min(text.length, start + exact.length) };
  const tail = exact.slice(-32);
  const end = dmp.match_main(text, tail, start + exact.length - 32);
  return end < start ? undefined : { start, end: Math.min(text.length, end + 32) };
}

/** diff-match-patch's diff of old and new, and its own mapping of positions; gone where nothing of the passage is equal. */
export function diffMatch(before: string, after: string): (span: Span) => Span | undefined {
  const dmp = new DiffMatchPatch();
  dmp.Diff_Timeout = 5;
  const diffs = dmp.diff_main(before, after);
  dmp.diff_cleanupSemantic(diffs);
  return ({ start, end }) => {
    let at = 0;
    let equal = 0;
    for (const [kind, words] of diffs) {
      if (kind === 1) continue;
      if (kind === 0) equal += Math.max(0, Math.min(end, at + words.length) - Math.max(start, at));
      at += words.length;
    }
    if (equal < (end - start) / 3) return undefined;
    return { start: dmp.diff_xIndex(diffs, start), end: dmp.diff_xIndex(diffs, end) };
  };
}

/** The quote with its context, where that stands once; else the quote, where that stands once. */
export function exactMatch(
  text: string,
  { exact, prefix, suffix }: Required<TextQuoteSelector>,
): Span | undefined {
  for (const [words, lead] of [
    [prefix + exact + suffix, prefix.length],
    [exact, 0],
  ] as const) {
    const at = text.indexOf(words);
    if (at >= 0 && text.indexOf(words, at + 1) < 0)
      return { start: at + lead, end: at + lead + exact.length };
  }
  return undefined;
}
