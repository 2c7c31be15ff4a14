import assert from 'node:assert/strict';
import { threats } from './support.ts';

describe('what of the words names a threat', () => {
  const spans: readonly (readonly [sentence: string, named: readonly string[]])[] = [
    // Who does it, and what judges it, is no part.
    ['Russia’s unprovoked and unjustified war of aggression goes on.', ['war of aggression']],
    ['They condemned the brutal onslaught.', ['onslaught']],
    ['This is Russia’s ongoing aggression.', ['aggression']],
    ['Ministers discussed Russian cyber attacks.', ['cyber attacks']],
    ['Iran’s nuclear program is under review.', ['nuclear program']],
    ['The group poses a grave threat to stability.', ['threat']],
    // What makes it another act stays.
    ['It is an illegal war.', ['illegal war']],
    ['They face malicious cyber activities.', ['malicious cyber activities']],
    // What is done about it, or that it is done, is no part.
    ['It condemned the offensive in the east of the country.', ['offensive']],
    ['Le Conseil demande au mouvement de cesser son offensive.', ['offensive']],
    // What it says nothing without is part.
    ['This is a clear violation of the United Nations Charter.', ['violation of the United Nations Charter']],
    ['They seek to evade U.S. sanctions.', ['evade U.S. sanctions']],
    ['Such acts undermine regional security and must stop.', ['undermine regional security']],
    [
      'Cet acte constitue une violation flagrante du droit international, a-t-elle dit.',
      ['violation flagrante du droit international'],
    ],
    ['Ils condamnent l’attaque lâche et meurtrière menée hier.', ['attaque lâche et meurtrière']],
    ['L’emploi d’un agent neurotoxique est interdit.', ['emploi d’un agent neurotoxique']],
    ['The note speaks of irresponsible Russian behaviour.', ['irresponsible Russian behaviour']],
    ['They denounced the launch of another ballistic missile.', ['launch of another ballistic missile']],
    // What was done, not what it was done to; what was thrown, with its number.
    ['Two power cables were cut under the sea.', ['cut']],
    ['Iran fired dozens of rockets at the base.', ['fired dozens of rockets']],
    // Whom it goes against is not.
    ['La Russie cherche à déstabiliser la Moldavie.', ['déstabiliser']],
    ['Les attaques contre le Liban continuent.', ['attaques']],
  ];
  for (const [sentence, named] of spans)
    it(sentence, () => {
      assert.deepEqual(threats(sentence), named);
    });
});
