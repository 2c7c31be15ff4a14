import { wholesOf } from '../lexicon/ids.ts';
import type { Lexicon } from '../lexicon/model.ts';
import type { Release } from '../release/tree.ts';
import { contains } from '../text/span.ts';
import { introducedAcronyms } from './acronyms.ts';
import { administrations } from './administrations.ts';
import { stateBodies } from './bodies.ts';
import { bodiesAlone } from './bodiesAlone.ts';
import { bodyOffices } from './bodyOffices.ts';
import { chooseActors, isFirm, type Reading } from './choose.ts';
import { compoundAdjectives } from './compounds.ts';
import { courts } from './courts.ts';
import { delegates } from './delegates.ts';
import { unitsOfForces } from './forces.ts';
import { type BlockCandidates, Found, sorted } from './found.ts';
import { offFurniture } from './furniture.ts';
import { generalOffices, officesOfNamedBodies } from './generalOffices.ts';
import { homeOfHead } from './home.ts';
import { inFull } from './inFull.ts';
import { findIssuer, firstOrganisation } from './issuer.ts';
import { memberGroups } from './memberGroups.ts';
import type { Mention, Mentions } from './model.ts';
import { stateOffices } from './offices.ts';
import { introducedPeople } from './people.ts';
import { offShips } from './ships.ts';
import { shortenedTitles } from './shortenedTitles.ts';
import { shortNames } from './shortNames.ts';
import { quotedSpeakers } from './speakers.ts';
import { stateAsSuch } from './stateAsSuch.ts';
import { summitsAlone } from './summitsAlone.ts';
import { joinNames, surnamesAlone } from './surnames.ts';
import { before } from './surroundings.ts';
import { responseTerms, threatMentions } from './terms.ts';
import { titledSurnames } from './titledSurnames.ts';
import { toldState } from './toldState.ts';
import { unionAbroad } from './unionAbroad.ts';
import { unknownBodies } from './unknownBodies.ts';
import { unknownPlaces } from './unknownPlaces.ts';

/** Decides in the light of the whole document which of the candidates are meant, and finds the people it introduces. */
export function resolveMentions(
  text: string,
  release: Release,
  blocks: readonly BlockCandidates[],
  lexicon: Lexicon,
): Mentions {
  const doc = new Found(text, release, lexicon);
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
  const firm = readings.filter(isFirm);
  nameFirm(doc, firm, readings);
  doc.issuer = findIssuer(doc, firm);
  const home = doc.issuer === undefined ? homeOfHead(doc, readings) : doc.issuerState;
  doc.home = home ?? (doc.issuer === undefined ? toldState(doc, readings) : undefined);
  doc.principal = firstOrganisation(doc, firm);
  doc.distribute(blocks, sorted(chooseActors(doc, readings)));
  for (const { block, lang } of blocks) stateAsSuch(doc, block, lang);
  for (const { block, lang } of blocks) memberGroups(doc, block, lang);
  for (const { block, lang } of blocks) stateBodies(doc, block, lang);
  for (const { block, lang } of blocks) stateOffices(doc, block, lang);
  for (const { block } of blocks) unionAbroad(doc, block);
  for (const { block } of blocks) delegates(doc, block);
  for (const { block, lang } of blocks) introducedPeople(doc, block, lang);
  for (const { block, lang } of blocks) unitsOfForces(doc, block, lang);
  for (const { block, lang } of blocks) courts(doc, block, lang);
  for (const { block } of blocks) unknownBodies(doc, block);
  for (const one of blocks) compoundAdjectives(doc, one);
  introducedAcronyms(doc, blocks);
  shortNames(doc, blocks);
  // Once more for the bodies that only the text names.
  for (const { block, lang } of blocks) bodyOffices(doc, block, lang);
  shortenedTitles(doc, blocks);
  quotedSpeakers(doc, blocks);
  surnamesAlone(doc, blocks);
  titledSurnames(doc, blocks);
  administrations(doc, blocks);
  bodiesAlone(doc, blocks);
  summitsAlone(doc, blocks);
  inFull(doc, blocks);
  generalOffices(doc, blocks);
  officesOfNamedBodies(doc, blocks);
  unknownPlaces(doc, blocks);
  const actors = whole(doc, joinNames(text, offFurniture(text, uncut(offShips(doc, doc.actors)))));
  const all = nest([...actors, ...threatMentions(doc, blocks)]);
  return {
    all: all.map((mention) => quantified(text, mention)),
    responses: responseTerms(doc, blocks),
    local: doc.local,
    ...(doc.issuer && { issuer: doc.issuer }),
    ...(home && { home }),
  };
}

/**
 * Notes what the firm readings name. Words that are another state's too where the text names that one («congolais» beside
 * «République du Congo») count only where it does not.
 */
function nameFirm(doc: Found, firm: readonly Reading[], readings: readonly Reading[]): void {
  const others = readings.filter(
    ({ form }) => form.kind.startsWith('demonym') && form.requires?.some(({ context }) => context) === true,
  );
  const shared: { readonly reading: Reading; readonly other: Reading }[] = [];
  for (const reading of firm) {
    const other = others.find((one) => one.actor.id !== reading.actor.id && contains(reading, one));
    if (other) shared.push({ reading, other });
    else doc.name(reading.actor.id, reading.start);
  }
  const clear = shared.filter(({ other }) => !doc.knows(other.actor.id));
  for (const { reading } of clear) doc.name(reading.actor.id, reading.start);
}

/** Without mentions that cut one another: the longer one of two stays. */
function uncut(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of sorted(mentions)) {
    const cut = kept
      .slice(-8)
      .find((other) => other.end > mention.start && other.end < mention.end && other.start < mention.start);
    if (!cut) kept.push(mention);
    else if (mention.end - mention.start > cut.end - cut.start) kept[kept.indexOf(cut)] = mention;
  }
  return sorted(kept);
}

/** Without the beginnings of longer names, and the ends of longer titles, that are names of others: «Agence internationale de l'énergie» of «… atomique». */
function whole(doc: Found, mentions: readonly Mention[]): Mention[] {
  const body = ({ type }: Mention) => type === 'organisation' || type === 'body' || type === 'grouping';
  /** Those that the next one may stand in, the innermost last. */
  const around: Mention[] = [];
  return mentions.filter((mention) => {
    while (around.length > 0 && !contains(around.at(-1)!, mention)) around.pop();
    const outer = around[0];
    const next = around.at(-1);
    around.push(mention);
    if (!outer || !next) return true;
    // "Mohammed" in "Mohammed bin Jassim" is nobody else.
    if (mention.type === 'person' && next.type === 'person') return mention.entity === next.entity;
    // Nor is «Wagner» in «Kayikwamba Wagner» the group, but France is meant in "Joan of France".
    if (next.type === 'person' && mention.type !== 'office')
      return tied.test(doc.text.slice(next.start, mention.start));
    // "Prime Minister" in "Polish Prime Minister", "Council" in "European Council" are no others whom the text names.
    const alike = mention.type === next.type || (body(mention) && body(next));
    if (alike && mention.form === 'contextual' && (mention.type === 'office' || body(mention)))
      return (
        mention.entity === next.entity ||
        mention.end < next.end ||
        // "Spokesman for the Secretary-General" names two.
        tied.test(doc.text.slice(next.start, mention.start))
      );
    return !(
      body(mention) &&
      body(outer) &&
      mention.start === outer.start &&
      mention.entity !== outer.entity &&
      /[\s\u00A0]/u.test(mention.text) &&
      /^[\s\u00A0]+(?!and |et |of |de |du |des |d['’]|for |pour )\p{Ll}/u.test(
        doc.text.slice(mention.end, outer.end),
      ) &&
      ![...wholesOf(outer.entity, doc.lexicon)].includes(mention.entity)
    );
  });
}

const tied = /(?<!\p{L})(?:of|for|to|de|du|des|d['’])[\s\u00A0]*(?:the[\s\u00A0]|la[\s\u00A0]|l['’])?$/iu;

/** Marks what lies inside a longer mention of the same kind; a shorter name of the same state or place is no mention of its own. */
function nest(mentions: readonly Mention[]): Mention[] {
  const open: Record<string, Mention | undefined> = {};
  return sorted(mentions).flatMap((mention) => {
    const outer = open[mention.kind];
    if (!outer || !contains(outer, mention)) {
      open[mention.kind] = mention;
      return [mention];
    }
    // «Burkina» in «Burkina Faso»: the same, named shorter.
    if (/^(?:state|place)$/.test(mention.type) && mention.entity === outer.entity) return [];
    return [{ ...mention, nested: true }];
  });
}

/** Whether the mention is of a part of the group: «plusieurs Alliés». */
function quantified(text: string, mention: Mention): Mention {
  if (mention.kind !== 'actor' || (mention.type !== 'grouping' && mention.type !== 'population'))
    return mention;
  const quantifier =
    /(?:^|[^\p{L}])(plusieurs|certaine?s|quelques|nombre d(?:e|')|la plupart des|several|some|many|most|a number of|certain)\s+(?:\p{L}+\s+)?$/u.exec(
      before(text, mention.start, 30),
    );
  return quantifier?.[1] ? { ...mention, quantified: quantifier[1] } : mention;
}
