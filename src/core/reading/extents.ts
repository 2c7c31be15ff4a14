import type { Grammar } from './grammar.ts';
import type { Group } from './group.ts';
import { addsOn } from './subject.ts';
import type { Word } from './words.ts';

/** The last word of a content that ends before word `at`: coordinators, adverbs and marks between are left out. */
export function boundaryBefore(words: readonly Word[], at: number, grammar: Grammar): number {
  let end = at - 1;
  while (
    end > 0 &&
    (words[end]!.mark ||
      grammar.coordinators.has(words[end]!.key) ||
      grammar.adverb.test(words[end]!.key) ||
      /^(?:en|to|also|ainsi|then|who|qui|has|have|ont|a|les|la|le|l|y|s|se|nous|ne|n|leur|lui)$/.test(
        words[end]!.key,
      ))
  )
    end--;
  return end;
}

/** «…, et nous travaillons à …»: another clause of the same speaker is not what was said. */
export function beforeNewClause(
  words: readonly Word[],
  start: number,
  end: number,
  grammar: Grammar,
): number {
  for (let at = start + 2; at < end - 1; at++)
    if (
      words[at - 1]!.key === ',' &&
      grammar.coordinators.has(words[at]!.key) &&
      /^(?:nous|we|ils|elles|they|he|she|je|i)$/.test(words[at + 1]!.key)
    )
      return at - 2;
  return end;
}

/** Where what is said begins; each coordinated «que» begins a record of its own. */
export function contentStarts(words: readonly Word[], group: Group, end: number, grammar: Grammar): number[] {
  const { that, coordinators } = grammar;
  const after = (at: number) => at + (words[at + 1]?.key === "'" ? 2 : 1);
  const opening = words
    .slice(group.content, Math.min(end, group.content + 8))
    .findIndex((word, index) => that.has(word.key) && !addsOn(words, group.content + index));
  const lead = words.slice(group.content, group.content + Math.max(0, opening));
  const reports =
    opening === 0 || (opening > 0 && (lead[0]!.mark || lead.every((word) => grammar.adverb.test(word.key))));
  if (!reports) return [group.content];
  const first = group.content + opening;
  const starts = [after(first)];
  for (let at = first + 1; at <= end; at++)
    if (that.has(words[at]!.key) && !words[at]!.quoted && coordinators.has(words[at - 1]!.key))
      starts.push(after(at));
  return starts;
}
