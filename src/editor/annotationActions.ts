import * as vscode from 'vscode';
import { isTwofold } from '../core/annotations/live.ts';
import { quotedWords } from '../host/annotations/passageWords.ts';
import type { AnnotationStore, Placed } from '../host/annotations/store.ts';
import { annotationCommands, languageId } from '../host/ids.ts';
import type { LostPassages } from './lostPassages.ts';

const refactor = vscode.CodeActionKind.RefactorInline.append('communique');
export interface Remedy {
  readonly title: string;
  readonly command: string;
}

/** As many lost passages are offered a selection by name. */
const mostOffered = 5;
/** What mends a problem. */
export const fix = vscode.CodeActionKind.QuickFix.append('communique');

/**
 * The light bulb of a release: tag what is selected, what can be done with the annotation there, and how one that has lost
 * its passage is put right.
 */
export function registerAnnotationActions(store: AnnotationStore, lost: LostPassages): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    { language: languageId },
    {
      provideCodeActions(document, range) {
        const actions: vscode.CodeAction[] = [];
        const add = (
          title: string,
          command: string,
          args: readonly unknown[] = [],
          mends?: vscode.Diagnostic,
        ) => {
          const action = new vscode.CodeAction(title, mends ? fix : refactor);
          action.command = { command, title, arguments: [...args] };
          if (mends) action.diagnostics = [mends];
          actions.push(action);
        };
        if (store.problem(document) !== undefined) return actions;
        for (const { placed, diagnostic } of lost.at(document, range))
          for (const { title, command } of remedies(placed, !range.isEmpty))
            add(title, command, [placed.annotation.id], diagnostic);
        if (!range.isEmpty) {
          add(vscode.l10n.t('Tag passage…'), annotationCommands.tag);
          for (const { placed, diagnostic } of lost
            .in(document)
            .filter(({ placed }) => placed.pieces.length === 0)
            .slice(0, mostOffered)) {
            const words = quotedWords(placed.annotation, 24);
            add(
              vscode.l10n.t('Reattach “{0}” to the selection', words),
              annotationCommands.reattach,
              [placed.annotation.id],
              diagnostic,
            );
          }
        }
        const here = store.at(document, document.offsetAt(range.start));
        if (here) {
          const args = [here.annotation.id];
          if (here.status === 'edited')
            add(vscode.l10n.t('Accept the passage as it is now'), annotationCommands.accept, args);
          add(vscode.l10n.t('Re-code…'), annotationCommands.recode, args);
          add(vscode.l10n.t('Edit note…'), annotationCommands.editNote, args);
          add(vscode.l10n.t('Delete annotation'), annotationCommands.remove, args);
        }
        return actions;
      },
    },
    { providedCodeActionKinds: [refactor, fix] },
  );
}

function remedies(placed: Placed, selected: boolean): readonly Remedy[] {
  if (isTwofold(placed)) return versions();
  // Several may have stood at one place.
  const words = quotedWords(placed.annotation, 24);
  return [
    ...(placed.status === 'ambiguous'
      ? [
          {
            title: vscode.l10n.t('Choose the place of “{0}”…', words),
            command: annotationCommands.choosePlace,
          },
        ]
      : []),
    ...(selected
      ? []
      : [
          {
            title: vscode.l10n.t('Reattach “{0}” to a selection…', words),
            command: annotationCommands.reattach,
          },
        ]),
    {
      title: vscode.l10n.t('Keep “{0}” as a note on the release', words),
      command: annotationCommands.keepAsNote,
    },
    { title: vscode.l10n.t('Delete the annotation of “{0}”', words), command: annotationCommands.remove },
  ];
}

export const versions = (): readonly Remedy[] => [
  { title: vscode.l10n.t('Keep this version'), command: annotationCommands.keepVersion },
  { title: vscode.l10n.t('Take the other version'), command: annotationCommands.takeVersion },
];
