import { ministersOf } from '../lexicon/ids.ts';
import type { Lexicon } from '../lexicon/model.ts';
import type { Block } from '../release/tree.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { addOffice } from './addOffice.ts';
import type { Found } from './found.ts';
import type { Mention } from './model.ts';
import { stateBeside } from './states.ts';
import type { FoundTitle } from './titles.ts';

/**
 * The ministers of a grouping or of an organisation's members together: "ASEAN Foreign Ministers", «les ministres de la
 * Défense des pays du Golfe»; afterwards "the Foreign Ministers", «les ministres». The titles that were read so.
 */
export function groupOffices(
  doc: Found,
  block: Block,
  lang: string,
  titles: readonly FoundTitle[],
): readonly FoundTitle[] {
  const told = toldIn(doc);
  const ministers = titles.filter(({ plural, role }) => plural && /-minister$/.test(role));
  const taken = ministers.filter((title) => ofGroup(doc, block, lang, title, told));
  ministersAlone(doc, block, lang, told);
  const { title } = doc.release.header;
  for (const m of doc.mentions) {
    const area = m.type === 'office' ? areaOf(m.entity) : undefined;
    if (area === undefined) continue;
    told.entities.add(m.entity);
    told.last.set(area, m.entity);
    if (title && contains(title, m)) told.inTitle.add(m.entity);
  }
  return taken;
}

/** The offices of groups that the blocks before have named, the last by what they are ministers of, and those of the title. */
interface Told {
  readonly entities: Set<string>;
  readonly last: Map<string, string>;
  readonly inTitle: Set<string>;
}

/** What is told of a release: freed with it. Looked for once a block, for a text of a megabyte has thousands of actors. */
const known = new WeakMap<Found, Told>();
function toldIn(doc: Found): Told {
  let told = known.get(doc);
  if (!told) {
    told = { entities: new Set(), last: new Map(), inTitle: new Set() };
    known.set(doc, told);
  }
  return told;
}

/** Adds the office of the group beside a title, in the title of the release or named before; whether there is one. */
function ofGroup(doc: Found, block: Block, lang: string, title: FoundTitle, told: Told): boolean {
  const rival = doc.mentions.find((m) => overlaps(m, title) && m.type === 'office');
  if (rival && rival.form !== 'contextual') return false;
  if (stateBeside(doc, title, lang).state || gathering.test(doc.text.slice(title.end, title.end + 16)))
    return false;
  const beside = groupBeside(doc, title, lang);
  if (beside) {
    addOffice(doc, { ...beside.span, entity: officeOfGroup(beside.group, title.role, doc.lexicon) });
    return true;
  }
  // "foreign ministers from twelve countries", "the G7 and other Foreign Ministers" are others.
  if (others.test(doc.text.slice(title.end, title.end + 12)) || isOther(doc, title.start, lang)) return false;
  const area = title.role.replace(/-minister$/, '');
  const named =
    doc.mentions.findLast((m) => m.start < title.start && m.type === 'office' && areaOf(m.entity) === area)
      ?.entity ?? told.last.get(area);
  const entity = named ?? (block.role === 'title' ? ofTitle(doc, block, title) : undefined);
  if (entity) addOffice(doc, { start: title.start, end: title.end, entity }, 'contextual');
  return entity !== undefined;
}

/** "the G20 Foreign Ministers’ Meeting" is no mention of those who meet. */
const gathering = /^['’]?[\s\u00A0](?:meeting|summit|conference|council|track|session)(?!\p{L})/iu;

/** «Présidence japonaise du G7 – Déclaration des ministres …»: the one grouping that the title of the release names. */
function ofTitle(doc: Found, block: Block, { role }: FoundTitle): string | undefined {
  const groupings = doc.mentions.filter((m) => m.type === 'grouping' && contains(block, m));
  const [first] = groupings;
  return first && groupings.every(({ entity }) => entity === first.entity)
    ? officeOfGroup(first.entity, role, doc.lexicon)
    : undefined;
}

const others =
  /^[\s\u00A0]+(?:of|from|for|de|des|du|d['’]|ainsi|who|representing|\p{Lu}\p{L}+[\s\u00A0]\p{Lu})(?!\p{L})/u;
/** Before a title that stands for the whole group: an article, «nous», or nothing. */
const isOther = (doc: Found, start: number, lang: string): boolean =>
  !(
    lang === 'fr'
      ? /(?:^|[\n.!?–—:«“"’'][\s\u00A0]*|(?<!\p{L})(?:les|des|aux|nous,?|ces|nos)[\s\u00A0]+)$/iu
      : /(?:^|[\n.!?–—:“"][\s\u00A0]*|(?<!\p{L})(?:the|these|our|we,|by|of)[\s\u00A0]+)$/iu
  ).test(doc.text.slice(Math.max(0, start - 12), start));

const links = {
  fr: /^[\s\u00A0]+(?:de la[\s\u00A0]|de l['’]|du[\s\u00A0]|des[\s\u00A0]|de[\s\u00A0]|d['’])(?:(?:pays|[ÉE]tats)(?:[\s\u00A0]membres)?[\s\u00A0](?:de la[\s\u00A0]|de l['’]|du[\s\u00A0]|des[\s\u00A0]|de[\s\u00A0]))?/u,
  en: /^[\s\u00A0]+(?:of|from)[\s\u00A0](?:the[\s\u00A0])?(?:(?:[Mm]ember[\s\u00A0](?:[Ss]tates|countries)|countries|members)[\s\u00A0]of[\s\u00A0](?:the[\s\u00A0])?)?/u,
} as const;

/** The group named right after or before a title, with the stretch that belongs together. */
function groupBeside(
  doc: Found,
  title: Span,
  lang: string,
): { readonly group: string; readonly span: Span } | undefined {
  const link = links[lang === 'fr' ? 'fr' : 'en'].exec(doc.text.slice(title.end, title.end + 60));
  const after =
    link &&
    doc.mentions.find(
      (m) => m.end > title.end + link[0].length && startsIn(m, title.end, link[0].length) && isGroup(m),
    );
  if (after) return { group: after.entity, span: { start: title.start, end: after.end } };
  if (lang === 'fr') {
    const adjective = adjectivesOf(doc.lexicon).fr;
    const inside = [...doc.text.slice(title.start, title.end).matchAll(/\p{Ll}+s(?!\p{L})/gu)]
      .map(([word]) => adjective.get(word))
      .find((group) => group !== undefined);
    return inside ? { group: inside, span: title } : undefined;
  }
  const before = doc.mentions.findLast(
    (m) =>
      isGroup(m) &&
      m.end < title.start &&
      /^(?:['’]s?)?[\s\u00A0]$/u.test(doc.text.slice(m.end, title.start)),
  );
  if (before)
    return {
      group: before.entity,
      // "ASEAN’s Foreign Ministers": the possessor is an actor of its own.
      span: { start: title.start - before.end > 1 ? title.start : before.start, end: title.end },
    };
  const word = /(?<![\p{L}-])(\p{Lu}[\p{L}-]+)[\s\u00A0]$/u.exec(
    doc.text.slice(Math.max(0, title.start - 24), title.start),
  )?.[1];
  const group = word && adjectivesOf(doc.lexicon).en.get(word);
  return group ? { group, span: { start: title.start - word.length - 1, end: title.end } } : undefined;
}

/** Whether a mention begins right after the link, or within it: "of the ASEAN Member States" may be one mention. */
const startsIn = (m: Mention, from: number, length: number): boolean =>
  m.start === from + length || (m.start > from && m.start < from + length);

const isGroup = ({ type, form }: Mention): boolean =>
  form !== 'contextual' && (type === 'grouping' || type === 'organisation');

/** The office of a group's ministers: the lexicon's own id where it has one, else a made one. */
function officeOfGroup(group: string, role: string, lexicon: Lexicon): string {
  const owner = lexicon.actors.get(group)?.partOf;
  // "ASEAN Member States" are ASEAN, as "NATO Allies" are NATO.
  const whole = group.startsWith('group:') && owner?.startsWith('org:') ? owner : group;
  const path = whole.slice(whole.indexOf(':') + 1);
  const known = `office:${path}.ministers-${role.replace(/-minister$/, '')}`;
  return lexicon.actors.has(known) ? known : `office:${path}.${role}s`;
}

const areaOf = (office: string): string | undefined => ministersOf(office)?.area;

const alone = {
  fr: /(?<=(?<![\p{L}])(?:[Ll]es|[Aa]ux)[\s\u00A0])[Mm]inistres(?=[\s\u00A0](?:\p{Ll}+(?:ent|ont|aient)(?!\p{L})|ont|se|sont))/gu,
  en: /(?<=(?:^|[.!?][\s\u00A0]|(?<!\p{L})[Tt]he[\s\u00A0]|\n))[Mm]inisters(?=[\s\u00A0](?!of|for|from|and|in[\s\u00A0]charge)\p{Ll})/gu,
} as const;

/** «Les ministres ont …», "The Ministers …" of the one group of the lexicon whose ministers the title of the release names. */
function ministersAlone(doc: Found, block: Block, lang: string, { entities, inTitle }: Told): void {
  const { title } = doc.release.header;
  const [entity] = inTitle;
  if (!title || block.start < title.end || entity === undefined || entities.size > 1) return;
  if (!doc.lexicon.actors.has(entity)) return;
  for (const match of doc.matches(lang === 'fr' ? alone.fr : alone.en)) {
    const start = block.bodyStart + match.index;
    const span = { start, end: start + match[0].length };
    if (!doc.mentions.some((m) => overlaps(m, span))) addOffice(doc, { ...span, entity }, 'contextual');
  }
}

interface Adjectives {
  readonly en: ReadonlyMap<string, string>;
  readonly fr: ReadonlyMap<string, string>;
}
const adjectives = new WeakMap<Lexicon, Adjectives>();

/** "Nordic" of the Nordic countries, «baltes» of «pays baltes»: what groupings named after such a word are called by. */
function adjectivesOf(lexicon: Lexicon): Adjectives {
  let known = adjectives.get(lexicon);
  if (!known) {
    const en = new Map<string, string>();
    const fr = new Map<string, string>();
    for (const { id, kind, label } of lexicon.actors.values()) {
      if (kind !== 'grouping') continue;
      const english = /^(\p{Lu}[\p{L}-]+) (?:countries|[Ss]tates)$/u.exec(label.en ?? '')?.[1];
      if (english) en.set(english, id);
      const french = /^pays (\p{Ll}+s)$/u.exec(label.fr ?? '')?.[1];
      if (french) fr.set(french, id);
    }
    known = { en, fr };
    adjectives.set(lexicon, known);
  }
  return known;
}
