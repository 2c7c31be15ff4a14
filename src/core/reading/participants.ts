import type { Mention } from '../mentions/model.ts';
import { contains, type Span } from '../text/span.ts';
import type { PartyFinder } from './parties.ts';
import { phrases } from './phrases.ts';

/** Verbs by which people come together; the subject and whoever is named after «avec» took part. */
const meets = new RegExp(
  `(?<![\\p{L}])(?:${phrases([
    'se sont réuni(?:e?s)?',
    "s'est réunie?",
    'se sont rencontré(?:e?s)',
    '(?:a|ont) rencontré',
    'se sont entretenu(?:e?s)?',
    "s'est entretenue?",
    'se réunissent',
    'se réunit',
    'ont tenu (?:une|leur|la) \\p{L}+',
    'a tenu (?:une|sa|la) \\p{L}+',
    "réunie?s? (?:ce jour|aujourd'hui|à|au|aux|en|par|sous|autour|hier)",
    '(?<!to )met(?! (?:by|the))',
    'meets with',
    "(?:'s|the) (?:\\p{L}+ )?(?:call|meeting|talks|conversation|bilateral) with",
    '(?:rencontre|entretien|échange|appel|visioconférence) (?:téléphonique )?(?:avec|entre)',
    'meeting (?:today|yesterday|in|at|on|under|virtually|for)',
    'convened',
    'gathered',
    'spoke (?:today |yesterday |by phone |by telephone )?(?:with|to|on|today|yesterday|by)',
    'held (?:a|an|its|their|talks|consultations)',
  ])})(?![\\p{L}])`,
  'iu',
);

/** Verbs of being there: the subject took part, whichever sentence tells of it. */
const attends = new RegExp(
  `(?<![\\p{L}])(?:${phrases([
    '(?:a|ont) (?:également |aussi )?(?:participé|pris part|assisté)',
    'participated',
    'attended',
    'took part',
    'joined the (?:meeting|talks|call|session|discussion)',
    '(?:a|ont) (?:également |aussi )?rejoint la réunion',
  ])})(?![\\p{L}])`,
  'iu',
);

const included = new RegExp(
  `^\\P{L}*(?:${phrases(['participants?', 'les participants', 'those participating', 'attendees'])})(?![\\p{L}]).{0,60}?(?:${phrases(['included?', 'comprised', 'were', 'étaient', 'comptaient', 'figuraient'])})(?![\\p{L}])`,
  'iu',
);

/** Before a name: it is what is talked of, not who takes part. */
const topic = new RegExp(
  `(?:${phrases(['sur', 'relati(?:f|ve)s? (?:à|au|aux)', 'concernant', 'contre', 'face (?:à|au|aux)', 'au sujet d(?:e|u|es)', 'à propos d(?:e|u|es)', 'about', 'on', 'regarding', 'against', 'concerning', 'toward', 'towards', 'guerre (?:en|d|de)', 'situation (?:en|au|aux|in|of)', 'soutien (?:à|au|aux)', 'support (?:for|to)', 'aid to', 'assistance to'])})[\\s\\u00A0]+(?:(?:la|le|les|l|the|d|de|du|des)['’\\s])*$`,
  'iu',
);

/** «avec», and what makes it the complement of a noun instead. */
const together =
  /(?<![\p{L}])(?<!(?:solidarité|solidarity|coopération|cooperation|relations?|dialogue|partenariat|partnership|conflit|conflict|liens?|ties|guerre|war|accord|agreement|lien|line|compliance|accordance|consultation|contact)[\s\u00A0])(?:avec|with|ainsi que|en présence d|joined by|alongside)(?![\p{L}])/iu;

const membersOf =
  /(?<!\p{L})(?:members?|membres?|participants?|parties)\s+(?:states\s+)?(?:of|in|to|d[eu]s?|à|au)(?!\p{L})[^,.;:]*$/iu;

/** Whether a sentence tells that people met, and where the verb stands (UTF-16 offsets of `sentence`). */
export const meetingVerb = (sentence: string): RegExpExecArray | null => meets.exec(sentence);

/** Who took part in what `sentences` (the first of a release) tell of, in order, everybody once. */
export function findParticipants(
  text: string,
  sentences: readonly Span[],
  finder: PartyFinder,
): readonly Mention[] {
  const found: Mention[] = [];
  /** How many of these took part, counted also where they are known already. */
  const take = (mentions: readonly Mention[]): number => {
    const there = people(text, mentions, finder);
    for (const mention of there)
      if (!found.some(({ entity }) => entity === mention.entity)) found.push(mention);
    return there.length;
  };
  let met = 0;
  for (const sentence of sentences) {
    const words = text.slice(sentence.start, sentence.end);
    const verb = meets.exec(words);
    // A title or a first sentence may name one side only.
    if (verb && met < 2) met += take(whoMeets(text, sentence, verb, finder));
    const attending = attends.exec(words);
    if (attending) take(subjects(text, sentence, attending, finder));
    const list = included.exec(words);
    if (list) take(finder.within({ start: sentence.start + list[0].length, end: sentence.end }));
  }
  return found;
}

/** Those named before the verb, except what they meet about. */
function subjects(text: string, sentence: Span, verb: RegExpExecArray, finder: PartyFinder): Mention[] {
  return finder
    .within({ start: sentence.start, end: sentence.start + verb.index })
    .filter(
      (mention) => !topic.test(text.slice(Math.max(sentence.start, mention.start - 40), mention.start)),
    );
}

function whoMeets(text: string, sentence: Span, verb: RegExpExecArray, finder: PartyFinder): Mention[] {
  const verbEnd = sentence.start + verb.index + verb[0].length;
  // The object of «a rencontré», and those after «avec»; a clause of purpose or topic tells of others.
  const clause = { start: verbEnd, end: clauseEnd(text, verbEnd, sentence.end) };
  const transitive = /rencontré|(?:with|to|avec|entre)$/iu.test(verb[0]);
  const company = together.exec(text.slice(clause.start, clause.end));
  const from = transitive ? clause.start : company ? clause.start + company.index : clause.end;
  return [
    ...subjects(text, sentence, verb, finder),
    ...finder
      .within({ start: from, end: clause.end })
      .filter((mention) => !topic.test(text.slice(Math.max(from, mention.start - 40), mention.start))),
  ];
}

/** Where the clause of purpose or topic begins («pour faire avancer …», "to discuss …"), or another verb after a comma. */
function clauseEnd(text: string, start: number, end: number): number {
  const stop =
    /(?<!\p{L})(?:pour|afin|to(?! the| its| a )|in order|about|sur|au sujet|regarding|concernant|where|où)(?!\p{L})|,\s+(?:ont|a|have|has|agreed|adopted|issued)(?!\p{L})/iu.exec(
      text.slice(start, end),
    );
  return stop ? start + stop.index : end;
}

/** The mentions that are somebody who can take part, an office and its holder once, and no «of France» after a person. */
function people(text: string, mentions: readonly Mention[], finder: PartyFinder): Mention[] {
  const taken: Mention[] = [];
  for (const mention of mentions) {
    if (mention.type === 'place' || mention.sense === 'adjectival' || finder.isPossessor(mention)) continue;
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
        mention.type === 'state' &&
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
