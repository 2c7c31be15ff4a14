import assert from 'node:assert/strict';
import { read } from './support.ts';

describe('meeting', () => {
  it('reads chair, place, date and participants in French', () => {
    const { meeting } = read(
      'Présidée par la secrétaire générale de l’OSCE, la réunion s’est tenue à Vienne.',
      'La France et l’Allemagne se sont réunies avec des représentants de l’Union européenne pour parler de la Russie.',
    ).reading;
    assert.equal(meeting.date, '2024-09-12');
    assert.equal(meeting.place?.entity, 'place:vienna');
    assert.equal(meeting.chair?.entity, 'office:osce.sg');
  });

  it('takes those who met for participants, not what they talked of', () => {
    const { meeting } = read(
      'Canada and Poland met today in Ottawa with the European Commission to discuss the war in Ukraine.',
    ).reading;
    assert.deepEqual(
      meeting.participants.map((party) => party.entity),
      ['state:CAN', 'state:POL', 'org:eu.commission'],
    );
    assert.equal(meeting.place?.entity, 'place:ottawa');
  });

  const participants = (...paragraphs: string[]) =>
    read(...paragraphs).reading.meeting.participants.map((party) => party.entity ?? party.text);

  it('lists an office and its holder once, by the holder, and no state that only says of where', () => {
    assert.deepEqual(
      participants(
        'President Joe Biden and Ukraine’s President, Volodymyr Zelenskyy, met in Geneva with Ursula von der Leyen, President of the European Commission.',
      ),
      ['person:joe-biden', 'person:volodymyr-zelenskyy', 'person:ursula-von-der-leyen'],
    );
  });

  it('takes the listed members for participants, not the group whose members they are', () => {
    assert.deepEqual(
      participants(
        'The members of the International Counter Ransomware Initiative (CRI) – Chile, Ghana, Peru, and the European Union – met in Vienna.',
      ),
      ['state:CHL', 'state:GHA', 'state:PER', 'org:eu'],
    );
  });

  it('takes both sides where the first line names one only', () => {
    assert.deepEqual(
      participants(
        'Entretien téléphonique avec Volodymyr Zelensky, Président de l’Ukraine',
        'La présidente de la Suisse s’est entretenue ce jour avec Volodymyr Zelensky.',
      ),
      ['person:volodymyr-zelenskyy', 'office:che.president'],
    );
    assert.deepEqual(participants('Poland’s Foreign Minister meets with the Secretary General of NATO'), [
      'office:pol.foreign-minister',
      'office:nato.sg',
    ]);
  });

  it('takes whom a person met, and not those with whom there is solidarity', () => {
    assert.deepEqual(
      participants(
        'La France et l’Italie, réunies à Rome, ont adopté une déclaration de solidarité avec le Liban.',
      ),
      ['state:FRA', 'state:ITA'],
    );
    assert.deepEqual(
      participants('Ursula von der Leyen a rencontré António Guterres pour parler du Soudan.'),
      ['person:ursula-von-der-leyen', 'person:antonio-guterres'],
    );
  });

  it('adds those of whom a later sentence tells that they were there; the body that sat is no participant', () => {
    assert.deepEqual(
      participants(
        'The North Atlantic Council met today with Finland to discuss the damage to cables.',
        'The European Union took part in the discussion.',
      ),
      ['state:FIN', 'org:eu'],
    );
  });

  it('finds the chair in a relative clause', () => {
    const { meeting } = read(
      'Les Alliés se sont réunis au siège de l’OTAN.',
      'La secrétaire générale déléguée de l’OTAN, qui présidait la réunion, a rappelé les faits.',
    ).reading;
    assert.equal(meeting.chair?.entity, 'office:nato.dsg');
  });

  it('reads lists of participants', () => {
    const { meeting } = read('Participants in the call included the Netherlands, Spain and NATO.').reading;
    assert.deepEqual(
      meeting.participants.map((party) => party.entity),
      ['state:NLD', 'state:ESP', 'org:nato'],
    );
  });
});
