import type { Lexicon } from '../lexicon/model.ts';
import { after, before } from './surroundings.ts';

/** Functions that every government has; with a state's name they make an office: `office:pol.foreign-minister`. */
const functions: readonly (readonly [id: string, fr: string, en: string])[] = [
  [
    'foreign-minister',
    'ministres? (?:de |des )(?:l.europe et des )?(?:affaires|relations) (?:étrangères|extérieures)(?: et [^,.;]{3,40}?)?|chef(?:fe)? de la diplomatie',
    'foreign ministers?|ministers? (?:of|for) foreign affairs|foreign secretary|secretary of state|foreign affairs ministers?',
  ],
  [
    'defence-minister',
    'ministres? (?:de la défense(?: nationale)?|des armées)',
    '(?:national )?defen[cs]e ministers?|ministers? (?:of|for) (?:national )?defen[cs]e|defen[cs]e secretary|secretary of defen[cs]e',
  ],
  [
    'interior-minister',
    'ministres? de l.intérieur',
    'interior ministers?|ministers? of (?:the )?interior|home secretary',
  ],
  ['finance-minister', 'ministres? des finances', 'finance ministers?|ministers? of finance'],
  ['deputy-prime-minister', 'vice-premi(?:er|ère) ministre', 'deputy prime ministers?'],
  ['prime-minister', 'premi(?:er|ère)s?(?:-| )ministres?|chef(?:fe)? du gouvernement', 'prime ministers?'],
  ['vice-president', 'vice-présidente?', 'vice presidents?'],
  ['president', 'présidente?(?: de la république)?|chef(?:fe)? de l.état', 'presidents?'],
  ['chancellor', 'chanceli(?:er|ère)', '(?:federal )?chancellor'],
  ['king', 'roi', 'king'],
  ['queen', 'reine', 'queen'],
];

export interface FoundTitle {
  readonly start: number;
  readonly end: number;
  /** Last part of the office's id. */
  readonly role: string;
}

const frPattern = compile(1);
const enPattern = compile(2);

function compile(column: 1 | 2): RegExp {
  const groups = functions.map(
    (row, index) =>
      `(?<r${index}>${row[column].replace(/ /g, '[\\s\\u00A0]+').replace(/\.(?=[a-zé])/g, "['’]")})`,
  );
  return new RegExp(`(?<![\\p{L}-])(?:${groups.join('|')})(?![\\p{L}])`, 'giu');
}

/** Titles of state offices in `[start, end)`, whoever's they are. English ones count with a capital only. */
export function findTitles(text: string, start: number, end: number, lang: string): FoundTitle[] {
  const found: FoundTitle[] = [];
  const part = text.slice(start, end);
  for (const match of part.matchAll(lang === 'fr' ? frPattern : enPattern)) {
    const index = Object.entries(match.groups ?? {})
      .find(([, value]) => value !== undefined)?.[0]
      .slice(1);
    if (index === undefined) continue;
    if (lang !== 'fr' && !/^\p{Lu}/u.test(match[0])) continue;
    found.push({
      start: start + match.index,
      end: start + match.index + match[0].length,
      role: functions[Number(index)]![0],
    });
  }
  return found;
}

/** The office of a role in a state: the lexicon's own id where it has one, else a made one. */
export function officeOf(state: string, role: string, lexicon: Lexicon): string {
  const iso = state.replace('state:', '').toLowerCase();
  const candidates = [
    role,
    ...(role === 'foreign-minister' ? ['secretary-of-state', 'foreign-secretary'] : []),
    ...(role === 'defence-minister'
      ? ['secretary-of-defense', 'defence-secretary', 'armed-forces-minister']
      : []),
  ];
  return (
    candidates.map((name) => `office:${iso}.${name}`).find((id) => lexicon.actors.has(id)) ??
    `office:${iso}.${role}`
  );
}

const acting = /(?:^|[^\p{L}])(?:acting|interim)\s*$/u;

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
