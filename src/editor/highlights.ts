import * as vscode from 'vscode';
import type { Analyses } from '../host/analyses.ts';
import { languageId } from '../host/ids.ts';
import { rangeOf } from '../host/positions.ts';
import { mentionAt, mentionsOf } from './lookup.ts';

/** With the caret on a name, the other names of the same entity light up, however they are worded. */
export function registerHighlights(analyses: Analyses): vscode.Disposable {
  return vscode.languages.registerDocumentHighlightProvider(
    { language: languageId },
    {
      async provideDocumentHighlights(document, position, token) {
        const analysis = await analyses.ready(document, token);
        const mention = analysis && mentionAt(analysis, document.offsetAt(position));
        // Something, if nothing to be seen: without an answer VS Code would light up equal words, «les» and «the».
        if (!mention) return [new vscode.DocumentHighlight(new vscode.Range(position, position))];
        return mentionsOf(analysis, mention.entity).map(
          (m) => new vscode.DocumentHighlight(rangeOf(document, m), vscode.DocumentHighlightKind.Read),
        );
      },
    },
  );
}
