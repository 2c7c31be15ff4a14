import { withoutAccents } from '../../text/chars.ts';

/** So far below its title a page prints it once more. */
const reach = 18;

/**
 * The last line of the title (index `at`) once more below it, as pages of the United Nations print it above the text, in one
 * line or two; -1 where it is not, or is too short to tell.
 */
export function endOfTitleAgain(
  lines: readonly { readonly words: string }[],
  at: number,
  title: string,
): number {
  const wanted = plain(title);
  if (wanted.split(' ').length < 4) return -1;
  const said = lines.slice(at + 1, at + reach + 2).map(({ words }) => plain(words));
  for (const [below, words] of said.slice(0, reach).entries()) {
    if (words === wanted) return at + 1 + below;
    if (`${words} ${said[below + 1] ?? ''}` === wanted) return at + 2 + below;
  }
  return -1;
}

const plain = (words: string): string =>
  withoutAccents(words)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .toLowerCase()
    .trim();
