import type { Live } from './live.ts';
import type { TextQuoteSelector } from './model.ts';

/** Words of a context shorter than this (UTF-16 units) say nothing about a place. */
const least = 12;

/**
 * The offset at which a passage without a place most likely stood: where it was when it was lost, else beside what is left
 * of its surroundings, else after the passage before it. `all` are the annotations in the order of their file.
 */
export function likelyPlace(text: string, all: readonly Live[], index: number): number {
  const { annotation, gone, near } = all[index]!;
  const known = gone?.at ?? near;
  if (known !== undefined) return Math.min(known, text.length);
  const beside = besideContext(text, annotation.target[0]);
  if (beside !== undefined) return beside;
  return (
    all
      .slice(0, index)
      .findLast(({ pieces }) => pieces.length > 0)
      ?.pieces.at(-1)?.end ?? 0
  );
}

/** Where what stood around a passage still stands, if that is in one place. */
export function besideContext(text: string, selector: TextQuoteSelector | undefined): number | undefined {
  const { prefix = '', suffix = '' } = selector ?? {};
  const before = onlyPlace(text, (length) => prefix.slice(-length), prefix.length);
  if (before) return before.at + before.length;
  return onlyPlace(text, (length) => suffix.slice(0, length), suffix.length)?.at;
}

/** The one place of the longest part of a context that has just one. */
function onlyPlace(
  text: string,
  part: (length: number) => string,
  most: number,
): { readonly at: number; readonly length: number } | undefined {
  for (let length = most; length >= least; length = Math.floor(length / 2)) {
    const words = part(length);
    const at = text.indexOf(words);
    if (at >= 0) return text.indexOf(words, at + 1) < 0 ? { at, length } : undefined;
  }
  return undefined;
}
