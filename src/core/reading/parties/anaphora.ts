import type { Mention } from '../../mentions/model.ts';
import { noShortWord, shortRanks } from '../../text/ranks.ts';
import type { Span } from '../../text/span.ts';
import type { Party } from '../model.ts';
import type { Voice } from '../voice.ts';
import { described, holderNamed, holderOfOwnTitle, isBody, oneOf } from './descriptions.ts';
import type { PartyFinder } from './parties.ts';
import { fits, isPlural, listing, several, severalOf, titles } from './plurals.ts';

const plural =
  /^(?:(?:plusieurs|certaine?s|beaucoup) d'entre (?:eux|elles)|(?:several|some|many|most|all) of them|ils|elles|ces derniers|ces dernières|ceux-ci|celles-ci|they|both|both (?:sides|leaders|ministers|parties)|the (?:two|three|four)(?: \p{L}+)?|les (?:deux|trois|quatre)(?: (?:\p{L}+|chefs (?:d'exécutif|d'état|de gouvernement|de la diplomatie|de délégation)))?)$/u;
const specialProcedures = 'org:un.special-procedures';
/** Independent experts of the United Nations, who speak through its human rights office. */
const unExperts =
  /(?<!\p{L})(?:experts?[\s\u00A0](?:indépendante?s?[\s\u00A0]|des droits de l['’]homme[\s\u00A0])?(?:de l['’]ONU|des Nations[\s\u00A0]unies)|(?:UN|United Nations)[\s\u00A0](?:independent[\s\u00A0]|human rights[\s\u00A0])?experts?)(?!\p{L})/iu;
const singular =
  /^(?:il|elle|he|she|it|ce dernier|cette dernière|celui-ci|celle-ci|l'intéressée?|the latter|the former|(?:his|her) (?:excellency|majesty|(?:royal )?highness)|son (?:excellence|altesse)|sa majesté)$/u;
/** «Le ministre», "the Minister": an office told in full before. */
const shortTitle =
  /^(?:le |la |l'|the )((?:vice-)?(?:ministre|ministère|président|présidente|chancelier|chancelière|ambassadeur|ambassadrice|commissaire|secrétaire (?:général|générale|d'état)|haut représentant|haute représentante|porte-parole|minister|president|chancellor|ambassador|commissioner|secretary(?:[ -]general)?|high representative|spokesperson|prime minister|premier ministre|première ministre))$/u;
/** Those gathered, said without more. */
const assembled =
  /^(?:(?:les|the) )?(?:ministres|ministers|dirigeants|leaders|chefs d'état(?: et de gouvernement)?|heads of state(?: and government)?|membres|members|co-?présidents|co-chairs|foreign ministers|défense ministers)$/u;
/** «Les experts», "the co-chairs", "ministers": a noun alone. */
const pluralNoun = /^(?:les |the |ces |these )?(\p{L}[\p{L}-]{3,}s)$/u;
const pluralWord = /(?<!\p{L})\p{L}[\p{L}-]{3,}s(?!\p{L})/u;
const nounIn = (text: string, noun: string): boolean =>
  text
    .toLowerCase()
    .match(/[\p{L}-]+/gu)
    ?.includes(noun) === true;

/** «La même source», "the statement": whoever issued what was told of, else the release itself. */
const sameSource =
  /^(?:(?:le |la |ce |cette |the |this )?(?:même |same )?(?:source|communiqué|déclaration|texte|document|statement|release|press release|note|message)(?: (?:conjointe?|finale?|commune?|de presse|officielle?))?)$/u;
const ofTwo = /^(?:les deux|the two|both)(?: |$)/u;
const counted = /^(?:both|the (?:two|three|four)|les (?:deux|trois|quatre)) /u;
/** So far back, UTF-16 units, the first of two may have spoken. */
const nearby = 2500;
/** «La résolution», "this resolution": the words of the body that adopted it. */
const adopted = /^(?:la|cette|the|this) (?:résolution|resolution)$/u;
/** Those who sit in a parliament, of whom its own release tells. */
const ofAssembly =
  /^(?:(?:les|the) )?(?:parlementaires|députés|eurodéputés|sénateurs|parliamentarians|meps|lawmakers|legislators|senators)$/u;
const isAssembly = /^org:.*(?:\.(?:pace|pa|ep|senate)$|parliament|assembl)/u;
const printed = /(?<!\p{L})(?:communiqué|déclaration|note|statement|release|message|source)(?!\p{L})/iu;
/** «Selon lui», "according to them": as the subject they would be. */
const asSubject: ReadonlyMap<string, string> = new Map([
  ['lui', 'il'],
  ['eux', 'ils'],
  ['him', 'he'],
  ['her', 'she'],
  ['them', 'they'],
]);
const unnamed =
  /(?<!\p{L})(?:spokes(?:person|man|woman)|official|diplomat|source|porte-parole|responsable|diplomate)$/iu;
const speaker = /^(?:nous|we|on|i|je|j'?|n(?:otre|os) \p{L}+|our \p{L}+)$/u;
const one = /^(?:i|je|j'?)$/u;

function isPronoun(text: string): boolean {
  const words = text
    .replace(/[\s\u00A0]+/g, ' ')
    .replace(/’/g, "'")
    .toLowerCase();
  return asSubject.has(words) || [plural, singular, speaker].some((pattern) => pattern.test(words));
}

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
  /** The last two people who spoke or acted, each by himself. */
  #pair: readonly Party[] = [];
  /** Subjects of several that have a name, in order. */
  readonly #told: Party[] = [];
  /** Whose statement or communiqué has been told of. */
  #source: Party | undefined;

  constructor(finder: PartyFinder, voices: { at(offset: number): Voice }) {
    this.#finder = finder;
    this.#voices = voices;
  }

  /** The party of a noun phrase; pronouns are resolved and marked as anaphors. */
  party(span: Span, text: string): Party {
    const plain = this.#finder.party(span);
    const party: Party =
      unExperts.test(plain.text) && this.#finder.isKnown(specialProcedures)
        ? { ...plain, entity: specialProcedures }
        : plain;
    const told = party.text
      .replace(/[\s\u00A0]+/g, ' ')
      .replace(/’/g, "'")
      .trim()
      .toLowerCase();
    const words = asSubject.get(told) ?? told;
    if (speaker.test(words)) {
      const { entity: ours, members, person, alone } = this.#voices.at(span.start);
      const entity = one.test(words) ? ((person ?? alone)?.entity ?? ours) : (ours ?? person?.entity);
      const all = entity === ours && !one.test(words) ? members : undefined;
      return { ...party, anaphor: true, ...(entity && { entity }), ...(all && { members: all }) };
    }
    const many = plural.test(words);
    if (many || singular.test(words)) {
      // «Ces derniers» points at the last ones named, «ils» at the last ones who acted.
      const last = many ? this.#severalOf(words, span) : undefined;
      const antecedent = many
        ? /^ce/.test(words)
          ? (this.#lastPlural(span, text) ?? last)
          : (last ?? this.#lastPlural(span, text))
        : words === 'it'
          ? this.#lastBody(span, text)
          : /^(?:ce|l|the latter)/.test(words)
            ? (this.#lastPerson(span) ?? this.#singular)
            : (agreeing(words, /^s?he$/.test(words) ? this.#person : this.#singular) ??
              this.#lastPerson(span));
      const opener = many && /^ce/.test(words) ? undefined : this.#opener(span, text, words, antecedent);
      const { ofMembers, entity: ours, members: each } = this.#voices.at(span.start);
      if (opener) return { ...party, anaphor: true, entity: opener };
      if (many && antecedent?.members && !fits(words, antecedent.members, this.#finder))
        return { ...party, anaphor: true };
      const entity = antecedent?.entity ?? (many && ofMembers ? ours : undefined);
      const members = many ? (antecedent ? antecedent.members : ofMembers ? each : undefined) : undefined;
      return { ...party, anaphor: true, ...(entity && { entity }), ...(members && { members }) };
    }
    const { ofMembers, entity: gathered, members: each, organ } = this.#voices.at(span.start);
    // «Le Collège», "the Authority": the organ whose communiqué it is.
    if (
      !party.entity &&
      gathered &&
      organ &&
      /^(?:le |la |l'|the )/.test(words) &&
      words.endsWith(organ) &&
      words.length < organ.length + 5
    )
      return { ...party, anaphor: true, entity: gathered };
    if (!party.entity && gathered && isAssembly.test(gathered) && ofAssembly.test(words))
      return { ...party, anaphor: true, entity: gathered };
    if (!party.entity && adopted.test(words)) {
      const last = this.#singular?.entity;
      const body = last && /^(?:org|group):/.test(last) ? last : gathered;
      return { ...party, anaphor: true, ...(body && { entity: body }) };
    }
    // Those who met, by their names, before the states whose text it is.
    const people = this.#plural?.members;
    const met = people?.every((id) => id.startsWith('person:')) && fits(words, people, this.#finder);
    if (
      ofMembers &&
      !(met && titles.test(words)) &&
      assembled.test(words) &&
      (!each || fits(words, each, this.#finder))
    )
      return {
        ...party,
        anaphor: true,
        ...(gathered && { entity: gathered }),
        ...(each && { members: each }),
      };
    // "The leaders", «les ministres»: the several who spoke or met last, where they are such.
    if (
      !party.entity &&
      this.#plural?.members &&
      titles.test(words) &&
      fits(words, this.#plural.members, this.#finder)
    ) {
      const { entity, members } = this.#plural;
      return { ...party, anaphor: true, members, ...(entity && { entity }) };
    }
    if (!party.entity && sameSource.test(words)) {
      const entity = this.#source?.entity ?? gathered;
      return { ...party, anaphor: true, ...(entity && { entity }) };
    }
    // «Les experts» of the plural subject that was told of with that noun.
    const noun = party.entity ? undefined : pluralNoun.exec(words)?.[1];
    const named =
      noun === undefined
        ? undefined
        : (this.#told.findLast((one) => nounIn(one.text, noun))?.entity ??
          (noun === 'experts' &&
          this.#finder.isKnown(specialProcedures) &&
          unExperts.test(text.slice(Math.max(0, span.start - 4000), span.start))
            ? specialProcedures
            : undefined));
    if (named) return { ...party, anaphor: true, entity: named };
    const title = shortTitle.exec(words)?.[1];
    const holder = title && (party.entity ?? this.#titled(title, span, text));
    if (holder) return { ...party, entity: holder, anaphor: true };
    // «Le porte-parole du MAE» of whoever has been named with that title, in other words.
    const again =
      party.entity?.startsWith('office:') &&
      (holderOfOwnTitle(span, text, this.#finder) ??
        (this.#finder.isUnknown(party.entity) ? holderNamed(span, text, this.#finder) : undefined));
    if (again) return { ...party, entity: again, anaphor: true };
    // "The US Congresswoman": somebody of that state, not the state.
    const ofState = party.entity?.startsWith('state:') ? oneOf(span, text, this.#finder) : undefined;
    if (ofState) {
      const { entity: _, ...plain } = party;
      return { ...plain, anaphor: true, ...(ofState.entity && { entity: ofState.entity }) };
    }
    const meant = party.entity ? undefined : described(span, text, this.#finder, this.#person?.entity);
    return meant ? { ...party, entity: meant, anaphor: true } : party;
  }

  /** Tells of people who met, in order: «ils», "the two leaders" after it. */
  meet(met: readonly Mention[]): void {
    const [host, guest] = met;
    if (!host || !guest) return;
    // "X, Minister of Defence, Y": the titles beside the names are no others.
    const listed = this.#finder.members({ start: guest.start, end: met.at(-1)!.end });
    const named = met.slice(1).map(({ entity }) => entity);
    const guests = listed.length > 0 && listed.length < named.length ? listed : named;
    const all = [...new Set([host.entity, ...guests])];
    // Of several who are named the titles beside their names are no others.
    const people = all.filter((id) => !id.startsWith('office:'));
    const members = people.filter((id) => id.startsWith('person:')).length > 1 ? people : all;
    if (members.length < 2 || !members.every((id) => /^(?:person|office|state):/.test(id))) return;
    const entity =
      (members.some((id) => id.startsWith('person:')) ? undefined : this.#finder.groupingOf(members)) ??
      members[0]!;
    const { start, end, text } = host;
    this.#plural = { start, end, text, entity, members };
  }

  /** Tells who has just spoken or acted. */
  remember(party: Party): void {
    // «Le ministre», "the ministry" told who is meant; a pronoun only repeats it.
    if (party.anaphor && !(party.entity && !isPronoun(party.text))) return;
    if (/^(?:person|office):/.test(party.entity ?? '')) {
      this.#person = party;
      this.#pair = [...this.#pair.filter(({ entity }) => entity !== party.entity), party].slice(-2);
    }
    // "A spokesperson", «un responsable»: "he" is nobody who was named before.
    else if (!party.entity && unnamed.test(party.text)) this.#person = party;
    if (/^(?:org|group):/.test(party.entity ?? '') && pluralWord.test(party.text)) this.#told.push(party);
    if (party.entity && printed.test(party.text)) this.#source = party;
    if (isPlural(party, this.#finder)) this.#plural = { ...party, ...several(party, this.#finder) };
    else this.#singular = party;
  }

  /** Whether the last who spoke is a body without a name of its own ("the agency"), which "it" may be. */
  hasBody(): boolean {
    return this.#singular !== undefined && isBody(this.#singular.text);
  }

  /** Others meet now: nobody is «ils» until it is told who. */
  forgetSeveral(): void {
    this.#plural = undefined;
  }

  /** A new section: pronouns do not reach back over it. */
  forget(): void {
    this.#plural = undefined;
    this.#singular = undefined;
    this.#person = undefined;
    this.#pair = [];
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

  /** Whoever opens the sentence before the pronoun's, where the pronoun fits: its subject, as far as position tells. */
  #opener(span: Span, text: string, pronoun: string, last: Party | undefined): string | undefined {
    if (!/^(?:ils?|elles?|he|she|they)$/.test(pronoun)) return undefined;
    const many = /^(?:ils|elles|they)$/.test(pronoun);
    const from = Math.max(0, span.start - 700);
    const before = text.slice(from, span.end);
    const bounds = [...before.matchAll(sentenceStart)].map((match) => match.index + match[0].length);
    // The pronoun's own sentence begins at the last of them.
    const start = bounds.at(-2) ?? (from === 0 && bounds.length > 0 ? 0 : undefined);
    // «« …, … », a-t-il dit»: a quotation may stand before it, however long.
    const near = bounds.at(-1)! >= before.length - 60 || /^["«“]/.test(before.slice(bounds.at(-1)));
    if (start === undefined || !near) return undefined;
    // A dateline before it is none of the sentence.
    const dateline =
      /^[^.!?\n]{3,60}[\s\u00A0][–—-][\s\u00A0]/u.exec(before.slice(start, bounds.at(-1)))?.[0].length ?? 0;
    const opens = from + start + dateline;
    const first = this.#finder.within({ start: opens, end: from + bounds.at(-1)! })[0];
    const gathered = many ? gatheredThere.exec(text.slice(opens, opens + 40))?.[0] : undefined;
    if (gathered && (!first || first.start >= opens + gathered.length)) {
      const party = this.party({ start: opens, end: opens + gathered.length }, text);
      // Of several without a name of their own the antecedent tells all.
      if (party.entity) return party.members ? undefined : party.entity;
    }
    if (!first || first.sense === 'adjectival') return undefined;
    const isOne = /^(?:person|office):/.test(first.entity);
    // Who spoke in that very sentence is known already, but «le ministre a dit que la France …» is about the minister.
    const within = !many && isOne && /^(?:state|org|group):/.test(last?.entity ?? '');
    if (last && last.start >= opens && !within && (last.entity || !many)) return undefined;
    const lead = text.slice(opens, first.start).toLowerCase().replace(/’/g, "'");
    if (many) {
      if (!severalOf.test(lead) || !/^(?:group|org|state):/.test(first.entity)) return undefined;
      // "The ministers of Denmark, Estonia and …": none of the states alone.
      const listed = this.#listFrom(first, from + bounds.at(-1)!);
      return listed.end === first.end ? first.entity : this.#finder.grouping(listed);
    }
    // "For Ida Moen, it was the first time."
    const told =
      /^(?:for|pour)[\s\u00A0]/.test(lead) && text[first.end] === ',' ? lead.slice(4).trimStart() : lead;
    if (!leadsToName.test(told)) return undefined;
    if (/^(?:le|m\.)/.test(lead) && pronoun === 'elle') return undefined;
    if (/^(?:la|mme)/.test(lead) && pronoun === 'il') return undefined;
    return isOne || (/^(?:il|elle)$/.test(pronoun) && /^(?:org|state):/.test(first.entity))
      ? (this.#finder.party({ start: opens, end: endOfSubject(text, first.end) }).entity ?? first.entity)
      : undefined;
  }

  /** From `first` to the last of the names that are listed with it («A, B et C»). */
  #listFrom(first: Mention, end: number): Span {
    let last = first;
    for (const next of this.#finder.within({ start: first.end, end })) {
      if (!listing.test(this.#finder.between(last, next))) break;
      last = next;
    }
    return { start: first.start, end: last.end };
  }

  /** The several who spoke or met last; "the two sides" are none that are told of as one body. */
  #severalOf(words: string, span: Span): Party | undefined {
    const last = this.#plural;
    // «Les deux responsables»: those who have spoken one after the other.
    const [first, second] = this.#pair;
    if (
      !last &&
      first &&
      second &&
      first.start > span.start - nearby &&
      ofTwo.test(words) &&
      (titles.test(words) || /^(?:the two|les deux)$/.test(words))
    )
      return { ...first, members: [first.entity!, second.entity!] };
    return counted.test(words) && last && !last.members && /^org:/.test(last.entity ?? '') ? undefined : last;
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

/** «Elle» is none that was «le ministre», «il» none that was «la France». */
function agreeing(pronoun: string, party: Party | undefined): Party | undefined {
  const words = party?.text.toLowerCase() ?? '';
  const other =
    pronoun === 'elle'
      ? /^(?:le|m\.|un)[\s\u00A0]/u
      : pronoun === 'il'
        ? /^(?:la|mme|une)[\s\u00A0]/u
        : pronoun === 'she'
          ? /^mr\.?[\s\u00A0]/u
          : pronoun === 'he'
            ? /^(?:ms|mrs)\.?[\s\u00A0]/u
            : undefined;
  return other?.test(words) ? undefined : party;
}

/** Where a sentence begins, behind a full stop that shortens no rank or name. */
const sentenceStart = new RegExp(
  String.raw`(?:(?:[!?]|${noShortWord}\.)(?:[\s\u00A0\u202F]?[»”"])?[\s\u00A0]+|\n\s*\n)(?=["«“]?[\s\u00A0]*\p{Lu})`,
  'gu',
);

/** What stands before the name that a sentence opens with: an article, a title, ranks. */
const leadsToName = new RegExp(
  String.raw`^(?:(?:(?:le|la|the|m\.|mme|mr\.?|mrs\.?|ms\.?)[\s\u00A0]+|l')?(?:(?:${shortRanks.toLowerCase()})\.[\s\u00A0]+)*)$`,
  'u',
);

const gatheredThere =
  /^(?:the |les )?(?:foreign |defence )?(?:ministers|ministres|leaders|dirigeants|members|membres)(?=[\s\u00A0]+\p{Ll})/iu;

/** Where the name beside a title ends («le ministre ukrainien, Ida Moen»): a few words on, at most. */
function endOfSubject(text: string, end: number): number {
  const match =
    /^(?:[\s\u00A0]\p{Ll}+)?,?(?:[\s\u00A0]+(?:(?:M\.|Mme|Mr\.?|Ms\.?)[\s\u00A0]+)?\p{Lu}[\p{L}’'-]+){1,4}/u.exec(
      text.slice(end, end + 80),
    );
  return end + (match?.[0].length ?? 0);
}
