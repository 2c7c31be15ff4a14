import assert from 'node:assert/strict';
import { builtinService } from '../support/knowledge.ts';

const text =
  'Le Président de la République a condamné l’attaque du marché. Il a remercié la France de son appui.\n\nLe Président de la République recevra les familles.';

describe('the state of a letterhead', () => {
  const service = builtinService();
  const read = (head: string) => service.analyse(head, 0, `${head}\n\n${text}\n`).mentions;

  for (const [head, issuer] of [
    ['PRÉSIDENCE DE LA RÉPUBLIQUE            RÉPUBLIQUE DU CAMEROUN\n\nCOMMUNIQUÉ', 'org:cmr.presidency'],
    ['RÉPUBLIQUE DU CAMEROUN\n\nPRÉSIDENCE DE LA RÉPUBLIQUE\n\nCOMMUNIQUÉ', 'org:cmr.presidency'],
    ['REPUBLIQUE DU MALI\n\nMINISTERE DES AFFAIRES ETRANGERES\n\nCOMMUNIQUÉ', 'org:mli.foreign-ministry'],
  ] as const)
    it(`publishes: ${head.replaceAll('\n', ' | ')}`, () => assert.equal(read(head).issuer, issuer));

  it('is told by a ministry behind its state, by who speaks for a body, and not by what a ministry is for', () => {
    const issuer = (...lines: string[]) => {
      const release = `${lines.join('\n\n')}\n`;
      return service.analyse(release, 0, release).mentions.issuer;
    };
    assert.equal(
      issuer(
        'Foreign Minister in Ottawa: we must close the sea to ships without insurance',
        'Republic of Estonia - Ministry of Foreign Affairs',
        '12.11.2024',
        'The foreign minister met with colleagues in Ottawa to discuss the safety of cables.',
      ),
      'org:est.foreign-ministry',
    );
    assert.equal(
      issuer(
        'State Department Terrorist Designations of Leaders of a Network',
        'Media Note',
        'Office of the Spokesperson',
        'October 10, 2018',
        'The Department of State has designated three men, whose property is blocked.',
      ),
      'org:usa.state-department',
    );
    assert.equal(
      issuer(
        'République démocratique du Congo',
        'Ministère des Affaires étrangères, Coopération internationale et Francophonie',
        'Communiqué',
        'La RDC condamne le bombardement d’un site de déplacés',
        'Le Gouvernement a appris avec consternation le bombardement de ce site.',
      ),
      'org:cod.foreign-ministry',
    );
  });

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

  it('is the one that a body is named of in full, or whose paper it is', () => {
    const home = (release: string) => service.analyse(release, 0, release).mentions.home;
    for (const [release, state] of [
      [
        'Déclaration du gouvernement sur l’invasion déclenchée par la Russie\n\nLe gouvernement du Grand-Duché de Luxembourg rend hommage aux victimes. Nous réitérons notre soutien à l’Ukraine.\n',
        'state:LUX',
      ],
      // Where something happened is nobody's home.
      ['Attack\n\nThe Ministry condemns the attack that took place in Istanbul, Turkey, today.\n', undefined],
      // Whose ambassador was summoned did not publish it; who calls on others did.
      [
        'The Ministry summoned the Ambassador of the Russian Federation\n\n  • Ministry of Foreign Affairs\nThe Ministry of Foreign Affairs summoned the Ambassador of the Russian Federation.\n\nA deputy has asked him to explain. Slovenia calls on the Russian Federation to withdraw.\n',
        'state:SVN',
      ],
      [
        'For Immediate Release\nOffice of the Press Secretary\nNovember 28, 2008\n\nStatement by the President\n\nWe are saddened by the attack in Mumbai.\n',
        'state:USA',
      ],
    ] as const)
      assert.equal(home(release), state, release);
  });

  it('has the prime minister whom a text that names no other state tells of, though nothing says that it publishes it', () => {
    const release =
      'Point de la situation\n\nLe Premier ministre a annoncé que la Belgique a été confrontée ce matin à un attentat.\n';
    const { home, all } = service.analyse('bel', 0, release).mentions;
    assert.equal(home, undefined);
    assert.ok(all.some(({ entity }) => entity === 'office:bel.prime-minister'));
  });

  it('has its own president in the title, whomever the text names', () => {
    const release =
      'The White House\n\nFebruary 11, 2018\n\nStatement by the President\n\nI condemn the attack against the President of Timor-Leste.\n';
    assert.deepEqual(
      service
        .analyse('timor', 0, release)
        .mentions.all.filter(({ type }) => type === 'office')
        .map(({ entity }) => entity),
      ['office:usa.president', 'office:tls.president'],
    );
  });

  it('is not that of who was met', () => {
    const { issuer, home } = read(
      'Présidence de la République\n\nEntretien du Président de la République avec le Premier ministre de la République d’Arménie\n\n18 mars 2025',
    );
    assert.deepEqual([issuer, home], [undefined, 'state:FRA']);
  });
});
