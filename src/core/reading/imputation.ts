import { type Mention, signature } from '../mentions/model.ts';
import { readAhead, readAsked, readBefore, readBlamed } from './authors.ts';
import { agents, breaksRule, byWords } from './blame.ts';
import type { Grammar } from './grammar.ts';
import { readAfter } from './modifiers.ts';
import { readBeside, readInside } from './owners.ts';
import { type Imputed, type Past, SentenceView } from './sentenceView.ts';
import { continues, isFiniteVerb, isVerb, readAsVerb, readObject } from './verbs.ts';
import { readDefended, readOwned } from './victims.ts';
import { oncePer, type Word } from './words.ts';

/** Reads the authors and victims of the threats of one sentence. `threats` and `actors` in order, outermost only. */
export function imputeThreats(
  text: string,
  words: readonly Word[],
  threats: readonly Mention[],
  actors: readonly Mention[],
  grammar: Grammar,
  past: Past = {},
): readonly Imputed[] {
  return oncePer(words, keyOf(text, words, threats, actors, grammar, past), () => {
    // A sentence of more words than are read is a table: what stands beyond them is nobody's.
    const reach = words.at(-1)?.end ?? 0;
    const read = imputeRead(
      text,
      words,
      threats.filter((threat) => threat.end <= reach),
      actors.filter((actor) => actor.end <= reach),
      grammar,
      past,
    );
    return threats.map((_, index) => read[index] ?? { pointsBack: undefined });
  });
}

/** All that the reading of a sentence depends on besides its words, offsets from its start. */
function keyOf(
  text: string,
  words: readonly Word[],
  threats: readonly Mention[],
  actors: readonly Mention[],
  grammar: Grammar,
  { last, aggressors }: Past,
): string {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? start;
  const named = actors.map((actor) => `${aggressors?.has(actor.entity) ?? ''} ${signature(actor, start)}`);
  return [
    `imputed ${grammar.that.has('que')} ${last}`,
    ...threats.map((threat) => signature(threat, start)),
    '',
    ...named,
    // A pattern may look a word or two further.
    text.slice(end, end + 16),
  ].join('\n');
}

function imputeRead(
  text: string,
  words: readonly Word[],
  threats: readonly Mention[],
  actors: readonly Mention[],
  grammar: Grammar,
  past: Past,
): Imputed[] {
  const { last } = past;
  const view = new SentenceView(text, words, threats, actors, grammar, past);
  const found = threats.map((threat) => readOne(view, threat));
  const linked = threats.map((threat, index) => index > 0 && inOneList(view, threats[index - 1]!, threat));
  const first = found[0];
  if (first && !first.by && ownerOf(view, threats[0]!) === 'possessive') {
    const named = nearestAgent(view, threats[0]!, undefined);
    if (named ?? last) Object.assign(first, { by: named ?? last, leads: true });
  }
  for (let index = 1; index < threats.length; index++) {
    const before = found[index - 1]!;
    const here = found[index]!;
    const own = ownerOf(view, threats[index]!);
    if (linked[index]) here.listed = true;
    const same =
      here.relative ||
      continues(view, threats[index]!) ||
      manner(view, threats[index]!) ||
      equates(view, threats[index - 1]!, threats[index]!);
    if (same) here.same = true;
    if (!here.by && before.by && (same || opensList(view, threats[index - 1]!, threats[index]!)))
      Object.assign(here, { by: before.by, ...(!same && { leads: true }) });
    if (apposed(view, threats[index - 1]!, threats[index]!)) {
      if (before.by) here.by ??= before.by;
      if (before.against) here.against ??= before.against;
    }
    if (own === 'possessive' && !here.by) {
      // «Une manœuvre russe pour légitimer son agression»: who was blamed since the last name.
      const since = view.actors.findLast(
        (a) => a.end <= threats[index]!.start && a.sense !== 'adjectival' && agents.has(a.type),
      );
      const author =
        linked[index] || !since || since.end <= threats[index - 1]!.start ? before.by : undefined;
      const named = author ?? nearestAgent(view, threats[index]!, found[index - 1]!.against);
      if (named) Object.assign(here, { by: named, leads: true });
    } else if (
      linked[index] &&
      before.leads &&
      before.by &&
      !here.by &&
      own === undefined &&
      // "Russia's war against Ukraine, and nuclear provocations": the first is complete.
      !view.words
        .slice(view.index(threats[index - 1]!.end), view.index(threats[index]!.start))
        .some(({ key }) => /^(?:against|contre)$/.test(key))
    )
      Object.assign(here, { by: before.by, leads: true });
  }
  for (let index = threats.length - 2; index >= 0; index--) {
    if (!linked[index + 1]) continue;
    // "Terrorism, including the threat posed by …": the second is a part of the first.
    if (
      view.words
        .slice(view.index(threats[index]!.end), view.index(threats[index + 1]!.start))
        .some(({ key }) => /^(?:including|notamment|dont|compris|comme|such)$/.test(key))
    )
      continue;
    const here = found[index]!;
    const after = found[index + 1]!;
    if (!here.by && after.by && after.byReaches) Object.assign(here, { by: after.by, byReaches: true });
    // "in attempted murders and in attacks on …": each has a preposition, and a complement, of its own.
    const between = view.words.slice(view.index(threats[index]!.end), view.index(threats[index + 1]!.start));
    const apart = between.some(
      (word) => grammar.prepositions.has(word.key) && !/^(?:de|d|des|du|of)$/.test(word.key),
    );
    if (!apart && !here.against && after.against && after.againstReaches)
      Object.assign(here, { against: after.against, againstReaches: true });
  }
  return found;
}

function readOne(view: SentenceView, threat: Mention): Imputed {
  const found: Imputed = { pointsBack: pointsBack(view, threat) };
  // A mention that ends a word («États-cyberattaques») begins at none.
  if (!view.words[view.index(threat.start)]) return found;
  readInside(view, threat, found);
  if (!isFiniteVerb(view, threat)) readBeside(view, threat, found);
  if (isVerb(view, threat)) readAsVerb(view, threat, found);
  else {
    readAfter(view, threat, found);
    // Who counters it is its subject, not its author.
    if (threat.polarity !== 'countered') readBefore(view, threat, found);
  }
  // "vessels threatening our waters"
  const first = view.words[view.index(threat.start)]?.key ?? '';
  if (
    !view.grammar.that.has('que') &&
    /^(?:threaten|attack|target|intimidat|destabili[sz]|undermin|occupy|invad|coerc)ing$/.test(first)
  )
    readObject(view, threat, found);
  readDefended(view, threat, found);
  if (!found.by) readBlamed(view, threat, found);
  if (!found.by) readAsked(view, threat, found);
  if (!found.by) readAhead(view, threat, found);
  readOwned(view, threat, found);
  if (found.by && found.by === found.against) delete found.against;
  // What nobody did is laid at nobody's door.
  if (threat.polarity === 'negated') delete found.by;
  return found;
}

/** «La livraison de missiles par l'Iran constitue une escalade»: the second is said of the first. */
function equates(view: SentenceView, a: Mention, b: Mention): boolean {
  const between = view.words.slice(view.index(a.end), view.index(b.start));
  return (
    between.length < 24 &&
    !between.some((word) => /^[;:.?!«»“”]$/.test(word.key) || view.grammar.subordinators.has(word.key)) &&
    between.some((word) =>
      /^(?:constitu|représent|amount|pos(?:e|es|ed|ent|ing)$|est$|is$|sont$|are$|was$|were$|marqu|mark)/u.test(
        word.key,
      ),
    )
  );
}

/** «L'agression russe, une guerre de choix», «harcèle et intimide»: the same act named again, or two verbs of one clause. */
function apposed(view: SentenceView, a: Mention, b: Mention): boolean {
  const between = view.words.slice(view.index(a.end), view.index(b.start));
  const comma = between.findLastIndex((word) => word.key === ',');
  if (comma >= 0) {
    const [article, ...rest] = between.slice(comma + 1);
    return (
      /^(?:une?|an?)$/.test(article?.key ?? '') &&
      rest.length < 3 &&
      rest.every((word) => !word.mark && !view.isFunction(word)) &&
      comma < 7 &&
      between
        .slice(0, comma)
        .every((word) => (!word.mark || word.key === "'") && !view.grammar.auxiliaries.has(word.key))
    );
  }
  const [coordinator, ...rest] = between;
  return (
    coordinator !== undefined &&
    view.grammar.coordinators.has(coordinator.key) &&
    isVerb(view, a) &&
    rest.every((word) => view.grammar.auxiliaries.has(word.key) || view.grammar.adverb.test(word.key))
  );
}

/** «livre des armes, en violation de l'embargo», "in clear violation of": how the act before it is done. */
function manner(view: SentenceView, threat: Mention): boolean {
  if (!breaksRule(threat.text, threat.entity)) return false;
  let at = view.index(threat.start) - 1;
  while (at >= 0 && !view.isFunction(view.words[at]!) && !view.words[at]!.mark) at--;
  return /^(?:en|in)$/.test(view.words[at]?.key ?? '');
}

/** «Les campagnes que Moscou conduit : sabotages, …»: the second is the first of what the first consists in. */
function opensList(view: SentenceView, a: Mention, b: Mention): boolean {
  const between = view.words.slice(view.index(a.end), view.index(b.start));
  const colon = between.findLastIndex((word) => word.key === ':');
  return (
    colon >= 0 &&
    between.length < 18 &&
    between.slice(colon + 1).every((word) => !word.mark && !view.grammar.auxiliaries.has(word.key)) &&
    !between.some((word) => /^[;.?!«»“”]$/.test(word.key))
  );
}

/** Whether two threats stand in one list: only commas, coordinators and noun phrases between them. */
function inOneList(view: SentenceView, a: Mention, b: Mention): boolean {
  const between = view.words.slice(view.index(a.end), view.index(b.start));
  if (between.length === 0 || between.length > 18) return false;
  const { auxiliaries, pronouns, coordinators } = view.grammar;
  return (
    between.some((word) => word.key === ',' || coordinators.has(word.key)) &&
    !between.some(
      (word) =>
        /^[;:.?!()«»“”]$/.test(word.key) ||
        (auxiliaries.has(word.key) && word.key !== 'a') ||
        pronouns.has(word.key) ||
        /^(?:mais|but|pour|to|while|tandis|qui|who|which|que|qu|that)$/.test(word.key),
    )
  );
}

const possessive = /^(?:ses|son|sa|leur|leurs|its|their|his|her)$/;

/** `'possessive'` for «ses», "its"; `'article'` for any other determiner right before the phrase. */
function ownerOf(view: SentenceView, threat: Mention): 'possessive' | 'article' | undefined {
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
  const first = view.index(actor.start);
  return (
    /^(?:pour|selon|for|according)$/.test(view.tieBefore(actor, 0) ?? '') ||
    view.words.slice(Math.max(0, first - 3), first).some(({ key }) => helping.test(key))
  );
}

const helping = /^(?:support|sout|aid|défen|defen|protect|protég|help|assist|solidar)/u;

/** Who condemns, fights or asks for an end to it is not its author: "the United States is committed to holding …". */
function opposes(view: SentenceView, actor: Mention, threat: Mention): boolean {
  const after = view.words.slice(view.index(actor.end), view.index(threat.start));
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
function nearestAgent(view: SentenceView, threat: Mention, not: string | undefined): string | undefined {
  const before = view.actors.filter(
    (actor) =>
      actor.end <= threat.start &&
      (agents.has(actor.type) || actor.type === 'grouping') &&
      (actor.sense !== 'adjectival' || hasForces(view, actor) || view.past.aggressors?.has(actor.entity)) &&
      actor.entity !== not &&
      !opposes(view, actor, threat) &&
      !speaks(view, actor) &&
      (view.past.aggressors?.has(actor.entity) || !supported(view, actor)),
  );
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

function pointsBack(view: SentenceView, threat: Mention): Imputed['pointsBack'] {
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
  return /^(?:le|la|les|l|the)$/.test(word) ? 'the' : undefined;
}

const trying =
  /^(?:efforts?|attempts?|plans?|plots?|threats?|campaigns?|tentatives?|projets?|volonté|menaces?)$/u;

/** The determiner of the threat's phrase, adjectives between. */
function determiner(view: SentenceView, threat: Mention): string | undefined {
  for (let at = view.index(threat.start) - 1, step = 0; at >= 0 && step < 5; at--, step++) {
    const word = view.words[at]!;
    if (word.key === "'") continue;
    if (view.grammar.determiners.has(word.key) || /^(?:such|tels|telles|tel|telle)$/.test(word.key))
      return word.key;
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
