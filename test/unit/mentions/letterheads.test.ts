import assert from 'node:assert/strict';
import { CommuniqueService } from '../../../src/core/service.ts';
import { builtinKnowledge } from '../support/knowledge.ts';

const text =
  'Le Président de la République a condamné l’attaque du marché. Il a remercié la France de son appui.\n\nLe Président de la République recevra les familles.';

describe('the state of a letterhead', () => {
  const service = new CommuniqueService(builtinKnowledge());
  const read = (head: string) => service.analyse(head, 0, `${head}\n\n${text}\n`).mentions;

  for (const [head, issuer] of [
    ['PRÉSIDENCE DE LA RÉPUBLIQUE            RÉPUBLIQUE DU CAMEROUN\n\nCOMMUNIQUÉ', 'org:cmr.presidency'],
    ['RÉPUBLIQUE DU CAMEROUN\n\nPRÉSIDENCE DE LA RÉPUBLIQUE\n\nCOMMUNIQUÉ', 'org:cmr.presidency'],
    ['REPUBLIQUE DU MALI\n\nMINISTERE DES AFFAIRES ETRANGERES\n\nCOMMUNIQUÉ', 'org:mli.foreign-ministry'],
  ] as const)
    it(`publishes: ${head.replaceAll('\n', ' | ')}`, () => assert.equal(read(head).issuer, issuer));

  it('is a body over two lines of a column, that the text names in the same words', () => {
    const { issuer } = service.analyse(
      'ecowas',
      0,
      'ECONOMIC COMMUNITY OF        COMMUNAUTE ECONOMIQUE DES\nWEST AFRICAN STATES          ETATS DE L’AFRIQUE DE L’OUEST\n\nFINAL COMMUNIQUE\n\nThe Authority of the Economic Community of West African States held a session in Niamey on piracy and on the safety of ships in the Gulf of Guinea.\n',
    ).mentions;
    assert.equal(issuer, 'org:ecowas');
  });

  it('is that of its president, whatever other republic the text names', () => {
    const { all } = read('RÉPUBLIQUE DU CAMEROUN\n\nPRÉSIDENCE DE LA RÉPUBLIQUE\n\nCOMMUNIQUÉ');
    const offices = all.filter(({ type, start }) => type === 'office' && start > 60);
    assert.deepEqual(
      offices.map(({ entity }) => entity),
      ['office:cmr.president', 'office:cmr.president'],
    );
  });

  it('is not that of who was met', () => {
    const { issuer, home } = read(
      'Présidence de la République\n\nEntretien du Président de la République avec le Premier ministre de la République d’Arménie\n\n18 mars 2025',
    );
    assert.deepEqual([issuer, home], [undefined, 'state:FRA']);
  });
});
