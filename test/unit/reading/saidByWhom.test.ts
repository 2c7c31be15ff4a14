import assert from 'node:assert/strict';
import { stretches } from '../../../src/core/reading/stretches.ts';
import { meant, read } from './support.ts';

/** What is reported stands in brackets, each after `speaker:` where the text names one, `-:` where nobody is to be named. */
const told = `
The Foreign Minister, Ida Moen, said [ida-moen: Russia was to blame].
Ida Moen, the Minister of Defence, said [ida-moen: the talks had failed].
The head of the mission, Ida Moen, said [ida-moen: talks had failed].
Col. Ida Moen, a spokeswoman for the task force, said [ida-moen: the strike killed two fighters].
Acting Foreign Minister Ida Moen told Parliament that [ida-moen: the vote was safe].
Ida Moen, the Minister of Defence, told reporters [ida-moen: there was no sign of damage].
NATO said in a statement on Monday that [nato: the visit had been put off].
Norway condemned in the strongest terms [NOR: the raid on Monday that killed two].
NATO’s Allied Maritime Command confirmed that [-: two ships had followed the tanker].
Norway would welcome [NOR: an early start of the talks].
Norway follows with deep concern [NOR: the fighting in Sudan].
Norway called [NOR: the vote a farce].
Norway called the meeting a week later.
Norway has today revealed [NOR: details of a campaign against its ports].
NATO recalled [nato: the pledges made at the summit in Riga].
Moscow on Monday rejected [RUS: the ruling].
Le ministre a également fait part de [-: sa vive satisfaction].
Il a donc été décidé de [-: tenir une autre session].
Il a en outre été convenu d’[-: ouvrir une ligne directe].
La Norvège ne reconnaîtra pas [NOR: le résultat de ce vote].
La Norvège ne tolérera [NOR: aucune ingérence].
La Norvège aurait demandé à l’Iran de [NOR: lui vendre des drones].
La Norvège souhaiterait [NOR: une reprise rapide des pourparlers].
La Norvège n’exclut pas [NOR: un acte de sabotage].
La Norvège n’a pas souhaité commenter cet appel.
La Norvège demande à tous de [NOR: signer le traité], les invite à [NOR: verser leur part] et décide de [NOR: rester à leurs côtés].
La Norvège a jugé [NOR: « stérile » la décision des rebelles].
La Norvège a fait savoir que [NOR: l’argent du chef, condamné pour fraude, servait à payer des votes].
Le tribunal a condamné l’accusé à dix ans de prison.
Selon une source diplomatique, [-: les pourparlers continuent].
Son interlocutrice a dénoncé [-: la présence de troupes].
Le patron du renseignement a condamné [-: cette menace].
La Norvège a imputé [NOR: l’explosion à la Serbie] ; la Finlande, pour sa part, a nié [FIN: tout lien].
Le chef rebelle promet [-: des élections] ; la Norvège, elle, réclame [NOR: son départ].
`;

const speakersOf = (...paragraphs: string[]) =>
  read(...paragraphs).reading.statements.map(({ speaker }) => speaker?.entity ?? speaker?.text ?? '-');

describe('reading: what is said, and by whom', () => {
  for (const line of told.trim().split('\n')) {
    const sentence = line.replace(/\[[\w-]+: |\]/g, '');
    it(sentence, () => {
      const { text, reading } = read(sentence);
      const wanted = [...line.matchAll(/\[([\w-]+): ([^\]]+)\]/g)];
      assert.deepEqual(
        reading.statements.map(({ start, end }) => text.slice(start, end)),
        wanted.map((one) => one[2]),
      );
      for (const [index, { speaker }] of reading.statements.entries()) {
        const [, who] = wanted[index]!;
        if (who !== '-') assert.equal(meant(speaker)?.replace(/^\w+:/, ''), who);
      }
    });
  }

  it('reads pronouns behind «selon» and "according to"', () => {
    assert.deepEqual(
      speakersOf(
        'Ida Moen, the Minister of Defence, said the talks had failed. According to her, nobody had come to Oslo.',
      ),
      ['person:ida-moen', 'person:ida-moen'],
    );
    assert.deepEqual(
      speakersOf(
        'Le ministre Jan Novak a dit que la paix était loin. Selon lui, personne n’est venu à Oslo.',
      ),
      ['person:jan-novak', 'person:jan-novak'],
    );
  });

  it('lets “it” be the agency that spoke before, named or not', () => {
    assert.deepEqual(speakersOf('The agency said the crew was safe. It condemned the raid on the ship.'), [
      'The agency',
      'It',
    ]);
  });

  it('reads lists under those who decide, whoever they are', () => {
    const lists = ['The Ministers:\n- welcomed the truce in Sudan;\n- agreed to meet again in Riga.'];
    assert.deepEqual(speakersOf(...lists), ['The Ministers', 'The Ministers']);
    assert.deepEqual(speakersOf('Les ministres :\n- condamnent le raid ;\n- saluent la trêve au Soudan.'), [
      'Les ministres',
      'Les ministres',
    ]);
  });

  it('takes «elle» for the spokeswoman, not for the state she told of', () => {
    assert.deepEqual(
      speakersOf('La porte-parole a répondu que la Norvège condamnait ce raid. Elle a appelé à la retenue.'),
      ['La porte-parole', 'Elle'],
    );
  });

  it('knows «à qui il» and the minister of a state by its adjective', () => {
    assert.deepEqual(
      speakersOf('Le ministre a reçu la présidente Maia Sandu, à qui il a redit le soutien de la Norvège.'),
      ['il'],
    );
    assert.deepEqual(
      speakersOf(
        'Le ministre des Armées, Jan Novak, a vu son homologue grec, Nikos Dendias. Le ministre grec a dit que la paix était loin.',
      ),
      ['person:nikos-dendias'],
    );
  });

  it('knows by their surnames those who were named by rank or title and surname', () => {
    assert.deepEqual(speakersOf('Inspector Moen came to Riga. Moen said the port was safe.'), [
      'person:moen',
    ]);
    assert.deepEqual(speakersOf('Colonel Moen came to Riga. Moen said the port was safe.'), ['person:moen']);
    assert.deepEqual(speakersOf('Senator Price came to Riga. Price said the price of oil was high.'), [
      'Price',
    ]);
    const [met] = read('Presidents Quill and Moen welcomed the truce in Sudan.').reading.statements;
    assert.deepEqual(met?.speaker?.members, ['person:quill', 'person:moen']);
  });

  it('finds who speaks within the marks where a pronoun stands behind them', () => {
    const { text, reading } = read(
      '« La paix est encore très loin, a relevé la ministre Ida Moen. La guerre aussi », a-t-elle ajouté.',
    );
    assert.deepEqual(
      stretches(text, reading.quotes).map(({ start, end, speaker }) => [
        text.slice(start, end),
        speaker?.entity,
      ]),
      [
        ['La paix est encore très loin', 'person:ida-moen'],
        ['La guerre aussi', 'person:ida-moen'],
      ],
    );
  });

  it('gives what one feels, in marks, to whoever feels it', () => {
    const quoted = (words: string) => read(words).reading.quotes.map(({ speaker }) => speaker?.entity);
    assert.deepEqual(quoted('NATO Secretary General Mark Rutte was “appalled” by the raid.'), [
      'person:mark-rutte',
    ]);
    assert.deepEqual(quoted('Le président Emmanuel Macron est « très inquiet » de ce raid.'), [
      'person:emmanuel-macron',
    ]);
  });
});
