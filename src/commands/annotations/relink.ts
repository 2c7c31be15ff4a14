import * as vscode from 'vscode';
import { type Loose, type LooseSidecars, relink } from '../../host/annotations/loose.ts';
import { nameOf } from '../../host/annotations/reading.ts';
import { annotationCommands } from '../../host/ids.ts';
import type { Command } from '../command.ts';

const releases = '**/*.{release,communique,release.txt,release.md,communique.txt,communique.md}';

/** Puts annotations whose release was renamed or moved by another program beside it again. */
export class Relink implements Command {
  readonly id = annotationCommands.relink;
  readonly #loose: LooseSidecars;

  constructor(loose: LooseSidecars) {
    this.#loose = loose;
  }

  /** Quick fixes give the uris of the sidecar and of the release. */
  async execute(sidecar?: unknown, release?: unknown): Promise<void> {
    const all = await this.#loose.scan();
    if (all.length === 0) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('All annotations of the workspace have their release beside them.'),
      );
      return;
    }
    const loose =
      typeof sidecar === 'string'
        ? all.find(({ uri }) => uri.toString() === sidecar)
        : await chooseSidecar(all);
    if (!loose) return;
    const target = typeof release === 'string' ? vscode.Uri.parse(release) : await chooseRelease(loose);
    if (!target) return;
    if (!(await relink(loose.uri, target)))
      void vscode.window.showErrorMessage(
        vscode.l10n.t('{0} has annotations of its own: nothing was renamed.', nameOf(target)),
      );
    await this.#loose.scan();
  }
}

async function chooseSidecar(all: readonly Loose[]): Promise<Loose | undefined> {
  const chosen = await vscode.window.showQuickPick(
    all.map((loose) => ({
      label: vscode.workspace.asRelativePath(loose.uri),
      description: vscode.l10n.t('Annotations: {0}', loose.annotations),
      ...(loose.releases[0] && {
        detail: vscode.l10n.t('Same text: {0}', vscode.workspace.asRelativePath(loose.releases[0])),
      }),
      loose,
    })),
    { title: vscode.l10n.t('Annotations without their release'), matchOnDetail: true },
  );
  return chosen?.loose;
}

/** Releases with the very text come first. */
async function chooseRelease({ uri, releases: same }: Loose): Promise<vscode.Uri | undefined> {
  const others = (await vscode.workspace.findFiles(releases, undefined, 2000)).filter(
    (other) => !same.some((one) => one.toString() === other.toString()),
  );
  const item = (release: vscode.Uri, description: string) => ({
    label: vscode.workspace.asRelativePath(release),
    description,
    release,
  });
  const chosen = await vscode.window.showQuickPick(
    [
      ...same.map((release) => item(release, vscode.l10n.t('the same text'))),
      ...others.sort((a, b) => (a.path < b.path ? -1 : 1)).map((release) => item(release, '')),
    ],
    { title: vscode.l10n.t('Which release are {0} about?', nameOf(uri)) },
  );
  return chosen?.release;
}
