import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { creditsPage } from '../../../scripts/knowledge/credits.ts';
import { languageFiles } from '../../../scripts/knowledge/languages.ts';
import { allRegions, regionCodes } from '../../../scripts/knowledge/regionCodes.ts';
import { regionsYaml, unknownRegions } from '../../../scripts/knowledge/regions.ts';
import { files } from '../../../scripts/knowledge/states.ts';
import { townsYaml } from '../../../scripts/knowledge/towns.ts';
import { builtinKnowledge } from '../support/knowledge.ts';

const folder = join(import.meta.dirname, '../../../src/knowledge');

describe('generated knowledge', () => {
  for (const [name, made] of Object.entries({ ...files, ...languageFiles() }))
    it(`${name} says what its tables in scripts/knowledge say`, () => {
      const committed = parse(readFileSync(join(folder, name), 'utf8'));
      const fresh = parse(made);
      // Entry by entry: a difference in thousands of lines helps nobody.
      const byId = (file: { actors?: { id: string }[]; extend?: { id: string }[] }) =>
        new Map([...(file.actors ?? []), ...(file.extend ?? [])].map((actor) => [actor.id, actor]));
      const there = byId(committed);
      for (const [id, actor] of byId(fresh)) assert.deepEqual(there.get(id), actor, id);
      assert.deepEqual(committed, fresh);
    });

  for (const [name, make, of] of [
    ['regions', regionsYaml, 'CLDR, regions.txt'],
    ['towns', townsYaml, 'GeoNames, towns.txt'],
  ] as const)
    it(`${name}.yaml says what ${of} and the names in the other files make of it`, function () {
      this.timeout(20_000);
      const lines = (text: string) => new Map(text.split('\n').map((line) => [line.split(',')[0]!, line]));
      const committed = readFileSync(join(folder, `${name}.yaml`), 'utf8');
      const fresh = make(builtinKnowledge());
      const there = lines(committed);
      const made = lines(fresh);
      // Run `node scripts/knowledge/regions.ts`, then `node scripts/knowledge/towns.ts` after a change of any name.
      for (const [id, line] of made) assert.equal(there.get(id), line);
      for (const id of there.keys())
        assert.ok(made.has(id), `${id} is left out now: run scripts/knowledge/${name}.ts`);
      assert.ok(committed === fresh, 'the order of the entries');
    });

  it('regions.txt names regions as CLDR does', () => {
    assert.deepEqual(unknownRegions(), []);
  });

  it('docs/sources.md credits every source of the files', () => {
    assert.equal(readFileSync(join(folder, '../../docs/sources.md'), 'utf8'), creditsPage());
  });

  it('the table holds every territory with inhabitants that CLDR names', () => {
    // No territories of ISO 3166-1, or nobody lives there; UN, EU and EZ are organisations.
    const leftOut = 'AC BV CP CQ DG EA EU EZ GS HM IC QO TA TF UM UN XA XB ZZ'.split(' ');
    const held = new Set(regionCodes().values());
    assert.deepEqual(
      allRegions().filter((code) => !held.has(code)),
      leftOut,
    );
  });
});
