import { inForce, type Lexicon } from '../lexicon/model.ts';
import type { Block } from '../release/tree.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { addOffice } from './addOffice.ts';
import { bodyOffices } from './bodyOffices.ts';
import { type Found, longestProse } from './found.ts';
import { bareTitles, type Head, headOf, headOfOffice, titleGoesOn } from './heads.ts';
import type { Mention } from './model.ts';
import { nameAt, personId, surnameAt, surnameOf } from './names.ts';
import { stateBeside } from './states.ts';
import {
  type FoundTitle,
  findTitles,
  isRole,
  officeOf,
  ofState,
  titlePattern,
  withActing,
} from './titles.ts';

/**
 * The offices of a block: «le ministre des Affaires étrangères de la Pologne», "Polish Foreign Minister", and titles alone
 * that stand for an office named before.
 */
export function stateOffices(doc: Found, block: Block, lang: string): void {
  doc.block = block;
  if (block.end - block.start > longestProse) return;
  const titles = findTitles(doc.text, block.bodyStart, block.end, lang, doc.matches(titlePattern(lang)));
  const open: FoundTitle[] = [];
  for (const title of titles) {
    const rivals = doc.mentions.filter((m) => overlaps(m, title));
    if (
      rivals.some((m) =>
        m.type === 'office' ? m.form !== 'contextual' : contains(m, title) && m.type !== 'person',
      )
    )
      continue;
    const { state, span } = stateBeside(doc, title, lang);
    const acting = withActing(doc.text, span.start, span.end);
    const holder = holderBeside(doc, acting.end);
    const office = state
      ? officeOf(state.entity, title.role, doc.lexicon)
      : (officeHeld(doc, holder?.entity, (id) => isRole(id, title.role)) ??
        stateAfterName(doc, acting.end, holder, title.role));
    if (office === undefined) {
      open.push(title);
      continue;
    }
    // «les ministres des Affaires étrangères de la France et de la Pologne»: the states are named, no one office.
    if (title.plural) continue;
    addOffice(doc, { ...acting, entity: office });
  }
  bodyOffices(doc, block, lang);
  doc.mentions = doc.mentions.map((m) => withRank(doc, ofAnotherBody(doc, m)));
  for (const m of doc.mentions) doc.remember(m);
  inContext(doc, block, lang, open, titles);
  // Offices of the lexicon with «par intérim» belong together.
  doc.mentions = doc.mentions.map((m) => {
    if (m.type !== 'office' || m.acting || !contains(block, m)) return m;
    const wide = withActing(doc.text, m.start, m.end);
    return wide.acting
      ? { ...m, start: wide.start, end: wide.end, text: doc.text.slice(wide.start, wide.end), acting: true }
      : m;
  });
}

/** «président de la Commission de la CEDEAO»: the body named right after a title outweighs the one the title is known of. */
function ofAnotherBody(doc: Found, m: Mention): Mention {
  if (m.type !== 'office' || m.form === 'contextual') return m;
  const from = m.end + (ofState(doc.text, m.end) ?? Number.NaN);
  const body = doc.mentions.find((other) => other.start === from && other.type !== 'place');
  if (!body || !/^(?:org|group):/.test(body.entity)) return m;
  for (let id: string | undefined = m.entity; id; id = doc.lexicon.actors.get(id)?.partOf)
    if (id === body.entity || body.entity.startsWith(`${id}.`)) return m;
  const entity = `office:${body.entity.replace(/^\w+:/, '')}.${m.entity.split('.').at(-1)}`;
  const text = doc.text.slice(m.start, body.end);
  if (!doc.lexicon.actors.has(entity)) doc.local.set(entity, { id: entity, kind: 'office', label: text });
  return { ...m, end: body.end, text, entity };
}

const rank =
  /(?<![\p{L}-])((?:(?:Principal|First|Senior)[\s\u00A0])?(?:Under|Deputy|Assistant|Associate|Vice)[\s\u00A0-]|(?:sous|vice)-)$/iu;

/** "Under Secretary of the Treasury for …" is another office than the Secretary's. */
function withRank(doc: Found, m: Mention): Mention {
  if (m.type !== 'office' || m.form === 'contextual') return m;
  const before = rank.exec(doc.text.slice(Math.max(0, m.start - 24), m.start))?.[1];
  if (!before) return m;
  const start = m.start - before.length;
  const area =
    /^[\s\u00A0]+for[\s\u00A0](?:the[\s\u00A0])?\p{Lu}[\p{L}-]+(?:(?:,|,?[\s\u00A0](?:and|of|of the|&))?[\s\u00A0]\p{Lu}[\p{L}-]+)*/u.exec(
      doc.text.slice(m.end, m.end + 120),
    )?.[0];
  const end = m.end + (area ? areaOnly(doc.text, m.end, m.end + area.length) : 0);
  const prefix = before
    .trim()
    .toLowerCase()
    .replace(/[\s\u00A0]+/g, '-')
    .replace(/-$/, '');
  const entity = m.entity.replace(/\.([^.]+)$/, `.${prefix}-$1`);
  const text = doc.text.slice(start, end);
  if (!doc.lexicon.actors.has(entity)) doc.local.set(entity, { id: entity, kind: 'office', label: text });
  return { ...m, start, end, text, entity };
}

/** How much of " for Terrorism and Financial Intelligence John K. Hurley" stands before the name. */
function areaOnly(text: string, start: number, end: number): number {
  for (const match of text.slice(start, end).matchAll(/(?<=[\s\u00A0])\p{Lu}[\p{L}-]*/gu)) {
    if (areaWord.test(match[0])) continue;
    const at = start + match.index;
    if (nameAt(text, at, at + 80)) return match.index - 1;
  }
  return end - start;
}

const areaWord =
  /^(?:Political|Military|Economic|Public|Global|European|Eurasian|African|Near|Eastern|Western|Hemisphere|East|Asian|Pacific|South|Central|Arms|Control|International|Security|Civilian|Democracy|Human|Rights|Labor|Terrorism|Financial|Intelligence|Conflict|Diplomacy|Affairs|Growth|Energy|Environment|Policy|Operations|Humanitarian|Peace|Relief|Coordination|Emergency|Disarmament|Safety)$/u;

/** Titles that only the rest of the document tells the office of; those that nothing tells are left out. */
function inContext(
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
  const contextual = doc.mentions.filter((m) => m.type === 'office' && m.form === 'contextual');
  const wanted: Span[] = [
    ...open,
    ...contextual.filter(
      (m) => !titles.some((title) => contains(title, m) && title.end - title.start > m.end - m.start),
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
  for (const title of bareTitles(doc, block, lang))
    if (!wanted.some((span) => overlaps(span, title))) wanted.push(title);
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
}

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
  const offered = [nearby && stateOf(nearby), doc.issuerState, doc.homeState].find((state) =>
    state?.startsWith('state:'),
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
    return held ?? `office:${adjective.entity.slice('state:'.length).toLowerCase()}.${head}`;
  }
  const holder = holderBeside(doc, span.end);
  const heads = (id: string) =>
    headOfOffice(id) === head ||
    (head === 'secretary' && /secretary/.test(id)) ||
    (head === 'minister' && /minister/.test(id));
  if (holder)
    return (
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
  // In English a small letter is no title («the president of a club»).
  if (lang !== 'fr' && /^\p{Ll}/u.test(words)) return undefined;
  const candidate =
    doc.officeMeant(head, span.start, role && ((office) => isRole(office, role))) ??
    offered ??
    issuersOffice(doc, span, words, lang);
  if (candidate === undefined) return undefined;
  const name = nameFollowing(doc, span.end);
  if (name && !mayHold(doc, candidate, name)) return undefined;
  return candidate;
}

/** A bare title with an article in a release of a state is that state's. */
function issuersOffice(doc: Found, span: Span, words: string, lang: string): string | undefined {
  const state = doc.issuerState;
  const home = doc.datelineState;
  if (!state && !home) return undefined;
  if (
    !/(?:^|[^\p{L}])(?:le|la|l['’]|the|our|my|notre|mon|ma)[\s\u00A0]*$/iu.test(
      doc.text.slice(Math.max(0, span.start - 8), span.start),
    ) &&
    span.start > 0 &&
    /[\p{L}][\s\u00A0]+$/u.test(doc.text.slice(span.start - 2, span.start))
  )
    return undefined;
  // "President, we are …" calls on whoever is in the chair.
  if (
    /^,/.test(doc.text.slice(span.end, span.end + 1)) &&
    !/\p{L}[^\S\n]+$/u.test(doc.text.slice(Math.max(0, span.start - 3), span.start))
  )
    return undefined;
  const title = findTitles(doc.text, span.start, span.end, lang)[0];
  if (!title || title.plural || title.end - title.start !== words.length) return undefined;
  if (state) return officeOf(state, title.role, doc.lexicon);
  // What an organisation publishes from a capital: «le président» is that state's.
  return home && /^(?:president|prime-minister|king|chancellor)$/.test(title.role)
    ? officeOf(home, title.role, doc.lexicon)
    : undefined;
}

const titleBefore =
  /(?<![\p{L}-])((?:[Vv]ice-)?(?:Secretary|Minister|Commissioner|Chancellor|High[\s\u00A0]Representative|Secretary[\s\u00A0-]General|Director[\s\u00A0-]General|[Mm]inistre|[Cc]hanceli(?:er|ère)|[Cc]ommissaire|[Pp]résidente?|[Hh]aute?[\s\u00A0-][Rr]eprésentante?|[Ss]ecrétaire[\s\u00A0-](?:[Gg]énérale?|d['’][ÉEée]tat)|[Dd]irect(?:eur|rice)[\s\u00A0-][Gg]énérale?))[\s\u00A0]+$/u;

/** A person of the lexicon named right after a title. */
function holderBeside(doc: Found, end: number): Mention | undefined {
  return doc.mentions.find(
    (m) => m.type === 'person' && m.start >= end && between.test(doc.text.slice(end, m.start)),
  );
}

/** What may stand between a title and the name. */
const between =
  /^(?:[\s\u00A0]+(?:(?:nouvellement[\s\u00A0])?(?:sortante?|élue?|désignée?)|en exercice|-elect|elect|designate))?,?[\s\u00A0]+(?:(?:M\.|Mme|Mr\.?|Ms\.?|Mrs\.?|Dr\.?|Sir|Dame|S\.?[\s\u00A0]?E\.?(?:[\s\u00A0]?M\.?)?|H\.?E\.?|l['’]honorable|the Hon(?:ou?rable|\.)|Hon\.)[\s\u00A0]*)*$/u;

function nameFollowing(doc: Found, end: number): string | undefined {
  const gap = /^[\s\u00A0]+(?:(?:M\.|Mme|Mr\.?|Ms\.?)[\s\u00A0]+)?(?=\p{Lu})/u.exec(
    doc.text.slice(end, end + 8),
  );
  if (!gap) return undefined;
  const at = end + gap[0].length;
  const name = nameAt(doc.text, at, at + 80) ?? surnameAt(doc.text, at, at + 80);
  return name && doc.text.slice(name.start, name.end);
}

/** The name between commas after a title. */
function nameApposed(doc: Found, end: number): string | undefined {
  const gap = /^,[\s\u00A0]+(?:(?:M\.|Mme|Mr\.?|Ms\.?|l['’]honorable)[\s\u00A0]+)?(?=\p{Lu})/u.exec(
    doc.text.slice(end, end + 20),
  );
  const name = gap && nameAt(doc.text, end + gap[0].length, end + 100);
  return name && /^[\s\u00A0]*[,.;:)]/u.test(doc.text.slice(name.end, name.end + 2))
    ? doc.text.slice(name.start, name.end)
    : undefined;
}

function officeHeld(
  doc: Found,
  person: string | undefined,
  fitting: (office: string) => boolean,
): string | undefined {
  const tenures = (person && doc.lexicon.actors.get(person)?.tenures) || [];
  const fits = tenures.filter((tenure) => fitting(tenure.office));
  return (fits.find((tenure) => inForce(tenure, doc.date)) ?? fits[0])?.office;
}

/** "Prime Minister Justin Trudeau of Canada": the state comes after the name, known or not. */
function stateAfterName(
  doc: Found,
  end: number,
  holder: Mention | undefined,
  role: string,
): string | undefined {
  let to = holder?.end;
  if (to === undefined) {
    const gap = /^[\s\u00A0]+(?=\p{Lu})/u.exec(doc.text.slice(end, end + 4));
    if (!gap) return undefined;
    const at = end + gap[0].length;
    const name = nameAt(doc.text, at, at + 80) ?? surnameAt(doc.text, at, at + 80);
    if (!name) return undefined;
    // «Amadou Sow du Niger» may look like one name.
    const inside = doc.mentions.find((m) => m.type === 'state' && m.start > name.start && m.start < name.end);
    to = inside
      ? name.start +
        doc.text.slice(name.start, inside.start).search(/[\s\u00A0]+(?:du|de|des|of)\P{L}*(?:la\P{L}*)?$/u)
      : name.end;
    if (to < name.start) return undefined;
  }
  const from = to + (ofState(doc.text, to) ?? Number.NaN);
  const state = doc.mentions.find((m) => m.type === 'state' && m.start === from);
  return state && officeOf(state.entity, role, doc.lexicon);
}

const holders = new WeakMap<Lexicon, Map<string, string[]>>();

/** Whether somebody of this name may hold the office on the document's day: nobody else is known to. */
function mayHold(doc: Found, office: string, name: string): boolean {
  let byOffice = holders.get(doc.lexicon);
  if (!byOffice) {
    byOffice = new Map();
    for (const id of doc.lexicon.actors.keys())
      for (const tenure of (id.startsWith('person:') && doc.lexicon.actors.get(id)?.tenures) || []) {
        const list = byOffice.get(tenure.office);
        if (list) list.push(id);
        else byOffice.set(tenure.office, [id]);
      }
    holders.set(doc.lexicon, byOffice);
  }
  const surname = personId(surnameOf(name)).slice('person:'.length);
  const current = (byOffice.get(office) ?? []).filter((id) =>
    doc.lexicon.actors
      .get(id)
      ?.tenures?.some((tenure) => tenure.office === office && inForce(tenure, doc.date)),
  );
  return current.length === 0 || current.some((id) => id.endsWith(surname));
}
