import assert from 'node:assert/strict';
import type { Mention } from '../../../src/core/mentions/model.ts';
import type { Analysis } from '../../../src/core/service.ts';
import { styleOf } from '../../../src/editor/layers.ts';
import { mentionAt, mentionsAt, neighbour } from '../../../src/editor/lookup.ts';

const text = 'Les pays de l’Alliance et la Norvège';

function mention(words: string, entity: string, more: Partial<Mention> = {}): Mention {
  const start = text.indexOf(words);
  return {
    kind: 'actor',
    type: 'organisation',
    form: 'short',
    nested: false,
    start,
    end: start + words.length,
    text: words,
    entity,
    ...more,
  };
}

const allies = mention('pays de l’Alliance', 'group:nato-allies', { type: 'grouping' });
const alliance = mention('Alliance', 'org:nato', { nested: true });
const norway = mention('Norvège', 'state:NOR', { type: 'state' });
const analysis = { text, mentions: { all: [allies, alliance, norway] } } as unknown as Analysis;

describe('mentions under the caret', () => {
  it('prefers the mention that is drawn', () => {
    assert.equal(mentionAt(analysis, alliance.start + 2), allies);
    assert.deepEqual(mentionsAt(analysis, alliance.start + 2), [alliance, allies]);
  });

  it('touches a mention directly behind its end', () => {
    assert.equal(mentionAt(analysis, norway.end), norway);
    assert.equal(mentionAt(analysis, allies.end + 1), undefined);
  });

  it('goes round the end of the text in both directions', () => {
    const all = [allies, norway];
    assert.equal(neighbour(all, allies.start, 1), norway);
    assert.equal(neighbour(all, norway.start, 1), allies);
    assert.equal(neighbour(all, allies.start, -1), norway);
    assert.equal(neighbour([], 0, 1), undefined);
  });
});

describe('styles', () => {
  it('go by kind of actor and family of threat', () => {
    assert.equal(styleOf(allies), 'actors.organisation');
    assert.equal(styleOf(norway), 'actors.state');
    const threat = {
      ...norway,
      kind: 'threat',
      type: 'threat',
      form: 'term',
      entity: 'kin.sabotage',
    } as const;
    assert.equal(styleOf(threat), 'threats.force');
    assert.equal(styleOf({ ...threat, entity: 'new-family.thing' }), 'threats.general');
    assert.equal(styleOf({ ...threat, polarity: 'countered' }), 'threats.opposed');
  });
});
