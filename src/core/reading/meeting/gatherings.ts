import { onceFor } from '../../release/inside.ts';
import type { Block } from '../../release/tree.ts';
import type { Span } from '../../text/span.ts';
import { phrases } from '../phrases.ts';

/** A wording that tells who was together, and where they stand, seen from it. */
export interface Gathering {
  readonly words: RegExp;
  /** Whether those before it took part; `host`: the one whose meeting it is. */
  readonly before: boolean | 'host';
  /**
   * `company`: after «avec»; `object`: all that follow in the clause; `person`: the one that follows directly, where it is
   * a person or an office; `party`: whoever it is; `list`: those that follow, where the first follows directly.
   */
  readonly after: 'company' | 'object' | 'person' | 'party' | 'list';
  /** Whether it is told of this meeting whichever sentence says so; others count only where the meeting is introduced. */
  readonly anywhere?: boolean;
}

const of = (list: readonly string[]) => new RegExp(`(?<![\\p{L}])(?:${phrases(list)})(?![\\p{L}])`, 'iu');

const meeting = '(?:réunion|rencontre|session|séance|conférence|visioconférence|sommet|entretien)';
const gathered =
  '(?:meeting|call|talks|session|summit|conference|videoconference|event|discussions?|conversation)';
const call = '(?:(?:phone |telephone |video |conference )?call|phone conversation|telephone conversation)';
const entretien =
  '(?:entretien|échange|appel|conversation|visioconférence|rencontre)(?: (?:téléphonique|bilatérale?|vidéo))?';

/** What is whose: "Biden’s bilateral meeting with", "the call with". */
export const meetingWith =
  '[\\s\\u00A0](?:\\p{L}+[\\s\\u00A0])?(?:call|meeting|talks|conversation|bilateral)[\\s\\u00A0]with(?!\\p{L})';

/** A stem that every wording below has: most sentences have none, and are spared them. */
const stems =
  /r[ée]uni|rencontr|entret|tenu|\bme(?:t|et)|call|talk|conver|échange|appel|visio|spoke|held|had a|host|chair|led|gather|discuss|address|welcom|receiv|phon|reçu|accueil|reçoit|rassembl|regroup|présen|attend|join|together|present|particip|pris part|assist|took part|taking part|bilateral|summit|conference|assembly|forum|invitation/iu;

/** In the order in which they are tried: the first that stands in a sentence tells it. */
const gatherings: readonly Gathering[] = [
  {
    words: new RegExp(`(?:['’]s?|(?<!\\p{L})the)${meetingWith}`, 'iu'),
    before: 'host',
    after: 'object',
  },
  {
    words: of([
      '(?:a|ont) rencontré',
      '(?:rencontre|entretien|échange|appel|visioconférence) (?:téléphonique )?(?:avec|entre)',
      '(?:a|ont) (?:également |aussi )?eu (?:un|une) (?:\\p{L}+ )?(?:entretien|échange|conversation|appel|réunion|rencontre)(?: téléphonique| bilatérale?| de travail)? avec',
      'meets with',
      '(?:met|spoke|spoken|meet)(?<!(?:be|been|was|were|is|are) met)(?: \\p{L}+| by phone| by telephone){0,2}? (?:with|to)',
      `(?:had|held|has had) (?:a|an) (?:\\p{L}+ )?${call} with`,
    ]),
    before: true,
    after: 'object',
  },
  {
    words: of([
      "à l'invitation de (?:son|sa) homologue(?: \\p{Ll}+)?",
      'at the invitation of (?:his|her) (?:\\p{L}+ )?counterpart',
    ]),
    before: true,
    after: 'person',
  },
  {
    words: of(["sur (?:l')?invitation d(?:e|u|es)", "à l'invitation d(?:e|u|es)", 'at the invitation of']),
    before: true,
    after: 'object',
  },
  {
    words: of([
      'hosted',
      '(?:was|were) (?:received|welcomed|hosted) by',
      '(?:a|ont) été (?:reçu|accueilli)e?s? par',
      'will (?:receive|host)',
      '(?:recevra|accueillera|rencontrera)',
    ]),
    before: true,
    after: 'party',
  },
  {
    words: of([
      'welcomed',
      'received',
      'met',
      'called',
      'phoned',
      'a reçu',
      'a accueilli',
      'reçoit',
      'accueille',
      'a appelé',
    ]),
    before: true,
    after: 'person',
  },
  {
    words: of([
      'se sont réuni(?:e?s)?',
      "s'est réunie?",
      'se sont rencontré(?:e?s)',
      'se sont entretenu(?:e?s)?',
      "s'est entretenue?",
      'se réunissent',
      'se réunit',
      'ont tenu (?:une|leur|la) \\p{L}+',
      'a tenu (?:une|sa|la) \\p{L}+',
      "réunie?s? (?:ce jour|aujourd'hui|à|au|aux|en|par|sous|autour|hier)",
      'met(?<!(?:to|be|been|was|were|is|are) met)(?! (?:by|the))',
      'meeting(?<!(?:a|the|this|that|our|their|its|his|her|next|last|first|second|\\p{L}+al|of|”|") meeting) (?:today|yesterday|in|at|on|under|virtually|for)',
      'convened',
      'gathered',
      'spoke (?:today|yesterday|on|by)',
      'held (?:a|an|its|their|talks|consultations)',
      `(?:hosted|chaired|convened|led) (?:a|an|the) (?:\\p{L}+ ){0,3}?${gathered}`,
      `(?:discussed|addressed|talked)(?! (?:in|at) )(?:[^.;:]{0,60}) (?:in|on|during) (?:a|their) ${call}`,
    ]),
    before: true,
    after: 'company',
  },
  {
    // What stands before it is looked at last: a look behind at every letter of the sentence would cost more.
    words:
      /(?<!\p{L})(?:were|was)(?!\p{L})(?<=^\P{L}*(?:also )?joining(?!\p{L}).{1,120}?(?<!\p{L})(?:were|was))/iu,
    before: true,
    after: 'object',
    anywhere: true,
  },
  { words: of(['(?:was|were) (?:also )?joined by']), before: true, after: 'list', anywhere: true },
  {
    words: of([
      `${gathered} (?:today |yesterday )?(?:brought together|gathered|included|was attended by|were attended by|was joined by|was co-hosted by)`,
      `(?:attended|joined) by`,
      'bringing together',
      `(?:a|ont) (?:réuni|rassemblé|regroupé)`,
      'réunissa(?:it|ient|nt)',
      'rassembla(?:it|ient|nt)',
      'en présence d(?:e|u|es)',
    ]),
    before: false,
    after: 'list',
    anywhere: true,
  },
  {
    words: of([
      `(?:also )?(?:on the call|in attendance|present|participating|attending|taking part)(?: (?:in|at) the ${gathered})?(?: today| yesterday)? (?:were|was)`,
      '(?:étaient|était) (?:également |aussi )?présente?s?',
      `(?:ont|a|y ont) (?:également |aussi )?(?:participé|pris part|assisté)(?: (?:à|au) (?:la |cette |cet |l')?${meeting})?`,
      'participaient',
    ]),
    before: false,
    after: 'list',
    anywhere: true,
  },
  {
    words: of([
      '(?:a|ont) (?:également |aussi )?(?:participé|pris part|assisté)',
      'participated',
      'attended(?! by)',
      'took part',
      'joined the (?:meeting|talks|call|session|discussion)',
      '(?:a|ont) (?:également |aussi )?rejoint la réunion',
    ]),
    before: true,
    after: 'company',
    anywhere: true,
  },
  {
    words: new RegExp(
      `^\\P{L}*(?:${phrases(['participants?', 'les participants', 'those participating', 'attendees'])})(?![\\p{L}]).{0,60}?(?:${phrases(['included?', 'comprised', 'were', 'étaient', 'comptaient', 'figuraient'])})(?![\\p{L}])`,
      'iu',
    ),
    before: false,
    after: 'object',
    anywhere: true,
  },
  {
    words: new RegExp(
      `^\\P{L}*(?:${phrases([
        `(?:lors|au cours|à l'occasion) d'une? ${entretien}(?![\\p{L}])[^,.;:]{0,80},`,
        '(?:earlier )?(?:today|yesterday|this (?:morning|afternoon|evening)),? (?:in|at) [^.;:]{0,60}?(?<!\\p{L})(?:summit|meeting|conference|talks|assembly|forum)(?:(?!\\p{L})[^,.;:]{0,40})?,',
        `(?:in|during|on) an? [^,.;:]{0,40}?(?:${call}|meeting|conversation)(?![\\p{L}])(?:[^,.;:]|\\p{Lu}\\p{L}{0,2}\\.){0,80},`,
      ])})`,
      'iu',
    ),
    before: false,
    after: 'list',
  },
];

/** A sentence with the wordings of gathering in it, where each begins and ends (UTF-16 offsets of the text). */
export interface Told {
  readonly sentence: Span;
  readonly gatherings: readonly {
    readonly gathering: Gathering;
    readonly start: number;
    readonly end: number;
  }[];
}

/** What a sentence of `block` tells of gatherings by its words alone; looked for once, whatever is typed elsewhere. */
export function toldIn(text: string, block: Block, sentence: Span): Told {
  const found = onceFor(
    block,
    `gatherings ${sentence.start - block.start} ${sentence.end - block.start}`,
    () => {
      const words = text.slice(sentence.start, sentence.end);
      if (!stems.test(words)) return [];
      return gatherings.flatMap((gathering) => {
        const match = gathering.words.exec(words);
        return match ? [{ gathering, start: match.index, end: match.index + match[0].length }] : [];
      });
    },
  );
  const at = sentence.start;
  return {
    sentence,
    gatherings: found.map(({ gathering, start, end }) => ({ gathering, start: at + start, end: at + end })),
  };
}
