import type { ActorKind, FormKind, Sense } from '../lexicon/model.ts';
import type { TextSpan } from '../text/span.ts';

export type Polarity = 'countered' | 'negated' | 'hypothetical' | 'historical';

/** A place where the text names an actor or a threat. */
export interface Mention extends TextSpan {
  readonly kind: 'actor' | 'threat';
  /** Id of the actor or threat; `person:…` is made up from the name for people the lexicon does not know. */
  readonly entity: string;
  readonly type: ActorKind | 'threat';
  /** The kind of form that matched; `term` for threats, `apposition` for people named by the text itself. */
  readonly form: FormKind | 'term' | 'apposition';
  readonly sense?: Sense;
  readonly polarity?: Polarity;
  /** «par intérim», `acting`. */
  readonly acting?: boolean;
  /** «Plusieurs», `some`: the mention is not of the whole group. */
  readonly quantified?: string;
  /** Lies inside a longer mention of the same kind: kept for search and hover, not drawn. */
  readonly nested: boolean;
  /** Other readings that the text does not rule out. */
  readonly alternatives?: readonly string[];
}

/** All that is known of a mention but its words, with its place from `from` on, as a key. */
export function signature(m: Mention, from: number): string {
  const { kind, entity, type, form, sense, polarity, acting, quantified, nested, alternatives } = m;
  type Rest = Record<Exclude<keyof Mention, 'start' | 'end' | 'text'>, unknown>;
  const rest: Rest = { kind, entity, type, form, sense, polarity, acting, quantified, nested, alternatives };
  return `${m.start - from} ${m.end - from} ${Object.values(rest).join(' ')}`;
}

/** What a text says of somebody the lexicon does not know. */
export interface LocalActor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly label: string;
  /** The office or title that the text gives («foreign minister»), and that office's id if known. */
  readonly title?: string;
  readonly office?: string;
}

/** Words that name a response or commitment; who does it and how firmly is for `src/core/reading` to say. */
export interface ResponseTerm extends TextSpan {
  readonly id: string;
}

export interface Mentions {
  /** In order of start, longer first at the same start. */
  readonly all: readonly Mention[];
  /** Phrases of the response taxonomy, in order, longest only. */
  readonly responses: readonly ResponseTerm[];
  /** People and groups introduced by this document only. */
  readonly local: ReadonlyMap<string, LocalActor>;
  /** The body that publishes the release, where it is printed or can be told from the text. */
  readonly issuer?: string;
  /** The state at home in the release: the issuer's, or the one that its head tells. */
  readonly home?: string;
}
