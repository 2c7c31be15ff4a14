import type { AttributedQuote } from './model.ts';

/**
 * The quotations said, one for each stretch between two marks: one that runs over paragraphs without opening anew is a
 * quotation of the tree in each of them, but one to whoever counts or reads what was said. Only `direct` ones, in order.
 */
export function stretches(quotes: readonly AttributedQuote[]): AttributedQuote[] {
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
  return joined;
}
