import { findDates } from '../../text/dates.ts';
import type { Span } from '../../text/span.ts';
import { markOf } from '../blocks.ts';
import type { HeaderField } from '../tree.ts';
import { besideTitle } from './besideTitle.ts';
import { intervalOf } from './event.ts';
import { type Found, fieldAt } from './field.ts';
import { type FieldName, isSmall, numberedTitle, opensTitle } from './labels.ts';
import { allOf } from './languages/all.ts';
import { Letterhead } from './letterhead.ts';
import type { HeadView, Line } from './line.ts';
import { valueLength } from './lines.ts';
import { inMenu } from './menus.ts';
import { isBodyAlone, isLand, isTitleOfOffice, type Names, sitting } from './names.ts';
import { isNarrower } from './narrower.ts';
import { isSpeech } from './occasion.ts';
import { lenient } from './patterns.ts';
import { placeAbove } from './placeLines.ts';
import { isTitleLine, repeatedTitle } from './titleLine.ts';
import { midPhrase, runsOn, runsOnApart, unfinished } from './words.ts';

const beforeTitle = lenient(
  `^(?:#+\\s+|[•●▪]\\s+|\\*{1,2}(?=\\p{L}))?(?:(?:${allOf(({ kinds }) => kinds.release)})\\s?[:/–—-]\\s+)?`,
);

/** «Le procureur», "The Minister": begins with an article. */
const holder = lenient(`^(?:${allOf(({ author }) => author.article)})(?:\\s|(?<='))`);
/** Ends with who speaks for a body. */
const speaker = lenient(`(?:${allOf(({ bodies }) => bodies.speakers)})$`);
/** "2017/18". */
const years = /^\d{4}(?:[/–-]\d{2,4})?$/;

const ofSession = /^appartient à .{3,80}\s(?:du|des)\s/iu;
/** Bodies before which others speak. */
const assembly =
  /^(?:(?:le|la|the)\s)?(?:conseil|assemblée|commission|comité|sénat|parlement|chambre|congrès|council|(?:general )?assembly|committee|senate|parliament|house|congress|security council|human rights council)(?!\p{L})/iu;
/** "09:10:46". */
const seconds = /(?<!\d)\d{1,2}:\d{2}:\d{2}(?!\d)/u;
const communique = /^communiqu[eé]$/iu;
const printing = /^(?:print|imprimer|drucken)(?!\p{L})/iu;

const latin = /\p{Script=Latin}/u;

/** «27 Nov. 2023 - 01 Dec. 2023». */
const dashed = /\d{4}\s*[-–—]\s*\d/;

/** Walks down the lines of the head, deciding what each is. */
export class Head implements HeadView {
  readonly found: Found = {};
  readonly datelines = new Set<number>();
  readonly titleParts = new Set<number>();
  readonly subtitles = new Set<number>();
  /** The date of a numbered meeting, printed like that of the release. */
  meeting: HeaderField | undefined;
  /** The days that the release is about, printed where others print its own. */
  range: HeaderField | undefined;
  /** An office that a line above the title names: it publishes where no body is named. */
  office: HeaderField | undefined;
  title = -1;
  body = 0;
  readonly text: string;
  readonly lines: readonly Line[];
  readonly names: Names;
  readonly letterhead: Letterhead;
  readonly leftovers: ReadonlySet<number>;
  /** Where a title begins that is printed twice. */
  readonly #again: number;
  /** Whether the text is in Latin letters. */
  readonly #inLatin: boolean;
  /** Who publishes by a line above the title that has no label. */
  guessed: HeaderField | undefined;
  /** Offices that have a line above the title, or below it beside the date. */
  readonly offices: HeaderField[] = [];
  /** The day of a label «publié le». */
  #labelledDay: string | undefined;
  /** A day at the top of the page, above its menu. */
  #visited: HeaderField | undefined;
  /** The day that stood first, with nothing that says what it is of. */
  #unlabelled: HeaderField | undefined;
  /** A label on the line before, whose value this line is. */
  #label: FieldName | undefined;

  constructor(
    text: string,
    lines: readonly Line[],
    names: Names,
    /** What is known to stand above the title. */
    leftovers: ReadonlySet<number> = new Set(),
  ) {
    this.text = text;
    this.lines = lines;
    this.names = names;
    this.leftovers = leftovers;
    this.letterhead = new Letterhead(lines, names, this.canBeTitle);
    this.#again = repeatedTitle(this);
    this.#inLatin = lines.some(({ words }) => words.length > 60 && latin.test(words));
  }

  readonly canBeTitle = (index: number): boolean => isTitleLine(this, index);

  read(): void {
    let fallback: number | undefined;
    let loose: number | undefined;
    for (const [index, line] of this.lines.entries()) {
      if (index < this.body) continue;
      if (this.#takesLabel(index, line)) continue;
      if (line.meta) {
        if (line.kind === 'maybe' && this.title < 0) fallback ??= index;
        if (line.loose) loose ??= index;
        this.#take(index, line);
        continue;
      }
      // «COMMUNIQUÉ» / «OF THE ORGAN TROIKA SUMMIT OF …»
      const above = this.lines[index - 1];
      if (
        this.title < 0 &&
        above &&
        (fallback === index - 1 || communique.test(above.words)) &&
        midPhrase.test(line.words) &&
        !line.paragraph.apart
      ) {
        this.#setTitle(index - 1, above);
        continue;
      }
      if (this.title < 0 && (this.#placeAbove(index, line) || this.#aboveTitle(index, line))) continue;
      if (this.title < 0 && this.#isHolder(index, line)) continue;
      const isTitle = this.title < 0 && this.canBeTitle(index);
      if (this.title < 0 && fallback !== undefined && (!isTitle || /^\p{Ll}/u.test(line.words)))
        this.#setTitle(fallback, this.lines[fallback]!);
      else if (isTitle) {
        const above = this.letterhead.read(index, this.datelines.has(index - 1));
        if (above?.weak) this.offices.push(this.field(line, above.issuer!));
        else if (
          above?.issuer &&
          (!this.found.issuer ||
            // «UNION AFRICAINE» above «CONSEIL DE PAIX ET DE SÉCURITÉ», whose 463rd meeting it is.
            (this.found.issuer === this.guessed && sitting.test(this.lines[index + 1]?.words ?? '')) ||
            this.#isNarrower(index, line.words))
        )
          this.found.issuer = this.guessed = this.field(line, above.issuer);
        // "Visas" / "Business" / "News & events", an entry a line.
        if (above || this.leftovers.has(index) || inMenu(this, index)) this.meta(index);
        else if (midPhrase.test(line.words) && fallback === index - 1)
          this.#setTitle(fallback, this.lines[fallback]!);
        else this.#setTitle(index, line);
        continue;
      }
      if (this.title >= 0 && besideTitle(this, index, line)) continue;
      break;
    }
    // Where nothing better is printed, «Déclaration conjointe» is all the title there is.
    fallback ??= loose;
    if (this.title < 0 && fallback !== undefined) this.#setTitle(fallback, this.lines[fallback]!);
    this.body = Math.max(this.body, this.title + 1);
    // Of several ministers none publishes alone.
    if (new Set(this.offices.map(({ text }) => text)).size === 1) this.office = this.offices[0];
  }

  #isNarrower(index: number, words: string): boolean {
    const wide = this.found.issuer;
    return !!wide && wide === this.guessed && isNarrower(this, wide, index, words);
  }

  #takesLabel(index: number, line: Line): boolean {
    const label = this.#label;
    this.#label = undefined;
    if (!label || line.labels) return false;
    if (label === 'published' || label === 'updated') {
      const date = line.dates[0];
      if (!date) return false;
      this.found[label] ??= this.field(line, date, date.value);
    } else if (line.words.length > 160 || line.meta) return false;
    else if (label === 'title') {
      this.#setTitle(index, line);
      return true;
    } else if (label !== 'other') {
      const end = valueLength(label, line.words, this.names);
      // A label says better who publishes than a name above the title.
      if (label === 'issuer' && this.found.issuer === this.guessed) this.found.issuer = undefined;
      this.found[label] ??= this.field(line, { start: 0, end });
    }
    this.meta(index);
    return true;
  }

  #take(index: number, line: Line): void {
    this.meta(index);
    this.#label = line.labels;
    // «27 Nov. 2023 - 01 Dec. 2023»: how long something went on, not when the release came out.
    const [days, more] = line.dates;
    const alone = days && isSmall(line.words.slice(0, days.start)) && isSmall(line.words.slice(days.end));
    if (
      days?.from &&
      !more &&
      !days.label &&
      (alone || dashed.test(line.words.slice(days.start, days.end)))
    ) {
      this.range ??= this.field(line, days, intervalOf(days));
      return;
    }
    // «Thursday, 28 November 2024 | 10:38:11 AM EST» at the top: what a page shows of the day it is.
    const ticking = index < 4 && this.title < 0 && seconds.test(line.words);
    // «Appartient à Conseil des ministres du 18 décembre 2020»: a title of what the release came out of.
    const [session] = line.dates.length === 0 && ofSession.test(line.words) ? findDates(line.words) : [];
    if (session && !session.value.startsWith('-'))
      this.range ??= this.field(line, session, intervalOf(session));
    for (const date of line.dates) {
      // «1279e réunion, 13 mai 2025»: the day of the meeting, unless no other is printed.
      if (!date.label && sitting.test(line.words)) {
        this.meeting ??= this.field(line, date, date.value);
        continue;
      }
      // «Malabo, 8 et 9 novembre 2011»: the days of the meeting too.
      if (date.from && !date.label) this.range ??= this.field(line, date, intervalOf(date));
      const name = date.label === 'updated' ? 'updated' : 'published';
      // "Thursday, 26 November 2026" above the menu: the day on which somebody looked at the page.
      if (name === 'published' && this.#visited && date.value.slice(0, 10) < this.#visited.value!)
        this.found.published = this.#visited = undefined;
      // "23/10/2024 09:10:46" above "Print | Close": when somebody printed the page.
      const next = this.lines[index + 1];
      if (
        alone &&
        this.title < 0 &&
        seconds.test(line.words) &&
        next?.kind === 'sure' &&
        printing.test(next.words)
      )
        continue;
      const time = !date.value.includes('T') && this.#timeBelow(index);
      // «Zagreb, 5 March 2020, 05/03/2020 - 19:57»: the day once more, with its hour.
      if (date.value.startsWith(`${this.found[name]?.value}T`)) this.found[name] = undefined;
      // «14 March 2024» at the top, "Posted on 18 March 2024" below: the label says which day it came out.
      if (date.label === 'published' && this.#unlabelled && this.found.published === this.#unlabelled)
        this.found.published = undefined;
      this.found[name] ??= this.field(line, date, time ? `${date.value}T${time}` : date.value);
      if (!date.label) this.#unlabelled = this.found.published;
      const beforeMenu = alone && index < 4 && this.lines[index + 1]?.kind === 'sure';
      if ((beforeMenu || ticking) && !date.label) this.#visited = this.found.published;
    }
    // «Jeudi 6 novembre 2014. Accra» below a picture: another day than the one that a label names.
    const [only] = line.dates;
    const elsewhere =
      this.#labelledDay !== undefined && only && !only.label && !only.value.startsWith(this.#labelledDay);
    this.#labelledDay ??= line.dates.find(({ label }) => label === 'published')?.value.slice(0, 10);
    for (const name of ['issuer', 'place', 'reference', 'title'] as const) {
      const span = line[name];
      // «Conseil de sécurité – 12 mars 2019» below «Intervention de …»: where it was said.
      if (
        name === 'issuer' &&
        span &&
        !line.labelled &&
        this.title >= 0 &&
        isSpeech(this.found.title?.text ?? '') &&
        assembly.test(line.words.slice(span.start, span.end))
      )
        continue;
      if (!span || ((elsewhere || ticking) && name === 'place')) continue;
      if (name === 'title') {
        // «NOTE DE TRANSMISSION» above «Objet : …».
        if (this.found.title && this.found.title.text.split(/\s+/).length <= 3) {
          this.meta(this.title);
          this.title = -1;
          this.found.title = undefined;
        }
        if (this.title < 0) this.title = index;
        this.datelines.delete(index);
      }
      // A label says better who publishes than a name above the title, but for «de : la présidence».
      if (
        name === 'issuer' &&
        line.labelled &&
        this.found.issuer === this.guessed &&
        !/^\p{Ll}/u.test(line.words.slice(span.start))
      )
        this.found.issuer = undefined;
      if (name === 'issuer' && this.#isNarrower(index, line.words.slice(span.start, span.end)))
        this.found.issuer = this.guessed = this.field(line, span);
      // The way to a page tells its site, a label who publishes: "OSCE > Newsroom", "Where we are: OSCE Mission to …".
      if (name === 'issuer' && !line.labelled) this.found.issuer ??= this.guessed ??= this.field(line, span);
      else {
        const field = this.field(line, span);
        // "2023/9" in a table, "No. 2023/9" below it.
        if (
          name === 'reference' &&
          this.found.reference &&
          field.text.endsWith(` ${this.found.reference.text}`)
        )
          this.found.reference = undefined;
        this.found[name] ??= field;
      }
    }
  }

  /** "22 October 2020" above "11:20": the time that a line of its own gives. */
  #timeBelow(index: number): string | undefined {
    const time = /^[\s•*|–-]*(\d{1,2})[:.h](\d{2})$/u.exec(this.lines[index + 1]?.words ?? '');
    return time ? `${time[1]!.padStart(2, '0')}:${time[2]}` : undefined;
  }

  /** «Le procureur de la République», «Le Porte-parole», with an article and nothing else: who signs or speaks. */
  #isHolder(index: number, { words }: Line): boolean {
    const below = this.lines[index + 1];
    // «Le Secrétaire général de l'OTAN» / «s'adressera au Parlement».
    if (words.split(/\s+/).length > 6 || !holder.test(words) || /^\p{Ll}/u.test(below?.words ?? ''))
      return false;
    const office = isTitleOfOffice(words, this.names);
    if (office ? this.letterhead.headGoesOn(index) : !speaker.test(words)) return false;
    this.meta(index);
    return true;
  }

  /** The name of a body over several lines, or a site's motto above a title that is printed twice. */
  #aboveTitle(index: number, line: Line): boolean {
    const last = this.letterhead.lastOfName(index);
    if (last !== undefined) {
      const [start, end] = [line.paragraph.start, this.lines[last]!.paragraph.end];
      this.guessed ??= { start, end, text: this.text.slice(start, end) };
      this.found.issuer ??= this.guessed;
      for (let at = index; at <= last; at++) this.meta(at);
      return true;
    }
    if (isBodyAlone(line.words, this.names)) return false;
    // "Search for:", a label of the page that nobody knows.
    if (/^\p{Lu}(?:[\p{L}'-]+\s?){1,3}:$/u.test(line.words) && this.letterhead.headGoesOn(index)) {
      this.meta(index);
      return true;
    }
    const below = this.lines[index + 1];
    // "of the Visegrad Group", below the years of its presidency.
    const above = this.lines[index - 1];
    const goesOn =
      above &&
      ((/^\p{Ll}/u.test(line.words) &&
        // «COMMUNIQUÉ DE PRESSE» / «du procureur de la République»
        (years.test(above.words) ||
          (above.kind === 'sure' && !line.paragraph.apart && line.words.length < 60))) ||
        // «ET DES RELATIONS PUBLIQUES» below «DIRECTION DE LA COMMUNICATION».
        (midPhrase.test(line.words) && this.datelines.has(index - 1) && above.kind !== 'maybe'));
    // «جمهورية القمر المتحدة» above a text in Latin letters.
    const foreign = !latin.test(line.words) && /\p{L}/u.test(line.words) && this.#inLatin;
    // «REPUBLIQUE DU BURUNDI» is nobody's title.
    const land = index < 3 && isLand(line.words, this.names);
    if (((goesOn || land) && this.letterhead.headGoesOn(index)) || foreign) {
      this.meta(index);
      return true;
    }
    // «- soit sélectionner une date», what a page offers above its bulletin.
    const offers = index < 8 && markOf(this.text, line.paragraph) && this.#titleBelowList(index);
    const introduces =
      index < 6 &&
      below &&
      markOf(this.text, below.paragraph) &&
      /^\W*\p{Ll}/u.test(below.words) &&
      line.words.split(/\s+/).length <= 6 &&
      this.#titleBelowList(index + 1);
    if (offers || introduces) {
      this.meta(index);
      return true;
    }
    const left = this.leftovers.has(index) && !this.canBeTitle(index);
    if (index >= this.#again && !left) return false;
    this.meta(index);
    return true;
  }

  /** Whether the first line below that is no point of a list opens like a title. */
  #titleBelowList(index: number): boolean {
    const next = this.lines.slice(index + 1, index + 8).find((line) => !markOf(this.text, line.paragraph));
    return next !== undefined && (next.loose === true || (!next.meta && opensTitle.test(next.words)));
  }

  /** «Addis Ababa, Ethiopia» beside the date, above the title. */
  #placeAbove(index: number, line: Line): boolean {
    const above = placeAbove(this, index, this.found.place !== undefined);
    if (!above) return false;
    if (above.place) this.found.place ??= this.field(line, above.place);
    this.meta(index);
    return true;
  }

  /** The length of «No: 52, 26 February 2018, », as the Turkish ministry prints it before a title; its day is the release's. */
  #numberAndDate(line: Line): number | undefined {
    const number = numberedTitle.exec(line.words);
    const [date] = number ? findDates(line.words) : [];
    if (!number || !date || date.value.startsWith('-')) return undefined;
    const between = line.words.slice(number[0].length, date.start);
    const comma = /^,\s(?=\p{Lu})/u.exec(line.words.slice(date.end));
    if (!comma || !/^(?:,?\s|\s[–—-]\s)$/.test(between)) return undefined;
    this.found.published ??= this.field(line, date, date.value);
    return date.end + comma[0].length;
  }

  #setTitle(index: number, line: Line): void {
    // "PRESS RELEASE : UK announces …".
    const dated = this.#numberAndDate(line);
    const hash = dated ?? beforeTitle.exec(line.words)![0].length;
    const end = line.words.replace(
      /\s*\*{1,2}$|\s+#+$$|\s\((?:(?:unofficial|courtesy|provisional) translation|traduction (?:non officielle|de courtoisie|provisoire))\)$|\s\[(?:[a-z]{2}(?:_[a-z]{2})?|(?:\p{L}+\s)?\d{4})\]$|\s*:$/iu,
      '',
    ).length;
    this.title = index;
    this.datelines.delete(index);
    this.body = Math.max(this.body, index + 1);
    let last = line;
    let stop = end;
    // A title over two lines: the first ends, or the second begins, in the middle of a phrase.
    for (let at = index + 1; at <= index + 4; at++) {
      const next = this.lines[at];
      if (!next || next.meta || next.words.length > 160 || /[.:;]\s*$/.test(next.words)) break;
      if (numberedTitle.test(next.words)) break;
      // «… 7 juin 2018» ends what «Mission …» below doesn't go on with.
      const dated = findDates(last.words).at(-1);
      if (
        dated &&
        !dated.value.startsWith('-') &&
        dated.end >= last.words.length - 1 &&
        !midPhrase.test(next.words)
      )
        break;
      const place = next.words.split(/,\s|\s\(/)[0]!;
      if (
        !unfinished.test(last.words) &&
        !this.#nameGoesOn(last.words, next.words) &&
        (isBodyAlone(next.words, this.names) || this.names.is('place', place))
      )
        break;
      // Blank lines may stand between the lines of a title that is set in the middle.
      if (next.paragraph.apart ? !runsOnApart(last.words, next.words) : !runsOn(last.words, next.words))
        break;
      this.titleParts.add(at);
      last = next;
      stop = next.words.length;
      this.body = at + 1;
    }
    const start = line.folded.original(hash);
    const to = last.folded.original(stop - 1) + 1;
    this.found.title ??= { start, end: to, text: this.text.slice(start, to) };
    const number = numberedTitle.exec(line.words)?.groups?.number;
    if (number) {
      const at = line.words.indexOf(number);
      this.found.reference ??= this.field(line, { start: at, end: at + number.length });
    }
  }

  /** "… OF THE SOUTHERN" / "AFRICAN DEVELOPMENT COMMUNITY": a body's name over two lines. */
  #nameGoesOn(above: string, below: string): boolean {
    const words = above.split(/\s+/);
    return [1, 2, 3].some((count) =>
      this.names.is('body', `${words.slice(-count).join(' ')} ${below.replace(/\s\(\p{Lu}+\)$/u, '')}`),
    );
  }

  meta(index: number): void {
    this.datelines.add(index);
    this.body = index + 1;
  }

  field(line: Line, span: Span, value?: string): HeaderField {
    return fieldAt(this.text, line.folded, span, value);
  }
}
