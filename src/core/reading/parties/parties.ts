import { narrows } from '../../lexicon/ids.ts';
import type { Lexicon } from '../../lexicon/model.ts';
import type { Mention, Mentions } from '../../mentions/model.ts';
import { onceFor } from '../../release/inside.ts';
import type { Release } from '../../release/tree.ts';
import { contains, firstFrom, type Span } from '../../text/span.ts';
import type { Party } from '../model.ts';
import { membersOf, type Side } from './members.ts';
import { groupingOf } from './together.ts';

/** Those who took part in the meeting that the release tells of; an entity of the document, not of the lexicon. */
const meetingParticipants = 'group:meeting-participants';

/** Words that may stand before the name that a noun phrase is about. */
const opening =
  /^(?:aussi|ainsi|l|d|le|la|les|un|une|des|du|de|the|a|an|his|her|their|our|sa|son|ses|leur|leurs|notre|nos|ce|cet|cette|ces|both|all|tous|toutes|plusieurs|certains|certaines|quelques|several|some|many|most|numerous|few|various|other|autres|m|mm|mme|mmes|mr|mrs|ms|dr|sir|dame|monsieur|madame|president|président|présidente|prime|minister|ministre|premier|première|chancellor|chancelier|chancelière|secretary|secrétaire|ambassadeure?|ambassadrice|ambassador|general|général|générale|amiral|admiral|col|colonel|gen|gén|lt|maj|major|brig|brigadier|adm|radm|vadm|capt|captain|capitaine|cmdr|cdr|commander|commandant|sgt|sergeant|lieutenant|rear|inspector|superintendent|detective|constable|commodore|amb|excellency|excellence|majesty|majesté|highness|altesse|honourable|honorable|hon|h|e|s|he|hh|hm|hrh|senator|sénateur|sénatrice|sen|rep|gov|lord|lady|baroness|prof|professor|et|and|of|membres|members|member|coprésidents|co|chairs|governments|gouvernements|number|nombre|certain|majority|majorité|rest|group|head|représentants|representatives|two|three|four|deux|trois|quatre|cinq|five|\d+)$/;

const quantifiers =
  /^\P{L}*(plusieurs|certains|certaines|quelques|de nombreux|nombre d|une majorité d|la plupart des|several|some|many|most|a number of|certain|few)(?!\p{L})/iu;

const participants =
  /^\P{L}*(?:(?:l|le|la|les|des|the|all|tous|toutes|both|ces|these|l['’]ensemble des)\s+)*(?:participants?|participantes|parties prenantes à la réunion|delegates|délégués|attendees)\P{L}*$/iu;

const joining = /[\s\u00A0](?:and|et|&|ainsi que|as well as)[\s\u00A0]/iu;

const sentBy =
  /^(?:(?:the|la|une|a)[\s\u00A0]+)?(?:delegation|délégation)[\s\u00A0]+(?:of[\s\u00A0]+(?:the[\s\u00A0]+)?|from[\s\u00A0]+(?:the[\s\u00A0]+)?|de[\s\u00A0]+la[\s\u00A0]+|de[\s\u00A0]+l['’]|du[\s\u00A0]+|des[\s\u00A0]+|de[\s\u00A0]+|d['’])/iu;

/** «Les dirigeants du», "the leaders of the". */
const leadersOf =
  /^(?:(?:les|the)[\s\u00A0])?(?:dirigeants|chefs[\s\u00A0]d['’]état(?:[\s\u00A0]et[\s\u00A0]de[\s\u00A0]gouvernement)?|leaders|heads[\s\u00A0]of[\s\u00A0]state(?:[\s\u00A0]and[\s\u00A0]government)?)[\s\u00A0](?:du|des|de[\s\u00A0]la|de|of(?:[\s\u00A0]the)?)[\s\u00A0](?:[«“"][\s\u00A0]?)?/iu;

const issuedBy =
  /^(?:(?:the|an?|le|la|une?|this|ce|cette)[\s\u00A0])?(?:\p{L}+[\s\u00A0])?(?:(?:advisory|report|guidance|alert|bulletin|rapport|avis)[\s\u00A0](?:by|from|par)|(?:statement|communiqué|release|déclaration|note|message|letter|lettre)(?:[\s\u00A0][^,.;:]{0,40}?)??[\s\u00A0](?:by|of|from|du|de la|des|de|par|d['’]))(?=[\s\u00A0]|(?<=['’]))/iu;

/** Kinds of what speaks and is somebody's. */
const ownedKinds = /^(?:office|body|organisation|company|media)$/;

/** What stands before makes of a name what something else is of. */
const preposition =
  /(?<!\p{L})(?:of|for|to|and|on|against|by|with|from|about|between|de|du|des|et|à|aux?|sur|contre|par|avec|entre|d['’])[\s\u00A0]*(?:the|la|le|les|l['’])?[\s\u00A0]*$/iu;

/** The actors of a document by place, and who a stretch of words stands for. */
export class PartyFinder {
  readonly #text: string;
  readonly #actors: readonly Mention[];
  readonly issuer: string | undefined;
  #texts: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  #surnames: ReadonlySet<string> | undefined;

  readonly #lexicon: Lexicon | undefined;
  readonly #release: Release;

  constructor(text: string, release: Release, mentions: Mentions, lexicon?: Lexicon) {
    this.#lexicon = lexicon;
    this.#release = release;
    this.#text = text;
    this.#actors = mentions.all.filter((mention) => mention.kind === 'actor');
    this.issuer = mentions.issuer;
  }

  /** The words between two mentions. */
  between(a: Span, b: Span): string {
    return this.#text.slice(a.end, b.start);
  }

  /** «…», a répondu Berne: who speaks where a place is named, the state that it lies in. */
  speaking(entity: string | undefined): string | undefined {
    const state = entity?.startsWith('place:') ? this.#lexicon?.actors.get(entity)?.partOf : undefined;
    return state?.startsWith('state:') ? state : entity;
  }

  /** What an entity is a part of: its organisation, its state. */
  partOf(entity: string): string | undefined {
    return this.#lexicon?.actors.get(entity)?.partOf;
  }

  /** The offices that somebody has held, an office itself; none where the lexicon tells of none. */
  officesOf(entity: string): readonly string[] {
    if (entity.startsWith('office:')) return [entity];
    return this.#lexicon?.actors.get(entity)?.tenures?.map(({ office }) => office) ?? [];
  }

  /** Whether the lexicon has an entry for an entity. */
  isKnown(entity: string): boolean {
    return this.#lexicon?.actors.has(entity) === true;
  }

  /** Whether only this document knows an entity. */
  isUnknown(entity: string): boolean {
    return this.#lexicon !== undefined && !this.#lexicon.actors.has(entity);
  }

  /** Whether the document or the lexicon calls an entity by a name that `words` fit. */
  isNamed(entity: string, words: RegExp): boolean {
    return (
      Object.values(this.#lexicon?.actors.get(entity)?.label ?? {}).some((label) => words.test(label)) ||
      this.#textsOf(entity).some((text) => words.test(text))
    );
  }

  /** Outermost actor mentions wholly inside `span`, in order. */
  within(span: Span): readonly Mention[] {
    const found: Mention[] = [];
    for (
      let i = firstFrom(this.#actors, span.start);
      i < this.#actors.length && this.#actors[i]!.start < span.end;
      i++
    ) {
      const mention = this.#actors[i]!;
      if (!contains(span, mention)) continue;
      const before = found.at(-1);
      if (before && contains(before, mention)) continue;
      found.push(mention);
    }
    return found;
  }

  /** Where actors that begin in `span` end, nested ones too. */
  endsWithin(span: Span): ReadonlySet<number> {
    return new Set(this.#beginningIn(span).map(({ end }) => end));
  }

  /** The grouping that the states and offices named in `span` make up together, where they do. */
  grouping(span: Span): string | undefined {
    return this.groupingOf(this.within(span).map(({ entity }) => entity));
  }

  /** The grouping that states and offices, by their ids, make up together. */
  groupingOf(ids: readonly string[]): string | undefined {
    return groupingOf(ids, this.#lexicon);
  }

  #beginningIn(span: Span): readonly Mention[] {
    return this.#actors.slice(firstFrom(this.#actors, span.start), firstFrom(this.#actors, span.end));
  }

  /** Whether any actor that begins in `span`, inside another or not, is as `test` says. */
  any(span: Span, test: (mention: Mention) => boolean): boolean {
    return this.#beginningIn(span).some(test);
  }

  /** The different words by which the document calls an entity. */
  #textsOf(entity: string): readonly string[] {
    if (!this.#texts) {
      const texts = new Map<string, Set<string>>();
      for (const { entity: named, text } of this.#actors) {
        const known = texts.get(named);
        if (known) known.add(text);
        else texts.set(named, new Set([text]));
      }
      this.#texts = texts;
    }
    return [...(this.#texts.get(entity) ?? [])];
  }

  /** The mention that a noun phrase is about: its first, where nothing but articles, quantifiers and titles stands before it. */
  head(span: Span): Mention | undefined {
    const first = this.within(span)[0];
    if (!first) return undefined;
    const before =
      this.#text
        .slice(span.start, first.start)
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    return before.every((word) => opening.test(word)) ? first : undefined;
  }

  /** A noun phrase as a party: its words, and the entity that it names or stands for. */
  party(span: Span): Party {
    const text = this.#text.slice(span.start, span.end);
    const quantified = quantifiers.exec(text)?.[1];
    const extra = quantified ? { quantified: quantified.toLowerCase() } : {};
    if (participants.test(text)) return { ...span, text, entity: meetingParticipants, ...extra };
    const members = this.members(span);
    const entity = members.length > 0 ? this.#together(span, members) : this.#entityOf(span);
    return {
      ...span,
      text,
      ...(entity && { entity }),
      ...(members.length > 0 && { members }),
      ...extra,
    };
  }

  /** Those whom the words of `span` name side by side, in order; none where they name one only. */
  members(span: Span): readonly string[] {
    return this.#side(span)?.members ?? [];
  }

  /** Whether the words of `span` are a list of several and nothing after it. */
  isList(span: Span): boolean {
    return this.#side(span)?.end === span.end;
  }

  /**
   * A speaker's words with those named beside him after them in the same sentence, at most up to `until`: "the Foreign
   * Minister, X, | and her counterpart, Y,". As they are where no such list goes on.
   */
  withCompany(span: Span, until: number): Span {
    const after = this.#text.slice(span.end, Math.min(until, span.end + 400));
    const stop = /[;:!?«»“”"\n]|(?<!(?<!\p{L})(?:\p{Lu}|Mr|Ms|Mrs|Mme|Dr))\.(?!\p{Ll})/u.exec(after);
    const side = this.#side({ start: span.start, end: span.end + (stop?.index ?? after.length) });
    return side && side.end > span.end ? { start: span.start, end: side.end } : span;
  }

  #side(span: Span): Side | undefined {
    return joining.test(this.#text.slice(span.start, span.end))
      ? membersOf(span, this.#text, this.within(span), this.#lexicon)
      : undefined;
  }

  /** Who stands for several: "the ministers of A, B and C" the grouping that they are together, else the first. */
  #together(span: Span, members: readonly string[]): string {
    const offices = members.every((member) => member.startsWith('office:'));
    return (offices ? this.grouping(span) : undefined) ?? members[0]!;
  }

  #entityOf(span: Span): string | undefined {
    const head = this.head(span);
    const named = this.within(span);
    if (!head) return this.#endingName(span) ?? this.#titledName(span, named);
    // "Swiss President and Chairperson-in-Office of the OSCE Anna Nowak": of titles however many the one person named at the end.
    const last = named.at(-1)!;
    if (
      last !== head &&
      last.type === 'person' &&
      last.end === span.end &&
      named.every((m) => m === last || m.type !== 'person') &&
      !/(?<!\p{L})(?:of|for|to|by|with|and|de|du|des|et|à|par|avec|d['’])[\s\u00A0]*$/iu.test(
        this.#text.slice(head.end, last.start),
      )
    )
      return last.entity;
    // "the EU’s High Representative", "the UK’s Cyber Security Centre": whose it is comes first.
    if (this.isPossessor(head)) {
      const owned = named[1];
      const between = owned && this.#text.slice(head.end, owned.start);
      return owned && ownedKinds.test(owned.type) && /^(?:['’]s?)?[\s\u00A0]$/u.test(between!)
        ? owned.entity
        : undefined;
    }
    // «le secrétaire général délégué, Boris Ruge»: the holder, not the office.
    if (head.type === 'office') {
      const holder = named.find((m) => m.type === 'person' && m.start - head.end < 40);
      if (holder && !/\b(?:et|and)\b/.test(this.#text.slice(head.end, holder.start))) return holder.entity;
      // "the Special Representative of the Secretary-General and Head of MONUSCO": of that mission.
      const own = named.find((m) => m.type === 'office' && narrows(m.entity, head.entity));
      if (own) return own.entity;
    }
    return head.entity;
  }

  /** "Executive Assistant Director Anna Nowak of the Security Branch": the person behind words with capitals. */
  #titledName({ start }: Span, [first]: readonly Mention[]): string | undefined {
    if (first?.type !== 'person') return undefined;
    return /^(?:(?:the|le|la)[\s\u00A0])?(?:\p{Lu}[\p{L}.’'-]*[\s\u00A0])+$/u.test(
      this.#text.slice(start, first.start),
    )
      ? first.entity
      : undefined;
  }

  /**
   * «la directrice de l'école, Anna Nowak», "Rep. Anna Nowak (D-MS)": the one person whose name ends the words; else the
   * office that they name, whatever stands before it.
   */
  #endingName(span: Span): string | undefined {
    const named = this.within(span);
    // "A joint statement by the ministers of …", «un communiqué de la présidence»: whoever issued it.
    const from = issuedBy.exec(this.#text.slice(span.start, span.end))?.[0].length;
    const issuer = from === undefined ? undefined : named.find((m) => m.start >= span.start + from);
    if (issuer && issuer.type !== 'place') return issuer.entity;
    // «La délégation de la Norvège», "the delegation of Norway": who sent it.
    const sent = sentBy.exec(this.#text.slice(span.start, span.end))?.[0].length;
    const sender = sent === undefined ? undefined : named.find((m) => m.start === span.start + sent);
    if (sender && sender.end === span.end && /^(?:state|org|group):/.test(sender.entity))
      return sender.entity;
    // «Les dirigeants du « Triangle de Weimar »»: together they are the grouping.
    const led = leadersOf.exec(this.#text.slice(span.start, span.end))?.[0].length;
    const grouping = led === undefined ? undefined : named[0];
    if (grouping?.start === span.start + led! && grouping.entity.startsWith('group:')) return grouping.entity;
    const last = named.at(-1);
    const isFree = (m: Mention) =>
      !this.isPossessor(m) && !preposition.test(this.#text.slice(span.start, m.start));
    const ends = last && /^(?:[\s\u00A0]*\([^()]*\))?$/u.test(this.#text.slice(last.end, span.end));
    if (last?.type === 'person' && ends && isFree(last)) return last.entity;
    const office = named.find((m) => m.type === 'office');
    return office && isFree(office) ? office.entity : undefined;
  }

  /** The office or person whose words begin in `span`, after an article, and go on after it: «le haut-commissaire | aux …». */
  longer(span: Span): Mention | undefined {
    return this.#beginningIn(span).find(
      (m) =>
        (m.type === 'office' || m.type === 'person') &&
        m.end > span.end &&
        /^(?:(?:le|la|the|son|sa|his|her|its)[\s\u00A0]+|l['’])?$/iu.test(
          this.#text.slice(span.start, m.start),
        ),
    );
  }

  /** Whether words in capitals that nothing is known of end a longer name elsewhere: «Krebs» after «Cornelia Krebs». */
  isSurname(span: Span): boolean {
    const name = this.#text.slice(span.start, span.end);
    if (!/^\p{Lu}\p{Ll}[\p{L}’'-]+$/u.test(name)) return false;
    this.#surnames ??= surnamesOf(this.#text, this.#release);
    return this.#surnames.has(name);
  }

  /** «Iran’s …»: the name only says whose the thing after it is. */
  isPossessor(mention: Mention): boolean {
    return /['’]s$/.test(mention.text) || /^['’]s?\s/.test(this.#text.slice(mention.end, mention.end + 3));
  }
}

/** The surnames of all blocks; no name goes on over the end of a line. */
function surnamesOf(text: string, { children }: Release): ReadonlySet<string> {
  const found = new Set<string>();
  for (const block of children)
    if (block.kind === 'block')
      for (const name of onceFor(block, 'surnames', () => surnamesIn(text.slice(block.start, block.end))))
        found.add(name);
  return found;
}

/** What ends a longer name somewhere: «Krebs» of «Cornelia Krebs», of «Cornelia Krebs-Moen» both «Krebs» and all of it. */
function surnamesIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, name = ''] of text.matchAll(
    /\p{Lu}[\p{Ll}’'-]+[ \u00A0](?:\p{Lu}\. ?)?(?=(\p{Lu}\p{Ll}[\p{L}’'-]+))/gu,
  ))
    if (!found.has(name))
      for (let end = name.length; end > 2; end--)
        if (!/^\p{L}/u.test(name.slice(end))) found.add(name.slice(0, end));
  return found;
}
