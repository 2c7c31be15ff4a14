import type { Mention } from '../../mentions/model.ts';
import type { Block, Release } from '../../release/tree.ts';
import type { Span } from '../../text/span.ts';
import type { Meeting, Party } from '../model.ts';
import type { PartyFinder } from '../parties/parties.ts';
import { phrases } from '../phrases.ts';
import { sentenceReach } from '../words.ts';
import { toldIn } from './gatherings.ts';
import { at, findParticipants, tellsOfMeeting } from './participants.ts';

/** «La réunion s'est tenue à …», «the meeting took place in …»: a place and a date, nobody's act. */
const takesPlace = new RegExp(
  `(?<![\\p{L}])(?:${phrases(["s'est (?:tenue?|déroulée?)", 'a eu lieu', 'took place', 'was held'])})(?![\\p{L}])`,
  'iu',
);

const chairedBy = new RegExp(
  `(?<![\\p{L}])(?:${phrases([
    '(?:co-?)?présidée?s? (?:conjointement )?par',
    'sous la présidence d(?:e la|es|u|e)',
    '(?:co-?)?chaired by',
    'presided over by',
    'under the (?:chairmanship|presidency) of',
  ])})(?![\\p{L}])`,
  'iu',
);

const chairs = new RegExp(
  `(?<![\\p{L}])(?:${phrases(['a présidé', 'ont coprésidé', 'préside', 'présidait', 'chaired', 'presided over'])})[\\s\\u00A0]+(?:la|le|the|a|une|this|cette|l)(?![\\p{L}])`,
  'iu',
);

const forPurpose = new RegExp(
  `(?<![\\p{L}])(?:${phrases(['to (?:prepare|discuss|plan|coordinate|finali[sz]e|address)', 'ahead of', 'in advance of', 'in preparation for', 'pour (?:préparer|discuter|évoquer|parler)', 'en vue', 'en amont', 'en préparation', 'upcoming', '(?:le|du|au) prochain'])})(?![\\p{L}])`,
  'iu',
);

/** "NATO Secretary General visits Oslo". */
const visits = new RegExp(
  `(?<![\\p{L}])(?:${phrases([
    'visit(?:s|ed|ing)?',
    'visits? to',
    'travel(?:s|led|ing|ling|ed)? to',
    'trip to',
    'welcomes? [^.;:]{3,90} to',
    'held (?:in|at)',
    "se (?:tient|tiennent|déroule|déroulent)(?: (?:\\p{L}|'|-)+){0,3} (?:à|au|en)",
    '(?:negotiations|talks|consultations|meetings?|discussions|summit|session|(?:following|this) statement) in',
    '(?:négociations|entretiens|consultations) à',
    '(?:séjourné|déplacement|tenue?|accueillie?s?|reçue?s?) (?:à|en|au|aux)',
    'rendue?s?(?: [^,.;:]{3,40})? (?:à|en|au|aux)',
    '(?:leurs?|sa|cette) réunion (?:à|au|en|aux)',
    '(?:was|were) in',
    'headquarters(?: of [^,.;:]{3,40})? in',
    '(?:tiendra|tiendront|tient|tiennent|a tenu|ont tenu|will hold|holds?) [^,.;:]{3,40} (?:à|au|en|in)',
    'visite(?: [\\p{L}-]+){0,3} (?:à|en|au|aux)',
    "(?:palais|château|siège|hôtel)(?: (?:\\p{L}|'|-)+){1,4},? à",
    '(?:conférence|point) de presse(?: du [^,.;]{4,24})?(?: au palais des nations)? à',
    'palais des nations in',
    '(?:press conference|briefing|told reporters) in',
    '(?:palais|siège|château)(?: présidentiel)? d[eu]',
    "(?:réunion|session|sommet|conférence|assemblée)(?: (?:de|d'|du)? ?\\p{L}+){0,2},? (?:aujourd'hui|hier|ce jour),? (?:à|au|en)",
    '(?:meeting|session|summit|conference|assembly|retreat) (?:today|yesterday),? (?:in|at)',
  ])})[\\s\\u00A0]+$`,
  'iu',
);

/** "last year's summit in", «la réunion tenue l'an dernier à», «par vidéoconférence depuis un abri à»: another time or place. */
const elsewhere = new RegExp(
  `(?<![\\p{L}])(?:${phrases(["last (?:year|month|week)(?:'s)?", 'previous', 'earlier', '(?:had|has) already', "l'an(?:née)? (?:dernière|dernier|passée?)", '(?:le )?mois dernier', 'précédente?s?', '(?:avait|a) déjà'])})(?![\\p{L}])[^.;:]{0,70}$|(?<![\\p{L}])(?:depuis|(?:remotely|videoconference) from)[\\s\\u00A0][^.;:,]{0,40}$`,
  'iu',
);

/** «à Abidjan, en Côte d'Ivoire, le 12 juillet dernier». */
const lately =
  /^[^.;:()]{0,30}[\s\u00A0]\d{1,2}(?:er)?[\s\u00A0]\p{L}+[\s\u00A0]dernier(?!\p{L})|^,?[\s\u00A0]last(?!\p{L})/iu;
/** "In Berlin today", where a sentence begins. */
const sameDay = /^[\s\u00A0,]+(?:today|yesterday|aujourd['’]hui|ce|on)(?!\p{L})/iu;

/** "On 8 November in Vilnius, …". */
const onDay = /^(?:on|le)[\s\u00A0][^,.]{3,30}[\s\u00A0](?:in|à)[\s\u00A0]+$/iu;

/** "At the Conference of … in Oslo, …", «Lors du forum sur … à Dakar, …», where a sentence begins. */
const onOccasion =
  /^(?:at|during|lors d(?:e|u|es)|au cours d(?:e|u|es)|à l['’]occasion d(?:e|u|es))[\s\u00A0][^,.;:]{0,90}(?<!\p{L})(?:conference|summit|meeting|forum|assembly|session|congress|conférence|sommet|réunion|assemblée|congrès|conseil)(?!\p{L})[^,.;:]{0,70}[\s\u00A0](?:in|à|au|en)[\s\u00A0]+$/iu;

const tells = new RegExp(
  `(?<![\\p{L}])(?:${phrases(['will', 'held', 'meetings?', 'visits?', 'talks', 'session', 'consultations', 'conference', 'seminar', 'réunion', 'visite', 'conférence', 'entretiens', '\\p{L}{3,}era'])})(?![\\p{L}])`,
  'iu',
);

/** What is done somewhere: "attack", «explosion». */
const acts = new RegExp(
  `(?<![\\p{L}])(?:${phrases(['attack(?:s|ed)?', 'bombings?', 'shootings?', 'explosions?', 'blasts?', 'killings?', 'massacres?', 'incidents?', 'clashes', 'unrest', 'coups?', 'cris[ie]s', 'crise', 'hijacking', 'strikes?', 'elections?', 'attentats?', 'frappes?', 'élections?', 'scrutin', 'détournement', 'attaques?', 'fusillades?', 'assauts?', 'affrontements', 'tueries?', 'naufrage', 'signed', 'signée?s?'])})(?![\\p{L}])`,
  'iu',
);
/** An attack right before where it was. */
const befell =
  /(?<!\p{L})(?:attack|bombing|shooting|explosion|blast|killing|massacre|attentat|attaque|fusillade|tuerie|assaut)s?(?:[\s\u00A0]\p{Ll}+){0,2}[\s\u00A0](?:in|at|à|au|aux)[\s\u00A0]+$/iu;
/** "in the city of", "in central": what may stand between. */
const inTown =
  /(?<!\p{L})(?:in|at|near|à|au|aux|en|près de|dans)[\s\u00A0](?:(?:the|la)[\s\u00A0])?(?:(?:[\p{L}-]+[\s\u00A0]){0,3}(?:city|town|village|capital|port|resort|ville|localité|capitale|cité|station)[\s\u00A0](?:of|de)[\s\u00A0]|(?:downtown|central|eastern|western|northern|southern)[\s\u00A0])?$/iu;

/** Regions where an act is not dated from. */
const wide =
  /europe|africa|asia|america|balkans|(?<!\p{L})sea|ocean|gulf|strait|caribbean|sahel|middle-east|caucasus|pacific|atlantic|mediterranean|region/u;

/** How much of a sentence is looked at for what it tells of. */
const reach = 1000;

/** "in Windhoek, Namibia, on 21 and 22 February": a place beside the days of what is told. */
const isBeside = (text: string, place: Span, days: Span | undefined): boolean => {
  if (!days || Math.abs(place.start - days.start) > 100) return false;
  return place.end <= days.start
    ? /^[\p{L}\s,\u00A0]{0,30}$/u.test(text.slice(place.end, days.start))
    : /^[\s\u00A0,]{1,2}(?:in|at|à|au)[\s\u00A0]$/u.test(text.slice(days.end, place.start));
};

/** "Experts from the Centre of Excellence in Helsinki": where those are at home who came. */
const isSeat = (text: string, place: Span, before: readonly Mention[]): boolean =>
  before.some(
    ({ entity, start, end }) =>
      entity.startsWith('org:') &&
      /^[\s\u00A0](?:in|at|à|au|en)[\s\u00A0]$/iu.test(text.slice(end, place.start)) &&
      /(?<!\p{L})(?:from|venue?s? d(?:u|e|es)|issue?s? d(?:u|e|es))(?:[\s\u00A0](?:the|la|l['’]))?[\s\u00A0]?$/iu.test(
        text.slice(Math.max(0, start - 20), start),
      ),
  );

const proses: ReadonlySet<string> = new Set(['lede', 'paragraph', 'numbered-paragraph']);

/** Reads when and where the meeting was, who chaired it and who took part. */
export function readMeeting(text: string, release: Release, finder: PartyFinder): Meeting {
  const blocks = release.children.filter((child) => child.kind === 'block');
  const body = blocks.filter((block) => block.role !== 'dateline' && block.role !== 'caption');
  // The meeting is told of at the start; later sentences with «met» tell of other meetings.
  const sentences = body
    .slice(0, 8)
    .flatMap((block) => block.sentences.map((sentence) => toldIn(text, block, sentence)));
  const met: Span[] = [];
  let chair: Party | undefined;
  for (const told of sentences) {
    const { sentence } = told;
    const words = text.slice(sentence.start, sentence.end);
    if (
      tellsOfMeeting(told) ||
      takesPlace.test(words) ||
      // "Received his counterpart in The Hague": a meeting where both are named.
      findParticipants(text, [told], finder).length > 1
    )
      met.push(sentence);
    chair ??= findChair(text, sentence, finder);
  }
  // «La cérémonie s'est déroulée à …» says it best.
  const took = sentences.find(({ sentence }) => takesPlace.test(text.slice(sentence.start, sentence.end)));
  const participants = findParticipants(text, sentences, finder).map((mention) => finder.party(mention));
  const prose = body
    .filter(({ role }) => proses.has(role))
    .slice(0, 3)
    .flatMap((block) => block.sentences);
  const [opening] = prose;
  const standfirst = body.filter(({ role }) => role === 'subtitle').flatMap((block) => block.sentences);
  const place = findPlace(
    text,
    release,
    body[0],
    [...(took ? [took.sentence] : []), ...met],
    [...standfirst, ...(opening ? [opening] : [])],
    prose.slice(0, 3),
    finder,
  );
  // The hour of publishing is not the meeting's.
  const date = release.header.event?.value ?? release.header.published?.value?.slice(0, 10);
  return { ...(date && { date }), ...(place && { place }), ...(chair && { chair }), participants };
}

function findChair(text: string, sentence: Span, finder: PartyFinder): Party | undefined {
  const words = text.slice(sentence.start, sentence.end);
  const passive = chairedBy.exec(words);
  if (passive) {
    const start = sentence.start + passive.index + passive[0].length;
    return chairIn(text, { start, end: Math.min(sentence.end, start + 200) }, finder, true);
  }
  const active = chairs.exec(words);
  if (active)
    return chairIn(text, { start: sentence.start, end: sentence.start + active.index }, finder, false);
  return undefined;
}

/** Where a sentence begins to tell what the meeting was for. */
function purposeStart(text: string, { start, end }: Span): number {
  const purpose = forPurpose.exec(text.slice(start, end));
  return purpose ? start + purpose.index : end;
}

/** The person where one is named, else the office or body, else the words up to the next comma. */
function chairIn(text: string, span: Span, finder: PartyFinder, first: boolean): Party | undefined {
  const named = finder
    .within(span)
    .filter((mention) => mention.type !== 'place' && mention.sense !== 'adjectival');
  const head = first ? named[0] : (named.find((mention) => mention.type === 'person') ?? named[0]);
  if (head) {
    const holder = named.find((m) => m.type === 'person' && m.start >= head.start && m.start - head.end < 60);
    return finder.party(holder ?? head);
  }
  const words = /^[\s\u00A0]*([^,.;:()]+)/.exec(text.slice(span.start, span.end));
  if (!words?.[1]?.trim()) return undefined;
  const start = span.start + words[0].length - words[1].length;
  return finder.party({ start, end: start + words[1].trimEnd().length });
}

function findPlace(
  text: string,
  release: Release,
  block: Block | undefined,
  meeting: readonly Span[],
  openings: readonly Span[],
  first: readonly Span[],
  finder: PartyFinder,
): Party | undefined {
  const title = release.header.title ?? (block?.role === 'title' ? block : undefined);
  const told = meeting.slice(0, 2);
  // "In Berlin today, …" says where whatever else is told.
  for (const { start, end } of openings) {
    const [first] = finder.within({ start, end });
    const opens = first && /^(?:in|à)[\s\u00A0]$/iu.test(text.slice(start, first.start));
    if (opens && first.type === 'place' && sameDay.test(text.slice(first.end, end)))
      return finder.party(first);
  }
  let unknown: Mention | undefined;
  let land: Mention | undefined;
  // The first sentence may tell of a visit, and of no meeting: what comes after it is only a part of that.
  const opens = openings.every((span) => !told.includes(span));
  const order = opens ? [...openings, ...told, title] : [...told, title, ...openings];
  for (const span of [...order, ...first.slice(1)]) {
    if (!span) continue;
    const met = span === title || told.includes(span);
    const later = !met && !openings.includes(span);
    // "to prepare for the summit in Vilnius" tells of another place.
    const end = span !== title ? purposeStart(text, span) : span.end;
    const within = { start: span.start, end: Math.min(end, span.start + sentenceReach) };
    const dated = tells.test(text.slice(span.start, Math.min(span.end, span.start + reach)));
    const named = finder.within(within);
    const there = named.filter((mention, index) => {
      const before = text.slice(Math.max(span.start, mention.start - 120), mention.start);
      return (
        !(mention.type === 'place' && wide.test(mention.entity)) &&
        !elsewhere.test(text.slice(Math.max(span.start, mention.start - 100), mention.start)) &&
        !isSeat(text, mention, named.slice(Math.max(0, index - 3), index)) &&
        !lately.test(text.slice(mention.end, Math.min(span.end, mention.end + 60))) &&
        (later
          ? mention.start - span.start < 90 && onOccasion.test(text.slice(span.start, mention.start))
          : visits.test(before) ||
            (mention.start - span.start < 60 && onDay.test(before)) ||
            (mention.start - span.start < 180 && onOccasion.test(text.slice(span.start, mention.start))) ||
            ((met || (dated && isBeside(text, mention, release.header.event))) &&
              (at.test(before) || inTown.test(before)) &&
              // «Après les attentats à Paris, …»: not where those who speak are.
              !(span === title && befell.test(before))))
      );
    });
    // A headquarters where no town is named.
    const venue =
      there.find(({ type }) => type === 'place') ?? there.find(({ entity }) => entity.endsWith('.hq'));
    // A village that no lexicon has is one stop of several.
    if (venue?.form === 'apposition') unknown ??= venue;
    else if (venue) return finder.party(venue);
    // «s'est rendu en visite officielle au Luxembourg»
    land ??= there.find(
      ({ type, start }) =>
        type === 'state' && visits.test(text.slice(Math.max(span.start, start - 60), start)),
    );
  }
  if (unknown) return finder.party(unknown);
  if (release.header.place) return finder.party(release.header.place);
  const acted = (kind: 'place' | 'state') => placeOfAct(text, release, first, finder, kind);
  return acted('place') ?? (land ? finder.party(land) : acted('state'));
}

/** The town or the state where what the first sentences tell of was done. */
function placeOfAct(
  text: string,
  release: Release,
  first: readonly Span[],
  finder: PartyFinder,
  kind: 'place' | 'state',
): Party | undefined {
  const { event } = release.header;
  for (const span of first) {
    const words = text.slice(span.start, Math.min(span.end, span.start + reach));
    const act = acts.exec(words);
    const there = finder.within(span).find(({ start, end, type, entity }) => {
      if (type !== kind || wide.test(entity)) return false;
      const before = text.slice(Math.max(span.start, start - 40), start);
      if (isBeside(text, { start, end }, event) && at.test(before)) return true;
      return (
        act !== null &&
        start > span.start + act.index &&
        start - span.start - act.index < 160 &&
        inTown.test(before)
      );
    });
    if (there) return finder.party(there);
  }
  return undefined;
}
