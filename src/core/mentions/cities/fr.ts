import type { CityWords } from './words.ts';

export const fr: CityWords = {
  agreed:
    "(?:conventions?|accords?|engagements?|arrangements?|parametres|paquet|traites?|protocoles?|processus|declarations?|mecanisme|memorandum|format|appel|statut|charte|principes|consensus|agenda|programme|plan d'action|article \\d+ du traite|acte final)\\s+(?:finale?s? |communes? |conjointes? )?(?:de |d')\\s*",
  lies: [
    '\\s*\\(\\p{L}',
    '\\s*,\\s*(?:belgi|suisse|autriche|france|allemagne|ontario|le \\d|\\d{1,2} \\p{L}+ \\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d)',
  ].join('|'),
  acts: [
    ",\\s+qui\\s+(?:n')?(?:a|avait|ont|nie|dement|rejette|refuse|accuse|affirme|soutient|continue|entend|veut|doit|arme|pretend)(?!\\p{L})",
    // «appelé Kigali à retirer ses troupes»
    "\\s+a\\s+(?:(?:ne pas|y|en)\\s+)?(?!l[ae']|un)\\p{L}+(?:er|ir|re|oir)\\s+(?:s[ea]s?|leurs?|l[ae]s?|l'|a|fin|de|d'|son|ses|toute?s?|aux?)(?!\\p{L})",
    // «Séoul en informera ses alliés»
    '\\s+en\\s+(?:a|avait|aura|est|etait|\\p{L}{3,}(?:era|ira|ait|ront|dra))(?!\\p{L})',
    // «exprime à Prague sa solidarité»
    '\\s+(?:sa|son|ses|leurs?|notre|nos|toute sa)\\s+(?:\\p{L}+\\s)?(?:solidarite|soutien|condoleances|gratitude|reconnaissance|appui|sympathie|amitie|remerciements)(?!\\p{L})',
  ].join('|'),
  prepositions: [
    {
      local: true,
      words:
        "dans|pres de|aupres de|autour de|(?:au|a l')\\s?(?:sud|nord|est|ouest) de|ville de|capitale,?|capitale de|banlieue de|aeroport de|environs de|sommet de|conference de|reunion de|seance de|universite de|rues? de|port de|metro de|base a|via|vers|depuis|quitt\\p{L}*|visit\\p{L}*|rejoi\\p{L}*|att[ei]i?[gn]\\p{L}*|gagn\\p{L}*|travers\\p{L}*|visite (?:a|de)",
      otherwise: 'place',
    },
    {
      words: 'a',
      otherwise: 'place',
      government:
        'regime|gouvernement|autorites|pouvoir|dirigeants|junte|ceux qui,?|personne|nul|demand\\p{L}*|appel\\p{L}*|exhort\\p{L}*|imput\\p{L}*|attribu\\p{L}*|impos\\p{L}*|reproch\\p{L}*|enjoi\\p{L}*|ordonn\\p{L}*|permet\\p{L}*|permis|soutien|appui|aide|armes|munitions|fourni\\p{L}*|rappel\\p{L}*|adress\\p{L}*|oppos\\p{L}*|grace|quant|face|pression\\p{L}*|messages?|signal|appartien\\p{L}*|incomb\\p{L}*|revien\\p{L}*|savoir|interdi\\p{L}*|signifi\\p{L}*|notifi\\p{L}*|repon\\p{L}*|convien\\p{L}*|profit\\p{L}*|solidarite',
      place:
        'sur place|ambassad\\p{L}*|delegations?|mission|bureau|ren[dt]\\p{L}*|venue?s?|arriv\\p{L}*|deplac\\p{L}*|reun\\p{L}*|recue?s?|retrouv\\p{L}*|t[ie]n\\p{L}*|sommet|conference|reunion|visite|retour\\p{L}*|voyag\\p{L}*|vols?|trains?|route|envo\\p{L}*|depech\\p{L}*|deplo\\p{L}*|atterri\\p{L}*|sign\\p{L}*|adopt\\p{L}*|nee?s?|morte?s?|tuee?s?|arret\\p{L}*|situ\\p{L}*|basee?s?|install\\p{L}*|sieg\\p{L}*|rencontr\\p{L}*|entret\\p{L}*|particip\\p{L}*|presen\\p{L}*|partie?s?|resid\\p{L}*|organis\\p{L}*|lanc\\p{L}*|consul\\p{L}*',
      apart: 3,
    },
    {
      words: "de|d'",
      otherwise: 'place',
      government:
        "guerre|agression|candidature|adhesion|soutien a l'integrite|attaques|politiques?|actions?|decisions?|positions?|menaces?|regime|pouvoir|volonte|refus|strategie|propagande|intentions?|complicite|soutien|part|compte|faveur|encontre|adresse|reponses?|pressions?|influence|ingerences?|autorites|gouvernement|comportement|rhetorique|discours|demandes?|promesses?|explications?|disponibilite|determination|propositions?|accusations?|agissements|ambitions?|cooperation|collaboration|allegations?|declarations?|affirmations?|demarches?|attitude|silence|aveu|invitation|initiative|instigation|mediation|contribution|manoeuvres?|camp|offre|engagements?|efforts?|exigences?|inquietudes?|preoccupations?|provocations?|allies?|partenaires?|orbite|ordres?|mains?|feu vert|consentement|concours|dirigeants|junte|diplomatie|cote|obligations?|responsabilite|isolement|depend\\p{L}*|agents?|tentatives?|concessions?|garanties?|assurances?",
      apart: 2,
    },
    {
      words: 'sur',
      otherwise: 'place',
      government:
        'pressions?|sanctions?|pes\\p{L}*|influence|compt\\p{L}*|appu\\p{L}*|repos\\p{L}*|responsabilite|regards?|ascendant',
      apart: 3,
    },
    {
      words: 'entre',
      otherwise: 'government',
      place:
        'routes?|vols?|trains?|lignes?|axe routier|voie ferree|voies|autoroute|distance|cables?|navettes?|ferroviaires?|aeriennes?|trajets?',
      apart: 2,
    },
    {
      words: 'contre',
      otherwise: 'government',
      place: 'attaques?|frappes?|raids?|assauts?|offensive|missiles?|drones?|bombardements?|tirs?',
      apart: 2,
    },
    { words: 'par', otherwise: 'government', place: 'pass\\p{L}*|transit\\p{L}*|escale', apart: 1 },
    {
      words: 'pour',
      otherwise: 'government',
      place: 'part\\p{L}*|embarqu\\p{L}*|vol|depart|quitt\\p{L}*|route',
      apart: 1,
    },
    {
      words: [
        "que|qu'|avec|selon|d'apres|envers|sans|si|ni|comme|tandis que|alors que|dont|lorsque",
        // «que lui a adressées Kiev»
        "(?:que|qu')\\s+(?:lui |leur |nous |vous )?(?:a|avait|ont)\\s+\\p{L}+(?:e|es|ee|ees|i|is|ie|ies|u|us|ue|ues)",
      ].join('|'),
      otherwise: 'government',
    },
  ],
  objects:
    "(?:remerci|felicit|invit|appel|appell|exhort|accus|press|condamn|sanctionn|soupconn|somm|forc|dissuad|rassur|aid|arm|critiqu|denonc|inform|oblig|isol|pouss|encourag|interpell|exclu|menac|provoqu|implor|pri|auxquels? s'expos)(?:e|es|ent|ons|ez|er|a|ait|aient|ant|ee)?|avert(?:i|it|ir|issent)|contrain\\p{L}+|convainc\\p{L}*|soutien(?:t|nent)|soutenir|soutenu|mis(?:e|es)? en garde|met(?:tre|tent|tons)? en garde",
  noVerb:
    "et|ou|de|du|des|d'|a|au|aux|en|dans|pour|sur|par|avec|qui|que|le|la|les|lors|ce|cet|cette|hier|aujourd|afin|sous|vers|entre|puis|mais|ni|est-ce|dont|comme|ainsi",
};
