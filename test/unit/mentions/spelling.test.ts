import assert from 'node:assert/strict';
import { actors } from './support.ts';

describe('mentions: spelling', () => {
  it('takes a plus sign at the end of a name for a part of it', () => {
    assert.deepEqual(
      actors(
        'Réunion',
        'Le Triangle de Weimar a invité ses partenaires de Weimar+, puis les BRICS+ et l’OPEP.',
      ),
      [
        'Triangle de Weimar = group:weimar',
        'Weimar+ = group:weimar-plus',
        'BRICS+ = group:brics',
        'OPEP = org:opec',
      ],
    );
  });

  it('takes letters written like a name for an acronym, not a word that they make', () => {
    assert.deepEqual(
      actors(
        'Réunion',
        'La Minurso et la Cedeao ont parlé ; Shape et Diana se taisent. La Minustah est partie.',
      ),
      ['Minurso = org:un.minurso', 'Cedeao = org:ecowas', 'Minustah = org:un.minustah'],
    );
  });
});
