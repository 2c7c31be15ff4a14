import assert from 'node:assert/strict';
import { actors } from './support.ts';

describe('mentions: bodies of states', () => {
  it('makes them of any state’s name or adjective', () => {
    assert.deepEqual(
      actors(
        'Point de situation',
        'Les autorités togolaises, le gouvernement du Laos et la Banque centrale du Brésil ont répondu au ministère namibien de la Défense.',
      ).slice(0, 3),
      [
        'autorités togolaises = org:tgo.government',
        'gouvernement du Laos = org:lao.government',
        'Banque centrale du Brésil = org:bra.central-bank',
      ],
    );
    assert.deepEqual(
      actors(
        'Update',
        'Latvia’s MFA, the Fijian Parliament and the Bhutanese authorities replied to the parliament.',
      ),
      [
        'Latvia = state:LVA',
        'MFA = org:lva.foreign-ministry',
        'Fijian Parliament = org:fji.parliament',
        'Bhutanese authorities = org:btn.government',
      ],
    );
  });

  it('lets a full name stand where a shorter one ends inside it', () => {
    assert.deepEqual(
      actors('Rencontre avec l’OTAN', 'Les pays de l’Alliance des États du Sahel ont écrit.'),
      ['OTAN = org:nato', 'Alliance des États du Sahel = org:aes'],
    );
  });

  it('takes letters in brackets for the name they abbreviate only', () => {
    assert.deepEqual(
      actors(
        'Partnership',
        'After the Nordic-Baltic (NB8) meeting the Institute for Sea Studies (ISS) spoke. The ISS and NB8 agreed.',
      ),
      [
        'NB8 = group:nb8',
        'Institute for Sea Studies = org:iss',
        'ISS = org:iss',
        'ISS = org:iss',
        'NB8 = group:nb8',
      ],
    );
  });

  it('takes a ministry without a state for that of the state that publishes', () => {
    assert.deepEqual(
      actors(
        'Statement by Finland',
        'The Ministry of Foreign Affairs summoned the envoy. The finance ministry did not.',
      ),
      ['Finland = state:FIN', 'Ministry of Foreign Affairs = org:fin.foreign-ministry'],
    );
    assert.deepEqual(actors('Update', 'The Ministry of Foreign Affairs summoned the envoy.'), []);
  });
});
