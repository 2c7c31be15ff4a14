import { codeOf } from '../lexicon/ids.ts';
import type { Block } from '../release/tree.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { addOffice } from './addOffice.ts';
import { onlyStateOfTitle } from './bodies.ts';
import { officeOfNamedBody } from './bodyOffices.ts';
import { counterparts } from './counterparts.ts';
import type { Found } from './found.ts';
import { bareTitles, type Head, headOf, headOfOffice, titleGoesOn } from './heads.ts';
import { holderBeside, mayHold, nameApposed, nameFollowing, officeBeside, officeHeld } from './holders.ts';
import type { Mention } from './model.ts';
import { isOwn, ministrysHead, ownOffice } from './ownOffices.ts';
import { type FoundTitle, hasForeignSecretary, isMinister, isRole, officeOf } from './titles.ts';

/** Titles that only the rest of the document tells the office of; those that nothing tells are left out. */
export function officesInContext(
  doc: Found,
  block: Block,
  lang: string,
  open: readonly FoundTitle[],
  titles: readonly FoundTitle[],
): void {
  const taken = (span: Span) =>
    doc.mentions.some(
      (m) =>
        overlaps(m, span) &&
        (m.type === 'office' ? m.form !== 'contextual' : contains(m, span) && m.type !== 'person'),
    );
  // "The Foreign Ministers" of a group are told already.
  const contextual = doc.mentions.filter(
    (m) => m.type === 'office' && m.form === 'contextual' && headOf(m.text) !== undefined,
  );
  const bare = bareTitles(doc, block, lang);
  const wanted: Span[] = [
    ...open,
    ...contextual.filter(
      // "the Deputy Secretary General" is none that goes by "Secretary General".
      (m) =>
        ![...titles, ...bare].some(
          (title) => contains(title, m) && title.end - title.start > m.end - m.start,
        ),
    ),
  ];
  // "Secretary Rubio", «la ministre Joly»: the holder tells which office.
  for (const m of doc.mentions) {
    if (m.type !== 'person') continue;
    const before = titleBefore.exec(doc.text.slice(Math.max(block.bodyStart, m.start - 40), m.start));
    if (!before) continue;
    const start = m.start - before[0].length;
    const title = { start, end: start + before[1]!.length };
    if (!wanted.some((span) => overlaps(span, title))) wanted.push(title);
  }
  for (const title of bare) if (!wanted.some((span) => overlaps(span, title))) wanted.push(title);
  for (const span of wanted.sort((a, b) => a.start - b.start)) {
    if (taken(span)) continue;
    const words = doc.text.slice(span.start, span.end);
    const head = headOf(words);
    const known = contextual.find((m) => overlaps(m, span));
    const role = open.find((title) => title.start === span.start && title.end === span.end)?.role;
    const entity = head && officeMeant(doc, span, head, role, known?.entity, lang);
    if (entity)
      addOffice(
        doc,
        { ...span, entity },
        role !== undefined || holderBeside(doc, span.end) ? 'title' : 'contextual',
      );
    else if (known) doc.mentions = doc.mentions.filter((m) => m !== known);
    if (entity === undefined && role !== undefined) named(doc, block, span, role);
  }
  if (lang === 'en') nationalMinisters(doc);
  counterparts(doc, lang);
}

/** "The Somali Minister", whose portfolio the text has told. */
function nationalMinisters(doc: Found): void {
  for (const state of doc.mentions) {
    if (state.type !== 'state' || state.sense !== 'adjectival') continue;
    if (!ministerAlone.test(doc.text.slice(state.end, state.end + 24))) continue;
    const entity = sameMinistry(doc, state.entity, state.start);
    if (entity)
      addOffice(doc, { start: state.start, end: state.end + ' Minister'.length, entity }, 'contextual');
  }
}
const ministerAlone = /^[\s\u00A0]Minister(?![\p{L}-]|[\s\u00A0](?:of|for|\p{Lu}))/u;

/**
 * A title before a name, of a state that only the place tells: «À Beyrouth, le Premier ministre Najib X», the dateline's
 * city, or the one state in the release's title. Where nothing tells it is an office of this document alone.
 */
function named(doc: Found, block: Block, title: Span, role: string): void {
  const name = nameFollowing(doc, title.end) ?? nameApposed(doc, title.end);
  if (name === undefined || role === 'ambassador' || role === 'permanent-representative') return;
  const stateOf = (m: Mention | undefined): string | undefined =>
    m &&
    (m.type === 'state'
      ? m.entity
      : m.type === 'place'
        ? doc.lexicon.actors.get(m.entity)?.partOf
        : undefined);
  const sentence = block.sentences.find((s) => s.start <= title.start && title.start < s.end);
  const nearby = doc.mentions
    .filter((m) => sentence && m.start >= sentence.start && m.end <= title.start && m.type === 'place')
    .at(-1);
  // No prime minister of a state that has none.
  const offered = [nearby && stateOf(nearby), doc.home, doc.homeState].find(
    (state) =>
      state?.startsWith('state:') &&
      (role !== 'foreign-secretary' || hasForeignSecretary(state)) &&
      (!/^(?:prime-minister|king|queen|emir|chancellor)$/.test(role) ||
        doc.lexicon.actors.has(officeOf(state, role, doc.lexicon))),
  );
  const entity = offered && officeOf(offered, role, doc.lexicon);
  addOffice(doc, { ...title, entity: entity && mayHold(doc, entity, name) ? entity : `office:${role}` });
}

/** The office that a title with this head stands for at `span`, in the light of what follows and what was named before. */
function officeMeant(
  doc: Found,
  span: Span,
  head: Head,
  role: string | undefined,
  offered: string | undefined,
  lang: string,
): string | undefined {
  if (titleGoesOn(doc.text, span.end)) return undefined;
  // «Secrétaire d'État (Développement international)»: one of several, whom a government has at home.
  if (role === 'state-secretary' && portfolioBehind.test(doc.text.slice(span.end, span.end + 12)))
    return doc.home && officeOf(doc.home, role, doc.lexicon);
  // «le ministre hongrois Péter X»: of that state, whatever the portfolio.
  const adjective = doc.mentions.find(
    (m) =>
      m.type === 'state' &&
      m.sense === 'adjectival' &&
      /^[\s\u00A0]$/u.test(doc.text.slice(span.end, m.start)),
  );
  if (adjective && lang === 'fr') {
    const holder = holderBeside(doc, adjective.end);
    const held = holder && officeHeld(doc, holder.entity, (id) => headOfOffice(id) === head);
    if (held) return held;
    if (head === 'minister' && amongForeignMinisters(doc))
      return officeOf(adjective.entity, 'foreign-minister', doc.lexicon);
    return (
      (head === 'minister' && sameMinistry(doc, adjective.entity, span.start)) ||
      `office:${codeOf(adjective.entity)}.${head}`
    );
  }
  // «L'ancien président de la transition»: of the state that the text is about.
  const told =
    role === 'president' && /transition/iu.test(doc.text.slice(span.start, span.end))
      ? (onlyStateOfTitle(doc) ?? doc.home)
      : undefined;
  if (told) return officeOf(told, 'president', doc.lexicon);
  const holder = holderBeside(doc, span.end);
  const heads = (id: string) =>
    headOfOffice(id) === head ||
    (head === 'secretary' && /secretary/.test(id)) ||
    (head === 'minister' && /minister/.test(id));
  if (holder)
    return (
      // A title with its portfolio is that one, though the lexicon may know another of the same person only.
      (role &&
        (officeHeld(doc, holder.entity, (id) => isRole(id, role)) ??
          officeBeside(doc, holder.entity, role))) ??
      officeHeld(doc, holder.entity, heads) ??
      (offered && doc.lexicon.actors.get(holder.entity)?.tenures ? undefined : offered)
    );
  if (
    /^[\s\u00A0]+(?:en exercice|sortante?|élue?|désignée?)(?![\p{L}])|^-elect/u.test(
      doc.text.slice(span.end, span.end + 14),
    )
  )
    return undefined;
  // «la Moldova et son vice-premier ministre», "Japan and its Prime Minister".
  if (
    role !== undefined &&
    /(?:^|[^\p{L}])(?:son|sa|its)[\s\u00A0]+$/iu.test(doc.text.slice(Math.max(0, span.start - 6), span.start))
  ) {
    const state = doc.mentions.findLast(
      (m) => m.type === 'state' && m.end < span.start && span.start - m.end < 80,
    );
    if (state) return officeOf(state.entity, role, doc.lexicon);
  }
  const words = doc.text.slice(span.start, span.end);
  // In English a small letter is no title ("the president of a club"), unless it was named before.
  if (lang !== 'fr' && /^\p{Ll}/u.test(words))
    return head === 'secretary-general'
      ? doc.officeMeant(head, span.start, undefined)
      : toldBefore(doc, span.start, heads, words);
  const named =
    doc.officeMeant(
      head,
      span.start,
      // "The President" alone may be a body's as well as a state's.
      role && /[\s\u00A0]/u.test(words) ? (office) => isRole(office, role) : undefined,
      words,
    ) ??
    namedLater(doc, head) ??
    offered;
  // «La ministre» of what a ministry publishes is its own; that of another state is named with the state.
  const own = named === undefined || !isOwn(doc, named) ? ministrysHead(doc, head) : undefined;
  // "Statement by the President" of the White House, on an attack on another one whom only the text below names.
  const { title } = doc.release.header;
  const inTitle = title !== undefined && named !== undefined && named === offered && span.end <= title.end;
  const atHome = inTitle && !isOwn(doc, named) ? ownOffice(doc, span, head, lang) : undefined;
  const candidate =
    (role === undefined ? own : undefined) ??
    (atHome && doc.lexicon.actors.has(atHome) ? atHome : undefined) ??
    named ??
    (/^Secretary[\s\u00A0]of[\s\u00A0]State$/u.test(words) && doc.home === undefined
      ? 'office:usa.secretary-of-state'
      : undefined) ??
    ownOffice(doc, span, head, lang) ??
    highRepresentative(doc, head) ??
    officeOfNamedBody(doc, head);
  if (candidate === undefined) return undefined;
  const name = nameFollowing(doc, span.end);
  if (name && !mayHold(doc, candidate, name)) return undefined;
  return candidate;
}

const portfolioBehind = /^[\s\u00A0]+(?:\(\p{Lu}|(?:à|aux?|chargée?|auprès)(?!\p{L}))/u;

/** "the foreign minister" in small letters: the one that the text has named, or of several the publisher's own. */
function toldBefore(
  doc: Found,
  before: number,
  heads: (office: string) => boolean,
  words: string,
): string | undefined {
  const portfolio = /^(foreign|defen[cs]e)/.exec(words)?.[1]?.replace('se', 'ce');
  const told = new Set(
    doc.actors
      .filter(({ type, end, form }) => type === 'office' && end <= before && form !== 'contextual')
      .map(({ entity }) => entity)
      .filter((id) => heads(id) && (!portfolio || id.includes(`.${portfolio}-`))),
  );
  const own = [...told].filter((id) => isOwn(doc, id));
  const [one, ...others] = own.length > 0 ? own : told;
  return others.length === 0 ? one : undefined;
}

/** "Secretary-General" in a title, of the only one that the text names, though it names the United Nations too. */
function namedLater(doc: Found, head: Head): string | undefined {
  if (
    !/^(?:secretary-general|director-general|high-commissioner|executive-(?:director|secretary)|special-(?:envoy|representative))$/.test(
      head,
    )
  )
    return undefined;
  // «l'Envoyé spécial»: `office:un.envoy-yemen`.
  const heads = (id: string) =>
    headOfOffice(id) === head || (head === 'special-envoy' && headOfOffice(id) === 'envoy');
  const named = [...doc.named.keys()].filter((id) => id.startsWith('office:') && heads(id));
  return named.length === 1 ? named[0] : undefined;
}

/** «Le ministre italien» after «le ministre italien de l'Intérieur», or where all ministers named so far have one portfolio. */
function sameMinistry(doc: Found, state: string, before: number): string | undefined {
  const roles = new Map<string, string>();
  for (const { type, entity, end } of doc.actors) {
    const [, code, role] =
      (type === 'office' && end <= before && /^office:([a-z]{3})\.([\w-]+)$/.exec(entity)) || [];
    if (role && isMinister(role) && !/^(?:deputy-prime-|prime-)?minister$/.test(role)) roles.set(role, code!);
  }
  const own = [...roles].filter(([, code]) => code === codeOf(state));
  const [only, ...others] = own.length > 0 ? own : roles;
  return only && others.length === 0 ? officeOf(state, only[0], doc.lexicon) : undefined;
}

/** «Le ministre britannique» where the first lines tell of a meeting of foreign ministers. */
const amongForeignMinisters = (doc: Found): boolean =>
  /ministres[\s\u00A0]des[\s\u00A0]affaires[\s\u00A0](?:étrangères|extérieures)/iu.test(
    doc.text.slice(0, 1200),
  );

/** Without more the High Representative is the Union's, unless the text is about a state or a body that has one too. */
const highRepresentative = (doc: Found, head: Head): string | undefined =>
  head === 'high-representative' && !doc.knows('state:BIH') && !(doc.issuer ?? '').startsWith('org:un')
    ? 'office:eu.hrvp'
    : undefined;

export const titleBefore =
  /(?<![\p{L}-])((?:[Vv]ice-)?(?:Secretary|Minister|Commissioner|Chancellor|High[\s\u00A0]Representative|Secretary[\s\u00A0-]General|Director[\s\u00A0-]General|[Mm]inistre|[Cc]hanceli(?:er|ère)|[Cc]ommissaire|[Pp]résidente?|[Hh]aute?[\s\u00A0-][Rr]eprésentante?|[Ss]ecrétaire[\s\u00A0-](?:[Gg]énérale?|d['’][ÉEée]tat)|[Dd]irect(?:eur|rice)[\s\u00A0-][Gg]énérale?))[\s\u00A0]+$/u;
