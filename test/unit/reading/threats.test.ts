import assert from 'node:assert/strict';
import { read } from './support.ts';

/** `threat by X against Y` of each raised threat. */
function raised(paragraph: string): string[] {
  return read(paragraph).reading.threats.map(({ threat, by, against }) =>
    [threat, by ?? '–', against ?? '–'].join(' '),
  );
}

describe('imputation of threats', () => {
  const cases: readonly (readonly [string, string])[] = [
    [
      'Nous condamnons les cyberattaques de la Russie contre l’Estonie.',
      'cyb.malicious-activity state:RUS state:EST',
    ],
    ['Les actes de sabotage imputés à la Russie se multiplient.', 'kin.sabotage state:RUS –'],
    ['The disinformation campaigns conducted by Belarus must stop.', 'inf.disinformation state:BLR –'],
    ['Lithuania condemned the Belarusian disinformation.', 'inf.disinformation state:BLR –'],
    ['Ministers raised the sabotage of a cable.', 'kin.sabotage – –'],
    // «de» and "of" after an act that strikes name whom it strikes.
    ['Ils ont évoqué les violations de l’espace aérien de l’Estonie.', 'brd.airspace-violation – state:EST'],
    ['Ministers raised the violations of Estonia’s airspace.', 'brd.airspace-violation – state:EST'],
    [
      'Les violations de l’espace aérien de la Pologne par la Russie se multiplient.',
      'brd.airspace-violation state:RUS state:POL',
    ],
    ['Ministers raised Romanian airspace and deliveries of Iranian missiles.', 'wpn.transfer state:IRN –'],
  ];
  for (const [paragraph, expected] of cases)
    it(paragraph, () => {
      assert.deepEqual(raised(paragraph), [expected]);
    });

  it('never blames the one who condemns', () => {
    for (const { by } of read('L’OTAN a condamné les actes de sabotage et les campagnes de désinformation.')
      .reading.threats)
      assert.equal(by, undefined);
  });

  it('lends an author to what comes after it, and backwards only where it stands for the whole list', () => {
    assert.deepEqual(raised('Ministers raised acts of sabotage and deliveries of Iranian missiles.'), [
      'kin.sabotage – –',
      'wpn.transfer state:IRN –',
    ]);
    assert.deepEqual(
      raised('Ils ont évoqué les actes de sabotage et les cyberattaques imputés à la Russie.'),
      ['kin.sabotage state:RUS –', 'cyb.malicious-activity state:RUS –'],
    );
  });

  it('sees a list run together', () => {
    const { threatLists } = read(
      'Ils ont évoqué les actes de sabotage, les cyberattaques et les campagnes de désinformation.',
    ).reading;
    assert.deepEqual(
      threatLists.map(({ mentions }) => mentions.length),
      [3],
    );
  });
});
