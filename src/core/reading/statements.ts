import type { Block, Release } from '../release/tree.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Antecedents } from './anaphora.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import { findGroups, type Group, sharesBefore } from './groups.ts';
import type { AttributedQuote, Party, Statement } from './model.ts';
import type { PartyFinder } from './parties.ts';
import { degrees } from './predicates.ts';
import { findSubject } from './subject.ts';
import { type Word, wordsOf } from './words.ts';

/** Roles whose sentences are the release's own prose. */
const prose = new Set([
  'lede',
  'paragraph',
  'numbered-paragraph',
  'list-item',
  'block-quote',
  'subtitle',
  'dateline',
]);

/**
 * The reported statements of a release: who, verb, stance, content. A verb counts only with a subject that can speak
 * («la situation souligne» is nobody's statement) or where the text says that none is named («il a été rappelé que»).
 */
export function readStatements(
  text: string,
  release: Release,
  finder: PartyFinder,
  antecedents: Antecedents,
  quotes: readonly AttributedQuote[],
): Statement[] {
  const found: Statement[] = [];
  const blocks = release.children.filter((child) => child.kind === 'block');
  let body: Party | undefined;
  for (const [index, block] of blocks.entries()) {
    if (block.role === 'heading' || block.role === 'title') antecedents.forget();
    if (!prose.has(block.role)) continue;
    const lang = block.lang ?? release.lang;
    const reader = new SentenceReader(text, block, lang, finder, antecedents, quotes);
    // «Le Conseil de sécurité,» alone on its line: the subject of the verbs that open the paragraphs after it.
    body = reader.soleSubject() ?? body;
    for (const [order, sentence] of block.sentences.entries()) {
      const opensBlock = order === 0 ? body : undefined;
      for (const statement of reader.read(sentence, opensBlock, itemsAfter(blocks, index)))
        found.push(statement);
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The list items that follow a block which ends with a colon. */
function itemsAfter(blocks: readonly Block[], index: number): readonly Block[] {
  let end = index + 1;
  while (blocks[end]?.role === 'list-item') end++;
  return blocks.slice(index + 1, end);
}

class SentenceReader {
  readonly #text: string;
  readonly #block: Block;
  readonly #lang: string;
  readonly #grammar: Grammar;
  readonly #finder: PartyFinder;
  readonly #antecedents: Antecedents;
  readonly #quotes: readonly AttributedQuote[];

  constructor(
    text: string,
    block: Block,
    lang: string,
    finder: PartyFinder,
    antecedents: Antecedents,
    quotes: readonly AttributedQuote[],
  ) {
    this.#text = text;
    this.#block = block;
    this.#lang = lang;
    this.#grammar = grammarOf(lang);
    this.#finder = finder;
    this.#antecedents = antecedents;
    this.#quotes = quotes.filter((quote) => quote.verb && overlaps(quote.verb, block));
  }

  soleSubject(): Party | undefined {
    const words = this.#text.slice(this.#block.bodyStart, this.#block.end);
    const match = /^(\s*)(\S.{3,80}?),\s*$/su.exec(words);
    if (!match?.[2]) return undefined;
    const start = this.#block.bodyStart + match[1]!.length;
    const party = this.#finder.party({ start, end: start + match[2].length });
    return party.entity ? party : undefined;
  }

  *read(sentence: Span, body: Party | undefined, items: readonly Block[]): Generator<Statement> {
    const words = wordsOf(this.#text, sentence, this.#block);
    const according = this.#according(words);
    if (according) yield according;
    const groups = findGroups(words, this.#lang).filter(
      (group) =>
        !this.#quotes.some((quote) => overlaps(quote.verb!, this.#span(words, group.first, group.last))),
    );
    let previous: { readonly group: Group; readonly speaker: Party | undefined } | undefined;
    const taken: {
      readonly group: Group;
      readonly speaker: Party | undefined;
      readonly subjectAt: number;
    }[] = [];
    for (const group of groups) {
      const shared = previous && sharesBefore(words, group.first, this.#grammar) ? previous : undefined;
      if (group.bare && !(shared && shared.group.form === 'active')) continue;
      if (group.form === 'gerund') {
        if (previous) taken.push({ group, speaker: previous.speaker, subjectAt: group.first });
        continue;
      }
      const subject = this.#subjectOf(words, group, taken.at(-1)?.group, shared !== undefined, body);
      if (subject === undefined) continue;
      if (taken.some(({ group: outer }) => this.#insideThat(words, outer, group, subject))) continue;
      if (subject === 'shared') taken.push({ group, speaker: shared!.speaker, subjectAt: group.first });
      else taken.push({ group, speaker: subject.speaker, subjectAt: subject.at });
      previous = { group, speaker: taken.at(-1)!.speaker };
    }
    for (const [index, { group, speaker }] of taken.entries()) {
      const next = taken[index + 1];
      const end = next
        ? this.#boundaryBefore(words, Math.min(next.subjectAt, next.group.first))
        : words.length - 1;
      yield* this.#statements(words, group, speaker, end, next ? [] : items);
    }
  }

  /** The subject, `'shared'` with the predicate before, or undefined where this is no statement. */
  #subjectOf(
    words: readonly Word[],
    group: Group,
    before: Group | undefined,
    shares: boolean,
    body: Party | undefined,
  ): { readonly speaker: Party | undefined; readonly at: number } | 'shared' | undefined {
    if (group.form === 'infinitive')
      return this.#infinitiveSubject(words, group) ?? (shares ? 'shared' : undefined);
    const from = before ? before.content : 0;
    const dummy = words[group.first - 1];
    if (group.form === 'passive') {
      if (dummy && this.#grammar.dummy.has(dummy.key) && this.#reportsThat(words, group))
        return { speaker: undefined, at: group.first - 1 };
      return undefined;
    }
    if (shares && !this.#ownSubject(words, group, from)) return 'shared';
    const span = findSubject(words, from, group.first, this.#grammar, this.#finder);
    if (!span) {
      // A resolution's paragraphs open with their verb: «Condamne …», "Recalling …".
      const opening = words
        .slice(0, group.first)
        .every((word) => word.mark || this.#grammar.adverb.test(word.key));
      if (opening && body && words[group.first]?.capital)
        return { speaker: { ...body, anaphor: true }, at: group.first };
      return undefined;
    }
    const speaker = this.#antecedents.party(span, this.#text);
    this.#antecedents.remember(speaker);
    return { speaker, at: words.findIndex((word) => word.start >= span.start) };
  }

  /** «…, et les ministres ont appelé»: a subject of its own right before the verb, not just a comma. */
  #ownSubject(words: readonly Word[], group: Group, from: number): boolean {
    const span = findSubject(words, from, group.first, this.#grammar, this.#finder);
    if (!span) return false;
    const between = words.filter((word) => word.start >= span.end && word.end <= words[group.first]!.start);
    return (
      !between.some((word) => word.key === ',' || this.#grammar.coordinators.has(word.key)) &&
      !words[group.first]!.key.startsWith(',') &&
      !sharesBefore(words, group.first, this.#grammar)
    );
  }

  /** «l'occasion pour les participants de réaffirmer», "an opportunity for Allies to reaffirm". */
  #infinitiveSubject(
    words: readonly Word[],
    group: Group,
  ): { readonly speaker: Party; readonly at: number } | undefined {
    let link = group.first - 1;
    if (words[link]?.key === "'") link--;
    for (let at = link - 1; at >= 0 && at > link - 60; at--) {
      if (!/^(?:pour|à|aux|au|for|allowed|enabled)$/.test(words[at]!.key)) continue;
      const opener = words
        .slice(Math.max(0, at - 6), at)
        .some((word) => /^(?:occasion|permis|permet|opportunité|opportunity|chance)$/.test(word.key));
      if (!opener || at + 1 >= link) continue;
      const span = this.#span(words, at + 1, link - 1);
      const speaker = this.#antecedents.party(span, this.#text);
      this.#antecedents.remember(speaker);
      return { speaker, at: at + 1 };
    }
    return undefined;
  }

  #reportsThat(words: readonly Word[], group: Group): boolean {
    return words.slice(group.content, group.content + 3).some((word) => this.#grammar.that.has(word.key));
  }

  /** A verb with its own subject inside what somebody else is reported to say belongs to that content. */
  #insideThat(words: readonly Word[], outer: Group, inner: Group, subject: unknown): boolean {
    if (subject === 'shared') return false;
    if (!this.#reportsThat(words, outer))
      return words.slice(outer.content, inner.first).some((word) => this.#grammar.relatives.has(word.key));
    // A semicolon or a new main clause after a comma and «et» closes it.
    const between = words.slice(outer.content, inner.first);
    const close = between.findLastIndex((word) => word.key === ';');
    return close < 0;
  }

  #boundaryBefore(words: readonly Word[], at: number): number {
    let end = at - 1;
    while (
      end > 0 &&
      (words[end]!.mark ||
        this.#grammar.coordinators.has(words[end]!.key) ||
        this.#grammar.adverb.test(words[end]!.key) ||
        /^(?:en|to|also|ainsi|then|who|qui|has|have|ont|a)$/.test(words[end]!.key))
    )
      end--;
    return end;
  }

  *#statements(
    words: readonly Word[],
    group: Group,
    speaker: Party | undefined,
    last: number,
    items: readonly Block[],
  ): Generator<Statement> {
    const verbSpan = this.#span(words, group.first, group.last);
    const verb = {
      ...verbSpan,
      text: this.#text.slice(verbSpan.start, verbSpan.end),
      lemma: group.lemma,
      stance: group.stance,
      strength: this.#strength(words, group),
    };
    const base = { ...(speaker && { speaker }), verb };
    const end = this.#trimEnd(words, last);
    const colon = words.slice(group.content, group.content + 6).findIndex((word) => word.key === ':');
    if (colon >= 0 && items.length > 0 && group.content + colon >= end - 1) {
      for (const item of items) {
        const start = item.bodyStart;
        const words = this.#text.slice(start, item.end);
        const content = words.replace(
          /[\s\u00A0]*[;,.]?(?:[\s\u00A0]+(?:and|et|ou|or))?[\s\u00A0;,.]*$/iu,
          '',
        );
        if (content) yield { ...base, start, end: start + content.length };
      }
      return;
    }
    const starts = this.#contentStarts(words, group, end);
    for (const [index, start] of starts.entries()) {
      const next = starts[index + 1];
      const stop =
        next === undefined ? end : this.#boundaryBefore(words, next - (words[next - 1]?.key === "'" ? 2 : 1));
      const first = words[start];
      const final = words[stop];
      // What is quoted is a quotation, told as such.
      if (!first || !final || stop < start || first.quoted || /^[«“"]$/.test(first.key)) continue;
      if (words.slice(start, stop + 1).filter((word) => !word.mark).length < 2) continue;
      yield { ...base, start: first.start, end: final.end };
    }
  }

  /** Where what is said begins; each coordinated «que» begins a record of its own. */
  #contentStarts(words: readonly Word[], group: Group, end: number): number[] {
    const { that, coordinators } = this.#grammar;
    const after = (at: number) => at + (words[at + 1]?.key === "'" ? 2 : 1);
    const opening = words
      .slice(group.content, Math.min(end, group.content + 8))
      .findIndex((word) => that.has(word.key));
    const lead = words.slice(group.content, group.content + Math.max(0, opening));
    const reports =
      opening === 0 ||
      (opening > 0 && (lead[0]!.mark || lead.every((word) => this.#grammar.adverb.test(word.key))));
    if (!reports) return [group.content];
    const first = group.content + opening;
    const starts = [after(first)];
    for (let at = first + 1; at <= end; at++)
      if (that.has(words[at]!.key) && !words[at]!.quoted && coordinators.has(words[at - 1]!.key))
        starts.push(after(at));
    return starts;
  }

  #trimEnd(words: readonly Word[], last: number): number {
    let end = last;
    while (end > 0 && words[end]!.mark && !/^[)»”"]$/.test(words[end]!.key)) end--;
    return end;
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

  /** «Selon X, …», "According to X, …". */
  #according(words: readonly Word[]): Statement | undefined {
    const key = words[0]?.key;
    const french = this.#lang === 'fr' && (key === 'selon' || (key === 'd' && words[2]?.key === 'après'));
    const english = this.#lang !== 'fr' && key === 'according' && words[1]?.key === 'to';
    if (!french && !english) return undefined;
    const from = key === 'selon' ? 1 : key === 'd' ? 3 : 2;
    const comma = words.findIndex((word, index) => index > from && word.key === ',');
    if (comma < 0 || comma > from + 14) return undefined;
    const span = this.#span(words, from, comma - 1);
    if (!this.#finder.head(span)) return undefined;
    const end = this.#trimEnd(words, words.length - 1);
    if (end <= comma + 1) return undefined;
    const speaker = this.#antecedents.party(span, this.#text);
    this.#antecedents.remember(speaker);
    const verb = this.#span(words, 0, from - 1);
    return {
      start: words[comma + 1]!.start,
      end: words[end]!.end,
      speaker,
      verb: {
        ...verb,
        text: this.#text.slice(verb.start, verb.end),
        lemma: french ? 'selon' : 'according to',
        stance: 'state',
        strength: 1,
      },
    };
  }

  #span(words: readonly Word[], first: number, last: number): Span {
    return { start: words[first]!.start, end: words[last]!.end };
  }
}
