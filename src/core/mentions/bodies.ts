import { codeOf, stateOfCode } from '../lexicon/ids.ts';
import type { Block } from '../release/tree.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { addBody } from './addBody.ts';
import { bodyOf, bodyPatterns } from './bodyKinds.ts';
import { type Found, longestProse } from './found.ts';
import type { Mention } from './model.ts';
import { regionBeside } from './regions.ts';
import { stateBeside } from './states.ts';

/** "government and people", «gouvernement et au peuple». */
const withPeople =
  /^(.+?)[\s\u00A0](?:and[\s\u00A0](?:the[\s\u00A0])?people|et[\s\u00A0](?:le[\s\u00A0]|du[\s\u00A0]|au[\s\u00A0])?peuple)(?!\p{L})/iu;

const attributive = /^(?:military|police|army|administration|leadership)$/iu;
const tellsKind =
  /^[\s\u00A0-](?!(?:and|or|has|have|had|is|are|was|were|will|must|should|can|could|may|to|in|on|at|for|from|into|by|with|that|which|who|said|did|does|not|of|as|without|within|before|since|under|against|during|through|between|across|over|near|along|until|upon|after|leaders?|leadership|officials?|officers?|personnel|forces?|spokes\p{L}+|intelligence|authorities|command|commanders?|units?|troops|announced|claimed|carried|launched|fired|attacked|began|continues?|remains?|struck|shot|took|helps?|conducts?|maintains?|provides?|response|\p{L}+ed)(?![\p{L}]))\p{Ll}/u;

/** «le gouvernement togolais», "the Togolese authorities", "Latvia’s Ministry of Foreign Affairs". */
export function stateBodies(doc: Found, block: Block, lang: string): void {
  doc.block = block;
  if (block.end - block.start > longestProse) return;
  for (const { pattern, kindOf } of lang === 'fr' ? bodyPatterns.fr : bodyPatterns.en)
    for (const match of doc.matches(pattern)) stateBody(doc, block, lang, match, kindOf(match));
}

function stateBody(doc: Found, block: Block, lang: string, match: RegExpExecArray, kind: string): void {
  const start = block.bodyStart + match.index;
  const head = { start, end: start + match[0].length };
  if (
    doc.mentions.some(
      (m) =>
        overlaps(m, head) &&
        (m.type !== 'office' || contains(m, head)) &&
        !within(m, head) &&
        !isItsHead(m, head, kind) &&
        !isBesideAnother(doc, head, lang, m) &&
        // "the Security Council" in "National Security Council", "the Red Cross" of one state.
        !(
          (kind === 'nsc' ? isAnothers(doc, block, m) : kind.startsWith('red-cr')) &&
          m.type !== 'office' &&
          contains(head, m)
        ),
    )
  )
    return;
  if (
    /(?:^|[^\p{L}])chef(?:fe)?s?[\s\u00A0]de[\s\u00A0]la[\s\u00A0]$/iu.test(
      doc.text.slice(Math.max(0, start - 14), start),
    )
  )
    return;
  const beside = stateBeside(doc, head, lang);
  const { state, span } = beside.state || kind !== 'government' ? beside : seatOf(doc, head);
  // "Russia’s military operation": the word only tells what kind.
  if (lang !== 'fr' && attributive.test(match[0]) && tellsKind.test(doc.text.slice(head.end, head.end + 24)))
    return;
  const named = state && doc.stateOf(state.entity);
  // "the Ministry of Foreign Affairs" in what a state publishes is its own; so is «le Gouvernement de la Transition».
  const transition = /transition/iu.test(match[0]);
  const own =
    antecedent(doc, head) ??
    (transition
      ? inTransition(doc, block, head)
      : (isMinistry(doc, head, lang) && /(?:^|-)ministry(?:-|$)/.test(kind)) || isOurs(doc, head, kind)
        ? doc.home
        : told.has(kind)
          ? stateTold(doc, block, head, kind)
          : ofHome.has(kind)
            ? stateAtHome(doc, block, head, kind)
            : undefined);
  const region = named || kind !== 'government' ? undefined : regionBeside(doc, head);
  if (region) {
    const entity = `org:${region.place.replace('place:', '')}.government`;
    addBody(doc, region.span, { entity, type: 'body', form: 'alias', alternatives: [region.place] });
    return;
  }
  const owner = named ?? own;
  if (
    owner === undefined ||
    doc.mentions.some(
      (m) =>
        m.type !== 'state' &&
        overlaps(m, span) &&
        !within(m, span) &&
        !contains(head, m) &&
        !isItsHead(m, head, kind),
    )
  )
    return;
  const host = kind === 'embassy' ? hostAfter(doc, span.end) : undefined;
  const whole = host ? { start: span.start, end: host.end } : span;
  // «au Gouvernement et au peuple nigériens»: the people are not the government, and the state stands for itself.
  const noun = withPeople.exec(match[0])?.[1];
  const body = noun ? { start: whole.start, end: head.start + noun.length } : whole;
  doc.mentions = doc.mentions.filter(
    (m) => m.type === 'office' || m.start !== body.start || m.end !== body.end,
  );
  const toUn =
    /mission|délégation|delegation/iu.test(match[0]) && atUn.test(doc.text.slice(body.end, body.end + 50));
  const ownBody = bodyOf(owner, kind, doc.lexicon);
  const entity = toUn
    ? `org:${codeOf(owner)}.mission-un`
    : `${ownBody}${host ? `-${codeOf(host.state)}` : ''}`;
  addBody(doc, body, { entity, type: 'body', form: 'alias', alternatives: [owner] });
}

/** «Mission permanente … auprès des Nations Unies». */
const atUn =
  /^[\s\u00A0]+(?:auprès[\s\u00A0](?:de[\s\u00A0]l['’](?:Organisation[\s\u00A0]des[\s\u00A0]Nations|ONU)|des[\s\u00A0]Nations)|to[\s\u00A0]the[\s\u00A0](?:UN|United[\s\u00A0]Nations))(?!\p{L})/iu;

/** «… la Tchéquie, dont le ministère …», "Czechia, whose Foreign Ministry …": the state right before. */
function antecedent(doc: Found, { start }: Span): string | undefined {
  const tie = /,[\s\u00A0](?:dont (?:le|la|les|l['’])|whose)[\s\u00A0]*$/u.exec(
    doc.text.slice(Math.max(0, start - 14), start),
  )?.[0];
  const state = tie && doc.mentions.find((m) => m.type === 'state' && m.end === start - tie.length);
  return state ? doc.stateOf(state.entity) : undefined;
}

/** «Les autorités de la transition» in a text whose title names one state besides the one that publishes. */
export function onlyStateOfTitle(doc: Found): string | undefined {
  const { title } = doc.release.header;
  const states = new Set(
    title ? doc.actors.flatMap((m) => (contains(title, m) ? (stateOf(doc, m) ?? []) : [])) : [],
  );
  if (doc.home) states.delete(doc.home);
  return states.size === 1 ? [...states][0] : undefined;
}

/** "Office of the | President of Finland", «présidence de la | République du Sénégal»: whose office it is, and the state in full. */
const isItsHead = (mention: Mention, head: Span, kind: string): boolean =>
  (kind === 'presidency' || kind === 'prime-ministers-office') &&
  (mention.type === 'office' || mention.type === 'state') &&
  mention.start > head.start &&
  mention.end > head.end;

/** «Assemblée nationale sénégalaise», by a name that the lexicon gives the body of another state. */
function isBesideAnother(doc: Found, head: Span, lang: string, body: Mention): boolean {
  const owner = doc.lexicon.actors.get(body.entity)?.partOf;
  if (body.type !== 'body' || body.start !== head.start || body.end !== head.end) return false;
  const state = owner?.startsWith('state:') ? stateBeside(doc, head, lang).state : undefined;
  return state !== undefined && doc.stateOf(state.entity) !== owner;
}

/** "National Security Council" of a state that is another than the one whose the lexicon has under that name. */
function isAnothers(doc: Found, block: Block, body: Mention): boolean {
  const owner = doc.lexicon.actors.get(body.entity)?.partOf;
  if (!owner?.startsWith('state:')) return true;
  const told = stateTold(doc, block, body, 'nsc');
  return told !== undefined && told !== owner;
}

/** "My administration", «nos forces armées», in what a state publishes. */
function isOurs(doc: Found, { start, end }: Span, kind: string): boolean {
  const words = doc.text.slice(start, end);
  const before = doc.text.slice(Math.max(0, start - 12), start);
  if (kind === 'government')
    return (
      (/^administration$/iu.test(words) && /(?<!\p{L})(?:my|our|this)[\s\u00A0]$/iu.test(before)) ||
      (/^(?:government|gouvernement)$/iu.test(words) &&
        /(?<!\p{L})(?:my|our|mon|notre)[\s\u00A0]$/iu.test(before))
    );
  return (
    kind === 'armed-forces' &&
    /(?<!\p{L})(?:our|nos|notre)[\s\u00A0]$/iu.test(before) &&
    !tellsKind.test(doc.text.slice(end, end + 24))
  );
}

/** Bodies that a text names without their state where it is about one. */
const told: ReadonlySet<string> = new Set([
  'parliament',
  'constituent-assembly',
  'senate',
  'supreme-court',
  'constitutional-court',
  'electoral-commission',
  'armed-forces',
  'nsc',
]);

/** Bodies that what a state publishes calls by a noun with a capital alone, and what is about one names so further on. */
const ofHome: ReadonlySet<string> = new Set([
  'government',
  'police',
  'gendarmerie',
  'national-guard',
  'navy',
  'air-force',
  'coast-guard',
  'border-guard',
  'presidency',
  'prime-ministers-office',
  'council-of-ministers',
  'prosecutor',
  'cyber-agency',
  'general-staff',
]);

const definiteBefore = /(?:^|[^\p{L}])(?:the|our|le|la|au|du|notre|ce|cette|l['’])[\s\u00A0]*$/iu;

/** «le Gouvernement», "the Police": of the one that the paragraph named, of the state at home, or of the last one named. */
function stateAtHome(doc: Found, block: Block, head: Span, kind: string): string | undefined {
  const words = doc.text.slice(head.start, head.end);
  // «la police fédérale», «le parquet fédéral»: in French the adjective tells as much as a capital.
  const national =
    /^\p{Ll}.*[\s\u00A0](?:nationale?|fédérale?|de[\s\u00A0]l['’]\p{Lu}\p{L}+)$/u.test(words) &&
    doc.home !== undefined;
  if (
    (!national && !/^\p{Lu}\p{L}{3}/u.test(words)) ||
    (kind === 'government' && !/^Gou?vern\p{L}+$/iu.test(words))
  )
    return undefined;
  // "the State Border Guard", as few call theirs, and "the General Staff" are most often another's.
  if (kind === 'border-guard' && /^State(?!\p{L})/u.test(words)) return undefined;
  if (kind === 'general-staff' && !/[Aa]rm/u.test(words)) return undefined;
  const alone = head.start === block.bodyStart && head.end === block.end;
  if (!alone && !definiteBefore.test(doc.text.slice(Math.max(0, head.start - 7), head.start)))
    return undefined;
  if (
    /^[\s\u00A0]+(?:of|for[\s\u00A0](?:the[\s\u00A0])?\p{Lu}|de|du|des|d['’]|\p{Lu})/u.test(
      doc.text.slice(head.end, Math.min(block.end, head.end + 14)),
    ) &&
    !alone
  )
    return undefined;
  const isBefore = (m: Mention) => m.end <= head.start && m.entity.endsWith(`.${kind}`);
  const here = doc.mentions.findLast((m) => m.start >= block.bodyStart && isBefore(m));
  if (here) return stateOf(doc, here);
  if (doc.home) return doc.home;
  const last = doc.actors.findLast(isBefore);
  return last ? stateOf(doc, last) : onlyStateOfTitle(doc);
}

/** "the National Assembly", «aux forces armées»: of the only other state that the sentence, the one before it or the text names. */
function stateTold(doc: Found, block: Block, head: Span, kind: string): string | undefined {
  const words = doc.text.slice(head.start, head.end);
  if (/^(?:army|military|parliament|legislature|defen[cs]e forces?)$/iu.test(words)) return undefined;
  const before = doc.text.slice(Math.max(0, head.start - 6), head.start);
  const definite = /(?:^|[^\p{L}])(?:the|this|les?|la|aux|des|du|cette|l['’])[\s\u00A0]*$/iu.test(before);
  if (!definite && !/^\p{Lu}.*[\s\u00A0]/u.test(words)) return undefined;
  if (kind === 'nsc') return doc.home ?? stateBefore(doc, block, head);
  // What a state publishes means its own Senate and forces by such words, if it has any.
  const own = doc.home ? doc.lexicon.actors.get(bodyOf(doc.home, kind, doc.lexicon)) : undefined;
  // «les Forces de défense et de sécurité» with a capital.
  if (doc.home && kind === 'armed-forces' && /^(?:Forces|Armed|Armée)[\s\u00A0]\p{L}/u.test(words))
    return doc.home;
  if (doc.home && !/^(?:parliament|constituent-assembly|electoral-commission)$/.test(kind))
    return own && kind !== 'armed-forces' ? doc.home : undefined;
  if (own?.forms.some((form) => form.text.toLowerCase().includes(words.toLowerCase()))) return doc.home;
  const ofTitle = doc.home && kind === 'electoral-commission' ? onlyStateOfTitle(doc) : undefined;
  if (ofTitle) return ofTitle;
  const at = block.sentences.findIndex((s) => s.start <= head.start && head.start < s.end);
  const near = block.sentences.slice(Math.max(0, at - 1), at + 1).reverse();
  // «l'Assemblée nationale» of what a state publishes is its own, unless another is named before it or in the title.
  const ours = doc.home && kind === 'parliament' && /^\p{Lu}/u.test(words) ? doc.home : undefined;
  const everywhere = kind === 'armed-forces' || ours ? [] : [doc.actors];
  const isNear = (m: Mention) => !ours || m.end <= head.start;
  for (const mentions of [
    ...near.map((s) => doc.mentions.filter((m) => contains(s, m) && isNear(m))),
    ...everywhere,
  ]) {
    const states = new Set(mentions.map((m) => stateOf(doc, m)));
    states.delete(undefined);
    if (doc.home) states.delete(doc.home);
    if (states.size > 0) return states.size === 1 ? [...states][0] : undefined;
  }
  return ours && (onlyStateOfTitle(doc) ?? ours);
}

/**
 * «Les autorités de transition»: of the one state that the title names, of who publishes where that is in transition itself
 * («GOUVERNEMENT DE LA TRANSITION» above), else of the state named last.
 */
function inTransition(doc: Found, block: Block, head: Span): string | undefined {
  const above = doc.text.slice(0, doc.release.header.title?.start ?? 0);
  const told = /transition/iu.test(above)
    ? doc.home
    : (stateBefore(doc, block, head) ?? lastState(doc, head));
  return onlyStateOfTitle(doc) ?? told ?? doc.home ?? (doc.issuer ? undefined : doc.homeState);
}

/** The state named last before, unless it is the one at home. */
function lastState(doc: Found, head: Span): string | undefined {
  const isAbroad = (m: Mention) => ![undefined, doc.home].includes(stateOf(doc, m));
  const last = doc.actors.findLast((m) => m.end <= head.start && isAbroad(m));
  return last && stateOf(doc, last);
}

/** The state named last in the sentence, itself or by a body of it. */
function stateBefore(doc: Found, block: Block, head: Span): string | undefined {
  const sentence = block.sentences.find((s) => s.start <= head.start && head.start < s.end);
  const before = doc.mentions.filter((m) => sentence && m.start >= sentence.start && m.end <= head.start);
  return before.map((m) => stateOf(doc, m)).findLast((state) => state !== undefined);
}

const stateOf = (doc: Found, { type, entity }: Mention): string | undefined =>
  type === 'state' ? doc.stateOf(entity) : stateOfCode(/^org:([a-z]{3})\./.exec(entity)?.[1], doc.lexicon);

/** A ministry by its full name: with a capital, or in French after its article («le ministère des Affaires étrangères»). */
function isMinistry(doc: Found, { start, end }: Span, lang: string): boolean {
  const words = doc.text.slice(start, end);
  if (/^(?:\p{Lu}.*[\s\u00A0]|MFA$|MoFA$|MoD$)/u.test(words)) return true;
  return (
    lang === 'fr' &&
    /^ministère[\s\u00A0]/u.test(words) &&
    /(?:^|[^\p{L}])(?:le|au|du)[\s\u00A0]$/iu.test(doc.text.slice(Math.max(0, start - 4), start))
  );
}

/** A name of a state or place inside the words, which the body's name takes in. */
const within = (m: Mention, span: Span) => (m.type === 'state' || m.type === 'place') && contains(span, m);

/** «les autorités au Belarus», "the regime in Moscow": the state, or that of the city. */
function seatOf(doc: Found, head: Span): { readonly state?: Mention; readonly span: Span } {
  const link = /^[\s\u00A0]+(?:in|en|au|aux|à)[\s\u00A0]+/iu.exec(doc.text.slice(head.end, head.end + 8));
  const from = head.end + (link?.[0].length ?? Number.NaN);
  // "the authorities in Skopje" are told of by the city alone.
  const many = /^(?:authorities|autorités)$/iu.test(doc.text.slice(head.start, head.end));
  const state = doc.mentions.find(
    (m) =>
      m.start === from &&
      (many ? m.type === 'state' && m.sense !== 'metonym' : /^(?:state|place)$/.test(m.type)),
  );
  return state && doc.stateOf(state.entity)
    ? { state, span: { start: head.start, end: state.end } }
    : { span: head };
}

/** «… à Paris», "… in Ouagadougou" after an embassy: the state that it is in. */
function hostAfter(doc: Found, at: number): { readonly end: number; readonly state: string } | undefined {
  const link = /^[\s\u00A0]+(?:in|to|en|au|aux|à)[\s\u00A0]+(?:the[\s\u00A0])?/iu.exec(
    doc.text.slice(at, at + 12),
  );
  const from = at + (link?.[0].length ?? Number.NaN);
  const host = doc.mentions.find((m) => m.start === from && (m.type === 'state' || m.type === 'place'));
  const state = host && doc.stateOf(host.entity);
  return host && state ? { end: host.end, state } : undefined;
}
