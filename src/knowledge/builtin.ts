import packed from 'communique:knowledge';
import type { LexiconLayer } from '../core/lexicon/model.ts';
import { unpackLayer } from '../core/lexicon/packed.ts';

/** The built-in actors and threats. Unpacked at each call: callers keep the result. */
export function builtinLayers(): readonly LexiconLayer[] {
  return [unpackLayer(packed)];
}

/** The same as one text, for `unpackLayer` elsewhere. */
export function packedKnowledge(): string {
  return packed;
}
