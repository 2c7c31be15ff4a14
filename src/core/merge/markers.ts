import type { Span } from '../text/span.ts';

/** The versions that git left in one text. */
export interface ConflictSides {
  /** The common ancestor, where the markers show it (`merge.conflictStyle` diff3 or zdiff3). */
  readonly base?: string;
  readonly ours: string;
  readonly theirs: string;
}

type Part = 'common' | 'ours' | 'base' | 'theirs';

/**
 * Takes the versions apart that git put between `<<<<<<<`, `|||||||`, `=======` and `>>>>>>>` (or longer ones: the first
 * opening marker tells the length). Longer markers inside are text, as git writes them where an ancestor had conflicts of
 * its own. Undefined where the markers do not pair up, or there are none.
 */
export function splitConflictMarkers(text: string): ConflictSides | undefined {
  const size = /^(<{7,})(?!<)(?: .*)?\r?$/m.exec(text)?.[1]?.length;
  if (size === undefined) return undefined;
  const marker = new RegExp(`^([<|=>])\\1{${size - 1}}(?: .*)?\\r?\\n?$`);
  const sides = { ours: '', base: '', theirs: '' };
  let part: Part = 'common';
  let withBase = true;
  let hunkHasBase = false;
  for (const line of text.split(/(?<=\n)/)) {
    const sign = marker.exec(line)?.[1];
    if (sign === '<' && part === 'common') {
      part = 'ours';
      hunkHasBase = false;
    } else if (sign === '|' && part === 'ours') {
      part = 'base';
      hunkHasBase = true;
    } else if (sign === '=' && (part === 'ours' || part === 'base')) part = 'theirs';
    else if (sign === '>' && part === 'theirs') {
      part = 'common';
      withBase &&= hunkHasBase;
    } else if (sign !== undefined) return undefined;
    else if (part === 'common') for (const side of ['ours', 'base', 'theirs'] as const) sides[side] += line;
    else sides[part] += line;
  }
  if (part !== 'common') return undefined;
  const { base, ours, theirs } = sides;
  return { ...(withBase && { base }), ours, theirs };
}

/** The first line that looks like git's marker of a conflict. Such a text is no YAML, whatever a parser makes of it. */
export function findConflictMarker(text: string): Span | undefined {
  const found = /^(?:<{7,}|>{7,}|\|{7,})(?: .*)?$|^={7,}$/m.exec(text);
  return found ? { start: found.index, end: found.index + found[0].trimEnd().length } : undefined;
}
