import type { Places } from './places.ts';
import { type Tokens, weightOf } from './tokens.ts';

/** Where the pattern's first token would be by its rarer words, likeliest first; `within` the tokens of a part of the text. */
export function votesFor(
  tokens: Tokens,
  places: Places,
  most: number,
  within?: { readonly first: number; readonly last: number },
): number[] {
  const width = 8;
  const votes = new Map<number, number>();
  const rare = rareIn(tokens, places);
  for (const i of rare) {
    const there = places.of(tokens.words[i]!);
    const weight = Math.min(weightOf(tokens, i), 8) / there.length;
    for (const place of there) {
      if (within && (place < within.first || place > within.last)) continue;
      const bucket = Math.floor((place - i) / width);
      votes.set(bucket, (votes.get(bucket) ?? 0) + weight);
    }
  }
  const sums = [...votes.keys()].map((bucket) => ({
    bucket,
    sum: votes.get(bucket)! + Math.max(votes.get(bucket + 1) ?? 0, votes.get(bucket - 1) ?? 0) * 0.9,
  }));
  sums.sort((a, b) => b.sum - a.sum);
  const chosen: number[] = [];
  for (const { bucket } of sums) {
    const begin = bucket * width + width / 2;
    if (chosen.every((other) => Math.abs(other - begin) > width * 1.5)) chosen.push(begin);
    if (chosen.length === most) break;
  }
  return chosen;
}

/** The tokens of a pattern that stand in the text, not too often, rarest first: as many as are worth asking. */
function rareIn(tokens: Tokens, places: Places): number[] {
  const known: { i: number; count: number }[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const count = places.of(tokens.words[i]!).length;
    if (count > 0 && count <= 400) known.push({ i, count });
  }
  known.sort((a, b) => a.count - b.count);
  let visits = 0;
  return known
    .filter(({ count }, index) => {
      visits += count;
      return index < 4 || visits <= 1500;
    })
    .map(({ i }) => i);
}
