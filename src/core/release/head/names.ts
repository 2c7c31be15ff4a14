import type { Span } from '../../text/span.ts';
import { opensTitle } from './labels.ts';
import { allOf, foreign } from './languages/all.ts';
import { lenient } from './patterns.ts';
import { unfinished } from './words.ts';

export type NameKind = 'body' | 'grouping' | 'place' | 'state' | 'office' | 'person';

/** What is known of names as wholes; the lexicon knows many, a text alone none. */
export interface Names {
  /** Whether `words` (folded, without an article) are the name of one of that kind, and nothing else. */
  is(kind: NameKind, words: string): boolean;
  /** Whether both are names of one body: a letterhead in two languages. */
  areOne(words: string, others: string): boolean;
}

export const noNames: Names = { is: () => false, areOne: () => false };

const article = `(?:(?:${allOf(({ author }) => author.article)})(?:\\s|(?<=')))?`;
export const bodyName = lenient(`(?:^|[\\s(]|')(?:${allOf(({ bodies }) => bodies.nouns)})(?![\\p{L}])`);

/** How the names of bodies begin that a state or an organisation has: these may be long. */
const headSource = `^${article}(?:(?:${allOf(({ bodies }) => bodies.qualifiers)}) )*(?:${allOf(({ bodies }) => bodies.heads)}|${foreign.heads.join('|')})(?!\\p{L}|')`;
const bodyHead = lenient(headSource);
/** Whether words begin as the names of bodies do. */
export const beginsBody = (words: string): boolean => bodyHead.test(words);
const of = allOf(({ bodies }) => bodies.of);
/** «Département fédéral de la défense …», "Office of the …": what it is responsible for is tied to it. */
const longName = lenient(`${headSource}(?:\\s\\p{L}+)?\\s(?:${of})(?:(?!\\p{L})|(?<='))`);
/** The portfolio of a minister, as the tag of a page. */
const portfolioAlone =
  /^(?:(?:foreign|home|internal|european|external|indigenous)\saffairs|affaires\s\p{L}+)$/iu;
/** «Sous la présidence de …» is nobody's name. */
const beginsLoose =
  /^(?:sous|avec|dans|en|aupr[eè]s|près|par|pour|à|aux?|sur|contre|depuis|under|with|in|at|to|for|from|by|on)\s/iu;
const beginsTied = lenient(`^(?:${of})(?:\\s|(?<='))`);
const happens = lenient(`(?<!\\p{L})(?:${allOf(({ bodies }) => bodies.happens)})\\p{L}{0,4}(?!\\p{L})`);
const speaksFor = lenient(`^(?:${allOf(({ bodies }) => bodies.speaks)})\\p{L}*(?:\\s|$)`);
const clause = lenient(`(?<!\\p{L})(?:${allOf(({ bodies }) => bodies.clause)})(?!\\p{L})`);
const sent = allOf(({ bodies }) => bodies.sent);
/** "Permanent Mission to the OSCE": who is sent, and where. */
const mission = lenient(
  `^(?<body>.{0,60}?(?:${sent}).{0,30}?)\\s(?:${allOf(({ bodies }) => bodies.sentTo)})(?:\\s|(?<='))(?<to>.{2,80})$`,
);
const severalBodies = /(?<!\p{L})(?:organi[sz]ations|institutions)(?!\p{L})/iu;
const afterState = lenient(`\\s(?=(?:${sent})(?!\\p{L}))`);

const governments = lenient(`^${article}(?:${allOf(({ bodies }) => bodies.governments)})(?!\\p{L})`);
/** Whether a line begins with the government as such. */
export const isGovernment = (words: string): boolean => governments.test(words);

const land = new RegExp(`^(?:${allOf(({ bodies }) => bodies.lands)})$`, 'iu');

/** Whether a line is the name of a state, also in a form or a language that nobody listed. */
export const isLand = (words: string, names: Names): boolean =>
  names.is('state', words) ||
  (words.length <= 60 && land.test(words) && !bodyName.test(words) && !bodyHead.test(words));

const foreignBody = lenient(
  `^(?:\\p{Lu}[\\p{L}-]*\\s(?:\\p{L}+\\s){0,5})?\\p{L}*(?:${foreign.tails.join('|')})$`,
);

/** A body's name with nothing of a title about it. */
export function isBodyAlone(words: string, names: Names): boolean {
  if (names.is('body', words)) return true;
  // «Comité européen pour la prévention de la torture (CPT)».
  const short = /\s\(\p{Lu}[\p{L}\d-]{1,9}\)$/u.exec(words);
  if (short) return isBodyAlone(words.slice(0, short.index), names);
  // «Ulkoministeriö / Utrikesministeriet».
  if (words.split(' / ').every((one) => foreignBody.test(one))) return true;
  // "Republic of Estonia, Ministry of Foreign Affairs", "Republic of Moldova – Ministry of Defence".
  const parted = /^(?<land>.{3,50}?)\s[–—-]\s(?<body>.{3,90})$/u.exec(words)?.groups;
  if (parted && names.is('state', parted.land!) && isMinistryAlone(parted.body!, names)) return true;
  const [first, ...rest] = words.split(', ');
  if (rest.length > 0 && names.is('state', first!)) return isBodyAlone(rest.join(', '), names);
  // "Ministry of Foreign Affairs, Republic of China (Taiwan)".
  const land = rest.join(', ').replace(/\s\([^()]+\)$/u, '');
  if (rest.length > 0 && names.is('state', land)) return isBodyAlone(first!, names);
  const posted = mission.exec(words)?.groups;
  // «… auprès des organisations internationales à Genève», "Delegation of the European Union to Uganda".
  if (
    posted &&
    (names.is('body', posted.to!) || names.is('state', posted.to!) || severalBodies.test(posted.to!))
  )
    return isBodyAlone(posted.body!, names);
  // "United States Mission".
  const head = afterState.exec(words);
  if (
    head &&
    names.is('state', words.slice(0, head.index)) &&
    isMinistryAlone(words.slice(head.index + 1), names)
  )
    return true;
  if (!/^[\p{Lu}\d]/u.test(words) || beginsTied.test(words) || beginsLoose.test(words)) return false;
  if (portfolioAlone.test(words)) return false;
  // «COMMUNICATION DE LA COMMISSION» is what the body issues.
  if (opensTitle.test(words)) return false;
  // «A L'EXTERIEUR» in capitals has lost an accent.
  if (clause.test(/\p{Ll}/u.test(words) ? words : words.replace(/\sA(?=\s)/gu, ' À'))) return false;
  // «présidence de la» of «présidence de la réunion»
  if (ties.test(words.split(/\s+/).at(-1)!)) return false;
  if (happens.test(words) && !speaksFor.test(words)) return false;
  if (beginsPerson(words, names)) return false;
  if (/[.!?]$|:|\d|\s[–—]\s/.test(words.replace(/G(?:7|8|20)/g, ''))) return false;
  const many = words.split(/\s+/).length;
  if (
    shouts(words) ||
    sentenceCase(words) ||
    acts(words) ||
    knownActs(words, names) ||
    does(words, names) ||
    holdsName(words)
  )
    return false;
  if (longName.test(words) && words.length <= 150 && many <= 20) return true;
  return (
    words.length <= 90 &&
    many <= 9 &&
    // «Doorstop, Parliament House, Canberra» is no body's name.
    (bodyHead.test(words) ||
      (!beginsOffice.test(words) &&
        (bodyName.test(words.split(',')[0]!) || words.includes('&')) &&
        bodyName.test(words)))
  );
}

/** «Le président de la République», «Premier ministre de Belgique», "Minister of Foreign Affairs": an office and nothing else. */
export const isTitleOfOffice = (words: string, names: Names) =>
  names.is('office', words) ||
  (office.test(words) &&
    !clause.test(words) &&
    !happens.test(words) &&
    words.split(/\s+/).slice(1).every(nominal));
const beginsOffice = lenient(`^${article}(?:${allOf(({ bodies }) => bodies.offices)})(?!\\p{L})`);
const office = lenient(
  `^${article}(?:${allOf(({ bodies }) => bodies.offices)})(?:\\s(?:${allOf(({ bodies }) => bodies.officeOf)})(?![\\p{L}])[^.:!?;–—]{2,70})?$`,
);

const postnominals = allOf(({ lines }) => lines.postnominal);
const honorific = lenient(`^(?:${allOf(({ lines }) => lines.honorific)})\\s`);
const lettersAfter = new RegExp(`(?:,?\\s(?:${postnominals}))+(?=,|$)`, 'gu');
const properName = /^(?:\p{Lu}[\p{L}.'-]*(?:\s(?=\p{L})|$)|(?:d[eiu]|von|van)\s){1,6}$/u;

/** Whether the words are a person's name: one that is known, or with what is said to ministers ("The Hon Jane Doe MP"). */
export function isNamed(words: string, names: Names): boolean {
  const name = words.replace(lettersAfter, '').replace(honorific, '');
  return names.is('person', name) || (name !== words && properName.test(name) && !happens.test(words));
}

/** "President Ida Moen", «Le président Noé Quill»: an office and who holds it, and nothing else. */
export function isHolderNamed(words: string): boolean {
  const title = beginsOffice.exec(words)?.[0];
  const name = title ? words.slice(title.length).trim() : '';
  return (
    name.includes(' ') &&
    name.split(' ').length <= 4 &&
    properName.test(name) &&
    /\p{Ll}/u.test(name) &&
    !happens.test(words)
  );
}

const betweenOffices = lenient(
  `,\\s|\\s(?:&|${allOf(({ places }) => places.and)})\\s(?=(?:${allOf(({ bodies }) => bodies.offices)})(?!\\p{L}))`,
);

/** "The Hon Jane Doe MP, Minister for Defence", "Prime Minister, Minister for Trade": ministers by name or office. */
export function isMinisters(words: string, names: Names): boolean {
  const offices = (said: string) =>
    isTitleOfOffice(said, names) || said.split(betweenOffices).every((one) => isTitleOfOffice(one, names));
  if (words.length > 160 || /[.!?:;]$/u.test(words)) return false;
  if (offices(words)) return true;
  const [who, ...rest] = words.split(', ');
  return isNamed(who!, names) && (rest.length === 0 || offices(rest.join(', ')));
}

const writesSmall = new RegExp(allOf(({ bodies }) => bodies.small).replaceAll("'", "['’]"), 'iu');
const ties = new RegExp(`^(?:${allOf(({ bodies }) => bodies.ties)})$`, 'u');
const smallWord = new RegExp(
  `(?<!\\p{L})(?!(?:${allOf(({ bodies }) => bodies.ties)}|at)(?!\\p{L}))\\p{Ll}{3,}`,
  'u',
);
/** "Council sanctions nine individuals": in English names nothing but ties has small letters. */
const sentenceCase = (words: string) =>
  !writesSmall.test(words) && smallWord.test(words.replace(/['’]\p{Ll}+/gu, ''));

const adjective = new RegExp(`(?:${allOf(({ bodies }) => bodies.adjective)})$`, 'u');
const lower = lenient(`^(?:${allOf(({ bodies }) => bodies.lower)})`);
/** A word of a title or name: with a capital, small and tying, or an adjective; «réagit» is none. */
export const nominal = (word: string): boolean =>
  /^(?:[ld]['’])?\p{Lu}/u.test(word) ||
  ties.test(word.replace(/['’,]+$/u, '')) ||
  adjective.test(word) ||
  lower.test(word);

/** «La Commission renforce …»: what follows the noun in small letters is neither a tie nor an adjective. */
const acts = (words: string) => {
  const next = bodyHead.exec(words);
  const word = next && /^\s(\p{Ll}[\p{Ll}-]*)/u.exec(words.slice(next[0].length))?.[1];
  return !!word && !ties.test(word) && !adjective.test(word);
};

const determined = lenient(
  `\\s(?:\\p{L}{3,})\\s(?:${allOf(({ bodies }) => bodies.determiners)})(?:\\s|(?<='))`,
  'giu',
);
/** «L'UNION AFRICAINE DÉPLOIE UNE MISSION»: a word and a determiner behind a whole name. */
const does = (words: string, names: Names) =>
  [...words.matchAll(determined)].some(({ index }) =>
    names.is('body', words.slice(0, index).replace(/^(?:l['’]|la\s|le\s|the\s)/iu, '')),
  );

/** «Le Conseil de sécurité examine la sûreté des câbles»: so does what follows a whole name that is known. */
const knownActs = (words: string, names: Names) =>
  [...words.matchAll(/\s(?=(\p{Ll}[\p{Ll}-]+))/gu)].some(
    ({ index, 1: next }) =>
      !ties.test(next!) &&
      !adjective.test(next!) &&
      !lower.test(next!) &&
      names.is('body', words.slice(0, index)),
  );

const beforeArticle = /^(?:contre|entre|sous|vers|tous|toutes|between|against|under|all)$/iu;
/** «LA COMMISSION ENTAME L'EXAMEN»: a word and an article behind it, in capitals, where no word ties them. */
const shouts = (words: string) =>
  !/\p{Ll}/u.test(words) &&
  [...words.matchAll(/(?<=\s)(\p{L}{3,})\s(?:L['’]|(?:LA|LES?|UNE?|THE|AN?)\s)/gu)].some(
    ({ 1: word }) => !unfinished.test(word!) && !beforeArticle.test(word!),
  );

const officeWord = lenient(`(?<!\\p{L})(?:${allOf(({ bodies }) => bodies.offices)})\\s`, 'giu');
/** «Mission de la ministre Jeanne X au Sénégal»: of a person, and no body. */
const holdsName = (words: string) =>
  [...words.matchAll(officeWord)].some(({ index, 0: title }) =>
    /^\p{Lu}\p{Ll}+\s\p{Lu}/u.test(words.slice(index + title.length)),
  );

/** «Jeanne X au Conseil «Affaires étrangères»»: what a person does. */
const beginsPerson = (words: string, names: Names) =>
  [...words.matchAll(/(?<=\p{L})\s/gu)]
    .slice(0, 3)
    .some(({ index }) => names.is('person', words.slice(0, index)));

/** Whether a line begins as the names of ministries, offices and embassies do, and is such a name. */
export const isMinistryAlone = (words: string, names: Names) =>
  bodyHead.test(words) && isBodyAlone(words, names);

/** The same of words within a sentence, where such a name may begin small. */
export const isMinistryWithin = (words: string, names: Names) =>
  isMinistryAlone(words.slice(0, 1).toUpperCase() + words.slice(1), names);

/** Whether a line is the name of a body that is known, or begins as those of ministries, offices and embassies do. */
export const isOfficeAlone = (words: string, names: Names) =>
  (bodyHead.test(words) || names.is('body', words)) && isBodyAlone(words, names);

const sittings = allOf(({ bodies }) => bodies.sittings);
const ordinal = allOf(({ bodies }) => bodies.ordinal);
const numberedBody = lenient(
  `^(.{3,60}?),?\\s(?:n[or°]\\.?\\s?\\d{1,5}|\\d{1,5}(?:${ordinal})\\s(?:${sittings})(?=\\s|$).*)$`,
);
const saysWhat = lenient(
  `(?<!\\p{L})(?:${allOf(({ author }) => author.issued)}|${allOf(({ kinds }) => kinds.bare)}|${sittings})`,
);

/** «Nations Unies – Secrétaire général», "OSCE Permanent Council No 1502": the body that a part or a number follows. */
export function bodyWithPart(words: string, names: Names): Span | undefined {
  const numbered = numberedBodyOf(words, names);
  if (numbered) return numbered;
  const parted = /^(.{3,60}?)\s[–—|-]\s.{3,60}$/u.exec(words)?.[1];
  if (!parted || !isBodyAlone(parted, names) || saysWhat.test(words)) return undefined;
  return { start: 0, end: parted.length };
}

/** "OSCE Permanent Council No 1502", "Peace and Security Council 469th Meeting": the body that the number follows. */
export function numberedBodyOf(words: string, names: Names): Span | undefined {
  const body = numberedBody.exec(words)?.[1];
  return body && isBodyAlone(body, names) ? { start: 0, end: body.length } : undefined;
}

/** «1279e réunion», "12th session": a numbered meeting. */
export const sitting = lenient(`\\d(?:${ordinal})\\s(?:${sittings})(?!\\p{L})`);
/** "Seventy-ninth Session", «1279e réunion», at the start. */
export const opensSitting = lenient(
  `^(?:[\\p{L}-]+(?:${allOf(({ bodies }) => bodies.ordinalWord)})|\\d+(?:${ordinal}))\\s(?:\\p{L}+\\s)?(?:${sittings})`,
);
