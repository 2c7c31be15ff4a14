import { type Actor, type Form, inForce } from '../lexicon/model.ts';
import { append } from '../lists.ts';
import type { Block } from '../release/tree.ts';
import { contains, lastBefore, overlaps, type Span } from '../text/span.ts';
import { bodyOf, kindOfBody } from './bodyKinds.ts';
import { coordinated, type StateNames, stateNames } from './cities/coordination.ts';
import { readCity } from './cities/read.ts';
import { type Found, sorted } from './found.ts';
import type { Mention } from './model.ts';
import {
  isBorne,
  isCurrency,
  isGivenToPerson,
  isLanguage,
  isOtherName,
  isPersonName,
  isShip,
} from './otherNames.ts';
import { isSetPhrase } from './setPhrases.ts';
import { surnameFits } from './surnameFits.ts';
import { holds } from './surroundings.ts';
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

/** Of the readings of one place the best; of overlapping places the longest, with those nested in it. */
function choose(doc: Found, readings: readonly Reading[]): Mention[] {
  const byPlace = new Map<string, Reading[]>();
  for (const reading of readings)
    if (allowed(doc, reading)) append(byPlace, `${reading.start}-${reading.end}`, reading);
  const states = stateNames(readings);
  const places = [...byPlace.values()]
    .map((list) => best(doc, list, states))
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
    if (rival && land && mention.type === 'state' && !isOfState(doc, rival, mention)) continue;
    kept.push(mention);
  }
  return kept;
}

/** "Far North Region of Cameroon" names Cameroon too: the region is part of it. */
const isOfState = (doc: Found, region: Mention, state: Mention): boolean =>
  region.end === state.end && doc.lexicon.actors.get(region.entity)?.partOf === state.entity;

function allowed(doc: Found, { start, end, actor, form, lang, block }: Reading): boolean {
  const place = { text: doc.text, start, end, lang };
  // In a dateline a name that a state and its capital share («Luxembourg, 14 avril») is the city's.
  if (actor.kind === 'place' && isVenue(doc, block, { start, end })) return true;
  if (form.requires && !form.requires.every((condition) => holds(condition, place, doc.knowsOf)))
    return false;
  if (actor.kind === 'office' && isAnothers(doc, actor, form)) return false;
  if (actor.kind === 'body' && isOwnBody(doc, actor, { start, end }, lang)) return false;
  if (actor.kind === 'office' && form.kind === 'contextual' && isDeputys(doc.text, start, end)) return false;
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
  if ((actor.kind === 'place' || form.kind === 'capital') && isGivenToPerson(doc.text, start, end, lang))
    return false;
  if ((actor.kind === 'place' || actor.kind === 'state') && isShip(doc.text, start, actor.kind)) return false;
  if ((actor.kind === 'place' || actor.kind === 'state') && isSetPhrase(doc.text, start, end)) return false;
  if (actor.kind === 'state' && isCurrency(doc.text, end)) return false;
  // "GOV.UK"
  if (actor.kind === 'state' && /\p{L}{2}\.$/u.test(doc.text.slice(Math.max(0, start - 3), start)))
    return false;
  if (form.kind === 'demonym-adj' && isLanguage(doc.text, start, end)) return false;
  if (
    (form.kind === 'demonym-adj' ||
      form.kind === 'capital' ||
      (actor.kind === 'place' && form.kind === 'short')) &&
    isBorne(doc, start, end)
  )
    return false;
  // «Türk» is no "Turk".
  if (form.kind.startsWith('demonym') && isForeign(doc.text.slice(start, end), form.text)) return false;
  return true;
}

/** «le Secrétaire général | adjoint», "the Under-| Secretary-General": one who stands below whoever has the bare title. */
const isDeputys = (text: string, start: number, end: number): boolean =>
  /^[\s\u00A0](?:adjointe?|déléguée?|suppléante?)(?!\p{L})/iu.test(text.slice(end, end + 14)) ||
  /(?<!\p{L})(?:deputy|assistant|under|associate|vice|sous)[\s\u00A0-]$/iu.test(
    text.slice(Math.max(0, start - 12), start),
  );

/** Whether the text has marks on letters that the form has none on, as no other spelling of it would. */
const isForeign = (found: string, form: string): boolean =>
  form.normalize('NFD').length === form.length &&
  found.normalize('NFD').length > found.length &&
  found !== form;

/** «Le Président de la République» in what another republic publishes, which the text names besides. */
const isAnothers = ({ home }: Found, { partOf }: Actor, { requires }: Form): boolean =>
  home !== undefined &&
  partOf?.startsWith('state:') === true &&
  partOf !== home &&
  requires?.some(({ context }) => context?.includes(partOf)) === true;

/** «Présidence de la République», "the Ministry of Defence" in what another state publishes: that state's. */
const isOwnBody = ({ home, text }: Found, { partOf }: Actor, { start, end }: Span, lang: string): boolean =>
  home !== undefined &&
  partOf?.startsWith('state:') === true &&
  partOf !== home &&
  kindOfBody(text.slice(start, end), lang) !== undefined &&
  // «le ministère chinois de …» says whose it is.
  !/^\p{L}+[\s\u00A0]\p{Ll}{4,}[\s\u00A0](?:de|des|du)(?!\p{L})/u.test(text.slice(start, end));

function best(doc: Found, list: readonly Reading[], states: StateNames): Mention | undefined {
  const state = list.find(
    (r) => r.actor.kind === 'state' && (r.form.kind === 'capital' || r.form.kind === 'seat'),
  );
  const city = list.find((r) => r.actor.kind === 'place');
  // «Élysée» above a release is who publishes it.
  if (state?.form.kind === 'seat' && isIssuer(doc, state)) {
    const presidency = doc.lexicon.actors.get(bodyOf(state.actor.id, 'presidency', doc.lexicon));
    if (presidency) return { ...asMention(doc, state, []), entity: presidency.id, type: presidency.kind };
  }
  if (city && isVenue(doc, city.block, city)) return asMention(doc, city, []);
  if (state?.form.kind === 'capital' || (city && list.every((r) => r.actor.kind === 'place')))
    return readAsCity(doc, list, states, state, city);
  const issuersParent = doc.issuer && doc.lexicon.actors.get(doc.issuer)?.partOf;
  const rank = (r: Reading) => {
    let points = 0;
    if (r.form.requires) points += 4;
    // A name given up is, from then on, rather that of whoever has it now.
    if (r.form.to && doc.date && doc.date > r.form.to) points -= 2;
    if (doc.issuer && (r.actor.id === doc.issuer || r.actor.id === issuersParent)) points += 6;
    if (r.form.lang !== 'und') points += 0.5;
    const parent = r.actor.partOf;
    if (r.form.kind === 'contextual' && parent !== undefined && parent === doc.home) points += 3;
    // «La Commission» in what a council of the African Union publishes is the Union's own.
    if (
      r.form.kind === 'contextual' &&
      parent !== undefined &&
      (parent === issuersParent || parent === doc.issuer || parent.startsWith(`${doc.issuer}.`))
    )
      points += 3;
    if (
      r.form.kind === 'contextual' &&
      doc.principal &&
      (r.actor.id === doc.principal || parent === doc.principal || parent?.startsWith(`${doc.principal}.`))
    )
      points += 1.5;
    const places =
      doc.named.get(r.actor.id) ??
      (r.form.kind === 'contextual' && parent ? doc.placesOf(parent) : undefined);
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

const isIssuer = (doc: Found, span: Span): boolean => {
  const issuer = doc.release.header.issuer;
  return issuer !== undefined && overlaps(issuer, span);
};

/** Whether the place is printed as the one where the release was made. */
function isVenue(doc: Found, block: Block, span: Span): boolean {
  const header = doc.release.header.place;
  return block.role === 'dateline' || (header !== undefined && overlaps(header, span));
}

function nearness(places: readonly number[], at: number): number {
  const last = places.findLast((place) => place < at);
  if (last !== undefined) return 1 / (1 + (at - last) / 500);
  // A title names by half what the text names in full.
  return 0.5 / (1 + (places[0]! - at) / 500);
}

function readAsCity(
  doc: Found,
  list: readonly Reading[],
  states: StateNames,
  state: Reading | undefined,
  city: Reading | undefined,
): Mention | undefined {
  const { lang } = list[0]!;
  const reading = readCity(doc.text, coordinated(doc.text, list[0]!, states), lang);
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
/** Bruxelles as a speaker is the Union or the Alliance: both are offered. */
function cityOfBodies(city: string | undefined): readonly [string, string] | undefined {
  return city === 'place:brussels' ? ['org:eu', 'org:nato'] : undefined;
}

const isCapitalLike = (city: Reading, state: Reading | undefined) =>
  state !== undefined || /^\p{Lu}\p{Ll}+$/u.test(city.form.text);
