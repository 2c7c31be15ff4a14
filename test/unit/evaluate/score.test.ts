import assert from 'node:assert/strict';
import type { Gold, Label } from '../../evaluate/gold.ts';
import { toLabels } from '../../evaluate/gold.ts';
import { type Kind, score } from '../../evaluate/score.ts';
import { measures } from '../../evaluate/table.ts';
import { builtinService } from '../support/knowledge.ts';

const service = builtinService();
const text = 'Déclaration\n\nLa Russie et la France ont condamné les cyberattaques contre l’Ukraine.';

/** The words of the text, the first time they stand there. */
function label(words: string, entity: string, more: Partial<Label> = {}): Label {
  const start = text.indexOf(words);
  return { start, end: start + words.length, entities: [entity], tier: 'must', ...more };
}

function compare(labels: Partial<Gold>, kind: Kind) {
  const empty = { header: {}, actors: [], threats: [], quotes: [], statements: [] };
  const gold: Gold = { name: 'x', language: 'fr', text, ...empty, ...labels };
  const { scores, faults } = score(gold, service.analyse('x', 0, text));
  return {
    score: scores.find((one) => one.kind === kind)!,
    faults: faults.filter((one) => one.kind === kind),
  };
}

describe('comparing with gold', () => {
  it('counts what is found, named otherwise, missed and made up', () => {
    const actors = [label('Russie', 'state:RUS'), label('France', 'state:ITA'), label('contre', 'state:DEU')];
    const { score: counted, faults } = compare({ actors }, 'actor');
    assert.deepEqual(
      { ...counted, polarity: 0 },
      {
        kind: 'actor',
        language: 'fr',
        found: 2,
        missed: 1,
        wrong: 1,
        exact: 2,
        right: 1,
        judged: 2,
        polarity: 0,
        mustNot: 0,
      },
    );
    assert.deepEqual(
      faults.map(({ what, words }) => [what, words]),
      [
        ['entity', 'France'],
        ['missed', 'contre'],
        ['wrong', 'Ukraine'],
      ],
    );
    assert.deepEqual(measures(counted, 'entity'), { precision: 1 / 3, recall: 1 / 3, f1: 1 / 3 });
  });

  it('a mention answers to one label only', () => {
    const actors = [label('Russie', 'state:RUS'), label('Rus', 'state:RUS')];
    assert.equal(compare({ actors }, 'actor').score.missed, 1);
  });

  it('what is optional counts neither way, what must not be linked does', () => {
    const actors = [
      label('Russie', 'state:RUS', { tier: 'optional' }),
      label('Ukraine', 'state:UKR', { tier: 'must-not' }),
    ];
    const { score: counted } = compare({ actors }, 'actor');
    assert.deepEqual([counted.found, counted.missed, counted.wrong, counted.mustNot], [0, 0, 1, 1]);
  });

  it('a name inside a longer one that must be found is not asked for', () => {
    const [outer, inner] = toLabels([
      { start: 0, end: 20, entity: 'a' },
      { start: 5, end: 9, entity: 'b' },
    ]);
    assert.deepEqual([outer?.tier, inner?.tier], ['must', 'optional']);
  });

  it('who is blamed and aimed at is compared, where the threat is right and it is labelled', () => {
    const sentence = 'Rapport\n\nLa France a condamné les cyberattaques de la Russie contre l’Ukraine.';
    const start = sentence.indexOf('cyberattaques');
    const whom = (more: Partial<Label>, node = 'cyb.malicious-activity') => {
      const threat: Label = { start, end: start + 13, entities: [node], tier: 'must', ...more };
      const gold = { name: 'x', language: 'fr', text: sentence, header: {}, actors: [], quotes: [] };
      const { scores, faults } = score(
        { ...gold, threats: [threat], statements: [] },
        service.analyse('sentence', 0, sentence),
      );
      const counts = (['threat by', 'against'] as const).map((kind) => {
        const { found, missed, wrong } = scores.find((one) => one.kind === kind)!;
        return [found, missed, wrong];
      });
      const whose = faults.filter(({ kind }) => kind === 'threat by' || kind === 'against');
      return { counts, faults: whose.map(({ kind, what, detail }) => `${kind} ${what} ${detail}`) };
    };
    const [rus, ukr] = [{ ids: ['org:rus.gru', 'state:RUS'] }, { ids: ['state:UKR'] }];
    assert.deepEqual(whom({ by: [rus], against: [ukr] }), {
      counts: [
        [1, 0, 0],
        [1, 0, 0],
      ],
      faults: [],
    });
    // Nobody is blamed, and a second one is aimed at.
    assert.deepEqual(whom({ by: [], against: [ukr, { ids: ['state:POL'] }] }), {
      counts: [
        [0, 0, 1],
        [1, 1, 0],
      ],
      faults: ['against missed state:POL', 'threat by wrong state:RUS, not anybody'],
    });
    assert.deepEqual(whom({ by: [ukr], against: [{ ...rus, doubtful: true }] }), {
      counts: [
        [0, 1, 1],
        [0, 0, 1],
      ],
      faults: ['against wrong state:UKR, not anybody', 'threat by entity state:RUS, not state:UKR'],
    });
    // A doubtful one counts neither way; nor does what is not labelled, or a threat taken for another.
    for (const counted of [
      whom({ by: [{ ...rus, doubtful: true }], against: [{ ...ukr, doubtful: true }] }),
      whom({}),
      whom({ by: [ukr], against: [] }, 'war.strikes'),
    ])
      assert.deepEqual(counted, {
        counts: [
          [0, 0, 0],
          [0, 0, 0],
        ],
        faults: [],
      });
  });

  it('polarity is compared', () => {
    const threats = [label('cyberattaques', 'cyb.malicious-activity', { polarity: 'countered' })];
    const { score: counted, faults } = compare({ threats }, 'threat');
    assert.deepEqual([counted.found, counted.polarity, faults[0]?.what], [1, 0, 'polarity']);
  });
});
