import { allOf } from './languages/all.ts';
import type { HeadWords, Rows } from './languages/model.ts';

/**
 * A pattern for printed words: accents may be missing, as in capitals, and apostrophes may be of either kind. In `source`
 * neither stands within brackets of characters.
 */
export const lenient = (source: string, flags = 'iu'): RegExp =>
  new RegExp(
    source.replace(/é/g, '[eé]').replace(/è/g, '[eè]').replace(/ê/g, '[eê]').replace(/'/g, "['’]"),
    flags,
  );

/** A whole line that is one of what every language has for it. */
export const wholly = (pick: (words: HeadWords) => Rows | string | undefined, after = ''): RegExp =>
  lenient(`^(?:${allOf(pick)})${after}$`);
