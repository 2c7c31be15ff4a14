import type { Mention } from '../../mentions/model.ts';
import { agents } from './blame.ts';
import type { SentenceView } from './sentenceView.ts';

/** So many are named in one breath. */
const most = 12;

/**
 * The entities that a sentence lists with one who does or suffers a threat: «la Chine et la Russie», "Germany, Latvia and
 * Poland", in their order; itself alone where there is no list. Of the mentions of `entity` the one nearest to `threat` is meant.
 */
export function listedWith(view: SentenceView, threat: Mention, entity: string): string[] {
  const named = view.actors
    .filter((actor) => actor.entity === entity)
    .sort((a, b) => gap(a, threat) - gap(b, threat))[0];
  if (!named) return [entity];
  const before: Mention[] = [];
  for (let at = neighbour(view, named, -1); at && before.length < most; at = neighbour(view, at, -1))
    before.unshift(at);
  const after: Mention[] = [];
  for (let at = neighbour(view, named, 1); at && after.length < most; at = neighbour(view, at, 1))
    after.push(at);
  const all = [...before, named, ...after];
  // "France, MINUSMA and other partners"
  const [joint, other] = view.words.slice(view.index(all.at(-1)!.end));
  const goesOn =
    view.grammar.coordinators.has(joint?.key ?? '') && /^(?:other|others|autres|d)$/.test(other?.key ?? '');
  // Without «et», "and" the names are no list: one may explain the other.
  const joined = all.some(
    (actor, index) =>
      index > 0 && view.between(all[index - 1]!, actor).some(({ key }) => view.grammar.coordinators.has(key)),
  );
  if ((!joined && !goesOn) || startsClause(view, all)) return [entity];
  return [...new Set(all.map((actor) => actor.entity))];
}

const gap = (a: Mention, b: Mention) => Math.max(a.start - b.end, b.start - a.end);

/** The actor next to another in a list, in the given direction: only a comma, a coordinator, an article or «de» between. */
function neighbour(view: SentenceView, actor: Mention, by: 1 | -1): Mention | undefined {
  const other =
    by > 0
      ? view.actors.find((one) => one.start >= actor.end)
      : view.actors.findLast((one) => one.end <= actor.start);
  if (!other || other.sense !== actor.sense || !like(other, actor)) return undefined;
  const between = by > 0 ? view.between(actor, other) : view.between(other, actor);
  const parts = between.some(({ key }) => key === ',' || view.grammar.coordinators.has(key));
  const small = ({ key, start }: SentenceView['words'][number]) =>
    key === ',' ||
    // Not "Russia’s": whose something is.
    (key === "'" && start !== (by > 0 ? actor : other).end) ||
    view.grammar.coordinators.has(key) ||
    view.grammar.determiners.has(key) ||
    /^(?:d|de|du|des|contre|against|par|by|l|on|entire|whole|ensemble)$/.test(key);
  return parts && between.length <= 5 && between.every(small) ? other : undefined;
}

/** A place is struck beside a state, but does nothing. */
const like = (a: Mention, b: Mention) =>
  agents.has(a.type) === agents.has(b.type) || a.type === 'grouping' || b.type === 'grouping';

/** "… by Hamas, and Israel has …": the last of them is the subject of what follows. */
function startsClause(view: SentenceView, all: readonly Mention[]): boolean {
  const end = view.index(all.at(-1)!.end);
  const next = view.words[end]?.key ?? '';
  const first = view.index(all[0]!.start);
  const opens = first === 0 || view.threats.every(({ start }) => start >= all.at(-1)!.end);
  return !opens && (view.grammar.auxiliaries.has(next) || view.grammar.pronouns.has(next));
}
