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

  it('reads lists of participants', () => {
    const { meeting } = read('Participants in the call included the Netherlands, Spain and NATO.').reading;
    assert.deepEqual(
      meeting.participants.map((party) => party.entity),
      ['state:NLD', 'state:ESP', 'org:nato'],
    );
  });
});
