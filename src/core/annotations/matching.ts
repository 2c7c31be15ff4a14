import type { Source } from './alike.ts';

/** An alignment of the tokens of two texts. */
export interface Matching {
  readonly a: Source;
  readonly b: Source;
  /** For each token of `a` the index of the equal token of `b`, or -1. */
  readonly map: Int32Array;
  /** The same for words that are alike. */
  readonly near: Int32Array;
  /** For each token of `a` the moved block that it is in, 0 for those in order. */
  readonly blocks?: Int32Array;
}

/** The index in `b` of the token that the token `i` of `a` is now, in another form where it has one; -1 where it is gone. */
export const placeOf = ({ map, near }: Matching, i: number): number => (map[i]! >= 0 ? map[i]! : near[i]!);
