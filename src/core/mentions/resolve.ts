import { type Actor, type Form, inForce, type Lexicon } from '../lexicon/model.ts';
import type { Block, Release } from '../release/tree.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import type { Candidates } from './candidates.ts';
import type { LocalActor, Mention, Mentions, ResponseTerm } from './model.ts';
import { honorific, looseTitle, nameAt, personId, surnameAt, surnameOf } from './people.ts';
import { readCity } from './places.ts';
import { after, before, holds } from './surroundings.ts';
import { polarityOf } from './threatWords.ts';
import { findTitles, officeOf, ofState, withActing } from './titles.ts';

export interface BlockCandidates {
  readonly block: Block;
  readonly lang: string;
  readonly candidates: Candidates;
}

interface Reading extends Span {
  readonly actor: Actor;
  readonly form: Form;
  readonly lang: string;
  readonly block: Block;
}

/** Decides in the light of the whole document which of the candidates are meant, and finds the people it introduces. */
export function resolveMentions(
  text: string,
  release: Release,
  blocks: readonly BlockCandidates[],
  lexicon: Lexicon,
): Mentions {
  return new Resolver(text, release, lexicon).run(blocks);
}

class Resolver {
  readonly #text: string;
  readonly #release: Release;
  readonly #lexicon: Lexicon;
  readonly #date: string | undefined;
  readonly #local = new Map<string, LocalActor>();
  /** Entities that the document names by a form that needs no context, with the places where it does. */
  readonly #named = new Map<string, number[]>();
  /** The actors found so far, per block: a text of a megabyte has thousands. */
  readonly #found = new Map<Block, Mention[]>();
  /** Offices named so far, by the last part of their ids. */
  readonly #officesByRole = new Map<string, Set<string>>();
  /** People named in full, by their surname's slug. */
  readonly #bySurname = new Map<string, string>();
  #issuer: string | undefined;
  #block: Block | undefined;

  constructor(text: string, release: Release, lexicon: Lexicon) {
    this.#text = text;
    this.#release = release;
    this.#lexicon = lexicon;
    this.#date = (release.header.published ?? release.header.event)?.value?.slice(0, 10);
  }

  run(blocks: readonly BlockCandidates[]): Mentions {
    const readings: Reading[] = blocks.flatMap(({ block, lang, candidates }) =>
      candidates.actors.map(({ start, end, actor, form }) => ({
        start: start + block.start,
        end: end + block.start,
        actor,
        form,
        lang,
        block,
      })),
    );
    const contextual = (reading: Reading) =>
      reading.form.kind === 'contextual' ||
      reading.form.kind === 'surname' ||
      reading.form.requires?.some((c) => c.context) === true;
    for (const reading of readings) if (!contextual(reading)) this.#name(reading.actor.id, reading.start);
    this.#issuer = this.#findIssuer(readings.filter((reading) => !contextual(reading)));
    const firm = this.#choose(readings.filter((reading) => !contextual(reading)));
    const loose = this.#choose(
      readings.filter((reading) => contextual(reading) && this.#fitsContext(reading)),
    );
    const actors = [...firm, ...loose.filter((mention) => !blocked(firm, mention))];
    this.#distribute(blocks, sorted(actors));
    for (const { block, lang } of blocks) this.#offices(block, lang);
    for (const { block, lang } of blocks) this.#people(block, lang);
    this.#surnames(blocks);
    this.#acronyms(blocks);
    const threats = this.#threats(blocks);
    const all = nest([...[...this.#found.values()].flat(), ...threats]);
    return {
      all: all.map((mention) => this.#finish(mention)),
      responses: this.#responses(blocks),
      local: this.#local,
      ...(this.#issuer && { issuer: this.#issuer }),
    };
  }

  /** The actors of the block that is being read. */
  get #mentions(): Mention[] {
    return (this.#block && this.#found.get(this.#block)) ?? [];
  }

  set #mentions(mentions: Mention[]) {
    if (this.#block) this.#found.set(this.#block, mentions);
  }

  #distribute(blocks: readonly BlockCandidates[], mentions: readonly Mention[]): void {
    let next = 0;
    for (const { block } of blocks) {
      const own: Mention[] = [];
      while (next < mentions.length && mentions[next]!.start < block.end) own.push(mentions[next++]!);
      this.#found.set(block, own);
    }
  }

  #name(id: string, at: number): void {
    const places = this.#named.get(id);
    if (places) places.push(at);
    else this.#named.set(id, [at]);
  }

  #knows = (entity: string): boolean => this.#issuer === entity || this.#named.has(entity);

  #fitsContext(reading: Reading): boolean {
    const { actor, form } = reading;
    if (form.kind === 'surname') return this.#surnameFits(reading);
    if (form.requires?.some((c) => c.context)) return true;
    return this.#knows(actor.id) || (actor.partOf !== undefined && this.#knows(actor.partOf));
  }

  /** A surname alone counts once the full name has stood, or after a title, or for whoever holds an office on the day. */
  #surnameFits({ actor, start, end }: Reading): boolean {
    if (
      /^\p{Lu}/u.test(this.#text.slice(end, end + 4).trimStart()) &&
      /^[\s\u00A0]/.test(this.#text[end] ?? '')
    )
      return false;
    if (this.#named.has(actor.id)) return true;
    const held = actor.tenures?.some((tenure) => inForce(tenure, this.#date)) === true;
    if (!held) return false;
    return (
      /(?:^|[^\p{L}])(?:president|minister|chancellor|secretary|general|representative|commissioner|ambassador|chancelier|chanceliere|ministre|presidente?|secretaire|generale?|mr|mrs|ms|m|mme|regime)[.,]?\s*$/u.test(
        before(this.#text, start, 24),
      ) || /^['’]?s? (?:regime|administration|government)/iu.test(this.#text.slice(end, end + 16))
    );
  }

  /** Of the readings of one place the best; of overlapping places the longest, with those nested in it. */
  #choose(readings: readonly Reading[]): Mention[] {
    const byPlace = new Map<string, Reading[]>();
    for (const reading of readings) {
      if (!this.#allowed(reading)) continue;
      const key = `${reading.start}-${reading.end}`;
      const list = byPlace.get(key);
      if (list) list.push(reading);
      else byPlace.set(key, [reading]);
    }
    const places = [...byPlace.values()]
      .map((list) => this.#best(list))
      .filter((mention) => mention !== undefined);
    const kept: Mention[] = [];
    for (const mention of sorted(places)) {
      // In order of start, only the last few can reach this far.
      const rival = kept.slice(-12).findLast((other) => overlaps(other, mention));
      if (rival && !contains(rival, mention)) continue;
      // «République de Corée» inside the other Korea's name is no mention of its own.
      if (rival && rival.type === 'state' && mention.type === 'state' && rival.entity !== mention.entity)
        continue;
      kept.push(mention);
    }
    return kept;
  }

  #allowed({ start, end, form, lang }: Reading): boolean {
    const place = { text: this.#text, start, end, lang };
    if (form.requires && !form.requires.every((condition) => holds(condition, place, this.#knows)))
      return false;
    if (form.forbids?.some((condition) => holds(condition, place, this.#knows))) return false;
    if (form.from && this.#date && this.#date < form.from) return false;
    if (form.kind === 'demonym-adj' && isLanguage(this.#text, start, end)) return false;
    return true;
  }

  #best(list: readonly Reading[]): Mention | undefined {
    const first = list[0]!;
    const state = list.find(
      (r) => r.actor.kind === 'state' && (r.form.kind === 'capital' || r.form.kind === 'seat'),
    );
    const city = list.find((r) => r.actor.kind === 'place');
    if (state?.form.kind === 'capital' || (city && list.every((r) => r.actor.kind === 'place')))
      return this.#city(list, state, city);
    const rank = (r: Reading) => {
      let points = 0;
      if (r.form.requires) points += 4;
      if (r.actor.id === this.#issuer) points += 3;
      if (r.form.lang !== 'und') points += 0.5;
      const places = this.#named.get(r.actor.id);
      if (r.form.kind === 'contextual') points += places ? 2 + this.#nearness(places, r.start) : 0;
      if (r.form.kind === 'surname' && places) points += 3;
      if (r.actor.tenures?.some((tenure) => inForce(tenure, this.#date))) points += 2;
      if (r.actor.kind === 'state') points += 1;
      return points;
    };
    const ranked = [...list].sort((a, b) => rank(b) - rank(a));
    const best = ranked[0]!;
    const rest = ranked.slice(1).filter((r) => r.actor.id !== best.actor.id && rank(r) === rank(best));
    return this.#mention(
      best,
      rest.map((r) => r.actor.id),
      first,
    );
  }

  #nearness(places: readonly number[], at: number): number {
    const last = places.findLast((place) => place < at);
    return last === undefined ? 0 : 1 / (1 + (at - last) / 500);
  }

  #city(
    list: readonly Reading[],
    state: Reading | undefined,
    city: Reading | undefined,
  ): Mention | undefined {
    const { start, end, lang, block } = list[0]!;
    const header = this.#release.header.place;
    const isPlace = city && (block.role === 'dateline' || (header && overlaps(header, { start, end })));
    const reading = isPlace ? 'place' : readCity(this.#text, start, end, lang);
    if (reading === 'event' && (state || city?.form.kind !== 'formal') && city && isCapitalLike(city, state))
      return undefined;
    if (state && reading === 'government') {
      const seats = cityOfBodies(city?.actor.id);
      if (seats)
        return {
          ...this.#mention(state, seats),
          entity: seats[0]!,
          type: this.#lexicon.actors.get(seats[0]!)?.kind ?? 'organisation',
        };
      return this.#mention(state, []);
    }
    return city ? this.#mention(city, []) : state && this.#mention(state, []);
  }

  #mention(reading: Reading, alternatives: readonly string[], place: Span = reading): Mention {
    const { actor, form } = reading;
    return {
      kind: 'actor',
      start: place.start,
      end: place.end,
      text: this.#text.slice(place.start, place.end),
      entity: actor.id,
      type: actor.kind,
      form: form.kind,
      ...(form.sense && form.sense !== 'literal' && { sense: form.sense }),
      nested: false,
      ...(alternatives.length > 0 && { alternatives }),
    };
  }

  /** The printed issuer, else the one body that «we» are, else the body whose letterhead the first lines are. */
  #findIssuer(readings: readonly Reading[]): string | undefined {
    const bodies = readings.filter((r) => ['organisation', 'body', 'grouping'].includes(r.actor.kind));
    const printed = this.#release.header.issuer;
    const longest = (inside: readonly Reading[]) =>
      [...inside].sort((a, b) => b.end - b.start - (a.end - a.start))[0]?.actor.id;
    if (printed) {
      const named = longest(bodies.filter((r) => contains(printed, r)));
      if (named) return named;
      const state = readings.find((r) => contains(printed, r) && r.actor.kind === 'state');
      if (state) return state.actor.id;
    }
    for (const block of this.#release.children) {
      if (block.kind !== 'block' || block.role === 'title' || block.role === 'dateline') continue;
      const words = this.#text.slice(block.bodyStart, Math.min(block.end, block.bodyStart + 160));
      const we =
        /^(?:We|Nous),?[\s\u00A0]+(?:the|les)?[^,.]{0,60}?(?:of|de|du|des|leaders|ministers|members|membres|ministres|dirigeants)[^,.]*/iu.exec(
          words,
        );
      if (we)
        return longest(
          bodies.filter((r) => r.start >= block.bodyStart && r.end <= block.bodyStart + we[0].length + 1),
        );
    }
    return undefined;
  }

  /** «le ministre des Affaires étrangères de la Pologne», "Polish Foreign Minister", "President of France". */
  #offices(block: Block, lang: string): void {
    this.#block = block;
    // Longer stretches are tables or noise: who introduces whom there is nobody's guess.
    if (block.end - block.start > longest) return;
    for (const m of this.#mentions) {
      if (m.type === 'office') this.#rememberOffice(m.entity);
      if (m.type === 'person' && m.form !== 'surname')
        this.#bySurname.set(personId(surnameOf(m.text)), m.entity);
    }
    const inBlock = this.#mentions;
    for (const title of findTitles(this.#text, block.bodyStart, block.end, lang)) {
      if (inBlock.some((m) => overlaps(m, title) && (m.type === 'office' || contains(m, title)))) continue;
      const span = { start: title.start, end: title.end };
      let state = inBlock.find(
        (m) =>
          m.type === 'state' &&
          m.start >= title.end &&
          m.start === title.end + (ofState(this.#text, title.end) ?? -1),
      );
      if (state) span.end = state.end;
      if (!state) {
        // "Polish Foreign Minister", «ministre iranien des Affaires étrangères», "Ukraine’s President".
        state = inBlock.find(
          (m) =>
            m.type === 'state' &&
            m.end <= title.start &&
            /^(?:['’]s)?[\s\u00A0]+$/u.test(this.#text.slice(m.end, title.start)) &&
            (m.sense === 'adjectival' || /^['’]s/.test(this.#text.slice(m.end))),
        );
        if (state?.sense === 'adjectival') span.start = state.start;
      }
      if (!state) {
        const adjective = inBlock.find(
          (m) =>
            m.type === 'state' &&
            m.sense === 'adjectival' &&
            (contains(title, m) || (m.start >= title.end && m.start - title.end <= 1)),
        );
        if (adjective) {
          state = adjective;
          span.end = Math.max(span.end, adjective.end);
        }
      }
      const acting = withActing(this.#text, span.start, span.end);
      const holder = this.#holderBeside(block, acting.end);
      const office = state
        ? officeOf(state.entity, title.role, this.#lexicon)
        : (this.#officeHeld(holder?.entity, title.role) ??
          this.#stateAfter(inBlock, holder, title.role) ??
          this.#officeInContext(title.role, title.start));
      if (!office) continue;
      this.#add({
        kind: 'actor',
        start: acting.start,
        end: acting.end,
        text: this.#text.slice(acting.start, acting.end),
        entity: office,
        type: 'office',
        form: 'title',
        nested: false,
        ...(acting.acting && { acting: true }),
      });
      if (!this.#lexicon.actors.has(office))
        this.#local.set(office, {
          id: office,
          kind: 'office',
          label: this.#text.slice(span.start, span.end),
        });
    }
    // Offices of the lexicon with «par intérim» belong together.
    this.#mentions = this.#mentions.map((m) => {
      if (m.type !== 'office' || m.acting || !contains(block, m)) return m;
      const wide = withActing(this.#text, m.start, m.end);
      return wide.acting
        ? {
            ...m,
            start: wide.start,
            end: wide.end,
            text: this.#text.slice(wide.start, wide.end),
            acting: true,
          }
        : m;
    });
  }

  /** A person of the lexicon named right after a title. */
  #holderBeside(block: Block, end: number): Mention | undefined {
    return this.#mentions.find(
      (m) =>
        m.type === 'person' &&
        contains(block, m) &&
        m.start >= end &&
        /^,?[\s\u00A0]+$/.test(this.#text.slice(end, m.start)),
    );
  }

  #officeHeld(person: string | undefined, role: string): string | undefined {
    const tenures = (person && this.#lexicon.actors.get(person)?.tenures) || [];
    const fits = tenures.filter((tenure) => tenure.office.endsWith(`.${role}`));
    return (fits.find((tenure) => inForce(tenure, this.#date)) ?? fits[0])?.office;
  }

  /** "Prime Minister Justin Trudeau of Canada": the state comes after the name. */
  #stateAfter(inBlock: readonly Mention[], holder: Mention | undefined, role: string): string | undefined {
    if (!holder) return undefined;
    const from = holder.end + (ofState(this.#text, holder.end) ?? -1);
    const state = inBlock.find((m) => m.type === 'state' && m.start === from);
    return state && officeOf(state.entity, role, this.#lexicon);
  }

  /** A bare title: the office of that role named last before it, else the issuer's state's. */
  #officeInContext(role: string, at: number): string | undefined {
    const offices = this.#officesByRole.get(role);
    if (offices?.size === 1) return [...offices][0]!;
    const issuer =
      this.#issuer &&
      (this.#issuer.startsWith('state:') ? this.#issuer : this.#lexicon.actors.get(this.#issuer)?.partOf);
    return issuer?.startsWith('state:') &&
      /(?:^|[^\p{L}])(?:le|la|l'|the|our|notre)\s*$/u.test(before(this.#text, at, 8))
      ? officeOf(issuer, role, this.#lexicon)
      : undefined;
  }

  /** People whom the text itself introduces: by office, title, rank or an apposition. */
  #people(block: Block, lang: string): void {
    this.#block = block;
    if (block.end - block.start > longest) return;
    const offices = this.#mentions.filter((m) => m.type === 'office');
    for (const office of offices) {
      const gap =
        /^[\s\u00A0]*,?[\s\u00A0]+(?:(?:M\.|Mme|Mr\.?|Ms\.?|Mrs\.?|Dr\.?|Sir|Dame|S\.E\.|H\.E\.)[\s\u00A0]+)?/u.exec(
          this.#text.slice(office.end, office.end + 24),
        );
      const name = gap && nameAt(this.#text, office.end + gap[0].length, block.end);
      if (
        name &&
        !(
          gap[0].includes(',') &&
          !isApposed(this.#text, name.end) &&
          lang === 'en' &&
          office.start === block.start
        )
      )
        this.#person(name, { office: office.entity, title: office.text, acting: office.acting });
      // «Anna Nowak, ministre de …»
      const lead = /([\p{Lu}][^,.;:()«»“”]{3,60}),[\s\u00A0]+(?:(?:le|la|l['’]|the)[\s\u00A0]*)?$/u.exec(
        this.#text.slice(Math.max(block.bodyStart, office.start - 80), office.start),
      );
      if (lead?.[1])
        this.#nameEndingAt(office.start - lead[0].length, lead[1], block, {
          office: office.entity,
          title: office.text,
        });
    }
    const part = this.#text.slice(block.bodyStart, block.end);
    for (const match of part.matchAll(looseTitle)) {
      const at = block.bodyStart + match.index + match[0].length;
      const title = block.bodyStart + match.index;
      if (lang === 'en' && !/^\p{Lu}/u.test(match[1]!)) {
        if (!/(?:spokes|envoy|adviser|ambassador)/i.test(match[1]!)) continue;
      }
      if (this.#mentions.some((m) => m.type === 'office' && overlaps(m, { start: title, end: at }))) continue;
      const name = nameAt(this.#text, at, block.end);
      if (name) this.#person(name, { title: match[1]! });
    }
    for (const match of part.matchAll(honorific)) {
      const at = block.bodyStart + match.index + match[0].length;
      if (
        /^\p{Ll}/u.test(match[1]!) &&
        !/^(?:ambass|gén|général|amiral|colonel|command|m\.|mme)/i.test(match[1]!)
      )
        continue;
      const name = nameAt(this.#text, at, block.end);
      if (name) {
        this.#person(name, { title: match[1]! });
        continue;
      }
      const single = surnameAt(this.#text, at, block.end);
      if (!single) continue;
      const words = this.#text.slice(single.start, single.end);
      const known = this.#personOfSurname(words);
      const entity = known ?? personId(words);
      const start = block.bodyStart + match.index;
      if (known === undefined && this.#mentions.some((m) => overlaps(m, single))) continue;
      if (known === undefined)
        this.#local.set(entity, { id: entity, kind: 'person', label: words, title: match[1]! });
      this.#add({
        kind: 'actor',
        start,
        end: single.end,
        text: this.#text.slice(start, single.end),
        entity,
        type: 'person',
        form: 'surname',
        nested: false,
      });
    }
  }

  #nameEndingAt(start: number, words: string, block: Block, facts: Facts): void {
    for (let at = 0; at < words.length; at++) {
      if (at > 0 && !/[\s\u00A0]/.test(words[at - 1]!)) continue;
      const name = nameAt(this.#text, start + at, block.end);
      if (name && name.end === start + words.length) {
        this.#person(name, facts);
        return;
      }
    }
  }

  #person(name: Span, { office, title, acting }: Facts): void {
    if (
      this.#mentions.some(
        (m) =>
          overlaps(m, name) &&
          m.type !== 'person' &&
          !(contains(name, m) && m.sense === undefined && m.type === 'place'),
      )
    )
      return;
    const words = this.#text.slice(name.start, name.end).replace(/[\s\u00A0]+/g, ' ');
    if (this.#mentions.some((m) => m.type === 'person' && contains(m, name))) return;
    const known = this.#mentions.find((m) => m.type === 'person' && contains(name, m));
    const entity = known && surnameOf(words) !== known.text ? known.entity : personId(words);
    if (!this.#lexicon.actors.has(entity))
      this.#local.set(entity, {
        id: entity,
        kind: 'person',
        label: words,
        ...(title && { title: title.replace(/[\s\u00A0]+/g, ' ') }),
        ...(office && { office }),
      });
    this.#add({
      kind: 'actor',
      start: name.start,
      end: name.end,
      text: this.#text.slice(name.start, name.end),
      entity,
      type: 'person',
      form: this.#lexicon.actors.has(entity) ? 'short' : 'apposition',
      nested: false,
      ...(acting && { acting: true }),
    });
    this.#name(entity, name.start);
  }

  #personOfSurname(words: string): string | undefined {
    return this.#bySurname.get(personId(words));
  }

  /** After their full name, people of this document go by their surname. */
  #surnames(blocks: readonly BlockCandidates[]): void {
    const people = [...this.#found.values()]
      .flat()
      .filter((m) => m.type === 'person' && m.form !== 'surname' && /\s/.test(m.text));
    const done = new Set<string>();
    for (const person of people) {
      const surname = surnameOf(person.text);
      if (done.has(surname) || surname.length < 2) continue;
      done.add(surname);
      for (const { block } of blocks) {
        this.#block = block;
        const words = this.#text.slice(block.bodyStart, block.end);
        for (let at = words.indexOf(surname); at >= 0; at = words.indexOf(surname, at + 1)) {
          const start = block.bodyStart + at;
          const span = { start, end: start + surname.length };
          const inWord =
            /[\p{L}\p{N}]/u.test(this.#text[start - 1] ?? ' ') ||
            /[\p{L}\p{N}]/u.test(this.#text[span.end] ?? ' ');
          if (
            inWord ||
            this.#mentions.some((m) => overlaps(m, span) && (m.type !== 'person' || m.form !== 'surname'))
          )
            continue;
          this.#add({
            kind: 'actor',
            ...span,
            text: surname,
            entity: person.entity,
            type: 'person',
            form: 'surname',
            nested: false,
          });
        }
      }
    }
  }

  /** «la Force expéditionnaire conjointe (JEF)»: the letters in brackets stand for the name before them from there on. */
  #acronyms(blocks: readonly BlockCandidates[]): void {
    const known = new Map<string, Mention>();
    for (const { block } of blocks) {
      this.#block = block;
      for (const match of this.#text.slice(block.bodyStart, block.end).matchAll(introduced)) {
        const letters = match[1]!;
        const open = block.bodyStart + match.index;
        const start = open + match[0].indexOf(letters);
        const span = { start, end: start + letters.length };
        const named = this.#mentions.find(
          (m) => m.type !== 'person' && m.end <= open && /^[\s\u00A0]*$/.test(this.#text.slice(m.end, open)),
        );
        const long = named ? undefined : longForm(this.#text, block.bodyStart, open, letters);
        if (!named && !long) continue;
        const made = named ?? this.#organisation(long!, letters);
        known.set(letters, this.#put({ ...made, ...span, text: letters, form: 'acronym', nested: false }));
      }
    }
    if (known.size === 0) return;
    const any = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${[...known.keys()].join('|')})(?![\\p{L}\\p{N}-])`, 'gu');
    for (const { block } of blocks) {
      this.#block = block;
      for (const match of this.#text.slice(block.bodyStart, block.end).matchAll(any)) {
        const { entity, type } = known.get(match[0])!;
        const start = block.bodyStart + match.index;
        this.#put({
          kind: 'actor',
          start,
          end: start + match[0].length,
          text: match[0],
          entity,
          type,
          form: 'acronym',
          nested: false,
        });
      }
    }
  }

  /** Adds a mention in the place of another reading of the same words; a longer one around it stays alone. */
  #put(mention: Mention): Mention {
    const same = this.#mentions.find((m) => m.start === mention.start && m.end === mention.end);
    if (same?.entity === mention.entity) return mention;
    if (same) this.#mentions = this.#mentions.filter((m) => m !== same);
    if (!this.#mentions.some((m) => contains(m, mention))) this.#add(mention);
    return mention;
  }

  #organisation(long: Span, letters: string): Mention {
    const label = this.#text.slice(long.start, long.end).replace(/[\s\u00A0]+/g, ' ');
    const id = `org:${personId(letters).slice('person:'.length)}`;
    const entity = this.#lexicon.actors.has(id) ? `${id}-${personId(label).slice('person:'.length)}` : id;
    this.#local.set(entity, { id: entity, kind: 'organisation', label });
    const mention: Mention = {
      kind: 'actor',
      ...long,
      text: this.#text.slice(long.start, long.end),
      entity,
      type: 'organisation',
      form: 'apposition',
      nested: false,
    };
    this.#add(mention);
    return mention;
  }

  #threats(blocks: readonly BlockCandidates[]): Mention[] {
    const threats: Mention[] = [];
    for (const { block, candidates } of blocks) {
      this.#block = block;
      for (const { start, end, kind, term, countered } of candidates.terms) {
        if (kind !== 'threat') continue;
        const span = { start: start + block.start, end: end + block.start };
        if (span.start < block.bodyStart) continue;
        const rivals = threats.slice(-12).filter((t) => overlaps(t, span));
        // Inside a longer one it is nested, unless it says the same with fewer words.
        if (
          rivals.length > 0 &&
          !rivals.some((r) => contains(r, span) && r.end - r.start > span.end - span.start)
        )
          continue;
        if (rivals.some((r) => r.entity === term.id)) continue;
        // A word of a name («Conseil … lutte contre le terrorisme» in a body's title) is no threat raised.
        if (this.#mentions.some((m) => contains(m, span) && m.end - m.start > span.end - span.start))
          continue;
        const polarity = countered ? 'countered' : polarityOf(this.#text, span.start, span.end);
        threats.push({
          kind: 'threat',
          ...span,
          text: this.#text.slice(span.start, span.end),
          entity: term.id,
          type: 'threat',
          form: 'term',
          nested: false,
          ...(polarity && { polarity }),
        });
      }
    }
    return threats;
  }

  #responses(blocks: readonly BlockCandidates[]): ResponseTerm[] {
    const found: ResponseTerm[] = [];
    for (const { block, candidates } of blocks)
      for (const { start, end, kind, term } of candidates.terms) {
        if (kind !== 'response') continue;
        const span = { start: start + block.start, end: end + block.start };
        if (span.start < block.bodyStart || found.slice(-6).some((other) => overlaps(other, span))) continue;
        found.push({ ...span, text: this.#text.slice(span.start, span.end), id: term.id });
      }
    return found;
  }

  #add(mention: Mention): void {
    const mentions = this.#mentions;
    if (mentions.some((m) => m.start === mention.start && m.end === mention.end)) return;
    this.#mentions = sorted([...mentions, mention]);
    if (mention.type === 'office') this.#rememberOffice(mention.entity);
    if (mention.type === 'person' && mention.form !== 'surname')
      this.#bySurname.set(personId(surnameOf(mention.text)), mention.entity);
  }

  #rememberOffice(entity: string): void {
    const role = entity.split('.').at(-1)!;
    const known = this.#officesByRole.get(role);
    if (known) known.add(entity);
    else this.#officesByRole.set(role, new Set([entity]));
  }

  /** What can only be told once all is known: whether the mention is of a part of the group. */
  #finish(mention: Mention): Mention {
    if (mention.kind !== 'actor' || (mention.type !== 'grouping' && mention.type !== 'population'))
      return mention;
    const quantifier =
      /(?:^|[^\p{L}])(plusieurs|certaine?s|quelques|nombre d(?:e|')|la plupart des|several|some|many|most|a number of|certain)\s+(?:\p{L}+\s+)?$/u.exec(
        before(this.#text, mention.start, 30),
      );
    return quantifier?.[1] ? { ...mention, quantified: quantifier[1] } : mention;
  }
}

/** Letters in brackets after a name: «(JEF)», (the “CRI”). */
const introduced = /\((?:the |l['’]|“|«\s?)?(\p{Lu}[\p{Lu}\p{N}-]{1,9})(?:”|\s?»)?\)/gu;

/** Blocks over this length (UTF-16 units) are no prose. */
const longest = 60_000;

/** Whether a firm mention cuts a loose one or begins with it; at its end («pays de l'Alliance») the loose one is nested. */
function blocked(firm: readonly Mention[], mention: Mention): boolean {
  let low = 0;
  let high = firm.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firm[middle]!.start < mention.end) low = middle + 1;
    else high = middle;
  }
  return firm
    .slice(Math.max(0, low - 12), low)
    .some(
      (other) =>
        overlaps(other, mention) &&
        !(contains(mention, other) && mention.end - mention.start > other.end - other.start) &&
        !(other.start < mention.start && other.end === mention.end),
    );
}

interface Facts {
  readonly office?: string;
  readonly title?: string;
  readonly acting?: boolean | undefined;
}

const sorted = (mentions: readonly Mention[]): Mention[] =>
  [...mentions].sort((a, b) => a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : 1));

/** Marks what lies inside a longer mention of the same kind. */
function nest(mentions: readonly Mention[]): Mention[] {
  const open: Record<string, Mention | undefined> = {};
  return sorted(mentions).map((mention) => {
    const outer = open[mention.kind];
    if (outer && contains(outer, mention)) return { ...mention, nested: true };
    open[mention.kind] = mention;
    return mention;
  });
}

/** «en russe», «langue russe», "in Russian", "Russian-speaking": a language. */
function isLanguage(text: string, start: number, end: number): boolean {
  return (
    (/(?:^|[^\p{L}])(?:en|in|langues?|traduit en|translated into|into|language|d'expression)\s*$/u.test(
      before(text, start, 24),
    ) &&
      !/^\s+\p{L}/u.test(after(text, end, 4))) ||
    /(?:^|[^\p{L}])langues?\s*$/u.test(before(text, start, 12)) ||
    /^(?:\s+(?:language|version|translation|langue)|-(?:speaking|language|phone))/u.test(after(text, end, 16))
  );
}

const isApposed = (text: string, end: number) => /^[\s\u00A0]*[,.;:)]/.test(text.slice(end, end + 3));

/** Bruxelles as a speaker is the Union or the Alliance: both are offered. */
function cityOfBodies(city: string | undefined): readonly [string, string] | undefined {
  return city === 'place:brussels' ? ['org:eu', 'org:nato'] : undefined;
}

const isCapitalLike = (city: Reading, state: Reading | undefined) =>
  state !== undefined || /^\p{Lu}\p{Ll}+$/u.test(city.form.text);

/** The capitalised words right before a bracket whose initials are its letters. */
function longForm(text: string, from: number, open: number, letters: string): Span | undefined {
  const words = text.slice(Math.max(from, open - 120), open).trimEnd();
  const offset = open - text.slice(Math.max(from, open - 120), open).length;
  const match =
    /(?:\p{Lu}[\p{L}'’-]*(?:[\s\u00A0]+|$)(?:(?:of|the|for|and|on|de|des|du|la|le|les|et|pour|d['’]|l['’]|à|en|sur)[\s\u00A0]*)*){2,}$/u.exec(
      `${words} `,
    );
  if (!match) return undefined;
  const initials = (match[0].match(/\p{Lu}/gu) ?? []).join('').normalize('NFD').replace(/\p{M}/gu, '');
  const wanted = letters.replace(/[^\p{Lu}]/gu, '');
  const at = initials.lastIndexOf(wanted[0] ?? ' ');
  if (wanted.length < 2 || at < 0 || ![...wanted].every((letter) => initials.includes(letter)))
    return undefined;
  const start = offset + match.index;
  const article = /^(?:The|Le|La|Les|L['’])[\s\u00A0]*/u.exec(match[0])?.[0].length ?? 0;
  return { start: start + article, end: start + match[0].trimEnd().length };
}
