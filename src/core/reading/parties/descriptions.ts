import { codeOf } from '../../lexicon/ids.ts';
import { honorificsBetween } from '../../mentions/introductions.ts';
import type { Mention } from '../../mentions/model.ts';
import { shortRanks } from '../../text/ranks.ts';
import type { Span } from '../../text/span.ts';
import type { PartyFinder } from './parties.ts';

/** Nouns that bodies are called by once they have been named, French and English together. */
const bodyNouns: readonly (readonly [phrase: RegExp, name: RegExp])[] = [
  ['ministère|ministry', 'minist(?:ère|ry)|foreign office|quai d.orsay'],
  ['mission', 'mission'],
  ['agence|agency', 'agen(?:ce|cy)'],
  [
    'organisation|organization|institution',
    'organi[sz]ation|communauté|community|union|alliance|institution',
  ],
  ['commission', 'commission'],
  ['conseil|council', 'conseil|council'],
  ['comité|committee', 'comité|committee'],
  ['cour|court|tribunal', 'cour|court|tribunal'],
  ['bureau|office', 'bureau|office'],
  ['assemblée|assembly', 'assemblée|assembly'],
  ['parlement|parliament', 'parlement|parliament'],
  ['gouvernement|government', 'gouvernement|government'],
  ['ambassade|embassy', 'ambassade|embassy'],
  ['département|department', 'département|department'],
  ['service', 'service'],
  ['force', 'force'],
  ['secrétariat|secretariat', 'secrétariat|secretariat'],
  ['centre|center', 'cent(?:re|er)'],
  ['autorité|authority', 'autorité|authority'],
  ['institut|institute', 'institute?'],
  ['fondation|foundation', 'fondation|foundation'],
  ['parquet', 'parquet'],
  ['délégation|delegation', 'délégation|delegation'],
  ['présidence|presidency', 'présidence|presidency'],
  ['fonds|fund', 'fonds|fund'],
  ['banque|bank', 'banque|bank'],
  ['union', 'union'],
  ['alliance', 'alliance'],
  ['régime|regime|junte|junta', 'régime|regime|junte|junta'],
  ['collège|college', 'collège|college'],
  ['conférence|conference', 'conférence|conference'],
  ['confédération|confederation', 'confédération|confederation'],
  ['mouvement|movement', 'mouvement|movement'],
].map(([phrase, name]) => [word(phrase!), word(name!)] as const);

/** Whether a noun phrase tells of a body: "the agency", «le ministère de la Santé». */
export const isBody = (phrase: string): boolean =>
  bodyNouns.some(([noun]) => noun.test(phrase.split(/[\s\u00A0](?:of|for|in|de|du|des)[\s\u00A0]/u)[0]!));

/** Nouns that say what somebody is: the one who was named with that noun is meant. */
const titleNouns: readonly RegExp[] = [
  'ambassad(?:eur|rice)|ambassador',
  'direct(?:eur|rice)|director',
  'chef(?:fe)?|chief|head',
  'commissaire|commissioner',
  'procureure?|prosecutor|attorney',
  'coord(?:i|onn)nat(?:eur|rice)|coordonnat(?:eur|rice)|coordinator',
  'porte-parole|spokes(?:person|man|woman)',
  'représentante?|representative',
  'envoyée?|envoy',
  'secrétaire|secretary',
  'ministre|minister',
  'présidente?|president',
  'chair(?:man|woman|person)?(?:-in-office)?',
  'gouverneure?|governor',
  'préfète?|prefect',
  'maire|mayor',
  'commandante?|commander',
  '(?<!(?:secrétaire|secretary|direct(?:eur|rice|or)|inspect(?:eur|rice|or)|procureure?|attorney|consule?|gouverneure?|commissaire|contrôleur|controller)[\\s-])(?:général|general)|(?:gén|gen)\\.',
  'amiral|admiral|adm\\.',
  'colonel|col\\.',
  'capitaine|captain|capt\\.',
  'lieutenant|lt\\.',
  'sergent|sergeant|sgt\\.',
  'juge|judge',
  'rapporteure?|rapporteur',
  'sénat(?:eur|rice)|senator',
  'députée?|deputy|mp|mep|congress(?:man|woman)',
  'conseill(?:er|ère)|advis[eo]r',
  'chanceli(?:er|ère)|chancellor',
  'avocate?|lawyer',
  'inspect(?:eur|rice)|inspector',
  'administrat(?:eur|rice)|administrator',
  'patronne?|patron',
  'officer|officier',
  'professeure?|professor',
  'experte?|expert',
].map(word);

/** Nouns that say of a person only what anybody in such a text may be: whoever spoke last is meant. */
const personNouns = word(
  'diplomate|diplomat|responsable|official|officielle?|élue?|lawmaker|parlementaire|legislator|magistrate?|militaire|officier|officer|dirigeante?|leader|intéressée?|haut fonctionnaire|homme politique|femme politique|chef (?:de l.état|d.état)|chef de la diplomatie',
);

function word(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${source})(?![\\p{L}-])`, 'iu');
}

const definite = /^(?:(?:le|la|the|ce|cet|cette|this|that)[\s\u00A0]|l['’])[\s\u00A0]*(?<noun>.*)$/isu;
/** How far back somebody is looked for, UTF-16 units. */
const reach = 4000;

/** A definite noun phrase that names nobody («le diplomate», "the ministry", «la mission onusienne»): whom it points back at. */
export function described(
  span: Span,
  text: string,
  finder: PartyFinder,
  last: string | undefined,
): string | undefined {
  const phrase = text.slice(span.start, span.end);
  const noun = definite.exec(phrase)?.groups?.noun;
  const own = owned.exec(phrase)?.groups?.noun;
  if (own) return ownOffice(own, span, finder);
  // "Special Rapporteur on the situation in …", cut off from the name before it.
  if (!noun)
    return /^\p{Lu}\S+(?:[\s\u00A0]\S+){3}/u.test(phrase) ? titledSo(phrase, span, text, finder) : undefined;
  if (noun.split(/[\s\u00A0]+/).length > 3) return titledSo(noun, span, text, finder);
  // «la mission onusienne»: of those that the adjective fits.
  const inside = finder.within(span);
  if (inside.length > 1 || (inside[0] && inside[0].sense !== 'adjectival')) return undefined;
  // «la délégation rwandaise», "the Chinese side": the state.
  if (
    inside[0]?.type === 'state' &&
    /^(?:délégation|delegation|partie|\p{Lu}\p{L}+[\s\u00A0](?:side|delegation))/iu.test(noun)
  )
    return inside[0].entity;
  const owner = inside[0]?.entity.replace(/^\w+:/, '').toLowerCase();
  const before = finder.within({ start: Math.max(0, span.start - reach), end: span.start });
  // «Le porte-parole du ministère» is no ministry.
  const head = noun.split(/[\s\u00A0](?:de|du|des|of|for)(?=[\s\u00A0])|[\s\u00A0]d['’]/u)[0]!;
  const body = bodyNouns.find(([phrase]) => phrase.test(head));
  if (body)
    return bodyNamed(body[1], before, owner, finder) ?? (owner ? undefined : issuerNamed(body[1], finder));
  if (owner) return undefined;
  const title = titleNouns.find((pattern) => pattern.test(noun));
  if (title) {
    const inFull = / /.test(plain(noun)) ? titledInFull(noun, before, text) : undefined;
    if (inFull) return inFull;
    // "The new director" is none who was named before without that word.
    const kind = recent.exec(noun)?.[0];
    const holder = before.findLast((m) => isCalled(m, title, text) && (!kind || isKind(m, kind, text)));
    if (holder) return holder.entity;
    if (kind) return undefined;
    // «La députée de X», of whom the name follows further down: where only one is called so.
    const later = finder
      .within({ start: span.end, end: text.length })
      .filter((m) => isCalled(m, title, text));
    if (later.length > 0 && later.every((m) => m.entity === later[0]!.entity)) return later[0]!.entity;
  }
  const titled = ofOwnTitle(noun, before, text);
  if (titled) return titled;
  if (!personNouns.test(noun)) return undefined;
  if (last) return last;
  return before.findLast((m) => m.type === 'person' || m.type === 'office')?.entity;
}

/** "The Tánaiste": whoever has a title of its own country, as it stood beside the name. */
function ofOwnTitle(noun: string, before: readonly Mention[], text: string): string | undefined {
  if (!/^\p{Lu}[\p{L}\p{M}]{3,}$/u.test(noun)) return undefined;
  const own = word(noun.normalize('NFC'));
  const chain = new RegExp(
    `(?<!\\p{L})${noun.normalize('NFC')}(?:,?[\\s\\u00A0]+(?:and|for|of|the|\\p{Lu}[\\p{L}\\p{M}’'-]+)){0,14},?[\\s\\u00A0]*$`,
    'u',
  );
  const people = before.filter((m) => m.type === 'person');
  const holder =
    people.findLast((m) => chain.test(text.slice(Math.max(0, m.start - 160), m.start).normalize('NFC'))) ??
    people.findLast((m) => isCalled(m, own, text));
  return holder?.entity;
}

/** The same for words that are read as that office. */
export function holderOfOwnTitle(span: Span, text: string, finder: PartyFinder): string | undefined {
  const noun = definite.exec(text.slice(span.start, span.end))?.groups?.noun;
  if (!noun || titleNouns.some((pattern) => pattern.test(noun))) return undefined;
  return ofOwnTitle(noun, finder.within({ start: Math.max(0, span.start - reach), end: span.start }), text);
}

const recent =
  /(?<!\p{L})(?:new|incoming|outgoing|former|nouveau|nouvelle|nouvel|ancienne?|sortante?|entrante?)(?!\p{L})/iu;

/** Whether "new", "outgoing" stands beside a name too. */
const isKind = ({ start, end }: Span, kind: string, text: string): boolean =>
  `${/[^.;]*$/u.exec(text.slice(Math.max(0, start - 80), start))![0]}${/^[^.;]*/u.exec(text.slice(end, end + 80))![0]}`
    .toLowerCase()
    .includes(kind.toLowerCase());

const owned = /^(?:son|sa|his|her|its|leur|their)[\s\u00A0]+(?<noun>\p{L}.*)$/isu;

/** «a dit son Président en exercice»: the one office that was named with those very words. */
function ownOffice(noun: string, span: Span, finder: PartyFinder): string | undefined {
  const words = plain(noun);
  const named = finder
    .within({ start: Math.max(0, span.start - reach), end: span.start })
    .filter((m) => m.type === 'office' && plain(m.text).startsWith(words));
  const ids = new Set(named.map(({ entity }) => entity));
  return words.includes(' ') && ids.size === 1 ? named[0]!.entity : undefined;
}

/** «Le porte-parole du MAE»: the one person beside whose name stands a title with the noun that the words begin with. */
export function holderNamed(span: Span, text: string, finder: PartyFinder): string | undefined {
  const noun = definite.exec(text.slice(span.start, span.end))?.groups?.noun;
  const first = noun?.split(/[\s\u00A0]+/)[0];
  const title = first && titleNouns.find((pattern) => pattern.test(first));
  if (!title || finder.within(span).some((m) => m.type === 'person')) return undefined;
  const own = ofState(span, finder);
  if (own) return own;
  const called = finder
    .within({ start: Math.max(0, span.start - reach), end: span.start })
    .filter((m) => m.type === 'person' && isCalled(m, title, text));
  return new Set(called.map((m) => m.entity)).size === 1 ? called[0]!.entity : undefined;
}

/** «Le ministre grec» of «son homologue grec, Ida Moen»: the one person before whose name stands what is of that state. */
function ofState(span: Span, finder: PartyFinder): string | undefined {
  const iso = finder
    .within(span)
    .map((m) => (m.type === 'state' ? codeOf(m.entity) : /^office:([a-z]{3})\./.exec(m.entity)?.[1]))
    .find((code) => code !== undefined);
  if (!iso) return undefined;
  const people = finder
    .within({ start: Math.max(0, span.start - reach), end: span.start })
    .filter((m) => m.type === 'person');
  const from = new Set(
    people
      .filter((person, at) =>
        finder.any(
          { start: Math.max(people[at - 1]?.end ?? 0, person.start - 60), end: person.start },
          (m) =>
            (m.type === 'state' && m.sense === 'adjectival' && codeOf(m.entity) === iso) ||
            m.entity.startsWith(`office:${iso}.`),
        ),
      )
      .map((m) => m.entity),
  );
  return from.size === 1 ? [...from][0] : undefined;
}

/**
 * "The US Congresswoman", «le dirigeant ukrainien»: one of a state, told by a noun for people. Whoever was named with that
 * noun, else the only person named so far; `entity` is absent where that is nobody. Undefined where the words are no such.
 */
export function oneOf(
  span: Span,
  text: string,
  finder: PartyFinder,
): { readonly entity: string | undefined } | undefined {
  const noun = definite.exec(text.slice(span.start, span.end))?.groups?.noun;
  if (!noun || noun.split(/[\s\u00A0]+/).length > 4 || finder.within(span).length !== 1) return undefined;
  const title = titleNouns.find((pattern) => pattern.test(noun));
  if (!title && !personNouns.test(noun)) return undefined;
  const before = finder.within({ start: Math.max(0, span.start - reach), end: span.start });
  const own = ofState(span, finder);
  if (own) return { entity: own };
  const state = finder.within(span)[0]!.entity;
  const iso = codeOf(state);
  const isOf = (m: Mention) => m.entity === state || /^\w+:([a-z]{3})\./.exec(m.entity)?.[1] === iso;
  const called =
    title &&
    before.findLast(
      (m) =>
        m.type === 'person' &&
        isCalled(m, title, text) &&
        finder.any({ start: Math.max(0, m.start - 140), end: m.end + 140 }, isOf),
    );
  const people = new Set(before.filter((m) => m.type === 'person').map((m) => m.entity));
  return { entity: called?.entity ?? (people.size === 1 ? [...people][0] : undefined) };
}

/** «La porte-parole de l'opposition officielle en matière de …»: the person beside whose name stand the same words. */
function titledSo(noun: string, span: Span, text: string, finder: PartyFinder): string | undefined {
  const start = plain(
    noun
      .split(/[\s\u00A0]+/)
      .slice(0, 4)
      .join(' '),
  );
  if (!titleNouns.some((pattern) => pattern.test(start))) return undefined;
  return finder
    .within({ start: Math.max(0, span.start - reach), end: span.start })
    .findLast(
      (m) =>
        m.type === 'person' && plain(text.slice(Math.max(0, m.start - 160), m.end + 160)).includes(start),
    )?.entity;
}

/** «La Représentante spéciale adjointe» of «la Représentante spéciale adjointe du … pour …, Mme Ida Moen»: whose title goes on. */
function titledInFull(noun: string, before: readonly Mention[], text: string): string | undefined {
  const words = plain(noun);
  return before.findLast(({ type, start }) => {
    if (type !== 'person') return false;
    const left = plain(text.slice(Math.max(0, start - 240), start));
    const at = left.lastIndexOf(words);
    return at >= 0 && !/\p{L}/u.test(left[at - 1] ?? '') && restOfTitle.test(left.slice(at + words.length));
  })?.entity;
}

/** What a title goes on with up to the name behind it: what it is of and a comma, the name's honours. */
const restOfTitle = new RegExp(
  String.raw`^(?: (?!(?:a|ont|est|sont|qui|que|has|have|is|was|who|that|said) )[^,.;:!?«»“”"\n]+)?,? (?:(?:${honorificsBetween}|(?:le|la) général|l'ambassad(?:eur|rice)|(?:${shortRanks})\.) ?)*$`,
  'iu',
);

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[\s\u00A0]+/g, ' ')
    .replace(/’/g, "'");

const bodyNamed = (
  name: RegExp,
  before: readonly Mention[],
  owner: string | undefined,
  finder: PartyFinder,
): string | undefined =>
  before.findLast(
    (m) =>
      /^(?:organisation|body|grouping)$/.test(m.type) &&
      (name.test(m.text) || (m.form === 'acronym' && finder.isNamed(m.entity, name))) &&
      (!owner || m.entity.replace(/^\w+:/, '').startsWith(`${owner}.`)),
  )?.entity;

function issuerNamed(name: RegExp, finder: PartyFinder): string | undefined {
  const { issuer } = finder;
  const words = issuer?.replaceAll(/[.-]/g, ' ') ?? '';
  return issuer?.startsWith('org:') && (name.test(words) || finder.isNamed(issuer, name))
    ? issuer
    : undefined;
}

/** Whether an office is called so, or a person by the words right beside the name: «la directrice de l'école, X», "X, head of …". */
function isCalled(m: Mention, noun: RegExp, text: string): boolean {
  if (m.type === 'office') return noun.test(m.text);
  if (m.type !== 'person') return false;
  const left = title.exec(text.slice(Math.max(0, m.start - 110), m.start))?.[0] ?? '';
  const right =
    /^(?:[\s\u00A0]*\([^()\n]*\))?,[^,.;:!?«»“”"\n]*/u.exec(text.slice(m.end, m.end + 110))?.[0] ?? '';
  return noun.test(m.text) || noun.test(left) || noun.test(right);
}

/** The words before a name as far as they may be its title: none of another's deeds or of other company. */
const title = new RegExp(
  String.raw`(?<![\p{L}\p{M}’'-])(?:(?!(?:with|will|would|meet|met|meets|said|told|that|who|has|had|was|is|are|to|and|received?s?|hosted|hosts|welcomed|welcomes|visited|visits|thanked|thanks|avec|que|qui|est|sont|ont|et|a(?=[\s\u00A0]\p{L}+(?:é|[çclr]u|vi|is|it|ert)e?s?[\s\u00A0])|reçoit|rencontre|accueille)(?!\p{L}))(?:(?:${shortRanks})\.|[\p{L}\p{M}’'-]+,?)[\s\u00A0]+){1,9}$`,
  'iu',
);
