import type * as vscode from 'vscode';
import { sha256Hex } from '../../core/annotations/hash.ts';
import type { Live } from '../../core/annotations/live.ts';

const key = 'annotations.rejected';
/** Decisions that are older than so many others are forgotten. */
const most = 1000;

/**
 * What the reader has said of annotations: «It is not this passage». Kept for the workspace, not in the sidecar, which says
 * what an annotation is about and not where it was looked for in vain. A decision is on an annotation's quote and the words
 * that it was found at: with other words there, or another quote, somebody has to look again.
 */
export class Rejections {
  readonly #memory: vscode.Memento;

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
  }

  async add(text: string, placed: Live): Promise<void> {
    const mark = markOf(text, placed);
    await this.#memory.update(key, [...this.#marks().filter((one) => one !== mark), mark].slice(-most));
  }

  async remove(text: string, placed: Live): Promise<void> {
    const mark = markOf(text, placed);
    await this.#memory.update(
      key,
      this.#marks().filter((one) => one !== mark),
    );
  }

  /** Takes annotations off the passages that were rejected for them. */
  applied<T extends Live>(text: string, placed: readonly T[]): readonly T[] {
    const marks = new Set(this.#marks());
    if (marks.size === 0) return placed;
    return placed.map((one) => {
      // What stands word for word as it was quoted is not in question.
      const asked = one.pieces.length > 0 && one.status !== 'exact';
      return asked && marks.has(markOf(text, one)) ? takenOff(one) : one;
    });
  }

  #marks(): readonly string[] {
    return this.#memory.get<readonly string[]>(key, []);
  }
}

/** An annotation without the passage that it was found at: it waits for its own. */
export function takenOff<T extends Live>(placed: T): T {
  const at = placed.pieces[0]?.start ?? 0;
  return { ...placed, pieces: [], status: 'orphaned', gone: { target: placed.annotation.target, at } };
}

function markOf(text: string, { annotation: { id, target }, pieces }: Live): string {
  const words = pieces.map(({ start, end }) => text.slice(start, end));
  return `${id} ${sha256Hex(JSON.stringify([target, words])).slice(0, 32)}`;
}
