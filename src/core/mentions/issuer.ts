import { inForce } from '../lexicon/model.ts';
import { sideBySide } from '../release/blocks.ts';
import { contains, type Span } from '../text/span.ts';
import { foldWords } from '../text/words.ts';
import { bodyOf, bodyPatterns, kindOfBody } from './bodyKinds.ts';
import type { Reading } from './choose.ts';
import { capitalSeats, type Found } from './found.ts';
import { landOf, ofAddress, ofBodies, ofHolders } from './headStates.ts';
import { ofState } from './titles.ts';
import { toldState } from './toldState.ts';

/**
 * Who publishes the release: the printed issuer, else the body whose letterhead the first lines are, else whoever's
 * statement the title says it is, else the one body that «we» are.
 */
export function findIssuer(doc: Found, readings: readonly Reading[]): string | undefined {
  const bodies = readings.filter((r) => ['organisation', 'body', 'grouping'].includes(r.actor.kind));
  const printed = doc.release.header.issuer;
  if (printed) {
    const words = doc.text.slice(printed.start, printed.end);
    // "Republic of Estonia - Ministry of Foreign Affairs".
    const kind =
      kindOfBody(words.replace(/^[^,]{3,50}(?:,|\s[–—-])\s(?=\p{Lu})/u, ''), doc.release.lang) ??
      kindOfBody(words, doc.release.lang);
    const named =
      longest(
        bodies.filter(
          (r) =>
            contains(printed, r) &&
            !sentTo.test(doc.text.slice(printed.start, r.start)) &&
            // «Ministère des Affaires étrangères et de la Francophonie»: what it is responsible for.
            !(kind?.endsWith('-ministry') && r.start > printed.start && r.actor.kind === 'organisation'),
        ),
      ) ?? namedInColumn(doc, printed, bodies);
    // "Department of Foreign Affairs and Trade, Ireland": a name that bodies of several states have.
    const other =
      named?.actor.partOf?.startsWith('state:') &&
      readings.find(
        (r) =>
          r.actor.kind === 'state' &&
          contains(printed, r) &&
          r.actor.id !== named.actor.partOf &&
          /^,[\s\u00A0]+(?:Republic of[\s\u00A0]+)?$/u.test(doc.text.slice(named.end, r.start)),
      );
    if (other) return other.actor.id;
    // «PRÉSIDENCE DE LA RÉPUBLIQUE» beside «RÉPUBLIQUE DU CAMEROUN»: a name that bodies of several states have.
    const land = landOf(doc, readings) ?? ofHolders(doc, readings) ?? ofAddress(doc);
    if (kind && named?.actor.partOf?.startsWith('state:') && land && land !== named.actor.partOf)
      return bodyOf(land, kind, doc.lexicon);
    // The department that prints what the Secretary-General says is not who says it.
    if (named) return named.actor.id === 'org:un.dgc' ? 'org:un' : named.actor.id;
    const state = longest(readings.filter((r) => contains(printed, r) && r.actor.kind === 'state'))?.actor.id;
    const owner =
      kind &&
      (state ??
        land ??
        ofBodies(doc, readings) ??
        ownerInText(doc, kind, readings) ??
        homeOf(doc, readings) ??
        capitalOf(doc, readings) ??
        toldState(doc, readings));
    if (kind && owner) return bodyOf(owner, kind, doc.lexicon);
    if (state) return state;
    if (spokesOffice.test(words)) {
      const told = opensWithBody(doc, bodies);
      if (told) return told;
    }
  }
  if (ofTheUn(doc)) return 'org:un';
  return (
    letterhead(doc, bodies) ??
    nationalBody(doc, readings) ??
    fromTitle(doc, readings) ??
    ourselves(doc, bodies)
  );
}

/** "Permanent Mission of Japan to the": what follows is where those are sent who publish. */
const sentTo =
  /(?:mission|delegation|délégation|représentation|representation)[^,;:]*[\s\u00A0](?:to(?:[\s\u00A0]the)?[\s\u00A0]|auprès[\s\u00A0](?:des?[\s\u00A0](?:la[\s\u00A0]|l['’])?|du[\s\u00A0]))$/iu;

/** "Office of the Spokesperson": of whom the title and the first paragraph tell. */
const spokesOffice =
  /^(?:the[\s\u00A0])?(?:office|bureau|porte-parolat)(?:[\s\u00A0](?:of[\s\u00A0](?:the[\s\u00A0])?spokes|du[\s\u00A0]porte-parole|de[\s\u00A0]la[\s\u00A0]porte-parole)\p{L}*)?$/iu;

/** The body of a state that a text begins with, in its title or its first sentence: "The Department of State has …". */
function opensWithBody(doc: Found, bodies: readonly Reading[]): string | undefined {
  const opening = doc.release.children.find((block) => block.kind === 'block' && block.role === 'paragraph');
  const told = [doc.release.header.title, opening?.kind === 'block' ? opening.sentences[0] : undefined];
  for (const span of told)
    for (const reading of bodies)
      if (
        span &&
        contains(span, reading) &&
        reading.actor.partOf?.startsWith('state:') &&
        /^(?:the[\s\u00A0])?$/iu.test(doc.text.slice(span.start, reading.start))
      )
        return reading.actor.id;
  return undefined;
}

/** «ECONOMIC COMMUNITY OF     COMMUNAUTE ECONOMIQUE DES» above the rest of both: the body that the text names in these words. */
function namedInColumn(doc: Found, printed: Span, bodies: readonly Reading[]): Reading | undefined {
  const lines = doc.text.slice(printed.start, printed.end).split('\n');
  if (!lines.some((line) => sideBySide.test(line))) return undefined;
  const name = foldWords(lines.map((line) => line.split(sideBySide)[0]!.trim()).join(' '));
  return bodies.find((r) => foldWords(doc.text.slice(r.start, r.end).replace(/\s+/gu, ' ')) === name);
}

/** «Déclaration du gouvernement» above «le gouvernement du Grand-Duché de Luxembourg»: the state that such a body is named of. */
function ownerInText(doc: Found, kind: string, readings: readonly Reading[]): string | undefined {
  const states = readings.filter(({ actor }) => actor.kind === 'state');
  const owners = new Set<string>();
  for (const { pattern, kindOf } of bodyPatterns[doc.release.lang === 'fr' ? 'fr' : 'en'])
    for (const match of doc.text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const from = end + (ofState(doc.text, end) ?? Number.NaN);
      if (kindOf(match) === kind)
        for (const { start, actor } of states) if (start === from) owners.add(actor.id);
    }
  return owners.size === 1 ? [...owners][0] : undefined;
}

/** Before a name: where something is or what it is about, not who publishes. */
const elsewhere =
  /(?<!\p{L})(?:in|at|to|with|on|by|against|from|par|à|au|aux|en|avec|sur|contre)[\s\u00A0](?:the[\s\u00A0]|la[\s\u00A0]|le[\s\u00A0]|l['’])?$/iu;

/** «Entretien avec le Premier ministre de …», "summons the Ambassador of": whose those are that are met. */
const met =
  /(?<!\p{L})(?:avec|with|summon(?:s|ed)?|expel(?:s|led)?|convoqu(?:e|ent|é)|expuls(?:e|ent|é)|ambassador|ambassad(?:eur|rice))[\s\u00A0][^;:–—]{0,160}$/iu;

/** The state that a ministry without one is of: the only one in the title, or that of the dateline's city. */
function homeOf(doc: Found, readings: readonly Reading[]): string | undefined {
  const { title, place } = doc.release.header;
  const states = new Set(
    readings.flatMap((r) =>
      title &&
      r.actor.kind === 'state' &&
      contains(title, r) &&
      !elsewhere.test(doc.text.slice(title.start, r.start)) &&
      !met.test(doc.text.slice(title.start, r.start)) &&
      // «Est du Congo : le Président s'entretient …»: what it is about.
      !/^[\s\u00A0]?:/u.test(doc.text.slice(r.end, r.end + 2))
        ? [r.actor.id]
        : [],
    ),
  );
  const city = readings.find((r) => place && r.actor.kind === 'place' && contains(place, r));
  return (city && doc.homeOfCity(city.actor.id)) ?? (states.size === 1 ? [...states][0] : undefined);
}

/** «Présidence de la République» in Paris: a capital from which organisations publish too, though no body of this kind. */
function capitalOf(doc: Found, readings: readonly Reading[]): string | undefined {
  const { place } = doc.release.header;
  const city = readings.find((r) => place && contains(place, r) && capitalSeats.has(r.actor.id));
  return city && doc.lexicon.actors.get(city.actor.id)?.partOf;
}

const longest = (readings: readonly Reading[]): Reading | undefined =>
  [...readings].sort((a, b) => b.end - b.start - (a.end - a.start))[0];

/** "SG/SM/22345", "attributable to the Spokesperson for the Secretary-General": the United Nations, named or not. */
function ofTheUn(doc: Found): boolean {
  const { reference, title } = doc.release.header;
  if (reference && /^(?:D?SG|SC|GA|AFR|CD|L|HR|SEA|ENV|WOM)(?:\/[A-Z]+)*\/\d/.test(reference.text))
    return true;
  const head = `${title?.text ?? ''} ${doc.text.slice(0, 400)}`;
  return (
    /(?:spokes(?:person|man|woman)[\s\u00A0](?:for|of)[\s\u00A0](?:the[\s\u00A0])?(?:UN[\s\u00A0])?Secretary-General|porte-parole[\s\u00A0]du[\s\u00A0]Secrétaire[\s\u00A0]général)(?![\s\u00A0](?:of|de|d['’]))(?!\p{L})/iu.test(
      head,
    ) && !/(?<!\p{L})(?:NATO|OTAN|OSCE|OIF|Francophonie|ASEAN|Commonwealth)(?!\p{L})/u.test(head)
  );
}

/** A body that has a line or a stretch between dashes of the dateline for itself. */
function letterhead(doc: Found, bodies: readonly Reading[]): string | undefined {
  const top = doc.release.children.filter((block) => block.kind === 'block').slice(0, 4);
  for (const block of top) {
    if (block.end - block.start > 200) break;
    const alone = bodies.find(
      (r) =>
        contains(block, r) &&
        (r.form.kind === 'short' || r.form.kind === 'formal' || r.form.kind === 'acronym') &&
        /(?:^|\n|[\s\u00A0][–—-][\s\u00A0])[\s\u00A0•]*$/u.test(doc.text.slice(block.start, r.start)) &&
        /^[\s\u00A0]*(?:$|\n|[–—-][\s\u00A0])/u.test(doc.text.slice(r.end, block.end)),
    );
    if (alone && (block.role !== 'title' || alone.end - alone.start < block.end - block.start))
      return alone.actor.id;
  }
  return undefined;
}

/** "Republic of Estonia, Ministry of …" above the title: the state of a ministry that the lexicon has no name for. */
function nationalBody(doc: Found, readings: readonly Reading[]): string | undefined {
  const top = doc.release.children.find((block) => block.kind === 'block');
  const { title } = doc.release.header;
  if (!top) return undefined;
  const line = doc.text.slice(top.start, top.end).split('\n')[0]!;
  const end = top.start + line.length;
  if (line.length > 120 || (title && top.start >= title.start && end >= title.end)) return undefined;
  if (!ministry.test(line) || /[.!?:;]$/.test(line)) return undefined;
  const states = readings.filter((r) => r.actor.kind === 'state' && r.start >= top.start && r.end <= end);
  return new Set(states.map((r) => r.actor.id)).size === 1 ? states[0]!.actor.id : undefined;
}

const ministry =
  /(?<!\p{L})(?:minist(?:ry|ère|erie)|department|département|government|gouvernement|chancellery|chancellerie|présidence|presidency|office of the (?:president|prime minister))(?!\p{L})/iu;

const statementBy =
  /^(?:press |joint )?(?:statement|comments?|commentary|position|appeal|remarks|declaration|readout|commentaire|réaction|appel|communiqué|déclaration|allocution|discours|intervention|message|propos)(?: (?:à la presse|to the press|de presse|delivered|faite|presse))*(?: (?:by|of|from|du|de la|de l['’]|de|d['’]|par(?: le| la)?))[\s\u00A0]*(?:the )?/iu;

/** «Déclaration du haut représentant …», "Statement by the G7 Foreign Ministers", "Readout of President X’s call". */
function fromTitle(doc: Found, readings: readonly Reading[]): string | undefined {
  const title = doc.release.header.title;
  if (!title) return undefined;
  // "UK statement at the Security Council".
  const national = readings.find(
    (r) =>
      r.actor.kind === 'state' &&
      r.start >= title.start &&
      r.end <= title.end &&
      /^[\s\u00A0]+(?:national[\s\u00A0]+)?statement(?!\p{L})/iu.test(doc.text.slice(r.end, r.end + 24)),
  );
  if (national) return national.actor.id;
  const match = statementBy.exec(doc.text.slice(title.start, title.end));
  if (!match || /joint|conjoint/iu.test(title.text)) return undefined;
  const at: Span = { start: title.start + match[0].length, end: title.start + match[0].length + 3 };
  const by = longest(readings.filter((r) => r.start >= at.start && r.start < at.end && r.end <= title.end));
  if (!by) return undefined;
  const { actor } = by;
  if (actor.kind === 'state') return actor.id;
  if (actor.kind === 'organisation' || actor.kind === 'body' || actor.kind === 'grouping') return actor.id;
  const office =
    actor.kind === 'office' ? actor.id : actor.tenures?.find((tenure) => inForce(tenure, doc.date))?.office;
  return office && doc.lexicon.actors.get(office)?.partOf;
}

/** "We, the leaders of the G7, …" */
function ourselves(doc: Found, bodies: readonly Reading[]): string | undefined {
  for (const block of doc.release.children) {
    if (block.kind !== 'block' || block.role === 'title' || block.role === 'dateline') continue;
    const words = doc.text.slice(block.bodyStart, Math.min(block.end, block.bodyStart + 160));
    const we =
      /^(?:We|Nous)(?:,[\s\u00A0]+(?:the|les)?|[\s\u00A0]+(?:the|les)[\s\u00A0])[^,.]{0,60}?(?:of|de|du|des|leaders|ministers|members|membres|ministres|dirigeants)[^,.]*/iu.exec(
        words,
      );
    if (we)
      return longest(
        bodies.filter((r) => r.start >= block.bodyStart && r.end <= block.bodyStart + we[0].length + 1),
      )?.actor.id;
  }
  return undefined;
}

/** The organisation that the first four blocks name first, itself or by a body of it. */
export function firstOrganisation(doc: Found, readings: readonly Reading[]): string | undefined {
  const end =
    doc.release.children
      .filter((block) => block.kind === 'block')
      .slice(0, 4)
      .at(-1)?.end ?? 0;
  const whole = ({ actor }: Reading) => {
    if (actor.kind === 'organisation') return actor.id;
    const owner = actor.kind === 'body' && actor.partOf ? doc.lexicon.actors.get(actor.partOf) : undefined;
    return owner?.kind === 'organisation' ? owner.id : undefined;
  };
  const first = readings
    .filter((r) => r.end <= end && whole(r) !== undefined)
    .sort((a, b) => a.start - b.start || b.end - a.end)[0];
  return first && whole(first);
}
