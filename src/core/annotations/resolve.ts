import type { Span } from '../text/span.ts';
import { pairAlike } from './alike.ts';
import type { Candidate } from './candidates.ts';
import { carry } from './carry.ts';
import { align } from './diff.ts';
import type { Matching } from './matching.ts';
import type { Anchor, AnchorStatus, Annotation, TextQuoteSelector } from './model.ts';
import { findMoves } from './moves.ts';
import { type Place, settleByNeighbours } from './neighbours.ts';
import { margin, marginOfCopies, Searcher } from './search.ts';
import { Settled } from './settled.ts';
import { isStray, isSurrounded } from './surroundings.ts';
import { tokensIn, Vocabulary } from './tokens.ts';

/**
 * Finds annotations again in `text`, one anchor for each, in their order. With `previous` (the text that they were made
 * on) one alignment of old and new words, with the blocks that moved, maps them all; what that does not settle, and
 * everything where there is no old text, is searched by quote and context and by the order of the neighbours. Two places
 * that nothing tells apart are ambiguous, a passage that is gone is orphaned; neither is guessed.
 */
export function resolveAnnotations(
  text: string,
  annotations: readonly Annotation[],
  options: { readonly previous?: string } = {},
): Anchor[] {
  if (annotations.some(isOnDocument)) {
    const passages = resolveAnnotations(
      text,
      annotations.filter((annotation) => !isOnDocument(annotation)),
      options,
    ).values();
    return annotations.map((annotation) =>
      isOnDocument(annotation)
        ? { id: annotation.id, status: 'exact', pieces: [{ start: 0, end: text.length }], confidence: 1 }
        : passages.next().value!,
    );
  }
  if (annotations.length === 0) return [];
  const vocabulary = new Vocabulary();
  const tokens = vocabulary.tokenise(text);
  const previous = options.previous === text ? undefined : options.previous;
  const searcher = new Searcher(text, tokens, vocabulary);
  const mapped = previous === undefined ? undefined : new Mapper(previous, searcher, vocabulary);
  const known = annotations.map(({ target }) => target.map((selector) => mapped?.place(selector)));
  const settled = mapped ? undefined : settledBy(annotations, searcher);
  const places = annotations.map(({ target }, index) =>
    target.map((selector, piece) => known[index]![piece] ?? search(searcher, selector, settled)),
  );
  settleByNeighbours(places, text.length, (index, piece, from, to) =>
    known[index]![piece]
      ? undefined
      : searcher.between(annotations[index]!.target[piece]!, from, to, settled),
  );
  return annotations.map(({ id }, index) => toAnchor(id, places[index]!));
}

/** What stands around the passages that are found whole: the old text, to the letter. */
function settledBy(annotations: readonly Annotation[], searcher: Searcher): Settled {
  const stretches: Span[] = [];
  for (const { target } of annotations)
    for (const selector of target) {
      const [first, second] = searcher.whole(selector);
      if (first && !second)
        stretches.push({
          start: first.start - (selector.prefix?.length ?? 0),
          end: first.end + (selector.suffix?.length ?? 0),
        });
    }
  return new Settled(searcher.tokens, stretches);
}

const isOnDocument = ({ scope }: Annotation) => scope === 'document';

function toAnchor(id: string, places: readonly Place[]): Anchor {
  const worst = places.reduce((a, b) => (severity[b.status] > severity[a.status] ? b : a));
  const confidence = Math.round(Math.min(...places.map((place) => place.confidence)) * 1000) / 1000;
  if (worst.status === 'orphaned' || worst.status === 'ambiguous')
    return {
      id,
      status: worst.status,
      pieces: [],
      confidence,
      ...(worst.candidates && { candidates: worst.candidates.map(({ span }) => span) }),
    };
  return { id, status: worst.status, pieces: places.map(({ span }) => span!), confidence };
}

const severity: Readonly<Record<AnchorStatus, number>> = {
  exact: 0,
  moved: 1,
  edited: 2,
  ambiguous: 3,
  orphaned: 4,
};

const mostCandidates = 20;
/** Like words found by less than this have to be in order with their neighbours. */
const sure = 0.9;

/** By quote and context alone. */
function search(searcher: Searcher, selector: TextQuoteSelector, settled?: Settled): Place {
  const { whole, good, weak, copies, size, undecidable } = searcher.find(selector, settled);
  if (whole.length === 1) return { status: 'exact', span: whole[0]!, confidence: 1 };
  const ambiguous = (candidates: readonly Candidate[]): Place => ({
    status: 'ambiguous',
    confidence: 0.4,
    candidates: candidates.slice(0, mostCandidates),
    copies,
  });
  if (whole.length > 1) return ambiguous(good.length > 0 ? good : weak);
  const [best, second] = good;
  if (best?.same && undecidable) return ambiguous(good.filter(({ same }) => same));
  const apart = best?.same && second?.same ? marginOfCopies : margin;
  if (best && (!second || best.score - second.score >= apart))
    return best.same
      ? {
          status: 'moved',
          span: best.span,
          confidence: round(Math.min(1, 0.4 + 0.6 * best.score)),
          copies,
          candidates: good,
          doubtful: (size === 'few' || size === 'some') && best.score < 1.1,
        }
      : {
          status: 'edited',
          span: best.span,
          confidence: round(best.score),
          copies,
          candidates: good,
          doubtful: best.score < sure,
        };
  if (best) return ambiguous(good.filter(({ score }) => best.score - score < apart));
  return { status: 'orphaned', confidence: 0, copies };
}

const round = (value: number) => Math.round(value * 1000) / 1000;

/** Share of its letters that must be left of a passage for it to be the same passage, edited; of one still in its place. */
const enough = 0.46;
const enoughInPlace = 0.35;
/** UTF-16 units on each side of a passage that tell its place where a longer context was edited. */
const close = 60;

/** Through the alignment of the old text with the new. */
class Mapper {
  readonly #matching: Matching;
  readonly #before: Searcher;
  readonly #now: Searcher;

  constructor(previous: string, now: Searcher, vocabulary: Vocabulary) {
    const old = vocabulary.tokenise(previous);
    this.#before = new Searcher(previous, old, vocabulary);
    this.#now = now;
    const a = { text: previous, tokens: old };
    const b = { text: now.text, tokens: now.tokens };
    const map = align(a, b);
    const blocks = findMoves(a, b, map);
    this.#matching = { a, b, map, near: pairAlike(a, b, map, blocks), blocks };
  }

  /** Undefined where the old text does not tell where the passage was. */
  place(selector: TextQuoteSelector): Place | undefined {
    const { a, b } = this.#matching;
    const was = this.#placeBefore(selector);
    if (!was) return undefined;
    const { span, kept, whole, moved } = carry(this.#matching, was);
    const { prefix = '', suffix = '' } = selector;
    const same =
      span &&
      whole &&
      !moved &&
      squeezed(a.text.slice(was.start - prefix.length, was.start)) ===
        squeezed(b.text.slice(Math.max(0, span.start - prefix.length), span.start)) &&
      squeezed(suffix) === squeezed(b.text.slice(span.end, span.end + suffix.length));
    if (same) return { status: 'exact', span, confidence: 1 };
    // Of paragraphs that are the same an alignment may take one for the other: the context tells.
    const [there, second] = this.#now.whole(selector);
    if (there && !second) return { status: 'exact', span: there, confidence: 1 };
    const closely = this.#byCloseContext(was);
    if (closely) return { status: 'moved', span: closely, confidence: 0.98 };
    if (!span) return { status: 'orphaned', confidence: 0 };
    const { first, last } = tokensIn(a.tokens, was.start, was.end);
    if (whole && isStray(this.#matching, first, last)) return { status: 'orphaned', confidence: 0 };
    if (whole) return { status: 'moved', span, confidence: moved ? 0.9 : 0.98 };
    return kept < enoughInPlace || (kept < enough && !isSurrounded(this.#matching, first, last))
      ? { status: 'orphaned', confidence: 0 }
      : { status: 'edited', span, confidence: Math.max(0.5, round(kept)) };
  }

  /** Where the passage stands with what was close around it, if that stands once in the old text and once in the new. */
  #byCloseContext({ start, end }: Span): Span | undefined {
    const { text } = this.#before;
    const selector = {
      prefix: text.slice(Math.max(0, start - close), start),
      exact: text.slice(start, end),
      suffix: text.slice(end, end + close),
    };
    const [there, second] = this.#now.whole(selector);
    return there && !second && this.#before.whole(selector).length === 1 ? there : undefined;
  }

  /** Where the passage was: quotes that are older than the old text are searched for in it. */
  #placeBefore(selector: TextQuoteSelector): Span | undefined {
    const before = this.#before.whole(selector);
    if (before.length === 1) return before[0];
    const { status, span } = search(this.#before, selector);
    return status === 'moved' ? span : undefined;
  }
}

const squeezed = (words: string) => words.replace(/\s+/g, ' ');
