import assert from 'node:assert/strict';
import { parseLexicon } from '../../../src/core/lexicon/load.ts';
import { mappingRelations } from '../../../src/core/lexicon/model.ts';
import { builtinService } from '../support/knowledge.ts';

describe('the taxonomies of threats and responses', () => {
  const { threats, responses } = builtinService().lexicon;

  it('have two levels, whole in both languages', () => {
    for (const term of [...threats.values(), ...responses.values()]) {
      const parent = term.parent === undefined ? undefined : threats.get(term.parent);
      assert.ok(term.parent === undefined || parent, `${term.id}: its parent is not there`);
      assert.equal(parent?.parent, undefined, `${term.id} is on a third level`);
      const isGroup = [...threats.values()].some((other) => other.parent === term.id);
      for (const lang of ['fr', 'en']) {
        assert.ok(term.label[lang], `${term.id}: label ${lang}`);
        assert.ok(term.gloss?.[lang], `${term.id}: definition ${lang}`);
        if (isGroup) continue;
        assert.ok(term.not?.[lang], `${term.id}: what does not count, ${lang}`);
        assert.ok((term.forms[lang]?.length ?? 0) > 0, `${term.id}: forms ${lang}`);
      }
    }
  });

  it('map to public schemes with their version', () => {
    for (const { id, maps } of [...threats.values(), ...responses.values()])
      for (const { scheme, relation, schemeVersion } of maps ?? []) {
        assert.ok(scheme && schemeVersion, id);
        assert.ok(mappingRelations.includes(relation), `${id}: ${relation}`);
      }
    assert.deepEqual(
      threats.get('ter.terrorism')?.maps?.find(({ scheme }) => scheme === 'eurovoc'),
      { scheme: 'eurovoc', id: '4452', relation: 'exact', schemeVersion: '2021-06-04' },
    );
  });

  it('say what is wrong with a mapping', () => {
    const { layer, problems } = parseLexicon(
      [
        'version: 1',
        'lexicon: { id: mine }',
        'threats:',
        '  - id: my.threat',
        '    label: { en: mine }',
        '    maps:',
        '      - { scheme: eurovoc, id: "1", relation: same, schemeVersion: "1" }',
      ].join('\n'),
      'mine.yaml',
      false,
    );
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['bad-relation'],
    );
    assert.equal(layer?.threats[0]?.maps, undefined);
  });
});
