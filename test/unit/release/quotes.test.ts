import assert from 'node:assert/strict';
import { checkRelease } from '../../../src/core/release/check.ts';
import { parseRelease } from '../../../src/core/release/parse.ts';
import { type Quote, walk } from '../../../src/core/release/tree.ts';

/** Outermost quotations as `words | speaker = whom it stands for (title in full) | verb`; `+` carries on, `?` is nobody's speech. */
function quotations(paragraphs: readonly string[]): string[] {
  const text = `Talks on security\n\n12 September 2024\n\n${paragraphs.join('\n\n')}\n`;
  const found: string[] = [];
  walk(parseRelease(text), (node) => {
    if (node.kind !== 'quote') return undefined;
    const { start, end, mode, continues, speaker, antecedent, title, verb }: Quote = node;
    for (const span of [speaker, antecedent, title, verb])
      if (span) assert.equal(text.slice(span.start, span.end), span.text);
    const words = text.slice(start, end);
    if (mode === 'scare') found.push(`? ${words}`);
    else
      found.push(
        `${continues ? '+ ' : ''}${words} | ${speaker?.text ?? '–'}${antecedent ? ` = ${antecedent.text}` : ''}${title ? ` (${title.text})` : ''} | ${verb?.text ?? '–'}`,
      );
    return false;
  });
  return found;
}

const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'inverted, split around the attribution',
    [
      '« Nous resterons aux côtés de la Moldavie », a déclaré la haute représentante. « Son avenir est européen. »',
    ],
    [
      'Nous resterons aux côtés de la Moldavie | la haute représentante | a déclaré',
      '+ Son avenir est européen. | – | –',
    ],
  ],
  [
    'dashes instead of marks, as Polish and Nordic releases print them',
    [
      '- Nobody is alone here - said Minister Ida Moen after the talks. - Everyone can see it. The port stays open.',
      'The talks lasted an hour. – We will stay, says Minister Ida Moen.',
    ],
    [
      'Nobody is alone here | Minister Ida Moen | said',
      '+ Everyone can see it. The port stays open. | – | –',
      'We will stay | Minister Ida Moen | says',
    ],
  ],
  [
    'dashes in French',
    ['– Nous ne céderons pas, a déclaré la ministre. Les travaux continuent dans le port et sur le fleuve.'],
    ['Nous ne céderons pas | la ministre | a déclaré'],
  ],
  [
    'points of a list between dashes',
    [
      '- The first point - the port - is settled.',
      '- New measures, added in March, remain in force.',
      '- Cooperation, stressed by the ministers, goes on.',
    ],
    [],
  ],
  [
    'marks of two kinds',
    ['“Our unity is our strength," said the Secretary General. The council will meet again.'],
    ['Our unity is our strength, | the Secretary General | said'],
  ],
  [
    'two apostrophes for a mark',
    ["''We won't wait for Sweden's answer,'' said Minister Ida Moen. The ''raid'' is over."],
    ["We won't wait for Sweden's answer, | Minister Ida Moen | said", '? raid'],
  ],
  [
    'a pronoun and its noun',
    [
      'The Minister of Foreign Affairs of Estonia met the press after the talks. “We will not wait for the next cable to be cut,” she said.',
    ],
    [
      'We will not wait for the next cable to be cut, | she = The Minister of Foreign Affairs of Estonia | said',
    ],
  ],
  [
    'a pronoun that does not agree',
    ['La ministre a reçu les délégués. « Nous avancerons », a-t-il répondu.'],
    ['Nous avancerons | il | a-t-il répondu'],
  ],
  [
    'a pronoun whose noun stands in the paragraph before',
    [
      'La secrétaire générale de la Francophonie a ouvert la conférence à Kigali.',
      '« Nous ne laisserons personne de côté », a-t-elle ajouté.',
    ],
    [
      'Nous ne laisserons personne de côté | elle = La secrétaire générale de la Francophonie | a-t-elle ajouté',
    ],
  ],
  [
    'adverbials between verb and subject, the name beside the title',
    [
      '« La situation demeure fragile », a averti, ce matin, le Coordonnateur résident des Nations Unies à Bamako.',
    ],
    ['La situation demeure fragile | le Coordonnateur résident des Nations Unies | a averti'],
  ],
  [
    'colon, title and subordinate before it',
    [
      'Réunis à Helsinki, les ministres ont rappelé leur position commune : « La Baltique doit rester sûre. »',
    ],
    ['La Baltique doit rester sûre. | les ministres | ont rappelé'],
  ],
  [
    'pieces in the middle of a sentence',
    [
      'Le Conseil a demandé aux parties de cesser « immédiatement » les tirs et de « respecter pleinement la trêve conclue en mai ».',
    ],
    [
      'immédiatement | Le Conseil | a demandé',
      'respecter pleinement la trêve conclue en mai | Le Conseil | a demandé',
    ],
  ],
  [
    'the second verb of a sentence has the subject of the first',
    [
      'Le Saint-Siège a suivi les combats avec inquiétude et a condamné « de la manière la plus absolue » les attaques.',
    ],
    ['de la manière la plus absolue | Le Saint-Siège | a condamné'],
  ],
  [
    'a clause of its own',
    ['France condemned the strikes, and Germany said they were “a grave breach of international law”.'],
    ['a grave breach of international law | Germany | said'],
  ],
  [
    'two tied by a word, one attribution',
    ['“We agree on the aims” and “we will agree on the means,” the two ministers said.'],
    [
      'We agree on the aims | the two ministers | –',
      'we will agree on the means, | the two ministers | said',
    ],
  ],
  [
    'according to',
    ['Selon l’AIEA, « aucune hausse de la radioactivité n’a été mesurée sur le site ».'],
    ['aucune hausse de la radioactivité n’a été mesurée sur le site | l’AIEA | –'],
  ],
  [
    'one word that describes',
    ['The High Representative called the ruling “unacceptable”.'],
    ['unacceptable | The High Representative | called'],
  ],
  [
    'names, titles, terms and what others call so',
    [
      'The leaders announced a partnership called “Northern Shield”.',
      'Allies condemned the so-called “referendums” and the “special operation” of Russia.',
      'Le Conseil a examiné le point intitulé « Paix et sécurité en Afrique » et le programme « Horizon ».',
    ],
    [
      '? Northern Shield',
      '? referendums',
      '? special operation',
      '? Paix et sécurité en Afrique',
      '? Horizon',
    ],
  ],
  [
    'announced in the paragraph before, over two paragraphs that each open',
    [
      'La ministre des Affaires étrangères a fait aujourd’hui la déclaration suivante :',
      '« Le Canada est préoccupé par la situation au Liban.',
      '« Nous appelons à la retenue. »',
    ],
    [
      'Le Canada est préoccupé par la situation au Liban. | La ministre des Affaires étrangères | fait',
      '+ Nous appelons à la retenue. | – | –',
    ],
  ],
  [
    'signed on the next line',
    [
      '“Those who cut our cables will be held to account.”',
      '- Minister of Defence of Finland',
      'The inquiry continues.',
    ],
    ['Those who cut our cables will be held to account. | Minister of Defence of Finland | –'],
  ],
  [
    'alone after a sentence that reports',
    ['The Chairmanship has issued a call for calm. “We urge all sides to refrain from violence.”'],
    ['We urge all sides to refrain from violence. | The Chairmanship | –'],
  ],
  [
    'British single marks with possessives inside',
    ["‘The ministers’ message is clear,’ the Foreign Secretary said. 'It will be heard in Moscow.'"],
    [
      'The ministers’ message is clear, | the Foreign Secretary | said',
      '+ It will be heard in Moscow. | – | –',
    ],
  ],
  [
    'German marks, and none at all for inches and apostrophes',
    ["The envoy said: „We agree.“ The 12\" screen at the ministers' meeting showed the '90s."],
    ['We agree. | The envoy | said'],
  ],
  [
    'opened in one paragraph, closed in another, no mark between',
    [
      'The Foreign Minister of Norway issued this statement:',
      '“We deplore the attack on the convoy.',
      'Our thoughts are with the families.',
      'We stand by the agencies.”',
      'The convoy had left in May.',
    ],
    [
      'We deplore the attack on the convoy. | The Foreign Minister of Norway | issued',
      '+ Our thoughts are with the families. | – | –',
      '+ We stand by the agencies. | – | –',
    ],
  ],
  [
    'the first paragraph left open, the speaker named in the second',
    ['« Le peuple a choisi.', '« Nous le soutiendrons », a affirmé la ministre.'],
    ['Le peuple a choisi. | la ministre | –', 'Nous le soutiendrons | la ministre | a affirmé'],
  ],
  [
    'the sentence ends with who says it',
    ['The council had a “very busy” month, the President of the Council said today.'],
    ['very busy | the President of the Council | said'],
  ],
  [
    'la phrase finit par celui qui parle',
    ['Un « effondrement des institutions régionales » est la cause de l’inquiétude, selon la Commission.'],
    ['effondrement des institutions régionales | la Commission | –'],
  ],
  [
    'the main clause after a gerund has the speaker',
    ['Describing the reforms as “at the heart of our work”, the Director of the Office outlined the plan.'],
    ['at the heart of our work | the Director of the Office | Describing'],
  ],
  [
    'a passage of a text that nobody is named for',
    [
      'States should cooperate “to exchange information, assist each other and prosecute the use of networks by criminals”.',
    ],
    ['to exchange information, assist each other and prosecute the use of networks by criminals | – | –'],
  ],
  [
    'a participle after a name in marks is no verb of saying',
    ['L’activité « Vigie de la Baltique », lancée par le Commandement allié, sera prolongée.'],
    ['? Vigie de la Baltique'],
  ],
  [
    'a bare title, which the release names in full before',
    [
      'Le ministre des Affaires étrangères a reçu l’ambassadeur.',
      '« L’enquête suit son cours », a indiqué le ministre à l’issue de l’entretien. « Nous attendons des réponses », a-t-il conclu.',
    ],
    [
      'L’enquête suit son cours | le ministre (Le ministre des Affaires étrangères) | a indiqué',
      'Nous attendons des réponses | il = le ministre (Le ministre des Affaires étrangères) | a-t-il conclu',
    ],
  ],
  [
    'when and by which channel, between verb and subject',
    [
      '« Un cessez-le-feu est nécessaire », a réagi mardi soir via le réseau social X la ministre des Affaires étrangères.',
    ],
    ['Un cessez-le-feu est nécessaire | la ministre des Affaires étrangères | a réagi'],
  ],
  [
    'a subordinate clause before the subject',
    [
      'En réponse à une question sur le moment où la Belgique reconnaîtra cet État, la porte-parole a déclaré que « la décision sera annoncée le moment venu ».',
    ],
    ['la décision sera annoncée le moment venu | la porte-parole | a déclaré'],
  ],
  [
    'as somebody said',
    ['As the President of Finland said in July, “our message is simple”.'],
    ['our message is simple | the President of Finland | said'],
  ],
  [
    'the pronoun right before the verb, and no pronoun for what cannot speak',
    [
      'Alarms were heard on Monday. The High Commissioner of the Council visited the town. None of the measures, he insisted, “requires money that is not there already”.',
    ],
    ['requires money that is not there already | he = The High Commissioner of the Council | insisted'],
  ],
  [
    'plans and other things with a capital inside a sentence',
    [
      'La Commission a insisté sur la pertinence du plan « Résilience, relance et reconstruction » pour l’Ukraine.',
    ],
    ['? Résilience, relance et reconstruction'],
  ],
  [
    'the verb is in the marks; an attitude is expressed in them',
    [
      'Ministers expressed “serious concern” about the tests. The ministers “strongly opposed” any change by force.',
    ],
    ['serious concern | Ministers | expressed', 'strongly opposed | The ministers | –'],
  ],
  [
    'selon eux, comme l’a dit',
    [
      'Les trois ministres se disent « profondément préoccupés ». Selon eux, « aucune solution militaire n’est viable ».',
      'Comme l’a rappelé la ministre allemande, « le temps presse ».',
    ],
    [
      'profondément préoccupés | Les trois ministres | se disent',
      'aucune solution militaire n’est viable | eux = Les trois ministres | –',
      'le temps presse | la ministre allemande | a rappelé',
    ],
  ],
  [
    'after a dateline with a dash',
    [
      'OTTAWA, le 24 août 2023 - Le premier ministre a fait la déclaration suivante :',
      '« Nous sommes solidaires. »',
    ],
    ['Nous sommes solidaires. | Le premier ministre | fait'],
  ],
  [
    'a warning in several words, a gerund after the main verb',
    [
      'Le Secrétaire général a mis en garde, lundi, contre le risque d’une « conflagration catastrophique ».',
      'Le porte-parole a indiqué que la mission ne partirait pas pour poursuivre son travail, tout en mettant en garde contre un débordement « à toute la région et au-delà ».',
    ],
    [
      'conflagration catastrophique | Le Secrétaire général | a mis en garde',
      'à toute la région et au-delà | Le porte-parole | mettant en garde',
    ],
  ],
  [
    'the relative stands for the name before it; the article in the marks is the speaker’s',
    [
      'Les membres ont entendu le bilan dressé par le Chef de la Division des opérations, qui a qualifié ces actes de « caractéristique écœurante » du conflit.',
      'Le rapporteur, tout en saluant l’action du service, a regretté « un retard préoccupant ».',
    ],
    [
      'caractéristique écœurante | le Chef de la Division des opérations | a qualifié',
      'un retard préoccupant | Le rapporteur | a regretté',
    ],
  ],
  [
    'alone, after a sentence whose subject is a pronoun',
    [
      'Le Secrétaire général a pris la parole devant le Conseil.',
      'Il a réitéré son appel aux membres du Conseil.',
      '« J’appelle chacun à user de toute son influence auprès des parties. »',
    ],
    ['J’appelle chacun à user de toute son influence auprès des parties. | Le Secrétaire général | –'],
  ],
  [
    'alone, after a paragraph that reports nothing: whoever reported last',
    [
      'The Secretary-General of the Commonwealth said today that the group is following developments closely.',
      'A group led by the former Prime Minister of Malta was present in May.',
      '“I was pleased to learn of the findings. We now look forward to the second round.”',
    ],
    [
      'I was pleased to learn of the findings. We now look forward to the second round. | The Secretary-General of the Commonwealth | –',
    ],
  ],
  [
    'se dire, and what is said to be so called',
    ['L’ambassadeur s’est dit « très inquiet » de l’avancée du groupe dit « des volontaires ».'],
    ['très inquiet | L’ambassadeur | s’est dit', '? des volontaires'],
  ],
  [
    'alone, after a sentence that closes with who says it',
    [
      'Les États-Unis sont attachés à l’Accord, a déclaré l’ambassadeur. « Nous sommes fiers de travailler avec le Mali. »',
    ],
    ['Nous sommes fiers de travailler avec le Mali. | l’ambassadeur | –'],
  ],
  [
    'straight marks set apart on both sides',
    ['L’agence se dit " très inquiète des pannes " et " demande une enquête " aux assureurs.'],
    ['très inquiète des pannes | L’agence | se dit', 'demande une enquête | L’agence | se dit'],
  ],
  [
    'any verb that stands between a quotation and its subject',
    [
      '« Personne ne nous a prévenus », martèle le maire de Brest. « C’est un scandale », a tonné Mme Le Goff.',
      '« Les câbles sont intacts », a de nouveau affirmé le préfet. « Ils le resteront », met en garde la ministre.',
    ],
    [
      'Personne ne nous a prévenus | le maire de Brest | martèle',
      'C’est un scandale | Mme Le Goff | a tonné',
      'Les câbles sont intacts | le préfet | a de nouveau affirmé',
      'Ils le resteront | la ministre | met en garde',
    ],
  ],
  [
    'an attribution with the pronoun after its verb, between two quotations',
    [
      'La ministre a parlé. Le pays « doit choisir », a-t-elle noté, et « le monde entier attendra sa réponse ».',
    ],
    [
      'doit choisir | elle = La ministre | a-t-elle noté',
      'le monde entier attendra sa réponse | elle = La ministre | noté',
    ],
  ],
  [
    'a participle before and a subject after the words between',
    [
      'Warning of an “avalanche of crises”, including coups, Secretary-General Ada Quill, made an appeal today.',
    ],
    ['avalanche of crises | Secretary-General Ada Quill | Warning'],
  ],
  [
    'the subject of a sentence without a verb of saying',
    [
      'La mission du Conseil s’incline devant « la mémoire de ces vaillants soldats tombés sans avoir tiré ».',
    ],
    ['la mémoire de ces vaillants soldats tombés sans avoir tiré | La mission du Conseil | –'],
  ],
  [
    'a sentence that opens with whom it is according to, however far off the words',
    [
      'Pour M. Sarr, ce qui s’est passé dans la région des Cascades depuis la fin de la saison des pluies offre un « bon exemple » de paix.',
    ],
    ['bon exemple | M. Sarr | –'],
  ],
  [
    'two words with a judgement, and a name after an article',
    ['La ministre a évoqué les « heures sombres » du port.', 'Elle a parlé du « Conseil de la mer ».'],
    ['heures sombres | La ministre | a évoqué', '? Conseil de la mer'],
  ],
  [
    'whom a relative is according to, and what opens the sentence rather than its verbs',
    [
      'Même ton de l’Albanie pour qui, « cette agression doit cesser sans délai ni condition ».',
      'Selon elle, depuis que Berne a lancé ses invitations, « on parle enfin de paix et non de guerre ».',
    ],
    [
      'cette agression doit cesser sans délai ni condition | l’Albanie | –',
      'on parle enfin de paix et non de guerre | elle = l’Albanie | –',
    ],
  ],
  [
    'a sentence that ends with an official who has no name',
    [
      'These are the “most significant action” ever taken against a bank, said a senior administration official that day.',
    ],
    ['most significant action | a senior administration official | said'],
  ],
  [
    'a main clause after “it was … that”, something set off in it',
    [
      'It was in this vein that the Harbour Council, in its report of March 2018, called on owners “to repair these unsafe piers”.',
    ],
    ['to repair these unsafe piers | the Harbour Council | called'],
  ],
  [
    'a pronoun for one who holds two offices, not for those who took part',
    [
      'Participants thanked the crews of the port.',
      'The Harbour Chair and Polish Foreign Minister Ida Moen said “We will repair the piers.”',
      '“The piers will be safe,” he added.',
    ],
    [
      'We will repair the piers. | The Harbour Chair and Polish Foreign Minister Ida Moen | said',
      'The piers will be safe, | he = The Harbour Chair and Polish Foreign Minister Ida Moen | added',
    ],
  ],
  [
    'an adverb alone in the marks',
    ['La Représentante spéciale a « fermement » condamné les attaques.'],
    ['fermement | La Représentante spéciale | a « fermement » condamné'],
  ],
  [
    'a block quotation with its signature',
    [
      'The Council listed seven persons today.',
      '> “They hire arsonists by the hour. Today we raise the price.”\n>\n> High Representative for Foreign Affairs and Security Policy',
      'The persons listed are subject to an asset freeze.',
    ],
    [
      'They hire arsonists by the hour. Today we raise the price. | High Representative for Foreign Affairs and Security Policy | –',
    ],
  ],
  [
    'judgements in marks before what is condemned, not the names that others give it',
    [
      'The Minister condemned the “vicious and cowardly” attack.',
      'The Minister condemned the “referendum” held there.',
    ],
    ['vicious and cowardly | The Minister | condemned', '? referendum'],
  ],
  [
    'the sayer before a clause with a verb of its own',
    [
      'The Minister confirmed that the staff are safe but said there had been a “tragic loss of life” in the city.',
    ],
    ['tragic loss of life | The Minister | said'],
  ],
  [
    'paragraphs without marks below «a déclaré :», as far as somebody speaks of «nous»',
    [
      'La Norvège a fermé ses ports à douze navires.',
      'La ministre des Affaires étrangères a déclaré :',
      'Ces navires n’ont plus leur place ici.',
      'Nous refusons les “pavillons de complaisance”.',
      'Les ports rouvriront en mars.',
    ],
    [
      'Ces navires n’ont plus leur place ici. | La ministre des Affaires étrangères | a déclaré',
      '+ Nous refusons les “pavillons de complaisance”. | – | –',
    ],
  ],
  [
    'paragraphs without marks that are set in, or marked as block quotations',
    [
      'Norway closed its ports to twelve ships.',
      'The Minister said:',
      '  These ships have no place here.',
      '  They will not come back.',
      'The ports open again in March.',
      'Her colleague added:',
      '> It is a good day.',
      '> A very good day.',
      'The list is in the annex.',
    ],
    [
      'These ships have no place here. | The Minister | said',
      '+ They will not come back. | – | –',
      'It is a good day. | Her colleague | added',
      '+ A very good day. | – | –',
    ],
  ],
  [
    'paragraphs without marks that say we, below a title that names US journalists',
    [
      'The Ministry condemned the murder of a US journalist in the port.',
      'The Minister said:',
      'These ships have no place here.',
      'We have closed our ports to them.',
    ],
    ['These ships have no place here. | The Minister | said', '+ We have closed our ports to them. | – | –'],
  ],
  [
    'what the sayer named behind the verb adds, not what the sentence is about',
    ['These gifts are a “powerful sign of unity,” said the Minister, adding that “the bond holds.”'],
    ['powerful sign of unity, | the Minister | said', 'the bond holds. | the Minister | adding'],
  ],
  [
    'no quotation: a release in the words of its issuer, a list, a text that is printed whole',
    [
      'A spokesperson for the Ministry said today:',
      'We condemn the attack.',
      'The Minister said:',
      '• We will stay.',
      'The Council made the following statement:',
      'We will stay.',
    ],
    [],
  ],
];

describe('quotations and who says them', () => {
  for (const [what, paragraphs, expected] of cases)
    it(what, () => assert.deepEqual(quotations(paragraphs), expected));

  it('reports an open mark only where no next paragraph opens again', () => {
    const codes = (text: string) => checkRelease(text, parseRelease(text)).map(({ code }) => code);
    assert.deepEqual(codes('Talks\n\nThe President said:\n\n“We met.\n\n“We agreed.”\n'), []);
    assert.deepEqual(codes('Talks\n\nThe President said: “We met.\n\nThe council then agreed.\n'), [
      'open-quotation',
    ]);
  });

  it('reads the same whether or not an earlier version is known', () => {
    const before = 'Talks\n\nThe envoy of Norway said:\n\n“We met today.”\n\n“We will meet again.”\n';
    const after = before.replace('The envoy of Norway', 'A delegate of Mali and of Niger');
    const release = parseRelease(after, { text: before, release: parseRelease(before) });
    assert.deepEqual(release, parseRelease(after));
  });
});
