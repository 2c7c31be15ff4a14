import type { Problem } from '../problems.ts';
import type { Shape } from './fields.ts';
import { type RecordFile, recordFile } from './file.ts';
import { splitConflictMarkers } from './markers.ts';
import type { MergeConflict, Merged } from './merge.ts';

export interface MergeResult {
  /** The merged text; that of ours where a side is `refused`. */
  readonly text: string;
  readonly conflicts: readonly MergeConflict[];
  /** A side that can't be read, and why: nothing was merged. */
  readonly refused?: {
    readonly side: 'ours' | 'theirs';
    /** The text that the problems stand in. */
    readonly text: string;
    readonly problems: readonly Problem[];
  };
}

/** A text as a file of records; without one where it can't be read whole. */
export type ReadRecords = (text: string) => {
  readonly file?: RecordFile;
  readonly problems: readonly Problem[];
};

/** A kind of file that can be merged and compared. */
export interface Format {
  readonly kind: 'sidecar' | 'codebook';
  readonly read: ReadRecords;
  readonly shape: Shape;
  readonly merge: (base: string, ours: string, theirs: string, release?: string) => MergeResult;
}

/**
 * Merges three texts that `read` understands. Neither side is touched where one can't be read; a base that can't be read
 * counts as none, so that nothing is taken for deleted.
 */
export function mergeTexts(
  base: string,
  ours: string,
  theirs: string,
  read: ReadRecords,
  merge: (base: RecordFile, ours: RecordFile, theirs: RecordFile) => Merged,
): MergeResult {
  if (ours === theirs || base === theirs) return { text: ours, conflicts: [] };
  const refuse = (side: 'ours' | 'theirs', problems: readonly Problem[]): MergeResult => ({
    text: ours,
    conflicts: [],
    refused: { side, text: side === 'ours' ? ours : theirs, problems },
  });
  const their = read(theirs);
  if (!their.file) return refuse('theirs', their.problems);
  if (base === ours) return { text: theirs, conflicts: [] };
  const mine = read(ours);
  if (!mine.file) return refuse('ours', mine.problems);
  const common = read(base).file ?? recordFile('', mine.file.key, undefined, () => undefined);
  return merge(common, mine.file, their.file);
}

/** Merges the versions between git's conflict markers; undefined where there are none, or they do not pair up. */
export function mergeMarked(
  text: string,
  base: string,
  merge: (base: string, ours: string, theirs: string) => MergeResult,
): MergeResult | undefined {
  const sides = splitConflictMarkers(text);
  if (!sides) return undefined;
  // A version may itself hold markers, where somebody committed them.
  const clean = (side: string) => mergeMarked(side, '', merge)?.text ?? side;
  return merge(sides.base ?? base, clean(sides.ours), clean(sides.theirs));
}
