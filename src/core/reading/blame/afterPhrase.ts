import type { Mention } from '../../mentions/model.ts';
import { isDenied } from './attributed.ts';
import { againstWords, agents, byWords, done, imputed, ofWords, sham } from './blame.ts';
import type { SentenceView } from './sentenceView.ts';
import { ownedBy, ranks } from './subjects.ts';
import { hitting } from './victims.ts';

/** Meddling strikes the state in whose affairs or elections it is done; a sham election is held there. */
export const isMeddled = ({ entity, text }: Mention): boolean =>
  /^pol\.(?:interf|elec)/.test(entity) && !sham.test(text);

/** Whether the preposition at `at` leads into the networks or over the land of those who are struck. */
export const entersInto = (view: SentenceView, { entity }: Mention, at: number): boolean =>
  (entity.startsWith('cyb.') &&
    /^(?:into|in|dans)$/.test(view.words[at]!.key) &&
    view.words.slice(at + 1, at + 8).some(({ key }) => systems.test(key))) ||
  (entity.startsWith('brd.') && /^(?:over|above)$/.test(view.words[at]!.key));

/** "operations in Cyprus's EEZ", «dans les eaux territoriales de Malte»: the preposition at `at` leads into what is somebody's. */
export const leadsIntoWaters = (view: SentenceView, at: number): boolean =>
  /^(?:in|within|into|inside|dans)$/.test(view.words[at]!.key) &&
  waters.test(view.text.slice(view.words[at]!.end, view.words[at]!.end + 60).split(/[.,;:]/u)[0]!);

const waters =
  /^[\s\u00A0]+(?:[\p{L}’'-]+[\s\u00A0]+){0,4}(?:exclusive[\s\u00A0]economic[\s\u00A0]zone|EEZ|territorial[\s\u00A0](?:waters|sea)|airspace|continental[\s\u00A0]shelf|zone[\s\u00A0]économique[\s\u00A0]exclusive|ZEE|eaux[\s\u00A0]territoriales|espace[\s\u00A0]aérien|plateau[\s\u00A0]continental)(?!\p{L})/iu;

const systems =
  /^(?:networks?|systems?|accounts?|servers?|e-mails?|emails?|réseaux|réseau|systèmes?|serveurs?|comptes?|messageries?)$/;

/** Acts that strike the state in which they happen: a war, an attack, a coup; not terrorism as such. */
export function happensIn({ entity, text }: Mention): boolean {
  return (
    /^war\.(?:aggression|occupation|strikes)$/.test(entity) ||
    (entity === 'ter.terrorism' && /attack|attaque|attentat|bombing/iu.test(text)) ||
    /d[ée]stabili[sz]ation/iu.test(text) ||
    (entity === 'soc.unrest' && /coup|putsch/iu.test(text)) ||
    (entity === 'brd.border-provocation' && /incursion/iu.test(text))
  );
}

/** "was carried out by", «ont été dirigées contre», «a frappé»: the verb whose subject the threat is says who does it to whom. */
export function isToldOf(view: SentenceView, from: number): boolean {
  let at = from;
  while (
    at < from + 5 &&
    (view.grammar.auxiliaries.has(view.words[at]?.key ?? '') ||
      view.grammar.adverb.test(view.words[at]?.key ?? ''))
  )
    at++;
  const key = view.words[at]?.key ?? '';
  return done.test(key) || hitting.test(key) || imputed.test(key);
}

/** «sur le territoire saoudien»: whose it is, is struck; but «établis sur le sol …» says where somebody is. */
export function isTerritory(view: SentenceView, at: number): boolean {
  return (
    view.words.slice(at + 1, at + 4).some(({ key }) => /^territo/.test(key)) &&
    !/(?:é|ée|és|ées|is|ed)$/.test(view.words[at - 1]?.key ?? '')
  );
}

/** "That killed three …", "that left two … dead": a verb of harm stands right before the name, small words and numbers between. */
export function killedBefore(view: SentenceView, actor: Mention): boolean {
  const first = view.index(actor.start);
  return view.words
    .slice(Math.max(0, first - 4), first)
    .some(({ key }) => /^(?:killed|wounded|injured|murdered|left|targeted|hit|struck|tué|blessé)$/.test(key));
}

/** "Known as", "such as", «connu sous le nom de»: words between those who do it and their name. */
export const isCalled = (view: SentenceView, at: number): boolean =>
  /^(?:known|such|connue?s?|sous|le|nom|tels?|telles?|dite?s?)$/.test(view.words[at - 1]?.key ?? '') &&
  /^(?:as|sous|le|nom|de|que)$/.test(view.words[at]!.key);

/** "Houthi detention", "Russian custody": a state's or a group's, from the word at `from` on. */
export function isCustody(view: SentenceView, from: number): boolean {
  const holder = view.actors.find((a) => a.start === view.words[from]?.start);
  const noun = holder && view.words[view.index(holder.end)]?.key;
  return /^(?:detention|custody|captivity|prisons?|jails?)$/.test(noun ?? '');
}

/** "which paralysed the Government", "that has hit": a verb right behind an English relative, whose subject it is then. */
export function isSubjectless(view: SentenceView, relative: number): boolean {
  if (view.grammar.that.has('que')) return false;
  let at = relative + 1;
  while (view.grammar.adverb.test(view.words[at]?.key ?? '')) at++;
  const word = view.words[at];
  if (!word || word.mark || view.actors.some((a) => a.start <= word.start && word.end <= a.end)) return false;
  return view.grammar.auxiliaries.has(word.key) || hitting.test(word.key) || /..ed$/.test(word.key);
}

/** The word behind «qui» or "who" and its auxiliaries where the act is told to hit, to be done or to have «pour cible»; else -1. */
export function hitsAfter(view: SentenceView, relative: number): number {
  let at = relative + 1;
  let passive = false;
  while (view.grammar.auxiliaries.has(view.words[at]?.key ?? '')) {
    if (view.words[at]!.key === 'été') passive = true;
    at++;
  }
  const key = view.words[at]?.key ?? '';
  if (hitting.test(key) || (passive && done.test(key))) return at - 1;
  const eu = /^(?:eu|pris|prend|prennent|prenai(?:t|ent))$/.test(key) ? at + 1 : at;
  return view.words[eu]?.key === 'pour' && view.words[eu + 1]?.key === 'cible' ? eu : -1;
}

/** The comma that ends what is put in between a verb and whom it strikes: «a frappé, à partir de mai, l'Albanie»; else -1. */
export function asideEnd(view: SentenceView, comma: number): number {
  const first = view.words[comma + 1];
  if (!first || !(view.grammar.prepositions.has(first.key) || /^(?:dès|le|au|aux|on|in)$/.test(first.key)))
    return -1;
  for (let at = comma + 2; at < Math.min(view.words.length - 1, comma + 12); at++) {
    const word = view.words[at]!;
    if (word.key === ',') {
      const next = view.words[at + 1]!;
      return view.grammar.determiners.has(next.key) || next.capital ? at : -1;
    }
    if ((word.mark && word.key !== "'") || view.grammar.auxiliaries.has(word.key)) return -1;
    if (view.actors.some((a) => a.start <= word.start && word.end <= a.end && a.type !== 'place')) return -1;
  }
  return -1;
}

/** "and maritime militia vessels against Philippine crews": where «contre» follows few nouns behind a coordinator; else -1. */
export function aimBehind(view: SentenceView, threat: Mention, coordinator: number): number {
  for (let at = coordinator + 1; at < Math.min(view.words.length, coordinator + 7); at++) {
    const word = view.words[at]!;
    if (/^(?:contre|against)$/.test(word.key)) return at;
    if (word.mark || (view.isFunction(word) && !/^(?:other|autres|d|de|the|les)$/.test(word.key))) return -1;
    // "and its attacks against": those go against them.
    if (view.threats.some((t) => t !== threat && t.start === word.start && !/^brd\.maritime/.test(t.entity)))
      return -1;
  }
  return -1;
}

/** "by means of", «par le biais de»: what follows is no author. */
export const isMeans = (view: SentenceView, at: number): boolean =>
  byWords.has(view.words[at]!.key) &&
  /^(?:means|way|virtue|biais|voie)$/.test(
    view.words[/^(?:le|the)$/.test(view.words[at + 1]?.key ?? '') ? at + 2 : at + 1]?.key ?? '',
  );

/** «des drones venus du Yémen», "drones coming from Yemen". */
export const isComing = (view: SentenceView, at: number): boolean =>
  /^(?:venue?s?|arrivée?s?|coming|arriving)$/.test(view.words[at]!.key) &&
  /^(?:de|du|des|d|from)$/.test(view.words[at + 1]?.key ?? '');

/** "in which two soldiers of the United Nations were killed": the name is no subject, unless those who act for it are. */
export function isGoverned(view: SentenceView, actor: Mention): boolean {
  const tie = view.tieBefore(actor, 0) ?? '';
  if (!ofWords.has(tie)) return false;
  const of = view.words.findLastIndex(({ key, end }) => end <= actor.start && ofWords.has(key));
  return !ranks.test(view.words[of - 1]?.key ?? '') || /^(?:soldiers|soldats)$/.test(view.words[of - 1]!.key);
}

/** Whether a possessive and another agent follow a name: "Iran's Revolutionary Guard". */
export const ownsNext = (view: SentenceView, actor: Mention): boolean =>
  ownedBy(view, actor, ({ type }) => agents.has(type)) !== undefined;

/** Whether a state stands right after a preposition, articles between. */
export function startsState(view: SentenceView, from: number): boolean {
  let at = from;
  while (view.words[at]?.key === "'" || /^(?:la|le|les|l|the)$/.test(view.words[at]?.key ?? '')) at++;
  return view.actors.some((a) => a.start === view.words[at]?.start && a.type === 'state');
}

/** Whether «par», "by" and another agent follow the name, few words between. */
export function doneBy(view: SentenceView, actor: Mention): boolean {
  for (let at = view.index(actor.end), step = 0; step < 5; at++, step++) {
    const word = view.words[at];
    if (!word || (word.mark && word.key !== "'") || view.grammar.auxiliaries.has(word.key)) return false;
    if (/^(?:par|by)$/.test(word.key))
      return view.words
        .slice(at + 1, at + 5)
        .some(({ start }) => view.actors.some((a) => a.start === start && agents.has(a.type)));
  }
  return false;
}

const resuming = /^(?:contre|against|par|by|dont|à|au|aux)$/;

/** The comma that ends an aside about time or place, where «contre», «par» go on after it; else -1. */
export function resumesAt(view: SentenceView, from: number): number {
  const opens = view.words[from]?.key ?? '';
  if (!view.grammar.prepositions.has(opens) && !/^(?:le|près|non|suivie?s?|followed)$/.test(opens)) return -1;
  for (let at = from + 1; at < Math.min(view.words.length - 1, from + 12); at++) {
    const word = view.words[at]!;
    if (word.key === ',') return resuming.test(view.words[at + 1]!.key) ? at : -1;
    if ((word.mark && word.key !== "'") || view.grammar.auxiliaries.has(word.key)) return -1;
    // «Avec le Bélarus comme complice»: who comes along neither does nor suffers it.
    if (
      !/^(?:avec|with|alongside)$/.test(view.words[from]!.key) &&
      view.actors.some((a) => a.start <= word.start && word.end <= a.end && a.type !== 'place')
    )
      return -1;
  }
  return -1;
}

/** "attributed a campaign of sabotage to …", «impute ces attaques à …». */
export function isImputedBefore(view: SentenceView, threat: Mention): boolean {
  const start = view.index(threat.start);
  return view.words
    .slice(Math.max(0, start - 12), start)
    .some(
      (word) =>
        /^(?:attribu|imput|ascrib)/.test(word.key) && !word.mark && !isDenied(view, view.index(word.start)),
    );
}

/** «guerre injustifiée, non provoquée et illégale de la Russie»: only adjectives up to the next preposition of a party. */
export function adjectivesGoOn(view: SentenceView, threat: Mention, from: number): boolean {
  // English ones stand before their noun.
  if (!view.grammar.that.has('que') || /^(?:y|près)$/.test(view.words[from]?.key ?? '')) return false;
  for (let at = from; at < Math.min(view.words.length, from + 6); at++) {
    const word = view.words[at]!;
    if (at > from && (ofWords.has(word.key) || byWords.has(word.key) || againstWords.has(word.key)))
      return true;
    if (/^(?:et|and|non|,)$/.test(word.key)) continue;
    if (word.mark || view.isFunction(word) || view.inOther(threat, word)) return false;
  }
  return false;
}
