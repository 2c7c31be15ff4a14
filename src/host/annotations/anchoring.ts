import type { Annotation, TextChange } from '../../core/annotations/model.ts';
import { resolveAnnotations } from '../../core/annotations/resolve.ts';
import { describePassage } from '../../core/annotations/selector.ts';
import { trackSpans } from '../../core/annotations/track.ts';
import type { Placed, State } from './state.ts';

/** Finds every annotation in the present text. */
export function place(state: State): void {
  const text = state.document.getText();
  const known = new Map(state.placed.map((placed) => [placed.annotation.id, placed]));
  const same = text === state.text;
  state.text = text;
  const placed = state.files.flatMap(({ uri, sidecar }) => {
    const annotations = sidecar.entries.map(({ annotation }) => annotation);
    // An annotation whose target has not changed stays where the reader's typing has carried it.
    const settled = (annotation: Annotation) => {
      const before = same ? known.get(annotation.id) : undefined;
      return before &&
        before.pieces.length > 0 &&
        JSON.stringify(before.annotation.target) === JSON.stringify(annotation.target)
        ? before
        : undefined;
    };
    const anchors = new Map(
      resolveAnnotations(
        text,
        annotations.filter((annotation) => !settled(annotation)),
      ).map((anchor) => [anchor.id, anchor]),
    );
    return annotations.map((annotation): Placed => {
      const before = settled(annotation);
      if (before) return { ...before, annotation, file: uri };
      const anchor = anchors.get(annotation.id)!;
      return { annotation, file: uri, pieces: anchor.pieces, status: anchor.status };
    });
  });
  state.placed = inOrder(placed);
}

/** Carries the places along with an edit; what the edit has replaced whole is looked for in the new text. */
export function follow(state: State, changes: readonly TextChange[]): void {
  const before = state.text;
  state.text = state.document.getText();
  const lost: Placed[] = [];
  const placed = state.placed.map((placed): Placed => {
    if (placed.pieces.length === 0) {
      lost.push(placed);
      return placed;
    }
    const pieces = trackSpans(placed.pieces, changes);
    if (pieces.every(({ start, end }) => end > start)) return { ...placed, pieces };
    lost.push(placed);
    return { ...placed, pieces: [], status: 'orphaned' };
  });
  state.placed = inOrder(lost.length > 0 ? lookFor(state.text, placed, lost, before) : placed);
}

function lookFor(text: string, all: readonly Placed[], lost: readonly Placed[], before: string): Placed[] {
  const described = lost.map(({ annotation, pieces }) =>
    pieces.length > 0 ? { ...annotation, target: describePassage(before, pieces) } : annotation,
  );
  // Typing must not wait: with many lost at once only their very words are looked for.
  const anchors = resolveAnnotations(
    text,
    described,
    lost.length > 200 || !lost.some(({ pieces }) => pieces.length > 0) ? {} : { previous: before },
  );
  const found = new Map(
    anchors.filter(({ pieces }) => pieces.length > 0).map((anchor) => [anchor.id, anchor]),
  );
  return all.map((placed) => {
    const anchor = placed.pieces.length === 0 ? found.get(placed.annotation.id) : undefined;
    return anchor ? { ...placed, pieces: anchor.pieces, status: anchor.status } : placed;
  });
}

/** Document order; those without a place come last. */
function inOrder(placed: readonly Placed[]): readonly Placed[] {
  const start = ({ pieces }: Placed) => pieces[0]?.start ?? Number.MAX_SAFE_INTEGER;
  return [...placed].sort((a, b) => start(a) - start(b));
}
