import type { Mention } from '../mentions/model.ts';
import type { Span } from '../text/span.ts';
import { described } from './descriptions.ts';
import type { Party } from './model.ts';
import type { PartyFinder } from './parties.ts';
import type { Voice } from './voice.ts';

const plural =
  /^(?:(?:plusieurs|certaine?s|beaucoup) d'entre (?:eux|elles)|(?:several|some|many|most|all) of them|ils|elles|ces derniers|ces dernières|ceux-ci|celles-ci|they|both|both (?:sides|leaders|ministers|parties)|the (?:two|three|four) \p{L}+|les (?:deux|trois|quatre) \p{L}+)$/u;
const singular =
  /^(?:il|elle|he|she|it|ce dernier|cette dernière|celui-ci|celle-ci|l'intéressée?|the latter|the former)$/u;
/** «Le ministre», "the Minister": an office told in full before. */
const shortTitle =
  /^(?:le |la |l'|the )((?:vice-)?(?:ministre|ministère|président|présidente|chancelier|chancelière|ambassadeur|ambassadrice|commissaire|secrétaire (?:général|générale|d'état)|haut représentant|haute représentante|porte-parole|minister|president|chancellor|ambassador|commissioner|secretary(?:[ -]general)?|high representative|spokesperson|prime minister|premier ministre|première ministre))$/u;
/** Those gathered, said without more. */
const assembled =
  /^(?:(?:les|the) )?(?:ministres|ministers|dirigeants|leaders|chefs d'état et de gouvernement|heads of state and government|membres|members|foreign ministers|défense ministers)$/u;
const speaker = /^(?:nous|we|on|i|je|j'?|notre \p{L}+|our \p{L}+)$/u;
const one = /^(?:i|je|j'?)$/u;

/**
 * Who «ils», «ces derniers», «elle», "they", "we" stand for: the last subject of that number, remembered while the
 * document is read in order. Only the safe readings: where nobody of that number has spoken or acted, nobody is meant.
 */
export class Antecedents {
  readonly #finder: PartyFinder;
  #plural: Party | undefined;
  #singular: Party | undefined;

  /** Who «nous» and "we" are, where that is known. */
  readonly #voices: { at(offset: number): Voice };
  #person: Party | undefined;

  constructor(finder: PartyFinder, voices: { at(offset: number): Voice }) {
    this.#finder = finder;
    this.#voices = voices;
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
      const { entity: ours, person } = this.#voices.at(span.start);
      const entity = one.test(words) ? (person?.entity ?? ours) : (ours ?? person?.entity);
      return { ...party, anaphor: true, ...(entity && { entity }) };
    }
    const many = plural.test(words);
    if (many || singular.test(words)) {
      // «Ces derniers» points at the last ones named, «ils» at the last ones who acted.
      const antecedent = many
        ? /^ce/.test(words)
          ? (this.#lastPlural(span, text) ?? this.#plural)
          : (this.#plural ?? this.#lastPlural(span, text))
        : words === 'it'
          ? this.#lastBody(span, text)
          : ((/^s?he$/.test(words) ? this.#person : this.#singular) ?? this.#lastPerson(span));
      return { ...party, anaphor: true, ...(antecedent?.entity && { entity: antecedent.entity }) };
    }
    const { ofMembers, entity: gathered } = this.#voices.at(span.start);
    if (ofMembers && assembled.test(words))
      return { ...party, anaphor: true, ...(gathered && { entity: gathered }) };
    const title = shortTitle.exec(words)?.[1];
    const holder = title && (party.entity ?? this.#titled(title, span, text));
    if (holder) return { ...party, entity: holder, anaphor: true };
    const meant = party.entity ? undefined : described(span, text, this.#finder, this.#person?.entity);
    return meant ? { ...party, entity: meant, anaphor: true } : party;
  }

  /** Tells who has just spoken or acted. */
  remember(party: Party): void {
    if (party.anaphor && !(party.entity && shortTitle.test(party.text.toLowerCase()))) return;
    if (/^(?:person|office):/.test(party.entity ?? '')) this.#person = party;
    if (isPlural(party, this.#finder)) this.#plural = party;
    else this.#singular = party;
  }

  /** A new section: pronouns do not reach back over it. */
  forget(): void {
    this.#plural = undefined;
    this.#singular = undefined;
    this.#person = undefined;
  }

  /** The one office of that title before `span`; of several the one that opened a sentence. */
  #titled(title: string, span: Span, text: string): string | undefined {
    const offices = this.#finder
      .within({ start: Math.max(0, span.start - 2500), end: span.start })
      .filter(
        (m) => m.type === 'office' && m.text.length > title.length && m.text.toLowerCase().startsWith(title),
      );
    const ids = new Set(offices.map((m) => m.entity));
    if (ids.size === 1) return offices[0]!.entity;
    const leading = new Set(
      offices
        .filter((m) =>
          /(?:^|[.!?]\s+|\n\s*)(?:le|la|l['’]|the)?\s*$/iu.test(
            text.slice(Math.max(0, m.start - 12), m.start),
          ),
        )
        .map((m) => m.entity),
    );
    return leading.size === 1 ? [...leading][0] : undefined;
  }

  #lastPlural(span: Span, text: string): Party | undefined {
    const before = this.#finder.within({ start: Math.max(0, span.start - 400), end: span.start });
    const last = before.findLast(
      (m) => m.type === 'grouping' && /s$/iu.test(m.text) && !/\n\s*\n/.test(text.slice(m.end, span.start)),
    );
    return last && this.#finder.party(last);
  }

  /** "It" is no person: the one who acted last, unless that is one; then the body or state that the sentence names first. */
  #lastBody(span: Span, text: string): Party | undefined {
    const isOne = /^(?:person|office):/.test(this.#singular?.entity ?? '');
    if (this.#singular && !isOne) return this.#singular;
    const first = this.#finder
      .within({ start: Math.max(0, span.start - 200), end: span.start })
      .find((m) => !/[.!?\n]/.test(text.slice(m.end, span.start)) && /^(?:org|group|state):/.test(m.entity));
    return first && this.#finder.party(first);
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
  const named = finder.within(party);
  // «la présidente et son homologue», "the Chair, X, and the Secretary General, Y": several, whoever stands first.
  const several = named.some((m, at) => {
    const next = named[at + 1];
    return (
      next !== undefined &&
      /^(?:person|office)$/.test(m.type) &&
      /^(?:person|office)$/.test(next.type) &&
      /^[\s\u00A0,]*(?:and|et)[\s\u00A0]/iu.test(finder.between(m, next))
    );
  });
  if (several) return true;
  if (party.entity?.startsWith('person:') || party.entity?.startsWith('office:')) return false;
  if (
    /^(?:les|des|ces|nos|leurs|plusieurs|certaine?s|quelques|deux|trois|tous|toutes|these|those|several|some|many|both|all|two|three)(?![\p{L}])/iu.test(
      party.text,
    )
  )
    return true;
  if (
    /^(?:the[\s\u00A0]|les[\s\u00A0])?(?:(?:foreign|defen[cs]e|interior|prime)[\s\u00A0])?(?:members|ministers|leaders|heads|representatives|participants|delegates|parties|states|presidents|chefs|membres|ministres|dirigeants|participants)(?!\p{L})/iu.test(
      party.text,
    )
  )
    return true;
  if (named.length > 1 && /(?<!\p{L})(?:et|and)(?!\p{L})/iu.test(party.text)) return true;
  return /^the\s.*s$/iu.test(party.text) && !/(?:states|nations)$/iu.test(party.text)
    ? true
    : party.entity?.startsWith('group:') === true;
}
