import * as vscode from 'vscode';
import { isReleaseName, sidecarNamesFor } from '../../core/annotations/sidecarPath.ts';
import { messageOf, nameOf } from './reading.ts';

/**
 * Sidecars go with their release when it is renamed, moved or copied in the explorer (a folder takes them along by itself).
 * When it is deleted they stay, and the reader is asked: nobody's coding goes unseen.
 */
export class Companions implements vscode.Disposable {
  readonly #subscriptions: vscode.Disposable;

  constructor() {
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.onWillRenameFiles((event) => event.waitUntil(renaming(event.files))),
      vscode.workspace.onDidCreateFiles(({ files }) => void this.#created(files)),
      vscode.workspace.onDidDeleteFiles(({ files }) => void this.#deleted(files)),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** A copy is a release beside another of the very same text that has annotations. */
  async #created(files: readonly vscode.Uri[]): Promise<void> {
    for (const copy of files.filter((uri) => isReleaseName(nameOf(uri)))) {
      const original = await originalOf(copy);
      if (!original || (await sidecarsOf(copy)).length > 0) continue;
      const take = vscode.l10n.t('Copy Annotations');
      const answer = await vscode.window.showInformationMessage(
        vscode.l10n.t('{0} has the text of {1}. Copy its annotations, too?', nameOf(copy), nameOf(original)),
        take,
      );
      if (answer === take) await copySidecars(original, copy);
    }
  }

  async #deleted(files: readonly vscode.Uri[]): Promise<void> {
    for (const release of files.filter((uri) => isReleaseName(nameOf(uri)))) {
      const left = await sidecarsOf(release);
      if (left.length === 0) continue;
      const remove = vscode.l10n.t('Move Them to the Trash');
      const answer = await vscode.window.showInformationMessage(
        vscode.l10n.t('The annotations of {0} were kept: {1}', nameOf(release), left.map(nameOf).join(', ')),
        remove,
      );
      if (answer !== remove) continue;
      for (const uri of left)
        await vscode.workspace.fs
          .delete(uri, { useTrash: true })
          .then(undefined, (error) => vscode.window.showErrorMessage(messageOf(error)));
    }
  }
}

/** The sidecars go first, in the same step: one undo in the explorer takes all back. */
async function renaming(
  files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[],
): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  const moved = new Set(files.map(({ oldUri }) => oldUri.toString()));
  for (const { oldUri, newUri } of files) {
    if (!isReleaseName(nameOf(oldUri))) continue;
    for (const sidecar of await sidecarsOf(oldUri)) {
      if (moved.has(sidecar.toString())) continue;
      // What stands under the new name already is not overwritten: the old one stays, and can be relinked.
      edit.renameFile(sidecar, besideAs(sidecar, oldUri, newUri), { ignoreIfExists: true });
    }
  }
  return edit;
}

/** The name that a sidecar of `from` has as a sidecar of `to`. */
export function besideAs(sidecar: vscode.Uri, from: vscode.Uri, to: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(to, '..', nameOf(to) + nameOf(sidecar).slice(nameOf(from).length));
}

/** The sidecars that stand beside a release, whether it is there or not. Never rejects. */
export async function sidecarsOf(release: vscode.Uri): Promise<vscode.Uri[]> {
  const names = sidecarNamesFor(nameOf(release));
  const folder = vscode.Uri.joinPath(release, '..');
  const entries = await vscode.workspace.fs.readDirectory(folder).then(undefined, () => []);
  return entries.filter(([name]) => names.matches(name)).map(([name]) => vscode.Uri.joinPath(folder, name));
}

/** Copies the sidecars of one release to another, over none that is there. */
export async function copySidecars(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  for (const sidecar of await sidecarsOf(from))
    await vscode.workspace.fs.copy(sidecar, besideAs(sidecar, from, to), { overwrite: false });
}

async function originalOf(copy: vscode.Uri): Promise<vscode.Uri | undefined> {
  const folder = vscode.Uri.joinPath(copy, '..');
  const { fs } = vscode.workspace;
  try {
    const size = (await fs.stat(copy)).size;
    const bytes = await fs.readFile(copy);
    for (const [name] of await fs.readDirectory(folder)) {
      const other = vscode.Uri.joinPath(folder, name);
      if (!isReleaseName(name) || name === nameOf(copy) || (await fs.stat(other)).size !== size) continue;
      if ((await sidecarsOf(other)).length === 0) continue;
      const same = await fs.readFile(other);
      if (same.every((byte, index) => byte === bytes[index])) return other;
    }
  } catch {
    // A file that is gone again has no original.
  }
  return undefined;
}
