import * as vscode from 'vscode';
import { checkAnchors } from '../core/annotations/check.ts';
import type { AnnotationLabels } from '../host/annotations/labels.ts';
import type { AnnotationStore } from '../host/annotations/store.ts';
import { toDiagnostics } from '../host/diagnostics.ts';

/** Problems of the sidecars of open releases, at their places in the sidecar: what can't be read, what has lost its passage. */
export class SidecarProblems implements vscode.Disposable {
  readonly #diagnostics = vscode.languages.createDiagnosticCollection('communique-annotations');
  readonly #subscriptions: vscode.Disposable;
  readonly #shown = new Map<string, string>();

  constructor(store: AnnotationStore, labels: AnnotationLabels) {
    const show = (document: vscode.TextDocument) => {
      const placed = new Map(store.all(document).map((one) => [one.annotation.id, one]));
      for (const { uri, sidecar, blocked } of store.sidecars(document)) {
        const anchors = sidecar.entries.flatMap(({ annotation: { id } }) => {
          const one = placed.get(id);
          return one ? [{ id, status: one.status, pieces: one.pieces, confidence: 1 }] : [];
        });
        const problems = [
          ...sidecar.problems,
          ...checkAnchors(sidecar, anchors, (code) => labels.isKnown(code)),
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
        // Typing in the release moves no problem in the sidecar: nothing is published twice.
        const key = JSON.stringify(problems);
        if (this.#shown.get(uri.toString()) === key) continue;
        this.#shown.set(uri.toString(), key);
        this.#diagnostics.set(uri, toDiagnostics(sidecar.text, problems));
      }
    };
    this.#subscriptions = vscode.Disposable.from(
      this.#diagnostics,
      store.onDidChange(show),
      labels.onDidChange(() => vscode.workspace.textDocuments.forEach(show)),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
