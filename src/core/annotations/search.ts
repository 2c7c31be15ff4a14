import type { Span } from '../text/span.ts';
import type { TextQuoteSelector } from './model.ts';
import type { Tokens, Vocabulary } from './tokens.ts';

/** More places of one quote than this are not told apart. */
const mostPlaces = 500;

/** The places where the exact words of a selector stand, those whose surroundings fit best first. */
export function findExact(
  text: string,
  selector: TextQuoteSelector,
): { readonly span: Span; readonly fit: number }[] {
  const { exact } = selector;
  const found: { span: Span; fit: number }[] = [];
  if (exact === '') return found;
  for (let at = text.indexOf(exact); at >= 0 && found.length < mostPlaces; at = text.indexOf(exact, at + 1)) {
    const span = { start: at, end: at + exact.length };
    found.push({ span, fit: contextFit(text, span, selector) });
  }
  return found.sort((a, b) => b.fit - a.fit || a.span.start - b.span.start);
}

/** How much of prefix and suffix stands around `span`, 0–1, counted from the span outwards; 1 where there is none to compare. */
export function contextFit(
  text: string,
  span: Span,
  { prefix = '', suffix = '' }: TextQuoteSelector,
): number {
  if (prefix === '' && suffix === '') return 1;
  let left = 0;
  while (left < prefix.length && prefix[prefix.length - 1 - left] === text[span.start - 1 - left]) left++;
  let right = 0;
  while (right < suffix.length && suffix[right] === text[span.end + right]) right++;
  // Both sides count alike, however long they are.
  const parts = [prefix && left / prefix.length, suffix && right / suffix.length].filter(
    (part): part is number => part !== '',
  );
  return parts.reduce((sum, part) => sum + part, 0) / parts.length;
}

/** A passage must share this much of its words with the quote to be the same passage edited. */
const alike = 0.6;

/**
 * Places whose words are nearly those of the quote, best first: windows of words around places where rare words of quote
 * and context meet, aligned word by word. Score 0–1: likeness of the quote, helped by its surroundings.
 */
export function approximate(
  text: string,
  tokens: Tokens,
  selector: TextQuoteSelector,
  vocabulary: Vocabulary,
): { readonly span: Span; readonly score: number }[] {
  const quote = vocabulary.tokenise(selector.exact);
  if (quote.length === 0 || tokens.length === 0) return [];
  const before = vocabulary.tokenise((selector.prefix ?? '').slice(-200));
  const after = vocabulary.tokenise((selector.suffix ?? '').slice(0, 200));
  const positions = new Map<number, number[]>();
  for (const word of new Set([...quote.words, ...before.words, ...after.words])) positions.set(word, []);
  for (let i = 0; i < tokens.length; i++) positions.get(tokens.words[i]!)?.push(i);
  // Votes for where the quote would begin, from rare words of quote and context.
  const votes = new Map<number, number>();
  const vote = (words: Int32Array, shift: number, weight: number) => {
    for (let i = 0; i < words.length; i++) {
      const places = positions.get(words[i]!)!;
      if (places.length === 0 || places.length > 60) continue;
      for (const place of places) {
        const begin = place - i - shift;
        const bucket = Math.round(begin / 4);
        votes.set(bucket, (votes.get(bucket) ?? 0) + weight / places.length);
      }
    }
  };
  vote(quote.words, 0, 1);
  vote(before.words, -before.length, 0.5);
  vote(after.words, quote.length, 0.5);
  const starts = [...votes]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 8)
    .map(([bucket]) => bucket * 4);
  const found: { span: Span; score: number }[] = [];
  for (const start of starts) {
    const slack = Math.max(6, Math.ceil(quote.length * 0.6));
    const place = bestWindow(
      tokens,
      quote,
      Math.max(0, start - slack),
      Math.min(tokens.length, start + quote.length + slack),
    );
    if (!place) continue;
    const span = { start: tokens.starts[place.first]!, end: tokens.ends[place.last]! };
    if (found.some((other) => other.span.start < span.end && span.start < other.span.end)) continue;
    const around = (sideFit(tokens, place.first, before, -1) + sideFit(tokens, place.last, after, 1)) / 2;
    // Few words prove little: they need their surroundings.
    const needed = quote.length >= 8 ? alike : quote.length >= 4 ? alike + 0.05 : alike + 0.1;
    const score = 0.7 * place.likeness + 0.3 * around;
    if (place.likeness >= needed && (quote.length >= 5 || around >= 0.35))
      found.push({ span: widen(text, span, selector.exact), score });
    else if (place.likeness >= 0.4 && around >= 0.75 && quote.length >= 3)
      found.push({ span: widen(text, span, selector.exact), score: score * 0.95 });
  }
  return found.sort((a, b) => b.score - a.score);
}

/** The run of words in `[from, to)` most like the quote: longest common subsequence, first to last shared word. */
function bestWindow(
  tokens: Tokens,
  quote: Tokens,
  from: number,
  to: number,
): { first: number; last: number; likeness: number } | undefined {
  const n = quote.length;
  const m = to - from;
  if (m <= 0 || n * m > 4_000_000) return undefined;
  const rows = new Uint16Array((n + 1) * (m + 1));
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--)
      rows[i * (m + 1) + j] =
        quote.words[i] === tokens.words[from + j]
          ? rows[(i + 1) * (m + 1) + j + 1]! + 1
          : Math.max(rows[(i + 1) * (m + 1) + j]!, rows[i * (m + 1) + j + 1]!);
  const shared = rows[0]!;
  if (shared === 0) return undefined;
  const matched: number[] = [];
  for (let i = 0, j = 0; i < n && j < m; ) {
    if (quote.words[i] === tokens.words[from + j]) {
      matched.push(j);
      i++;
      j++;
    } else if (rows[(i + 1) * (m + 1) + j]! >= rows[i * (m + 1) + j + 1]!) i++;
    else j++;
  }
  // Small words far from the rest are chance: they are cut off where that makes the run more like the quote.
  let low = 0;
  let high = matched.length - 1;
  const likeness = () => (2 * (high - low + 1)) / (n + (matched[high]! - matched[low]! + 1));
  for (let changed = true; changed && high > low; ) {
    changed = false;
    const now = likeness();
    low++;
    if (likeness() > now) changed = true;
    else {
      low--;
      high--;
      if (likeness() > now) changed = true;
      else high++;
    }
  }
  return { first: from + matched[low]!, last: from + matched[high]!, likeness: likeness() };
}

/** Share of the context's words that stand on that side of the passage, near ones first. */
function sideFit(tokens: Tokens, edge: number, context: Tokens, direction: 1 | -1): number {
  if (context.length === 0) return 0.5;
  const reach = Math.min(context.length, 12);
  let hits = 0;
  const near = new Set<number>();
  for (let i = 1; i <= reach + 3; i++) near.add(tokens.words[edge + direction * i] ?? -1);
  for (let i = 0; i < reach; i++)
    if (near.has(context.words[direction === 1 ? i : context.length - 1 - i]!)) hits++;
  return hits / reach;
}

/** Takes the marks along that the quote has at its ends. */
function widen(text: string, { start, end }: Span, exact: string): Span {
  const lead = /^[^\p{L}\p{N}]+/u.exec(exact)?.[0] ?? '';
  const tail = /[^\p{L}\p{N}]+$/u.exec(exact)?.[0] ?? '';
  return {
    start: lead && text.slice(start - lead.length, start) === lead ? start - lead.length : start,
    end: tail && text.slice(end, end + tail.length) === tail ? end + tail.length : end,
  };
}
