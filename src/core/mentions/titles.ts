import { codeOf } from '../lexicon/ids.ts';
import type { Lexicon } from '../lexicon/model.ts';
import { enAttributive, enPortfolio, frPortfolio, ministerRole } from './portfolios.ts';
import { after, before } from './surroundings.ts';

/** Functions that states have; with a state's name they make an office: `office:pol.foreign-minister`. */
const functions: readonly (readonly [id: string, fr: string, en: string])[] = [
  [
    'foreign-minister',
    'chef(?:fe)? de la diplomatie',
    'secretary (?:of|for) foreign affairs|secretary of state(?: for foreign(?:, commonwealth and development)? affairs)?|head of (?:\\p{L}+ )?diplomacy',
  ],
  ['foreign-secretary', '', 'foreign secretary'],
  [
    'defence-minister',
    '',
    'defen(?:c|s)e secretary|secretary of (?:state for )?(?:national )?(?:defen(?:c|s)e|war)',
  ],
  ['interior-minister', '', 'home secretary'],
  ['deputy-prime-minister', 'vice-premi(?:er|ère)(?:s|-| )ministres?', '(?:deputy|vice) prime ministers?'],
  [
    'prime-minister',
    'premi(?:er|ère)s?(?:-| )ministres?|chef(?:fe)? du gouvernement',
    'prime ministers?|heads? of (?:the )?(?:\\p{L}+ )?government',
  ],
  ['vice-president', 'vice-présidente?s?', 'vice(?:-| )presidents?'],
  [
    'parliament-speaker',
    'présidente? (?:du parlement|de l.assemblée nationale|de la chambre des (?:députés|représentants)|du sénat)',
    '(?:speaker|president|chair(?:man|woman|person)?) of (?:the )?(?:parliament|house of (?:commons|representatives)|national assembly|senate)|parliament(?:ary)? speaker',
  ],
  [
    'national-security-adviser',
    'conseill(?:er|ère) à la sécurité nationale',
    'national security advis(?:e|o)r',
  ],
  [
    'chief-of-defence',
    'chef(?:fe)? d.état-major (?:général )?(?:des (?:forces )?armées|de l.armée(?: nationale)?|de la défense)|chef(?:fe)? d.état-major général',
    'chief of (?:the )?(?:general|defen(?:c|s)e|army) staff|chief of defen(?:c|s)e',
  ],
  ['attorney-general', 'procureure? générale?', 'attorney general|(?:prosecutor general|general prosecutor)'],
  [
    'president',
    'présidente?s?(?: de la république| de (?:la )?transition| intérimaire)?|chef(?:fe)?s? de l.état',
    '(?:transitional |interim )?presidents?(?: of the (?:republic(?! of)|transition(?!al)))?|heads? of state',
  ],
  ['chancellor', 'chanceli(?:er|ère)(?: fédérale?)?', '(?:federal )?chancellor'],
  ['vice-chancellor', 'vice-chanceli(?:er|ère)', 'vice(?:-| )chancellor'],
  ['supreme-leader', 'guide suprême', 'supreme leader'],
  ['crown-prince', 'prince héritier', 'crown prince'],
  ['king', 'roi', 'king'],
  ['queen', 'reine', 'queen'],
  ['emir', 'émir', 'emir|amir'],
  ['permanent-representative', 'représentante?s? permanente?s?', 'permanent representatives?'],
  ['prosecutor', 'procureure? de la république', ''],
  [
    'high-commissioner',
    'haute?s?-commissaires?(?= (?:du|de la|de l.|d.)(?! ?(?:Nations|ONU|Organisation)))',
    'high commissioners?(?= (?:of|to) (?!the (?:UN|United Nations)))',
  ],
  ['minister-of-state', 'ministres? d.état', 'ministers? of state'],
  ['state-secretary', 'secrétaires? d.état(?: aux affaires étrangères)?', 'state secretar(?:y|ies)'],
  [
    'ambassador',
    'ambassad(?:eur|rice)s?(?: extraordinaires?(?: et plénipotentiaires?)?)?',
    'ambassadors?(?: extraordinary(?: and plenipotentiary)?)?',
  ],
  ['special-envoy', 'envoyée?s? spéciale?s?', 'special (?:presidential )?(?:envoy|representative)s?'],
];

export interface FoundTitle {
  readonly start: number;
  readonly end: number;
  /** Last part of the office's id. */
  readonly role: string;
  /** Several holders at once: «les présidents». */
  readonly plural: boolean;
}

/** Words between «ministre» and what he is minister of: his state, or his rank. */
const frMiddle =
  '(?: (?!(?:et|ou|de|des|du|en|a|à|pour|par|qui|que|est|sur|dans|avec|au|aux|ont|lors|le|la|les)(?![\\p{L}]))[\\p{L}-]+){0,2}?';
const ministers = {
  fr: `(?:${anyCase('ministre d.état')},? )?(?<deputy>${anyCase('vice-')})?${anyCase('ministres?')}${frMiddle}(?:,? ${anyCase('chargée?s?')})? (?<portfolio>${anyCase(frPortfolio)})`,
  en: `(?<deputy>${anyCase('(?:first )?deputy |vice |state ')})?(?:${anyCase('federal ')})?(?:${anyCase('ministers?(?: of state| delegate)? (?:of|for|responsible for) (?:the )?')}(?<portfolio>${enPortfolio}|${anyCase(enAttributive)})|(?<attributive>${anyCase(enAttributive)}) ${anyCase('ministers?')})`,
};

/** How titles begin: kept beside the tables above. */
const beginnings = {
  fr: 'vice|mini|chef|prem|prés|cons|proc|chan|guid|prin|roi|rein|émir|repr|secr|amba|envo|haut',
  en: `firs|depu|vice|stat|fede|mini|fore|defe|secr|head|home|prim|spea|pres|chai|parl|nati|chie|atto|pros|gene|chan|supr|crow|king|quee|emir|amir|perm|amba|spec|high|tran|inte|${enAttributive}`,
};

const patterns = { fr: compile('fr', 1), en: compile('en', 2) };

/** Letters of `source` in any case, accented capitals with or without the accent; classes and escapes stay as they are. */
function anyCase(source: string): string {
  return source.replace(/\\[pP]\{\p{L}+\}|\\.|\[[^\]]*\]|\p{Ll}/gu, (part) => {
    if (part.length > 1) return part;
    const bare = part.normalize('NFD')[0]!.toUpperCase();
    const upper = part.toUpperCase();
    return `[${part}${upper}${bare === upper ? '' : bare}]`;
  });
}

function compile(lang: 'fr' | 'en', column: 1 | 2): RegExp {
  const groups = functions
    .map((row, index) => (row[column] ? `(?<r${index}>${anyCase(row[column])})` : ''))
    .filter(Boolean);
  const source = [ministers[lang], ...groups]
    .join('|')
    .replace(/ /g, '[\\s\\u00A0]+')
    .replace(/(\[lL\]|\[dD\])\./gu, "$1['’]");
  // A look at the first letters spares most words the rest of the pattern.
  return new RegExp(`(?<![\\p{L}-])(?=${anyCase(beginnings[lang])})(?:${source})(?![\\p{L}])`, 'gu');
}

/** What finds the titles of state offices in a language. */
export const titlePattern = (lang: string): RegExp => (lang === 'fr' ? patterns.fr : patterns.en);

/** Titles of state offices in `[start, end)`, whoever's they are; `matches` are those of `titlePattern` there. */
export function findTitles(
  text: string,
  start: number,
  end: number,
  lang: string,
  matches: Iterable<RegExpExecArray> = text.slice(start, end).matchAll(titlePattern(lang)),
): FoundTitle[] {
  const found: FoundTitle[] = [];
  const own = lang === 'fr' ? 'fr' : 'en';
  for (const match of matches) {
    const groups = match.groups ?? {};
    const words = match[0];
    let role: string | undefined;
    const named = groups.portfolio ?? groups.attributive;
    if (named !== undefined) {
      role = ministerRole(named.toLowerCase(), own);
      if (
        groups.deputy ||
        /(?:déléguée?|adjointe?)[\s\u00A0]/iu.test(words.slice(0, words.length - named.length))
      )
        role = `deputy-${role}`;
    } else {
      const index = Object.keys(groups)
        .find((key) => groups[key] !== undefined)
        ?.slice(1);
      if (index !== undefined) role = functions[Number(index)]![0];
    }
    if (role === undefined) continue;
    const whole = withDeputy(text, start + match.index, start + match.index + words.length, role, own);
    found.push({
      start: whole.start,
      end: whole.end,
      role: whole.role,
      plural: /^\p{L}+s(?![\p{L}])/u.test(words)
        ? !/^(?:affaires)/iu.test(words)
        : /ministers|presidents|secretaries|ambassadors|premiers-ministres/iu.test(words),
    });
  }
  return found;
}

/** Titles whose deputies hold an office of their own, with no entry in the lexicon that tells them apart. */
const deputised =
  /^(?:attorney-general|permanent-representative|national-security-adviser|chief-of-defence|special-envoy)$/;
const deputyBefore =
  /(?<![\p{L}-])((?:(?:Principal|First|Senior)[\s\u00A0])?(?:Deputy|Assistant|Associate|Under))[\s\u00A0]$/u;
const deputyAfter = /^[\s\u00A0](?:adjointe?|déléguée?|suppléante?)(?!\p{L})/u;

/** "Assistant Attorney General", «représentante permanente adjointe»: no mention of whom they stand in for. */
function withDeputy(
  text: string,
  start: number,
  end: number,
  role: string,
  lang: 'fr' | 'en',
): { readonly start: number; readonly end: number; readonly role: string } {
  if (!deputised.test(role)) return { start, end, role };
  if (lang === 'fr') {
    const after = deputyAfter.exec(text.slice(end, end + 16))?.[0];
    return after ? { start, end: end + after.length, role: `deputy-${role}` } : { start, end, role };
  }
  const before = deputyBefore.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  if (!before) return { start, end, role };
  const rank = before.toLowerCase().replace(/[\s\u00A0]+/g, '-');
  return { start: start - before.length - 1, end, role: `${rank}-${role}` };
}

/** Whether a role is a minister's, the first one's too. */
export const isMinister = (role: string): boolean => /(?:minister|foreign-secretary)$/.test(role);

/** Roles that some states give another name. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  'foreign-minister': ['secretary-of-state', 'foreign-secretary'],
  'defence-minister': ['secretary-of-defense', 'defence-secretary', 'armed-forces-minister'],
  'finance-minister': ['treasury-secretary', 'chancellor-exchequer'],
  'interior-minister': ['home-secretary'],
  'prime-minister': ['chancellor'],
  'state-secretary': ['secretary-of-state', 'foreign-secretary'],
};

/** Whether the office is one of that role, under whatever name its state gives it. */
export const isRole = (office: string, role: string): boolean =>
  [role, ...(alsoCalled[role] ?? [])].some((name) => office.endsWith(`.${name}`));

/** States whose Foreign Secretary is the first of their diplomats, below the minister. */
const ofDiplomats = /^(?:pak|ind|bgd|lka|npl|mdv|btn)$/;

/** Whether a state has a Foreign Secretary whom it calls nothing else; of others only a title with the state beside it is so translated. */
export const hasForeignSecretary = (state: string): boolean =>
  ofDiplomats.test(codeOf(state)) || /^(?:gbr|phl|mex)$/.test(codeOf(state));

/** The office of a role in a state: the lexicon's own id where it has one, else a made one. */
export function officeOf(state: string, role: string, lexicon: Lexicon): string {
  const iso = codeOf(state);
  const minister = role === 'foreign-secretary' && !ofDiplomats.test(iso) ? 'foreign-minister' : role;
  const candidates = [role, minister, ...(alsoCalled[role] ?? [])];
  return (
    candidates.map((name) => `office:${iso}.${name}`).find((id) => lexicon.actors.has(id)) ??
    `office:${iso}.${minister}`
  );
}

const acting = /(?:^|[^\p{L}])(?:acting|interim|caretaker)\s*$/u;

/** The span of an office with the words that make its holder a temporary one. */
export function withActing(
  text: string,
  start: number,
  end: number,
): { start: number; end: number; acting: boolean } {
  const right = /^[\s\u00A0]*,?[\s\u00A0]*(?:par[\s\u00A0]+intérim|ad interim|a\.i\.)(?!\p{L})/iu.exec(
    text.slice(end, end + 20),
  );
  if (right) return { start, end: end + right[0].length, acting: true };
  const left = acting.exec(before(text, start, 10));
  return left
    ? { start: start - left[0].trimStart().length, end, acting: true }
    : { start, end, acting: false };
}

/** «de la Pologne», "of Poland" right after: where the state's name may begin. */
export const ofState = (text: string, end: number) =>
  /^\s+(?:de la |de l'|du |des |de |d'|of the |of )/u.exec(after(text, end, 12))?.[0].length;
