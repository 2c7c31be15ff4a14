import { narrows, wholesOf } from '../lexicon/ids.ts';
import type { Lexicon } from '../lexicon/model.ts';
import { contains } from '../text/span.ts';
import type { BlockCandidates, Found } from './found.ts';
import { holderBeside, officeHeld } from './holders.ts';
import type { Mention } from './model.ts';

/** Offices that several have, each for something of its own. */
const general = /^office:(?:un\.srsg|un\.usg|eu\.eusr|eu\.commissioner|nato\.asg)$/;

const narrower = new WeakMap<Lexicon, Map<string, readonly string[]>>();

function narrowerOf(office: string, lexicon: Lexicon): readonly string[] {
  const known = narrower.get(lexicon) ?? new Map<string, readonly string[]>();
  narrower.set(lexicon, known);
  const found = known.get(office) ?? [...lexicon.actors.keys()].filter((id) => narrows(id, office));
  known.set(office, found);
  return found;
}

/**
 * «Le Représentant spécial du Secrétaire général» by itself: the one for Mali where the text says so, by who holds the office
 * behind it, by its full title, or by the mission that he heads. As it is where the text tells of several or of none.
 */
export function generalOffices(doc: Found, blocks: readonly BlockCandidates[]): void {
  const inGeneral = doc.actors.filter((m) => m.type === 'office' && general.test(m.entity));
  if (inGeneral.length === 0) return;
  const told = new Map<string, string | undefined>();
  for (const { entity } of inGeneral) {
    if (told.has(entity)) continue;
    const all = new Set(narrowerOf(entity, doc.lexicon));
    const named = new Set(doc.actors.filter((m) => all.has(m.entity)).map((m) => m.entity));
    const ofMissions = [...all].filter((id) => {
      const whose = doc.lexicon.actors.get(id)?.partOf;
      return whose?.startsWith('org:') && whose.includes('.') && doc.knows(whose);
    });
    const [only, ...others] = named.size > 0 ? named : ofMissions;
    told.set(entity, others.length > 0 ? undefined : only);
  }
  for (const { block } of blocks) {
    doc.block = block;
    const held = ({ entity, end }: Mention) =>
      officeHeld(doc, holderBeside(doc, end)?.entity, (office) => narrows(office, entity));
    if (!doc.mentions.some((m) => told.has(m.entity))) continue;
    doc.mentions = doc.mentions.map((mention) => {
      const own = told.has(mention.entity) ? (held(mention) ?? told.get(mention.entity)) : undefined;
      return own ? { ...mention, entity: own } : mention;
    });
  }
}

/** "President of the Commission" in a text of ECOWAS: the same office of the body that its last word names there. */
export function officesOfNamedBodies(doc: Found, blocks: readonly BlockCandidates[]): void {
  for (const { block } of blocks) {
    doc.block = block;
    const { mentions } = doc;
    const changed = mentions.map((mention, index) => {
      const own = mention.type === 'office' ? ofBodyWithin(doc, mentions, index) : undefined;
      return own ? { ...mention, entity: own } : mention;
    });
    if (changed.some((mention, index) => mention !== mentions[index])) doc.mentions = changed;
  }
}

/** `at`: where the office is among the sorted mentions of its block; what lies in it follows directly. */
function ofBodyWithin(doc: Found, mentions: readonly Mention[], at: number): string | undefined {
  const office = mentions[at]!;
  const owner = doc.lexicon.actors.get(office.entity)?.partOf;
  if (!owner) return undefined;
  let body: Mention | undefined;
  for (let next = at + 1; next < mentions.length && mentions[next]!.start < office.end; next++) {
    const m = mentions[next]!;
    if (m.form === 'contextual' && m.entity.startsWith('org:') && contains(office, m)) body = m;
  }
  if (!body || body.end !== office.end || body.entity === owner) return undefined;
  if ([...wholesOf(owner, doc.lexicon)].includes(body.entity)) return undefined;
  const role = office.entity.slice(office.entity.indexOf('.') + 1);
  const whose = /^org:([^.]+)\./.exec(body.entity)?.[1];
  return [role, role.replace(/president$/, 'chair')]
    .map((name) => `office:${whose}.${name}`)
    .find((id) => doc.lexicon.actors.get(id)?.partOf === body.entity);
}
