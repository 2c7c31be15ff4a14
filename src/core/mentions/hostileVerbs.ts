import { onceFor } from '../release/inside.ts';
import type { Block } from '../release/tree.ts';
import { lastBefore, type Span } from '../text/span.ts';
import type { Mention } from './model.ts';

/**
 * Verbs that are a hostile act only by who does it or whom it hits: "Russian forces struck a school" but "struck a deal",
 * «a visé un convoi» but «vise un accord». The lexicon has those that need no company.
 */
export interface HostileVerb extends Span {
  readonly id: string;
}

interface Rule {
  readonly verb: RegExp;
  readonly id: string;
  /** Who must stand before it: armed people, weapons or an actor that may be hostile; undefined where the object tells. */
  readonly by?: 'armed' | 'attacker';
  /** What the words before it end with, where it needs more than a subject. */
  readonly before?: RegExp;
  /** What must follow; an actor's name will do instead where `named`. */
  readonly object?: RegExp;
  readonly named?: true;
  readonly never?: RegExp;
}

const sp = '[\\s\\u00A0]';
const word = "[\\p{L}\\p{N}’'-]+";

const armedEn =
  'forces?|troops|soldiers?|army|militar(?:y|ies)|navy|militias?|militiamen|fighters?|rebels?|insurgents?|militants?|terrorists?|jihadists?|extremists?|gunm[ae]n|(?:armed|masked|unknown)[\\s\\u00A0]men|(?:armed|terrorist|rebel)[\\s\\u00A0](?:groups?|factions?)|attackers?|assailants?|regime|junta|gangs?|bandits?|pirates?|settlers?|separatists?|mercenaries|paramilitaries|mobs?|thugs|occupiers?|mutineers|putschists|kidnappers|captors|tanks?|aircraft|warplanes?|jets?|helicopters?|gunships?|artillery';
const weaponEn = 'drones?|UAVs?|missiles?|rockets?|shells?|munitions?|projectiles?|bombs?';
const armedFr =
  'forces?(?:[\\s\\u00A0]armées)?|troupes|soldats?|militaires|armée|marine|milices?|miliciens?|combattants?|rebelles?|insurgés|terroristes?|djihadistes?|jihadistes?|extrémistes?|hommes[\\s\\u00A0](?:armés|masqués)|individus[\\s\\u00A0](?:armés|non[\\s\\u00A0]identifiés)|groupes?[\\s\\u00A0](?:armés?|terroristes?)|assaillants?|régime|junte|gangs?|bandits?|pirates?|colons?|séparatistes?|mercenaires?|paramilitaires?|occupants?|mutins|putschistes|ravisseurs|chars?|blindés?|avions?|hélicoptères?|artillerie|aviation';
const weaponFr =
  'drones?|missiles?|roquettes?|obus|projectiles?|bombes?|munitions?|tirs?(?:[\\s\\u00A0]de[\\s\\u00A0]\\p{L}+)?';

/** What is hit. */
const victimEn =
  'buildings?|blocks?|houses?|homes?|hospitals?|clinics?|schools?|kindergartens?|universit(?:y|ies)|church(?:es)?|mosques?|synagogues?|markets?|stations?|ports?|airports?|airfields?|bases?|barracks|camps?|convoys?|vehicles?|cars?|trucks?|lorr(?:y|ies)|bus(?:es)?|trains?|ambulances?|vessels?|ships?|tankers?|boats?|ferr(?:y|ies)|freighters?|carriers?|frigates?|patrols?|positions?|outposts?|posts?|checkpoints?|compounds?|headquarters|warehouses?|power[\\s\\u00A0]plants?|plants?|substations?|(?:power|electricity|energy)[\\s\\u00A0]grid|facilit(?:y|ies)|infrastructure|refiner(?:y|ies)|depots?|pipelines?|bridges?|dams?|villages?|towns?|cit(?:y|ies)|neighbou?rhoods?|districts?|suburbs?|hotels?|restaurants?|embass(?:y|ies)|consulates?|civilians?|peacekeepers?|soldiers|personnel|crews?|journalists?|farmers?|worshippers|refugees|prisons?|helicopters?|aircraft|sites?|centres?|centers?|capital|border[\\s\\u00A0]crossings?|dormitor(?:y|ies)|monaster(?:y|ies)|cathedrals?|museums?|theatres?';
const victimFr =
  'bâtiments?|immeubles?|maisons?|habitations?|hôpita(?:l|ux)|cliniques?|maternités?|écoles?|universités?|églises?|mosquées?|synagogues?|marchés?|gares?|ports?|aéroports?|bases?|casernes?|camps?|convois?|véhicules?|voitures?|camions?|bus|trains?|ambulances?|navires?|bateaux?|embarcations?|pétroliers?|cargos?|frégates?|patrouilles?|positions?|postes?|points?[\\s\\u00A0]de[\\s\\u00A0]contrôle|emprises?|quartiers?[\\s\\u00A0]généra(?:l|ux)|entrepôts?|centrales?|réseaux?[\\s\\u00A0](?:électriques?|énergétiques?)|installations?|infrastructures?|raffineries?|dépôts?|ponts?|barrages?|villages?|localités?|villes?|quartiers?|banlieue|hôtels?|restaurants?|ambassades?|consulats?|civils?|populations?[\\s\\u00A0]civiles?|casques[\\s\\u00A0]bleus|soldats|équipages?|journalistes?|agriculteurs?|fidèles|réfugiés|prisons?|hélicoptères?|avions?|sites?[\\s\\u00A0](?:nucléaires?|militaires?|civils?|culturels?)|centres?|capitale|zones?[\\s\\u00A0](?:résidentielles?|habitées?)|cimetières?|monastères?|cathédrales?|musées?|théâtres?|dispensaires?';

const landEn =
  'cit(?:y|ies)|towns?|villages?|districts?|localit(?:y|ies)|airports?|airfields?|bases?|camps?|territor(?:y|ies)|areas?|positions?|capital|provinces?|regions?|hills?|border[\\s\\u00A0](?:posts?|crossings?)|barracks|parts|swathes|ground|strip|garrison|headquarters';
const landFr =
  'villes?|villages?|localités?|territoires?|zones?|positions?|capitale|provinces?|régions?|collines?|bases?|camps?|aéroports?|postes?[\\s\\u00A0]frontières?|chef-lieu|garnisons?|pans|quartiers?|parties';

const noun = (words: string) =>
  new RegExp(
    `^${sp}+(?:(?!(?:by|in|with|on|at|to|for|from|as|when|after|until|against|and|or|par|avec|dans|en|sur|pour|lors|qui|que|which|that|et|ou|comme)(?![\\p{L}-]))(?:[ldn]['’])?${word}${sp}+){0,5}?(?:[ldLD]['’])?(?:${words})(?![\\p{L}-])`,
    'iu',
  );

/** Auxiliaries, adverbs and relative pronouns between a subject and its verb. */
const between = new RegExp(
  `(?:,?${sp}+(?:which|that|who|qui|have|has|had|having|a|ont|avait|avaient|aurait|auraient|ayant|also|again|then|even|once|repeatedly|still|now|just|already|\\p{L}+ly|\\p{L}+ment|de nouveau|encore|aussi|déjà|ainsi|continues? to|continue(?:nt)? (?:de|à)|continued to|se)|,)*${sp}+$`,
  'iu',
);
const complement = `(?:${sp}+(?:of|from|loyal to|linked to|backed by|du|de|des|de la|fidèles à|liés? à)${sp}[^,.;]{1,45})?`;
const armed = new RegExp(
  `(?<![\\p{L}-])(?:${armedEn}|${weaponEn}|${armedFr}|${weaponFr})(?:${sp}+\\p{Ll}+(?:s|x|es))?${complement}$`,
  'iu',
);

/** Not who fires but what is done to them, or what cannot: a storm, a measure, a programme. */
const harmless =
  /(?<![\p{L}-])(?:task force|work ?force|forces? (?:majeure|vives)|police forces?|market forces|driving force|peacekeep\p{L}+|casques bleus|air forces? (?:day|academy))[\s\u00A0]*$/iu;

/** What nature and the economy do too. */
const noDeed =
  /^[\s\u00A0]+(?:(?:hard|hardest|badly|directly|durement|de plein fouet|de nouveau|again)[\s\u00A0]+)*(?:by|par|d['’])[\s\u00A0]*(?:[\p{L}’'-]+[\s\u00A0]+){0,3}?(?:earthquakes?|floods?|flooding|storms?|cyclones?|hurricanes?|typhoons?|droughts?|lightning|waves?|tsunamis?|crisis|crises|inflation|sanctions?|tariffs?|cuts?|pandemic|epidemic|virus|cholera|outbreaks?|recession|poverty|famine|fires?|wildfires?|landslides?|accidents?|trains?|warmth|beauty|how|séismes?|tremblements?|inondations?|crues?|tempêtes?|ouragans?|sécheresse|foudre|crise|tarifs?|droits|pandémie|épidémie|incendies?|mesures?|interdiction|gel|décision|(?:cyber)?att(?:ack|aque|entat)s?|strikes?|frappes?|fire|gunfire|shelling|tirs?|bombardements?|explosions?|blasts?|terrorism[e]?)(?!\p{L})/iu;

const passive = (lang: 'en' | 'fr') =>
  new RegExp(
    lang === 'en'
      ? `(?<![\\p{L}-])(?:${victimEn})(?:${sp}+(?!and${sp}|or${sp})${word}){0,6}?${sp}+(?:was|were|been|being|is|are)(?:${sp}+(?:also|again|once|twice|\\p{L}+ly))*${sp}+$`
      : `(?<![\\p{L}-])(?:${victimFr})(?:${sp}+(?!et${sp}|ou${sp})${word}){0,6}?${sp}+(?:été|est|sont|était|étaient|fut|furent)(?:${sp}+(?:également|aussi|de nouveau|encore|\\p{L}+ment))*${sp}+$`,
    'iu',
  );

/** «Plusieurs camps de déplacés ont été», before a participle: of these nouns. */
const haveBeen = (nouns: string) =>
  new RegExp(
    `(?<![\\p{L}-])(?:${nouns})(?:${sp}+(?!et${sp}|ou${sp})${word}){0,5}?${sp}+été(?:${sp}+(?:également|aussi|de nouveau|encore|\\p{L}+ment))*${sp}+$`,
    'iu',
  );

/** "By drones", «par un tir de char». */
const byArms = new RegExp(
  `^${sp}+(?:by|par|with|d['’])${sp}*(?:${word}${sp}+){0,4}?(?:${weaponEn}|${armedEn}|drones?|missiles?|roquettes?|obus|projectiles?|bombes?|munitions?|${armedFr})(?!\\p{L})`,
  'iu',
);

const english: readonly Rule[] = [
  {
    verb: /(?<![\p{L}-])(?:struck|hit|hits|hitting|targeted|targets|bombs|shells|pounded|pounds|pounding|levelled|flattened|destroyed|sank|downed|damaged)(?![\p{L}-])/giu,
    id: 'war.strikes',
    by: 'attacker',
    object: noun(victimEn),
    named: true,
    never:
      /^[\s\u00A0]+(?:a|an|the)?[\s\u00A0]*(?:deal|balance|chord|agreement|accord|compromise)(?!\p{L})/iu,
  },
  {
    verb: /(?<![\p{L}-])(?:struck|hit|destroyed|levelled|flattened)(?![\p{L}-])/giu,
    id: 'war.strikes',
    before: passive('en'),
    object: byArms,
    never: noDeed,
  },
  {
    verb: /(?<![\p{L}-])(?:struck|hit)(?![\p{L}-])/giu,
    id: 'war.strikes',
    before: passive('en'),
    never: noDeed,
  },
  {
    // "By destroying hospitals, Moscow …", "condemned Russia for shelling a hospital".
    verb: /(?<![\p{L}-])(?:destroying|bombing|shelling|bombarding|levelling)(?![\p{L}-])/giu,
    id: 'war.strikes',
    before: /(?<!\p{L})(?:by|for|from|of|keeps?|continues|stop|cease|is|are|been)[\s\u00A0]+$/iu,
    object: noun(victimEn),
    named: true,
    never: /^[\s\u00A0]+(?:the[\s\u00A0]+)?(?:market|headlines|targets?|ground|a)(?!\p{L})/iu,
  },
  {
    // "Cease providing weapons to the belligerents", "accused of sending them arms".
    verb: /(?<![\p{L}-])(?:providing|supplying|delivering|sending|shipping|selling|furnishing)(?![\p{L}-])/giu,
    id: 'wpn.transfer',
    before:
      /(?<!\p{L})(?:ceas(?:e|es|ed)|stop(?:s|ped)?|ends?|halt(?:s|ed)?|(?:refrain|desist|abstain)(?:s|ed|ing)?[\s\u00A0]+from|accus(?:e|es|ed)[\s\u00A0][^.;]{2,40}?[\s\u00A0]of|(?:sanction|condemn|blacklist|designat|indict|charg)(?:s|ed|ing)?[\s\u00A0][^.;]{0,50}?(?:for|with))[\s\u00A0]+$/iu,
    object: noun('weapons|weaponry|arms|ammunition|munitions|missiles|drones|artillery|shells|rockets'),
  },
  {
    // "The officials whom the mutineers still hold": who is held is told before.
    verb: /(?<![\p{L}-])(?:hold|holds|holding|detain|detains|detaining)(?![\p{L}-])/giu,
    id: 'kin.abduction',
    by: 'armed',
    before:
      /(?<![\p{L}-])(?:people|persons|civilians|soldiers|officials|hostages|sailors|workers|women|children|girls|schoolgirls|students|prisoners|peacekeepers|members|those|all)[\s\u00A0]+(?:[\p{L}’'-]+[\s\u00A0]+){0,6}?(?:whom|who|that|which)?[\s\u00A0]*(?:the[\s\u00A0])?(?:[\p{L}’'-]+[\s\u00A0]+){1,3}(?:(?:have|has|still|continue[sd]?[\s\u00A0]to|unlawfully)[\s\u00A0]+)*$/iu,
    never: /^[\s\u00A0]+(?:the|a|an|talks?|elections?|meetings?|that|dear|its|their)(?!\p{L})/iu,
  },
  {
    verb: /(?<![\p{L}-])(?:seized|seizes|seize|seizing|captured|captures|capturing|overran|overrun|overruns|took control of|took over|taken control of|occupies|occupy|besieged|besieges|besieging|encircled|encircles|conquered)(?![\p{L}-])/giu,
    id: 'war.occupation',
    by: 'attacker',
    object: noun(landEn),
    named: true,
  },
  {
    verb: /(?<![\p{L}-])(?:seized|seizes|seizing|captured|boarded|hijacked)(?![\p{L}-])/giu,
    id: 'brd.maritime-violation',
    by: 'attacker',
    object: noun('vessels?|ships?|tankers?|boats?|freighters?|trawlers?'),
  },
  {
    // "The areas it occupies", "the five positions which they continue to hold".
    verb: /(?<![\p{L}-])(?:occupy|occupies|occupied|hold|holds|seized|captured)(?![\p{L}-])/giu,
    id: 'war.occupation',
    before: new RegExp(
      `(?<![\\p{L}-])(?:${landEn})(?:${sp}+(?:which|that))?${sp}+(?:(?:the${sp}+)?${word}(?:${sp}+${word})?)(?:${sp}+(?:still|now|have|has|had|illegally|unlawfully|forcibly|recently|currently|continues? to))*${sp}+$`,
      'iu',
    ),
    never: /^[\s\u00A0]+(?:the|a|an|talks?|elections?|meetings?|that|dear)(?!\p{L})/iu,
  },
  {
    verb: /(?<![\p{L}-])(?:entered|crossed into|rolled into|moved into|marched into|pushed into|advanced on|advanced into|closed in on)(?![\p{L}-])/giu,
    id: 'war.aggression',
    by: 'armed',
    object: noun(landEn),
    named: true,
    never:
      /^[\s\u00A0]+(?:into|service|office|the race)|^[^.;]{0,40}(?<!\p{L})(?:airspace|waters|zone)(?!\p{L})/iu,
  },
  {
    verb: /(?<![\p{L}-])(?:entered|enters|entering|intruded into|sailed into|strayed into)(?![\p{L}-])/giu,
    id: 'brd.maritime-violation',
    object: noun(
      'territorial waters|territorial sea|exclusive economic zone|EEZ|contiguous zone|(?:\\p{Lu}\\p{L}+|its|our|their) waters',
    ),
    never: /^[^.;]{0,60}(?<!\p{L})(?:to rescue|lawfully|with permission)(?!\p{L})/iu,
  },
  {
    verb: /(?<![\p{L}-])(?:stormed|storming|ransacked|raided)(?![\p{L}-])/giu,
    id: 'kin.violence',
    by: 'armed',
    object: noun(`${victimEn}|offices?|premises|parliament|courtyards?|newsrooms?|studios?`),
  },
  {
    verb: /(?<![\p{L}-])(?:burned|burnt|burns|burning|torched|torching|set fire to)(?: down)?(?![\p{L}-])/giu,
    id: 'kin.arson',
    by: 'attacker',
    object: noun(
      'homes?|houses?|villages?|shops?|churches|mosques?|schools?|buildings?|warehouses?|crops|vehicles?|camps?|markets?|offices?',
    ),
  },
  {
    verb: /(?<![\p{L}-])(?:firing|fired|shooting|shoots?|shot)(?:[\s\u00A0]+(?:live[\s\u00A0]+)?(?:rounds|shots))?[\s\u00A0]+(?:on|at|upon|towards?)(?![\p{L}-])/giu,
    id: 'war.strikes',
    object: noun(
      `${victimEn}|UNIFIL|people|crowds?|protesters?|demonstrators?|workers?|rescuers?|monitors?|observers?|positions?|staff|officers?|troops|them|patients|ambulances|aid[\\s\\u00A0]workers`,
    ),
  },
  {
    // "Two officers travelled to Salisbury to kill a defector": what they were sent for.
    verb: /(?<![\p{L}-])(?:kill|murder|poison|assassinate)(?![\p{L}-])/giu,
    id: 'kin.assassination',
    before:
      /(?<![\p{L}-])(?:travell?ed|sent|hired|ordered|paid|recruited|dispatched)(?!\p{L})[^.;]{0,50}?[\s\u00A0]to[\s\u00A0]+$/iu,
    object:
      /^[\s\u00A0]+(?:an?|the|him|her|them|his|their|its|former|exiled|dissidents?|journalists?|opponents?|\p{Lu}\p{L}+)(?!\p{L})/u,
  },
  {
    verb: /(?<![\p{L}-])(?:stole|stealing|steals?|exfiltrat(?:e|es|ed|ing)|harvest(?:s|ed|ing)|siphon(?:s|ed|ing)(?: off)?)(?![\p{L}-])/giu,
    id: 'cyb.malicious-activity',
    object: noun(
      'data|documents?|credentials?|passwords?|e-?mails?|files?|records?|cryptocurrenc(?:y|ies)|crypto|(?:virtual|digital) assets?|secrets?|intellectual property|designs?|manifests?|correspondence|source code|messages|blueprints?',
    ),
  },
  {
    verb: /(?<![\p{L}-])(?:hack(?:s|ed|ing)? into|br(?:eak|eaks|oke|oken|eaking) into|gain(?:s|ed|ing)?(?: unauthori[sz]ed)? access to|infiltrat(?:e|es|ed|ing)|penetrat(?:e|es|ed|ing)|compromis(?:e|es|ed|ing)|breached|tampered with)(?![\p{L}-])/giu,
    id: 'cyb.malicious-activity',
    object: noun(
      'networks?|systems?|servers?|accounts?|mailbox(?:es)?|e-?mails?|databases?|computers?|websites?|devices?|cameras?|routers?|data|software|mail',
    ),
  },
  {
    verb: /(?<![\p{L}-])compromised(?![\p{L}-])/giu,
    id: 'cyb.malicious-activity',
    before: new RegExp(
      `(?<![\\p{L}-])(?:networks?|operators?|accounts?|systems?|servers?|suppliers?|mailboxes|databases?|devices?|computers?|organi[sz]ations|companies|firms|routers?|data)(?:${sp}+${word}){0,4}?${sp}+(?:was|were|been|being|are|is)(?:${sp}+\\p{L}+ly)?${sp}+$`,
      'iu',
    ),
  },
];

const french: readonly Rule[] = [
  {
    // «Que les mutins détiennent encore»: who is held is told before.
    verb: /(?<![\p{L}-])(?:détien(?:t|nent)|retien(?:t|nent)|séquestre(?:nt)?)(?![\p{L}-])/giu,
    id: 'kin.abduction',
    by: 'armed',
    before:
      /(?<![\p{L}-])(?:personnes|civils|soldats|militaires|fonctionnaires|otages|marins|employés|agents|femmes|enfants|filles|élèves|lycéennes|étudiants|prisonniers|membres|ceux|celles)[\s\u00A0]+(?:[\p{L}’'-]+[\s\u00A0]+){0,6}?(?:que|qu['’])[\s\u00A0]*(?:[\p{L}’'-]+[\s\u00A0]+){0,4}$/iu,
  },
  {
    // «Enlever» is to remove too: people are abducted.
    verb: /(?<![\p{L}-])enl(?:èvent|ève|evaient|evait|ever|evant)(?![\p{L}-])/giu,
    id: 'kin.abduction',
    object: noun(
      'ceux|celles|personnes|civils|soldats|fonctionnaires|femmes|enfants|filles|fillettes|élèves|lycéennes|étudiants|écoliers|villageois|journalistes|humanitaires|habitants|militants|opposants|étrangers|ressortissants|prêtres|missionnaires|hommes|adolescents',
    ),
  },
  {
    // «Cesser de fournir des armes aux belligérants».
    verb: /(?<![\p{L}-])(?:fournir|livrer|envoyer|vendre|expédier|acheminer)(?![\p{L}-])/giu,
    id: 'wpn.transfer',
    before:
      /(?<!\p{L})(?:cess(?:er|e|ent|é)|arrêt(?:er|e|ent|é)|s['’]abst(?:enir|ient|iennent)|renonc(?:er|e|ent)|accus(?:e|ent|é|ée|és)[\s\u00A0]?[^.;]{0,40}?|soupçonn(?:é|ée|és|ées)|coupables?)(?:[\s\u00A0](?:immédiatement|sans[\s\u00A0]délai))?[\s\u00A0](?:de|à)[\s\u00A0](?:l(?:eur|ui)[\s\u00A0])?$/iu,
    object: noun('armes|armements?|munitions|missiles|drones|obus|roquettes'),
  },
  {
    // «Soupçonné d'avoir fourni des armes à ces groupes»; drones and missiles are threats by themselves.
    verb: /(?<![\p{L}-])(?:fourni|livré|envoyé|vendu|expédié|acheminé|procuré)(?![\p{L}-])/giu,
    id: 'wpn.transfer',
    before:
      /(?<!\p{L})(?:accusée?s?|soupçonnée?s?|coupables?|convaincue?s?)(?:[\s\u00A0][^.;]{2,40}?)?[\s\u00A0]d['’]avoir[\s\u00A0](?:l(?:eur|ui)[\s\u00A0])?$/iu,
    object: noun('armes|armements?|munitions'),
  },
  {
    verb: /(?<![\p{L}-])(?:frappée?s?|visé|touché|ciblé|atteint|percuté|détruit|endommagé|frappent|visent|ciblent|touchent|frappe|vise|cible|pilonne|coulé)(?![\p{L}-])/giu,
    id: 'war.strikes',
    by: 'attacker',
    object: noun(victimFr),
    named: true,
    never: /^[\s\u00A0]+(?:un|à|un nouvel)[\s\u00A0]+(?:accord|objectif)/iu,
  },
  {
    verb: /(?<![\p{L}-])(?:frappée?s?|visée?s?|touchée?s?|ciblée?s?|atteinte?s?|détruite?s?|incendiée?s?)(?![\p{L}-])/giu,
    id: 'war.strikes',
    before: passive('fr'),
    object: byArms,
    never: noDeed,
  },
  {
    verb: /(?<![\p{L}-])(?:frappée?s?|visée?s?|touchée?s?|prise?s? pour cible)(?![\p{L}-])/giu,
    id: 'war.strikes',
    before: haveBeen(
      `hôpita(?:l|ux)|maternités?|écoles?|églises?|mosquées?|marchés?|gares?|immeubles?|convois?|navires?|ambulances?|patrouilles?|villages?|quartiers?|casques[\\s\\u00A0]bleus|civils|camps?|positions?|centrales?`,
    ),
    never: noDeed,
  },
  {
    verb: /(?<![\p{L}-])(?:(?:s['’])?(?:est|étaient|était|sont)[\s\u00A0]+emparée?s?[\s\u00A0]+d(?:e|u|es)|(?:s['’])?empar(?:e|ent|er|aient)[\s\u00A0]+d(?:e|u|es)|conquis|occupent|occupe|encerclent|encerclé|assiégé|investi|pris le contrôle d(?:e|u|es)|prennent le contrôle d(?:e|u|es)|(?:est|sont|étaient|était)[\s\u00A0]+entrée?s?[\s\u00A0]+dans)(?![\p{L}-])/giu,
    id: 'war.occupation',
    by: 'attacker',
    object: noun(landFr),
    named: true,
    never:
      /^[\s\u00A0]+(?:(?:le|la|l['’]|leur|un)[\s\u00A0]*)?(?:pouvoir|poste|fonctions|siège|place)(?!\p{L})/iu,
  },
  {
    // «Les zones qu'il occupe», «les cinq positions qu’elles occupent encore».
    verb: /(?<![\p{L}-])(?:occup(?:e|ent|ait|aient)|contrôl(?:e|ent)|détien(?:t|nent)|(?:a|ont)[\s\u00A0]+(?:conquis(?:es)?|saisies?|prises?|occupée?s?))(?![\p{L}-])/giu,
    id: 'war.occupation',
    before: new RegExp(
      `(?<![\\p{L}-])(?:${landFr})(?:${sp}+\\p{Ll}+)?${sp}+(?:qu['’](?:ils?|elles?|)|que${sp}+(?:l[ea]s?${sp}+|l['’])?${word}(?:${sp}+${word})?)${sp}+$`,
      'iu',
    ),
  },
  {
    verb: /(?<![\p{L}-])(?:tiré|tirer|tire(?=[\s\u00A0]+sur)|tirent|tiraient|tirant|ouvert le feu|ouvrir le feu)(?:[\s\u00A0]+(?:à plusieurs reprises|délibérément|de nouveau|directement))?[\s\u00A0]+(?:sur|vers|contre|en direction d(?:e|es|u))(?![\p{L}-])/giu,
    id: 'war.strikes',
    never: /^[\s\u00A0]+(?:la (?:corde|sonnette)|sa fin|une? (?:fonds|période|même)|le (?:même|fil))/iu,
  },
  {
    verb: /(?<![\p{L}-])(?:incendié|incendie|incendient|brûlé|brûle|brûlent|mis le feu (?:à|aux?))(?![\p{L}-])/giu,
    id: 'kin.arson',
    by: 'attacker',
    object: noun(
      'maisons?|villages?|habitations?|boutiques?|commerces?|églises?|mosquées?|écoles?|bâtiments?|entrepôts?|récoltes?|véhicules?|camps?|marchés?|locaux',
    ),
  },
  {
    // «Plusieurs camps de déplacés ont été brûlés».
    verb: /(?<![\p{L}-])(?:brûlée?s?|incendiée?s?|saccagée?s?)(?![\p{L}-])/giu,
    id: 'kin.arson',
    before: haveBeen(
      `maisons?|villages?|habitations?|cases?|huttes?|boutiques?|commerces?|églises?|mosquées?|écoles?|bâtiments?|entrepôts?|récoltes?|greniers?|véhicules?|camps?|marchés?|locaux|dispensaires?|centres? de santé|postes? de santé`,
    ),
    never: noDeed,
  },
  {
    verb: /(?<![\p{L}-])(?:dérob(?:é|ée|és|ées|er|ent|ant)|exfiltr(?:é|ée|és|ées|er|ent|ant)|siphonn(?:é|ée|és|ées|er|ent|ant))(?![\p{L}-])/giu,
    id: 'cyb.malicious-activity',
    object: noun(
      'données|documents?|identifiants?|mots de passe|courriels?|messages?|fichiers?|informations?|cryptomonnaies?|cryptoactifs?|actifs (?:virtuels|numériques)|secrets|correspondances?|plans?',
    ),
  },
  {
    verb: /(?<![\p{L}-])(?:pirat(?:é|ée|és|ées|er|ent|ant)|infiltr(?:é|er|ent|ant)|pénétré|compromis|compromettre|s['’](?:est|était|étaient|sont) introduite?s? dans|s['’]introduire dans|accédé à|accéder frauduleusement à)(?![\p{L}-])/giu,
    id: 'cyb.malicious-activity',
    object: noun(
      'réseaux?|systèmes?|serveurs?|comptes?|messageries?|courriels?|boîtes|bases? de données|ordinateurs?|sites? (?:internet|web|officiels?)|sites?|appareils?|caméras?|routeurs?|données|logiciels?|équipements?|téléphones?',
    ),
  },
];

/** Terror's own: who strikes them is not the threat. */
const legitimate =
  /^[^.;]{0,60}(?<![\p{L}-])(?:ISIS|ISIL|Da['’]?esh|Daech|EIIL|Al[- ]Qa[eï]da|terroristes?|terrorists?|djihadistes?|Houthi[\p{L}-]*|targets?|militants?)(?![\p{L}-])/iu;

const ofActors: ReadonlySet<string> = new Set(['state', 'armed-group', 'cyber-actor', 'population']);
const bodyInArms = /(?:armed-forces|army|military|navy|air-force|coast-guard|guard|forces|wagner|gru|fsb)/u;
const aimedAt: ReadonlySet<string> = new Set(['state', 'place', 'organisation', 'body', 'company']);

/**
 * The hostile verbs of a block's words by the company they keep, in order; offsets of `text`. `actors` are the block's in
 * order; `own` is the state at home in the release, which tells of its own deeds otherwise.
 */
export function hostileVerbs(
  text: string,
  block: Block,
  lang: string,
  actors: readonly Mention[],
  own: string | undefined,
): HostileVerb[] {
  const words = text.slice(block.start, block.end);
  const rules = lang === 'fr' ? french : english;
  const found: HostileVerb[] = [];
  const taken = new Set<number>();
  for (const { rule, start, end } of onceFor(block, `hostile verbs ${lang}`, () => possible(words, rules))) {
    if (taken.has(start)) continue;
    const { by, object, named, id } = rules[rule]!;
    if (by && !hostile(clauseBefore(words, start), block.start + start, actors, by, own)) continue;
    const victim =
      named &&
      lastBefore(actors, block.start + end + 20, 6).some(
        (actor) =>
          aimedAt.has(actor.type) && actor.sense !== 'adjectival' && opens(words, end, actor, block.start),
      );
    if (object && !victim && !object.test(clauseAfter(words, end))) continue;
    taken.add(start);
    found.push({ start: block.start + start, end: block.start + end, id });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Where the words of a block alone leave it open whether a verb is hostile, rule by rule. */
function possible(
  words: string,
  rules: readonly Rule[],
): readonly { readonly rule: number; readonly start: number; readonly end: number }[] {
  const places: { rule: number; start: number; end: number }[] = [];
  for (const [rule, { verb, before, never, by }] of rules.entries())
    for (const match of words.matchAll(verb)) {
      const start = match.index;
      const end = start + match[0].length;
      const right = clauseAfter(words, end);
      if (never?.test(right) || (by && legitimate.test(right))) continue;
      if (before && !before.test(clauseBefore(words, start))) continue;
      places.push({ rule, start, end });
    }
  return places;
}

/** Whether an actor's name comes right after the verb that ends at `end`. */
const opens = (words: string, end: number, actor: Span, from: number): boolean =>
  actor.start >= from + end &&
  actor.start - from - end < 20 &&
  /^[\s\u00A0]+(?:(?:the|le|la|les|un|une|a)[\s\u00A0]+|l['’])?(?:(?:nearby|port of|ville de|city of|town of)[\s\u00A0]+)?$/iu.test(
    words.slice(end, actor.start - from),
  );

function hostile(
  left: string,
  at: number,
  actors: readonly Mention[],
  by: 'armed' | 'attacker',
  own: string | undefined,
): boolean {
  const gap = between.exec(left)?.[0].length ?? 0;
  if (gap === 0) return false;
  const subject = left.slice(0, left.length - gap);
  if (harmless.test(subject)) return false;
  if (armed.test(subject)) return true;
  const actor = lastBefore(actors, at, 6).find((one) => one.end === at - gap && !one.nested);
  if (!actor || actor.sense === 'adjectival' || actor.entity === own) return false;
  if (actor.type === 'armed-group' || bodyInArms.test(actor.entity)) return true;
  return by === 'attacker' && ofActors.has(actor.type);
}

const clauseEnd = /[.;:!?«»“”]|\n[\s\u00A0]*\n/gu;

function clauseBefore(words: string, at: number): string {
  const reach = words.slice(Math.max(0, at - 110), at);
  let from = 0;
  for (const mark of reach.matchAll(clauseEnd)) from = mark.index + mark[0].length;
  return reach.slice(from);
}

function clauseAfter(words: string, at: number): string {
  const reach = words.slice(at, at + 110);
  const mark = reach.search(clauseEnd);
  return mark < 0 ? reach : reach.slice(0, mark);
}
