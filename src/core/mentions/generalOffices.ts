import { narrows, wholesOf } from '../lexicon/ids.ts';
import { inForce, type Lexicon } from '../lexicon/model.ts';
import { contains } from '../text/span.ts';
import type { BlockCandidates, Found } from './found.ts';
import { holderBeside } from './holders.ts';
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
    const held = (mention: Mention) => {
      const holder = holderBeside(doc, mention.end)?.entity;
      const tenures = holder && doc.lexicon.actors.get(holder)?.tenures;
      if (!tenures) return undefined;
      const fits = tenures.filter(({ office }) => narrows(office, mention.entity));
      return (fits.find((tenure) => inForce(tenure, doc.date)) ?? fits[0])?.office;
    };
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
    const changed = doc.mentions.map((mention) => {
      const own = mention.type === 'office' ? ofBodyWithin(doc, mention) : undefined;
      return own ? { ...mention, entity: own } : mention;
    });
    if (changed.some((mention, index) => mention !== doc.mentions[index])) doc.mentions = changed;
  }
}

function ofBodyWithin(doc: Found, office: Mention): string | undefined {
  const owner = doc.lexicon.actors.get(office.entity)?.partOf;
  if (!owner) return undefined;
  const body = doc.mentions.findLast(
    (m) => m !== office && m.form === 'contextual' && m.entity.startsWith('org:') && contains(office, m),
  );
  if (!body || body.end !== office.end || body.entity === owner) return undefined;
  if ([...wholesOf(owner, doc.lexicon)].includes(body.entity)) return undefined;
  const role = office.entity.slice(office.entity.indexOf('.') + 1);
  const whose = /^org:([^.]+)\./.exec(body.entity)?.[1];
  return [role, role.replace(/president$/, 'chair')]
    .map((name) => `office:${whose}.${name}`)
    .find((id) => doc.lexicon.actors.get(id)?.partOf === body.entity);
}
