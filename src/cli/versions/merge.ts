import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { releaseNameFor } from '../../core/annotations/sidecarPath.ts';
import { type Format, type MergeResult, mergeMarked } from '../../core/merge/texts.ts';
import { git, gitText } from '../git.ts';
import { exists, isSidecarName, readInput, UsageError } from '../inputs.ts';
import { replaceFile } from '../replace.ts';
import { type Output, problemLine } from '../report.ts';
import { formatOf } from './format.ts';

export interface MergeOptions {
  readonly json: boolean;
  /** Where the result goes; without one, over OURS. */
  readonly output?: string;
  /** The file's own name where the versions are in files of other names, as git's are. */
  readonly path?: string;
  /** The length of git's markers, for what can't be merged. */
  readonly 'marker-size'?: string;
}

/**
 * `communique merge BASE OURS THEIRS`: merges sidecars or codebooks into OURS, as git's merge drivers do; with one file, the
 * versions that git left in it. Exit 1 where something is left to be decided, 2 where a version can't be read.
 */
export function merge(paths: readonly string[], options: MergeOptions, out: Output): number {
  if (paths.length === 3) return mergeThree(paths as [string, string, string], options, out);
  if (paths.length === 1) return mergeOne(paths[0]!, options, out);
  throw new UsageError(
    'communique merge: name BASE, OURS and THEIRS, or one file with git’s conflict markers',
  );
}

function mergeThree(
  [base, ours, theirs]: [string, string, string],
  options: MergeOptions,
  out: Output,
): number {
  const name = options.path ?? ours;
  let result: MergeResult | undefined;
  let format: Format | undefined;
  try {
    const texts = [base, ours, theirs].map((path) => readInput(path).text) as [string, string, string];
    format = formatOf(name, texts[1], texts[2], texts[0]);
    result = format.merge(...texts, releaseBeside(name));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    out.words(error.message);
  }
  if (format && result && !result.refused)
    return finish(name, result, format, options.output ?? ours, options, out);
  if (result?.refused) tellRefused(result, name, out);
  // Git takes what stands in OURS then for the result: both versions must be in it.
  if (options.path !== undefined && options.output === undefined) byLines(base, ours, theirs, options, out);
  return 2;
}

function mergeOne(path: string, options: MergeOptions, out: Output): number {
  const { text } = readInput(path);
  const name = options.path ?? path;
  const format = formatOf(name, text);
  // Git keeps the common ancestor until the merge is done.
  const base = path === '-' ? undefined : gitText(dirname(path), `:1:./${basename(path)}`);
  const result = mergeMarked(text, base ?? '', (...three) => format.merge(...three, releaseBeside(name)));
  if (!result) {
    out.words(`${path}: no conflict markers of git’s that pair up; nothing was changed`);
    return format.read(text).file ? 0 : 2;
  }
  if (result.refused) {
    tellRefused(result, name, out);
    return 2;
  }
  return finish(name, result, format, options.output ?? path, options, out);
}

function finish(
  name: string,
  { text, conflicts }: MergeResult,
  format: Format,
  target: string,
  { json }: MergeOptions,
  out: Output,
): number {
  if (target === '-') out.data(text.replace(/\n$/, ''));
  else write(target, text);
  if (json && target !== '-') out.data(JSON.stringify({ file: name, kind: format.kind, conflicts }));
  const undecided = format.read(text).problems.filter(({ code }) => code === 'merge-undecided');
  for (const problem of undecided) out.words(problemLine(name, text, problem));
  if (conflicts.length === 0) return 0;
  const records = format.kind === 'sidecar' ? 'annotation' : 'code';
  out.words(
    `${name}: ${conflicts.length} ${records}${conflicts.length === 1 ? '' : 's'} with two versions, kept under “conflict”`,
  );
  return 1;
}

function tellRefused({ refused }: MergeResult, name: string, out: Output): void {
  const { side, text, problems } = refused!;
  for (const problem of problems)
    if (problem.severity === 'error') out.words(problemLine(`${name} (${side})`, text, problem));
  out.words(`${name}: the version of ${side} can not be read; nothing was merged`);
}

/** The release beside a sidecar, where it is there and readable: it orders what both sides added. */
function releaseBeside(name: string): string | undefined {
  if (!isSidecarName(name)) return undefined;
  const release = join(dirname(name), releaseNameFor(basename(name)) ?? '');
  try {
    return exists(release) ? readInput(release).text : undefined;
  } catch {
    return undefined;
  }
}

/** Git's own merge, line by line, with its markers. */
function byLines(base: string, ours: string, theirs: string, options: MergeOptions, out: Output): void {
  const size = /^\d+$/.test(options['marker-size'] ?? '') ? [`--marker-size=${options['marker-size']}`] : [];
  const before = readFileSync(ours);
  // Its exit code counts the conflicts: what it has written tells whether it ran.
  git('.', [
    'merge-file',
    ...size,
    '-L',
    'ours',
    '-L',
    'base',
    '-L',
    'theirs',
    '--diff3',
    ours,
    base,
    theirs,
  ]);
  if (!readFileSync(ours).equals(before))
    out.words(`${options.path}: merged line by line, as git does without communique`);
}

/** Writes the result where it belongs, all or nothing. */
function write(path: string, text: string): void {
  try {
    if (exists(path)) replaceFile(path, readInput(path).text, text);
    else writeFileSync(path, text);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
