import { ministersOf } from '../lexicon/ids.ts';
import type { Release } from '../release/tree.ts';
import type { Span } from '../text/span.ts';
import type { Party } from './model.ts';
import { ourselves } from './parties/ourselves.ts';
import type { PartyFinder } from './parties/parties.ts';
import { speaksFor } from './parties/speaksFor.ts';

/** Who «nous» and "we" are in a document or a part of it. */
export interface Voice {
  readonly entity: string | undefined;
  /** All of them, where a text is of several side by side. */
  readonly members?: readonly string[];
  /** Who «je» and "I" are, where that is told. */
  readonly person?: Party | undefined;
  /** Who a single «je» is where no author is told: whoever signs, or of whom the first paragraph tells. */
  readonly alone?: Party | undefined;
  /** The title names the ministers or leaders of a group: they are «les ministres», "Leaders" too. */
  readonly ofMembers: boolean;
  /** What the organ of a body is called whose communiqué it is: «Conférence» of «la Conférence des chefs d'État de …». */
  readonly organ?: string;
}

/** A title that says whose words follow: what stands after it is the speaker. */
const statementBy =
  /^(?:[^.:!?\n]{2,60}(?:[\s\u00A0][-–—]|[\s\u00A0]?:)[\s\u00A0]+)?\P{L}*(?:(?:joint|press|national|opening|closing|final|déclaration|communiqué|intervention|allocution|statement|remarks|address)\s+)*(?:statement|comments?|commentary|position|appeal|remarks|address|commentaire|réaction|appel|intervention|déclaration|communiqué|allocution)\s+(?:conjointe?\s+|commune?\s+|finale?\s+)?(?:by|of|from|de la part de|par|de l['’]|de la|des|du|de)\s*(?:the\s+|la\s+|le\s+|les\s+)?/iu;

/** Those who speak for a body: the body is meant. */
const spokesmen =
  /^(?:(?:permanent\s+)?(?:delegation|mission|representative)\s+(?:of|to)\s+(?:the\s+)?|(?:délégation|représentation|représentante?)\s+(?:permanente\s+)?(?:de la|de l['’]|du|des|de|d['’])\s*|(?:porte-parole(?: adjointe?)?|(?:deputy )?spokesperson)\s+(?:of|for|du|de la|de l['’]|des|de|d['’])\s*(?:the\s+)?)/iu;

/** The members of a group as it meets: «les dirigeants du G7». */
const members =
  /^(?:(?:[\p{L}-]+\s+){0,3}(?:ministers|leaders|members|co-chairs|envoys|ambassadors|experts|heads of (?:state and government|mission))\s+of\s+(?:the\s+)?|(?:ministres(?:\s+des\s+affaires\s+étrangères|\s+de\s+la\s+défense)?|dirigeants|membres|co-?présidents|envoyés|ambassadeurs|experts|chefs\s+de\s+mission|chefs\s+d['’]état\s+et\s+de\s+gouvernement)\s+(?:de la|de l['’]|des|du|de)\s*)/iu;

/** "G7 Leaders", "Nordic-Baltic (NB8) foreign ministers": the members after the group's name. */
const membersAfter =
  /^[\p{L}\p{N}-]+(?:[\s\u00A0]\([^()]*\))?[\s\u00A0](?:(?:foreign|defen[cs]e|prime|finance|interior)[\s\u00A0])?(?:ministers|leaders|members)(?!\p{L})/iu;

/** «au nom de l'Union européenne»: the speaker speaks for it. */
const onBehalf = /(?:au nom d(?:es|u|e\s+l['’]|e\s+la|e)|on behalf of(?: the)?)\s*/iu;

/** What a title goes on with after those whose text it is. */
const about =
  /[\s\u00A0]\(|[\s\u00A0](?:on|regarding|concerning|following|after|at|in|to|ahead|sur|concernant|à|au|aux|lors|après|relative?)(?!\p{L})/iu;

/** «Communiqué final de la douzième session de la Conférence des chefs d'État et de gouvernement de …»: an organ's own text. */
const organs =
  /^\P{L}*(?:(?:joint|final|commun|conjoint)[\s\u00A0]+)?(?:communiqué|déclaration|declaration|statement|conclusions|décisions?|decisions?|relevé)(?!\p{L})[^.:;!?\n]{0,90}?[\s\u00A0](?:du|de la|de l['’]|of the)[\s\u00A0]*(?<whole>(?<organ>collège|conférence|assemblée|conseil|autorité|college|conference|assembly|council|authority)[\s\u00A0]+(?:des|of)[\s\u00A0]+(?:chefs|heads)[\s\u00A0](?:d['’]état|of state))/iu;

/** Up to where a title tells whose text it is, from `start` on. */
function authors(text: string, { start, end }: Span): Span {
  const cut = about.exec(text.slice(start, end))?.index;
  return { start, end: start + (cut ?? end - start) };
}

/** Whether several are told of side by side as those whose text it is: none of them alone is «nous». */
export function isShared(text: string, span: Span, finder: PartyFinder): boolean {
  const named = finder.within(authors(text, span));
  return named.some((m, at) => {
    const next = named[at + 1];
    return (
      next !== undefined &&
      next.entity !== m.entity &&
      m.type !== 'place' &&
      /^,?[\s\u00A0]+(?:and|et|&)[\s\u00A0]+(?:(?:the|of the|la|le|les|de la|du|des)[\s\u00A0]+|(?:de )?l['’])?$/iu.test(
        finder.between(m, next),
      )
    );
  });
}

/** Reads the title, else what the text says of its «nous», else takes the issuer, else who speaks in the text alone. */
export function voiceOf(text: string, release: Release, finder: PartyFinder): Voice {
  const titled = byTitle(text, release, finder);
  if (titled) return titled;
  const own = ourselves(text, release, finder);
  if (own) return together(own.entity, own.members);
  return { entity: finder.issuer ?? speaksFor(text, release, finder), ofMembers: false };
}

/** Several whose text it is: the group that they are, else the first of them, with all of them. */
function together(group: string | undefined, members: readonly string[]): Voice {
  const entity = group ?? members[0];
  return { entity, ofMembers: entity !== undefined, ...(members.length > 0 && { members }) };
}

/** Ministers together, of whom the lexicon has no office, are their group: `office:quad.foreign-ministers`. */
function groupOf(entity: string, finder: PartyFinder): string {
  const path = finder.isUnknown(entity) ? ministersOf(entity)?.group : undefined;
  return (path && [`group:${path}`, `org:${path}`].find((id) => finder.isKnown(id))) ?? entity;
}

function byTitle(text: string, release: Release, finder: PartyFinder): Voice | undefined {
  const title = release.header.title;
  if (!title) return undefined;
  const words = text.slice(title.start, title.end);
  // "G7 Leaders Condemn …", "Quad Leaders’ Joint Statement".
  const [leads] = finder.within(title);
  const leading = leads && groupOf(leads.entity, finder);
  if (
    leads?.start === title.start &&
    /^(?:org|group):/.test(leading!) &&
    membersAfter.test(words) &&
    !/readout|meeting|summit|call(?!s)/iu.test(words)
  )
    return { entity: leading, ofMembers: true };
  const namedAt = (start: number): string | undefined => {
    const named = finder.within({ start: title.start + start, end: title.end })[0];
    return named?.start === title.start + start && named.type !== 'place' && named.sense !== 'adjectival'
      ? groupOf(named.entity, finder)
      : undefined;
  };
  // "…: UK statement at the Security Council".
  const national = finder
    .within(title)
    .find(
      (m) =>
        m.type === 'state' &&
        m.sense !== 'adjectival' &&
        /^[\s\u00A0]+(?:national[\s\u00A0]+)?statement(?!\p{L})/iu.test(text.slice(m.end, m.end + 24)),
    );
  if (national) return { entity: national.entity, ofMembers: false };
  // "Foreign Minister Gabriel on the attack in London": what stands below are his words.
  const who =
    leads && leads.start === title.start ? finder.within(title)[leads.type === 'office' ? 1 : 0] : undefined;
  if (
    who?.type === 'person' &&
    /^[\s\u00A0]?$/u.test(who === leads ? '' : text.slice(leads!.end, who.start)) &&
    /^[\s\u00A0](?:on|about|regarding|sur|à propos d)(?!\p{L})/iu.test(text.slice(who.end, who.end + 14))
  )
    return {
      entity: undefined,
      person: finder.party({ start: leads!.start, end: who.end }),
      ofMembers: false,
    };
  const organ = organs.exec(words);
  if (organ?.groups) {
    const start = organ.index + organ[0].length - organ.groups.whole!.length;
    const body =
      namedAt(start) ??
      finder
        .within({ start: title.start + start, end: title.end })
        .find(({ type }) => /^(?:organisation|body|grouping)$/.test(type))?.entity;
    if (body) return { entity: body, ofMembers: true, organ: organ.groups.organ!.toLowerCase() };
  }
  const behalf = onBehalf.exec(words);
  const represented = behalf && namedAt(behalf.index + behalf[0].length);
  if (represented) return { entity: represented, ofMembers: false };
  const lead = statementBy.exec(words)?.[0];
  if (lead !== undefined) {
    const start = lead.length;
    const by = { start: title.start + start, end: title.end };
    if (isShared(text, by, finder)) {
      const group = finder.grouping(authors(text, by));
      const members = finder.members(authors(text, by));
      return together(group, members);
    }
    const direct = namedAt(start);
    if (direct)
      return {
        entity: direct,
        ofMembers: members.test(words.slice(start)) || membersAfter.test(words.slice(start)),
      };
    for (const [pattern, ofMembers] of [
      [spokesmen, false],
      [members, true],
    ] as const) {
      const titled = pattern.exec(words.slice(start));
      const entity = titled && namedAt(start + titled[0].length);
      if (entity) return { entity, ofMembers };
    }
  }
  return undefined;
}
