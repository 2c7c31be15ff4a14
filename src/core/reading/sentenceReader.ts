import type { Block } from '../release/tree.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { findAside } from './contents/asides.ts';
import { beforeBehalf, beforeOccasion, trimEnd } from './contents/contents.ts';
import { beforeContrast, beforeNewClause, boundaryBefore, contentStarts } from './contents/extents.ts';
import { addedBefore, addedTo } from './contents/furtherContents.ts';
import { headedBy } from './contents/headed.ts';
import { retoldBy } from './contents/reportedBefore.ts';
import { lastWord } from './contents/saidBeside.ts';
import { says } from './contents/sayable.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import type { AttributedQuote, Party, Statement } from './model.ts';
import type { Antecedents } from './parties/anaphora.ts';
import type { PartyFinder } from './parties/parties.ts';
import type { Group } from './predicates/group.ts';
import { findGroups } from './predicates/groups.ts';
import { isInfinitive } from './predicates/infinitives.ts';
import { degrees } from './predicates/predicates.ts';
import { reportsClause } from './subjects/clauses.ts';
import { headline } from './subjects/headline.ts';
import { Speakers } from './subjects/speakers.ts';
import type { Taken } from './subjects/taken.ts';
import { canSpeak } from './subjects/whoSpeaks.ts';
import { spanOf, type Word, wordsOf } from './words.ts';

/** "In this spirit, the Ministers of …:", "…, we the Presidents of …, jointly:": the subject that a paragraph ends with. */
const leadsIn =
  /((?:^|[,;])[\s\u00A0]*)(we|nous|(?:the|l[ae]s?|l['’])[^,:;]{3,80}?)(?:(?<=we|nous)(?:,|[\s\u00A0](?:the|les|ministers|leaders|members|ministres|dirigeants|membres)(?!\p{L}))[^:;]{0,120}?)?(?:,?[\s\u00A0](?:jointly|hereby|therefore|together|conjointement))?[\s\u00A0]*:\s*$/iu;

/** ", the Presidents of …, jointly:" behind "we". */
const who =
  /^,?[\s\u00A0]((?:the|les)[\s\u00A0][^:;]{3,120}?)(?:,?[\s\u00A0](?:jointly|hereby|therefore|together|conjointement))?,?[\s\u00A0]*:\s*$/iu;

/** "The Ministers:", «Les chefs d'État et de gouvernement :», "The Council:": those of whom a list of decisions tells. */
const whoDecide =
  /^(?:(?:the|both|all)[\s\u00A0])?(?:(?!(?:of|by|from)[\s\u00A0])\p{L}[\p{L}-]*[\s\u00A0]){0,4}(?:ministers|leaders|presidents|participants|parties|sides|delegations|representatives|co-chairs|allies|partners|members|states|governments|experts|heads[\s\u00A0]of[\s\u00A0]state(?:[\s\u00A0]and[\s\u00A0](?:of[\s\u00A0])?government)?|council|assembly|committee|conference|commission|summit)$|^(?:les[\s\u00A0]|l['’]|l[ae][\s\u00A0])?(?:deux[\s\u00A0]|trois[\s\u00A0])?(?:ministres|dirigeants|présidents|participants|parties|délégations|représentants|coprésidents|alliés|partenaires|membres|états|gouvernements|experts|chefs[\s\u00A0]d['’]état(?:[\s\u00A0]et[\s\u00A0]de[\s\u00A0]gouvernement)?|conseil|assemblée|comité|conférence|commission|sommet)(?:[\s\u00A0][^,:;]{1,60})?$/iu;

/** Those who are asked for something, though they speak in no release. */
const asked =
  /^(?:rebels|rebelles|militias?|milices|factions|groups|groupes|forces|belligérants|belligerents|combatants|donors|bailleurs|donateurs|companies|entreprises|citizens|citoyens|operators|opérateurs|armateurs|owners|actors|acteurs|camps?|peuples?|people|populations?|jeunes|stakeholders|everyone|tous)$/;

/** The object pronoun before a French verb, first and last word: «le», «l'». */
function cliticBefore(words: readonly Word[], first: number): [number, number] | undefined {
  const before = words[first - 1]?.key ?? '';
  if (/^(?:le|la|les)$/.test(before)) return [first - 1, first - 1];
  return before === "'" && words[first - 2]?.key === 'l' ? [first - 2, first - 1] : undefined;
}

/** Stances whose object is told even where the words in marks follow. */
const acting: ReadonlySet<Group['stance'] | undefined> = new Set([
  'support',
  'condemn',
  'disapprove',
  'concern',
  'request',
]);

/** «Comme les autorités l'ont demandé lundi, …»: what the sentence tells is what they asked for. */
const compares = (words: readonly Word[], { first, stance }: Group): boolean =>
  words[0]!.key === 'comme' &&
  stance === 'request' &&
  /^(?:l|le)$/.test(
    words[first - 1]?.key === "'" ? (words[first - 2]?.key ?? '') : (words[first - 1]?.key ?? ''),
  ) &&
  !words.slice(0, first).some(({ key }) => key === ',');

/** «…, a abondé la ministre, qui a dénoncé …»: a relative clause right behind who said what stands before. */
const tellsOf = (words: readonly Word[], after: number, first: number): boolean =>
  /^(?:qui|who)$/.test(words[first - 1]?.key ?? '') &&
  words[first - 2]?.key === ',' &&
  first - after < 14 &&
  !words.slice(after + 1, first - 2).some(({ key }) => /^[,;:]$/.test(key));

/** Reads the statements of one block, sentence by sentence. */
export class SentenceReader {
  readonly #text: string;
  readonly #block: Block;
  readonly #lang: 'fr' | 'en';
  readonly #grammar: Grammar;
  readonly #finder: PartyFinder;
  readonly #antecedents: Antecedents;
  readonly #speakers: Speakers;
  readonly #quotes: readonly AttributedQuote[];

  constructor(
    text: string,
    block: Block,
    lang: string,
    finder: PartyFinder,
    antecedents: Antecedents,
    introducing: readonly AttributedQuote[],
  ) {
    this.#text = text;
    this.#block = block;
    this.#lang = lang === 'fr' ? 'fr' : 'en';
    this.#grammar = grammarOf(lang);
    this.#finder = finder;
    this.#antecedents = antecedents;
    this.#speakers = new Speakers(text, block, this.#lang, finder, antecedents);
    this.#quotes = introducing;
  }

  /** «Le Conseil de sécurité,» alone, "The Ministers:": the subject of the verbs that open the paragraphs after it. */
  soleSubject(): Party | undefined {
    const words = this.#text.slice(this.#block.bodyStart, this.#block.end);
    const match = /^(\s*)(\S[^:]{3,80}?)[\s\u00A0]*[,:]\s*$/su.exec(words) ?? leadsIn.exec(words);
    if (!match?.[2]) return undefined;
    const start = this.#block.bodyStart + match.index + match[1]!.length;
    const span = { start, end: start + match[2].length };
    // "we the Presidents of A, B and C, jointly:": who they are.
    const apposed =
      /^(?:we|nous)$/iu.test(match[2]) && who.exec(this.#text.slice(span.end, this.#block.end))?.[1];
    if (apposed) {
      const from = this.#text.indexOf(apposed, span.end);
      const party = this.#finder.party({ start: from, end: from + apposed.length });
      if (party.members) return party;
    }
    const party = this.#finder.party(span);
    if (party.entity || /^(?:we|nous)$/iu.test(match[2])) return party;
    return whoDecide.test(match[2]) ? this.#antecedents.party(span, this.#text) : undefined;
  }

  *read(sentence: Span, body: Party | undefined, items: readonly Block[]): Generator<Statement> {
    const plain = wordsOf(this.#text, sentence, this.#block);
    const said = this.#text.slice(sentence.start, sentence.end);
    const titled = this.#block.role === 'title' && (this.#lang === 'en' || !/\p{Ll}{2}/u.test(said));
    const words = titled ? headline(plain, this.#finder, this.#lang) : plain;
    const quoted = (group: Pick<Group, 'first' | 'last'> & { readonly stance?: Group['stance'] }) =>
      this.#introduces(words, group.first, group.last, acting.has(group.stance));
    const retold = this.#retold(sentence, words);
    if (retold) {
      yield retold;
      return;
    }
    const aside =
      (this.#block.role === 'title' ? headedBy(words, this.#lang, this.#grammar, this.#finder) : undefined) ??
      findAside(words, this.#lang, this.#grammar, this.#finder);
    if (aside && !quoted(aside.verb)) {
      const speaker = this.#party(aside.speaker);
      const { first, last, lemma } = aside.verb;
      const verb = this.#verb(words, { first, last, lemma }, aside.stance, aside.strength);
      const end = trimEnd(words, aside.content.first, aside.content.last);
      if (!words[aside.content.first]!.quoted)
        yield { ...spanOf(words, aside.content.first, end), speaker, verb };
      if (aside.content.first === 0) {
        // What else the sentence reports stands inside what is said here, but for «…, dit-il, ajoutant que …».
        yield* this.#beside(words, Math.max(aside.verb.last, aside.content.last), speaker);
        return;
      }
    }
    const told = aside?.verb;
    const groups = findGroups(words, this.#lang).filter(
      (group) =>
        !quoted(group) &&
        !compares(words, group) &&
        !(told && group.first <= told.last && told.first <= group.last) &&
        !(aside && told?.lemma === 'in the view of' && group.first >= aside.content.first),
    );
    const beside = aside ? undefined : this.#afterQuote(words, sentence, groups);
    if (beside) {
      yield* this.#beside(words, beside.after, beside.speaker);
      return;
    }
    const taken = this.#speakers.of(words, groups, body);
    // Who acts without a word is who «il», "it" in the next sentence is.
    if (taken.length === 0 && !aside) {
      const quote = this.#quoteIn(sentence);
      if (!quote?.speaker?.entity) this.#speakers.remember(words);
      if (quote) {
        const { end } = quote.verb ?? quote.node.outer;
        const after = words.findLastIndex(({ start }) => start < end);
        yield* this.#beside(words, after, quote.speaker!);
      }
    }
    for (const [index, one] of taken.entries()) {
      const next = taken[index + 1];
      // The subject of the verb after a participle between commas stands before it.
      const until = next && (next.from > one.group.last ? next.from : next.group.first);
      const stop = !until && told && told.first > one.group.last ? told.first : until;
      const end = stop ? boundaryBefore(words, stop, this.#grammar) : words.length - 1;
      yield* this.#statements(words, one, end, next ? [] : items);
    }
  }

  /** "… is part of it. This is what the President said.": the sentence before, told by whom this one names. */
  #retold(sentence: Span, words: readonly Word[]): Statement | undefined {
    const said = retoldBy(words, this.#lang, this.#grammar, this.#finder);
    const before = said && this.#block.sentences[this.#block.sentences.indexOf(sentence) - 1];
    if (!before) return undefined;
    const content = wordsOf(this.#text, before, this.#block);
    if (content.some(({ quoted }) => quoted)) return undefined;
    return {
      ...spanOf(content, 0, lastWord(content)),
      speaker: this.#party(said.speaker),
      verb: this.#verb(words, said.verb, said.stance, said.strength),
    };
  }

  /** «« … », dit-il, ajoutant que les Alliés soutiennent …»: what follows right after who said the words is all his. */
  #afterQuote(
    words: readonly Word[],
    sentence: Span,
    groups: readonly Group[],
  ): { readonly after: number; readonly speaker: Party } | undefined {
    const first = groups[0];
    if (first?.form !== 'gerund' || groups.length < 2) return undefined;
    const quote = this.#quotes.findLast(
      ({ speaker, verb, end, node }) =>
        speaker?.entity &&
        node.mode === 'direct' &&
        verb &&
        end <= verb.start &&
        verb.start >= sentence.start &&
        verb.end <= words[first.first]!.start,
    );
    if (!quote) return undefined;
    this.#quoteIn(sentence);
    return { after: words.findLastIndex(({ start }) => start < quote.verb!.end), speaker: quote.speaker! };
  }

  /** The first quotation of a sentence with its speaker known; whoever says those of it is remembered. */
  #quoteIn(sentence: Span): AttributedQuote | undefined {
    const said = this.#quotes.filter(
      ({ speaker, verb, node }) =>
        speaker && node.mode === 'direct' && contains(sentence, verb ?? node.outer),
    );
    for (const { speaker } of said) {
      const { anaphor, ...told } = speaker!;
      if (told.entity || !anaphor) this.#antecedents.remember(told);
    }
    return said[0];
  }

  /** «« … », dit-il, ajoutant que …»: what the participles after word `after` tell besides. */
  *#beside(words: readonly Word[], after: number, speaker: Party): Generator<Statement> {
    const told = findGroups(words, this.#lang).filter(
      ({ form, first }) =>
        first > after && (form === 'gerund' || (form === 'active' && tellsOf(words, after, first))),
    );
    for (const [index, group] of told.entries()) {
      const next = told[index + 1];
      const end = next ? boundaryBefore(words, next.first, this.#grammar) : words.length - 1;
      yield* this.#statements(words, { group, speaker, from: group.first }, end, []);
    }
  }

  /** Whether a verb brings in a direct quotation: before it, or right after, and not as a part of what is reported. */
  #introduces(words: readonly Word[], first: number, last: number, acts = false): boolean {
    const verb = spanOf(words, first, last);
    return this.#quotes.some((quote) => {
      if (
        quote.node.mode !== 'direct' ||
        !quote.verb ||
        !overlaps(quote.verb, verb) ||
        (this.#isPiece(quote) && !(quote.node.continues && this.#sharesVerb(quote)))
      )
        return false;
      if (quote.start < verb.start) return true;
      const between = words.filter((word) => word.start >= verb.end && word.end <= quote.node.outer.start);
      // «a remercié l'Union pour son soutien : « … »»: thanked, and said so.
      const object = between[0];
      // «a annoncé que … : « … »»: both told and quoted.
      if (object && this.#grammar.that.has(object.key) && between.length > 4) return false;
      return (
        between.every((word) => word.mark) ||
        (between.at(-1)?.key === ':' &&
          !(
            between.length > 3 &&
            acts &&
            object &&
            (this.#grammar.determiners.has(object.key) ||
              /^(?:à|au|aux|to|for)$/.test(object.key) ||
              object.capital)
          ))
      );
    });
  }

  *#statements(
    words: readonly Word[],
    { group, speaker, passive, closes }: Taken,
    last: number,
    items: readonly Block[],
  ): Generator<Statement> {
    const verb = this.#verb(words, group, group.stance, this.#strength(words, group));
    const base = { ...(speaker && { speaker }), verb };
    if (passive && !reportsClause(words, group.last + 1, this.#grammar, group.lemma)) {
      yield { ...base, ...spanOf(words, passive.first, passive.last) };
      return;
    }
    const end = trimEnd(words, group.last, closes === undefined ? last : Math.min(last, closes - 1));
    const colon = words.slice(group.content, group.content + 6).findIndex((word) => word.key === ':');
    const leads = items[0]?.role === 'list-item' || saysOutright.test(group.lemma);
    if (colon >= 0 && items.length > 0 && leads && group.content + colon >= end - 1) {
      yield* this.#items(base, items);
      return;
    }
    const isParty = (from: number, to: number) =>
      canSpeak(words.slice(from, to + 1), spanOf(words, from, to), this.#grammar, this.#finder) ||
      words.slice(from, to + 1).some((word) => asked.test(word.key));
    const starts = contentStarts(words, group, end, this.#grammar, isParty);
    const reports = starts[0] !== group.content;
    let found = false;
    for (const [index, start] of starts.entries()) {
      const next = starts[index + 1];
      const stop =
        next === undefined
          ? reports
            ? beforeContrast(words, start, end)
            : this.#closed(words, group, start, end)
          : this.#endBefore(words, start, next);
      const first = words[start];
      const final = words[stop];
      // What is quoted is a quotation, told as such.
      if (!first || !final || stop < start || this.#grammar.coordinators.has(first.key)) continue;
      if (!reports && (first.quoted || /^[«“":]$/.test(first.key)) && !this.#opensPiece(first)) continue;
      if (!says(words.slice(start, stop + 1), group)) continue;
      // «a qualifié ces faits d'« accident »»: the words in marks are the quotation.
      if (group.lemma === 'qualifier' && words.slice(start, stop + 1).some(({ quoted }) => quoted)) continue;
      yield { ...base, start: first.start, end: final.end };
      found = true;
    }
    // «Je le condamne»: what is meant is the pronoun before the verb.
    const clitic = cliticBefore(words, group.first);
    const compared = words.slice(0, group.first).findLastIndex(({ key }) => key === 'comme' || key === ',');
    // «…, comme le Conseil l'a exigé»: what it is compared with is said before.
    if (!found && !reports && clitic && this.#lang === 'fr' && words[compared]?.key !== 'comme')
      yield { ...base, ...spanOf(words, ...clitic) };
  }

  /** The last word of a noun phrase or infinitive that begins at `start`. */
  #closed(words: readonly Word[], group: Group, start: number, end: number): number {
    const whole = trimEnd(
      words,
      start,
      beforeNewClause(words, start, end, this.#grammar, isInfinitive(words[group.last]!.key)),
    );
    const last = group.stance === 'mention' ? this.#beforeCompany(words, start, whole) : whole;
    // "looked forward to seeing each other at the summit": where is a part of it.
    return group.lemma === 'look forward to'
      ? last
      : beforeOccasion(words, start, beforeBehalf(words, start, last));
  }

  /** "discussed the ceasefire | with the President of Mali": the last word before those with whom somebody talked. */
  #beforeCompany(words: readonly Word[], start: number, end: number): number {
    for (let at = start + 1; at < end; at++) {
      const { key, quoted } = words[at]!;
      // «la discussion qui s'était tenue avec le président»
      if (this.#grammar.relatives.has(key)) return end;
      if (!/^(?:with|avec)$/.test(key) || quoted || tiesWith.test(words[at - 1]!.key)) continue;
      const head = this.#finder.head(spanOf(words, at + 1, end));
      const other = words
        .slice(at + 1, at + 6)
        .some((word) => /^(?:counterparts?|homologues?)$/.test(word.key));
      if (other || head?.type === 'person' || head?.type === 'office') return trimEnd(words, start, at - 1);
    }
    return end;
  }

  /** The last word of a content before the next at `next`: in French those asked next («et Israël à …») are of neither. */
  #endBefore(words: readonly Word[], start: number, next: number): number {
    let at = next - (words[next - 1]?.key === "'" ? 2 : 1);
    if (addedBefore(words, at)) at -= 2;
    else if (addedTo(words, at)) at -= 3;
    else if (!this.#grammar.that.has(words[at]!.key) && this.#lang === 'fr' && words[at - 1]!.key !== ',')
      while (at > start && words[at]!.key !== ',' && !this.#grammar.coordinators.has(words[at]!.key)) at--;
    // «… et, dans l'immédiat, sur …»
    for (let back = at - 2; words[at - 1]!.key === ',' && back > Math.max(start, at - 8); back--)
      if (words[back]!.key === ',' && this.#grammar.coordinators.has(words[back - 1]!.key)) at = back - 1;
    const last = boundaryBefore(words, at, this.#grammar);
    // «cesser immédiatement et …»: how one word is meant.
    return last === start && last + 1 < at && this.#grammar.adverb.test(words[last + 1]!.key)
      ? last + 1
      : last;
  }

  /** «… a réaffirmé “sa détermination à agir”»: a piece of a sentence in marks is what the sentence reports. */
  #isPiece(quote: Span): boolean {
    return (
      /^\P{L}*\p{Ll}/u.test(this.#text.slice(quote.start, quote.start + 6)) &&
      !/\p{Ll}[.!?][\s\u00A0]+\p{Lu}/u.test(this.#text.slice(quote.start, quote.end))
    );
  }

  /** "“…,” she said, “and …”": one verb for both. */
  #sharesVerb(quote: AttributedQuote): boolean {
    return this.#quotes.some((other) => other !== quote && other.verb?.start === quote.verb?.start);
  }

  #opensPiece(word: Word): boolean {
    return this.#block.children.some(
      ({ outer, start, continues }) =>
        !continues &&
        outer.start <= word.start &&
        word.start <= start &&
        this.#isPiece({ start, end: outer.end }),
    );
  }

  *#items(base: Pick<Statement, 'speaker' | 'verb'>, items: readonly Block[]): Generator<Statement> {
    for (const item of items) {
      const start = item.bodyStart;
      const content = this.#text
        .slice(start, item.end)
        .replace(/[\s\u00A0]*[;,.]?(?:[\s\u00A0]+(?:and|et|ou|or))?[\s\u00A0;,.]*$/iu, '');
      if (content) yield { ...base, start, end: start + content.length };
    }
  }

  #strength(words: readonly Word[], group: Group): number {
    const start = words[Math.max(0, group.first - 2)]!.start;
    const end = words[Math.min(words.length - 1, group.content + 4)]!.end;
    const tail = words.at(-1)!.end;
    const near = this.#text.slice(start, end);
    const closing = this.#text.slice(Math.max(end, tail - 60), tail);
    const step =
      degrees.find(([pattern], index) => pattern.test(near) || (index === 0 && pattern.test(closing)))?.[1] ??
      0;
    return Math.min(5, group.strength + step);
  }

  #verb(
    words: readonly Word[],
    { first, last, lemma }: { readonly first: number; readonly last: number; readonly lemma: string },
    stance: Group['stance'],
    strength: number,
  ): Statement['verb'] {
    const span = spanOf(words, first, last);
    return { ...span, text: this.#text.slice(span.start, span.end), lemma, stance, strength };
  }

  #party(span: Span): Party {
    const party = this.#antecedents.party(span, this.#text);
    this.#antecedents.remember(party);
    return party;
  }
}

/** What one has with somebody is a part of what is talked about. */
const tiesWith =
  /^(?:relations?|cooperation|coopération|partnership|partenariat|meetings?|talks|calls?|conversations?|dialogue|contacts?|ties|agreements?|accords?|work|entretiens?|rencontres?|réunions?|discussions?|exchanges?|échanges?|together|conjointement)$/;

/** Verbs after which a whole paragraph may stand that is said, without marks. */
const saysOutright =
  /^(?:say|add|explain|comment|declare|tell|conclude|dire|déclarer|ajouter|préciser|expliquer|conclure|commenter|indiquer)$/;
