import * as vscode from 'vscode';
import { commands, walkthrough } from '../host/ids.ts';
import type { Command } from './command.ts';

/** Opens the introduction. */
export class OpenWalkthrough implements Command {
  readonly id = commands.openWalkthrough;
  readonly #extensionId: string;

  constructor(extensionId: string) {
    this.#extensionId = extensionId;
  }

  async execute(): Promise<void> {
    await vscode.commands.executeCommand(
      'workbench.action.openWalkthrough',
      `${this.#extensionId}#${walkthrough}`,
      false,
    );
  }
}
