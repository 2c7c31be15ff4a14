import assert from 'node:assert/strict';
import { actors } from './support.ts';

describe('mentions: whose bodies and offices only the rest of the text tells', () => {
  it('knows a junta by the one state of the title', () => {
    assert.deepEqual(
      actors('Statement on Myanmar', 'The junta must stop its strikes. The regime has no future.'),
      ['Myanmar = state:MMR', 'junta = org:mmr.junta', 'regime = org:mmr.junta'],
    );
  });

  it('knows authorities in transition by the state named last, not by who publishes from a state that has none', () => {
    assert.deepEqual(
      actors(
        'Ministère de l’Europe et des Affaires étrangères',
        'Point de presse',
        'Question : Qu’en est-il du Burkina Faso ?',
        'Réponse : les autorités de transition ont fait connaître leur demande.',
      ).slice(1),
      ['Burkina Faso = state:BFA', 'autorités de transition = org:bfa.government'],
    );
  });

  it('knows the forces of the state at home by their name, then by its letters', () => {
    assert.deepEqual(
      actors(
        'BURKINA FASO\nUnité – Progrès – Justice\n\nGOUVERNEMENT DE LA TRANSITION',
        'Ouagadougou, le 14 juin 2022',
        'COMMUNIQUÉ',
        'Attaque de Kelmara',
        'Les Forces de défense et de sécurité ratissent la zone. Tout mouvement suspect est à signaler aux FDS.',
      ).slice(-2),
      ['Forces de défense et de sécurité = org:bfa.armed-forces', 'FDS = org:bfa.armed-forces'],
    );
  });

  it('knows the bodies of a state by an office that only it has', () => {
    assert.deepEqual(
      actors(
        'Tánaiste visits the Naval Service',
        'The Tánaiste thanked the Naval Service. The Department of Defence will publish the report.',
      ).map((one) => one.split(' = ')[1]),
      [
        'office:irl.deputy-prime-minister',
        'org:irl.navy',
        'office:irl.deputy-prime-minister',
        'org:irl.navy',
        'org:irl.defence-ministry',
      ],
    );
  });

  it('tells a mission to the United Nations from an embassy', () => {
    assert.ok(
      actors(
        'Communiqué',
        'La Mission permanente du Liban auprès des Nations Unies a déposé une plainte.',
      ).includes('Mission permanente du Liban = org:lbn.mission-un'),
    );
  });

  it('takes an air force for no army', () => {
    assert.deepEqual(actors('Point de situation', 'L’armée de l’air ukrainienne a décollé.'), [
      'armée de l’air ukrainienne = org:ukr.air-force',
    ]);
  });

  it('knows letters that begin the words of one body only', () => {
    assert.deepEqual(
      actors(
        'Update',
        'The Kelmar Institute for Maritime Studies warned of it. The KIMS and the KXQZ have said no more.',
      ).filter((one) => /^K/.test(one)),
      [
        'Kelmar Institute for Maritime Studies = org:kelmar-institute-for-maritime-studies',
        'KIMS = org:kelmar-institute-for-maritime-studies',
      ],
    );
  });

  it('knows "the PM" and "the President of the Republic" of the state at home', () => {
    assert.deepEqual(
      actors(
        'Prime Minister’s Office, 10 Downing Street',
        'PM call with President Sandu of Moldova',
        'The PM spoke to the President. It is 3 PM.',
      ).filter((one) => /PM/.test(one)),
      ['PM = office:gbr.prime-minister', 'PM = office:gbr.prime-minister'],
    );
    assert.ok(
      actors(
        'Ministry of Foreign Affairs of the Republic of Cyprus',
        'Statement on the drone',
        'As the President of the Republic stressed, Cyprus takes no part in this.',
      ).includes('President of the Republic = office:cyp.president'),
    );
  });

  it('goes on with the rank of a minister who has two titles', () => {
    assert.deepEqual(
      actors(
        'RÉPUBLIQUE DU NIGER\n\nMINISTÈRE DES AFFAIRES ÉTRANGÈRES ET DE LA COOPÉRATION',
        'Niamey, le 17 mai 2022',
        'Audience du Ministre',
        'Le Ministre d’État, Ministre des Affaires étrangères et de la Coopération, a reçu la mission. Le Ministre d’État a salué ses efforts.',
      ).at(-1),
      'Ministre d’État = office:ner.foreign-minister',
    );
  });

  it('knows the only envoy of a text by the title alone, before it too', () => {
    assert.ok(
      actors(
        'Yémen : l’Envoyé spécial met en garde le Conseil',
        'L’Envoyé spécial du Secrétaire général pour le Yémen a pris la parole.',
      ).includes('Envoyé spécial = office:un.envoy-yemen'),
    );
  });
});

describe('mentions: names that capitals tell', () => {
  it('knows who signs below an office', () => {
    assert.ok(
      actors(
        'Communiqué',
        'Le gouvernement togolais a décidé de reporter la réunion.',
        'Le ministre togolais de l’Intérieur',
        'Kodjo Paul Émile KELMAROU',
      ).includes('Kodjo Paul Émile KELMAROU = person:kodjo-paul-emile-kelmarou'),
    );
  });

  it('goes on with a family’s name that stands first', () => {
    assert.deepEqual(
      actors(
        'Call',
        'Dr. PARK Jin, Minister of Foreign Affairs of the Republic of Korea, called. Minister Park agreed.',
      ).at(-1),
      'Park = person:park-jin',
    );
  });
});
