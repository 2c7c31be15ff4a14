import assert from 'node:assert/strict';
import { actors } from './support.ts';

describe('mentions: what only the rest of the text tells', () => {
  it('knows the ministers of a state that speaks in its own title', () => {
    const found = actors(
      'Joint Media Release - Australia condemns missile test',
      'The Hon Jane Novak MP',
      'Prime Minister',
      'Senator the Hon John Kolar',
      'Minister for Foreign Affairs',
      'Australia categorically condemns the launch.',
    );
    for (const line of [
      'Jane Novak = person:jane-novak',
      'Prime Minister = office:aus.prime-minister',
      'John Kolar = person:john-kolar',
      'Minister for Foreign Affairs = office:aus.foreign-minister',
    ])
      assert.ok(found.includes(line), `${line} in ${found.join('; ')}`);
  });

  it('takes what a transcript adds in brackets for part of a name', () => {
    assert.deepEqual(
      actors('Remarks', 'I am joined today by Deputy Director [Jana] Novakova, and by Piotr [Kowal].').filter(
        (line) => line.includes('person:'),
      ),
      ['[Jana] Novakova = person:jana-novakova', 'Piotr [Kowal] = person:piotr-kowal'],
    );
  });

  it('follows a short name in brackets through the text', () => {
    assert.deepEqual(
      actors(
        'Sanctions on a broker',
        'Today, the office sanctioned Tarek Hamdan Nouri (Tarek), a broker.',
        'Tarek has supplied weapons. By arming militias, Tarek has prolonged the war.',
      ).filter((line) => line.startsWith('Tarek =')),
      Array(3).fill('Tarek = person:tarek-hamdan-nouri'),
    );
  });

  it('knows whose regime, assembly and forces are meant where the text is about one state', () => {
    const found = actors(
      'Statement on Venezuela',
      'We call on Venezuela’s Maduro regime to respect the constitutionally established National Assembly. The regime has refused, and imposed the National Constituent Assembly.',
    );
    for (const line of [
      'regime = org:ven.government',
      'National Assembly = org:ven.assembly',
      'National Constituent Assembly = org:ven.constituent-assembly',
    ])
      assert.ok(found.includes(line), `${line} in ${found.join('; ')}`);
    assert.ok(
      actors('Déclaration', 'Nous saluons les forces armées et la population du Niger.').includes(
        'forces armées = org:ner.armed-forces',
      ),
    );
    // What a state publishes itself means its own, or nobody's that is known.
    const own = actors(
      'Statement by the President on Ukraine',
      'March 3, 2023',
      'The White House',
      'I call on the Senate to pass aid for Ukraine. We thank the armed forces for what they do in Iraq.',
    );
    assert.ok(own.includes('Senate = org:usa.senate'), own.join('; '));
    assert.ok(!own.some((line) => line.startsWith('armed forces')), own.join('; '));
    // Of two states that are named, neither.
    assert.ok(
      !actors('Statement', 'Chile and Peru discussed the role of the National Assembly in peace talks.').some(
        (line) => line.startsWith('National Assembly'),
      ),
    );
  });

  it('takes "the Kingdom" for the kingdom named in full', () => {
    assert.ok(
      actors(
        'Joint statement between the United States and the Kingdom of Saudi Arabia',
        'The ministers stressed the ability of the Kingdom to defend itself.',
      ).includes('Kingdom = state:SAU'),
    );
  });

  it('takes "General Trading" for no rank', () => {
    assert.ok(
      actors('Sanctions', 'The network includes Kelmar General Trading, a front company in the region.').some(
        (line) => line.startsWith('Kelmar General Trading = org:'),
      ),
    );
  });
});
