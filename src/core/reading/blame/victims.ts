import type { Mention } from '../../mentions/model.ts';
import type { Imputed, SentenceView } from './sentenceView.ts';

/** «ont frappé», "struck": verbs by which an act has its victim. */
export const hitting =
  /^(?:frapp(?:e|ent|é|ée|és|ées|ait|aient)|touch(?:ent|é|ée|és|ées|ait|aient)|vis(?:ent|é|ée|és|ées|ait|aient)|cibl(?:ent|é|ée|és|ées|ait|aient)|hit|struck|targeted)$/;
/** «subies par»: the victim, not the author, follows. */
export const endured = /^(?:subi|endur|affront|suffered|faced|experienced|encountered)/;

/** «dont l'avion de la Présidente a été la cible»: whoever stands between. */
export function victimAfter(view: SentenceView, from: number): Mention | undefined {
  const until = view.words.findIndex(
    (word, at) => at >= from && at < from + 16 && /^(?:victimes?|cibles?|objet)$/.test(word.key),
  );
  if (until < 0) return undefined;
  const end = view.words[until]!.start;
  return view.actors.find((a) => a.start >= view.words[from]!.start && a.end <= end);
}

/** "Entered its airspace", «dans leur espace aérien»: whoever was named before and is not the author. */
export function readOwned(view: SentenceView, threat: Mention, found: Imputed): void {
  const owner = owned.exec(threat.text)?.[1]?.toLowerCase();
  if (found.against || !owner) return;
  const before = view.actors.filter(
    (actor) =>
      actor.end <= threat.start &&
      actor.sense !== 'adjectival' &&
      /^(?:state|grouping|organisation)$/.test(actor.type) &&
      actor.entity !== found.by,
  );
  // «leur», "their" are several: the group, or the first of those listed.
  const several = before.findLast(({ type }) => type === 'grouping') ?? before[0];
  const named = /^(?:their|leurs?)$/.test(owner) ? several : before.findLast(({ type }) => type === 'state');
  if (named) found.against = named.entity;
}

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
      while (/^(?:in|the)$/.test(view.words[end]?.key ?? '')) end--;
      // «son droit de légitime défense contre», "its right to defend itself against"
      const around = view.words.slice(Math.max(0, at - (shielded ? 7 : 4)), at);
      if (
        around.some(({ key }) => itself.test(key) || (shielded && /^(?:its|their|son|sa|ses)$/.test(key)))
      ) {
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
const itself = /^(?:itself|themselves|défense|defence|defense|défendre)$/;

/** «contre», "against", «face à», "(in the) face of". */
const facing = /^(?:against |contre |face (?:à|au|aux|of)$)/;
const defending = /^(?:support|sout|aid|défen|defen|protect|protég|stand|help|appu|assist|solidar)/;
