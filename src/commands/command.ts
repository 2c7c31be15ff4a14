import * as vscode from 'vscode';

/** One command: a class with its id and what it does. Arguments come from menus, links and keybindings unchecked. */
export interface Command {
  readonly id: string;
  execute(...args: readonly unknown[]): unknown;
}

export function registerCommands(commands: readonly Command[]): vscode.Disposable {
  return vscode.Disposable.from(
    ...commands.map((command) =>
      vscode.commands.registerCommand(command.id, (...args: unknown[]) => command.execute(...args)),
    ),
  );
}
