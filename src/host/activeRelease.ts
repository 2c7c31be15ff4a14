import * as vscode from 'vscode';
import { isRelease } from './analyses.ts';

/**
 * The release that the sidebar is about: the one in the active editor or, while something else is active there (its
 * sidecar, the codebook, the output), the last one, until it is closed.
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
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document === this.#document) this.#set(undefined);
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
    this.#changed.fire(document);
  }
}
