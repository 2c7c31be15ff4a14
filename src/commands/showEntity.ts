import { mentionAt } from '../editor/lookup.ts';
import type { ActiveRelease } from '../host/activeRelease.ts';
import type { Analyses } from '../host/analyses.ts';
import { commands } from '../host/ids.ts';
import type { EntitiesView } from '../views/entities.ts';
import type { Command } from './command.ts';
import { placeFrom } from './place.ts';

/** Shows the actor or threat of a card, or the one under the caret, in the view *Actors and threats*. */
export class ShowEntity implements Command {
  readonly id = commands.showEntity;
  readonly #analyses: Analyses;
  readonly #active: ActiveRelease;
  readonly #view: EntitiesView;

  constructor(analyses: Analyses, active: ActiveRelease, view: EntitiesView) {
    this.#analyses = analyses;
    this.#active = active;
    this.#view = view;
  }

  async execute(...args: readonly unknown[]): Promise<void> {
    const { document, editor } = this.#active;
    if (!document) return;
    const analysis = await this.#analyses.now(document);
    const caret = editor ? document.offsetAt(editor.selection.active) : 0;
    await this.#view.showEntity(placeFrom(args)?.entity ?? mentionAt(analysis, caret)?.entity ?? '');
  }
}
