import { shortRanks } from '../text/ranks.ts';

// The words by which releases introduce people: honorifics, ranks, titles, posts, verbs of saying.

/** Honorifics and ranks that stand before a surname and are one mention with it. */
export const honorific = new RegExp(
  String.raw`(?<![\p{L}.-]|(?:secretary|secrétaire|director|directeur|directrice|attorney|procureure?|inspector|consul|solicitor|governor|major|lieutenant|brigadier|colonel)[\s\u00A0-])(M\.|MM\.|CS|PS|Hon\.|Datuk|Tan[\s\u00A0]Sri|Shri|Smt\.|Mme|Mmes|Mlle|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Pr\.?|Prof\.|Professor|Professeure?|Docteure?|Sir|Dame|Lord|Lady|Baroness|Monsieur|Madame|(?:H\.[\s\u00A0]?E\.|S\.[\s\u00A0]?E\.(?:[\s\u00A0]?M(?:me)?\.?)?|(?:His|Her|Son|Leurs?)[\s\u00A0]Excellenc(?:y|e)|l['’]honorable)(?![\s\u00A0](?:M|Mme|Mr|Mrs|Ms|Dr|Monsieur|Madame|Amb|Ambass\p{L}+|the|le|la)(?!\p{L}))|Maître|Mgr|Monseigneur|Cheikh|Sheikh|Imam|Cardinal|Archbishop|Bishop|Judge|(?<!(?:of|for|and|the)[\s\u00A0])(?:Chief[\s\u00A0])?Justice|ambassadeur|ambassadrice|ambassador|général(?:[\s\u00A0]de[\s\u00A0](?:division|brigade|corps d['’]armée|corps))?|générale|general|(?:${shortRanks})\.|amiral|vice-amiral|admiral|(?:vice|rear) admiral|colonel|capitaine|captain|commandant|commander|lieutenant[- ]colonel|lieutenant[- ]général|lieutenant[- ]general|major[- ]général|major[- ]general|brigadier[- ]general|(?:air chief|air|air vice|field) marshal)[\s\u00A0]+(?=\p{Lu}|von |van |al-|el-|d['’]\p{Lu}|(?<=M\.[\s\u00A0]|Mme[\s\u00A0]|Mrs?\.?[\s\u00A0]|Ms\.?[\s\u00A0])de(?: la)?[\s\u00A0]\p{Lu})`,
  'giu',
);

/** Honorifics between a title and the name of its holder, as a pattern's alternatives. */
export const honorificsBetween = String.raw`M\.|Mme|Mr\.?|Ms\.?|Mrs\.?|Dr\.?|Sir|Dame|S\.?[\s\u00A0]?E\.?(?:[\s\u00A0]?M\.?|[\s\u00A0]?Mme)?|H\.?[\s\u00A0]?E\.?|(?:His|Her|Son)[\s\u00A0]Excellenc(?:y|e)(?:[\s\u00A0](?:Monsieur|Madame|Mr\.?|Ms\.?))?|Monsieur|Madame|l['’]honorable|the (?:Rt\.? |Right )?Hon(?:ou?rable|\.)?(?!\p{L})|Hon\.|Prof\.|Pr\.`;

/** Titles that the lexicon has no office for, before a name. */
export const looseTitle =
  /(?<![\p{L}])((?:(?:detective|special|deputy|permanent|high|chief|acting|assistant|under|senior|executive|federal|vice|presidential|first|lead|opposition|party)[\s-]+)*(?:representative|spokesperson|spokesman|spokeswoman|envoy|coordinator|commissioner|director(?:[\s-]general)?|secretary(?:[\s-]general)?|chair(?:person|man|woman)?|chargé d’affaires|minister|senator|congressman|congresswoman|governor|mayor|prosecutor|negotiator|counterpart|colleague|leader|commander|head|rapporteur|adviser|advisor|president|chancellor|prime minister|king|queen|pope|emir|prince|princess|crown prince|inspector|superintendent|constable|sergeant|commodore|citizen|journalist|activist|blogger|lawyer)|(?:représentante?|porte-parole|envoyée?|coordinat(?:eur|rice)|coordonnat(?:eur|rice)|commissaire|direct(?:eur|rice)(?:[\s-]générale?)?|secrétaire(?:[\s-]générale?|[\s-]d['’]état)?|présidente?|ministre|vice-ministre|sénat(?:eur|rice)|députée?|gouverneure?|maire|procureure?|conseill(?:er|ère)|négociat(?:eur|rice)|homologue|collègue|dirigeante?|chancelier|chancelière|premier ministre|première ministre|roi|reine|pape|émir|prince|princesse|prince héritier|opposante?|militante?|journaliste|avocate?|rapporteure?|chef(?:fe)?)(?:[\s\u00A0]+(?:spéciale?|permanente?|adjointe?|déléguée?|générale?|nationale?|fédérale?|exécuti(?:f|ve)|en chef))*)(?:,|[\s\u00A0]+par[\s\u00A0]+intérim,?)?[\s\u00A0]+(?:(?:M\.|Mme|Mr\.?|Ms\.?|l['’]honorable|the Hon(?:ou?rable|\.)|S\.?E\.?M?\.?)[\s\u00A0]+)?(?=\p{Lu})/giu;

/** Titles after which one capitalised word is a surname. */
export const strongTitle =
  /^(?:(?:acting|deputy|special|vice|prime|foreign|assistant|under|chief|detective)[\s-]+)*(?:inspector|superintendent|constable|sergeant|commodore|president|minister|secretary|chancellor|envoy|commissioner|chair(?:man|woman|person)|senator|governor|ambassador|spokesperson|king|queen|pope|emir|prince|présidente?|(?:vice-|premier[\s-]|première[\s-])?ministre|chanceli(?:er|ère)|envoyée?(?:[\s\u00A0]spéciale?)?|commissaire|sénat(?:eur|rice)|roi|reine|pape|émir|porte-parole)$/iu;

const postNoun =
  'official|agent|national|citizen|spy|victim|survivor|dissident|blogger|headmaster|headmistress|bishop|figure|financier|businessman|businesswoman|oligarch|operative|hacker|researcher|politician|diplomat|candidate|director|head|chief|chair(?:man|woman|person)?|president|minister|secretary|spokes(?:person|man|woman)|representative|ambassador|envoy|coordinator|advis[eo]r|professor|researcher|analyst|expert|scholar|commander|leader|founder|co-founder|editor|journalist|author|lawyer|judge|prosecutor|governor|mayor|senator|commissioner|general|admiral|colonel|fellow|activist|rapporteur|inspector|manager|officer|negotiator|lecturer|historian|economist|member of|haut fonctionnaire|agent|ressortissante?|victime|dissidente?|diplomate|homme politique|candidate?|directeur|directrice|chef(?:fe)?|présidente?|ministre|secrétaire|porte-parole|représentante?|ambassadeur|ambassadrice|envoyée?|coordonnateur|coordonnatrice|coordinateur|coordinatrice|conseill(?:er|ère)|professeure?|cherch(?:eur|euse)|experte?|analyste|commandante?|dirigeante?|fondateur|fondatrice|journaliste|auteure?|autrice|avocate?|juge|procureure?|gouverneure?|maire|députée?|sénat(?:eur|rice)|commissaire|général|amiral|rapporteure?|responsable|militante?|opposante?|enseignante?|négociat(?:eur|rice)|économiste|historienne?';
/** "…, Director of …", «…, directrice de l'institut»: who a name before the comma is. */
export const postAfterName = new RegExp(
  `,[\\s\\u00A0]+(?:(?:the|an?|le|la|un|une|its|their|our|his|her|son|sa|notre)[\\s\\u00A0]+|l['’])?((?:(?!(?:and|or|et|ou|who|qui|said)[\\s\\u00A0])[\\p{L}’'.-]+[\\s\\u00A0]+){0,3}?(?:${postNoun})(?![\\p{L}-]))`,
  'giu',
);

/** «l'oligarque en fuite Anna Nowak», «le chef de guerre Jan Kos»: a trade, a few small words, the name. */
export const tradeBeforeName =
  /(?<![\p{L}-])(oligarque|homme d['’]affaires|femme d['’]affaires|hommes? politiques?|chef(?:fe)?[\s\u00A0](?:de[\s\u00A0](?:guerre|gang|milice|file)|rebelle|militaire|terroriste|djihadiste)|maréchal|opposante?|militante?|dissidente?|journaliste|blogueu(?:r|se)|warlord|oligarch|businessman|businesswoman|gang leader|militant leader|financier|fugitive|hacker|propagandist)(?:[\s\u00A0]\p{Ll}[\p{L}-]*){0,3}[\s\u00A0]+(?=\p{Lu}\p{Ll}+[\s\u00A0]\p{Lu})/gu;

/** "Anna Nowak, who once held …": only somebody is told of with "who". */
export const whoAfterName = /(?<=\p{Ll}),[\s\u00A0](?:who|whose wife|whose husband)(?!\p{L})/gu;

/** Verbs of saying right before a speaker's name. */
export const saidBefore =
  /(?<![\p{L}])(?:said|says|added|adds|stressed|emphasi[sz]ed|noted|stated|explained|underlined|underscored|told|declared|warned|concluded|recalled|remarked|according to|a (?:déclaré|dit|indiqué|ajouté|souligné|affirmé|expliqué|précisé|rappelé|estimé|noté|conclu|averti|insisté)|a-t-(?:il|elle) \p{L}+|déclare|souligne|affirme|explique|précise|ajoute|indique|estime|rappelle|selon|d['’]après)[\s\u00A0]+(?=\p{Lu})/gu;

/** «libérer Anna Nowak», «mandat d'arrêt contre Jan Kos», "the release of Ada Quill": what is done to people alone. */
export const doneToPerson =
  /(?<![\p{L}])(?:(?:libérer|libération(?:[\s\u00A0](?:immédiate|inconditionnelle))?(?:[\s\u00A0]et[\s\u00A0]inconditionnelle)?[\s\u00A0]de|détention[\s\u00A0](?:arbitraire[\s\u00A0])?de|arrestation[\s\u00A0](?:arbitraire[\s\u00A0])?de|incarcération[\s\u00A0]de|condamnation[\s\u00A0](?:à[\s\u00A0]mort[\s\u00A0])?de|exécution[\s\u00A0]de|assassinat[\s\u00A0]de|meurtre[\s\u00A0]de|décès[\s\u00A0]de|enlèvement[\s\u00A0]de|extradition[\s\u00A0]de|procès[\s\u00A0]de|mandats?[\s\u00A0]d['’]arrêt[\s\u00A0](?:\p{L}+[\s\u00A0])?(?:contre|à[\s\u00A0]l['’]encontre[\s\u00A0]de)|nomination[\s\u00A0]de|arrest[\s\u00A0](?:warrants?[\s\u00A0](?:for|against)|of)|(?:immediate[\s\u00A0](?:and[\s\u00A0]unconditional[\s\u00A0])?)?release[\s\u00A0]of|detention[\s\u00A0]of|imprisonment[\s\u00A0]of|sentencing[\s\u00A0]of|trial[\s\u00A0]of|murders?[\s\u00A0]of|assassination[\s\u00A0]of|extradition[\s\u00A0]of|abduction[\s\u00A0]of|appointment[\s\u00A0]of|widow[\s\u00A0]of)[\s\u00A0]+|(?:libération|détention|arrestation|assassinat|meurtre|condamnation|procès|nomination)[\s\u00A0]d['’])(?=\p{Lu})/giu;

/** «… », explique la libraire du quartier, Anna Nowak, "…," said a fisherman, Jan Kos: a speaker by trade, then by name. */
export const saidByTrade =
  /(?<![\p{L}])(?:said|says|added|adds|explained|explains|recalled|recalls|warned|warns|replied|concluded|(?:a |avait )?(?:déclaré|dit|indiqué|ajouté|souligné|affirmé|expliqué|précisé|rappelé|résumé|témoigné|raconté|confié|conclu|averti|insisté)|déclare|dit|souligne|affirme|explique|précise|ajoute|indique|rappelle|résume|témoigne|raconte|confie|conclut|avertit|insiste|tempère|selon|according to)[\s\u00A0]+(?:(?:the|an?|his|her|its|their|our|le|la|une?|son|sa|notre)[\s\u00A0]+|l['’])([^,.;:«»“”"()\n]{3,80}),[\s\u00A0]+(?=\p{Lu})/gu;

/** "Anna Nowak (D-MS)", «Anna Nowak (PLR/SZ)», "(EPP, PL)": the party and the constituency of whoever stands before it. */
export const partyAfterName =
  /(?<=\p{L})[\s\u00A0]+\((?:\p{Lu}[\p{L}&]{0,8}(?:[-–/]|,?[\s\u00A0]))\p{Lu}{2}(?:-\d{1,2})?\)/gu;

/** "Jane Roe, 44, of Groton", «Jeanne X, 44 ans,»: the age of whoever stands before it, as courts and police give it. */
export const ageAfterName =
  /(?<=\p{L}),[\s\u00A0]+(?:aged?[\s\u00A0]+|âgée?[\s\u00A0]+de[\s\u00A0]+)?[1-9]\d(?:[\s\u00A0]+(?:ans|years old))?(?=,[\s\u00A0]|;|[\s\u00A0]+(?:and|et)[\s\u00A0])/gu;

const clauseTitle =
  '(?:special |deputy |permanent |high |chief |assistant |under |executive |personal |vice[- ])*(?:representative|spokes(?:person|man|woman)|envoy|coordinator|commissioner|director|secretary|chair(?:person|man|woman)?|head|president|vice-president|leader|commander|minister|adviser|advisor|ambassador|prosecutor|speaker|governor|mayor|rapporteur|chief|king|emir|sultan)|(?:haute?[- ]|vice[- ])?(?:représentante?|porte-parole|envoyée?|coordinat(?:eur|rice)|coordonnat(?:eur|rice)|commissaire|direct(?:eur|rice)|secrétaire|présidente?|ministre|chef(?:fe)?|dirigeante?|commandante?|conseill(?:er|ère)|ambassad(?:eur|rice)|procureure?|gouverneure?|maire|rapporteure?|leader|patronne?|patron|roi|émir)';
/** «La coordonnatrice spéciale pour le Liban, Jeanne X, …»: a title with what it is of, up to the comma before a name. */
export const titleBeforeComma = new RegExp(
  `(?<![\\p{L}-])(${clauseTitle})(?![\\p{L}-])([^,.;:«»“”"\\n]{0,110}),[\\s\\u00A0]+(?:(?:${honorificsBetween})[\\s\\u00A0]+)?(?=\\p{Lu})`,
  'giu',
);
/** «l'envoyé américain Amos X»: between the title and the name stands an adjective. */
export const titleWithAdjective = new RegExp(
  `(?<![\\p{L}-])(${clauseTitle}|général|amiral|général de division|premi(?:er|ère) ministre)[\\s\\u00A0]+((?:d['’]État[\\s\\u00A0]+)?[\\p{Ll}-]+(?:ains?|aines?|ais|aises?|iens?|iennes?|ois|oises?|ands?|andes?|[eéi]ns?|enne|ines?|ards?|lais|lands?|ques?|aux|ale?|els?|elles?|er|ère|s|é|ée|c|cque|tifs?|tives?))[\\s\\u00A0]+(?=\\p{Lu})`,
  'gu',
);
