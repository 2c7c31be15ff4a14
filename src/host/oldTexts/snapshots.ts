import * as vscode from 'vscode';
import { sha256 } from './sha256.ts';

/** Bounds of what is kept: files, bytes altogether, UTF-16 units of one text. */
export interface Bounds {
  readonly files: number;
  readonly bytes: number;
  readonly length: number;
}

const usual: Bounds = { files: 500, bytes: 50_000_000, length: 5_000_000 };

/**
 * Texts of releases as they were when their passages were last found, in a folder of the extension's own storage, each named
 * after its hash. Bounded: what has not been used for the longest time goes first. Losing one loses no annotation.
 */
export class Snapshots {
  readonly #folder: vscode.Uri;
  readonly #bounds: Bounds;
  readonly #kept = new Set<string>();
  #turn: Promise<unknown> = Promise.resolve();

  constructor(folder: vscode.Uri, bounds = usual) {
    this.#folder = folder;
    this.#bounds = bounds;
  }

  /** Keeps `text`, whose hash is `hash`. Never rejects: a full disk costs only the snapshot. */
  keep(text: string, hash: string): Promise<void> {
    if (this.#kept.has(hash) || text.length > this.#bounds.length) return Promise.resolve();
    this.#kept.add(hash);
    return this.#inTurn(async () => {
      await vscode.workspace.fs.createDirectory(this.#folder);
      await vscode.workspace.fs.writeFile(this.#file(hash), new TextEncoder().encode(text));
      await this.#clean();
    });
  }

  /** The text of that hash, if it is kept whole. */
  async find(hash: string): Promise<string | undefined> {
    if (!/^[0-9a-f]{64}$/.test(hash)) return undefined;
    await this.#turn;
    try {
      const bytes = await vscode.workspace.fs.readFile(this.#file(hash));
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
      return (await sha256(text)) === hash ? text : undefined;
    } catch {
      return undefined;
    }
  }

  #file(hash: string): vscode.Uri {
    return vscode.Uri.joinPath(this.#folder, `${hash}.txt`);
  }

  async #clean(): Promise<void> {
    const names = await vscode.workspace.fs.readDirectory(this.#folder);
    const files: { readonly uri: vscode.Uri; readonly size: number; readonly mtime: number }[] = [];
    for (const [name] of names) {
      const uri = vscode.Uri.joinPath(this.#folder, name);
      const { size, mtime } = await vscode.workspace.fs.stat(uri);
      files.push({ uri, size, mtime });
    }
    files.sort((a, b) => b.mtime - a.mtime);
    let bytes = 0;
    for (const [index, { uri, size }] of files.entries()) {
      bytes += size;
      if (index < this.#bounds.files && (index === 0 || bytes <= this.#bounds.bytes)) continue;
      this.#kept.delete(uri.path.replace(/^.*\/|\.txt$/g, ''));
      await vscode.workspace.fs.delete(uri);
    }
  }

  #inTurn(act: () => Promise<void>): Promise<void> {
    const turn = this.#turn.then(act).catch(() => undefined);
    this.#turn = turn;
    return turn;
  }
}
