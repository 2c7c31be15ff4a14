import type { Mention } from '../../mentions/model.ts';
import { againstWords, agents, belonging, breaksRule, byWords, flowing, ruled, strikes } from './blame.ts';
import type { Imputed, SentenceView } from './sentenceView.ts';

/** «la détention du Président Keïta»: what is done to somebody, whatever it is filed under. */
const taken =
  /(?<!\p{L})(?:détention|detention|arrest|arrestation|emprisonnement|imprisonment|incarcération|incarceration|conviction|condamnation|inculpation|sentencing|expulsion|harcèlement|harassment|persécution|persecution)/iu;

/** The person right behind a title, else who it is itself. */
function holderBeside(view: SentenceView, actor: Mention): string {
  if (actor.type !== 'office') return actor.entity;
  const next = view.actors.find((one) => one.start >= actor.end);
  return next?.type === 'person' && /^[\s\u00A0]$/u.test(view.text.slice(actor.end, next.start))
    ? next.entity
    : actor.entity;
}

/** Makes an actor the author or the victim by the word that ties it to the threat, `plain` words before it. */
export function settle(
  view: SentenceView,
  threat: Mention,
  found: Imputed,
  actor: Mention,
  tie: string,
  plain: number,
): void {
  if (againstWords.has(tie) || tie === 'contre') {
    // «Fondé sur la Charte des Nations Unies»: what a rule rests on.
    if (/^(?:on|upon|sur)$/.test(tie) && threat.entity.startsWith('leg.')) return;
    // "lies spread on Telegram": where.
    if (/^(?:on|upon|sur)$/.test(tie) && threat.entity.startsWith('inf.') && actor.type !== 'state') return;
    // "tension on the Peninsula", "toward the sea": where, unless a strike.
    const where = /^(?:on|upon|sur|toward|towards|vers)$/.test(tie) && actor.type === 'place';
    if (where && !/^(?:war\.(?:strikes|aggression|war-crimes)|kin|cyb|ter)/.test(threat.entity)) return;
    // «déploiement de mercenaires sur le sol malien»: who receives them.
    if (/^(?:on|upon|sur)$/.test(tie) && /d[ée]ploiement|deployment/iu.test(threat.text)) return;
    found.against ??= actor.entity;
    found.againstReaches = true;
  } else if (tie === 'in') {
    // Whom it goes against may still be named: «au Niger contre l'ambassade».
    if (actor.type === 'state' && actor.entity !== found.by) found.within ??= actor.entity;
  } else if (tie === 'of') {
    const between = view.text.slice(threat.end, actor.start);
    const following = view.text.slice(actor.end, actor.end + 40).split(/[.,;:]/u)[0]!;
    if (breaksRule(threat.text, threat.entity) && ruled.test(threat.text)) return;
    if (/disregard|defiance|contempt|mépris/iu.test(threat.text)) return;
    // «soutien à la guerre de la Russie»: whose the war is.
    if (/^war\.third/.test(threat.entity) && /guerre|war|ag+ression/iu.test(threat.text)) return;
    // "of U.N. Security Council resolutions"
    if (
      ruled.test(between) ||
      (/^(?:['’]s)?[\s\u00A0]+(?:[\p{L}-]+[\s\u00A0]+){0,2}?/u.test(following) &&
        ruled.test(
          following
            .split(/[\s\u00A0]+/u)
            .slice(0, 4)
            .join(' '),
        ))
    )
      return;
    // «l'invasion de la Russie»: an aggressor's own, where the release has said who that is.
    const own = threat.entity.startsWith('war.') && view.past.aggressors?.has(actor.entity);
    // «une opération de piratage du GRU contre l'OIAC»: whom it strikes is told.
    const aimed = /^[\s\u00A0]+(?:contre|against)(?!\p{L})/u.test(following) && agents.has(actor.type);
    const person =
      /^(?:person|office)$/.test(actor.type) && (threat.entity.startsWith('kin.') || taken.test(threat.text));
    if (aimed && plain < 3) found.by ??= actor.entity;
    else if ((strikes(threat.text, threat.entity) && !own) || belonging.test(between) || person)
      found.against ??= holderBeside(view, actor);
    // «les attentats de Paris»: a place, not an author.
    else if (actor.sense === 'metonym' && /^(?:ter\.|kin\.|war\.strikes)/.test(threat.entity)) return;
    else if (plain < 3 && agents.has(actor.type) && actor.sense !== 'adjectival') found.by ??= actor.entity;
  } else if (
    (byWords.has(tie) || tie === 'imputed' || tie === 'origin') &&
    // "terrorist threats from Afghanistan", «armes provenant de Libye»: where they come from.
    !((tie === 'from' || tie === 'origin') && threat.entity.startsWith('ter.') && actor.type === 'state') &&
    !(tie === 'origin' && flowing.test(threat.text)) &&
    (agents.has(actor.type) || actor.sense === 'adjectival') &&
    // «violation de l'embargo décidé par le Conseil»: whose the rule is.
    !(breaksRule(threat.text, threat.entity) && ruled.test(view.text.slice(threat.start, actor.start)))
  ) {
    found.by ??= actor.entity;
    found.byReaches = true;
  }
}
