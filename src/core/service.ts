import { buildLexicon } from './lexicon/merge.ts';
import type { Lexicon, LexiconLayer } from './lexicon/model.ts';
import { compileRecogniser, type Recogniser } from './mentions/find.ts';
import type { Mentions } from './mentions/model.ts';
import type { Problem } from './problems.ts';
import type { Reading } from './reading/model.ts';
import { readRelease } from './reading/read.ts';
import { parseRelease } from './release/parse.ts';
import type { Release } from './release/tree.ts';
import { relocate } from './relocate.ts';
import { dayInName } from './text/dates.ts';
import { plainText } from './text/plain.ts';

/** All that is known of one version of one text. Immutable; offsets point into `text`. */
export interface Analysis {
  readonly text: string;
  readonly release: Release;
  readonly mentions: Mentions;
  readonly reading: Reading;
  readonly lexicon: Lexicon;
}

/**
 * The one facade of the core: texts go in, analyses come out, each made once per version and shared by all who ask.
 * Knows nothing of files or editors.
 */
export class CommuniqueService {
  readonly #builtin: readonly LexiconLayer[];
  readonly #cache = new Map<string, { readonly version: number; readonly analysis: Analysis }>();
  #workspace: readonly LexiconLayer[] = [];
  #recogniser: Recogniser | undefined;
  #problems: readonly Problem[] = [];

  constructor(builtin: readonly LexiconLayer[]) {
    this.#builtin = builtin;
  }

  /** Replaces the workspace's own lexicons; every later analysis uses them. */
  setWorkspaceLayers(layers: readonly LexiconLayer[]): void {
    this.#workspace = layers;
    this.#recogniser = undefined;
  }

  /** The merged lexicon; compiled at first use, so that starting up costs nothing. */
  get lexicon(): Lexicon {
    return this.#compiled().lexicon;
  }

  /** What the merge of the layers found wrong (a disabled id that does not exist, …). */
  get lexiconProblems(): readonly Problem[] {
    this.#compiled();
    return this.#problems;
  }

  /**
   * The analysis of `text`, which is version `version` of the document `key`: its path or URI, whose name may tell the day of
   * a text that does not. Never throws on any text.
   */
  analyse(key: string, version: number, text: string): Analysis {
    const recogniser = this.#compiled();
    const known = this.#cache.get(key);
    if (known && known.version === version && known.analysis.lexicon === recogniser.lexicon)
      return known.analysis;
    const analysis = analyseText(text, recogniser, known?.analysis, dayInName(key));
    this.#cache.set(key, { version, analysis });
    return analysis;
  }

  /** Frees what is kept for a closed document. */
  forget(key: string): void {
    this.#cache.delete(key);
  }

  #compiled(): Recogniser {
    if (!this.#recogniser) {
      const { lexicon, problems } = buildLexicon([...this.#builtin, ...this.#workspace]);
      this.#problems = problems;
      this.#recogniser = compileRecogniser(lexicon);
    }
    return this.#recogniser;
  }
}

/** What analyses of texts that are not plain were made from. */
const plainOf = new WeakMap<Analysis, Analysis>();

/**
 * Reads one text; blocks that `previous` (an earlier version of the same text) already knew are not read again. It is
 * read as plain text, so that typography makes no difference to anything; the offsets are of `text` itself. `filed` is the
 * day (ISO 8601) that the name of its file tells, which counts where the text has none.
 */
export function analyseText(
  text: string,
  recogniser: Recogniser,
  previous?: Analysis,
  filed?: string,
): Analysis {
  const plain = plainText(text);
  const before = previous && (plainOf.get(previous) ?? previous);
  const known = analysePlain(plain.text, recogniser, before, filed);
  if (plain.text === text) return known;
  const { release, mentions, reading } = relocate(
    { release: known.release, mentions: known.mentions, reading: known.reading },
    plain,
    text,
  );
  const analysis = { text, release: covering(release, text), mentions, reading, lexicon: known.lexicon };
  plainOf.set(analysis, known);
  return analysis;
}

function analysePlain(
  text: string,
  recogniser: Recogniser,
  previous: Analysis | undefined,
  filed: string | undefined,
): Analysis {
  const release = parseRelease(text, previous, recogniser.names, filed);
  const mentions = recogniser.find(text, release, previous);
  const reading = readRelease(text, release, mentions, recogniser.lexicon);
  return { text, release, mentions, reading, lexicon: recogniser.lexicon };
}

/** The release from the first unit on: what a plain text does not have, such as a byte order mark, is blank there. */
function covering(release: Release, text: string): Release {
  const first = release.children[0]?.start ?? text.length;
  return {
    ...release,
    start: 0,
    end: text.length,
    children: first > 0 ? [{ kind: 'blank', start: 0, end: first }, ...release.children] : release.children,
  };
}
