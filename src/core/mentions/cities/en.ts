import type { CityWords } from './words.ts';

export const en: CityWords = {
  agreed:
    '(?:conventions?|agreements?|accords?|arrangements?|processe?s?|declarations?|mechanism|memorandum|format|call|statute|charter|principles|consensus|agenda|programme|treaty|treaties|protocols?|final act)\\s+of\\s*',
  agreedAfter:
    "(?:'s)?\\s+(?:final act|conventions?|agreements?|accords?|treaty|protocols?|process|declaration|mechanism|memorandum|format|call|statute|charter|principles|consensus|agenda|document|framework|club|rules|act|plan|commitments)(?!\\p{L})",
  lies: [
    // "Beirut (Lebanon)", "Kinshasa, 3 May 2024", "Ottawa, Ontario"
    '\\s*\\(\\p{L}|\\s*,\\s*(?:d\\.?c\\.?|ontario|belgi|switzerland|austria|france|germany|\\d{1,2} \\p{L}+ \\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d|on \\p{L}+day)',
    "(?:'s)?\\s+(?:(?:international|main|old|historic|largest|busiest|new|central|first|second|eastern|western|northern|southern|university|children's)\\s+){0,2}(?:airports?|streets?|metro|subway|suburbs?|region|oblast|mayor|residents|inhabitants|outskirts|port|hospitals?|schools?|universit(?:y|ies)|station|squares?|neighbou?rhoods?|districts?|skyline|green zone|old town|diplomatic quarter|population|summit|conference|meeting|embassy|talks|headquarters|office|area|city|cent(?:re|er))(?!\\p{L})",
    "'s?\\s+(?:\\p{L}+\\s+){1,2}(?:airport|square|street|district|station|mosque|church|cathedral|hospital|university|hotel)(?!\\p{L})",
    // "condemns Kabul attack", "Baghdad bombings": what happened in the city; "Moscow attacks Kyiv" tells what a government does.
    '\\s(?:(?:terror(?:ist)?|suicide|bomb|car bomb|mosque|hotel|school|hospital|church|synagogue|market|gun|knife|airport)\\s){0,2}(?:attack|bombings?|blasts?|explosions?|shootings?|massacre|siege|protests?|riots?)(?!\\p{L})',
    '\\s(?:terror(?:ist)?|suicide|bomb|mosque|hotel|school|hospital|airport)\\sattacks(?!\\p{L})',
  ].join('|'),
  owns: "'s\\s|'\\s|-(?:backed|led|sponsored|supported|controlled|aligned|installed|affiliated|linked|appointed|funded|friendly|imposed|run)(?!\\p{L})",
  acts: ',\\s+which\\s+(?:has|had|denies|denied|rejects|rejected|refuses|refused|claims|continues|must|should|cannot|supports|arms|backs)(?!\\p{L})',
  prepositions: [
    {
      local: true,
      words:
        'in|at|near|outside|around|inside|within|throughout|across|through|over|above|into|towards?|off|downtown|central|greater|via|leave|leaves|left|leaving|reach(?:es|ed|ing)?|enter(?:s|ed|ing)?|visit(?:s|ed|ing)?|tour(?:s|ed|ing)?|capital,?|city of|region of|capital of',
      otherwise: 'place',
      government:
        'regime|government|authorities|leadership|rulers|power|those|nobody|no one|anyone|anybody|everyone|someone|junta|masters|sponsors|handlers|decision-makers|policymakers',
      apart: 0,
    },
    {
      words: 'of',
      otherwise: 'place',
      government:
        'request|invitation|initiative|behest|instigation|direction|hands|part|behalf|favou?r|side|aggression|war|regime|polic(?:y|ies)|actions?|decisions?|threats?|behaviou?r|government|authorities|complicity|support|backing|claims|refusal|readiness|willingness|denials?|intentions?|ambitions?|rhetoric|influence|interference|pressure|efforts|proposals?|offer|demands?|conduct|obligations?|commitments?|role|stance|position|response|contribution|mediation|concerns|accusations?|allegations|provocations?|attempts?|manoeuvres|tactics|propaganda|ally|allies|partners?|proxies|friends|agents|orders|orbit|interests|share|failure|approval|consent|attitude|reaction|silence|aims|cooperation|collaboration|plans|strategy|warnings|promises|isolation',
      apart: 2,
    },
    {
      words: 'to',
      otherwise: 'government',
      government:
        'messages?|signals?|warnings?|letters?|notes?|protest\\p{L}*|requests?|appeals?|offers?|condolences|support|aid|assistance|weapons|arms|ammunition|help|pressure|thank\\p{L}*|gratitude|attribut\\p{L}*|answers?|repl(?:y|ies)|response|propos\\p{L}*|loan|threat|challenge|belong\\p{L}*|up|due|according|loyal|assurances?|guarantees?|matters?|important|clear|said|say|sold|s[ae]l[els]\\p{L}*|suppl\\p{L}*|exports?',
      place:
        'travel\\p{L}*|trips?|visit\\p{L}*|flew|fly|flown|flights?|went|go|going|return\\p{L}*|arriv\\p{L}*|came|come|ambassadors?|embassy|delegation|mission|office|liaison|trains?|roads?|route|line|railway|sen[dt]\\p{L}*|dispatch\\p{L}*|deploy\\p{L}*|deliver(?:ed|s|ing|y)?|evacuat\\p{L}*|transport\\p{L}*|transfer\\p{L}*|relocat\\p{L}*|mov\\p{L}*|drove|drive|head\\p{L}*|way|close|closer|next|access|sail\\p{L}*|convoys?|shipments?|br(?:ing|ought)|bound|from|welcom\\p{L}*|invit(?:es?|ed|ing)|gather\\p{L}*',
      apart: 5,
    },
    {
      words: 'from',
      otherwise: 'place',
      government:
        'orders?|instructions?|money|fund\\p{L}*|support|threats?|pressure|assurances?|statements?|responses?|independence|distan\\p{L}*|help|aid|backing|reactions?|denials?|words?|signals?|concessions?|guarantees?|permission|approval|commands?|directions?|gas|oil|imports?|weapons?|arms|answers?|demand\\p{L}*|expect\\p{L}*|hear\\p{L}*',
      apart: 3,
    },
    // "called on Rwanda to …, and on Kinshasa to …"
    { words: '(?:,|and)\\s+(?:also\\s+)?on', otherwise: 'government' },
    {
      words: 'on|upon',
      otherwise: 'place',
      government:
        'pressure|burden|onus|sanctions?|measures|embargo|costs?|depend\\p{L}*|rel(?:y|ies|ied|iance|iant)|call\\p{L}*|impos\\p{L}*|responsibility|blame|eyes|influence|incumbent|leverage|prevail\\p{L}*|count\\p{L}*|focus\\p{L}*',
      apart: 3,
    },
    {
      words: 'between',
      otherwise: 'government',
      place:
        'railway|rail|roads?|line|trains?|flights?|routes?|tracks?|highway|motorway|pipeline|cables?|distance|ferry|way|halfway|travel\\p{L}*|shuttl\\p{L}*',
      apart: 2,
    },
    {
      words: 'against',
      otherwise: 'government',
      place:
        'attacks?|attacked|strikes?|raids?|assaults?|offensive|missiles?|drones?|shelling|bombings?|bombardments?',
      apart: 2,
    },
    {
      words: 'for',
      otherwise: 'government',
      place: 'left|leaves?|leaving|depart\\p{L}*|head\\p{L}*|bound|flight|embark\\p{L}*',
      apart: 1,
    },
    {
      words: 'by|with|without|alongside|unlike|than|that|if|while|whether|because|unless|what|which|not only',
      otherwise: 'government',
    },
  ],
  objects:
    '(?:thank|anger|deter|reassur|isolat|forc|compel|compell|convinc|persuad|punish|pressur|pressuri[sz]|help|assist|arm|fund|critici[sz]|denounc|congratulat|prais|commend|credit|assur|notif|inform|oblig|urg|accus|invit|press|condemn|sanction|suspect|warn|ask|tell|blam|push|prevent|expect|want|allow|enabl|encourag|challeng|confront|engag|back|support|trust|remind|requir|provok|antagoni[sz]|appeas|embolden)(?:e|es|ed|ing|s|ies|ied|y|red|ring)?|told|let|lets|letting|made|make|makes|held|call(?:s|ed|ing)? (?:up)?on|official',
  noVerb:
    'and|or|that|which|than|in|on|to|for|with|from|of|by|at|the|where|who|as|after|before|this|last|next|today|yesterday|under|during|also known',
};
