import type { ActiveRelease } from '../host/activeRelease.ts';
import { commands } from '../host/ids.ts';
import { goTo } from '../host/navigate.ts';
import type { NodeTree } from '../views/tree.ts';
import type { Command } from './command.ts';

/** A view whose lines stand for places in the active release. */
interface View {
  readonly tree: NodeTree;
  refreshIfStale?(): void;
}

/** Shows in the text what a line of a view stands for; focus stays in the view, for the next line. */
export class OpenNode implements Command {
  readonly id = commands.openNode;
  readonly #active: ActiveRelease;
  readonly #views: ReadonlyMap<string, View>;

  constructor(active: ActiveRelease, views: ReadonlyMap<string, View>) {
    this.#active = active;
    this.#views = views;
  }

  async execute(viewId: unknown, nodeId: unknown): Promise<void> {
    const { document } = this.#active;
    const view = this.#views.get(String(viewId));
    view?.refreshIfStale?.();
    const span = view?.tree.node(String(nodeId))?.span;
    if (document && span) await goTo(document, span, { preserveFocus: true });
  }
}
