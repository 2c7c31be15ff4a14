import type * as vscode from 'vscode';
import type { Answer, Answers, LexiconText, Order } from './messages.ts';
import { type Running, startWorker } from './start.ts';

/**
 * Finds what is wrong between the workspace's lexicons and with the built-in ones, as `communique check` does. That takes
 * seconds: in a worker of its own, which ends with it.
 */
export class LexiconCheck implements vscode.Disposable {
  readonly #extension: vscode.Uri;
  readonly #packed: () => string;
  #run = 0;
  /** Ends the check that runs. */
  #given: (() => void) | undefined;

  /** `packed` gives the built-in knowledge as it was packed. */
  constructor(extension: vscode.Uri, packed: () => string) {
    this.#extension = extension;
    this.#packed = packed;
  }

  /** The problems by the lexicons' names; undefined where there is a later check by then, or no worker runs. Never rejects. */
  async check(lexicons: readonly LexiconText[]): Promise<Answers['check'] | undefined> {
    this.dispose();
    const run = this.#run;
    let worker: Running;
    try {
      worker = await startWorker(this.#extension, this.#packed());
    } catch {
      return undefined;
    }
    if (run !== this.#run) {
      worker.terminate();
      return undefined;
    }
    return new Promise((resolve) => {
      const end = (found: Answers['check'] | undefined) => {
        worker.terminate();
        resolve(run === this.#run ? found : undefined);
      };
      this.#given = () => end(undefined);
      worker.addEventListener('message', ({ data }) => end((data as Answer<'check'>).check));
      worker.addEventListener('error', () => end(undefined));
      worker.postMessage({ kind: 'check', job: run, lexicons } satisfies Order);
    });
  }

  /** Gives up what is being checked. */
  dispose(): void {
    this.#run++;
    this.#given?.();
    this.#given = undefined;
  }
}
