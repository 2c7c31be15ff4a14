/** Cells of one table at most; longer pairs are aligned by their equal ends only. */
const mostCells = 6_000_000;
const match = 1;
/** Opening a gap costs as much as two characters are worth: four or fewer in common between two changes are chance. */
const open = -2;
const extend = -0.02;

/**
 * Aligns the characters at `left` (offsets of `before`) with those at `right` (offsets of `after`): pairs of offsets, in
 * order. Global alignment with affine gaps (O. Gotoh, 1982), equal characters only.
 */
export function alignCharacters(
  before: string,
  left: readonly number[],
  after: string,
  right: readonly number[],
): [number, number][] {
  const pairs: [number, number][] = [];
  let head = 0;
  while (head < left.length && head < right.length && before[left[head]!] === after[right[head]!]) {
    pairs.push([left[head]!, right[head]!]);
    head++;
  }
  let [endA, endB] = [left.length, right.length];
  const tail: [number, number][] = [];
  while (endA > head && endB > head && before[left[endA - 1]!] === after[right[endB - 1]!])
    tail.push([left[--endA]!, right[--endB]!]);
  const n = endA - head;
  const m = endB - head;
  if (n > 0 && m > 0 && n * m <= mostCells) {
    const a = left.slice(head, endA).map((at) => before.charCodeAt(at));
    const b = right.slice(head, endB).map((at) => after.charCodeAt(at));
    for (const [i, j] of gotoh(a, b)) pairs.push([left[head + i]!, right[head + j]!]);
  }
  return [...pairs, ...tail.reverse()];
}

function gotoh(a: readonly number[], b: readonly number[]): [number, number][] {
  const n = a.length;
  const m = b.length;
  const width = m + 1;
  // States: 0 after a match, 1 in a gap of b (a deleted), 2 in a gap of a (b inserted). From the ends backwards.
  const score = [0, 1, 2].map(() => new Float32Array((n + 1) * width).fill(-1e9));
  const [M, D, I] = score as [Float32Array, Float32Array, Float32Array];
  for (let i = n; i >= 0; i--)
    for (let j = m; j >= 0; j--) {
      const at = i * width + j;
      if (i === n && j === m) {
        M[at] = D[at] = I[at] = 0;
        continue;
      }
      const same = i < n && j < m && a[i] === b[j] ? match + M[at + width + 1]! : -1e9;
      const del = i < n ? extend + D[at + width]! : -1e9;
      const ins = j < m ? extend + I[at + 1]! : -1e9;
      M[at] = Math.max(same, open + del, open + ins);
      D[at] = Math.max(same, del, open + ins);
      I[at] = Math.max(same, open + del, ins);
    }
  const pairs: [number, number][] = [];
  let state = 0;
  for (let i = 0, j = 0; i < n || j < m; ) {
    const at = i * width + j;
    const now = score[state]![at]!;
    const close = (value: number) => Math.abs(now - value) < 1e-2;
    if (i < n && j < m && a[i] === b[j] && close(match + M[at + width + 1]!)) {
      pairs.push([i++, j++]);
      state = 0;
    } else if (i < n && close((state === 1 ? 0 : open) + extend + D[at + width]!)) {
      i++;
      state = 1;
    } else {
      j++;
      state = 2;
    }
  }
  return pairs;
}
