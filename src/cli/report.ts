import { type Problem, wordProblem } from '../core/problems.ts';
import { LineIndex } from '../core/text/lines.ts';

/** Where words and data go: data to standard output, words to standard error. */
export interface Output {
  data(line: string): void;
  words(line: string): void;
}

/** `file:line:column: severity: message`, counted from 1 in UTF-16 code units. */
export function problemLine(file: string, text: string | LineIndex, problem: Problem): string {
  const lines = typeof text === 'string' ? new LineIndex(text) : text;
  const { line, character } = lines.positionAt(problem.start);
  return `${file}:${line + 1}:${character + 1}: ${problem.severity}: ${wordProblem(problem)}`;
}
