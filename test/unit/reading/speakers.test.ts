import assert from 'node:assert/strict';
import { stretches } from '../../../src/core/reading/stretches.ts';
import { builtinService } from '../support/knowledge.ts';
import { meant } from './support.ts';

const service = builtinService();

/** Who says the quotations of a text of these lines, in order, by entity. */
function speakers(...lines: string[]): (string | undefined)[] {
  const text = lines.join('\n\n');
  const { reading } = service.analyse(`test:${text}`, 0, text);
  return reading.quotes.filter(({ node }) => node.mode === 'direct').map(({ speaker }) => meant(speaker));
}

const latvian = [
  'Ministère des Affaires étrangères de Lettonie',
  'La Lettonie proteste après un survol',
  'Riga, le 14 mars 2025 – Une note a été remise au ministre russe des Transports en visite.',
];
const danish = [
  'Kingdom of Denmark, Ministry of Foreign Affairs',
  '3 March 2025',
  'Denmark answers a cyberattack',
];
const osce = [
  'Organisation pour la sécurité et la coopération en Europe',
  'Fin de la visite en Arménie',
  'EREVAN, le 17 avril 2025 – La visite a pris fin par des entretiens.',
];

describe('reading: who a speaker’s words stand for', () => {
  it('reads a name and all that it is of before a colon, and the name before a title that no comma closes', () => {
    assert.deepEqual(
      speakers(
        'Évaluation de la menace',
        'Ada Quill, vice-première ministre et ministre de la Sécurité et de l’Intérieur : « Le niveau actuel requiert la plus grande vigilance de tous. »',
        'Après une visite, Noé Kelmar, chef de la délégation du CICR en Afghanistan a réagi en ces termes : « C’est une terrible tragédie pour nous tous. »',
      ),
      ['person:ada-quill', 'person:noe-kelmar'],
    );
  });

  it('reads who answers behind what is answered, before a colon', () => {
    assert.deepEqual(
      speakers(
        'Condolences',
        'Responding to the attack in London early this morning, 19 June 2017, the Secretary-General of the Commonwealth, Ada Quill, made the following statement:',
        '"On behalf of the Commonwealth, I offer my condolences to the people of London.',
        '"The response to this incident shows the strength of community.',
      ),
      ['person:ada-quill', 'person:ada-quill'],
    );
  });

  it('gives words in marks to whoever says the whole sentence, and Excellencies to whom they were told of', () => {
    const text =
      'La saisie de drogue révèle « l’ampleur considérable » des trafics, a déclaré le Secrétaire général d’INTERPOL, Jürgen Stock.';
    assert.deepEqual(
      service.analyse(`test:${text}`, 0, text).reading.quotes.map(({ speaker }) => meant(speaker)),
      ['person:jurgen-stock'],
    );
    assert.deepEqual(
      speakers(
        'Visit',
        'The Foreign Minister of Qatar, Ada Quill, arrived on Monday and said that talks went on. “We want peace with all”, Her Excellency added.',
      ),
      ['person:ada-quill'],
    );
  });

  it('reads straight marks inside straight marks', () => {
    const text = 'Ada Quill said: "There is no "second army of the world", and today we see it."\n';
    assert.deepEqual(
      service.analyse(`test:${text}`, 0, text).reading.quotes.map(({ start, end }) => text.slice(start, end)),
      ['There is no "second army of the world", and today we see it.', 'second army of the world'],
    );
  });

  it('reads «a-t-il» of whoever opened the sentence before, however long the quotation', () => {
    assert.deepEqual(
      speakers(
        'Visite à Helsinki',
        'Le secrétaire général de l’OTAN, Mark Rutte, a été reçu par le président finlandais, Alexander Stubb. « Nous ne sommes pas seuls », a dit M. Rutte.',
        'Le président Stubb a estimé que les coupures de câbles relevaient d’une même campagne. « Cette côte est longue, et elle n’est jamais restée sans gardiens », a-t-il ajouté.',
      ),
      ['person:mark-rutte', 'person:alexander-stubb'],
    );
  });

  it('knows whom somebody received behind where it was', () => {
    const members = (text: string) =>
      service.analyse(`test:${text}`, 0, text).reading.statements.map(({ speaker }) => speaker?.members);
    assert.deepEqual(
      members(
        'Visite\n\nLe secrétaire général de l’OTAN, Mark Rutte, a accueilli ce jeudi (8 février 2024), au siège de l’Organisation, à Bruxelles, la présidente de la République de Moldova, Maia Sandu. Les deux dirigeants sont convenus de se revoir.',
      ),
      [['person:mark-rutte', 'person:maia-sandu']],
    );
    assert.deepEqual(
      members(
        'Réunion\n\nLa ministre de la Défense, Yuriko Backes, a reçu, le 20 janvier 2026, à Luxembourg, ses homologues belge, Theo Francken, et néerlandais, Ruben Brekelmans. Les trois ministres ont dénoncé une campagne.',
      ),
      [['person:yuriko-backes', 'person:theo-francken', 'person:ruben-brekelmans']],
    );
    assert.deepEqual(
      members(
        'Meeting\n\nOn May 3, Mr. Ada Quill, Minister for Foreign Affairs of Japan, held a Foreign Ministers’ Meeting with Mr. Per Moen, Minister of Foreign Affairs of Norway, and Ms. Ines Prado, Minister of Foreign Affairs of Portugal. The three Ministers condemned the attacks.',
      ).at(-1),
      ['person:ada-quill', 'person:per-moen', 'person:ines-prado'],
    );
    assert.deepEqual(
      members(
        'Entretien\n\nSur invitation de Mme Ada Quill, M. Per Moen, ministre norvégien des affaires étrangères, s’est rendu à Paris pour un entretien. Les ministres ont condamné ces attaques.',
      ).at(-1),
      ['person:ada-quill', 'person:per-moen'],
    );
  });

  it('takes a bare minister for the head of the ministry that publishes', () => {
    assert.deepEqual(
      speakers(
        ...latvian,
        '« Deux drones égarés, c’est une méthode », a déclaré la ministre à l’issue de l’entretien.',
      ),
      ['office:lva.foreign-minister'],
    );
  });

  it('finds the state of a ministry with a letterhead of its own', () => {
    assert.deepEqual(
      speakers(
        ...danish,
        '“We know who did it,” the Foreign Minister said.',
        'The Prime Minister said that the answer would be “calm, lawful and felt”.',
      ),
      ['office:dnk.foreign-minister', 'office:dnk.prime-minister'],
    );
  });

  it('gives ministers in what an organisation publishes to the state that it is about', () => {
    assert.deepEqual(
      speakers(...osce, 'Le ministre de la Justice a promis que la loi « sera soumise à une expertise ».'),
      ['office:arm.justice-minister'],
    );
  });

  it('finds who speaks in a title that tells of a visit, and with words of their own', () => {
    assert.deepEqual(
      speakers(
        'Visite de la secrétaire générale déléguée de l’OTAN en Norvège : « L’Alliance protège ses ports »',
        'Bruxelles, le 3 mars 2025',
        '« Le port est sûr, et il le restera », a déclaré la secrétaire générale déléguée. Sa conclusion est sans appel : « Ils n’y arriveront pas ».',
      ),
      ['office:nato.dsg', 'office:nato.dsg', 'office:nato.dsg'],
    );
  });

  it('knows who speaks for a ministry, for a person and for a body', () => {
    assert.deepEqual(
      speakers(
        ...latvian,
        'La porte-parole du ministère a précisé que les débris « seront remis aux enquêteurs ».',
      ),
      ['office:lva.foreign-ministry-spokesperson'],
    );
    assert.deepEqual(
      speakers(
        'Nations Unies',
        'Attaque contre un convoi au Mali',
        'Le Secrétaire général a condamné l’attaque. « Ces camions portaient de la farine », a rappelé son porte-parole.',
        'Il a demandé une enquête « rapide et crédible ».',
      ),
      ['office:un.sg-spokesperson', 'office:un.sg-spokesperson'],
    );
    assert.deepEqual(
      speakers(
        ...danish,
        'According to the spokesperson for the European External Action Service, more is “a question of days”.',
      ),
      ['office:eu.eeas-spokesperson'],
    );
  });

  it('takes the High Representative for the Union’s', () => {
    assert.deepEqual(
      speakers(
        ...danish,
        'In Brussels, the High Representative described it as “another brick in a wall”.',
        'The EU’s High Representative called it “a pattern we know”.',
      ),
      ['office:eu.hrvp', 'office:eu.hrvp'],
    );
  });

  it('takes a minister with an adjective among foreign ministers for one of them', () => {
    assert.deepEqual(
      speakers(
        'Déclaration commune',
        'Les ministres des Affaires étrangères de la France, de la Pologne et du Royaume-Uni se sont réunis à Paris.',
        '« La réponse sera commune », a déclaré le ministre polonais.',
      ),
      ['office:pol.foreign-minister'],
    );
  });

  it('reads a capital that acts in its turn as the state', () => {
    assert.deepEqual(
      speakers(...osce, 'Tbilissi, de son côté, a dénoncé « des leçons venues d’ailleurs ».'),
      ['state:GEO'],
    );
    assert.deepEqual(speakers(...danish, 'Moscow dismissed the findings as “fairy tales”.'), ['state:RUS']);
  });

  it('takes the whole title where the sentence cuts it', () => {
    assert.deepEqual(
      speakers(
        ...osce,
        'Selon le Haut-Commissaire aux droits de l’homme, l’attaque « pourrait constituer un crime de guerre ».',
      ),
      ['office:un.hchr'],
    );
  });

  it('leaves what somebody would say to the one who reports it', () => {
    assert.deepEqual(
      speakers(
        ...latvian,
        'Le Premier ministre a ajouté que la Pologne préciserait sa contribution « dans les prochains jours ».',
      ),
      ['office:lva.prime-minister'],
    );
  });

  it('gives a counterpart the same office in the other state', () => {
    assert.deepEqual(
      speakers(
        ...danish,
        'The Finnish Foreign Minister called it “a daily weather report”. Her Polish counterpart warned against “getting used to it”.',
      ),
      ['office:fin.foreign-minister', 'office:pol.foreign-minister'],
    );
    assert.deepEqual(
      speakers(
        ...latvian,
        'Le ministre de la Défense a appelé au calme. Selon son homologue belge, les deux pays « regardent le même écran ».',
      ),
      ['office:bel.defence-minister'],
    );
  });

  it('tells «la présidente» from «le président», and who speaks for a government', () => {
    assert.deepEqual(
      speakers(
        "Présidence de la République de Côte d'Ivoire",
        'Le Président de la République reçoit la présidente du Comité international de la Croix-Rouge',
        'Abidjan, le 12 février 2025. – L’entretien a porté sur la situation au Sahel.',
        '« Nous parlerons à tous », a répondu la présidente.',
        'Le porte-parole du gouvernement a annoncé que deux centres de santé « ouvriront bientôt ».',
      ),
      ['office:icrc.president', 'office:civ.government-spokesperson'],
    );
  });

  it('takes the state named after a ministry’s name over the one that the name is known of', () => {
    assert.deepEqual(
      speakers(
        'Department of Foreign Affairs and Trade, Ireland',
        '3 March 2025',
        'A note on satellite navigation',
        '“Somebody switched it on,” the Minister said.',
        'The Foreign Minister called the jamming “no accident”.',
      ).at(-1),
      'office:irl.foreign-minister',
    );
  });

  it('takes the delegation of a state for the state, and two who spoke one after the other for «les deux responsables»', () => {
    const text = [
      'Réunion',
      'La délégation de la Norvège a contesté cette décision.',
      'Marco Rubio a condamné ces attaques. Jean-Noël Barrot a demandé leur fin. Les deux responsables ont dénoncé ces frappes.',
    ].join('\n\n');
    const { statements } = service.analyse(`test:${text}`, 0, text).reading;
    assert.deepEqual(
      statements.map(({ speaker }) => speaker?.members ?? speaker?.entity),
      [
        'state:NOR',
        'person:marco-rubio',
        'person:jean-noel-barrot',
        ['person:marco-rubio', 'person:jean-noel-barrot'],
      ],
    );
  });

  it('takes two who spoke one after the other for no two countries', () => {
    const text =
      'Réunion\n\nMarco Rubio a condamné ces attaques. Jean-Noël Barrot a demandé leur fin. Les deux pays ont dénoncé ces frappes.';
    const { statements } = service.analyse(`test:${text}`, 0, text).reading;
    assert.equal(statements.at(-1)?.speaker?.entity, undefined);
  });

  it('takes no person for “it”', () => {
    assert.deepEqual(
      speakers(
        ...danish,
        '“We stand together,” the Finnish Foreign Minister wrote. The European Union condemned what it called “hostile intelligence activity”.',
      ),
      ['office:fin.foreign-minister', 'org:eu'],
    );
  });

  it('knows a title of its own country beside a name, other offices between, from the one whom its holder meets', () => {
    assert.deepEqual(
      speakers(
        'Talks in Luxembourg',
        'Tánaiste and Minister for Defence, Ronan Quill, travels to Luxembourg. The Tánaiste will meet Alan Brook.',
        'On the cables, the Tánaiste said:',
        '“The risk is real.”',
      ),
      ['person:ronan-quill'],
    );
  });

  it('makes a person of a name after a title whose body only the text knows', () => {
    assert.deepEqual(
      speakers(
        'Sabotage d’un câble',
        'L’Agence des câbles du Nord (ACN) a fermé le trafic. « Nous avons tout filmé », explique le directeur de l’ACN Jonas Brekke.',
        '« Le navire a traîné son ancre », précise-t-il. « Il n’a pas répondu », a martelé le directeur.',
      ),
      ['person:jonas-brekke', 'person:jonas-brekke', 'person:jonas-brekke'],
    );
  });

  it('makes an office of a title with its body where nobody is named', () => {
    assert.deepEqual(
      speakers(
        ...danish,
        '“We found it in March,” the director of the Harbour Security Board said.',
        'The director called the device “crude”.',
      ),
      ['office:director-of-the-harbour-security-board', 'office:director-of-the-harbour-security-board'],
    );
  });

  it('knows members of parliaments by the party beside their names', () => {
    assert.deepEqual(
      speakers(
        'Statement on the listing',
        'Today Rep. Ada L. Quill (D-OR), Chair of the Committee on Ports, released the following statement:',
        '“This is a start.”',
        'Senators Tom Brandt (R-UT) and Ada L. Quill wrote to the minister. “We want names,” said Senator Brandt.',
      ),
      ['person:ada-quill', 'person:tom-brandt'],
    );
  });

  it('reads a description as whoever was named before', () => {
    assert.deepEqual(
      speakers(
        'Un démenti',
        'Paula Roca, conseillère de presse de l’ambassade d’Espagne au Pérou, a réagi. « C’est une invention complète », écrit la diplomate.',
        'Le ministère péruvien des Affaires étrangères a publié une note. « Nous en prenons acte », a indiqué le ministère.',
      ),
      ['person:paula-roca', 'org:per.foreign-ministry'],
    );
    assert.deepEqual(speakers(...danish, '“They will pay for it,” replied Tallinn.'), ['state:EST']);
  });

  it('takes names that end like adverbs or participles for names', () => {
    assert.deepEqual(
      speakers(
        ...danish,
        'Chris Bryant, the Trade Minister, spoke in Aarhus. Bryant said that the hack posed a “small risk”.',
      ),
      ['person:chris-bryant'],
    );
    assert.deepEqual(
      speakers(
        ...latvian,
        'Mélanie Joly a souligné que ces gens sont des « complices » qui « se cachent mal ».',
      ),
      ['person:melanie-joly', 'person:melanie-joly'],
    );
  });

  it('takes the one person named at the end of titles however many', () => {
    assert.deepEqual(
      speakers(
        ...danish,
        'Swiss President and Chairperson-in-Office of the Organization for Security and Co-operation in Europe Noah Frei spoke of “a first step”.',
        '“More will follow,” he said. He added that the group would continue efforts to “bring everybody home”.',
      ),
      ['person:noah-frei', 'person:noah-frei', 'person:noah-frei'],
    );
  });

  it('knows the head of a body by «le chef de» it, and a spokesperson by “its”', () => {
    assert.deepEqual(speakers(...latvian, '« C’est un jour sombre », a dit le chef du HCR.'), [
      'office:un.hcr',
    ]);
    assert.deepEqual(
      speakers(
        ...danish,
        'The European Commission welcomed the inquiry, “long overdue” in the words of its spokesperson.',
      ),
      ['office:eu.commission-spokesperson'],
    );
  });

  it('knows whose text it is where paragraphs in marks name nobody', () => {
    assert.deepEqual(
      speakers(
        'Statement on the attack in the North',
        'Statement by Ida Moen, UNICEF Regional Director',
        'NEW YORK (2 March 2018) – “UNICEF is shocked.',
        '“We condemn this attack.”',
      ),
      ['person:ida-moen', 'person:ida-moen'],
    );
  });

  it('tells both the office that speaks and who the text says holds it', () => {
    const text =
      'Réunion\n\n25 mars 2022\n\nLa ministre des Armées, Florence Parly, était là. « Nous agissons », a déclaré la ministre.\n';
    const [quote] = builtinService().analyse(`test:${text}`, 0, text).reading.quotes;
    assert.equal(quote?.speaker?.entity, 'office:fra.armed-forces-minister');
    assert.equal(quote?.speaker?.holder, 'person:florence-parly');
    const raised = text.replace('Nous agissons', 'Ces cyberattaques sont graves');
    const [threat] = builtinService().analyse(`test:${raised}`, 0, raised).reading.threats;
    assert.equal(threat?.saidBy?.holder, 'person:florence-parly');
  });

  it('gives the words of a title to whoever the text names as its holder', () => {
    assert.deepEqual(
      speakers(
        'Entretien',
        'La ministre des Armées, Florence Parly, a reçu le général Novak. « Rien ne change », a déclaré la ministre.',
      ),
      ['person:florence-parly'],
    );
    assert.deepEqual(speakers('Talks', 'The NATO spokesperson praised “a calm week” in Riga.'), [
      'office:nato.spokesperson',
    ]);
  });

  it('looks past who stands beside the subject, and for a pronoun to the subject of its own sentence', () => {
    assert.deepEqual(
      speakers(
        'Visit',
        'NATO Secretary General Mark Rutte came with the Permanent Representatives. Greeting crews at the pier, alongside the base commander, Colonel Enzo Novak, Mr Rutte praised their “quiet skill”.',
        'A day earlier, the Secretary General was in Riga, where he called the rhetoric “empty and shrill”.',
      ),
      ['person:mark-rutte', 'person:mark-rutte'],
    );
    assert.deepEqual(
      speakers(
        'Debate',
        'Director-General Tedros Adhanom Ghebreyesus spoke. “It is late,” he said.',
        'Deputy National Security Advisor for Cyber and Emerging Technologies Anne Neuberger named two states. “They look away,” she told the Council.',
      ),
      ['person:tedros', 'person:anne-neuberger'],
    );
  });

  it('knows a body of the text by its head’s bare title or surname', () => {
    assert.deepEqual(
      speakers(
        'Conférence de presse | OHCHR',
        '« Rien n’excuse cela », a déclaré le Haut-Commissaire. « Rien ne l’excusera », a dit Türk.',
      ),
      ['office:un.hchr', 'person:volker-turk'],
    );
  });

  it('finds whoever a long description was given beside, also further down', () => {
    assert.deepEqual(
      speakers(
        'Un règlement pacifique',
        'La porte-parole de l’opposition officielle en matière de ports, Mme Ida Moen, a réagi.',
        'La députée de Laporte a parlé d’un « choix sans retour ». La porte-parole de l’opposition officielle en matière de ports et de francophonie a demandé « des preuves ».',
        '« Je crains le pire. »',
        '– Ida Moen, députée de Laporte',
      ).slice(0, 3),
      ['person:ida-moen', 'person:ida-moen', 'person:ida-moen'],
    );
  });

  it('takes the Secretary-General of a text that names no other for the United Nations’', () => {
    assert.deepEqual(
      speakers(
        'New York',
        'Statement on the floods',
        'The Secretary-General called the losses “beyond words”.',
      ),
      ['office:un.sg'],
    );
  });

  it('keeps to those whose deed a title stands beside', () => {
    assert.deepEqual(
      speakers(
        ...danish,
        'OSCE Chairman-in-Office Noah Frei came to Aarhus. The Chairman also met with Ida Moen, the special envoy. “This is a start,” he said.',
      ),
      ['person:noah-frei'],
    );
  });
});

describe('reading: whom pronouns and descriptions stand for', () => {
  it('is whoever opens the sentence before', () => {
    assert.deepEqual(
      ourselves(
        'Une visite',
        'Bruxelles, le 1er mars 2022 – Le président ukrainien Volodymyr Zelensky a parlé au Parlement européen. Il a condamné les frappes.',
      ).at(-1),
      'person:volodymyr-zelenskyy',
    );
    assert.deepEqual(
      ourselves(
        'Une solidarité',
        'Les chefs d’État et de gouvernement des pays membres de l’OIF se sont réunis à Paris. Ils ont condamné l’attaque.',
      ).at(-1),
      'group:oif-members',
    );
  });

  it('is the state of a delegation, and whoever issued a statement', () => {
    assert.deepEqual(
      ourselves(
        'Débat',
        'La délégation rwandaise a rappelé que le sommet avait conclu. Un communiqué du ministère polonais de la Défense a condamné les vols.',
      ),
      ['state:RWA', 'org:pol.defence-ministry'],
    );
  });

  it('is, for «je», whoever signs or of whom the first paragraph tells', () => {
    assert.deepEqual(
      ourselves(
        'Communiqué de presse',
        'Ida Moen, directrice générale de l’agence, condamne le meurtre d’un journaliste.',
        'Je demande l’ouverture d’une enquête transparente.',
      ).at(-1),
      'person:ida-moen',
    );
  });

  it('finds people named without a title by the surname of whoever speaks', () => {
    assert.deepEqual(
      speakers(
        ...danish,
        'Kalle Quill, Tom Brandt, and Ida Moen held a video meeting on Thursday.',
        '“We are under attack,” said Quill (Reform). “We will answer,” he added.',
        'He said that two people will stay and called it “important and right”.',
      ),
      ['person:kalle-quill', 'person:kalle-quill', 'person:kalle-quill'],
    );
  });

  it('takes judgements after their noun, and what is read in a communiqué', () => {
    assert.deepEqual(
      speakers(
        'Une réaction',
        'L’OTAN a condamné, mercredi, les attaques « lâches et barbares » de la nuit. Quatre jours après les faits, la ministre Ida Moen a parlé de « choses vues ».',
        '« Je vais réfléchir », a-t-elle laissé entendre.',
      ),
      ['org:nato', 'person:ida-moen', 'person:ida-moen'],
    );
  });
});

describe('reading: quotations as they were said', () => {
  it('are one where no mark opens anew over several paragraphs', () => {
    const text = [
      'Déclaration de la Directrice générale de l’UNICEF, Ida Moen, sur une attaque',
      'NEW YORK, 9 mars 2022 - "Je suis horrifiée par cette attaque contre une maternité. Nous craignons le pire.',
      'Cette attaque souligne le bilan de ce conflit.',
      'Les enfants ont besoin de paix. "',
      'À propos de l’UNICEF : "Pour chaque enfant", disent ses affiches.',
    ].join('\n\n');
    const { reading } = service.analyse(`test:${text}`, 0, text);
    const [first, ...others] = stretches(text, reading.quotes);
    assert.ok(first && text.slice(first.start, first.end).startsWith('Je suis horrifiée'));
    assert.ok(text.slice(first.start, first.end).endsWith('besoin de paix.'));
    assert.equal(first.speaker?.entity, 'person:ida-moen');
    assert.equal(others.length, 1);
  });

  it('are two where somebody is told between the marks', () => {
    const said = (text: string) =>
      stretches(text, service.analyse(`test:${text}`, 0, text).reading.quotes).map(
        ({ start, end, speaker }) => `${speaker?.text}: ${text.slice(start, end)}`,
      );
    assert.deepEqual(
      said(
        '« Nous ne plierons pas, a ajouté la ministre Ida Moen. Le port restera ouvert. »\n\n« Nous restons, souligne le maire, et nous veillons. »\n\n« La mer est calme, a dit Jan Kosek, chef du port. »',
      ),
      [
        'la ministre Ida Moen: Nous ne plierons pas',
        'la ministre Ida Moen: Le port restera ouvert.',
        'le maire: Nous restons',
        'le maire: et nous veillons.',
        'Jan Kosek: La mer est calme',
      ],
    );
  });

  it('are statements where a paragraph without marks is said', () => {
    const lines = [
      'Armed forces on patrol',
      'Commander Tom Quill, the ship’s Commanding Officer, said:',
      'This tasking shows the value of our patrol ships.',
      'The ship is back in port.',
    ];
    const text = lines.join('\n\n');
    const { reading } = service.analyse(`test:${text}`, 0, text);
    assert.deepEqual(
      reading.statements.map(({ speaker, start, end }) => [speaker?.entity, text.slice(start, end)]),
      [['person:tom-quill', 'This tasking shows the value of our patrol ships']],
    );
  });
});

/** Who the first persons of a text stand for, in order of its statements. */
function ourselves(...lines: string[]): (string | undefined)[] {
  const text = lines.join('\n\n');
  const { reading } = service.analyse(`test:${text}`, 0, text);
  return reading.statements.map(({ speaker }) => speaker?.entity);
}

describe('reading: who «je» and “we” are', () => {
  it('is whoever the title names, and no questioner', () => {
    assert.deepEqual(
      ourselves(
        'Entretien de M. Jean-Noël Barrot, ministre de l’Europe et des affaires étrangères, avec une radio',
        'Paris, le 8 janvier 2025',
        'Q - Nous condamnons souvent ces frappes trop tard, non ?',
        'R - Je condamne ces frappes. Nous appelons la Russie à cesser ses attaques.',
      ),
      [undefined, 'person:jean-noel-barrot', 'person:jean-noel-barrot'],
    );
  });

  it('is whoever takes the floor', () => {
    assert.deepEqual(
      ourselves(
        'Remarks on the indictment of two officers',
        'John C. Quill, Assistant Secretary: Good morning. I thank our Dutch partners.',
        'Ida Moen, Port Director: Thank you, John. I want to stress that these hackers attacked our athletes.',
      ),
      ['person:john-quill', 'person:ida-moen'],
    );
  });

  it('is whose declaration a heading recalls, up to the next heading', () => {
    assert.deepEqual(
      ourselves(
        'Point de presse du porte-parole adjoint du ministère français de l’Europe et des affaires étrangères',
        '1 - Norvège - Attentat à Narvik - Rappel de la déclaration de Mme Ida Moen, ministre des transports',
        'Je condamne cet acte dans les termes les plus fermes.',
        '2 - Irak',
        'La France condamne l’attaque de Mossoul.',
      ),
      ['person:ida-moen', 'state:FRA'],
    );
  });
});
