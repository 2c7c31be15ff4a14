import * as vscode from 'vscode';
import type { Problem, Severity } from '../core/problems.ts';
import { converter } from './positions.ts';

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
};

/** The problems of `text` as the editor shows them, worded in its language. */
export function toDiagnostics(text: string, problems: readonly Problem[]): vscode.Diagnostic[] {
  const range = converter(text);
  return problems.map((problem) => {
    const diagnostic = new vscode.Diagnostic(
      range(problem),
      vscode.l10n.t(problem.message, ...problem.args),
      severities[problem.severity],
    );
    diagnostic.source = 'Communiqué';
    diagnostic.code = problem.code;
    return diagnostic;
  });
}
