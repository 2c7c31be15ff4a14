import assert from 'node:assert/strict';
import { CommuniqueService } from '../../../src/core/service.ts';
import { builtinKnowledge } from '../support/knowledge.ts';

const service = new CommuniqueService(builtinKnowledge());

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
