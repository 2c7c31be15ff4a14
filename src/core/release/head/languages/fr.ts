import type { HeadWords } from './model.ts';

export const fr: HeadWords = {
  labels: {
    fields: {
      updated: [
        'dernière mise (?:à|a) jour(?: de cette page)?|dernière (?:modification|révision)|mise? (?:à|a) jour|modifiée?|actualisée?',
        'date de modification',
      ],
      published: [
        '(?:ce |cet )?(?:contenu|article|texte) (?:a été )?publié|date de publication|date de parution|date de diffusion|date et heure|publication|publiée?|prononcée?',
        'paru|postée?|mise? en ligne|diffusée?|émise?|créée?|date',
      ],
      issuer: [
        'communiqué par|direction|département|ministère|de|émetteur|éditeur|émis par|publié par|diffusé par|auteurs?',
        "auteur de l'acte|organisations? auteurs?|organisation\\(s\\) auteur\\(s\\)|auteur\\(s\\)|organisme|expéditeur",
        'institutions?|source|nouvelles fournies par',
      ],
      title: ['objet|sujet|titre|concerne|concernant'],
      place: ['lieu|ville'],
      reference: ['référence|réf\\.?|document|cote|numéro|n°|no'],
      other: [
        'intervenante?s?|intervenant\\(s\\)|intervention de|circonstances?|à|aux?|thèmes?|thématiques?|mots-clés',
        'langue|catégories?|pays|rubrique|sections?|événement|partager|format|contacts?|contact presse|tel|tél',
        'heure|durée|temps de lecture|photo|crédit|type|embargo|notes?|distribution|original',
      ],
    },
    leads: 'le|du',
    dashed: 'source|émetteur',
    alone: [
      '(?:nouvelles|informations?) fournies? par|publié(?: le)?|mis à jour le|date de publication|date de modification|auteur|éditeur|émetteur|source',
    ],
    from: ['appartient à|par|communiqué par|publié par|diffusé par'],
    small: [
      'le|les|à|et|du|par|h|heures?|hae|hne|he|hap|hnp|heure locale|heure de paris|en date du|n°|\\d+ min(?:utes?)? de lecture',
    ],
  },
  kinds: {
    furniture: [
      "une? (?:agence|service|direction|composante) (?:du|de la|des|de l')[^.,;:]{2,60}",
      '(?:fait partie|extrait) (?:du|de la) (?:dossier|série|rubrique|collection).{0,120}',
      'pour (?:diffusion|publication) immédiate|(?:à )?diffusion immédiate',
      '(?:anglais|français|russe)(?: seulement)|(?:sous )?embargo.{0,40}|communiqués? de presse|de presse',
      'déclarations? et (?:remarques|observations)|communiqué|service de presse|salle de presse|espace presse|actualités?(?: et événements)?',
      'seul le prononcé fait foi|tel que prononcé|traduction (?:de courtoisie|non officielle|provisoire)',
      "en cours au siège de l'onu|département de l'information (?:[•|·–—-] [^•|·–—-]{2,70}){1,3}",
      'liberté(?:\\W+égalité\\W+fraternité)?|égalité|fraternité',
      "(?:aller|accéder|passer) au contenu(?: principal)?|fil d'ariane|vous êtes ici|contenu principal|non officielle?",
      '(?:cette )?page (?:est |a été )?(?:archivée|qui n.est plus).{0,110}|archives? \\d{4}.{0,110}|ce site (?:est archivé|n.est plus).{0,110}',
      'appartient à .{3,120}|sommaire|chapeau|presse|table des matières|au sommaire|outils (?:supplémentaires|de service|de la page)|navigation (?:de gauche|principale|secondaire)|sélecteur de langues|texte intégral|extraits|envoyer|transcription|bienvenue sur\\s.{0,90}|imprimer|partager|écouter|retour|fr|anglais|français',
      'sélection de la langue|bulletin|déclarations (?:du|de la|des) .{3,40}|couverture des réunions(?: et communiqués de presse)?|déclarations|dépêche|site officiel|recherche|note de presse|déclarations et messages|(?:le )?(?:portail|site) (?:de|du|des|officiel)(?!\\p{L}).{2,60}',
      'espagnol|allemand|russe|arabe|chinois|ukrainien|version (?:française|anglaise|originale)',
      '(?:anglais|français)\\s?[/|]\\s?(?:anglais|français)',
      "vous êtes ici\\s?:.{0,200}|chemin de navigation|imprimer(?: cette page)?(?:\\W+(?:partager|envoyer)(?: (?:à un ami|par courriel|cette page))?)*|envoyer(?: (?:à un ami|par courriel))|cnw(?:\\W+communiqués?)?|(?:page d')?accueil(?:\\s[-–·•]\\s[^-–·•]{2,60}){2,}|sautez .{3,90}|(?:partager|partagez|copier|imprimer|télécharger|écouter|envoyer|enregistrer)(?: (?:la|le|les|l.|cette|cet|ce|sur|en|au)\\s?[\\p{L}.]+){1,3}|(?:aller|passer|accéder|sauter) (?:au|à la|à l.|aux).{2,40}|partager cet article|communiqué radio[- ]presse|note d'information",
      "(?:division|direction|cellule|pôle|centre|service(?: départemental)?|bureau|unité|sous-direction|département)(?: (?:générale|centrale))?(?: (?:de|du|des|d'|de la|de l'))?\\s?(?:communication(?: interministérielle)?|presse|médias?|information|relations publiques|diplomatie publique)(?: et (?:de |du |des |d'|de la |de l')?[\\p{L} ]{3,40})?(?: (?:de la|du|des) (?:présidence|ministère|gouvernement|primature|état-major)(?:\\p{L}|'| ){0,50})?",
      "(?:tout |continuer sans )?(?:accepter|refuser|paramétrer|gérer)(?: (?:tout|tous|les (?:cookies|traceurs)|mes (?:choix|préférences)|et (?:fermer|continuer)))*|en poursuivant votre navigation.{0,250}|javascript .{3,200}|votre navigateur .{3,200}|(?:ouvrir|fermer|afficher|masquer)(?: le| la)? (?:menu|recherche|navigation).{0,30}|menu(?: principal)?|s'abonner(?: .{2,50})?|lettre d'information|contact(?:ez-nous)?|plan du site|accessibilité|mentions légales|se connecter|connexion|mon compte|inscription|suivant|précédent|haut de page|retour(?: (?:à la (?:liste|page|recherche)|à l'accueil|au (?:sommaire|menu|haut)|aux (?:actualités|communiqués|résultats)).{0,30})?|accès (?:rapide|direct)s?|nous suivre|suivez-nous(?: .{2,30})?|un site officiel .{2,60}|lire (?:aussi|la suite|plus)|accueil|médiathèque|photothèque|vidéothèque|publicité|sondage|nos réseaux sociaux|vos outils|autres articles|vers le niveau supérieur",
      "(?:catégories?|étiquettes?|archives?)\\s?:.{2,80}|(?:photo|image|crédits?(?: photos?)?|légende|©)\\s?:.{2,200}|\\(?de (?:g|gauche)\\.? à (?:dr?|droite)\\b.{2,200}|.{3,160}\\(?(?:photo|image) [^()]{0,40}\\(?archives?\\)|(?:séance|session) plénière|textes adoptés|taille du texte.{0,30}|commentaires?|comment|\\d{1,6} (?:vues|partages|commentaires)|articles? d'actualité",
      '\\d+(?:e|è?me|ère)?(?:,? (?:&|et) \\d+(?:e|è?me)?)* (?:session|séance|réunion)s?(?:\\s\\((?:matin|après-midi|&|et|\\s)+\\)|\\s[–-].{1,20})?',
    ],
    bare: [
      "(?:fiche d'information|fiche(?: thématique| pratique| pays)?|questions(?:[ -]et[ -]|[ /-]+)réponses|foire aux questions|mémo|aide-mémoire|note (?:d'information|d'analyse|de synthèse|de cadrage)|dossier de presse|infographie|éléments de langage|point de situation|revue de presse|synthèse|avis (?:aux médias|à la presse|public)|invitation à la presse|feuille d'information|document d'information)",
      '(?:déclaration|communiqué|compte[- ]rendu|discours|allocution|intervention|conférence de presse|message|conclusions|point de presse|entretien|relevé de conclusions|note verbale|avis)(?: (?:conjointe?|commune?|finale?|présidentielle|à la presse|ministérielle?|publique|officiel(?:le)?|de presse))*',
    ],
    opens: [
      "(?:extraits? d'|points? de presse|bulletin d'(?:actualités?|information)|bulletin|note d'information|conférence de presse|entretiens?|interview|déclarations?|discours|allocution|intervention|propos|tribune|message|compte[- ]rendu|réponse|communiqué|lettre|audition|point[- ]presse|synthèse|revue de presse|point de situation|communication|rapport|recommandation|proposition|conclusions|toast|voeux|vœux)(?: (?:conjointe?s?|communes?|officielle?s?|téléphoniques?|bilatérale?s?|à la presse|de presse))*(?: |')?(?:de|du|des|d'|un|une|avec|accordée?|à|sur)(?!\\p{L})",
    ],
    release: ['communiqués?(?: de presse)?'],
    sections: ['actualités?|déclarations|communiqués(?: de presse)?|discours'],
    rubrics:
      "catégories?|politique|société|à la une|dépêches|actualités?|communiqués|déclarations|discours|presse|médias?|événements?|agenda|recherche|avancée?|menu|salle|espace|accueil|publications|ressources|archives?|informations?|de|et|la|les|nos|toutes?|les|l'actualité|presse|dossiers?|\\d{4}|\\d{2}-\\p{L}+",
    start: "(?:page d')?accueil",
    entries:
      'contact|sports?|économie|politique|société|culture|services|liens|annonces|emploi|newsletter|vidéos?|photos?|femmes|pratique|publicité|shopping|connexion|international|annuaire|marchés|index|aide|recrutement',
    alone:
      "contacts?|contactez-nous|nous contacter|qui sommes-nous ?\\??|à propos|recherche[r]?|menu|liens(?: utiles)?|plan du site|mentions légales|(?:photo|vidéo|média)thèque|galerie(?: (?:photos?|vidéos?|d'images))?|photos?|vidéos?|actualités?|agenda|publications|discours|communiqués|documents?|archives?|plus(?: ?\\.{3})?|en savoir plus|lire la suite|mot (?:du|de la|de l').{3,40}|service consulaire|services? consulaires?|visas?|passeports?|organigramme|organisation|biographie|historique|présentation|missions?|attributions|le ministre|le ministère|la ministre|l'ambassade(?:ur)?|ambassade|relations bilatérales|politique étrangère|démarches|services en ligne|emploi|recrutement|appels d'offres|législation|textes|presse|espace presse|salle de presse|médias|newsletter|réseaux sociaux|suivez-nous|s'abonner|connexion",
    site: "bienvenue sur (?:les pages|le site) (?:du|des|de la|de l')",
    numbered: ['communiqué de presse|communiqué|déclaration|bulletin'],
  },
  bodies: {
    inquiry:
      "(?:commission|comité|mission) (?:\\p{L}+ )?(?:d'enquête|d'établissement des faits|d'experts)(?: (?:internationale|indépendante))*|groupe d'experts",
    nouns: [
      'ministère|conseil|commission|commissariat|secrétariat|organisation|otan|osce|onu|nations unies|union',
      'européen(?:ne)?|maison[- ]blanche|affaires|gouvernement|office|agence|g7|g20|présidence|primature',
      "parlement|sénat|assemblée|ambassade|mission|délégation|cabinet|bureau|élysée|quai d'orsay|francophonie|seae",
      'conseil permanent|communauté|ligue|cour|tribunal|spf|forum|matignon|aiea|cedeao|mae',
    ],
    heads: [
      'ministère|département|office|autorité|direction|secrétariat|ambassade|consulat|mission permanente|délégation',
      'mission|présidence|cabinet|gouvernement|commission|conseil|agence|bureau|service|primature|parquet',
      'mae|état-major|(?:haut )?commandement|forces (?:armées|de défense)|comité|centre|chancellerie|préfecture|sénat|représentation(?: permanente)?',
    ],
    qualifiers: '',
    speakers: 'porte-parole|ministre|procureure?(?: (?:de la république|général))?|préfète?',
    governments: 'gouvernement|conseil fédéral',
    within: ['ministère|département', 'état-major', 'commission|comité|conseil'],
    determiners: 'une?|ses|son|sa|leurs?|deux|trois|plusieurs',
    lands:
      "(?:république|royaume|principauté|sultanat)(?: [\\p{L}-]+){0,2} (?:de |du |des |d')[\\p{L}' -]{2,40}",
    sent: 'mission|délégation|représentation|ambassade',
    sentTo: "auprès (?:de|du|des)(?: la| l')?",
    of: "de|du|des|d'|aux?|à|pour|chargée?s?",
    offices: [
      "(?:vice-)?première? ministre|présidente?|ministre|secrétaire (?:générale?|d'état)|chanceli(?:er|ère)|préfète?",
      'haute? représentante?',
    ],
    officeOf: "de|du|des|d'|et|pour|chargée?",
    happens: [
      'relati(?:f|ve)s?|condamn|réuni|annonc|salu|sur|déclaration|communiqué|réunion|sommet|séance|entretien|visite?|conférence',
      'porte-parole|réponse|propos|sujet|concernant|renforc|prolong|impos|exprim|dénonc|déplor|rejett|lanc',
      'accueille|réaffirm|réitèr|félicit|adopt|examin|présente|évoqu|soulign|expuls|convoqu|sanctionn|désignation|inculpation|anniversaire',
    ],
    clause: [
      'appelle|demande|rend|a|ont|est|sont|sera|contre|après|avant|avec|lors|suite|face|concernant|pendant',
    ],
    speaks: ['(?:bureau|service|direction) (?:du|de la) (?:porte-parole|presse)'],
    ties: 'le|la|les|de|du|des|d|à|au|aux|et|pour|en|près|chargée?s?|sur|contre',
    adjective:
      'al|ale|aux|ime|ique|[ié]en(?:ne)?|aire|ifs?|ives?|ée?|ère|er|aise?|oise?|aine?|eure?|elle?|ante?|ente?|ères|ées|iques|publique?|mixte|conjointe?|suisse|russe|belge|turque|grecque|arabe',
    lower: 'ministre|état|affaires|nations|intérieur',
    small:
      "(?<!\\p{L})(?:de|du|des|la|le|les|l'|d'|et|aux?)(?![\\p{Ll}])|[éèêçô]|(?:tionale|aine|ique)(?!\\p{L})",
    sittings: 'session|séance|réunion',
    ordinal: 'e|è?me|ère|ième',
    ordinalWord: 'ième',
  },
  places: {
    ties: "de|du|des|d'|la|le|les|sur|en",
    and: 'et',
    region: 'fédérale?|démocratique|populaire|islamique|unie?s?|de|du|des',
    never: [
      'prononcée?|communiqué|publiée?|mise?|sommet|réunion|conférence|déclaration|porte-parole|secrétaire',
      'ministre|président\\p{L}*|directeur|représentante?|mme|citations?|groupe|et|comité|plénière|anglais',
      'français|session|séance|débats?|activités|agenda|discours|articles?|vidéos?|entretien|tribune|politique|société|économie|défense|sécurité|monde|diplomatie|gouvernement|à la une|une|publications?|dossiers?|événements?|rubrique|archives?|autres?|international|actualités?|dépêches?|annonces?|nominations?',
    ],
    phrase: 'contre|par|avec|pour',
    begins: 'saint|la|le|les|charm',
    residence: [
      "(?:palais|château|hôtel|villa) (?:de l'|de la |de |du |des |d')?\\p{L}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?",
    ],
    at: 'à|au|en',
    held: 'tenue?s?|réunie?s?|organisée?s?',
  },
  lines: {
    salutation: ['mesdames|messieurs|monsieur|madame|chers?|chères?|merci'],
    unfinished: ["de|du|des|la|le|les|et|sur|en|à|au|aux|pour|par|dans|avec|d'|l'"],
    carriesOn: "de|du|des|d'|et|à|au|aux|avec|sur",
    capitals: 'DE|DU|DES|ET|SUR|AU|AUX|RELATI\\p{Lu}+|CONCERNANT',
    issued: 'publiée?|adoptée?|prononcée?|approuvée?|communiquée?|diffusée?',
    following: 'suivante?',
    issuedBy: 'par|à|le',
    aboutUs: "à propos (?:du|des|de la|de l'|de|d')",
    honorific: ["(?:l'|la |le )?(?:très )?honorable|(?:s\\.\\s?e\\.\\s?)?(?:m\\.|mme|monsieur|madame)"],
    rank: [
      'secrétaire|ministre|président|représentant|ambassadeur|commissaire|porte-parole|directeur|envoyée?',
    ],
  },
  dates: {
    leads: 'le|les|ce',
    today: "aujourd'hui|ce jour",
    occasions: ['point de presse|conférence de presse|communiqué|déclaration|compte rendu|réunion|sommet'],
    of: 'du|des|le',
    texts: 'résolution|décision|recommandation|directive|règlement',
    said: "discours|allocution|intervention|conférence de presse|conférence|audition|toast|leçon inaugurale|keynote|vœux|voeux|propos (?:liminaires?|introductifs?|tenus?)|remarques|mots? (?:de|du|d'ouverture|de bienvenue)|rencontre avec la presse|briefing|séance de questions|débat",
    minutes:
      'compte[- ]rendu|relevé (?:de conclusions|des décisions)|procès-verbal|conseil(?= des ministres| européen| affaires étrangères)',
    meetings:
      '(?:entretien|échange|conversation|appel|rencontre|réunion)(?: téléphonique| bilatérale?)? avec',
    done: '(?:faite?|adoptée?|signée?|donnée?|délivrée?) (?:à|au|en)',
    meets: [
      "réuni|rencontr|entretenu|entretien|reçu|accueill|participé|s'est rendue?|séjourné|retrouvé|effectué une visite",
    ],
    met: ['tenue?', 'entendu un exposé', 'lors de (?:sa|leur|la) (?:séance|réunion|session)'],
    after: 'suite à|après|depuis',
    recalls: [
      "anniversaire|depuis (?:l[ae]s?|lors|plus|\\d+|ce|cette|des|son|sa|quelques|\\p{L}+ \\d{4})|depuis l'",
      'commémor\\p{L}*|ans après',
    ],
    ahead: [
      '(?:pour|afin de) (?:préparer|discuter|évoquer)|en vue|en amont|avant|préparation|prochaine?s?|à venir|(?<!(?:sur|à) (?:l.|son |leur )?)invit\\p{L}*',
    ],
    will: [
      'se rend(?:ra)?|effectuera?|(?:\\p{L}+)?tien(?:dra|dront)|organisera|siégera|participera|présidera|recevra|rencontrera|accueillera|se tiendra|aura lieu|se réuni(?:ra|ront)',
      "fera|s'entretiendra|représentera|sera (?:reçue?|en)|visitera|assistera|ouvrira|prendra part|conduira|s'ouvr(?:e|ira)",
    ],
    openings: 'le|les|du|dans|au|entre',
    acted: '(?:a|ont|est|sont|été) (?:\\p{L}+ )?\\p{L}{2,}(?:é|i|u|is|it)e?s?|entrée?s? en vigueur',
    acts: [
      "attentats?|attaques?|frappes?|explosions?|fusillades?|assassinats?|tirs?|tirée?s?|essais?|lancements?|coup d'état",
      "enlèvements?|embuscades?|perpétrée?s?|commis(?:es?)?|survenue?s?|intervenue?s?|(?:s'est|se sont) produit(?:e?s?)?",
      '(?:a|ont) eu lieu|lancée?s?|menée?s?|visé|frappé|tué|coûté la vie|décès|décédée?|mort|élections?|scrutin|référendum',
      'abattue?s?|assassinée?s?|enlevée?s?|blessée?s?|capturée?s?|interceptée?s?|détruite?s?|saisie?s?|arrestations?|adoptée?s?|signée?s?|tenue?s?|incidents?|naufrage|drame|massacres?|incursions?|violations?',
    ],
  },
  author: {
    gatherings: 'sommet|réunion|conférence|session',
    plenary: 'plénière|annuelle|ministérielle|informelle|extraordinaire',
    at: "lors (?:du|de la|des|de l'|d'une?)|(?:à la|à l'|au|aux)",
    participating: "participant (?:à la|aux) (?:réunion|session)s? (?:du|de la|de l')",
    reported: [
      "(?:communiqué de presse(?: n[°o] ?[\\d/-]+)?|communiqué n[°o] ?[\\d/-]+|un communiqué) (?:du|des|de la|de l'|de)",
    ],
    issued:
      'déclarations?|positions?|communiqué(?: de presse)?|conclusions|décisions?|réactions?|commentaires?|avis|résolution',
    publication: 'communiqué de presse',
    by: "(?:(?:du|des|attribuable aux?)(?!\\p{L})|(?:de|par|attribuable à)(?: la| le| les| l'| un| une)?|d')",
    following:
      "(?:a|ont) (?:(?:aujourd'hui|conjointement) )?(?:publié|adopté|fait|diffusé|approuvé|rendu publique?)(?: aujourd'hui)? l[ae]s? (?:déclaration|décision|communiqué|conclusions|résolution)(?: [\\p{L}-]+){0,2} (?:suivante?s?|ci-après)",
    ofKind: "(?:de|d')",
    article: "le|la|les|l'",
    comments: 'sur|à propos|au sujet|concernant',
    occasions: 'point de presse|conférence de presse|compte rendu|discours',
    joint: 'conjointe?s?|communes?|trilatérale',
    before: '(?:(?:de presse|à la presse))',
    head: '(?:vice-)?(?:secrétaire (?:générale?|exécutive?|perpétuelle?)|direct(?:eur|rice) (?:générale?|exécuti(?:f|ve))|haute? représentante?|haute?[ -]commissaire|représentante? spéciale?|envoyée? spéciale?|présidente?|commissaire|administratrice|administrateur)(?: (?:adjointe?|déléguée?|par intérim))?',
    sole: 'gouvernement|haute? représentante?(?:\\/vice-présidente?)?|secrétaire générale?(?: déléguée?| adjointe?)?',
    heads:
      "(?:ministres|dirigeante?s|chefs? d'état(?: et de gouvernement| ou de gouvernement)?|chefs de gouvernement|coprésidents|coprésidence|gouvernements|présidence|troïka)",
    members: "(?:membres|états membres) (?:du|de la|de l')|états parties (?:à la|à l'|au|à)",
    of: "(?:du|des|de la|de l'|de|d')",
    about:
      'sur|concernant|relati(?:f|ve)s?|à|au|aux|suite|lors|après|avant|contre|en|dans|face|pendant|durant|appelant|condamnant|devant|faisant|pour|qui',
  },
};
