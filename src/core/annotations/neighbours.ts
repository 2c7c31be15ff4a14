import type { Span } from '../text/span.ts';
import { type Candidate, hasSide } from './candidates.ts';
import type { AnchorStatus } from './model.ts';

/** A place, and the shares of prefix and suffix that stand beside it, 0–1. */
export type Beside = Pick<Candidate, 'span' | 'same' | 'before' | 'after'>;

/** Where one piece of an annotation stands, as far as is known. */
export interface Place {
  readonly status: AnchorStatus;
  readonly span?: Span;
  readonly confidence: number;
  /** The places that it could be at, best first; of an ambiguous one those between which nothing has decided yet. */
  readonly candidates?: readonly Beside[];
  /** Searched for by quote and context: how often the words of the quote stand in the text. */
  readonly copies?: number;
  /** The words say too little by themselves, or too few of them are left, for a place that is out of order. */
  readonly doubtful?: boolean;
}

/** A place this sure tells where its neighbours in the file are. */
const sure = 0.9;

/** So many copies of the words are none that stands here by chance. */
const hardly = 0.1;
/** Words of this length, in UTF-16 units, say something by themselves. */
const long = 40;
/** In the reach of a neighbour, UTF-16 units: a moved block goes with its passages. */
const beside = 400;

/** Where the neighbours of a place in its file are. */
interface Order {
  /** Between the nearest of those that are in order; 0 and the length of the text where there is none. */
  readonly from: number;
  readonly to: number;
  /** The nearest sure ones where they are out of order; -1 where they are not. */
  readonly last: number;
  readonly next: number;
  readonly length: number;
}

/**
 * The entries of a sidecar stand in document order. Of places that nothing else tells apart, the only one between the
 * nearest sure neighbours is taken; so is a weak one there, if words like these would hardly stand there by chance. Sure
 * places that are out of order among themselves (a block has moved) say nothing but of what is right beside them. `length`
 * of the text in UTF-16 units.
 */
export function settleByNeighbours(
  places: Place[][],
  length: number,
  between: (index: number, piece: number, from: number, to: number) => Candidate | undefined,
): void {
  if (places.every((pieces) => pieces.every(({ status }) => status === 'exact'))) return;
  const starts = places.map(([first]) => (first?.span && first.confidence >= sure ? first.span.start : -1));
  const known = inOrder(starts);
  const after = new Int32Array(places.length).fill(length);
  const next = new Int32Array(places.length).fill(-1);
  for (let index = places.length - 2; index >= 0; index--) {
    after[index] = known[index + 1] ? starts[index + 1]! : after[index + 1]!;
    next[index] = known[index + 1] ? -1 : starts[index + 1]! >= 0 ? starts[index + 1]! : next[index + 1]!;
  }
  let [from, last] = [0, -1];
  for (const [index, pieces] of places.entries()) {
    const order = { from, to: after[index]!, last, next: next[index]!, length };
    for (const [piece, place] of pieces.entries()) {
      const settled = settle(place, order, (from, to) => between(index, piece, from, to));
      if (settled) pieces[piece] = settled;
    }
    if (known[index]) [from, last] = [starts[index]!, -1];
    else if (starts[index]! >= 0) last = starts[index]!;
  }
}

function settle(
  place: Place,
  { from, to, last, next, length }: Order,
  between: (from: number, to: number) => Candidate | undefined,
): Place | undefined {
  if (to < from) return undefined;
  const inside = ({ start }: Span) => start >= from && start <= to;
  const enclosed = from > 0 && to < length;
  // How many copies of the words would be here by chance.
  const chance = ((to - from) / length) * Math.max(1, place.copies ?? 1);
  const here = (): Place | undefined => {
    const found = chance <= hardly || enclosed ? between(from, to) : undefined;
    return found && speaks(found, chance)
      ? { status: found.same ? 'moved' : 'edited', span: found.span, confidence: 0.6 }
      : undefined;
  };
  if (place.status === 'ambiguous') {
    const candidates = place.candidates?.filter(({ span }) => inside(span)) ?? [];
    const [only] = candidates;
    if (!only) return here();
    if (candidates.length > 1) return undefined;
    // The only candidate that there is may be a copy, and what has neighbours on one side alone too.
    const several = place.candidates!.length > 1;
    return (several && enclosed) || ((several || enclosed) && chance < 0.75 && hasSide(only))
      ? { status: 'moved', span: only.span, confidence: 0.7 }
      : undefined;
  }
  if (place.status === 'orphaned') return here();
  const goesAlong = ({ start }: Span) =>
    (last >= 0 && start >= last && start - last <= beside) ||
    (next >= 0 && start <= next && next - start <= beside);
  // Found where its neighbours say that it is not: the same words elsewhere, or, of those found by little, nobody knows.
  if (place.status === 'exact' || !place.span || !enclosed || inside(place.span) || goesAlong(place.span))
    return undefined;
  const [rival, another] = place.candidates?.filter(({ span }) => inside(span)) ?? [];
  if (rival && !another)
    return { status: rival.same ? 'moved' : 'edited', span: rival.span, confidence: 0.7 };
  return (
    here() ??
    (place.doubtful
      ? {
          status: 'ambiguous',
          confidence: 0.4,
          candidates: [{ span: place.span, same: true, before: 0, after: 0 }],
        }
      : undefined)
  );
}

/** Whether what is found between the neighbours is no chance. */
function speaks({ span, same, kept, before, after }: Candidate, chance: number): boolean {
  if (Math.min(before, after) >= 0.7 && (same || kept >= 0.4)) return true;
  if (chance > hardly) return false;
  if (!same) return kept >= 0.5 && hasSide({ before, after });
  return before + after >= (span.end - span.start >= long ? 0.4 : 0.75);
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
