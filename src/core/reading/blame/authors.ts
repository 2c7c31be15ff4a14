import type { Mention } from '../../mentions/model.ts';
import { againstWords, agents, byWords, doing, inWords, ofWords, suffers } from './blame.ts';
import { ownerOf } from './determiners.ts';
import { doerAt } from './doers.ts';
import type { Imputed, SentenceView } from './sentenceView.ts';
import {
  antecedentOf,
  beforeBracket,
  isSubject,
  nameEndingAt,
  opensSentence,
  pronoun,
  ranks,
  standsElsewhere,
} from './subjects.ts';
import { isDoing } from './verbForms.ts';

/** The subject before the phrase: «la Russie mène des cyberattaques», «la Moldavie fait l'objet d'attaques». */
export function readBefore(view: SentenceView, threat: Mention, found: Imputed): void {
  const words = view.words;
  const start = view.index(threat.start);
  let verb = -1;
  let suffered = false;
  const span = /^(?:mois|ans|années|jours|semaines|months|years|days|weeks)$/;
  for (let at = start - 1; at >= Math.max(0, start - 16); at--) {
    const word = words[at]!;
    if (word.quoted !== words[start]?.quoted || /^[;:.«»“”(]$/.test(word.key)) return;
    // «les Forces démocratiques … (FDLR) constituent»: the name stands before its letters.
    if (word.key === ')') {
      const before = verb < 0 ? at : beforeBracket(view, at);
      if (before === at) return;
      at = before + 1;
      continue;
    }
    const actor = view.actors.findLast((a) => a.end === word.end);
    // «a été, pendant plusieurs mois, la cible de», "was for several years the target of"
    if (suffered && span.test(word.key)) {
      const during = words.findLastIndex(
        ({ key }, index) => index < at && at - index < 4 && lasting.test(key),
      );
      if (during >= 0) {
        verb = at = during;
        continue;
      }
    }
    // «mène contre la Moldavie une campagne», "is waging in Mali a war": against whom or where stands between.
    const aside = actor && verb < 0 ? asideBefore(view, actor) : -1;
    if (actor && aside >= 0) {
      if (againstWords.has(words[aside]!.key)) found.against ??= actor.entity;
      at = aside;
      continue;
    }
    // «livre à la Russie des drones»: to whom stands between.
    if (actor && verb < 0 && isGiven(view, actor)) {
      at = view.index(actor.start) - 1;
      while (!givenTo.test(words[at]!.key)) at--;
      continue;
    }
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
      const subject =
        verb >= 0 && (isSubject(view, actor, verb) || decides(view, actor, verb) || leads(view, actor, verb));
      // «leur soutien à l'Ukraine, confrontée à …»: a participle beside its noun.
      const beside = suffered && verb >= 0 && isBeside(view, actor, verb);
      const men = suffered && verb >= 0 && isOfMen(view, actor, verb);
      if ((subject || beside || men) && suffered) found.against ??= actor.entity;
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
        (a) => a.end <= word.start && /^[\s,)]*$/.test(view.text.slice(a.end, word.start)),
      );
      // «la guerre contre l'Ukraine, qui constitue une violation»: the war does.
      const equal = /^(?:constitu|représent|amount|mark|marqu)/.test(view.words[verb]!.key);
      // «l'intervention en Libye qui est à l'origine de»: the intervention is.
      if (
        named &&
        // «avec les FDLR, qui demeurent une menace»: a group is no place.
        (/^(?:armed-group|cyber-actor)$/.test(named.type) || !standsElsewhere(view, named)) &&
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
    // «a fait part de sa préoccupation devant»
    if (verb < 0 && word.key === 'part' && /^(?:fai|fass|fer)/.test(words[at - 1]?.key ?? '')) return;
    // «continue d'appeler à la libération des otages»: what is done is another thing.
    if (verb < 0 && answering.test(word.key)) return;
    if (
      /^(?:responsible|responsibility|responsabilité|responsables?|guilty|coupables?|behind|derrière|origine|auteurs?|authors?|perpetrators?)$/.test(
        word.key,
      )
    ) {
      verb = at;
      // «est tenu pour responsable de», "is considered as responsible for"
      if (/^(?:pour|comme|as)$/.test(words[at - 1]?.key ?? '') && charging.test(words[at - 2]?.key ?? ''))
        verb = at -= 2;
      else if (charging.test(words[at - 1]?.key ?? '')) verb = --at;
    } else if (
      word.key === 'part' &&
      /^(?:t[oa]ok|takes?|taken|taking|prend|prennent|pris|prenant)$/.test(words[at - 1]?.key ?? '')
    )
      verb = --at;
    else if (
      held.test(word.key) &&
      !hasObject(view, at) &&
      words.slice(at + 1, Math.min(at + 5, start)).some(({ key }) => /^(?:for|over|of|pour)$/.test(key))
    )
      verb = at;
    else if (suffers.test(word.key) && !(/^targets?$/.test(word.key) && nameEndingAt(view, at - 1))) {
      verb = at;
      suffered = true;
    } else if (
      verb < 0 &&
      word.key === 'under' &&
      /^(?:came|comes?|coming)$/.test(words[at - 1]?.key ?? '')
    ) {
      // "A patrol of UNIFIL came under fire"
      verb = --at;
      suffered = true;
    } else if (
      // "The Houthis are a threat"
      /^(?:gen\.threat$|leg\.)/.test(threat.entity) &&
      verb < 0 &&
      /^(?:is|are|was|were|remains?|est|sont|était|étaient|demeure|reste|restent)$/.test(word.key) &&
      view.words.slice(at + 1, start).every((w) => !w.mark || w.key === ',')
    )
      verb = at;
    // «la Moldavie, cible de campagnes», "Moldova, the target of": an apposition.
    else if (suffered && word.key === ',' && nameEndingAt(view, at - 1)) {
      found.against ??= nameEndingAt(view, at - 1)!.entity;
      return;
    }
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
    } else if (verb >= 0 && view.grammar.coordinators.has(word.key) && doing.test(words[at - 1]?.key ?? '')) {
      // "who ordered or carried out the bombing"
      verb = --at;
    } else if (
      verb >= 0 &&
      !suffered &&
      (word.key === ',' || view.grammar.coordinators.has(word.key)) &&
      !view.grammar.auxiliaries.has(words[verb]!.key) &&
      isDoing(view, verb)
    ) {
      // "bombs cities, spreads lies and wages hybrid war": the subject of the first of these verbs.
      const doer = found.by ?? doerAt(view, verb);
      if (doer) Object.assign(found, { by: doer, leads: true });
      if (doer || word.key !== ',') return;
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
    // "bears full responsibility"
    else if (verb >= 0 && /^respons/.test(words[verb]!.key) && charged.test(word.key)) continue;
    else if (verb >= 0 && !view.isLight(word)) {
      const named = suffered ? undefined : (apposedTo(view, at) ?? officialsOf(view, at, verb));
      if (named && agents.has(named.type))
        Object.assign(found, { by: found.by ?? named.entity, leads: true });
      return;
    }
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

/** Before who is responsible. */
const charging = /^(?:rendue?s?|tenue?s?|jugée?s?|considérée?s?|held|considered|regarded|believed)$/;

/** What may be said of a responsibility. */
const charged =
  /^(?:full|sole|primary|main|heavy|direct|ultimate|entière|pleine|lourde|première|seule|principale)$/;

const bearing = /^(?:porte|portent|portant|endosse|assume|bears?|bore)$/;

/** Before how long something lasts. */
const lasting = /^(?:pendant|durant|depuis|for|over)$/;

/** So many words may be put in between a subject and its verb. */
const longestAside = 14;

/** Between a noun and what it is about, or goes against; what is said or known about it; what others are let do. */
const speaksOf =
  /^(?:on|about|into|regarding|concerning|sur|concernant|against|contre|after|following|après|amid|despite|malgré|suite|sujet|propos|lors|responses?|riposte|retaliation|réponse|réaction|reaction|déclarations?|statements?|remarks|informations?|état|mention|rapports?|reports?|témoignages?|victims|survivors|let|lets|letting|allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|laiss(?:e|ent|é|er|ant|ait|aient))$/;

/** Words of what is said or done about a threat. */
const answering =
  /^(?:appel(?!lation)|demand|exig|condamn|dénonc|exhort|libér|releas|call|urg|condemn|denounc|combat|lutt|fight|counter|prevent|prév|investigat|enquêt|detect|détect|monitor|thwart|foil|déjou|repel|repouss|deter|dissuad)/;

/** "sanctioned for", «inculpé pour»: the author is its subject. */
const held =
  /^(?:sanctioned|listed|designated|charged|indicted|convicted|accused|sanctionn|inscrit|inculp|condamné|accusé|soupçonné|poursuivi)/;

/** The noun that "of" ties to an actor: the patrol of "a patrol of UNIFIL"; empty where none is. */
function nounOf(view: SentenceView, actor: Mention): string {
  if (!ofWords.has(view.tieBefore(actor, 0) ?? '')) return '';
  const of = view.words.findLastIndex((word) => word.end <= actor.start && ofWords.has(word.key));
  return view.words[of - 1]?.key ?? '';
}

/** "A patrol of UNIFIL came under fire": those of whom men or things suffer. */
function isOfMen(view: SentenceView, actor: Mention, verb: number): boolean {
  if (!view.words.slice(view.index(actor.end), verb).every((word) => view.isLight(word))) return false;
  return /^(?:patrols?|convoys?|camps?|bases?|positions?|patrouilles?|convois?|casernes?|posts?|postes?|headquarters|siège|vehicles?|véhicules?|helicopters?|hélicoptères?|vessels?|navires?|peacekeepers|soldiers|soldats|ambassades?|embass(?:y|ies))$/.test(
    nounOf(view, actor),
  );
}

/** "A leader of the FDLR is listed for …": the group that somebody leads who is held to account. */
function leads(view: SentenceView, actor: Mention, verb: number): boolean {
  if (!held.test(view.words[verb]!.key) || actor.type !== 'armed-group') return false;
  const between = view.words.slice(view.index(actor.end), verb);
  return (
    between.every((word) => /^[(),]$/.test(word.key) || view.isLight(word)) &&
    /^(?:leaders?|commanders?|generals?|chiefs?|members?|chefs?|dirigeants?|commandants?|cadres?|membres?|responsables?)$/.test(
      nounOf(view, actor),
    )
  );
}

/** "the decision of the authorities to issue …", «la volonté de Moscou de mener …»: whose it is does what the verb says. */
function decides(view: SentenceView, actor: Mention, verb: number): boolean {
  const end = view.index(actor.end);
  if (!/^(?:to|de|d)$/.test(view.words[end]?.key ?? '')) return false;
  if (!view.words.slice(end + 1, verb).every(({ key }) => key === "'")) return false;
  return /^(?:decisions?|attempts?|efforts?|plans?|bid|intention|intent|willingness|threats?|décisions?|tentatives?|volonté|projets?|choix|intention|menaces?)$/.test(
    nounOf(view, actor),
  );
}

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

/** "accused it of", "designated three men for": another than its subject is held to account. */
function hasObject(view: SentenceView, verb: number): boolean {
  const next = view.words[verb + 1];
  const { determiners, pronouns } = view.grammar;
  return (
    next !== undefined &&
    !/^(?:d|de)$/.test(next.key) &&
    (next.capital ||
      determiners.has(next.key) ||
      pronouns.has(next.key) ||
      /^(?:him|her|them|\d+)$/.test(next.key))
  );
}

/** Whether only a comma stands between a name and the participle at `verb`. */
const isBeside = (view: SentenceView, actor: Mention, verb: number): boolean =>
  actor.sense !== 'adjectival' &&
  /(?:ée?s?|faced|facing|hit|struck)$/.test(view.words[verb]!.key) &&
  view.words.slice(view.index(actor.end), verb).every(({ key }) => key === ',');

/** "Velayati, a narcotics trafficker accused of …": whom the noun that ends at a word explains. */
function apposedTo(view: SentenceView, last: number): Mention | undefined {
  for (let at = last; at > Math.max(0, last - 6); at--) {
    const word = view.words[at]!;
    if (word.key === ',') {
      const named = nameEndingAt(view, at - 1);
      return named && !standsElsewhere(view, named) ? named : undefined;
    }
    if (word.mark || (view.isFunction(word) && !/^(?:an?|the|une?|la|le)$/.test(word.key))) return undefined;
  }
  return undefined;
}

/** "Georgian officials responsible for the crackdown": whose men are blamed. */
function officialsOf(view: SentenceView, noun: number, verb: number): Mention | undefined {
  if (!/^(?:responsible|behind)$/.test(view.words[verb]!.key) || verb !== noun + 1) return undefined;
  return view.actors.findLast((a) => a.end === view.words[noun - 1]?.end && a.sense === 'adjectival');
}

/** The preposition that ties a name to the verb of doing right before it: «mène contre …»; else -1. */
function asideBefore(view: SentenceView, actor: Mention): number {
  let tie = view.index(actor.start) - 1;
  while (view.words[tie]?.key === "'" || /^(?:le|la|les|l|the)$/.test(view.words[tie]?.key ?? '')) tie--;
  const { key } = view.words[tie] ?? { key: '' };
  if (!/^(?:contre|against)$/.test(key) && !(inWords.has(key) && placed.has(actor.type))) return -1;
  const verb = view.words[tie - 1];
  return verb && !/^[st]$/.test(verb.key) && doing.test(verb.key) && couldBeVerb(view, tie - 1) ? tie : -1;
}

const placed: ReadonlySet<string> = new Set(['state', 'place']);

const givenTo = /^(?:à|au|aux|to)$/;

/** Whether a verb of giving and «à» stand right before a name. */
function isGiven(view: SentenceView, actor: Mention): boolean {
  if (!view.grammar.that.has('que') || !givenTo.test(view.tieBefore(actor, 0) ?? '')) return false;
  const tie = view.words.findLastIndex(({ key, end }) => end <= actor.start && givenTo.test(key));
  return /^(?:livr|fourni|transf|vend|envo|donn|procur|apport)/u.test(view.words[tie - 1]?.key ?? '');
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
