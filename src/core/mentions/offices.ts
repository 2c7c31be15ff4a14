import { inForce } from '../lexicon/model.ts';
import type { Block } from '../release/tree.ts';
import { contains, overlaps } from '../text/span.ts';
import { type Found, longestProse } from './found.ts';
import type { Mention } from './model.ts';
import { before } from './surroundings.ts';
import { findTitles, officeOf, ofState, withActing } from './titles.ts';

/** «le ministre des Affaires étrangères de la Pologne», "Polish Foreign Minister", "President of France". */
export function stateOffices(doc: Found, block: Block, lang: string): void {
  doc.block = block;
  if (block.end - block.start > longestProse) return;
  for (const m of doc.mentions) doc.remember(m);
  const inBlock = doc.mentions;
  for (const title of findTitles(doc.text, block.bodyStart, block.end, lang)) {
    if (inBlock.some((m) => overlaps(m, title) && (m.type === 'office' || contains(m, title)))) continue;
    const span = { start: title.start, end: title.end };
    let state = inBlock.find(
      (m) =>
        m.type === 'state' &&
        m.start >= title.end &&
        m.start === title.end + (ofState(doc.text, title.end) ?? -1),
    );
    if (state) span.end = state.end;
    if (!state) {
      // "Polish Foreign Minister", «ministre iranien des Affaires étrangères», "Ukraine’s President".
      state = inBlock.find(
        (m) =>
          m.type === 'state' &&
          m.end <= title.start &&
          /^(?:['’]s)?[\s\u00A0]+$/u.test(doc.text.slice(m.end, title.start)) &&
          (m.sense === 'adjectival' || /^['’]s/.test(doc.text.slice(m.end))),
      );
      if (state?.sense === 'adjectival') span.start = state.start;
    }
    if (!state) {
      const adjective = inBlock.find(
        (m) =>
          m.type === 'state' &&
          m.sense === 'adjectival' &&
          (contains(title, m) || (m.start >= title.end && m.start - title.end <= 1)),
      );
      if (adjective) {
        state = adjective;
        span.end = Math.max(span.end, adjective.end);
      }
    }
    const acting = withActing(doc.text, span.start, span.end);
    const holder = holderBeside(doc, block, acting.end);
    const office = state
      ? officeOf(state.entity, title.role, doc.lexicon)
      : (officeHeld(doc, holder?.entity, title.role) ??
        stateAfter(doc, inBlock, holder, title.role) ??
        officeInContext(doc, title.role, title.start));
    if (!office) continue;
    doc.add({
      kind: 'actor',
      start: acting.start,
      end: acting.end,
      text: doc.text.slice(acting.start, acting.end),
      entity: office,
      type: 'office',
      form: 'title',
      nested: false,
      ...(acting.acting && { acting: true }),
    });
    if (!doc.lexicon.actors.has(office))
      doc.local.set(office, {
        id: office,
        kind: 'office',
        label: doc.text.slice(span.start, span.end),
      });
  }
  // Offices of the lexicon with «par intérim» belong together.
  doc.mentions = doc.mentions.map((m) => {
    if (m.type !== 'office' || m.acting || !contains(block, m)) return m;
    const wide = withActing(doc.text, m.start, m.end);
    return wide.acting
      ? {
          ...m,
          start: wide.start,
          end: wide.end,
          text: doc.text.slice(wide.start, wide.end),
          acting: true,
        }
      : m;
  });
}

/** A person of the lexicon named right after a title. */
function holderBeside(doc: Found, block: Block, end: number): Mention | undefined {
  return doc.mentions.find(
    (m) =>
      m.type === 'person' &&
      contains(block, m) &&
      m.start >= end &&
      /^,?[\s\u00A0]+$/.test(doc.text.slice(end, m.start)),
  );
}

function officeHeld(doc: Found, person: string | undefined, role: string): string | undefined {
  const tenures = (person && doc.lexicon.actors.get(person)?.tenures) || [];
  const fits = tenures.filter((tenure) => tenure.office.endsWith(`.${role}`));
  return (fits.find((tenure) => inForce(tenure, doc.date)) ?? fits[0])?.office;
}

/** "Prime Minister Justin Trudeau of Canada": the state comes after the name. */
function stateAfter(
  doc: Found,
  inBlock: readonly Mention[],
  holder: Mention | undefined,
  role: string,
): string | undefined {
  if (!holder) return undefined;
  const from = holder.end + (ofState(doc.text, holder.end) ?? -1);
  const state = inBlock.find((m) => m.type === 'state' && m.start === from);
  return state && officeOf(state.entity, role, doc.lexicon);
}

/** A bare title: the office of that role named last before it, else the issuer's state's. */
function officeInContext(doc: Found, role: string, at: number): string | undefined {
  const offices = doc.officesByRole.get(role);
  if (offices?.size === 1) return [...offices][0]!;
  const issuer =
    doc.issuer && (doc.issuer.startsWith('state:') ? doc.issuer : doc.lexicon.actors.get(doc.issuer)?.partOf);
  return issuer?.startsWith('state:') &&
    /(?:^|[^\p{L}])(?:le|la|l'|the|our|notre)\s*$/u.test(before(doc.text, at, 8))
    ? officeOf(issuer, role, doc.lexicon)
    : undefined;
}
