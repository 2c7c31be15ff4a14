import assert from 'node:assert/strict';
import { actors } from './support.ts';

describe('mentions: delegates at the United Nations', () => {
  it('takes the representative of a state there for its ambassador', () => {
    assert.deepEqual(
      actors(
        'Conseil de sécurité\n9999e séance – matin',
        'Le Conseil de sécurité entend les délégations',
        'La représentante des États-Unis a pris la parole. Sa collègue du Royaume-Uni l’a suivie, puis le délégué du Panama.',
      ).slice(2),
      [
        'représentante des États-Unis = office:usa.un-ambassador',
        'collègue du Royaume-Uni = office:gbr.un-ambassador',
        'délégué du Panama = office:pan.un-ambassador',
      ],
    );
  });

  it('does so nowhere else', () => {
    assert.ok(
      !actors('OTAN – Réunion', 'L’OTAN a reçu l’ambassadeur du Japon et l’ambassadrice de Suisse.').some(
        (one) => one.includes('un-ambassador'),
      ),
    );
  });
});
