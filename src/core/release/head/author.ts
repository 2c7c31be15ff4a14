import type { Span } from '../../text/span.ts';
import { aboutWhat } from './labels.ts';
import { allOf, languages } from './languages/all.ts';
import type { AuthorWords } from './languages/model.ts';
import {
  bodyName,
  isGovernment,
  isMinistryAlone,
  isMinistryWithin,
  type Names,
  numberedBodyOf,
} from './names.ts';
import { lenient } from './patterns.ts';

/**
 * Whose statement, declaration or communiqué a title (folded) says it is: a body («Conseil de sécurité»), who heads or makes
 * up an organisation or grouping ("NATO Secretary General", «dirigeants du G7»), or whom a spokesperson speaks for. Nobody for
 * what several issue together, for persons, and for ministers and presidents of states.
 */
export function authorOfTitle(title: string, names: Names): Span | undefined {
  for (const words of patterns) {
    const several = membersOf(title, words, names) ?? gatheringOf(title, words, names);
    if (several) return several;
  }
  const grouping = ofGroupingBefore(title, names);
  if (grouping) return grouping;
  // «Déclaration du sommet publiée par les chefs d'État … participant à la réunion du Conseil …».
  const issued = issuedWithin.exec(title);
  const by = issued && authorOfIssued(title.slice(issued.index + 1), names, true);
  if (by) return { start: issued.index + 1 + by.start, end: issued.index + 1 + by.end };
  const joint = patterns.some((words) => words.joint.test(title));
  for (const kind of ['publication', 'issued'] as const)
    for (const words of patterns) {
      const found = authorAfter(title, words[kind], words, names);
      if (!found) continue;
      // "Joint Statement of the Foreign Ministers of the Bucharest Nine": one grouping's; others are of several.
      return joint && !words.severalHeads.test(title.slice(found.start, found.end)) ? undefined : found;
    }
  if (joint) return undefined;
  // «Point de presse du ministère de la défense».
  for (const words of patterns) {
    const found = authorAfter(title, words.occasionAt, words, names);
    if (found && isMinistryWithin(title.slice(found.start, found.end), names)) return found;
  }
  const owned = ofOwnerBefore(title, names);
  if (owned) return owned;
  for (const words of patterns) {
    const found =
      authorBefore(title, words, names) ??
      authorBeside(title, words, names) ??
      authorAtStart(title, words, names);
    if (found) return found;
  }
  const spoken = ofSpokesperson(title, names) ?? ofHeadAtEnd(title, names);
  if (spoken) return spoken;
  // "Peace and Security Council 469th Meeting".
  const sitting = numberedBodyOf(title, names);
  if (sitting) return sitting;
  // «… condamne l'attentat (ministère des Affaires étrangères)», as agencies print it.
  const beside = /\(([^()]{6,90})\)$/u.exec(title)?.[1];
  if (!beside || !isMinistryWithin(beside, names)) return undefined;
  return { start: title.length - beside.length - 1, end: title.length - 1 };
}

/** The body or grouping whose statement a title (folded) says it is; no office, no delegation. */
export function bodyOfTitle(title: string, names: Names): Span | undefined {
  const found = communiqueOf(title, names) ?? authorOfTitle(title, names);
  const name = found && title.slice(found.start, found.end);
  if (!name) return undefined;
  return names.is('body', name) || holds(name, 3, (one) => names.is('grouping', one)) || isGovernment(name)
    ? found
    : undefined;
}

/** «Présidence japonaise du G7 – Déclaration des ministres des Affaires étrangères»: who make up the grouping named before the dash. */
function ofOwnerBefore(title: string, names: Names): Span | undefined {
  const parts = /^(?<owner>[^–—:|]{2,80}?)\s?(?:[–—:|]|\s-)\s(?<rest>.+)$/u.exec(title)?.groups;
  if (!parts || !holds(parts.owner!, 3, (name) => names.is('grouping', name))) return undefined;
  for (const { plural } of patterns) {
    const match = plural.exec(parts.rest!);
    if (!match) continue;
    const end = title.length - parts.rest!.length + match[0].length;
    return { start: end - match.groups!.who!.length, end };
  }
  return undefined;
}

/** Whether so many words in a row, or fewer, are a name. */
function holds(said: string, most: number, isName: (name: string) => boolean): boolean {
  const words = said.split(/\s|(?<=')/u);
  return words.some((_, at) =>
    Array.from({ length: most }, (_, count) => words.slice(at, at + count + 1).join(' ')).some(isName),
  );
}

type Patterns = ReturnType<typeof patternsOf>;

const ordinal = allOf(({ bodies }) => bodies.ordinal);
const ordinalWord = allOf(({ bodies }) => bodies.ordinalWord);

const patternsOf = (words: AuthorWords) => {
  const holders = `(?:${words.head}|${words.heads})`;
  const nth = `(?:\\d+\\s?(?:${ordinal})|\\p{L}+(?:${ordinalWord})|[IVX]+e?)`;
  const meetingOf = `(?:[\\p{L}-]+\\s)?(?:${words.gatherings})(?:\\s[\\p{Ll}-]{6,})?(?:\\s(?:${words.of})(?:\\s|(?<='))(?:\\p{L}|'|[ -])+)?`;
  return {
    // «Force conjointe» says nothing of the declaration.
    joint: lenient(
      `(?<!\\p{L})(?:(?:${words.joint})\\s(?:[\\p{L}-]+\\s){0,2}(?:${words.issued})|(?:${words.issued})\\s(?:(?!(?:${words.by})(?!\\p{L}))[\\p{L}-]+\\s){0,3}?(?:${words.joint}))(?!\\p{L})`,
    ),
    issued: lenient(`(?<!\\p{L})(?:${words.issued})(?!\\p{L})`, 'giu'),
    publication: lenient(`(?<!\\p{L})(?:${words.publication})(?!\\p{L})`, 'giu'),
    occasionAt: lenient(`^(?:${words.occasions})(?!\\p{L})`, 'giu'),
    addressed: lenient(`\\s(?:${words.before})(?!\\p{L})`),
    by: lenient(`(?<!\\p{L})(?:${words.by})(?:\\s|(?<='))`, 'giu'),
    ofKind: lenient(`^(?:${words.ofKind})\\s?$`),
    about: lenient(`\\s(?:${words.about})(?!\\p{L})`),
    aboutNow: lenient(`^\\s(?:${words.about})(?!\\p{L})`),
    members: words.members
      ? lenient(
          `^(?:${words.before}\\s|(?:${words.joint})\\s)*(?:${words.issued})(?:\\s(?:${words.before}|${words.joint}))*\\s(?:${words.by})\\s(?:${words.members})(?:\\s|(?<='))`,
        )
      : undefined,
    sole: lenient(`^(?:${words.sole})$`),
    membersOf: words.members ? lenient(`^(?:${words.members})(?:\\s|(?<='))`) : undefined,
    following: words.following
      ? lenient(
          `^(?:(?:${words.article})(?:\\s|(?<=')))?(?<who>\\p{L}.{3,140}?)(?:,[^,]{2,90},)?\\s(?:${words.following})(?!\\p{L})`,
        )
      : undefined,
    passive: words.wasIssued
      ? lenient(
          `^the\\sfollowing\\s(?<who>\\p{L}.{3,60}?)\\s(?:${words.before}\\s)?(?:${words.issued})\\s(?:${words.wasIssued})(?!\\p{L})`,
        )
      : undefined,
    plural: lenient(
      `^(?:${words.before}\\s)?(?:${words.issued})(?:\\s${words.before})?\\s(?:${words.by})\\s(?<who>(?:${words.heads})(?:\\s(?:${words.of})(?:\\s|(?<='))(?:\\p{L}|\\s){2,40}?)?)(?=$|\\s[(–—-]|\\s(?:${words.about})(?!\\p{L}))`,
    ),
    holders: lenient(`^${holders}(?=\\s)`),
    severalHeads: lenient(`^(?:${words.heads})(?=\\s)|\\s(?:${words.heads})$`),
    gathering: lenient(
      `(?:${words.issued})(?:\\s[\\p{L}-]+){0,4}?\\s(?:${words.by}|${words.at})(?:\\s|(?<='))(?:(?:\\p{L}+\\s)?${nth}\\s(?<numbered>${meetingOf}|(?:\\p{L}|'|[ -]){2,60}?\\s(?:${words.gatherings}))|(?<who>${meetingOf}))(?=$|\\s?[(,:–—|]|\\s(?:held|tenue?s?|${words.about})(?!\\p{L}))`,
    ),
    participants: words.participating
      ? lenient(`^(?:${words.heads})\\s(?:${words.participating})(?:\\s|(?<='))`)
      : undefined,
    // «Communiqué Ministère des …», «Communiqué de presse AES»: no word between.
    beside: lenient(`^(?:(?:${words.before})\\s)?(?:${words.issued})\\s(?<who>\\p{L}[^:–—()]{2,120})$`),
    of: lenient(`\\s(?:${words.of})(?:\\s|(?<='))`, 'giu'),
    // "Coast Guard Forum Plenary Meeting Statement".
    itsMeeting: lenient(`(?:\\s(?:${words.plenary}))?\\s(?:${words.gatherings})$`),
    statementBy: lenient(
      `^(?:${words.before}\\s)*(?:${words.issued})\\s.{3,120}\\s(?:${words.by})(?:\\s|(?<='))(?<who>[^,;:]{3,80})$`,
    ),
    two: lenient(`\\s(?:${allOf(({ places }) => places.and)})\\s(?:${words.article})(?:\\s|(?<='))`),
    bodysHolders: lenient(`^(?<body>.{1,60}?)(?:'s?)?\\s${holders}$`),
    atStart: lenient(
      `^(?:(?:${words.article})(?:\\s|(?<=')))?(?<who>\\p{L}.{3,90}?)\\s(?:(?:${words.comments})\\s|[–—|-]\\s(?:${words.issued}|${words.occasions}))`,
    ),
    occasion: lenient(`(?:\\s(?:${words.before}))*\\s(?:${words.occasions})$`),
    // «Conseil de sécurité : déclaration à la presse sur …».
    apart: lenient(
      `^(?:(?:${words.article})(?:\\s|(?<=')))?(?<who>[^:–—()]{2,80}?)\\s?:\\s(?:${words.before}\\s){0,2}(?:${words.issued})(?:\\s${words.before})?(?!\\p{L}|\\s(?:${words.by})(?!\\p{L}))`,
    ),
    before: lenient(
      `(?:^|[:–—(]\\s?|\\s-\\s)(?<who>[^:–—()]{2,80}?)(?:(?:'s?)?\\s(?:${words.before}\\s){0,2}|'s?\\s\\p{L}+\\s)(?:${words.issued})(?=$|[\\s:,–—])`,
    ),
  };
};

const patterns: readonly Patterns[] = languages.map(({ author }) => patternsOf(author));

/** How far behind the noun its "by" may stand. */
const reach = 60;

/** «Déclaration … du Conseil de sécurité sur …», "Statement of condemnation by the North Atlantic Council …". */
function authorAfter(title: string, issued: RegExp, words: Patterns, names: Names): Span | undefined {
  for (const noun of title.matchAll(issued)) {
    const from = noun.index + noun[0].length;
    // «… au sujet de la déclaration du gouvernement» tells of another one.
    const phrase = title
      .slice(0, noun.index)
      .split(/[:;.()–—|]|\s-\s/u)
      .at(-1)!;
    if (words.about.test(` ${phrase}`)) continue;
    for (const by of title.slice(from, from + reach).matchAll(words.by)) {
      // What it is about has begun: "Statement on the decisions of the Council".
      const between = title.slice(from, from + by.index).replace(words.addressed, '');
      if (/[:;,.–—()«“"]/.test(between) || handedIn.test(between) || between.search(words.about) >= 0) break;
      const start = from + by.index + by[0].length;
      const found = nameAt(title, start, words, names);
      if (found) return found;
      // "Statement of condemnation by …": what kind of statement it is; anything else is an author whom nobody knows.
      if (!words.ofKind.test(by[0]) || !/^\p{Ll}/u.test(title.slice(start))) break;
    }
  }
  return undefined;
}

/** «résolutions présentées par la Commission»: others adopt what it drew up. */
const handedIn =
  /(?<!\p{L})(?:présentée?s?|soumise?s?|proposée?s?|presented|submitted|tabled|proposed)(?!\p{L})/iu;

/** "Joint statement by the members of the European Council": the body that they are. */
function membersOf(title: string, words: Patterns, names: Names): Span | undefined {
  const members = words.members?.exec(title);
  const start = members ? members.index + members[0].length : 0;
  const found = members ? nameAt(title, start, words, names) : undefined;
  return found && names.is('body', title.slice(found.start, found.end)) ? found : undefined;
}

const aboutOrHeld = /\s(?:on|regarding|sur|concernant|held|tenue?s?)(?!\p{L}).*$/iu;

/** «Communiqué final du 52e sommet de la CEDEAO», "Joint Communiqué of the 53rd ASEAN Foreign Ministers' Meeting": the gathering. */
function gatheringOf(title: string, words: Patterns, names: Names): Span | undefined {
  const named = words.gathering.exec(title)?.groups;
  // "… of the Organ Troika on the Kingdom of …": what it is about is no part of the name.
  const who = (named?.numbered ?? named?.who)?.replace(aboutOrHeld, '');
  if (!who || !holds(who, 4, (name) => names.is('body', name) || names.is('grouping', name)))
    return undefined;
  // "… Session of the ECOWAS Authority": the body whose it is.
  const owner = [...who.matchAll(words.of)].map(({ index, 0: tie }) => who.slice(index + tie.length).trim());
  const name =
    owner.find((one) => names.is('body', one)) ??
    owner.find((one) => !isGovernment(one) && isMinistryWithin(one, names)) ??
    who.trim();
  return spanOf(title, name);
}

/** "Issued by the Heads of State and Government participating in the meeting of the …", «Adopté par le Conseil …», below a title. */
export function authorOfIssued(line: string, names: Names, bodyAlone = false): Span | undefined {
  const by = issuedBy.exec(line);
  if (!by) return undefined;
  for (const words of patterns) {
    const taking = words.participants?.exec(line.slice(by[0].length));
    if (taking) {
      const start = by[0].length + taking[0].length;
      const body = nameAt(line, start, words, names);
      if (body) return bodyAlone ? body : { start: by[0].length, end: body.end };
    }
    const name = nameAt(line, by[0].length, words, names);
    if (name) return name;
  }
  return undefined;
}

/** Whether a line is the title of who heads a body or speaks for all of it: "President of the Commission of the Union". */
export const headsBody = (line: string, names: Names): boolean =>
  /^(?:president|chairperson|chairman|secretary[- ]general|executive secretary) of the (?:commission|organi[sz]ation)$/iu.test(
    line,
  ) ||
  (!names.is('body', line) &&
    patterns.some((words) => {
      const name = nameAt(line, 0, words, names);
      return name?.end === line.length && words.holders.test(line);
    }));

const issuedBy = lenient(
  `^\\(?(?:${allOf(({ lines }) => lines.issued)})\\s(?:${allOf(({ author }) => author.by)})(?:\\s|(?<='))`,
);

const issuedWithin = lenient(
  `\\s(?=(?:${allOf(({ lines }) => lines.issued)})\\s(?:${allOf(({ author }) => author.by)})(?:\\s|(?<=')))`,
);

/** The name of a body, or of who heads it, that begins at `start`. */
function nameAt(title: string, start: number, words: Patterns, names: Names): Span | undefined {
  const rest =
    /^(?:[^.;:()«»“”"–—|]|\.(?=\p{Lu}\.)|(?<=\p{Lu}\.\p{Lu})\.)+/u.exec(
      title.slice(start, start + 120),
    )?.[0] ?? '';
  const about = rest.search(words.about);
  const limit = about < 0 ? rest.length : about;
  const ends = [...rest.matchAll(/(?<=[^\s,'])(?=[\s,']|$)/gu)].map(({ index }) => index).reverse();
  for (const end of ends) {
    const name = rest.slice(0, end);
    const after = title.slice(start + end);
    const goesOn = /^\s[\p{Lu}\d]/u.test(after) && !words.aboutNow.test(after);
    // "Special Representative of the OSCE" is not who "… of the OSCE Chairperson-in-Office" is.
    if (goesOn && words.holders.test(after.trimStart())) continue;
    const presides = /^(?:presidency|présidence)$/iu.test(name) && /^\s(?:on behalf|au nom)\s/iu.test(after);
    if (!presides && !isAuthor(name, goesOn, end <= limit, words, names)) continue;
    return { start, end: start + end };
  }
  return undefined;
}

/** "Security Council Press Statement", "G7 Leaders' Statement", "IAEA Director General Statement on …". */
function authorBefore(title: string, words: Patterns, names: Names): Span | undefined {
  const match = words.before.exec(title) ?? words.apart.exec(title);
  const who = match?.groups?.who?.replace(/^the\s/iu, '').replace(words.itsMeeting, '');
  if (!match || !who || !isAuthor(who, false, true, words, names)) return undefined;
  const start = match.index + match[0].indexOf(who);
  return { start, end: start + who.length };
}

/** «Communiqué Ministère des Affaires étrangères», «Communiqué de presse AES». */
function authorBeside(title: string, words: Patterns, names: Names): Span | undefined {
  const who = words.beside.exec(title)?.groups?.who;
  if (!who || !/^\p{Lu}/u.test(who)) return undefined;
  if (!names.is('body', who) && !names.is('grouping', who) && !isMinistryAlone(who, names)) return undefined;
  return { start: title.length - who.length, end: title.length };
}

/** "The Ministry of Foreign Affairs on …", «Ministère des Affaires étrangères — Point de presse du …». */
function authorAtStart(title: string, words: Patterns, names: Names): Span | undefined {
  // "Ministry of Foreign Affairs Daily Briefing".
  const [occasion] = words.occasion.exec(title) ?? [];
  if (occasion && isMinistryAlone(title.slice(0, -occasion.length), names))
    return { start: 0, end: title.length - occasion.length };
  const opening = words.atStart.exec(title);
  const who = opening?.groups?.who;
  // Two bodies side by side publish nothing together here: «le Conseil … et le Comité … font le point sur …».
  if (!who || inquiry.test(who) || speaker.test(who) || words.two.test(who)) return undefined;
  // «Union européenne - Déclaration de …» tells what it is about.
  const known = !/\s[–—|-]\s\S+$/u.test(opening[0]) && bodyName.test(who) && names.is('body', who);
  if (!known && (!isMinistryWithin(who, names) || acts.test(who))) return undefined;
  return spanOf(title, who);
}

/** Where words of a title stand in it, first. */
function spanOf(title: string, words: string): Span {
  const start = title.indexOf(words);
  return { start, end: start + words.length };
}

/** «Le Comité fait le point»: a clause about the body. */
const acts =
  /\s(?:fait|font|tient|tiennent|se réunit|se réunissent|discute|discutent|débat|examine|examinent|adopte|adoptent|s'entretient|rend|rencontre|reçoit|meets?|discuss(?:es)?|holds?|hosts?|visits?|takes?|adopts?|reviews?|briefs?)(?=\s|$)/u;

const spokes = '(?:spokes(?:person|man|woman)|porte-parole)';

/** "MFA Spokesperson", «Le porte-parole du Gouvernement» speaks for a body and is none. */
const speaker = lenient(
  `(?<!(?:office of(?: the)?|bureau d[ue]|service d[ue]|cellule d[ue])\\s)(?<!\\p{L})${spokes}(?!\\p{L})`,
);

/** "Statement by the Spokesperson of the Ministry of …", "MFA Spokesperson's Comments on …": the body that is spoken for. */
function ofSpokesperson(title: string, names: Names): Span | undefined {
  const speaksFor = (who: string) =>
    names.is('body', who) ||
    isMinistryWithin(who, names) ||
    defenceLetters.test(who) ||
    /^secr[eé]ta(?:ry|ire)[ -]g[eé]n[eé]ral$/iu.test(who);
  const before = spokespersons.exec(title)?.groups?.who;
  if (before && speaksFor(before)) return spanOf(title, before);
  const within = byBodysSpokesperson.exec(title);
  const whose = within?.groups?.who;
  if (within && whose && speaksFor(whose)) {
    const start = within.index + within[0].indexOf(whose);
    return { start, end: start + whose.length };
  }
  const by = bySpokesperson.exec(title);
  if (!by) return undefined;
  const start = by.index + by[0].length;
  const rest = /^[^.;:()«»“”"–—|,]{3,110}/u.exec(title.slice(start))?.[0] ?? '';
  const ends = [...rest.matchAll(/(?<=\S)(?=\s|$)/gu)].map(({ index }) => index).reverse();
  const end = ends.find((length) => speaksFor(rest.slice(0, length)));
  return end ? { start, end: start + end } : undefined;
}

/** "Press Statement on the Attack by Security Council President": who heads a body, at the end. */
function ofHeadAtEnd(title: string, names: Names): Span | undefined {
  for (const words of patterns) {
    const who = words.statementBy.exec(title)?.groups?.who;
    const body = who && words.bodysHolders.exec(who)?.groups?.body;
    if (body && isBody(body, words, names) && !names.is('state', body))
      return { start: title.length - who.length, end: title.length };
  }
  return undefined;
}

const issued = allOf(({ author }) => author.issued);
const spokespersons = lenient(
  `^(?:the\\s)?(?<who>[^:–—()]{2,60}?)\\s${spokes}(?:'s)?\\s(?:(?:${allOf(({ author }) => author.before)})\\s)?(?:${issued}|comments?)(?!\\p{L})`,
);
const bySpokesperson = lenient(
  `(?<!\\p{L})(?:${issued}|comments?|commentary)(?!\\p{L})[^.;:]*?\\s(?:${allOf(({ author }) => author.by)})(?:\\s|(?<='))(?:the\\s|la\\s|le\\s)?(?:\\p{L}+\\s)?${spokes}\\s(?:${allOf(({ author }) => author.of)}|for(?:\\sthe)?)(?:\\s|(?<='))(?:the\\s)?`,
);
/** "Statement by a Federal Foreign Office Spokesperson on …" */
const byBodysSpokesperson = lenient(
  `(?<!\\p{L})(?:${issued}|comments?)\\s(?:${allOf(({ author }) => author.by)})\\s(?:the|an?)\\s(?<who>\\p{L}[^.;:()–—|,]{2,70}?)\\s${spokes}(?!\\p{L})(?!\\s(?:of|for|du|de|des)(?!\\p{L}))`,
);
/** A ministry of defence in short; those of foreign affairs are among the words that bodies begin with. */
const defenceLetters = /^M[Oo]D$/;

/** «Commission d'enquête sur …»: what it looks into is part of its name. */
const inquiry = lenient(`(?:${allOf(({ bodies }) => bodies.inquiry)})$`);

/**
 * "Meeting of the North Atlantic Council at the level of …": the body that met, where the text below (folded) opens with it;
 * others write of its meetings too.
 */
export function metBody(title: string, lede: string, names: Names): Span | undefined {
  const opening = ofMeeting.exec(title);
  if (!opening) return undefined;
  const start = opening[0].length;
  const rest = /^[^.,;:()–—]{3,90}/u.exec(title.slice(start))?.[0] ?? '';
  const ends = [...rest.matchAll(/(?=\s)|$/gu)].map(({ index }) => index).reverse();
  const end = ends.find((length) => names.is('body', rest.slice(0, length)));
  const first = rest.split(' ')[0]!;
  return end && lede.slice(0, 60).toLowerCase().includes(first.toLowerCase())
    ? { start, end: start + end }
    : undefined;
}

const ofMeeting = lenient(
  `^(?:(?:\\d+\\s?(?:${ordinal})|[\\p{L}-]{5,})\\s){0,2}(?:${allOf(({ bodies }) => bodies.sittings)}|${allOf(({ author }) => author.gatherings)})(?:\\s[\\p{L}-]+){0,2}?\\s(?:${allOf(({ author }) => author.by)})(?:\\s|(?<='))`,
);

/** "Nordic-Baltic Eight (NB8) Joint Statement on …": a grouping that speaks with one voice. */
function ofGroupingBefore(title: string, names: Names): Span | undefined {
  for (const { joint } of patterns) {
    const said = joint.exec(title);
    const who =
      said &&
      /^(?<who>[^:–—()]{2,60}?)\s(?:\([^()]{2,12}\)\s)?$/u.exec(title.slice(0, said.index))?.groups?.who;
    if (who && names.is('grouping', who)) return { start: 0, end: who.length };
  }
  return undefined;
}

/** "The members of the Council issued the following statement": whose it is by the first sentence (folded). */
export function authorOfFollowing(lede: string, names: Names): Span | undefined {
  for (const words of patterns) {
    const said = words.following?.exec(lede) ?? words.passive?.exec(lede);
    const who = said?.groups?.who?.replace(/\s?\([^()]+\)$/u, '');
    if (!who) continue;
    const end = lede.indexOf(who) + who.length;
    const start = end - who.length + (words.membersOf?.exec(who)?.[0].length ?? 0);
    // «Le Commandement de l'armée – Direction de l'Orientation a publié …»: the body and its part.
    const [whole, part] = who.split(/\s[–—-]\s/u);
    if (part && isMinistryWithin(whole!, names) && isMinistryWithin(part, names)) return { start, end };
    const name = nameAt(lede.slice(0, end), start, words, names);
    if (name) return name;
  }
  return undefined;
}

/** `goesOn`: a name follows directly; `apart`: no word of an occasion stands within. */
function isAuthor(name: string, goesOn: boolean, apart: boolean, words: Patterns, names: Names): boolean {
  if (speaker.test(name)) return false;
  if (!goesOn && isBody(name, words, names)) return true;
  if (!goesOn && apart && words.sole.test(name)) return true;
  if (!/[\s-]|^\p{Lu}{3,}$/u.test(name) || !apart) return false;
  // "Foreign Ministers of the G7", «Directrice générale de l'UNICEF»; "G7 Leaders", "IGAD Executive Secretary".
  // What heads of government are of is behind both words: "Heads of Government of Arland and Borland" are no body's.
  const held = words.holders.exec(name)?.[0].length ?? name.length;
  const ties = [...name.matchAll(words.of)].filter(({ index }) => index >= held);
  const owners = ties.map(({ index, 0: tie }) => name.slice(index + tie.length));
  owners.push(words.bodysHolders.exec(name)?.groups?.body ?? '');
  if (owners.some((owner) => isBody(owner, words, names) && !names.is('state', owner))) return true;
  if (goesOn || /,/.test(name.replace(/,\s(?:d[eu]s?|of|et|and)\s/gu, ' '))) return false;
  if (isMinistryWithin(name, names)) return true;
  // "Polish Ministry of Foreign Affairs".
  const adjective = /^\p{Lu}\p{L}+\s(?=\p{Lu})/u.exec(name);
  return !!adjective && !endsInRank.test(name) && isMinistryAlone(name.slice(adjective[0].length), names);
}

/** "Chief Cabinet Secretary" is no cabinet. */
const endsInRank = lenient(`\\s(?:${allOf(({ lines }) => lines.rank)})$`);

/** A body or grouping that is known, or one of one: «Peace and Security Council of the African Union». */
const isBody = (name: string, words: Patterns, names: Names): boolean =>
  names.is('body', name) ||
  names.is('grouping', name) ||
  [...name.matchAll(words.of)].some(
    ({ index, 0: tie }) =>
      names.is('body', name.slice(0, index)) &&
      kinds.some((kind) => names.is(kind, name.slice(index + tie.length))),
  );

const kinds = ['body', 'grouping', 'state', 'place'] as const;

/** «COMMUNIQUÉ N° 41 DU GOUVERNEMENT DE LA TRANSITION», «selon un communiqué du ministère …»: whose communiqué it is. */
export function communiqueOf(words: string, names: Names): Span | undefined {
  for (const match of words.matchAll(ofCommunique)) {
    const start = match.index + match[0].length;
    const rest = /^[^.,;:()«»“”"–—]{3,110}/u.exec(words.slice(start))?.[0].trimEnd() ?? '';
    const occasion = rest.search(aboutWhat);
    // The longest beginning that is a body's name.
    const ends = [...rest.matchAll(/\s(?=\S)|$/gu)].map((end) => end.index).reverse();
    const length = ends.find((end) => {
      const name = rest.slice(0, end);
      if (names.is('body', name) || names.is('office', name)) return true;
      return (occasion < 0 || end <= occasion) && isMinistryWithin(name, names);
    });
    if (length) return { start, end: start + length };
  }
  return undefined;
}

const ofCommunique = lenient(`(?<!\\p{L})(?:${allOf(({ author }) => author.reported)})\\s?`, 'giu');
