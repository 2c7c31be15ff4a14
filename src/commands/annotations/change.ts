import * as vscode from 'vscode';
import { quotedWords } from '../../host/annotations/passageWords.ts';
import type { AnnotationStore } from '../../host/annotations/store.ts';
import { annotationCommands } from '../../host/ids.ts';
import type { Command } from '../command.ts';
import type { CodePicker } from './picker.ts';
import { reporting, type Targets } from './target.ts';

/** Gives an annotation other codes. */
export class Recode implements Command {
  readonly id = annotationCommands.recode;
  readonly #targets: Targets;
  readonly #store: AnnotationStore;
  readonly #picker: CodePicker;

  constructor(targets: Targets, store: AnnotationStore, picker: CodePicker) {
    this.#targets = targets;
    this.#store = store;
    this.#picker = picker;
  }

  async execute(argument?: unknown): Promise<void> {
    const found = await this.#targets.annotation(argument);
    if (!found) return;
    const { document, placed } = found;
    const codes = await this.#picker.pick(document.uri, vscode.l10n.t('Re-code'), placed.annotation.codes);
    if (!codes || codes.length === 0) return;
    await reporting(this.#store, document, () =>
      this.#store.update(document, placed.annotation.id, { codes }, vscode.l10n.t('Re-code')),
    );
  }
}

/** Writes, changes or clears the note of an annotation. */
export class EditNote implements Command {
  readonly id = annotationCommands.editNote;
  readonly #targets: Targets;
  readonly #store: AnnotationStore;

  constructor(targets: Targets, store: AnnotationStore) {
    this.#targets = targets;
    this.#store = store;
  }

  async execute(argument?: unknown): Promise<void> {
    const found = await this.#targets.annotation(argument);
    if (!found) return;
    const { document, placed } = found;
    const note = await vscode.window.showInputBox({
      title: vscode.l10n.t('Edit note'),
      prompt: vscode.l10n.t('Leave it empty to remove the note'),
      value: placed.annotation.note ?? '',
    });
    if (note === undefined) return;
    await reporting(this.#store, document, () =>
      this.#store.update(
        document,
        placed.annotation.id,
        { note: note.trim() || undefined },
        vscode.l10n.t('Edit note'),
      ),
    );
  }
}

/** Says how far the coding of a passage has come. */
export class SetStatus implements Command {
  readonly id = annotationCommands.setStatus;
  readonly #targets: Targets;
  readonly #store: AnnotationStore;

  constructor(targets: Targets, store: AnnotationStore) {
    this.#targets = targets;
    this.#store = store;
  }

  async execute(argument?: unknown): Promise<void> {
    const found = await this.#targets.annotation(argument);
    if (!found) return;
    const { document, placed } = found;
    const choices = [
      { label: vscode.l10n.t('Draft'), status: 'draft' as const },
      { label: vscode.l10n.t('Reviewed'), status: 'reviewed' as const },
      { label: vscode.l10n.t('Disputed'), status: 'disputed' as const },
      { label: vscode.l10n.t('No status'), status: undefined },
    ];
    const choice = await vscode.window.showQuickPick(choices, { title: vscode.l10n.t('Set status') });
    if (!choice) return;
    await reporting(this.#store, document, () =>
      this.#store.update(
        document,
        placed.annotation.id,
        { status: choice.status },
        vscode.l10n.t('Set status'),
      ),
    );
  }
}

/** Deletes an annotation. No question asked: one undo brings it back. */
export class Remove implements Command {
  readonly id = annotationCommands.remove;
  readonly #targets: Targets;
  readonly #store: AnnotationStore;

  constructor(targets: Targets, store: AnnotationStore) {
    this.#targets = targets;
    this.#store = store;
  }

  async execute(argument?: unknown): Promise<void> {
    const found = await this.#targets.annotation(argument);
    if (!found) return;
    const { document, placed } = found;
    await reporting(this.#store, document, () => this.#store.remove(document, placed.annotation.id));
  }
}

/** Puts an annotation whose passage is gone or doubtful onto what is selected. */
export class Reattach implements Command {
  readonly id = annotationCommands.reattach;
  readonly #targets: Targets;
  readonly #store: AnnotationStore;

  constructor(targets: Targets, store: AnnotationStore) {
    this.#targets = targets;
    this.#store = store;
  }

  async execute(argument?: unknown): Promise<void> {
    const found = await this.#targets.annotation(argument);
    const editor = this.#targets.editor;
    if (!found) return;
    if (!editor || editor.selection.isEmpty) {
      const reattach = vscode.l10n.t('Reattach');
      const answer = await vscode.window.showInformationMessage(
        vscode.l10n.t(
          'Select the passage for “{0}” in the release, then reattach it.',
          quotedWords(found.placed.annotation, 60),
        ),
        reattach,
      );
      if (answer !== reattach || !this.#targets.editor || this.#targets.editor.selection.isEmpty) return;
    }
    const { document, placed } = found;
    const spans = this.#targets.passages()?.spans ?? [];
    await reporting(this.#store, document, () =>
      this.#store.attach(document, placed.annotation.id, spans, vscode.l10n.t('Reattach')),
    );
  }
}
