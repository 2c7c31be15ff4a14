import * as vscode from 'vscode';
import { isRelease } from './analyses.ts';
import { contextKeys } from './ids.ts';

/**
 * The release that the sidebar is about: the one in the active editor or, while something else is active there (its
 * sidecar, the codebook, the output), the last one, until its last tab is closed.
 */
export class ActiveRelease implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument | undefined>();
  readonly #subscriptions: vscode.Disposable;
  #document: vscode.TextDocument | undefined;

  /** Fires when it is another document, or none, from now on. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    this.#take(vscode.window.activeTextEditor);
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#take(editor)),
      // A file that becomes a release by its language mode is the active one already.
      vscode.workspace.onDidOpenTextDocument(() => this.#take(vscode.window.activeTextEditor)),
      // Not by the document's own closing, which may come minutes after its last tab's.
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        if (closed.length > 0 && this.#document && !hasTab(this.#document.uri)) this.#set(undefined);
      }),
    );
  }

  get document(): vscode.TextDocument | undefined {
    return this.#document;
  }

  /** The editor that shows it, the active one first. */
  get editor(): vscode.TextEditor | undefined {
    const active = vscode.window.activeTextEditor;
    if (active && active.document === this.#document) return active;
    return vscode.window.visibleTextEditors.find((e) => e.document === this.#document);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #take(editor: vscode.TextEditor | undefined): void {
    if (editor && isRelease(editor.document)) this.#set(editor.document);
  }

  #set(document: vscode.TextDocument | undefined): void {
    if (document === this.#document) return;
    this.#document = document;
    void vscode.commands.executeCommand('setContext', contextKeys.hasRelease, document !== undefined);
    this.#changed.fire(document);
  }
}

function hasTab(uri: vscode.Uri): boolean {
  const wanted = uri.toString();
  return vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => {
      if (input instanceof vscode.TabInputText) return input.uri.toString() === wanted;
      return input instanceof vscode.TabInputTextDiff && input.modified.toString() === wanted;
    }),
  );
}
