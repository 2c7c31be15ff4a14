import assert from 'node:assert/strict';
import { builtinService } from '../support/knowledge.ts';

const service = builtinService();

/** What the words around each threat of a release of 2024 make of it, `plain` where nothing. */
const polarities = (sentence: string): string[] => {
  const text = ['Talks', '12 September 2024', sentence].join('\n\n');
  return service
    .analyse(`test:${text}`, 0, text)
    .mentions.all.filter(({ kind, nested }) => kind === 'threat' && !nested)
    .map(({ polarity }) => polarity ?? 'plain');
};

describe('what the words around a threat make of it', () => {
  const cases: readonly (readonly [sentence: string, ...polarities: string[]])[] = [
    // Opposed: pressure, money cut off, an answer agreed for it.
    ['Brazil expresses its support for the fight against the scourge of terrorism.', 'countered'],
    ['We will not let economic coercion decide.', 'countered'],
    ['Paris maintient la pression sur les groupes terroristes.', 'countered'],
    ['They kept up the pressure on terrorist groups.', 'countered'],
    ['Il faut tarir le financement du terrorisme.', 'countered'],
    ['Banks must cut off the financing of terrorism.', 'countered'],
    ['The Union has a framework for a joint diplomatic response to malicious cyber activities.', 'countered'],
    ['L’Union a un cadre pour une réponse diplomatique conjointe aux cyberattaques.', 'countered'],
    ['They strongly oppose unilateral actions that seek to change the status quo.', 'countered'],
    ['Terrorism can only be fought together.', 'countered'],
    ['They tackle organised crime, in particular drug trafficking.', 'countered', 'countered'],
    // The sentence opens with the year of what is long past; what nobody will recognise is there.
    ['In 1979 Soviet troops invaded Afghanistan.', 'historical'],
    ['En 1939, l’armée envahit la Pologne.', 'historical'],
    ['We shall never recognise the annexation.', 'plain'],
    // "In response to" only says when.
    ['Norway closed its border in response to the cyber attack.', 'plain'],
    ['Norway helped the police after the terrorist attack.', 'plain'],
    // What might be so regarded, what a treaty covers, what is threatened.
    [
      'Malicious cyber activities could, in some circumstances, be considered as amounting to an armed attack.',
      'hypothetical',
      'hypothetical',
    ],
    [
      'Des cyberattaques répétées peuvent, dans certaines circonstances, être assimilées à une attaque armée.',
      'hypothetical',
      'hypothetical',
    ],
    ['The treaty covers armed attacks at sea.', 'hypothetical'],
    ['Un tel envoi serait une escalade dangereuse.', 'hypothetical'],
    ['A false report may serve as a pretext for a new invasion.', 'hypothetical'],
    ['Un faux récit servirait de prétexte à une nouvelle invasion.', 'plain', 'hypothetical'],
    ['The militia repeated its threats to close the strait.', 'plain', 'hypothetical'],
    // What may come: warned of, feared, to be called so by a court, regarded as, not ruled out; May is a month.
    ['Le gouvernement met en garde contre toute nouvelle incursion.', 'hypothetical'],
    ['Ils redoutent de nouvelles incursions.', 'hypothetical'],
    ['Such acts may amount to war crimes or crimes against humanity.', 'hypothetical', 'hypothetical'],
    ['De tels actes peuvent constituer des crimes de guerre.', 'hypothetical'],
    [
      'An armed attack on one member shall, under the pact, be considered a threat to all.',
      'hypothetical',
      'hypothetical',
    ],
    [
      'Une attaque contre l’un d’entre nous serait une attaque contre nous tous.',
      'hypothetical',
      'hypothetical',
    ],
    ['The envoy warned that attacks were likely to follow.', 'hypothetical'],
    ['Bomb threats against polling stations, seen last year, cannot be ruled out.', 'hypothetical'],
    ['Crews restore services within hours of an attack.', 'hypothetical'],
    ['Nous exhortons Pyongyang à renoncer à tout nouvel essai nucléaire.', 'hypothetical'],
    ['On 5 May the reporter was attacked.', 'plain'],
    ['They condemned in the strongest terms possible the terror attack.', 'plain'],
    ['False papers were made so that the company could evade sanctions.', 'plain'],
    // Opposed by whoever looks for it, tells others of it, stands against it.
    [
      'States must fight resolutely against any manifestation of violence and threats.',
      'countered',
      'countered',
    ],
    ['Efforts to stop the bloodshed go on.', 'countered'],
    ['They agreed to exchange information on cyber attacks.', 'countered'],
    ['The unit monitors the web for foreign information manipulation.', 'countered'],
    ['The Union pays fact-checkers who expose disinformation.', 'countered'],
    ['Elle veut combattre, aux côtés de ses partenaires, le terrorisme.', 'countered'],
    ['Vous êtes notre première ligne de défense face au terrorisme.', 'countered'],
    ['Il veillera à ce qu’aucun acte de cybermalveillance ne soit commis depuis son sol.', 'countered'],
    // Denied, or not to be lent one's land.
    ['Minsk denies the violation.', 'negated'],
    ['Rien ne laisse penser à une attaque.', 'negated'],
    [
      'Il rejette les allégations selon lesquelles des livraisons d’armes passeraient par son aéroport.',
      'negated',
    ],
    ['Le pays ne doit pas laisser son territoire servir à des cyberattaques.', 'negated'],
    // There are such acts, whoever had no part in them, is to end them or answers them.
    ['La France n’a participé ni à ces frappes ni à leur planification.', 'plain'],
    ['All parties should refrain from violence.', 'plain'],
    ['The Alliance cannot ignore cyber attacks.', 'plain'],
    ['Unity is the best response to the attack.', 'plain'],
    ['Il y a un siècle, le monde découvrait l’horreur de la guerre.', 'historical'],
    // Of what there has been.
    ['Le Conseil a rappelé que tout acte de terrorisme était criminel.', 'plain'],
    ['L’espionnage dont il est accusé.', 'plain'],
    ['Les accusations d’espionnage ne reposent sur rien.', 'negated'],
    ['The charges of espionage are unfounded.', 'negated'],
    ['Le ministre conteste toute cyberattaque.', 'negated'],
    // «Où» is no «ou».
    [
      'Il s’inquiète du risque d’embrasement au nord, où les bombardements continuent.',
      'hypothetical',
      'plain',
    ],
    // A year long past, between others.
    ['They asked for redress of the nuclear tests conducted between 1946 and 1958.', 'historical'],
  ];
  for (const [sentence, ...expected] of cases)
    it(sentence, () => {
      assert.deepEqual(polarities(sentence), expected);
    });
});
