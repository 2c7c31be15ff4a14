import { type Actor, type Form, inForce } from '../lexicon/model.ts';
import type { Block } from '../release/tree.ts';
import { contains, lastBefore, overlaps, type Span } from '../text/span.ts';
import { namesGovernment } from './administrations.ts';
import { type Found, sorted } from './found.ts';
import { isGivenName } from './givenNames.ts';
import type { Mention } from './model.ts';
import { isNoName } from './names.ts';
import { isNamesakes, nameGoesOn } from './namesakes.ts';
import { readCity } from './places.ts';
import { after, before, holds } from './surroundings.ts';
import { isToponym } from './toponyms.ts';

/** One way to understand a stretch of the text. */
export interface Reading extends Span {
  readonly actor: Actor;
  readonly form: Form;
  readonly lang: string;
  readonly block: Block;
}

/** Whether the form names its actor whatever the rest of the document says. */
export function isFirm({ form }: Reading): boolean {
  return (
    form.kind !== 'contextual' &&
    form.kind !== 'surname' &&
    form.requires?.some((condition) => condition.context) !== true
  );
}

/** The actors meant: first those that need no context, then those that the document tells of, where there is room. */
export function chooseActors(doc: Found, readings: readonly Reading[]): Mention[] {
  const firm = choose(doc, readings.filter(isFirm));
  const loose = choose(
    doc,
    readings.filter((reading) => !isFirm(reading) && fitsContext(doc, reading)),
  );
  const added = loose.filter((mention) => !blocked(firm, mention));
  // «China» in "Republic of China (Taiwan)" is no mention of the other.
  const lands = added.filter((mention) => mention.type === 'state');
  const kept = firm.filter(
    (mention) =>
      mention.type !== 'state' ||
      !lands.some((land) => contains(land, mention) && land.entity !== mention.entity),
  );
  return [...kept, ...added];
}

function fitsContext(doc: Found, reading: Reading): boolean {
  const { actor, form } = reading;
  if (form.kind === 'surname') return surnameFits(doc, reading);
  if (form.requires?.some((c) => c.context)) return true;
  return doc.knows(actor.id) || (actor.partOf !== undefined && doc.knowsOf(actor.partOf));
}

/** A surname alone counts once the full name has stood, or after a title, or for whoever holds an office on the day. */
function surnameFits(doc: Found, { actor, start, end, block, lang }: Reading): boolean {
  if (nameGoesOn(doc.text, end)) return false;
  doc.block = block;
  if (isNamesakes(doc, { start, end }, actor.label.en ?? actor.label.fr ?? '')) return false;
  if (doc.named.has(actor.id)) return true;
  const held = actor.tenures?.some((tenure) => inForce(tenure, doc.date)) === true;
  if (namesGovernment(doc, actor.id, { start, end }, lang)) return true;
  if (!held) return titledFormer(doc, actor, start);
  // Whoever holds an office on the day may go by a surname alone, unless another given name stands before it.
  if (surnameAlone(doc, actor, start, end)) return true;
  return /(?:^|[^\p{L}])(?:president|minister|chancellor|secretary|general|representative|commissioner|ambassador|chancelier|chanceliere|ministre|presidente?|secretaire|generale?|mr|mrs|ms|m|mme|regime)[.,]?\s*$/u.test(
    before(doc.text, start, 24),
  );
}

/** "President Rouhani", «la ministre des Affaires étrangères Rahimi» of whoever held such an office before the day. */
function titledFormer(doc: Found, actor: Actor, start: number): boolean {
  const title =
    /(?:^|[^\p{L}])(president|minister|chancellor|secretary|presidente?|ministre|chanceli(?:er|ere))(?:\s(?:of|for|des?|du|de la|de l'|d')\s?(?:[\p{L}'-]+\s){1,5}?)?\s*$/u.exec(
      before(doc.text, start, 60),
    )?.[1];
  if (!title) return false;
  const role = /^presid/.test(title)
    ? /president$/
    : /^minist/.test(title)
      ? /minister$/
      : /^secret/.test(title)
        ? /secretary/
        : /chancellor$/;
  return (
    actor.tenures?.some(
      ({ office, from }) => role.test(office) && (!from || !doc.date || from.slice(0, 10) <= doc.date),
    ) === true
  );
}

/** Surnames that are words or names of other things too. */
const ambiguous =
  /^(?:Costa|Banks?|Price|Brown|Black|White|Young|King|Power|Pope|Carney|Orpo|Dan|Wong|Peters|Martin|Harris|Blair|May|Johnson|Scott|Healey|Reynolds|Miller|Austin|Burns|Francis|Sunak|Modi|Lula|Li|Xi|Wang|Kim|Moon|Yoon|Lee|Dong|Stubb|Pavel|Roy|Rey|Petit|Grand|Leroy|Vance|Leo|Guy|Khan|Wright|Ford|Pence|Powell|Rice|Marcos|Milei|Aoun|Salam|Frost|Berg|Borg|Anand|Tinubu|Boric|Kos|Fletcher|Türk|Turk|Katz|Saar|Herzog|Simion|Michel|Trudeau|Hill|Waltz|Patel|Bondi|Rose|Long|Marin|Barrot|Attal|Alexander|Garcia|Gomez|Santos|Silva|Castro|Morales|Torres|Charles|Albert|Philippe|Frederik|Harald|Felipe|Nielsen|Hansen|Jensen|Larsen|Novak|Popescu|Popa)$/u;

function surnameAlone(doc: Found, actor: Actor, start: number, end: number): boolean {
  const words = doc.text.slice(start, end);
  if (words.length < 4 || ambiguous.test(words) || !/^\p{Lu}\p{Ll}/u.test(words)) return false;
  if (/[\p{L}\p{N}]$/u.test(doc.text.slice(end, end + 1))) return false;
  const left = doc.text.slice(Math.max(0, start - 24), start);
  return (
    !/(?:\p{Lu}\.|\p{Lu}[\p{L}’'-]*)[\s\u00A0]+(?:(?:von|van|de|der|al|el|bin)[\s\u00A0]+)*$|\p{L}$/u.test(
      left,
    ) && actor.kind === 'person'
  );
}

/** Of the readings of one place the best; of overlapping places the longest, with those nested in it. */
function choose(doc: Found, readings: readonly Reading[]): Mention[] {
  const byPlace = new Map<string, Reading[]>();
  for (const reading of readings) {
    if (!allowed(doc, reading)) continue;
    const key = `${reading.start}-${reading.end}`;
    const list = byPlace.get(key);
    if (list) list.push(reading);
    else byPlace.set(key, [reading]);
  }
  const places = [...byPlace.values()]
    .map((list) => best(doc, list))
    .filter((mention) => mention !== undefined);
  const kept: Mention[] = [];
  for (const mention of sorted(places)) {
    // In order of start, only the last few can reach this far.
    const rivals = kept.slice(-12).filter((other) => overlaps(other, mention));
    const cut = rivals.filter((other) => !contains(other, mention));
    if (cut.length > 0) {
      // «pays de l'Alliance» ends inside «Alliance des États du Sahel»: the name stands, not what ends within it.
      if (!isName(mention) || mention.text.split(/[\s\u00A0]/).length < 3 || cut.some(isName)) continue;
      for (const other of cut) kept.splice(kept.lastIndexOf(other), 1);
    }
    const rival = rivals.findLast((other) => !cut.includes(other));
    // «République de Corée» inside the other Korea's name is no mention of its own, nor is «Irlande» in «Irlande du Nord».
    const land = rival?.type === 'state' || rival?.type === 'place';
    if (rival && land && mention.type === 'state' && rival.entity !== mention.entity) continue;
    kept.push(mention);
  }
  return kept;
}

function allowed(doc: Found, { start, end, actor, form, lang, block }: Reading): boolean {
  const place = { text: doc.text, start, end, lang };
  // In a dateline a name that a state and its capital share («Luxembourg, 14 avril») is the city's.
  if (actor.kind === 'place' && isVenue(doc, block, { start, end })) return true;
  if (form.requires && !form.requires.every((condition) => holds(condition, place, doc.knowsOf)))
    return false;
  if (form.forbids?.some((condition) => holds(condition, place, doc.knowsOf))) return false;
  if (form.from && doc.date && doc.date < form.from) return false;
  if (form.kind === 'contextual' && actor.kind !== 'office' && isOtherName(doc.text, start, end, lang))
    return false;
  if (
    form.kind === 'short' &&
    actor.kind === 'state' &&
    (isPersonName(doc.text, start, end) || isToponym(doc.text, start, end))
  )
    return false;
  if (form.kind === 'demonym-adj' && (isLanguage(doc.text, start, end) || isBorne(doc, start, end)))
    return false;
  return true;
}

function best(doc: Found, list: readonly Reading[]): Mention | undefined {
  const state = list.find(
    (r) => r.actor.kind === 'state' && (r.form.kind === 'capital' || r.form.kind === 'seat'),
  );
  const city = list.find((r) => r.actor.kind === 'place');
  if (city && isVenue(doc, city.block, city)) return asMention(doc, city, []);
  if (state?.form.kind === 'capital' || (city && list.every((r) => r.actor.kind === 'place')))
    return readAsCity(doc, list, state, city);
  const issuersParent = doc.issuer && doc.lexicon.actors.get(doc.issuer)?.partOf;
  const rank = (r: Reading) => {
    let points = 0;
    if (r.form.requires) points += 4;
    if (doc.issuer && (r.actor.id === doc.issuer || r.actor.id === issuersParent)) points += 6;
    if (r.form.lang !== 'und') points += 0.5;
    const parent = r.actor.partOf;
    if (r.form.kind === 'contextual' && parent !== undefined && parent === doc.home) points += 3;
    if (
      r.form.kind === 'contextual' &&
      doc.principal &&
      (r.actor.id === doc.principal || parent === doc.principal)
    )
      points += 1.5;
    const places =
      doc.named.get(r.actor.id) ??
      (r.form.kind === 'contextual' && parent ? doc.named.get(parent) : undefined);
    if (r.form.kind === 'contextual') points += places ? 2 + nearness(places, r.start) : 0;
    if (r.form.kind === 'surname' && places) points += 3;
    if (r.actor.tenures?.some((tenure) => inForce(tenure, doc.date))) points += 2;
    if (r.actor.kind === 'state') points += 1;
    return points;
  };
  const ranked = [...list].sort((a, b) => rank(b) - rank(a));
  const chosen = ranked[0]!;
  const rest = ranked.slice(1).filter((r) => r.actor.id !== chosen.actor.id && rank(r) === rank(chosen));
  return asMention(
    doc,
    chosen,
    rest.map((r) => r.actor.id),
  );
}

const isName = ({ form, type }: Mention): boolean =>
  (form === 'short' || form === 'formal') && type !== 'office' && type !== 'grouping';

/** Whether the place is printed as the one where the release was made. */
function isVenue(doc: Found, block: Block, span: Span): boolean {
  const header = doc.release.header.place;
  return block.role === 'dateline' || (header !== undefined && overlaps(header, span));
}

function nearness(places: readonly number[], at: number): number {
  const last = places.findLast((place) => place < at);
  return last === undefined ? 0 : 1 / (1 + (at - last) / 500);
}

function readAsCity(
  doc: Found,
  list: readonly Reading[],
  state: Reading | undefined,
  city: Reading | undefined,
): Mention | undefined {
  const { start, end, lang } = list[0]!;
  const reading = readCity(doc.text, start, end, lang);
  if (reading === 'event' && (state || city?.form.kind !== 'formal') && city && isCapitalLike(city, state))
    return undefined;
  if (state && reading === 'government') {
    const seats = cityOfBodies(city?.actor.id);
    if (seats)
      return {
        ...asMention(doc, state, seats),
        entity: seats[0]!,
        type: doc.lexicon.actors.get(seats[0]!)?.kind ?? 'organisation',
      };
    return asMention(doc, state, []);
  }
  return city ? asMention(doc, city, []) : state && asMention(doc, state, []);
}

function asMention(doc: Found, reading: Reading, alternatives: readonly string[]): Mention {
  const { actor, form, start } = reading;
  // "U.S.": the last dot is part of the name, unless it ends the sentence.
  const dotted =
    /(?:^|[\s\u00A0,])(?:\p{Lu}\.)+\p{Lu}$/u.test(doc.text.slice(start, reading.end)) &&
    /^\.(?![\s\u00A0]*$|[\s\u00A0]*\n|[\s\u00A0]+(?:The|He|She|They|It|In|We|This|That|These|On|At|As|For|But|And|An?|His|Her|Our|Its|Their|If|When)[\s\u00A0])/u.test(
      doc.text.slice(reading.end, reading.end + 8),
    );
  const end = reading.end + (dotted ? 1 : 0);
  return {
    kind: 'actor',
    start,
    end,
    text: doc.text.slice(start, end),
    entity: actor.id,
    type: actor.kind,
    form: form.kind,
    ...(form.sense && form.sense !== 'literal' && { sense: form.sense }),
    nested: false,
    ...(alternatives.length > 0 && { alternatives }),
  };
}
/** Whether a firm mention cuts a loose one or begins with it; at its end («pays de l'Alliance») the loose one is nested. */
function blocked(firm: readonly Mention[], mention: Mention): boolean {
  return lastBefore(firm, mention.end, 12).some(
    (other) =>
      overlaps(other, mention) &&
      !(contains(mention, other) && mention.end - mention.start > other.end - other.start) &&
      !(other.start < mention.start && other.end === mention.end),
  );
}
/** «en russe», «langue russe», «le français est», "in Russian", "Russian-speaking": a language. */
function isLanguage(text: string, start: number, end: number): boolean {
  return (
    // A French adjective follows its noun: right after an article it is one itself, and a person's has a capital.
    (/^\p{Ll}/u.test(text.slice(start, end)) &&
      /(?:^|[^\p{L}])(?:(?:le|du|au|de|parle[rnt]*|enseigner?|apprendre)\s*|l['’]\s*)$/u.test(
        before(text, start, 12),
      ) &&
      !/^\s+\p{Lu}/u.test(text.slice(end, end + 4))) ||
    (/(?:^|[^\p{L}])(?:en|in|langues?|traduit en|translated into|into|language|d'expression)\s*$/u.test(
      before(text, start, 24),
    ) &&
      !/^\s+(?!(?:et|ou|and|or|puis|with|avec)(?!\p{L}))\p{L}/u.test(after(text, end, 8))) ||
    /(?:^|[^\p{L}])langues?\s*$/u.test(before(text, start, 12)) ||
    /^(?:\s+(?:language|version|translation|langue)|-(?:speaking|language|phone))/u.test(after(text, end, 16))
  );
}

/** Bruxelles as a speaker is the Union or the Alliance: both are offered. */
function cityOfBodies(city: string | undefined): readonly [string, string] | undefined {
  return city === 'place:brussels' ? ['org:eu', 'org:nato'] : undefined;
}

const isCapitalLike = (city: Reading, state: Reading | undefined) =>
  state !== undefined || /^\p{Lu}\p{Ll}+$/u.test(city.form.text);

/** A contextual noun that goes on or is part of a longer name: «Conseil présidentiel», "Inter-Parliamentary Alliance". */
export function isOtherName(text: string, start: number, end: number, lang: string): boolean {
  if (!/^\p{Lu}\S*$/u.test(text.slice(start, end))) return false;
  const right = text.slice(end, end + 28);
  if (lang === 'fr')
    return (
      /^[\s\u00A0]+(?:présidentiel|nationa|électora|constitutionnel|centra|régiona|communa|municipa|supérieur|consultati|permanent|exécuti|législati|fédéra|militaire|provisoire|transitoire|parlementaire|scientifique|suprême|judiciaire|économique|socia|mixte|indépendante|internationa|interministériel|restreint|spécia|africain|arabe|démocratique|islamique|populaire)/u.test(
        right,
      ) ||
      (/^[\s\u00A0]+(?:(?:des?|du)(?!\p{L})|d['’])[\s\u00A0]*(?![\s\u00A0]|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|ce|cette|son|sa|ses|leur|\p{Ll}+(?:er|ir|oir|dre|ttre|ire)(?!\p{L}))/u.test(
        right,
      ) &&
        !/^Alliés?$/u.test(text.slice(start, end))) ||
      /(?:^|[^\p{L}])[Hh]aute?[\s\u00A0-]$/u.test(text.slice(Math.max(0, start - 8), start))
    );
  const before = /(\p{Lu}[\p{L}’'-]*)[\s\u00A0]$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  return (
    (before !== undefined && !isNoName(before) && !/['’]s$/u.test(before)) ||
    /^[\s\u00A0](?:of|on|for)[\s\u00A0](?:the[\s\u00A0])?\p{Lu}/u.test(right) ||
    /(?:Regional|National|Coordination|Presidential|Security|Advisory|Supreme|Central|Special|Federal|Joint|World|Global|International|Constitutional|Public|Human|Political|Economic)[\s\u00A0]$/u.test(
      text.slice(Math.max(0, start - 20), start),
    )
  );
}

/** "Marilyn French": after a given name it is a surname. */
function isBorne(doc: Found, start: number, end: number): boolean {
  const given = /(?<![\p{L}’'-])(\p{Lu}\p{Ll}+)[\s\u00A0]$/u.exec(
    doc.text.slice(Math.max(0, start - 24), start),
  )?.[1];
  return (
    given !== undefined &&
    /^\p{Lu}\p{Ll}+$/u.test(doc.text.slice(start, end)) &&
    isGivenName(doc.lexicon, given)
  );
}

/** States whose names people bear too: "Michael Jordan", "Chad Miller". */
function isPersonName(text: string, start: number, end: number): boolean {
  // «Dominique de Villepin»; the state has an article, which ends in «la».
  if (text.slice(start, end) === 'Dominique')
    return !/(?:^|[^\p{L}])[Ll]a[\s\u00A0]+$/u.test(text.slice(Math.max(0, start - 5), start));
  if (
    !/^(?:Jordan|Chad|Georgia|Israel|India|Chile|Cuba|Ireland|Holland|France)$/u.test(text.slice(start, end))
  )
    return false;
  const before = /(?<![\p{L}’'-])(\p{Lu}\p{Ll}+)[\s\u00A0]$/u.exec(
    text.slice(Math.max(0, start - 24), start),
  )?.[1];
  if (
    before !== undefined &&
    !isNoName(before) &&
    !/^(?:Hashemite|Kingdom|Visit|With|Via|Toward|Towards|Across|Inside|Outside|Near|Pour|Vers|Sans|Quant|Greater|Modern)$/u.test(
      before,
    )
  ) {
    // A name of one word stands before it, not the end of another sentence or a list's verb.
    return /^(?:Jordan|Chad|Israel|Ireland|Holland|France)$/u.test(text.slice(start, end));
  }
  const next = /^[\s\u00A0](\p{Lu}\p{Ll}+)/u.exec(text.slice(end, end + 24))?.[1];
  return (
    next !== undefined &&
    !isNoName(next) &&
    /^(?:Jordan|Chad)$/u.test(text.slice(start, end)) &&
    !/^(?:Valley|Times|Basin|Lake)$/u.test(next)
  );
}
