import { annotationCommands } from '../../host/ids.ts';
import type { AnnotationsView } from '../../views/annotations.ts';
import type { Command } from '../command.ts';

/** Shows the annotations by code, or in the order of the text again. */
export class ToggleGrouping implements Command {
  readonly id = annotationCommands.toggleGrouping;
  readonly #view: AnnotationsView;

  constructor(view: AnnotationsView) {
    this.#view = view;
  }

  execute(): void {
    this.#view.toggleGrouping();
  }
}
