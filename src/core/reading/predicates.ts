import type { Stance } from './model.ts';

/** What a predicate of several words says, beyond its verb. */
export interface Predicate {
  readonly stance: Stance;
  /** 0–5, see the stance ladder. */
  readonly strength: number;
}

const entry = (stance: Stance, strength: number, words: string): [string, Predicate][] =>
  words.split(' ').map((word) => [word, { stance, strength }]);

/** «se sont dits préoccupés», "are deeply concerned": adjectives that say what a subject thinks (French without -e, -s). */
export const attitudeAdjectives: Readonly<Record<'fr' | 'en', ReadonlyMap<string, Predicate>>> = {
  fr: new Map([
    ...entry('concern', 2, 'préoccupé inquiet inquiète troublé'),
    ...entry(
      'concern',
      3,
      'alarmé consterné atterré horrifié choqué attristé bouleversé peiné ému affecté touché secoué sidéré',
    ),
    ...entry('disapprove', 4, 'indigné scandalisé opposé déçu'),
    ...entry('state', 1, 'convaincu conscient persuadé confiant certain'),
    ...entry('announce', 3, 'déterminé résolu prêt disposé décidé'),
    ...entry('support', 3, 'solidaire favorable attaché reconnaissant satisfait heureux ravi fier'),
  ]),
  en: new Map([
    ...entry('concern', 2, 'concerned worried troubled disturbed preoccupied'),
    ...entry(
      'concern',
      3,
      'alarmed appalled dismayed shocked saddened horrified devastated outraged moved heartbroken',
    ),
    ...entry('disapprove', 4, 'disappointed opposed'),
    ...entry('state', 1, 'convinced aware confident mindful clear'),
    ...entry('announce', 3, 'determined resolved committed ready prepared steadfast undeterred'),
    ...entry(
      'support',
      3,
      'grateful thankful pleased united supportive encouraged proud glad honoured honored delighted',
    ),
  ]),
};

/** «exprimer sa vive préoccupation», "share grave concern": the noun that says what is expressed. */
export const attitudeNouns: Readonly<Record<'fr' | 'en', ReadonlyMap<string, Predicate>>> = {
  fr: new Map([
    ...entry('concern', 2, 'préoccupation préoccupations inquiétude inquiétudes'),
    ...entry('concern', 3, 'alarme consternation émotion tristesse'),
    ...entry('disapprove', 3, 'regret regrets désaccord'),
    ...entry('condemn', 4, 'condamnation réprobation indignation'),
    ...entry('disapprove', 4, 'opposition rejet'),
    ...entry(
      'support',
      3,
      'félicitations remerciements vœux admiration fierté intérêt soutien solidarité gratitude reconnaissance condoléances sympathie attachement satisfaction appréciation appui compassion',
    ),
    ...entry('announce', 3, 'décision engagement détermination volonté disponibilité intention résolution'),
    ...entry('state', 1, 'souhait espoir conviction confiance vœu avis opinion désir attente attentes'),
    ...entry('disapprove', 2, 'doute doutes réserves crainte craintes'),
  ]),
  en: new Map([
    ...entry('concern', 2, 'concern concerns worry worries'),
    ...entry('concern', 3, 'alarm dismay sorrow sadness shock'),
    ...entry('disapprove', 3, 'regret regrets disappointment disagreement'),
    ...entry('condemn', 4, 'condemnation outrage indignation'),
    ...entry('disapprove', 4, 'opposition rejection'),
    ...entry(
      'support',
      3,
      'support solidarity gratitude appreciation condolences sympathy sympathies satisfaction congratulations thanks admiration prayers',
    ),
    ...entry('announce', 3, 'commitment determination readiness resolve intention willingness'),
    ...entry(
      'state',
      1,
      'hope hopes belief conviction confidence view views opinion desire wish interest expectation expectations',
    ),
    ...entry('disapprove', 2, 'doubt doubts reservations scepticism skepticism frustration'),
  ]),
};

/** Verbs that take such a noun and have no stance of their own. */
export const expressing = new Set([
  'exprimer',
  'manifester',
  'témoigner',
  'faire part',
  'faire état',
  'transmettre',
  'adresser',
  'partager',
  'formuler',
  'présenter',
  'marquer',
  'apporter',
  'émettre',
  'signifier',
  'former',
  'maintenir',
  'maintain',
  'express',
  'voice',
  'convey',
  'share',
  'extend',
  'offer',
  'register',
  'state',
  'relay',
]);

/**
 * Predicates of several words that the verb alone does not give: after the verb's lemma, the words that follow. Where the
 * pattern has a group, the group is what is said («tient [la Russie] pour responsable»).
 */
export const phrases: Readonly<
  Record<'fr' | 'en', readonly (readonly [lemma: string, rest: RegExp, Predicate])[]>
> = {
  fr: [
    [
      'juger',
      /^(?:\p{L}+ment )?(?=(?:inacceptable|inadmissible|intolérable|inexcusable|injustifi|irresponsable|illég|scandaleu|préoccupant)\p{L}* )\p{L}+/u,
      { stance: 'disapprove', strength: 4 },
    ],
    [
      'juger',
      /^(?:\p{L}+ment )?(?=(?:essentiel|nécessaire|indispensable|important|urgent|primordial|crucial|utile)\p{L}* )\p{L}+/u,
      { stance: 'stress', strength: 2 },
    ],
    [
      'juger',
      /^(?=(?:cette|ces|ce|cet|la|le|les|l) (?:' )?(?:\p{L}+ ){1,10}(?:inacceptable|inadmissible|intolérable|inexcusable|injustifiable|irresponsable)s?(?: |$))(.)/u,
      { stance: 'disapprove', strength: 4 },
    ],
    [
      'présenter',
      /^(?:à|au|aux) (?:\p{L}+ ){0,3}\p{L}+(?= (?:la|le|l|les|sa|son|ses) (?:' )?(?:\p{L}+ )?(?:situation|position|priorités|orientations|mesures|vision|résultats|conclusions))/u,
      { stance: 'mention', strength: 1 },
    ],
    [
      'rendre',
      /^(?:un (?:\p{L}+ )?)?hommage(?: (?:appuyé|solennel|particulier))?(?: (?:à|au|aux))?/u,
      { stance: 'support', strength: 3 },
    ],
    ['noter', /^avec (?:\p{L}+ )?(?:inquiétude|préoccupation|regret)/u, { stance: 'concern', strength: 2 }],
    [
      'constater',
      /^avec (?:\p{L}+ )?(?:inquiétude|préoccupation|regret)/u,
      { stance: 'concern', strength: 2 },
    ],
    ['prendre', /^note avec (?:\p{L}+ )?(?:inquiétude|préoccupation)/u, { stance: 'concern', strength: 2 }],
    [
      'dire',
      /^(?=(?:tout|toute|sa|son|leur|notre) .{0,24}(?:préoccupation|inquiétude|émotion|indignation))(.)/u,
      { stance: 'concern', strength: 2 },
    ],
    [
      'dire',
      /^(?=(?:tout|toute|sa|son|leur|notre) .{0,24}(?:solidarité|soutien|gratitude|attachement|reconnaissance|disponibilité|détermination))(.)/u,
      { stance: 'support', strength: 3 },
    ],
    [
      'faire',
      /^état (?:de|d|du|des)(?= )(?!.{0,30}(?:préoccupation|inquiétude))/u,
      { stance: 'state', strength: 1 },
    ],
    ['mettre', /^d ' accord (?:sur|pour)/, { stance: 'announce', strength: 4 }],
    ['mettre', /^en (?:doute|question)/, { stance: 'disapprove', strength: 3 }],
    ['mettre', /^en cause/, { stance: 'accuse', strength: 3 }],
    ['élever', /^(?=une (?:\p{L}+ )?protestation)(.)/u, { stance: 'disapprove', strength: 4 }],
    ['émettre', /^(?=une (?:\p{L}+ )?protestation)(.)/u, { stance: 'disapprove', strength: 4 }],
    ['prononcer', /^(?:en faveur (?:de|d|du|des)|pour)(?= )/, { stance: 'support', strength: 3 }],
    [
      'suivre',
      /^avec (?:\p{L}+ )?(?:\p{L}+ )?(?:préoccupation|inquiétude)/u,
      { stance: 'concern', strength: 2 },
    ],
    ['rendre', /^(?=.{0,60}responsables?(?: |$))(.)/u, { stance: 'accuse', strength: 4 }],
    ['adopter', /^(?=(?:la|le) \p{L}+ suivante?)(.)/u, { stance: 'announce', strength: 3 }],
    [
      'mener',
      /^(?:des|une) (?:discussions?|échanges?|consultations?) (?:\p{L}+ )?sur/u,
      { stance: 'mention', strength: 1 },
    ],
    [
      'envoyer',
      /^(?=(?:ses|leurs|nos|son|sa|notre) (?:\p{L}+ ){0,3}(?:condoléances|pensées|sympathie|soutien|solidarité|félicitations))(.)/u,
      { stance: 'support', strength: 3 },
    ],
    ['prononcer', /^contre/, { stance: 'disapprove', strength: 4 }],
    ['procéder', /^à (?:un|des) (?:\p{L}+ )?échanges? (?:de vues )?sur/u, { stance: 'mention', strength: 1 }],
    ['entretenir', /^(?:de|d|du|des|sur)(?= )/, { stance: 'mention', strength: 1 }],
    ['pencher', /^sur/, { stance: 'mention', strength: 1 }],
    ['revenir', /^sur/, { stance: 'mention', strength: 1 }],
    [
      'dresser',
      /^(?:un|le) (?:\p{L}+ )?(?:bilan|constat|état des lieux)(?: (?:de|d|du|des))?/u,
      { stance: 'mention', strength: 1 },
    ],
    [
      'balayer',
      /^(?=(?:ces|les|l|cette|toute) (?:\p{L}+ )?(?:' )?(?:accusation|allégation|critique))(.)/u,
      { stance: 'disapprove', strength: 4 },
    ],
    ['attacher', /^(?=(?:une|la) (?:\p{L}+ )?importance)(.)/u, { stance: 'stress', strength: 2 }],
    ['réserver', /^(?:le droit|la possibilité) (?:de|d)/, { stance: 'announce', strength: 3 }],
    ['exclure', /^(?=(?:tout|toute|que|qu) )(.)/, { stance: 'disapprove', strength: 3 }],
    ['mandater', /^(?=.{2,60} (?:pour|de|d|afin) )(.)/u, { stance: 'request', strength: 4 }],
    [
      'présenter',
      /^(?=(?:les|ses|leurs|son|sa|des|une?) (?:\p{L}+ )?(?:conclusions|priorités|résultats|(?:grandes )?orientations|propositions?|mesures|vision|rapport|plan|position|nouvelle|stratégie|programme|projet))(.)/u,
      { stance: 'mention', strength: 1 },
    ],
    ['parler', /^(?:de|d|du|des)(?= )/, { stance: 'mention', strength: 1 }],
    ['assurer', /^(?:de|d|du|des)(?= )/, { stance: 'support', strength: 2 }],
    ['qualifier', /^(?=.{2,90} (?:de|d) )(.)/u, { stance: 'state', strength: 2 }],
    ['faire', /^(?:savoir|observer|remarquer)/, { stance: 'state', strength: 1 }],
    ['incliner', /^devant/, { stance: 'support', strength: 3 }],
    ['instruire', /^(?=.{2,60} (?:de|d) )(.)/u, { stance: 'request', strength: 4 }],
    ['charger', /^(?=.{2,60} (?:de|d) )(.)/u, { stance: 'request', strength: 4 }],
    ['engager', /^(?=(?:les|la|le|l|tous|toutes) .{2,60} (?:à|au) )(.)/u, { stance: 'request', strength: 3 }],
    [
      'joindre',
      /^(?:à|au|aux)(?! (?:l ' )?(?:\p{L}+ )?(?:discussions?|réunions?|travaux|débats?|entretiens?|cérémonie|accord|coalition|alliance|groupe|programme|mission|force))/u,
      { stance: 'support', strength: 2 },
    ],
    ['associer', /^(?:pleinement )?(?:à|au|aux)/, { stance: 'support', strength: 2 }],
    ['lancer', /^un (?:\p{L}+ )?appel(?: (?:à|au|aux))?/u, { stance: 'request', strength: 3 }],
    [
      'assurer',
      /^(?=.{2,90} de (?:son|sa|leur|notre|leurs|ses|nos) )(.)/u,
      { stance: 'support', strength: 2 },
    ],
    ['prendre', /^(?:note|acte)(?: (?:de|d|du|des))?/, { stance: 'mention', strength: 1 }],
    ['mettre', /^en garde(?: contre)?/, { stance: 'request', strength: 4 }],
    [
      'mettre',
      /^(?:l ' accent sur|en (?:exergue|avant|lumière|évidence|relief))/,
      { stance: 'stress', strength: 2 },
    ],
    ['attirer', /^l ' attention (?:\p{L}+ )?sur/u, { stance: 'stress', strength: 2 }],
    ['faire', /^valoir/, { stance: 'stress', strength: 2 }],
    ['faire', /^le point (?:sur|de)/, { stance: 'mention', strength: 1 }],
    ['passer', /^en revue/, { stance: 'mention', strength: 1 }],
    [
      'avoir',
      /^(?:un|des|une) (?:\p{L}+ )?(?:échanges?|discussions?|entretiens?) (?:de vues )?(?:\p{L}+ )?(?:sur|au sujet de)/u,
      { stance: 'mention', strength: 1 },
    ],
    ['attendre', /^avec (?:\p{L}+ )?(?:intérêt|impatience)/u, { stance: 'support', strength: 1 }],
    ['tenir', /^aux côtés(?: (?:de|du|des|d))?/, { stance: 'support', strength: 3 }],
    ['tenir', /^(?=.{0,60}(?:pour )?responsables?)(.)/, { stance: 'accuse', strength: 4 }],
  ],
  en: [
    ['note', /^with (?:\p{L}+ )?(?:concern|alarm|regret)/u, { stance: 'concern', strength: 2 }],
    ['take', /^(?:\p{L}+ )?note(?: of)?/u, { stance: 'mention', strength: 1 }],
    [
      'stand',
      /^(?:(?:firmly|fully|united|resolutely) )?(?:with|by|alongside|shoulder to shoulder with|side by side with|in (?:\p{L}+ )?(?:solidarity|support)(?: (?:with|of))?)(?= )/u,
      { stance: 'support', strength: 3 },
    ],
    ['update', /^(?=.{2,70} (?:on|about) )(.)/u, { stance: 'mention', strength: 1 }],
    [
      'express',
      /^(?:(?:an|their|its|his|her) )?(?:\p{L}+ )?interest in/u,
      { stance: 'support', strength: 1 },
    ],
    ['assure', /^(?!us )(?=.{2,60} of (?:its|their|our|his|her) )(.)/, { stance: 'support', strength: 2 }],
    ['speak', /^(?:about|of)(?= )/, { stance: 'mention', strength: 1 }],
    ['speak', /^out against/, { stance: 'disapprove', strength: 4 }],
    ['lodge', /^(?=an? (?:\p{L}+ )?(?:protest|complaint))(.)/u, { stance: 'disapprove', strength: 4 }],
    ['issue', /^an? (?:\p{L}+ )?(?:call|appeal) (?:for|to)/u, { stance: 'request', strength: 3 }],
    ['issue', /^(?=an? (?:\p{L}+ )?warning)(.)/u, { stance: 'request', strength: 4 }],
    ['put', /^forward/, { stance: 'announce', strength: 2 }],
    ['set', /^out(?= (?:the|their|its|his|her|our|an?) )/, { stance: 'mention', strength: 1 }],
    ['touch', /^(?:up)?on/, { stance: 'mention', strength: 1 }],
    ['reserve', /^the right to/, { stance: 'announce', strength: 3 }],
    [
      'attach',
      /^(?=(?:great|particular|the utmost|utmost|high|special) (?:importance|value))(.)/,
      { stance: 'stress', strength: 2 },
    ],
    ['cast', /^doubt on/, { stance: 'disapprove', strength: 3 }],
    [
      'seek',
      /^(?=(?:clarification|assurances|an explanation|explanations|guarantees) )(.)/,
      { stance: 'request', strength: 2 },
    ],
    ['sympathise', /^with/, { stance: 'support', strength: 2 }],
    ['sympathize', /^with/, { stance: 'support', strength: 2 }],
    ['adopt', /^(?=the following)(.)/, { stance: 'announce', strength: 3 }],
    [
      'assess',
      /^(?=the (?:\p{L}+ )?(?:situation|progress|threats?|implementation|state|risks?|impact))(.)/u,
      { stance: 'mention', strength: 1 },
    ],
    [
      'send',
      /^(?=(?:its|their|our|his|her) (?:\p{L}+ ){0,3}(?:condolences|thoughts|sympathy|sympathies|support|solidarity|congratulations))(.)/u,
      { stance: 'support', strength: 3 },
    ],
    ['rule', /^out/, { stance: 'disapprove', strength: 3 }],
    ['order', /^(?=.{2,60} to )(.)/u, { stance: 'request', strength: 5 }],
    ['place', /^(?:\p{L}+ )?emphasis on/u, { stance: 'stress', strength: 2 }],
    [
      'join',
      /^(?=(?:the|these|those|his|her|their) (?:\p{L}+ )?calls? )(.)/u,
      { stance: 'support', strength: 2 },
    ],
    [
      'have',
      /^an? (?:\p{L}+ )?(?:exchange|discussion) (?:of views )?(?:on|about)/u,
      { stance: 'mention', strength: 1 },
    ],
    [
      'hold',
      /^(?:\p{L}+ )?(?:talks|discussions|consultations) (?:on|about)/u,
      { stance: 'mention', strength: 1 },
    ],
    ['offer', /^to(?= )/, { stance: 'announce', strength: 3 }],
    ['claim', /^responsibility(?: for)?/, { stance: 'state', strength: 2 }],
    ['brief', /^(?=.{2,70} (?:on|about) )(.)/u, { stance: 'mention', strength: 1 }],
    [
      'share',
      /^(?=(?:their|our|its|his|her) (?:assessments?|analys[ie]s|views?|vision) )(.)/u,
      { stance: 'mention', strength: 1 },
    ],
    ['commit', /^to(?= )/, { stance: 'announce', strength: 4 }],
    ['commit', /^(?=(?:our|them|it)sel(?:f|ves) to)(.)/, { stance: 'announce', strength: 4 }],
    ['recommit', /^to(?= )/, { stance: 'announce', strength: 4 }],
    ['recommit', /^(?=(?:our|them|it)sel(?:f|ves) to)(.)/, { stance: 'announce', strength: 4 }],
    ['undertake', /^to(?= )/, { stance: 'announce', strength: 4 }],
    ['describe', /^(?=.{2,90} as )(.)/u, { stance: 'state', strength: 2 }],
    ['label', /^(?=.{2,90} as )(.)/u, { stance: 'state', strength: 2 }],
    ['brand', /^(?=.{2,90} as )(.)/u, { stance: 'state', strength: 2 }],
    ['characterise', /^(?=.{2,90} as )(.)/u, { stance: 'state', strength: 2 }],
    ['characterize', /^(?=.{2,90} as )(.)/u, { stance: 'state', strength: 2 }],
    ['task', /^(?=.{2,60} (?:to|with) )(.)/u, { stance: 'request', strength: 4 }],
    ['mandate', /^(?=.{2,60} to )(.)/u, { stance: 'request', strength: 4 }],
    ['instruct', /^(?=.{2,60} to )(.)/u, { stance: 'request', strength: 4 }],
    ['join', /^(?:[^,]{1,60} )?in \p{L}+ing/u, { stance: 'support', strength: 2 }],
    ['view', /^(?=.{2,90} as )(.)/u, { stance: 'state', strength: 1 }],
    ['regard', /^(?=.{2,90} as )(.)/u, { stance: 'state', strength: 1 }],
    ['value', /^(the|our|your|his|her|their)/u, { stance: 'support', strength: 2 }],
    ['take', /^stock of/, { stance: 'mention', strength: 1 }],
    ['pay', /^tribute(?: to)?/, { stance: 'support', strength: 3 }],
    ['draw', /^attention to/, { stance: 'stress', strength: 2 }],
    ['hold', /^(?=.{0,80}(?:responsible|accountable|to account))(.)/, { stance: 'accuse', strength: 4 }],
    [
      'exchange',
      /^(?:(?:their|the|\p{L}+) )?(?:views|opinions) (?:on|about|regarding)/u,
      { stance: 'mention', strength: 1 },
    ],
    ['make', /^(?:it |this )?clear/, { stance: 'state', strength: 2 }],
    ['stand', /^(?:\p{L}+ )?against/u, { stance: 'disapprove', strength: 4 }],
    [
      'stand',
      /^(?:\p{L}+ )?(?:ready|firm|united|with|by|in solidarity with)/u,
      { stance: 'support', strength: 3 },
    ],
    ['look', /^forward to/, { stance: 'support', strength: 1 }],
    ['point', /^(?:out|to)/, { stance: 'stress', strength: 2 }],
  ],
};

/** Adverbs and phrases that make a stance firmer or milder by the given step. */
export const degrees: readonly (readonly [RegExp, number])[] = [
  [
    /(?<!\p{L})(?:avec la plus grande (?:fermeté|vigueur)|dans les termes les plus (?:fermes|vigoureux)|in the strongest(?: possible)? terms|unequivocally|sans équivoque)(?!\p{L})/iu,
    1,
  ],
  [/(?<!\p{L})(?:gravement|gravely|grave|extrêmement|extremely)(?!\p{L})/iu, 1],
  [
    /(?<!\p{L})(?:fermement|vigoureusement|strongly|firmly|profondément|deeply|deep|vivement|vive|profonde|sérieusement|seriously|serious|vehemently|resolutely)(?!\p{L})/iu,
    0.5,
  ],
];
