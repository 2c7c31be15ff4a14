import assert from 'node:assert/strict';
import { actors } from './support.ts';

describe('mentions: ships named after people', () => {
  it('takes them for nobody', () => {
    assert.deepEqual(
      actors(
        'Prise en mer',
        'Le patrouilleur de haute mer Commandant Kerlan a saisi la cargaison. La frégate Amiral Brocard suivait, avec la vedette.',
      ),
      [],
    );
    assert.deepEqual(actors('Prise en mer', 'Le navire du commandant Kerlan a saisi la cargaison.'), [
      'commandant Kerlan = person:kerlan',
    ]);
  });

  it('takes none for the town or river that it is called after', () => {
    assert.deepEqual(
      actors(
        'Attack at sea',
        'The attack on the merchant vessel Astra Piraeus and the tanker Volga took place off Piraeus.',
      ),
      ['Piraeus = place:piraeus'],
    );
  });
});
