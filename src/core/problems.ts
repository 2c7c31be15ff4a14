import type { Span } from './text/span.ts';

export type Severity = 'error' | 'warning' | 'info';

/**
 * Something wrong in an input, as data. `message` is an English template with `{0}`, `{1}` … for `args`:
 * the editor passes it to `vscode.l10n.t`, the command line fills it in with `wordProblem`.
 * It says what is wrong and what to do; the span says where.
 */
export interface Problem extends Span {
  readonly severity: Severity;
  /** Stable, kebab-case, e.g. `duplicate-id`: quick fixes and tests go by it, never by the words. */
  readonly code: string;
  readonly message: string;
  readonly args: readonly (string | number)[];
}

/** The problem in English words. */
export function wordProblem(problem: Problem): string {
  return problem.message.replace(/\{(\d+)\}/g, (whole, n) => String(problem.args[Number(n)] ?? whole));
}
