/** Words that one text has where the other has others; either side may be empty. */
export interface Difference {
  readonly gone: string;
  readonly come: string;
}

/** Longer texts than this (in words) are told apart as a whole. */
const most = 600;

/**
 * What `now` says otherwise than `before`, in order: runs of words by the longest common subsequence of their words, as
 * they are written (white space does not count).
 */
export function differences(before: string, now: string): Difference[] {
  const a = wordsOf(before);
  const b = wordsOf(now);
  if (a.length > most || b.length > most)
    return a.join(' ') === b.join(' ') ? [] : [{ gone: a.join(' '), come: b.join(' ') }];
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i * width + j] =
        a[i] === b[j]
          ? common[(i + 1) * width + j + 1]! + 1
          : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!);
  const found: Difference[] = [];
  let gone: string[] = [];
  let come: string[] = [];
  const flush = () => {
    if (gone.length > 0 || come.length > 0) found.push({ gone: gone.join(' '), come: come.join(' ') });
    gone = [];
    come = [];
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      flush();
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && common[(i + 1) * width + j]! >= common[i * width + j + 1]!))
      gone.push(a[i++]!);
    else come.push(b[j++]!);
  }
  flush();
  return found;
}

const wordsOf = (text: string) => text.trim().split(/\s+/).filter(Boolean);
