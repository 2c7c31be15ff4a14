import { commands } from '../host/ids.ts';
import type { MeetingView } from '../views/meeting.ts';
import type { Command } from './command.ts';

/** Shows what the caret is in in the *Meeting* view. */
export class ShowInMeeting implements Command {
  readonly id = commands.showInMeeting;
  readonly #view: MeetingView;

  constructor(view: MeetingView) {
    this.#view = view;
  }

  async execute(): Promise<void> {
    await this.#view.showCaret({ focus: true });
  }
}
