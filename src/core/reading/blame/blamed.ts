import type { Mention } from '../../mentions/model.ts';
import { lastBefore } from '../../text/span.ts';
import { agents, ofWords } from './blame.ts';
import { isHelped } from './determiners.ts';
import type { Imputed, SentenceView } from './sentenceView.ts';
import { nameEndingAt, standsElsewhere } from './subjects.ts';

/** "Condemned Iran for", «accuse Moscou de», "targets Pyongyang for": whom a verb of blame has as its object. */
const blaming =
  /^(?:condemn|accus(?!ing|ant)|blam|sanction|target|penali[sz]|denounc|critici[sz]|charg|indict|designat|punish|hold(?:s|ing)?$|held$|condamn|dénonc|reproch|sanctionn|inculp|tenir$|tient$|tiennent$|tenu|comptes?$)/u;

/** Those of them that name with «with» what for. */
const charging = /^(?:charg|accus|indict)/;

/** After the one who is held to account, before what for. */
const account = /^(?:to|account|accountable|responsible|liable|responsables?|comptables?|fully|pour|as)$/;

/** «Hold Iran to account for its hostile acts», «demander des comptes à la Russie pour»: the one blamed for what follows. */
export function readBlamed(view: SentenceView, threat: Mention, found: Imputed): void {
  const start = view.index(threat.start);
  for (let at = start - 1; at >= Math.max(1, start - 8); at--) {
    const word = view.words[at]!;
    if (/^[;:.,«»“”]$/.test(word.key) || view.inOther(threat, word)) return;
    if (
      lastBefore(view.actors, word.end, 4).some(
        (a) => a.start <= word.start && word.end <= a.end && a.sense !== 'adjectival',
      )
    )
      return;
    if (!/^(?:for|over|of|pour|de|d|from|with)$/.test(word.key)) continue;
    let end = at - 1;
    while (end > 0 && account.test(view.words[end]!.key)) end--;
    const named = lastBefore(view.actors, word.end, 4).findLast((a) => a.end === view.words[end]!.end);
    if (!named || named.sense === 'adjectival' || !agents.has(named.type)) continue;
    const first = view.index(named.start);
    const blames = word.key === 'with' ? charging : blaming;
    const verb = view.words.findLastIndex(
      ({ key }, index) => index < first && first - index < 5 && blames.test(key),
    );
    if (verb < 0) return;
    // «L'Iran, accusé par Washington d'avoir …»: who is accused stands before.
    const accuses = view.words.slice(verb + 1, first).some(({ key }) => /^(?:par|by)$/.test(key));
    const author = accuses ? accusedBefore(view, verb) : named.entity;
    if (!author) return;
    found.by = author;
    found.leads = true;
    return;
  }
}

/** Who is accused of something: the name before the participle at `verb`, a comma or auxiliaries between. */
function accusedBefore(view: SentenceView, verb: number): string | undefined {
  let at = verb - 1;
  while (at >= 0 && (view.words[at]!.key === ',' || view.isLight(view.words[at]!))) at--;
  const named = nameEndingAt(view, at);
  return named && agents.has(named.type) && !standsElsewhere(view, named) ? named.entity : undefined;
}

/** «empêcher l'Iran de se doter de l'arme nucléaire», "keep Iran from acquiring": who would do it. */
export function readPrevented(view: SentenceView, threat: Mention, found: Imputed): void {
  const start = view.index(threat.start);
  if (!/(?:ing|er|ir|re|se|s)$/.test(view.words[start]?.key ?? '')) return;
  let at = start - 1;
  if (view.words[at]?.key === "'") at--;
  if (!/^(?:de|d|from)$/.test(view.words[at]?.key ?? '')) return;
  const named = lastBefore(view.actors, view.words[at]!.start, 4).findLast(
    (a) => a.end === view.words[at - 1]?.end && a.sense !== 'adjectival' && agents.has(a.type),
  );
  if (!named) return;
  const first = view.index(named.start);
  if (view.words.slice(Math.max(0, first - 4), first).some(({ key }) => preventing.test(key)))
    found.by = named.entity;
}

const preventing = /^(?:empêch|prevent|stop|keep|kept|dissuad|deter)/;

const stopping =
  /^(?:cesse[rz]?|arrêter|rompre|lever|suspendre|interrompre|stop|end|halt|cease|lift|suspend|abandonner|abandon)$/;
const freeing = /^(?:cesse[rz]?|libérer|libère|libèrent|relâcher|release|free|end|stop)$/;

/** «exhorte Minsk à cesser toute complicité», "urges Iran to halt": the one asked to stop it. */
export function readAsked(view: SentenceView, threat: Mention, found: Imputed): void {
  const start = view.index(threat.start);
  const ending =
    threat.entity === 'kin.abduction' || /prison|detain|détenu/iu.test(threat.text) ? freeing : stopping;
  // «mettre un terme aux agissements des groupes qui …»: another's acts.
  if (isOfOthers(view, view.index(threat.end))) return;
  const matter = threat.entity === 'kin.abduction' ? matterBefore(view, start) : start;
  let stop = -1;
  for (let at = matter - 1; at >= Math.max(0, start - 30); at--) {
    const word = view.words[at]!;
    if (/^[;:.«»“”()]$/.test(word.key)) return;
    if (stop < 0) {
      if (view.inOther(threat, word)) return;
      if (
        ending.test(word.key) ||
        (matter < start && /^(?:resolv|résou|régl|settl|address)/.test(word.key)) ||
        // "refrain from further provocations": there have been some.
        (/^(?:refrain|abstenir|abstienne)$/.test(word.key) && isFurther(view, at, start)) ||
        (word.key === 'fin' && view.words[at - 1]?.key === 'mettre') ||
        (word.key === 'terme' && view.words[at - 2]?.key === 'mettre')
      )
        stop = at;
      else if (start - at > (ending === freeing ? 14 : 6)) return;
      continue;
    }
    const asked = view.actors.findLast((a) => a.end === word.end && a.sense !== 'adjectival');
    // "demanded that Belarus free all political prisoners"
    const does = at + 1 === stop && (ending === freeing || isWished(view, asked, stop));
    if (
      !asked ||
      !(does || /^(?:à|to|de|d)$/.test(view.words[at + 1]?.key ?? '') || obliged(view, at + 1, stop))
    )
      continue;
    const helping = view.words.slice(at + 1, stop).some(({ key }) => efforts.test(key));
    if (agents.has(asked.type) && !helping && !isHelped(view, asked)) found.by = asked.entity;
    return;
  }
}

/** «Exige que le M23 cesse», "demands that Iran halt": a subjunctive right behind its subject. */
const isWished = (view: SentenceView, asked: Mention | undefined, verb: number): boolean =>
  asked !== undefined &&
  /^(?:cesse|cease|halt|stop|end)$/.test(view.words[verb]!.key) &&
  /^(?:que|qu|that)$/.test(view.tieBefore(asked, 0) ?? '');

/** "do more to halt", «redoubler d'efforts pour faire cesser»: others' acts. */
const efforts =
  /^(?:more|efforts?|help|helping|work|working|cooperat|measures?|steps|action|actions|ensure|faire|contribue[rz]?|aider|mesures?|davantage|coopérer|veiller)$/;

/** «des groupes», "of the gangs": they are none of those asked. */
const isOfOthers = (view: SentenceView, from: number): boolean =>
  /^(?:de|des|du|d|of)$/.test(view.words[from]?.key ?? '') &&
  view.words
    .slice(from + 1, from + 4)
    .some(({ key }) =>
      /^(?:groupes?|groups?|milices?|militias?|gangs?|hackers|pirates|colons|settlers|criminels|criminals|proxies|mandataires)$/.test(
        key,
      ),
    );

/** «résoudre la question des enlèvements»: where the words of the matter begin. */
function matterBefore(view: SentenceView, start: number): number {
  let at = start - 1;
  while (view.grammar.determiners.has(view.words[at]?.key ?? '') || ofWords.has(view.words[at]?.key ?? ''))
    at--;
  if (!/^(?:question|issue|matter|problem|problème)s?$/.test(view.words[at]?.key ?? '')) return start;
  return view.grammar.determiners.has(view.words[at - 1]?.key ?? '') ? at - 1 : at;
}

const isFurther = (view: SentenceView, from: number, to: number): boolean =>
  to - from < 7 &&
  view.words.slice(from, to).some(({ key }) => /^(?:further|more|additional|nouvelles?|nouveaux)$/.test(key));

const duties = /^(?:doi(?:t|vent)|devrai(?:t|ent)|must|should|needs?|has|have)$/;

/** «doit cesser», "must immediately stop": only the verb of a duty between. */
function obliged(view: SentenceView, from: number, to: number): boolean {
  // «Le Hamas, dont les attaques …, doit libérer»: the clause put in ends with its own comma.
  const aside = view.words[from]?.key === ',';
  const closing = view.words.findIndex(
    ({ key }, at) => aside && at >= from && at < to && key === ',' && duties.test(view.words[at + 1]!.key),
  );
  const [duty, ...rest] = view.words.slice(aside ? closing + 1 : from, to);
  return (
    duties.test(duty?.key ?? '') && rest.every(({ key }) => key === 'to' || view.grammar.adverb.test(key))
  );
}
