import type { Span } from '../text/span.ts';

/** A code of `.communique/codebook.yaml`; its parent is its path without the last part. */
export interface Code {
  /** Slash path: `stance/condemnation`. */
  readonly id: string;
  readonly label: Readonly<Record<string, string>>;
  readonly definition?: Readonly<Record<string, string>>;
  readonly include?: Readonly<Record<string, string>>;
  readonly exclude?: Readonly<Record<string, string>>;
  readonly examples?: readonly string[];
  /** `#rrggbb` or a theme colour id. */
  readonly colour?: string;
  /** A digit or letter for quick tagging. */
  readonly shortcut?: string;
  /** Where the code stands in the file. */
  readonly span: Span;
}

export interface Codebook {
  readonly title?: Readonly<Record<string, string>>;
  readonly codes: readonly Code[];
}

/** The path of a code from the id it is given and the path of the code that it stands below (or the empty string). */
export const codePath = (own: string, parent: string): string =>
  parent && !own.startsWith(`${parent}/`) ? `${parent}/${own}` : own;
