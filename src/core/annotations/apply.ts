import type { TextChange } from '../text/changes.ts';
import { parseEntry, parseSidecar, type Sidecar, type SidecarEntry } from './sidecar.ts';

/**
 * The sidecar after `changes` (offsets of its text, not overlapping, in any order), with only the touched entries and the
 * head read again; any other change, or one that comes out unreadable, has the whole file read.
 */
export function applyEdit(sidecar: Sidecar, changes: readonly TextChange[]): Sidecar {
  // From the last to the first: what stands before a change keeps its offsets.
  return [...changes].sort((a, b) => a.start - b.start || a.end - b.end).reduceRight(applyOne, sidecar);
}

function applyOne(sidecar: Sidecar, change: TextChange): Sidecar {
  const text = sidecar.text.slice(0, change.start) + change.text + sidecar.text.slice(change.end);
  if (sidecar.list !== 'block' || !sidecar.writable || sidecar.problems.length > 0) return parseSidecar(text);
  const { entries } = sidecar;
  const shift = change.text.length - (change.end - change.start);
  const move = (entry: SidecarEntry): SidecarEntry => ({
    annotation: entry.annotation,
    span: { start: entry.span.start + shift, end: entry.span.end + shift },
    lines: { start: entry.lines.start + shift, end: entry.lines.end + shift },
  });
  const insertion = change.start === change.end;
  const inside = entries.findIndex(
    ({ lines }) =>
      lines.start <= change.start &&
      change.end <= lines.end &&
      change.start < lines.end &&
      !(insertion && change.start === lines.start),
  );
  if (inside >= 0) {
    const entry = entries[inside]!;
    const whole = change.start === entry.lines.start && change.end === entry.lines.end;
    if (whole && change.text === '' && entries.length > 1)
      return {
        ...sidecar,
        text,
        entries: [...entries.slice(0, inside), ...entries.slice(inside + 1).map(move)],
      };
    const read = parseEntry(text, { start: entry.lines.start, end: entry.lines.end + shift });
    return read?.annotation.id === entry.annotation.id
      ? {
          ...sidecar,
          text,
          entries: [...entries.slice(0, inside), read, ...entries.slice(inside + 1).map(move)],
        }
      : parseSidecar(text);
  }
  const next = entries.findIndex(({ lines }) => lines.start >= change.end);
  const index = next < 0 ? entries.length : next;
  // A whole entry put between two others.
  if (
    insertion &&
    (entries[index]?.lines.start === change.start || entries[index - 1]?.lines.end === change.start) &&
    !/^\r?\n/.test(change.text)
  ) {
    const read = parseEntry(text, { start: change.start, end: change.start + change.text.length });
    if (!read || entries.some(({ annotation }) => annotation.id === read.annotation.id))
      return parseSidecar(text);
    return {
      ...sidecar,
      text,
      entries: [...entries.slice(0, index), read, ...entries.slice(index).map(move)],
    };
  }
  if (index === 0) {
    const moved = entries.map(move);
    const head = parseSidecar(text.slice(0, moved[0]!.lines.start));
    if (head.list === 'empty' && head.problems.length === 0)
      return { ...head, text, entries: moved, list: 'block' };
  }
  return parseSidecar(text);
}
