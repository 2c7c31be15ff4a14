import type { Span } from '../text/span.ts';
import type { Value } from '../yaml/value.ts';

/** W3C Web Annotation TextQuoteSelector. `prefix` + `exact` + `suffix` occur once in the text they were made from. */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

export type AnnotationStatus = 'draft' | 'reviewed' | 'disputed';
/** What an annotation is about: its passage or, for one whose passage is gone and whose words still count, all of the release. */
export type AnnotationScope = 'document';
export type AnnotationOrigin = 'manual' | 'lexicon' | 'import';

/** An annotation as the sidecar holds it. Keys this version does not know stay in the file untouched. */
export interface Annotation {
  readonly id: string;
  /** Slash paths of the codebook, threat ids, actor ids. */
  readonly codes: readonly string[];
  /** One piece, or several for a passage that is not in one stretch. */
  readonly target: readonly TextQuoteSelector[];
  /** Absent for a passage. `document`: about the release as a whole; `target` quotes what it was about before. */
  readonly scope?: AnnotationScope;
  readonly note?: string;
  readonly creator?: string;
  /** ISO 8601, UTC. */
  readonly created?: string;
  readonly modified?: string;
  readonly status?: AnnotationStatus;
  readonly origin?: AnnotationOrigin;
  readonly entity?: string;
  readonly threat?: string;
  readonly links?: readonly { readonly type: string; readonly to: string }[];
  /** What the other sides of merges have, to be decided on: `resolveConflict` does so. */
  readonly conflict?: readonly AnnotationConflict[];
}

/** The other side of a merge that could not be settled; what stands on the annotation itself is this side's. */
export interface AnnotationConflict {
  /** The other side has deleted the annotation. */
  readonly deleted: boolean;
  /** Keys that the other side does not have. */
  readonly removed: readonly string[];
  /** The other side's values of the keys that differ. */
  readonly values: Readonly<Record<string, Value>>;
  /** The same as far as this version knows the keys. */
  readonly annotation: Partial<Annotation>;
}

/** Where an annotation stands in the text now. */
export type AnchorStatus = 'exact' | 'moved' | 'edited' | 'ambiguous' | 'orphaned';

export interface Anchor {
  readonly id: string;
  readonly status: AnchorStatus;
  /** One span for each piece of the target, in order; empty where orphaned or ambiguous. */
  readonly pieces: readonly Span[];
  /** 0–1: 1 for the same words in the same surroundings. */
  readonly confidence: number;
  /** Ambiguous: the places between which nothing decides. */
  readonly candidates?: readonly Span[];
}

export type { TextChange } from '../text/changes.ts';
