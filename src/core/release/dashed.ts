import { overlaps } from '../text/span.ts';
import type { RawQuote } from './quotes.ts';

/** What «a» and «ont» stand before. */
const said = 'déclaré|ajouté|souligné|précisé|affirmé|expliqué|conclu|indiqué|dit';

/**
 * Who says it, right behind the words: "- said the President", ", says Minister Moen", «, a déclaré la ministre». Only
 * verbs that are hardly ever told of others than whoever spoke, with a name or an article behind them, or a pronoun.
 */
const attribution = String.raw`(?:(?:said|says|added|adds|stressed|emphasi[sz]ed|noted|stated|explained|pointed out|underlined|concluded|commented|(?:a|ont) (?:${said}))(?=[\s\u00A0](?:the[\s\u00A0]|l[ae]s?[\s\u00A0]|l['’]|\p{Lu}))|(?:he|she|they) (?:said|added|stressed|noted)(?!\p{L})|(?:a-t-(?:il|elle)|ont-(?:ils|elles)) (?:${said})(?!\p{L})|(?:dit|précise|ajoute|explique|souligne)(?:-t)?-(?:il|elle)(?!\p{L}))`;

/** A dash opens a block or a sentence of it. */
const opening = String.raw`(?<=^|[.!?…]["”»]?[\s\u00A0])[-–—][\s\u00A0]+(?=\p{Lu})`;

const attributed = new RegExp(
  String.raw`${opening}(?<said>(?:(?![.!?…][\s\u00A0][-–—][\s\u00A0]).){8,900}?)(?:[\s\u00A0][-–—][\s\u00A0]|,[\s\u00A0])${attribution}`,
  'gsu',
);
/** After somebody spoke so, what a dash opens goes on with his words. */
const further = new RegExp(
  String.raw`${opening}(?<said>(?:(?![.!?…][\s\u00A0][-–—][\s\u00A0]).){8,900})`,
  'gsu',
);

/**
 * "- We are ready - said the Minister. - Nobody is alone.": quotations that dashes set off instead of marks, as Polish
 * and Nordic releases print them, in the block that begins at `start` (UTF-16 offsets, `end` exclusive). The mark of a
 * list item may stand before `start`.
 */
export function dashedQuotes(text: string, start: number, end: number): RawQuote[] {
  const before = /[-–—][\s\u00A0]+$/u.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0;
  const from = start - before;
  const words = text.slice(from, end);
  if (!/[-–—][\s\u00A0]+\p{Lu}/u.test(words)) return [];
  const found: RawQuote[] = [];
  const take = ({ index, groups, 0: all }: RegExpMatchArray) => {
    const said = groups!.said!.trimEnd();
    const begin = from + index! + all.indexOf(said);
    const span = { start: begin, end: begin + said.length };
    found.push({
      ...span,
      outer: { start: from + index!, end: span.end },
      closed: true,
      depth: 0,
      children: [],
    });
  };
  for (const match of words.matchAll(attributed)) take(match);
  const [first] = found;
  if (!first) return [];
  for (const match of words.matchAll(further)) {
    const span = { start: from + match.index, end: from + match.index + match[0].length };
    if (span.start > first.start && !found.some((quote) => overlaps(quote.outer, span))) take(match);
  }
  return found.sort((a, b) => a.start - b.start);
}
