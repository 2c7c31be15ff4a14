import type { LexiconLayer } from '../../core/lexicon/model.ts';
import type { Problem } from '../../core/problems.ts';
import type { Analysis } from '../../core/service.ts';

/** What the worker is told. The first message of all is the built-in knowledge, packed. */
export type Order =
  | { readonly kind: 'knowledge'; readonly packed: string }
  | { readonly kind: 'layers'; readonly layers: readonly LexiconLayer[] }
  | {
      readonly kind: 'read';
      readonly job: number;
      readonly key: string;
      readonly version: number;
      readonly text: string;
    }
  | { readonly kind: 'forget'; readonly key: string }
  | { readonly kind: 'check'; readonly job: number; readonly lexicons: readonly LexiconText[] };

/** A lexicon of the workspace as it is written. */
export interface LexiconText {
  readonly name: string;
  readonly text: string;
}

/** What is known of a text but for what both sides have. */
export type Read = Pick<Analysis, 'release' | 'mentions' | 'reading'>;

/** What the worker answers, by what it was told to do. */
export interface Answers {
  readonly read: Read;
  /** What is wrong between the lexicons and with the built-in ones, by their names. */
  readonly check: ReadonlyMap<string, readonly Problem[]>;
}

export type Answer<K extends keyof Answers> = { readonly job: number } & Pick<Answers, K>;

/** Where messages arrive and go out: a worker seen from outside, or the world seen from inside one. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}
