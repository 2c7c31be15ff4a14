import * as vscode from 'vscode';
import { mentionAt, mentionsOf, neighbour } from '../editor/lookup.ts';
import type { ActiveRelease } from '../host/activeRelease.ts';
import type { Analyses } from '../host/analyses.ts';
import { commands } from '../host/ids.ts';
import { goTo } from '../host/navigate.ts';
import type { EntitiesView } from '../views/entities.ts';
import type { Command } from './command.ts';
import { placeFrom } from './place.ts';

/**
 * Goes to the next (or previous) mention: of the entity of a card or of a line in the view, else of the entity under
 * the caret, else of any.
 */
export class StepMention implements Command {
  readonly id: string;
  readonly #direction: 1 | -1;
  readonly #analyses: Analyses;
  readonly #active: ActiveRelease;
  readonly #entities: EntitiesView;

  constructor(direction: 1 | -1, analyses: Analyses, active: ActiveRelease, entities: EntitiesView) {
    this.id = direction === 1 ? commands.nextMention : commands.previousMention;
    this.#direction = direction;
    this.#analyses = analyses;
    this.#active = active;
    this.#entities = entities;
  }

  async execute(...args: readonly unknown[]): Promise<void> {
    const place = placeFrom(args);
    const document = place?.document ?? this.#active.document;
    if (!document) return;
    const analysis = await this.#analyses.now(document);
    const node = typeof args[0] === 'string' && !place ? this.#entities.tree.node(args[0]) : undefined;
    const editor = this.#active.editor;
    const selection = editor?.document === document ? editor.selection : undefined;
    const caret = selection ? document.offsetAt(selection.active) : 0;
    const offset = place?.start ?? (selection ? document.offsetAt(selection.start) : 0);
    const entity = place?.entity ?? node?.entity ?? mentionAt(analysis, caret)?.entity;
    const mentions = entity ? mentionsOf(analysis, entity) : analysis.mentions.all.filter((m) => !m.nested);
    const target = neighbour(mentions, offset, this.#direction);
    if (target) await goTo(document, target, { preserveFocus: node !== undefined });
    else void vscode.window.setStatusBarMessage(vscode.l10n.t('No actors or threats in this release.'), 3000);
  }
}
