import type { Mention } from '../../mentions/model.ts';
import { firstFrom, lastBefore, type Span } from '../../text/span.ts';
import type { Grammar } from '../grammar.ts';
import type { Word } from '../words.ts';
import { doing } from './blame.ts';

/** What the release has said before a sentence. */
export interface Past {
  /** Whom the paragraph blamed last: «ils», "its" at the head of the sentence. */
  readonly last?: string | undefined;
  /** Those blamed for acts of war so far. */
  readonly aggressors?: ReadonlySet<string>;
}

/** A sentence with its threats and actors, looked at word by word. */
export class SentenceView {
  readonly text: string;
  readonly words: readonly Word[];
  readonly threats: readonly Mention[];
  readonly actors: readonly Mention[];
  readonly grammar: Grammar;
  readonly past: Past;

  constructor(
    text: string,
    words: readonly Word[],
    threats: readonly Mention[],
    actors: readonly Mention[],
    grammar: Grammar,
    past: Past,
  ) {
    this.text = text;
    this.words = words;
    this.threats = threats;
    this.actors = actors;
    this.grammar = grammar;
    this.past = past;
  }

  /** Index of the first word that starts at or after `offset`. */
  index(offset: number): number {
    return firstFrom(this.words, offset);
  }

  /** The words between two spans. */
  between(a: Span, b: Span): readonly Word[] {
    return this.words.slice(this.index(a.end), this.index(b.start));
  }

  /** The preposition before an actor, articles between; none further back than `from`. */
  tieBefore(actor: Mention, from: number): string | undefined {
    for (let at = this.index(actor.start) - 1; at >= 0 && this.words[at]!.start >= from; at--) {
      const { key } = this.words[at]!;
      if (key === "'" || /^(?:le|la|les|l|the)$/.test(key)) continue;
      return key;
    }
    return undefined;
  }

  isLight(word: Word): boolean {
    return (
      this.grammar.auxiliaries.has(word.key) ||
      this.grammar.between.has(word.key) ||
      this.grammar.adverb.test(word.key) ||
      doing.test(word.key) ||
      /^(?:à|de|d|to|l|the|a|of|'|responsible|responsables?|behind|derrière|origine|authors?|almost|likely|for|tous|toutes|both|deux|jointly|conjointement)$/.test(
        word.key,
      )
    );
  }

  isFunction(word: Word): boolean {
    const { determiners, prepositions, coordinators, auxiliaries, pronouns, relatives } = this.grammar;
    return [determiners, prepositions, coordinators, auxiliaries, pronouns, relatives].some((words) =>
      words.has(word.key),
    );
  }

  /** Whether a word stands inside another threat than `threat`. */
  inOther(threat: Mention, word: Word): boolean {
    return lastBefore(this.threats, word.end, 4).some(
      (other) => other !== threat && other.start <= word.start && word.end <= other.end,
    );
  }
}

/** Who is blamed for a threat and whom it strikes, as the words of its sentence say. */
export interface Imputed {
  by?: string;
  against?: string;
  /** Those who are listed with them. */
  alsoBy?: readonly string[];
  alsoAgainst?: readonly string[];
  /** The state in which it happens, struck where nobody else is. */
  within?: string;
  /** Also of the threats listed before it: «le sabotage et les cyberattaques imputés à la Russie». */
  byReaches?: boolean;
  againstReaches?: boolean;
  /** Also of those listed after it: "Russia’s sabotage and disinformation". */
  leads?: boolean;
  /** In a relative clause that says what the threat before it does: «des activités de la Russie, qui constituent une menace». */
  relative?: boolean;
  /** The same act as the threat before it, under another name: «ces frappes constituent une violation». */
  same?: boolean;
  /** A claim or an attribution says who did it: "claimed by", "was the work of". */
  told?: boolean;
  /** It strikes what the one who speaks calls ours: «nos institutions». */
  ours?: boolean;
  /** Listed with the threat before it. */
  listed?: boolean;
  /** Points back at a threat named before: «ces attaques», "this campaign". */
  pointsBack: 'these' | 'the' | undefined;
}
