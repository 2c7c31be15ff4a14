import * as vscode from 'vscode';
import type { AnnotationStore } from '../../host/annotations/store.ts';
import { annotationCommands } from '../../host/ids.ts';
import { goTo } from '../../host/navigate.ts';
import { rangeOf } from '../../host/positions.ts';
import { AnnotationCommand } from './annotationCommand.ts';
import { reporting, type Targets } from './target.ts';

/** Goes to the next or previous annotation of the release, round its end. */
export class StepAnnotation extends AnnotationCommand {
  readonly id: string;
  readonly #direction: 1 | -1;

  constructor(direction: 1 | -1, targets: Targets, store: AnnotationStore) {
    super(targets, store);
    this.id = direction === 1 ? annotationCommands.next : annotationCommands.previous;
    this.#direction = direction;
  }

  async execute(): Promise<void> {
    const { document, editor } = this.targets;
    if (!document || !editor) return;
    await this.store.ready(document);
    const spans = this.store.all(document).flatMap(({ pieces }) => pieces.slice(0, 1));
    const caret = document.offsetAt(editor.selection.start);
    const next =
      this.#direction === 1
        ? (spans.find(({ start }) => start > caret) ?? spans[0])
        : (spans.findLast(({ start }) => start < caret) ?? spans.at(-1));
    if (next) await goTo(document, next);
    else void vscode.window.showInformationMessage(vscode.l10n.t('There are no annotations here yet.'));
  }
}

/** Opens the sidecar at the entry of an annotation. */
export class ShowInSidecar extends AnnotationCommand {
  readonly id = annotationCommands.showInSidecar;

  async execute(argument?: unknown): Promise<void> {
    const found = await this.targets.annotation(argument);
    if (!found) return;
    const { document, placed } = found;
    const file = this.store.sidecars(document).find(({ uri }) => uri.toString() === placed.file.toString());
    const entry = file?.sidecar.entries.find(({ annotation }) => annotation.id === placed.annotation.id);
    const shown = await vscode.window.showTextDocument(placed.file);
    if (!entry) return;
    const range = rangeOf(shown.document, entry.span);
    shown.selection = new vscode.Selection(range.start, range.start);
    shown.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
}

/** Opens the sidecar of the release, the one with problems first. */
export class OpenSidecar extends AnnotationCommand {
  readonly id = annotationCommands.openSidecar;

  async execute(): Promise<void> {
    const { document } = this.targets;
    if (!document) return;
    await this.store.ready(document);
    const files = this.store.sidecars(document);
    const file = files.find(({ blocked }) => blocked !== undefined) ?? files[0];
    if (file) await vscode.window.showTextDocument(file.uri);
    else void vscode.window.showInformationMessage(vscode.l10n.t('There are no annotations here yet.'));
  }
}

/** Takes back the last act on annotations, or does it again; apart from the undo of the text. */
export class StepHistory extends AnnotationCommand {
  readonly id: string;
  readonly #redo: boolean;

  constructor(redo: boolean, targets: Targets, store: AnnotationStore) {
    super(targets, store);
    this.id = redo ? annotationCommands.redo : annotationCommands.undo;
    this.#redo = redo;
  }

  async execute(): Promise<void> {
    const { document } = this.targets;
    if (!document) return;
    await reporting(this.store, document, async () => {
      const label = this.#redo ? await this.store.redo(document) : await this.store.undo(document);
      const words =
        label === undefined
          ? this.#redo
            ? vscode.l10n.t('There is nothing to do again.')
            : vscode.l10n.t('There is nothing to undo.')
          : this.#redo
            ? vscode.l10n.t('Done again: {0}', label)
            : vscode.l10n.t('Undone: {0}', label);
      vscode.window.setStatusBarMessage(words, 4000);
    });
  }
}
