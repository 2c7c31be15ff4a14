import { withoutAccents } from '../text/chars.ts';

/** What ministers are ministers of: the role's name, then how French and English name it. */
const table: readonly (readonly [role: string, fr: string, en: string])[] = [
  [
    'foreign',
    'affaires étrangères|affaires extérieures|relations extérieures',
    'foreign affairs|external affairs|external relations|foreign relations|foreign',
  ],
  [
    'defence',
    'défense nationale|défense|armées|forces armées',
    'national defen[cs]e|defence|defense|armed forces',
  ],
  ['interior', 'intérieur|administration territoriale', 'interior|internal affairs|home affairs|home'],
  ['finance', 'finances', 'finance'],
  ['justice', 'justice', 'justice'],
  ['european-affairs', 'affaires européennes|europe', 'european affairs|europe'],
  ['trade', 'commerce', 'trade|commerce|international trade|foreign trade'],
  ['economy', 'économie', 'economy|economic affairs|economics|economic development'],
  ['energy', 'énergie|pétrole|transition énergétique', 'energy|petroleum|oil'],
  ['environment', 'environnement|transition écologique|climat', 'environment|climate'],
  ['health', 'santé', 'health'],
  ['education', 'éducation', 'education'],
  ['agriculture', 'agriculture', 'agriculture'],
  ['transport', 'transports?', 'transport|transportation'],
  ['culture', 'culture', 'culture'],
  [
    'development',
    'développement|coopération',
    'development|international development|development cooperation',
  ],
  [
    'digital',
    'numérique|transformation (?:numérique|digitale)|transition numérique',
    'digital affairs|digital transformation|digital',
  ],
  ['public-safety', 'sécurité publique', 'public safety'],
  ['security', 'sécurité', 'security|public security|national security'],
  ['labour', 'travail', 'labour|labor'],
  ['industry', 'industrie', 'industry'],
  ['information', 'information', 'information'],
  ['communication', 'communication', 'communications?'],
  ['tourism', 'tourisme', 'tourism'],
  ['immigration', 'immigration', 'immigration'],
  ['fisheries', 'pêches?', 'fisheries'],
  ['research', 'recherche', 'research'],
  ['youth', 'jeunesse', 'youth'],
  ['social-affairs', 'affaires sociales', 'social affairs'],
];

/** Nouns that French ministries are named by, besides those of the table. */
const frNouns =
  'affaires|relations|action (?:sociale|humanitaire)|aménagement|anciens combattants|artisanat|arts|budget|collectivités|communication|comptes publics|décentralisation|droits|eau|élevage|emploi|entrepreneuriat|équipement|fonction publique|formation|gouvernance|hydraulique|infrastructures?|investissements?|médias|égalité|enseignement|famille|femmes?|francophonie|habitat|immigration|information|innovation|intégration|jeunesse|logement|mer|mines|migrations?|outre-mer|pêche|petite entreprise|planification|promotion|protection|réconciliation|recherche|réfugiés|ruralité|solidarités?|souveraineté|sports?|télécommunications|tourisme|urbanisme|transition|ville|économie|exportations|\\p{L}+(?:ens|ais|ois|ins|bè)(?: établis)? (?:de|à) l.(?:étranger|extérieur)';
const frEnding =
  '(?:ères?|aux|ales?|al|aines?|ains?|iques?|ieures?|ieur|iennes?|aires?|elles?|tives?|ables?|ées?|s?publics?|ubliques?)';
/** Adjectives that some print with a capital, as no family name is: «Intégration Africaine». */
const frCapital =
  'étrangères|africaine|européennes?|internationale|nationale|régionale|extérieures|publique|sociales?|générale|économiques?|supérieur';
const frLink = '(?:de la |de l.|du |des |de |d.|à la |à l.|aux |au )';
const frOne = `(?:${table.map(([, fr]) => fr).join('|')}|${frNouns})(?: (?:[\\p{Ll}-]+${frEnding}|${frCapital}))*(?: et [\\p{Ll}-]+(?:ennes|aines|ales|iques))?(?: (?:des?|du) (?:exportations|femmes|territoires|personnes|changements climatiques|droits humains))?`;
/** Words that English portfolios are made of: a person's name may follow them at once. */
const enWord =
  '(?:Foreign|External|Internal|Affairs|Relations|Europe|European|Euro-Atlantic|EU|Union|Integration|Trade|Commerce|Cooperation|Co-operation|International|Regional|Development|Defence|Defense|National|Armed|Forces|Interior|Home|Homeland|Security|Public|Safety|Order|Finance|Finances|Treasury|Economy|Economic|Economics|Planning|Industry|Industrial|Energy|Oil|Petroleum|Mines|Mining|Natural|Resources|Environment|Environmental|Climate|Change|Water|Health|Education|Higher|Research|Science|Technology|Innovation|Digital|Transformation|Communications?|Information|Media|Culture|Cultural|Heritage|Sports?|Tourism|Youth|Children|Women|Gender|Equality|Social|Labou?r|Employment|Welfare|Family|Families|Justice|Human|Rights|Immigration|Migration|Refugees|Citizenship|Diaspora|Indigenous|Agriculture|Food|Forestry|Fisheries|Fishing|Oceans|Rural|Transport|Transportation|Infrastructure|Housing|Urban|Reconstruction|Emergency|Preparedness|Management|Veterans|State|Strategic|Industries|Export|Promotion|Small|Business|Expatriates|Emigrants|Nordic|Indo-Pacific|Commonwealth|Africa|African|Asia|Pacific|Middle|East|Americas|Francophonie|Government|Administration|Local|Parliamentary|Religious|Federal)';
const enJoin = '(?:, | and |, and | & )(?:the |for |of )?';

/** «des Affaires étrangères et de la Coopération internationale», what follows «ministre». */
export const frPortfolio = `${frLink}(?:${frOne})(?:(?:,| et|, et)? (?:${frLink})(?:${frOne})|(?:,| et|, et) (?=\\p{Lu})(?:${frOne})(?!\\p{L}))*`;
/** "Foreign Affairs and International Trade", what follows "Minister of". */
export const enPortfolio = `${enWord}(?: ${enWord})*(?:${enJoin}${enWord}(?: ${enWord})*)*`;
/** "Foreign", "Home Affairs", what stands before "Minister". */
export const enAttributive = table.map(([, , en]) => en).join('|');

const firsts = {
  fr: table.map(([role, fr]) => [role, new RegExp(`^(?:${fr})(?![\\p{L}])`, 'u')] as const),
  en: table.map(([role, , en]) => [role, new RegExp(`^(?:${en})(?![\\p{L}])`, 'u')] as const),
};

/**
 * The role of whoever is minister of `portfolio` (in small letters): `foreign-minister`; where the table has no name for
 * it, one made from its words. Foreign affairs count wherever they stand («de l'Europe et des affaires étrangères»).
 */
export function ministerRole(portfolio: string, lang: 'fr' | 'en'): string {
  const words = portfolio.replace(/[\s\u00A0]+/g, ' ').replace(/[’]/g, "'");
  const bare = words.replace(/^(?:de la |de l'|du |des |de |d'|à la |à l'|aux |au |the )/u, '');
  if (/affaires etrangeres|foreign affairs/u.test(withoutAccents(bare))) return 'foreign-minister';
  for (const [role, pattern] of firsts[lang]) if (pattern.test(bare)) return `${role}-minister`;
  const slug = withoutAccents(bare)
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '')
    .split('-')
    .filter((word) => word.length > 3)
    .slice(0, 3)
    .join('-');
  return slug ? `${slug}-minister` : 'minister';
}
