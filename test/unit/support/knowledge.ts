import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLexicon } from '../../../src/core/lexicon/load.ts';
import type { LexiconLayer } from '../../../src/core/lexicon/model.ts';
import { CommuniqueService } from '../../../src/core/service.ts';

const folder = join(import.meta.dirname, '../../../src/knowledge');
let layers: readonly LexiconLayer[] | undefined;

/** The built-in knowledge, read from its YAML once. */
export function builtinKnowledge(): readonly LexiconLayer[] {
  layers ??= readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => parseLexicon(readFileSync(join(folder, name), 'utf8'), name, true).layer);
  return layers;
}

let service: CommuniqueService | undefined;

/** A service of the built-in knowledge alone, compiled once for all tests: its documents' names are theirs together. */
export function builtinService(): CommuniqueService {
  service ??= new CommuniqueService(builtinKnowledge());
  return service;
}
