/**
 * The words of one language that tell whether a capital's name is the city or the government that sits there. All are
 * patterns without outer brackets, for folded words (lower case, no accents); a list left out matches nothing.
 */
export interface CityWords {
  /** Before the name, up to its end: what was agreed or held in the city and is named after it («traité de »). */
  readonly agreed?: string;
  /** Right after the name: the same ("Convention"). */
  readonly agreedAfter?: string;
  /** Right after the name: what only a city has ("airport", "'s mayor"), and the rest of an address or a dateline. */
  readonly lies: string;
  /** Right after the name, whatever stands before it: what only a government has ("'s refusal", "-backed"). */
  readonly owns?: string;
  /** Right after the name, unless a preposition of place stands before it: what only a government does («, qui a rejeté»). */
  readonly acts?: string;
  /** Between the words before and the name; the first that fits decides. */
  readonly prepositions: readonly Preposition[];
  /** Verbs whose object is somebody who acts ("thanked", «a invité»), and what is said of a government alone ("official"). */
  readonly objects?: string;
  /** After the name, and no verb of which it could be the subject. */
  readonly noVerb: string;
}

/** How a name is meant behind a preposition, or behind what does the same work. */
export interface Preposition {
  readonly words: string;
  /** It leads to a place, whatever follows the name ("in", «près de»). */
  readonly local?: true;
  /** Without any of the cues below. */
  readonly otherwise: 'government' | 'place';
  /** Words before the preposition that make the name a government's, or the city's: the nearer one decides. */
  readonly government?: string;
  readonly place?: string;
  /** How many other words may stand between a cue and the preposition. */
  readonly apart?: number;
}

/** `CityWords` as regular expressions, against the end of what stands before the name or the start of what follows. */
export interface CityPatterns {
  readonly agreed: RegExp;
  readonly agreedAfter: RegExp;
  readonly lies: RegExp;
  readonly owns: RegExp;
  readonly acts: RegExp;
  readonly objects: RegExp;
  readonly noVerb: RegExp;
  readonly prepositions: readonly PrepositionPatterns[];
}

export interface PrepositionPatterns {
  readonly here: RegExp;
  readonly local: boolean;
  readonly otherwise: 'government' | 'place';
  /** Every cue; those of a government's are its first group. */
  readonly cues: RegExp | undefined;
  readonly apart: number;
}

const never = '(?!)';
const ends = (words = never) => new RegExp(`(?:^|[^\\p{L}])(?:${words})\\s*$`, 'u');
const starts = (words = never) => new RegExp(`^(?:${words})`, 'u');

export function compile(words: CityWords): CityPatterns {
  return {
    agreed: ends(words.agreed),
    agreedAfter: starts(words.agreedAfter),
    lies: starts(words.lies),
    owns: starts(words.owns),
    acts: starts(words.acts),
    objects: ends(words.objects),
    noVerb: new RegExp(`^\\s+(?:${words.noVerb})(?!\\p{L})`, 'u'),
    prepositions: words.prepositions.map(
      ({ words: here, local, otherwise, government, place, apart = 0 }) => ({
        here: ends(here),
        local: local === true,
        otherwise,
        cues:
          government === undefined && place === undefined
            ? undefined
            : new RegExp(`(?<!\\p{L})(?:(${government ?? never})|(?:${place ?? never}))(?!\\p{L})`, 'gu'),
        apart,
      }),
    ),
  };
}
