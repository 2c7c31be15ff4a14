import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CommuniqueApi } from '../../src/extension.ts';
import { at, closeAll, communique, until } from './support.ts';

let count = 0;

/** A release of its own with its sidecar, in the active editor: VS Code keeps closed documents for a while. */
export class AnnotatedRelease {
  readonly api: CommuniqueApi;
  readonly uri: vscode.Uri;
  readonly sidecar: vscode.Uri;
  editor: vscode.TextEditor;

  private constructor(api: CommuniqueApi, uri: vscode.Uri, sidecar: vscode.Uri, editor: vscode.TextEditor) {
    this.api = api;
    this.uri = uri;
    this.sidecar = sidecar;
    this.editor = editor;
  }

  /** With `annotations`, a sidecar's text, there is one before the release is opened. */
  static async open(
    text: string,
    { annotations, folder }: { readonly annotations?: string; readonly folder?: vscode.Uri } = {},
  ): Promise<AnnotatedRelease> {
    const name = `zz-${++count}-${Date.now().toString(36)}.release`;
    const uri = vscode.Uri.joinPath(folder ?? workspace(), name);
    const sidecar = uri.with({ path: `${uri.path}.annotations.yaml` });
    await write(uri, text);
    if (annotations !== undefined) await write(sidecar, annotations);
    return AnnotatedRelease.show(uri);
  }

  /** A release that is there already. */
  static async show(uri: vscode.Uri): Promise<AnnotatedRelease> {
    const api = await communique();
    const editor = await vscode.window.showTextDocument(uri);
    await api.annotations.store.ready(editor.document);
    return new AnnotatedRelease(api, uri, uri.with({ path: `${uri.path}.annotations.yaml` }), editor);
  }

  get document(): vscode.TextDocument {
    return this.editor.document;
  }

  get store() {
    return this.api.annotations.store;
  }

  /** The words of each annotation as it is placed, or its status where it has no place. */
  words(): string[] {
    const text = this.document.getText();
    return this.store
      .all(this.document)
      .map(({ pieces, status }) =>
        pieces.length > 0 ? pieces.map(({ start, end }) => text.slice(start, end)).join(' … ') : status,
      );
  }

  statuses(): string[] {
    return this.store.all(this.document).map(({ status }) => status);
  }

  select(...passages: readonly string[]): void {
    this.editor.selections = passages.map((passage) => {
      const start = at(this.document, passage);
      const end = this.document.positionAt(this.document.offsetAt(start) + passage.length);
      return new vscode.Selection(start, end);
    });
  }

  async tag(passage: string, ...codes: readonly string[]): Promise<string> {
    this.select(passage);
    const ids = await command<readonly string[] | undefined>('tagPassage', { codes });
    assert.ok(ids?.[0], `“${passage}” was not tagged`);
    return ids[0];
  }

  problems(): vscode.Diagnostic[] {
    return vscode.languages.getDiagnostics(this.uri).filter(({ source }) => source === 'Communiqué');
  }

  /** The quick fixes and other actions at a range, by title. */
  async actions(range: vscode.Range): Promise<Map<string, vscode.CodeAction>> {
    const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      this.uri,
      range,
    );
    return new Map(found.map((action) => [action.title, action]));
  }

  onDisk(): Promise<string> {
    return read(this.sidecar);
  }

  async close(): Promise<void> {
    if (this.document.isDirty) {
      await vscode.window.showTextDocument(this.document);
      await vscode.commands.executeCommand('workbench.action.files.revert');
    }
    await closeAll();
    for (const file of [this.sidecar, this.uri])
      await vscode.workspace.fs.delete(file).then(undefined, () => undefined);
  }
}

export const workspace = (): vscode.Uri => vscode.workspace.workspaceFolders![0]!.uri;

export const command = <T = unknown>(name: string, ...args: unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(`communique.${name}`, ...args);

export async function write(file: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
}

/** A file's text; an empty one where there is none. */
export async function read(file: vscode.Uri): Promise<string> {
  return vscode.workspace.fs.readFile(file).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => '',
  );
}

/** Resolves with the file's text once it is as wanted. */
export async function whenOnDisk(
  file: vscode.Uri,
  what: string,
  ready: (text: string) => boolean,
): Promise<string> {
  let text = '';
  try {
    await until(what, async () => {
      text = await read(file);
      return ready(text);
    });
  } catch (error) {
    assert.fail(`${String(error)}\n${text}`);
  }
  return text;
}

/** Runs an action that the editor offers. */
export async function run(action: vscode.CodeAction | undefined): Promise<void> {
  assert.ok(action?.command, 'not offered');
  await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}
