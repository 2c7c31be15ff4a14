import { codeOf, wholesOf } from '../lexicon/ids.ts';
import type { Block } from '../release/tree.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { addOffice } from './addOffice.ts';
import { bodyOffices } from './bodyOffices.ts';
import { type Found, longestProse } from './found.ts';
import { groupOffices } from './groupOffices.ts';
import { holderBefore, holderBeside, officeBeside, officeHeld, stateAfterName } from './holders.ts';
import type { Mention } from './model.ts';
import { nameAt } from './names.ts';
import { officesInContext } from './officesInContext.ts';
import { officeOfRegion } from './regions.ts';
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
  /** The office before, and whose it is where its state stands beside it: "Ruritanian Deputy Prime Minister and …". */
  let last: { readonly end: number; readonly state?: string } | undefined;
  const ofGroups = groupOffices(doc, block, lang, titles);
  for (const title of titles) {
    if (ofGroups.includes(title)) continue;
    const rivals = doc.mentions.filter((m) => overlaps(m, title));
    const apposed = officeHeld(doc, holderBefore(doc, title.start)?.entity, (id) => isRole(id, title.role));
    const told =
      rivals.length > 0 && rivals.every((m) => isUntold(doc, m, title))
        ? (apposed ?? toldByHolder(doc, title, rivals))
        : undefined;
    if (told !== undefined) {
      addOffice(doc, { ...title, entity: told });
      continue;
    }
    const { state, span } = stateBeside(doc, title, lang);
    if (
      rivals.some((m) =>
        m.type === 'office'
          ? m.form !== 'contextual' && !(state && isOthers(m, title, state))
          : contains(m, title) && m.type !== 'person',
      )
    )
      continue;
    const whole = title.role === 'ambassador' && state ? withHost(doc, span) : span;
    const acting = withActing(doc.text, whole.start, whole.end);
    const holder = holderBeside(doc, acting.end);
    const office = state
      ? officeOf(state.entity, title.role, doc.lexicon)
      : (officeHeld(doc, holder?.entity, (id) => isRole(id, title.role)) ??
        (last?.state && ministerial.test(title.role) && joined.test(doc.text.slice(last.end, title.start))
          ? officeOf(last.state, title.role, doc.lexicon)
          : undefined) ??
        stateAfterName(doc, acting.end, holder, title.role) ??
        apposed ??
        officeBeside(doc, holderOfBoth(doc, title, titles)?.entity, title.role) ??
        // «Bernard Cazeneuve, ministre de l'intérieur»: of the state whose other offices he is known to have held.
        (ministerial.test(title.role)
          ? officeBeside(doc, (holder ?? holderBefore(doc, title.start))?.entity, title.role)
          : undefined));
    const ofRegion = state || title.plural ? undefined : officeOfRegion(doc, title);
    if (ofRegion) {
      addOffice(doc, ofRegion);
      continue;
    }
    if (office === undefined) {
      // Of the United Nations, unless a state stands beside it.
      if (title.role === 'high-commissioner') continue;
      open.push(title);
      continue;
    }
    // «les ministres des Affaires étrangères de la France et de la Pologne»: the states are named, no one office.
    if (title.plural) continue;
    last = { end: acting.end, ...(state && { state: state.entity }) };
    addOffice(doc, { ...acting, entity: office });
  }
  bodyOffices(doc, block, lang);
  doc.mentions = doc.mentions.map((m) => withRank(doc, ofAnotherBody(doc, m)));
  for (const m of doc.mentions) doc.remember(m);
  officesInContext(doc, block, lang, open, titles);
  // Offices of the lexicon with «par intérim» belong together.
  doc.mentions = doc.mentions.map((m) => {
    if (m.type !== 'office' || m.acting || !contains(block, m)) return m;
    const wide = withActing(doc.text, m.start, m.end);
    return wide.acting
      ? { ...m, start: wide.start, end: wide.end, text: doc.text.slice(wide.start, wide.end), acting: true }
      : m;
  });
}

/** "Ambassador of Norway to Ukraine", «ambassadeur d'Italie en France»: with the state or the city where they are posted. */
function withHost(doc: Found, span: Span): Span {
  const gap = posted.exec(doc.text.slice(span.end, span.end + 20))?.[0].length;
  const host =
    gap === undefined
      ? undefined
      : doc.mentions.find(
          (m) =>
            m.start === span.end + gap &&
            (m.type === 'state' || m.type === 'place') &&
            m.sense !== 'adjectival',
        );
  return host ? { start: span.start, end: host.end } : span;
}

const posted =
  /^[\s\u00A0]+(?:(?:to|in|at)[\s\u00A0]+(?:the[\s\u00A0]+)?|(?:en|au|aux|à|près)[\s\u00A0]+|auprès[\s\u00A0]+(?:de[\s\u00A0]+la[\s\u00A0]+|de[\s\u00A0]+l['’]|du[\s\u00A0]+|des[\s\u00A0]+|de[\s\u00A0]+|d['’]))/u;

/** The office that the name after a title tells, where it is none of those that the title is known of. */
function toldByHolder(doc: Found, title: FoundTitle, rivals: readonly Mention[]): string | undefined {
  const holder = holderBeside(doc, title.end);
  return [
    // «le Président de la République, Patrice Talon»
    officeHeld(doc, holder?.entity, (id) => isRole(id, title.role)),
    // "National Security Advisor Akiba Takeo of Japan"
    stateAfterName(doc, title.end, holder, title.role),
  ].find((office) => office !== undefined && rivals.every((m) => m.entity !== office));
}

/** "Minister for Europe and Foreign Affairs of Albania", "Philippine National Security Adviser": the state beside it outweighs the one that the title is known of. */
function isOthers(office: Mention, title: FoundTitle, state: Mention): boolean {
  const owner = /^office:([a-z]{3})\./.exec(office.entity)?.[1];
  return (
    office.start === title.start &&
    office.end <= title.end &&
    (state.start >= title.end || state.end <= title.start) &&
    owner !== undefined &&
    owner !== codeOf(state.entity)
  );
}

/** Whether an office was read from the title alone: no state is named in it or right after. */
const isUntold = (doc: Found, office: Mention, title: FoundTitle): boolean =>
  office.type === 'office' &&
  office.start === title.start &&
  office.end <= title.end &&
  stateBeside(doc, title, 'fr').state === undefined &&
  !doc.mentions.some((m) => m.type === 'state' && contains(office, m));

/** "Deputy Prime Minister and Minister of Defence Ada Quill": whoever holds the office that the title is joined to. */
function holderOfBoth(doc: Found, title: FoundTitle, titles: readonly FoundTitle[]): Mention | undefined {
  // "the Prime Minister and President Quill" are two.
  if (!ministerial.test(title.role)) return undefined;
  const second = titles.find(
    ({ start, role }) =>
      start > title.end && ministerial.test(role) && joined.test(doc.text.slice(title.end, start)),
  );
  return second && holderBeside(doc, second.end);
}

const ministerial = /^deputy-prime-minister$|^foreign-secretary$|^(?!prime-|deputy-|vice-).*-minister$/u;
const joined = /^(?:,|[\s\u00A0]+(?:et|and|&))[\s\u00A0]+$/u;

/** «président de la Commission de la CEDEAO»: the body named right after a title outweighs the one the title is known of. */
function ofAnotherBody(doc: Found, m: Mention): Mention {
  if (m.type !== 'office' || m.form === 'contextual') return m;
  const from = m.end + (ofState(doc.text, m.end) ?? Number.NaN);
  const body = doc.mentions.find((other) => other.start === from && other.type !== 'place');
  if (!body || !/^(?:org|group):/.test(body.entity)) return m;
  for (const id of wholesOf(m.entity, doc.lexicon))
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
    /^[\s\u00A0]+for[\s\u00A0](?:the[\s\u00A0])?\p{Lu}[\p{L}-]+(?:(?:,|,?[\s\u00A0](?:and|of|of the|&))?[\s\u00A0](?!(?:Director|Secretary|Minister|Ambassador|Head|President|Coordinator|Envoy|Acting|Under|Deputy|Assistant)(?!\p{L}))\p{Lu}[\p{L}-]+)*/u.exec(
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
  /^(?:Political|Military|Economic|Public|Global|European|Eurasian|African|Near|Eastern|Western|Hemisphere|East|Asian|Pacific|South|Central|Arms|Control|International|Security|Civilian|Democracy|Human|Rights|Labor|Terrorism|Financial|Intelligence|Conflict|Diplomacy|Affairs|Growth|Energy|Environment|Policy|Operations|Humanitarian|Peace|Relief|Coordination|Emergency|Disarmament|Safety|Terrorist|Financing|Finance|Crimes?|Markets|Nonproliferation|Threats?|Oceans|Narcotics|Law|Enforcement|Trade|Technology|Cyber|Cyberspace|Digital|Information|Communications|Population|Refugees|Migration|Counterterrorism|Strategy|Plans|Asia|Americas|Europe|Africa|Domestic|Foreign|Tax)$/u;
