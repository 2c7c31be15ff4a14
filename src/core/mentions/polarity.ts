import { foldWords } from '../text/words.ts';
import type { Polarity } from './model.ts';

/** Small words of a noun phrase, folded; up to two adjectives may stand between them and the threat's own words. */
const phrase =
  "(?:(?:les?|la|l'|des|du|de|d'|une?|the|an?|any|all|such|these|this|ces|cette|cet|ce|our|their|its|nos|leurs?|ses|actes? d[e']|acts? of|formes? d[e']|forms? of|types? (?:of|d[e'])|kinds? of|nouvelles?|new|further|other|autres?|moindres?|moindre)\\s*)*(?:(?!(?:for|of|to|in|on|by|with|from|de|des|du|pour|par|a|aux?|en|sur|que|qui|et|and|or|ou)\\s)[\\p{L}'-]+\\s+){0,2}$";

/** The same without room for other words. */
const close =
  "(?:(?:les?|la|l'|des|du|de|d'|une?|the|an?|any|such|this|cette|cet|ce|actes? d[e']|acts? of|credible|direct|real|single)\\s*)*$";

/** A word ends here: «no» is not the start of «nouvelles». */
const border = "(?:(?<=')|(?!\\p{L}))";

const pattern = (words: string) => new RegExp(`(?:^|[^\\p{L}']|qu')(?:${words})${border}\\s*${phrase}`, 'u');

/** Verbs by which an act is done or noticed: negated, the act did not happen. */
const happens =
  "(?:constitu|represent|etabli|pos|men|commi|lanc|condui|constat|observ|detect|relev|identif|enregistr|subi|vis|cherch|provoqu|particip|perpetr|carr|conduct|launch|commit|find|found|see|seen|record|involve|amount|attempt|intend|engag|use|plan|seek|sought|constitut|remain|deploy|utilis|recour|tent|ete|been|be)[\\p{L}']*";

const negated = [
  pattern(
    "no|aucune?|sans(?! (?:reserve|equivoque|delai|condition|precedent|cesse|relache|appel|ambiguite|tarder|plus|detour))|without(?! (?:reservation|delay|precedent|condition|further))|ni|nor|neither|pas d[e']|jamais d[e']|plus aucune?|absence (?:of|d[e'])|lack of",
  ),
  pattern(`(?:not|never|n't)\\s+(?:\\p{L}+ly\\s+)?(?:been\\s+|be\\s+)?${happens}(?:\\s+(?:out|in|to))?`),
  // "not only breaches" does.
  new RegExp(
    `(?:^|[^\\p{L}'])(?:not|never|n't|cannot)\\s+(?!only)(?:\\p{L}+ly\\s+)?(?:be(?:en)?\\s+)?${close}`,
    'u',
  ),
  // «que le pays ne serve plus jamais de sanctuaire au»
  /(?:^|[^\p{L}])ne (?:serv|(?:re)?devien|puiss|soi|constitu)\p{L}*\s+(?:plus\s+)?(?:jamais|pas|plus)\s+(?:[\p{L}']+\s+){0,4}$/u,
  pattern(`(?:pas|jamais|nullement)\\s+(?:ete\\s+)?${happens}(?:\\s+(?:a|d'|de))?`),
  pattern(`ne\\s+(?:se\\s+)?${happens}\\s+(?:pas|jamais|nullement)`),
  /(?:^|[^\p{L}])(?:(?:no|any|aucune?|sans)\s+|pas d(?:e\s+|'))(?:\p{L}+\s+)?(?:evidence|proof|signs?|indications?|preuves?|indices?|signes?|elements?|traces?)\s+(?:of|that|d[e'u]|des|que|qu'|indiquant|suggerant|suggesting)(?:(?! et | and )[^,]){0,50}$/u,
  // "We have not seen indications of", «nous n'avons relevé aucun signe de»
  /(?:^|[^\p{L}])(?:not|never|n't|pas|jamais)\s+(?:\p{L}+\s+){0,3}(?:any\s+|d[e']\s*)?(?:evidence|proof|signs?|indications?|preuves?|indices?|signes?|elements?|traces?)\s+(?:of|that|d[e'u]|des|que|qu')(?:(?! et | and )[^,]){0,50}$/u,
  // «Rien ne saurait être interprété comme une menace», "should not be seen as a threat".
  /(?:^|[^\p{L}])(?:ne saurai(?:t|ent)|ne doi(?:t|vent) pas|should not|must not|shall not|cannot|nothing)\s[^,]{0,50}(?:comme|as)\s+(?:une?|an?)\s+(?:\p{L}+\s+)?$/u,
  /(?:^|[^\p{L}])(?:ni|aucune?|no|neither|pas l'?)\s*(?:l'|la\s+|the\s+)?(?:\p{L}+\s+)?(?:volonte|objectif|intention|desir|dessein|wish|desire|plans?)\s+(?:de|d'|to|of)\s*(?:[\p{L}']+\s+){0,3}$/u,
  /(?:^|[^\p{L}])(?:laissero(?:ns|nt)|laissera) pas\s+(?:[\p{L}']+\s+){0,2}$/u,
  /(?:^|[^\p{L}])(?:n'appell\p{L}+|n'encourag\p{L}+|ne soutien\p{L}+|ne cherch\p{L}+|ne souhait\p{L}+) (?:pas|jamais)\s+(?:a |d'|de )?(?:[\p{L}']+\s+){0,2}$/u,
  // "No specific and credible threat"
  /(?:^|[^\p{L}])(?:no|aucune?)\s+\p{L}+\s+(?:and|or|et|ou|ni|nor)\s+$/u,
  // "Denies any involvement in …"
  /(?:^|[^\p{L}])(?:den(?:y|ies|ied|ying)|nie|nient|niant|dement|dementent|dementi|conteste|contestent|contestant)\s+(?:any|all|toute?|avoir|having)\s[^,]{0,50}$/u,
  // «La Russie nie la violation»
  /(?:^|[^\p{L}])(?:denies|denied|nie|nient|dement|dementent)\s+(?:(?:the|this|these|la|le|les|cette|ces)\s+|l')(?:\p{L}+\s+)?$/u,
  /(?:^|[^\p{L}])(?:rien n'indique|rien ne (?:laisse|permet de) (?:penser|supposer|croire|conclure)|nothing (?:suggests|indicates|to suggest|points to))[^,]{0,60}$/u,
  // «Rejette les allégations selon lesquelles des livraisons d'armes passeraient», "denies claims that"
  /(?:^|[^\p{L}])(?:rejet\p{L}*|dement\p{L}*|refut\p{L}*|reject\p{L}*|den(?:y|ies|ied|ying)|dismiss\p{L}*)\s+(?:\p{L}+(?:ly|ment) )?(?:(?:the|these|all|any|as|les|ces|toute?s?|des)\s+)*(?:allegations|accusations|claims|reports|affirmations|rumeurs|rumou?rs)[^.;]{0,100}\s(?:selon lesquelles|that|comme quoi)\s[^.;]{0,90}$/u,
];

/** What is not tolerated, or is to be left or refused altogether, is opposed, not denied. */
const refused = [
  /(?:^|[^\p{L}])(?:ne|n'|not|never|cannot|can't|won't)\s*[^,.]{0,30}?(?:toler|accept|admet|permet|laisser(?!o?n?s? pas )|allow|condon|stand for|impun)\p{L}*\s[^,]{0,55}$/u,
  /(?:^|[^\p{L}])(?:rejet\p{L}*|reject\p{L}*|opposes?|opposed|opposing|s'oppos\p{L}*|opposons|opposition|rejet|refus|loin|far)\s+(?:\p{L}+(?:ly|ment) )?(?:from |to |of |a |de )?(?:tout|toute?s?|tous|any|all)\s+(?:[\p{L}'-]+\s+){0,3}$/u,
  // "Oppose any unilateral actions that seek to change", «toute action qui vise à»
  /(?:^|[^\p{L}])(?:oppos|s'oppos|reject|rejet)\p{L}*\s+(?:\p{L}+(?:ly|ment) )?(?:to |of |a |aux |de )?(?:any|all|toute?s?|tous|unilateral|actions unilaterales|mesures unilaterales)\s+(?:[\p{L}'-]+\s+){0,4}(?:that|which|qui|to)\s+(?:seek|attempt|aim|tri|try|tend|vis|cherch)\p{L}*\s+(?:to|at|a)\s+$/u,
  // «à combattre et à vaincre le terrorisme et l'extrémisme», "to degrade and ultimately destroy"
  /(?:^|[^\p{L}])(?:vaincre|eradiquer|defeat(?:ing)?|(?:combattre|degrade|counter|fight) (?:et|and) (?:a )?(?:ultimately )?(?:detruire|eliminer|destroy|eliminate))\s+(?:(?:le|la|les|l'|the)\s*)?(?:\p{L}+ (?:et|and) (?:(?:le|la|les|l'|the)\s*)?)?$/u,
  // "the war on terrorism"
  /(?:^|[^\p{L}])wars? (?:on|against) (?:(?:the|all|international|global)\s+){0,2}$/u,
  // «lutter contre l'éventail complet des», "counter the full range of"
  /(?:^|[^\p{L}])(?:contre|contrer|counter|countering|against|face (?:a|au|aux))\s+(?:(?:l'|le|la|les|un|une|the|a|an|full|whole|tout)\s*){0,3}(?:eventail|gamme|ensemble|spectre|range|spectrum|array)\s+(?:complete?\s+|entiere?\s+)?(?:des|de|d'|of)\s*(?:toutes? les\s+)?$/u,
  // «aider … à faire face au problème de la traite»; who «fait face à» suffers from it.
  /(?:^|[^\p{L}])faire face (?:a|au|aux)\s+(?:(?:la|le|les|l'|cette|ce|ces)\s*)?(?:(?:problemes?|phenomenes?|fleaux?|defis?) (?:de|du|des|d'|que posent)\s*(?:la |le |les |l')?)?$/u,
  /(?:^|[^\p{L}])(?:contre l'impunite|against impunity) (?:de|des|du|d'|pour|for)\s*(?:l'|la |le |les |the )?$/u,
  // "Refrain from any further launch", «s'abstenir de recourir à la force»
  /(?:^|[^\p{L}])(?:refrain(?:s|ed|ing)?|abstain(?:s|ed|ing)?)\s+from\s+(?:any )?(?:further|new|future)\s+(?:[\p{L}'-]+\s+){0,3}$/u,
  /(?:^|[^\p{L}])s'abst(?:enir|ient|iennent|enant)\s+(?:de\s+|d')(?:[\p{L}'-]+\s+){0,5}(?:[ld]')?$/u,
  // "Fight resolutely against any manifestation of", «lutter sans relâche contre toutes les formes de»
  /(?:^|[^\p{L}])(?:fight|fights|fighting|lutter|lutte|luttent|luttons|combat)\s+(?:\p{L}+(?:ly|ment)|sans relache|ensemble|together)\s+(?:against|contre)\s+(?:(?:any|all|every|toute?s?|tous|les?|la|the|manifestations?|formes?|forms?|of|de)\s+|[ld]'){0,6}$/u,
  // «Combattre, aux côtés de ses partenaires, le terrorisme», «notre première ligne de défense face au»
  /(?:^|[^\p{L}])combattre,\s[^.;]{2,90},\s+(?:(?:le|la|les)\s+|l')?$/u,
  /(?:^|[^\p{L}])(?:ligne de defense|rempart|bouclier|line of defen[cs]e|bulwark|shield)\s+(?:face (?:a|aux?)|contre|against)\s+(?:(?:the|la|les|all|toute?s?)\s+|l')*(?:\p{L}+\s+)?$/u,
  // "Efforts to stop the bloodshed", "a firm position to stop such acts", «les efforts visant à mettre fin aux»
  /(?:^|[^\p{L}])(?:efforts?|action|measures?|position|stand|determination|determined|resolve[d]?|mesures?|determinee?s?)\s+(?:to|pour|visant a|a)\s+(?:stop|end|halt|mettre fin|faire cesser|mettre un terme|stopper)\s+(?:a\s+|aux?\s+)?(?:(?:the|this|these|such|all|cette|ces|ce|la|les|le|toute?s?|repeated|further)\s+|l'){0,3}$/u,
  // "Their success in facing all attempts", "in the face of all forms of repression"
  /(?:^|[^\p{L}])(?:success\p{L}*|readiness|capab\p{L}+|ability|vigilan\p{L}+|efficien\p{L}+)\s+(?:[\p{L}-]+\s+){0,3}?in\s+(?:facing|confronting|intercepting|foiling)\s+(?:[\p{L}-]+\s+){0,2}$/u,
  /(?:^|[^\p{L}])(?:in the )?face (?:of|a|aux?) (?:all|any|every|toute?s?)(?: les)? (?:forms?|formes?|kinds?|types?) (?:of|de|d')\s*$/u,
  // "Exchange information on cyber attacks", "monitors the web for manipulation", "fact-checkers who expose disinformation"
  /(?:^|[^\p{L}])(?:exchang|shar|pool|partag|echang)\p{L}*\s+(?:d'|des\s+)?(?:[\p{L}-]+\s+){0,2}?(?:information|intelligence|informations|renseignements?)\s+(?:[\p{L}-]+\s+)?(?:on|about|sur|concernant)\s+(?:(?:the|les|la|these|ces)\s+|l')?$/u,
  /(?:^|[^\p{L}])(?:who expose|exposing|debunk\p{L}*|fact-check\p{L}*|monitors?|monitoring|surveill(?:er|ent|ance des?))\s+(?:(?:the|les|la|des|for)\s+)?$/u,
  /(?:^|[^\p{L}])(?:monitors?|monitoring|scans?|scanning)\s+(?:[\p{L}-]+\s+){1,4}for\s+$/u,
  /(?:^|[^\p{L}])(?:advis(?:es?|ing)|conseill(?:e|ent|er)|trains?|training|formations?)\s+(?:[\p{L}-]+\s+){1,4}?(?:on|against|in countering|sur|contre)\s+(?:les\s+|la\s+)?$/u,
  // «Pour qu'aucun acte ne soit commis», «veiller à ce qu'aucune attaque»
  /(?:^|[^\p{L}])(?:pour|a ce|afin|en sorte) qu'aucune?\s+(?:[\p{L}'-]+\s+){0,2}(?:d')?$/u,
  // «La cessation des hostilités», "stopping further attacks", «briser la spirale de la violence», "Ukraine prevails over …"
  /(?:^|[^\p{L}])(?:cessation|cessations|eradication|repudiation)\s+(?:of|des?|d'|de (?:toutes? )?(?:les )?)\s*(?:all |the |les |la |l')*$/u,
  /(?:^|[^\p{L}])(?:stop|stops|stopping|halt|halting|end|ending|block|blocking)\s+(?:further|future|more)\s+(?:[\p{L}'-]+\s+){0,2}$/u,
  /(?:^|[^\p{L}])(?:bris|romp|enray|stopp|desamorc)\p{L}+\s+(?:le cycle|la spirale|l'engrenage|les cycles|la logique|cette spirale|ce cycle|l'|la|le|les|cette|ces|ce)\s*(?:d[e']\s*(?:la |l'|s )?)?$/u,
  /(?:^|[^\p{L}])(?:vien\p{L}*|venir|viendr\p{L}*) a bout (?:de|d'|des|du)\s*(?:[\p{L}'-]+\s+){0,2}$/u,
  /(?:^|[^\p{L}])debarrass\p{L}+ [^.;,]{0,40}(?:de|d'|des|du)\s*(?:[\p{L}'-]+\s+){0,2}$/u,
  /(?:^|[^\p{L}])(?:prevail\p{L}*|triumph\p{L}*|l'emport\p{L}+) (?:over|against|sur)\s+(?:[\p{L}']+\s+){0,4}(?:l')?$/u,
  /(?:^|[^\p{L}])(?:no|aucune)\s+(?:impunity|impunite)\s+(?:for|pour)\s+(?:[\p{L}'-]+\s+){0,2}$/u,
  // "To degrade the regime's ability to launch", «réduire la capacité de … à mener»
  /(?:^|[^\p{L}])(?:degrad|constrain|limit|reduc|curb|disrupt|curtail|eliminat|deny|denying|affaibl|redui|entrav|neutralis)\p{L}*\s[^.;,]{0,60}(?:abilit(?:y|ies)|capabilit(?:y|ies)|capacit(?:y|ies|e|es)|means)\s[^.;,]{0,40}(?:to|a|of|de|d')\s*(?:[\p{L}']+\s+){0,4}$/u,
  // "Prevent the territory from being used for hosting or exporting terrorism", «empêcher l'Iran de se doter de»
  /(?:^|[^\p{L}])(?:prevent|preclud|dissuad|deter|discourag|block|stop)\p{L}*\s+[^.;]{2,80}\sfrom\s+(?:\p{L}+ing|ever)(?!\p{L})[^.;]{0,60}$/u,
  /(?:^|[^\p{L}])(?:empech|dissuad|decourag)\p{L}*\s+(?!de |d')[^.;,]{2,60}\s(?:de |d')[^.;,]{0,50}$/u,
  // «La lutte sans concession contre», «le combat qu'ils livrent au»
  /(?:^|[^\p{L}])(?:lutte|combat|luttent|combattent|fight|struggle|battle)\s[^.;,]{2,50}\s(?:contre|against|livrent au|livrent a|menent contre)\s+(?:(?:le|la|les|l'|the|all|toute?s?|forms? of|formes? d[eu])\s*){0,3}$/u,
  // "Directly responds to", «répondre ensemble aux»
  /(?:^|[^\p{L}])(?:repon|respon|reagi|ripost)\p{L}*\s+(?:\p{L}+(?:ly|ment)|ensemble|together)\s+(?:a|aux?|to)\s+(?:(?:ces|ce|cette|the|these|this|such|all|toute?s?|les|la|l')\s*){0,2}$/u,
  // "Determined not to let economic coercion dictate our choices"
  /(?:^|[^\p{L}])(?:not|never|cannot|won't)(?: to)? let\s+(?:[\p{L}'-]+\s+){0,3}$/u,
  // «Maintenir la pression sur les groupes terroristes», "keep up the pressure on"
  /(?:^|[^\p{L}])(?:pression|pressure)\s+(?:maximale\s+)?(?:sur|on)\s+(?:[\p{L}'-]+\s+){0,2}(?:l')?$/u,
  // «Tarir le financement du terrorisme», "cut off the funding of"
  /(?:^|[^\p{L}])(?:tari(?:r|ss\p{L}+)|assech\p{L}+|dry(?:ing)? up|cut(?:ting)? off|chok(?:e|ing) off)\s+(?:(?:les?|la|the|their|its|sources?|flow|finances?|financements?|financing|funding|ressources?|flux|of|d[eu]|des)\s+|l'|d')*$/u,
  // «Un cadre pour une réponse diplomatique conjointe aux actes de …»; "in response to" only says when.
  /(?:^|[^\p{L}])(?:reponse|response|riposte)\s+(?:diplomatique|diplomatic|conjointe|joint|coordonnee|coordinated|collective|commune|common|unified|europeenne)\s+(?:(?:diplomatique|conjointe|coordonnee|collective|commune)\s+)?(?:aux?|a|to)\s+(?:[\p{L}'-]+\s+){0,2}(?:l')?$/u,
  // "A joint diplomatic response to", "the joint response to"
  /(?:^|[^\p{L}])(?:diplomatic|joint|coordinated|collective|common|unified|concerted)\s+(?:diplomatic\s+)?response\s+to\s+(?:[\p{L}'-]+\s+){0,2}$/u,
  // "Standing up to Russia's malign activities", «tenir tête aux»
  /(?:^|[^\p{L}])(?:stand|stands|standing|stood) up (?:to|against)\s+(?:[\p{L}']+\s+){0,3}$/u,
  /(?:^|[^\p{L}])(?:tenir|tient|tiennent|tenant) tete (?:a|au|aux)\s+(?:[\p{L}']+\s+){0,3}$/u,
  // "Protect the public from such threats", «défendre les populations contre»; the formula of the Security Council.
  /(?:^|[^\p{L}])(?:defend|protect|shield|safeguard|secur|preserv)\p{L}*\s[^.;,]{2,60}\s(?:from|against)\s+(?:[\p{L}']+\s+){0,3}$/u,
  /(?:^|[^\p{L}])(?:defend|proteg|protection|premun)\p{L}*\s[^.;,]{2,60}\s(?:contre|face (?:a|aux?))\s+(?:[\p{L}']+\s+){0,2}(?:l')?$/u,
  /(?:^|[^\p{L}])combat(?:tre|tent)? (?:by all means|par tous les moyens)(?!\p{L})(?:(?! que | qui )[^.;])*$/u,
  // «Veiller à ce que l'Iran ne puisse jamais se doter de …», "ensure that Iran never acquires …".
  /(?:^|[^\p{L}])(?:veill\p{L}*|fai(?:re|sons) en sorte|garanti\p{L}*|ensur\p{L}+|make sure)\s[^,]{0,60}(?:ne\s+\p{L}+\s+(?:jamais|pas)|n'\p{L}+\s+(?:jamais|pas)|never|cannot|not)\s+(?:[\p{L}']+\s+){0,4}(?:[ld]')?$/u,
];

/** "Can never have a nuclear weapon": what nobody will let happen, its verb in the threat's words or before them. */
const withheld =
  /(?:^|[^\p{L}])(?:(?:can|may|will|shall)\s+(?:never|not)|cannot)\s+(?:be (?:allowed|permitted) to )?(?:have|acquire|obtain|possess|develop|get)\s+(?:[\p{L}'-]+\s+){0,3}[\p{L}'-]+$$/u;

/** A counter-phrase after which the threat stands as it is: somebody complains of it, or is at war. */
const told = [
  // «un consensus contre l'invasion», "the vote against the annexation"
  /(?:^|[^\p{L}])(?:consensus|votes?|resolutions?|unanimite)\s+(?:[\p{L}-]+\s+){0,5}(?:contre|against)\s+(?:(?:l'|la|le|les|the)\s*)?$/u,
  /(?:^|[^\p{L}])(?:protest|manifest|testif|temoign|complain|plainte|speak|spoke|spoken)\p{L}*\s+(?:out\s+)?(?:contre|against)\s+(?:[\p{L}'-]+\s+){0,4}$/u,
  /(?:^|[^\p{L}])(?:warn\p{L}*|mis\p{L}* en garde|mettre en garde|met\p{L}* en garde)\s+(?:against|contre)\s+(?!any|further|new|all|toute?s?|nouve)(?:l')?(?:[\p{L}'-]+\s+){0,4}$/u,
  /(?<!\p{L})(?:support|assist|help|back|aid|soutenir|soutien|soutiennent|aider|aident)\p{L}*\s+(?:(?!fight|struggle|battle|combat|lutte|efforts?)[\p{L}'-]+\s+){1,3}(?:against|contre)\s+(?:[\p{L}']+'s\s+|russian\s+|the\s+|la\s+|l')(?:[\p{L}'-]+\s+){0,4}$/u,
  /(?<!(?:to|right|ability)\s)(?<!\p{L})defend(?:s|ed|ing)?\s+(?:itself|themselves|ourselves|himself|her\p{L}+)\s+against\s+(?:[\p{L}'-]+\s+){0,5}$/u,
  /(?:^|[^\p{L}])se\s+defend(?:ent|ait|aient|ant)?\s+contre\s+(?:[\p{L}'-]+\s+){0,4}(?:l'|d')?$/u,
];

/** "To address Russia’s military operation the Council met", «L'Ukraine lutte contre l'invasion»: a war goes on, whoever fights back. */
const treated =
  /(?:^|[^\p{L}])(?:address|trait|abord)\p{L}*\s+(?:[\p{L}'-]+\s+){0,4}$|(?:^|[^\p{L}])(?:lutte|luttent|se bat|se battent|resiste|resistent|fights|is fighting|has fought|troops|forces)\s+(?:(?!pour |to )[\p{L}'-]+\s+){0,8}(?:contre|against)\s+(?:[\p{L}']+\s+){0,3}(?:l'|d')?$/u;
const waged = /(?:^|[^\p{L}])(?:assault|war|invasion|aggression|operations?|guerre|offensive)(?!\p{L})/u;

/** «Condamne toute forme de violence»: any there is is meant, not one that might come. */
const blamed = pattern(
  '(?:condem|condam|denon|denoun|deplor)\\p{L}*\\s+(?:\\p{L}+(?:ly|ment)\\s+)?(?:any|all|every|toute?s?)',
);

/** «Ne doit jamais se doter de», "must never acquire": what is forbidden has not happened. */
const forbidden =
  /(?:^|[^\p{L}])(?:doi(?:t|vent)|devrai(?:t|ent)|must|should|shall)\s+(?:jamais|pas|never|not)\s+(?!recogni|forget|accept|reconnai|oubli|condon)(?:[\p{L}']+\s+){0,5}$/u;

/** «Elles ne sauraient être tolérées», "terrorism must be fought": what comes after says that it is opposed. */
const resisted =
  /^(?:\s+(?!who |that |which |qui |que )[\p{L}'-]+){0,3}?\s+(?:must|has to|have to|needs? to|should|shall|will|can|cannot|doi(?:t|vent)|devrai(?:t|ent)|devr(?:a|ont)|sera|seront|(?:ne )?(?:sera|seront|saurai(?:t|ent)|peu(?:t|vent)))\s+(?:(?:not|never|only|also|pas|jamais|now|immediately|a tout prix|imperativement)\s+)*(?:etre|be)?\s*(?:(?:pas|jamais)\s+)?(?:fought|prevented|stopped|defeated|averted|avoided|countered|confronted|tolerated|combattue?s?|evitee?s?|prevenue?s?|empechee?s?|endiguee?s?|stoppee?s?|toleree?s?|mise?s? en echec)(?!\p{L})/u;

/** «Pourraient relever de crimes de guerre»: how an act is to be called, not whether it happens. */
const called = /(?:^|[^\p{L}])(?:peu(?:t|vent)|pourrai(?:t|ent)) relever d(?:e |')[^.;]{0,40}$/u;

/** "Refrain from violence": what is asked of those who do it; a further act has not been done. */
const refrained =
  /(?:^|[^\p{L}])(?:refrain(?:s|ed|ing)?|abstain(?:s|ed|ing)?)\s+from\s+(?!(?:any )?(?:further|new|future))(?:[\p{L}'-]+\s+){0,5}(?:[ld]')?$/u;

/** «Ne pas laisser son territoire servir à des cyberattaques», "not allow its territory to be used for". */
const lent =
  /(?:^|[^\p{L}])(?:pas|jamais|not|never)\s+(?:laisser|permettre|let|allow|permit)\p{L}*\s[^.;]{0,30}(?:territoire|territory|sol|soil)(?:\s[^.;]{0,45})?\s(?:a|pour|for|to|d[e'])\s*(?:[\p{L}'-]+\s+){0,3}$/u;

/** «Met en garde contre toute nouvelle incursion», "warns against any further escalation". */
const warned = pattern(
  '(?:warn\\p{L}*|en garde)\\s+(?:of|against|contre)\\s+(?:(?:any |toute?s? )?(?:further|new|nouve\\p{L}+)|another|de nouve\\p{L}+|une? (?:reprise|nouve\\p{L}+))',
);

/** "So that the company could evade sanctions": and so it did. */
const purpose =
  /(?:^|[^\p{L}])(?:so|in order) that\s[^.;]{1,70}\s(?:could|might|would)\s+(?:[\p{L}']+\s+){0,2}$/u;

/** "Our joint response to the attack", «n'a pas pris part à ces frappes»: one that has happened, whoever did not do it. */
const answered =
  /(?:^|[^\p{L}])(?:respon|repon|ripost)\p{L}*\s+(?:to|a)\s+(?:the|this|that|cette|cet|l')\s*(?:[\p{L}-]+\s+){0,2}$/u;
const single =
  /(?:^|\s)(?:attack|attaque|attentat|bombing|invasion|annexation|assassination|assassinat|massacre)$/u;

const hypothetical = [
  /(?:^|[^\p{L}])(?:en cas d[e'u]|au cas ou|dans l'hypothese (?:d[e'u]|ou)|in (?:the )?(?:event|case) of|in case|if|unless|whether|lest|a supposer que|quand bien meme)(?:(?<=')|(?!\p{L}))(?:(?! as (?:it|he|they) | while | tandis | continu| persist|(?<!\p{L})(?:its|their|his|her) (?:[\p{L}-]+ )?$)[^,]){0,70}$/u,
  /(?:^|[,(:]\s*|(?:et|que|and|that)\s+)(?:si|s'ils?|should)\s(?:(?! continu| persist| poursui|(?<!\p{L})(?:ses|leurs?|sa|son) (?:[\p{L}-]+ )?$)[^,]){0,70}$/u,
  pattern(
    "(?:reduced? )?risques? (?:d[e'u]|des|d'une?)|risks? of|dangers? (?:d[e']|of)|likelihood of|possibilit(?:y|ies) of|possibilites? d[e']|probabilit(?:y|e) (?:of|d[e'])|prospects? of|perspectives? d[e']|fears? of|craintes? d[e']|threats? of (?:an?|further|new|renewed|use|the use|force|war|military)|menaces? d'une?|en garde contre les consequences (?:\\p{L}+ )?d'une?|warn\\p{L}* (?:of|about) the (?:\\p{L}+ )?consequences of an?|(?:re-?)?emergence of|potential|(?<!terms )possible(?! terms)|eventuel(?:le)?s?|hypothetical|future",
  ),
  pattern('any|toute?(?! comme)'),
  // «Redoute de nouvelles attaques», "within hours of an attack"
  /(?:^|[^\p{L}])(?:redout|craign|crain|fear|apprehend)\p{L}*\s+(?:de\s+|d')?(?:nouve\p{L}+|d'autres|further|more|new|another|une?|an)\s+(?:[\p{L}-]+\s+){0,2}$/u,
  /(?:^|[^\p{L}])within\s+(?:\p{L}+\s+){0,2}(?:hours|minutes|days) of\s+an?\s+(?:[\p{L}-]+\s+){0,2}$/u,
  // «Renoncer à tout nouvel essai nucléaire»
  /(?:^|[^\p{L}])renonc\p{L}+ a tout(?:e)? nouve\p{L}+\s+(?:[\p{L}-]+\s+){0,2}$/u,
  /(?:^|[^\p{L}])(?:(?:could|(?<!who )would|might|(?<!(?:\d|in|on|since|until|by|last|this|early|late|mid) )may)(?! not|,? \d)|pourrai(?:t|ent)|peu(?:t|vent) (?:constituer|s'apparenter a|equivaloir a)|susceptibles? d[e']|likely to|risquent? d[e']|risquerai(?:t|ent) d[e']|de nature a|capables? (?:d[e']|of)|able to)\s*(?:[\p{L}']+\s+){0,4}$/u,
  // «Serait une escalade dangereuse», "under our treaty, which covers armed attacks", «prétexte à une nouvelle agression»
  /(?:^|[^\p{L}])(?:serai(?:t|ent) (?:une?|la|le)|would be an?|would mean|signifierai(?:t|ent))\s+(?:[\p{L}'-]+\s+){0,2}$/u,
  /(?:^|[^\p{L}])(?:treat(?:y|ies)|traites?|article \p{N}+|clause)\s+(?:which |that |qui )?(?:also |aussi )?(?:covers?|appl(?:y|ies) to|extends? to|couvre(?:nt)?|s'appliqu\p{L}+ (?:a|aux?)|s'etend(?:ent)? (?:a|aux?))\s+(?:(?:an|any|les|des|une|toute)\s+)?(?:l')?$/u,
  /(?:^|[^\p{L}])(?:pretextes?|pretexts?) (?:a|pour|for)\s+(?:une?|an?|toute|any|de)\s+(?:(?:nouvel(?:le)?|nouvelles|new|further|renewed|another|wider)\s+)?$/u,
  pattern('(?:constituer|representer|entrainer|provoquer|marquer|signifier|permettr)ai(?:t|ent)'),
];

/** «Cesser toute complicité», "end any interference": it goes on. */
const ceased =
  /(?:^|[^\p{L}])(?:cess\p{L}+|(?:mettre|met|mettent|mettant) (?:fin|un terme) a|renonc\p{L}+ a|romp\p{L}+|suspend\p{L}*|ceas\p{L}+|stop\p{L}*|end\p{L}*|halt\p{L}*|break\p{L}* off|sever\p{L}*)\s+(?:any|all|toute?s?)\s+(?!nouve|further|new )(?:[\p{L}']+\s+){0,3}$/u;

/** «Toute attaque est inacceptable», "any acts of terrorism are criminal": said of those there have been. */
const judged =
  /^(?:\s+[\p{L}'-]+){0,3}?\s+(?:are|is|was|were|est|sont|etai(?:t|ent)|constitu\p{L}+)\s+(?:criminal|unjustif|unaccept|inadmissib|inaccept|injustif|criminel)/u;

/** «Cette escalade pourrait …»: this one is there, whatever may come of it. */
const pointed =
  /(?:^|[^\p{L}])(?:this|these|(?<!(?:warn|sa(?:y|id)|stat|stress|not|add|indicat|recall|reiterat|declar|fear|report|means?)\p{L}* )that|those|cet|cette|ces|ce)\s+(?:[\p{L}-]+\s+)?$/u;

/** «N'a participé ni à ces frappes»: there were strikes, whoever had no part in them. */
const known = /(?:^|[^\p{L}])(?:these|those|cet|cette|ces)\s+(?:[\p{L}-]+\s+)?$/u;

const afterHypothetical =
  /^(?:\s+[\p{L}'-]+){0,5}?\s+(?:could|may|might|shall|will|would|pourrai(?:t|ent)|peu(?:t|vent)|sera(?:it)?|seront|seraient),?\s+(?:[\p{L}'-]+,?\s+){0,8}?(?:amount|be considered|be regarded|be treated|be deemed|(?:etre )?(?:assimile|consideree|considere|qualifie))|^\s+(?:of|by|de|d'|du|des|par|on|against|contre)\s+(?:[\p{L}'-]+\s+){1,6}(?:would|serai(?:t|ent)|constituerai(?:t|ent)) (?:be|constitute|amount|une?)(?!\p{L})|^(?:\s+[\p{L}\p{N}'-]+,?){0,12}?\s+(?:cannot|can't|could not|ne (?:peu(?:t|vent)|saurai(?:t|ent)))\s+(?:be (?:ruled out|excluded)|etre exclue?s?)(?!\p{L})|^\s+(?:was|were|is|are|est|sont|etai(?:t|ent))\s+(?:likely|bound|set|probables?)(?:\s+to\s+(?:follow|occur|happen|resume|come|erupt|break|worsen))?(?!\p{L})|^\s+(?:potenti\p{L}+|eventuel\p{L}*|possibles?|hypothetiques?|would|could|might|serai(?:t|ent)|pourrai(?:t|ent)|constituerai(?:t|ent))(?!\p{L})/u;
const afterCountered =
  /^\s+(?:(?:a|ont|was|were|has|have|est|ete|been|sont)\s+){0,2}(?:\p{L}+\s+)?(?:dejouee?s?|evitee?s?|foiled|thwarted|averted|prevented)(?!\p{L})|^(?:\s+[\p{L}']+){0,4}\s+soi(?:t|ent) (?:mise?s? en echec|evitee?s?|empechee?s?|stoppee?s?)(?!\p{L})/u;

/** "Threats to close the Strait", «menace de couper»: what is threatened has not been done. */
const threatenedWith =
  /(?:^|[^\p{L}])(?:threat(?:s|en|ens|ened|ening)? to|menac(?:es?|ent|er|ait|aient|ant) de|menaces? d[e'])\s*(?:(?:les?|la|the)\s+)?$/u;

/** «Les accusations d'espionnage … ne reposent sur rien». */
const alleged =
  /(?:^|[^\p{L}])(?:accusations?|charges?|allegations?|soupcons?|suspicions?)\s+(?:of|de|d'|du)\s*(?:\p{L}+\s+)?$/u;
const unfounded =
  /(?:^|[^\p{L}])(?:sur rien|sans (?:aucun )?fondement|infondee?s?|mensongeres?|fallacieu\p{L}+|inventee?s?|unfounded|baseless|groundless|fabricated|without (?:any )?(?:foundation|basis)|trumped)/u;

/** "Could be considered as amounting to an armed attack", «peuvent être assimilés à une attaque armée». */
const equated =
  /(?:^|[^\p{L}])(?:could|may|might|can|shall|peu(?:t|vent)|pourrai(?:t|ent))(?:,?\s+[\p{L}'-]+){0,8}?,?\s+(?:(?:reach|atteindre)\s+(?:the|le)\s+(?:level|threshold|niveau|seuil)\s+(?:of\s+|d')|(?:considered|regarded|treated|deemed)(?: as)?\s+(?:(?:amounting|equivalent|tantamount) to\s+)?|(?:assimile|considere)e?s? (?:a|comme)\s+)(?:an?|une?)\s+(?:\p{L}+\s+)?$/u;

/** Years after which an act is told of as history; what is younger is still being answered. */
const longPast = 6;
/** Of an undated release only what is old for any of them is history. */
const unknownYear = 2014;

/** «Le vingtième anniversaire des attentats»: but the fourth of a war finds it going on. */
const anniversary =
  /(?:^|[^\p{L}\p{N}])(?:(?!first|second|third|fourth|premier|deuxieme|troisieme|quatrieme)\p{L}+(?:th|ieth|ieme)|\d\d(?:th|st|nd|rd|e|eme))\s+(?:anniversary of|anniversaire d[eu'](?:s|e la| l')?)\s*(?:[\p{L}\p{N}'-]+\s+){0,4}$/u;

const yearBefore = /(?:^|[^\p{L}\p{N}])((?:1[89]|20)\d\d)\s+(?:\p{L}+\s+){0,1}$/u;
const yearAfter =
  /^\s+(?:[\p{L}'-]+\s+){0,4}?(?:d[eu]|des|of|in|en|on|le|du|between|entre|from)\s+(?:\d{1,2}(?:er|st|nd|rd|th)?\s+)?(?:\p{L}+\s+)?((?:1[89]|20)\d\d)(?!\d)/u;
/** «En 1939, l'Union soviétique envahit», "in 1968 troops invaded": the sentence opens with the year. */
const opensInYear =
  /^(?:(?:in|en|des)\s+(?:\p{L}+\s+)?|(?:on|le)\s+\d{1,2}(?:er|st|nd|rd|th)?\s+\p{L}+\s+)((?:1[89]|20)\d\d),?\s/u;
const pastBefore = pattern('past|previous|former|earlier|historical|anciennes?');
/** «Il y a un siècle, …», "forty years ago": in the sentence. */
const longAgo =
  /(?:^|[^\p{L}])il y a (?:plus d'|pres d'|environ )?(?:un (?:demi-)?siecle|[2-9]\d ans|(?:vingt|trente|quarante|cinquante|soixante|quatre-vingts?) ans)(?!\p{L})|(?:^|[^\p{L}\p{N}])(?:(?:a|half a) century|[2-9]\d years|(?:twenty|thirty|forty|fifty|sixty) years|decades) ago(?!\p{L})/u;
const pastAfter = /^\s+(?:passee?s?|anterieure?s?|precedente?s?|d'hier)(?!\p{L})/u;

/** How far the words around a threat are looked at, UTF-16 units. */
export const before = 160;
export const after = 90;

/**
 * What the words around a threat make of it, by general rules of scope: negated («aucune cyberattaque», "did not carry out
 * any attack"), hypothetical («en cas d'attaque», "any attack"), historical ("the 2008 invasion" of a release of 2025),
 * countered where it is not tolerated or was foiled, or a counter-phrase of the lexicon («lutte contre») stands before it
 * (`countered`). `year` is the document's. Looks at most `before` units back and `after` on, inside the clause.
 */
export function polarityOf(
  text: string,
  start: number,
  end: number,
  year: number | undefined,
  countered = false,
): Polarity | undefined {
  const left = clauseBefore(text, Math.max(0, start - before), start);
  const following = foldWords(text.slice(end, end + after));
  const mark = following.search(clauseEnd);
  const right = mark < 0 ? following : following.slice(0, mark);
  const words = foldWords(text.slice(start, end));
  if (warned.test(left)) return 'hypothetical';
  if (lent.test(left)) return 'negated';
  if (countered)
    return told.some((rule) => rule.test(left)) || (treated.test(left) && waged.test(words))
      ? undefined
      : 'countered';
  if (threatenedWith.test(left)) return 'hypothetical';
  if (refrained.test(left) || purpose.test(left) || (answered.test(left) && single.test(words)))
    return undefined;
  if (alleged.test(left) && unfounded.test(right)) return 'negated';
  if (
    refused.some((rule) => rule.test(left)) ||
    withheld.test(left + words) ||
    afterCountered.test(right) ||
    resisted.test(right)
  )
    return 'countered';
  if (forbidden.test(left) || equated.test(left)) return 'hypothetical';
  if (negated.some((rule) => rule.test(left)) && !known.test(left)) return 'negated';
  if (ceased.test(left) || blamed.test(left) || called.test(left)) return undefined;
  if (
    /^risqu?e?s? (?!que |it |they |for |pour )|^menaces? d'une? |^\p{L}{4,}rai(?:t|ent)(?!\p{L})/u.test(
      words,
    ) ||
    (hypothetical.some((rule) => rule.test(left)) && !judged.test(right)) ||
    (afterHypothetical.test(right) && !pointed.test(left))
  )
    return 'hypothetical';
  const dated = yearBefore.exec(left)?.[1] ?? yearAfter.exec(right)?.[1] ?? opensInYear.exec(left)?.[1];
  if (
    dated &&
    Number(dated) <= (year ?? unknownYear) - longPast &&
    !/(?:^|[^\p{L}])(?:since|depuis)\s/u.test(right.slice(0, 40)) &&
    !/(?:^|[^\p{L}])(?:since|depuis)\s[^,]{0,40}$/u.test(left)
  )
    return 'historical';
  return pastBefore.test(left) || pastAfter.test(right) || anniversary.test(left) || longAgo.test(left)
    ? 'historical'
    : undefined;
}

const clauseEnd = /[.;:!?«»“”]/u;

/** The folded words of `text` from `from` to `to` after the last blank line and the last mark that ends a clause. */
function clauseBefore(text: string, from: number, to: number): string {
  const words = text.slice(from, to);
  const blank = words.includes('\n') ? words.split(/\n\s*\n/).at(-1)! : words;
  const folded = foldWords(blank);
  let at = folded.length;
  while (at > 0 && !clauseEnd.test(folded[at - 1]!)) at--;
  return folded.slice(at).trimStart();
}
