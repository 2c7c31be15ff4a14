import type { Mention } from '../../mentions/model.ts';
import { lastBefore } from '../../text/span.ts';
import { agents, byWords, doing, ofWords, suffers } from './blame.ts';
import { isHelped, ownerOf } from './determiners.ts';
import type { Imputed, SentenceView } from './sentenceView.ts';
import { antecedentOf, isSubject, pronoun, ranks, standsElsewhere } from './verbs.ts';

/** The subject before the phrase: «la Russie mène des cyberattaques», «la Moldavie fait l'objet d'attaques». */
export function readBefore(view: SentenceView, threat: Mention, found: Imputed): void {
  const words = view.words;
  const start = view.index(threat.start);
  let verb = -1;
  let suffered = false;
  for (let at = start - 1; at >= Math.max(0, start - 16); at--) {
    const word = words[at]!;
    if (word.quoted !== words[start]?.quoted || /^[;:.«»“”()]$/.test(word.key)) return;
    const actor = view.actors.findLast((a) => a.end === word.end);
    if (actor) {
      // «le lancement par Pyongyang d'un missile»: whose act the object belongs to.
      if (verb < 0 && byWords.has(view.tieBefore(actor, 0) ?? '') && opensWithOf(view, actor, start)) {
        // «La condamnation par la France de ces actes»: who condemns them.
        const by = words.findLastIndex(
          ({ key }, index) => index < view.index(actor.start) && byWords.has(key),
        );
        const condemned = words.slice(Math.max(0, by - 2), by).some(({ key }) => answering.test(key));
        if (agents.has(actor.type) && !condemned) found.by ??= actor.entity;
        return;
      }
      const subject = verb >= 0 && isSubject(view, actor, verb);
      if (subject && suffered) found.against ??= actor.entity;
      else if (subject && agents.has(actor.type) && !found.by) {
        found.by = actor.entity;
        found.leads = true;
      }
      if (verb >= 0 || actor.sense !== 'adjectival') return;
      // A name may begin inside a word («pro-Russian»): the scan must go on leftwards all the same.
      at = Math.min(at, view.index(actor.start));
      continue;
    }
    if (verb >= 0 && pronoun.test(word.key)) {
      if (!suffered) found.by ??= antecedentOf(view, at);
      return;
    }
    if (view.grammar.relatives.has(word.key) && verb >= 0 && suffered) {
      // «les autorités arméniennes, qui font face à …».
      const named = view.actors.findLast(
        (a) => a.end <= word.start && /^[\s,]*$/.test(view.text.slice(a.end, word.start)),
      );
      if (named) found.against ??= named.entity;
      return;
    }
    if (view.grammar.relatives.has(word.key) && verb >= 0) {
      found.relative = true;
      // «la Russie, qui mène …»: the name before the relative is the subject.
      const named = view.actors.findLast(
        (a) => a.end <= word.start && /^[\s,]*$/.test(view.text.slice(a.end, word.start)),
      );
      // «la guerre contre l'Ukraine, qui constitue une violation»: the war does.
      const equal = /^(?:constitu|représent|amount|mark|marqu)/.test(view.words[verb]!.key);
      // «l'intervention en Libye qui est à l'origine de»: the intervention is.
      if (
        named &&
        !standsElsewhere(view, named) &&
        agents.has(named.type) &&
        named.sense !== 'adjectival' &&
        !found.by &&
        !equal
      )
        found.by = named.entity;
      return;
    }
    if (view.grammar.subordinators.has(word.key) || view.grammar.relatives.has(word.key)) return;
    // "Delivers remarks on", "launched an inquiry into": the verb's object is another thing.
    if (verb < 0 && speaksOf.test(word.key)) return;
    // «continue d'appeler à la libération des otages»: what is done is another thing.
    if (verb < 0 && answering.test(word.key)) return;
    if (
      /^(?:responsible|responsibility|responsabilité|responsables?|behind|derrière|origine|auteurs?)$/.test(
        word.key,
      )
    )
      verb = at;
    else if (
      word.key === 'part' &&
      /^(?:t[oa]ok|takes?|taken|taking|prend|prennent|pris|prenant)$/.test(words[at - 1]?.key ?? '')
    )
      verb = --at;
    else if (
      held.test(word.key) &&
      words.slice(at + 1, Math.min(at + 5, start)).some(({ key }) => /^(?:for|over|of|pour)$/.test(key))
    )
      verb = at;
    else if (suffers.test(word.key)) {
      verb = at;
      suffered = true;
    } else if (
      // "The Houthis are a threat"
      /^(?:gen\.threat$|leg\.)/.test(threat.entity) &&
      verb < 0 &&
      /^(?:is|are|was|were|remains?|est|sont|était|demeure|reste|restent)$/.test(word.key) &&
      view.words.slice(at + 1, start).every((w) => !w.mark || w.key === ',')
    )
      verb = at;
    // "Iran – and its proxies in Yemen – launched": the subject stands before what is put in.
    else if (verb >= 0 && /^[—–]$/.test(word.key)) {
      const opening = words.findLastIndex(({ key }, index) => index < at && /^[—–]$/.test(key));
      if (opening < 0 || at - opening > longestAside) return;
      verb = at = opening;
    }
    // "Russia’s actions are a violation": whose they are.
    else if (verb >= 0 && ranks.test(word.key) && words[at - 1] && !ofWords.has(words[at + 1]?.key ?? '')) {
      const owner = view.actors.findLast((a) => a.end <= word.start);
      if (owner && isSubject(view, owner, verb))
        Object.assign(found, { by: found.by ?? owner.entity, leads: true });
      return;
    }
    // «Se livreraient à des provocations»: so somebody says.
    else if (verb < 0 && view.grammar.that.has('que') && /(?:e|d|v|r)rai(?:en)?t$/.test(word.key)) return;
    else if (doing.test(word.key) && couldBeVerb(view, at)) {
      if (!suffered) verb = at;
    } else if (verb >= 0 && view.grammar.coordinators.has(word.key) && !suffered) {
      // «La Chine a mené des manœuvres et utilisé la coercition»: the subject that opens the sentence.
      const opening = view.actors[0];
      if (!found.by && opening && opensSentence(view, opening) && doesAfter(view, opening)) {
        found.by = opening.entity;
        found.leads = true;
      }
      return;
    } else if (suffered && /^(?:font|fait|faisant|faire|faisait|faisaient)$/.test(word.key)) continue;
    // «L'Iran porte la responsabilité de», "bears responsibility for"
    else if (verb >= 0 && /^respons/.test(words[verb]!.key) && bearing.test(word.key)) verb = at;
    else if (verb >= 0 && !view.isLight(word)) return;
  }
}

/** «En ramenant la guerre sur le continent, la Russie a …», "By its unprovoked attack, Russia …": the subject that follows. */
export function readAhead(view: SentenceView, threat: Mention, found: Imputed): void {
  const start = view.index(threat.start);
  const french = view.grammar.that.has('que');
  const participle = french
    ? /ant$/.test(view.words[start]!.key) && view.words[start - 1]?.key === 'en'
    : /ing$/.test(view.words[start]!.key) && /^(?:by|in)$/.test(view.words[start - 1]?.key ?? '');
  const owned =
    ownerOf(view, threat) === 'possessive' &&
    !view.actors.some(({ end }) => end <= threat.start) &&
    start < 8;
  if (!participle && !owned) return;
  const comma = view.words.findIndex((word, at) => at > start && word.key === ',');
  if (comma < 0) return;
  const named = view.actors.find((actor) => actor.start >= view.words[comma]!.end);
  const between = named && view.words.slice(comma + 1, view.index(named.start));
  if (
    named &&
    agents.has(named.type) &&
    named.sense !== 'adjectival' &&
    between!.every(({ key }) => key === "'" || view.grammar.determiners.has(key))
  )
    found.by = named.entity;
}

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
    if (!view.words.slice(Math.max(0, first - 4), first).some(({ key }) => blames.test(key))) return;
    found.by = named.entity;
    found.leads = true;
    return;
  }
}

const stopping = /^(?:cesse[rz]?|arrêter|stop|end|halt|cease|abandonner|abandon)$/;
const freeing = /^(?:cesse[rz]?|libérer|relâcher|release|free|end|stop)$/;

/** «exhorte Minsk à cesser toute complicité», "urges Iran to halt": the one asked to stop it. */
export function readAsked(view: SentenceView, threat: Mention, found: Imputed): void {
  const start = view.index(threat.start);
  const ending = threat.entity === 'kin.abduction' ? freeing : stopping;
  let stop = -1;
  for (let at = start - 1; at >= Math.max(0, start - 30); at--) {
    const word = view.words[at]!;
    if (/^[;:.«»“”()]$/.test(word.key)) return;
    if (stop < 0) {
      if (view.inOther(threat, word)) return;
      if (ending.test(word.key) || (word.key === 'fin' && view.words[at - 1]?.key === 'mettre')) stop = at;
      else if (start - at > 6) return;
      continue;
    }
    const asked = view.actors.findLast((a) => a.end === word.end && a.sense !== 'adjectival');
    if (!asked || !(/^(?:à|to|de|d)$/.test(view.words[at + 1]?.key ?? '') || obliged(view, at + 1, stop)))
      continue;
    if (agents.has(asked.type) && !isHelped(view, asked)) found.by = asked.entity;
    return;
  }
}

/** «doit cesser», "must immediately stop": only the verb of a duty between. */
function obliged(view: SentenceView, from: number, to: number): boolean {
  const [duty, ...rest] = view.words.slice(from, to);
  return (
    /^(?:doi(?:t|vent)|devrai(?:t|ent)|must|should|needs?|has|have)$/.test(duty?.key ?? '') &&
    rest.every(({ key }) => key === 'to' || view.grammar.adverb.test(key))
  );
}

const bearing = /^(?:porte|portent|portant|endosse|assume|bears?|bore)$/;

/** So many words may be put in between a subject and its verb. */
const longestAside = 14;

/** Between a noun and what it is about, or goes against; what is said or known about it. */
const speaksOf =
  /^(?:on|about|into|regarding|concerning|sur|concernant|against|contre|after|following|après|amid|despite|malgré|suite|sujet|propos|lors|déclarations?|statements?|remarks|informations?|état|mention|rapports?|reports?|témoignages?)$/;

/** Words of what is said or done about a threat. */
const answering =
  /^(?:appel(?!lation)|demand|exig|condamn|dénonc|exhort|libér|releas|call|urg|condemn|denounc|combat|lutt|fight|counter|prevent|prév)/;

/** "sanctioned for", «inculpé pour»: the author is its subject. */
const held =
  /^(?:sanctioned|listed|designated|charged|indicted|convicted|accused|sanctionn|inscrit|inculp|condamné|accusé|soupçonné|poursuivi)/;

/** Whether only «d'un», "of a" stand between an actor and the word at `until`. */
function opensWithOf(view: SentenceView, actor: Mention, until: number): boolean {
  const between = view.words.slice(view.index(actor.end), until);
  return (
    ofWords.has(between[0]?.key ?? '') &&
    between.every(
      (word) => ofWords.has(word.key) || view.grammar.determiners.has(word.key) || word.key === "'",
    )
  );
}

function couldBeVerb(view: SentenceView, at: number): boolean {
  const before = view.words[at - 1];
  if (!before) return false;
  // "Is committed to"
  if (view.words[at]!.key === 'committed' && view.words[at + 1]?.key === 'to') return false;
  return (
    !view.grammar.determiners.has(before.key) &&
    !(view.grammar.prepositions.has(before.key) && !/^(?:à|de|d|to)$/.test(before.key))
  );
}

function opensSentence(view: SentenceView, actor: Mention): boolean {
  if (!agents.has(actor.type) || actor.sense === 'adjectival') return false;
  return view.words
    .slice(0, view.index(actor.start))
    .every((word) => view.grammar.determiners.has(word.key) || word.key === "'");
}

/** Whether the verb after a name is one of doing. */
function doesAfter(view: SentenceView, actor: Mention): boolean {
  const verb = view.words
    .slice(view.index(actor.end))
    .find(
      (word) =>
        !view.grammar.auxiliaries.has(word.key) &&
        !view.grammar.between.has(word.key) &&
        !view.grammar.adverb.test(word.key),
    );
  return verb !== undefined && doing.test(verb.key);
}
