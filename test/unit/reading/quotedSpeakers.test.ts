import assert from 'node:assert/strict';
import { builtinService } from '../support/knowledge.ts';
import { meant } from './support.ts';

const service = builtinService();

/** Who says the quotations of a text of these lines, in order, by entity. */
function speakers(...lines: string[]): (string | undefined)[] {
  const text = lines.join('\n\n');
  const { reading } = service.analyse(`test:${text}`, 0, text);
  return reading.quotes.filter(({ node }) => node.mode === 'direct').map(({ speaker }) => meant(speaker));
}

describe('reading: who says a quotation', () => {
  it('is whoever a shortened rank stands before', () => {
    assert.deepEqual(
      speakers(
        'Bridge finished',
        '“The river does not wait for anybody,” said U.S. Army Brig. Gen. Tom R. Halvorsen, deputy commander of the task force. “They built it in hours.”',
        'Sgt. 1st Class Ada Quill, a platoon sergeant, said the current was strong. “We anchored every raft twice,” Quill said.',
        'Rear Adm. Joe Brand II, commander, Strike Group 44, stopped at the camp on Nov. 12 to see the crew. He called the visit “an anchor of trust”.',
        '“It will not be the last one,” the admiral said. “Nobody should doubt it,” the general added.',
        'For Spc. Lena Ortiz, it was the first time abroad. “I had never seen so much mud,” she said.',
      ),
      [
        'person:tom-halvorsen',
        'person:tom-halvorsen',
        'person:ada-quill',
        'person:joe-brand',
        'person:joe-brand',
        'person:tom-halvorsen',
        'person:lena-ortiz',
      ],
    );
  });

  it('is who speaks after a talk, not whom it was with, outside the marks or inside', () => {
    const head = [
      'Le Secrétaire Général du Conseil de l’Europe à Tbilissi',
      'Le Secrétaire Général du Conseil de l’Europe, Alain Berset, est à Tbilissi.',
    ];
    for (const said of [
      '« Ce choix l’engage », a déclaré le Secrétaire Général à l’issue d’un entretien avec le Premier ministre, Noé Quill.',
      '« Ce choix l’engage, a déclaré le Secrétaire Général à l’issue d’un entretien avec le Premier ministre, Noé Quill. Nous sommes prêts. »',
    ])
      assert.deepEqual([...new Set(speakers(...head, said))], ['person:alain-berset'], said);
  });

  it('is whoever the comma behind a long title, and a rank, lead to', () => {
    assert.deepEqual(
      speakers(
        'Visite à Goma',
        '« Les hôpitaux débordent et les familles fuient », s’est alarmée la coordinatrice adjointe chargée des opérations dans les provinces orientales, Ida van der Moen.',
        'Le chef de la mission, Tom Frei, était sur place. De son côté, le porte-parole du Fonds, Jan Kos, a prévenu : « Chaque jour perdu coûte des vies. »',
        'La veille, le commandant de la Force, le général Luis Quill, avait inspecté les positions. « Nos soldats tiendront », leur a-t-il assuré. L’officier a ajouté : « La population compte sur nous. »',
        'Le Directeur général de la Police, le Contrôleur général Ali Nowak, a demandé de « dénoncer tout mouvement suspect sans attendre ».',
        '« Nous reviendrons vous voir », a lancé le général.',
      ),
      [
        'person:ida-van-der-moen',
        'person:jan-kos',
        'person:luis-quill',
        'person:luis-quill',
        'person:ali-nowak',
        'person:luis-quill',
      ],
    );
  });

  it('is whoever was named with a title that goes on', () => {
    assert.deepEqual(
      speakers(
        'Conseil de sécurité : la situation au Mali',
        'Le Secrétaire général adjoint aux opérations et aux voyages des Nations Unies, M. B. Tom Quill, a présenté un exposé.',
        '« Les civils paient le prix le plus lourd », a déploré le Secrétaire général adjoint.',
        'Pour la représentante de la France, « rien ne justifie de telles violences ».',
        'Dans un pays où les routes sont coupées, Mme Ida Moen a expliqué que les besoins restaient immenses, que les convois étaient bloqués depuis plusieurs semaines aux portes de la ville, que les stocks étaient épuisés dans presque tous les centres encore debout et que les chiffres font état de pertes « que personne ne peut encore mesurer aujourd’hui ».',
      ),
      ['person:tom-quill', 'office:fra.un-ambassador', 'person:ida-moen'],
    );
    assert.deepEqual(
      speakers(
        'Visit to Juba',
        'The Special Envoy for the Horn, Amb. Ida Moen, ended her visit. In her words, the talks had been “difficult but honest”.',
        'As Moen put it, “the guns must fall silent before the rains”.',
        '“It works,” said Special Agent in Charge Ana Quill of the Dallas Field Office.',
        'NATO’s Assistant Secretary General for Innovation Eva Frei said, “This is what resilience looks like.”',
      ),
      ['person:ida-moen', 'person:ida-moen', 'person:ana-quill', 'person:eva-frei'],
    );
  });

  it('is whoever says at the end what somebody else could not', () => {
    assert.deepEqual(
      speakers(
        'Report',
        'As new conflicts spread, the capacity to respond to people in need was “being put to the test in unforeseen ways”, Ida Moen told the committee.',
      ),
      ['person:ida-moen'],
    );
  });

  it('is whom a script in capitals names', () => {
    assert.deepEqual(
      speakers(
        'Radio news: medics train in Latvia this week.',
        'MEDICS ARE TRAINING IN LATVIA. THE COMMANDER OF THE BRIGADE, COLONEL IDA McQUILL, SAYS THE EXERCISE SAVES LIVES.',
        '"WE TREAT EVERY PATIENT AS IF IT WERE THE REAL THING."',
      ),
      ['person:ida-mcquill'],
    );
  });

  it('begins a quotation whose first mark is missing where its paragraph begins', () => {
    assert.deepEqual(
      speakers(
        'Visit',
        'The director, Ida Moen, met the mayors.',
        'The situation is calm but fragile,” the director said. “We remain impartial,” she added.',
      ),
      ['person:ida-moen', 'person:ida-moen'],
    );
  });

  it('is a delegate whose state stands in brackets, and the holder by another name of the office', () => {
    assert.deepEqual(
      speakers(
        'Security Council: the situation in the region',
        'IDA M. QUILL (Norway) said her delegation had voted against. “It changes nothing on the ground,” she said.',
        'Tom Moen, Director of the Operations Division of the Office, briefed members: “Four million people went to bed hungry.”',
      ),
      ['person:ida-quill', 'person:tom-moen'],
    );
    assert.deepEqual(
      speakers(
        'Talks in Vilnius',
        'On Tuesday, Prime Minister Ingrida Šimonytė welcomed the Latvian Prime Minister Krišjānis Kariņš.',
        '“Our region must be defended,” said the Prime Minister of Lithuania. “We speak with one voice,” the Head of the Lithuanian Government added.',
      ),
      ['person:ingrida-simonyte', 'person:ingrida-simonyte'],
    );
  });

  it('is no subject of the sentence before that can’t speak', () => {
    assert.deepEqual(
      speakers(
        'Visite à Oslo',
        'La ministre Ida Moen s’est rendue à Oslo. La journée a été ponctuée d’entretiens, notamment avec le président Noé Quill. Elle a souligné : « Nous ne laisserons personne seul face à cette épreuve. »',
      ),
      ['person:ida-moen'],
    );
  });

  it('is whose statement the line above is', () => {
    assert.deepEqual(
      speakers(
        'Norway offers condolences',
        'Prime Minister Ida Moen issued an official statement on the raid where it was stated, among others:\n“The extent of the raid is beyond all words.”',
        'Foreign Minister Noé Quill’s statement following the raid in Paris:\n“The raid that hit the port hit all of us.”',
        'The statement of Minister Ivar Sogn reads:\n“We stand with the crews and their families.”',
      ),
      ['person:ida-moen', 'person:noe-quill', 'person:ivar-sogn'],
    );
  });

  it('is nobody where a new holder is told of who has no name', () => {
    assert.deepEqual(
      speakers(
        'Change of command',
        'The outgoing director, Ida Moen, thanked her team. The new director said: “I am honoured to take over.”',
      ),
      [undefined],
    );
  });

  it('is named in brackets behind the words, by a title in capitals, or goes on', () => {
    assert.deepEqual(
      speakers(
        'Council lists five persons',
        'Brussels, 27 May 2024',
        '“The river chooses its course freely, and those who dam it will pay for it.” (Josep Borrell, High Representative for Foreign Affairs and Security Policy)',
        '“The barges depend on foreign engines for every voyage they make,” said Executive Assistant Director Ada Quill of the River Security Branch.',
        'Minister Noé Moen came to the harbour. “That right is nobody’s to give or to take away,” he went on. “Reports and apologies are both useful,” he added; “what I want is an answer.”',
      ),
      ['person:josep-borrell', 'person:ada-quill', 'person:noe-moen', 'person:noe-moen', 'person:noe-moen'],
    );
  });

  it('is nobody behind «dits … et …», which gives names', () => {
    assert.deepEqual(
      speakers(
        'Soutien',
        'La Belgique soutient les processus dits «de la rive» et «de la plaine» depuis deux ans.',
      ),
      [],
    );
  });
});
