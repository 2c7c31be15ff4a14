import { codeOf } from '../lexicon/ids.ts';
import type { Span } from '../text/span.ts';
import { onlyStateOfTitle } from './bodies.ts';
import type { Found } from './found.ts';
import type { Head } from './heads.ts';
import { findTitles, hasForeignSecretary, officeOf, ofState } from './titles.ts';

/**
 * A bare title with an article in a release of a state is that state's; in one of an organisation, a government's title is
 * of the state that the release is about. «La ministre» of what a ministry publishes heads that ministry.
 */
export function ownOffice(doc: Found, span: Span, head: Head, lang: string): string | undefined {
  if (!stands(doc, span)) return undefined;
  const state = doc.home;
  const title = findTitles(doc.text, span.start, span.end, lang)[0];
  // "the PM" is no title that others go by.
  if (/^PM$/u.test(doc.text.slice(span.start, span.end)))
    return doc.home && officeOf(doc.home, head, doc.lexicon);
  if (!title || title.end - title.start !== span.end - span.start) return ministrysHead(doc, head);
  if (title.plural) return undefined;
  // "Foreign Secretary statement on Sudan": hardly of a state that has none.
  const foreign = title.role === 'foreign-secretary';
  if (foreign && !(state && hasForeignSecretary(state))) return undefined;
  const joined = joinedState(doc, span, lang);
  if (joined) return officeOf(joined, title.role, doc.lexicon);
  // No prime minister of a state that has none.
  if (state) {
    const own = officeOf(state, title.role, doc.lexicon);
    if (title.role !== 'prime-minister' || doc.lexicon.actors.has(own)) return own;
    const other = onlyStateOfTitle(doc);
    return other && officeOf(other, title.role, doc.lexicon);
  }
  // What an organisation publishes from a capital: «le président» is that state's.
  const home = /^(?:president|king|chancellor)$/.test(title.role)
    ? doc.datelineState
    : /^(?:prime-minister|[\w-]+-minister)$/.test(title.role)
      ? (doc.datelineState ?? doc.homeState)
      : undefined;
  return home && officeOf(home, title.role, doc.lexicon);
}

/** «le vice-premier ministre et ministre de la Défense de la Pologne»: the state behind the title that it is joined to. */
function joinedState(doc: Found, { end }: Span, lang: string): string | undefined {
  const tie = /^[\s\u00A0]+(?:et|and)[\s\u00A0]+(?=\p{L})/u.exec(doc.text.slice(end, end + 8));
  if (!tie) return undefined;
  const from = end + tie[0].length;
  const next = findTitles(doc.text, from, Math.min(doc.text.length, from + 120), lang)[0];
  if (next?.start !== from || next.plural) return undefined;
  const at = next.end + (ofState(doc.text, next.end) ?? Number.NaN);
  return doc.mentions.find((m) => m.type === 'state' && m.start === at)?.entity;
}

/** Ministries whose head has another name than the ministry's. */
const headed: Readonly<Record<string, string>> = {
  gac: 'foreign-minister',
  mofa: 'foreign-minister',
  fcdo: 'foreign-secretary',
  'state-department': 'secretary-of-state',
  'defense-department': 'secretary-of-defense',
  treasury: 'treasury-secretary',
  'home-office': 'home-secretary',
  mod: 'defence-minister',
};

/** The minister or secretary at the head of the ministry that publishes. */
export function ministrysHead(doc: Found, head: Head): string | undefined {
  const state = doc.issuerState;
  const body = state && doc.issuer !== state ? doc.issuer?.split('.').at(-1) : undefined;
  if (!state || !body || !/^(?:minister|secretary)$/.test(head)) return undefined;
  const role =
    headed[body] ?? (body.endsWith('-ministry') ? body.replace(/ministry$/, 'minister') : undefined);
  return role && officeOf(state, role, doc.lexicon);
}

/** Whether the office is one of the state that publishes. */
export const isOwn = (doc: Found, office: string): boolean =>
  doc.home !== undefined && office.startsWith(`office:${codeOf(doc.home)}.`);

/** With an article or at the head of a sentence, and calling on nobody. */
function stands(doc: Found, span: Span): boolean {
  const before = doc.text.slice(Math.max(0, span.start - 8), span.start);
  if (
    !/(?:^|[^\p{L}])(?:le|la|l['’]|the|our|my|notre|mon|ma)[\s\u00A0]*$/iu.test(before) &&
    /\p{L}[^\S\n]+$/u.test(before)
  )
    return false;
  // "President, we are …" calls on whoever is in the chair.
  // Several offices of one minister go on with the next: "Prime Minister, Minister for Trade".
  const next = doc.text.slice(span.end, span.end + 12);
  return !/^,(?![\s\u00A0]Minist)/u.test(next) || /\p{L}[^\S\n]+$/u.test(before);
}
