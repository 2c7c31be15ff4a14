import { basename, dirname, join } from 'node:path';
import { sha256Hex } from '../core/annotations/hash.ts';
import type { Anchor, AnchorStatus } from '../core/annotations/model.ts';
import { reanchor as reanchorSidecar } from '../core/annotations/reanchor.ts';
import { parseSidecar, type Sidecar } from '../core/annotations/sidecar.ts';
import { releaseNameFor } from '../core/annotations/sidecarPath.ts';
import { textFromGit } from './git.ts';
import { exists, isReleaseName, isSidecarName, listFiles, readInput, UsageError } from './inputs.ts';
import { ReplaceError, replaceFile } from './replace.ts';
import { type Output, problemLine } from './report.ts';
import { sidecarsOf } from './resolve.ts';
import { tableLines } from './table.ts';

const statuses = ['exact', 'moved', 'edited', 'ambiguous', 'orphaned'] as const;
type Counts = Record<AnchorStatus, number>;

export interface ReanchorOptions {
  readonly json: boolean;
  /** Report, write nothing. */
  readonly dryRun: boolean;
  /** Quote anew what was edited, too: nobody is to look at it. */
  readonly accept: boolean;
}

interface Outcome {
  readonly sidecar: string;
  readonly counts: Counts;
  readonly result: 'unchanged' | 'written' | 'to write' | 'not written' | 'unreadable' | 'no release';
  readonly requoted: number;
  readonly oldText: boolean;
  readonly anchors: readonly Anchor[];
}

/**
 * `communique reanchor PATH…`: brings the sidecars of releases that have changed up to their text. Exit 1 where a passage is
 * left without a place, or a sidecar could not be read whole or written.
 */
export function reanchor(paths: readonly string[], options: ReanchorOptions, out: Output): number {
  if (paths.includes('-'))
    throw new UsageError('communique reanchor writes files: name files or folders, not -');
  const sidecars = new Set<string>();
  for (const file of listFiles(paths, (path) => isReleaseName(path) || isSidecarName(path)))
    for (const sidecar of isSidecarName(file) ? [file] : sidecarsOf(file)) sidecars.add(sidecar);
  if (sidecars.size === 0) throw new UsageError(`${paths.join(', ')}: no annotations there`);
  const outcomes = [...sidecars].map((sidecar) => {
    try {
      return reanchorFile(sidecar, options, out);
    } catch (error) {
      // One file that can't be read does not keep the others.
      if (!(error instanceof UsageError)) throw error;
      out.words(error.message);
      return { ...nothing(sidecar), result: 'unreadable' as const };
    }
  });
  if (options.json) for (const outcome of outcomes) out.data(JSON.stringify(rowOf(outcome)));
  else for (const line of tableOf(outcomes)) out.data(line);
  const total = sum(outcomes.map(({ counts }) => counts));
  const written = outcomes.filter(({ result }) => result === 'written' || result === 'to write').length;
  const lost = total.ambiguous + total.orphaned;
  out.words(
    `${outcomes.length} ${outcomes.length === 1 ? 'sidecar' : 'sidecars'}, ${written} ${options.dryRun ? 'to write' : 'written'}` +
      (lost > 0 ? `; without a place: ${lost}` : '') +
      (total.edited > 0
        ? `; edited, ${options.accept ? 'accepted' : 'to be looked at'}: ${total.edited}`
        : ''),
  );
  const failed = outcomes.some(
    ({ result }) => result === 'unreadable' || result === 'not written' || result === 'no release',
  );
  return failed || lost > 0 ? 1 : 0;
}

function reanchorFile(name: string, { dryRun, accept }: ReanchorOptions, out: Output): Outcome {
  const none = nothing(name);
  const sidecar = parseSidecar(readInput(name).text);
  for (const problem of sidecar.problems) out.words(problemLine(name, sidecar.text, problem));
  if (!sidecar.writable) return { ...none, result: 'unreadable' };
  const release = join(dirname(name), releaseNameFor(basename(name)) ?? '');
  if (!exists(release)) {
    out.words(`${name}:1:1: error: its release ${basename(release)} is not beside it`);
    return { ...none, result: 'no release' };
  }
  const { text } = readInput(release);
  const hash = sha256Hex(text);
  if (sidecar.sha256 === hash)
    return { ...none, counts: { ...zero(), exact: sidecar.entries.length }, result: 'unchanged' };
  const previous = sidecar.sha256 === undefined ? undefined : textFromGit(release, sidecar.sha256);
  const { anchors, text: after, requoted } = reanchorSidecar(sidecar, text, hash, { previous, accept });
  reportLost(name, sidecar, anchors, out);
  const counts = zero();
  for (const { status } of anchors) counts[status]++;
  const outcome = { sidecar: name, counts, requoted, oldText: previous !== undefined, anchors };
  if (after === sidecar.text) return { ...outcome, result: 'unchanged' };
  if (dryRun) return { ...outcome, result: 'to write' };
  try {
    replaceFile(name, sidecar.text, after);
    return { ...outcome, result: 'written' };
  } catch (error) {
    if (!(error instanceof ReplaceError)) throw error;
    out.words(error.message);
    return { ...outcome, result: 'not written' };
  }
}

/** Each passage without a place, at its annotation. */
function reportLost(name: string, sidecar: Sidecar, anchors: readonly Anchor[], out: Output): void {
  for (const [index, { id, status, candidates }] of anchors.entries()) {
    if (status !== 'orphaned' && status !== 'ambiguous') continue;
    const { start, end } = sidecar.entries[index]!.span;
    out.words(
      problemLine(name, sidecar.text, {
        start,
        end,
        severity: 'warning',
        code: status,
        message:
          status === 'orphaned'
            ? 'The passage of {0} is not in the release any more.'
            : 'The passage of {0} could be in {1} places: choose one in the editor.',
        args: [id, String(candidates?.length ?? 2)],
      }),
    );
  }
}

function rowOf({ sidecar, counts, result, requoted, oldText, anchors }: Outcome) {
  return {
    file: sidecar,
    result,
    ...counts,
    requoted,
    oldText,
    annotations: anchors
      .filter(({ status }) => status !== 'exact')
      .map(({ id, status, pieces, confidence }) => ({
        id,
        status,
        start: pieces[0]?.start ?? null,
        end: pieces.at(-1)?.end ?? null,
        confidence,
      })),
  };
}

function tableOf(outcomes: readonly Outcome[]): string[] {
  const cells = ({ counts }: { readonly counts: Counts }) => statuses.map((status) => String(counts[status]));
  const rows = outcomes.map((outcome) => [outcome.sidecar, ...cells(outcome), outcome.result]);
  const total = { counts: sum(outcomes.map(({ counts }) => counts)) };
  return tableLines([
    ['sidecar', ...statuses, 'result'],
    ...rows,
    ...(rows.length > 1 ? [['total', ...cells(total), '']] : []),
  ]);
}

const nothing = (sidecar: string) => ({
  sidecar,
  counts: zero(),
  requoted: 0,
  oldText: false,
  anchors: [] as readonly Anchor[],
});

const zero = (): Counts => ({ exact: 0, moved: 0, edited: 0, ambiguous: 0, orphaned: 0 });

function sum(all: readonly Counts[]): Counts {
  const total = zero();
  for (const counts of all) for (const status of statuses) total[status] += counts[status];
  return total;
}
