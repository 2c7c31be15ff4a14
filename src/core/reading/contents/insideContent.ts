import type { Grammar } from '../grammar.ts';
import type { Group } from '../predicates/group.ts';
import { reportsClause } from '../subjects/clauses.ts';
import { addsOn } from '../subjects/subjectPlaces.ts';
import type { Taken } from '../subjects/taken.ts';
import type { Word } from '../words.ts';

/** A verb with its own subject, at word `from`, inside what somebody else is reported to say belongs to that content. */
export function insideContent(
  words: readonly Word[],
  taken: readonly Taken[],
  inner: Group,
  from: number,
  grammar: Grammar,
): boolean {
  if (opensClause(words, from)) return false;
  // «…, qu'ils ont qualifié d'inacceptable»: said of what they talked about.
  if (/^qualifier d/.test(inner.lemma) && /^(?:que|qu|')$/.test(words[from - 1]?.key ?? '')) return false;
  // "said Canada condemned …": the subject is the first thing said.
  if (taken.at(-1)?.group.content === from) return true;
  return taken.some(({ group, passive }) => {
    if (passive) return false;
    const between = words.slice(group.content, inner.first);
    // A semicolon closes what is reported.
    if (between.some((word) => word.key === ';')) return false;
    if (reportsClause(words, group.last + 1, grammar, group.lemma)) return true;
    return between.some(
      (word, index) =>
        grammar.relatives.has(word.key) &&
        !addsOn(words, group.content + index) &&
        !closed(between, index, grammar),
    );
  });
}

/**
 * «…, tandis que la Pologne a proposé», "…, while Italy offered", "…, and the Commission urged": a subject after these
 * begins another report. French repeats «que» before what carries on the first.
 */
function opensClause(words: readonly Word[], from: number): boolean {
  const [before, link] = [words[from - 2]?.key ?? '', words[from - 1]?.key ?? ''];
  if (link === 'que') return /^(?:tandis|alors)$/.test(before) && words[from - 3]?.key === ',';
  // «… mais il a fait observer que», "in which he discussed": a pronoun after these begins a clause of its own.
  const [own, then] = [words[from]?.key ?? '', words[from + 1]?.key ?? ''];
  if (/^(?:il|elle|ils|elles)$/.test(own) && /^(?:et|mais|dont)$/.test(link) && !/^(?:ne|n|y)$/.test(then))
    return true;
  if (/^(?:he|she|they|we)$/.test(own) && link === 'which' && /^(?:in|during|at)$/.test(before)) return true;
  // «…, à qui nous redisons notre appui», "…, whose courage we salute": what the reporters say themselves.
  if (
    /^(?:nous|je|j)$/.test(own) &&
    /^(?:qui|dont|auquel|auxquels?|auxquelles|laquelle|lesquels|lesquelles)$/.test(link)
  )
    return true;
  if (/^(?:we|i)$/.test(own) && /^(?:whom|which)$/.test(link)) return true;
  // "was asked whether …, and was told that …": of the same one, by the same.
  if (link === ',' && /^(?:and|et)$/.test(own) && /^(?:was|were|is|are|est|sont|a|ont)$/.test(then))
    return true;
  if (before !== ',') return false;
  return /^(?:while|whereas|yet|and|but|et|mais)$/.test(link);
}

/** «X, qui …, et nous appelons»: a comma with a coordinator and a pronoun after a relative clause opens another one. */
function closed(between: readonly Word[], relative: number, grammar: Grammar): boolean {
  const { coordinators, pronouns } = grammar;
  return between.some(
    (word, index) =>
      index > relative && coordinators.has(word.key) && pronouns.has(between[index + 1]?.key ?? ''),
  );
}
