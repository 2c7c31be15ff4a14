import * as vscode from 'vscode';
import { parseSidecar } from '../../core/annotations/sidecar.ts';
import { isReleaseName, releaseNameFor, sidecarNamesFor } from '../../core/annotations/sidecarPath.ts';
import { sha256 } from '../oldTexts/sha256.ts';
import { readText } from '../wholeFile.ts';
import { nameOf } from './reading.ts';

/** A sidecar without its release. */
export interface Loose {
  readonly uri: vscode.Uri;
  readonly annotations: number;
  /** The releases that have the very text its passages were last found in, those without a sidecar first. */
  readonly releases: readonly vscode.Uri[];
}

const sidecarFiles = '**/*.annotations.{yaml,yml}';
const releaseFiles = '**/*.{release,communique,release.txt,release.md,communique.txt,communique.md}';
const mostFiles = 2000;
/** Changes come in crowds: a checkout, a folder moved. */
const pause = 500;
const firstLook = 2000;

/**
 * The sidecars of the workspace whose release is not beside them: renamed by git or another program, or deleted. Listed in
 * Problems, with the releases of the workspace that have their text.
 */
export class LooseSidecars implements vscode.Disposable {
  readonly #diagnostics = vscode.languages.createDiagnosticCollection('communique-loose');
  readonly #subscriptions: vscode.Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #scan: Promise<readonly Loose[]> | undefined;
  #again = false;

  constructor() {
    const sidecars = vscode.workspace.createFileSystemWatcher(sidecarFiles, false, true, false);
    const releases = vscode.workspace.createFileSystemWatcher(releaseFiles, false, true, false);
    const soon = () => this.#soon(pause);
    this.#subscriptions = vscode.Disposable.from(
      this.#diagnostics,
      ...[sidecars, releases].flatMap((watcher) => [
        watcher,
        watcher.onDidCreate(soon),
        watcher.onDidDelete(soon),
      ]),
    );
    this.#soon(firstLook);
  }

  /** Looks through the workspace now. */
  async scan(): Promise<readonly Loose[]> {
    if (this.#scan) {
      this.#again = true;
      return this.#scan;
    }
    this.#scan = this.#look().finally(() => {
      this.#scan = undefined;
      if (this.#again) this.#soon(pause);
      this.#again = false;
    });
    return this.#scan;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscriptions.dispose();
  }

  #soon(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.scan(), delay);
  }

  async #look(): Promise<readonly Loose[]> {
    const [sidecars, releases] = await Promise.all(
      [sidecarFiles, releaseFiles].map((glob) => vscode.workspace.findFiles(glob, undefined, mostFiles)),
    );
    const there = new Set(releases!.map(String));
    const found: Loose[] = [];
    let hashes: Map<string, vscode.Uri[]> | undefined;
    for (const uri of sidecars!) {
      const name = releaseNameFor(nameOf(uri));
      const release = name && vscode.Uri.joinPath(uri, '..', name);
      if (!name || !release || !isReleaseName(name) || there.has(release.toString())) continue;
      const sidecar = await readText(uri).then(parseSidecar, () => undefined);
      if (!sidecar) continue;
      const hash = sidecar.sha256;
      if (hash) hashes ??= await hashesOf(releases!, sidecars!);
      found.push({
        uri,
        annotations: sidecar.entries.length,
        releases: (hash && hashes?.get(hash)) || [],
      });
    }
    this.#diagnostics.clear();
    for (const { uri, releases: same } of found) this.#diagnostics.set(uri, [problem(same)]);
    return found;
  }
}

function problem(releases: readonly vscode.Uri[]): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    new vscode.Range(0, 0, 0, 0),
    releases[0]
      ? vscode.l10n.t(
          'The release of these annotations is not beside this file; {0} has its text.',
          vscode.workspace.asRelativePath(releases[0]),
        )
      : vscode.l10n.t('The release of these annotations is not beside this file.'),
    vscode.DiagnosticSeverity.Warning,
  );
  diagnostic.source = 'Communiqué';
  diagnostic.code = 'release-missing';
  return diagnostic;
}

/** Releases by the hash of their text, those without a sidecar first. */
async function hashesOf(
  releases: readonly vscode.Uri[],
  sidecars: readonly vscode.Uri[],
): Promise<Map<string, vscode.Uri[]>> {
  const coded = new Set(
    sidecars.map((uri) => vscode.Uri.joinPath(uri, '..', releaseNameFor(nameOf(uri)) ?? '').toString()),
  );
  const hashes = new Map<string, vscode.Uri[]>();
  const bare = (uri: vscode.Uri) => (coded.has(uri.toString()) ? 1 : 0);
  for (const uri of [...releases].sort((a, b) => bare(a) - bare(b))) {
    const hash = await readText(uri).then(sha256, () => undefined);
    if (hash) hashes.set(hash, [...(hashes.get(hash) ?? []), uri]);
  }
  return hashes;
}

/**
 * Gives a sidecar the name that makes it one of `release`; false where there is one of that name. One undo in the explorer takes
 * it back.
 */
export async function relink(sidecar: vscode.Uri, release: vscode.Uri): Promise<boolean> {
  const from = releaseNameFor(nameOf(sidecar)) ?? '';
  const name = nameOf(release) + nameOf(sidecar).slice(from.length);
  if (!sidecarNamesFor(nameOf(release)).matches(name)) return false;
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(sidecar, vscode.Uri.joinPath(release, '..', name), { overwrite: false });
  return vscode.workspace.applyEdit(edit);
}
