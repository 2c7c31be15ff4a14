import type { Span } from '../text/span.ts';
import type { Block, Quote } from './tree.ts';

/** What is known of a block's words alone, whatever stands around it; offsets from the block's start. */
export interface Inside {
  readonly sentences: readonly Span[];
  readonly quotes: readonly Quote[];
  /** The language of a short block by its own words, where they tell. */
  readonly own: string | undefined;
}

/**
 * What a block's own words gave, before the blocks around it had their say. The same object for the same words in the next
 * version of a text, so that what else was found out about them is found again.
 */
const insides = new WeakMap<Block, { readonly inside: Inside; readonly state: string }>();
const memories = new WeakMap<Inside, Map<string, unknown>>();

/** Notes what a block was read as, and the state of the quotations before it that it was read in. */
export function keepInside(block: Block, inside: Inside, state: string): void {
  insides.set(block, { inside, state });
}

/** What a block was read as; undefined where it comes from no parsed release. */
export function insideOf(block: Block): { readonly inside: Inside; readonly state: string } | undefined {
  return insides.get(block);
}

/**
 * `make()`, done once for the words of a block in whatever version of the text. It depends on nothing but them and what
 * `key` holds, which begins with a name for what is made.
 */
export function onceFor<T>(block: Block, key: string, make: () => T): T {
  const inside = insides.get(block)?.inside;
  if (!inside) return make();
  let memory = memories.get(inside);
  if (!memory) {
    memory = new Map();
    memories.set(inside, memory);
  }
  if (!memory.has(key)) memory.set(key, make());
  return memory.get(key) as T;
}
