import * as vscode from 'vscode';
import { hasBothSides } from '../../host/annotations/reading.ts';
import type { AnnotationStore } from '../../host/annotations/store.ts';
import { annotationCommands } from '../../host/ids.ts';
import { AnnotationCommand } from './annotationCommand.ts';
import { type Act, type Found, OnAnnotation } from './onAnnotation.ts';
import { reporting, type Targets } from './target.ts';

/** Keeps the version that stands on an annotation, or takes the other one that a merge has left beside it. */
export class DecideVersion extends OnAnnotation {
  readonly id: string;
  readonly #side: 'ours' | 'theirs';

  constructor(side: 'ours' | 'theirs', targets: Targets, store: AnnotationStore) {
    super(targets, store);
    this.id = side === 'ours' ? annotationCommands.keepVersion : annotationCommands.takeVersion;
    this.#side = side;
  }

  protected decide({ document, placed }: Found): Act | undefined {
    if (!placed.annotation.conflict?.length) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('This annotation has one version: there is nothing to decide.'),
      );
      return undefined;
    }
    return () => this.store.decide(document, placed.annotation.id, this.#side);
  }
}

/** Merges what git left of two versions in a sidecar: both sides' work is kept, real conflicts wait for a decision. */
export class MergeSides extends AnnotationCommand {
  readonly id = annotationCommands.mergeSides;

  /** `argument`: the sidecar's uri as a string; without one, the first of the active release that needs it. */
  async execute(argument?: unknown): Promise<void> {
    const given = typeof argument === 'string' ? this.store.ofSidecar(vscode.Uri.parse(argument)) : undefined;
    const document = given?.document ?? this.targets.document;
    if (!document) return;
    await this.store.ready(document);
    const file = given?.file ?? this.store.sidecars(document).find(hasBothSides);
    if (!file || !hasBothSides(file)) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is nothing to merge here.'));
      return;
    }
    await reporting(this.store, document, async () => {
      const left = await this.store.mergeSides(document, file.uri);
      vscode.window.setStatusBarMessage(
        left
          ? vscode.l10n.t('Merged: what both sides had changed waits for a decision.')
          : vscode.l10n.t('Merged: the work of both sides is kept.'),
        6000,
      );
    });
  }
}
