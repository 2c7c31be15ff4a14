import { after, before } from './surroundings.ts';

/** How a city's name is meant where it stands. */
export type CityReading = 'place' | 'government' | 'event';

const instrument =
  /(?:^|\W)(?:conventions?|accords?|engagements?|arrangements?|parametres|paquet|traites?|protocoles?|processus|declarations?|mecanisme|memorandum|format|appel|statut|charte|principes|consensus|agenda|programme|plan d'action|article \d+ du traite|charter|treaty|agreements?|accords?|acte final)\s+(?:finale?s? |communes? |conjointes? )?(?:of |de |d')\s*$/u;
const instrumentAfter =
  /^(?:'s)?\s+(?:final act|conventions?|agreements?|accords?|treaty|protocols?|process|declaration|mechanism|memorandum|format|call|statute|charter|principles|consensus|agenda|document|framework|club|rules|act|plan)(?!\p{L})/u;
const locative =
  /(?:^|[^\p{L}])(?:in|at|near|outside|around|inside|throughout|downtown|central|greater|pres de|aupres de|autour de|au sud de|au nord de|a l'est de|ville de|capitale de?|city of|region of|capital|banlieue de|aeroport de|sommet de|conference de|reunion de|seance de|universite de|rues de|port de|metro de|base a|via|nach|aus|у|в|до|з|із|leave|left|quitte|visit(?:ed|s|ing)?|visite (?:a|de))\s*,?\s*$/u;
const locativeAfter =
  /^\s*(?:\(\p{L}|airport|summit|conference|meeting|street|metro|suburb|region|oblast|,\s*(?:d\.?c\.?|ontario|belgi|switzerland|suisse|austria|autriche|france|germany|allemagne|le \d|\d{1,2} \p{L}+ \d{4}|on \p{L}+day))/u;
/** "condemns Kabul attack", "Baghdad bombings": what happened in the city; "Moscow attacks Kyiv" tells what a government does. */
const venueAfter =
  /^\s(?:(?:terror(?:ist)?|suicide|bomb|car bomb|mosque|hotel|school|hospital|church|synagogue|market|gun|knife|airport)\s){0,2}(?:attack|bombings?|blasts?|explosions?|shootings?|massacre|siege|airport|embassy|talks|protests?|riots?)(?!\p{L})|^\s(?:terror(?:ist)?|suicide|bomb|mosque|hotel|school|hospital|airport)\sattacks(?!\p{L})/u;
const toGovernment =
  /(?:demand\p{L}*|appel\p{L}*|exhort\p{L}*|imput\p{L}*|attribu\p{L}*|impos\p{L}*|reproch\p{L}*|enjoi\p{L}*|ordonn\p{L}*|permet\p{L}*|permis|soutien|appui|aide|fourni\p{L}*|livr\p{L}*|rappel\p{L}*|adress\p{L}*|oppos\p{L}*|grace|quant|face|pression\p{L}*|message\p{L}*|signal|appartien\p{L}*|incomb\p{L}*|revien\p{L}*)\s+(?:\p{L}+\s+){0,2}a\s*$/u;
/** «les explications de Minsk», «la disponibilité de Paris (et de Berlin)», «que lui a adressées Kiev»: what governments have, and do. */
const actsBefore =
  /(?:^|[^\p{L}])(?:explications?|disponibilite|volonte|determination|refus|propositions?|promesses?|menaces|accusations?|intentions?|ambitions?|allegations?|declarations?|affirmations?|demarches?|decisions?|position|attitude|silence|reponse|aveu|ingerences?|regime|claims|refusal|readiness|willingness|denials?|intentions|ambitions|rhetoric)\s+(?:de |d'|of )(?:\p{L}+\s+(?:et|and)\s+(?:de |d'|of )?)?$|(?:partnership|partenariat|alliance|alignment|rapprochement|pact|entente|ties|relations?|cooperation|collusion|axis|axe)\s+(?:\p{L}+\s+){0,2}(?:between|entre)\s+(?:\p{L}+\s+(?:and|et)\s+)?$|(?:que|qu')\s+(?:lui |leur |nous |vous )?(?:a|avait|ont)\s+\p{L}+(?:e|es|ee|ees|i|is|ie|ies|u|us|ue|ues)\s*$/u;
/** «Minsk, qui a invoqué …», "Moscow, which denies …", «Kigali à rappeler ses troupes» after an appeal. */
const actsAfter =
  /^'s?\s+(?:request|refusal|decision|readiness|willingness|claims?|position|response|intentions?|ambitions|support|denials?|invitation|aggression|war|behaviou?r|actions|policy|policies|attempts?|assurances?)(?!\p{L})|^,\s+(?:qui|which)\s+(?:n')?(?:a|avait|ont|nie|dement|rejette|refuse|accuse|affirme|soutient|continue|entend|veut|has|had|denies|denied|rejects|rejected|refuses|refused|claims|continues)(?!\p{L})|^\s+a\s+(?:(?:ne pas|y|en)\s+)?(?!l[ae']|un)\p{L}+(?:er|ir|re|oir)\s+(?:s[ea]s?|leurs?|l[ae]s?|l'|a|fin|de|d'|son|ses|toute?s?|aux?)(?!\p{L})/u;
/** "urged both Pristina and Belgrade to refrain": those who are asked to do something. */
const askedBefore =
  /(?:^|[^\p{L}])(?:urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:up)?on|ask(?:s|ed|ing)?|press(?:es|ed|ing)?|invit(?:e|es|ed|ing)|encourag(?:e|es|ed|ing)|warn(?:s|ed|ing)?|exhort(?:e|ent|ant)?|presse(?:nt)?|somme(?:nt)?)\s+(?:both\s+)?(?:\p{L}+\s+(?:and|et)\s+)?$/u;
const askedAfter = /^(?:\s+(?:and|et)\s+\p{L}+)?\s+(?:not\s+)?(?:to|de|d')\s*\p{L}/u;
/** «la coopération de Téhéran avec …», "the support of Minsk for …". */
const workedBefore =
  /(?:^|[^\p{L}])(?:cooperation|collaboration|soutien|appui|aide|support|backing|assistance)\s+(?:de |d'|of |from )$/u;
const workedAfter = /^\s+(?:avec|a|au|aux|pour|en faveur|with|to|for)(?!\p{L})/u;
const travel =
  /(?:travel\p{L}*|trip\p{L}*|visit\p{L}*|flew|fly|flight|went|return\p{L}*|arriv\p{L}*|came|ambassador|embassy|delegation|mission|office|liaison|train|rend\p{L}*|rendu\p{L}*|venu\p{L}*|arrive\p{L}*|deplac\p{L}*)\s+(?:\p{L}+\s+){0,2}(?:to|from|a|de)\s*$/u;
/** A small word after the name that cannot be the verb of a government's act. */
const notVerb =
  /^\s+(?:and|or|that|which|than|in|on|to|for|with|from|of|by|at|the|where|who|which|as|after|before|this|last|next|today|yesterday|under|during|et|ou|de|du|des|d'|a|au|aux|en|dans|pour|sur|par|avec|qui|que|ou|le|la|les|lors|ce|cet|cette|hier|aujourd|afin|sous|vers|entre|puis|mais|ni|est-ce)(?![\p{L}])/u;

/**
 * Whether the name of a capital in `[start, end)` is the city, the government that sits there, or part of a treaty's or
 * meeting's name. Without a sign of a government's act or possession it is the city.
 */
export function readCity(text: string, start: number, end: number, lang: string): CityReading {
  const left = before(text, start);
  const right = after(text, end);
  if (instrument.test(left) || instrumentAfter.test(right)) return 'event';
  if (locativeAfter.test(right) || (lang !== 'fr' && venueAfter.test(right))) return 'place';
  // «Pékin et Washington ont …»: the first of two is what the second is.
  const second = /^\s+(?:et|and)\s+[\p{L}-]+(?:\s+d\.?c\.?)?(.*)$/u.exec(right)?.[1];
  if (
    second !== undefined &&
    /(?:^|[\n.;:!?»”"][\s\u00A0]*|,[\s\u00A0]*)$/u.test(text.slice(Math.max(0, start - 4), start)) &&
    isVerb(second)
  )
    return 'government';
  if (
    actsBefore.test(left) ||
    actsAfter.test(right) ||
    (askedBefore.test(left) && askedAfter.test(right)) ||
    (workedBefore.test(left) && workedAfter.test(right))
  )
    return 'government';
  if (locative.test(left)) return 'place';
  if (lang === 'fr' && /(?:^|[^\p{L}])a\s*$/u.test(left))
    return toGovernment.test(left) ? 'government' : 'place';
  if (/(?:^|[^\p{L}])(?:to|from)\s*$/u.test(left)) return travel.test(left) ? 'place' : 'government';
  if (
    /(?:support|aid|assistance|help|weapons|backing|soutien|appui|aide)\s+(?:\p{L}+\s+){0,2}(?:for|a)\s*$/u.test(
      left,
    )
  )
    return 'government';
  if (/^'s?\s/u.test(right) && lang !== 'fr') return 'government';
  if (
    /(?:^|[^\p{L}])(?:de|d'|que|qu'|avec|contre|par|entre|against|with|by|between|that|of|and|et|if|si|while|ni|urge|urges|urged|call on|calls on|called on|call upon|appel(?:le|ons|lent|e|es|ee)|exhort(?:e|ons|ent|es)|accus(?:e|ons|ent)|invit(?:e|ons|ent)|press(?:e|ons|ent)|condamn(?:e|ons|ent)|sanctionn(?:e|ons|ent)|soupconn(?:e|ent)|accuses?|accused|warns?|warned|asks?|asked|tells?|told|press(?:ed|es)|condemns?|condemned|blames?|blamed)\s*$/u.test(
      left,
    )
  ) {
    if (travel.test(left)) return 'place';
    // «de Moscou»: after a deed it is the government, else where something is.
    if (/(?:^|[^\p{L}])(?:de|d'|of)\s*$/u.test(left))
      return deed.test(left) || isVerb(right) ? 'government' : 'place';
    if (/(?:^|[^\p{L}])(?:and|et)\s*$/u.test(left)) return isVerb(right) ? 'government' : 'place';
    return 'government';
  }
  return isVerb(right) ? 'government' : 'place';
}

const deed =
  /(?:guerre|agression|candidature|adhesion|soutien a l'integrite|attaque\p{L}*|politique\p{L}*|action\p{L}*|decision\p{L}*|position\p{L}*|menace\p{L}*|regime|pouvoir|volonte|refus|strategie|propagande|intention\p{L}*|complicite|soutien|part|compte|faveur|encontre|adresse|reponse|pression\p{L}*|influence|ingerence\p{L}*|autorites|gouvernement|comportement|rhetorique|discours|demande\p{L}*|promesse\p{L}*|war|aggression|regime|policy|policies|actions?|decision|threats?|behaviou?r|government|authorities|complicity|support)\s+(?:\p{L}+\s+){0,2}(?:de|d'|of)\s*$/u;

/** «Bamako, pour sa part, a …», "Minsk, in turn, said": who does it may be set against another. */
const turn =
  /^,\s+(?:de son cote|pour sa part|quant a (?:elle|lui)|en retour|en reponse|for its part|in turn|in response|meanwhile|however)\s*,/u;

/** A small word follows directly that can be a verb: «Moscou cherchait», "Tehran must". */
function isVerb(after: string): boolean {
  const right = after.replace(turn, '');
  return (
    /^\s+(?:n'|s'|l'|y |ne |se |a |ait |\p{Ll}{2,})/u.test(right) &&
    (/^\s+a\s+(?:\p{L}+e|\p{L}+i|\p{L}+u|\p{L}+it|\p{L}+is|ete|deja|aussi|toujours)(?!\p{L})/u.test(right) ||
      !notVerb.test(right))
  );
}
