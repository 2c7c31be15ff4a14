import type { Mention } from '../../mentions/model.ts';
import { agents, byWords } from './blame.ts';
import type { Imputed, SentenceView } from './sentenceView.ts';
import { opensSentence } from './subjects.ts';

const possessive = /^(?:ses|son|sa|leur|leurs|its|their|his|her)$/;

/** `'possessive'` for «ses», "its"; `'article'` for any other determiner right before the phrase. */
export function ownerOf(view: SentenceView, threat: Mention): 'possessive' | 'article' | undefined {
  // "its anti-piracy laws": what it has goes against it.
  if (/(?:anti|counter)[-\u2010\u2011]$/iu.test(view.text.slice(Math.max(0, threat.start - 8), threat.start)))
    return 'article';
  // "Its proxies"
  if (possessive.test(view.words[view.index(threat.start)]?.key ?? '')) return 'possessive';
  const word = determiner(view, threat);
  // «ses capacités nucléaires et de missiles»: «de» goes on with what stands before.
  if (word === undefined || /^(?:de|d)$/.test(word)) return undefined;
  if (possessive.test(word)) return 'possessive';
  return 'article';
}

/** «Pour la France», "supporting Ukraine": whose view it is, and who is helped, does not do it. */
function supported(view: SentenceView, actor: Mention): boolean {
  return /^(?:pour|selon|for|according)$/.test(view.tieBefore(actor, 0) ?? '') || isHelped(view, actor);
}

/** «aider les autorités … à mettre fin»: who gets help does not do what it is against. */
export function isHelped(view: SentenceView, actor: Mention): boolean {
  const first = view.index(actor.start);
  return view.words.slice(Math.max(0, first - 3), first).some(({ key }) => helping.test(key));
}

const helping = /^(?:support|sout|aid|défen|defen|protect|protég|help|assist|solidar)/u;

/** Who condemns, fights or asks for an end to it is not its author: "the United States is committed to holding …". */
function opposes(view: SentenceView, actor: Mention, threat: Mention): boolean {
  const after = view.between(actor, threat);
  let at = 0;
  while (at < after.length && at < 8 && !opposing.test(after[at]!.key)) {
    const { key, mark } = after[at]!;
    if ((mark && key !== ',') || (view.grammar.prepositions.has(key) && !/^(?:to|à|de|d)$/.test(key)))
      return false;
    if (view.actors.some((a) => a.start === after[at]!.start)) return false;
    at++;
  }
  return at < after.length && at < 8;
}

const opposing =
  /^(?:condemn|denounc|deplor|hold|sanction|fight|counter|urg|call|demand|impos|respond|expos|reject|warn|shock|alarm|appall|concern|outrag|préoccup|inquiet|inquièt|condamn|dénonc|déplor|appell|exig|exhort|lutt|rejett|sanctionn|combat)/u;

/** «les forces russes», "Russian troops": those through whom a state acts. */
function hasForces(view: SentenceView, actor: Mention): boolean {
  const at = view.index(actor.start);
  const noun = view.grammar.that.has('que') ? view.words[at - 1] : view.words[view.index(actor.end)];
  const second = view.grammar.that.has('que') ? undefined : view.words[view.index(actor.end) + 1];
  return (
    forces.test(noun?.key ?? '') ||
    (/^(?:military|armed|security|air)$/.test(noun?.key ?? '') && forces.test(second?.key ?? ''))
  );
}

const forces =
  /^(?:forces?|troops|army|military|authorities|government|regime|navy|soldiers|aircraft|jets|vessels|troupes|armée|armées|autorités|gouvernement|régime|soldats|avions|navires|services|leadership|dirigeants)$/;

/** "President Obama reiterated that …": who tells of it does not own it. */
function speaks(view: SentenceView, actor: Mention): boolean {
  return view.words
    .slice(view.index(actor.end), view.index(actor.end) + 3)
    .some(({ key }) => telling.test(key));
}

const telling =
  /^(?:said|says?|stated|states|reiterat|stress|underlin|underscor|emphasi|noted|notes|reaffirm|affirm|recall|added|adds|told|rappel|soulign|estim|indiqu|réaffirm|ajout|précis|observ|réitér|insist|déclar)/u;

/** Whom «ses» or "its" can mean: a state or a group before it, else a body. */
export function nearestAgent(
  view: SentenceView,
  threat: Mention,
  not: string | undefined,
): string | undefined {
  const before = view.actors.filter(
    (actor) =>
      actor.end <= threat.start &&
      (agents.has(actor.type) || actor.type === 'grouping') &&
      (actor.sense !== 'adjectival' || hasForces(view, actor) || view.past.aggressors?.has(actor.entity)) &&
      actor.entity !== not &&
      !opposes(view, actor, threat) &&
      !speaks(view, actor) &&
      !isPlaceOf(view, actor) &&
      (view.past.aggressors?.has(actor.entity) || !supported(view, actor)),
  );
  // "Iran supports militias in Iraq; its agents plot …": the subject that opens the sentence.
  const owner = view.words.findLastIndex(({ key, end }) => end <= threat.start && possessive.test(key));
  if (owner > 0 && view.words[owner - 1]!.key === ';' && before[0] && opensSentence(view, before[0]))
    return before[0].entity;
  const own = before.filter(({ type }) => /^(?:state|grouping|armed-group|cyber-actor|person)$/.test(type));
  // «Le blocage par la Russie de l'aide à l'Ukraine et son bombardement de …»: who does the one does the other.
  const doing = own.findLast((actor) => byWords.has(view.tieBefore(actor, 0) ?? ''));
  const named = doing ?? (own.length > 0 ? own : before).at(-1);
  if (named && hasForces(view, named)) return named.entity;
  // «leurs», "their" are several: one state alone is not meant.
  if (named?.type !== 'state' || !/^(?:leurs?|their)$/.test(determiner(view, threat) ?? ''))
    return named?.entity;
  // "Iran and its proxies cease their attacks"
  if (/^\s+(?:et|and)\s+(?:its|ses|son|sa)\s/u.test(view.text.slice(named.end, named.end + 12)))
    return named.entity;
  const earlier = before.at(before.indexOf(named) - 1);
  const between = earlier && earlier !== named ? view.text.slice(earlier.end, named.start) : '';
  return /^\s+(?:et|and)\s+(?:(?:la|le|les|l['’]|the)\s*)?$/u.test(between) ? earlier!.entity : undefined;
}

/** "militias in Iraq", "shells supplied by Tehran": where somebody is, and who made what the subject uses. */
function isPlaceOf(view: SentenceView, actor: Mention): boolean {
  if (view.past.aggressors?.has(actor.entity)) return false;
  const tie = view.words.findLastIndex(
    ({ key, end }) => end <= actor.start && key !== "'" && !/^(?:le|la|les|l|the)$/.test(key),
  );
  const { key } = view.words[tie] ?? { key: '' };
  const noun = view.words[tie - 1];
  if (actor.type === 'state' && /^(?:in|en|across|throughout)$/.test(key))
    return noun !== undefined && !noun.mark && !view.isFunction(noun);
  return (
    /^(?:par|by)$/.test(key) &&
    /^(?:supplied|provided|delivered|produced|made|manufactured|fourni|livré|produit|fabriqué)(?:e|s|es)?$/.test(
      noun?.key ?? '',
    )
  );
}

/** Whether the phrase points back to threats told of before: «ces attaques», "other hostile acts"; `'the'` where it may. */
export function pointsBack(view: SentenceView, threat: Mention): Imputed['pointsBack'] {
  const word = determiner(view, threat);
  // «Entre autres actes hostiles», "among other hostile acts": those told of before.
  const [first, second] = view.words.slice(
    Math.max(0, view.index(threat.start) - 2),
    view.index(threat.start),
  );
  if (
    /^(?:entre|parmi|among|amongst)$/.test(first?.key ?? '') &&
    /^(?:autres|other)$/.test(second?.key ?? '')
  )
    return 'these';
  if (word === undefined) return undefined;
  if (/^(?:ce|cet|cette|ces|this|these|those|such|tels|telles|tel|telle)$/.test(word)) return 'these';
  if (!/^(?:le|la|les|l|the)$/.test(word)) return undefined;
  // "that all parties cease the shelling": whoever does it.
  const at = view.index(threat.start);
  const around = view.words.slice(Math.max(0, at - 12), at);
  return around.some(
    ({ key }, index) =>
      /^(?:parties|sides|belligerents|belligérants)$/.test(key) &&
      /^(?:all|both|les)$/.test(around[index - 1]?.key ?? ''),
  )
    ? undefined
    : 'the';
}

/** «Aux États qui leur livrent des armes», "those taken hostage": words that may be determiners, but stand for somebody. */
function isPronoun(view: SentenceView, threat: Mention, at: number): boolean {
  const [before, { key }, next] = [view.words[at - 1], view.words[at]!, view.words[at + 1]];
  if (/^(?:leur|le|la|les|l)$/.test(key) && /^(?:qui|ils?|elles?|ne|n|se|on|nous)$/.test(before?.key ?? ''))
    return view.grammar.that.has('que');
  return (
    key === 'those' &&
    (next === undefined ||
      view.grammar.auxiliaries.has(next.key) ||
      /^(?:who|whom|that)$/.test(next.key) ||
      (next.start === threat.start && /(?:ed|held|taken)$/.test(next.key)))
  );
}

const trying =
  /^(?:efforts?|attempts?|plans?|plots?|threats?|campaigns?|tentatives?|projets?|volonté|menaces?)$/u;

/** The determiner of the threat's phrase, adjectives between. */
function determiner(view: SentenceView, threat: Mention): string | undefined {
  for (let at = view.index(threat.start) - 1, step = 0; at >= 0 && step < 5; at--, step++) {
    const word = view.words[at]!;
    if (word.key === "'") continue;
    if (view.grammar.determiners.has(word.key) || /^(?:such|tels|telles|tel|telle)$/.test(word.key))
      return isPronoun(view, threat, at) ? undefined : word.key;
    // "Those who spread hate speech", "its signal had been jammed": the verb has its object, and no determiner.
    if (view.grammar.relatives.has(word.key) || /^(?:been|being|été)$/.test(word.key)) return undefined;
    // "Its efforts to kill", «ses tentatives de déstabiliser»: the noun's owner does what the verb says.
    if (
      /^(?:to|de|d|à)$/.test(word.key) &&
      trying.test(view.words[at - (view.words[at - 1]?.key === "'" ? 2 : 1)]?.key ?? '')
    )
      continue;
    if (word.mark || view.grammar.prepositions.has(word.key) || view.grammar.coordinators.has(word.key))
      return undefined;
  }
  return undefined;
}
