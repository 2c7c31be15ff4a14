import type { Span } from '../../text/span.ts';
import { unaccented } from './labels.ts';

export type NameKind = 'body' | 'grouping' | 'place' | 'state' | 'office' | 'person';

/** What is known of names as wholes; the lexicon knows many, a text alone none. */
export interface Names {
  /** Whether `words` (folded, without an article) are the name of one of that kind, and nothing else. */
  is(kind: NameKind, words: string): boolean;
}

export const noNames: Names = { is: () => false };

export const bodyName = unaccented(
  /(?:^|[\s'(])(?:minist(?:ère|ry)|department|conseil|council|commission|commissariat|secrétariat|secretariat|organi[sz]ation|otan|nato|osce|onu|united nations|nations unies|union|european|européen(?:ne)?|white house|maison[- ]blanche|foreign office|affairs|affaires|gouvernement|government|office|agence|agency|g7|g20|présidence|presidency|primature|parlement|parliament|assembly|assemblée|embassy|ambassade|mission|delegation|délégation|cabinet|bureau|élysée|quai d'orsay|francophonie|commonwealth|eeas|seae|global affairs|permanent council|conseil permanent|treasury|communaut[ée]|community|ligue|league|court?|tribunal|spf|forum|matignon|mfa|iaea|aiea|ecowas|cedeao|press team)(?![\p{L}])/iu,
);

/** How the names of bodies begin that a state or an organisation has: these may be long. */
const bodyHead = unaccented(
  /^(?:the |le |la |l['’])?(?:federal |national |royal |permanent |state |general |u\.s\. |us |uk )*(?:minist(?:ry|ère|erio|ero|erium)|bundesministerium|embajada|department|département|office|directorate|direction|secrétariat|secretariat|embassy|ambassade|consulate|consulat|permanent mission|mission permanente|permanent delegation|délégation|delegation|mission|présidence|presidency|prime minister['’]s office|cabinet|government|gouvernement|commission|conseil|council|agence|agency|bureau|service|primature|prosecutor['’]s office|parquet|chancell?ery?|chancellerie)(?![\p{L}'’])/iu,
);
/** «Département fédéral de la défense …», "Office of the …": what it is responsible for is tied to it. */
const longName = new RegExp(
  `${bodyHead.source}(?:\\s\\p{L}+)?\\s(?:of|for|de|du|des|d['’]|aux?|à|chargée?s?)(?![\\p{L}])`,
  'iu',
);
const noBody =
  /(?<!\p{L})(?:condemn|condamn|meet|met|réuni|annonc|announc|welcom|salu|on|sur|statement|déclaration|communiqué|réunion|meeting|summit|sommet|readout|remarks|results?|call|entretien|visite?|adopts?|imposes?|conference|conférence|briefing|spokes|porte-parole|regular|response|réponse|update|propos|sujet|regarding|concernant)\p{L}{0,4}(?!\p{L})/iu;
/** "Office of the Spokesperson", «Service du porte-parole». */
const speaksFor =
  /^(?:office|bureau|service|direction)\s(?:of|du|de la)\s(?:the\s)?(?:spokes|porte-parole|press|presse)\p{L}*(?:\s|$)/iu;
const clause =
  /(?<!\p{L})(?:to|has|have|had|is|are|was|were|will|as|by|with|against|after|before|calls?|says?|hosts?|discuss\p{L}*|visits?|appelle|demande|rend|a|ont|est|sont|sera)(?!\p{L})/u;

/** A body's name with nothing of a title about it. */
export function isBodyAlone(words: string, names: Names): boolean {
  if (names.is('body', words)) return true;
  // "Republic of Estonia, Ministry of Foreign Affairs".
  const [first, ...rest] = words.split(', ');
  if (rest.length > 0 && names.is('state', first!)) return isBodyAlone(rest.join(', '), names);
  const posted = /^(.{6,80}?)\s(?:to|auprès (?:de|du|des))\s(?:the\s|l['’]|la\s)?(.{2,80})$/iu.exec(words);
  if (
    posted &&
    /mission|delegation|représentation|délégation/iu.test(posted[1]!) &&
    names.is('body', posted[2]!)
  )
    return isBodyAlone(posted[1]!, names);
  // "United States Mission to the OSCE".
  const head = /\s(?=(?:mission|delegation|embassy|ministry|department|government)(?!\p{L}))/iu.exec(words);
  if (
    head &&
    names.is('state', words.slice(0, head.index)) &&
    isMinistryAlone(words.slice(head.index + 1), names)
  )
    return true;
  if (!/^[\p{Lu}\d]/u.test(words) || /^(?:(?:du|de|des|of)\s|d['’])/iu.test(words)) return false;
  if (clause.test(words)) return false;
  if (noBody.test(words) && !speaksFor.test(words)) return false;
  if (/[.!?]$|:|\d|\s[–—]\s/.test(words.replace(/G(?:7|8|20)/g, ''))) return false;
  const many = words.split(/\s+/).length;
  if (sentenceCase(words) || acts(words)) return false;
  if (longName.test(words) && words.length <= 150 && many <= 20) return true;
  return (
    words.length <= 90 &&
    many <= 9 &&
    // «Doorstop, Parliament House, Canberra» is no body's name.
    (bodyHead.test(words) ||
      ((bodyName.test(words.split(',')[0]!) || words.includes('&')) && bodyName.test(words)))
  );
}

/** «Le président de la République», «Premier ministre de Belgique», "Minister of Foreign Affairs": an office and nothing else. */
export const isTitleOfOffice = (words: string, names: Names) =>
  names.is('office', words) ||
  (office.test(words) &&
    !clause.test(words) &&
    !noBody.test(words) &&
    words.split(/\s+/).slice(1).every(nominal));
const office = unaccented(
  /^(?:le |la |the )?(?:(?:vice-)?première? ministre|(?:deputy )?prime minister|présidente?|president|ministre|minister|secrétaire (?:générale?|d['’]état)|secretary(?:-general| general| of state)|chancell?or|chancelière?|haute? représentante?|high representative)(?:\s(?:de|du|des|d['’]|of|for|and|et|pour|chargée?)(?![\p{L}])[^.:!?;–—]{2,70})?$/iu,
);

/** "Council sanctions nine individuals": in English names nothing but ties has small letters. */
const sentenceCase = (words: string) =>
  !/(?<!\p{L})(?:de|du|des|la|le|les|l['’]|d['’]|et|aux?)(?![\p{Ll}])|[éèêçô]|(?:tionale|aine|ique)(?!\p{L})/iu.test(
    words,
  ) &&
  /(?<!\p{L})(?!(?:of|the|and|for|in|to|at|on)(?!\p{L}))\p{Ll}{3,}/u.test(words.replace(/['’]\p{Ll}+/gu, ''));

const ties =
  /^(?:of|for|to|in|and|the|le|la|les|de|du|des|d|à|au|aux|et|pour|en|près|chargée?s?|sur|contre|on|&)$/u;
const adjective =
  /(?:al|ale|aux|ique|ienne?|aire|ifs?|ives?|ée?|ère|er|aise?|oise?|aine?|eure?|elle?|ante?|ente?|ères|ées|iques|publique?|mixte|conjointe?|suisse|russe|belge|turque|grecque|arabe)$/u;
/** A word of a title or name: with a capital, small and tying, or an adjective; «réagit» is none. */
const nominal = (word: string) =>
  /^(?:[ld]['’])?\p{Lu}/u.test(word) ||
  ties.test(word.replace(/['’,]+$/u, '')) ||
  adjective.test(word) ||
  /^(?:ministre|minister|état|affaires|nations|intérieur)/iu.test(word);

/** «La Commission renforce …»: what follows the noun in small letters is neither a tie nor an adjective. */
const acts = (words: string) => {
  const next = bodyHead.exec(words);
  const word = next && /^\s(\p{Ll}[\p{Ll}-]*)/u.exec(words.slice(next[0].length))?.[1];
  return !!word && !ties.test(word) && !adjective.test(word);
};

/** Whether a line begins as the names of ministries, offices and embassies do, and is such a name. */
export const isMinistryAlone = (words: string, names: Names) =>
  bodyHead.test(words) && isBodyAlone(words, names);

/** Whether a line is the name of a body that is known, or begins as those of ministries, offices and embassies do. */
export const isOfficeAlone = (words: string, names: Names) =>
  (bodyHead.test(words) || names.is('body', words)) && isBodyAlone(words, names);

/** «Nations Unies – Secrétaire général», "OSCE Permanent Council No 1502": the body that a part or a number follows. */
export function bodyWithPart(words: string, names: Names): Span | undefined {
  const numbered =
    /^(.{3,60}?),?\s(?:n[or°]\.?\s?\d{1,5}|\d{1,5}(?:st|nd|rd|th|e|è?me)\s(?:meeting|session|réunion|séance))$/iu.exec(
      words,
    )?.[1];
  const parted = /^(.{3,60}?)\s[–—|-]\s.{3,60}$/u.exec(words)?.[1];
  const body = numbered ?? parted;
  if (!body || !isBodyAlone(body, names) || (!numbered && saysWhat.test(words))) return undefined;
  return { start: 0, end: body.length };
}

const saysWhat = /(?<!\p{L})(?:statement|déclaration|communiqué|point de presse|entretien|meeting|réunion)/iu;

const city =
  "\\p{Lu}[\\p{L}'’.-]*\\p{L}(?:[\\s-](?:(?:de|du|des|d'|la|le|les|sur|en)[\\s-]?)?\\p{Lu}[\\p{L}'’-]+){0,3}";
/** «Paris», "New York", «Villers-Cotterêts / Paris», "VALLETTA/VIENNA", "Washington, D.C."; then a region that is not part of it. */
const places = `${city}(?:\\s?(?:/|et|and|&)\\s?${city}){0,2}(?:,?\\s(?:D\\.C\\.|DC)(?![\\p{L}]))?`;
const region =
  '(?:,\\s?\\p{Lu}[\\p{L}.]+(?:\\s(?:\\p{Lu}[\\p{L}.]+|fédérale?|démocratique|populaire|islamique|unie?s?|de|du|des|of|the)){0,5}|\\s?\\(\\p{Lu}[^()]{1,30}\\))?';
export const placeSource = `(${places})${region}`;
const placeShape = new RegExp(`^${placeSource}$`, 'u');
const noPlace =
  /(?:^|[\s,'’-])(?:prononcée?|press|news|release|statement|communiqué|communique|remarks|speech|date|issued|published|publié|publiée|released|posted|delivered|updated|last|mise?|on|note|media|readout|summit|sommet|meeting|réunion|conférence|conference|déclaration|declaration|spokes\p{L}+|porte-parole|secretary|secrétaire|ministers?|ministre|ambassad\p{L}+|president|président\p{L}*|director|directeur|representative|représentante?|commissioner|envoy|chair\p{L}*|hr|vp|mr|ms|mrs|mme|dr|today|quotes?|citations?|joint|background|introduction|updated?|team|service|group|groupe|bank|palace|building|room|hall|allies|article|question|answer|note|and|et|committees?|comité|plenary|plénière|outcomes?|details|working|division|unit|english|french|français|japanese|russian|ukrainian|arabic|anglais)(?![\p{L}])/iu;

/** Between capitals these tie a phrase that is no name of a place. */
const tie = /\s(?:against|for|with|by|of|to|from|contre|par|avec|pour)\s/iu;

const acronym =
  /^(?:NATO|OTAN|OSCE|UN|ONU|EU|UE|IAEA|AIEA|OIF|OPCW|OIAC|ECOWAS|CEDEAO|EEAS|SEAE|AU|UA|UK|US|USA|DFAT|MFA|FCDO|WHO|OMS|IMO|OMI|ICC|CPI|PACE|APCE|MEAE|ASEAN|BRICS|ICRC|CICR|AFET|SPF|OCHA|HCR|UNHCR|UNICEF|FAO|OIM|IOM)$/u;

/** Two or three capitalised words alone may be a person as well; these begin or end names of places. */
const placeWords =
  /^(?:new|san|santa|são|sao|saint|st|the|la|le|los|las|el|abu|addis|buenos|cape|kuala|port|tel|sri|rio|phnom|hong|mexico|panama|guatemala|kuwait|sharm|nur|ulan|lake|fort|camp|charm)(?![\p{L}])|(?:city|ville|town|island|palace)$/iu;

/** «Palais de l'Élysée», «Château de Bellevue»: houses that statements are dated from. */
const residence =
  /^(?:palais|château|hôtel|villa)\s(?:de\sl['’]|de\sla\s|de\s|du\s|des\s|d['’])?\p{L}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?$|^\p{Lu}[\p{L}’'-]+\s(?:palace|castle)$/iu;

/** Whether words can be the name of a place and nothing else: one or few capitalised words, no title, no body. */
export function placeIn(words: string, names: Names): Span | undefined {
  if (residence.test(words)) return { start: 0, end: words.length };
  // «Berlin, Helsinki, Tallinn, Warsaw».
  const list = words.split(', ');
  if (list.length > 2 && list.every((one) => names.is('place', one)))
    return { start: 0, end: list[0]!.length };
  const match = placeShape.exec(words);
  if (!match?.[1] || words.length > 60) return undefined;
  const name = match[1];
  if (
    noPlace.test(name.replace(/\s?(?:\/|et|and|&)\s?/g, '/')) ||
    noPlace.test(words) ||
    bodyName.test(words)
  )
    return undefined;
  if (tie.test(name) || acronym.test(name) || /['’]s(?!\p{L})/iu.test(name)) return undefined;
  // Three words and more are places only where they are known, or say so.
  const content = name.split(/[\s/-]+/).filter((word) => /^\p{Lu}/u.test(word)).length;
  if (
    content > 2 &&
    !/[/-]|(?:\set|\sand|&)\s/.test(name) &&
    !placeWords.test(name) &&
    !/D\.?C\.?$/.test(name) &&
    !names.is('place', name)
  )
    return undefined;
  // «SKOPJE / THE HAGUE», «Paris et Berlin»: the first of several is where it is dated.
  const several = /^(.+?)\s?(?:\/|\s(?:et|and|&)\s)/u.exec(name);
  return { start: 0, end: several ? several[1]!.length : name.length };
}

/** The place that a line of its own names: one that is known, one word, or words that only places have. */
export function surelyPlace(words: string, names: Names): Span | undefined {
  const place = placeIn(words, names);
  if (!place || names.is('body', words)) return undefined;
  const name = words.slice(0, place.end);
  return names.is('place', name) || /[/,(]/.test(words) || placeWords.test(words) ? place : undefined;
}

/** "Roosevelt Room", "The South Lawn": where it was said, on a line beside the date. */
export const venueIn = (words: string): Span | undefined =>
  venue.test(words) && words.split(/\s+/).length <= 7 && !bodyName.test(words)
    ? { start: 0, end: words.length }
    : undefined;
const venue =
  /^(?:the\s)?(?:\p{Lu}[\p{L}.'-]*\s){1,6}(?:room|hall|garden|lawn|portico|auditorium|ballroom|theat(?:re|er)|hotel|building|house|castle|palace|airport|base)$/iu;
