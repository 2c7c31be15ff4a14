import * as vscode from 'vscode';
import { checkRelease } from '../core/release/check.ts';
import { type Analyses, isRelease } from '../host/analyses.ts';
import { toDiagnostics } from '../host/diagnostics.ts';

/** Shows what is odd about a release (characters lost in decoding, an open quotation) where it stands. */
export function registerReleaseProblems(analyses: Analyses): vscode.Disposable {
  const diagnostics = vscode.languages.createDiagnosticCollection('communique-release');
  return vscode.Disposable.from(
    diagnostics,
    analyses.onDidChange((document) => {
      const analysis = isRelease(document) && analyses.current(document);
      if (analysis)
        diagnostics.set(
          document.uri,
          toDiagnostics(analysis.text, checkRelease(analysis.text, analysis.release)),
        );
    }),
    vscode.workspace.onDidCloseTextDocument((document) => diagnostics.delete(document.uri)),
  );
}
