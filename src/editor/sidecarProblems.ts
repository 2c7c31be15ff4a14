import * as vscode from 'vscode';
import { checkAnchors } from '../core/annotations/check.ts';
import type { AnnotationLabels } from '../host/annotations/labels.ts';
import type { SidecarFile } from '../host/annotations/reading.ts';
import type { AnnotationStore } from '../host/annotations/store.ts';
import { toDiagnostics } from '../host/diagnostics.ts';

/** Problems of the sidecars of open releases, at their places in the sidecar. */
export class SidecarProblems implements vscode.Disposable {
  readonly #store: AnnotationStore;
  readonly #labels: AnnotationLabels;
  readonly #diagnostics = vscode.languages.createDiagnosticCollection('communique-annotations');
  readonly #subscriptions: vscode.Disposable;
  /** What is shown for each release: nothing is published twice. */
  readonly #shown = new Map<string, readonly SidecarFile[]>();

  constructor(store: AnnotationStore, labels: AnnotationLabels) {
    this.#store = store;
    this.#labels = labels;
    this.#subscriptions = vscode.Disposable.from(
      this.#diagnostics,
      store.onDidChange((document) => this.#show(document)),
      store.onDidClose((document) => this.#forget(document)),
      labels.onDidChange(() => {
        this.#shown.clear();
        for (const document of vscode.workspace.textDocuments) this.#show(document);
      }),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #show(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    const before = this.#shown.get(key) ?? [];
    const files = this.#store.sidecars(document);
    this.#shown.set(key, files);
    for (const { uri } of before)
      if (!files.some((file) => file.uri.toString() === uri.toString())) this.#diagnostics.delete(uri);
    for (const file of files)
      if (!before.includes(file)) this.#diagnostics.set(file.uri, this.#problems(file));
  }

  #forget(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    for (const { uri } of this.#shown.get(key) ?? []) this.#diagnostics.delete(uri);
    this.#shown.delete(key);
  }

  #problems({ sidecar, blocked }: SidecarFile): vscode.Diagnostic[] {
    // Lost passages are told where they are missed: in the release.
    const problems = [
      ...sidecar.problems,
      ...checkAnchors(sidecar, [], (code) => this.#labels.isKnown(code)),
    ];
    if (blocked !== undefined && problems.length === 0)
      problems.push({
        start: 0,
        end: 0,
        severity: 'error',
        code: 'unreadable',
        message: '{0}',
        args: [blocked],
      });
    return toDiagnostics(sidecar.text, problems);
  }
}
