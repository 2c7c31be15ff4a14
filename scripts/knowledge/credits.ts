import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLexicon } from '../../src/core/lexicon/load.ts';
import type { Source } from '../../src/core/lexicon/model.ts';

// Makes docs/sources.md from the sources that the files of src/knowledge name: `node scripts/knowledge/credits.ts`.
const root = join(import.meta.dirname, '../..');

/** docs/sources.md as it should be. */
export function creditsPage(): string {
  const folder = join(root, 'src/knowledge');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ name, ...parseLexicon(readFileSync(join(folder, name), 'utf8'), name, true) }));
  const sources = new Map<string, { readonly source: Source; readonly users: Set<string> }>();
  for (const { layer } of files)
    for (const source of layer.sources)
      if (!sources.has(source.id)) sources.set(source.id, { source, users: new Set() });
  for (const { name, layer } of files)
    for (const entry of [...layer.actors, ...layer.threats, ...layer.responses, ...layer.extend])
      for (const id of [
        ...(entry.sources ?? []),
        ...('maps' in entry ? (entry.maps ?? []).map(({ scheme }) => scheme) : []),
      ])
        sources.get(id)?.users.add(name);
  const rows = [...sources.values()]
    .sort((a, b) => a.source.id.localeCompare(b.source.id, 'en'))
    .map(({ source, users }) => {
      const title = source.url ? `[${source.title}](${source.url})` : source.title;
      const where = [...users].join(', ');
      return `| \`${source.id}\` | ${title} | ${source.licence} | ${source.retrieved ?? ''} | ${where} |`;
    });
  return `<!-- Made by scripts/knowledge/credits.ts from the files of src/knowledge: change those. -->

# Sources of the built-in knowledge

Every entry of \`src/knowledge\` names its sources by these ids, and hover cards show them. The files themselves are in the
public domain (CC0 1.0), but for towns.yaml, whose towns and states are those of GeoNames and under its licence (CC BY 4.0),
and regions.yaml, whose regions and states are those of Unicode CLDR and under its licence (Unicode-3.0);
what was taken over from elsewhere is names, ids, codes and dates, and no database under a share-alike or non-commercial
licence is inside. [NOTICE.md](../NOTICE.md) says what was taken from whom and carries the
notices that licences ask for.

| Id | Source | Licence | Read | Where |
|---|---|---|---|---|
${rows.join('\n')}
`;
}

if (import.meta.main) writeFileSync(join(root, 'docs/sources.md'), creditsPage());
