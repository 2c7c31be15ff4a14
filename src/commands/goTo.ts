import { commands } from '../host/ids.ts';
import { goTo } from '../host/navigate.ts';
import type { Command } from './command.ts';
import { placeFrom } from './place.ts';

/** Shows a place in a release: what links in hover cards run. */
export class GoTo implements Command {
  readonly id = commands.goTo;

  async execute(...args: readonly unknown[]): Promise<void> {
    const place = placeFrom(args);
    if (place) await goTo(place.document, place);
  }
}
