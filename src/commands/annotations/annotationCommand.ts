import type { AnnotationStore } from '../../host/annotations/store.ts';
import type { Command } from '../command.ts';
import type { Targets } from './target.ts';

/** A command on the annotations of a release: knows what the editor points at, and where they are kept. */
export abstract class AnnotationCommand implements Command {
  abstract readonly id: string;
  protected readonly targets: Targets;
  protected readonly store: AnnotationStore;

  constructor(targets: Targets, store: AnnotationStore) {
    this.targets = targets;
    this.store = store;
  }

  abstract execute(...args: readonly unknown[]): Promise<unknown>;
}
