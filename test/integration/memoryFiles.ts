import * as vscode from 'vscode';

interface Entry {
  readonly bytes: Uint8Array;
  readonly mtime: number;
}

/**
 * A flat folder in memory, as a virtual workspace has one; writes fail with `failure` while there is one, and wait for
 * `slow`, which is given the name.
 */
export class MemoryFiles implements vscode.FileSystemProvider {
  failure: vscode.FileSystemError | undefined;
  slow: ((path: string) => Promise<void>) | undefined;
  readonly #files = new Map<string, Entry>();
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  names(like: RegExp): string[] {
    return [...this.#files.keys()].filter((name) => like.test(name));
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    if (path === '/') return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    const { bytes, mtime } = this.#entry(path);
    return { type: vscode.FileType.File, ctime: 0, mtime, size: bytes.length };
  }

  readDirectory(): [string, vscode.FileType][] {
    return [...this.#files.keys()].map((path) => [path.slice(1), vscode.FileType.File]);
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    return this.#entry(path).bytes;
  }

  async writeFile(uri: vscode.Uri, bytes: Uint8Array): Promise<void> {
    await this.slow?.(uri.path);
    if (this.failure) throw this.failure;
    const type = this.#files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.#files.set(uri.path, { bytes, mtime: Date.now() });
    this.#changed.fire([{ type, uri }]);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    const entry = this.#entry(from.path);
    this.#files.delete(from.path);
    this.#files.set(to.path, entry);
    this.#changed.fire([
      { type: vscode.FileChangeType.Deleted, uri: from },
      { type: vscode.FileChangeType.Created, uri: to },
    ]);
  }

  delete(uri: vscode.Uri): void {
    this.#entry(uri.path);
    this.#files.delete(uri.path);
    this.#changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  createDirectory(): void {}

  #entry(path: string): Entry {
    const entry = this.#files.get(path);
    if (!entry) throw vscode.FileSystemError.FileNotFound(path);
    return entry;
  }
}
