import { buildLexicon } from '../../../src/core/lexicon/merge.ts';
import { compileDictionary } from '../../../src/core/mentions/dictionary.ts';
import { builtinLayers } from '../../../src/knowledge/builtin.ts';

/** All that stands between the text in the bundle and looking for names in a French text; how many there are. */
export function load(): number {
  const { lexicon } = buildLexicon(builtinLayers());
  compileDictionary(lexicon, 'fr');
  return lexicon.actors.size;
}
