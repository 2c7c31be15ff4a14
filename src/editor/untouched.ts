import type { TextChange } from '../core/text/changes.ts';
import type { Span } from '../core/text/span.ts';

/** What of a text nobody has edited since something was drawn in it: spans there have been moved along by the editor. */
export class Untouched {
  readonly #before: number;
  #now: number;
  #lead: number;
  #tail: number;

  /** `length` of the text as it was drawn, UTF-16 units. */
  constructor(length: number) {
    this.#before = length;
    this.#now = length;
    this.#lead = length;
    this.#tail = length;
  }

  /** One edit: `changes` are of the text before it, not overlapping, in any order, as in VS Code's contentChanges. */
  edit(changes: readonly TextChange[]): void {
    const length = this.#now;
    for (const { start, end, text } of changes) {
      this.#lead = Math.min(this.#lead, start);
      this.#tail = Math.min(this.#tail, length - end);
      this.#now += text.length - (end - start);
    }
  }

  /**
   * Whether `drawn` are by now where `wanted` are, in a text of `length` units: none of them was touched or stands elsewhere.
   * Both in order.
   */
  holds(drawn: readonly Span[], wanted: readonly Span[], length: number): boolean {
    // A text of another length has changed in a way that nobody told.
    if (length !== this.#now || drawn.length !== wanted.length) return false;
    const behind = this.#before - this.#tail;
    return drawn.every(({ start, end }, i) => {
      const by = end < this.#lead ? 0 : start > behind ? length - this.#before : undefined;
      return by !== undefined && wanted[i]!.start === start + by && wanted[i]!.end === end + by;
    });
  }
}
