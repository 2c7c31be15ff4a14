import * as vscode from 'vscode';
import type { AnnotationStore } from '../host/annotations/store.ts';
import { annotationCommands, languageId } from '../host/ids.ts';

/** The light bulb of a release: tag what is selected, and what can be done with the annotation there. */
export function registerAnnotationActions(store: AnnotationStore): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    { language: languageId },
    {
      provideCodeActions(document, range) {
        const actions: vscode.CodeAction[] = [];
        const add = (title: string, command: string, ...args: unknown[]) => {
          const action = new vscode.CodeAction(
            title,
            vscode.CodeActionKind.RefactorInline.append('communique'),
          );
          action.command = { command, title, arguments: args };
          actions.push(action);
        };
        if (store.problem(document) === undefined && !range.isEmpty)
          add(vscode.l10n.t('Tag passage…'), annotationCommands.tag);
        const placed = store.at(document, document.offsetAt(range.start));
        if (placed) {
          add(vscode.l10n.t('Re-code…'), annotationCommands.recode, placed.annotation.id);
          add(vscode.l10n.t('Edit note…'), annotationCommands.editNote, placed.annotation.id);
          add(vscode.l10n.t('Delete annotation'), annotationCommands.remove, placed.annotation.id);
        }
        return actions;
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.RefactorInline.append('communique')] },
  );
}
