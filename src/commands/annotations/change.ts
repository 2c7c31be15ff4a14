import * as vscode from 'vscode';
import { quotedWords } from '../../host/annotations/passageWords.ts';
import type { AnnotationStore } from '../../host/annotations/store.ts';
import { annotationCommands } from '../../host/ids.ts';
import { type Act, type Found, OnAnnotation } from './onAnnotation.ts';
import type { CodePicker } from './picker.ts';
import type { Targets } from './target.ts';

/** Gives an annotation other codes. */
export class Recode extends OnAnnotation {
  readonly id = annotationCommands.recode;
  readonly #picker: CodePicker;

  constructor(targets: Targets, store: AnnotationStore, picker: CodePicker) {
    super(targets, store);
    this.#picker = picker;
  }

  protected async decide({ document, placed }: Found): Promise<Act | undefined> {
    const codes = await this.#picker.pick(document.uri, vscode.l10n.t('Re-code'), placed.annotation.codes);
    if (!codes || codes.length === 0) return undefined;
    return () => this.store.update(document, placed.annotation.id, { codes }, vscode.l10n.t('Re-code'));
  }
}

/** Writes, changes or clears the note of an annotation. */
export class EditNote extends OnAnnotation {
  readonly id = annotationCommands.editNote;

  protected async decide({ document, placed }: Found): Promise<Act | undefined> {
    const note = await vscode.window.showInputBox({
      title: vscode.l10n.t('Edit note'),
      prompt: vscode.l10n.t('Leave it empty to remove the note'),
      value: placed.annotation.note ?? '',
    });
    if (note === undefined) return undefined;
    return () =>
      this.store.update(
        document,
        placed.annotation.id,
        { note: note.trim() || undefined },
        vscode.l10n.t('Edit note'),
      );
  }
}

/** Says how far the coding of a passage has come. */
export class SetStatus extends OnAnnotation {
  readonly id = annotationCommands.setStatus;

  protected async decide({ document, placed }: Found): Promise<Act | undefined> {
    const choices = [
      { label: vscode.l10n.t('Draft'), status: 'draft' as const },
      { label: vscode.l10n.t('Reviewed'), status: 'reviewed' as const },
      { label: vscode.l10n.t('Disputed'), status: 'disputed' as const },
      { label: vscode.l10n.t('No status'), status: undefined },
    ];
    const choice = await vscode.window.showQuickPick(choices, { title: vscode.l10n.t('Set status') });
    if (!choice) return undefined;
    return () =>
      this.store.update(
        document,
        placed.annotation.id,
        { status: choice.status },
        vscode.l10n.t('Set status'),
      );
  }
}

/** Deletes an annotation. No question asked: one undo brings it back. */
export class Remove extends OnAnnotation {
  readonly id = annotationCommands.remove;

  protected decide({ document, placed }: Found): Act | undefined {
    return () => this.store.remove(document, placed.annotation.id);
  }
}

/** Puts an annotation whose passage is gone or doubtful onto what is selected. */
export class Reattach extends OnAnnotation {
  readonly id = annotationCommands.reattach;

  protected async decide({ document, placed }: Found): Promise<Act | undefined> {
    const editor = this.targets.editor;
    if (!editor || editor.selection.isEmpty) {
      const reattach = vscode.l10n.t('Reattach');
      const answer = await vscode.window.showInformationMessage(
        vscode.l10n.t(
          'Select the passage for “{0}” in the release, then reattach it.',
          quotedWords(placed.annotation, 60),
        ),
        reattach,
      );
      if (answer !== reattach || !this.targets.editor || this.targets.editor.selection.isEmpty)
        return undefined;
    }
    const spans = (await this.targets.passages())?.spans ?? [];
    return () => this.store.attach(document, placed.annotation.id, spans, vscode.l10n.t('Reattach'));
  }
}
