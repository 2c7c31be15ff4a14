import assert from 'node:assert/strict';
import { builtinService } from '../support/knowledge.ts';

const service = builtinService();

const named = (...lines: string[]): string[] => {
  const text = lines.join('\n\n');
  return service
    .analyse(`test:${text}`, 0, text)
    .mentions.all.filter(({ kind, nested }) => kind === 'threat' && !nested)
    .map(({ text: words, entity }) => `${words} = ${entity}`);
};

describe('threats whose kind the rest of the text tells', () => {
  it('takes «the attack» for the one told before, whomever that killed, and those of hackers for theirs', () => {
    const attack = (...lines: string[]) => named(...lines).filter((one) => /^att\p{L}+ = /u.test(one));
    assert.deepEqual(
      attack('Cotonou', 'The terrorist attack killed six soldiers. The members condemned this attack.'),
      ['attack = ter.terrorism'],
    );
    assert.deepEqual(attack('Mogadishu', 'A suicide bombing killed ten. The Council condemned the attack.'), [
      'attack = ter.terrorism',
    ]);
    assert.deepEqual(
      attack('Chisinau', 'The arson attack on a newsroom is a shock. The attack is the third.'),
      ['attack = kin.arson'],
    );
    assert.deepEqual(attack('Riga', 'Hackers of the GRU carried out attacks against ministries.'), [
      'attacks = cyb.malicious-activity',
    ]);
  });

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

  it('takes what an act did for no act of its own', () => {
    for (const [title, sentence, ...threats] of [
      ['Talks', 'We deplore the strikes which again hit a school.', 'strikes = war.strikes'],
      ['Talks', 'The assault, which put fishermen at risk, was condemned.', 'assault = war.strikes'],
      ['Entretiens', 'Elle condamne les attaques qui ont visé un hôpital.', 'attaques = war.strikes'],
      [
        'Entretiens',
        'Cette attaque, qui a mis en danger des marins, est inacceptable.',
        'attaque = war.strikes',
      ],
    ])
      assert.deepEqual(named(title!, sentence!), threats, sentence);
  });

  it('takes verbs for a threat by who does it and whom it hits', () => {
    for (const [title, sentence, ...threats] of [
      ['Talks', 'Rebel fighters hit a ferry on the lake.', 'hit = war.strikes'],
      ['Talks', 'The chapel was struck by a drone.', 'struck = war.strikes'],
      ['Talks', 'The heat wave hit schools hard.'],
      ['Talks', 'The two soldiers hit it off.'],
      ['Talks', 'Insurgents seized the garrison.', 'seized = war.occupation'],
      ['Talks', 'They must leave the hills that they occupy.', 'occupy = war.occupation'],
      ['Entretiens', 'Des combattants ont frappé un dispensaire.', 'frappé = war.strikes'],
      ['Entretiens', 'La réforme a touché des écoles.'],
      ['Entretiens', 'Il faut quitter les collines qu’ils occupent.', 'occupent = war.occupation'],
      ['Entretiens', 'Des soldats ont tiré sur un autocar.', 'tiré = war.strikes'],
      ['Talks', 'The Counter-Terrorism Bureau sent two experts.'],
    ])
      assert.deepEqual(
        named(title!, sentence!).filter((one) => !/wpn\./.test(one)),
        threats,
        sentence,
      );
  });

  it('takes strikes in self-defence for no threat', () => {
    assert.deepEqual(
      named('Update', 'Our forces conducted self-defense strikes. The strikes on the city go on.'),
      ['strikes = war.strikes'],
    );
    assert.deepEqual(named('Point de situation', 'Des frappes d’autodéfense ont eu lieu hier.'), []);
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

  it('takes an attack for what it hits, or who does it, says', () => {
    assert.deepEqual(named('Oslo', 'Norway condemned the attack on two reporters.'), [
      'attack = kin.violence',
    ]);
    assert.deepEqual(
      named('Oslo', 'The Council condemns the attack by members of the gang.')[0],
      'attack = kin.violence',
    );
    assert.deepEqual(
      named('Oslo', 'Norway condemned the attack on government servers.').at(-1)?.split(' = ')[1],
      'cyb.malicious-activity',
    );
    assert.deepEqual(named('Oslo', 'Norway condemned the attack on the village.'), ['attack = war.strikes']);
    assert.deepEqual(
      named('Oslo', 'La Norvège condamne l’attaque contre deux photographes.').at(-1)?.split(' = ')[1],
      'kin.violence',
    );
    assert.deepEqual(named('Oslo', 'La Norvège condamne l’attaque contre le village.'), [
      'attaque = war.strikes',
    ]);
  });

  it('takes a campaign or activities pointed at for cyber attacks only after these', () => {
    assert.deepEqual(
      named('Oslo', 'Norway attributes the cyber attack to a foreign state. This campaign lasted a year.').at(
        -1,
      ),
      'This campaign = cyb.malicious-activity',
    );
    assert.deepEqual(
      named('Oslo', 'La Norvège dénonce la cyberattaque. Elle demande de mettre fin à ces activités.')
        .at(-1)
        ?.split(' = ')[1],
      'cyb.malicious-activity',
    );
    assert.deepEqual(named('Oslo', 'The Agency reads to children. This campaign lasted a year.'), []);
    assert.equal(
      named(
        'Oslo',
        'Norway attributes the cyber attack to a foreign state. Experts met, and these activities were useful.',
      ).length,
      1,
    );
  });

  it('leaves out drones of those who observe, and arrests of those who did it', () => {
    assert.deepEqual(named('Oslo', 'The patrol was supported by a drone.'), []);
    assert.deepEqual(named('Oslo', 'A drone flew over the village.').length, 1);
    assert.deepEqual(
      named('Minsk', 'Norway condemns the crackdown. One of the assailants has been arrested.').map(
        (name) => name.split(' = ')[0],
      ),
      ['crackdown'],
    );
  });

  it('reads headlines of capitals', () => {
    assert.deepEqual(
      named('SECRETARY-GENERAL APPALLED BY SUICIDE ATTACKS IN KUNDUZ', '3 May 2011', 'He spoke in New York.'),
      ['SUICIDE ATTACKS = ter.terrorism'],
    );
  });
});
