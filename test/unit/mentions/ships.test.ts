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
});
