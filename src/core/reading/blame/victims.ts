import { stateOf } from '../../lexicon/ids.ts';
import type { Mention } from '../../mentions/model.ts';
import { againstWords, belonging, ofWords } from './blame.ts';
import type { Imputed, SentenceView } from './sentenceView.ts';
import { isVerb } from './verbs.ts';

/** «ont frappé», "struck": verbs by which an act has its victim. */
export const hitting =
  /^(?:frapp(?:e|ent|é|ée|és|ées|ait|aient)|touch(?:ent|é|ée|és|ées|ait|aient)|vis(?:ent|é|ée|és|ées|ait|aient)|cibl(?:ent|é|ée|és|ées|ait|aient)|paralys(?:ed|é|ée|és|ées|ait|aient)|crippled|endommagé|détruit|dévasté|ravagé|secoué|perturbé|damaged|destroyed|devastated|disrupted|hit|struck|targeted)$/;
/** «subies par»: the victim, not the author, follows. */
export const endured = /^(?:subi|endur|affront|suffered|faced|experienced|encountered)/;

/** «dont l'avion de la Présidente a été la cible»: whoever stands between. */
export function victimAfter(view: SentenceView, from: number): Mention | undefined {
  const until = view.words.findIndex(
    (word, at) => at >= from && at < from + 28 && /^(?:victimes?|cibles?|objet)$/.test(word.key),
  );
  if (until < 0) return undefined;
  const end = view.words[until]!.start;
  const named = view.actors.find((a) => a.start >= view.words[from]!.start && a.end <= end);
  // «dont ont été victimes, cet été, des navires alliés»
  if (view.words.slice(from, until).every((word) => view.grammar.auxiliaries.has(word.key))) {
    const last = view.words[Math.min(view.words.length - 1, until + 9)]!.end;
    return view.actors.find((a) => a.start > end && a.end <= last);
  }
  const meant = view.words.slice(from, from + 2).find(({ key }) => /^(?:ils?|elles?)$/.test(key));
  if (named || !meant) return named;
  // «la tentative d'assassinat dont il a été la cible»
  return view.actors.findLast(
    (a) => a.end <= view.words[from]!.start && pronounKinds.test(a.type) && a.sense !== 'adjectival',
  );
}

const pronounKinds = /^(?:person|office|state|body|organisation)$/;

/** «visant les institutions du pays», "on the country's banks": the one state that the sentence names before. */
export function readCountry(view: SentenceView, threat: Mention, found: Imputed): void {
  if (found.against) return;
  const end = view.index(threat.end);
  let aimed = againstWords.has(view.words[end - 1]?.key ?? '');
  for (let at = end; at < end + 10; at++) {
    const { key, mark } = view.words[at] ?? { key: '', mark: true };
    if ((mark && key !== "'") || view.actors.some((a) => a.start === view.words[at]!.start)) return;
    // "bounties against people living in the country"
    if (view.grammar.prepositions.has(key) && !againstWords.has(key) && !ofWords.has(key)) return;
    if (againstWords.has(key)) aimed = true;
    if (!/^(?:pays|country)$/.test(key)) continue;
    if (!aimed || !/^(?:du|the)$/.test(view.words[at - 1]!.key)) return;
    const states = new Set(
      view.actors
        .filter((a) => a.end <= threat.start && a.type === 'state' && a.entity !== found.by)
        .map(({ entity }) => entity),
    );
    const [state] = states;
    if (states.size === 1) found.against = state!;
    return;
  }
}

/** Relatives that say whom an act has killed: "in which three soldiers of … were killed", «qui a coûté la vie à …». */
const inWhich = /^(?:which|laquelle|lequel|desquelles|desquels|lors|où|qui|that|killed|killing|tuant|ayant)$/;
const deadly =
  /^(?:kill(?:ed|ing)|died|wounded|injured|dead|tuée?s?|tuant|péri|morts?|mort|vie|lives|blessée?s?|décédée?s?)$/;
const troops = /^(?:soldiers?|troops|policemen|officers|soldats?|militaires|policiers|gendarmes)$/;

/** «… dans laquelle deux Casques bleus de la MINUSCA ont été tués»: those whose men an act has killed. */
export function readKilled(view: SentenceView, threat: Mention, found: Imputed): void {
  if (found.against || !/^(?:war\.strikes|ter\.|kin\.)/.test(threat.entity)) return;
  const end = view.index(threat.end);
  const opens = view.words.findIndex(({ key }, at) => at >= end && at - end < 30 && inWhich.test(key));
  if (opens < 0) return;
  let stop = opens;
  while (
    stop < opens + 34 &&
    stop < view.words.length &&
    !/^[;:.«»“”]$|^(?:dont|among|parmi|including|and|et)$/.test(view.words[stop]!.key)
  ) {
    if (
      stop > opens &&
      view.threats.some(
        (other) =>
          other !== threat &&
          other.start === view.words[stop]!.start &&
          other.type === 'threat' &&
          !troops.test(view.words[stop]!.key),
      )
    )
      break;
    stop++;
  }
  const clause = view.words.slice(opens, stop);
  if (!clause.some(({ key }) => deadly.test(key))) return;
  const last = clause.at(-1)!.end;
  const within = view.actors.filter(
    (a) => a.start >= clause[0]!.start && a.end <= last && a.entity !== found.by,
  );
  const whole = within.find(
    (a) =>
      a.sense !== 'adjectival' &&
      ofWords.has(view.tieBefore(a, clause[0]!.start) ?? '') &&
      /^(?:organisation|body|state)$/.test(a.type),
  );
  const own = within.find(
    (a) =>
      a.sense === 'adjectival' &&
      view.words
        .slice(Math.max(0, view.index(a.start) - 1), view.index(a.end) + 1)
        .some(({ key }) => troops.test(key)),
  );
  const struck = whole ?? own;
  if (struck) found.against = struck.entity;
}

const captives = /^(?:otages?|hostages?|prisonni|political prisoner|prisoner|détenue?s?|detainee)/iu;

/** «de Cécile Kohler et de Jacques Paris, otages d'État»: the persons whom the word for captives explains. */
export function readCaptive(view: SentenceView, threat: Mention, found: Imputed): void {
  if (found.against || !captives.test(threat.text)) return;
  let at = view.index(threat.start) - 1;
  if (/^(?:une?|an?|the|deux|two)$/.test(view.words[at]?.key ?? '')) at--;
  if (view.words[at]?.key !== ',') return;
  const named = view.actors.findLast(
    (a) => a.end === view.words[at - 1]?.end && a.type === 'person' && a.entity !== found.by,
  );
  if (named) found.against = named.entity;
}

/** "Entered its airspace", «une menace pour son pays»: whoever was named before and is not the author. */
export function readOwned(view: SentenceView, threat: Mention, found: Imputed): void {
  if (found.against) return;
  const country = countryOf(view, threat);
  const own = ownIn(view, threat, found.by);
  const owner = owned.exec(threat.text)?.[1]?.toLowerCase() ?? country ?? own;
  if (!owner) return;
  // «la Présidente de la Moldavie a dit que … une menace pour son pays»
  const [office, holder] = view.actors
    .filter((a) => a.end <= threat.start && a.entity !== found.by)
    .slice(-2)
    .reverse();
  const spoken = office?.type === 'person' && holder?.type === 'office' ? holder : office;
  if (country && spoken?.type === 'office') {
    found.against = stateOf(spoken.entity);
    return;
  }
  const before = view.actors.filter(
    (actor) =>
      actor.end <= threat.start &&
      (actor.sense !== 'adjectival' || country !== undefined) &&
      /^(?:state|grouping|organisation|body)$/.test(actor.type) &&
      (actor.type !== 'body' || own !== undefined) &&
      actor.entity !== found.by,
  );
  // «leur», "their" are several: the group, or the first of those listed.
  const several = before.findLast(({ type }) => type === 'grouping') ?? before[0];
  const states = before.filter(({ type }) => type === 'state' || own !== undefined);
  // "Japan lodged a protest with China over …": the subject's own.
  const subjects = states.filter((actor) => !/^(?:with|avec)$/.test(view.tieBefore(actor, 0) ?? ''));
  const named = /^(?:their|leurs?)$/.test(owner) ? several : (subjects.at(-1) ?? states.at(-1));
  if (named) found.against = named.entity;
}

/** «pour son pays», "against his country": whose country is struck. */
function countryOf(view: SentenceView, threat: Mention): string | undefined {
  const end = view.index(threat.end);
  // "attempts to intimidate his country"
  const bare = isVerb(view, threat) ? view.words.slice(end, end + 2) : [];
  if (/^(?:pays|country)$/.test(bare[1]?.key ?? ''))
    return /^(?:son|leur|his|her|its|their)$/.exec(bare[0]!.key)?.[0];
  const [tie, whose, noun] = view.words.slice(end, end + 3);
  return towardsOrAgainst.test(tie?.key ?? '') && /^(?:pays|country)$/.test(noun?.key ?? '')
    ? /^(?:son|leur|his|her|its|their)$/.exec(whose!.key)?.[0]
    : undefined;
}

/** «dirigés contre leurs institutions», "against its embassy", «le brouillage du signal de ses drones»: the possessive. */
function ownIn(view: SentenceView, threat: Mention, by: string | undefined): string | undefined {
  const end = view.index(threat.end);
  const jammed = threat.entity === 'cyb.gps-jamming' || /brouillage|jamming/iu.test(threat.text);
  for (let at = end; at < end + 16; at++) {
    const { key, mark } = view.words[at] ?? { key: '', mark: true };
    if (
      (mark && key !== "'") ||
      view.actors.some((a) => a.start === view.words[at]!.start && a.entity !== by)
    )
      return undefined;
    if (!/^(?:its|their|son|sa|ses|leurs?)$/.test(key)) continue;
    const before = view.words[at - 1]?.key ?? '';
    const tied =
      (againstWords.has(before) && !/^(?:on|upon)$/.test(before)) || (jammed && ofWords.has(before));
    const noun = view.words
      .slice(at + 1, at + 3)
      .some((word) => belonging.test(word.key) || /^(?:drones?|véhicules?|vehicles?)$/.test(word.key));
    return tied && noun ? key : undefined;
  }
  return undefined;
}

const towardsOrAgainst = /^(?:pour|contre|to|for|against)$/;

const owned =
  /(?:^|\s)(its|their|son|sa|ses|leurs?)\s+(?:\p{L}+\s+)?(?:airspace|territor|waters|border|espaces?|eaux|frontière|souverain|sovereign)/iu;

/** "support Ukraine against Russia’s war": whoever is defended is whom it strikes. */
export function readDefended(view: SentenceView, threat: Mention, found: Imputed): void {
  if (found.against) return;
  const start = view.index(threat.start);
  for (let at = start - 1; at >= Math.max(0, start - 9); at--) {
    const word = view.words[at]!;
    const shielded =
      /^(?:from|de|d)$/.test(word.key) &&
      view.words.slice(Math.max(0, at - 7), at).some(({ key }) => shielding.test(key));
    if (shielded || facing.test(`${word.key} ${view.words[at + 1]?.key ?? ''}`)) {
      let end = at - 1;
      while (/^(?:in|the|people|population|authorities|forces)$/.test(view.words[end]?.key ?? '')) end--;
      // «son droit de légitime défense contre», "its right to defend itself against"
      const around = view.words.slice(Math.max(0, at - (shielded ? 7 : 4)), at);
      if (
        around.some(({ key }) => itself.test(key) || (shielded && /^(?:its|their|son|sa|ses)$/.test(key)))
      ) {
        const nearest = view.actors.findLast((actor) => actor.end <= word.start);
        // "help Moldovan institutions defend themselves": they, and not who helps.
        if (nearest?.sense === 'adjectival') return;
        const self = view.actors.findLast(
          (actor) =>
            actor.end <= word.start &&
            actor.type === 'state' &&
            actor.sense !== 'adjectival' &&
            !/^(?:against|contre)$/.test(view.tieBefore(actor, 0) ?? ''),
        );
        if (self && self.entity !== found.by) found.against = self.entity;
        return;
      }
      const named = view.actors.findLast((actor) => actor.end === view.words[end]?.end);
      if (!named || named.entity === found.by) return;
      const first = view.index(named.start);
      const before = view.words.slice(Math.max(0, first - 8), first);
      if (before.some(({ key }) => defending.test(key))) found.against = named.entity;
      return;
    }
    const named = view.actors.some((actor) => actor.start <= word.start && word.end <= actor.end);
    const ends = word.mark
      ? word.key !== "'"
      : view.grammar.coordinators.has(word.key) || view.grammar.auxiliaries.has(word.key);
    if (ends && !named) return;
  }
}

const shielding =
  /^(?:defend(?:s|ed|ing)?|protect(?:s|ed|ing)?|shield(?:s|ed|ing)?|défendre|protéger|préserver)$/;
const itself = /^(?:itself|themselves|défense|defence|defense|défendre|défend|défendent)$/;

/** «contre», "against", «face à», "(in the) face of". */
const facing = /^(?:against |contre |face (?:à|au|aux|of)$)/;
const defending = /^(?:support|sout|aid|défen|defen|protect|protég|stand|help|appu|assist|solidar)/;
