import * as vscode from 'vscode';
import { parseLexicon } from '../core/lexicon/load.ts';
import type { LexiconLayer } from '../core/lexicon/model.ts';
import type { Problem } from '../core/problems.ts';
import { toDiagnostics } from './diagnostics.ts';
import type { LexiconCheck } from './reader/lexiconCheck.ts';

const folder = ['.communique', 'lexicon'];
const pattern = '**/.communique/lexicon/*.{yaml,yml}';
const settleTime = 150;
/** What is wrong between lexicons is looked for once nobody has typed in one for so long (ms). */
const checkTime = 1000;

/** A lexicon as it stands there, and what is wrong in it by itself. */
interface Written {
  readonly file: vscode.Uri;
  readonly name: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/**
 * The lexicons of the workspace, `.communique/lexicon/*.yaml` of each folder, as they stand in the editor or, where
 * they are not open, on disk. Their problems are shown where they stand; a file with errors still gives what is sound.
 */
export class WorkspaceLexicons implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<readonly LexiconLayer[]>();
  readonly #diagnostics = vscode.languages.createDiagnosticCollection('communique-lexicon');
  readonly #subscriptions: vscode.Disposable;
  readonly #check: LexiconCheck;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #checkTimer: ReturnType<typeof setTimeout> | undefined;
  #run = 0;
  #any = false;

  /** Fires with all layers after a lexicon was added, changed or removed. */
  readonly onDidChange = this.#changed.event;

  constructor(check: LexiconCheck) {
    this.#check = check;
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const soon = () => this.#soon();
    const ifOurs = (document: vscode.TextDocument) => {
      if (vscode.languages.match({ pattern }, document) > 0) this.#soon();
    };
    this.#subscriptions = vscode.Disposable.from(
      check,
      this.#changed,
      this.#diagnostics,
      watcher,
      watcher.onDidChange(soon),
      watcher.onDidCreate(soon),
      watcher.onDidDelete(soon),
      vscode.workspace.onDidChangeWorkspaceFolders(soon),
      vscode.workspace.onDidChangeTextDocument(({ document }) => ifOurs(document)),
      // Closed without saving: what is on disk holds again.
      vscode.workspace.onDidCloseTextDocument(ifOurs),
    );
  }

  /** Reads all lexicons; also called by itself on every change. */
  async load(): Promise<void> {
    const run = ++this.#run;
    const files = (await Promise.all((vscode.workspace.workspaceFolders ?? []).map(lexiconFiles))).flat();
    const texts = await Promise.all(files.map(readText));
    if (run !== this.#run) return;
    this.#diagnostics.clear();
    const layers: LexiconLayer[] = [];
    const found: Written[] = [];
    for (const [i, file] of files.entries()) {
      const text = texts[i];
      if (text === undefined) continue;
      const name = vscode.workspace.asRelativePath(file);
      const { layer, problems } = parseLexicon(text, name);
      layers.push(layer);
      found.push({ file, name, text, problems });
      this.#diagnostics.set(file, toDiagnostics(text, problems));
    }
    // Nothing before and nothing now: the usual case at the start, in which nobody has to read anything again.
    if (layers.length > 0 || this.#any) this.#changed.fire(layers);
    this.#any = layers.length > 0;
    clearTimeout(this.#checkTimer);
    this.#check.dispose();
    if (this.#any) this.#checkTimer = setTimeout(() => void this.#checkBetween(found), checkTime);
  }

  /** Adds what is wrong between the lexicons to what is wrong in each. */
  async #checkBetween(lexicons: readonly Written[]): Promise<void> {
    const between = await this.#check.check(lexicons.map(({ name, text }) => ({ name, text })));
    if (!between) return;
    for (const { file, name, text, problems } of lexicons)
      this.#diagnostics.set(file, toDiagnostics(text, [...problems, ...(between.get(name) ?? [])]));
  }

  dispose(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#checkTimer);
    this.#subscriptions.dispose();
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.load(), settleTime);
  }
}

async function lexiconFiles(workspaceFolder: vscode.WorkspaceFolder): Promise<vscode.Uri[]> {
  const directory = vscode.Uri.joinPath(workspaceFolder.uri, ...folder);
  try {
    const entries = await vscode.workspace.fs.readDirectory(directory);
    return entries
      .filter(([name, type]) => (type & vscode.FileType.File) !== 0 && /\.ya?ml$/i.test(name))
      .map(([name]) => vscode.Uri.joinPath(directory, name))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  } catch {
    // No such folder: a workspace without lexicons of its own.
    return [];
  }
}

async function readText(file: vscode.Uri): Promise<string | undefined> {
  const open = vscode.workspace.textDocuments.find((d) => d.uri.toString() === file.toString());
  if (open) return open.getText();
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch {
    // Deleted since the folder was listed; the watcher reports it too.
    return undefined;
  }
}
