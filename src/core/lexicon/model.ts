import type { Lang } from '../release/tree.ts';
import type { PackedActor } from './packed.ts';

export type ActorKind =
  | 'state'
  | 'place'
  | 'organisation'
  | 'body'
  | 'grouping'
  | 'office'
  | 'person'
  | 'armed-group'
  | 'cyber-actor'
  | 'company'
  | 'media'
  | 'population';

export const formKinds = [
  'short',
  'formal',
  'acronym',
  'alias',
  'former',
  'demonym-noun',
  'demonym-adj',
  'capital',
  'seat',
  'surname',
  'title',
  'contextual',
] as const;
export type FormKind = (typeof formKinds)[number];

/** How a mention stands for its entity. */
export type Sense = 'literal' | 'metonym' | 'adjectival' | 'contextual-alias';

export type CaseRule = 'exact' | 'initial-upper' | 'insensitive';

export type Text = Readonly<Record<Lang, string>>;

/** What must (or must not) stand around a form. Words are compared folded; patterns use the form notation. */
export interface Condition {
  /** The release's issuer, or an entity already named in it, is one of these. */
  readonly context?: readonly string[];
  readonly lang?: readonly Lang[];
  /** Folded words directly before / after, in the form notation: `à`, `(ministre|ministère) de`. */
  readonly before?: readonly string[];
  readonly after?: readonly string[];
}

export interface Form {
  /** In the form notation: `[x]` optional letters, `(a|b)` alternatives, `(…)?` optional group. No article. */
  readonly text: string;
  /** A language, or `und` for every one. */
  readonly lang: Lang;
  readonly kind: FormKind;
  readonly case?: CaseRule;
  readonly sense?: Sense;
  readonly requires?: readonly Condition[];
  readonly forbids?: readonly Condition[];
  /** First and last day this form was in use, ISO dates of any precision. */
  readonly from?: string;
  readonly to?: string;
}

export interface Membership {
  readonly group: string;
  readonly status?: 'member' | 'candidate' | 'observer' | 'partner' | 'suspended' | 'associate';
  readonly from?: string;
  readonly to?: string;
}

export interface Tenure {
  readonly office: string;
  readonly from?: string;
  readonly to?: string;
  readonly acting?: boolean;
}

export interface Actor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly label: Text;
  readonly gloss?: Text;
  readonly ids?: Readonly<Record<string, string>>;
  readonly forms: readonly Form[];
  readonly memberships?: readonly Membership[];
  /** A body's parent, an office's organisation, a place's state. */
  readonly partOf?: string;
  /** Offices held, with dates (persons). */
  readonly tenures?: readonly Tenure[];
  readonly sources: readonly string[];
}

export const mappingRelations = ['exact', 'close', 'broad', 'narrow', 'related'] as const;

/** A concept of a public scheme beside a term, as in SKOS: `broad` where the scheme's concept is the wider one. */
export interface Mapping {
  readonly scheme: string;
  readonly id: string;
  readonly relation: (typeof mappingRelations)[number];
  readonly schemeVersion: string;
}

/** A threat, or a response: a node of a two-level taxonomy. */
export interface Term {
  readonly id: string;
  readonly parent?: string;
  readonly tier?: 'core' | 'extended';
  readonly label: Text;
  readonly gloss?: Text;
  /** Per language, in the form notation with `~` for a gap of up to six words (only the words before it are the mention). */
  readonly forms: Readonly<Record<Lang, readonly string[]>>;
  /** Phrases before a form that turn it into something opposed or prevented: «lutte contre», `countering`. */
  readonly counter?: Readonly<Record<Lang, readonly string[]>>;
  /** Phrases that hold a form but mean something else («guerre froide»): no mention there. */
  readonly exclude?: Readonly<Record<Lang, readonly string[]>>;
  /** What only looks like it, in words for a reader. */
  readonly not?: Text;
  readonly maps?: readonly Mapping[];
  readonly sources: readonly string[];
}

/** One YAML file of actors and threats, read: built-in knowledge or a workspace's own. Later layers win. */
export interface LexiconLayer {
  readonly id: string;
  readonly builtin: boolean;
  /** The languages that its labels should stand in. */
  readonly languages?: readonly Lang[];
  readonly actors: readonly Actor[];
  readonly threats: readonly Term[];
  readonly responses: readonly Term[];
  /** Adds to an entity of an earlier layer. */
  readonly extend: readonly (Partial<Omit<Actor, 'id'>> & { readonly id: string })[];
  /** Switches off an entity, or one form of it. */
  readonly disable: readonly { readonly id: string; readonly form?: string }[];
  readonly sources: readonly Source[];
  readonly built?: Built;
}

/** What the build has found out about a layer that it ships, so that loading it takes milliseconds. */
export interface Built {
  /** The layer's actors, which it has no others than. */
  readonly actors: readonly PackedActor[];
  /** The languages that they have names in. */
  readonly languages: readonly Lang[];
  /** See `mentions/firstWords.ts`. */
  readonly firstWords: readonly number[];
}

export interface Source {
  readonly id: string;
  readonly title: string;
  /** What a card has room for: `EuroVoc`. */
  readonly short?: string;
  readonly url?: string;
  readonly licence: string;
  readonly retrieved?: string;
}

/** The merged knowledge that everything reads from. Built once per change of a layer. */
export interface Lexicon {
  /** Grows with each change: results remember the one they were made with. */
  readonly version: number;
  /** What it was merged from. */
  readonly layers: readonly LexiconLayer[];
  readonly actors: ReadonlyMap<string, Actor>;
  readonly threats: ReadonlyMap<string, Term>;
  readonly responses: ReadonlyMap<string, Term>;
  readonly sources: ReadonlyMap<string, Source>;
  /** The languages that it has names of actors in. */
  readonly languages: ReadonlySet<Lang>;
}

/** Whether `date` (ISO, any precision) lies in `[from, to]`; open ends and an unknown date count as inside. */
export function inForce(
  span: { readonly from?: string; readonly to?: string },
  date: string | undefined,
): boolean {
  if (date === undefined) return span.to === undefined;
  const day = date.slice(0, 10);
  // Compared at the coarser precision of the two, so that `2024-12` holds all of December.
  const from = span.from === undefined || day.slice(0, span.from.length) >= span.from.slice(0, day.length);
  const to = span.to === undefined || day.slice(0, span.to.length) <= span.to.slice(0, day.length);
  return from && to;
}
