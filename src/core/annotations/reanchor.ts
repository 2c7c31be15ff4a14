import { applyChanges, setSourceHash, updateAnnotation } from './edit.ts';
import type { Anchor, Annotation } from './model.ts';
import { Occurrences } from './occurrences.ts';
import { resolveAnnotations } from './resolve.ts';
import { describePassage } from './selector.ts';
import { parseSidecar, type Sidecar } from './sidecar.ts';

/** A sidecar brought up to a changed release. */
export interface Reanchored {
  /** One for each annotation, in the order of the file. */
  readonly anchors: readonly Anchor[];
  /** The sidecar's text with new quotes and hash spliced in; the text it had where nothing is to be written. */
  readonly text: string;
  /** How many annotations are quoted anew. */
  readonly requoted: number;
}

/**
 * Finds every passage of `sidecar` in `text` (of the SHA-256 `hash`) and quotes anew those that stand elsewhere or in other
 * surroundings. Those whose words were changed keep their old quote: somebody has to look, and sees there what they were;
 * with `accept` they too are quoted anew. The hash is recorded when no passage waits for a decision: while one does, the
 * file keeps pointing to the text that it was made on, in which that passage can be looked up. `previous` is that text,
 * where it can be had. A sidecar that is not `writable` comes back as it is.
 */
export function reanchor(
  sidecar: Sidecar,
  text: string,
  hash: string,
  { previous, accept = false }: { readonly previous?: string | undefined; readonly accept?: boolean } = {},
): Reanchored {
  const annotations = sidecar.entries.map(({ annotation }) => annotation);
  const anchors = resolveAnnotations(text, annotations, previous === undefined ? {} : { previous });
  if (!sidecar.writable) return { anchors, text: sidecar.text, requoted: 0 };
  const known = new Occurrences(text);
  const placed = ({ pieces, status }: Anchor) => pieces.length > 0 && (accept || status !== 'edited');
  const stale = anchors.flatMap((anchor, index) => {
    const annotation = annotations[index]!;
    return placed(anchor) && annotation.scope !== 'document' && !quotes(known, annotation, anchor)
      ? [{ id: anchor.id, target: describePassage(text, anchor.pieces, known) }]
      : [];
  });
  const settled = anchors.every(placed);
  const spliced = applyChanges(sidecar.text, [
    ...stale.flatMap(({ id, target }) => updateAnnotation(sidecar, id, { target })),
    ...(settled ? setSourceHash(sidecar, hash) : []),
  ]);
  const after = parseSidecar(spliced);
  const kept =
    after.writable &&
    after.entries.length === annotations.length &&
    after.entries.every(({ annotation }, index) => annotation.id === annotations[index]!.id);
  // A splice that does not read back is not written.
  return kept
    ? { anchors, text: spliced, requoted: stale.length }
    : { anchors, text: sidecar.text, requoted: 0 };
}

/** Whether the selectors of an annotation stand at its place, letter for letter, and nowhere else. */
function quotes(known: Occurrences, { target }: Annotation, { pieces }: Anchor): boolean {
  return target.every(({ prefix = '', exact, suffix = '' }, index) => {
    const { start, end } = pieces[index]!;
    return end - start === exact.length && known.onlyAt(prefix + exact + suffix, start - prefix.length);
  });
}
