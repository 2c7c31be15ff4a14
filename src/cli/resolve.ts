import { basename, dirname, join } from 'node:path';
import { sha256Hex } from '../core/annotations/hash.ts';
import { resolveAnnotations } from '../core/annotations/resolve.ts';
import { parseSidecar } from '../core/annotations/sidecar.ts';
import { sidecarNamesFor } from '../core/annotations/sidecarPath.ts';
import { LineIndex } from '../core/text/lines.ts';
import { textFromGit } from './git.ts';
import { exists, isReleaseName, listFiles, readInput, UsageError } from './inputs.ts';
import { type Output, problemLine } from './report.ts';
import { tableLines } from './table.ts';

export interface ResolveOptions {
  readonly json: boolean;
  /** Another sidecar than the one beside the release. */
  readonly sidecar?: string;
  /** A file with the text that the annotations were made on; without it, git is asked by the recorded hash. */
  readonly previous?: string;
}

/** `communique resolve RELEASE…`: where each annotation stands now. Exit 1 where one is orphaned or ambiguous, or a sidecar is bad. */
export function resolve(paths: readonly string[], options: ResolveOptions, out: Output): number {
  const releases = listFiles(paths, isReleaseName);
  if (releases.length === 0) throw new UsageError(`${paths.join(', ')}: no releases there`);
  if (releases.length > 1 && (options.sidecar || options.previous))
    throw new UsageError('--sidecar and --previous go with one release; name the releases one at a time');
  const previous = options.previous === undefined ? undefined : readInput(options.previous).text;
  let worst = 0;
  const rows: string[][] = [];
  for (const file of releases) {
    const { text } = readInput(file);
    const lines = new LineIndex(text);
    let hash: string | undefined;
    const sidecars = options.sidecar ? [options.sidecar] : sidecarsOf(file);
    if (sidecars.length === 0) out.words(`${file}: no annotations beside it`);
    for (const name of sidecars) {
      const sidecar = parseSidecar(readInput(name).text);
      for (const problem of sidecar.problems) out.words(problemLine(name, sidecar.text, problem));
      if (!sidecar.writable) worst = 1;
      const annotations = sidecar.entries.map((entry) => entry.annotation);
      let old = previous;
      if (old === undefined && sidecar.sha256 !== undefined && file !== '-') {
        hash ??= sha256Hex(text);
        if (sidecar.sha256 !== hash) old = textFromGit(file, sidecar.sha256);
      }
      const anchors = resolveAnnotations(text, annotations, old === undefined ? {} : { previous: old });
      for (const [index, anchor] of anchors.entries()) {
        if (anchor.status === 'orphaned' || anchor.status === 'ambiguous') worst = 1;
        const first = anchor.pieces[0];
        const last = anchor.pieces.at(-1);
        const row = {
          ...(releases.length > 1 && { file }),
          id: anchor.id,
          status: anchor.status,
          start: first?.start ?? null,
          end: last?.end ?? null,
          ...(anchor.pieces.length > 1 && { pieces: anchor.pieces }),
          ...(anchor.candidates && { candidates: anchor.candidates }),
          confidence: anchor.confidence,
        };
        if (options.json) out.data(JSON.stringify(row));
        else {
          const { exact } = annotations[index]!.target[0]!;
          const at = first && lines.positionAt(first.start);
          rows.push([
            at ? `${file}:${at.line + 1}:${at.character + 1}` : file,
            anchor.status,
            anchor.id,
            String(anchor.confidence),
            excerpt(first && last ? text.slice(first.start, last.end) : exact),
          ]);
        }
      }
    }
  }
  if (rows.length > 0)
    for (const line of tableLines([['place', 'status', 'annotation', 'confidence', 'passage'], ...rows]))
      out.data(line);
  return worst;
}

/** The beginning of a passage, on one line. */
function excerpt(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** The sidecars that stand beside a release: the shared one and each coder's. */
export function sidecarsOf(release: string): string[] {
  if (release === '-') return [];
  const folder = dirname(release);
  const wanted = sidecarNamesFor(basename(release));
  return exists(folder)
    ? listFiles([folder], (path) => dirname(path) === join(folder) && wanted.matches(basename(path)))
    : [];
}
