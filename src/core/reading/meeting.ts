import type { Mention } from '../mentions/model.ts';
import type { Block, Release } from '../release/tree.ts';
import type { Span } from '../text/span.ts';
import type { Meeting, Party } from './model.ts';
import type { PartyFinder } from './parties.ts';

const gap = '[\\s\\u00A0\\u202F]+';
const words = (list: readonly string[]) =>
  list.map((w) => w.replace(/ /g, gap).replace(/'/g, "['’]")).join('|');

/** Verbs by which people come together; the subject and whoever is named after «avec» took part. */
const meets = new RegExp(
  `(?<![\\p{L}])(?:${words([
    'se sont réuni(?:e?s)?',
    "s'est réunie?",
    'se sont rencontré(?:e?s)',
    'se sont entretenu(?:e?s)?',
    "s'est entretenue?",
    'se réunissent',
    'se réunit',
    'ont tenu (?:une|leur|la) \\p{L}+',
    'a tenu (?:une|sa|la) \\p{L}+',
    'ont participé',
    'ont pris part',
    'ont assisté',
    "réunis?(?:ent)? (?:ce jour|aujourd'hui|à)",
    'met',
    'convened',
    'gathered',
    'spoke',
    'held (?:a|an|its|their|talks|consultations)',
    'participated',
    'attended',
    'took part',
  ])})(?![\\p{L}])`,
  'iu',
);

/** «La réunion s'est tenue à …», «the meeting took place in …»: a place and a date, nobody's act. */
const takesPlace = new RegExp(
  `(?<![\\p{L}])(?:${words(["s'est (?:tenue?|déroulée?)", 'a eu lieu', 'took place', 'was held'])})(?![\\p{L}])`,
  'iu',
);

const included = new RegExp(
  `^\\P{L}*(?:${words(['participants?', 'les participants', 'those participating', 'attendees'])})(?![\\p{L}]).{0,60}?(?:${words(['included?', 'comprised', 'were', 'étaient', 'comptaient', 'figuraient'])})(?![\\p{L}])`,
  'iu',
);

const chairedBy = new RegExp(
  `(?<![\\p{L}])(?:${words([
    '(?:co-?)?présidée?s? (?:conjointement )?par',
    'sous la présidence d(?:e la|es|u|e)',
    '(?:co-?)?chaired by',
    'presided over by',
    'under the (?:chairmanship|presidency) of',
  ])})(?![\\p{L}])`,
  'iu',
);

const chairs = new RegExp(
  `(?<![\\p{L}])(?:${words(['a présidé', 'ont coprésidé', 'préside', 'chaired', 'presided over'])})${gap}(?:la|le|the|a|une|this|cette|l)(?![\\p{L}])`,
  'iu',
);

/** Before a name: it is what is talked of, not who takes part. */
const topic = new RegExp(
  `(?:${words(['sur', 'relati(?:f|ve)s? (?:à|au|aux)', 'concernant', 'contre', 'face (?:à|au|aux)', 'au sujet d(?:e|u|es)', 'à propos d(?:e|u|es)', 'about', 'on', 'regarding', 'against', 'concerning', 'toward', 'towards', 'guerre (?:en|d|de)', 'situation (?:en|au|aux|in|of)', 'soutien (?:à|au|aux)', 'support (?:for|to)', 'aid to', 'assistance to'])})${gap}(?:(?:la|le|les|l|the|d|de|du|des)['’\\s])*$`,
  'iu',
);

const at = new RegExp(`(?:^|[^\\p{L}])(?:à|in|at|aux|au)${gap}$`, 'iu');
const together = /(?<![\p{L}])(?:avec|with|ainsi que|en présence d|joined by|alongside)(?![\p{L}])/iu;

/** Reads when and where the meeting was, who chaired it and who took part. */
export function readMeeting(text: string, release: Release, finder: PartyFinder): Meeting {
  const blocks = release.children.filter((child) => child.kind === 'block');
  const body = blocks.filter((block) => block.role !== 'dateline' && block.role !== 'caption');
  // The meeting is told of at the start; later sentences with «met» tell of other meetings.
  const sentences = body
    .slice(0, 8)
    .flatMap((block) => block.sentences.map((sentence) => ({ block, sentence })));
  let met: { readonly sentence: Span; readonly verb: RegExpExecArray } | undefined;
  let chair: Party | undefined;
  const participants: Party[] = [];
  const seen = new Set<string>();
  const takePart = (mention: Mention) => {
    if (mention.type === 'place' || mention.sense === 'adjectival' || seen.has(mention.entity)) return;
    seen.add(mention.entity);
    participants.push(finder.party(mention));
  };

  for (const { sentence } of sentences) {
    const words = text.slice(sentence.start, sentence.end);
    const verb = meets.exec(words) ?? takesPlace.exec(words);
    if (verb && !met) {
      met = { sentence, verb };
      if (meets.test(verb[0]))
        for (const mention of whoMeets(text, sentence, verb, finder)) takePart(mention);
    }
    const list = included.exec(words);
    if (list)
      for (const mention of finder.within({ start: sentence.start + list[0].length, end: sentence.end }))
        takePart(mention);
    chair ??= findChair(text, sentence, finder);
  }

  const place = findPlace(text, release, body[0], met?.sentence, finder);
  const date = release.header.event?.value ?? release.header.published?.value;
  return { ...(date && { date }), ...(place && { place }), ...(chair && { chair }), participants };
}

function whoMeets(text: string, sentence: Span, verb: RegExpExecArray, finder: PartyFinder): Mention[] {
  const verbStart = sentence.start + verb.index;
  const verbEnd = verbStart + verb[0].length;
  const taking = (mention: Mention) =>
    !topic.test(text.slice(Math.max(sentence.start, mention.start - 40), mention.start));
  const subject = finder.within({ start: sentence.start, end: verbStart });
  const after = text.slice(verbEnd, sentence.end);
  const others = together.exec(after);
  const company = others
    ? finder.within({
        start: verbEnd + others.index,
        end: clauseEnd(text, verbEnd + others.index, sentence.end),
      })
    : [];
  return [...subject, ...company].filter(taking);
}

/** The clause of purpose or topic («pour faire avancer …», "to discuss …") tells of others than those who met. */
function clauseEnd(text: string, start: number, end: number): number {
  const stop =
    /(?<!\p{L})(?:pour|afin|to|in order|about|on|sur|au sujet|regarding|concernant)(?!\p{L})/iu.exec(
      text.slice(start, end),
    );
  return stop ? start + stop.index : end;
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
  first: Block | undefined,
  meeting: Span | undefined,
  finder: PartyFinder,
): Party | undefined {
  const title = release.header.title ?? (first?.role === 'title' ? first : undefined);
  for (const span of [meeting, title]) {
    if (!span) continue;
    const venue = finder
      .within(span)
      .find(
        (mention) =>
          mention.type === 'place' && at.test(text.slice(Math.max(0, mention.start - 8), mention.start)),
      );
    if (venue) return finder.party(venue);
  }
  return release.header.place && finder.party(release.header.place);
}
