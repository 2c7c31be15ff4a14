import type { Span } from '../text/span.ts';
import type { Attribution, Place } from './sayingsAfter.ts';
import { isPassive, subjectBefore } from './subject.ts';
import { subjectAfter } from './subjectAfter.ts';

const announces =
  /^(?:made|makes|issued|issues|delivered|released|gave|published|sent|fait|publié|publie|prononcé|communiqué|diffusé|faite|publiée|prononcée|communiquée|diffusée|issued|adressé|attributable)$/;
const announcement =
  /^(?:statement|remarks|declaration|message|communiqué|comments?|words?|déclaration|propos|allocution|mots|citation|quote|tweet|post)$/;

/** «Visite de la ministre en Norvège : « … »»: whoever's it is speaks in it. */
const occasion =
  /^(?:visite|déplacement|discours|intervention|entretien|interview|point|conférence|visit|speech|address)$/;

/** «a fait la déclaration suivante :», "The following statement was issued by the Spokesperson:", «Déclaration du Secrétaire général :». */
export function announced({ text, tokens: all, at: place, lang }: Place): Attribution | undefined {
  const tokens = all.slice(Math.max(0, place - 80), place);
  const at = tokens.length;
  // "The following is attributable to the Spokesperson:".
  const owed = tokens.findIndex(
    ({ key }, index) => key === 'attributable' && tokens[index + 1]?.key === 'to',
  );
  if (owed >= 0) {
    const speaker = subjectAfter(text, tokens, owed + 2, lang);
    return { ...(speaker && { speaker }), how: 'colon' };
  }
  const opens = occasion.test(tokens[0]?.key ?? '') && /^(?:de|du|d'|des|of|by)$/.test(tokens[1]?.key ?? '');
  const noun = opens ? 0 : tokens.findIndex((word, index) => index < at && announcement.test(word.key));
  if (noun < 0) return undefined;
  const verb = tokens.findIndex(
    (word, index) => index < at && !word.capital && announces.test(word.key) && index !== noun,
  );
  if (verb >= 0) {
    const span = {
      start: tokens[verb]!.start,
      end: tokens[verb]!.end,
      lemma: lang === 'fr' ? 'déclarer' : 'state',
    };
    const by = tokens.findIndex(
      (word, index) =>
        index > Math.min(verb, noun) &&
        index < at &&
        /^(?:by|par|to)$/.test(word.key) &&
        (word.key !== 'to' || tokens[index - 1]?.key === 'attributable'),
    );
    const passive = isPassive(tokens, verb, lang) || verb > noun || tokens[verb]!.key === 'attributable';
    const speaker = passive
      ? by < 0
        ? undefined
        : subjectAfter(text, tokens.slice(0, at), by + 1, lang)
      : (subjectAfterLead(text, tokens, verb, lang) ?? subjectBefore(text, tokens, verb, lang)?.span);
    return { ...(speaker && { speaker }), verb: span, how: 'colon' };
  }
  // "Foreign Minister Quill's statement following the attack:".
  const owner = owned.exec(text.slice(tokens[0]!.start, tokens[noun]!.start))?.groups?.who;
  if (owner) {
    const start = tokens[0]!.start + text.slice(tokens[0]!.start).indexOf(owner);
    return { speaker: { start, end: start + owner.length }, how: 'colon' };
  }
  const of = tokens.findIndex(
    (word, index) => index > noun && index < at && /^(?:of|by|from|du|de|d'|des)$/.test(word.key),
  );
  // "The statement of Minister Quill reads:".
  const reads = tokens.findIndex(({ key }, index) => index > of && /^(?:reads?|follows)$/.test(key));
  const speaker =
    of >= 0 ? subjectAfter(text, tokens.slice(0, reads < 0 ? at : reads), of + 1, lang) : undefined;
  return { ...(speaker && { speaker }), how: 'colon' };
}

/** Whose the noun is that follows: "the Prime Minister's official". */
const owned =
  /^(?:[Tt]he[\s\u00A0])?(?<who>(?!(?:In|On|At|To|As|For|From|After|Before|Following|Responding|Reacting|Referring)[\s\u00A0])\p{Lu}[^,;:.]{2,90}?)['’]s?[\s\u00A0](?:\p{Ll}+[\s\u00A0]){0,2}$/u;

/** "Responding to the attack in London on 19 June, the Secretary-General, Ada Quill, made …": the subject behind what leads in. */
function subjectAfterLead(
  text: string,
  tokens: Place['tokens'],
  verb: number,
  lang: string,
): Span | undefined {
  if (!leadsIn.test(tokens[0]?.key ?? '')) return undefined;
  for (let at = 1; at < verb; at++) {
    if (tokens[at]!.key !== ',' || !/^(?:the|le|la|l')$/.test(tokens[at + 1]?.key ?? '')) continue;
    const rest = tokens.slice(at + 1);
    const found = subjectBefore(text, rest, verb - at - 1, lang)?.span;
    if (found) return found;
  }
  return undefined;
}

/** What a sentence about what is answered begins with. */
export const leadsIn =
  /^(?:responding|reacting|speaking|commenting|following|addressing|marking|after|réagissant|répondant|interrogée?|commentant|après)$/;

/** What somebody says, as a noun. */
const words =
  /^(?:conclusion|message|réponse|constat|verdict|appel|avertissement|mot|mots|analyse|credo|consigne|answer|warning|response|appeal|advice|call|words?)$/;

/** A name before its title, and nothing that ends a sentence. */
const titled =
  /^\p{Lu}[\p{L}.'’-]+(?:[\s\u00A0](?:de|van|von|der|la|le|bin|al)(?=[\s\u00A0])|[\s\u00A0]\p{Lu}[\p{L}.'’-]+){1,4},[\s\u00A0](?:(?:le|la|the)[\s\u00A0])?(?:vice|deputy|premi|prime|minist|prés|presid|secr|chef|direct|porte-parole|spokes|haut|high|commis|ambassad|foreign|defen[cs]e|head|chair|envoy|coord|représentant|representative)[^.;?!«»“”"]*$/iu;

/** «La ministre : « … »» */
export function bareSpeaker({ text, tokens, at }: Place): Attribution | undefined {
  // "Ada Quill, Deputy Prime Minister and Minister of …: “…”": a name and all that it is of.
  const whole = titled.test(text.slice(tokens[0]?.start ?? 0, tokens[at - 1]?.end ?? 0));
  if (at > (whole ? 40 : 10)) return { how: 'colon' };
  // «Sa conclusion est sans appel : « … »», "Her message was clear: “…”": whoever spoke before.
  if (
    /^(?:sa|son|ses|leur|his|her|its|their)$/.test(tokens[0]?.key ?? '') &&
    words.test(tokens[1]?.key ?? '')
  )
    return { how: 'colon', goesOn: true };
  const named = tokens.slice(0, at - 1);
  const name = named.map((word) => text.slice(word.start, word.end)).join(' ');
  if (
    named.length === 0 ||
    (named.length > 8 && !whole) ||
    !/^\p{Lu}/u.test(name) ||
    named.some((word) => word.kind === 'quote')
  )
    return { how: 'colon' };
  if (
    /^(?:quotes?|citations?|note|notes|background|contexte|nb|p\.?s|press release|news(?: release)?|communiqué(?: de presse)?|update|statement|déclaration|readout|transcript|video|vidéo|photos?)$/i.test(
      name,
    )
  )
    return { how: 'colon' };
  return { speaker: { start: named[0]!.start, end: named.at(-1)!.end }, how: 'colon' };
}
