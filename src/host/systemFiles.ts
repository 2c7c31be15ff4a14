import type * as vscode from 'vscode';

/** What is used of Node's `fs/promises` where `workspace.fs` has nothing that does it. */
export interface SystemFiles {
  rename(from: string, to: string): Promise<void>;
  stat(path: string): Promise<{ readonly mode: number; readonly mtimeMs: number }>;
  chmod(path: string, mode: number): Promise<void>;
  realpath(path: string): Promise<string>;
  open(path: string, flags: 'wx'): Promise<{ close(): Promise<void> }>;
  rm(path: string, options: { readonly force: true }): Promise<void>;
}

/** Whether the file is on a disk of the machine that the extension runs on. */
export const isOnDisk = (uri: vscode.Uri): boolean => uri.scheme === 'file';

/** Node's files, asked of the process itself: undefined in the browser, whose bundle has no such module. */
export function systemFiles(): SystemFiles | undefined {
  const host = globalThis as { process?: { getBuiltinModule?(id: string): unknown } };
  return host.process?.getBuiltinModule?.('node:fs/promises') as SystemFiles | undefined;
}
