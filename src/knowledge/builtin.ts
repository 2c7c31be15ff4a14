import type { LexiconLayer } from '../core/lexicon/model.ts';

/** The YAML of this folder, read and put here as JSON by the bundler (scripts/bundle.ts). */
declare const COMMUNIQUE_KNOWLEDGE: string;

/** The built-in actors and threats. Parsed at each call: callers keep the result. */
export function builtinLayers(): readonly LexiconLayer[] {
  return JSON.parse(COMMUNIQUE_KNOWLEDGE);
}
