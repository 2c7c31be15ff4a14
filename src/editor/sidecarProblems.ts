import * as vscode from 'vscode';
import { checkAmong, checkAnchors } from '../core/annotations/check.ts';
import type { AnnotationLabels } from '../host/annotations/labels.ts';
import { nameOf, type SidecarFile } from '../host/annotations/reading.ts';
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
    // Each is checked against the others, too.
    if (files.length === before.length && files.every((file, i) => file === before[i])) return;
    for (const file of files)
      this.#diagnostics.set(
        file.uri,
        this.#problems(
          file,
          files.filter((other) => other !== file),
        ),
      );
  }

  #forget(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    for (const { uri } of this.#shown.get(key) ?? []) this.#diagnostics.delete(uri);
    this.#shown.delete(key);
  }

  /** What `communique check` says of the file, but for passages without a place: those are told where they are missed, in the release. */
  #problems({ sidecar, blocked }: SidecarFile, others: readonly SidecarFile[]): vscode.Diagnostic[] {
    const problems = [
      ...sidecar.problems,
      ...checkAnchors(
        sidecar,
        [],
        (code) => this.#labels.isKnown(code),
        this.#labels.hasCodebook ? 'warning' : 'info',
      ),
      ...checkAmong(
        sidecar,
        others.map(({ uri, sidecar }) => ({ name: nameOf(uri), sidecar })),
      ),
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
