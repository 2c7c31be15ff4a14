import { codeOf } from '../lexicon/ids.ts';
import type { Lexicon } from '../lexicon/model.ts';
import { enPortfolio, frPortfolio, ministerRole } from './portfolios.ts';

/** Bodies that every state has; with a state's name they are its own: `org:tgo.government`. */
const bodies: readonly (readonly [id: string, fr: string, en: string])[] = [
  [
    'government',
    'gouvernements?(?: fédéral)?(?: de (?:la )?transition| intérimaire| provisoire| d.union nationale)?(?: et (?:le |du |au )?peuple)?|autorités(?: de (?:la )?transition)?|régime|junte|pouvoir|exécutif',
    '(?:federal |transition(?:al)? |interim |caretaker |military )?governments?(?: of national unity)?(?: and (?:the )?people)?|(?:transition(?:al)? )?authorities|regime|junta|leadership|administration',
  ],
  // Before the forces that its name begins with.
  ['air-force', 'armée de l.air(?: et de l.espace)?|forces? aériennes?', '(?:arab )?air force'],
  ['land-forces', 'armée de terre|forces terrestres', '(?:land|ground) forces'],
  [
    'armed-forces',
    'forces armées(?: de défense| nationales)?|forces(?: nationales)? de défense(?: et de sécurité)?(?: nationales)?|armées?(?: nationale)?|forces de sécurité et de défense',
    '(?:defen[cs]e )?armed forces|(?:arab |national )?army|military|(?:national )?defen[cs]e (?:and security )?forces?',
  ],
  [
    'general-staff',
    'état-major (?:général )?(?:des (?:forces )?armées|de l.armée)',
    'general staff(?: of the armed forces)?|joint chiefs of staff',
  ],
  ['navy', 'marine(?: nationale)?', 'navy|naval service'],
  ['coast-guard', 'garde-côtes', 'coast guard'],
  [
    'border-guard',
    'gardes?-frontières?|service (?:national )?des gardes?-frontières?|police (?:aux|des) frontières',
    '(?:state )?border guards?(?: service)?|border (?:police|service|force)',
  ],
  ['customs', 'douanes?', 'customs(?: service| authorit(?:y|ies)| administration)?'],
  [
    'police',
    'police(?: nationale| judiciaire)?(?: fédérale)?',
    '(?:national |federal )?police(?: force| service)?|civil guard|constabulary',
  ],
  ['gendarmerie', 'gendarmerie(?: nationale)?', '(?:national )?gendarmerie'],
  ['national-guard', 'garde nationale', 'national guard'],
  [
    'foreign-ministry',
    'ministère (?:\\p{Ll}+ )?(?:de l.europe et )?des affaires (?:étrangères|extérieures)|ministère des relations extérieures|diplomatie|mae',
    '(?:ministry|department) (?:of|for) foreign affairs(?: and (?:international )?trade)?|foreign ministry|foreign office|diplomacy|mo?fa',
  ],
  [
    'defence-ministry',
    'ministère (?:\\p{Ll}+ )?(?:de la défense(?: nationale)?|des armées)',
    '(?:ministry|department) of (?:national )?defen[cs]e|defen[cs]e ministry|mod',
  ],
  [
    'interior-ministry',
    'ministère (?:\\p{Ll}+ )?de l.intérieur',
    'ministry of (?:the )?(?:interior|internal affairs|home affairs)|interior ministry',
  ],
  [
    'finance-ministry',
    'ministère (?:\\p{Ll}+ )?(?:de l.économie et )?des finances',
    'ministry of finance|finance ministry',
  ],
  ['justice-ministry', 'ministère (?:\\p{Ll}+ )?de la justice', 'ministry of justice|justice ministry'],
  [
    'presidency',
    'présidence de la république',
    "(?:office|chancellery) of the president|president[’']s office|presidential (?:office|administration)",
  ],
  [
    'prime-ministers-office',
    'primature|services du premier ministre',
    "(?:office|chancellery) of the prime minister|prime minister[’']s (?:office|chancellery)",
  ],
  [
    'nsc',
    'conseil (?:national de sécurité|de (?:la )?sécurité nationale)',
    'national security (?:council|committee)',
  ],
  ['council-of-ministers', 'conseil des ministres', 'council of ministers|cabinet of ministers'],
  [
    'parliament',
    'parlement|assemblée (?:nationale|fédérale|législative)(?: de transition| populaire)?|assemblée populaire(?: nationale)?|assemblée du peuple',
    '(?:federal |transitional )?parliament|(?:transitional )?(?:national|legislative) assembly|legislature',
  ],
  ['constituent-assembly', 'assemblée (?:nationale )?constituante', '(?:national )?constituent assembly'],
  ['senate', 'sénat', 'senate'],
  [
    'lower-house',
    'chambre des (?:représentants|députés|communes)',
    'house of (?:representatives|commons)|chamber of deputies',
  ],
  ['central-bank', 'banque (?:centrale|nationale)', 'central bank|national bank'],
  ['supreme-court', 'cour suprême(?: de justice)?', 'supreme court(?: of justice)?'],
  ['court-of-cassation', 'cour de cassation', 'court of cassation'],
  ['court-of-auditors', 'cour des comptes', 'court of (?:auditors|audit)'],
  ['ombudsman', 'défenseure? des droits|médiat(?:eur|rice) de la république', 'ombuds(?:man|person)'],
  ['constitutional-court', 'cour constitutionnelle|conseil constitutionnel', 'constitutional court'],
  [
    'prosecutor',
    'parquet(?: général| fédéral| national)?',
    "(?:federal |state |general |public )?prosecutor(?:(?:-| )general)?[’']s office|prosecution service|office of the (?:attorney general|prosecutor general)",
  ],
  [
    'intelligence-services',
    'services? (?:de renseignements?(?: et de sécurité)?|de sécurité et de renseignements?|d.information et de sécurité|secrets)',
    '(?:state |national )?(?:security and intelligence|intelligence and security) service|(?:military )?intelligence (?:services?|agenc(?:y|ies))|secret services?|security services?',
  ],
  [
    'cyber-agency',
    'agence (?:nationale )?de (?:la )?cybersécurité|centre (?:national )?(?:de|pour la) cybersécurité',
    '(?:national )?cyber ?security (?:centre|center|agency|authority|directorate)|national cyber directorate',
  ],
  [
    'electoral-commission',
    'commission électorale(?: centrale| nationale)?(?: indépendante)?|conseil (?:national |suprême )?électoral|autorité nationale des élections',
    '(?:(?:high |independent )?(?:central |national )?)(?:election|electoral) commission|(?:national |supreme )?electoral council',
  ],
  ['red-crescent', 'croissant-rouge(?: arabe)?', '(?:arab )?red crescent(?: society)?'],
  ['red-cross', 'croix-rouge', 'red cross(?: society)?'],
  [
    'embassy',
    'ambassade|haut-commissariat|consulat(?: général)?|mission permanente|délégation permanente',
    'embassy|consulate(?: general)?|high commission|permanent (?:mission|delegation)',
  ],
];

/** Names that the lexicon gives some of these bodies. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  'foreign-ministry': ['gac', 'dfat', 'mfat', 'state-department', 'fcdo', 'mofa'],
  'defence-ministry': ['defense-department', 'mod'],
  'interior-ministry': ['interior', 'home-office'],
  'finance-ministry': ['treasury'],
  'justice-ministry': ['justice'],
  navy: ['royal-navy'],
  'air-force': ['raf'],
  'border-guard': ['cbp', 'cbsa', 'gpk', 'ppa', 'border'],
  'armed-forces': ['defence-force'],
  'central-bank': ['national-bank'],
  'electoral-commission': [
    'cec',
    'central-election-commission',
    'inec',
    'ceni',
    'cik',
    'ihec',
    'cei',
    'iec',
    'zec',
    'uec',
    'aec',
  ],
  parliament: [
    'assembly',
    'congress',
    'rada',
    'tbmm',
    'sabor',
    'hellenic-parliament',
    'drzavni-zbor',
    'duma',
    'knesset',
    'bundestag',
    'npc',
    'ly',
  ],
  'lower-house': ['house', 'house-of-commons', 'assembly', 'duma'],
  presidency: ['presidential-office'],
  'cyber-agency': ['ncsc', 'cccs', 'anssi', 'bsi', 'cisa'],
};

/** The body of a kind of a state: the lexicon's own id where it has one, else a made one. */
export function bodyOf(state: string, kind: string, lexicon: Lexicon): string {
  const iso = codeOf(state);
  return (
    [kind, ...(alsoCalled[kind] ?? [])]
      .map((name) => `org:${iso}.${name}`)
      .find((id) => lexicon.actors.has(id)) ?? `org:${iso}.${kind}`
  );
}

/** Where a pattern of these matches a body of a state, and which. */
export interface BodyPattern {
  readonly pattern: RegExp;
  readonly kindOf: (match: RegExpExecArray) => string;
}

const lenient = (source: string) =>
  source
    .replace(/ /g, '[\\s\\u00A0]+')
    .replace(/(?<=[ld])\.(?=[a-zé])/gu, "['’]")
    .replace(/[éèêô]/gu, (letter) => `[${letter}${letter.normalize('NFD')[0]}]`);

function compile(column: 1 | 2): BodyPattern {
  const groups = bodies.map((row, index) => `(?<b${index}>${lenient(row[column])})`);
  return {
    pattern: new RegExp(`(?<![\\p{L}-])(?:${groups.join('|')})(?![\\p{L}-])`, 'giu'),
    kindOf: ({ groups: found = {} }) =>
      bodies[
        Number(
          Object.entries(found)
            .find(([, words]) => words !== undefined)?.[0]
            .slice(1),
        )
      ]![0],
  };
}

/** «ministère ukrainien de la Transformation numérique», "Ministry of Energy": what ministers are ministers of. */
function ministries(lang: 'fr' | 'en'): BodyPattern {
  const source =
    lang === 'fr'
      ? `minist[èe]re(?: \\p{Ll}+)? (?<portfolio>${frPortfolio})`
      : `(?:Ministry|Department) (?:of|for) (?:the )?(?!State(?!\\p{L}))(?<portfolio>${enPortfolio})`;
  return {
    pattern: new RegExp(
      `(?<![\\p{L}-])${source.replace(/ /g, '[\\s\\u00A0]+').replace(/(?<=[ld])\.(?=[ |)])/gu, "['’]")}(?![\\p{L}-])`,
      lang === 'fr' ? 'giu' : 'gu',
    ),
    kindOf: ({ groups }) =>
      ministerRole(groups!.portfolio!.toLowerCase(), lang)
        .replace(/minister$/, 'ministry')
        .replace(/^minister-/, 'ministry-'),
  };
}

export const bodyPatterns: Readonly<Record<'fr' | 'en', readonly BodyPattern[]>> = {
  fr: [compile(1), ministries('fr')],
  en: [compile(2), ministries('en')],
};

/** Which body of a state the words name as a whole: «Ministère de la Défense»; undefined where they name none. */
export function kindOfBody(words: string, lang: string): string | undefined {
  for (const { pattern, kindOf } of bodyPatterns[lang === 'fr' ? 'fr' : 'en'])
    for (const match of words.matchAll(pattern))
      if (
        match.index === 0 &&
        /^(?:$|[\s\u00A0]*[,(–—-]|[\s\u00A0]+(?:et|and|of|de|du)(?!\p{L}))/iu.test(
          words.slice(match[0].length),
        )
      )
        return kindOf(match);
  return undefined;
}
