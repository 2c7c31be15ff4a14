import assert from 'node:assert/strict';
import { CommuniqueService } from '../../../src/core/service.ts';
import { builtinKnowledge } from '../support/knowledge.ts';

const service = new CommuniqueService(builtinKnowledge());

const named = (...lines: string[]): string[] => {
  const text = lines.join('\n\n');
  return service
    .analyse(`test:${text}`, 0, text)
    .mentions.all.filter(({ kind, nested }) => kind === 'threat' && !nested)
    .map(({ text: words, entity }) => `${words} = ${entity}`);
};

describe('threats whose kind the rest of the text tells', () => {
  it('takes acts that are only judged for what was told before', () => {
    assert.deepEqual(
      named('Kabul', 'The Council condemned the suicide bombing. Nothing can excuse such a cowardly act.').at(
        -1,
      ),
      'cowardly act = ter.terrorism',
    );
    assert.deepEqual(
      named('Kaboul', 'La Suisse condamne l’attentat. Ces actes odieux doivent être punis.').at(-1),
      'actes odieux = ter.terrorism',
    );
    assert.deepEqual(named('Oslo', 'This despicable act shocked Norway.'), ['despicable act = kin.violence']);
    assert.deepEqual(named('Oslo', 'Norway condemned these heinous acts of terrorism.'), [
      'acts of terrorism = ter.terrorism',
    ]);
  });

  it('takes arrests for repression where the text tells of it', () => {
    assert.deepEqual(
      named('Minsk', 'Norway condemns the crackdown. Two hundred people were detained on Sunday.').at(-1),
      'detained = pol.repression',
    );
    assert.deepEqual(named('Oslo', 'Two men were detained after the theft of a boat.'), []);
    assert.deepEqual(named('Oslo', 'Deux hommes ont été arrêtés après le vol d’un bateau.'), []);
    assert.deepEqual(named('Kyiv', 'Norway calls for the release of the detained sailors.'), [
      'detained = kin.abduction',
    ]);
  });

  it('reads headlines of capitals', () => {
    assert.deepEqual(
      named('SECRETARY-GENERAL APPALLED BY SUICIDE ATTACKS IN KUNDUZ', '3 May 2011', 'He spoke in New York.'),
      ['SUICIDE ATTACKS = ter.terrorism'],
    );
  });
});
