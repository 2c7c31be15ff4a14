import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { files } from '../../../scripts/knowledge/states.ts';

const folder = join(import.meta.dirname, '../../../src/knowledge');

describe('generated knowledge', () => {
  for (const [name, made] of Object.entries(files))
    it(`${name} says what its tables in scripts/knowledge say`, () => {
      const committed = parse(readFileSync(join(folder, name), 'utf8'));
      const fresh = parse(made);
      // Entry by entry: a difference in thousands of lines helps nobody.
      const byId = (file: { actors: { id: string }[] }) =>
        new Map(file.actors.map((actor) => [actor.id, actor]));
      const there = byId(committed);
      for (const [id, actor] of byId(fresh)) assert.deepEqual(there.get(id), actor, id);
      assert.deepEqual(committed, fresh);
    });
});
