import type { Span } from '../text/span.ts';

/** Judge an act or say how it goes on, and name none: "brutal onslaught" is an onslaught. What makes it another act («illegal», "military", "cyber") stays. */
const judging = [
  'ongoing',
  'continu(?:ed|ing)',
  'further',
  'recent',
  'repeated',
  'new',
  'growing',
  'evolving',
  'long-term',
  'immediate',
  'direct',
  'clear',
  'credible',
  'serious',
  'gross',
  'grave',
  'major',
  'external',
  'brutal',
  'barbaric',
  'brazen',
  'cowardly',
  'heinous',
  'despicable',
  'outrageous',
  'horrific',
  'abhorrent',
  'appalling',
  'senseless(?:ly)?',
  'unprovoked',
  'unjustified',
  'unjustifiable',
  'unwarranted',
  'flagrant',
  'blatant',
  'reckless',
  'irresponsible',
  'indiscriminate',
  'premeditated',
  'deepening',
  'still',
  'now',
].join('|');

/** Says nothing alone: its adjective is what names the act ("brutal actions"). */
const bareHead = '(?:acts?|actions?|deeds?|crimes?|behaviou?r|conduct|activit(?:y|ies)|moves?|steps?)';
const bare = `(?!${bareHead}$)`;

/** "Irresponsible Russian behaviour": who does it stands between. */
const judgedOfState = new RegExp(`^\\p{Ll}+[\\s\\u00A0](?:\\p{Lu}\\p{L}+[\\s\\u00A0])+${bareHead}$`, 'u');

const leading = new RegExp(
  `^(?:(?:has|have|had|was|were|is|are|been|being|to|its|their|his|her|our|the|an?|ces?|cette|cet|leurs?|son|sa|ses)[\\s\\u00A0]+|(?:${judging})(?:[\\s\\u00A0]*,[\\s\\u00A0]*|[\\s\\u00A0]+(?:and|but|yet)[\\s\\u00A0]+|[\\s\\u00A0]+)${bare}|l['’])(?=\\p{L})`,
  'iu',
);

/** "Civilians were killed", «des civils ont été tués»: the threat is what was done to them. */
const sufferer =
  /^\p{L}[\p{Ll}'’-]*[\s\u00A0]+(?:[\p{Ll}'’-]+[\s\u00A0]+){0,4}?(?<!(?:munition|missile|rocket|drone|bomb|shell|mine|roquette|bombe|obu|weapon|arme|famine|faim|hunger|starvation)s?[\s\u00A0])(?:were|was|ha(?:ve|s|d) been|are being|(?:ont|a)(?:[\s\u00A0]également)? été|étaient|furent|sont|soi(?:t|ent)|être|est|is)[\s\u00A0]+(?=\p{L})/u;

/** "Poses a grave threat": the threat is what is posed. */
const posed =
  /^(?:pos(?:e|es|ed|ing)|represent(?:s|ed|ing)?|constitut(?:e|es|ed|ing))[\s\u00A0]+(?:an?|the)[\s\u00A0]+(?=.*(?:threat|danger|menace)s?$)/iu;

/** "Condemned the offensive", «exercer une pression»: the verb tells what is done about it, or that it is done. */
const governed =
  /^(?:condemn(?:s|ed|ing)?|stop|halt|end|ceased?|suspend|resumed?|condamn(?:er|e|ent|é|ons)|cesser?|arrêter|interrompre|suspendre|poursui(?:vre|t|vent)|stopper|exerc(?:er|e|ent|ant|é|ées?)|affronter|subi(?:r|t|ssent)?|résister à|céder à|cédé à|exert(?:s|ed|ing)?|put(?:s|ting)?|appl(?:y|ies)|facing|faces?|financ(?:e|es|ed|ing|er|ent|é)|fund(?:s|ed|ing)?)[\s\u00A0]+(?:(?:de[\s\u00A0]nouveau|fermement|immédiatement)[\s\u00A0])?(?:(?:the|this|their|its|an?|his|son|leur|cette|une|sa|des|de|aux?|à|les|ces|telles?|une[\s\u00A0]telle|de[\s\u00A0]telles)[\s\u00A0]+|l['’]){0,2}(?:(?:nouvelles?|new|current|latest)[\s\u00A0])?(?=(?:offensives?|pressions?|pressure|intimidations?|gangs?|bandes)(?!\p{L}))/iu;

/** Left over at the end where whom it goes against, or what comes next, is no part of it. */
const trailing =
  /(?:[\s\u00A0]+(?:contre|on|at|towards?|auprès|et|and|or|ou|in|of|de|du|des|by|par|using|with|along|the|an?|la|le|les|à|au|aux|to|for|from|against|sur|into|dans|upon|between|entre|en|sont|est|ont|is|are|was|were|has|have|that|which|qui|keeps|must|constatée?s?|observée?s?|inside|within|near|around|notre|nos|our|their|its|leurs?|ses)|[\s\u00A0]+[dl]['’]?|['’]s?)$/iu;

/** "Seized by pirates", «enlevés par des hommes armés»: who did it; by what means («par la force») says what it is. */
const author =
  /[\s\u00A0](?:by[\s\u00A0]|par[\s\u00A0](?:des?|les?|la|une?)[\s\u00A0]|par[\s\u00A0]l['’])(?!.*(?:force|coerc|contrainte|armes$|prox|procuration|mean|moyen|intimid|violence|fear|terreur|starv|faim|fire|feu|choc|[\s\u00A0](?:of|de|du|des)[\s\u00A0]|d['’]))[^.;]+$/iu;

/** Verbs that say nothing without what is violated, undermined or stolen. */
const incompleteVerb = new RegExp(
  `(?<!\\p{L})(?:${[
    'violat(?:e|es|ed|ing)',
    '(?<!(?:data|security|privacy|an?|the|this|any|such|clear|serious)[\\s\\u00A0])breach',
    'breach(?:es|ed|ing)',
    'contraven(?:e|es|ed|ing)',
    'undermin(?:e|es|ed|ing)',
    'endanger(?:s|ed|ing)?',
    'evad(?:e|es|ed|ing)',
    'circumvent(?:s|ed|ing)?',
    'def(?:y|ies|ied|ying)',
    'destabili[sz](?:e|es|ed|ing)',
    'terrori[sz](?:e|es|ed|ing)',
    'terroris(?:e|ent|er|ant|ait|é)',
    'compromis(?:es|ed|ing)',
    '(?<=(?:to|can|could|may|might|would)[\\s\\u00A0])compromise',
    'st(?:eal|eals|ole|ealing)',
    'violent',
    'violer',
    '(?<!de[\\s\\u00A0])sap(?:e|ent|er|ait|aient|erait|ant)',
    'entrav(?:e|ent|er|ait|aient|ant)',
    'compromet(?:tre|tent|tant|tait)?',
    'déstabilis(?:e|ent|er|ant|ait)',
    'dérob(?:e|ent|er|ant|é)',
    'contourn(?:e|ent|er|ant)',
    'enfrei(?:nt|gnent|gnant|ndre)',
  ].join('|')})$`,
  'iu',
);

/** Nouns of the same kind, and how what is violated follows them. */
const incompleteNoun =
  /(?<!\p{L})(?:violations?|breach(?:es)?|contraventions?|infringements?|atteintes?)(?:[\s\u00A0]\p{L}+)?$/iu;
const itsComplement =
  /^[\s\u00A0](?:\p{Ll}+[\s\u00A0])?(?:of|to|de|du|des|à|aux?)[\s\u00A0]|^[\s\u00A0](?:\p{Ll}+[\s\u00A0])?d['’]/u;

/** French adjectives that stand after an act and say what it is like: «attaque lâche et meurtrière». */
const qualifying = `(?:${[
  'abominable|déplorable|irresponsable|injustifiable|inacceptable|impitoyable|barbare|lâche|aveugle|abjecte?|immorale?|immoraux|odieu(?:x|se)|ignoble|terrible',
  'malveillante?|persistante?|incessante?|déstabilisante?|flagrante?|menaçante?|sanglante?|violente?|inquiétante?',
  'massi(?:f|ve)|meurtri(?:er|ère)|dévasta(?:teur|trice)|agressi(?:f|ve)|coercitif|offensi(?:f|ve)',
  'brutale?s?|brutaux|illégale?|illégaux|asymétrique|complexe|illégitime|illicite|coordonnée?|délibérée?|préméditée?|injustifiée?|insensée?|inconsidérée?|indiscriminée?|répréhensible|escalatoire',
].join('|')})s?`;
const qualified = new RegExp(
  `^(?:,?[\\s\\u00A0]|[\\s\\u00A0]et[\\s\\u00A0])${qualifying}(?:(?:,[\\s\\u00A0]|[\\s\\u00A0]et[\\s\\u00A0])${qualifying})*(?![\\p{L}-])`,
  'iu',
);

/** What is done with a weapon: «l'emploi d'un agent neurotoxique», "the use of chemical weapons". */
const deedWith =
  /(?<!\p{L})(?:emploi|utilisation|usage|tir|essai|lancement|livraison|transfert|use|launch|test|transfer|delivery)(?:s|es)?(?:[\s\u00A0]\p{Ll}+)?[\s\u00A0](?:of[\s\u00A0](?:(?:an?|the|another)[\s\u00A0])?|de[\s\u00A0](?:la[\s\u00A0])?|d['’](?:une?[\s\u00A0]|autres?[\s\u00A0])?|des[\s\u00A0]|du[\s\u00A0])$/iu;

/** One word of a noun phrase that completes it; what opens another phrase or clause ends it. */
const completing =
  /^(?:[\s\u00A0]+|(?<=['’]))(?!(?:and|or|by|in|on|at|with|through|across|near|around|within|throughout|amid|for|from|against|as|which|that|who|when|while|if|including|since|using|during|after|before|over|under|into|without|is|are|was|were|has|have|will|et|ou|par|dans|en|qui|que|dont|pour|avec|sur|lors|depuis|afin|est|sont|ont|a|ainsi|pendant|contre|ni|mais|but|nor)(?![\p{L}-]))(?:(?:\p{Lu}\.)+|(?:[dl]['’](?=\p{L}))|[\p{L}\p{N}][\p{L}\p{N}’'-]*)/iu;

/**
 * What of the words found names the threat: without who does it and to whom, without what judges it, and with what is
 * violated where the word says nothing alone. `actors` are those near it, in order; `limit` is where the next threat
 * begins, `from` where the last one ended (UTF-16 offsets of `text`, ends exclusive); a `weapon` takes in what is done
 * with it. Follows the project's guideline: the shortest phrase that names the act, with its head and needed complement.
 */
export function threatSpan(
  text: string,
  found: Span & { readonly weapon?: boolean; readonly from?: number },
  actors: readonly Span[],
  limit: number,
): Span {
  let { start, end } = found;
  for (;;) {
    const words = text.slice(start, end);
    if (judgedOfState.test(words)) break;
    const opening = leading.exec(words) ?? posed.exec(words) ?? governed.exec(words) ?? sufferer.exec(words);
    if (opening) {
      start += opening[0].length;
      continue;
    }
    const doer = actors.find((actor) => actor.start === start && actor.end < end);
    const owns = doer && /^(?:['’]s?)?[\s\u00A0]+(?=\p{L})/u.exec(text.slice(doer.end, end));
    if (!doer || !owns) break;
    start = doer.end + owns[0].length;
  }
  const complete = completed(text, start, end, limit, actors);
  if (complete > end) return { start, end: complete };
  for (;;) {
    const words = text.slice(start, end);
    const rest = author.exec(words) ?? trailing.exec(words);
    if (rest && rest.index > 0) {
      end -= rest[0].length;
      continue;
    }
    const last = actors.find((actor) => actor.end === end && actor.start > start);
    if (!last || needs.test(words)) break;
    end = last.start;
    while (end > start && /[\s\u00A0]/.test(text[end - 1]!)) end--;
  }
  // «Récits anti-français», "pro-Kremlin": the prefix is no word.
  end +=
    (/[\s\u00A0](?:pro|anti)-?$/iu.test(text.slice(start, end)) &&
      /^-?\p{L}+/u.exec(text.slice(end, limit))?.[0].length) ||
    0;
  const adjectives = qualified.exec(text.slice(end, Math.min(limit, end + 80)));
  if (adjectives) end += adjectives[0].length;
  if (found.weapon) {
    const deed = deedWith.exec(text.slice(Math.max(found.from ?? 0, start - 50), start));
    if (deed) start -= deed[0].length;
  }
  return { start, end };
}

/** Already with what is violated, which may be somebody's. */
const needs = /^(?:violations?|breach(?:es)?|atteintes?|infringements?|contraventions?)(?!\p{L})/iu;

/** Where what completes the words between `start` and `end` ends; `end` where they need nothing. */
function completed(text: string, start: number, end: number, limit: number, actors: readonly Span[]): number {
  const words = text.slice(start, end);
  const after = text.slice(end, Math.min(limit, end + 160));
  const needy = incompleteVerb.test(words) || (incompleteNoun.test(words) && itsComplement.test(after));
  if (!needy) return end;
  let size = 0;
  for (let taken = 0; taken < 9; taken++) {
    const word = completing.exec(after.slice(size));
    if (!word) break;
    size += word[0].length;
  }
  for (;;) {
    const rest = trailing.exec(after.slice(0, size));
    if (!rest) break;
    size = rest.index;
  }
  // «déstabiliser un Allié»: whom it goes against is no part of it.
  const object =
    /^[\s\u00A0]+(?:(?:an?|the|une?|la|le|les|l['’])[\s\u00A0]*)?/iu.exec(after)?.[0].length ?? 0;
  const isVictim = actors.some(
    (actor) => actor.start <= end + object && actor.end >= end + size && actor.start >= end,
  );
  return isVictim ? end : end + size;
}
