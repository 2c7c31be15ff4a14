/** The closed word classes by which clauses are told apart, per language. Keys as in `Word.key`. */
export interface Grammar {
  readonly auxiliaries: ReadonlySet<string>;
  /** Forms of «être» / "be": with a participle a passive, with an adjective an attitude. */
  readonly be: ReadonlySet<string>;
  /** Stand between subject and verb or inside a verb group. */
  readonly between: ReadonlySet<string>;
  readonly adverb: RegExp;
  readonly pronouns: ReadonlySet<string>;
  /** «Il est rappelé que», "It was agreed that": no subject at all. */
  readonly dummy: ReadonlySet<string>;
  /** Opens a clause inside the sentence. */
  readonly subordinators: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Opens a reported clause: «que», "that". */
  readonly that: ReadonlySet<string>;
  /** Nouns for those who speak in releases. */
  readonly speakers: RegExp;
  /** Whether what tells which stands before the noun: "national security advisors". */
  readonly headLast: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const fr: Grammar = {
  auxiliaries: set(
    'a ont ai as avons avez avait avaient avions avais aura auront aurait auraient eut eurent ayant avoir est sont sommes était étaient fut furent sera seront serait seraient soit soient été être étant',
  ),
  be: set(
    'est sont sommes suis était étaient étions fut furent sera seront serait seraient soit soient demeure demeurent demeurons reste restent restons',
  ),
  between: set(
    "ne n pas jamais toujours y en le la les l lui leur leurs se s me m nous vous jour ce hier également aussi encore enfin notamment déjà donc ainsi toutefois cependant ensuite alors bien tous toutes ensemble en outre par ailleurs néanmoins pourtant aussitôt désormais surtout certes ' : ,",
  ),
  // Without the commonest nouns that end so.
  adverb:
    /^(?!(?:gouverne|renseigne|parle|engage|départe|docu|mo|élé|règle|évène|événe|mouve|bombarde|arme|finance|développe|renforce|déploie|traite|juge|comporte|change|enlève|rassemble|cesse|fonctionne|recrute|désarme|enrichisse|investisse|soulève|regroupe|argu|instru|senti|affronte|contourne|emprisonne|équipe|complé|supplé|lance|rétablisse|établisse|avertisse|harcèle|détourne|traite|acharne|isole|acheve|appauvrisse|sacre|manque|attache|remercie)ment$).{3,}ment$/,
  pronouns: set('il elle ils elles nous je j on ceux-ci celui-ci celle-ci celles-ci'),
  dummy: set('il'),
  subordinators: set('que qu si lorsque lorsqu quand tandis alors puisque parce comme car mais où dont'),
  relatives: set('qui que qu dont où lequel laquelle lesquels lesquelles auquel duquel'),
  coordinators: set('et ou mais puis ni'),
  prepositions: set(
    'à au aux de du des d en dans sur sous pour par avec sans contre vers chez entre parmi depuis pendant durant lors après avant devant malgré selon outre concernant face suite conformément au-delà grâce dès hors quant afin',
  ),
  determiners: set(
    'le la les l un une des ce cet cette ces son sa ses leur leurs notre nos plusieurs certains certaines quelques chaque tout tous toute toutes aucun aucune deux trois quatre cinq six sept huit neuf dix de d nombreux nombreuses',
  ),
  that: set('que qu'),
  speakers:
    /^(?:participante?s?|associations?|avocate?s?|procureure?s?|juges?|coalitions?|syndicats?|églises?|ministres?|vice-\p{L}+|collègues?|dirigeante?s?|chefs?|présidente?s?|présidence|président-e|porte-parole|membres?|experte?s?|déléguée?s?|délégations?|parties|partenaires?|ambassadeurs?|ambassadrices?|représentante?s?|conseill(?:er|ers|ère|ères)|gouvernements?|autorités|états|pays|nations|alliés|secrétaires?|commissaires?|directeurs?|directrices?|responsables?|intervenante?s?|députée?s?|sénateurs?|observateurs?|rapporteure?s?|coprésidente?s?|interlocut(?:eurs?|rices?)|homologues?|signataires|auteurs?|conseil|comité|commission|assemblée|conférence|sommet|groupe|ministère|organisation|alliance|union|institutions?|généra(?:l|ux)|amira(?:l|ux)|reine|roi|pape|premi(?:er|ers|ère|ères)|chancelier|chancelière|hauts?|hautes?|coordinateurs?|coordonnateurs?|envoyée?s?|médiateurs?|médiatrice|équipes?|agence|mission|ambassade|opérateurs?|cour|tribunal|parquet|police|services?|coalition|troïka|communauté|source|commandements?|renseignements?|état-major|patron(?:ne)?|cheffes?|dirigeantes|ministères|parlement|mécanisme|bureau|centre|quartet|partis?|parties?|sources|orateurs?|oratrices?|régime|jury|enquêteurs?|chercheu(?:rs?|ses?)|analystes?|témoins?|entreprises?|sociétés?|organisations|groupes|mouvements?|armée|militaires|rebelles|opposition|administrations?|gouverneure?s?|maires?|monde|habitants|scientifiques|journalistes|médias|comités|commissions|conseils|magistrats?|préfecture|préf(?:et|ète)s?|junte|collectifs?|ong|instances|négociat(?:eur|rice)s?|sherpas?|capitaines?|colonels?|maréchal|maréchaux|diplomates?|officiers?|département|vice-présidente?s?|vice-premier|commandante?s?|émir|parlementaires?|bloc|consule?s?|hommes|femmes|leaders?|autorité|direction|forces?|forum|brigade|gendarmerie|fédération|république|royaume|marine|croix-rouge|croissant-rouge|peuple|élue?s?|panel|ambassadeures?|chacune?|exécutif|secrétariat|chancellerie|quai)$/u,
  headLast: false,
};

const en: Grammar = {
  auxiliaries: set(
    'has have had is are was were be been being am will shall would should may might can cannot could must do does did having',
  ),
  be: set('is are was were am be been remain remains remained stand stands stood'),
  between: set(
    'not also further again nevertheless nonetheless meanwhile often later soon together jointly both all each therefore thus however then still never always once already have has had been today yesterday , moreover additionally once again in turn strongly once no longer',
  ),
  // Without the commonest nouns, verbs and names that end so.
  adverb:
    /^(?!(?:italy|sicily|july|ass?embly|family|ally|reply|supply|resupply|anomaly|monopoly|rally|bully|belly|jelly|fly|rely|apply|imply|comply|multiply|kelly|connolly|connelly|donnelly|reilly|o'reilly|healy|daly|farrelly|emily|beverly|sally|molly|lily)$).*ly$/,
  pronouns: set('he she they we i it both'),
  dummy: set('it'),
  subordinators: set(
    'that if when while as because since although though whereas unless until where whether so but',
  ),
  relatives: set('which who whom whose that'),
  coordinators: set('and or but nor'),
  prepositions: set(
    'to at of in on for by with without against from into towards toward between among during after before under over through within about regarding concerning following despite upon via amid given as since',
  ),
  determiners: set(
    'the a an this these those that its his her their our some several many most all both each every any no two three four five six seven eight nine ten other',
  ),
  that: set('that'),
  speakers:
    /^(?:participants?|interlocutors?|commands?|headquarters|intelligence|associations?|lawyers?|attorneys?|prosecutors?|judges?|coalitions?|ministers?|leaders?|heads?|presidents?|presidency|chairs?|chairpersons?|chairman|chairwoman|co-chairs?|spokes(?:man|woman|person|people|persons)|members?|experts?|delegates?|delegations?|officers?|parties|partners?|ambassadors?|representatives?|advis[eo]rs?|governments?|authorities|states|countries|nations|allies|ally|secretary|secretaries|secretary-general|commissioners?|directors?(?:-general)?|officials?|speakers?|lawmakers|mps|senators?|observers?|rapporteurs?|sides|counterparts?|colleagues?|signatories|authors?|council|committee|commission|assembly|conference|summit|group|ministry|department|organi[sz]ation|alliance|union|institutions?|generals?|admirals?|queen|king|pope|prime|chancellors?|high|co-?ordinators?|envoys?|mediators?|principals|commanders?|defen[cs]e|foreign|teams?|agency|mission|embassy|operators?|court|prosecutors?|police|services?|coalition|community|parliament|board|bureau|cent(?:re|er)|partnership|mechanism|agencies|embassies|bodies|inspectors?|quad|part(?:y|ies)|side|sources|regime|jur(?:y|ies)|investigators?|researchers?|analysts?|witnesses|scientists|journalists|reporters|residents|compan(?:y|ies)|firms?|organi[sz]ations|groups|movements?|military|army|rebels?|insurgents?|militants?|opposition|administrations?|governors?|mayors?|world|media|panel|tribunal|regulators?|bloc|junta|ministries|councils|committees|commissions|negotiators?|sherpas?|captains?|colonels?|diplomats?|chiefs?|troika|quartet|force|caucus|subcommittee|consuls?|attach[ée]s?|leadership|parliamentarians?|legislators?|authority|forces|navy|federation|directorate|assistants?|deput(?:y|ies)|people|pm|meps?|men|women|pair|duo|co-sponsors?|sponsors?|guarantors?|hosts?|congress(?:men|women|man|woman))$/,
  headLast: true,
};

/** The grammar of a release's language; English serves for languages without their own. */
export const grammarOf = (lang: string): Grammar => (lang === 'fr' ? fr : en);
