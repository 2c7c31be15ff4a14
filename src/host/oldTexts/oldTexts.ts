import type * as vscode from 'vscode';
import { textInGit } from './git.ts';
import type { Snapshots } from './snapshots.ts';

/** Where the text that annotations were made on is found again: git, else what was kept here. */
export class OldTexts {
  readonly #snapshots: Snapshots;

  constructor(snapshots: Snapshots) {
    this.#snapshots = snapshots;
  }

  keep(text: string, hash: string): void {
    void this.#snapshots.keep(text, hash);
  }

  /** The text of `release` that had this SHA-256. Never rejects. */
  async find(release: vscode.Uri, hash: string): Promise<string | undefined> {
    return (await this.#snapshots.find(hash)) ?? (await textInGit(release, hash));
  }
}
