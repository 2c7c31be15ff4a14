import * as vscode from 'vscode';
import type { Loose, LooseSidecars } from '../host/annotations/loose.ts';
import type { AnnotationStore } from '../host/annotations/store.ts';
import { annotationCommands } from '../host/ids.ts';
import { fix, versions } from './annotationActions.ts';

interface Remedy {
  readonly title: string;
  readonly command: string;
  readonly args: readonly unknown[];
}

/** Quick fixes in the sidecar itself: for what a merge has left there, and for one without its release. */
export function registerSidecarActions(store: AnnotationStore, loose: LooseSidecars): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    { pattern: '**/*.annotations.{yaml,yml}' },
    {
      async provideCodeActions(document, range, { diagnostics }) {
        const missing = diagnostics.some(({ code }) => code === 'release-missing');
        const all = missing ? await loose.scan() : [];
        return diagnostics.flatMap((diagnostic) =>
          remediesOf(store, all, document, diagnostic, range).map(({ title, command, args }) => {
            const action = new vscode.CodeAction(title, fix);
            action.command = { command, title, arguments: [...args] };
            action.diagnostics = [diagnostic];
            return action;
          }),
        );
      },
    },
    { providedCodeActionKinds: [fix] },
  );
}

function remediesOf(
  store: AnnotationStore,
  loose: readonly Loose[],
  document: vscode.TextDocument,
  { code, range }: vscode.Diagnostic,
  asked: vscode.Range,
): readonly Remedy[] {
  const uri = document.uri.toString();
  const title = vscode.l10n.t('Merge both sides');
  if (code === 'merge-conflict') return [{ title, command: annotationCommands.mergeSides, args: [uri] }];
  if (code === 'release-missing') {
    const releases = loose.find((one) => one.uri.toString() === uri)?.releases ?? [];
    return [
      ...releases.map((release) => ({
        title: vscode.l10n.t('Put beside {0}, which has its text', vscode.workspace.asRelativePath(release)),
        command: annotationCommands.relink,
        args: [uri, release.toString()],
      })),
      { title: vscode.l10n.t('Choose its release…'), command: annotationCommands.relink, args: [uri] },
    ];
  }
  const found = code === 'merge-undecided' ? store.ofSidecar(document.uri) : undefined;
  const offset = document.offsetAt((range.intersection(asked) ?? range).start);
  const entry = found?.file.sidecar.entries.find(({ lines }) => lines.start <= offset && offset < lines.end);
  if (!found || !entry) return [];
  const args = [{ id: entry.annotation.id, release: found.document.uri.toString() }];
  return versions().map((version) => ({ ...version, args }));
}
