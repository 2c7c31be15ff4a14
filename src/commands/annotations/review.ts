import * as vscode from 'vscode';
import { isTwofold, isWaiting } from '../../core/annotations/live.ts';
import type { AnnotationLabels } from '../../host/annotations/labels.ts';
import { differenceWords, quotedWords, versionWords } from '../../host/annotations/passageWords.ts';
import type { AnnotationStore, Placed } from '../../host/annotations/store.ts';
import { annotationCommands } from '../../host/ids.ts';
import { PassagePreview } from '../../host/preview.ts';
import { AnnotationCommand } from './annotationCommand.ts';
import { reporting, type Targets } from './target.ts';

interface Choice extends vscode.QuickPickItem {
  readonly command?: string;
  readonly act?: 'detach' | 'next' | 'previous';
}

/**
 * Walks through the annotations whose passage has changed, is gone or can't be told: each is shown in the text with what
 * differs, and accepted, reattached, taken off, deleted or left for later.
 */
export class Review extends AnnotationCommand {
  readonly id = annotationCommands.review;
  readonly #labels: AnnotationLabels;

  constructor(targets: Targets, store: AnnotationStore, labels: AnnotationLabels) {
    super(targets, store);
    this.#labels = labels;
  }

  async execute(): Promise<void> {
    const { document } = this.targets;
    if (!document) return;
    await this.store.ready(document);
    // Those with a place first, in document order, then the lost ones.
    const ids = this.store
      .all(document)
      .filter(isWaiting)
      .map(({ annotation }) => annotation.id);
    if (ids.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('No annotation waits for a decision here.'));
      return;
    }
    for (let at = 0; at < ids.length; ) {
      const placed = this.store.find(document, ids[at]!);
      if (!placed || !isWaiting(placed)) {
        at++;
        continue;
      }
      const choice = await this.#ask(document, placed, at, ids.length);
      if (!choice) return;
      if (choice.act === 'next') at++;
      else if (choice.act === 'previous') at = Math.max(0, at - 1);
      else if (choice.act === 'detach') {
        await reporting(this.store, document, () => this.store.detach(document, placed.annotation.id));
        at++;
      } else if (choice.command) await vscode.commands.executeCommand(choice.command, placed.annotation.id);
    }
    const left = this.store.all(document).filter(isWaiting).length;
    vscode.window.setStatusBarMessage(
      left === 0
        ? vscode.l10n.t('Every annotation has its passage.')
        : vscode.l10n.t('Annotations left to decide on: {0}', left),
      4000,
    );
  }

  async #ask(
    document: vscode.TextDocument,
    placed: Placed,
    at: number,
    count: number,
  ): Promise<Choice | undefined> {
    const { annotation, pieces } = placed;
    const preview = await PassagePreview.open(document);
    const place = this.store.likelyPlace(document, annotation.id);
    preview.show(pieces.length > 0 ? pieces : [{ start: place, end: place }]);
    const codes = annotation.codes.map((code) => this.#labels.of(code)).join(', ');
    const pick = vscode.window.createQuickPick<Choice>();
    pick.title = vscode.l10n.t('Review {0} of {1}: {2}', at + 1, count, codes || annotation.id);
    pick.placeholder = vscode.l10n.t('It was “{0}”', quotedWords(annotation, 100));
    pick.items = this.#choices(document, placed, at, count);
    // The reader may select another passage meanwhile.
    pick.ignoreFocusOut = true;
    return new Promise((resolve) => {
      let result: Choice | undefined;
      pick.onDidAccept(() => {
        result = pick.activeItems[0];
        pick.hide();
      });
      pick.onDidHide(() => {
        pick.dispose();
        preview.stop();
        resolve(result);
      });
      pick.show();
    });
  }

  #choices(document: vscode.TextDocument, placed: Placed, at: number, count: number): Choice[] {
    const text = document.getText();
    const quoted = placed.annotation.target.map(({ exact }) => exact).join(' ');
    const now = placed.pieces.map(({ start, end }) => text.slice(start, end)).join(' ');
    const steps: Choice[] = [
      at + 1 < count
        ? { label: `$(arrow-down) ${vscode.l10n.t('Leave it, go to the next')}`, act: 'next' }
        : { label: `$(check-all) ${vscode.l10n.t('Leave it, end the review')}`, act: 'next' },
      ...(at > 0
        ? [{ label: `$(arrow-up) ${vscode.l10n.t('Back to the one before')}`, act: 'previous' as const }]
        : []),
    ];
    if (isTwofold(placed))
      return [
        {
          label: `$(check) ${vscode.l10n.t('Keep this version')}`,
          command: annotationCommands.keepVersion,
        },
        {
          label: `$(git-merge) ${vscode.l10n.t('Take the other version')}`,
          detail: versionWords(placed.annotation, (code) => this.#labels.of(code)),
          command: annotationCommands.takeVersion,
        },
        ...steps,
      ];
    return [
      ...(placed.status === 'edited'
        ? [
            {
              label: `$(check) ${vscode.l10n.t('Accept the passage as it is now')}`,
              detail: differenceWords(quoted, now) ?? vscode.l10n.t('the same words'),
              command: annotationCommands.accept,
            },
          ]
        : []),
      ...(placed.status === 'ambiguous'
        ? [
            {
              label: `$(list-selection) ${vscode.l10n.t('Choose its place…')}`,
              command: annotationCommands.choosePlace,
            },
          ]
        : []),
      {
        label: `$(link) ${vscode.l10n.t('Reattach it to the selection')}`,
        description: vscode.l10n.t('select the passage in the text first'),
        command: annotationCommands.reattach,
      },
      ...(placed.status === 'edited'
        ? [
            {
              label: `$(debug-disconnect) ${vscode.l10n.t('It is not this passage')}`,
              description: vscode.l10n.t('the annotation then waits for its own'),
              act: 'detach' as const,
            },
          ]
        : [
            {
              label: `$(note) ${vscode.l10n.t('Keep it as a note on the release')}`,
              command: annotationCommands.keepAsNote,
            },
          ]),
      { label: `$(trash) ${vscode.l10n.t('Delete the annotation')}`, command: annotationCommands.remove },
      ...steps,
    ];
  }
}
