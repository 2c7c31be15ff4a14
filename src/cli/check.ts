import { basename, dirname, join } from 'node:path';
import { checkAnchors } from '../core/annotations/check.ts';
import { resolveAnnotations } from '../core/annotations/resolve.ts';
import { parseSidecar } from '../core/annotations/sidecar.ts';
import { releaseNameFor } from '../core/annotations/sidecarPath.ts';
import { parseCodebook } from '../core/codebook/parse.ts';
import { type LintedFile, lintLexicons } from '../core/lexicon/lint.ts';
import { parseLexicon } from '../core/lexicon/load.ts';
import type { Problem } from '../core/problems.ts';
import { wordProblem } from '../core/problems.ts';
import { checkRelease } from '../core/release/check.ts';
import {
  exists,
  isCodebookName,
  isReleaseName,
  isSidecarName,
  isYamlName,
  listFiles,
  readInput,
  UsageError,
} from './inputs.ts';
import type { Workspaces } from './knowledge.ts';
import { type Output, problemLine } from './report.ts';

/** `communique check PATH…`: validates releases, sidecars, codebooks and lexicons. Exit 1 on any error or warning. */
export function check(paths: readonly string[], json: boolean, workspaces: Workspaces, out: Output): number {
  const files = listFiles(paths, (path) => isReleaseName(path) || isCommuniqueYaml(path));
  if (files.length === 0) throw new UsageError(`${paths.join(', ')}: nothing there that communique reads`);
  let found = 0;
  const between = betweenLexicons(files, workspaces);
  for (const file of files) {
    const { text } = readInput(file);
    const problems = [...problemsOf(file, text, workspaces), ...(between.get(file) ?? [])];
    for (const problem of problems) {
      if (problem.severity !== 'info') found++;
      if (json) {
        const { start, end, severity, code } = problem;
        out.data(JSON.stringify({ file, start, end, severity, code, message: wordProblem(problem) }));
      } else out.data(problemLine(file, text, problem));
    }
  }
  out.words(`${files.length} ${files.length === 1 ? 'file' : 'files'} checked, ${found} to mend`);
  return found ? 1 : 0;
}

/** What is wrong between lexicons: those of a workspace over the built-in ones, those of a folder `knowledge` by themselves. */
function betweenLexicons(
  files: readonly string[],
  workspaces: Workspaces,
): ReadonlyMap<string, readonly Problem[]> {
  const folders = new Map<string, LintedFile[]>();
  for (const name of files) {
    if (!isYamlName(name) || isSidecarName(name) || isCodebookName(name)) continue;
    const { layer, places } = parseLexicon(readInput(name).text, name);
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

function problemsOf(file: string, text: string, workspaces: Workspaces): readonly Problem[] {
  if (isSidecarName(file)) return sidecarProblems(file, text, workspaces);
  if (isCodebookName(file)) return parseCodebook(text).problems;
  if (isYamlName(file)) return parseLexicon(text, file).problems;
  return checkRelease(text, workspaces.of(file).service.analyse(file, 0, text).release);
}

function sidecarProblems(file: string, text: string, workspaces: Workspaces): readonly Problem[] {
  const sidecar = parseSidecar(text);
  const { service, codes } = workspaces.of(file);
  const known = (code: string) =>
    codes.has(code) || service.lexicon.threats.has(code) || service.lexicon.actors.has(code);
  const release = join(dirname(file), releaseNameFor(basename(file)) ?? '');
  const anchors = exists(release)
    ? resolveAnnotations(
        readInput(release).text,
        sidecar.entries.map((entry) => entry.annotation),
      )
    : undefined;
  return [...sidecar.problems, ...checkAnchors(sidecar, anchors, known)];
}
