import type { Mention } from '../../mentions/model.ts';
import { agents } from './blame.ts';
import type { Imputed, SentenceView } from './sentenceView.ts';

/** What two sides do together or to each other; who wages a war against whom is another thing. */
const mutual =
  /échanges? de (?:tirs|missiles|roquettes)|exchanges? of (?:fire|missiles|rockets)|affrontements|clashes|coopération|cooperation|hostilités|hostilities/iu;

/** «Les échanges de tirs entre le Hezbollah et Israël», "military cooperation between X and Y": both do it. */
export function readMutual(view: SentenceView, threat: Mention, found: Imputed): void {
  if (!mutual.test(threat.text)) return;
  const end = view.index(threat.end);
  const between = view.words.findIndex(
    ({ key }, at) => at >= end && at < end + 3 && /^(?:entre|between)$/.test(key),
  );
  if (between < 0) return;
  const named = view.actors.find(({ start }) => start >= view.words[between]!.end);
  if (!named || !agents.has(named.type) || named.sense === 'adjectival') return;
  if (view.words.slice(between + 1, view.index(named.start)).some(({ key, mark }) => mark && key !== "'"))
    return;
  found.by = named.entity;
}

const groups = /terroris/iu;
const kinds = /^(?:une?\s+|an?\s+)?(?:groupes?|organisations?|mouvements?|terrorist|jihadist|foreign)/iu;

/** «le RVIM, groupe terroriste», "designated Gran Grif as a terrorist organisation": the group that is called so. */
export function readCalled(view: SentenceView, threat: Mention, found: Imputed): void {
  if (
    !groups.test(threat.text) ||
    !kinds.test(threat.text) ||
    !/groupe?s?|organi[sz]ations?|mouvements?/iu.test(threat.text)
  )
    return;
  let at = view.index(threat.start) - 1;
  while (/^(?:an?|une?|foreign|des)$/.test(view.words[at]?.key ?? '')) at--;
  if (!/^(?:,|as|comme)$/.test(view.words[at]?.key ?? '')) return;
  at--;
  if (view.words[at]?.key === ')') at--;
  const end = view.words[at]?.end;
  const named = view.actors.findLast((a) => a.end === end && /^(?:armed-group|organisation)$/.test(a.type));
  if (named) found.by = named.entity;
}
