import assert from 'node:assert/strict';
import { parseLexicon } from '../../../src/core/lexicon/load.ts';
import { CommuniqueService } from '../../../src/core/service.ts';
import { builtinKnowledge } from '../support/knowledge.ts';
import { actors, actorsWith } from './support.ts';

describe('further languages', () => {
  it('German: names in their cases, adjectives, acronyms, capitals for governments and as places', () => {
    const text = [
      'Erklärung zur Lage in Osteuropa',
      '',
      'Brüssel, 3. März 2025',
      '',
      'Die Außenminister der Europäischen Union haben die russischen Angriffe auf die Häfen der Ukraine verurteilt. Der Sicherheitsrat der Vereinten Nationen wird sich auf Antrag Frankreichs und des Vereinigten Königreichs mit den Drohungen Moskaus befassen. Die OSZE und die Vereinigten Staaten sind besorgt. Das nächste Treffen wird in Warschau stattfinden.',
    ].join('\n');
    assert.deepEqual(actors(text), [
      'Brüssel = place:brussels',
      'Europäischen Union = org:eu',
      'russischen = state:RUS',
      'Ukraine = state:UKR',
      'Sicherheitsrat der Vereinten Nationen = org:un.sc',
      'Frankreichs = state:FRA',
      'Vereinigten Königreichs = state:GBR',
      'Moskaus = state:RUS',
      'OSZE = org:osce',
      'Vereinigten Staaten = state:USA',
      'Warschau = place:warsaw',
    ]);
  });

  it('Ukrainian: names in their cases, composed or decomposed', () => {
    const text = [
      'Заява щодо обстрілів',
      '',
      'Київ, 3 березня 2025 року',
      '',
      'Рада Безпеки ООН і Європейський Союз засудили дії Росії. Представники Сполучених Штатів Америки, Німеччини та Польщі зустрілися з делегацією НАТО. Російські війська обстріляли порти України. Того дня в Україні не стихали бої.',
    ].join('\n');
    const expected = [
      'Київ = place:kyiv',
      'Рада Безпеки ООН = org:un.sc',
      'Європейський Союз = org:eu',
      'Росії = state:RUS',
      'Сполучених Штатів Америки = state:USA',
      'Німеччини = state:DEU',
      'Польщі = state:POL',
      'НАТО = org:nato',
      'Російські = state:RUS',
      'України = state:UKR',
      'Україні = state:UKR',
    ];
    assert.deepEqual(actors(text), expected);
    assert.deepEqual(
      actors(text.normalize('NFD')),
      expected.map((line) => line.normalize('NFD')),
    );
  });

  it('a language has its names from a lexicon alone; what has none in it goes by its other names', () => {
    const service = new CommuniqueService(builtinKnowledge());
    service.setWorkspaceLayers([
      parseLexicon(
        'version: 1\nextend:\n  - id: state:FRA\n    forms:\n      - {text: Prantsusmaa, lang: es, kind: short}\n',
        'test',
      ).layer,
    ]);
    const text =
      'Declaración\n\nLos ministros que han condenado los ataques contra Prantsusmaa y contra Ukraine para que se ponga fin a la guerra entre los dos.';
    assert.deepEqual(actorsWith(service, text), ['Prantsusmaa = state:FRA', 'Ukraine = state:UKR']);
  });
});
