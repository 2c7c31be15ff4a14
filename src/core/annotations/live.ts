import { trimChanges } from '../text/changes.ts';
import { contains, type Span } from '../text/span.ts';
import type { Anchor, AnchorStatus, Annotation, TextChange, TextQuoteSelector } from './model.ts';
import { Occurrences } from './occurrences.ts';
import { resolveAnnotations } from './resolve.ts';
import { describePassage } from './selector.ts';
import { trackSpans } from './track.ts';
import { besideContext } from './where.ts';

/** An annotation with its place in a text that is being edited. */
export interface Live {
  readonly annotation: Annotation;
  /** One span a piece of the target; none where the passage is gone or can't be told. */
  readonly pieces: readonly Span[];
  readonly status: AnchorStatus;
  /** Without a place: where it may be or have been, as far as that is known. */
  readonly near?: number;
  /** Gone while the text was open: the passage as it was last, and where it stood. */
  readonly gone?: { readonly target: readonly TextQuoteSelector[]; readonly at: number };
}

/** Whether the passage of an annotation waits for somebody to look: it was changed, is gone, or can't be told. */
function isPassageOpen({ status }: Live): boolean {
  return status === 'edited' || status === 'ambiguous' || status === 'orphaned';
}

/** Whether a merge has left two versions of an annotation. */
export function isTwofold({ annotation }: Live): boolean {
  return (annotation.conflict?.length ?? 0) > 0;
}

/** Whether an annotation waits for a decision: on its passage, or between two versions. */
export function isWaiting(one: Live): boolean {
  return isPassageOpen(one) || isTwofold(one);
}

/**
 * Places after an edit, and what it did to them: shifted at most; changed words inside passages; or cut into, lost or found
 * passages.
 */
export interface Followed<T> {
  readonly placed: readonly T[];
  readonly effect: 'shifted' | 'words' | 'places';
}

/**
 * Carries places along with an edit that made `after` of `before`. `changes` are of `before`, not overlapping, in any
 * order, as in VS Code's contentChanges. Passages that the edit shifts, or changes inside, are tracked; those that it cuts
 * into or replaces are found by one alignment of both texts, and are orphaned where their words are gone; passages
 * that were gone are taken up again where their very words come back. With `outside` (another program's edit, not
 * the reader's) passages whose words it changed are `edited`: somebody has to look.
 */
export function follow<T extends Live>(
  placed: readonly T[],
  before: string,
  after: string,
  changes: readonly TextChange[],
  outside = false,
): Followed<T> {
  const edits = trimChanges(before, changes).sort((a, b) => a.start - b.start || a.end - b.end);
  const first = edits[0];
  if (!first) return { placed, effect: 'shifted' };
  const inserts = edits.some(({ text }) => text !== '');
  const search = new Map<number, Annotation>();
  const known = new Occurrences(before);
  const returning = new Map<number, Annotation>();
  let effect: Followed<T>['effect'] = 'shifted';
  const result = placed.map((one, index): T => {
    if (one.pieces.length === 0) {
      const target = comesBack(one, changes);
      if (target) returning.set(index, { ...one.annotation, target });
      if (one.gone) return { ...one, gone: { ...one.gone, at: trackOffset(one.gone.at, edits) } };
      return one.near === undefined ? one : { ...one, near: trackOffset(one.near, edits) };
    }
    if (one.pieces.every(({ end }) => end <= first.start)) return one;
    const pieces = trackSpans(one.pieces, edits);
    const reached = edits.filter((edit) => one.pieces.some((piece) => reaches(edit, piece)));
    if (reached.length === 0) return { ...one, pieces };
    if (effect === 'shifted') effect = 'words';
    const tracked: T = { ...one, pieces, ...(outside && { status: 'edited' }) };
    const left = pieces.every(({ start, end }) => end > start);
    const crossing = reached.filter((edit) => one.pieces.some((piece) => crosses(edit, piece)));
    if (crossing.length > 0) effect = 'places';
    if (left && !crossing.some((edit) => edit.text !== '')) return tracked;
    const target = describePassage(before, one.pieces, known);
    // What is only cut out is gone: it is not looked for in a copy of the same words.
    if (inserts) search.set(index, { ...one.annotation, target });
    return left
      ? tracked
      : { ...one, pieces: [], status: 'orphaned', gone: { target, at: pieces[0]!.start } };
  });
  const take = (index: number, pieces: readonly Span[], status: AnchorStatus) => {
    const { gone, near, ...one } = result[index]!;
    result[index] = { ...one, pieces, status } as unknown as T;
    effect = 'places';
  };
  // The reader's own edit needs no second look.
  const own = (index: number, status: AnchorStatus) => {
    if (placed[index]!.status === 'edited') return 'edited';
    return outside || status !== 'edited' ? status : 'moved';
  };
  for (const [index, { pieces, status }] of resolved(after, search, before))
    if (pieces.length > 0) take(index, pieces, own(index, status));
    else {
      const one = result[index]!;
      const at = one.gone && besideContext(after, one.gone.target[0]);
      if (one.gone && at !== undefined) result[index] = { ...one, gone: { ...one.gone, at } };
    }
  const added = insertedSpans(changes);
  for (const [index, { pieces, status }] of resolved(after, returning))
    if (pieces.length > 0 && pieces.every((piece) => added.some((span) => contains(span, piece))))
      take(index, pieces, own(index, status));
  return { placed: result, effect };
}

function resolved(
  text: string,
  sought: ReadonlyMap<number, Annotation>,
  previous?: string,
): readonly (readonly [number, Anchor])[] {
  if (sought.size === 0) return [];
  const anchors = resolveAnnotations(text, [...sought.values()], previous === undefined ? {} : { previous });
  return [...sought.keys()].map((index, i) => [index, anchors[i]!]);
}

/** Where the texts of `changes` stand after all of them. */
function insertedSpans(changes: readonly TextChange[]): Span[] {
  let shift = 0;
  return [...changes]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, text }) => {
      const span = { start: start + shift, end: start + shift + text.length };
      shift += text.length - (end - start);
      return span;
    });
}

/** The words of a lost passage, where a change brings them into the text again. */
function comesBack(
  { annotation, gone, status }: Live,
  changes: readonly TextChange[],
): readonly TextQuoteSelector[] | undefined {
  if (status !== 'orphaned') return undefined;
  const target = gone?.target ?? annotation.target;
  return changes.some(({ text }) => target.every(({ exact }) => text.includes(exact))) ? target : undefined;
}

/** Whether an edit takes or puts words inside a passage; next to it is not inside. */
function reaches(edit: TextChange, { start, end }: Span): boolean {
  return edit.start < end && edit.end > start;
}

/** Whether an edit goes over an end of the passage, or covers it. */
function crosses(edit: TextChange, piece: Span): boolean {
  return reaches(edit, piece) && (edit.start <= piece.start || edit.end >= piece.end);
}

function trackOffset(offset: number, edits: readonly TextChange[]): number {
  let shift = 0;
  for (const { start, end, text } of edits) {
    if (end <= offset) shift += text.length - (end - start);
    else if (start < offset) return start + shift;
  }
  return offset + shift;
}

/**
 * The places at each of the last texts of a document. Undoing takes the text back to one of them: the places are then what
 * they were, also those that the edit had cut short.
 */
export class Trail<T extends Live> {
  readonly #steps: { readonly text: string; readonly placed: readonly T[] }[] = [];
  readonly #mostLength: number;
  #length = 0;

  /** `mostLength`: how many UTF-16 units of text are kept altogether. */
  constructor(mostLength = 20_000_000) {
    this.#mostLength = mostLength;
  }

  remember(text: string, placed: readonly T[]): void {
    if (placed.length === 0) return;
    this.#steps.push({ text, placed });
    this.#length += text.length;
    while (this.#steps.length > 1 && (this.#length > this.#mostLength || this.#steps.length > 1000))
      this.#length -= this.#steps.shift()!.text.length;
  }

  /** The places in `placed`, taken from the last time that the text was `text` where their annotation still has the same target. */
  recall(text: string, placed: readonly T[]): readonly T[] | undefined {
    const step = this.#steps.findLast((one) => one.text === text);
    if (!step) return undefined;
    const then = new Map(step.placed.map((one) => [one.annotation.id, one]));
    return placed.map((one) => {
      const old = then.get(one.annotation.id);
      if (!old || !sameTarget(old.annotation, one.annotation)) return one;
      const { gone, ...rest } = one;
      return {
        ...rest,
        pieces: old.pieces,
        status: old.status,
        ...(old.gone && { gone: old.gone }),
      } as unknown as T;
    });
  }
}

/** Whether two readings of an annotation quote the same passage. */
export function sameTarget(a: Annotation, b: Annotation): boolean {
  return (
    a === b ||
    a.target === b.target ||
    (a.scope === b.scope &&
      a.target.length === b.target.length &&
      a.target.every(({ exact, prefix, suffix }, i) => {
        const other = b.target[i]!;
        return exact === other.exact && prefix === other.prefix && suffix === other.suffix;
      }))
  );
}
