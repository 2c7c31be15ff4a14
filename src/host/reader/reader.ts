import * as vscode from 'vscode';
import type { LexiconLayer } from '../../core/lexicon/model.ts';
import type { Answer, Order, Port, Read } from './messages.ts';

interface Running extends Port {
  terminate(): unknown;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error', listener: (event: unknown) => void): void;
}

/**
 * Reads long releases in a worker, so that the extension host, which others share, goes on answering. It runs while there are
 * such releases.
 */
export class Reader implements vscode.Disposable {
  readonly #script: vscode.Uri;
  readonly #packed: () => string;
  readonly #keys = new Set<string>();
  readonly #jobs = new Map<number, (read: Read | undefined) => void>();
  #layers: readonly LexiconLayer[] = [];
  #worker: Promise<Running | undefined> | undefined;
  #job = 0;
  #broken = false;

  /** `packed` gives the built-in knowledge as it was packed. */
  constructor(extension: vscode.Uri, packed: () => string) {
    this.#script = vscode.Uri.joinPath(extension, 'dist/reader.js');
    this.#packed = packed;
  }

  /** False where no worker can run: texts must then be read where one is. */
  get works(): boolean {
    return !this.#broken;
  }

  /** Whether the worker runs now. */
  get runs(): boolean {
    return this.#worker !== undefined;
  }

  /** Replaces the workspace's own lexicons; every later reading uses them. */
  setWorkspaceLayers(layers: readonly LexiconLayer[]): void {
    this.#layers = layers;
    void this.#tell({ kind: 'layers', layers });
  }

  /** Reads version `version` of the document `key`; undefined where no worker runs (see `works`) or it was stopped. Never rejects. */
  async read(key: string, version: number, text: string): Promise<Read | undefined> {
    if (this.#broken) return undefined;
    this.#keys.add(key);
    this.#worker ??= this.#start();
    const worker = await this.#worker;
    if (!worker) return undefined;
    const job = ++this.#job;
    return new Promise((resolve) => {
      this.#jobs.set(job, resolve);
      worker.postMessage({ kind: 'read', job, key, version, text } satisfies Order);
    });
  }

  /** Frees what is kept for a closed document; the worker goes with the last one. */
  forget(key: string): void {
    if (!this.#keys.delete(key)) return;
    if (this.#keys.size === 0) this.#stop();
    else void this.#tell({ kind: 'forget', key });
  }

  dispose(): void {
    this.#stop();
  }

  async #start(): Promise<Running | undefined> {
    try {
      const worker = await startWorker(this.#script);
      worker.addEventListener('message', ({ data }) => {
        const { job, read } = data as Answer;
        this.#jobs.get(job)?.(read);
        this.#jobs.delete(job);
      });
      worker.addEventListener('error', (event) => this.#fail(event));
      worker.postMessage({ kind: 'knowledge', packed: this.#packed() } satisfies Order);
      worker.postMessage({ kind: 'layers', layers: this.#layers } satisfies Order);
      return worker;
    } catch (error) {
      this.#fail(error);
      return undefined;
    }
  }

  #fail(error: unknown): void {
    console.error('Communiqué: long releases are read in the extension host, as no worker runs.', error);
    this.#broken = true;
    this.#stop();
  }

  #stop(): void {
    const jobs = [...this.#jobs.values()];
    this.#jobs.clear();
    this.#keys.clear();
    void this.#worker?.then((worker) => worker?.terminate());
    this.#worker = undefined;
    for (const end of jobs) end(undefined);
  }

  async #tell(order: Order): Promise<void> {
    (await this.#worker)?.postMessage(order);
  }
}

/** A worker of Node's, or the browser's where the extension host is one itself. Rejects where there is neither. */
async function startWorker(script: vscode.Uri): Promise<Running> {
  const host = globalThis as unknown as {
    process?: { getBuiltinModule?(id: string): unknown };
    Worker: new (script: string) => Running;
  };
  const threads = host.process?.getBuiltinModule?.('node:worker_threads') as
    | { Worker: new (script: string) => NodeWorker }
    | undefined;
  if (!threads) {
    // From a blob: a page's policy may allow no script from where extensions are.
    const bytes = await vscode.workspace.fs.readFile(script);
    return new host.Worker(URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>])));
  }
  const worker = new threads.Worker(script.fsPath);
  // It alone keeps no process alive.
  worker.unref();
  return {
    postMessage: (message) => worker.postMessage(message),
    terminate: () => worker.terminate(),
    addEventListener: (type: string, listener: (event: never) => void) => {
      if (type === 'message') worker.on('message', (data) => listener({ data } as never));
      else worker.on('error', (error) => listener(error as never));
    },
  };
}

/** Node's worker has listeners of its own kind. */
interface NodeWorker {
  postMessage(message: unknown): void;
  terminate(): unknown;
  unref(): void;
  on(type: string, listener: (value: unknown) => void): void;
}
