import { stateOf } from '../../lexicon/ids.ts';
import type { Mention } from '../../mentions/model.ts';
import { contains, type Span } from '../../text/span.ts';
import type { PartyFinder } from '../parties/parties.ts';
import { phrases } from '../phrases.ts';
import { meetingWith, type Told } from './gatherings.ts';

/** Before a name: it is what is talked of, not who takes part. */
const topic = new RegExp(
  `(?:${phrases(['sur', 'relati(?:f|ve)s? (?:à|au|aux)', 'concernant', 'contre', 'face (?:à|au|aux)', 'au sujet d(?:e|u|es)', 'à propos d(?:e|u|es)', 'about', 'on', 'regarding', 'against', 'concerning', 'toward', 'towards', 'guerre (?:en|d|de)', 'situation (?:en|au|aux|in|of)', 'soutien (?:à|au|aux)', 'visit(?:s|ed|ing)?', 'toured', 'travell?ed to', 'visite', "s'est rendue? (?:à|en|au|aux)", 'en visite (?:à|en|au|aux)', 'support (?:for|to)', 'aid to', 'assistance to'])})[\\s\\u00A0]+(?:(?:la|le|les|l|the|d|de|du|des)['’\\s])*$`,
  'iu',
);

/** «avec», and what makes it the complement of a noun instead. */
const together =
  /(?<![\p{L}])(?<!(?:solidarité|solidarity|coopération|cooperation|relations?|dialogue|partenariat|partnership|conflit|conflict|liens?|ties|guerre|war|accord|agreement|lien|line|compliance|accordance|consultation|contact)[\s\u00A0])(?:avec|with|ainsi que|en présence d|joined by|alongside)(?![\p{L}])/iu;

/** What may stand between a verb and its object: articles, days, places, other names. */
const noWordBetween = new RegExp(
  `^(?:[\\s\\u00A0:,]|(?<!\\p{L})(?:${phrases(['the', 'le', 'la', 'les', "l'", 'his', 'her', 'its', 'their', 'son', 'sa', 'leurs?', 'ses', 'homologues?(?: \\p{Ll}+)?', 'counterparts?', 'both', 'today', 'yesterday', "aujourd'hui", 'hier', 'ce', 'jour', 'matin', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche', 'représentants?', 'representatives', 'leaders', 'dirigeants', 'of', 'de', 'du', 'des', "d'", 'à', 'au', 'in', 'at', '[\\p{Lu}][\\p{L}.-]*', 'des?'])})(?!\\p{L}))*$`,
  'u',
);

/** "the foreign ministers of", «des représentants de»: people whose side is named next. */
const peopleOf =
  /(?<!\p{L})\p{Ll}+s(?:[\s\u00A0]+\p{L}+){0,3}[\s\u00A0]+(?:of|from|de|du|des|d['’])[\s\u00A0]*(?:the[\s\u00A0]+|la[\s\u00A0]+|les[\s\u00A0]+|l['’])?$/u;

const leadsTo = (between: string): boolean =>
  noWordBetween.test(between) ||
  (between.length < 80 && peopleOf.test(between) && !otherClause.test(between));

/** "President Biden’s Meeting with": whose meeting it is was there. */
const hosts = new RegExp(`^['’]s?${meetingWith}`, 'iu');

/** Before a state: the words tell where. */
const where =
  /(?<!\p{L})(?:(?:visiting|near)[\s\u00A0]+(?=\p{Lu}[\p{L}’'-]*(?:[\s\u00A0]\p{Lu}[\p{L}’'-]*)*,)|(?:[Ii]n|[Ee]n|[Aa]ux?)[\s\u00A0]+)(?:\p{Lu}[\p{L}’'-]*(?:[\s\u00A0]\p{Lu}[\p{L}’'-]*)*,[\s\u00A0]*)?(?:the[\s\u00A0])?$/u;

/** Before a place: something was there. */
export const at = /(?<!\p{L})(?:à|aux?|in|at)[\s\u00A0]+$/iu;

/** A noun that a name belongs to: "the G20 summit". */
const nounAfter = /^[\s\u00A0]+(?!(?:and|et|for|at|in|on|to|as|with|today|yesterday)(?!\p{L}))\p{L}/u;

/** Between two names: the second is of another clause. */
const otherClause =
  /(?<!\p{L})(?:a|ont|est|sont|s['’]est|se|que|qui|who|that|to|pour|afin|is|are|was|were|has|have|had|will|at|in|on|for|with|spoke|held|\p{Ll}+ed)(?!\p{L})/u;

const membersOf =
  /(?<!\p{L})(?:members?|membres?|participants?|parties)\s+(?:states\s+)?(?:of|in|to|d[eu]s?|à|au)(?!\p{L})[^,.;:]*$/iu;

/** Whether a sentence tells that people met. */
export const tellsOfMeeting = ({ gatherings }: Told): boolean =>
  gatherings.some(({ gathering }) => gathering.after !== 'person');

/** Who took part in what the first sentences of a release tell of, in order, everybody once. */
export function findParticipants(
  text: string,
  sentences: readonly Told[],
  finder: PartyFinder,
): readonly Mention[] {
  const found: Mention[] = [];
  let met = 0;
  for (const told of sentences) {
    let introduced = false;
    for (const one of told.gatherings) {
      const { anywhere } = one.gathering;
      // A title or a first sentence may name one side only.
      if (!anywhere && (introduced || met === 2)) continue;
      const there = people(text, whoMet(text, told.sentence, one, finder), finder);
      if (there.length === 0) continue;
      // "Mr. Moen held a Foreign Ministers' Meeting with …": whose kind of meeting, not who was there.
      const ownerless =
        one.gathering.before === 'host' &&
        /^['’]/u.test(text.slice(one.start, one.start + 1)) &&
        there[0]!.start > one.start;
      if (ownerless && told.gatherings.some(({ gathering }) => gathering.before === true)) continue;
      for (const mention of there) {
        // "The ministers of France and Italy met at the invitation of the French minister": named by the state already.
        const of = mention.type === 'office' ? stateOf(mention.entity) : mention.entity;
        if (!found.some(({ entity }) => entity === mention.entity || entity === of)) found.push(mention);
      }
      if (!anywhere) introduced = true;
    }
    if (introduced) met++;
  }
  return found;
}

/** «Lors d'un entretien avec X, Y a dit …», "In a call with X, Y said …": before the one who was met. */
const duringMeeting =
  /^\P{L}*(?:lors|au cours|au terme|à l['’](?:issue|occasion)|in|during|on|after|following|at|meeting)(?:[\s\u00A0]+(?:d['’])?\p{L}+){0,4}?[\s\u00A0]+(?:d['’]une?[\s\u00A0]+)?(?:entretien|rencontre|échange|conversation|réunion|appel|call|meeting|talks)?(?:[\s\u00A0]+\p{Ll}+)?[\s\u00A0]+(?:avec|with)[\s\u00A0]/iu;

const seat = /(?<!\p{L})(?:at|à|au)[\s\u00A0]+(?:(?:the|la|le)[\s\u00A0]+|l['’])?$/iu;

/** Who met in a sentence as it tells, but for the seats where they did. */
export const whoMetIn = (text: string, told: Told, finder: PartyFinder): readonly Mention[] =>
  findParticipants(text, [told], finder).filter(
    ({ start }) => !seat.test(text.slice(Math.max(told.sentence.start, start - 10), start)),
  );

/** «Lors d'un entretien avec X, Y a dit …»: X, whom whoever speaks in the sentence met. */
export function metWhileSpeaking(text: string, sentence: Span, finder: PartyFinder): Mention | undefined {
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 120));
  const opening = duringMeeting.exec(words)?.[0];
  if (!opening || !meetingNoun.test(opening)) return undefined;
  const start = sentence.start + opening.length;
  const [first, second] = finder.within({ start, end: sentence.end });
  if (!first || !/^(?:person|office)$/.test(first.type) || first.start - start > 16) return undefined;
  const holder =
    second?.type === 'person' &&
    /^,?[\s\u00A0](?:(?:M|Mme|Mr|Ms)\.?[\s\u00A0])?$/u.test(text.slice(first.end, second.start));
  return holder ? second : first;
}

const meetingNoun = /entretien|rencontre|échange|conversation|réunion|appel|call|meeting|talks/iu;

/** «Ce jeudi, à quatre jours du sommet de l'OTAN, », "Ahead of the G7 summit, ": when and where, before who met. */
const leadIn =
  /^(?:(?:ce|à|en|lors|aux?|dans|après|avant|pendant|hier|aujourd['’]hui|ahead|on|at|in|before|after|during|following|today|yesterday|earlier)(?!\p{L})(?!['’]?[^,;:]{0,120}(?<!\p{L})(?:avec|with)(?!\p{L}))[^,;:]{0,120},[\s\u00A0]+)+/iu;

/** Those that a wording of `sentence` names as having been together; none where the wording needs one that is not there. */
function whoMet(
  text: string,
  sentence: Span,
  { gathering, start: wording, end: start }: Told['gatherings'][number],
  finder: PartyFinder,
): readonly Mention[] {
  const lead = leadIn.exec(text.slice(sentence.start, wording))?.[0].length ?? 0;
  const before = { start: sentence.start + lead, end: wording };
  const after = { start, end: clauseEnd(text, start, sentence.end) };
  const spoken = (span: Span) => finder.within(span).filter((mention) => !isTopic(text, span.start, mention));
  const named = gathering.before ? spoken(before) : [];
  const subjects = gathering.before === 'host' ? named.filter(({ end }) => end === before.end) : named;
  switch (gathering.after) {
    case 'company': {
      const company = together.exec(text.slice(after.start, after.end));
      return company ? [...subjects, ...spoken({ ...after, start: start + company.index })] : subjects;
    }
    case 'object':
      return [...subjects, ...spoken(after)];
    case 'person':
    case 'party': {
      const [first, ...others] = direct(text, after, finder);
      if (!first || subjects.length === 0) return [];
      const somebody =
        first.type === 'person' ||
        first.type === 'office' ||
        (gathering.after === 'party' && !nounAfter.test(text.slice(first.end, first.end + 40)));
      return somebody ? [...subjects, first, ...others] : [];
    }
    case 'list':
      return [...subjects, ...direct(text, after, finder)];
  }
}

/** Those that follow directly, one after the other, up to what belongs to another clause. */
function direct(text: string, span: Span, finder: PartyFinder): readonly Mention[] {
  const named = finder.within(span).filter(({ sense }) => sense !== 'adjectival');
  const before = (mention: Mention) => text.slice(span.start, mention.start);
  const first = named.findIndex(
    (mention) =>
      !(at.test(before(mention)) && (mention.type === 'place' || mention.entity.endsWith('.hq'))) &&
      !inPlace.test(before(mention)),
  );
  const whom = named[first];
  if (!whom) return [];
  // Behind where it was.
  const from = named[first - 1]?.end ?? span.start;
  if (!leadsTo(text.slice(from, whom.start).replace(adverbials, ''))) return [];
  const chain = named.slice(first);
  const stop = chain.findIndex(
    (mention, i) => i > 0 && otherClause.test(text.slice(chain[i - 1]!.end, mention.start)),
  );
  return stop < 0 ? chain : chain.slice(0, stop);
}

/** «, au siège de l'» before the name of whose it is. */
const inPlace =
  /(?:^|[\s\u00A0])(?:au|à la|à l['’]|aux|dans le|dans la|at the|at|in the)[\s\u00A0]?(?:siège|château|palais|quartier général|ministère|résidence|headquarters|palace|castle|residence)[\s\u00A0](?:\p{L}+[\s\u00A0]){0,2}?(?:d[eu]s?|of|in|la|l['’]|the|[\s\u00A0])*$/iu;
/** When and where, between the verb and whom it has. */
const adverbials =
  /(?:^|,)[\s\u00A0]*(?:ce|cet|le|la|on|this|aujourd['’]hui|today)?[\s\u00A0]?[^,;.]*\d[^,;.]*(?=,)|(?:^|,|[\s\u00A0])(?:au|à la|à l['’]|à|en|at the|in the|at|in)[\s\u00A0]?[^,;.]{2,60}(?=,)/giu;

const isTopic = (text: string, from: number, mention: Span): boolean =>
  topic.test(text.slice(Math.max(from, mention.start - 40), mention.start));

/** Where the clause of purpose or topic begins («pour faire avancer …», "to discuss …"), or another verb after a comma. */
function clauseEnd(text: string, start: number, end: number): number {
  const stop =
    /(?<!\p{L})(?:pour|afin|to(?! the| its| a )|in order|about|sur|au sujet|regarding|concernant|where|où|following|after|à la suite|à l['’]issue|en réponse|in response|in light|amid)(?!\p{L})|,\s+(?:ont|a|have|has|agreed|adopted|issued)(?!\p{L})/iu.exec(
      text.slice(start, end),
    );
  return stop ? start + stop.index : end;
}

/** Before what a meeting was only held beside. */
const occasion =
  /(?<!\p{L})(?:(?:framework|margins?|sidelines|fringes) of|dans le cadre d(?:e|u|es)|en marge d(?:e|u|es))[\s\u00A0]+(?:the[\s\u00A0]+|la[\s\u00A0]+|l['’])?$/iu;

/** Between a state and a name or an office: the title is of that state. */
const titled =
  /^[\s\u00A0](?:(?:(?:Deputy|Vice|Prime|Foreign|Defen[cs]e|Interior|Finance)[\s\u00A0-])*(?:President|Chancellor|Secretary|Minister|Ambassador|counterpart)(?!\p{L})(?!.*[\s\u00A0](?:and|with)[\s\u00A0]).{0,60})?$/u;

const ofState = /^[\s\u00A0]+(?:of|de|du|des|d['’])[\s\u00A0]*(?:(?:the|la|les?)[\s\u00A0]+|l['’])?$/iu;

/** The mentions that are somebody who can take part, an office and its holder once, and no «of France» after a person. */
function people(text: string, mentions: readonly Mention[], finder: PartyFinder): Mention[] {
  const taken: Mention[] = [];
  for (const [i, mention] of mentions.entries()) {
    if (
      mention.type === 'place' ||
      mention.sense === 'adjectival' ||
      (finder.isPossessor(mention) && !hosts.test(text.slice(mention.end, mention.end + 40)))
    )
      continue;
    // "in the framework of the Munich Security Conference"
    if (occasion.test(text.slice(Math.max(0, mention.start - 40), mention.start))) continue;
    // "his UK counterpart, Secretary of State for Defence John Healey": whose title it is.
    const next = mentions[i + 1];
    if (
      mention.type === 'state' &&
      (next?.type === 'person' || next?.type === 'office') &&
      titled.test(text.slice(mention.end, next.start))
    )
      continue;
    // "9:00 p.m. Japan time"
    if (
      mention.type === 'state' &&
      /^[\s\u00A0](?:standard[\s\u00A0])?time(?!\p{L})/iu.test(text.slice(mention.end, mention.end + 16))
    )
      continue;
    // "a Japan-U.S. talk".
    if (
      /\p{L}-$/u.test(text.slice(Math.max(0, mention.start - 2), mention.start)) ||
      /^-\p{L}/u.test(text.slice(mention.end, mention.end + 2))
    )
      continue;
    // "the North Atlantic Treaty Organization (NATO)", "in Siem Reap, Cambodia".
    const prior = mentions[i - 1];
    if (prior && /^[\s\u00A0]*\($/u.test(text.slice(prior.end, mention.start))) continue;
    // "visiting Tromsø, Norway", "the Secretary of State of the United States": where, and whose office it is.
    if (
      mention.type === 'state' &&
      prior &&
      ((prior.type === 'place' && /^,[\s\u00A0]$/u.test(text.slice(prior.end, mention.start))) ||
        (prior.type === 'office' && ofState.test(text.slice(prior.end, mention.start))))
    )
      continue;
    if (mention.type === 'state' && where.test(text.slice(Math.max(0, mention.start - 40), mention.start)))
      continue;
    const before = taken.at(-1);
    const between = before && text.slice(before.end, mention.start);
    if (before && between !== undefined && !contains(before, mention)) {
      // «le ministre, Jan Novák», «President Joe Biden»: the holder is meant.
      if (
        before.type === 'office' &&
        mention.type === 'person' &&
        /^[\s,\u00A0]*(?:\p{L}{1,4}\.\s*)?$/u.test(between)
      ) {
        taken[taken.length - 1] = mention;
        continue;
      }
      // «Jan Novák, ministre des Affaires étrangères».
      if (
        before.type === 'person' &&
        mention.type === 'office' &&
        /^,?\s*(?:(?:the|la|le)\s+|l['’])?$/iu.test(between)
      )
        continue;
      if (
        before.type === 'person' &&
        (mention.type === 'state' || mention.type === 'organisation') &&
        /^,?\s+(?:of|de|du|des|d['’])\s*(?:(?:the|la|les?)\s+|l['’])?$/iu.test(between)
      )
        continue;
    }
    taken.push(mention);
  }
  // "The members of the Initiative – Chile, Ghana and Peru – met": those listed did.
  const whole = taken.find(
    ({ start, end }) =>
      membersOf.test(text.slice(Math.max(0, start - 24), end)) &&
      /^[\s\u00A0]*[–—:(]/u.test(text.slice(end, end + 2)),
  );
  if (whole && taken.filter(({ type, start }) => type === 'state' && start > whole.end).length > 1) {
    // Its letters in brackets are no member.
    const letters = ({ start }: Span) => /^[\s\u00A0]*\([\s\u00A0]*$/u.test(text.slice(whole.end, start));
    return people(
      text,
      mentions.filter((mention) => mention !== whole && !letters(mention)),
      finder,
    );
  }
  // A body that sat is the meeting; with others there, it is they who took part.
  const others = taken.filter(({ type }) => type !== 'body');
  return others.length > 0 && taken[0]?.type === 'body' ? taken.filter((one) => one !== taken[0]) : taken;
}
