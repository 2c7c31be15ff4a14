import type { Stance } from '../model.ts';

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
      'alarmé consterné atterré horrifié choqué attristé bouleversé peiné ému affecté touché secoué sidéré révolté outré effaré meurtri navré endeuillé ébranlé stupéfait effondré',
    ),
    ...entry('disapprove', 4, 'indigné scandalisé opposé déçu'),
    ...entry('state', 1, 'convaincu conscient persuadé confiant certain'),
    ...entry('announce', 3, 'déterminé résolu prêt disposé décidé engagé ouvert'),
    ...entry('support', 3, 'solidaire favorable attaché reconnaissant satisfait heureux ravi fier'),
  ]),
  en: new Map([
    ...entry('concern', 2, 'concerned worried troubled disturbed preoccupied'),
    ...entry(
      'concern',
      3,
      'alarmed appalled dismayed shocked saddened horrified devastated outraged moved heartbroken sickened stunned angered disgusted distressed disheartened perturbed',
    ),
    ...entry('disapprove', 4, 'disappointed opposed indignant'),
    ...entry(
      'state',
      1,
      'convinced aware confident mindful clear hopeful optimistic unequivocal adamant emphatic explicit',
    ),
    ...entry(
      'announce',
      3,
      'determined resolved resolute committed steadfast undeterred ready prepared willing open',
    ),
    ...entry(
      'support',
      3,
      'grateful thankful pleased united unanimous supportive encouraged proud glad honoured honored delighted',
    ),
  ]),
};

/** «exprimer sa vive préoccupation», "share grave concern": the noun that says what is expressed. */
export const attitudeNouns: Readonly<Record<'fr' | 'en', ReadonlyMap<string, Predicate>>> = {
  fr: new Map([
    ...entry('concern', 2, 'préoccupation préoccupations inquiétude inquiétudes'),
    ...entry(
      'concern',
      3,
      'alarme consternation émotion tristesse effroi horreur choc stupeur stupéfaction peine douleur affliction',
    ),
    ...entry('disapprove', 3, 'regret regrets désaccord'),
    ...entry('condemn', 4, 'condamnation condamnations réprobation indignation'),
    ...entry('disapprove', 4, 'opposition rejet protestation protestations'),
    ...entry(
      'support',
      3,
      'félicitations remerciements vœux admiration fierté intérêt soutien solidarité gratitude reconnaissance condoléances sympathie attachement satisfaction appréciation appui compassion empathie',
    ),
    ...entry('announce', 3, 'décision engagement détermination volonté disponibilité intention résolution'),
    ...entry(
      'state',
      1,
      'excuses souhait espoir conviction confiance vœu avis opinion désir attente attentes',
    ),
    ...entry('disapprove', 2, 'doute doutes réserves crainte craintes'),
  ]),
  en: new Map([
    ...entry('concern', 2, 'concern concerns worry worries'),
    ...entry('concern', 3, 'alarm dismay sorrow sadness shock horror grief anguish'),
    ...entry('disapprove', 3, 'regret regrets disappointment disagreement'),
    ...entry('condemn', 4, 'condemnation condemnations denunciation outrage indignation'),
    ...entry('disapprove', 4, 'opposition rejection protest objection objections'),
    ...entry(
      'support',
      3,
      'support solidarity gratitude appreciation condolences sympathy sympathies satisfaction congratulations thanks admiration prayers empathy compassion',
    ),
    ...entry(
      'announce',
      3,
      'commitment determination readiness resolve intention intent ambition willingness openness',
    ),
    ...entry(
      'state',
      1,
      'apologies hope hopes belief conviction confidence view views opinion desire wish interest expectation expectations',
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
  'afficher',
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
  'lend',
  'declare',
  'signal',
  'profess',
  'repeat',
]);
