import * as vscode from 'vscode';
import { hasBothSides } from '../../host/annotations/reading.ts';
import type { AnnotationStore } from '../../host/annotations/store.ts';
import { annotationCommands } from '../../host/ids.ts';
import type { Command } from '../command.ts';
import { reporting, type Targets } from './target.ts';

/** Keeps the version that stands on an annotation, or takes the other one that a merge has left beside it. */
export class DecideVersion implements Command {
  readonly id: string;
  readonly #side: 'ours' | 'theirs';
  readonly #targets: Targets;
  readonly #store: AnnotationStore;

  constructor(side: 'ours' | 'theirs', targets: Targets, store: AnnotationStore) {
    this.id = side === 'ours' ? annotationCommands.keepVersion : annotationCommands.takeVersion;
    this.#side = side;
    this.#targets = targets;
    this.#store = store;
  }

  async execute(argument?: unknown): Promise<void> {
    const found = await this.#targets.annotation(argument);
    if (!found) return;
    const { document, placed } = found;
    if (!placed.annotation.conflict?.length) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('This annotation has one version: there is nothing to decide.'),
      );
      return;
    }
    await reporting(this.#store, document, () =>
      this.#store.decide(document, placed.annotation.id, this.#side),
    );
  }
}

/** Merges what git left of two versions in a sidecar: both sides' work is kept, real conflicts wait for a decision. */
export class MergeSides implements Command {
  readonly id = annotationCommands.mergeSides;
  readonly #targets: Targets;
  readonly #store: AnnotationStore;

  constructor(targets: Targets, store: AnnotationStore) {
    this.#targets = targets;
    this.#store = store;
  }

  /** `argument`: the sidecar's uri as a string; without one, the first of the active release that needs it. */
  async execute(argument?: unknown): Promise<void> {
    const given =
      typeof argument === 'string' ? this.#store.ofSidecar(vscode.Uri.parse(argument)) : undefined;
    const document = given?.document ?? this.#targets.document;
    if (!document) return;
    await this.#store.ready(document);
    const file = given?.file ?? this.#store.sidecars(document).find(hasBothSides);
    if (!file || !hasBothSides(file)) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is nothing to merge here.'));
      return;
    }
    await reporting(this.#store, document, async () => {
      const left = await this.#store.mergeSides(document, file.uri);
      vscode.window.setStatusBarMessage(
        left
          ? vscode.l10n.t('Merged: what both sides had changed waits for a decision.')
          : vscode.l10n.t('Merged: the work of both sides is kept.'),
        6000,
      );
    });
  }
}
