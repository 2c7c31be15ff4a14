import type { Span } from '../text/span.ts';
import type { AttributedQuote } from './model.ts';

/**
 * The quotations said, one for each stretch between two marks: one that runs over paragraphs without opening anew is a
 * quotation of the tree in each of them, but one to whoever counts or reads what was said. What stands between the marks
 * without being said («…, a ajouté la ministre. …») parts it in two. Only `direct` ones of `text`, in order.
 */
export function stretches(text: string, quotes: readonly AttributedQuote[]): AttributedQuote[] {
  const joined: AttributedQuote[] = [];
  let open = false;
  for (const quote of quotes) {
    if (quote.node.mode !== 'direct') continue;
    const { outer, start, closed } = quote.node;
    const last = joined.at(-1);
    if (open && last && outer.start === start && quote.node.depth === last.node.depth)
      joined[joined.length - 1] = { ...last, end: quote.end };
    else joined.push(quote);
    open = !closed;
  }
  return joined.flatMap((quote) => {
    const told = attributionInside(text, quote);
    if (!told) return [quote];
    const rest = { ...quote, start: told.end };
    return rest.start < rest.end ? [{ ...quote, end: told.start }, rest] : [{ ...quote, end: told.start }];
  });
}

/** «, a ajouté la ministre. » within the marks, from its comma to the first letter behind it. */
function attributionInside(text: string, { start, end, node }: AttributedQuote): Span | undefined {
  const { speaker, verb } = node;
  if (!speaker || !verb) return undefined;
  const from = Math.min(speaker.start, verb.start);
  const to = Math.max(speaker.end, verb.end);
  if (from <= start || to >= end) return undefined;
  const before = /[\s\u00A0]*,[\s\u00A0]*(?:\p{L}{1,3}[\s\u00A0-]+(?:t-)?)?$/u.exec(text.slice(start, from));
  const after = behind.exec(text.slice(to, end));
  return before ? { start: from - before[0].length, end: to + (after?.[0].length ?? end - to) } : undefined;
}

/** Up to the mark that closes the attribution: «Anita Anand, ministre de la Défense nationale.» goes over a comma. */
const behind =
  /^[^.,;:!?]{0,120}?(?:,[\s\u00A0](?:(?:le|la|the|sa|son)[\s\u00A0]|l['’])?(?:\p{L}+[\s\u00A0]){0,2}(?:ministre|président|porte-parole|direct|secrétaire|représentant|ambassad|commissaire|chef|minister|president|spokes|director|secretary|representative|chair|head|commissioner)\p{L}*[^.,;:!?]{0,80})?[.,;!?][\s\u00A0]*/iu;
