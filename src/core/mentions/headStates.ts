import { stateOfCode } from '../lexicon/ids.ts';
import { inForce } from '../lexicon/model.ts';
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
