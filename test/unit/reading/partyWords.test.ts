import assert from 'node:assert/strict';
import { partyWords } from '../../../src/core/reading/parties/partyWords.ts';

describe('the words of a party as a heading', () => {
  for (const [words, heading] of [
    ["des experts de l'ONU*", "experts de l'ONU"],
    ['les experts', 'experts'],
    ['L’Office', 'Office'],
    ['the ministers†', 'ministers'],
    ['Theresa', 'Theresa'],
    ['la', 'la'],
  ] as const)
    it(words, () => assert.equal(partyWords(words), heading));
});
