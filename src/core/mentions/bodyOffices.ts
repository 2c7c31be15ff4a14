import { codeOf } from '../lexicon/ids.ts';
import type { Lexicon } from '../lexicon/model.ts';
import { append } from '../lists.ts';
import type { Block } from '../release/tree.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { addOffice } from './addOffice.ts';
import type { Found } from './found.ts';
import { type Head, headOf, headOfOffice } from './heads.ts';
import { holderBeside } from './holders.ts';
import { ofState } from './titles.ts';

const titles = {
  fr: /(?<![\p{L}-])(?:[Pp]résidente?|[Ss]ecrétaire[\s\u00A0][Gg]énérale?(?:[\s\u00A0][Aa]djointe?)?|[Dd]irect(?:eur|rice)(?:[\s\u00A0][Gg]énérale?|[\s\u00A0][Ee]xécuti(?:f|ve))?|[Pp]orte-parole|[Ss]ecrétaire[\s\u00A0]d['’][ÉEée]tat|[Rr]eprésentante?[\s\u00A0][Ss]péciale?|[Ee]nvoyée?[\s\u00A0](?:[Ss]péciale?|[Pp]ersonnelle?)|[Cc]oord(?:i|on)n(?:at)?(?:eur|rice)|[Cc]ommissaire|[Pp]rocureure?|[Cc]heff?e?|[Cc]ommandante?|[Ss]ecrétaire[\s\u00A0][Ee]xécuti(?:f|ve)|[Ss]ecrétaire(?=[\s\u00A0]du[\s\u00A0]Conseil))(?![\p{L}-])/gu,
  en: /(?<![\p{L}-])(?:President|(?:Deputy[\s\u00A0])?Secretary[\s\u00A0-]General|(?:Executive[\s\u00A0]|Deputy[\s\u00A0])?Director(?:[\s\u00A0-]General)?|Chair(?:man|woman|person)?|[Ss]pokes(?:person|man|woman)|Special[\s\u00A0](?:Representative|Envoy)|Commissioner|(?:Chief[\s\u00A0])?Prosecutor|Executive[\s\u00A0]Secretary|Commander|Chief[\s\u00A0]Executive(?:[\s\u00A0]Officer)?|Chief|Head|High[\s\u00A0]Representative|Secretary(?=[\s\u00A0]of[\s\u00A0]the[\s\u00A0](?:\p{Lu}\p{L}+[\s\u00A0](?:and[\s\u00A0])?)*Council(?!\p{L})))(?![\p{L}-])/gu,
} as const;

/** «la présidente de la Cour pénale internationale», "OSCE Parliamentary Assembly President": a title with the body's name. */
export function bodyOffices(doc: Found, block: Block, lang: string): void {
  doc.block = block;
  for (const match of doc.matches(lang === 'fr' ? titles.fr : titles.en)) {
    const start = block.bodyStart + match.index;
    const title = { start, end: start + match[0].length };
    if (
      doc.mentions.some(
        (m) => overlaps(m, title) && (m.type === 'office' ? m.form !== 'contextual' : contains(m, title)),
      )
    )
      continue;
    const from = title.end + (complement(doc, title.end, match[0]) ?? Number.NaN);
    const after = doc.mentions.find(
      (m) =>
        m.start === from &&
        // "Head of the United Nations Mission in …" heads the mission.
        !(m.entity === 'org:un' && ofTheUn.test(doc.text.slice(m.end, m.end + 16))) &&
        (isBody(m.entity) ||
          (m.type === 'office' &&
            /^office:un/.test(m.entity) &&
            (m.form !== 'contextual' || spokes.test(match[0])))),
    );
    const before =
      lang === 'fr'
        ? undefined
        : doc.mentions.find(
            (m) =>
              (isBody(m.entity) || /^office:un(?=\.)/.test(m.entity)) &&
              m.form !== 'contextual' &&
              m.end < start &&
              /^(?:['’]s?)?[\s\u00A0]$/u.test(doc.text.slice(m.end, start)),
          );
    const body = after ?? before;
    // "A spokesperson for the Red Cross" is one of several: the body speaks.
    if (spokes.test(match[0]) && indefinite.test(doc.text.slice(Math.max(0, start - 5), start))) continue;
    if (!body) {
      if (spokes.test(match[0])) spokesperson(doc, title);
      continue;
    }
    const head = headOf(match[0]);
    const offices = officesOf(doc.lexicon, body.entity);
    // «le chef de l'ONU» is whoever heads it.
    const own = head
      ? (offices.find((id) => headOfOffice(id) === head) ?? inTheChair(offices, head))
      : headed(offices);
    addOffice(doc, {
      // "the EU’s High Representative": the possessor is an actor of its own.
      start:
        before && !after && !/['’]s?[\s\u00A0]$/u.test(doc.text.slice(before.start, start))
          ? before.start
          : start,
      // "the Spokesperson for UN Secretary-General Ada Quill": whom a name follows is an actor of its own.
      end: after && !(after.type === 'office' && holderBeside(doc, after.end)) ? after.end : title.end,
      entity:
        own ??
        (head ? primeMinisterOf(body.entity, head) : ministerOf(body.entity)) ??
        madeOffice(body.entity, head ?? (/^command/iu.test(match[0]) ? 'commander' : 'head')),
    });
  }
}

/** What goes on with the name of the United Nations to that of a mission or an office of theirs. */
const ofTheUn =
  /^[\s\u00A0](?:[A-Z][a-z]+[\s\u00A0])?(?:Mission|Office|Assistance|Support|Stabili[sz]ation|Interim|Peace|Operation|Country|Team|System)/u;

/** The office of a body whose title the words begin with; undefined where they begin with none of the usual ones. */
export function officeOfBody(doc: Found, body: string, words: string): string | undefined {
  const head = headOf(words);
  if (!head) return undefined;
  const offices = officesOf(doc.lexicon, body);
  return (
    offices.find((id) => headOfOffice(id) === head) ?? inTheChair(offices, head) ?? madeOffice(body, head)
  );
}

/** «le chef du DFAE» is the minister. */
const ministerOf = (body: string): string | undefined =>
  /^org:[a-z]{3}\.[a-z-]+-ministry$/.test(body)
    ? body.replace('org:', 'office:').replace(/ministry$/, 'minister')
    : undefined;

/** «la présidente du Conseil des ministres de la Bosnie-Herzégovine» is its prime minister. */
const primeMinisterOf = (body: string, head: Head | undefined): string | undefined =>
  (head === 'president' || head === 'chair') && /^org:[a-z]{3}\.council-of-ministers$/.test(body)
    ? body.replace('org:', 'office:').replace('council-of-ministers', 'prime-minister')
    : undefined;

/** The office of a body that is its head's: by the usual names, else the only one there is. */
const headed = (offices: readonly string[]): string | undefined =>
  offices.find((id) =>
    /\.(?:sg|president|dg|chair|cio|high-commissioner|executive-director|director)$/.test(id),
  ) ?? (offices.length === 1 && !/spokes|deputy/.test(offices[0]!) ? offices[0] : undefined);

/** "the President of the African Union" is its chair, the only one it has. */
const inTheChair = (offices: readonly string[], head: Head): string | undefined =>
  head === 'president' || head === 'chair'
    ? offices.find((id) => /(?<!vice|deputy)[.-](?:chair|president)$/.test(id))
    : undefined;

const spokes = /^(?:spokes|porte-parole)/iu;
const indefinite = /(?:^|[^\p{L}])(?:an?|une?|des)[\s\u00A0]$/iu;
const homeBody =
  /^[\s\u00A0]+(?:du[\s\u00A0](?:minist[èe]re|département|gouvernement)|(?:of|for)[\s\u00A0]the[\s\u00A0](?:ministry|department|government))(?![\p{L}]|[\s\u00A0]+(?:des?|du|d['’]|of)(?!\p{L}))/iu;

/**
 * «La porte-parole du ministère» speaks for the ministry that publishes, «son porte-parole» for whom the sentence or the one
 * before begins with, «le porte-parole» alone for the one named before, else for who publishes.
 */
function spokesperson(doc: Found, title: Span): void {
  const left = doc.text.slice(Math.max(0, title.start - 6), title.start);
  const home = homeBody.exec(doc.text.slice(title.end, title.end + 40))?.[0];
  if (
    home === undefined &&
    (ofState(doc.text, title.end) ||
      /^[\s\u00A0]+(?:for|aux?)(?!\p{L})/u.test(doc.text.slice(title.end, title.end + 5)))
  )
    return;
  const state = doc.issuerState && codeOf(doc.issuerState);
  const publishes =
    state && /gouv|gov/iu.test(home ?? '')
      ? `org:${state}.government`
      : doc.issuer && isBody(doc.issuer)
        ? doc.issuer
        : undefined;
  if (home !== undefined || /(?:^|[^\p{L}])(?:le|la|the)[\s\u00A0]$/iu.test(left)) {
    const named = home === undefined ? doc.officeMeant('spokesperson', title.start, undefined) : undefined;
    const entity = named ?? (publishes && spokesOf(doc, publishes));
    if (entity)
      addOffice(
        doc,
        { start: title.start, end: title.end + (home?.length ?? 0), entity },
        home ? 'title' : 'contextual',
      );
    return;
  }
  if (!/(?:^|[^\p{L}])(?:son|sa|leur|his|her|its|their)[\s\u00A0]$/iu.test(left)) return;
  const owner = leading(doc, title.start);
  if (owner) addOffice(doc, { ...title, entity: spokesOf(doc, owner) });
}

const spokesOf = (doc: Found, body: string): string =>
  officesOf(doc.lexicon, body).find((id) => id.endsWith('.spokesperson')) ?? madeOffice(body, 'spokesperson');

/** The office or body that stands first in the sentence, else in one before it, at most two paragraphs up. */
function leading(doc: Found, at: number): string | undefined {
  const blocks = doc.release.children.filter((block) => block.kind === 'block' && block.start < at).slice(-2);
  const sentences = blocks.flatMap((block) => (block.kind === 'block' ? block.sentences : [])).reverse();
  const actors = doc.actors.filter((m) => m.end < at && (m.type === 'office' || isBody(m.entity)));
  for (const sentence of sentences) {
    const first = actors.find((m) => m.start >= sentence.start && m.end <= sentence.end);
    if (first) return first.entity;
  }
  return undefined;
}

/** The id of an office that the lexicon lacks: `office:osce.spokesperson`, `office:eu.europol-executive-director`. */
const madeOffice = (body: string, role: string): string => {
  const path = body.replace(/^\w+:/, '');
  return `office:${path}${path.includes('.') ? '-' : '.'}${role}`;
};

/** "spokesperson for NATO": who speaks for a body does so with another word than "of". */
function complement(doc: Found, end: number, title: string): number | undefined {
  const of = ofState(doc.text, end);
  if (of !== undefined || !spokes.test(title)) return of;
  return /^[\s\u00A0]+for[\s\u00A0](?:the[\s\u00A0])?/u.exec(doc.text.slice(end, end + 12))?.[0].length;
}

/**
 * The office that a title alone can stand for in a text which names its body: the one of that kind among the bodies that
 * publish or are named; none where there are several.
 */
export function officeOfNamedBody(doc: Found, head: Head): string | undefined {
  if (
    !/^(?:secretary-general|high-commissioner|director-general|executive-(?:director|secretary)|prosecutor)$/.test(
      head,
    )
  )
    return undefined;
  const bodies = new Set([...(doc.issuer ? [doc.issuer] : []), ...doc.named.keys()].filter(isBody));
  const offices = new Set<string>();
  for (const body of bodies)
    for (const id of officesOf(doc.lexicon, body))
      if (headOfOffice(id, doc.lexicon) === head) offices.add(id);
  // «Le Secrétaire général» of a text that names no body with one is that of the United Nations.
  if (offices.size === 0 && head === 'secretary-general' && doc.issuerState === undefined)
    return 'office:un.sg';
  return offices.size === 1 ? [...offices][0] : undefined;
}

const byBody = new WeakMap<Lexicon, Map<string, string[]>>();

function officesOf(lexicon: Lexicon, body: string): readonly string[] {
  let offices = byBody.get(lexicon);
  if (!offices) {
    offices = new Map();
    for (const actor of lexicon.actors.values())
      if (actor.kind === 'office' && actor.partOf) append(offices, actor.partOf, actor.id);
    byBody.set(lexicon, offices);
  }
  return offices.get(body) ?? [];
}

const isBody = (entity: string): boolean => /^(?:org|group):/.test(entity);
