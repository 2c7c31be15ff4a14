import { stateOfCode } from '../lexicon/ids.ts';
import { inForce, type Lexicon } from '../lexicon/model.ts';
import { columnGap } from '../release/blocks.ts';
import { contains } from '../text/span.ts';
import type { Reading } from './choose.ts';
import type { Found } from './found.ts';

const opensCell = new RegExp(`(?:^|(?<!\\s)${columnGap}|\\n\\s*)$`, 'u');
const closesCell = new RegExp(`^(?:$|${columnGap}|\\n)`, 'u');

/** The state whose formal name has a line or a column of the letterhead for itself, if it is one. */
export function landOf(doc: Found, readings: readonly Reading[]): string | undefined {
  const found = new Set<string>();
  for (const block of doc.release.children) {
    if (block.kind !== 'block') continue;
    if (block.role !== 'dateline') break;
    for (const { actor, form, start, end } of readings) {
      if (actor.kind !== 'state' || form.kind !== 'formal' || start < block.start || end > block.end)
        continue;
      const [before, after] = [doc.text.slice(block.start, start), doc.text.slice(end, block.end)];
      if (opensCell.test(before) && closesCell.test(after)) found.add(actor.id);
    }
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** The state whose offices the people hold whom the lines around the title name: "From: … and The Rt Hon John Healey MP". */
export function ofHolders(doc: Found, readings: readonly Reading[]): string | undefined {
  const found = new Set<string>();
  for (const block of doc.release.children) {
    if (block.kind !== 'block' || block.role === 'title') continue;
    if (block.role !== 'dateline' && block.role !== 'subtitle') break;
    if (block.end - block.start > 160) continue;
    for (const reading of readings) {
      if (reading.actor.kind !== 'person' || reading.form.kind === 'surname' || !contains(block, reading))
        continue;
      for (const tenure of reading.actor.tenures ?? []) {
        const owner = stateOfCode(/^office:([a-z]{3})\./.exec(tenure.office)?.[1], doc.lexicon);
        if (owner && (!doc.date || inForce(tenure, doc.date))) found.add(owner);
      }
    }
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** The state whose body the title names: "Royal Navy shadows …". */
export function ofBodies(doc: Found, readings: readonly Reading[]): string | undefined {
  const { title } = doc.release.header;
  const found = new Set<string>();
  for (const { actor, form, start, end } of readings)
    if (
      title &&
      actor.kind === 'body' &&
      actor.partOf?.startsWith('state:') &&
      !form.requires &&
      form.kind !== 'contextual' &&
      contains(title, { start, end })
    )
      found.add(actor.partOf);
  return found.size === 1 ? [...found][0] : undefined;
}

/** Addresses of a state's own pages: "gov.ie", «mae.gouv.sn», "chancellerie.belgium.be", "www.canada.ca", "centcom.mil". */
const address =
  /(?<![\p{L}\d@-])(?:[a-z\d-]+\.)*(?:(?:[a-z\d-]*(?:gov|gouv|gob|government|gouvernement|mfa|mofa|mod|diplomatie|chancellerie|president|presidency|presidence|parliament|admin|canada|belgium|elysee)[a-z\d-]*\.)(?:[a-z]{2,3}\.)?(?<code>[a-z]{2})|[a-z\d-]+\.(?<us>gov|mil))(?![\p{L}\d-]|\.\p{L})/giu;

/** The state of the one address of a state's pages that stands in the first or the last lines. */
export function ofAddress(doc: Found): string | undefined {
  const blocks = doc.release.children.filter((child) => child.kind === 'block');
  const ends = [...blocks.slice(0, 8), ...blocks.slice(8).slice(-5)];
  const found = new Set<string>();
  for (const { start, end } of ends) {
    if (end - start > 300) continue;
    for (const { groups } of doc.text.slice(start, end).matchAll(address)) {
      const code = groups!.us ? 'US' : groups!.code!.toUpperCase();
      const state = byCode(doc.lexicon).get(code === 'UK' ? 'GB' : code);
      if (state) found.add(state);
    }
  }
  return found.size === 1 ? [...found][0] : undefined;
}

const codes = new WeakMap<Lexicon, ReadonlyMap<string, string>>();

/** States by their two letters (ISO 3166-1). */
function byCode(lexicon: Lexicon): ReadonlyMap<string, string> {
  let known = codes.get(lexicon);
  if (!known) {
    const ids = [...lexicon.actors.keys()].filter((id) => id.startsWith('state:'));
    known = new Map(
      ids.flatMap((id) =>
        lexicon.actors.get(id)?.ids?.iso2 ? [[lexicon.actors.get(id)!.ids!.iso2!, id]] : [],
      ),
    );
    codes.set(lexicon, known);
  }
  return known;
}
