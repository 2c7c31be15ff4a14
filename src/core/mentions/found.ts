import { stateOfCode } from '../lexicon/ids.ts';
import type { Lexicon } from '../lexicon/model.ts';
import { append } from '../lists.ts';
import { type Block, dayOf, type Release } from '../release/tree.ts';
import { contains, type Span } from '../text/span.ts';
import { type BlockMemory, capitalIn, memoryOf } from './blockMemory.ts';
import type { Candidates } from './candidates.ts';
import { isFamilyFirst } from './givenNames.ts';
import { type Head, headOf } from './heads.ts';
import type { LocalActor, Mention } from './model.ts';
import { personId, surnameOf } from './names.ts';

export interface BlockCandidates {
  readonly block: Block;
  readonly lang: string;
  readonly candidates: Candidates;
}

/** Blocks over this length (UTF-16 units) are no prose: who introduces whom there is nobody's guess. */
export const longestProse = 60_000;

/** Cities from which organisations publish, besides the capitals among them. */
const seats: ReadonlySet<string> = new Set([
  'place:new-york',
  'place:geneva',
  'place:strasbourg',
  'place:the-hague',
]);
/** Capitals from which organisations publish as well as the government. */
export const capitalSeats: ReadonlySet<string> = new Set([
  'place:brussels',
  'place:vienna',
  'place:luxembourg',
  'place:addis-ababa',
  'place:washington',
  'place:paris',
]);

/** What has been found in a document so far, and what the document has told of its actors. */
export class Found {
  readonly text: string;
  readonly release: Release;
  readonly lexicon: Lexicon;
  /** The document's day, ISO. */
  readonly date: string | undefined;
  /** Actors that only this document knows. */
  readonly local = new Map<string, LocalActor>();
  /** Entities that the document names by a form that needs no context, with the places where it does. */
  readonly named = new Map<string, number[]>();
  /** What the named entities are parts of, with the places where they are named. */
  readonly #owners = new Map<string, number[]>();
  /** Offices named by their full titles so far, by the title's head, in order. */
  readonly #offices = new Map<
    Head,
    {
      readonly entity: string;
      readonly at: number;
      readonly text: string;
      readonly gender: Gender | undefined;
    }[]
  >();
  /** How the text goes on to call people, after their names in full: «Ada Quill (Ada)». */
  readonly called = new Map<string, string>();
  issuer: string | undefined;
  /** The state at home in the release: the issuer's, else the one that its head tells where nobody prints as issuer. */
  home: string | undefined;
  /** The organisation named first, where it is in the first lines. */
  principal: string | undefined;
  #block: Block | undefined;
  /** What is remembered of the block that is being read, once a pattern has been looked for in it. */
  #memory: BlockMemory | undefined;
  /** The actors found so far, per block: a text of a megabyte has thousands. */
  readonly #byBlock = new Map<Block, Mention[]>();
  readonly #candidates = new Map<Block, Candidates>();
  /** The blocks by the words with a capital in them, once somebody has been looked for. */
  #byCapital: ReadonlyMap<string, readonly Block[]> | undefined;
  /** People named in full, by their surname's slug. */
  readonly #bySurname = new Map<string, string>();
  readonly #byGivenName = new Map<string, string>();

  constructor(text: string, release: Release, lexicon: Lexicon) {
    this.text = text;
    this.release = release;
    this.lexicon = lexicon;
    this.date = dayOf(release);
  }

  /** The block that is being read. */
  get block(): Block | undefined {
    return this.#block;
  }

  set block(block: Block | undefined) {
    if (block === this.#block) return;
    this.#block = block;
    this.#memory = undefined;
  }

  /** The actors of the block that is being read. */
  get mentions(): Mention[] {
    return (this.block && this.#byBlock.get(this.block)) ?? [];
  }

  set mentions(mentions: Mention[]) {
    if (this.block) this.#byBlock.set(this.block, mentions);
  }

  /** The actors of all blocks. */
  get actors(): Mention[] {
    return [...this.#byBlock.values()].flat();
  }

  /** The block that holds a place. */
  blockAt(offset: number): Block | undefined {
    for (const block of this.#byBlock.keys()) if (block.start <= offset && offset < block.end) return block;
    return undefined;
  }

  /** Gives each block its share of `mentions`, which are in order. */
  distribute(blocks: readonly BlockCandidates[], mentions: readonly Mention[]): void {
    let next = 0;
    for (const { block, candidates } of blocks) {
      this.#candidates.set(block, candidates);
      const own: Mention[] = [];
      while (next < mentions.length && mentions[next]!.start < block.end) own.push(mentions[next++]!);
      this.#byBlock.set(block, own);
    }
  }

  /**
   * Where a pattern matches in the body of the block that is being read, offsets from the body's start. Looked for once
   * for the same words, in whatever version of the text, and not at all where they have no `clue` (`BlockMemory.matches`).
   */
  matches(pattern: RegExp, clue?: string | RegExp): readonly RegExpExecArray[] {
    return this.body.matches(pattern, clue);
  }

  /** The body of the block that is being read. */
  get body(): BlockMemory {
    this.#memory ??= this.#memoryOf(this.block!);
    return this.#memory;
  }

  #memoryOf(block: Block): BlockMemory {
    return memoryOf(this.#candidates.get(block)!, block.bodyStart - block.start, () =>
      this.text.slice(block.bodyStart, block.end),
    );
  }

  /** The blocks that may hold one of `names` with borders of words around it; no other does. */
  blocksWith(names: Iterable<string>): ReadonlySet<Block> {
    this.#byCapital ??= this.#indexBlocks();
    const found = new Set<Block>();
    for (const name of names) {
      const capital = capitalIn(name);
      const blocks = capital === undefined ? this.#candidates.keys() : this.#byCapital.get(capital);
      for (const block of blocks ?? []) found.add(block);
    }
    return found;
  }

  /**
   * Where `pattern`, a global one that takes one of `names` to match, matches in the bodies of `blocks`, offsets of the
   * text; each block is the one that is being read while its matches are given.
   */
  *matchesOf(
    names: readonly string[],
    pattern: RegExp,
    blocks: readonly BlockCandidates[],
  ): Generator<Span & { readonly match: RegExpExecArray }> {
    const having = this.blocksWith(names);
    for (const { block } of blocks) {
      if (!having.has(block)) continue;
      this.block = block;
      for (const match of this.body.words.matchAll(pattern)) {
        const start = block.bodyStart + match.index;
        yield { start, end: start + match[0].length, match };
      }
    }
  }

  #indexBlocks(): ReadonlyMap<string, readonly Block[]> {
    const index = new Map<string, Block[]>();
    for (const block of this.#candidates.keys())
      for (const word of this.#memoryOf(block).capitalised) append(index, word, block);
    return index;
  }

  /** Notes that the document names `id` at `at`. */
  name(id: string, at: number): void {
    append(this.named, id, at);
    const actor = this.lexicon.actors.get(id);
    if (actor?.partOf && actor.kind !== 'place') append(this.#owners, actor.partOf, at);
  }

  /** Where the document names the entity or a body of it. */
  placesOf(entity: string): readonly number[] | undefined {
    const own = this.named.get(entity);
    const bodies = this.#owners.get(entity);
    return own && bodies ? [...own, ...bodies].sort((a, b) => a - b) : (own ?? bodies);
  }

  /** Whether the document comes from or names the entity. */
  readonly knows = (entity: string): boolean => this.issuer === entity || this.named.has(entity);

  /** Whether it knows the entity or a body of it: who speaks of the North Atlantic Council speaks of NATO. */
  readonly knowsOf = (entity: string): boolean => this.knows(entity) || this.#owners.has(entity);

  /** Adds a mention to the block that is being read, unless its very words have one. */
  add(mention: Mention): void {
    const mentions = this.mentions;
    if (mentions.some((m) => m.start === mention.start && m.end === mention.end)) return;
    this.mentions = sorted([...mentions, mention]);
    this.remember(mention);
  }

  /** Adds a mention in the place of another reading of the same words; a longer one around it stays alone. */
  put(mention: Mention): Mention {
    const same = this.mentions.find((m) => m.start === mention.start && m.end === mention.end);
    if (same?.entity === mention.entity) return mention;
    if (same) this.mentions = this.mentions.filter((m) => m !== same);
    if (!this.mentions.some((m) => contains(m, mention))) this.add(mention);
    return mention;
  }

  /** Later words may refer to an office by its role, to a person by the surname. */
  remember(mention: Mention): void {
    if (mention.type === 'office' && mention.form !== 'contextual') {
      const head = headOf(mention.text);
      if (!head) return;
      const list = this.#offices.get(head);
      const { entity, start: at, text } = mention;
      const office = { entity, at, text, gender: genderBefore(this.text, at) };
      if (!list) this.#offices.set(head, [office]);
      else if (!list.some((known) => known.at === at)) list.push(office);
    }
    if (mention.type === 'person' && mention.form !== 'surname') {
      this.#bySurname.set(personId(surnameOf(mention.text)), mention.entity);
      // "Minister Qin" after "Qin Gang": the family's name stands first.
      if (isFamilyFirst(mention.text) || /^\p{Lu}{2}[\p{Lu}'’-]*[\s\u00A0]\p{Lu}\p{Ll}/u.test(mention.text))
        this.#bySurname.set(personId(mention.text.split(/[\s\u00A0]/u)[0]!), mention.entity);
      const given = /^(\p{Lu}[\p{Ll}-]{3,})[\s\u00A0]/u.exec(mention.text)?.[1];
      if (given) this.#byGivenName.set(given, mention.entity);
    }
  }

  /** Who was named in full with this given name, last: in some countries a title stands before it («Dr. Abiy»). */
  personOfGivenName(words: string): string | undefined {
    return this.#byGivenName.get(words);
  }

  /** Who was named in full with this surname, last. */
  personOfSurname(words: string): string | undefined {
    return this.#bySurname.get(personId(words));
  }

  /** The state that an entity is, or that a place lies in. */
  stateOf(entity: string): string | undefined {
    if (entity.startsWith('state:')) return entity;
    const parent = this.lexicon.actors.get(entity)?.partOf;
    return entity.startsWith('place:') && parent?.startsWith('state:') ? parent : undefined;
  }

  /** The state that publishes the release, itself or through one of its bodies. */
  get issuerState(): string | undefined {
    const issuer = this.issuer;
    if (issuer === undefined || issuer.startsWith('state:')) return issuer;
    const parent = this.lexicon.actors.get(issuer)?.partOf;
    if (parent?.startsWith('state:')) return parent;
    // A body of a state that the lexicon has no entry for: `org:sgp.foreign-ministry`.
    return stateOfCode(/^org:([a-z]{3})\./.exec(issuer)?.[1], this.lexicon);
  }

  /** The state of the dateline's city; seats of organisations tell nothing. */
  get datelineState(): string | undefined {
    const { place } = this.release.header;
    const city =
      place && this.actors.find((m) => m.type === 'place' && m.start >= place.start && m.end <= place.end);
    return city && this.homeOfCity(city.entity);
  }

  /** The state of a city that no organisation publishes from. */
  homeOfCity(place: string): string | undefined {
    return seats.has(place) || capitalSeats.has(place) ? undefined : this.lexicon.actors.get(place)?.partOf;
  }

  /** The state that the release is about as far as its head tells: the only one in the title, or the dateline's. */
  get homeState(): string | undefined {
    const { title } = this.release.header;
    const states = new Set(
      title
        ? this.actors
            .filter((m) => m.type === 'state' && m.start >= title.start && m.end <= title.end)
            .map((m) => m.entity)
        : [],
    );
    return states.size === 1 ? [...states][0] : this.datelineState;
  }

  /**
   * The office that a title alone stands for at `at`: the only one of its kind named before; of several the issuer's, else
   * the one in the release's title, else the last. Only those `fitting` count; ones named with the same `words` go first.
   */
  officeMeant(
    head: Head,
    at: number,
    fitting: ((office: string) => boolean) | '' | undefined,
    words = '',
  ): string | undefined {
    const named = [...(this.#offices.get(head) ?? [])];
    if (head === 'secretary') named.push(...(this.#offices.get('secretary-of-state') ?? []));
    const all = named.filter((office) => office.at < at && (!fitting || fitting(office.entity)));
    // «La présidente» is none that was named «le président».
    const alike = all.filter(({ text }) => beginsWith(text, words));
    const worded = words && alike.length > 0 ? alike : all;
    // «Le ministre» is none that was named «la ministre».
    const gender = genderBefore(this.text, at);
    const agreeing = gender ? worded.filter((office) => (office.gender ?? gender) === gender) : worded;
    const before = agreeing.length > 0 ? agreeing : worded;
    const first = before[0];
    if (!first || before.every(({ entity }) => entity === first.entity)) return first?.entity;
    const own = before.find(({ entity }) => {
      const parent = this.lexicon.actors.get(entity)?.partOf;
      return parent !== undefined && (parent === this.issuer || parent === this.home);
    });
    if (own) return own.entity;
    const title = this.release.header.title;
    return title && first.at < title.end ? first.entity : before.at(-1)!.entity;
  }
}

type Gender = 'feminine' | 'masculine';

/** What the article of a French title at `at` says of its holder: «la», or «la ministre d'État,» before a second title. */
function genderBefore(text: string, at: number): Gender | undefined {
  const article = articleBefore.exec(text.slice(Math.max(0, at - 60), at));
  return article ? (article[1] ? 'masculine' : 'feminine') : undefined;
}

const articleBefore =
  /(?<!\p{L})(?:(le|du|au|un)|(?:la|une))[\s\u00A0]+(?:(?:vice-)?(?:premi(?:er|ère)[\s\u00A0]+)?ministre(?:[\s\u00A0]+d['’]État)?(?:,|[\s\u00A0]+et)[\s\u00A0]+)?$/iu;

/** Whether the first words of a title are these, whatever their case. */
const beginsWith = (title: string, words: string): boolean =>
  title.toLowerCase().startsWith(words.toLowerCase()) && !/^\p{L}/u.test(title.slice(words.length));

/** In order of start, the longer first. */
export const sorted = (mentions: readonly Mention[]): Mention[] =>
  [...mentions].sort((a, b) => a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : 1));
