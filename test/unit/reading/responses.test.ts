import assert from 'node:assert/strict';
import { readTitled } from './support.ts';

/** `kind by whom` of each response, without the head of the ids. */
function responses(...paragraphs: string[]): string[] {
  return readTitled('A statement', ...paragraphs).reading.responses.map(
    ({ kind, by }) => `${kind.replace('resp.', '')} ${by ? (by.entity ?? by.text) : '–'}`,
  );
}

describe('reading: who responds', () => {
  it('whoever says so, where the response is what says it', () => {
    assert.deepEqual(
      responses(
        'Les membres du Conseil de sécurité ont rappelé le droit. Ils ont condamné l’attaque et ont demandé à la Russie de s’abstenir.',
      ),
      ['condemn org:un.sc', 'call org:un.sc'],
    );
    assert.deepEqual(
      responses('Japan welcomed the report. It condemned the strikes and urged Iran to show restraint.'),
      ['condemn state:JPN', 'call state:JPN'],
    );
    assert.deepEqual(responses('In a call with Iran, the European Union condemned the strikes.'), [
      'condemn org:eu',
    ]);
  });

  it('whoever says so, where it is part of what is said', () => {
    assert.deepEqual(responses('Canada announced that it would impose new sanctions.'), [
      'sanctions state:CAN',
    ]);
  });

  it('whoever is asked, where it is demanded; whoever it is said of, where it is announced', () => {
    assert.deepEqual(
      responses('The Security Council called on the Government of Mali to launch an investigation.'),
      ['call org:un.sc', 'legal org:mli.government'],
    );
    assert.deepEqual(
      responses('Le ministre norvégien a annoncé que la Suède imposait de nouvelles sanctions.'),
      ['sanctions state:SWE'],
    );
  });

  it('the name right before a verb, the giver after a noun, nobody before a passive', () => {
    assert.deepEqual(responses('Cyber threats: Canada condemns the attacks.'), ['condemn state:CAN']);
    assert.deepEqual(responses('Le Ghana formera les juges, avec l’appui de l’UNESCO.'), [
      'support org:unesco',
    ]);
    assert.deepEqual(responses('Wagner was sanctioned in 2023.'), ['sanctions –']);
    // No passive: what somebody is.
    assert.deepEqual(responses('Canada is determined to act.'), ['resolve state:CAN']);
  });

  it('who does it inside what is said or quoted, not whoever says so', () => {
    assert.deepEqual(
      responses('La ministre Mélanie Joly a exprimé à son homologue la solidarité du Canada.'),
      ['resolve state:CAN'],
    );
    assert.deepEqual(
      responses('Dritan Abazović a déclaré que son pays était déterminé à agir.').slice(0, 1),
      ['resolve state:MNE'],
    );
    assert.deepEqual(
      responses('“The European Union will support the inquiry,” said Margus Tsahkna. “We will support it.”'),
      ['support org:eu', 'support person:margus-tsahkna'],
    );
    assert.deepEqual(
      responses('Canada welcomed the support provided to the inquiry by Frontex.').slice(0, 1),
      ['support org:eu.frontex'],
    );
  });

  it('has no response in the words of a threat', () => {
    assert.deepEqual(responses('Estonia urged Rwanda to end all collaboration with the M23.'), [
      'call state:EST',
    ]);
    assert.deepEqual(responses('L’Estonie exhorte le Rwanda à rompre toute collaboration avec le M23.'), [
      'call state:EST',
    ]);
  });

  it('nobody, where only those to be punished are told', () => {
    assert.deepEqual(
      responses('The Security Council stressed that those responsible should be held accountable.'),
      ['legal –'],
    );
    assert.deepEqual(
      responses('Jean-Noël Barrot a rappelé la nécessité de traduire les auteurs en justice.'),
      ['legal –'],
    );
    assert.deepEqual(responses('Plusieurs réseaux ont été démantelés, a dit Xavier Bettel.').slice(0, 1), [
      'legal –',
    ]);
  });

  const spans = (paragraph: string): string[] => {
    const { text, reading } = readTitled('A statement', paragraph);
    return reading.responses.map(({ kind, start, end }) => `${kind.slice(5)} ${text.slice(start, end)}`);
  };

  it('by verbs of doing too, with what stands between their words', () => {
    assert.deepEqual(spans('Officers arrested two men, whom a court in Oslo charged with arson.'), [
      'legal arrested',
      'legal charged',
    ]);
    assert.deepEqual(spans('The Treasury designated three firms, and their property is blocked.'), [
      'sanctions designated',
      'sanctions blocked',
    ]);
    assert.deepEqual(spans('We will hold those who ordered it accountable and will not tolerate more.'), [
      'legal hold those who ordered it accountable',
      'resolve will not tolerate',
    ]);
    assert.deepEqual(spans('La Norvège sanctionnera les armateurs et formera des garde-côtes.'), [
      'sanctions sanctionnera',
      'support formera des garde-côtes',
    ]);
    assert.deepEqual(spans('La police a démantelé le réseau ; une enquête est ouverte.'), [
      'legal démantelé',
      'legal enquête',
    ]);
  });

  it('by the shortest phrase: without whose it is, for whom and how firmly', () => {
    assert.deepEqual(
      spans(
        'Les ministres ont de nouveau condamné avec la plus grande fermeté ces tirs et leur soutien à Kiev.',
      ),
      ['condemn ont de nouveau condamné', 'support soutien'],
    );
    assert.deepEqual(spans('Norway strongly condemns Russia and called on Iran to stop.'), [
      'condemn condemns',
      'call called on',
    ]);
    assert.deepEqual(spans('Les avoirs russes immobilisés le resteront.'), [
      'sanctions avoirs russes immobilisés',
    ]);
    assert.deepEqual(spans('Le ministre s’est inquiété de ces mesures.'), ['concern s’est inquiété']);
  });

  it('but not by words of a threat', () => {
    assert.deepEqual(spans('Le soutien que l’Iran apporte à la guerre de la Russie se poursuit.'), []);
    assert.deepEqual(spans('Arbitrary arrests of journalists go on.'), []);
  });
});
