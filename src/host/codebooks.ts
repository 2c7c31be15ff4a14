import * as vscode from 'vscode';
import { applyChanges } from '../core/annotations/edit.ts';
import { appendCode } from '../core/codebook/append.ts';
import type { Code } from '../core/codebook/model.ts';
import { parseCodebook } from '../core/codebook/parse.ts';
import { toDiagnostics } from './diagnostics.ts';
import { rangeOf } from './positions.ts';
import { replaceFile } from './wholeFile.ts';

const path = ['.communique', 'codebook.yaml'];
const pattern = '**/.communique/codebook.yaml';

/** The codebooks of the workspace folders, as they stand in the editor or on disk, with their problems shown there. */
export class Codebooks implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #diagnostics = vscode.languages.createDiagnosticCollection('communique-codebook');
  readonly #subscriptions: vscode.Disposable;
  #codes: readonly Code[] = [];
  #run = 0;

  readonly onDidChange = this.#changed.event;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const load = () => void this.load();
    const ifOurs = (document: vscode.TextDocument) => {
      if (vscode.languages.match({ pattern }, document) > 0) load();
    };
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#diagnostics,
      watcher,
      watcher.onDidChange(load),
      watcher.onDidCreate(load),
      watcher.onDidDelete(load),
      vscode.workspace.onDidChangeWorkspaceFolders(load),
      vscode.workspace.onDidChangeTextDocument(({ document }) => ifOurs(document)),
      vscode.workspace.onDidCloseTextDocument(ifOurs),
    );
  }

  /** All codes of the workspace, in the order of their books. */
  get codes(): readonly Code[] {
    return this.#codes;
  }

  find(id: string): Code | undefined {
    return this.#codes.find((code) => code.id === id);
  }

  async load(): Promise<void> {
    const run = ++this.#run;
    const books: { readonly uri: vscode.Uri; readonly text: string }[] = [];
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      const uri = vscode.Uri.joinPath(folder.uri, ...path);
      const text = await read(uri);
      if (text !== undefined) books.push({ uri, text });
    }
    if (run !== this.#run) return;
    this.#diagnostics.clear();
    this.#codes = books.flatMap(({ uri, text }) => {
      const { codebook, problems } = parseCodebook(text);
      this.#diagnostics.set(uri, toDiagnostics(text, problems));
      return codebook.codes;
    });
    this.#changed.fire();
  }

  /** Adds a code to the codebook of the folder that `near` is in, making the book where there is none. */
  async create(near: vscode.Uri, id: string, language: string): Promise<void> {
    const folder = vscode.workspace.getWorkspaceFolder(near) ?? vscode.workspace.workspaceFolders?.[0];
    if (!folder)
      throw new Error(
        vscode.l10n.t('Open a folder first: its codebook is kept in .communique/codebook.yaml.'),
      );
    const uri = vscode.Uri.joinPath(folder.uri, ...path);
    const text = (await read(uri)) ?? '';
    const changes = appendCode(text, {
      id,
      label: { [language]: id.split('/').at(-1)!.replaceAll('-', ' ') },
    });
    const open = vscode.workspace.textDocuments.find(
      (document) => document.uri.toString() === uri.toString() && document.isDirty,
    );
    if (open) {
      const edit = new vscode.WorkspaceEdit();
      for (const change of changes) edit.replace(uri, rangeOf(open, change), change.text);
      await vscode.workspace.applyEdit(edit);
    } else {
      await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(uri, '..'));
      await replaceFile(uri, applyChanges(text, changes));
    }
    await this.load();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

async function read(uri: vscode.Uri): Promise<string | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open?.isDirty) return open.getText();
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}
