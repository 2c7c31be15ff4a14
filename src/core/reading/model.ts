import type { Quote, VerbSpan } from '../release/tree.ts';
import type { Span, TextSpan } from '../text/span.ts';

/** Who speaks or acts: the words and, where they name somebody, the entity. */
export interface Party extends TextSpan {
  /** The one meant; of several side by side the grouping that they make up together, else the first of them. */
  readonly entity?: string;
  /** «A déclaré la ministre»: of an office, the person whom the document names as its holder. */
  readonly holder?: string;
  /** «La France et l'Allemagne», "President X and Prime Minister Y": all of them in order, two or more; absent for one. */
  readonly members?: readonly string[];
  /** «Ces derniers», «ils», «we»: resolved from what stands before, and marked so. */
  readonly anaphor?: boolean;
  /** «Plusieurs», `some`. */
  readonly quantified?: string;
}

/** The families of attribution verbs; `stanceSteps` orders the verbs of each. */
export type Stance =
  | 'state'
  | 'mention'
  | 'stress'
  | 'reaffirm'
  | 'announce'
  | 'concern'
  | 'disapprove'
  | 'condemn'
  | 'request'
  | 'support'
  | 'accuse';

export interface AttributedQuote extends Span {
  readonly node: Quote;
  readonly speaker?: Party;
  readonly verb?: VerbSpan;
}

/**
 * A reported statement. `start`/`end` cover the content («Moscou cherchait à …»), as a quotation's cover its words;
 * coordinated contents («que … et que …») are records of their own with the same verb.
 */
export interface Statement extends Span {
  /** Absent where nobody is named (impersonal, passive). */
  readonly speaker?: Party;
  readonly verb: VerbSpan & {
    readonly stance?: Stance;
    /** 0–5 on the scale of `stanceSteps`, half a step or one added by an adverb. */
    readonly strength?: number;
  };
}

/** What somebody does or will do about it. */
export interface Response extends TextSpan {
  /** Id in the response taxonomy: `resp.sanctions`. */
  readonly kind: string;
  readonly by?: Party;
  /** 0 description … 5 done: see the commitment scale in the docs. */
  readonly strength?: number;
}

/** A threat as raised in the text: index into `Mentions.all`, who is blamed, who says so. */
export interface RaisedThreat extends Span {
  readonly threat: string;
  readonly mention: number;
  readonly by?: string;
  readonly against?: string;
  /** Those who are named in one list with them. */
  readonly alsoBy?: readonly string[];
  readonly alsoAgainst?: readonly string[];
  readonly saidBy?: Party;
}

/** «Actes de sabotage et de violence, provocations …»: the mentions that one list runs together. */
export interface ThreatList extends Span {
  readonly mentions: readonly number[];
}

export interface Meeting {
  /** ISO date, or an interval of days: `2024-09-12/2024-09-13`. */
  readonly date?: string;
  readonly place?: Party;
  readonly chair?: Party;
  readonly participants: readonly Party[];
}

export interface Reading {
  readonly quotes: readonly AttributedQuote[];
  readonly statements: readonly Statement[];
  readonly responses: readonly Response[];
  readonly threats: readonly RaisedThreat[];
  readonly threatLists: readonly ThreatList[];
  readonly meeting: Meeting;
}
