import type * as vscode from 'vscode';
import type { LexiconLayer } from '../../core/lexicon/model.ts';
import type { Answer, Order, Read } from './messages.ts';
import { type Running, startWorker } from './start.ts';

/**
 * Reads long releases in a worker, so that the extension host, which others share, goes on answering. It runs while there are
 * such releases.
 */
export class Reader implements vscode.Disposable {
  readonly #extension: vscode.Uri;
  readonly #packed: () => string;
  readonly #keys = new Set<string>();
  readonly #jobs = new Map<number, (read: Read | undefined) => void>();
  #layers: readonly LexiconLayer[] = [];
  #worker: Promise<Running | undefined> | undefined;
  #job = 0;
  #broken = false;

  /** `packed` gives the built-in knowledge as it was packed. */
  constructor(extension: vscode.Uri, packed: () => string) {
    this.#extension = extension;
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
    // It may have failed, or been stopped, as soon as it ran.
    if (!worker || !this.#keys.has(key)) return undefined;
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
      const worker = await startWorker(this.#extension, this.#packed());
      worker.addEventListener('message', ({ data }) => {
        const { job, read } = data as Answer<'read'>;
        this.#jobs.get(job)?.(read);
        this.#jobs.delete(job);
      });
      worker.addEventListener('error', (event) => this.#fail(event));
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
