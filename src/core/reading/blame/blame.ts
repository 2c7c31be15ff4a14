import type { ActorKind } from '../../lexicon/model.ts';

/** Kinds of actor that a threat can be laid at the door of. */
export const agents: ReadonlySet<ActorKind | 'threat'> = new Set([
  'state',
  'organisation',
  'body',
  'person',
  'armed-group',
  'cyber-actor',
  'company',
  'media',
  'office',
]);

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Before an actor, after a threat: the actor is its author. */
export const byWords = set('par by from émanant');

/** Before an actor: it is whom the threat is aimed at. */
export const againstWords = set(
  'contre against envers visant ciblant targeting touchant frappant affecting on upon sur toward towards hitting',
);

export const ofWords = set('de du des d of');

/** Only a threat as such is a threat «pour» or "to" somebody: a transfer "to" somebody strikes nobody. */
export const towardsWords = set('pour for to à au aux');

export const inWords = set('en in into au aux dans');

/** Before a place: it happens there. */
export const nearby =
  /^(?:près|proche|near|across|throughout|within|outside|around|autour|along|alongside|long|off)$/;

/** «imputées à», "attributed to": the words after them name an author. */
export const imputed = /^(?:imput|attribu|attribut|linked|lié|li[ée]e?s|originat|provenan|part$|hands$)/u;

/** Verbs that lay an act at somebody's door: «attribue … à», "blames … on". */
export const laying = /^(?:attribu|imput|ascrib|blam)/u;

/** Participles between a threat and «par», "by". */
export const done =
  /^(?:men|commis|perpétr|portée?s?$|directed|lanc|condui|orchestr|organis|exécut|réalis|parrain|financ|soutenu|dirig|fomenté|cibl|conducted|carried|out|perpetrat|committed|launched|orchestrated|sponsored|backed|directed|waged|aimed|attempted|undertaken|that|survenu|revendiqu|claimed|supported|organi[sz]ed)/u;

/** Verbs by which a subject does what their object names. */
export const doing =
  /^(?:mèn|men|commet|commis|perpètr|perpétr|lanc|condui|poursui|intensif|multipli|continu|utilis|recour|déploy|orchestr|exerc|livr|fourni|transfér|cherch|tent|vis|prépar|provoqu|aliment|constitu|représent|demeur|pos|fai|fom|finan|parrain|propag|diffus|répan|instrumentalis|viol|enfrei|carr|conduct|commit|perpetrat|launch|wag|pursu|engag|intensif|escalat|us|employ|resort|spread|sponsor|fund|seek|sought|attempt|intend|try|tri|plann|violat|breach|remain|becom|undertak|step|ramp|provid|suppl|transfer|deliver|deploy|fuel|direct|support|threaten|menac|exploit|weaponi|target|keep|kept|issu|stag|wield|instigat|plot|mount|claim|revendiqu|play|jou|participat|particip|impos|inond|flood|involv|impliqu|mêlé|supervis|oversee|oversaw|order(?:ed|s)$|ordonn|command(?:ed|é|ée)$|procéd|procèd|effectu|firing|fired$|fires?$|tiré|tire$|tirent|tested$|testé)/u;

/** Between a subject and the threat that strikes it: «fait l'objet de», "was hit by". */
export const suffers =
  /^(?:victimes?|cibles?|objet|target|targets|subject|subi|subit|subissent|subie?s?|suffer(?:s|ed|ing)?|face|faces|faced|facing|fac|confrontée?s?|exposée?s?|exposed|touchée?s?|frappée?s?|visée?s?|ciblée?s?|hit|struck|affected|targeted|endured?|endures|connu|connue?s|connaît|connaissent|experienced|sustained)$/u;

/** Acts whose «de» or "of" names whom they strike: «l'invasion de l'Ukraine», "the bombing of Kyiv". */
const struck =
  /(?<!\p{L})(?:invasion|annex|occup|bombard|bombing|shelling|assassin|murder|meurtre|killing|poison|empoisonn|d[ée]stabili[sz]ation|destruct|détention|detention|arrest|blocus|blockade|violation|abduct|enlèvement|kidnap|coerci|dismember|démembre|intimid|harass|harcèlement|persecut|persécut|expulsion|sabotage|piratage|hacking|renversement|overthrow|seizure|prise de|torture|viol |rape|brouillage|theft|vols? d|survol|overfl|jamming|shooting|stabbing|beating|beheading|fusillade|décapitation|control|contrôl|cibl|targeting|targeted)/iu;

/** What belongs to those who are struck: their airspace, their cables, their elections. */
export const belonging =
  /(?<!\p{L})(?:airspace|espaces? aériens?|territor|territoir|cohesion|cohésion|unity|unité|vessel|ship(?:s|ping)?(?!\p{L})|tanker|convoy|convoi|patrol|patrouille|navire|bateau|pétrolier|sovereign|souverain|border|frontière|eaux|waters|infrastructure|cable|câble|pipeline|gazoduc|oléoduc|election|élection|élector|elector|democra|démocra|institution|securit|sécurité|stabilit|integrity|intégrité|independ|indépend|population|citizen|citoyen|civil|embass|ambassade|neighbo|voisin|econom|économ|interest|intérêt|gouvernement|government|journalist|prisonnier|prisoner|enfant|child)/iu;

/** Whether what follows with «de» or "of" is whom the act strikes. */
export const strikes = (words: string, node: string): boolean =>
  belonging.test(words) || (struck.test(words) && !breaches.test(node));

/** «Les violations de l'Iran»: of rules, not of those named. */
const breaches = /^(?:leg|pol\.repression|war\.war-crimes)/;

/** «violation de l'embargo», "in disregard of": a rule is broken, whatever kind of act it is filed under. */
export const breaksRule = (words: string, node: string): boolean =>
  node.startsWith('leg.') || /violation|breach|mépris|disregard/i.test(words);

/** Rules and texts are what is breached, not who breaches: "violation of Security Council resolutions". */
export const ruled =
  /(?<!\p{L})(?:r[ée]solutions?|chart|convention|trait|treat|droits? |law|embargo|mandat|sanctions|accord|agreement|obligation|ceasefire|cessez)/iu;

/** What spreads by itself, or is brought by others than the state that it comes from: "the flow of weapons from Libya". */
export const flowing =
  /circulation|flow|flux|influx|traffic|trafic|smuggl|contreband|contraband|spread|prolif/iu;

/** Elections that are none are held, not struck. */
export const sham = /sham|so-called|pseudo|simulacre|fraudul|rigged|truqué/iu;
