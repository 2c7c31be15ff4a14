import type { Source } from './alike.ts';
import { wraps } from './wraps.ts';

/** How far a border is looked for, in tokens. */
const reach = 200;

/**
 * Where words were put in or taken out next to the same words, an alignment may set them off in several ways («They met.
 * [They agreed.] They left.» or «[They met. They] agreed…»). Moves the borders of each such change to the start of a
 * paragraph, a line or a sentence where there is one, as N. Fraser's diff-match-patch does by characters. `map` is in
 * order; it is changed in place.
 */
export function slideToBorders(a: Source, b: Source, map: Int32Array): void {
  for (let i = 1; i < map.length; i++) {
    const before = map[i - 1]!;
    if (before < 0) continue;
    if (map[i]! > before + 1) slideInsertion(a, b, map, i);
    else if (map[i]! < 0) {
      let next = i;
      while (next < map.length && map[next]! < 0) next++;
      if (next < map.length && map[next] === before + 1) slideDeletion(a, map, i, next);
    }
  }
}

/** Tokens of `b` from after `map[i - 1]` to before `map[i]` were put in. */
function slideInsertion(a: Source, b: Source, map: Int32Array, i: number): void {
  const j = map[i - 1]! + 1;
  const k = map[i]!;
  const [words, other] = [a.tokens.words, b.tokens.words];
  let left = 0;
  while (
    left < reach &&
    left < i &&
    map[i - 1 - left] === j - 1 - left &&
    words[i - 1 - left] === other[k - 1 - left]
  )
    left++;
  let right = 0;
  while (
    right < reach &&
    i + right < map.length &&
    map[i + right] === k + right &&
    words[i + right] === other[j + right]
  )
    right++;
  const by = bestCut(a, i, left, right);
  for (let t = 1; t <= -by; t++) map[i - t] = k - t;
  for (let t = 0; t < by; t++) map[i + t] = j + t;
}

/** Tokens `[i, next)` of `a` were taken out. */
function slideDeletion(a: Source, map: Int32Array, i: number, next: number): void {
  const words = a.tokens.words;
  const j = map[next]!;
  let left = 0;
  while (
    left < reach &&
    left < i &&
    map[i - 1 - left] === j - 1 - left &&
    words[i - 1 - left] === words[next - 1 - left]
  )
    left++;
  let right = 0;
  while (
    right < reach &&
    next + right < map.length &&
    map[next + right] === j + right &&
    words[next + right] === words[i + right]
  )
    right++;
  const by = bestCut(a, i, left, right);
  for (let t = 1; t <= -by; t++) {
    map[next - t] = j - t;
    map[i - t] = -1;
  }
  for (let t = 0; t < by; t++) {
    map[i + t] = j + t;
    map[next + t] = -1;
  }
}

/** By how many tokens to move a cut before the token `i`: to the strongest border in reach, the nearest of equal ones. */
function bestCut(a: Source, i: number, left: number, right: number): number {
  let best = 0;
  let strength = borderBefore(a, i);
  for (let t = 1; t <= Math.max(left, right); t++)
    for (const by of [t <= left ? -t : 0, t <= right ? t : 0]) {
      if (by === 0) continue;
      const here = borderBefore(a, i + by);
      if (here > strength) [best, strength] = [by, here];
    }
  return best;
}

/** Borders, each stronger than the one before: a sentence begins there, a line, a paragraph. */
export const sentence = 2;
export const line = 3;
export const paragraph = 4;

/** What stands before a token: the start of a `paragraph`, a `line` or a `sentence`, else 1 for space, 0 for nothing. */
export function borderBefore({ text, tokens }: Source, i: number): number {
  if (i <= 0 || i >= tokens.length) return paragraph;
  const from = tokens.ends[i - 1]!;
  const to = tokens.starts[i]!;
  if (from === to) return tokens.words[i - 1] === -0x3002 ? sentence : 0;
  let newline = -1;
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) !== 10) continue;
    if (newline >= 0) return paragraph;
    newline = at;
  }
  if (newline >= 0 && !wraps(text, newline)) return line;
  const mark = -tokens.words[i - 1]!;
  if (mark === 0x21 || mark === 0x3f) return sentence;
  return mark === 0x2e && !abbreviates(text, from - 1, to) ? sentence : 1;
}

/** Whether the full stop at `at` is that of an abbreviation: of one letter, or before a number or a small letter. */
function abbreviates(text: string, at: number, next: number): boolean {
  if (/[\p{Ll}\p{Nd}]/u.test(text[next]!)) return true;
  return /(?<!\p{L})\p{Lu}$/u.test(text.slice(Math.max(0, at - 2), at));
}
