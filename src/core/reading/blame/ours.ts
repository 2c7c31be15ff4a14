import { stateOf } from '../../lexicon/ids.ts';
import type { Mention } from '../../mentions/model.ts';
import type { PartyFinder } from '../parties/parties.ts';
import { suffers } from './blame.ts';
import type { SentenceView } from './sentenceView.ts';

const our = /^(?:our|notre|nos)$/;
/** What a state speaks of as its own; not "our region", "our partners", «nos valeurs». */
const own =
  /^(?:institutions?|elections?|élections?|democracy|démocratie|country|pays|territory|territoire|sovereignty|souveraineté|airspace|waters|borders?|frontières?|infrastructures?|parliament|parlement|embass(?:y|ies)|ambassades?|citizens|nationals|ressortissants|compatriotes|hospitals|hôpitaux|ports?|networks|réseaux|systems|systèmes|government|gouvernement|soldiers|soldats|troops|processus|process(?:es)?)$/;
const tie = /^(?:contre|against|on|dans|in|into|with|to|sur|pour|of|de|d)$/;

/** Whether a threat strikes what the one who speaks calls ours: «s'immiscer dans nos institutions», "our elections face …". */
export function strikesOurs(view: SentenceView, threat: Mention): boolean {
  const [start, end] = [view.index(threat.start), view.index(threat.end)];
  for (let at = start; at < end + 4; at++) {
    const { key, mark } = view.words[at] ?? { key: '', mark: true };
    if (at >= end && mark && key !== "'") break;
    if (our.test(key) && (at < end || tie.test(view.words[at - 1]!.key)) && isOwn(view, at)) return true;
  }
  // «nos institutions subissent chaque semaine des attaques»
  for (let at = start - 1; at >= Math.max(2, start - 14); at--) {
    const { key, mark } = view.words[at]!;
    if (mark && key !== "'") return false;
    if (!suffers.test(key)) continue;
    return [at - 2, at - 3, at - 4].some(
      (from) => our.test(view.words[from]?.key ?? '') && isOwn(view, from),
    );
  }
  return false;
}

/** Whether what follows the possessive, an adjective or two between, is a state's own. */
const isOwn = (view: SentenceView, at: number): boolean =>
  view.words
    .slice(at + 1, at + 4)
    .some(
      ({ key }, index, words) =>
        own.test(key) && words.slice(0, index).every((word) => !view.isFunction(word)),
    );

/** The state of the one who says "our": that of who speaks in a quotation, else that of the release. */
export function stateOfSpeaker(entity: string, finder: PartyFinder): string | undefined {
  const office = finder.officesOf(entity).at(-1) ?? entity;
  const state = stateOf(office);
  return state.startsWith('state:') ? state : undefined;
}
