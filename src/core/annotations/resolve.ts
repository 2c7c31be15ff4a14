import type { Span } from '../text/span.ts';
import { align } from './diff.ts';
import type { Anchor, AnchorStatus, Annotation, TextQuoteSelector } from './model.ts';
import { approximate, contextFit, findExact } from './search.ts';
import { type Tokens, tokenAt, Vocabulary } from './tokens.ts';

interface Place {
  readonly status: AnchorStatus;
  readonly span?: Span;
  readonly confidence: number;
  readonly candidates?: readonly Span[];
}

/**
 * Finds annotations again in `text`, one anchor for each, in their order. With `previous` (the text that they were made
 * on) one alignment of old and new words maps them all; what that does not settle, and everything where there is no old
 * text, is searched by quote and context. Two places that nothing tells apart are ambiguous, a passage that is gone is
 * orphaned; neither is guessed.
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
  const vocabulary = new Vocabulary();
  let tokens: Tokens | undefined;
  const tokensOf = () => {
    tokens ??= vocabulary.tokenise(text);
    return tokens;
  };
  const mapped =
    options.previous === undefined || options.previous === text
      ? undefined
      : mapAll(options.previous, text, annotations, vocabulary, tokensOf());
  const places = annotations.map((annotation, index) =>
    annotation.target.map(
      (selector, piece) => mapped?.[index]?.[piece] ?? search(text, selector, vocabulary, tokensOf),
    ),
  );
  settleByNeighbours(places);
  return annotations.map(({ id }, index) => toAnchor(id, places[index]!));
}

const isOnDocument = ({ scope }: Annotation) => scope === 'document';

function toAnchor(id: string, places: readonly Place[]): Anchor {
  const worst = places.reduce((a, b) => (severity[b.status] > severity[a.status] ? b : a));
  const confidence = Math.min(...places.map((place) => place.confidence));
  if (worst.status === 'orphaned' || worst.status === 'ambiguous')
    return {
      id,
      status: worst.status,
      pieces: [],
      confidence,
      ...(worst.candidates && { candidates: worst.candidates }),
    };
  return {
    id,
    status: worst.status,
    pieces: places.map(({ span }) => span!),
    confidence: Math.round(confidence * 1000) / 1000,
  };
}

const severity: Readonly<Record<AnchorStatus, number>> = {
  exact: 0,
  moved: 1,
  edited: 2,
  ambiguous: 3,
  orphaned: 4,
};

/** By quote and context alone. */
function search(
  text: string,
  selector: TextQuoteSelector,
  vocabulary: Vocabulary,
  tokensOf: () => Tokens,
): Place {
  const exact = findExact(text, selector);
  if (exact.length > 0) {
    const [best, second] = exact;
    if (best!.fit >= 0.999) {
      if (!second || second.fit < 0.999) return { status: 'exact', span: best!.span, confidence: 1 };
      return {
        status: 'ambiguous',
        confidence: 0.5,
        candidates: exact.filter(({ fit }) => fit >= 0.999).map(({ span }) => span),
      };
    }
    // A word or two that stand elsewhere by chance are not the passage; a sentence is.
    const enough = selector.exact.trim().split(/\s+/).length >= 5 ? 0 : 0.25;
    const clear = !second || best!.fit - second.fit > 0.12;
    if (best!.fit >= enough && clear)
      return { status: 'moved', span: best!.span, confidence: 0.6 + 0.4 * best!.fit };
    if (best!.fit >= enough)
      return {
        status: 'ambiguous',
        confidence: 0.4,
        candidates: exact
          .filter(({ fit }) => best!.fit - fit <= 0.12)
          .map(({ span }) => span)
          .slice(0, 20),
      };
  }
  const near = approximate(text, tokensOf(), selector, vocabulary);
  if (!near[0]) return { status: 'orphaned', confidence: 0 };
  const [best, second] = near;
  if (second && best.score - second.score < 0.06)
    return {
      status: 'ambiguous',
      confidence: 0.4,
      candidates: near.filter(({ score }) => best.score - score < 0.06).map(({ span }) => span),
    };
  return { status: 'edited', span: best.span, confidence: best.score };
}

/** Through the alignment of the old text with the new: undefined where that says nothing. */
function mapAll(
  previous: string,
  text: string,
  annotations: readonly Annotation[],
  vocabulary: Vocabulary,
  now: Tokens,
): (Place | undefined)[][] {
  const old = vocabulary.tokenise(previous);
  const map = align(old, now);
  return annotations.map(({ target }) =>
    target.map((selector) => {
      const before = findExact(previous, selector);
      const place = before[0];
      if (!place || (before[1] && before[1].fit >= place.fit - 0.001)) return undefined;
      return mapOne(previous, text, place.span, selector, old, now, map);
    }),
  );
}

function mapOne(
  previous: string,
  text: string,
  span: Span,
  selector: TextQuoteSelector,
  old: Tokens,
  now: Tokens,
  map: Int32Array,
): Place | undefined {
  const first = tokenAt(old, span.start);
  let last = tokenAt(old, span.end - 1);
  if (last < old.length && old.starts[last]! >= span.end) last--;
  if (first > last || first >= old.length) return undefined;
  const kept: number[] = [];
  for (let i = first; i <= last; i++) if (map[i]! >= 0) kept.push(i);
  const total = last - first + 1;
  const exact = findExact(text, selector);
  if (kept.length < Math.max(1, total * 0.34)) {
    // Its words are gone from here; the whole passage elsewhere was moved there, part of it elsewhere is another one.
    const elsewhere = exact.filter(({ span: there }) => isNew(there, old, now, map));
    if (elsewhere.length === 1 && total >= 3)
      return { status: 'moved', span: elsewhere[0]!.span, confidence: 0.9 };
    return kept.length === 0
      ? { status: 'orphaned', confidence: 0 }
      : elsewhere.length > 1
        ? undefined
        : { status: 'orphaned', confidence: 0.2 };
  }
  // The passage may begin or end inside a word, or with marks: carried over where the words are the same.
  const start = now.starts[map[kept[0]!]!]! + (kept[0] === first ? span.start - old.starts[first]! : 0);
  const end = now.ends[map[kept.at(-1)!]!]! + (kept.at(-1) === last ? span.end - old.ends[last]! : 0);
  const found = { start: Math.max(0, start), end: Math.min(text.length, Math.max(start, end)) };
  const there = exact.find(
    ({ span: same }) =>
      same.start < found.end && found.start < same.end && Math.abs(same.start - found.start) <= 40,
  );
  if (there) {
    const same =
      previous.slice(Math.max(0, span.start - 20), span.start) ===
      text.slice(Math.max(0, there.span.start - 20), there.span.start);
    return there.fit >= 0.999 || (same && contextFit(text, there.span, selector) > 0.4)
      ? { status: 'exact', span: there.span, confidence: 1 }
      : { status: 'moved', span: there.span, confidence: 0.98 };
  }
  if (kept.length < total * 0.5 && total > 4) return undefined;
  return {
    status: 'edited',
    span: found,
    confidence: Math.max(0.5, kept.length / Math.max(total, map[kept.at(-1)!]! - map[kept[0]!]! + 1)),
  };
}

/** Whether the words of `span` in the new text come from nowhere in the old one: put there since. */
function isNew(span: Span, old: Tokens, now: Tokens, map: Int32Array): boolean {
  const from = tokenAt(now, span.start);
  const to = tokenAt(now, span.end - 1);
  for (let i = 0; i < old.length; i++) if (map[i]! >= from && map[i]! <= to) return false;
  return true;
}

/** Of places that nothing else tells apart, the only one between the neighbours before and after it in the file. */
function settleByNeighbours(places: Place[][]): void {
  for (const [index, pieces] of places.entries())
    for (const [piece, place] of pieces.entries()) {
      if (place.status !== 'ambiguous' || !place.candidates) continue;
      const before = places
        .slice(0, index)
        .findLast(([other]) => other?.span && other.confidence >= 0.9)?.[0]?.span;
      const after = places
        .slice(index + 1)
        .find(([other]) => other?.span && other.confidence >= 0.9)?.[0]?.span;
      // Without a neighbour on both sides close by, order says too little.
      if (!before || !after || after.start < before.start || after.start - before.start > 4000) continue;
      const between = place.candidates.filter(({ start }) => start >= before.start && start <= after.start);
      if (between.length === 1) pieces[piece] = { status: 'moved', span: between[0]!, confidence: 0.7 };
    }
}
