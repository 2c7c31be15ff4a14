import type { Span } from '../text/span.ts';
import type { Candidate } from './candidates.ts';
import type { AnchorStatus } from './model.ts';

/** Where one piece of an annotation stands, as far as is known. */
export interface Place {
  readonly status: AnchorStatus;
  readonly span?: Span;
  readonly confidence: number;
  /** Ambiguous: the places between which nothing has decided yet. */
  readonly candidates?: readonly Span[];
  /** Orphaned: places that are too unlike by themselves. */
  readonly weak?: readonly Candidate[];
  /** Searched for by quote and context: how often the words of the quote stand in the text. */
  readonly copies?: number;
}

/** A place less sure than this has to be in order with its neighbours. */
const doubtful = 0.75;
/** A place this sure tells where its neighbours in the file are. */
const sure = 0.9;

/**
 * The entries of a sidecar stand in document order. Of places that nothing else tells apart, the only one between the
 * nearest sure neighbours is taken; so is a weak one there, if words like these would hardly stand there by chance. Sure
 * places that are out of order among themselves (a block has moved) say nothing. `length` of the text in UTF-16 units.
 */
export function settleByNeighbours(places: Place[][], length: number): void {
  const open = places.some((pieces) =>
    pieces.some(({ status }) => status === 'ambiguous' || status === 'orphaned'),
  );
  if (!open) return;
  const known = inOrder(
    places.map(([first]) => (first?.span && first.confidence >= sure ? first.span.start : -1)),
  );
  const after = new Int32Array(places.length).fill(length);
  for (let index = places.length - 2; index >= 0; index--)
    after[index] = known[index + 1] ? places[index + 1]![0]!.span!.start : after[index + 1]!;
  let from = 0;
  for (const [index, pieces] of places.entries()) {
    const to = after[index]!;
    for (const [piece, place] of pieces.entries()) {
      const settled = settle(place, from, to, length);
      if (settled) pieces[piece] = settled;
    }
    if (known[index]) from = places[index]![0]!.span!.start;
  }
}

function settle(place: Place, from: number, to: number, length: number): Place | undefined {
  if (to < from) return undefined;
  const inside = ({ start }: Span) => start >= from && start <= to;
  // How many copies of the words would be here by chance.
  const chance = ((to - from) / length) * Math.max(1, place.copies ?? 1);
  if (place.status === 'ambiguous') {
    const here = place.candidates?.filter(inside) ?? [];
    // The only candidate that there is may be a copy: it takes neighbours on both sides to say that it is not.
    const enclosed = from > 0 && to < length;
    return here.length === 1 && chance < 0.75 && (place.candidates!.length > 1 || enclosed)
      ? { status: 'moved', span: here[0]!, confidence: 0.7 }
      : undefined;
  }
  // Found by little, and where its neighbours say that it is not.
  if (
    place.span &&
    place.copies !== undefined &&
    place.confidence < doubtful &&
    from > 0 &&
    to < length &&
    !inside(place.span)
  )
    return { status: 'ambiguous', confidence: 0.4, candidates: [place.span] };
  if (place.status !== 'orphaned') return undefined;
  const here = place.weak?.filter(({ span }) => inside(span)) ?? [];
  const [best] = here;
  if (!best || chance > 0.1) return undefined;
  const likely = best.same
    ? best.before + best.after >= 0.4
    : best.kept >= 0.5 && best.before + best.after >= 0.7;
  return likely && here.length === 1
    ? { status: best.same ? 'moved' : 'edited', span: best.span, confidence: 0.6 }
    : undefined;
}

/** Marks the longest run of `starts` that increases; -1 is left out. */
function inOrder(starts: readonly number[]): boolean[] {
  const tails: number[] = [];
  const before = new Int32Array(starts.length).fill(-1);
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index]!;
    if (start < 0) continue;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[tails[middle]!]! <= start) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[index] = tails[low - 1]!;
    tails[low] = index;
  }
  const marked = starts.map(() => false);
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index]!) marked[index] = true;
  return marked;
}
