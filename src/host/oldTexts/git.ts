import * as vscode from 'vscode';
import { sha256 } from './sha256.ts';

/** What is used of the API of VS Code's Git extension (its `git.d.ts`, version 1). */
interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): Git;
}
interface Git {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: vscode.Event<unknown>;
  getRepository(uri: vscode.Uri): Repository | null;
}
interface Repository {
  log(options: { readonly maxEntries: number; readonly path: string }): Promise<readonly { hash: string }[]>;
  show(ref: string, path: string): Promise<string>;
  getRefs?(query: object): Promise<readonly { readonly type: number; readonly name?: string }[]>;
}

const mostCommits = 50;
const mostBranches = 20;
/** The Git extension may be looking for repositories still. */
const patience = 10_000;

/**
 * The text of `release` that has that hash, from git: HEAD, the index, where HEAD was before, the last commits that touched
 * the file, and the tips of the branches. Undefined where there is no Git extension (in the browser), no repository or no
 * such text. Never rejects.
 */
export async function textInGit(release: vscode.Uri, hash: string): Promise<string | undefined> {
  try {
    const repository = await repositoryOf(release);
    if (!repository) return undefined;
    const tried = new Set<string>();
    for await (const ref of refsOf(repository, release.fsPath)) {
      if (tried.has(ref)) continue;
      tried.add(ref);
      const blob = await repository.show(ref, release.fsPath).catch(() => undefined);
      const text = blob === undefined ? undefined : await ofHash(blob.replace(/^\uFEFF/, ''), hash);
      if (text !== undefined) return text;
    }
  } catch {
    // An extension that is off, or another version of it, is as good as none.
  }
  return undefined;
}

/** The common ancestor of a file that git is merging, from its index. An empty text where there is none. Never rejects. */
export async function baseInGit(file: vscode.Uri): Promise<string> {
  try {
    const base = await (await repositoryOf(file))?.show(':1', file.fsPath);
    return base?.replace(/^\uFEFF/, '') ?? '';
  } catch {
    return '';
  }
}

async function repositoryOf(release: vscode.Uri): Promise<Repository | null | undefined> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (!extension || release.scheme !== 'file') return undefined;
  const exported = extension.isActive ? extension.exports : await extension.activate();
  if (!exported.enabled) return undefined;
  const git = exported.getAPI(1);
  if (git.state !== 'initialized')
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, patience);
      const listener = git.onDidChangeState(() => {
        clearTimeout(timer);
        listener.dispose();
        resolve();
      });
    });
  return git.getRepository(release);
}

async function* refsOf(repository: Repository, path: string): AsyncGenerator<string> {
  yield* ['HEAD', '', 'HEAD@{1}', 'HEAD@{2}', 'HEAD@{3}'];
  const commits = await repository.log({ maxEntries: mostCommits, path }).catch(() => []);
  for (const { hash } of commits) yield hash;
  const refs = (await repository.getRefs?.({}).catch(() => [])) ?? [];
  for (const { name } of refs.slice(0, mostBranches)) if (name) yield name;
}

/** The editor's text has the line ends of the file on disk, which git may have made of others. */
async function ofHash(blob: string, hash: string): Promise<string | undefined> {
  const unix = blob.replace(/\r\n?/g, '\n');
  for (const text of new Set([blob, unix, unix.replace(/\n/g, '\r\n')]))
    if ((await sha256(text)) === hash) return text;
  return undefined;
}
