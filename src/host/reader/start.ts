import * as vscode from 'vscode';
import type { Order, Port } from './messages.ts';

export interface Running extends Port {
  terminate(): unknown;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error', listener: (event: unknown) => void): void;
}

/**
 * Starts the worker of the extension at `extension` with the built-in knowledge, as packed. It is one of Node's, or the browser's
 * where the extension host is one itself. Rejects where there is neither.
 */
export async function startWorker(extension: vscode.Uri, packed: string): Promise<Running> {
  const worker = await start(vscode.Uri.joinPath(extension, 'dist/reader.js'));
  worker.postMessage({ kind: 'knowledge', packed } satisfies Order);
  return worker;
}

async function start(script: vscode.Uri): Promise<Running> {
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
