import { stateOf } from '../../lexicon/ids.ts';
import type { Mention } from '../../mentions/model.ts';
import type { RaisedThreat } from '../model.ts';

/**
 * A release that tells of one war has one state at its head and one under it: «son agression», "the invasion" and "Russian
 * aggression" further on are of the same two, which are named only once. Nothing is lent where the release names a second
 * aggressor or a second victim, nor to what is prevented, denied or only possible, nor to a war somewhere else.
 */
export function lendOneWar(
  raised: readonly RaisedThreat[],
  mentions: readonly Mention[],
  before: (threat: RaisedThreat) => string,
  after: (threat: RaisedThreat) => string,
): RaisedThreat[] {
  const wars = raised.filter(({ threat }) => threat === 'war.aggression');
  const all = [...new Set(wars.flatMap(({ by }) => (by ? [stateOf(by)] : [])))];
  const states = all.filter((id) => !id.startsWith('person:'));
  // Its president and the state are one side.
  const authors = new Set(states.length > 0 ? states : all);
  const victims = new Set(wars.flatMap(({ against }) => (against?.startsWith('state:') ? [against] : [])));
  const others = raised.some(
    ({ threat, by, against }) =>
      /^war\.(?:strikes|occupation|aggression)$/.test(threat) &&
      ((by && /^(?:state|org|armed-group):/.test(by) && !authors.has(stateOf(by))) ||
        (against?.startsWith('state:') && !victims.has(against))),
  );
  const [author] = authors;
  const [victim] = victims;
  if (
    others ||
    authors.size !== 1 ||
    victims.size !== 1 ||
    !/^(?:state|person):/.test(author!) ||
    author === victim
  )
    return [...raised];
  return raised.map((one) => {
    const { text, polarity } = mentions[one.mention]!;
    if (one.threat !== 'war.aggression' || polarity !== undefined || !named.test(text)) return one;
    if (one.by && !one.against && !elsewhere.test(after(one))) return { ...one, against: victim! };
    if (!one.by && one.against === victim) return { ...one, by: author };
    if (!one.by && !one.against && definite.test(before(one)) && !elsewhere.test(after(one)))
      return { ...one, by: author, against: victim! };
    return one;
  });
}

const named = /(?<!\p{L})(?:war|invasion|aggression|guerre|agression)(?!\p{L})/iu;

/** «la», «cette», "the", "this" right before it, an adjective between. */
const definite =
  /(?:^|[^\p{L}])(?:(?:la|cette|sa|the|this|its|his)[\s\u00A0]+|l['’][\s\u00A0]*)(?:[\p{L}-]+[\s\u00A0]+){0,2}$/iu;

/** «la guerre en Europe»: another place is said, or another party. */
const elsewhere =
  /^[\s\u00A0]+(?:in|on|en|à|aux?|dans|sur|contre|against|to|towards|between|entre)(?!\p{L})/iu;
