import { fold } from '../text/fold.ts';
import { literal } from '../text/literal.ts';
import type { Span } from '../text/span.ts';
import { clausesOf } from './clause.ts';
import { subjectAfter } from './subjectAfter.ts';

/** How far into a release a title is looked for in full. */
const reach = 20_000;
const ties =
  /^(?:des|de|du|d'|la|le|les|l'|of|the|and|et|for|on|à|affaires|étrangères|européennes?|intérieur|défense|extérieures?|internationale?s?|générale?|national|nationale|foreign|affairs)$/;
const small = /^(?:des|de|du|d'|la|le|les|l'|of|the|and|et|for|on|à)$/;
const bare =
  /^(?:the|le|la|l'|ce|cette)\s?((?:[\p{L}-]+\s){0,3}(?:ministre|minister|président|présidente|president|premier ministre|première ministre|prime minister|secrétaire général|secrétaire générale|secretary general|secretary-general|secretary|commissaire|commissioner|haut représentant|haute représentante|high representative|ambassadeur|ambassadrice|ambassador|porte-parole|spokesperson|spokesman|spokeswoman|directeur général|directrice générale|director general|director|représentante?|representative|chancelier|chancelière|chancellor|envoyée?|envoy|présidence|presidency|chairmanship|chairperson|chair|coordonnateur|coordonnatrice))$/iu;

/** «le ministre», "the High Commissioner": where the release first names the office in full («le ministre des Affaires étrangères»). */
export class Titles {
  readonly #text: string;
  readonly #lang: string;
  readonly #known = new Map<string, Span | undefined>();
  /** Folded once, where a title is looked for. */
  #head: ReturnType<typeof fold> | undefined;

  constructor(text: string, lang: string) {
    this.#text = text;
    this.#lang = lang;
  }

  /** The full title that the words of a speaker stand for, before `offset`; undefined where they are no bare title. */
  full(words: string, offset: number): Span | undefined {
    const phrase = fold(words).text.toLowerCase().replace(/\s+/g, ' ');
    const title = bare.exec(phrase)?.[1];
    if (!title) return undefined;
    const key = phrase.startsWith('la ') ? `la ${title}` : title;
    if (!this.#known.has(key)) this.#known.set(key, this.#find(title, phrase));
    const found = this.#known.get(key);
    return found && found.end <= offset ? found : undefined;
  }

  #find(name: string, phrase: string): Span | undefined {
    this.#head ??= fold(this.#text.slice(0, reach));
    const head = this.#head;
    const words = literal(name).replace(/ /g, '\\s+');
    const title = `${words}(?:\\s(?:\\p{Ll}{4,}))?\\s(?:des|de la|de l'|du|d'|de|of|for|on)\\s`;
    // What may stand before it is slow to look for at every word of a text that has no such title.
    if (!new RegExp(title, 'iu').test(head.text)) return undefined;
    const full = new RegExp(`(?<!\\p{L})((?:the|le|la|l')\\s?)?(\\p{L}{2,6}\\s)?${title}`, 'giu');
    for (const match of head.text.matchAll(full)) {
      const article = match[1]?.trim().toLowerCase();
      if (article && /^l[ae]$/.test(article) && /^l[ae] /.test(phrase) && !phrase.startsWith(`${article} `))
        continue;
      // An acronym before the title belongs to it ("OSCE High Commissioner"), another word does not.
      const lead = match[2] && !/^\p{Lu}{2}/u.test(match[2]) ? (match[1] ?? '').length + match[2].length : 0;
      const start = head.original(match.index + lead);
      const tokens = clausesOf(this.#text, { start, end: Math.min(this.#text.length, start + 200) }, [])[0];
      if (!tokens) continue;
      // The title's own words: capitals, and what ties them together.
      const span = subjectAfter(this.#text, tokens, 0, this.#lang);
      const from = tokens.findIndex(
        (word) => word.start >= head.original(match.index + match[0].trimEnd().length - 1),
      );
      let stop = from + 1;
      while (stop < tokens.length && (tokens[stop]!.capital || ties.test(tokens[stop]!.key))) stop++;
      while (stop > from + 1 && small.test(tokens[stop - 1]!.key)) stop--;
      if (span && from >= 0 && stop > from + 1)
        return { start: span.start, end: Math.min(span.end, tokens[stop - 1]!.end) };
    }
    return undefined;
  }
}
