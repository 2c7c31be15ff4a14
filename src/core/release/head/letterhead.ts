import type { Span } from '../../text/span.ts';
import { endsTitle, maybeKind, numberedTitle, opensTitle, sureKind } from './labels.ts';
import { allOf } from './languages/all.ts';
import type { WordedLine } from './lines.ts';
import {
  bodyWithPart,
  isBodyAlone,
  isHolderNamed,
  isLand,
  isMinisters,
  isMinistryAlone,
  isOfficeAlone,
  isTitleOfOffice,
  type Names,
  opensSitting,
} from './names.ts';
import { lenient } from './patterns.ts';
import { surelyPlace } from './places.ts';
import { byline, midPhrase, motto, pressOffice, unfinished } from './words.ts';

/** What a line above the title is: who publishes (`weak`: unless a body is named too), or something else printed there. */
export interface Above {
  readonly issuer?: Span;
  readonly weak?: boolean;
}

/** A line, and whether blank ones stand before it. */
interface SetLine extends WordedLine {
  readonly paragraph: { readonly apart: boolean };
}

/** «DE LA» on a line of its own. */
const tieAlone = /^(?:de(?: la| l['’])?|du|des|of(?: the)?)$/iu;

/** Tells the lines that a publisher prints above the title from the title. */
export class Letterhead {
  readonly #lines: readonly SetLine[];
  readonly #names: Names;
  readonly #canBeTitle: (index: number) => boolean;
  /** Lines before this one stand above an address. */
  readonly #address: number;

  constructor(lines: readonly SetLine[], names: Names, canBeTitle: (index: number) => boolean) {
    this.#lines = lines;
    this.#names = names;
    this.#canBeTitle = canBeTitle;
    const prose = lines
      .slice(0, 9)
      .findIndex(({ words }) => words.length > 80 && /[.!?][»”"]?$/u.test(words) && !address.test(words));
    this.#address = lines
      .slice(0, prose < 0 ? 9 : prose)
      .findLastIndex(
        ({ words, dates }) =>
          words.length < 160 &&
          !words.startsWith('©') &&
          (address.test(words) || (dates.length === 0 && postcode.test(words))),
      );
  }

  /** What the line at `index` is if it is no title; `inHead`: the line above belongs to the letterhead too. */
  read(index: number, inHead: boolean): Above | undefined {
    const { words } = this.#lines[index]!;
    const whole = { start: 0, end: words.length };
    if (index <= this.#address) return isBodyAlone(words, this.#names) ? { issuer: whole } : {};
    const below = this.#lines[index + 1];
    if (below?.meta && this.hasTitleBelow(index)) {
      const part = bodyWithPart(words, this.#names);
      if (part) return { issuer: part };
    }
    if (this.#goesWithBelow(index) || (inHead && this.#isUnderName(index))) return {};
    // "(Office of the Spokesperson)" below its ministry.
    const inside = /^\(([^()]+)\)$/u.exec(words)?.[1];
    if (inside && isBodyAlone(inside, this.#names)) return inHead ? {} : { issuer: whole };
    // "Justice News" above the department.
    if (rubric.test(words) && below && isBodyAlone(below.words, this.#names)) return {};
    if (this.#isStateOrMotto(index, inHead)) return {};
    // "Jane Doe, Secretary of State" between her department and the date, above a text without a title.
    if (inHead && byline.test(words) && words.split(/\s+/).length <= 8 && below?.dates.length) return {};
    if (!this.headGoesOn(index)) {
      // A ministry, place and date, and the text begins.
      return below?.meta && isMinistryAlone(words, this.#names) ? { issuer: whole } : undefined;
    }
    // «Commission européenne - Fiche d'information».
    const [owner, ...kinds] = words.split(/\s[–—|/-]\s/u);
    if (kinds.length > 0 && kinds.every((one) => isKind(one)) && isBodyAlone(owner!, this.#names))
      return { issuer: { start: 0, end: owner!.length } };
    if (isBodyAlone(words, this.#names) || this.#names.is('grouping', words)) return { issuer: whole };
    // «Burkina Faso – Mali – Niger»: its members.
    const members = words.split(/\s[–—|-]\s|,\s/u);
    if (inHead && members.length > 2 && members.every((one) => this.#names.is('state', one))) return {};
    // "Press releases Special Procedures": the section of a site.
    if (section.test(words) && words.split(/\s+/).length <= 5) return {};
    // "Seventy-ninth Session, 33rd & 34th Meetings (AM & PM)".
    const goesOn = below && !below.paragraph.apart && midPhrase.test(below.words);
    const carried = below && !below.paragraph.apart && unfinished.test(words);
    if (opensSitting.test(words) && words.split(/\s+/).length <= 12 && !goesOn && !carried) return {};
    // "Office of Public Affairs | U.S. Department of Justice"
    const bodies = words.split(/\s(?:[–—|/-]|::)\s/u);
    if (
      bodies.length > 1 &&
      !pressOffice.test(bodies[0]!) &&
      this.#names.is('body', bodies[0]!) &&
      bodies.every(
        (one, at) =>
          isShort(one) ||
          at === 0 ||
          isMinistryAlone(one, this.#names) ||
          ['body', 'state'].some((kind) => this.#names.is(kind as 'body' | 'state', one)),
      )
    )
      return { issuer: { start: 0, end: bodies[0]!.length } };
    // «France-Diplomatie - Ministère des Affaires étrangères»
    if (
      bodies.length === 2 &&
      !this.#names.is('body', bodies[0]!) &&
      isMinistryAlone(bodies[1]!, this.#names)
    )
      return { issuer: { start: words.length - bodies[1]!.length, end: words.length } };
    // "osce | Organization for Security and Co-operation in Europe"
    const full =
      words.includes(' | ') && bodies.find((one) => this.#names.is('body', one) && !pressOffice.test(one));
    if (bodies.length === 2 && full) {
      const start = words.indexOf(full);
      return { issuer: { start, end: start + full.length } };
    }
    // «Le président de la République», «Bart De Wever / Premier ministre de Belgique».
    if (isTitleOfOffice(words, this.#names)) return { issuer: whole, weak: true };
    // Apart from the headline below: "Statement from Ida Moen", what kind of page it is; "President Ida Moen", whose site.
    if (
      below?.paragraph.apart &&
      index <= 1 &&
      ((kindFromName.test(words) && this.hasTitleBelow(index)) || isHolderNamed(words))
    )
      return {};
    // "The Hon Jane Doe MP" / "Minister for Defence" / "Minister for Trade".
    const ministers = below && isMinisters(words, this.#names);
    if (ministers && (!this.#names.is('person', words) || isMinisters(below.words, this.#names))) return {};
    // "Prime Minister of Canada" / "Ada Quill" / "News » Readouts": who holds the office above.
    if (inHead && this.#names.is('person', words) && words.split(/\s+/).length <= 4) return {};
    // "Antony J. Blinken, Secretary of State" above "Press Statement".
    if (
      byline.test(words) &&
      !opensTitle.test(words) &&
      (below?.kind || (below?.meta && words.split(/\s+/).length <= 8))
    )
      return {};
    // «Le Collège des Chefs d'État» between the body that it is of and «COMMUNIQUÉ DU COLLÈGE …».
    const short =
      words.split(/\s+/).length <= 8 &&
      !opensTitle.test(words) &&
      !endsTitle.test(words) &&
      !/[.:!?]$/.test(words);
    if (inHead && short && below && (opensTitle.test(below.words) || numberedTitle.test(below.words)))
      return {};
    // "Inter Services Public Relations" above "PAKISTAN".
    if (
      below &&
      index <= 1 &&
      isLand(below.words, this.#names) &&
      words.split(/\s+/).length <= 6 &&
      words.split(/\s+/).every((word) => /^\p{Lu}/u.test(word) || word.length <= 3)
    )
      return { issuer: whole };
    return this.#isBanner(index) ? {} : undefined;
  }

  /** Whether a line is printed above a publisher's name, as part of it or beside it: it is neither title nor issuer. */
  #goesWithBelow(index: number): boolean {
    const { words } = this.#lines[index]!;
    const below = this.#lines[index + 1];
    if (!below) return false;
    // The name in another script.
    if (!/\p{Script=Latin}/u.test(words) && /\p{Script=Latin}/u.test(below.words)) return true;
    const body = isBodyAlone(words, this.#names);
    const directly = !below.paragraph.apart;
    // «BOLLETTINO» above the office that issues it; «La France à l'ONU» set directly above the mission.
    const short =
      (/^\p{Lu}{4,}$/u.test(words) && !this.#names.is('body', words)) ||
      (directly && !body && words.split(/\s+/).length <= 5 && !/[.!?:]$/.test(words));
    if (short && isBodyAlone(below.words, this.#names) && this.hasTitleBelow(index + 1)) return true;
    // "Office of Public Affairs" set directly above the department that it is of, as «Nations Unies» above its
    // High Commissioner's office.
    const owned =
      directly &&
      this.#names.is('body', below.words) &&
      !governmentOf.test(below.words) &&
      !this.#names.areOne(words, below.words);
    if (owned && body && this.headGoesOn(index + 1)) return true;
    // "Government of Pakistan" above its ministry.
    const governed = governmentOf.exec(words)?.[1];
    return (
      governed !== undefined && this.#names.is('state', governed) && isMinistryAlone(below.words, this.#names)
    );
  }

  /** «Unité - Travail - Progrès» set directly below the name, above a longer title. */
  #isUnderName(index: number): boolean {
    const { words, paragraph } = this.#lines[index]!;
    if (paragraph.apart || words.length > 45 || /[.!?:]$/.test(words)) return false;
    if (!this.#lines[index + 1]?.paragraph.apart || isBodyAlone(words, this.#names)) return false;
    const title = this.#lines.slice(index + 1, index + 8).find((line) => !line.meta);
    return title !== undefined && title.words.length > words.length && this.hasTitleBelow(index);
  }

  /** «Republic of China (Taiwan)», «Un Peuple – Un But – Une Foi». */
  #isStateOrMotto(index: number, inHead: boolean): boolean {
    const { words } = this.#lines[index]!;
    const below = this.#lines[index + 1];
    const state = (at: number) =>
      isLand(this.#lines[at]?.words.replace(/\s\([^()]+\)$/u, '') ?? '', this.#names);
    if (below && state(index)) {
      if (inHead || (below.meta && this.hasTitleBelow(index))) return true;
      if (motto.test(below.words) || isBodyAlone(below.words, this.#names)) return true;
    }
    const ofIdeals = ofThree.test(words) && ideals.test(words);
    return motto.test(words) && (ofIdeals || state(index - 1) || state(index + 1));
  }

  /** The last of the lines, none apart from the one above it, that one body's name is set over from `index` on. */
  lastOfName(index: number): number | undefined {
    const lines = this.#lines.slice(index, index + 4);
    // «DE LA», alone on its line, is read as one of no words.
    const next = lines.findIndex(
      ({ paragraph, meta, words, dates, kind, labels }, at) =>
        at > 0 &&
        (paragraph.apart ||
          (meta &&
            !tieAlone.test(words) &&
            (dates.length > 0 || !!kind || !!labels || !midPhrase.test(words)))),
    );
    for (let count = next < 0 ? lines.length : next; count > 1; count--) {
      const words = lines.slice(0, count).map((line) => line.words);
      const name = words.join(' ');
      const tied = words.every(
        (line, at) => at === 0 || midPhrase.test(line) || unfinished.test(words[at - 1]!),
      );
      if (this.#names.is('body', name) || (tied && isMinistryAlone(name, this.#names)))
        return index + count - 1;
    }
    return undefined;
  }

  /** Whether the first line below that is more than labels and dates can be a title. */
  hasTitleBelow(index: number): boolean {
    const lines = this.#lines.slice(index + 1, index + 8);
    // "of the Visegrad Group" goes on with a name above the number between them.
    const next = lines.findIndex(
      ({ meta, words }, at) => !meta && !(at > 0 && lines[at - 1]!.meta && /^\p{Ll}/u.test(words)),
    );
    const line = lines[next];
    return line !== undefined && this.#canBeTitle(index + 1 + next) && !/^\p{Ll}/u.test(line.words);
  }

  /** Whether a title or the kind of release stands below. */
  headGoesOn(index: number): boolean {
    return this.hasTitleBelow(index) || this.#kindBelow(index);
  }

  /** «COMMUNIQUÉ DE PRESSE» below, the only title there is. */
  #kindBelow(index: number): boolean {
    const lines = this.#lines.slice(index + 1, index + 7);
    const next = lines.findIndex((line) => !line.meta);
    return lines.slice(0, next < 0 ? 0 : next).some((line) => line.kind && line.dates.length === 0);
  }

  /** What a page prints above a number and the real title: few words, then a reference, then a longer line. */
  #isBanner(index: number): boolean {
    const { words } = this.#lines[index]!;
    const [number, next] = this.#lines.slice(index + 1, index + 3);
    const few = words.split(/\s+/).length;
    // «Canada», «Liban»: a country or subject above the title that a date follows.
    // «Porte-parole du MAE» above «Conférence de presse du …».
    const long = number && opensTitle.test(number.words) && number.words.split(/\s+/).length >= 8;
    if (few <= (long ? 3 : 2) && number && !number.meta && next?.meta)
      return (
        number.words.split(/\s+/).length >= 4 && !/^\p{Ll}/u.test(number.words) && this.#canBeTitle(index + 1)
      );
    return (
      few <= 4 &&
      number?.reference !== undefined &&
      number.meta &&
      number.dates.length === 0 &&
      next !== undefined &&
      !next.meta &&
      next.words.length > words.length &&
      this.#canBeTitle(index + 2)
    );
  }
}

/** Whether a line is of a letterhead under the title: "The White House" / "Office of the Press Secretary" / "For Immediate Release". */
export function letterheadBelow(
  lines: readonly SetLine[],
  names: Names,
  title: number,
  index: number,
): boolean {
  const prints = ({ words, meta }: SetLine) => {
    const name = fromCapitals(words);
    return (
      meta ||
      (words.length <= 60 && (isOfficeAlone(name, names) || isBodyAlone(name, names))) ||
      // "Washington, DC" between the office and the date.
      (words.length <= 40 && surelyPlace(words, names) !== undefined)
    );
  };
  const near = lines.slice(index, index + 5);
  const end = near.findIndex((line) => !prints(line));
  const below = near[end];
  return (
    end > 0 &&
    !near[0]!.meta &&
    surelyPlace(near[0]!.words, names) === undefined &&
    below !== undefined &&
    (below.words.length > 60 || /:\s*$/.test(below.words)) &&
    lines.slice(title + 1, index).every((line) => prints(line))
  );
}

/** "OFFICE OF THE SPOKESPERSON" as it is written in a text. */
const fromCapitals = (words: string): string =>
  words === words.toUpperCase()
    ? words
        .toLowerCase()
        .replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())
        .replace(/(?<=\s)(?:Of|The|And|For|De|Du|Des|La|Le|Les|Et)(?!\p{L})/gu, (word) => word.toLowerCase())
    : words;

const kindFromName =
  /^(?:Statement|Speech|Article|Opinion piece|Remarks) (?:from|by) (?:\p{Lu}[\p{L}'’-]+\s){1,3}\p{Lu}[\p{L}'’-]+$/u;

/** What republics are devoted to by their mottos. */
const ideals =
  /(?<!\p{L})(?:peuple|but|foi|unité|travail|justice|paix|liberté|patrie|progrès|honneur|fraternité|égalité|solidarité|démocratie|unity|peace|freedom|work|progress|liberty|faith|nation)(?!\p{L})/iu;
/** «Un Peuple – Un But – Une Foi». */
const ofThree = /^(?:[^–—-]{2,20}\s[–—-]\s){2}[^–—-]{2,20}$/u;
const governmentOf = lenient(
  `^(?:${allOf(({ author }) => author.sole)})\\s(?:${allOf(({ author }) => author.of)})(?:\\s|(?<='))(.{3,60})$`,
);
const section = lenient(`^(?:${allOf(({ kinds }) => kinds.menu)})\\s\\p{L}`);
const rubric = lenient(
  `^(?:\\S+\\s){1,3}(?:${allOf(({ kinds }) => kinds.newsroom)}|${allOf(({ kinds }) => kinds.sections)})$`,
);
const address =
  /^\d+[\w,]*\s[^.!?]{2,60}(?:road|street|drive|avenue|boulevard|lane|square)(?!\p{L})|^\d+[\w,]*\s(?:rue|avenue|boulevard|place|chemin|quai)\s|(?:^|[\s(])(?:P\.?\s?O\.?\s?Box|B\.\s?P\.|tele?phone|téléphone|tel|tél|fax|télécopie|website)(?=[\s.:)])[\s.:]*\+?[\d(w]|www\.[\w-]+\.\w/iu;
/** "…, 1000 BRUSSELS", unless it is the year of a day. */
const postcode = /\d,\s\d{4,5}\s\p{Lu}/u;

/** What a release calls itself, or a rubric. */
const isKind = (words: string) => sureKind.test(words) || maybeKind.test(words);

/** Letters or one capitalised word: "CERT-FR". */
const isShort = (words: string) => /^\p{Lu}[\p{L}\d-]{1,20}$/u.test(words);
