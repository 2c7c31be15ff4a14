import { sameTarget } from '../../core/annotations/live.ts';
import type { Anchor, Annotation } from '../../core/annotations/model.ts';
import { resolveAnnotations } from '../../core/annotations/resolve.ts';
import type { Span } from '../../core/text/span.ts';
import type { SidecarFile } from './reading.ts';
import type { Placed, State } from './state.ts';

/**
 * Takes over what the files say now. An annotation that quotes what it quoted before stays where the reader's typing has
 * carried it, or lost; all others are looked for in the present text.
 */
export function place(state: State): void {
  const known = state.byId;
  state.placed = state.files.flatMap((file) => placeFile(state.text, file, known));
}

function placeFile(
  text: string,
  { uri, sidecar }: SidecarFile,
  known: ReadonlyMap<string, Placed>,
): readonly Placed[] {
  const annotations = sidecar.entries.map(({ annotation }) => annotation);
  const settled = (annotation: Annotation) => {
    const before = known.get(annotation.id);
    return before && sameTarget(before.annotation, annotation) ? before : undefined;
  };
  const sought = annotations.filter((annotation) => annotation.scope !== 'document' && !settled(annotation));
  const anchors = new Map(
    sought.length > 0 ? resolveAnnotations(text, sought).map((anchor) => [anchor.id, anchor]) : [],
  );
  return annotations.map((annotation): Placed => {
    if (annotation.scope === 'document') return { annotation, file: uri, pieces: [], status: 'exact' };
    const before = settled(annotation);
    if (before) return { ...before, annotation, file: uri };
    return { annotation, file: uri, ...placeOf(anchors.get(annotation.id)!) };
  });
}

function placeOf({ pieces, status, candidates }: Anchor): Pick<Placed, 'pieces' | 'status' | 'near'> {
  const near = pieces.length === 0 ? candidates?.[0]?.start : undefined;
  return { pieces, status, ...(near !== undefined && { near }) };
}

/**
 * Places what the quotes of `file` alone did not find as it was, by the text that they were made on. What was found word for
 * word, or has been decided on since, stays. Whether anything changed.
 */
export function placeFrom(state: State, file: SidecarFile, previous: string): boolean {
  const key = file.uri.toString();
  const annotations = file.sidecar.entries.map(({ annotation }) => annotation);
  const anchors = new Map(
    resolveAnnotations(state.text, annotations, { previous }).map((anchor) => [anchor.id, anchor]),
  );
  let changed = false;
  state.placed = state.placed.map((placed): Placed => {
    const anchor = placed.file.toString() === key ? anchors.get(placed.annotation.id) : undefined;
    if (!anchor || placed.status === 'exact' || placed.gone) return placed;
    if (anchor.status === placed.status && JSON.stringify(anchor.pieces) === JSON.stringify(placed.pieces))
      return placed;
    changed = true;
    const { near, ...rest } = placed;
    return { ...rest, ...placeOf(anchor) };
  });
  return changed;
}

/** Whether the old text could tell more of the passages of `file` than its quotes alone did. */
export function needsOldText(state: State, { uri, sidecar }: SidecarFile): boolean {
  if (!sidecar.sha256 || sidecar.sha256 === state.hash) return false;
  const key = uri.toString();
  return state.placed.some(
    ({ file, status, gone }) => status !== 'exact' && !gone && file.toString() === key,
  );
}

/** The places that each piece of a passage may mean, in document order: where it was found, and where it may stand too. */
export async function candidatesOf(
  state: State,
  { annotation, file }: Placed,
): Promise<readonly (readonly Span[])[]> {
  const previous = await state.old.get(state.file(file)?.sidecar.sha256 ?? '');
  return annotation.target.map((selector) => {
    const piece = [{ ...annotation, target: [selector] }];
    const anchors = [
      ...resolveAnnotations(state.text, piece),
      ...(previous === undefined ? [] : resolveAnnotations(state.text, piece, { previous })),
    ];
    const spans = anchors.flatMap(({ pieces, candidates }) => [...pieces, ...(candidates ?? [])]);
    const byPlace = new Map(spans.map((span) => [`${span.start}-${span.end}`, span]));
    return [...byPlace.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  });
}
