import type { Actor, Form, Term } from '../lexicon/model.ts';
import type { NameKind } from '../release/head/names.ts';
import type { Block } from '../release/tree.ts';
import { contains, type Span } from '../text/span.ts';
import { foldWords } from '../text/words.ts';
import type { Dictionary, Entry } from './dictionary.ts';
import { isSpelledAs } from './spelling.ts';
import { bridges, foldedBetween, listedAfter, sharedHeads } from './threatWords.ts';

/** What a block's words alone allow; offsets from the block's start. */
export interface Candidates {
  readonly actors: readonly {
    readonly start: number;
    readonly end: number;
    readonly actor: Actor;
    readonly form: Form;
  }[];
  /** In order of start, the longer first. */
  readonly terms: readonly {
    readonly start: number;
    readonly end: number;
    readonly kind: 'threat' | 'response';
    readonly term: Term;
    readonly countered: boolean;
    /** Its form asks for words after it besides: "detained ~ journalists". */
    readonly tailed?: true;
  }[];
}

interface Reading {
  readonly breadth: number;
  readonly tail: Span | undefined;
}

const smallWord =
  /^(?:us|who|it|is|act|ice|un|no|am|as|so|we|or|au|can|car|pic|eu|ce|est|et|par|si|ours?|aid|dame)$/i;

/** All readings of a block's words that its spelling allows; which of them are meant, the document decides. */
export function findCandidates(
  text: string,
  block: Block,
  lang: string,
  { matcher, entries }: Dictionary,
): Candidates {
  const words = text.slice(block.start, block.end);
  const shouting = words === words.toUpperCase() && /\p{Lu}{4}/u.test(words);
  const actors: { start: number; end: number; actor: Actor; form: Form }[] = [];
  const terms: Candidates['terms'][number][] = [];
  const excluded: { start: number; end: number; id: string }[] = [];
  const counters: number[] = [];
  /** How wide the forms of the terms are, and, of those with a gap, the words after it, which the mention need not hold. */
  const readings = new Map<object, Reading>();
  /** What follows the words before a gap that were met last, and where. */
  let [behind, following] = [-1, ''];
  for (const hit of matcher.scan(words)) {
    const entry = entries[hit.phrase]!;
    if (entry.kind === 'actor') {
      const { form, actor } = entry;
      // "SECRETARY-GENERAL CONDEMNS …": in a line of capitals a title of several words is as good as in small letters.
      const title = shouting && actor.kind === 'office' && /[ -]/.test(entry.words);
      const rule =
        title || (form.kind === 'demonym-adj' && lang === 'en')
          ? 'initial-upper'
          : (form.case ?? 'initial-upper');
      // Among capitals alone the letters of a body may be a word: "WHO WILL ACT FOR US".
      if (shouting && form.kind === 'acronym' && smallWord.test(entry.words)) continue;
      const found = words.slice(hit.start, hit.end);
      // "ISIL (Da'esh" is no "ISIL/Da'esh".
      if (found.includes('(') && !found.includes(')')) continue;
      if (isSpelledAs(found, entry.words, rule, shouting))
        actors.push({ start: hit.start, end: hit.end, actor: entry.actor, form });
    } else if (entry.kind === 'exclude') excluded.push({ start: hit.start, end: hit.end, id: entry.term.id });
    else if (entry.kind === 'counter') {
      // «L'opposition a été …» is no «opposition à», though accents are folded.
      if (!/[\s\u00A0]a$/u.test(words.slice(hit.start, hit.end))) counters.push(hit.end);
    } else {
      if (!isSpelledAs(words.slice(hit.start, hit.end), entry.words, 'insensitive', shouting)) continue;
      const gapped = entry.rest.length > 0;
      // Several forms that begin with the same words stand one after the other.
      if (gapped && hit.end !== behind) [behind, following] = [hit.end, restOfSentence(words, hit.end)];
      const gap = gapped ? gapHead(words, hit, entry, following) : undefined;
      if (gapped && !gap) continue;
      const end = gap?.end ?? hit.end;
      const term = {
        start: hit.start,
        end,
        kind: entry.kind,
        term: entry.term,
        countered: false,
        ...(gap && { tailed: true as const }),
      };
      terms.push(term);
      readings.set(term, { breadth: entry.breadth, tail: gap?.tail });
    }
  }
  for (const term of [...terms])
    if (term.kind === 'threat')
      for (const shared of sharedHeads(words, term.start, term.end, words.length)) {
        const entry = wholePhrase(shared.phrase, { matcher, entries });
        if (
          entry &&
          !terms.some(
            (t) =>
              t.kind === 'threat' &&
              t.start < shared.end &&
              shared.start < t.end &&
              t.end - t.start > shared.end - shared.start,
          )
        )
          terms.push({
            start: shared.start,
            end: shared.end,
            kind: 'threat',
            term: entry.term,
            countered: false,
          });
      }
  const kept = terms
    .filter(
      (term) =>
        !excluded.some(
          (phrase) =>
            phrase.id === term.term.id &&
            (longer(phrase, term) || longer(phrase, readings.get(term)?.tail ?? phrase)),
        ),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end || moreSpecific(readings.get(a), readings.get(b)));
  return {
    actors,
    terms: markCountered(
      words,
      kept,
      counters.sort((a, b) => a - b),
    ),
  };
}

/** Of two readings of the same words: the one that asks for more words around them, then the one of the narrower form. */
const moreSpecific = (a: Reading | undefined, b: Reading | undefined): number =>
  Number(b?.tail !== undefined) - Number(a?.tail !== undefined) || (a?.breadth ?? 1) - (b?.breadth ?? 1);

const longer = (phrase: Span, inside: Span): boolean =>
  contains(phrase, inside) && phrase.end - phrase.start > inside.end - inside.start;

/** As what the dictionary knows a name, if `words` as a whole are one: kinds, with the actors that it may be. */
export function wholeNames(
  words: string,
  { matcher, entries }: Dictionary,
): ReadonlyMap<NameKind, ReadonlySet<string>> {
  const kinds = new Map<NameKind, Set<string>>();
  const shouting = words === words.toUpperCase() && /\p{Lu}{4}/u.test(words);
  const from = /^(?:the |le |la |les |l['’])?/iu.exec(words)![0].length;
  for (const hit of matcher.scan(words)) {
    const entry = entries[hit.phrase]!;
    if (entry.kind !== 'actor' || (hit.start !== 0 && hit.start !== from) || hit.end !== words.length)
      continue;
    // «Élysée», "The White House" at the head of a release: who works there publishes it.
    const kind = entry.form.kind === 'seat' ? 'body' : nameKinds[entry.actor.kind];
    const rule = entry.form.case ?? 'initial-upper';
    if (
      kind &&
      (entry.form.kind === 'seat' || nameForms.has(entry.form.kind)) &&
      isSpelledAs(words.slice(hit.start), entry.words, rule, shouting)
    )
      kinds.set(kind, (kinds.get(kind) ?? new Set()).add(entry.actor.id));
  }
  return kinds;
}

const nameKinds: Readonly<Record<string, NameKind>> = {
  organisation: 'body',
  body: 'body',
  grouping: 'grouping',
  place: 'place',
  state: 'state',
  office: 'office',
  person: 'person',
};
const nameForms: ReadonlySet<string> = new Set(['short', 'formal', 'acronym', 'alias', 'former', 'title']);

/** «lutter contre la désinformation, le terrorisme et …»: the counter-phrase holds for the list that follows it. */
function markCountered(
  words: string,
  terms: readonly Candidates['terms'][number][],
  counters: readonly number[],
): Candidates['terms'] {
  let last: { readonly end: number } | undefined;
  let before: { readonly end: number; readonly countered: boolean } | undefined;
  return terms.map((term) => {
    if (term.kind !== 'threat') return term;
    const between = before && term.start >= before.end ? words.slice(before.end, term.start) : undefined;
    // «la manipulation de l'information (FIMI)»: another name of the same.
    const named = before?.countered === true && /^[\s\u00A0]\($/u.test(between ?? '');
    // Past another threat a counter-phrase reaches only through a list.
    const from = Math.max(term.start - 60, between === undefined ? 0 : before!.end);
    const direct = within(counters, from, term.start).some(
      (end) =>
        end <= term.start &&
        bridges(
          /[\p{L}-]*$/u.exec(words.slice(Math.max(0, end - 20), end))![0],
          words.slice(end, term.start),
        ),
    );
    const listed =
      last !== undefined &&
      term.start >= last.end &&
      term.start - last.end < 90 &&
      listedAfter(foldedBetween(words, last.end, term.start).replace(/^[^\S\n]*\)/u, ''));
    const countered = direct || listed || named;
    if (between !== undefined || !before || countered) before = { end: term.end, countered };
    if (!countered) {
      if (last && term.start >= last.end) last = undefined;
      return term;
    }
    last = term;
    return { ...term, countered: true };
  });
}

/** The offsets of a sorted list that lie in `[from, to]`. */
function within(offsets: readonly number[], from: number, to: number): readonly number[] {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < offsets.length && offsets[end]! <= to) end++;
  return offsets.slice(low, end);
}

/** What follows in the sentence, folded, as far as gaps may reach. */
function restOfSentence(words: string, at: number): string {
  const folded = foldWords(words.slice(at, at + 200));
  // The point of «U.S.» ends no sentence.
  const closed = folded.search(/(?<!(?:^|[^\p{L}])\p{L})\.|[;!?»”]/u);
  return closed < 0 ? folded : folded.slice(0, closed);
}

/**
 * The end of the words before a gap, where what must follow does so within six words of the sentence, and where that
 * stands.
 */
function gapHead(
  words: string,
  hit: { readonly start: number; readonly end: number },
  entry: Extract<Entry, { kind: 'threat' | 'response' }>,
  following: string,
): { readonly end: number; readonly tail: Span } | undefined {
  let rest = following;
  let tail = { start: hit.end, end: hit.end };
  for (const stretch of entry.rest) {
    let best: { readonly at: number; readonly length: number } | undefined;
    for (const phrase of stretch) {
      for (let at = rest.indexOf(phrase); at >= 0; at = rest.indexOf(phrase, at + 1)) {
        const bordered =
          !/[\p{L}\p{N}]/u.test(rest[at - 1] ?? ' ') &&
          !/[\p{L}\p{N}]/u.test(rest[at + phrase.length] ?? ' ');
        if (!bordered) continue;
        if ((rest.slice(0, at).match(/[\p{L}\p{N}'-]+/gu) ?? []).length <= 6 && (!best || at < best.at))
          best = { at, length: phrase.length };
        break;
      }
    }
    // «Le soutien à l'Ukraine face à l'agression», "support for Ukraine against": what follows belongs to another phrase.
    if (!best || apart.test(rest.slice(0, best.at))) return undefined;
    // "The soldiers killed, the people": nor what a comma keeps apart.
    if (
      tail.start === hit.end &&
      tail.end === hit.end &&
      /^\s*,/u.test(rest) &&
      !suffered.test(rest.slice(best.at))
    )
      return undefined;
    const from = following.length - rest.length + best.at;
    tail = {
      start: hit.end + unfoldedLength(words.slice(hit.end), from),
      end: hit.end + unfoldedLength(words.slice(hit.end), from + best.length),
    };
    rest = rest.slice(best.at + best.length);
  }
  // "violations of Estonia’s airspace": what the act is an act of belongs to the mention; "hold Russia accountable": all of it;
  // "fired dozens of rockets": with what; «deux câbles de données ont été sectionnés»: what was done, whose subject is cut off later.
  if (
    entry.kind === 'response' ||
    ((entry.term.id.startsWith('wpn.') || thrown.test(words.slice(tail.start, tail.end))) &&
      !/[,:]/u.test(words.slice(hit.end, tail.start))) ||
    suffered.test(words.slice(tail.start, tail.end)) ||
    /[\s\u00A0](?:of|into|de|d['’]?|du|des)$/iu.test(words.slice(hit.start, hit.end))
  )
    return { end: tail.end, tail };
  // «guerre que ~ mène contre»: the small words before the gap are no part of the mention.
  const head = words
    .slice(hit.start, hit.end)
    .replace(
      /[\s\u00A0]+(?:que|qu['’]?|contre|to|for|de|d['’]?|du|des|in|on|of|by|against|with|à|apporté|the)$/iu,
      '',
    );
  return { end: hit.start + head.length, tail };
}

const thrown =
  /^(?:missiles?|rockets?|drones?|shells?|roquettes?|obus|bomb(?:e|es|s)?|mort(?:iers?|ars?)|projectiles?|uavs?)(?!\p{L})/iu;

const suffered =
  /^(?:(?:a|ont|avai(?:t|ent)) été|was|were|(?:has|have|had) been|être|soi(?:t|ent))[\s\u00A0]/iu;

const apart = /(?<!\p{L})(?:face|contre|against|amid|despite|malgre|since|depuis)(?!\p{L})/u;

/** How much of `words` the first `length` units of its folded form come from. */
function unfoldedLength(words: string, length: number): number {
  let taken = 0;
  let folded = 0;
  while (folded < length && taken < words.length) folded += foldWords(words[taken++]!).length;
  return taken;
}

/** The threat that a phrase as a whole stands for. */
function wholePhrase(
  phrase: string,
  { matcher, entries }: Dictionary,
): Extract<Entry, { kind: 'threat' | 'response' }> | undefined {
  for (const hit of matcher.scan(phrase)) {
    const entry = entries[hit.phrase]!;
    if (hit.start === 0 && hit.end === phrase.length && entry.kind === 'threat' && entry.rest.length === 0)
      return entry;
  }
  return undefined;
}
