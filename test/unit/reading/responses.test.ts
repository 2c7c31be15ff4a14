import assert from 'node:assert/strict';
import { readTitled } from './support.ts';

/** `kind by whom` of each response, without the head of the ids. */
function responses(...paragraphs: string[]): string[] {
  return readTitled('A statement', ...paragraphs).reading.responses.map(
    ({ kind, by }) => `${kind.replace('resp.', '')} ${by ? (by.entity ?? by.text) : '–'}`,
  );
}

describe('reading: who responds', () => {
  it('whoever says so, where the response is what says it', () => {
    assert.deepEqual(
      responses(
        'Les membres du Conseil de sécurité ont rappelé le droit. Ils ont condamné l’attaque et ont demandé à la Russie de s’abstenir.',
      ),
      ['condemn org:un.sc', 'call org:un.sc'],
    );
    assert.deepEqual(
      responses('Japan welcomed the report. It condemned the strikes and urged Iran to show restraint.'),
      ['condemn state:JPN', 'call state:JPN'],
    );
    assert.deepEqual(responses('In a call with Iran, the European Union condemned the strikes.'), [
      'condemn org:eu',
    ]);
  });

  it('whoever says so, where it is part of what is said', () => {
    assert.deepEqual(responses('Canada announced that it would impose new sanctions.'), [
      'sanctions state:CAN',
    ]);
  });
});
