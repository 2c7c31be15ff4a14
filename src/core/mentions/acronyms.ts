import { wholesOf } from '../lexicon/ids.ts';
import { withoutAccents } from '../text/chars.ts';
import { overlaps, type Span } from '../text/span.ts';
import { namedBefore, putThroughout } from './bracketed.ts';
import type { BlockCandidates, Found } from './found.ts';
import type { Mention } from './model.ts';
import { slugOf } from './names.ts';

/** «la Force expéditionnaire conjointe (JEF)»: the letters in brackets stand for the name before them from there on. */
export function introducedAcronyms(doc: Found, blocks: readonly BlockCandidates[]): void {
  const known = new Map<string, Mention>();
  for (const { block } of blocks) {
    doc.block = block;
    for (const match of doc.matches(introduced)) {
      const letters = match[1]!;
      const open = block.bodyStart + match.index;
      const start = open + match[0].indexOf(letters);
      const span = { start, end: start + letters.length };
      // «chef du Département fédéral … (DFAE)»: of the department, not of its head.
      const named = namedBefore(doc, open, ({ type }) => type !== 'person' && type !== 'office');
      const own = doc.mentions.find((m) => m.start === span.start && m.end === span.end);
      // A known acronym stays what it is, unless the name before it is known too or the letters are that name's.
      if (own && named && named.entity !== own.entity && !isShortFor(letters, named.text)) continue;
      if (own && !named && !isOfAnotherState(doc, own, longForm(doc.text, block.bodyStart, open, letters)))
        continue;
      // "the Monitoring Mission of the OSCE in full (OSCE)": the letters are those of the whole that the name ends with.
      if (own && named && own !== named && [...wholesOf(named.entity, doc.lexicon)].includes(own.entity))
        continue;
      if (
        named &&
        !own &&
        !isKnownAs(doc, named.entity, letters) &&
        !isShortFor(letters, named.text) &&
        !isOfAnotherTongue(letters, named)
      )
        continue;
      const long = named ? undefined : longForm(doc.text, block.bodyStart, open, letters);
      if (!named && !long) continue;
      const made = named ?? longerMinistry(doc, long!) ?? organisation(doc, long!, letters);
      known.set(letters, doc.put({ ...made, ...span, text: letters, form: 'acronym', nested: false }));
    }
  }
  // «(MONUSCO)», then «la Monusco».
  for (const [letters, mention] of [...known])
    if (/^\p{Lu}{5,}$/u.test(letters)) known.set(letters[0] + letters.slice(1).toLowerCase(), mention);
  for (const [letters, mention] of initials(doc, blocks))
    if (!known.has(letters)) known.set(letters, mention);
  putThroughout(doc, blocks, known, 'acronym');
}

/** "the Czech National Security Authority (NSA)": a name with the state of others than those whom its letters are known for. */
function isOfAnotherState(doc: Found, { entity }: Mention, long: Span | undefined): boolean {
  const owner = doc.stateOf(doc.lexicon.actors.get(entity)?.partOf ?? '');
  const state =
    long &&
    doc.mentions.find(
      (m) => m.type === 'state' && long.start - m.end <= 3 && m.start < long.start && m.end > long.start - 4,
    )?.entity;
  return owner !== undefined && state !== undefined && state !== owner;
}

/** Letters that nothing explains and nobody is known by, where they begin the words of one body that the text names («les FDS»). */
function initials(doc: Found, blocks: readonly BlockCandidates[]): Map<string, Mention> {
  const found = new Map<string, Mention>();
  let bodies: Map<string, Mention | undefined> | undefined;
  for (const { block } of blocks) {
    doc.block = block;
    for (const match of doc.matches(unexplained)) {
      const letters = match[0];
      const span = {
        start: block.bodyStart + match.index,
        end: block.bodyStart + match.index + letters.length,
      };
      if (found.has(letters) || doc.mentions.some((m) => overlaps(m, span))) continue;
      bodies ??= bodiesByInitials(doc);
      const body = bodies.get(letters);
      if (body) found.set(letters, body);
    }
  }
  return found;
}

/** The bodies named in full by the first letters of their words; none where two share them. */
function bodiesByInitials(doc: Found): Map<string, Mention | undefined> {
  const bodies = new Map<string, Mention | undefined>();
  for (const m of doc.actors) {
    if (m.type !== 'organisation' && m.type !== 'body' && m.type !== 'grouping') continue;
    const words = m.text.split(/[^\p{L}]+/u).filter((word) => word && !small.test(word.toLowerCase()));
    if (words.length < 3) continue;
    const letters = plain(words.map((word) => word[0]).join(''));
    const other = bodies.get(letters);
    bodies.set(letters, bodies.has(letters) && other?.entity !== m.entity ? undefined : (other ?? m));
  }
  return bodies;
}

const unexplained = /(?<![\p{L}\p{N}.’'-])\p{Lu}{3,6}(?![\p{L}\p{N}-]|\.\p{L})/gu;

/** "Ministry of Foreign Affairs and International Cooperation (MoFAIC)": a ministry known by the beginning of its name. */
function longerMinistry(doc: Found, long: Span): Mention | undefined {
  const known = doc.mentions.find(
    (m) =>
      m.type === 'body' &&
      m.start === long.start &&
      m.end < long.end &&
      /^(?:Minist|Department|Département)/u.test(m.text) &&
      /^(?:,|[\s\u00A0](?:and|et)(?!\p{L}))/u.test(doc.text.slice(m.end, m.end + 4)),
  );
  if (!known) return undefined;
  const whole = { ...known, end: long.end, text: doc.text.slice(long.start, long.end) };
  doc.mentions = doc.mentions.map((m) => (m === known ? whole : m));
  return whole;
}

function organisation(doc: Found, long: Span, letters: string): Mention {
  const label = doc.text.slice(long.start, long.end).replace(/[\s\u00A0]+/g, ' ');
  const id = `org:${slugOf(letters)}`;
  const entity = doc.lexicon.actors.has(id) ? `${id}-${slugOf(label)}` : id;
  doc.local.set(entity, { id: entity, kind: 'organisation', label });
  const mention: Mention = {
    kind: 'actor',
    ...long,
    text: doc.text.slice(long.start, long.end),
    entity,
    type: 'organisation',
    form: 'apposition',
    nested: false,
  };
  doc.add(mention);
  return mention;
}
/** "Security Information Service (BIS)": a state's body, by the letters of its name at home. */
const isOfAnotherTongue = (letters: string, { entity, text }: Mention): boolean =>
  /^\p{Lu}{2,6}$/u.test(letters) && /^org:[a-z]{3}\./.test(entity) && /[\s\u00A0]/u.test(text);

/** Letters in brackets after a name: «(JEF)», (the “CRI”). */
const introduced =
  /\((?:the |l['’]|“|«\s?)?(\p{Lu}(?:[\p{Lu}\p{N}-]{1,9}|\p{L}{1,6}\p{Lu}[\p{L}]{0,4}))(?:”|\s?»)?\)/gu;
const small =
  /^(?:of|the|for|and|on|in|to|de|des|du|la|le|les|et|pour|aux?|à|en|sur|d|l|contre|against|sans)$/u;
/** Nouns for what can act: without one of them a name with its letters in brackets is a thing, a treaty, a measure, a sum. */
const body =
  /^(?:Organi[sz]ation|Secr[eé]tariat|Commission|Comit[eé]e?|Committee|Subcommittee|Sous-comité|Office|Bureau|Agen(?:cy|ce)|Groupe?|Body|Organe|Authority|Autorité|Council|Conseil|Fund|Fonds|Missions?|Forces?|Task|Cent(?:re|er)|Institute?|Alliance|Coalition|Forum|Network|Réseau|Parties|Part[yi]|Ministry|Ministère|Department|Département|Direct(?:ion|orate|orat)|Division|Services?|Unit|Unité|Cell|Cellule|Team|Équipe|Section|Union|Association|F[ée]d[ée]ration|Conf[ée]d[ée]ration|League|Ligue|Movement|Mouvement|Front|Army|Armée|Brigades?|Battalion|Bataillon|Police|Gendarmerie|Guards?|Garde|Corps|Command|Commandement|Court|Cour|Tribunal|Chambers?|Chambre|Parliament|Parlement|Assembly|Assemblée|Congress|Congrès|Senate|Sénat|Banque?|Bank|Foundation|Fondation|Society|Société|Company|Compagnie|Corporation|Consortium|Companies|Universit[yé]|School|École|Academy|Académie|Laborator(?:y|ies)|Laboratoire|Observator(?:y)|Observatoire|Programme|Program|Conf[ée]rence|Community|Communauté|Cooperation|Coopération|Partnership|Initiative|Panel|Board|Collège|College|Syndicate|Syndicat|Militia|Milice|Resistance|Résistance|Hub|Pôle|Platform|Plateforme|Registry|Chancellery|Chancellerie|Delegation|Délégation|Embassy|Ambassade|Administration|Inspectorate|Inspection|Treasury|Press|Broadcasting|Republic|République|Kingdom|Royaume|State|État|States|États|Headquarters|Government|Gouvernement|Club|Caucus|Presidency|Présidence|Diplomacy|Region|Région|Quartet|Quartette|Troika)$/u;
/** Nouns for what is decided or made by such: as the head of a name they outweigh the body in it. */
const thing =
  /^(?:plans?|traité|treaty|agreements?|accords?|convention|memorandum|mémorandum|protocole?|charte|charter|résolutions?|resolutions?|acts?|law|loi|strategy|stratégie|blueprint|objectifs?|goals?|framework|cadre|documents?|déclaration|declaration|codes?|systèmes?|systems?|véhicules?|vehicles?|weapons?|armes?|missiles?|produits?|products?|zones?|area|règlement|regulations?|statuts?|status|points?|taux|rate|note|listes?|list|information|organi[sz]ations|procedure|measures|mesures|facility|facilité|mechanism|mécanisme|contribution|aide|assistance)$/iu;

/** The words right before a bracket whose first letters its letters are, from a capitalised one on. */
function longForm(text: string, from: number, open: number, letters: string): Span | undefined {
  const offset = Math.max(from, open - 140);
  const stretch = /[^,.;:!?()«»“”"\n]*$/u.exec(text.slice(offset, open).trimEnd())![0];
  const end = offset + text.slice(offset, open).trimEnd().length;
  const base = end - stretch.length;
  const words = [...stretch.matchAll(/[\p{L}\p{N}]+/gu)];
  const wanted = plain(letters).replace(/[^A-Z]/g, '');
  const mixed = letters !== letters.toUpperCase();
  for (let first = words.length - 2; first >= Math.max(0, words.length - 14); first--) {
    const word = words[first]!;
    if (!/^\p{Lu}/u.test(word[0]) || small.test(word[0].toLowerCase())) continue;
    const rest = words.slice(first).map((one) => one[0]);
    if (plain(rest[0]!)[0] !== wanted[0] || !begins(rest, mixed ? plain(letters) : wanted)) continue;
    const noun = rest.findIndex((word) => body.test(word));
    if (noun < 0 || thing.test(rest[0]!) || thing.test(rest.at(-1)!)) return undefined;
    // "designated a Foreign Terrorist Organization (FTO)": one of a kind, not a body.
    if (
      /(?:^|[^\p{L}])an?[\s\u00A0]+$/iu.test(
        text.slice(Math.max(from, base + word.index - 4), base + word.index),
      )
    )
      return undefined;
    return { start: base + word.index, end };
  }
  return undefined;
}

/** Whether `letters` are beginnings of the words in order: each of its letters goes on in a word or begins a later one. */
function begins(words: readonly string[], letters: string): boolean {
  const folded = words.map((word) => plain(word));
  const skippable = words.map((word) => small.test(word.toLowerCase()));
  const walk = (word: number, at: number): boolean => {
    if (at === letters.length) return folded.slice(word).every((_, i) => skippable[word + i]);
    if (word === folded.length) return false;
    for (let taken = 0; taken <= 4 && folded[word]!.startsWith(letters.slice(at, at + taken)); taken++) {
      if (taken === 0 && !skippable[word]) continue;
      if (at + taken > letters.length) break;
      if (walk(word + 1, at + taken)) return true;
    }
    return false;
  };
  return walk(0, 0);
}

/** Whether the letters begin words (or parts) of the name, in order, the first of them among its first words. */
function isShortFor(letters: string, name: string): boolean {
  const wanted = plain(letters).replace(/[^A-Z]/g, '');
  const words = plain(name)
    .split(/[^A-Z0-9]+/)
    .filter(Boolean);
  let at = 0;
  for (const [index, word] of words.entries()) {
    if (at === 0 && index > 2) return false;
    // Two letters of one word, as in «UNICEF», count where the first begins it.
    if (word[0] === wanted[at]) {
      at++;
      if (at < wanted.length && word[1] === wanted[at] && words[index + 1]?.[0] !== wanted[at]) at++;
    }
  }
  return at === wanted.length && at > 1;
}

const plain = (words: string) => withoutAccents(words).toUpperCase();

/** Whether the lexicon knows the entity by these letters, in any language. */
const isKnownAs = (doc: Found, entity: string, letters: string): boolean =>
  doc.lexicon.actors.get(entity)?.forms.some((form) => plain(form.text) === plain(letters)) === true;
