import { basename, dirname, join } from 'node:path';
import { checkAmong, checkAnchors } from '../core/annotations/check.ts';
import { resolveAnnotations } from '../core/annotations/resolve.ts';
import { parseSidecar, type Sidecar } from '../core/annotations/sidecar.ts';
import { releaseNameFor } from '../core/annotations/sidecarPath.ts';
import { parseCodebook } from '../core/codebook/parse.ts';
import { type LintedFile, lintLexicons } from '../core/lexicon/lint.ts';
import { parseLexicon } from '../core/lexicon/load.ts';
import type { Problem } from '../core/problems.ts';
import { wordProblem } from '../core/problems.ts';
import { checkRelease } from '../core/release/check.ts';
import { LineIndex } from '../core/text/lines.ts';
import {
  exists,
  isCodebookName,
  isReleaseName,
  isSidecarName,
  isYamlName,
  listFiles,
  readableText,
  readInput,
  UsageError,
} from './inputs.ts';
import type { Workspaces } from './knowledge.ts';
import { type Output, problemLine } from './report.ts';
import { sidecarsOf } from './resolve.ts';

/** `communique check PATH…`: validates releases, sidecars, codebooks and lexicons. Exit 1 on any error or warning. */
export function check(paths: readonly string[], json: boolean, workspaces: Workspaces, out: Output): number {
  const files = listFiles(paths, (path) => isReleaseName(path) || isCommuniqueYaml(path));
  if (files.length === 0) throw new UsageError(`${paths.join(', ')}: nothing there that communique reads`);
  let found = 0;
  let unreadable = 0;
  const sidecars = new Sidecars();
  const between = betweenLexicons(files, workspaces);
  for (const file of files) {
    try {
      const { text } = readInput(file);
      const lines = new LineIndex(text);
      for (const problem of [...problemsOf(file, text, workspaces, sidecars), ...(between.get(file) ?? [])]) {
        if (problem.severity !== 'info') found++;
        if (json) out.data(JSON.stringify(asRow(file, lines, problem)));
        else out.data(problemLine(file, lines, problem));
      }
    } catch (error) {
      // One file that can't be read does not keep the others from being checked.
      if (!(error instanceof UsageError)) throw error;
      unreadable++;
      out.words(error.message);
    }
  }
  const left = unreadable > 0 ? `, ${unreadable} not readable` : '';
  out.words(`${files.length} ${files.length === 1 ? 'file' : 'files'} checked, ${found} to mend${left}`);
  return unreadable > 0 ? 2 : found > 0 ? 1 : 0;
}

function asRow(file: string, lines: LineIndex, problem: Problem): object {
  const { start, end, severity, code } = problem;
  const { line, character } = lines.positionAt(start);
  const place = { line: line + 1, column: character + 1, start, end };
  return { file, ...place, severity, code, message: wordProblem(problem) };
}

/** What is wrong between lexicons: those of a workspace over the built-in ones, those of a folder `knowledge` by themselves. */
function betweenLexicons(
  files: readonly string[],
  workspaces: Workspaces,
): ReadonlyMap<string, readonly Problem[]> {
  const folders = new Map<string, LintedFile[]>();
  for (const name of files) {
    if (!isYamlName(name) || isSidecarName(name) || isCodebookName(name)) continue;
    const text = readableText(name);
    if (text === undefined) continue;
    const { layer, places } = parseLexicon(text, name);
    const folder = dirname(name);
    folders.set(folder, [...(folders.get(folder) ?? []), { name, layer, places }]);
  }
  const found = new Map<string, readonly Problem[]>();
  for (const [folder, linted] of folders) {
    const base = basename(folder) === 'knowledge' ? [] : workspaces.builtin;
    for (const [name, problems] of lintLexicons(linted, base)) found.set(name, problems);
  }
  return found;
}

/** In folders, YAML counts where it is ours: sidecars, a codebook, and what stands in a folder of lexicons or knowledge. */
const isCommuniqueYaml = (path: string): boolean =>
  isSidecarName(path) ||
  isCodebookName(path) ||
  (isYamlName(path) && /^(?:lexicon|knowledge)$/.test(basename(dirname(path))));

function problemsOf(
  file: string,
  text: string,
  workspaces: Workspaces,
  sidecars: Sidecars,
): readonly Problem[] {
  if (isSidecarName(file)) return sidecarProblems(file, text, workspaces, sidecars);
  if (isCodebookName(file)) return parseCodebook(text).problems;
  if (isYamlName(file)) return parseLexicon(text, file).problems;
  return checkRelease(text, workspaces.of(file).service.analyse(file, 0, text).release);
}

function sidecarProblems(
  file: string,
  text: string,
  workspaces: Workspaces,
  sidecars: Sidecars,
): readonly Problem[] {
  const sidecar = parseSidecar(text);
  const { service, codes } = workspaces.of(file);
  const known = (code: string) =>
    codes.has(code) || service.lexicon.threats.has(code) || service.lexicon.actors.has(code);
  const release = join(dirname(file), releaseNameFor(basename(file)) ?? '');
  const releaseText = exists(release) ? readableText(release) : undefined;
  const anchors =
    releaseText === undefined
      ? undefined
      : resolveAnnotations(
          releaseText,
          sidecar.entries.map((entry) => entry.annotation),
        );
  return [
    ...sidecar.problems,
    ...checkAnchors(sidecar, anchors, known, codes.size > 0 ? 'warning' : 'info'),
    ...checkAmong(sidecar, sidecars.beside(file, release)),
  ];
}

/** The sidecars that stand beside each other, each read once. */
class Sidecars {
  readonly #read = new Map<string, Sidecar>();

  /** The other sidecars of `release` than `file`, with their names. Those that can't be read are told by themselves. */
  beside(file: string, release: string): { readonly name: string; readonly sidecar: Sidecar }[] {
    return sidecarsOf(release)
      .filter((other) => basename(other) !== basename(file))
      .flatMap((path) => {
        let sidecar = this.#read.get(path);
        if (!sidecar) {
          const text = readableText(path);
          if (text === undefined) return [];
          sidecar = parseSidecar(text);
          this.#read.set(path, sidecar);
        }
        return [{ name: basename(path), sidecar }];
      });
  }
}
