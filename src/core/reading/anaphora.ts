import type { Mention } from '../mentions/model.ts';
import type { Span } from '../text/span.ts';
import type { Party } from './model.ts';
import type { PartyFinder } from './parties.ts';

const plural =
  /^(?:ils|elles|ces derniers|ces dernières|ceux-ci|celles-ci|they|both|both (?:sides|leaders|ministers|parties)|the (?:two|three|four) \p{L}+|les (?:deux|trois|quatre) \p{L}+)$/u;
const singular =
  /^(?:il|elle|he|she|ce dernier|cette dernière|celui-ci|celle-ci|l'intéressée?|the latter|the former)$/u;
const speaker = /^(?:nous|we|on|i|je|notre \p{L}+|our \p{L}+)$/u;

/**
 * Who «ils», «ces derniers», «elle», "they", "we" stand for: the last subject of that number, remembered while the
 * document is read in order. Only the safe readings: where nobody of that number has spoken or acted, nobody is meant.
 */
export class Antecedents {
  readonly #finder: PartyFinder;
  #plural: Party | undefined;
  #singular: Party | undefined;

  constructor(finder: PartyFinder) {
    this.#finder = finder;
  }

  /** The party of a noun phrase; pronouns are resolved and marked as anaphors. */
  party(span: Span, text: string): Party {
    const party = this.#finder.party(span);
    const words = party.text
      .replace(/[\s\u00A0]+/g, ' ')
      .replace(/’/g, "'")
      .trim()
      .toLowerCase();
    if (speaker.test(words)) {
      const entity = this.#finder.issuer;
      return { ...party, anaphor: true, ...(entity && { entity }) };
    }
    const many = plural.test(words);
    if (many || singular.test(words)) {
      // «Ces derniers» points at the last ones named, «ils» at the last ones who acted.
      const antecedent = many
        ? /^ce/.test(words)
          ? (this.#lastPlural(span, text) ?? this.#plural)
          : (this.#plural ?? this.#lastPlural(span, text))
        : (this.#singular ?? this.#lastPerson(span));
      return { ...party, anaphor: true, ...(antecedent?.entity && { entity: antecedent.entity }) };
    }
    return party;
  }

  /** Tells who has just spoken or acted. */
  remember(party: Party): void {
    if (party.anaphor) return;
    if (isPlural(party, this.#finder)) this.#plural = party;
    else this.#singular = party;
  }

  /** A new section: pronouns do not reach back over it. */
  forget(): void {
    this.#plural = undefined;
    this.#singular = undefined;
  }

  #lastPlural(span: Span, text: string): Party | undefined {
    const before = this.#finder.within({ start: Math.max(0, span.start - 400), end: span.start });
    const last = before.findLast(
      (m) => m.type === 'grouping' && /s$/iu.test(m.text) && !/\n\s*\n/.test(text.slice(m.end, span.start)),
    );
    return last && this.#finder.party(last);
  }

  #lastPerson(span: Span): Party | undefined {
    const before = this.#finder.within({ start: Math.max(0, span.start - 600), end: span.start });
    const people = before.filter((m: Mention) => m.type === 'person' || m.type === 'office');
    const last = people.findLast((m) => m.type === 'person') ?? people.at(-1);
    return last && this.#finder.party(last);
  }
}

/** Whether a subject is of several: by its article, or as a group's name in the plural. */
function isPlural(party: Party, finder: PartyFinder): boolean {
  if (party.entity?.startsWith('person:') || party.entity?.startsWith('office:')) return false;
  if (
    /^(?:les|des|ces|nos|leurs|plusieurs|certaine?s|quelques|deux|trois|tous|toutes|these|those|several|some|many|both|all|two|three)(?![\p{L}])/iu.test(
      party.text,
    )
  )
    return true;
  if (finder.within(party).length > 1 && /(?<!\p{L})(?:et|and)(?!\p{L})/iu.test(party.text)) return true;
  return /^the\s.*s$/iu.test(party.text) && !/(?:states|nations)$/iu.test(party.text)
    ? true
    : party.entity?.startsWith('group:') === true;
}
