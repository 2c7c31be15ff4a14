import * as vscode from 'vscode';
import type { Analyses } from '../host/analyses.ts';
import { languageId } from '../host/ids.ts';
import { converter } from '../host/positions.ts';

/** As `contributes.semanticTokenTypes` in package.json has it. */
const title = 'releaseTitle';
const legend = new vscode.SemanticTokensLegend([title]);

/**
 * Draws the title where the reading has found it: the grammar sees one line at a time and takes the first for it, above
 * which a letterhead or a menu may stand.
 */
export function registerTitle(analyses: Analyses): vscode.Disposable {
  return vscode.languages.registerDocumentSemanticTokensProvider(
    { language: languageId },
    {
      async provideDocumentSemanticTokens(document, token) {
        const analysis = await analyses.ready(document, token);
        const span = analysis?.release.header.title;
        const builder = new vscode.SemanticTokensBuilder(legend);
        if (!analysis || !span) return builder.build();
        const { start, end } = converter(analysis.text)(span);
        // A token stays on its line.
        for (let line = start.line; line <= end.line; line++) {
          const text = document.lineAt(line).range;
          const from =
            line === start.line
              ? start
              : text.start.translate(0, document.lineAt(line).firstNonWhitespaceCharacterIndex);
          const to = line === end.line ? end : text.end;
          if (from.isBefore(to)) builder.push(new vscode.Range(from, to), title);
        }
        return builder.build();
      },
    },
    legend,
  );
}
